//! Hashes of texts that earlier runs have rendered: whether a file holds such a text is then known without rendering.

use super::{file_name, read_private, write_private};
use crate::inputs::Hash;
use crate::settings::Settings;

const LENGTH: usize = size_of::<Hash>();

/// The text of one kind that was last rendered for a config.
#[derive(Debug)]
pub struct Rendered<'a> {
    settings: &'a Settings,
    name: String,
    /// Of all that the text is made of.
    of: Hash,
}

impl<'a> Rendered<'a> {
    /// The text of this kind that is made of `parts`: everything that it depends on, the code that renders it too.
    pub fn new(settings: &'a Settings, kind: &str, parts: &[&[u8]]) -> Self {
        let key = [
            kind.as_bytes(),
            settings.config.as_os_str().as_encoded_bytes(),
            settings.cwd.as_os_str().as_encoded_bytes(),
        ];
        Self { settings, name: file_name("rendered", &key), of: Hash::of_parts(parts.iter().copied()) }
    }

    /// Whether `content` is that text; `None` where no run has rendered it.
    pub fn is(&self, content: &[u8]) -> Option<bool> {
        let bytes = read_private(self.settings.cache_dir.as_deref()?, &self.name)?;
        let (of, text) = bytes.split_at_checked(LENGTH)?;
        (of == self.of.as_bytes()).then(|| text == Hash::of(content).as_bytes())
    }

    /// Keeps the hash of what was rendered.
    pub fn keep(&self, text: &str) {
        let Some(directory) = self.settings.cache_dir.as_deref() else { return };
        let bytes = [self.of.as_bytes(), Hash::of(text.as_bytes()).as_bytes()].concat();
        // Without a cache the next run is slower, not wrong.
        let _ = write_private(directory, &self.name, bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{EngineMode, Environment, Limits};

    #[test]
    fn a_text_is_known_for_what_it_was_made_of_and_for_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            cwd: "/p".into(),
            config: "/p/payload.config.ts".into(),
            build: None,
            env: Environment::default(),
            mode: EngineMode::Auto,
            limits: Limits::default(),
            cache_dir: Some(folder.path().join("cache")),
            http: None,
            interrupt: std::sync::Arc::default(),
        };
        let types = |parts: &[&[u8]]| Rendered::new(&settings, "types", parts);
        assert_eq!(types(&[b"model", b"build"]).is(b"text"), None, "nothing was rendered");
        types(&[b"model", b"build"]).keep("text");
        assert_eq!(types(&[b"model", b"build"]).is(b"text"), Some(true));
        assert_eq!(types(&[b"model", b"build"]).is(b"text by hand"), Some(false));
        assert_eq!(types(&[b"another model", b"build"]).is(b"text"), None);
        assert_eq!(types(&[b"model", b"another build"]).is(b"text"), None);
        assert_eq!(types(&[b"modelb", b"uild"]).is(b"text"), None, "borders count");
        assert_eq!(Rendered::new(&settings, "db-schema", &[b"model", b"build"]).is(b"text"), None);
        types(&[b"another model", b"build"]).keep("another");
        assert_eq!(types(&[b"model", b"build"]).is(b"text"), None, "only the last one is kept");
        let uncached = Settings { cache_dir: None, ..settings.clone() };
        Rendered::new(&uncached, "types", &[]).keep("text");
        assert_eq!(Rendered::new(&uncached, "types", &[]).is(b"text"), None);
    }
}
