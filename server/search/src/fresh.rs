//! What was written since the last commit: a small index in memory, asked together with the one on the disk.

use std::sync::Arc;

use tantivy::directory::RamDirectory;
use tantivy::{ReloadPolicy, Searcher, TantivyDocument};

use crate::document::Document;
use crate::error::{Error, guarded};
use crate::filter::Filter;
use crate::index::Index;
use crate::schema::{Fields, Text, tokenizers};
use crate::worth::Parts;

/// 3 MB until the words are counted: enough for [`MAX_FRESH`] documents of common length, and grown for longer ones.
const BUDGET_BYTES: usize = 3_000_000;

/// 256 documents: a second of a busy community. Made in a tenth of a second, of common length.
pub const MAX_FRESH: usize = 256;

/// Documents that the index on the disk has not got yet, or has as they were. The caller excludes all of them in
/// [`crate::Excluded`], which holds for the index on the disk; here they are as they are now.
#[derive(Debug, Clone)]
pub struct Fresh(Arc<Made>);

struct Made {
	searcher: Searcher,
	documents: usize,
}

impl std::fmt::Debug for Made {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		write!(f, "{} documents", self.documents)
	}
}

impl Fresh {
	/// Makes the words of these documents known; at most [`MAX_FRESH`] of them should be given.
	///
	/// # Errors
	/// [`Error::Failed`] if there is no memory for it.
	pub fn of(documents: &[Document]) -> Result<Self, Error> {
		guarded(|| {
			let fields = Fields::new();
			let builder = tantivy::Index::builder().schema(fields.schema.clone()).tokenizers(tokenizers());
			let mut writer =
				builder.single_segment_index_writer::<TantivyDocument>(RamDirectory::create(), BUDGET_BYTES)?;
			for document in documents {
				writer.add_document(fields.document(document))?;
			}
			let engine = writer.finalize()?;
			let reader: tantivy::IndexReader =
				engine.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
			Ok(Self(Arc::new(Made { searcher: reader.searcher(), documents: documents.len() })))
		})
	}
}

/// Everything that a question looks through.
pub(crate) struct Searchers {
	pub(crate) disk: Searcher,
	pub(crate) fresh: Option<Searcher>,
	pub(crate) parts: Arc<Parts>,
	pub(crate) title: Text,
}

impl Searchers {
	/// Both, for what goes through the dictionaries.
	pub(crate) fn both(&self) -> impl Iterator<Item = &Searcher> {
		std::iter::once(&self.disk).chain(&self.fresh)
	}
}

impl Index {
	pub(crate) fn searchers(&self, filter: &Filter) -> Searchers {
		Searchers {
			disk: self.searcher(),
			fresh: filter.fresh.as_ref().map(|fresh| fresh.0.searcher.clone()),
			parts: Arc::clone(&self.parts),
			title: self.fields.title,
		}
	}
}
