//! `meydan import`: brings in what a community wrote elsewhere.

mod index;
mod people;
mod post;
mod report;
mod rows;
mod stackexchange;

use super::{World, operate};
use crate::config::DataArgs;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Flags of `meydan import`.
#[derive(Debug, Args)]
pub(crate) struct ImportArgs {
	#[command(subcommand)]
	from: From,
}

#[derive(Debug, Subcommand)]
enum From {
	/// Questions and answers of a Stack Exchange data dump. Safe to run twice.
	#[command(after_help = "Example: meydan import stackexchange ./coffee.stackexchange.com --data ./data")]
	Stackexchange(StackexchangeArgs),
}

/// Flags of `meydan import stackexchange`.
#[derive(Debug, Args)]
pub(crate) struct StackexchangeArgs {
	/// Folder with Posts.xml and, for names, Users.xml
	#[arg(value_name = "DIR")]
	dir: PathBuf,
	/// Short name of the group they go to; made if there is none [default: from the folder's name]
	#[arg(long, value_name = "SLUG")]
	group: Option<String>,
	#[command(flatten)]
	base: DataArgs,
	/// Print JSON
	#[arg(long)]
	json: bool,
}

pub(crate) fn run(world: &World, args: &ImportArgs) -> anyhow::Result<()> {
	match &args.from {
		From::Stackexchange(args) => {
			let config = super::configuration(&args.base)?;
			let (dir, group) = stackexchange::place(&args.dir, args.group.as_deref())?;
			let dump = stackexchange::Dump::open(&dir)?;
			let forum = world.open_or_begin(&config)?;
			let done = dump.import(&forum, &group, &mut std::io::stderr())?;
			operate::tell(&if args.json { format!("{:#}", done.json()) } else { done.to_string() })
		}
	}
}
