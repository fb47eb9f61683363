//! `drizzle`: pushes the schema, then writes the types.

use serde::Serialize;

use crate::push;
use crate::types::{self, TypesError};
use crate::{Class, Event, Fault, Outcome, Place, Project, migrate};

pub use crate::push::Options;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    pub push: push::Report,
    /// Absent in a dry run.
    pub types: Option<types::Report>,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Push(#[from] migrate::Error),
    /// The push is done and stays.
    #[error(transparent)]
    Types(#[from] TypesError),
}

impl Error {
    fn fault(&self) -> &dyn Fault {
        match self {
            Self::Push(error) => error,
            Self::Types(error) => error,
        }
    }
}

impl Fault for Error {
    fn code(&self) -> &'static str {
        self.fault().code()
    }

    fn class(&self) -> Class {
        self.fault().class()
    }

    fn place(&self) -> Option<Place> {
        self.fault().place()
    }

    fn hint(&self) -> Option<String> {
        self.fault().hint()
    }

    fn detail(&self) -> Option<String> {
        self.fault().detail()
    }
}

pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Outcome<Report>, Error> {
    let push = match push::run(project, options, events).await? {
        Outcome::Done(report) => report,
        Outcome::NeedsAnswer(questions) => return Ok(Outcome::NeedsAnswer(questions)),
    };
    let types = if push.dry_run { None } else { Some(types::run(project, types::Mode::Write, events).await?) };
    Ok(Outcome::Done(Report { push, types }))
}
