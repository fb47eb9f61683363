//! Writing files so that a reader never sees half of one, and a group of files so that it is all or nothing.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes `text` unless the file already holds exactly it. Says whether it wrote.
pub fn write_if_changed(path: &Path, text: &str) -> io::Result<bool> {
    match fs::read(path) {
        Ok(current) if current == text.as_bytes() => return Ok(false),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    write_all(&[(path.to_path_buf(), text.to_owned())])?;
    Ok(true)
}

/// The project's own folder for what payload-sync keeps, `.payload-sync`, which git ignores.
pub fn own_folder(root: &Path) -> io::Result<PathBuf> {
    let folder = root.join(".payload-sync");
    fs::create_dir_all(&folder)?;
    let ignore = folder.join(".gitignore");
    if !ignore.exists() {
        fs::write(ignore, "*\n")?;
    }
    Ok(folder)
}

/// Writes all the files or, when one cannot be written, none of them. Makes missing folders.
///
/// Every text goes to a temporary file beside its target first; only when all are on disk are they moved into place.
pub fn write_all(files: &[(PathBuf, String)]) -> io::Result<()> {
    let files: Vec<(&Path, &[u8])> = files.iter().map(|(path, text)| (path.as_path(), text.as_bytes())).collect();
    write_together(&files)
}

/// Writes one file in one step. Makes missing folders.
pub fn write_bytes(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_together(&[(path, bytes)])
}

fn write_together(files: &[(&Path, &[u8])]) -> io::Result<()> {
    let mut staged: Vec<(PathBuf, &Path)> = Vec::new();
    let result = stage(files, &mut staged).and_then(|()| commit(&staged));
    for (temporary, _) in &staged {
        // Moved away when all went well; left behind otherwise.
        let _ = fs::remove_file(temporary);
    }
    result
}

fn stage<'a>(files: &[(&'a Path, &[u8])], staged: &mut Vec<(PathBuf, &'a Path)>) -> io::Result<()> {
    for &(path, bytes) in files {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(|error| naming(folder, &error))?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let temporary = folder.join(format!(".{name}.{}.tmp", std::process::id()));
        staged.push((temporary.clone(), path));
        let mut file = fs::File::create(&temporary).map_err(|error| naming(path, &error))?;
        file.write_all(bytes).map_err(|error| naming(path, &error))?;
        file.sync_all().map_err(|error| naming(path, &error))?;
        if let Ok(current) = fs::metadata(path) {
            fs::set_permissions(&temporary, current.permissions()).map_err(|error| naming(path, &error))?;
        }
    }
    Ok(())
}

/// Moves the staged files into place; when one move fails, the earlier ones get their previous content back.
fn commit(staged: &[(PathBuf, &Path)]) -> io::Result<()> {
    let mut moved: Vec<(&Path, Option<Vec<u8>>)> = Vec::new();
    for (temporary, path) in staged {
        let previous = fs::read(path).ok();
        if let Err(error) = fs::rename(temporary, path) {
            for (path, previous) in moved {
                let _ = match previous {
                    Some(content) => fs::write(path, content),
                    None => fs::remove_file(path),
                };
            }
            return Err(naming(path, &error));
        }
        moved.push((path, previous));
    }
    Ok(())
}

/// The same error with the file that it is about.
fn naming(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{write_all, write_if_changed};

    #[test]
    fn writes_only_what_differs() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a/b/types.ts");
        assert!(write_if_changed(&file, "one").unwrap());
        assert!(!write_if_changed(&file, "one").unwrap());
        assert!(write_if_changed(&file, "two").unwrap());
        assert_eq!(fs::read_to_string(&file).unwrap(), "two");
    }

    #[test]
    fn writes_all_or_nothing_and_leaves_no_temporary_file() {
        let folder = tempfile::tempdir().unwrap();
        let good = folder.path().join("good.ts");
        fs::write(&good, "before").unwrap();
        // A folder stands where the second file should go.
        let bad = folder.path().join("bad.ts");
        fs::create_dir_all(bad.join("inside")).unwrap();

        let error = write_all(&[(good.clone(), "after".into()), (bad.clone(), "x".into())]).unwrap_err();
        assert!(error.to_string().contains("bad.ts"), "{error}");
        assert_eq!(fs::read_to_string(&good).unwrap(), "before");
        let mut names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["bad.ts", "good.ts"]);
    }
}
