//! When a request is sent again, and after how long.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::RETRY_AFTER;
use reqwest::{Response, StatusCode};

const ATTEMPTS: u32 = 5;
const FIRST: Duration = Duration::from_millis(250);
const LONGEST: Duration = Duration::from_secs(30);

/// How long to wait before the next attempt; `None`: the result stands.
pub(super) fn pause(result: &reqwest::Result<Response>, attempt: u32, repeatable: bool) -> Option<Duration> {
    if attempt + 1 >= ATTEMPTS {
        return None;
    }
    let asked = match result {
        Ok(response) => {
            let status = response.status();
            // These say that nothing was done.
            let refused = [StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE].contains(&status);
            let broken = [StatusCode::BAD_GATEWAY, StatusCode::GATEWAY_TIMEOUT].contains(&status);
            let again = refused || (broken && repeatable);
            if !again {
                return None;
            }
            let header = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
            header.and_then(|text| text.trim().parse().ok()).map(Duration::from_secs)
        }
        // A server that is not there will not be there in a second; one that hung up may be.
        Err(error) if error.is_connect() => {
            if attempt >= 2 {
                return None;
            }
            None
        }
        Err(error) if !repeatable || error.is_builder() || error.is_redirect() => return None,
        Err(_) => None,
    };
    let doubled = FIRST * 2_u32.pow(attempt);
    Some(asked.unwrap_or_else(|| doubled + jitter(doubled)).min(LONGEST))
}

/// Up to half of `pause`, so that many clients do not come back together.
fn jitter(pause: Duration) -> Duration {
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).map(|time| time.subsec_nanos()).unwrap_or_default();
    pause / 2 * (nanos % 1000) / 1000
}
