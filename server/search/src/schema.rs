//! Which fields the index has, and how a document becomes them.

use tantivy::TantivyDocument;
use tantivy::schema::{
	FAST, Field, INDEXED, IndexRecordOption, NumericOptions, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer, TokenizerManager};

use crate::document::{Document, Key, Kind};
use crate::words::{Shape, fold_name, words};

/// Raised whenever the fields, the folding or the forms change: an index of another number is made anew.
pub const FORMAT: u32 = 3;

/// 256 KiB of a text: longer ones are logs and tables, whose end nobody looks for.
pub const MAX_INDEXED_BYTES: usize = 256 * 1024;

/// 32 tags: more than any form takes.
const MAX_TAGS: usize = 32;

#[derive(Debug, Clone)]
pub(crate) struct Fields {
	pub(crate) schema: Schema,
	/// Kind and both numbers, to delete one document.
	pub(crate) key: Field,
	/// Kind and first number, to delete all of a topic.
	pub(crate) family: Field,
	kind: Field,
	first: Field,
	second: Field,
	group: Field,
	pub(crate) author: Field,
	at: Field,
	marks: Field,
	digest: Field,
	pub(crate) tag: Field,
	/// What relates a document to others of its kind and group: see [`telling`].
	pub(crate) related: Field,
	pub(crate) title: Text,
	pub(crate) body: Text,
}

/// A text in two fields: words as they are, with their places, and what they may be forms of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text {
	pub(crate) surface: Field,
	pub(crate) forms: Field,
}

/// Names of the columns that are read while searching.
pub(crate) mod column {
	pub(crate) const KIND: &str = "kind";
	pub(crate) const FIRST: &str = "first";
	pub(crate) const SECOND: &str = "second";
	pub(crate) const GROUP: &str = "group";
	pub(crate) const AUTHOR: &str = "author";
	pub(crate) const AT: &str = "at";
	pub(crate) const MARKS: &str = "marks";
	pub(crate) const DIGEST: &str = "digest";
	pub(crate) const TAG: &str = "tag";
}

impl Fields {
	pub(crate) fn new() -> Self {
		let mut schema = Schema::builder();
		// Places for words, so that phrases are exact. Texts are never stored: what is deleted must not stay behind.
		let surface = text(IndexRecordOption::WithFreqsAndPositions);
		let forms = text(IndexRecordOption::WithFreqs);
		let fast = NumericOptions::default().set_fast();
		let title = Text {
			surface: schema.add_text_field("title", surface.clone()),
			forms: schema.add_text_field("title_forms", forms.clone()),
		};
		let body =
			Text { surface: schema.add_text_field("body", surface), forms: schema.add_text_field("body_forms", forms) };
		Self {
			title,
			body,
			key: schema.add_bytes_field("key", INDEXED),
			family: schema.add_bytes_field("family", INDEXED),
			kind: schema.add_u64_field(column::KIND, fast.clone()),
			first: schema.add_u64_field(column::FIRST, fast.clone()),
			second: schema.add_u64_field(column::SECOND, fast.clone()),
			group: schema.add_u64_field(column::GROUP, fast.clone()),
			author: schema.add_u64_field(column::AUTHOR, INDEXED | FAST),
			at: schema.add_i64_field(column::AT, fast.clone()),
			marks: schema.add_u64_field(column::MARKS, fast.clone()),
			digest: schema.add_u64_field(column::DIGEST, fast),
			tag: schema.add_text_field(column::TAG, STRING | FAST),
			related: schema.add_text_field("related", text(IndexRecordOption::Basic)),
			schema: schema.build(),
		}
	}

	pub(crate) fn document(&self, document: &Document) -> TantivyDocument {
		let mut made = TantivyDocument::default();
		made.add_bytes(self.key, &document.key.bytes());
		made.add_bytes(self.family, &Key::family(document.key.kind, document.key.first));
		made.add_u64(self.kind, document.key.kind as u64);
		made.add_u64(self.first, document.key.first);
		made.add_u64(self.second, document.key.second);
		made.add_u64(self.group, document.group);
		if let Some(author) = document.author {
			made.add_u64(self.author, author);
		}
		made.add_i64(self.at, document.at_ms);
		made.add_u64(self.marks, document.marks.bits());
		made.add_u64(self.digest, document.digest());
		for tag in document.tags.iter().take(MAX_TAGS) {
			made.add_text(self.tag, fold_name(tag));
		}
		if matches!(document.key.kind, Kind::Topic | Kind::Article) {
			let telling = telling(document.key.kind, document.group, &document.title, &document.tags);
			made.add_text(self.related, telling.into_iter().flat_map(|one| one.terms).collect::<Vec<_>>().join("\n"));
		}
		self.title.add(&document.title, &mut made);
		self.body.add(&document.body, &mut made);
		made
	}
}

impl Text {
	fn add(self, text: &str, document: &mut TantivyDocument) {
		let (mut surface, mut forms) = (String::with_capacity(text.len()), String::new());
		for word in words(&text[..text.floor_char_boundary(MAX_INDEXED_BYTES)]) {
			for form in word.forms.iter().chain(word.parts.iter().flatten()) {
				forms.push_str(form);
				forms.push('\n');
			}
			surface.push_str(&word.surface);
			surface.push('\n');
		}
		document.add_text(self.surface, surface);
		document.add_text(self.forms, forms);
	}
}

/// A word of a title, or a tag.
pub(crate) struct Telling {
	pub(crate) is_tag: bool,
	/// As [`Fields::related`] has it: first as it is written, then its other forms.
	pub(crate) terms: Vec<String>,
}

/// What tags and a title say to relate others by, tags first.
///
/// Kind and group stand in each term. So the walk through one meets nothing but what may be read where the title may.
pub(crate) fn telling(kind: Kind, group: u64, title: &str, tags: &[String]) -> Vec<Telling> {
	let term = |mark: char, word: &str| format!("{}.{group:x}{mark}{word}", kind as u64);
	let tags = tags.iter().take(MAX_TAGS);
	let mut telling =
		tags.map(|tag| Telling { is_tag: true, terms: vec![term('#', &fold_name(tag))] }).collect::<Vec<_>>();
	for word in words(&title[..title.floor_char_boundary(MAX_INDEXED_BYTES)]) {
		let first = term(' ', &word.surface);
		if word.shape != Shape::Last && !telling.iter().any(|known| known.terms.first() == Some(&first)) {
			let terms = std::iter::once(first).chain(word.forms.iter().map(|form| term(' ', form))).collect();
			telling.push(Telling { is_tag: false, terms });
		}
	}
	telling
}

fn text(record: IndexRecordOption) -> TextOptions {
	TextOptions::default()
		.set_indexing_options(TextFieldIndexing::default().set_tokenizer(LINES).set_index_option(record))
}

/// By which name the engine knows [`Lines`].
const LINES: &str = "lines";

/// How an engine cuts the texts of [`Fields::document`].
pub(crate) fn tokenizers() -> TokenizerManager {
	let tokenizers = TokenizerManager::default();
	tokenizers.register(LINES, TextAnalyzer::from(Lines));
	tokenizers
}

/// Words come ready, one on each line: as a string each, in a vector, the engine would keep them as JSON in between.
#[derive(Clone)]
struct Lines;

impl Tokenizer for Lines {
	type TokenStream<'a> = LineStream<'a>;

	fn token_stream<'a>(&'a mut self, text: &'a str) -> Self::TokenStream<'a> {
		LineStream { lines: text.lines(), token: Token::default() }
	}
}

struct LineStream<'a> {
	lines: std::str::Lines<'a>,
	/// Before the first word its place is one before 0.
	token: Token,
}

impl TokenStream for LineStream<'_> {
	fn advance(&mut self) -> bool {
		let Some(word) = self.lines.next() else { return false };
		self.token.position = self.token.position.wrapping_add(1);
		self.token.text.clear();
		self.token.text.push_str(word);
		true
	}

	fn token(&self) -> &Token {
		&self.token
	}

	fn token_mut(&mut self) -> &mut Token {
		&mut self.token
	}
}
