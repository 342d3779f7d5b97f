//! How fast an index is, how large, and what it finds in articles by people: `make bench` prints it.
//!
//! It stands in `docs/performance.md` behind what the server's own measurement wrote. `SEARCH_CORPUS` names a directory of articles, `000.tr.txt` and so on; without it that part is left out.

#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a measurement: it reads the clock and may stop")]

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use search::{Document, Filter, Fresh, Groups, Index, Key, Kind, Marks, Opened, Order, Rebuild, Request, parse};
use tantivy::collector::{Count, TopDocs};
use tantivy::query::{BooleanQuery, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{ReloadPolicy, Term};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const POSTS: u64 = 200_000;
const BYTES_EACH: usize = 600;
const GROUPS: u64 = 200;
/// Groups that the reader may see.
const SEEN: u64 = 20;
/// Different words; how often each is used falls as it does in languages.
const WORDS: usize = 50_000;
const QUERIES: usize = 1_000;
const BUDGET_BYTES: usize = 50_000_000;
/// Under which the figures stand in `docs/performance.md`.
const HEADING: &str = "## Searching\n\nSynthetic posts in five languages, 200 groups of which the reader may see 20, two frequent words; of articles, what is found against lines that hold the letters of a word.\n";
/// Letters of the words, by language.
const LETTERS: [&str; 5] = [
	"abcdeghilmnoprstuvy",
	"abcçdegğıiklmnoöprsştuüyz",
	"ابتثجحدرسشعفقكلمنهوي",
	"ابپتجچدرسشفکگلمنهوی",
	"אבגדהוזחטילמנסעפצקרשת",
];

/// The same numbers in every run.
struct Chance(u64);

impl Chance {
	fn next(&mut self) -> f64 {
		self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		(self.0 >> 11) as f64 / (1_u64 << 53) as f64
	}

	fn below(&mut self, end: usize) -> usize {
		(self.next() * end as f64) as usize
	}

	/// A rank, small ones often (Zipf): the inverse of a distribution that falls like one through the rank.
	fn rank(&mut self) -> usize {
		((WORDS as f64).powf(self.next()) as usize).min(WORDS) - 1
	}
}

fn vocabulary(chance: &mut Chance) -> Vec<String> {
	let word = |number: usize, chance: &mut Chance| {
		let letters = LETTERS[number % LETTERS.len()].chars().collect::<Vec<_>>();
		let length = 3 + chance.below(7);
		(0..length).map(|_| letters[chance.below(letters.len())]).collect()
	};
	(0..WORDS).map(|number| word(number, chance)).collect()
}

fn document(number: u64, words: &[String], chance: &mut Chance) -> Document {
	let mut body = String::with_capacity(BYTES_EACH + 20);
	// One language each.
	let language = chance.below(LETTERS.len());
	while body.len() < BYTES_EACH {
		let rank = chance.rank();
		body.push_str(&words[(rank - rank % LETTERS.len() + language).min(WORDS - 1)]);
		body.push(' ');
	}
	Document {
		key: Key::new(Kind::Post, number / 20, number % 20),
		group: number / 20 % GROUPS,
		author: Some(number % 2_000),
		tags: Vec::new(),
		at_ms: i64::try_from(number).unwrap() * 60_000,
		marks: Marks::default(),
		title: String::new(),
		body,
	}
}

fn at(times: &[Duration], share: f64) -> f64 {
	times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3
}

fn timed<T>(times: &mut Vec<Duration>, work: impl FnOnce() -> T) -> T {
	let begun = Instant::now();
	let done = work();
	times.push(begun.elapsed());
	done
}

fn size(directory: &Path) -> u64 {
	std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().metadata().unwrap().len()).sum()
}

/// Memory of its own, without mapped files.
fn memory_mb() -> f64 {
	let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
	let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap_or("0");
	line.trim().trim_end_matches(" kB").trim().parse::<f64>().unwrap_or_default() / 1e3
}

/// The time of this process on all cores.
fn cpu_s() -> f64 {
	let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
	let fields = stat.rsplit(')').next().unwrap_or("").split_whitespace().collect::<Vec<_>>();
	let ticks = |at: usize| fields.get(at).and_then(|text| text.parse::<f64>().ok()).unwrap_or_default();
	(ticks(11) + ticks(12)) / 100.0
}

/// A line of the report.
macro_rules! say {
	($report:expr, $($line:tt)*) => {
		writeln!($report, $($line)*).unwrap()
	};
}

#[test]
#[ignore = "a measurement, run by make bench"]
fn bench() {
	let mut report = format!("{HEADING}\n");
	indexing(&mut report);
	articles(&mut report);
	println!("{report}");
	let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/performance.md");
	let mut text = std::fs::read_to_string(&path).unwrap();
	text.truncate(text.find(HEADING).unwrap_or(text.len()));
	std::fs::write(path, text + &report).unwrap();
}

fn indexing(report: &mut String) {
	let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
	let mut chance = Chance(20_260_105);
	let words = vocabulary(&mut chance);
	let documents = (0..POSTS).map(|number| document(number, &words, &mut chance)).collect::<Vec<_>>();
	let text_bytes = documents.iter().map(|document| document.body.len() as u64).sum::<u64>();
	let before_mb = memory_mb();
	let mut most_mb = before_mb;
	let rebuild = Rebuild::begin(dir.path(), BUDGET_BYTES).unwrap();
	let (begun, cpu) = (Instant::now(), cpu_s());
	for (number, document) in (0_u64..).zip(&documents) {
		rebuild.index().replace(document).unwrap();
		if number.is_multiple_of(1_000) {
			most_mb = memory_mb().max(most_mb);
		}
	}
	let index = rebuild.finish(1).unwrap();
	let (wall, cpu) = (begun.elapsed().as_secs_f64(), cpu_s() - cpu);
	say!(report, "| what | figure |\n|---|---|");
	say!(report, "| posts, bytes each | {POSTS}, {} |", text_bytes / POSTS);
	say!(report, "| indexed a second | {:.0} |", POSTS as f64 / wall);
	say!(report, "| indexed a second of one core's time | {:.0} |", POSTS as f64 / cpu);
	say!(report, "| index / text | {:.2} |", size(index.directory()) as f64 / text_bytes as f64);
	say!(report, "| memory of its own while indexing, at the most, MB | {:.0} |", most_mb - before_mb);
	searches(report, &index, &words, &mut chance);
	beside(report, &index, &documents);
	drop(index);
	let begun = Instant::now();
	assert!(matches!(Index::open(dir.path(), BUDGET_BYTES).unwrap(), Opened::Ready(_)));
	say!(report, "| opened again, ms | {:.0} |", begun.elapsed().as_secs_f64() * 1e3);
}

/// Two words, filtered by what the reader may see, and the same asked of the engine alone.
fn searches(report: &mut String, index: &Index, words: &[String], chance: &mut Chance) {
	let engine = tantivy::Index::open_in_dir(index.directory()).unwrap();
	let reader: tantivy::IndexReader = engine.reader_builder().reload_policy(ReloadPolicy::Manual).try_into().unwrap();
	let (searcher, body) = (reader.searcher(), engine.schema().get_field("body").unwrap());
	let seen = (0..SEEN).map(|group| group * (GROUPS / SEEN)).collect::<HashSet<_>>();
	let (some, all) = (Filter::of(Groups::Only(seen)), Filter::of(Groups::All));
	let (mut filtered, mut unfiltered, mut raw) = (Vec::new(), Vec::new(), Vec::new());
	for _ in 0..QUERIES {
		// Of one language, and of those that people use.
		let language = chance.below(LETTERS.len());
		let mut word = || &words[((chance.rank() % 5_000) / LETTERS.len() * LETTERS.len() + language).min(WORDS - 1)];
		let (one, other) = (word(), word());
		let (query, _) = parse(&format!("{one} {other}"));
		let ask = |filter: &Filter| {
			let request = Request {
				query: &query,
				filter,
				order: Order::Relevance,
				offset: 0,
				limit: 20,
				now_ms: i64::try_from(POSTS).unwrap() * 60_000,
				ahead_of_utc_s: 0,
				is_over: &|| false,
			};
			index.search(&request).unwrap()
		};
		timed(&mut filtered, || ask(&some));
		timed(&mut unfiltered, || ask(&all));
		let term = |word: &str| -> Box<dyn Query> {
			let term = Term::from_field_text(body, &folded(word));
			Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))
		};
		let both = BooleanQuery::intersection(vec![term(one), term(other)]);
		timed(&mut raw, || searcher.search(&both, &(TopDocs::with_limit(20).order_by_score(), Count)).unwrap());
	}
	for times in [&mut filtered, &mut unfiltered, &mut raw] {
		times.sort();
	}
	say!(report, "| two words, filtered: median, p99, ms | {:.2}, {:.2} |", at(&filtered, 0.5), at(&filtered, 0.99));
	say!(report, "| the same, unfiltered | {:.2}, {:.2} |", at(&unfiltered, 0.5), at(&unfiltered, 0.99));
	say!(report, "| the engine alone, without other forms | {:.2}, {:.2} |", at(&raw, 0.5), at(&raw, 0.99));
	say!(report, "| filtered p99 / engine p99 | {:.1} |", at(&filtered, 0.99) / at(&raw, 0.99));
}

/// One post more: committed, or held beside the index.
fn beside(report: &mut String, index: &Index, documents: &[Document]) {
	let (mut committing, mut fresh) = (Vec::new(), Vec::new());
	for (number, known) in (2..).zip(&documents[..20]) {
		let document = Document { body: format!("findable{number}x"), ..known.clone() };
		timed(&mut fresh, || Fresh::of(std::slice::from_ref(&document)).unwrap());
		timed(&mut committing, || {
			index.replace(&document).unwrap();
			index.commit(number).unwrap();
		});
	}
	let mut many = Vec::new();
	for _ in 0..10 {
		timed(&mut many, || Fresh::of(&documents[..search::MAX_FRESH]).unwrap());
	}
	for times in [&mut committing, &mut fresh, &mut many] {
		times.sort();
	}
	say!(
		report,
		"| a commit of one post: median, most, ms | {:.0}, {:.0} |",
		at(&committing, 0.5),
		at(&committing, 1.0)
	);
	say!(report, "| one post, held beside the index, ms | {:.2}, {:.2} |", at(&fresh, 0.5), at(&fresh, 1.0));
	say!(report, "| {} posts, the same | {:.0}, {:.0} |", search::MAX_FRESH, at(&many, 0.5), at(&many, 1.0));
}

/// Letters without case and marks.
fn folded(text: &str) -> String {
	let small = text.replace(['İ', 'I', 'ı'], "i").to_lowercase().replace('ß', "ss");
	let letter = |c| match c {
		'ى' | 'ی' | 'ئ' => 'ي',
		'ک' => 'ك',
		'ة' => 'ه',
		'ؤ' => 'و',
		'ך' => 'כ',
		'ם' => 'מ',
		'ן' => 'נ',
		'ף' => 'פ',
		'ץ' => 'צ',
		c => c,
	};
	small.nfkd().filter(|c| !is_combining_mark(*c) && !matches!(c, '\u{640}' | '\u{200c}')).map(letter).collect()
}

/// What is found in the lines of articles, against lines that hold the letters of the word.
fn articles(report: &mut String) {
	let Some(corpus) = std::env::var_os("SEARCH_CORPUS") else { return };
	say!(report, "");
	let mut files = std::fs::read_dir(corpus).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
	files.sort();
	say!(
		report,
		"| article | words | lines that hold them | found of these | found | of these hold them |\n|---|---|---|---|---|---|"
	);
	for file in files {
		let text = std::fs::read_to_string(&file).unwrap();
		let lines = text.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>();
		let dir = tempfile::tempdir().unwrap();
		let rebuild = Rebuild::begin(dir.path(), search::MIN_BUDGET_BYTES).unwrap();
		for (number, line) in (0..).zip(&lines) {
			let document = Document {
				key: Key::new(Kind::Post, number, 0),
				group: 1,
				author: None,
				tags: Vec::new(),
				at_ms: 0,
				marks: Marks::default(),
				title: String::new(),
				body: (*line).to_owned(),
			};
			rebuild.index().replace(&document).unwrap();
		}
		let index = rebuild.finish(1).unwrap();
		let (mut holding, mut found_of_these, mut found_all) = (0, 0, 0);
		let wanted = frequent(&text);
		for word in &wanted {
			let hold = (0_u64..).zip(&lines).filter(|(_, line)| folded(line).contains(&folded(word)));
			let hold = hold.map(|(number, _)| number).collect::<HashSet<_>>();
			let (query, _) = parse(word);
			let request = Request {
				query: &query,
				filter: &Filter::of(Groups::All),
				order: Order::Newest,
				offset: 0,
				limit: search::MAX_LIMIT,
				now_ms: 0,
				ahead_of_utc_s: 0,
				is_over: &|| false,
			};
			let hits = index.search(&request).unwrap().hits;
			holding += hold.len();
			found_of_these += hits.iter().filter(|hit| hold.contains(&hit.key.first)).count();
			found_all += hits.len();
		}
		say!(
			report,
			"| {} | {} | {holding} | {:.0} % | {found_all} | {:.0} % |",
			file.file_name().unwrap().to_string_lossy(),
			wanted.len(),
			100.0 * found_of_these as f64 / holding as f64,
			100.0 * found_of_these as f64 / found_all as f64,
		);
	}
}

/// The 15 most frequent words of four letters and more.
fn frequent(text: &str) -> Vec<String> {
	let mut counts: BTreeMap<String, usize> = BTreeMap::new();
	for word in text.split(|c: char| !c.is_alphanumeric() && c != '\u{200c}' && !is_combining_mark(c)) {
		if word.chars().count() >= 4 && word.chars().all(|c| !c.is_ascii_digit()) {
			*counts.entry(word.to_owned()).or_default() += 1;
		}
	}
	let mut words = counts.into_iter().collect::<Vec<_>>();
	words.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
	words.into_iter().take(15).map(|(word, _)| word).collect()
}
