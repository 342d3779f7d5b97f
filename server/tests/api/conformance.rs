//! A live server against its own description, by tools that are not ours.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Requests of one run at least.
const REQUESTS_MIN: usize = 2_000;

fn root() -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn meydan(data: &Path, args: &[&str]) -> String {
	let done = Command::new(env!("CARGO_BIN_EXE_meydan")).args(args).arg("--data").arg(data).current_dir("/").output();
	let done = done.unwrap();
	assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
	String::from_utf8(done.stdout).unwrap().trim().to_owned()
}

/// A server that ends with the test.
struct Served {
	process: Child,
	address: String,
	/// How many requests it has answered, by its log.
	answered: std::thread::JoinHandle<usize>,
}

fn serve(data: &Path) -> Served {
	let mut process = Command::new(env!("CARGO_BIN_EXE_meydan"))
		.args(["serve", "--listen", "127.0.0.1:0", "--limits-scale", "1000000", "--data"])
		.arg(data)
		.current_dir("/")
		.stdin(Stdio::null())
		.stdout(Stdio::piped())
		.stderr(Stdio::piped())
		.spawn()
		.unwrap();
	let log = BufReader::new(process.stderr.take().unwrap());
	let answered =
		std::thread::spawn(move || log.lines().map_while(Result::ok).filter(|it| it.contains("answered")).count());
	let mut said = BufReader::new(process.stdout.take().unwrap()).lines();
	let address = said.find_map(|line| Some(line.unwrap().strip_prefix("listening on ")?.to_owned())).unwrap();
	std::thread::spawn(move || said.for_each(drop));
	Served { process, address, answered }
}

/// What the tool said, of a server with a small community that it asked as an administrator.
fn asked(prepare: impl FnOnce(&mut Command)) -> String {
	let tool = root().join("target/python/bin/schemathesis");
	assert!(tool.exists(), "scripts/install-for-tests installs schemathesis");
	let data = tempfile::tempdir().unwrap();
	meydan(data.path(), &["demo", "--members", "6", "--topics", "6", "--replies", "20"]);
	meydan(data.path(), &["member", "add", "--handle", "ada", "--email", "ada@example.org", "--role", "admin"]);
	let token = meydan(data.path(), &["token", "create", "--member", "ada", "--scope", "admin"]);
	let mut served = serve(data.path());
	let mut run = Command::new(&tool);
	prepare(&mut run);
	let run = run
		.arg("run")
		.arg(format!("{}/api/v1/openapi.json", served.address))
		// A stream does not end; it has tests of its own.
		.args(["--exclude-path", "/api/v1/events", "--no-color"])
		.arg("--header")
		.arg(format!("Authorization: Bearer {token}"))
		// It keeps what it found where it runs.
		.current_dir(data.path())
		.output()
		.unwrap();
	let _ended = served.process.kill();
	let _status = served.process.wait();
	let answered = served.answered.join().unwrap();
	let said = String::from_utf8_lossy(&run.stdout);
	assert!(run.status.success(), "{answered} requests\n{said}\n{}", String::from_utf8_lossy(&run.stderr));
	assert!(answered >= REQUESTS_MIN, "only {answered} requests\n{said}");
	said.into_owned()
}

#[test]
fn a_live_server_does_what_its_description_says() {
	asked(|tool| {
		tool.arg("--config-file").arg(root().join("server/tests/api/schemathesis.toml"));
	});
}

#[test]
fn the_links_of_the_description_lead_on() {
	let links = root().join("server/tests/api/links");
	let said = asked(|tool| {
		tool.env("SCHEMATHESIS_HOOKS", links.join("draws.py"));
		tool.arg("--config-file").arg(links.join("schemathesis.toml"));
	});
	// "API Links: 57 covered / 61 selected / 61 total"
	let told = said.lines().find_map(|line| line.trim().strip_prefix("API Links:")).unwrap();
	let counts = told.split(" / ").map(|part| part.split_whitespace().next().unwrap().parse::<usize>().unwrap());
	let (covered, all) = counts.clone().next().zip(counts.last()).unwrap();
	assert!(all >= 50 && covered * 4 >= all * 3, "{told}\n{said}");
}

#[test]
fn a_client_that_is_not_ours_is_built_from_the_description_and_walks() {
	let python = root().join("target/python/bin");
	assert!(python.join("openapi-python-client").exists(), "scripts/install-for-tests installs openapi-python-client");
	let data = tempfile::tempdir().unwrap();
	meydan(data.path(), &["demo", "--members", "0", "--topics", "0"]);
	meydan(data.path(), &["member", "add", "--handle", "ada", "--email", "ada@example.org", "--role", "admin"]);
	let token = meydan(data.path(), &["token", "create", "--member", "ada", "--scope", "write"]);
	let description = data.path().join("openapi.json");
	std::fs::write(&description, meydan::api::document().to_string()).unwrap();
	let folder = data.path().join("client");
	let made = Command::new(python.join("openapi-python-client"))
		.args(["generate", "--meta", "none", "--fail-on-warning", "--path"])
		.arg(&description)
		.arg("--output-path")
		.arg(folder.join("meydan_client"))
		// It formats what it makes with tools from beside it.
		.env("PATH", &python)
		.output();
	let made = made.unwrap();
	assert!(
		made.status.success(),
		"{}\n{}",
		String::from_utf8_lossy(&made.stdout),
		String::from_utf8_lossy(&made.stderr)
	);
	let mut served = serve(data.path());
	let walked = Command::new(python.join("python"))
		.arg(root().join("server/tests/api/walk.py"))
		.arg(&folder)
		.args([&served.address, &token])
		.output();
	let _ended = served.process.kill();
	let _status = served.process.wait();
	let walked = walked.unwrap();
	assert!(walked.status.success(), "{}", String::from_utf8_lossy(&walked.stderr));
}
