//! Dates as JavaScript writes them.

/// Reads a date in ISO 8601 or in PostgreSQL's text form and returns it as JavaScript's `toISOString` does, in UTC with
/// milliseconds. `None` when the text is not such a date.
///
/// A date with a time but without an offset is taken as UTC.
pub fn to_iso(text: &str) -> Option<String> {
    if is_iso(text.as_bytes()) {
        return Some(text.to_owned());
    }
    parse(text).map(format)
}

/// Whether this is what `toISOString` writes of a day that every month has; of others nothing is said.
fn is_iso(text: &[u8]) -> bool {
    const FORM: &[u8; 24] = b"0000-00-00T00:00:00.000Z";
    let formed = text.len() == FORM.len()
        && text.iter().zip(FORM).all(|(byte, form)| if *form == b'0' { byte.is_ascii_digit() } else { byte == form });
    let between = |at: usize, least: &[u8], most: &[u8]| (least..=most).contains(&&text[at..at + 2]);
    formed
        && between(5, b"01", b"12")
        && between(8, b"01", b"28")
        && between(11, b"00", b"23")
        && between(14, b"00", b"59")
        && between(17, b"00", b"59")
}

/// Milliseconds since 1970.
pub fn parse(text: &str) -> Option<i64> {
    let text = text.trim();
    let (text, before_christ) = match text.strip_suffix(" BC") {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let (sign, digits) = match text.as_bytes().first()? {
        b'+' => (1, &text[1..]),
        b'-' => (-1, &text[1..]),
        _ => (1, text),
    };
    let mut scan = Scan { rest: digits.as_bytes() };
    let mut year = sign * scan.number(4, 6)?;
    if before_christ {
        year = 1 - year;
    }
    let mut month = 1;
    let mut day = 1;
    if scan.take(b'-') {
        month = scan.number(2, 2)?;
        if scan.take(b'-') {
            day = scan.number(2, 2)?;
        }
    }
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let mut milliseconds = days(year, month, day).checked_mul(86_400_000)?;
    if scan.rest.is_empty() {
        return Some(milliseconds);
    }
    if !(scan.take(b'T') || scan.take(b't') || scan.take(b' ')) {
        return None;
    }
    let hours = scan.number(2, 2)?;
    scan.expect(b':')?;
    let minutes = scan.number(2, 2)?;
    let mut seconds = 0;
    let mut fraction = 0;
    if scan.take(b':') {
        seconds = scan.number(2, 2)?;
        if scan.take(b'.') || scan.take(b',') {
            fraction = scan.fraction()?;
        }
    }
    if hours > 24 || minutes > 59 || seconds > 59 || (hours == 24 && (minutes, seconds, fraction) != (0, 0, 0)) {
        return None;
    }
    milliseconds += ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction;
    let _ = scan.take(b' ');
    if scan.rest.is_empty() || scan.take(b'Z') || scan.take(b'z') {
        return scan.rest.is_empty().then_some(milliseconds);
    }
    let direction = if scan.take(b'+') {
        1
    } else if scan.take(b'-') {
        -1
    } else {
        return None;
    };
    let mut offset = scan.number(2, 2)? * 60;
    let _ = scan.take(b':');
    if !scan.rest.is_empty() {
        offset += scan.number(2, 2)?;
    }
    scan.rest.is_empty().then_some(milliseconds - direction * offset * 60_000)
}

/// As `toISOString`.
pub fn format(milliseconds: i64) -> String {
    let (year, month, day) = civil(milliseconds.div_euclid(86_400_000));
    let rest = milliseconds.rem_euclid(86_400_000);
    let year = match year {
        0..=9999 => format!("{year:04}"),
        _ => format!("{}{:06}", if year < 0 { '-' } else { '+' }, year.abs()),
    };
    let (hours, minutes) = (rest / 3_600_000, rest / 60_000 % 60);
    let (seconds, fraction) = (rest / 1000 % 60, rest % 1000);
    format!("{year}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}.{fraction:03}Z")
}

struct Scan<'a> {
    rest: &'a [u8],
}

impl Scan<'_> {
    fn take(&mut self, byte: u8) -> bool {
        let found = self.rest.first() == Some(&byte);
        if found {
            self.rest = &self.rest[1..];
        }
        found
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.take(byte).then_some(())
    }

    fn number(&mut self, least: usize, most: usize) -> Option<i64> {
        let count = self.rest.iter().take(most).take_while(|byte| byte.is_ascii_digit()).count();
        if count < least {
            return None;
        }
        let value = self.rest[..count].iter().fold(0, |sum, byte| sum * 10 + i64::from(byte - b'0'));
        self.rest = &self.rest[count..];
        Some(value)
    }

    /// Milliseconds; what is finer is cut off.
    fn fraction(&mut self) -> Option<i64> {
        let count = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if count == 0 {
            return None;
        }
        let digit = |index: usize| if index < count { i64::from(self.rest[index] - b'0') } else { 0 };
        let value = digit(0) * 100 + digit(1) * 10 + digit(2);
        self.rest = &self.rest[count..];
        Some(value)
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar; a day past its month's end runs on into the next.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::to_iso;

    #[test]
    fn writes_dates_as_javascript_does() {
        for (text, expected) in [
            ("2026-11-22T16:00:25.123Z", Some("2026-11-22T16:00:25.123Z")),
            ("2026-11-22 16:00:25.123+00", Some("2026-11-22T16:00:25.123Z")),
            ("2026-11-22 16:00:25+05:30", Some("2026-11-22T10:30:25.000Z")),
            ("2026-03-01 00:30:00.1-03", Some("2026-03-01T03:30:00.100Z")),
            ("2024-02-29", Some("2024-02-29T00:00:00.000Z")),
            ("1969-12-31T23:59:59.999Z", Some("1969-12-31T23:59:59.999Z")),
            ("0044-03-15 12:00:00+00 BC", Some("-000043-03-15T12:00:00.000Z")),
            ("2026-11-22T16:00", Some("2026-11-22T16:00:00.000Z")),
            ("2026-13-01", None),
            ("soon", None),
            ("2026-11-22T16:00:25.123Zx", None),
        ] {
            assert_eq!(to_iso(text).as_deref(), expected, "{text}");
        }
    }
}
