//! What an operator decides before the process starts, from defaults, file, environment and flags.

mod keys;
mod nearest;
mod public_url;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::Args;

pub use self::keys::{KEYS, Key};
pub use self::public_url::PublicUrl;
use crate::client_ip::Network;

/// Read from the working directory when no `--config` is given.
const DEFAULT_FILE: &str = "Leptos.toml";
/// The table that is ours; every other table belongs to Leptos.
const TABLE: &str = "meydan";
/// What our environment variables start with.
const ENV_PREFIX: &str = "MEYDAN_";

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
	/// One line for a person.
	Text,
	/// One JSON object a line.
	Json,
}

/// Everything that must be known to open the store and the socket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
	/// Where the store, the uploads and the control socket live.
	pub data: PathBuf,
	/// Address and port that accept connections.
	pub listen: SocketAddr,
	/// The address people type; decides cookies, HSTS and which `Host` is ours.
	pub public_url: Option<PublicUrl>,
	/// Allows plain HTTP beyond this machine.
	pub insecure: bool,
	/// Multiplies every rate limit; 1 in earnest.
	pub limits_scale: u32,
	/// Peers whose `X-Forwarded-For` is believed.
	pub trusted_proxies: Vec<Network>,
	/// Networks to which the server may send although nobody else on the internet could.
	pub outbound_networks: Vec<Network>,
	/// Sites whose pages may use the interface for programs.
	pub cors_origins: Vec<PublicUrl>,
	/// Filter of the log, such as `info` or `meydan=debug,info`.
	pub log: String,
	/// Text or JSON.
	pub log_format: LogFormat,
}

impl Default for Config {
	fn default() -> Self {
		Self {
			data: PathBuf::from("./data"),
			listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 3000)),
			public_url: None,
			insecure: false,
			limits_scale: 1,
			trusted_proxies: Vec::new(),
			outbound_networks: Vec::new(),
			cors_origins: Vec::new(),
			log: "info".to_owned(),
			log_format: LogFormat::Text,
		}
	}
}

/// Why a configuration was refused; each reads as one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
	/// A key that does not exist.
	#[error("{place}: unknown key `{key}`; did you mean `{nearest}`?")]
	UnknownKey {
		/// The file or `environment`.
		place: String,
		/// As it was written.
		key: String,
		/// The known key it resembles most.
		nearest: String,
	},
	/// A key outside the table that is ours.
	#[error("{place}: `{key}` stands outside a table; put Meydan's keys under [meydan]")]
	OutsideTable {
		/// The file.
		place: String,
		/// As it was written.
		key: String,
	},
	/// A value that its key does not take.
	#[error("{place}: `{key}` cannot be `{value}`: {expected}")]
	BadValue {
		/// The file, `environment` or `flags`.
		place: String,
		/// The key's name.
		key: &'static str,
		/// As it was written.
		value: String,
		/// What would have been right.
		expected: &'static str,
	},
	/// The file named by `--config` or `Leptos.toml` cannot be read.
	#[error("cannot read {path}: {source}")]
	Unreadable {
		/// The file.
		path: PathBuf,
		/// What the system said.
		source: io::Error,
	},
	/// The file is no TOML.
	#[error("{place}: {problem}")]
	Malformed {
		/// The file.
		place: String,
		/// Line and reason.
		problem: String,
	},
	/// Multiplied limits where strangers can reach them.
	#[error("limits_scale = {scale} is for tests and only works on loopback; listen on 127.0.0.1 or leave it at 1")]
	ScaleBeyondLoopback {
		/// The multiplier that was asked for.
		scale: u32,
	},
	/// Plain HTTP where it can be overheard.
	#[error(
		"{listen} is reachable from other machines without TLS; listen on 127.0.0.1, or set an https public_url and trusted_proxies, or pass --insecure"
	)]
	PlainHttpBeyondLoopback {
		/// The address that was asked for.
		listen: SocketAddr,
	},
	/// A public address that would carry cookies in the clear.
	#[error("public_url {url} is plain http; use https or pass --insecure")]
	PlainHttpPublicUrl {
		/// The address that was asked for.
		url: String,
	},
}

/// The flags every command takes that opens a data directory.
#[derive(Args, Clone, Debug, Default)]
pub struct DataArgs {
	/// Data directory [default: ./data]
	#[arg(long, value_name = "DIR")]
	pub data: Option<String>,
	/// Configuration file with a [meydan] table [default: Leptos.toml in the working directory]
	#[arg(long, value_name = "FILE")]
	pub config: Option<PathBuf>,
}

/// The flags of `meydan serve`.
#[derive(Args, Clone, Debug, Default)]
pub struct ServeArgs {
	/// Data directory and configuration file.
	#[command(flatten)]
	pub base: DataArgs,
	/// Address and port to listen on [default: 127.0.0.1:3000]
	#[arg(long, value_name = "ADDR")]
	pub listen: Option<String>,
	/// The address people type, with its https:// in front
	#[arg(long, value_name = "URL")]
	pub public_url: Option<String>,
	/// Multiply every rate limit, for tests and benchmarks on loopback
	#[arg(long, value_name = "N")]
	pub limits_scale: Option<String>,
	/// Allow plain HTTP beyond this machine
	#[arg(long)]
	pub insecure: bool,
}

impl DataArgs {
	fn overrides(&self) -> Vec<(&'static str, String)> {
		self.data.iter().map(|data| ("data", data.clone())).collect()
	}
}

impl ServeArgs {
	fn overrides(&self) -> Vec<(&'static str, String)> {
		let mut found = self.base.overrides();
		let texts = [("listen", &self.listen), ("public_url", &self.public_url), ("limits_scale", &self.limits_scale)];
		found.extend(texts.into_iter().filter_map(|(key, text)| Some((key, text.clone()?))));
		if self.insecure {
			found.push(("insecure", "true".to_owned()));
		}
		found
	}
}

impl Config {
	/// The configuration of `meydan serve`, checked for what must not be served.
	///
	/// `env` are the process' variables; only those that start with `MEYDAN_` are read.
	///
	/// # Errors
	/// [`ConfigError`] for an unknown key, a bad value, an unreadable file, or a
	/// combination that is not safe to serve.
	pub fn for_serve(
		args: &ServeArgs,
		env: impl IntoIterator<Item = (String, String)>,
		working_dir: &Path,
	) -> Result<Self, ConfigError> {
		let config = Self::layered(args.base.config.as_deref(), env, working_dir, args.overrides())?;
		config.check()?;
		Ok(config)
	}

	/// The configuration of the commands that only need the data directory.
	///
	/// # Errors
	/// [`ConfigError`] for an unknown key, a bad value or an unreadable file.
	pub fn for_command(
		args: &DataArgs,
		env: impl IntoIterator<Item = (String, String)>,
		working_dir: &Path,
	) -> Result<Self, ConfigError> {
		Self::layered(args.config.as_deref(), env, working_dir, args.overrides())
	}

	/// Refuses what would expose people: multiplied limits or plain HTTP beyond loopback.
	///
	/// # Errors
	/// [`ConfigError`] with the combination that was refused.
	pub fn check(&self) -> Result<(), ConfigError> {
		let loopback = self.listen.ip().is_loopback();
		if self.limits_scale != 1 && !loopback {
			return Err(ConfigError::ScaleBeyondLoopback { scale: self.limits_scale });
		}
		if self.insecure {
			return Ok(());
		}
		let https = self.public_url.as_ref().is_some_and(PublicUrl::is_https);
		let behind_tls_proxy = https && !self.trusted_proxies.is_empty();
		if !loopback && !behind_tls_proxy {
			return Err(ConfigError::PlainHttpBeyondLoopback { listen: self.listen });
		}
		match &self.public_url {
			Some(url) if !url.is_https() && !url.is_loopback() => {
				Err(ConfigError::PlainHttpPublicUrl { url: url.origin().to_owned() })
			}
			Some(_) | None => Ok(()),
		}
	}

	/// Every key with its meaning, default and current value, as `meydan config` prints it.
	#[must_use]
	pub fn describe(&self) -> String {
		let defaults = Self::default();
		let mut text = String::new();
		for key in KEYS {
			// Writing to a String cannot fail.
			let _ = writeln!(
				text,
				"{name}\n  {meaning}\n  default: {default}\n  current: {current}\n  variable: {variable}\n",
				name = key.name,
				meaning = key.meaning,
				default = shown(&(key.get)(&defaults)),
				current = shown(&(key.get)(self)),
				variable = key.variable(),
			);
		}
		text
	}

	/// The same as [`Config::describe`] for programs.
	#[must_use]
	pub fn describe_json(&self) -> serde_json::Value {
		let defaults = Self::default();
		let row = |key: &Key| {
			serde_json::json!({
				"key": key.name,
				"meaning": key.meaning,
				"default": (key.get)(&defaults),
				"current": (key.get)(self),
				"variable": key.variable(),
			})
		};
		KEYS.iter().map(row).collect()
	}

	fn layered(
		file: Option<&Path>,
		env: impl IntoIterator<Item = (String, String)>,
		working_dir: &Path,
		flags: Vec<(&'static str, String)>,
	) -> Result<Self, ConfigError> {
		let mut config = Self::default();
		for (place, key, value) in file_values(file, working_dir)? {
			config.set(&place, &key, &key, &value)?;
		}
		for (variable, value) in env {
			if let Some(rest) = variable.strip_prefix(ENV_PREFIX) {
				config.set("environment", &rest.to_ascii_lowercase(), &variable, &value)?;
			}
		}
		for (key, value) in flags {
			config.set("flags", key, key, &value)?;
		}
		Ok(config)
	}

	/// Sets one key; `written` is how the operator spelled it.
	fn set(&mut self, place: &str, key: &str, written: &str, value: &str) -> Result<(), ConfigError> {
		let Some(known) = KEYS.iter().find(|known| known.name == key) else {
			let nearest = nearest::nearest(key, KEYS.iter().map(|known| known.name));
			let nearest = if written == key { nearest.to_owned() } else { keys::variable_of(nearest) };
			return Err(ConfigError::UnknownKey { place: place.to_owned(), key: written.to_owned(), nearest });
		};
		(known.set)(self, value.trim()).map_err(|expected| ConfigError::BadValue {
			place: place.to_owned(),
			key: known.name,
			value: value.to_owned(),
			expected,
		})
	}
}

fn shown(value: &str) -> &str {
	if value.is_empty() { "(none)" } else { value }
}

/// The pairs of the `[meydan]` table, each with the file it came from.
fn file_values(file: Option<&Path>, working_dir: &Path) -> Result<Vec<(String, String, String)>, ConfigError> {
	let path = file.map_or_else(|| working_dir.join(DEFAULT_FILE), |named| working_dir.join(named));
	let text = match std::fs::read_to_string(&path) {
		Ok(text) => text,
		// Only a file that was asked for by name has to be there.
		Err(gone) if gone.kind() == io::ErrorKind::NotFound && file.is_none() => return Ok(vec![]),
		Err(source) => return Err(ConfigError::Unreadable { path, source }),
	};
	let place = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
	let table: toml::Table = text.parse().map_err(|problem: toml::de::Error| {
		let line = problem.span().map_or(0, |span| text[..span.start].matches('\n').count() + 1);
		let problem = format!("line {line}: {}", problem.message());
		ConfigError::Malformed { place: place.clone(), problem }
	})?;
	let mut found = Vec::new();
	for (key, value) in table {
		match value {
			toml::Value::Table(ours) if key == TABLE => {
				found.extend(ours.into_iter().map(|(key, value)| (place.clone(), key, plain(&value))));
			}
			toml::Value::Table(_) | toml::Value::Array(_) => {}
			toml::Value::String(_)
			| toml::Value::Integer(_)
			| toml::Value::Float(_)
			| toml::Value::Boolean(_)
			| toml::Value::Datetime(_) => return Err(ConfigError::OutsideTable { place, key }),
		}
	}
	Ok(found)
}

/// A value as it would be written in the environment: bare text, lists joined by commas.
fn plain(value: &toml::Value) -> String {
	match value {
		toml::Value::String(text) => text.clone(),
		toml::Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
		other => other.to_string(),
	}
}
