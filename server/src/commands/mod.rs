//! The commands of the program.

mod check;
mod configuration;
mod data_dir;
mod demo;
mod import;
mod member;
mod operate;
mod reindex;
mod serve;
mod token;
mod words;

pub use operate::control_handler;

use crate::config::{Config, DataArgs, ServeArgs};
use crate::random::Random;
use clap::{Parser, Subcommand};
use forum::{Clock, Forum};
use std::process::ExitCode;

/// A community in one binary: groups, topics, posts, members.
#[derive(Debug, Parser)]
#[command(name = "meydan", version, about, disable_help_subcommand = true)]
struct Arguments {
	#[command(subcommand)]
	command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
	/// Run the community.
	#[command(after_help = "Example: meydan serve --data ./data --listen 127.0.0.1:3000")]
	Serve(ServeArgs),
	/// Print every configuration key with its meaning, default and current value.
	#[command(after_help = "Example: meydan config --data ./data")]
	Config(configuration::ConfigArgs),
	/// Tell whether everything that is kept agrees, the log of acts included; changes nothing, works while the server runs.
	#[command(
		after_help = "Prints a line for each difference. Exit status: 0 without any, 1 otherwise.\nExample: meydan check --data ./data"
	)]
	Check(check::CheckArgs),
	/// Fill the community with a sample in every language.
	#[command(after_help = "Example: meydan demo --data ./data --members 60 --topics 60 --replies 240 --seed 1")]
	Demo(demo::DemoArgs),
	/// Bring in what a community wrote elsewhere.
	Import(import::ImportArgs),
	/// Make, list, suspend members; works while the server runs.
	Member(member::MemberArgs),
	/// Make the search index anew from what is kept; works while the server runs.
	#[command(
		after_help = "A server makes a lost or damaged index anew by itself; until a new one is whole, the old one is used.\nExample: meydan reindex --data ./data"
	)]
	Reindex(reindex::ReindexArgs),
	/// Make tokens for programs; works while the server runs.
	Token(token::TokenArgs),
}

/// What the program is started with: the real clock and real randomness, or a test's.
#[derive(Clone)]
pub struct World {
	/// Tells the time.
	pub clock: Clock,
	/// Bytes that nobody can guess.
	pub random: forum::Random,
}

/// Memory for the store's cache: leaves the whole process under 64 MB; it measures 30 MB after serving hundreds of topics.
const CACHE_BYTES: u64 = 16 << 20;

impl World {
	/// Opens the community of this configuration, making one where there is none and nothing else.
	///
	/// # Errors
	/// One line that says what keeps it closed and what to do.
	pub fn open_or_begin(&self, config: &Config) -> anyhow::Result<Forum> {
		data_dir::require_or_new(&config.data)?;
		self.opened(config)
	}

	/// Opens the community of this configuration, which must be there.
	///
	/// # Errors
	/// One line that says what keeps it closed and what to do.
	pub fn open(&self, config: &Config) -> anyhow::Result<Forum> {
		data_dir::require(&config.data)?;
		self.opened(config)
	}

	fn opened(&self, config: &Config) -> anyhow::Result<Forum> {
		let options = forum::Options {
			cache_bytes: CACHE_BYTES,
			limits_scale: config.limits_scale,
			clock: self.clock.clone(),
			random: self.random.clone(),
		};
		Ok(Forum::open(&config.data, options)?)
	}

	/// The same randomness for the HTTP layers.
	#[must_use]
	pub fn http_random(&self) -> Random {
		let random = self.random.clone();
		Random::new(move |bytes| random(bytes))
	}
}

/// Runs the program: 0 done, 1 failed with one line that says what to do, 2 wrong usage.
#[must_use]
pub fn run(world: &World) -> ExitCode {
	let arguments = match Arguments::try_parse() {
		Ok(arguments) => arguments,
		Err(error) => {
			let _ = error.print();
			return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
		}
	};
	let done = match arguments.command {
		Command::Serve(args) => serve::run(world, &args),
		Command::Config(args) => configuration::run(&args),
		Command::Check(args) => check::run(world, &args),
		Command::Demo(args) => demo::run(world, &args),
		Command::Import(args) => import::run(world, &args),
		Command::Member(args) => member::run(world, args),
		Command::Reindex(args) => reindex::run(world, &args),
		Command::Token(args) => token::run(world, args),
	};
	match done {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("meydan: {error}");
			let usage = error.downcast_ref::<crate::config::ConfigError>().is_some();
			ExitCode::from(if usage { 2 } else { 1 })
		}
	}
}

/// The configuration of a command that only needs the data directory.
///
/// # Errors
/// An unknown key, a bad value, an unreadable file.
pub(crate) fn configuration(args: &DataArgs) -> anyhow::Result<Config> {
	Ok(Config::for_command(args, std::env::vars(), &std::env::current_dir()?)?)
}
