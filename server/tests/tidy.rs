//! House rules that neither the compiler nor clippy knows.

#![expect(clippy::unwrap_used, reason = "sources that cannot be read are a failure; clippy spares only test functions")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A file that is longer decides more than one thing.
const MAX_LINES: usize = 600;

/// All style sheets together, before compression: what a first visit can afford to wait for.
const MAX_CSS_BYTES: usize = 40 * 1024;

/// The first decides which texts there are.
const LANGUAGES: [&str; 5] = ["en", "tr", "ar", "fa", "he"];

/// Files that may put HTML into a page as it is: each escapes it, or takes only what `forum` has cleaned.
const MAY_INSERT_HTML: [&str; 16] = [
	"app/src/articles/list.rs",
	"app/src/articles/show.rs",
	"app/src/articles/write.rs",
	"app/src/groups/about.rs",
	"app/src/accounts/member.rs",
	"app/src/accounts/terms.rs",
	"app/src/settings/charter.rs",
	"app/src/settings/terms.rs",
	"app/src/discussions/edit.rs",
	"app/src/discussions/group.rs",
	"app/src/discussions/home.rs",
	"app/src/discussions/post.rs",
	"app/src/discussions/reply.rs",
	"app/src/islands/composer.rs",
	"app/src/layout/error_page.rs",
	"app/src/ui/field.rs",
];

/// Who may name which crate from outside; `deny.toml` says the same to cargo-deny.
const WRAPPERS: [(&str, &[&str]); 4] = [
	("sled", &["server/store"]),
	("tantivy", &["server/search"]),
	("axum", &["app", "server"]),
	("leptos_axum", &["app", "server"]),
];

/// Which of our crates may name which.
const ARROWS: [(&str, &[&str]); 8] = [
	("app/model", &[]),
	("server/store", &[]),
	("server/search", &[]),
	("server/bundle", &[]),
	("server/forum", &["model", "store", "search"]),
	("app", &["model", "forum"]),
	("app/browser", &["app"]),
	("server", &["app", "model", "forum"]),
];

/// Properties that know left from right, or wide from high: wrong in half of our scripts.
const PHYSICAL: [&str; 9] =
	["left", "right", "top", "bottom", "width", "height", "float", "border-left", "border-right"];

fn root() -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every file below a folder with one of these endings: its path from the root, and its text.
fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
	let mut found = Vec::new();
	let mut folders = vec![root().join(folder)];
	while let Some(folder) = folders.pop() {
		for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
			let path = entry.unwrap().path();
			let name = path.file_name().unwrap().to_string_lossy();
			if path.is_dir() && name != "node_modules" && name != "target" {
				folders.push(path);
			} else if endings.iter().any(|ending| name.ends_with(ending)) {
				let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
				found.push((name, fs::read_to_string(&path).unwrap()));
			}
		}
	}
	found.sort();
	found
}

fn rust() -> Vec<(String, String)> {
	[files("app", &[".rs"]), files("server", &[".rs"])].concat()
}

fn nothing_in(wrong: Vec<String>) {
	assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Lines that break a rule, as `file:line: text`.
fn lines_where(files: &[(String, String)], breaks: impl Fn(&str, &str) -> bool) -> Vec<String> {
	let mut wrong = Vec::new();
	for (name, text) in files {
		for (number, line) in text.lines().enumerate() {
			if breaks(name, line) {
				wrong.push(format!("{name}:{}: {}", number + 1, line.trim()));
			}
		}
	}
	wrong
}

#[test]
fn every_file_says_what_it_decides() {
	let silent = rust().into_iter().filter(|(_, text)| !text.starts_with("//! "));
	nothing_in(silent.map(|(name, _)| format!("{name} does not start with //!")).collect());
}

#[test]
fn no_file_is_long() {
	let all = [rust(), files("style", &[".css"]), files("end2end", &[".ts"])].concat();
	let long = all.into_iter().map(|(name, text)| (name, text.lines().count()));
	nothing_in(long.filter(|(_, lines)| *lines > MAX_LINES).map(|(name, lines)| format!("{name}: {lines}")).collect());
}

#[test]
fn nothing_is_left_for_later_or_silenced() {
	// Put together, so that this file does not find itself.
	let banned = [["TO", "DO"], ["FIX", "ME"], ["#[al", "low("], ["#![al", "low("]].map(|parts| parts.concat());
	let all = [rust(), files("style", &[".css"]), files("end2end", &[".ts"]), files("app/locales", &[".ftl"])];
	nothing_in(lines_where(&all.concat(), |_, line| banned.iter().any(|word| line.contains(word.as_str()))));
}

#[test]
fn style_sheets_know_no_left_and_right() {
	let physical = |property: &str| {
		let bare = property.strip_prefix("min-").or(property.strip_prefix("max-")).unwrap_or(property);
		let side = ["margin-", "padding-", "inset-", "scroll-margin-", "scroll-padding-"];
		let bare = side.iter().find_map(|side| bare.strip_prefix(side)).unwrap_or(bare);
		PHYSICAL.contains(&bare)
	};
	let wrong = |declaration: &str| {
		let (property, value) = declaration.split_once(':').unwrap_or_default();
		let aligned = property.trim() == "text-align" && ["left", "right"].contains(&value.trim());
		aligned || physical(property.trim()) || value.contains("!important")
	};
	let sheets = files("style", &[".css"]);
	nothing_in(lines_where(&sheets, |_, line| line.split(['{', '}', ';']).any(wrong)));
}

#[test]
fn style_sheets_select_by_class() {
	let sheets = files("style", &[".css"]);
	nothing_in(lines_where(&sheets, |_, line| {
		// What stands before a brace is a selector; a colour after a `#` never does.
		line.split(['}', ';']).filter_map(|part| part.rsplit_once('{')).any(|(selector, _)| selector.contains('#'))
	}));
}

#[test]
fn colours_are_tokens() {
	let sheets = files("style", &[".css"]);
	nothing_in(lines_where(&sheets, |name, line| {
		let colour = ["oklch(", "rgb(", "rgba(", "hsl(", "hsla(", "lab(", "lch("]
			.iter()
			.any(|colour| line.contains(colour) && !line.contains(&format!("in {colour}")));
		let hex = line.split('#').skip(1).any(|rest| rest.chars().take(3).filter(char::is_ascii_hexdigit).count() == 3);
		(colour || hex) && name != "style/tokens.css" && !line.contains("::backdrop")
	}));
}

#[test]
fn style_sheets_stay_small() {
	let bytes: usize = files("style", &[".css"]).iter().map(|(_, text)| text.len()).sum();
	assert!(bytes <= MAX_CSS_BYTES, "{bytes} bytes of CSS; {MAX_CSS_BYTES} are allowed");
}

/// Keys of a language by file name.
fn keys(language: &str) -> BTreeMap<String, BTreeSet<String>> {
	let folder = format!("app/locales/{language}");
	let mut keys = BTreeMap::new();
	for (name, text) in files(&folder, &[".ftl"]) {
		let starts_text = |line: &&str| line.starts_with(|letter: char| letter.is_ascii_alphabetic());
		let named = text.lines().filter(starts_text).filter_map(|line| line.split_once('='));
		let file = name.strip_prefix(&folder).unwrap().to_owned();
		keys.insert(file, named.map(|(key, _)| key.trim().to_owned()).collect());
	}
	keys
}

#[test]
fn every_language_has_every_text() {
	let english = keys(LANGUAGES[0]);
	let mut wrong = Vec::new();
	for language in &LANGUAGES[1..] {
		if !root().join("app/locales").join(language).is_dir() {
			wrong.push(format!("app/locales/{language} does not exist"));
			continue;
		}
		let others = keys(language);
		let none = BTreeSet::new();
		for file in english.keys().chain(others.keys()).collect::<BTreeSet<_>>() {
			let ours = english.get(file).unwrap_or(&none);
			let theirs = others.get(file).unwrap_or(&none);
			wrong.extend(ours.difference(theirs).map(|key| format!("{language}{file}: {key} is missing")));
			wrong.extend(theirs.difference(ours).map(|key| format!("{language}{file}: {key} is not in English")));
		}
	}
	nothing_in(wrong);
}

fn manifest(path: &str) -> toml::Table {
	fs::read_to_string(root().join(path)).unwrap().parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_embedded_leptos_options_are_those_of_the_workspace() {
	let (workspace, embedded) = (manifest("Cargo.toml"), manifest("Leptos.toml"));
	let options = &embedded["package"]["metadata"]["leptos"];
	let section = workspace["workspace"]["metadata"]["leptos"].as_array().unwrap();
	assert_eq!(section.as_slice(), std::slice::from_ref(options));
}

/// The names in `[dependencies]` of one of our crates, those for the browser alone included.
fn dependencies(package: &str) -> Vec<String> {
	let manifest = manifest(&format!("{package}/Cargo.toml"));
	manifest["dependencies"].as_table().unwrap().keys().cloned().collect()
}

#[test]
fn crates_import_only_what_the_architecture_allows() {
	let ours: BTreeSet<&str> = ["app", "model", "forum", "store", "search", "browser", "bundle", "meydan"].into();
	let mut wrong = Vec::new();
	for (package, allowed) in ARROWS {
		for name in dependencies(package) {
			let outside = WRAPPERS.iter().find(|(outside, _)| *outside == name);
			if ours.contains(name.as_str()) && !allowed.contains(&name.as_str()) {
				wrong.push(format!("{package} may not import {name}"));
			}
			if outside.is_some_and(|(_, wrappers)| !wrappers.contains(&package)) {
				wrong.push(format!("{package} may not name {name}"));
			}
		}
	}
	nothing_in(wrong);
}

#[test]
fn pages_insert_no_text_as_html() {
	let pages = files("app/src", &[".rs"]);
	let raw = lines_where(&pages, |name, line| line.contains("inner_html") && !MAY_INSERT_HTML.contains(&name));
	// Leptos does not escape what stands inside a textarea: give it as `prop:value` or `value`.
	let filled = pages.iter().flat_map(|(name, text)| {
		let parts: Vec<&str> = text.split("</textarea>").collect();
		let before = parts[..parts.len() - 1].iter().filter(|before| !before.trim_end().ends_with('>'));
		before.map(|_| format!("{name}: text inside <textarea> is not escaped")).collect::<Vec<_>>()
	});
	nothing_in(raw.into_iter().chain(filled).collect());
}

#[test]
fn server_functions_have_an_address_and_change_nothing_on_get() {
	let mut wrong = Vec::new();
	for (name, text) in files("app/src", &[".rs"]) {
		for function in text.split("#[server").skip(1) {
			let attribute = function.split(")]").next().unwrap_or_default();
			if !attribute.contains("endpoint = \"") {
				wrong.push(format!("{name}: a server function without endpoint: #[server{attribute})]"));
			}
			if attribute.contains("GetUrl") || attribute.contains("GetCbor") {
				wrong.push(format!("{name}: a server function answers GET: #[server{attribute})]"));
			}
		}
	}
	nothing_in(wrong);
}
