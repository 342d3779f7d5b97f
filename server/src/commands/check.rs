//! `meydan check`: whether everything that is kept agrees with everything else.

use super::World;
use super::operate::{self, Said};
use crate::config::DataArgs;
use anyhow::bail;
use clap::Args;
use forum::Forum;
use serde_json::{Value, json};

/// As the control socket knows it.
pub(crate) const NAME: &str = "check";

/// Flags of `meydan check`.
#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
	#[command(flatten)]
	base: DataArgs,
	/// Print JSON
	#[arg(long)]
	json: bool,
}

/// Prints what does not agree, a line each; fails if there is anything.
pub(crate) fn run(world: &World, args: &CheckArgs) -> anyhow::Result<()> {
	let config = super::configuration(&args.base)?;
	let found = operate::ask(world, &config, NAME, Value::Null)?;
	match found.len() {
		0 if args.json => operate::tell("[]"),
		0 => operate::tell("everything agrees"),
		count => {
			operate::print(found, args.json)?;
			if count == 1 { bail!("1 difference found") } else { bail!("{count} differences found") }
		}
	}
}

/// Looks at everything.
pub(crate) fn perform(forum: &Forum) -> anyhow::Result<Vec<Said>> {
	let found = forum::check::examine(forum)?;
	Ok(found.into_iter().map(|line| Said { data: json!({ "difference": line }), line }).collect())
}
