//! `meydan member`: makes members, lists them, gives roles, suspends, makes links to a new password.

use super::operate::{self, Said};
use super::{World, words};
use crate::config::DataArgs;
use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use forum::{Actor, Forum, accounts};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::accounts::{Email, MemberSummary, Password, Role, Standing};
use model::moderation::ActReason;
use model::text::{DisplayName, Handle};
use model::{Field, FieldError, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::io::BufRead as _;

/// As the control socket knows it.
pub(crate) const NAME: &str = "member";
/// Members in one reading of the list.
const PAGE: usize = 200;

/// Flags of `meydan member`.
#[derive(Debug, Args)]
pub(crate) struct MemberArgs {
	#[command(subcommand)]
	action: Action,
	#[command(flatten)]
	base: GlobalArgs,
}

/// The flags that may stand before or behind the action.
#[derive(Debug, Args)]
struct GlobalArgs {
	/// Data directory [default: ./data]
	#[arg(long, value_name = "DIR", global = true)]
	data: Option<String>,
	/// Configuration file with a [meydan] table [default: Leptos.toml in the working directory]
	#[arg(long, value_name = "FILE", global = true)]
	config: Option<std::path::PathBuf>,
	/// Print JSON
	#[arg(long, global = true)]
	json: bool,
}

#[derive(Debug, Subcommand)]
enum Action {
	/// Make a member; without a password they need a reset link to come in.
	#[command(after_help = "Example: meydan member add --handle anna --email anna@example.org --role admin")]
	Add(AddArgs),
	/// List all members: handle, role, standing, name.
	List,
	/// Give a member another role.
	#[command(after_help = "Example: meydan member set-role anna moderator")]
	SetRole {
		/// Who
		handle: String,
		/// What they become
		#[arg(value_parser = ROLES)]
		role: String,
	},
	/// Keep a member out, until a date or until somebody ends it.
	#[command(after_help = "Example: meydan member suspend anna --until 2027-01-31")]
	Suspend {
		/// Who
		handle: String,
		/// A date (until it begins, UTC) or an RFC 3339 time
		#[arg(long, value_name = "DATE", value_parser = until)]
		until: Option<u64>,
	},
	/// End a suspension.
	Unsuspend {
		/// Who
		handle: String,
	},
	/// Print a link with which a member sets a new password within an hour.
	ResetLink {
		/// Who
		handle: String,
	},
}

/// The words of [`Role::code`].
const ROLES: [&str; 3] = ["member", "moderator", "admin"];

#[derive(Debug, Args)]
struct AddArgs {
	/// Short name in addresses; cannot be changed later
	#[arg(long, value_name = "H")]
	handle: String,
	/// Address for mail
	#[arg(long, value_name = "E")]
	email: String,
	/// Name as others read it [default: the handle]
	#[arg(long, value_name = "N")]
	name: Option<String>,
	/// What they are to the community
	#[arg(long, default_value = "member", value_parser = ROLES)]
	role: String,
	/// Read the password from the first line of standard input
	#[arg(long)]
	password_stdin: bool,
}

/// What is asked of the community, as the control socket carries it.
#[derive(Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Request {
	Add { handle: String, email: String, name: Option<String>, role: String, password: Option<String> },
	List,
	SetRole { handle: String, role: String },
	Suspend { handle: String, until: Option<u64> },
	Unsuspend { handle: String },
	ResetLink { handle: String },
}

pub(crate) fn run(world: &World, args: MemberArgs) -> anyhow::Result<()> {
	let base = DataArgs { data: args.base.data, config: args.base.config };
	let config = super::configuration(&base)?;
	let request = request(args.action)?;
	let said = operate::ask(world, &config, NAME, serde_json::to_value(request)?)?;
	operate::print(said, args.base.json)
}

fn request(action: Action) -> anyhow::Result<Request> {
	Ok(match action {
		Action::Add(AddArgs { handle, email, name, role, password_stdin }) => {
			let password = if password_stdin { Some(first_line()?) } else { None };
			Request::Add { handle, email, name, role, password }
		}
		Action::List => Request::List,
		Action::SetRole { handle, role } => Request::SetRole { handle, role },
		Action::Suspend { handle, until } => Request::Suspend { handle, until },
		Action::Unsuspend { handle } => Request::Unsuspend { handle },
		Action::ResetLink { handle } => Request::ResetLink { handle },
	})
}

fn first_line() -> anyhow::Result<String> {
	let mut line = String::new();
	std::io::stdin().lock().read_line(&mut line).context("cannot read a password from standard input")?;
	Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Milliseconds of a date or time.
fn until(text: &str) -> Result<u64, String> {
	let time = text.parse::<jiff::Timestamp>().or_else(|_| {
		text.parse::<Date>().and_then(|date| date.to_zoned(TimeZone::UTC)).map(|midnight| midnight.timestamp())
	});
	let time = time.map_err(|_| "write 2027-01-31 or 2027-01-31T12:00:00Z".to_owned())?;
	u64::try_from(time.as_millisecond()).map_err(|_| "lies before 1970".to_owned())
}

/// Does what is asked, in the name of the operator.
pub(crate) fn perform(forum: &Forum, base: &str, request: Request) -> anyhow::Result<Vec<Said>> {
	let system = Actor::system();
	Ok(vec![match request {
		Request::Add { handle, email, name, role, password } => {
			add(forum, &handle, &email, name.as_deref(), role_of(&role)?, password.as_deref())?
		}
		Request::List => return list(forum),
		Request::SetRole { handle, role } => {
			let _ended = accounts::set_role(forum, &system, named(&handle)?, role_of(&role)?).map_err(refused)?;
			said(&handle, &format!("is now {role}"), json!({ "role": role }))
		}
		Request::Suspend { handle, until } => {
			if until.is_some_and(|until| until <= forum.now().0) {
				bail!("--until lies in the past");
			}
			accounts::suspend(forum, &system, named(&handle)?, until.map(Timestamp), &ActReason::default())
				.map_err(refused)?;
			said(&handle, "is suspended", json!({ "standing": "suspended", "until": until.map(written) }))
		}
		Request::Unsuspend { handle } => {
			accounts::unsuspend(forum, &system, named(&handle)?).map_err(refused)?;
			said(&handle, "is in good standing", json!({ "standing": "good" }))
		}
		Request::ResetLink { handle } => {
			let secret = accounts::reset_link(forum, &system, named(&handle)?).map_err(refused)?;
			let url = format!("{base}/reset/{secret}");
			Said { line: url.clone(), data: json!({ "handle": handle, "url": url }) }
		}
	}])
}

fn add(
	forum: &Forum,
	handle: &str,
	email: &str,
	name: Option<&str>,
	role: Role,
	password: Option<&str>,
) -> anyhow::Result<Said> {
	let handle = named(handle)?;
	let email = Email::parse(email).map_err(wrong)?;
	let name = name.map(DisplayName::parse).transpose().map_err(wrong)?;
	let password = password.map(|text| Password::parse(Field::Password, text)).transpose().map_err(wrong)?;
	accounts::add_named(forum, &Actor::system(), handle.clone(), name, email, role, password).map_err(refused)?;
	Ok(said(handle.as_str(), &format!("added as {}", role.code()), json!({ "role": role.code() })))
}

fn list(forum: &Forum) -> anyhow::Result<Vec<Said>> {
	let (mut all, mut after) = (Vec::new(), None);
	loop {
		let (page, next) = accounts::members(forum, &Actor::system(), after, PAGE).map_err(refused)?;
		all.extend(page.into_iter().map(row));
		match next {
			Some(last) => after = Some(last),
			None => return Ok(all),
		}
	}
}

fn row(member: MemberSummary) -> Said {
	let (standing, until) = match member.standing {
		Standing::Good => ("good", None),
		Standing::Suspended { until } => ("suspended", until.map(|until| written(until.0))),
		Standing::Silenced { until } => ("silenced", until.map(|until| written(until.0))),
		Standing::Placeholder => ("placeholder", None),
	};
	Said {
		line: format!("{}\t{}\t{standing}\t{}", member.handle, member.role.code(), member.name),
		data: json!({
			"handle": member.handle,
			"name": member.name,
			"role": member.role.code(),
			"standing": standing,
			"until": until,
			"joined": written(member.joined.0),
		}),
	}
}

/// One line about a member, and the same for programs.
fn said(handle: &str, what: &str, mut data: Value) -> Said {
	data["handle"] = json!(handle);
	Said { line: format!("{handle} {what}"), data }
}

fn named(handle: &str) -> anyhow::Result<Handle> {
	Handle::parse(Field::Handle, handle).map_err(wrong)
}

fn role_of(role: &str) -> anyhow::Result<Role> {
	Role::from_code(role).with_context(|| format!("there is no role {role}"))
}

fn refused(error: forum::Error) -> anyhow::Error {
	words::refusal(error, "such member; `meydan member list` names all")
}

fn wrong(error: FieldError) -> anyhow::Error {
	anyhow::anyhow!(words::field(&error))
}

/// RFC 3339.
fn written(milliseconds: u64) -> String {
	let milliseconds = i64::try_from(milliseconds).unwrap_or(i64::MAX);
	jiff::Timestamp::from_millisecond(milliseconds).map_or_else(|_| String::new(), |time| time.to_string())
}
