//! How a command reaches the community: through the server that runs on it, else by opening it.

use super::{World, check, member, reindex, token};
use crate::config::Config;
use crate::control::{self, ControlAnswer, ControlHandler, ControlRequest};
use anyhow::bail;
use forum::Forum;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{ErrorKind, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

/// One result of a command.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Said {
	/// A line for people.
	pub(crate) line: String,
	/// The same for programs.
	pub(crate) data: Value,
}

/// Answers the commands that work while a server runs; `base` stands before paths in links.
#[must_use]
pub fn control_handler(forum: Forum, base: String) -> ControlHandler {
	Arc::new(move |request| {
		let done = perform(&forum, &base, &request.command, request.args);
		match done.and_then(|said| said.iter().map(|said| Ok(serde_json::to_value(said)?)).collect()) {
			Ok(lines) => ControlAnswer::Done(lines),
			Err(error) => ControlAnswer::Failed(error.to_string()),
		}
	})
}

/// Does it where the community is open.
pub(crate) fn ask(world: &World, config: &Config, command: &str, args: Value) -> anyhow::Result<Vec<Said>> {
	let request = ControlRequest { command: command.to_owned(), args };
	match control::call(&config.data, &request)? {
		Some(ControlAnswer::Done(lines)) => lines.into_iter().map(|line| Ok(serde_json::from_value(line)?)).collect(),
		Some(ControlAnswer::Failed(why)) => bail!(why),
		None => {
			let forum = world.open(config)?;
			let base = base(config, config.listen);
			perform(&forum, &base, &request.command, request.args)
		}
	}
}

/// What stands before paths in links: the address people type, or the one that listens.
pub(crate) fn base(config: &Config, listening: SocketAddr) -> String {
	let here = match listening.ip() {
		// Whoever listens everywhere is reached from this machine at least.
		IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
		IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
		ip => ip,
	};
	let here = || format!("http://{}", SocketAddr::new(here, listening.port()));
	config.public_url.as_ref().map_or_else(here, |url| url.origin().to_owned())
}

/// Prints results: a line each, or one JSON array.
pub(crate) fn print(said: Vec<Said>, json: bool) -> anyhow::Result<()> {
	if json {
		return tell(&format!("{:#}", said.into_iter().map(|said| said.data).collect::<Value>()));
	}
	tell(&said.into_iter().map(|said| said.line).collect::<Vec<_>>().join("\n"))
}

/// Writes to standard output; whoever has read enough of it, as `head` does, is no failure.
pub(crate) fn tell(text: &str) -> anyhow::Result<()> {
	match writeln!(std::io::stdout().lock(), "{text}") {
		Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
		Ok(()) | Err(_) => Ok(()),
	}
}

fn perform(forum: &Forum, base: &str, command: &str, args: Value) -> anyhow::Result<Vec<Said>> {
	match command {
		check::NAME => check::perform(forum),
		reindex::NAME => reindex::perform(forum),
		member::NAME => member::perform(forum, base, serde_json::from_value(args)?),
		token::NAME => token::perform(forum, serde_json::from_value(args)?),
		_ => bail!("the server does not know the command {command}; are both of one version?"),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::config::PublicUrl;

	#[test]
	fn links_begin_with_the_address_people_type_or_with_one_that_can_be_opened() {
		let here = Config::default();
		for (listening, expected) in [
			("127.0.0.1:3000", "http://127.0.0.1:3000"),
			("0.0.0.0:80", "http://127.0.0.1:80"),
			("[::]:3000", "http://[::1]:3000"),
			("192.0.2.1:3000", "http://192.0.2.1:3000"),
		] {
			assert_eq!(base(&here, listening.parse().unwrap()), expected);
		}
		let public_url = Some(PublicUrl::parse("https://forum.example").unwrap());
		let public = Config { public_url, ..here };
		assert_eq!(base(&public, "0.0.0.0:80".parse().unwrap()), "https://forum.example");
	}
}
