//! Opening a store: directory, lock, format, repair.

use std::fs::{self, DirBuilder, File, OpenOptions as FileOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::{FlockOperation, flock};

use crate::engine::{Engine, panic_text};
use crate::format;
use crate::layout::SEGMENT_BYTES;

/// How often sled syncs and tidies by itself; no answer ever rests on it.
const BACKGROUND_FLUSH_MS: u64 = 500;

/// 250 tries, 20 ms apart, make 5 s: sled's threads need milliseconds.
const LOCK_TRIES: u32 = 250;
const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// Only the owner may look into the directory.
const DIR_MODE: u32 = 0o700;

/// How to open a store.
#[derive(Clone, Copy, Debug)]
pub struct OpenOptions {
	/// The newest format this program knows; a new store gets it.
	pub newest_format: u32,
	/// How much memory sled may use for pages, in bytes. It takes about three
	/// times as much.
	pub cache_bytes: u64,
}

/// Why a store was not opened: one line each, saying what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
	/// The directory is to be made, but not its parents.
	#[error("{} does not exist: create it, or name another data directory", .0.display())]
	ParentMissing(PathBuf),
	/// There is something else.
	#[error("{} is not a directory: name another data directory", .0.display())]
	NotADirectory(PathBuf),
	/// The system refuses.
	#[error("{} cannot be written to: give this user the right to, or name another data directory", .0.display())]
	NotWritable(PathBuf),
	/// Files made now would be unreadable for the directory's owner later.
	#[error("{} belongs to the user with number {owner}: run this program as that user, or change the owner with chown -R", dir.display())]
	OtherOwner {
		/// The data directory.
		dir: PathBuf,
		/// Whose it is.
		owner: u32,
	},
	/// Another process has it open.
	#[error("{} is in use by another process: stop that first", .0.display())]
	InUse(PathBuf),
	/// Written by a newer program.
	#[error(
		"the data has format {found}, this program knows formats up to {newest}: use a newer version of the program"
	)]
	NewerFormat {
		/// The format of the data.
		found: u32,
		/// The newest format known.
		newest: u32,
	},
	/// The format is unknown.
	#[error("{} is missing or is not a number: restore the data directory from a backup", .0.display())]
	BadVersionFile(PathBuf),
	/// A store was here, and its data is gone.
	#[error("{} is missing, though data was kept there: restore it from a backup", .0.display())]
	DataMissing(PathBuf),
	/// Some of what was kept is gone: a part of the files is damaged, or older than the rest.
	#[error(
		"the data in {} ends at entry {found} of {promised}: it is damaged or an older copy; restore the whole \
		directory from a backup, or remove its file REACHED to go on with what is left",
		dir.display()
	)]
	Short {
		/// The data directory.
		dir: PathBuf,
		/// The last entry there is.
		found: u64,
		/// The last entry there was.
		promised: u64,
	},
	/// sled cannot read its own files.
	#[error("the data in {} is damaged ({why}): restore it from a backup", dir.display())]
	Corrupt {
		/// sled's directory.
		dir: PathBuf,
		/// sled's own words.
		why: String,
	},
	/// Anything else the system says.
	#[error("{}: {source}", path.display())]
	Io {
		/// What was being opened or written.
		path: PathBuf,
		/// The system's error.
		source: io::Error,
	},
}

impl OpenError {
	pub(crate) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
		let path = path.to_owned();
		move |source| match source.kind() {
			io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotWritable(path),
			_ => Self::Io { path, source },
		}
	}
}

/// sled's files while they are being made.
const NEW: &str = "db.new";

/// What an open store rests on.
pub(crate) struct Opened {
	pub(crate) engine: Engine,
	pub(crate) lock: File,
	pub(crate) format: u32,
}

/// Does all of it, in the order that leaves nothing half-made behind.
pub(crate) fn open(dir: &Path, options: OpenOptions) -> Result<Opened, OpenError> {
	prepare_dir(dir)?;
	let lock = take_lock(dir)?;
	let db_dir = dir.join("db");
	let format = match read_format(dir, options.newest_format)? {
		Some(format) => {
			finish_making(dir, &db_dir)?;
			format
		}
		None => {
			make(dir, &db_dir, options)?;
			options.newest_format
		}
	};
	remove_torn_snapshots(&db_dir)?;
	let db = open_sled(&db_dir, options.cache_bytes)?;
	let log_path = db_dir.join("db");
	let log = FileOptions::new().read(true).write(true).open(&log_path);
	let log = log.map_err(OpenError::io(&log_path))?;
	sync_tree(&db_dir)?;
	sync_path(dir)?;
	Ok(Opened { engine: Engine::new(db, log), lock, format })
}

fn prepare_dir(dir: &Path) -> Result<(), OpenError> {
	let found = match fs::metadata(dir) {
		Err(error) if error.kind() == io::ErrorKind::NotFound => {
			make_dir(dir)?;
			fs::metadata(dir)
		}
		// Something above it is a file.
		Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
			return Err(OpenError::NotADirectory(parent_of(dir).to_owned()));
		}
		other => other,
	};
	let found = found.map_err(OpenError::io(dir))?;
	if !found.is_dir() {
		return Err(OpenError::NotADirectory(dir.to_owned()));
	}
	if found.uid() != rustix::process::geteuid().as_raw() {
		return Err(OpenError::OtherOwner { dir: dir.to_owned(), owner: found.uid() });
	}
	if found.mode() & 0o777 != DIR_MODE {
		// Made by hand, perhaps: private messages are nobody else's business.
		fs::set_permissions(dir, Permissions::from_mode(DIR_MODE)).map_err(OpenError::io(dir))?;
	}
	Ok(())
}

fn make_dir(dir: &Path) -> Result<(), OpenError> {
	let parent = parent_of(dir);
	if !parent.exists() {
		return Err(OpenError::ParentMissing(parent.to_owned()));
	}
	DirBuilder::new().mode(DIR_MODE).create(dir).map_err(OpenError::io(dir))?;
	sync_path(parent)
}

fn parent_of(dir: &Path) -> &Path {
	match dir.parent() {
		Some(parent) if !parent.as_os_str().is_empty() => parent,
		Some(_) | None => Path::new("."),
	}
}

fn take_lock(dir: &Path) -> Result<File, OpenError> {
	let path = dir.join("LOCK");
	let lock = FileOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&path);
	let lock = lock.map_err(OpenError::io(&path))?;
	match flock(&lock, FlockOperation::NonBlockingLockExclusive) {
		Ok(()) => Ok(lock),
		Err(rustix::io::Errno::WOULDBLOCK) => Err(OpenError::InUse(dir.to_owned())),
		Err(error) => Err(OpenError::io(&path)(error.into())),
	}
}

/// The format of the data; `None` when there is no format file.
fn read_format(dir: &Path, newest: u32) -> Result<Option<u32>, OpenError> {
	let path = dir.join(format::FILE);
	match format::read(dir) {
		Ok(Some(found)) if found > newest => Err(OpenError::NewerFormat { found, newest }),
		Ok(Some(found)) => Ok(Some(found)),
		Ok(None) => Err(OpenError::BadVersionFile(path)),
		Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
		Err(error) => Err(OpenError::io(&path)(error)),
	}
}

/// Makes a store: sled's files under another name, since sled cannot open what a power cut
/// leaves of them; then the format file; then the name. So a format file without data means
/// that data was lost, not that none was made yet.
fn make(dir: &Path, db_dir: &Path, options: OpenOptions) -> Result<(), OpenError> {
	let (new, version) = (dir.join(NEW), dir.join(format::FILE));
	if db_dir.exists() {
		return Err(OpenError::BadVersionFile(version));
	}
	if new.exists() {
		fs::remove_dir_all(&new).map_err(OpenError::io(&new))?;
	}
	drop(open_sled(&new, options.cache_bytes)?);
	sync_tree(&new)?;
	sync_path(dir)?;
	format::write(dir, options.newest_format).map_err(OpenError::io(&version))?;
	finish_making(dir, db_dir)
}

fn finish_making(dir: &Path, db_dir: &Path) -> Result<(), OpenError> {
	if db_dir.exists() {
		return Ok(());
	}
	match fs::rename(dir.join(NEW), db_dir) {
		Ok(()) => sync_path(dir),
		Err(error) if error.kind() == io::ErrorKind::NotFound => Err(OpenError::DataMissing(db_dir.to_owned())),
		Err(error) => Err(OpenError::io(db_dir)(error)),
	}
}

/// A process killed while opening leaves `snap.….generating`, which sled then
/// takes for its newest snapshot and refuses to open, for ever.
fn remove_torn_snapshots(db_dir: &Path) -> Result<(), OpenError> {
	remove_files(db_dir, |name| name.starts_with("snap.") && name.ends_with(".generating"))
}

fn remove_files(dir: &Path, unwanted: impl Fn(&str) -> bool) -> Result<(), OpenError> {
	if !dir.exists() {
		return Ok(());
	}
	for entry in fs::read_dir(dir).map_err(OpenError::io(dir))? {
		let entry = entry.map_err(OpenError::io(dir))?;
		if entry.file_name().to_str().is_some_and(&unwanted) {
			let path = entry.path();
			fs::remove_file(&path).map_err(OpenError::io(&path))?;
			tracing::warn!(file = %path.display(), "removed a torn snapshot");
		}
	}
	Ok(())
}

fn open_sled(db_dir: &Path, cache_bytes: u64) -> Result<sled::Db, OpenError> {
	match try_sled(db_dir, cache_bytes)? {
		Err(sled::Error::Corruption { at: None, .. }) => {
			// Snapshots only save time: without one, sled reads its whole log.
			remove_files(db_dir, |name| name.starts_with("snap."))?;
			try_sled(db_dir, cache_bytes)?
		}
		other => other,
	}
	.map_err(|error| match error {
		sled::Error::Io(source) => OpenError::io(db_dir)(source),
		sled::Error::CollectionNotFound(_)
		| sled::Error::Unsupported(_)
		| sled::Error::ReportableBug(_)
		| sled::Error::Corruption { .. } => OpenError::Corrupt { dir: db_dir.to_owned(), why: error.to_string() },
	})
}

fn try_sled(db_dir: &Path, cache_bytes: u64) -> Result<sled::Result<sled::Db>, OpenError> {
	wait_until_released(&db_dir.join("db"))?;
	let config = sled::Config::new()
		.path(db_dir)
		.mode(sled::Mode::LowSpace)
		.cache_capacity(cache_bytes)
		.segment_size(SEGMENT_BYTES)
		.flush_every_ms(Some(BACKGROUND_FLUSH_MS))
		.use_compression(false);
	catch_unwind(AssertUnwindSafe(|| config.open()))
		.map_err(|panic| OpenError::Corrupt { dir: db_dir.to_owned(), why: panic_text(panic.as_ref()) })
}

/// Waits for the threads of a sled that was just dropped: one of them may hold
/// the lock on its log a little longer. Our own lock keeps other stores away.
fn wait_until_released(log_path: &Path) -> Result<(), OpenError> {
	if !log_path.exists() {
		return Ok(());
	}
	let log = File::open(log_path).map_err(OpenError::io(log_path))?;
	for _ in 0..LOCK_TRIES {
		match flock(&log, FlockOperation::NonBlockingLockExclusive) {
			Ok(()) => return Ok(()),
			// There is no event to wait for; nobody else unparks this thread.
			Err(rustix::io::Errno::WOULDBLOCK) => std::thread::park_timeout(LOCK_PAUSE),
			Err(error) => return Err(OpenError::io(log_path)(error.into())),
		}
	}
	Err(OpenError::InUse(log_path.to_owned()))
}

/// Syncs every file and directory sled made, which sled itself does not.
fn sync_tree(dir: &Path) -> Result<(), OpenError> {
	for entry in fs::read_dir(dir).map_err(OpenError::io(dir))? {
		let path = entry.map_err(OpenError::io(dir))?.path();
		if path.is_dir() { sync_tree(&path)? } else { sync_path(&path)? }
	}
	sync_path(dir)
}

fn sync_path(path: &Path) -> Result<(), OpenError> {
	File::open(path).and_then(|file| file.sync_all()).map_err(OpenError::io(path))
}
