//! Which address a request really comes from.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, header::HeaderName};

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
/// More hops than any honest chain of proxies has.
const MAX_HOPS: usize = 16;

/// The address limits are counted by, put into every request's extensions.
///
/// Never written to the log or the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientIp(pub IpAddr);

/// A range of addresses such as `10.0.0.0/8`, or one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
	base: IpAddr,
	prefix: u8,
}

impl Network {
	/// Takes `10.0.0.1`, `10.0.0.0/8`, `::1` or `fd00::/8`.
	#[must_use]
	pub fn parse(text: &str) -> Option<Self> {
		let (address, prefix) = match text.split_once('/') {
			Some((address, prefix)) => (address, Some(prefix.parse::<u8>().ok()?)),
			None => (text, None),
		};
		let base: IpAddr = address.parse().ok()?;
		let widest = if base.is_ipv4() { 32 } else { 128 };
		let prefix = prefix.unwrap_or(widest);
		(prefix <= widest).then(|| Self { base: masked(base, prefix), prefix })
	}

	/// Whether the address lies in this range.
	#[must_use]
	pub fn contains(&self, ip: IpAddr) -> bool {
		let ip = ip.to_canonical();
		ip.is_ipv4() == self.base.is_ipv4() && masked(ip, self.prefix) == self.base
	}
}

impl fmt::Display for Network {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "{}/{}", self.base, self.prefix)
	}
}

/// The address with everything after the first `prefix` bits cleared.
pub(crate) fn masked(ip: IpAddr, prefix: u8) -> IpAddr {
	let prefix = u32::from(prefix);
	match ip {
		IpAddr::V4(v4) => {
			let mask = u32::MAX.checked_shl(32_u32.saturating_sub(prefix)).unwrap_or(0);
			Ipv4Addr::from_bits(v4.to_bits() & mask).into()
		}
		IpAddr::V6(v6) => {
			let mask = u128::MAX.checked_shl(128_u32.saturating_sub(prefix)).unwrap_or(0);
			Ipv6Addr::from_bits(v6.to_bits() & mask).into()
		}
	}
}

/// The peer's address, or, when the peer is a trusted proxy, the right-most hop it
/// names that is not one itself.
///
/// A request without a peer (only in tests) counts as the unspecified address.
pub(crate) fn client_ip<B>(request: &Request<B>, trusted: &[Network]) -> ClientIp {
	let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
	let peer = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| info.0.ip().to_canonical());
	ClientIp(through_proxies(peer, request.headers(), trusted))
}

fn through_proxies(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
	let is_trusted = |ip: IpAddr| trusted.iter().any(|network| network.contains(ip));
	if !is_trusted(peer) {
		return peer;
	}
	let mut nearest = peer;
	// Each proxy appends on the right, in the last header of that name.
	let lines: Vec<_> = headers.get_all(FORWARDED_FOR).iter().collect();
	// A line in strange bytes is a hop that is no address, not one that is not there.
	let hops = lines.iter().rev().map(|line| line.to_str().unwrap_or(""));
	for hop in hops.flat_map(|line| line.rsplit(',')).take(MAX_HOPS) {
		// A hop that is no address was written by nobody we trust; what stands left of it neither.
		let Some(ip) = parse_hop(hop.trim()) else { break };
		nearest = ip;
		if !is_trusted(ip) {
			break;
		}
	}
	nearest
}

/// An address, maybe with brackets or a port as some proxies write it.
fn parse_hop(hop: &str) -> Option<IpAddr> {
	let ip = hop.parse::<IpAddr>().or_else(|_| hop.parse::<SocketAddr>().map(|peer| peer.ip()));
	ip.ok().map(|ip| ip.to_canonical())
}

#[cfg(test)]
mod tests {
	use super::*;

	fn seen(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
		let trusted: Vec<_> = trusted.iter().map(|text| Network::parse(text).unwrap()).collect();
		let peer = SocketAddr::new(peer.parse().unwrap(), 9);
		let mut request = Request::builder().extension(ConnectInfo(peer));
		for line in forwarded {
			request = request.header(FORWARDED_FOR, *line);
		}
		client_ip(&request.body(()).unwrap(), &trusted).0.to_string()
	}

	#[test]
	fn a_stranger_cannot_name_another_address() {
		assert_eq!(seen("203.0.113.9", &["1.2.3.4"], &[]), "203.0.113.9");
		assert_eq!(seen("203.0.113.9", &["1.2.3.4"], &["10.0.0.0/8"]), "203.0.113.9");
	}

	#[test]
	fn a_trusted_proxy_names_the_right_most_untrusted_hop() {
		let trusted = ["10.0.0.0/8"];
		assert_eq!(seen("10.0.0.1", &["6.6.6.6, 203.0.113.9, 10.0.0.2"], &trusted), "203.0.113.9");
		assert_eq!(seen("10.0.0.1", &["6.6.6.6", "203.0.113.9"], &trusted), "203.0.113.9");
		assert_eq!(seen("10.0.0.1", &["203.0.113.9:4711"], &trusted), "203.0.113.9");
		assert_eq!(seen("10.0.0.1", &["203.0.113.9, junk"], &trusted), "10.0.0.1");
		assert_eq!(seen("10.0.0.1", &[], &trusted), "10.0.0.1");
	}

	#[test]
	fn a_hop_that_cannot_be_read_ends_the_walk() {
		let trusted = ["10.0.0.0/8"];
		assert_eq!(seen("10.0.0.1", &["6.6.6.6, unknown, 10.0.0.2"], &trusted), "10.0.0.2");
		assert_eq!(seen("10.0.0.1", &["6.6.6.6", "", "10.0.0.2"], &trusted), "10.0.0.2");
		assert_eq!(seen("10.0.0.1", &["6.6.6.6", "\u{e9}", "10.0.0.2"], &trusted), "10.0.0.2");
		assert_eq!(seen("10.0.0.1", &["6.6.6.6", "7.7.7.7, \u{e9}"], &trusted), "10.0.0.1");
	}

	#[test]
	fn an_address_mapped_into_the_newer_family_is_the_same_address() {
		assert_eq!(seen("::ffff:10.0.0.1", &["203.0.113.9"], &["10.0.0.1"]), "203.0.113.9");
	}

	#[test]
	fn networks_have_a_sensible_width() {
		assert!(Network::parse("10.0.0.0/33").is_none());
		assert!(Network::parse("fd00::/129").is_none());
		assert!(Network::parse("host").is_none());
		assert!(Network::parse("0.0.0.0/0").unwrap().contains("8.8.8.8".parse().unwrap()));
		assert!(!Network::parse("0.0.0.0/0").unwrap().contains("::1".parse().unwrap()));
	}
}
