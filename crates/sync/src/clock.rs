//! The one place that knows what time it is. A fixed clock makes runs repeatable.

use std::time::Duration;

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

/// `30`, `30s`, `500ms`, `5m`, `1h`: a bare number is seconds.
pub fn parse_duration(text: &str) -> Option<Duration> {
    let text = text.trim();
    let split = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(split);
    let factor = match unit.trim() {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" | "min" => 60.0,
        "h" => 3600.0,
        _ => return None,
    };
    Duration::try_from_secs_f64(number.parse::<f64>().ok()? * factor).ok()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Clock, parse_duration};

    #[test]
    fn durations_have_units() {
        for (text, millis) in [
            ("30", 30_000),
            ("30s", 30_000),
            ("500ms", 500),
            ("1.5s", 1_500),
            ("5m", 300_000),
            ("1h", 3_600_000),
            ("0", 0),
        ] {
            assert_eq!(parse_duration(text), Some(Duration::from_millis(millis)), "{text}");
        }
        for text in ["", "s", "soon", "3 days", "-1", "1.2.3s"] {
            assert_eq!(parse_duration(text), None, "{text}");
        }
    }

    #[test]
    fn writes_utc_whatever_the_offset() {
        let clock = Clock::parse("2026-11-22T01:02:03.4567+02:00").unwrap();
        assert_eq!(clock.iso(), "2026-11-21T23:02:03.456Z");
        assert_eq!(clock.migration_timestamp(), "20261121_230203");
        assert!(Clock::parse("yesterday").is_err());
    }
}
