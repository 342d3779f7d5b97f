//! The figures, printed and written to `docs/performance.md`.

use crate::load;
use crate::scale::{BOUND, MEMBERS, Scale, TOPICS};
use crate::writers::{SLOWER, Writers};
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Everything that was measured.
#[derive(Default)]
pub struct Report {
	/// Seconds from start to the first answer.
	pub start_s: f64,
	/// Resident memory after serving.
	pub memory_bytes: u64,
	/// Durable posts a second.
	pub writers: Option<Writers>,
	/// Pages in a small and in a large community.
	pub scale: Option<Scale>,
	pages: Vec<String>,
	sizes: Vec<String>,
}

impl Report {
	/// One kind of page against the same bytes from memory.
	#[expect(clippy::too_many_arguments, reason = "one row of a table")]
	pub fn page(
		&mut self,
		name: &str,
		bytes: usize,
		requests: usize,
		cpu: Duration,
		fixed_cpu: Duration,
		latency: &[Duration],
		fixed_latency: &[Duration],
	) {
		let each = |cpu: Duration| cpu.as_secs_f64() * 1e6 / requests as f64;
		let at =
			|times: &[Duration], share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
		self.pages.push(format!(
			"| {name} | {bytes} | {:.0} | {:.0} | {:.1} | {:.2} | {:.2} | {:.1} | {:.2} |",
			each(cpu),
			each(fixed_cpu),
			each(cpu) / each(fixed_cpu),
			at(latency, 0.5),
			at(latency, 0.99),
			at(latency, 0.99) / at(latency, 0.5),
			at(fixed_latency, 0.5),
		));
	}

	/// What a visitor downloads for a first topic page, and the size of the browser program.
	pub fn downloads(&mut self, address: SocketAddr, topic: &str) {
		let plain = String::from_utf8(load::get(address, topic).body).unwrap();
		let html = load::get_with(address, topic, "Accept-Encoding: gzip, br\r\n").body.len();
		let mut total = html;
		self.sizes.push(format!("| topic page, HTML | {html} |"));
		let assets =
			plain.split('"').filter(|part| part.starts_with("/pkg/")).collect::<std::collections::BTreeSet<_>>();
		for asset in assets {
			let bytes = load::get_with(address, asset, "Accept-Encoding: gzip, br\r\n").body.len();
			total += bytes;
			self.sizes.push(format!("| {} | {bytes} |", asset.split('.').next_back().unwrap_or(asset)));
		}
		self.sizes.push(format!("| **all for a visitor's first topic page** | **{total}** |"));
		let bundle = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bundle");
		for entry in std::fs::read_dir(bundle).unwrap() {
			let entry = entry.unwrap();
			if entry.file_name().to_string_lossy().ends_with(".wasm.br") {
				self.sizes.push(format!(
					"| browser program (WASM, brotli), for members | {} |",
					entry.metadata().unwrap().len()
				));
			}
		}
	}

	/// Prints and writes.
	pub fn write(&self) {
		let text = self.text();
		println!("{text}");
		let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/performance.md");
		std::fs::write(path, text).unwrap();
	}

	fn text(&self) -> String {
		let mut text = String::from("# Performance\n\n");
		let _ = writeln!(text, "Written by `make bench` on {}; {}.\n", said("date", &["-u", "+%Y-%m-%d"]), machine());
		text.push_str(
			"Load and server share the machine; compare columns, not machines.\n\n## Pages for a visitor\n\n",
		);
		text.push_str("32 connections. CPU is the server's own time per request in µs; *fixed* is a server of the same bytes from memory behind the same guards; latency in ms.\n\n");
		text.push_str("| page | bytes | CPU | CPU fixed | ratio | median | p99 | p99 / median | median fixed |\n|---|---|---|---|---|---|---|---|---|\n");
		text.push_str(&self.pages.join("\n"));
		text.push_str("\n\n## Size in bytes, as sent\n\n| what | bytes |\n|---|---|\n");
		text.push_str(&self.sizes.join("\n"));
		let _ = write!(
			text,
			"\n\n## Process\n\n| what | figure |\n|---|---|\n| start to first answer | {:.3} s |\n| resident memory after serving all of the above | {:.1} MB |\n",
			self.start_s,
			self.memory_bytes as f64 / 1e6,
		);
		if let Some(scale) = &self.scale {
			text.push_str(&scaling(scale));
		}
		let slower = SLOWER.as_secs_f64() * 1e3;
		if let Some(Writers { one, many, slow_one, slow_many, cpu, sync }) = self.writers {
			let cores = std::thread::available_parallelism().map_or(1, usize::from);
			let _ = write!(
				text,
				"\n## Durable posts a second\n\n\
				 Sharing a sync gains at most what waiting costs: with {cores} cores, 32 writers cannot pass \
				 {cores} / (processors' time a post).\n\n\
				 | writers | posts a second | when each sync takes {slower:.0} ms longer |\n|---|---|---|\n\
				 | 1 | {one:.0} | {slow_one:.0} |\n| 32 | {many:.0} | {slow_many:.0} |\n\
				 | ratio | {:.1} | {:.1} |\n\n| what one costs | ms |\n|---|---|\n| processors' time a post, 32 writers | {:.3} |\n\
				 | 4 KiB appended and fdatasync, alone | {:.3} |\n",
				many / one,
				slow_many / slow_one,
				cpu.as_secs_f64() * 1e3,
				sync.as_secs_f64() * 1e3,
			);
		}
		text
	}
}

/// What a hundred times the topics cost.
fn scaling(scale: &Scale) -> String {
	let [few, many] = TOPICS;
	let mut text = format!(
		"\n## A hundred times the topics\n\n\
		 Pages for an administrator, {MEMBERS} members, {few} and {many} topics with as many replies, in the same run. \
		 CPU is the server's own time per request in µs, latency in ms; the ratio is that of the CPU, and its bound {BOUND}.\n\n\
		 | page | CPU, {few} | CPU, {many} | ratio | median, {few} | median, {many} |\n|---|---|---|---|---|---|\n"
	);
	for line in &scale.lines {
		let within = if line.ratio() <= BOUND { "" } else { " **too much**" };
		let _ = writeln!(
			text,
			"| {} | {:.0} | {:.0} | {:.2}{within} | {:.2} | {:.2} |",
			line.name,
			line.cpu[0].as_secs_f64() * 1e6,
			line.cpu[1].as_secs_f64() * 1e6,
			line.ratio(),
			line.median[0].as_secs_f64() * 1e3,
			line.median[1].as_secs_f64() * 1e3,
		);
	}
	let _ = write!(
		text,
		"\n| what | {few} | {many} |\n|---|---|---|\n| writing the community, s | {:.1} | {:.1} |\n\
		 | resident memory after serving, MB | {:.1} | {:.1} |\n",
		scale.making[0].as_secs_f64(),
		scale.making[1].as_secs_f64(),
		scale.memory_bytes[0] as f64 / 1e6,
		scale.memory_bytes[1] as f64 / 1e6,
	);
	text
}

fn machine() -> String {
	let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
	let model = cpu
		.lines()
		.find_map(|line| line.strip_prefix("model name"))
		.map_or("", |line| line.trim_start_matches([':', '\t', ' ']));
	let cores = std::thread::available_parallelism().map_or(0, usize::from);
	format!("{cores} cores of {model}, {}", said("uname", &["-sr"]))
}

fn said(command: &str, arguments: &[&str]) -> String {
	let output = Command::new(command).args(arguments).output().unwrap();
	String::from_utf8_lossy(&output.stdout).trim().to_owned()
}
