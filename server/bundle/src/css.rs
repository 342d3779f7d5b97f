//! Joins the style sheets into one, in the order of their layers.

use std::path::Path;

use anyhow::{Result, bail};

use crate::inputs;

/// Files that come first, in this order; `layers.css` must be the very first, since it names the layers.
const FIRST: [&str; 5] = ["layers.css", "reset.css", "tokens.css", "base.css", "layout.css"];

/// Reads every `.css` below the folder into one sheet without comments and indentation.
///
/// # Errors
/// When a file cannot be read or contains `@import`: joining replaces it.
pub(crate) fn join(folder: &Path) -> Result<String> {
	let mut sheets = Vec::new();
	for path in inputs::files_below(folder)? {
		let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
		if name.ends_with(".css") {
			sheets.push((rank(&name), name, std::fs::read_to_string(&path)?));
		}
	}
	sheets.sort();
	let mut joined = String::new();
	for (_, name, text) in sheets {
		let text = without_comments(&text);
		if text.contains("@import") {
			bail!("style/{name} uses @import; every file below style/ is joined already");
		}
		for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
			joined.push_str(line);
			joined.push('\n');
		}
	}
	Ok(joined)
}

fn rank(name: &str) -> usize {
	let named = FIRST.iter().position(|first| *first == name);
	let unnamed = if name.starts_with("ui/") { FIRST.len() } else { FIRST.len() + 1 };
	named.unwrap_or(unnamed)
}

/// Removes `/* … */`, but not inside quotes: `content: "/*"` is text.
fn without_comments(css: &str) -> String {
	let mut kept = String::with_capacity(css.len());
	let mut quote = None;
	let mut rest = css;
	while let Some(next) = rest.chars().next() {
		if quote.is_none() && rest.starts_with("/*") {
			rest = rest[2..].split_once("*/").map_or("", |(_, after)| after);
			continue;
		}
		if quote.is_some() && next == '\\' {
			let escaped: String = rest.chars().take(2).collect();
			kept.push_str(&escaped);
			rest = &rest[escaped.len()..];
			continue;
		}
		quote = match (quote, next) {
			(None, '"' | '\'') => Some(next),
			(Some(open), _) if open == next => None,
			(unchanged, _) => unchanged,
		};
		kept.push(next);
		rest = &rest[next.len_utf8()..];
	}
	kept
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn comments_go_and_quoted_text_stays() {
		assert_eq!(without_comments("a /* x */ b"), "a  b");
		assert_eq!(without_comments(r#"a {content: "/* \" */"} /* b"#), r#"a {content: "/* \" */"} "#);
	}

	#[test]
	fn layers_come_first_and_features_last() {
		let mut names = ["features/a.css", "ui/b.css", "groups.css", "layout.css", "tokens.css", "layers.css"];
		names.sort_by_key(|name| (rank(name), *name));
		assert_eq!(names, ["layers.css", "tokens.css", "layout.css", "ui/b.css", "features/a.css", "groups.css"]);
	}
}
