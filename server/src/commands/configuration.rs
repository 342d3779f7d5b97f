//! `meydan config`: every key with its meaning, default and current value.

use crate::config::DataArgs;
use clap::Args;

/// Flags of `meydan config`.
#[derive(Debug, Args)]
pub(crate) struct ConfigArgs {
	#[command(flatten)]
	base: DataArgs,
	/// Print JSON
	#[arg(long)]
	json: bool,
}

pub(crate) fn run(args: &ConfigArgs) -> anyhow::Result<()> {
	let config = super::configuration(&args.base)?;
	if args.json {
		println!("{:#}", config.describe_json());
	} else {
		print!("{}", config.describe());
	}
	Ok(())
}
