//! Addresses to which the server may send something, by their form; where they lead is looked at when it does.

use model::webhooks::WEBHOOK_ADDRESS_MAX;
use model::{Field, FieldError, Problem};
use std::net::IpAddr;
use url::{Host, Url};

/// An address of http or https, without name and password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiverAddress(Url);

impl ReceiverAddress {
	/// As it is written.
	#[must_use]
	pub fn as_str(&self) -> &str {
		self.0.as_str()
	}

	/// Whether what is sent is encrypted.
	#[must_use]
	pub fn is_secure(&self) -> bool {
		self.0.scheme() == "https"
	}

	/// The address of the machine, where that stands in it instead of a name.
	#[must_use]
	pub fn ip(&self) -> Option<IpAddr> {
		match self.0.host()? {
			Host::Domain(_) => None,
			Host::Ipv4(ip) => Some(ip.into()),
			Host::Ipv6(ip) => Some(ip.into()),
		}
	}

	/// The name of the machine, or its address as it is written in addresses.
	#[must_use]
	pub fn host(&self) -> &str {
		self.0.host_str().unwrap_or("")
	}

	/// The port.
	#[must_use]
	pub fn port(&self) -> u16 {
		self.0.port_or_known_default().unwrap_or(if self.is_secure() { 443 } else { 80 })
	}

	/// What the request names: host, and port if it is an unusual one.
	#[must_use]
	pub fn authority(&self) -> String {
		self.0.port().map_or_else(|| self.host().to_owned(), |port| format!("{}:{port}", self.host()))
	}

	/// What the request asks for: the path, and what stands behind the question mark.
	#[must_use]
	pub fn target(&self) -> String {
		let query = self.0.query().map(|query| format!("?{query}")).unwrap_or_default();
		format!("{}{query}", self.0.path())
	}
}

/// Reads the address of a receiver.
///
/// # Errors
/// [`Field::Address`]: empty, too long, or nothing to which could be sent.
pub fn receiver_address(text: &str) -> Result<ReceiverAddress, FieldError> {
	let text = text.trim();
	if text.is_empty() {
		return Err(Field::Address.with(Problem::Empty));
	}
	if text.len() > WEBHOOK_ADDRESS_MAX {
		return Err(Field::Address.with(Problem::TooLong { max: WEBHOOK_ADDRESS_MAX as u32 }));
	}
	let bad = Field::Address.with(Problem::BadReceiver);
	let mut url = Url::parse(text).map_err(|_| bad)?;
	let is_http = matches!(url.scheme(), "http" | "https");
	if !is_http || url.host().is_none() || !url.username().is_empty() || url.password().is_some() {
		return Err(bad);
	}
	url.set_fragment(None);
	if url.as_str().len() > WEBHOOK_ADDRESS_MAX {
		return Err(Field::Address.with(Problem::TooLong { max: WEBHOOK_ADDRESS_MAX as u32 }));
	}
	Ok(ReceiverAddress(url))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn only_what_could_be_sent_to_is_an_address() {
		let read = |text| receiver_address(text).map(|address| address.as_str().to_owned());
		assert_eq!(read(" https://hooks.example/a?b=c#d "), Ok("https://hooks.example/a?b=c".to_owned()));
		assert_eq!(read("HTTP://Example.org:8080"), Ok("http://example.org:8080/".to_owned()));
		let bad = Err(Field::Address.with(Problem::BadReceiver));
		for text in
			["example.org", "ftp://example.org/", "https://", "https://anna:secret@example.org/", "javascript:alert(1)"]
		{
			assert_eq!(read(text), bad, "{text}");
		}
		assert_eq!(read(" "), Err(Field::Address.with(Problem::Empty)));
		let long = format!("https://example.org/{}", "ä".repeat(400));
		assert!(read(&long).is_err(), "it is longer when it is written out");
	}

	#[test]
	fn an_address_is_taken_apart_for_the_request() {
		let address = receiver_address("https://hooks.example:8443/a?b=c").unwrap();
		assert_eq!((address.authority().as_str(), address.target().as_str()), ("hooks.example:8443", "/a?b=c"));
		assert_eq!((address.port(), address.is_secure()), (8443, true));
		assert_eq!(receiver_address("http://[::1]/").unwrap().port(), 80);
	}
}
