//! Rebuilds the server when the assets it carries have changed.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

/// Written by the bundler; see `server/bundle`.
const BUNDLE: &str = "../target/bundle";

/// A bundle without files, so that tests of other things compile before the first bundle is made.
const EMPTY_MANIFEST: &str = r#"{"inputs":"","files":{}}"#;

fn main() -> ExitCode {
	println!("cargo:rerun-if-changed=build.rs");
	println!("cargo:rerun-if-changed={BUNDLE}/manifest.json");
	let bundle = Path::new(BUNDLE);
	if bundle.join("manifest.json").is_file() {
		return ExitCode::SUCCESS;
	}
	// A released binary without pages' styles would look finished and be broken.
	if env::var("PROFILE").as_deref() == Ok("release") {
		eprintln!("no assets to embed; run `make build`, or `cargo run -p bundle` first");
		return ExitCode::FAILURE;
	}
	println!("cargo:warning=no assets yet: pages will have no styles; run `cargo run -p bundle`");
	fs::create_dir_all(bundle).expect("target/ can be written: cargo is building into it");
	fs::write(bundle.join("manifest.json"), EMPTY_MANIFEST).expect("the folder was just made");
	ExitCode::SUCCESS
}
