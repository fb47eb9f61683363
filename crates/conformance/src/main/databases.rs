//! `--databases`: a database made by our statements and one that Payload pushed, read back and compared.

use payload_sync_conformance::{Corpus, Oracle, databases};

use crate::Result;
use crate::args::Args;
use crate::report::Report;

pub(crate) fn run(args: &Args) -> Result<Report> {
    let corpus = Corpus::open(&args.packages())?;
    let mut oracle = Oracle::start(&args.packages())?;
    let mut report = Report::new(args.full);
    for name in args.chosen(corpus.names()?)? {
        let case = corpus.case(&name)?;
        for &dialect in &args.dialects {
            report.add_databases(&name, dialect, databases::compare(&mut oracle, &case, dialect, None)?);
        }
    }
    Ok(report)
}
