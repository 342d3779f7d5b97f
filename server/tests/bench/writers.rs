//! Durable posts a second, with one writer and with many.

use crate::server::{cpu_of, group, member, open, text, topic};
use forum::Actor;
use model::Field;
use model::text::Prose;
use std::io::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How long each figure is measured.
const SPAN: Duration = Duration::from_secs(4);

/// What the disk of a small rented machine, reached over a network, adds to each sync.
pub const SLOWER: Duration = Duration::from_millis(2);

/// Posts a second with this many writers, and what bounds them.
#[derive(Debug, Clone, Copy)]
pub struct Writers {
	/// With one.
	pub one: f64,
	/// With 32.
	pub many: f64,
	/// With one, on a disk that takes [`SLOWER`] longer for each sync.
	pub slow_one: f64,
	/// With 32, on such a disk.
	pub slow_many: f64,
	/// What a post costs the processors when 32 write.
	pub cpu: Duration,
	/// What the disk needs for one small append that lasts.
	pub sync: Duration,
}

/// Writes replies into topics, each acknowledged after it is on the disk.
pub fn measure() -> Writers {
	let (one, _) = posts_a_second(1, Duration::ZERO);
	let (many, cpu) = posts_a_second(32, Duration::ZERO);
	let (slow_one, _) = posts_a_second(1, SLOWER);
	let (slow_many, _) = posts_a_second(32, SLOWER);
	Writers { one, many, slow_one, slow_many, cpu, sync: sync() }
}

/// How long an append of 4 KiB and `fdatasync` take, on the same disk: the mean of many.
fn sync() -> Duration {
	const ROUNDS: u32 = 2_000;
	let mut file = tempfile::tempfile_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
	let begun = Instant::now();
	for _ in 0..ROUNDS {
		file.write_all(&[1; 4096]).unwrap();
		file.sync_data().unwrap();
	}
	begun.elapsed() / ROUNDS
}

/// Posts a second, and the processors' time for each.
fn posts_a_second(writers: usize, slower: Duration) -> (f64, Duration) {
	let data = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
	let forum = open(data.path());
	forum.slow_down(slower);
	let people: Vec<Actor> = (0..writers).map(|at| member(&forum, &format!("anna{at}"))).collect();
	let group = group(&forum, &people[0]);
	let topics: Vec<_> = people
		.iter()
		.enumerate()
		.map(|(at, one)| forum::discussions::start(&forum, one, group, topic(at)).unwrap().stands().unwrap())
		.collect();
	let (written, begun, cpu) = (AtomicU64::new(0), Instant::now(), cpu_of(std::process::id()));
	std::thread::scope(|scope| {
		for (at, (actor, topic)) in people.iter().zip(&topics).enumerate() {
			let (forum, written) = (&forum, &written);
			scope.spawn(move || {
				// The same text twice would be one post.
				for number in 0.. {
					if begun.elapsed() >= SPAN {
						break;
					}
					let body = Prose::parse(Field::Body, &format!("{number}. {}", text(at))).unwrap();
					forum::discussions::reply(forum, actor, *topic, body).unwrap();
					written.fetch_add(1, Ordering::Relaxed);
				}
			});
		}
	});
	let (written, span) = (written.into_inner(), begun.elapsed());
	let each = (cpu_of(std::process::id()) - cpu).as_secs_f64() / written as f64;
	(written as f64 / span.as_secs_f64(), Duration::from_secs_f64(each))
}
