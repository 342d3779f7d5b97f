//! Texts written to do harm.

use proptest::prelude::*;

use crate::text::{TextProblem, markdown_from_html, render};

/// Known tricks, as Markdown and as HTML.
const TRICKS: [&str; 44] = [
	"<script>alert(1)</script>",
	"<ScRiPt src=//evil.example></sCrIpT>",
	"<img src=x onerror=alert(1)>",
	"<svg/onload=alert(1)>",
	"<svg><script>alert(1)</script></svg>",
	"<svg><animate onbegin=alert(1) attributeName=x>",
	"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
	"<body onload=alert(1)>",
	"<iframe src=javascript:alert(1)></iframe>",
	"<iframe srcdoc='<script>alert(1)</script>'></iframe>",
	"<object data=javascript:alert(1)>",
	"<embed src=data:text/html,x>",
	"<a href=javascript:alert(1)>x</a>",
	"<a href='java\nscript:alert(1)'>x</a>",
	"<a href='&#106;avascript:alert(1)'>x</a>",
	"<a href=\" javascript:alert(1)\">x</a>",
	"<a href=data:text/html;base64,PHNjcmlwdD4=>x</a>",
	"<form action=javascript:alert(1)><input type=submit>",
	"<button formaction=javascript:alert(1)>x</button>",
	"<div style=position:fixed;inset:0>x</div>",
	"<style>@import '//evil.example'</style>",
	"<link rel=stylesheet href=//evil.example>",
	"<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
	"<base href=//evil.example>",
	"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
	"<textarea></textarea><script>alert(1)</script>",
	"</title></textarea><script>alert(1)</script>",
	"<![CDATA[<script>alert(1)</script>]]>",
	"<!--><script>alert(1)</script>-->",
	"<?xml <script>alert(1)</script>?>",
	"<x onclick=alert(1)>x</x>",
	"<details open ontoggle=alert(1)>x</details>",
	"[x](javascript:alert(1))",
	"[x](JaVaScRiPt:alert(1))",
	"[x](java&#115;cript:alert(1))",
	"[x](&#x6A;avascript:alert(1))",
	"[x](data:text/html,<script>alert(1)</script>)",
	"[x](vbscript:x)",
	"[x](<javascript:alert(1)>)",
	"[x]: javascript:alert(1)\n\n[x]",
	"![x](javascript:alert(1))",
	"![x\" onerror=\"alert(1)](https://e.example/\"onerror=\"alert(1))",
	"<javascript:alert(1)>",
	"```x\" onclick=\"alert(1)\ny\n```",
];

/// Attributes that our elements may carry.
const ATTRIBUTES: [&str; 7] = ["align", "class", "dir", "href", "rel", "start", "tabindex"];

/// Reads the HTML as a browser would (text is escaped, so `<` begins a tag)
/// and names the first thing that must not be there.
fn harm(html: &str) -> Option<String> {
	for part in html.split('<').skip(1) {
		let Some((tag, _)) = part.split_once('>') else { return Some(part.to_owned()) };
		let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
		if ["script", "style", "img", "iframe", "svg", "math", "object", "form", "input"].contains(&name) {
			return Some(tag.to_owned());
		}
		// Names stand outside quotes: at even places once split by quotes.
		for name in attributes.split('"').step_by(2) {
			let name = name.trim().trim_end_matches('=');
			if !name.is_empty() && !ATTRIBUTES.contains(&name) {
				return Some(tag.to_owned());
			}
		}
		for value in attributes.split('"').skip(1).step_by(2) {
			let value = value.to_ascii_lowercase();
			if ["javascript:", "data:", "vbscript:"].iter().any(|bad| value.trim().starts_with(bad)) {
				return Some(tag.to_owned());
			}
		}
	}
	None
}

#[test]
fn known_tricks_come_out_inert() {
	for trick in TRICKS {
		for source in [trick.to_owned(), format!("> - {trick}"), format!("|a|\n|-|\n|{trick}|")] {
			let html = render(&source).unwrap().html;
			assert_eq!(harm(&html), None, "{source}\n{html}");
		}
		let imported = markdown_from_html(trick).unwrap();
		let html = render(&imported).unwrap().html;
		assert_eq!(harm(&html), None, "{trick}\n{imported}\n{html}");
	}
}

#[test]
fn deep_nesting_is_refused() {
	let lists = "- ".repeat(5_000) + "x";
	let indented: String = (0..150).map(|n| format!("{}- x\n", "  ".repeat(n))).collect();
	let emphasis = "**a *".repeat(5_000) + &"* b**".repeat(1_400);
	for source in [">".repeat(31_000), "> ".repeat(5_000), lists, "1. ".repeat(5_000), indented, emphasis] {
		assert_eq!(render(&source), Err(TextProblem::TooDeep), "{:.20}", source);
	}
	assert_eq!(render(&">".repeat(50_000)), Err(TextProblem::TooLong { max: 32_000 }));
}

#[test]
fn readable_nesting_and_long_rules_are_accepted() {
	assert!(render(&format!("{}x", "> ".repeat(20))).is_ok());
	assert_eq!(render(&"* ".repeat(60)).unwrap().html, "<hr>\n");
	assert_eq!(render(&"- ".repeat(60)).unwrap().html, "<hr>\n");
}

#[test]
fn large_tables_are_refused() {
	let row = |cell: &str, columns| format!("|{}\n", format!("{cell}|").repeat(columns));
	let wide = row("a", 270) + &row("-", 270) + &"|\n".repeat(4_500);
	assert_eq!(render(&wide), Err(TextProblem::TableTooLarge));
	let long = row("a", 50) + &row("-", 50) + &"|\n".repeat(4_500);
	assert_eq!(render(&long), Err(TextProblem::TableTooLarge));
	let quoted = long.lines().map(|line| format!("> {line}\n")).collect::<String>();
	assert_eq!(render(&quoted), Err(TextProblem::TableTooLarge));
	let fair = row("a", 50) + &row("-", 50) + &"|\n".repeat(190);
	assert!(render(&fair).is_ok());
}

#[test]
fn odd_but_shallow_texts_are_bounded() {
	let references = format!("[a]: https://e.example/{}\n\n{}", "x".repeat(5_000), "[a]".repeat(8_000));
	for source in [
		"[".repeat(20_000),
		"![".repeat(15_000),
		"[a](".repeat(8_000),
		"*a_ ".repeat(8_000),
		"`a``".repeat(8_000),
		"<".repeat(32_000),
		"&".repeat(32_000),
		"\0".repeat(32_000),
		"x".repeat(30_000),
		"\n".repeat(32_000),
		"- x\n".repeat(8_000),
		"a\\\n".repeat(10_000),
		"|".repeat(32_000),
		"|-".repeat(16_000),
		references,
	] {
		match render(&source) {
			Ok(rendered) => {
				assert!(rendered.html.len() <= 2_000_000, "{:.20}", source);
				assert_eq!(harm(&rendered.html), None, "{:.20}", source);
			}
			Err(problem) => assert_ne!(problem, TextProblem::TooLong { max: 32_000 }),
		}
	}
}

/// Pieces from which both Markdown and its misuse are made.
fn pieces() -> impl Strategy<Value = String> {
	let piece = prop_oneof![
		prop::sample::select(&TRICKS[..]).prop_map(str::to_owned),
		prop::sample::select(
			&[
				"> ",
				"- ",
				"1. ",
				"\n",
				"\n\n",
				"    ",
				"# ",
				"```",
				"`",
				"**",
				"_",
				"~~",
				"[",
				"](",
				")",
				"![",
				"|",
				"|-|\n",
				"<",
				">",
				"\"",
				"'",
				"&#",
				";",
				"https://e.example/",
				"www.e.example",
				"a@e.example",
				"javascript:",
				"\u{202E}",
				"\0",
				"سلام",
				"é"
			][..]
		)
		.prop_map(str::to_owned),
		"\\PC{0,6}",
	];
	prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
	#![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

	#[test]
	fn no_text_makes_harmful_html(source in prop_oneof![pieces(), any::<String>()]) {
		if let Ok(rendered) = render(&source) {
			prop_assert_eq!(harm(&rendered.html), None, "{}", rendered.html);
			prop_assert!(rendered.excerpt.chars().count() <= 200);
		}
	}

	#[test]
	fn no_import_makes_harmful_html(html in prop_oneof![pieces(), any::<String>()]) {
		if let Ok(markdown) = markdown_from_html(&html) {
			let rendered = render(&markdown).expect("an import is accepted");
			prop_assert_eq!(harm(&rendered.html), None, "{}", rendered.html);
		}
	}
}
