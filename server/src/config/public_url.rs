//! The address under which people reach this community.

use std::net::IpAddr;

use axum::http::Uri;

/// An origin such as `https://forum.example.org`, lower-case and without a default port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
	origin: String,
	scheme_len: usize,
}

impl PublicUrl {
	/// Takes `http` or `https`, a host and maybe a port; a path is refused.
	///
	/// # Errors
	/// What would have been right.
	pub fn parse(text: &str) -> Result<Self, &'static str> {
		const EXPECTED: &str = "write the scheme and host alone, such as https://forum.example.org";
		let uri: Uri = text.parse().map_err(|_| EXPECTED)?;
		let scheme = uri.scheme_str().filter(|scheme| matches!(*scheme, "http" | "https"));
		let (Some(scheme), Some(authority)) = (scheme, uri.authority()) else {
			return Err(EXPECTED);
		};
		let host_alone = matches!(uri.path(), "" | "/") && uri.query().is_none();
		if !host_alone || text.contains(['@', '#']) || authority.host().is_empty() {
			return Err(EXPECTED);
		}
		let authority = authority.as_str().to_ascii_lowercase();
		let default_port = if scheme == "https" { ":443" } else { ":80" };
		let authority = authority.strip_suffix(default_port).unwrap_or(&authority);
		Ok(Self { origin: format!("{scheme}://{authority}"), scheme_len: scheme.len() })
	}

	/// Scheme, host and port, as a browser writes it in `Origin`.
	#[must_use]
	pub fn origin(&self) -> &str {
		&self.origin
	}

	/// Host and, unless it is the default, port, as a browser writes it in `Host`.
	#[must_use]
	pub fn authority(&self) -> &str {
		&self.origin[self.scheme_len + "://".len()..]
	}

	/// Whether people come by TLS.
	#[must_use]
	pub fn is_https(&self) -> bool {
		self.origin.starts_with("https://")
	}

	/// Whether only this machine can be meant.
	#[must_use]
	pub fn is_loopback(&self) -> bool {
		let authority = self.authority();
		let host = match authority.strip_prefix('[') {
			Some(rest) => rest.split(']').next().unwrap_or_default(),
			None => authority.split(':').next().unwrap_or_default(),
		};
		host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
	}
}
