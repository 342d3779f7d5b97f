//! `meydan reindex`: makes the search index anew from the records.

use super::World;
use super::operate::{self, Said};
use super::words::refusal;
use crate::config::DataArgs;
use clap::Args;
use forum::{Forum, searching};
use serde_json::{Value, json};

/// As the control socket knows it.
pub(crate) const NAME: &str = "reindex";

/// Flags of `meydan reindex`.
#[derive(Debug, Args)]
pub(crate) struct ReindexArgs {
	#[command(flatten)]
	base: DataArgs,
	/// Print JSON
	#[arg(long)]
	json: bool,
}

/// Prints how much can be found afterwards.
pub(crate) fn run(world: &World, args: &ReindexArgs) -> anyhow::Result<()> {
	let config = super::configuration(&args.base)?;
	let said = operate::ask(world, &config, NAME, Value::Null)?;
	operate::print(said, args.json)
}

/// Makes it anew, and waits until it is whole.
pub(crate) fn perform(forum: &Forum) -> anyhow::Result<Vec<Said>> {
	let count = searching::rebuild(forum).map_err(|error| refusal(error, "community"))?;
	let line = format!("the search index holds {count} topics, replies, groups and members");
	Ok(vec![Said { line, data: json!({ "documents": count }) }])
}
