//! Which fields the index has, and how a document becomes them.

use tantivy::TantivyDocument;
use tantivy::schema::{
	FAST, Field, INDEXED, IndexRecordOption, NumericOptions, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::{PreTokenizedString, Token};

use crate::document::{Document, Key};
use crate::words::{fold_name, words};

/// Raised whenever the fields, the folding or the forms change: an index of another number is made anew.
pub const FORMAT: u32 = 2;

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
		self.title.add(&document.title, &mut made);
		self.body.add(&document.body, &mut made);
		made
	}
}

impl Text {
	fn add(self, text: &str, document: &mut TantivyDocument) {
		let mut surface = Vec::new();
		let mut forms = Vec::new();
		for word in words(&text[..text.floor_char_boundary(MAX_INDEXED_BYTES)]) {
			forms.extend(
				word.forms.into_iter().chain(word.parts.into_iter().flatten()).map(|form| token(form, word.position)),
			);
			surface.push(token(word.surface, word.position));
		}
		document.add_pre_tokenized_text(self.surface, PreTokenizedString { text: String::new(), tokens: surface });
		document.add_pre_tokenized_text(self.forms, PreTokenizedString { text: String::new(), tokens: forms });
	}
}

fn text(record: IndexRecordOption) -> TextOptions {
	// The tokenizer is never asked: words come ready. It has to be one that exists.
	TextOptions::default()
		.set_indexing_options(TextFieldIndexing::default().set_tokenizer("raw").set_index_option(record))
}

fn token(text: String, position: usize) -> Token {
	Token { offset_from: 0, offset_to: 0, position, text, position_length: 1 }
}
