//! Turns `locales/<language>/*.ftl` into one method for each text, with its arguments' types.
//!
//! English decides which keys exist and what they take. A key that is unknown, an argument that
//! English lacks, or a key that a finished language misses ends the build.

use fluent_syntax::ast::{
	CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

/// English first, since it decides; the rest as `model::reading::Language` has them.
const LANGUAGES: [&str; 5] = ["en", "tr", "ar", "fa", "he"];

/// The texts of one language by key, each with the file it stands in.
type Texts = BTreeMap<String, (String, Message<String>)>;

/// What a method takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
	Number,
	Text,
}

fn main() -> ExitCode {
	println!("cargo::rerun-if-changed=build.rs");
	println!("cargo::rerun-if-changed=locales");
	// The browser half has no texts: they reach it inside the page.
	if env::var_os("CARGO_FEATURE_SSR").is_none() {
		return ExitCode::SUCCESS;
	}
	let mut wrong = Vec::new();
	let code = generate(&mut wrong);
	let target = env::var("OUT_DIR").map(|folder| Path::new(&folder).join("words.rs"));
	if wrong.is_empty() {
		match target.map_err(io::Error::other).and_then(|path| fs::write(path, code)) {
			Ok(()) => return ExitCode::SUCCESS,
			Err(error) => wrong.push(error.to_string()),
		}
	}
	for line in wrong {
		println!("cargo::error={line}");
	}
	ExitCode::FAILURE
}

fn generate(wrong: &mut Vec<String>) -> String {
	let english = read("en", wrong);
	let mut languages = vec![english.clone()];
	for language in &LANGUAGES[1..] {
		let texts = read(language, wrong);
		check(language, &english, &texts, wrong);
		complete(language, &english, &texts, wrong);
		languages.push(texts);
	}
	let mut methods = String::new();
	for (key, (file, message)) in &english {
		let arguments = arguments(message);
		let translations: Vec<_> =
			languages.iter().filter_map(|texts| texts.get(key)).map(|(_, message)| message).collect();
		write_method(&mut methods, file, &arguments, &translations);
	}
	let sentences: Vec<_> = languages.iter().map(sentences).collect();
	format!(
		"impl Words {{\n{methods}}}\n\n/// Texts with arguments, by language.\nconst SENTENCES: [&str; {}] = {sentences:?};\n",
		LANGUAGES.len()
	)
}

/// Reads every file of a language; a language without a folder has no texts.
fn read(language: &str, wrong: &mut Vec<String>) -> Texts {
	let mut texts = Texts::new();
	let Ok(entries) = fs::read_dir(Path::new("locales").join(language)) else { return texts };
	let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
	paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
	paths.sort();
	for path in paths {
		let file = path.display().to_string();
		match fs::read_to_string(&path) {
			Ok(source) => add_file(&file, source, &mut texts, wrong),
			Err(error) => wrong.push(format!("{file}: {error}")),
		}
	}
	texts
}

fn add_file(file: &str, source: String, texts: &mut Texts, wrong: &mut Vec<String>) {
	let resource = fluent_syntax::parser::parse(source.clone()).unwrap_or_else(|(resource, errors)| {
		wrong.extend(errors.iter().map(|error| {
			let line = source.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count() + 1;
			format!("{file}:{line}: {error}")
		}));
		resource
	});
	for entry in resource.body {
		match entry {
			Entry::Message(message) if message.value.is_some() && message.attributes.is_empty() => {
				let key = message.id.name.clone();
				if let Some((other, _)) = texts.insert(key.clone(), (file.to_owned(), message)) {
					wrong.push(format!("{file}: {key} stands in {other} too"));
				}
			}
			Entry::Message(message) => {
				wrong.push(format!("{file}: {} has attributes: make each a key", message.id.name));
			}
			Entry::Term(term) => wrong.push(format!("{file}: -{} is a term: write it out", term.id.name)),
			Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
		}
	}
}

/// Every key and argument of a translation must be known in English.
fn check(language: &str, english: &Texts, texts: &Texts, wrong: &mut Vec<String>) {
	for (key, (file, message)) in texts {
		let Some((_, original)) = english.get(key) else {
			wrong.push(format!("{file}: {key} is not in English"));
			continue;
		};
		let known = arguments(original);
		for (name, _) in arguments(message) {
			if !known.iter().any(|(other, _)| *other == name) {
				wrong.push(format!("{language}: {key}: ${name} is not in English"));
			}
		}
	}
}

/// Reports the texts that a language lacks.
fn complete(language: &str, english: &Texts, texts: &Texts, wrong: &mut Vec<String>) {
	for key in english.keys().filter(|key| !texts.contains_key(*key)) {
		wrong.push(format!("{language}: {key} is missing"));
	}
}

/// The arguments of a text in the order in which they first appear.
fn arguments(message: &Message<String>) -> Vec<(String, Kind)> {
	let mut found = Vec::new();
	if let Some(pattern) = &message.value {
		in_pattern(pattern, &mut found);
	}
	let comment: &[String] = message.comment.as_ref().map_or(&[], |comment| &comment.content);
	for (name, kind) in &mut found {
		let said = format!("${name} (Number)");
		if comment.iter().any(|line| line.contains(&said)) {
			*kind = Kind::Number;
		}
	}
	found
}

fn in_pattern(pattern: &Pattern<String>, found: &mut Vec<(String, Kind)>) {
	for element in &pattern.elements {
		match element {
			PatternElement::TextElement { .. } => {}
			PatternElement::Placeable { expression } => in_expression(expression, found),
		}
	}
}

fn in_expression(expression: &Expression<String>, found: &mut Vec<(String, Kind)>) {
	match expression {
		Expression::Inline(inline) => in_inline(inline, Kind::Text, found),
		Expression::Select { selector, variants } => {
			let plural = variants.iter().all(is_plural);
			in_inline(selector, if plural { Kind::Number } else { Kind::Text }, found);
			for variant in variants {
				in_pattern(&variant.value, found);
			}
		}
	}
}

fn is_plural(variant: &Variant<String>) -> bool {
	match &variant.key {
		VariantKey::NumberLiteral { .. } => true,
		VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many", "other"].contains(&name.as_str()),
	}
}

fn in_inline(inline: &InlineExpression<String>, kind: Kind, found: &mut Vec<(String, Kind)>) {
	match inline {
		InlineExpression::VariableReference { id } => match found.iter_mut().find(|(name, _)| *name == id.name) {
			Some((_, known)) if kind == Kind::Number => *known = kind,
			Some(_) => {}
			None => found.push((id.name.clone(), kind)),
		},
		InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
			positional.iter().for_each(|inner| in_inline(inner, Kind::Number, found));
		}
		InlineExpression::Placeable { expression } => in_expression(expression, found),
		InlineExpression::StringLiteral { .. }
		| InlineExpression::NumberLiteral { .. }
		| InlineExpression::MessageReference { .. }
		| InlineExpression::TermReference { .. } => {}
	}
}

/// A text without arguments is a constant; one with arguments is put together when asked for.
fn write_method(out: &mut String, file: &str, arguments: &[(String, Kind)], translations: &[&Message<String>]) {
	let Some(english) = translations.first() else { return };
	let key = &english.id.name;
	let method = key.replace('-', "_");
	let shown = plain(english).replace('\n', " ");
	let _ = writeln!(out, "\t/// `{file}`: `{}`", shown.replace('`', "'"));
	let _ = writeln!(out, "\t#[must_use]");
	if arguments.is_empty() {
		let texts: Vec<_> = translations.iter().map(|message| plain(message)).collect();
		let _ = writeln!(out, "\tpub fn {method}(&self) -> &'static str {{\n\t\tself.pick(&{texts:?})\n\t}}");
		return;
	}
	let mut taken = String::new();
	let mut given = String::new();
	for (name, kind) in arguments {
		let variable = name.replace('-', "_");
		let (wanted, wrap) = match kind {
			Kind::Number => ("impl TryInto<u64>", "number"),
			Kind::Text => ("impl AsRef<str>", "text"),
		};
		let _ = write!(taken, ", {variable}: {wanted}");
		let given_as = if *kind == Kind::Text { format!("&{variable}") } else { variable };
		let _ = write!(given, "({name:?}, self.{wrap}({given_as})), ");
	}
	let _ = writeln!(out, "\tpub fn {method}(&self{taken}) -> String {{");
	let _ = writeln!(out, "\t\tself.sentence({key:?}, [{}])\n\t}}", given.trim_end_matches(", "));
}

/// The text with its arguments shown as `{name}`.
fn plain(message: &Message<String>) -> String {
	let mut text = String::new();
	for element in message.value.iter().flat_map(|pattern| &pattern.elements) {
		match element {
			PatternElement::TextElement { value } => text.push_str(value),
			PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
				text.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value))
			}
			PatternElement::Placeable {
				expression:
					Expression::Inline(InlineExpression::VariableReference { id })
					| Expression::Select { selector: InlineExpression::VariableReference { id }, .. },
			} => {
				let _ = write!(text, "{{{}}}", id.name);
			}
			PatternElement::Placeable { .. } => text.push('…'),
		}
	}
	text
}

/// The texts with arguments, as one Fluent resource.
fn sentences(texts: &Texts) -> String {
	let body = texts
		.values()
		.filter(|(_, message)| !arguments(message).is_empty())
		.map(|(_, message)| Entry::Message(Message { comment: None, ..message.clone() }))
		.collect();
	fluent_syntax::serializer::serialize(&Resource { body })
}
