//! An index in a temporary directory, and questions in one line.

use std::collections::HashSet;
use std::sync::Arc;

use search::{
	Document, Filter, Found, Groups, Index, Key, Kind, MIN_BUDGET_BYTES, Marks, Opened, Order, Query, Rebuild, Request,
	parse,
};
use tempfile::TempDir;

/// 2024-01-01, in milliseconds.
pub(crate) const NOW_MS: i64 = 1_704_067_200_000;

pub(crate) const DAY_MS: i64 = 86_400_000;

pub(crate) struct Bench {
	pub(crate) index: Arc<Index>,
	pub(crate) dir: TempDir,
}

impl Bench {
	pub(crate) fn new() -> Self {
		let dir = TempDir::new().unwrap();
		let index = Rebuild::begin(dir.path(), MIN_BUDGET_BYTES).unwrap().finish(0).unwrap();
		Self { index, dir }
	}

	/// One post for each text, numbered from 0, in group 1.
	pub(crate) fn of(texts: &[&str]) -> Self {
		let bench = Self::new();
		for (number, text) in (0..).zip(texts) {
			bench.index.replace(&post(number, text)).unwrap();
		}
		bench.index.commit(1).unwrap();
		bench
	}

	/// Closes the index and opens it again.
	pub(crate) fn reopen(self) -> Self {
		let Self { index, dir } = self;
		drop(index);
		let Opened::Ready(index) = Index::open(dir.path(), MIN_BUDGET_BYTES).unwrap() else {
			panic!("must be rebuilt")
		};
		Self { index: Arc::new(index), dir }
	}

	/// The numbers of all posts that the one who may read everything finds, in their order.
	pub(crate) fn find(&self, text: &str) -> Vec<u64> {
		numbers(&self.search(text, &Filter::of(Groups::All)))
	}

	pub(crate) fn search(&self, text: &str, filter: &Filter) -> Found {
		self.ask(&parse(text).0, filter, Order::Relevance)
	}

	pub(crate) fn ask(&self, query: &Query, filter: &Filter, order: Order) -> Found {
		self.index.search(&request(query, filter, order)).unwrap()
	}
}

pub(crate) fn request<'a>(query: &'a Query, filter: &'a Filter, order: Order) -> Request<'a> {
	Request { query, filter, order, offset: 0, limit: 100, now_ms: NOW_MS, ahead_of_utc_s: 0, is_over: &|| false }
}

pub(crate) fn numbers(found: &Found) -> Vec<u64> {
	found.hits.iter().map(|hit| hit.key.first).collect()
}

pub(crate) fn only(groups: &[u64]) -> Groups {
	Groups::Only(groups.iter().copied().collect::<HashSet<u64>>())
}

pub(crate) fn post(number: u64, text: &str) -> Document {
	Document {
		key: Key::new(Kind::Post, number, 0),
		group: 1,
		author: None,
		tags: Vec::new(),
		at_ms: NOW_MS,
		marks: Marks::default(),
		title: String::new(),
		body: text.to_owned(),
	}
}
