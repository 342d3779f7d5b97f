//! A load of plain HTTP over kept connections.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// One answer.
pub struct Answer {
	/// Status line and headers.
	pub head: String,
	/// Body as sent.
	pub body: Vec<u8>,
}

/// Asks once.
pub fn get(address: SocketAddr, path: &str) -> Answer {
	get_with(address, path, "")
}

/// Asks once with more header lines.
pub fn get_with(address: SocketAddr, path: &str, headers: &str) -> Answer {
	let mut stream = TcpStream::connect(address).unwrap();
	ask(&mut stream, address, path, headers)
}

/// Asks `requests` times over `connections` at once; gives the time of each answer, sorted.
pub fn run(address: SocketAddr, path: &str, connections: usize, requests: usize) -> Vec<Duration> {
	run_with(address, path, "", connections, requests)
}

/// The same with more header lines.
pub fn run_with(address: SocketAddr, path: &str, headers: &str, connections: usize, requests: usize) -> Vec<Duration> {
	let each = requests / connections;
	let mut times = std::thread::scope(|scope| {
		let threads: Vec<_> = (0..connections)
			.map(|_| {
				scope.spawn(move || {
					let mut stream = TcpStream::connect(address).unwrap();
					stream.set_nodelay(true).unwrap();
					let mut times = Vec::with_capacity(each);
					for _ in 0..each {
						let begun = Instant::now();
						let answer = ask(&mut stream, address, path, headers);
						times.push(begun.elapsed());
						assert!(answer.head.starts_with("HTTP/1.1 200"), "{}", answer.head);
					}
					times
				})
			})
			.collect();
		threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
	});
	times.sort();
	times
}

fn ask(stream: &mut TcpStream, address: SocketAddr, path: &str, headers: &str) -> Answer {
	write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\n{headers}\r\n").unwrap();
	let mut bytes = Vec::with_capacity(64 * 1024);
	let mut buffer = [0; 64 * 1024];
	loop {
		let read = stream.read(&mut buffer).unwrap();
		assert!(read > 0, "the connection ended");
		bytes.extend_from_slice(&buffer[..read]);
		let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
		let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
		let Some(length) = header(&head, "content-length").and_then(|text| text.parse::<usize>().ok()) else {
			if head.contains("transfer-encoding: chunked") && bytes.ends_with(b"0\r\n\r\n") {
				return Answer {
					head: String::from_utf8_lossy(&bytes[..end]).into_owned(),
					body: bytes[end + 4..].to_vec(),
				};
			}
			continue;
		};
		if bytes.len() >= end + 4 + length {
			return Answer {
				head: String::from_utf8_lossy(&bytes[..end]).into_owned(),
				body: bytes[end + 4..].to_vec(),
			};
		}
	}
}

/// The value of a header in a lower-cased head.
pub fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
	head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}
