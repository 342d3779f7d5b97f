//! `meydan demo`: fills the community with a sample in every language.

use super::{World, operate};
use crate::config::DataArgs;
use clap::Args;
use forum::demo::{Sample, fill};
use forum::{Actor, accounts};
use serde_json::json;

/// Fewest members and posts between two lines of progress.
const PROGRESS: u64 = 1_000;
/// Most lines of progress.
const PROGRESS_LINES: u64 = 20;

/// Flags of `meydan demo`.
#[derive(Debug, Args)]
pub(crate) struct DemoArgs {
	/// Members, without passwords
	#[arg(long, value_name = "N", default_value_t = 60)]
	members: u32,
	/// Topics
	#[arg(long, value_name = "N", default_value_t = 60)]
	topics: u32,
	/// Replies in all topics together
	#[arg(long, value_name = "N", default_value_t = 240)]
	replies: u32,
	/// The same seed gives the same content; another one adds to it
	#[arg(long, value_name = "S", default_value_t = 1)]
	seed: u64,
	#[command(flatten)]
	base: DataArgs,
	/// Print JSON
	#[arg(long)]
	json: bool,
}

pub(crate) fn run(world: &World, args: &DemoArgs) -> anyhow::Result<()> {
	let forum = world.open_or_begin(&super::configuration(&args.base)?)?;
	let DemoArgs { members, topics, seed, .. } = *args;
	let replies = if topics == 0 { 0 } else { args.replies };
	let mut told = 0;
	let new = fill(&forum, &Actor::system(), Sample { members, topics, replies, seed }, &mut |done, all| {
		let step = PROGRESS.max(all / PROGRESS_LINES);
		if done / step > told {
			told = done / step;
			eprintln!("{done} of {all} members and posts");
		}
	})?;
	let set_up = accounts::is_set_up(&forum)?;
	if args.json {
		let made = |number: u32| if new { number } else { 0 };
		let (members, topics, replies) = (made(members), made(topics), made(replies));
		let done = json!({ "members": members, "topics": topics, "replies": replies, "seed": seed, "set_up": set_up });
		return operate::tell(&format!("{done:#}"));
	}
	operate::tell(&if new {
		format!("{members} members, {topics} topics, {replies} replies made from seed {seed}")
	} else {
		format!("the sample of seed {seed} is here already; another --seed adds to it")
	})?;
	if set_up { Ok(()) } else { operate::tell("`meydan serve` prints the link that sets up this community") }
}
