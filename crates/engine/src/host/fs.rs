//! Files. Every read is recorded as an input of the evaluation; writes are real.

use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::rc::Rc;

use rquickjs::{Array, Ctx, Exception, Function, Object, Result, TypedArray};

use crate::build::Kind;
use crate::bytes::copied;
use crate::runtime::Session;

pub(super) fn install<'js>(ctx: &Ctx<'js>, host: &Object<'js>, session: &Rc<Session>) -> Result<()> {
    reading(ctx, host, session)?;
    let files = Object::new(ctx.clone())?;
    inspecting(ctx, &files, session)?;
    writing(ctx, &files)?;
    changing(ctx, &files)?;
    host.set("files", files)
}

fn reading<'js>(ctx: &Ctx<'js>, host: &Object<'js>, session: &Rc<Session>) -> Result<()> {
    let inputs = session.inputs().clone();
    let read = move |ctx: Ctx<'js>, path: String| match inputs.read(Path::new(&path)) {
        Ok(bytes) => TypedArray::new(ctx, bytes),
        Err(error) => Err(failed(&ctx, &error, "open", &path)),
    };
    host.set("readFile", Function::new(ctx.clone(), read)?)?;
    let inputs = session.inputs().clone();
    // 0: nothing, 1: a file, 2: a directory.
    let stat = move |path: String| match fs::metadata(&path) {
        _ if inputs.files().is_some_and(|files| files.kind(Path::new(&path)).is_some()) => {
            let kind = inputs.files().and_then(|files| files.kind(Path::new(&path)));
            if kind == Some(Kind::Directory) { 2 } else { 1 }
        }
        Ok(metadata) => {
            inputs.present(Path::new(&path));
            if metadata.is_dir() { 2 } else { 1 }
        }
        Err(_) => {
            inputs.missing(Path::new(&path));
            0
        }
    };
    host.set("stat", Function::new(ctx.clone(), stat)?)?;
    let inputs = session.inputs().clone();
    let list = move |path: String| {
        inputs.listed(Path::new(&path));
        let Ok(entries) = fs::read_dir(path) else { return Vec::new() };
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    };
    host.set("readDirectory", Function::new(ctx.clone(), list)?)
}

fn inspecting<'js>(ctx: &Ctx<'js>, files: &Object<'js>, session: &Rc<Session>) -> Result<()> {
    let inputs = session.inputs().clone();
    let stat = move |ctx: Ctx<'js>, path: String, follow: bool| {
        let metadata = if follow { fs::metadata(&path) } else { fs::symlink_metadata(&path) };
        match metadata {
            Ok(metadata) => {
                inputs.present(Path::new(&path));
                give_metadata(&ctx, &metadata)
            }
            Err(error) => {
                inputs.missing(Path::new(&path));
                Err(failed(&ctx, &error, if follow { "stat" } else { "lstat" }, &path))
            }
        }
    };
    files.set("stat", Function::new(ctx.clone(), stat)?)?;
    let inputs = session.inputs().clone();
    // Names and kinds in turn: 1 a file, 2 a directory, 3 a symbolic link, 0 anything else.
    let list = move |ctx: Ctx<'js>, path: String| -> Result<Array<'js>> {
        inputs.listed(Path::new(&path));
        let mut entries = fs::read_dir(&path)
            .and_then(Iterator::collect::<io::Result<Vec<_>>>)
            .map_err(|error| failed(&ctx, &error, "scandir", &path))?;
        entries.sort_by_key(fs::DirEntry::file_name);
        let list = Array::new(ctx)?;
        for (index, entry) in entries.iter().enumerate() {
            let kind = entry.file_type().map_or(0, |kind| match kind {
                kind if kind.is_file() => 1,
                kind if kind.is_dir() => 2,
                kind if kind.is_symlink() => 3,
                _ => 0,
            });
            list.set(2 * index, entry.file_name().to_string_lossy().into_owned())?;
            list.set(2 * index + 1, kind)?;
        }
        Ok(list)
    };
    files.set("list", Function::new(ctx.clone(), list)?)?;
    let real = |ctx: Ctx<'js>, path: String| match fs::canonicalize(&path) {
        Ok(real) => Ok(real.to_string_lossy().into_owned()),
        Err(error) => Err(failed(&ctx, &error, "realpath", &path)),
    };
    files.set("realpath", Function::new(ctx.clone(), real)?)?;
    let link = |ctx: Ctx<'js>, path: String| match fs::read_link(&path) {
        Ok(target) => Ok(target.to_string_lossy().into_owned()),
        Err(error) => Err(failed(&ctx, &error, "readlink", &path)),
    };
    files.set("readlink", Function::new(ctx.clone(), link)?)?;
    files.set("temporary", std::env::temp_dir().to_string_lossy().into_owned())
}

fn give_metadata<'js>(ctx: &Ctx<'js>, metadata: &Metadata) -> Result<Object<'js>> {
    let object = Object::new(ctx.clone())?;
    for (name, value) in [
        ("dev", metadata.dev()),
        ("ino", metadata.ino()),
        ("mode", u64::from(metadata.mode())),
        ("nlink", metadata.nlink()),
        ("uid", u64::from(metadata.uid())),
        ("gid", u64::from(metadata.gid())),
        ("rdev", metadata.rdev()),
        ("size", metadata.size()),
        ("blksize", metadata.blksize()),
        ("blocks", metadata.blocks()),
    ] {
        object.set(name, value as f64)?;
    }
    let time = |seconds: i64, nanoseconds: i64| seconds as f64 * 1e3 + nanoseconds as f64 / 1e6;
    object.set("atimeMs", time(metadata.atime(), metadata.atime_nsec()))?;
    object.set("mtimeMs", time(metadata.mtime(), metadata.mtime_nsec()))?;
    object.set("ctimeMs", time(metadata.ctime(), metadata.ctime_nsec()))?;
    Ok(object)
}

fn writing<'js>(ctx: &Ctx<'js>, files: &Object<'js>) -> Result<()> {
    // `flag` is Node's: `w`, `a`, `wx`, `ax`, `r+`.
    let write = |ctx: Ctx<'js>, path: String, data: TypedArray<'js, u8>, flag: String, mode: u32| {
        let mut options = OpenOptions::new();
        options.mode(mode).write(true);
        match flag.as_str() {
            "w" | "w+" => options.create(true).truncate(true),
            "a" | "a+" => options.create(true).append(true),
            "wx" | "wx+" => options.create_new(true),
            "ax" | "ax+" => options.create_new(true).append(true),
            "r+" => &mut options,
            _ => return Err(Exception::throw_type(&ctx, &format!("The file flag '{flag}' is not available"))),
        };
        let written = options.open(&path).and_then(|mut file| file.write_all(&copied(&data)));
        written.map_err(|error| failed(&ctx, &error, "open", &path))
    };
    files.set("write", Function::new(ctx.clone(), write)?)?;
    let truncate = |ctx: Ctx<'js>, path: String, length: f64| {
        let cut = OpenOptions::new().write(true).open(&path).and_then(|file| file.set_len(length as u64));
        cut.map_err(|error| failed(&ctx, &error, "open", &path))
    };
    files.set("truncate", Function::new(ctx.clone(), truncate)?)?;
    // The first directory that was made, if any.
    let make = |ctx: Ctx<'js>, path: String, recursive: bool| {
        let first = Path::new(&path).ancestors().take_while(|one| !one.exists()).last().map(Path::to_path_buf);
        let made = if recursive { fs::create_dir_all(&path) } else { fs::create_dir(&path) };
        match made {
            Ok(()) => Ok(first.filter(|_| recursive).map(|path| path.to_string_lossy().into_owned())),
            Err(error) => Err(failed(&ctx, &error, "mkdir", &path)),
        }
    };
    files.set("mkdir", Function::new(ctx.clone(), make)?)?;
    let link = |ctx: Ctx<'js>, target: String, path: String, hard: bool| {
        let made = if hard { fs::hard_link(&target, &path) } else { std::os::unix::fs::symlink(&target, &path) };
        made.map_err(|error| failed_between(&ctx, &error, if hard { "link" } else { "symlink" }, &target, &path))
    };
    files.set("link", Function::new(ctx.clone(), link)?)
}

/// The number of `EEXIST` on every Unix.
const EEXIST: i32 = 17;

fn changing<'js>(ctx: &Ctx<'js>, files: &Object<'js>) -> Result<()> {
    let unlink =
        |ctx: Ctx<'js>, path: String| fs::remove_file(&path).map_err(|error| failed(&ctx, &error, "unlink", &path));
    files.set("unlink", Function::new(ctx.clone(), unlink)?)?;
    let rmdir =
        |ctx: Ctx<'js>, path: String| fs::remove_dir(&path).map_err(|error| failed(&ctx, &error, "rmdir", &path));
    files.set("rmdir", Function::new(ctx.clone(), rmdir)?)?;
    let remove =
        |ctx: Ctx<'js>, path: String| fs::remove_dir_all(&path).map_err(|error| failed(&ctx, &error, "rm", &path));
    files.set("removeTree", Function::new(ctx.clone(), remove)?)?;
    let rename = |ctx: Ctx<'js>, from: String, to: String| {
        fs::rename(&from, &to).map_err(|error| failed_between(&ctx, &error, "rename", &from, &to))
    };
    files.set("rename", Function::new(ctx.clone(), rename)?)?;
    let copy = |ctx: Ctx<'js>, from: String, to: String, exclusive: bool| {
        let free =
            || if exclusive && Path::new(&to).exists() { Err(io::Error::from_raw_os_error(EEXIST)) } else { Ok(()) };
        let copied = free().and_then(|()| fs::copy(&from, &to)).map(drop);
        copied.map_err(|error| failed_between(&ctx, &error, "copyfile", &from, &to))
    };
    files.set("copy", Function::new(ctx.clone(), copy)?)?;
    let chmod = |ctx: Ctx<'js>, path: String, mode: u32| {
        let changed = fs::set_permissions(&path, fs::Permissions::from_mode(mode));
        changed.map_err(|error| failed(&ctx, &error, "chmod", &path))
    };
    files.set("chmod", Function::new(ctx.clone(), chmod)?)?;
    // Seconds since 1970.
    let utimes = |ctx: Ctx<'js>, path: String, accessed: f64, modified: f64| {
        let at = |seconds: f64| std::time::UNIX_EPOCH + std::time::Duration::from_secs_f64(seconds.max(0.0));
        let times = fs::FileTimes::new().set_accessed(at(accessed)).set_modified(at(modified));
        let set = fs::File::open(&path).and_then(|file| file.set_times(times));
        set.map_err(|error| failed(&ctx, &error, "utime", &path))
    };
    files.set("utimes", Function::new(ctx.clone(), utimes)?)
}

/// The system's error as Node throws it.
fn failed(ctx: &Ctx<'_>, error: &io::Error, syscall: &str, path: &str) -> rquickjs::Error {
    thrown(ctx, error, syscall, path, None)
}

fn failed_between(ctx: &Ctx<'_>, error: &io::Error, syscall: &str, path: &str, to: &str) -> rquickjs::Error {
    thrown(ctx, error, syscall, path, Some(to))
}

fn thrown(ctx: &Ctx<'_>, error: &io::Error, syscall: &str, path: &str, to: Option<&str>) -> rquickjs::Error {
    let (code, text) = described(error);
    let arrow = to.map(|to| format!(" -> '{to}'")).unwrap_or_default();
    let exception = Exception::from_message(ctx.clone(), &format!("{code}: {text}, {syscall} '{path}'{arrow}"));
    let filled = exception.and_then(|exception| {
        exception.set("errno", error.raw_os_error().map_or(-4094, |number| -number))?;
        exception.set("code", code)?;
        exception.set("syscall", syscall)?;
        exception.set("path", path)?;
        if let Some(to) = to {
            exception.set("dest", to)?;
        }
        Ok(exception)
    });
    match filled {
        Ok(exception) => ctx.throw(exception.into_value()),
        Err(error) => error,
    }
}

/// Node's name and text of an error.
fn described(error: &io::Error) -> (&'static str, &'static str) {
    match error.kind() {
        io::ErrorKind::NotFound => ("ENOENT", "no such file or directory"),
        io::ErrorKind::PermissionDenied => ("EACCES", "permission denied"),
        io::ErrorKind::AlreadyExists => ("EEXIST", "file already exists"),
        io::ErrorKind::IsADirectory => ("EISDIR", "illegal operation on a directory"),
        io::ErrorKind::NotADirectory => ("ENOTDIR", "not a directory"),
        io::ErrorKind::DirectoryNotEmpty => ("ENOTEMPTY", "directory not empty"),
        io::ErrorKind::ReadOnlyFilesystem => ("EROFS", "read-only file system"),
        io::ErrorKind::StorageFull => ("ENOSPC", "no space left on device"),
        io::ErrorKind::CrossesDevices => ("EXDEV", "cross-device link not permitted"),
        io::ErrorKind::InvalidInput => ("EINVAL", "invalid argument"),
        io::ErrorKind::ResourceBusy => ("EBUSY", "resource busy or locked"),
        _ => ("EIO", "i/o error"),
    }
}
