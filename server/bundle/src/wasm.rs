//! Compiles the browser's program and makes the JavaScript that loads it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::Profile;
use crate::inputs::files_below;

const TARGET: &str = "wasm32-unknown-unknown";

/// Cargo's own folder for this build: one shared with the server would rebuild it each time flags change.
const TARGET_DIR: &str = "target/wasm";

/// Set for the server's build by whoever runs us, and wrong for this one.
const NOT_OURS: [&str; 6] = [
	"RUSTFLAGS",
	"CARGO_BUILD_RUSTFLAGS",
	"CARGO_BUILD_TARGET",
	"CARGO_TARGET_DIR",
	"CARGO_MANIFEST_DIR",
	"CARGO_MANIFEST_PATH",
];

/// The browser's program in the form a page loads it.
pub(crate) struct Browser {
	/// The program itself.
	pub(crate) wasm: Vec<u8>,
	/// The module that loads it; names no file of ours but snippets, as `./snippets/{path}`.
	pub(crate) glue: String,
	/// JavaScript that dependencies brought along, by path.
	pub(crate) snippets: Vec<(String, String)>,
}

/// Compiles `app/browser` and runs wasm-bindgen on it.
///
/// # Errors
/// When the code does not compile, or a tool fails.
pub(crate) fn build(root: &Path, profile: Profile) -> Result<Browser> {
	let compiled = compile(root, profile)?;
	let folder = root.join(TARGET_DIR).join("bindgen");
	// Left over from another build: its snippets would be taken for ours.
	if folder.exists() {
		std::fs::remove_dir_all(&folder)?;
	}
	Bindgen::new()
		.input_path(compiled)
		.out_name("meydan")
		.web(true)?
		.typescript(false)
		// The start script hands over the address, since only it knows the hashed name.
		.omit_default_module_path(true)
		.generate(&folder)
		.context("wasm-bindgen")?;
	let snippets = folder.join("snippets");
	Ok(Browser {
		wasm: std::fs::read(folder.join("meydan_bg.wasm"))?,
		glue: std::fs::read_to_string(folder.join("meydan.js"))?,
		snippets: if snippets.is_dir() { read_snippets(&snippets)? } else { Vec::new() },
	})
}

/// Runs cargo and tells where the program is.
fn compile(root: &Path, profile: Profile) -> Result<PathBuf> {
	let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
	let mut command = Command::new(cargo);
	command.args(["build", "--package", "browser", "--target", TARGET, "--target-dir", TARGET_DIR]);
	command.args(["--profile", profile.name()]).current_dir(root);
	for name in NOT_OURS {
		command.env_remove(name);
	}
	command.env("CARGO_ENCODED_RUSTFLAGS", remapped_paths(root));
	let status = command.status().context("starting cargo")?;
	if !status.success() {
		bail!("app/browser does not compile for {TARGET}; if that target is missing: rustup target add {TARGET}");
	}
	let folder = match profile {
		Profile::Wasm => "wasm",
		Profile::Dev => "debug",
	};
	Ok(root.join(TARGET_DIR).join(TARGET).join(folder).join("browser.wasm"))
}

/// Flags that keep the builder's folders out of a file that everybody downloads.
fn remapped_paths(root: &Path) -> String {
	let home = std::env::home_dir().unwrap_or_default();
	// Always named, since cargo sets the variable for us and a shell does not: other flags, another full build.
	let cargo_home = std::env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
	let folders = [(home.as_path(), "~"), (root, "."), (cargo_home.as_path(), "~/.cargo")];
	let flags = folders.map(|(folder, shown)| format!("--remap-path-prefix={}={shown}", folder.display()));
	// The separator cargo documents for flags that may contain spaces.
	flags.join("\u{1f}")
}

fn read_snippets(folder: &Path) -> Result<Vec<(String, String)>> {
	let mut snippets = Vec::new();
	for path in files_below(folder)? {
		let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
		let text = std::fs::read_to_string(&path)?;
		// Its own name carries a hash of its contents, so it cannot name others that do the same.
		if text.contains("from './") || text.contains("from '../") || text.contains("from \".") {
			bail!("the snippet {name} imports another file; teach the bundler to rename that too");
		}
		snippets.push((name, text));
	}
	Ok(snippets)
}
