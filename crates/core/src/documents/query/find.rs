//! What is asked of a collection or global, with Payload's own names and defaults.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::documents::map::FieldMap;
use crate::documents::present::{Fallback, Locale, Presentation};
use crate::documents::query::QueryError;

/// The arguments of Payload's `find`, `findByID`, `findVersions`, `findGlobal` and their like. Each takes what it has
/// a use for.
///
/// ```
/// use payload_sync_core::documents::query::Find;
/// use serde_json::json;
///
/// let find = Find::new()
///     .filter(json!({ "status": { "equals": "open" }, "customer.city": { "like": "ber" } }))
///     .sort(["-start"])
///     .limit(20)
///     .depth(1);
/// assert_eq!(find.limit, Some(20));
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Find {
    /// `where`.
    pub filter: Option<Value>,
    /// Paths, the most important first; with `-` in front, from large to small.
    pub sort: Vec<String>,
    /// 10 when absent; 0 is no limit, and no pages.
    pub limit: Option<u64>,
    /// From 1.
    pub page: Option<u64>,
    /// `pagination: false`: documents are not counted.
    pub unpaged: bool,
    /// A code, or `all`; the default locale when absent.
    pub locale: Option<String>,
    pub fallback: FallbackLocale,
    /// Newest versions instead of what is published.
    pub draft: bool,
    /// Documents in the trash as well.
    pub trash: bool,
    pub select: Option<Map<String, Value>>,
    /// A `select` for the documents of each collection that are filled in.
    pub populate: Option<Map<String, Value>>,
    /// How many levels of related documents are filled in; the config's `defaultDepth` (2) when absent.
    pub depth: Option<u64>,
    pub joins: Joins,
    /// `showHiddenFields`.
    pub hidden: bool,
}

/// `fallbackLocale`: what is shown where the locale has no value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum FallbackLocale {
    /// As the config says.
    #[default]
    Config,
    /// Nothing.
    Off,
    /// This locale.
    One(String),
    /// The first of these that has a value.
    First(Vec<String>),
}

/// `joins`.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Joins {
    /// Every join field, as the config says.
    #[default]
    Config,
    /// `joins: false`.
    Off,
    /// By the join field's path; `None` leaves that one out.
    Each(IndexMap<String, Option<JoinQuery>>),
}

/// What is asked of one join field.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JoinQuery {
    pub filter: Option<Value>,
    pub sort: Vec<String>,
    pub limit: Option<u64>,
    pub page: Option<u64>,
    pub count: bool,
}

/// Which documents of an entity a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Main,
    /// The newest version of each document, as if it were the document.
    Drafts,
    /// Versions as versions.
    Versions,
}

impl Find {
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn filter(mut self, filter: Value) -> Self {
        self.filter = Some(filter);
        self
    }

    #[must_use]
    pub fn sort<T: Into<String>>(mut self, paths: impl IntoIterator<Item = T>) -> Self {
        self.sort = paths.into_iter().map(Into::into).collect();
        self
    }

    #[must_use]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    #[must_use]
    pub fn page(mut self, page: u64) -> Self {
        self.page = Some(page);
        self
    }

    #[must_use]
    pub fn depth(mut self, depth: u64) -> Self {
        self.depth = Some(depth);
        self
    }

    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Reads the arguments as they are written for Payload's Local API, or in a query string: `where`, `sort`,
    /// `limit`, `page`, `pagination`, `locale`, `fallbackLocale`, `draft`, `trash`, `select`, `populate`, `depth`,
    /// `joins`, `showHiddenFields`. Others are passed over.
    ///
    /// ```
    /// use payload_sync_core::documents::query::Find;
    /// use serde_json::json;
    ///
    /// let find = Find::parse(&json!({ "where": { "title": { "like": "spring" } }, "sort": "-createdAt,title", "depth": 0 }))?;
    /// assert_eq!(find.sort, ["-createdAt", "title"]);
    /// assert!(Find::parse(&json!({ "limit": "many" })).is_err());
    /// # Ok::<(), payload_sync_core::documents::query::QueryError>(())
    /// ```
    pub fn parse(arguments: &Value) -> Result<Self, QueryError> {
        let read = Arguments(arguments);
        let fallback = match arguments.get("fallbackLocale") {
            None | Some(Value::Null) => FallbackLocale::Config,
            Some(Value::String(code)) if !["false", "none", "null"].contains(&code.as_str()) => {
                FallbackLocale::One(code.clone())
            }
            Some(Value::Array(_)) => FallbackLocale::First(read.texts("fallbackLocale")?),
            Some(_) => FallbackLocale::Off,
        };
        let joins = match arguments.get("joins") {
            None | Some(Value::Null | Value::Bool(true)) => Joins::Config,
            Some(Value::Bool(false)) => Joins::Off,
            Some(Value::Object(each)) => {
                let each = each.iter().map(|(path, asked)| {
                    if *asked == Value::Bool(false) {
                        return Ok((path.clone(), None));
                    }
                    let read = Arguments(asked);
                    let query = JoinQuery {
                        filter: asked.get("where").cloned(),
                        sort: read.texts("sort")?,
                        limit: read.number("limit")?,
                        page: read.number("page")?,
                        count: read.flag("count")?,
                    };
                    Ok((path.clone(), Some(query)))
                });
                Joins::Each(each.collect::<Result<_, QueryError>>()?)
            }
            Some(_) => return Err(read.wrong("joins", "an object, or false")),
        };
        Ok(Self {
            filter: arguments.get("where").filter(|filter| !filter.is_null()).cloned(),
            sort: read.texts("sort")?,
            limit: read.number("limit")?,
            page: read.number("page")?,
            unpaged: arguments.get("pagination").is_some_and(|on| *on == Value::Bool(false) || on == "false"),
            locale: read.texts("locale")?.pop(),
            fallback,
            draft: read.flag("draft")?,
            trash: read.flag("trash")?,
            select: read.names("select")?,
            populate: read.names("populate")?,
            depth: read.number("depth")?,
            joins,
            hidden: read.flag("showHiddenFields")?,
        })
    }

    /// What [`Find::parse`] reads this from.
    ///
    /// ```
    /// use payload_sync_core::documents::query::Find;
    /// use serde_json::json;
    ///
    /// let asked = json!({ "where": { "title": { "like": "spring" } }, "sort": ["-createdAt"], "depth": 0 });
    /// assert_eq!(serde_json::Value::Object(Find::parse(&asked)?.arguments()), asked);
    /// # Ok::<(), payload_sync_core::documents::query::QueryError>(())
    /// ```
    pub fn arguments(&self) -> Map<String, Value> {
        let fallback = match &self.fallback {
            FallbackLocale::Config => None,
            FallbackLocale::Off => Some(Value::Bool(false)),
            FallbackLocale::One(code) => Some(Value::from(code.as_str())),
            FallbackLocale::First(codes) => Some(Value::from(codes.clone())),
        };
        let joins = match &self.joins {
            Joins::Config => None,
            Joins::Off => Some(Value::Bool(false)),
            Joins::Each(each) => Some(Value::Object(
                each.iter()
                    .map(|(path, query)| {
                        let asked = query.as_ref().map_or(Value::Bool(false), |query| Value::Object(query.arguments()));
                        (path.clone(), asked)
                    })
                    .collect(),
            )),
        };
        given([
            ("where", self.filter.clone()),
            ("sort", (!self.sort.is_empty()).then(|| Value::from(self.sort.clone()))),
            ("limit", self.limit.map(Value::from)),
            ("page", self.page.map(Value::from)),
            ("pagination", self.unpaged.then_some(Value::Bool(false))),
            ("locale", self.locale.as_deref().map(Value::from)),
            ("fallbackLocale", fallback),
            ("draft", self.draft.then_some(Value::Bool(true))),
            ("trash", self.trash.then_some(Value::Bool(true))),
            ("select", self.select.clone().map(Value::Object)),
            ("populate", self.populate.clone().map(Value::Object)),
            ("depth", self.depth.map(Value::from)),
            ("joins", joins),
            ("showHiddenFields", self.hidden.then_some(Value::Bool(true))),
        ])
    }

    /// The locale that paths without one mean: `all`, or a code. `None` without localization.
    pub fn path_locale(&self, map: &FieldMap) -> Result<Option<String>, QueryError> {
        let locales = &map.locales;
        if locales.codes.is_empty() {
            return Ok(None);
        }
        match self.locale.as_deref() {
            None => Ok(Some(locales.default.clone())),
            Some("all" | "*") => Ok(Some("all".to_owned())),
            Some(code) if locales.codes.iter().any(|known| known == code) => Ok(Some(code.to_owned())),
            Some(code) => Err(QueryError::Locale { locale: code.to_owned(), known: locales.codes.clone() }),
        }
    }

    /// How the documents are shown.
    pub fn presentation(&self, map: &FieldMap) -> Result<Presentation, QueryError> {
        let known = |code: &String| map.locales.codes.contains(code);
        let fallback = match &self.fallback {
            FallbackLocale::Config => Fallback::Config,
            FallbackLocale::Off => Fallback::None,
            FallbackLocale::One(code) if known(code) => Fallback::One(code.clone()),
            FallbackLocale::One(_) => Fallback::None,
            FallbackLocale::First(codes) => Fallback::First(codes.iter().filter(|code| known(code)).cloned().collect()),
        };
        let locale = match self.path_locale(map)? {
            Some(code) if code == "all" => Locale::All,
            code => Locale::One { code: code.unwrap_or_default(), fallback },
        };
        Ok(Presentation { locale, hidden: self.hidden })
    }

    /// How many documents a page has: 0 is all of them.
    pub fn page_size(&self) -> u64 {
        self.limit.unwrap_or(if self.unpaged { 0 } else { 10 })
    }
}

impl JoinQuery {
    fn arguments(&self) -> Map<String, Value> {
        given([
            ("where", self.filter.clone()),
            ("sort", (!self.sort.is_empty()).then(|| Value::from(self.sort.clone()))),
            ("limit", self.limit.map(Value::from)),
            ("page", self.page.map(Value::from)),
            ("count", self.count.then_some(Value::Bool(true))),
        ])
    }
}

/// The arguments that have a value.
fn given<const N: usize>(arguments: [(&str, Option<Value>); N]) -> Map<String, Value> {
    arguments.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// Arguments by their names.
struct Arguments<'a>(&'a Value);

impl Arguments<'_> {
    fn wrong(&self, name: &str, expected: &'static str) -> QueryError {
        QueryError::Argument {
            name: name.to_owned(),
            value: self.0.get(name).unwrap_or(&Value::Null).to_string(),
            expected,
        }
    }

    fn number(&self, name: &str) -> Result<Option<u64>, QueryError> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Number(number)) if number.is_u64() => Ok(number.as_u64()),
            Some(Value::String(text)) => text.parse().map(Some).map_err(|_| self.wrong(name, "a whole number")),
            Some(_) => Err(self.wrong(name, "a whole number")),
        }
    }

    fn flag(&self, name: &str) -> Result<bool, QueryError> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(false),
            Some(Value::Bool(on)) => Ok(*on),
            Some(Value::String(text)) if text == "true" || text == "false" => Ok(text == "true"),
            Some(_) => Err(self.wrong(name, "true or false")),
        }
    }

    /// One text, several with commas between, or a list.
    fn texts(&self, name: &str) -> Result<Vec<String>, QueryError> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::String(text)) => {
                Ok(text.split(',').map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect())
            }
            Some(Value::Array(items)) => items
                .iter()
                .map(|item| item.as_str().map(str::to_owned).ok_or_else(|| self.wrong(name, "a list of texts")))
                .collect(),
            Some(_) => Err(self.wrong(name, "text, or a list of texts")),
        }
    }

    fn names(&self, name: &str) -> Result<Option<Map<String, Value>>, QueryError> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Object(names)) => Ok(Some(names.clone())),
            Some(_) => Err(self.wrong(name, "an object of names")),
        }
    }
}
