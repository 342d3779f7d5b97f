//! Durable posts a second, with one writer and with many.

use crate::server::{group, member, open, text, topic};
use forum::Actor;
use model::Field;
use model::text::Prose;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How long each figure is measured.
const SPAN: Duration = Duration::from_secs(4);

/// Posts a second with this many writers.
#[derive(Debug, Clone, Copy)]
pub struct Writers {
	/// With one.
	pub one: f64,
	/// With 32.
	pub many: f64,
}

/// Writes replies into topics, each acknowledged after it is on the disk.
pub fn measure() -> Writers {
	Writers { one: posts_a_second(1), many: posts_a_second(32) }
}

fn posts_a_second(writers: usize) -> f64 {
	let data = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
	let forum = open(data.path());
	let people: Vec<Actor> = (0..writers).map(|at| member(&forum, &format!("anna{at}"))).collect();
	let group = group(&forum, &people[0]);
	let topics: Vec<_> = people
		.iter()
		.enumerate()
		.map(|(at, one)| forum::discussions::start(&forum, one, group, topic(at)).unwrap())
		.collect();
	let (written, begun) = (AtomicU64::new(0), Instant::now());
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
	written.load(Ordering::Relaxed) as f64 / begun.elapsed().as_secs_f64()
}
