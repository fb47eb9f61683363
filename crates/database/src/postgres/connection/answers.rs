//! What the server answers to what was sent: rows, command tags, whose turn it is.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use bytes::Bytes;
use fallible_iterator::FallibleIterator;
use postgres_protocol::message::backend::{DataRowBody, Message, RowDescriptionBody};

use crate::value::{Column, Rows, SqlValue};

/// Collects the answers to what was sent.
#[derive(Default)]
pub(super) struct Answers {
    pub(super) current: Rows,
    pub(super) last: Rows,
    /// The answers to each of several statements, where they are wanted.
    pub(super) all: Option<Vec<Rows>>,
    pub(super) affected: u64,
    /// How many statements of the message that is being answered are done.
    pub(super) commands: usize,
    /// Where the first row goes that comes, which is the number of the server's process.
    pub(super) process: Option<Arc<AtomicI32>>,
    /// Rows are not wanted.
    pub(super) discard: bool,
    /// What to send when the server asks for the data of a COPY.
    pub(super) copy: Option<Bytes>,
    pub(super) begin_copy: Option<Option<Bytes>>,
    /// How many more times than once the server will say that it is ready, and how often it has.
    pub(super) further: usize,
    pub(super) done: usize,
    /// Which of them ended in an error first.
    pub(super) failed: Option<usize>,
}

impl Answers {
    pub(super) fn take(&mut self, message: Message) -> io::Result<()> {
        match message {
            Message::RowDescription(body) => self.current.columns = columns(&body)?,
            Message::DataRow(body) if self.process.is_some() => {
                let number = row(&body)?.first().and_then(SqlValue::as_i64).and_then(|number| number.try_into().ok());
                if let Some(process) = self.process.take() {
                    process.store(number.unwrap_or_default(), Ordering::Relaxed);
                }
            }
            Message::DataRow(body) if !self.discard => {
                let row = row(&body)?;
                self.current.rows.push(row);
            }
            Message::CommandComplete(body) => {
                let tag = body.tag()?;
                let (command, affected) = read_tag(tag);
                self.current.command = command.to_owned();
                self.current.affected = affected;
                self.affected += affected;
                self.commands += 1;
                let done = std::mem::take(&mut self.current);
                match &mut self.all {
                    Some(all) => all.push(done),
                    None => self.last = done,
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// `INSERT 0 3` → (`INSERT`, 3); `CREATE TABLE` → (`CREATE`, 0).
fn read_tag(tag: &str) -> (&str, u64) {
    let command = tag.split(' ').next().unwrap_or_default();
    let affected = tag.rsplit(' ').next().and_then(|count| count.parse().ok()).unwrap_or(0);
    (command, affected)
}

fn columns(body: &RowDescriptionBody) -> io::Result<Vec<Column>> {
    body.fields().map(|field| Ok(Column { name: field.name().to_owned(), type_oid: field.type_oid() })).collect()
}

fn row(body: &DataRowBody) -> io::Result<Vec<SqlValue>> {
    let buffer = body.buffer();
    body.ranges()
        .map(|range| {
            let Some(range) = range else { return Ok(SqlValue::Null) };
            let text = std::str::from_utf8(&buffer[range])
                .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
            Ok(SqlValue::Text(text.to_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::read_tag;

    #[test]
    fn reads_command_tags() {
        assert_eq!(read_tag("INSERT 0 3"), ("INSERT", 3));
        assert_eq!(read_tag("UPDATE 12"), ("UPDATE", 12));
        assert_eq!(read_tag("CREATE TABLE"), ("CREATE", 0));
        assert_eq!(read_tag(""), ("", 0));
    }
}
