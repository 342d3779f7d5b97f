//! Makes `target/bundle/`, the folder of assets that the server carries.
//!
//! Run from the workspace root: `cargo run -p bundle -- [--profile wasm|dev]`.
//! Nothing is done when no input has changed since the last run.

mod css;
mod inputs;
mod output;
mod wasm;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use output::Output;

/// Everything is found from here; `make` and cargo both start programs in the root.
const ROOT: &str = ".";

/// The script that a page names; it wakes the islands. `{glue}` and `{wasm}` become hashed names.
const START: &str = include_str!("start.js");

fn main() -> ExitCode {
	let Err(error) = run() else { return ExitCode::SUCCESS };
	eprintln!("bundle: {error:#}");
	ExitCode::FAILURE
}

fn run() -> Result<()> {
	let profile = Profile::from_arguments(std::env::args().skip(1))?;
	let root = Path::new(ROOT).canonicalize()?;
	if !root.join("app/browser/Cargo.toml").is_file() {
		bail!("run the bundler from the root of the workspace");
	}
	let inputs = inputs::fingerprint(&root, profile)?;
	if output::is_current(&root, &inputs) {
		println!("bundle: unchanged");
		return Ok(());
	}
	bundle(&root, profile, inputs)
}

/// How much the browser's program is optimised and how hard everything is compressed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
	/// What people run: small and slow to build.
	Wasm,
	/// Everyday work: large and quick to build.
	Dev,
}

impl Profile {
	fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Self> {
		match (arguments.next().as_deref(), arguments.next().as_deref(), arguments.next()) {
			(None, ..) | (Some("--profile"), Some("wasm"), None) => Ok(Self::Wasm),
			(Some("--profile"), Some("dev"), None) => Ok(Self::Dev),
			_ => bail!("usage: bundle [--profile wasm|dev]"),
		}
	}

	/// The name cargo knows the profile by.
	pub(crate) fn name(self) -> &'static str {
		match self {
			Self::Wasm => "wasm",
			Self::Dev => "dev",
		}
	}

	/// Brotli: 11 is the smallest; 5 takes a tenth of the time.
	pub(crate) fn brotli_quality(self) -> i32 {
		match self {
			Self::Wasm => 11,
			Self::Dev => 5,
		}
	}
}

/// Builds every asset and puts the finished folder in place of the old one.
fn bundle(root: &Path, profile: Profile, inputs: String) -> Result<()> {
	let browser = wasm::build(root, profile)?;
	let mut output = Output::begin(root, profile)?;

	let mut glue = browser.glue;
	for (path, text) in &browser.snippets {
		let file = output.add(&format!("snippets/{path}"), text.as_bytes())?;
		glue = glue.replace(&format!("./snippets/{path}"), &format!("./{file}"));
	}
	let wasm = output.add("meydan.wasm", &browser.wasm)?;
	let glue = output.add("glue.js", glue.as_bytes())?;
	let start = START.replace("{glue}", &glue).replace("{wasm}", &wasm);
	output.add("start.js", start.as_bytes())?;
	output.add("style.css", css::join(&root.join("style"))?.as_bytes())?;
	add_public(&mut output, &root.join("public"))?;

	output.finish(inputs)
}

/// Adds the files of `public/` as they are. It has no folders: names are what pages ask for.
fn add_public(output: &mut Output, folder: &Path) -> Result<()> {
	for path in inputs::files_below(folder)? {
		let name = path.strip_prefix(folder)?.to_str().context("a name in public/ is not text")?;
		output.add(name, &std::fs::read(&path)?)?;
	}
	Ok(())
}
