//! The socket by which commands of the binary reach a running server.
//!
//! One request a connection: a line of JSON, answered by lines of JSON of which the last
//! says `done` or `failed`. Whoever may open the file may do anything, hence its mode.

use std::fmt;
use std::fs::{self, File, Permissions};
use std::io::{self, BufRead as _, Write as _};
use std::os::fd::AsRawFd as _;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream as Caller;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};

/// The socket's name inside the data directory.
pub const SOCKET: &str = "control.sock";
/// Only the owner.
const MODE: u32 = 0o600;
/// A request carries names, not contents.
const MAX_REQUEST_BYTES: u64 = 64 * 1024;
/// The request is written at once; a caller that does not is stuck.
const READ_LIMIT: Duration = Duration::from_secs(10);
/// Waits after a failed accept: the usual cause is that no file descriptors are left.
const ACCEPT_BACKOFF: Duration = Duration::from_millis(100);
/// What every system takes as a socket's path, with its closing zero.
const MAX_SOCKET_PATH: usize = 100;

/// What a command asks of the server.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ControlRequest {
	/// The command's name, such as `backup` or `member add`.
	pub command: String,
	/// Its arguments, as the command defines them.
	#[serde(default)]
	pub args: Value,
}

// Without the arguments, which may hold a password.
impl fmt::Debug for ControlRequest {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.debug_struct("ControlRequest").field("command", &self.command).finish_non_exhaustive()
	}
}

/// What the server says to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ControlAnswer {
	/// Done, with what the command is to print.
	Done(Vec<Value>),
	/// Refused or failed, with one line that says what and what to do.
	Failed(String),
}

/// What answers requests; called on a thread that may block.
pub type ControlHandler = Arc<dyn Fn(ControlRequest) -> ControlAnswer + Send + Sync>;

/// One line of an answer.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Line {
	Print(Value),
	Done,
	Failed(String),
}

/// The open socket; its file goes when this is dropped.
pub struct Control {
	listener: UnixListener,
	path: PathBuf,
}

/// Opens the socket and answers until dropped.
///
/// The caller holds the data directory's lock, so a socket that is already there belongs
/// to nobody and is replaced.
///
/// # Errors
/// When the socket cannot be made.
pub async fn listen(path: &Path, handler: ControlHandler) -> io::Result<()> {
	Control::bind(path)?.run(handler).await;
	Ok(())
}

impl Control {
	/// Opens the socket, so that a server can say it is ready only once commands reach it.
	///
	/// # Errors
	/// When the socket cannot be made.
	pub fn bind(path: &Path) -> io::Result<Self> {
		match fs::remove_file(path) {
			Ok(()) => {}
			Err(error) if error.kind() == io::ErrorKind::NotFound => {}
			Err(error) => return Err(error),
		}
		let listener = with_short_path(path, |short| UnixListener::bind(short))?;
		// Until here the data directory's own mode keeps others out.
		fs::set_permissions(path, Permissions::from_mode(MODE))?;
		Ok(Self { listener, path: path.to_owned() })
	}

	/// Answers until dropped.
	pub async fn run(self, handler: ControlHandler) {
		loop {
			match self.listener.accept().await {
				Ok((stream, _)) => {
					let handler = handler.clone();
					tokio::spawn(async move {
						if let Err(error) = answer(stream, handler).await {
							tracing::debug!(%error, "a command went away");
						}
					});
				}
				Err(error) => {
					tracing::error!(%error, "cannot accept commands");
					tokio::time::sleep(ACCEPT_BACKOFF).await;
				}
			}
		}
	}
}

impl Drop for Control {
	fn drop(&mut self) {
		// The next server would remove it all the same.
		let _ = fs::remove_file(&self.path);
	}
}

async fn answer(stream: UnixStream, handler: ControlHandler) -> io::Result<()> {
	let (reading, mut writing) = stream.into_split();
	let mut text = Vec::new();
	let mut limited = BufReader::new(reading.take(MAX_REQUEST_BYTES));
	tokio::time::timeout(READ_LIMIT, limited.read_until(b'\n', &mut text)).await??;
	let outcome = match serde_json::from_slice(&text) {
		Ok(request) => tokio::task::spawn_blocking(move || handler(request))
			.await
			.unwrap_or_else(|_panic| failed("the server failed at it; its log says where")),
		Err(_) => failed("the server does not understand this command; are both of one version?"),
	};
	let (lines, last) = match outcome {
		ControlAnswer::Done(lines) => (lines, Line::Done),
		ControlAnswer::Failed(why) => (Vec::new(), Line::Failed(why)),
	};
	for line in lines.into_iter().map(Line::Print).chain([last]) {
		writing.write_all(&encoded(&line)?).await?;
	}
	writing.shutdown().await
}

fn failed(why: &str) -> ControlAnswer {
	ControlAnswer::Failed(why.to_owned())
}

fn encoded(value: &impl Serialize) -> io::Result<Vec<u8>> {
	let mut bytes = serde_json::to_vec(value)?;
	bytes.push(b'\n');
	Ok(bytes)
}

/// Asks the server that runs on this data directory; `None` if none does.
///
/// Waits as long as the command takes.
///
/// # Errors
/// When the server cannot be reached or goes away before it has answered.
pub fn call(data_dir: &Path, request: &ControlRequest) -> io::Result<Option<ControlAnswer>> {
	let stream = with_short_path(&data_dir.join(SOCKET), |short| Caller::connect(short));
	let mut stream = match stream {
		Ok(stream) => stream,
		Err(error) => {
			return match error.kind() {
				// No file, or one that a killed server left behind.
				io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => Ok(None),
				// No directory, or somebody else's: whoever opens it next says so in better words.
				io::ErrorKind::NotADirectory | io::ErrorKind::PermissionDenied => Ok(None),
				_ => Err(error),
			};
		}
	};
	stream.write_all(&encoded(request)?)?;
	let mut said = Vec::new();
	for line in io::BufReader::new(stream).lines() {
		match serde_json::from_str(&line?)? {
			Line::Print(value) => said.push(value),
			Line::Done => return Ok(Some(ControlAnswer::Done(said))),
			Line::Failed(why) => return Ok(Some(ControlAnswer::Failed(why))),
		}
	}
	Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the server went away before it had answered"))
}

/// Sockets take about a hundred bytes of path; deeper folders are reached by descriptor.
fn with_short_path<T>(path: &Path, open: impl Fn(&Path) -> io::Result<T>) -> io::Result<T> {
	let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
		return open(path);
	};
	if path.as_os_str().len() <= MAX_SOCKET_PATH {
		return open(path);
	}
	let folder = File::open(folder)?;
	open(&Path::new("/proc/self/fd").join(folder.as_raw_fd().to_string()).join(name))
}

#[cfg(test)]
mod tests {
	use serde_json::json;
	use tokio::task::spawn_blocking;

	use super::*;

	fn handler() -> ControlHandler {
		Arc::new(|request| match request.command.as_str() {
			"echo" => ControlAnswer::Done(vec![json!("first"), request.args]),
			"panic" => panic!("on purpose"),
			_ => ControlAnswer::Failed("unknown".to_owned()),
		})
	}

	async fn ask(dir: &Path, command: &str) -> io::Result<Option<ControlAnswer>> {
		let request = ControlRequest { command: command.to_owned(), args: json!({"x": "a\nb"}) };
		let dir = dir.to_owned();
		spawn_blocking(move || call(&dir, &request)).await.unwrap()
	}

	#[tokio::test]
	async fn a_command_is_answered_line_by_line() {
		let dir = tempfile::tempdir().unwrap();
		let control = Control::bind(&dir.path().join(SOCKET)).unwrap();
		tokio::spawn(control.run(handler()));
		let answer = ask(dir.path(), "echo").await.unwrap();
		assert_eq!(answer, Some(ControlAnswer::Done(vec![json!("first"), json!({"x": "a\nb"})])));
		let answer = ask(dir.path(), "nonsense").await.unwrap();
		assert_eq!(answer, Some(ControlAnswer::Failed("unknown".to_owned())));
	}

	#[tokio::test]
	async fn a_handler_that_panics_fails_its_command_alone() {
		let dir = tempfile::tempdir().unwrap();
		let control = Control::bind(&dir.path().join(SOCKET)).unwrap();
		tokio::spawn(control.run(handler()));
		assert!(matches!(ask(dir.path(), "panic").await.unwrap(), Some(ControlAnswer::Failed(_))));
		assert!(matches!(ask(dir.path(), "echo").await.unwrap(), Some(ControlAnswer::Done(_))));
	}

	#[tokio::test]
	async fn only_the_owner_may_open_it() {
		let dir = tempfile::tempdir().unwrap();
		let path = dir.path().join(SOCKET);
		let control = Control::bind(&path).unwrap();
		assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
		drop(control);
		assert!(!path.exists());
	}

	#[tokio::test]
	async fn nobody_answers_where_no_server_runs_or_one_was_killed() {
		let dir = tempfile::tempdir().unwrap();
		assert_eq!(ask(dir.path(), "echo").await.unwrap(), None);
		// A listener of the standard library leaves its file behind, as a killed server does.
		drop(std::os::unix::net::UnixListener::bind(dir.path().join(SOCKET)).unwrap());
		assert_eq!(ask(dir.path(), "echo").await.unwrap(), None);
		let control = Control::bind(&dir.path().join(SOCKET)).unwrap();
		tokio::spawn(control.run(handler()));
		assert!(ask(dir.path(), "echo").await.unwrap().is_some());
	}

	#[tokio::test]
	async fn a_deep_data_directory_is_no_obstacle() {
		let dir = tempfile::tempdir().unwrap();
		let deep = dir.path().join("d".repeat(120)).join("e".repeat(120));
		fs::create_dir_all(&deep).unwrap();
		let control = Control::bind(&deep.join(SOCKET)).unwrap();
		tokio::spawn(control.run(handler()));
		assert!(ask(&deep, "echo").await.unwrap().is_some());
	}

	#[tokio::test]
	async fn what_is_no_request_is_refused() {
		let dir = tempfile::tempdir().unwrap();
		let path = dir.path().join(SOCKET);
		tokio::spawn(Control::bind(&path).unwrap().run(handler()));
		let mut stream = UnixStream::connect(&path).await.unwrap();
		stream.write_all(b"hello\n").await.unwrap();
		let mut said = String::new();
		stream.read_to_string(&mut said).await.unwrap();
		assert!(said.starts_with("{\"failed\":"), "{said}");
	}
}
