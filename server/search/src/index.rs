//! An index on the disk: opened, filled, committed with the position up to which it knows the journal.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tantivy::directory::MmapDirectory;
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy};
use tantivy::query::AllQuery;
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, Searcher, Term};

use crate::document::{Document, Key, Kind};
use crate::error::{Error, guarded};
use crate::filter::{Archived, Columns, Filter, Groups, Sieve, walk};
use crate::places;
use crate::plan::Plan;
use crate::schema::{FORMAT, Fields, tokenizers};
use crate::worth::Parts;

/// 15 MB: less tantivy refuses. It is the most that unwritten documents take, not what is taken at rest.
pub const MIN_BUDGET_BYTES: usize = 15_000_000;

/// 1 GB: more only delays writing.
const MAX_BUDGET_BYTES: usize = 1_000_000_000;

/// A part of which a third was deleted is written anew: deleted texts leave the disk, and counts stay quick.
const MAX_DELETED_RATIO: f32 = 0.3;

/// How far an index knows the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Position {
	/// The number of the last entry it knows.
	pub number: u64,
	/// Something that the caller can read from that entry and no other journal has there: by it an index of other data
	/// is recognised.
	pub witness: u64,
}

impl From<u64> for Position {
	/// Without a witness.
	fn from(number: u64) -> Self {
		Self { number, witness: 0 }
	}
}

/// An open index. All methods may be called from several threads; there is one writer.
pub struct Index {
	pub(crate) fields: Fields,
	reader: IndexReader,
	writer: Mutex<IndexWriter>,
	position: AtomicU64,
	witness: u64,
	directory: PathBuf,
	pub(crate) parts: Arc<Parts>,
}

#[expect(clippy::large_enum_variant, reason = "there is one, for a moment, when the program starts")]
pub enum Opened {
	Ready(Index),
	/// There is nothing to search yet: use [`Rebuild`].
	MustRebuild(Why),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
	/// None was ever finished here.
	Missing,
	/// Made by a version that wrote, folded or cut words differently.
	Format,
	/// Damaged, and how.
	Broken(String),
}

impl Index {
	/// Opens the index below `base`. Reads every file once to see that it is whole.
	///
	/// `budget_bytes` is what unwritten documents may take, at least [`MIN_BUDGET_BYTES`].
	///
	/// # Errors
	/// [`Error::Failed`] if the directory cannot be read, or another process writes there.
	pub fn open(base: &Path, budget_bytes: usize) -> Result<Opened, Error> {
		let Some(directory) = places::current(base)? else { return Ok(Opened::MustRebuild(Why::Missing)) };
		remove_unused(base);
		match places::format(&directory) {
			Some(FORMAT) => {}
			Some(_) => return Ok(Opened::MustRebuild(Why::Format)),
			None => return Ok(Opened::MustRebuild(Why::Broken("its directory is not there".to_owned()))),
		}
		match guarded(|| Self::open_whole(directory, budget_bytes)) {
			Ok(index) => Ok(Opened::Ready(index)),
			Err(Error::Broken(how)) => Ok(Opened::MustRebuild(Why::Broken(how))),
			Err(error) => Err(error),
		}
	}

	fn open_whole(directory: PathBuf, budget_bytes: usize) -> Result<Self, Error> {
		let engine = tantivy::Index::open(MmapDirectory::open(&directory).map_err(tantivy::TantivyError::from)?)?;
		let fields = Fields::new();
		if engine.schema() != fields.schema {
			return Err(Error::Broken("it has other fields".to_owned()));
		}
		let damaged = engine.validate_checksum()?;
		if !damaged.is_empty() {
			return Err(Error::Broken(format!("{} damaged files", damaged.len())));
		}
		let position = position_of(engine.load_metas()?.payload.as_deref())
			.ok_or_else(|| Error::Broken("it does not say how far it reaches".to_owned()))?;
		Self::over(engine, fields, directory, position, budget_bytes)
	}

	fn over(
		mut engine: tantivy::Index,
		fields: Fields,
		directory: PathBuf,
		position: Position,
		budget_bytes: usize,
	) -> Result<Self, Error> {
		let options = IndexWriterOptions::builder()
			.memory_budget_per_thread(budget_bytes.clamp(MIN_BUDGET_BYTES, MAX_BUDGET_BYTES))
			.num_worker_threads(1)
			.num_merge_threads(1)
			.build();
		engine.set_tokenizers(tokenizers());
		let writer: IndexWriter = engine.writer_with_options(options)?;
		let mut merging = LogMergePolicy::default();
		merging.set_del_docs_ratio_before_merge(MAX_DELETED_RATIO);
		writer.set_merge_policy(Box::new(merging));
		// Files of parts that a crash left behind.
		drop(writer.garbage_collect_files());
		let reader = engine.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
		check_columns(&reader.searcher())?;
		Ok(Self {
			fields,
			reader,
			writer: Mutex::new(writer),
			position: AtomicU64::new(position.number),
			witness: position.witness,
			directory,
			parts: Arc::default(),
		})
	}

	/// The journal position of the last commit: everything up to it can be found, nothing after it is in doubt.
	#[must_use]
	pub fn position(&self) -> u64 {
		self.position.load(Ordering::Acquire)
	}

	/// What was given as [`Position::witness`] with the commit at which the index was opened.
	#[must_use]
	pub fn witness(&self) -> u64 {
		self.witness
	}

	/// Where the files are.
	#[must_use]
	pub fn directory(&self) -> &Path {
		&self.directory
	}

	/// Tells the key and the [`Document::digest`] of every document, in no order: for comparing with the records.
	///
	/// # Errors
	/// [`Error::Broken`] if a file turns out to be damaged.
	pub fn each(&self, tell: &mut dyn FnMut(Key, u64)) -> Result<(), Error> {
		guarded(|| {
			let filter = Filter { archived: Archived::Included, ..Filter::of(Groups::All) };
			walk(
				&self.searchers(&filter),
				&Plan::of(Box::new(AllQuery)),
				&Sieve::of(&filter),
				&|| false,
				&mut |candidate| {
					if let Some(key) = candidate.key() {
						tell(key, candidate.digest());
					}
					ControlFlow::Continue(())
				},
			)
		})
	}

	/// How many documents can be found by somebody.
	#[must_use]
	pub fn len(&self) -> u64 {
		self.searcher().num_docs()
	}

	#[must_use]
	pub fn is_empty(&self) -> bool {
		self.len() == 0
	}

	/// Puts a document in the place of the one with the same key, if there is one. Seen after [`Index::commit`].
	///
	/// # Errors
	/// [`Error::Failed`] if the writer has stopped, above all for want of room on the disk: open the index again.
	pub fn replace(&self, document: &Document) -> Result<(), Error> {
		let made = self.fields.document(document);
		let writer = self.writer.lock()?;
		writer.delete_term(self.key_term(document.key));
		writer.add_document(made)?;
		Ok(())
	}

	/// Takes a document out. Seen after [`Index::commit`]; until then exclude it from searches.
	///
	/// # Errors
	/// [`Error::Broken`] if the writer panicked before.
	pub fn remove(&self, key: Key) -> Result<(), Error> {
		self.writer.lock()?.delete_term(self.key_term(key));
		Ok(())
	}

	/// Takes out all documents of a kind with the same first number, such as all posts of a topic.
	///
	/// # Errors
	/// [`Error::Broken`] if the writer panicked before.
	pub fn remove_family(&self, kind: Kind, first: u64) -> Result<(), Error> {
		self.writer.lock()?.delete_term(Term::from_field_bytes(self.fields.family, &Key::family(kind, first)));
		Ok(())
	}

	/// Makes everything since the last commit durable and visible, and remembers that the journal is known up to
	/// `position`. Costs some syncs of the disk whatever it writes: about once a second is enough.
	///
	/// # Errors
	/// [`Error::Failed`] if the disk refuses. Then the last commit still stands: open the index again and continue
	/// from its position.
	pub fn commit(&self, position: impl Into<Position>) -> Result<(), Error> {
		let position = position.into();
		let mut writer = self.writer.lock()?;
		let mut prepared = writer.prepare_commit()?;
		prepared.set_payload(&payload(position));
		prepared.commit()?;
		self.reader.reload()?;
		self.position.store(position.number, Ordering::Release);
		Ok(())
	}

	/// Writes anew every part that holds something deleted, so that no word of it stays on the disk. Deleted documents
	/// are never found; their words otherwise lie in the files until enough of a part is gone. Takes seconds for each
	/// 100,000 documents; others may search and write meanwhile.
	///
	/// # Errors
	/// [`Error::Failed`] if the disk refuses, or what was to be written anew was just merged: try again later.
	pub fn purge(&self) -> Result<(), Error> {
		let with_deleted: Vec<_> = self
			.searcher()
			.segment_readers()
			.iter()
			.filter(|segment| segment.num_deleted_docs() > 0)
			.map(|segment| segment.segment_id())
			.collect();
		if with_deleted.is_empty() {
			return Ok(());
		}
		let merging = self.writer.lock()?.merge(&with_deleted);
		merging.wait()?;
		self.reader.reload()?;
		let collecting = self.writer.lock()?.garbage_collect_files();
		collecting.wait()?;
		Ok(())
	}

	pub(crate) fn searcher(&self) -> Searcher {
		self.reader.searcher()
	}

	fn key_term(&self, key: Key) -> Term {
		Term::from_field_bytes(self.fields.key, &key.bytes())
	}
}

/// A new index beside the one in use, which can be searched until the new one is finished.
///
/// Dropped unfinished it is forgotten, and its files go when an index is opened or made here again.
/// One at a time: beginning another takes the files of an unfinished one away.
pub struct Rebuild {
	index: Arc<Index>,
	base: PathBuf,
}

impl Rebuild {
	/// Begins a new index below `base`, which is made if it is not there.
	///
	/// # Errors
	/// [`Error::Failed`] if the directory cannot be written.
	pub fn begin(base: &Path, budget_bytes: usize) -> Result<Self, Error> {
		std::fs::create_dir_all(base)?;
		places::remove_unused(base)?;
		let directory = places::make(base)?;
		let fields = Fields::new();
		let engine = tantivy::Index::create_in_dir(&directory, fields.schema.clone())?;
		let index = Index::over(engine, fields, directory, Position::default(), budget_bytes)?;
		Ok(Self { index: Arc::new(index), base: base.to_owned() })
	}

	/// The index that is being made, to be filled by [`Index::replace`] and, now and then, [`Index::commit`]. What is
	/// committed can be found already.
	#[must_use]
	pub fn index(&self) -> &Arc<Index> {
		&self.index
	}

	/// Commits, and brings the new index into use instead of the old one.
	///
	/// # Errors
	/// [`Error::Failed`] if the disk refuses: the old index stays in use.
	pub fn finish(self, position: impl Into<Position>) -> Result<Arc<Index>, Error> {
		self.index.commit(position)?;
		places::use_from_now(&self.base, &self.index.directory)?;
		Ok(self.index)
	}
}

/// Removes what earlier indexes and unfinished ones left below `base`. Whoever still searches in one may go on.
pub fn remove_unused(base: &Path) {
	if let Err(error) = places::remove_unused(base) {
		tracing::warn!(error = %error, "an unused search index could not be removed");
	}
}

fn payload(Position { number, witness }: Position) -> String {
	format!("{FORMAT}:{number}:{witness}")
}

fn position_of(payload: Option<&str>) -> Option<Position> {
	let mut parts = payload?.split(':');
	let mut next = || parts.next()?.parse::<u64>().ok();
	let (format, number, witness) = (next()?, next()?, next()?);
	(format == u64::from(FORMAT)).then_some(Position { number, witness })
}

/// Opens every column once, so that a search is not the first to find one missing.
fn check_columns(searcher: &Searcher) -> Result<(), Error> {
	searcher.segment_readers().iter().try_for_each(|segment| Columns::of(segment).map(drop))
}

#[cfg(test)]
mod tests {
	use tantivy::query::FuzzyTermQuery;

	use super::*;
	use crate::document::Marks;
	use crate::suggest::terms;

	fn words_on_disk(index: &Index) -> Vec<String> {
		let body = index.fields.body.surface;
		let all = FuzzyTermQuery::new_prefix(Term::from_field_text(body, ""), 0, false);
		terms(&index.searchers(&Filter::of(Groups::All)), &[body], || Ok(all.automaton()?), &|| false)
			.unwrap()
			.into_iter()
			.collect()
	}

	#[test]
	fn after_a_purge_no_word_of_what_was_deleted_is_left() {
		let directory = tempfile::tempdir().unwrap();
		let index = Rebuild::begin(directory.path(), MIN_BUDGET_BYTES).unwrap().finish(0).unwrap();
		for (number, body) in (0..).zip(["secret", "one", "two", "three"]) {
			let document = Document {
				key: Key::new(Kind::Post, number, 0),
				group: 1,
				author: None,
				tags: Vec::new(),
				at_ms: 0,
				marks: Marks::default(),
				title: String::new(),
				body: body.to_owned(),
			};
			index.replace(&document).unwrap();
		}
		index.commit(1).unwrap();
		index.remove(Key::new(Kind::Post, 0, 0)).unwrap();
		index.commit(2).unwrap();
		assert_eq!(words_on_disk(&index), ["one", "secret", "three", "two"]);
		index.purge().unwrap();
		assert_eq!(words_on_disk(&index), ["one", "three", "two"]);
		assert_eq!(index.position(), 2);
	}
}
