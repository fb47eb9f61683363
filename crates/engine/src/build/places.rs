//! Where files are, said without the machine on which they were: relative to the project's folder.

use std::cell::RefCell;
use std::path::{Component, Path, PathBuf};

/// Stands for the project's folder in the texts of a model.
const ROOT: &str = "payload-sync-root:";

/// Where what lies outside of the project's folder is as if it were inside.
const OUTSIDE: &str = ".payload-sync/packages";

/// Gives every path one that says nothing of this machine.
pub(super) struct Places {
    root: PathBuf,
    /// Directories outside of the project that hold packages, in the order in which they were met.
    bases: RefCell<Vec<PathBuf>>,
}

impl Places {
    pub(super) fn new(root: &Path) -> Self {
        Self { root: root.to_path_buf(), bases: RefCell::default() }
    }

    /// The path relative to the project's folder.
    pub(super) fn portable(&self, path: &Path) -> String {
        if let Ok(inside) = path.strip_prefix(&self.root) {
            return text(inside);
        }
        let base = base(path);
        let mut bases = self.bases.borrow_mut();
        let number = bases.iter().position(|one| *one == base).unwrap_or_else(|| {
            bases.push(base.clone());
            bases.len() - 1
        });
        let inside = path.strip_prefix(&base).unwrap_or(path);
        text(&Path::new(OUTSIDE).join(number.to_string()).join(inside))
    }
}

/// The directory that has `node_modules`, or the package that a file is of.
fn base(path: &Path) -> PathBuf {
    let packages = path.components().position(|part| part == Component::Normal("node_modules".as_ref()));
    if let Some(at) = packages {
        return path.components().take(at).collect();
    }
    let directory = path.parent().unwrap_or(path);
    directory.ancestors().find(|one| one.join("package.json").is_file()).unwrap_or(directory).to_path_buf()
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The model with the project's folder taken out of every text that begins with it.
pub(super) fn rootless(model: &str, root: &Path) -> serde_json::Result<String> {
    let mut model: serde_json::Value = serde_json::from_str(model)?;
    let root = text(root);
    each_text(&mut model, &|text| {
        let rest = text.strip_prefix(&root)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| format!("{ROOT}{rest}"))
    });
    serde_json::to_string(&model)
}

/// The model with the project's folder as it is here.
pub(super) fn rooted(model: &str, root: &Path) -> String {
    if !model.contains(ROOT) {
        return model.to_owned();
    }
    let Ok(mut value) = serde_json::from_str::<serde_json::Value>(model) else { return model.to_owned() };
    each_text(&mut value, &|one| Some(format!("{}{}", text(root), one.strip_prefix(ROOT)?)));
    value.to_string()
}

fn each_text(value: &mut serde_json::Value, change: &dyn Fn(&str) -> Option<String>) {
    match value {
        serde_json::Value::String(text) => {
            if let Some(next) = change(text) {
                *text = next;
            }
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(|item| each_text(item, change)),
        serde_json::Value::Object(members) => members.values_mut().for_each(|member| each_text(member, change)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_tells_of_the_machine() {
        let places = Places::new(Path::new("/home/me/app"));
        let portable = |path: &str| places.portable(Path::new(path));
        assert_eq!(portable("/home/me/app/src/a.ts"), "src/a.ts");
        assert_eq!(portable("/home/me/node_modules/x/a.js"), ".payload-sync/packages/0/node_modules/x/a.js");
        assert_eq!(portable("/other/node_modules"), ".payload-sync/packages/1/node_modules");
        assert_eq!(
            portable("/home/me/node_modules/y/node_modules/z/a.js"),
            ".payload-sync/packages/0/node_modules/y/node_modules/z/a.js"
        );
    }

    #[test]
    fn a_model_moves_to_another_folder() {
        let model = r#"{"a":["/home/app/x","/home/application",{"b":"/home/app"}]}"#;
        let moved = rootless(model, Path::new("/home/app")).unwrap();
        assert!(!moved.contains("/home/app/"));
        assert_eq!(rooted(&moved, Path::new("/srv")), r#"{"a":["/srv/x","/home/application",{"b":"/srv"}]}"#);
    }
}
