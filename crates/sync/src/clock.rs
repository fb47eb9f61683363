//! The one place that knows what time it is. A fixed clock makes runs repeatable.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    System,
    Fixed(OffsetDateTime),
}

impl Clock {
    /// The time in UTC.
    pub fn now(self) -> OffsetDateTime {
        match self {
            Self::System => OffsetDateTime::now_utc(),
            Self::Fixed(at) => at.to_offset(time::UtcOffset::UTC),
        }
    }

    /// `2026-11-22T10:00:00.000Z`, as JavaScript's `toISOString` writes it.
    pub fn iso(self) -> String {
        let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");
        self.now().format(&format).expect("every UTC time has these parts")
    }

    /// `20261122_100000`: the start of a migration file's name.
    pub fn migration_timestamp(self) -> String {
        let format = format_description!("[year][month][day]_[hour][minute][second]");
        self.now().format(&format).expect("every UTC time has these parts")
    }

    /// A clock that stands at `text`, a time as in `2026-11-22T10:00:00Z`.
    pub fn parse(text: &str) -> Result<Self, time::error::Parse> {
        OffsetDateTime::parse(text, &Rfc3339).map(Self::Fixed)
    }
}

#[cfg(test)]
mod tests {
    use super::Clock;

    #[test]
    fn writes_utc_whatever_the_offset() {
        let clock = Clock::parse("2026-11-22T01:02:03.4567+02:00").unwrap();
        assert_eq!(clock.iso(), "2026-11-21T23:02:03.456Z");
        assert_eq!(clock.migration_timestamp(), "20261121_230203");
        assert!(Clock::parse("yesterday").is_err());
    }
}
