//! The program: the only file that reads the real clock and real randomness.

use meydan::commands::{self, World};
use model::Timestamp;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// Pages are made of many small strings; this allocator takes a quarter less time for them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
	commands::run(&World { clock: Arc::new(now), random: Arc::new(fill) })
}

#[expect(clippy::disallowed_methods, reason = "the one place where the real clock is read")]
fn now() -> Timestamp {
	let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
	Timestamp(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
}

#[expect(clippy::disallowed_methods, reason = "the one place where real randomness is read")]
fn fill(bytes: &mut [u8]) {
	getrandom::fill(bytes).expect("a system without randomness cannot keep any secret");
}
