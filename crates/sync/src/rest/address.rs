//! The address of a Payload server.

use std::fmt;

use url::{Host, Url};

use super::RestError;

/// Where a server's REST API is. `Display` is the address as a person knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    url: Url,
    /// Payload's `routes.api`.
    api: String,
}

impl Address {
    /// Reads an address such as `https://staging.example.com`. `api` is the config's `routes.api`.
    pub fn parse(text: &str, api: Option<&str>) -> Result<Self, RestError> {
        let invalid = |reason: &'static str| RestError::Address { address: shown(text), reason };
        let mut url = Url::parse(text).map_err(|_| invalid("it must start with http:// or https://"))?;
        if !["http", "https"].contains(&url.scheme()) || url.host().is_none() {
            return Err(invalid("it must start with http:// or https://"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(invalid("a user name or password in it would take the place of the API key"));
        }
        url.set_query(None);
        url.set_fragment(None);
        Ok(Self { url, api: api.unwrap_or("/api").trim_matches('/').to_owned() })
    }

    pub fn url(&self) -> &Url {
        &self.url
    }

    pub fn is_https(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// Whether the server is on this machine.
    pub fn is_local(&self) -> bool {
        match self.url.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        }
    }

    /// An address below the API: `api(&["services", "5"])`.
    pub(super) fn api(&self, path: &[&str]) -> Url {
        let mut url = self.url.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(self.api.split('/').filter(|part| !part.is_empty())).extend(path);
        }
        url
    }

    /// Where the file of an upload is, and whether this server itself has it. A document's `url` may be relative, may
    /// name the server by another name, or may lead to a storage elsewhere.
    pub(super) fn file(&self, collection: &str, url: Option<&str>, name: &str) -> (Url, bool) {
        let own = self.api(&[collection, "file", name]);
        let Some(url) = url.and_then(|url| self.url.join(url).ok()) else { return (own, true) };
        let served = format!("/{}/{collection}/file/", self.api);
        if url.path().contains(&served) || url.origin() == self.url.origin() {
            let mut url = url;
            if url.path().contains(&served) {
                let query = url.query().map(str::to_owned);
                url = own;
                url.set_query(query.as_deref());
            }
            return (url, true);
        }
        (url, false)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.url.as_str().trim_end_matches('/'))
    }
}

/// What was typed, without what could be a password.
fn shown(text: &str) -> String {
    match text.rsplit_once('@') {
        Some((before, after)) => {
            format!("{}***@{after}", before.split("//").next().map(|it| format!("{it}//")).unwrap_or_default())
        }
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn addresses_of_collections_and_files() {
        let address = Address::parse("https://cms.example.com/base/?a=b#c", Some("/cms-api")).unwrap();
        assert_eq!(address.to_string(), "https://cms.example.com/base");
        assert_eq!(address.api(&["my services", "5"]).as_str(), "https://cms.example.com/base/cms-api/my%20services/5");

        let address = Address::parse("http://localhost:3000", None).unwrap();
        let file = |url| address.file("media", url, "a b.png");
        let own = "http://localhost:3000/api/media/file/a%20b.png";
        for url in
            [None, Some("/api/media/file/a%20b.png"), Some("https://public.example.com/api/media/file/a%20b.png")]
        {
            let (found, is_own) = file(url);
            assert_eq!((found.as_str(), is_own), (own, true), "{url:?}");
        }
        let (found, own) = file(Some("https://bucket.s3.example.com/a%20b.png"));
        assert_eq!((found.as_str(), own), ("https://bucket.s3.example.com/a%20b.png", false));
    }

    #[test]
    fn local_addresses_need_no_proxy() {
        for (text, local) in [
            ("http://localhost:3000", true),
            ("http://127.0.0.1", true),
            ("http://[::1]:3000", true),
            ("https://a.de", false),
        ] {
            assert_eq!(Address::parse(text, None).unwrap().is_local(), local, "{text}");
        }
    }

    #[test]
    fn a_password_in_an_address_is_refused_and_not_shown() {
        let error = Address::parse("https://user:hunter2@cms.example.com", None).unwrap_err().to_string();
        assert!(error.contains("https://***@cms.example.com") && !error.contains("hunter2"), "{error}");
        assert!(Address::parse("staging", None).is_err());
        assert!(Address::parse("ftp://a.de", None).is_err());
    }
}
