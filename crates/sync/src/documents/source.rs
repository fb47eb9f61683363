//! The data of documents as people have it: a file, or what comes in.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize as _;
use serde_json::{Map, Value};

use super::DocumentsError;

/// JSON of documents: an object, a list of objects, or one object after the other, as `documents find --lines` prints
/// them. It is read one document at a time.
///
/// ```
/// use payload_sync::documents::Source;
///
/// let source = Source::text("standard input", r#"{"name":"Cut"} {"name":"Dye"}"#);
/// assert_eq!(source.documents()?.count(), 2);
/// # Ok::<(), payload_sync::documents::DocumentsError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Source {
    /// What messages call it.
    name: String,
    content: Content,
}

#[derive(Debug, Clone)]
enum Content {
    File(PathBuf),
    Text(Arc<[u8]>),
}

/// Why there are no documents to be had.
#[derive(Debug, thiserror::Error)]
pub enum DataError {
    #[error("cannot read {from}")]
    Unreadable { from: String, source: io::Error },
    #[error("what {from} holds is no JSON")]
    Invalid { from: String, source: Wrong },
    #[error("a document is an object of its fields, not {shown}")]
    NoObject { shown: String },
    #[error("{from} holds no document")]
    Nothing { from: String },
    #[error("{from} holds more than one document")]
    Several { from: String },
}

/// What is wrong with a text that should be JSON. Lines and columns count from 1.
#[derive(Debug, thiserror::Error)]
#[error("{message} at line {line} column {column}")]
pub struct Wrong {
    message: String,
    line: usize,
    column: usize,
}

impl Source {
    pub fn file(path: &Path) -> Self {
        Self { name: path.display().to_string(), content: Content::File(path.to_owned()) }
    }

    pub fn text(name: &str, text: impl Into<Vec<u8>>) -> Self {
        Self { name: name.to_owned(), content: Content::Text(text.into().into()) }
    }

    /// From the first one on. What follows an error is not to be relied on.
    pub fn documents(&self) -> Result<Objects, DocumentsError> {
        let reader: Box<dyn BufRead + Send> = match &self.content {
            Content::File(path) => match File::open(path) {
                Ok(file) => Box::new(BufReader::with_capacity(1 << 16, file)),
                Err(source) => return Err(DataError::Unreadable { from: self.name.clone(), source }.into()),
            },
            Content::Text(text) => Box::new(Cursor::new(Arc::clone(text))),
        };
        let text = Counted { reader, line: 1, column: 0 };
        Ok(Objects { from: self.name.clone(), text, state: State::Before })
    }

    /// The one document that there must be.
    pub fn document(&self) -> Result<Map<String, Value>, DocumentsError> {
        let mut documents = self.documents()?;
        let from = || self.name.clone();
        let document = documents.next().transpose()?.ok_or_else(|| DataError::Nothing { from: from() })?;
        match documents.next().transpose()? {
            Some(_) => Err(DataError::Several { from: from() }.into()),
            None => Ok(document),
        }
    }
}

/// The documents of a [`Source`].
pub struct Objects {
    from: String,
    text: Counted,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Before,
    /// In a list, at its beginning or after a document.
    List {
        first: bool,
    },
    /// After a document that is in no list.
    Between,
    Ended,
}

impl Iterator for Objects {
    type Item = Result<Map<String, Value>, DocumentsError>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.step();
        if !matches!(next, Ok(Some(_))) {
            self.state = State::Ended;
        }
        next.map_err(DocumentsError::from).transpose()
    }
}

impl Objects {
    fn step(&mut self) -> Result<Option<Map<String, Value>>, DataError> {
        loop {
            let byte = self.peek()?;
            match (self.state, byte) {
                (State::Ended, _) | (State::Between, None) => return Ok(None),
                (State::Before, Some(b'[')) => {
                    self.text.consume(1);
                    self.state = State::List { first: true };
                }
                (State::List { .. }, Some(b']')) => {
                    self.text.consume(1);
                    return match self.peek()? {
                        None => Ok(None),
                        Some(_) => Err(self.wrong("trailing characters")),
                    };
                }
                (State::List { first: false }, Some(b',')) => {
                    self.text.consume(1);
                    let value = self.value()?;
                    return self.object(value).map(Some);
                }
                (State::List { first: false }, Some(_)) => return Err(self.wrong("expected `,` or `]`")),
                (State::List { first: true }, _) => {
                    self.state = State::List { first: false };
                    let value = self.value()?;
                    return self.object(value).map(Some);
                }
                (State::List { .. }, None) => return Err(self.wrong("EOF while parsing a list")),
                (State::Before | State::Between, _) => {
                    self.state = State::Between;
                    let value = self.value()?;
                    return self.object(value).map(Some);
                }
            }
        }
    }

    /// The next byte that is no space.
    fn peek(&mut self) -> Result<Option<u8>, DataError> {
        loop {
            let found = self.text.reader.fill_buf().map(|bytes| bytes.first().copied());
            match found.map_err(|source| DataError::Unreadable { from: self.from.clone(), source })? {
                Some(b' ' | b'\t' | b'\r' | b'\n') => self.text.consume(1),
                other => return Ok(other),
            }
        }
    }

    fn value(&mut self) -> Result<Value, DataError> {
        let (line, column) = (self.text.line, self.text.column);
        let mut parser = serde_json::Deserializer::from_reader(&mut self.text);
        Value::deserialize(&mut parser).map_err(|error| {
            let from = self.from.clone();
            if error.is_io() {
                return DataError::Unreadable { from, source: error.into() };
            }
            let text = error.to_string();
            let message = text.split(" at line ").next().unwrap_or_default().to_owned();
            // The parser counts from where it began.
            let column = if error.line() == 1 { column + error.column() } else { error.column() };
            DataError::Invalid { from, source: Wrong { message, line: line + error.line() - 1, column } }
        })
    }

    fn object(&self, value: Value) -> Result<Map<String, Value>, DataError> {
        const SHOWN: usize = 60;
        match value {
            Value::Object(object) => Ok(object),
            other => {
                let text = other.to_string();
                let cut = text.chars().count() > SHOWN;
                let shown = text.chars().take(SHOWN).chain(cut.then_some('…')).collect();
                Err(DataError::NoObject { shown })
            }
        }
    }

    fn wrong(&self, message: &str) -> DataError {
        let (line, column) = (self.text.line, self.text.column + 1);
        DataError::Invalid { from: self.from.clone(), source: Wrong { message: message.to_owned(), line, column } }
    }
}

/// Knows how far it has been read.
struct Counted {
    reader: Box<dyn BufRead + Send>,
    line: usize,
    /// Bytes of the line.
    column: usize,
}

impl Counted {
    fn consume(&mut self, bytes: usize) {
        if let Ok(buffer) = self.reader.fill_buf() {
            for byte in &buffer[..bytes] {
                (self.line, self.column) =
                    if *byte == b'\n' { (self.line + 1, 0) } else { (self.line, self.column + 1) };
            }
        }
        self.reader.consume(bytes);
    }
}

impl Read for Counted {
    /// The parser takes a byte at a time, so that it stops behind the document.
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let buffer = self.reader.fill_buf()?;
        let count = into.len().min(buffer.len());
        into[..count].copy_from_slice(&buffer[..count]);
        self.consume(count);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::Source;

    fn read(text: &str) -> Vec<String> {
        let documents = Source::text("here", text).documents().expect("it is text");
        let shown = documents.map(|one| match one {
            Ok(object) => serde_json::to_string(&object).expect("plain data"),
            Err(error) => {
                let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}"));
                format!("{error}{}", cause.unwrap_or_default())
            }
        });
        shown.collect()
    }

    #[test]
    fn an_object_a_list_and_one_after_the_other_are_documents() {
        for (text, wanted) in [
            ("{\"a\":1}", vec!["{\"a\":1}"]),
            (" [ ] ", vec![]),
            ("[{\"a\":[1,{}]},\n {\"b\":\"]\"}]\n", vec!["{\"a\":[1,{}]}", "{\"b\":\"]\"}"]),
            ("{\"a\":1}\n{\"a\":2}\n\n{\"a\":3}", vec!["{\"a\":1}", "{\"a\":2}", "{\"a\":3}"]),
        ] {
            assert_eq!(read(text), wanted, "{text}");
        }
    }

    #[test]
    fn what_is_none_is_told_with_its_place() {
        for (text, wanted) in [
            ("", "what here holds is no JSON: EOF while parsing a value at line 1 column 0"),
            ("5", "a document is an object of its fields, not 5"),
            ("[1]", "a document is an object of its fields, not 1"),
            ("[{},\n\n  {\"a\":}]", "what here holds is no JSON: expected value at line 3 column 8"),
            ("[{} {}]", "what here holds is no JSON: expected `,` or `]` at line 1 column 5"),
            ("[{}", "what here holds is no JSON: EOF while parsing a list at line 1 column 4"),
            ("[{},]", "what here holds is no JSON: expected value at line 1 column 5"),
            ("[{}]\n{}", "what here holds is no JSON: trailing characters at line 2 column 1"),
        ] {
            assert_eq!(read(text).last().map(String::as_str), Some(wanted), "{text}");
        }
    }

    #[test]
    fn one_document_is_one() {
        assert!(Source::text("here", "{\"a\":1}").document().is_ok());
        for (text, wanted) in [("[]", "here holds no document"), ("{}{}", "here holds more than one document")] {
            assert_eq!(Source::text("here", text).document().expect_err("not one").to_string(), wanted);
        }
    }
}
