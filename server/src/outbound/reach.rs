//! Which addresses are on the open internet, where anybody could send something.

use crate::client_ip::Network;
use std::net::{IpAddr, SocketAddr};

/// Ports of http and https.
const PORTS: [u16; 2] = [80, 443];
/// What is set aside for something else, of the addresses with four parts.
const SET_ASIDE_4: [&str; 16] = [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	// With the addresses at which machines of clouds are told their secrets.
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/24",
	"192.0.2.0/24",
	"192.31.196.0/24",
	"192.88.99.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"198.51.100.0/24",
	"203.0.113.0/24",
	"224.0.0.0/4",
	"240.0.0.0/4",
];
/// What is open at all, of the longer ones: the rest is loopback, mapped, translated, local, multicast, or nobody's.
const OPEN_6: &str = "2000::/3";
/// What is set aside in it: tunnels, tests, documentation.
const SET_ASIDE_6: [&str; 4] = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

/// To where the server may send.
pub(super) struct Reach {
	set_aside: Vec<Network>,
	open_6: Network,
	allowed: Vec<Network>,
}

impl Reach {
	/// To what is open, and to these networks.
	pub(super) fn new(allowed: Vec<Network>) -> Self {
		let network = |text: &str| Network::parse(text).expect("the constants are networks");
		let set_aside = SET_ASIDE_4.into_iter().chain(SET_ASIDE_6).map(network).collect();
		Self { set_aside, open_6: network(OPEN_6), allowed }
	}

	/// Whether it may send there: outside of what an operator allowed, to usual ports alone.
	pub(super) fn allows(&self, place: SocketAddr) -> bool {
		let ip = place.ip().to_canonical();
		self.allowed.iter().any(|network| network.contains(ip)) || PORTS.contains(&place.port()) && self.is_open(ip)
	}

	fn is_open(&self, ip: IpAddr) -> bool {
		(ip.is_ipv4() || self.open_6.contains(ip)) && !self.set_aside.iter().any(|network| network.contains(ip))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn reach(allowed: &[&str]) -> Reach {
		Reach::new(allowed.iter().map(|text| Network::parse(text).unwrap()).collect())
	}

	fn at(ip: &str, port: u16) -> SocketAddr {
		SocketAddr::new(ip.parse().unwrap(), port)
	}

	#[test]
	fn nothing_is_sent_to_what_is_not_on_the_open_internet() {
		let reach = reach(&[]);
		for ip in [
			"0.0.0.0",
			"10.1.2.3",
			"100.64.0.1",
			"127.0.0.1",
			"127.255.255.254",
			"169.254.169.254",
			"172.16.0.1",
			"172.31.255.255",
			"192.0.0.8",
			"192.0.2.1",
			"192.88.99.1",
			"192.168.1.1",
			"198.19.0.1",
			"203.0.113.7",
			"224.0.0.1",
			"255.255.255.255",
			"::",
			"::1",
			"::127.0.0.1",
			"::ffff:127.0.0.1",
			"::ffff:169.254.169.254",
			"64:ff9b::a00:1",
			"64:ff9b:1::1",
			"100::1",
			"2001::1",
			"2001:db8::1",
			"2002:7f00:1::",
			"3fff::1",
			"fc00::1",
			"fd12:3456::1",
			"fe80::1",
			"fec0::1",
			"ff02::1",
			"5f00::1",
		] {
			assert!(!reach.allows(at(ip, 443)), "{ip}");
		}
		for ip in ["8.8.8.8", "93.184.215.14", "172.32.0.1", "2606:2800:220:1::1", "2a00:1450::1", "::ffff:8.8.8.8"] {
			assert!(reach.allows(at(ip, 443)) && reach.allows(at(ip, 80)), "{ip}");
			assert!(!reach.allows(at(ip, 22)), "{ip}");
		}
	}

	#[test]
	fn an_operator_opens_a_network_with_all_its_ports() {
		let reach = reach(&["10.1.0.0/16", "::1"]);
		assert!(reach.allows(at("10.1.2.3", 8080)) && reach.allows(at("::1", 9)));
		assert!(reach.allows(at("::ffff:10.1.2.3", 25)));
		assert!(!reach.allows(at("10.2.0.1", 443)) && !reach.allows(at("127.0.0.1", 80)));
	}
}
