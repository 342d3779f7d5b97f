//! The one table of configuration keys, from which parsing, help and suggestions follow.

use std::path::PathBuf;

use super::{Config, ENV_PREFIX, LogFormat, PublicUrl};
use crate::client_ip::Network;

/// One key of the configuration.
pub struct Key {
	/// As written in the file; upper-case after `MEYDAN_` in the environment.
	pub name: &'static str,
	/// What it decides, for `meydan config`.
	pub meaning: &'static str,
	/// Sets it from text, or says what would have been right.
	pub(super) set: fn(&mut Config, &str) -> Result<(), &'static str>,
	/// Its value as text; empty for none.
	pub(super) get: fn(&Config) -> String,
}

impl Key {
	/// The environment variable that sets this key.
	#[must_use]
	pub fn variable(&self) -> String {
		variable_of(self.name)
	}
}

pub(super) fn variable_of(name: &str) -> String {
	format!("{ENV_PREFIX}{}", name.to_ascii_uppercase())
}

/// Every key, in the order `meydan config` prints them.
pub const KEYS: &[Key] = &[
	Key {
		name: "data",
		meaning: "Data directory: the store and the control socket.",
		set: |config, text| {
			if text.is_empty() {
				return Err("a directory is needed");
			}
			config.data = PathBuf::from(text);
			Ok(())
		},
		get: |config| config.data.display().to_string(),
	},
	Key {
		name: "listen",
		meaning: "Address and port that accept connections.",
		set: |config, text| {
			config.listen = text.parse().map_err(|_| "write ADDRESS:PORT, such as 127.0.0.1:3000")?;
			Ok(())
		},
		get: |config| config.listen.to_string(),
	},
	Key {
		name: "public_url",
		meaning: "Address that people type; decides cookies, HSTS and which Host is answered.",
		set: |config, text| {
			config.public_url = if text.is_empty() { None } else { Some(PublicUrl::parse(text)?) };
			Ok(())
		},
		get: |config| config.public_url.as_ref().map_or_else(String::new, |url| url.origin().to_owned()),
	},
	Key {
		name: "insecure",
		meaning: "Allow plain HTTP beyond this machine: true or false.",
		set: |config, text| {
			config.insecure = switch(text)?;
			Ok(())
		},
		get: |config| config.insecure.to_string(),
	},
	Key {
		name: "limits_scale",
		meaning: "Multiply every rate limit, for tests and benchmarks; loopback only.",
		set: |config, text| {
			config.limits_scale = text
				.parse()
				.ok()
				.filter(|scale| (1..=MAX_SCALE).contains(scale))
				.ok_or("write a whole number from 1 to 1000000")?;
			Ok(())
		},
		get: |config| config.limits_scale.to_string(),
	},
	Key {
		name: "trusted_proxies",
		meaning: "Addresses or networks whose X-Forwarded-For is believed, separated by commas.",
		set: |config, text| {
			config.trusted_proxies = networks(text)?;
			Ok(())
		},
		get: |config| joined(config.trusted_proxies.iter().map(Network::to_string)),
	},
	Key {
		name: "outbound_networks",
		meaning: "Addresses or networks, separated by commas, to which webhooks may be sent although they are not on the open internet; any port is taken there.",
		set: |config, text| {
			config.outbound_networks = networks(text)?;
			Ok(())
		},
		get: |config| joined(config.outbound_networks.iter().map(Network::to_string)),
	},
	Key {
		name: "cors_origins",
		meaning: "Sites, separated by commas, whose pages may use /api/v1 from a browser with a token, such as https://app.example.",
		set: |config, text| {
			config.cors_origins = parts(text).map(PublicUrl::parse).collect::<Result<_, _>>()?;
			Ok(())
		},
		get: |config| joined(config.cors_origins.iter().map(|url| url.origin().to_owned())),
	},
	Key {
		name: "log",
		meaning: "What is logged: error, warn, info, debug, trace, or a filter such as meydan=debug,info.",
		set: |config, text| {
			crate::log::valid_filter(text)
				.then(|| config.log = text.to_owned())
				.ok_or("write error, warn, info, debug, trace or a filter such as meydan=debug,info")
		},
		get: |config| config.log.clone(),
	},
	Key {
		name: "log_format",
		meaning: "How log lines are written: text or json.",
		set: |config, text| {
			config.log_format = match text {
				"text" => LogFormat::Text,
				"json" => LogFormat::Json,
				_ => return Err("write text or json"),
			};
			Ok(())
		},
		get: |config| match config.log_format {
			LogFormat::Text => "text".to_owned(),
			LogFormat::Json => "json".to_owned(),
		},
	},
];

/// A million: beyond it a limit of 50 would no longer fit its counter.
const MAX_SCALE: u32 = 1_000_000;

fn parts(text: &str) -> impl Iterator<Item = &str> {
	text.split(',').map(str::trim).filter(|part| !part.is_empty())
}

fn networks(text: &str) -> Result<Vec<Network>, &'static str> {
	let parsed: Option<Vec<_>> = parts(text).map(Network::parse).collect();
	parsed.ok_or("write addresses or networks, such as 10.0.0.0/8")
}

fn joined(all: impl Iterator<Item = String>) -> String {
	all.collect::<Vec<_>>().join(",")
}

fn switch(text: &str) -> Result<bool, &'static str> {
	match text {
		"true" | "1" | "yes" | "on" => Ok(true),
		"false" | "0" | "no" | "off" => Ok(false),
		_ => Err("write true or false"),
	}
}
