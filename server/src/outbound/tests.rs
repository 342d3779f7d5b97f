//! Against real sockets on this machine.

use super::*;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

fn here() -> Outbound {
	Outbound::new(vec![Network::parse("127.0.0.0/8").unwrap()])
}

/// Answers once with these bytes, if any, and gives what was asked.
async fn answering(answer: &'static [u8]) -> (String, tokio::task::JoinHandle<String>) {
	let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
	let address = format!("http://{}/hooks?a=b", listener.local_addr().unwrap());
	let asked = tokio::spawn(async move {
		let (mut stream, _) = listener.accept().await.unwrap();
		let (mut bytes, mut asked) = ([0; 1024], String::new());
		while !asked.ends_with("{}") {
			let read = stream.read(&mut bytes).await.unwrap();
			if read == 0 {
				break;
			}
			asked.push_str(&String::from_utf8_lossy(&bytes[..read]));
		}
		stream.write_all(answer).await.unwrap();
		if answer.is_empty() {
			// Says nothing until the other side gives up.
			let _gone = stream.read(&mut bytes).await;
		}
		asked
	});
	(address, asked)
}

async fn post(outbound: &Outbound, address: &str) -> Outcome {
	let address = forum::webhooks::receiver_address(address).unwrap();
	outbound.post(&address, HeaderMap::new(), "{}".to_owned()).await
}

#[tokio::test]
async fn a_document_arrives_and_the_answer_counts() {
	for (answer, outcome) in [
		(&b"HTTP/1.1 200 OK\r\ncontent-length: 99999999\r\n\r\nwhatever"[..], Outcome::Taken { status: 200 }),
		(b"HTTP/1.1 204 No Content\r\n\r\n", Outcome::Taken { status: 204 }),
		(b"HTTP/1.1 302 Found\r\nlocation: http://169.254.169.254/\r\n\r\n", Outcome::Refused { status: 302 }),
		(b"HTTP/1.1 410 Gone\r\n\r\n", Outcome::Refused { status: 410 }),
		(b"220 mail.example ESMTP\r\n", Outcome::Garbled),
	] {
		let (address, asked) = answering(answer).await;
		assert_eq!(post(&here(), &address).await, outcome);
		let asked = asked.await.unwrap();
		assert!(asked.starts_with("POST /hooks?a=b HTTP/1.1\r\n") && asked.ends_with("\r\n\r\n{}"), "{asked}");
		assert!(asked.contains("content-type: application/json\r\n") && asked.contains("host: 127.0.0.1:"), "{asked}");
	}
}

#[tokio::test]
async fn a_head_without_end_is_not_read_to_it() {
	let head: &'static [u8] = format!("HTTP/1.1 200 OK\r\nx: {}", "x".repeat(64 << 10)).leak().as_bytes();
	let (address, _asked) = answering(head).await;
	assert!(!post(&here(), &address).await.is_taken());
}

#[tokio::test(start_paused = true)]
async fn whoever_says_nothing_is_not_waited_for() {
	let (address, _asked) = answering(b"").await;
	assert_eq!(post(&here(), &address).await, Outcome::TooSlow);
}

#[tokio::test]
async fn what_leads_to_this_machine_is_not_asked_whatever_it_is_called() {
	let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
	let port = listener.local_addr().unwrap().port();
	let open = Outbound::new(Vec::new());
	for host in
		["127.0.0.1", "localhost", "2130706433", "0x7f.1", "0177.0.0.1", "[::ffff:127.0.0.1]", "[::1]", "0.0.0.0"]
	{
		for scheme in ["http", "https"] {
			assert_eq!(post(&open, &format!("{scheme}://{host}:{port}/")).await, Outcome::Forbidden, "{host}");
			assert_eq!(post(&open, &format!("{scheme}://{host}/")).await, Outcome::Forbidden, "{host}");
		}
	}
	assert_eq!(post(&open, "http://169.254.169.254/latest/meta-data/").await, Outcome::Forbidden);
	let asked = tokio::time::timeout(Duration::from_millis(1), listener.accept()).await;
	assert!(asked.is_err(), "somebody came");
}

#[tokio::test]
async fn where_nobody_is_or_nobody_proves_who_they_are_nothing_is_sent() {
	let closed = {
		let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
		listener.local_addr().unwrap()
	};
	assert_eq!(post(&here(), &format!("http://{closed}/")).await, Outcome::Unreachable);
	let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
	let address = format!("https://{}/", listener.local_addr().unwrap());
	let asked = tokio::spawn(async move {
		let (mut stream, _) = listener.accept().await.unwrap();
		let mut bytes = [0; 1024];
		let count = stream.read(&mut bytes).await.unwrap();
		stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
		String::from_utf8_lossy(&bytes[..count]).into_owned()
	});
	assert_eq!(post(&here(), &address).await, Outcome::Insecure);
	assert!(!asked.await.unwrap().contains("POST"));
}
