//! `meydan token`: makes the token with which a program acts for a member.

use super::operate::{self, Said};
use super::{World, words};
use crate::config::DataArgs;
use anyhow::Context as _;
use clap::{Args, Subcommand};
use forum::{Actor, Forum, accounts};
use model::Field;
use model::text::Handle;
use model::tokens::{NewToken, Scope, TOKEN_DAYS};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// As the control socket knows it.
pub(crate) const NAME: &str = "token";
/// The words of [`Scope::code`].
const SCOPES: [&str; 3] = ["read", "write", "admin"];

/// Flags of `meydan token`.
#[derive(Debug, Args)]
pub(crate) struct TokenArgs {
	#[command(subcommand)]
	action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
	/// Make a token and print it alone; nobody can read it again.
	#[command(after_help = "Example: meydan token create --member anna --scope write --days 30")]
	Create(CreateArgs),
}

#[derive(Debug, Args)]
struct CreateArgs {
	/// For whom the program acts
	#[arg(long, value_name = "H")]
	member: String,
	/// How far it reaches; admin is for what pages ask the password for
	#[arg(long, default_value = "read", value_parser = SCOPES)]
	scope: String,
	/// For how many days it works
	#[arg(long, value_name = "N", default_value_t = TOKEN_DAYS)]
	days: u32,
	/// What its owner will know it by
	#[arg(long, value_name = "NAME", default_value = "meydan token create")]
	name: String,
	#[command(flatten)]
	base: DataArgs,
	/// Print JSON
	#[arg(long)]
	json: bool,
}

/// What is asked of the community, as the control socket carries it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Request {
	member: String,
	scope: String,
	days: u32,
	name: String,
}

pub(crate) fn run(world: &World, args: TokenArgs) -> anyhow::Result<()> {
	let Action::Create(CreateArgs { member, scope, days, name, base, json }) = args.action;
	let config = super::configuration(&base)?;
	let request = Request { member, scope, days, name };
	let said = operate::ask(world, &config, NAME, serde_json::to_value(request)?)?;
	operate::print(said, json)
}

/// Makes it, in the name of the operator.
pub(crate) fn perform(forum: &Forum, request: Request) -> anyhow::Result<Vec<Said>> {
	let wrong = |error| anyhow::anyhow!(words::field(&error));
	let Request { member, scope, days, name } = request;
	let handle = Handle::parse(Field::Handle, &member).map_err(wrong)?;
	let scope = Scope::from_code(&scope).with_context(|| format!("there is no scope {scope}"))?;
	let new = NewToken::parse(&name, scope, days).map_err(wrong)?;
	let refused = |error| words::refusal(error, "such member; `meydan member list` names all");
	let token = accounts::make_token_for(forum, &Actor::system(), handle, new).map_err(refused)?;
	let data = json!({ "member": member, "scope": scope.code(), "days": days, "token": token });
	Ok(vec![Said { line: token, data }])
}
