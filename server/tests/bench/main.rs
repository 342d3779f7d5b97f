//! How fast pages and operations are: `make bench` prints it and writes `docs/performance.md`.
//!
//! Speed is told as ratios of two things measured in one run, since machines differ.

#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a measurement: it reads the clock and may stop")]
#![expect(unreachable_pub, reason = "the parts of one program")]

mod load;
mod report;
mod scale;
mod server;
mod writers;

use report::Report;
use server::{Sample, Server};
use std::time::Instant;

/// The allocator of the program itself.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Requests for one figure: enough that a tick of the kernel's clock (10 ms) is under 1 %.
const REQUESTS: usize = 12_000;
/// Connections at once.
const CONNECTIONS: usize = 32;

#[test]
#[ignore = "a measurement, run by make bench"]
fn bench() {
	let data = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
	let sample = Sample::make(data.path());
	let begun = Instant::now();
	let server = Server::start(data.path());
	let mut report = Report::default();
	report.start_s = server.first_answer(begun);
	for (name, path) in [("topic, 20 posts", &sample.topic), ("group, 30 rows", &sample.group)] {
		let page = load::get(server.address, path);
		let fixed = Server::start_static(&page.body);
		load::run(server.address, path, CONNECTIONS, REQUESTS / 4);
		load::run(fixed.address, "/", CONNECTIONS, REQUESTS / 4);
		let (before, fixed_before) = (server.cpu(), fixed.cpu());
		let latency = load::run(server.address, path, CONNECTIONS, REQUESTS);
		let fixed_latency = load::run(fixed.address, "/", CONNECTIONS, REQUESTS);
		report.page(
			name,
			page.body.len(),
			REQUESTS,
			server.cpu() - before,
			fixed.cpu() - fixed_before,
			&latency,
			&fixed_latency,
		);
	}
	report.memory_bytes = server.memory();
	report.downloads(server.address, &sample.topic);
	drop(server);
	report.scale = Some(scale::measure());
	report.writers = Some(writers::measure());
	report.write();
}

/// A server of one fixed answer behind the same guards, started as a process of its own.
#[test]
#[ignore = "a part of the measurement, started by it"]
fn fixed_answer() {
	server::serve_fixed_answer();
}
