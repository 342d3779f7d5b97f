//! The accept loop over real sockets, with limits short enough to wait for.

use std::time::Duration;

use axum::routing::{get, post};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::*;

struct Running {
	address: SocketAddr,
	stop: Option<oneshot::Sender<()>>,
	task: JoinHandle<()>,
}

impl Running {
	async fn start(limits: ConnectionLimits) -> Self {
		let router = Router::new()
			.route("/", get(|ConnectInfo(peer): ConnectInfo<SocketAddr>| async move { peer.to_string() }))
			.route(
				"/slow",
				get(|| async {
					sleep(Duration::from_millis(300)).await;
					"slow"
				}),
			)
			.route(
				"/stuck",
				get(|| async {
					sleep(Duration::from_secs(600)).await;
					"stuck"
				}),
			)
			.route("/echo", post(|body: String| async move { body }));
		let listener = bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap();
		let address = listener.local_addr().unwrap();
		let (stop, stopped) = oneshot::channel();
		let task = tokio::spawn(serve(listener, router, limits, async {
			let _ = stopped.await;
		}));
		Self { address, stop: Some(stop), task }
	}

	async fn connect(&self) -> TcpStream {
		TcpStream::connect(self.address).await.unwrap()
	}

	async fn ask(&self, text: &str) -> TcpStream {
		let mut stream = self.connect().await;
		stream.write_all(text.as_bytes()).await.unwrap();
		stream
	}

	fn stop(&mut self) {
		self.stop.take().unwrap().send(()).unwrap();
	}
}

/// Everything until the server closes, which it must do within five seconds.
async fn rest(stream: &mut TcpStream) -> String {
	let mut bytes = Vec::new();
	// A reset is as good an end as any.
	let _ = timeout(Duration::from_secs(5), stream.read_to_end(&mut bytes)).await.expect("closes");
	String::from_utf8_lossy(&bytes).into_owned()
}

async fn some(stream: &mut TcpStream) -> String {
	let mut bytes = vec![0; 4096];
	let count = timeout(Duration::from_secs(5), stream.read(&mut bytes)).await.expect("answers").unwrap();
	String::from_utf8_lossy(&bytes[..count]).into_owned()
}

fn short() -> ConnectionLimits {
	ConnectionLimits {
		header: Duration::from_millis(300),
		keep_alive: Duration::from_millis(900),
		body_idle: Duration::from_millis(300),
		drain: Duration::from_millis(700),
		..ConnectionLimits::default()
	}
}

const GET: &str = "GET / HTTP/1.1\r\nhost: x\r\n\r\n";

#[tokio::test]
async fn a_request_knows_its_peer() {
	let server = Running::start(ConnectionLimits::default()).await;
	let mut stream = server.ask(GET).await;
	let answer = some(&mut stream).await;
	assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
	assert!(answer.ends_with(&stream.local_addr().unwrap().to_string()), "{answer}");
}

#[tokio::test]
async fn a_slow_header_is_cut() {
	let server = Running::start(short()).await;
	let mut stream = server.ask("GET / HTTP/1.1\r\n").await;
	let dripping = async {
		// Each drop comes within the limit; the whole head does not.
		for _ in 0..40 {
			sleep(Duration::from_millis(50)).await;
			if stream.write_all(b"x: y\r\n").await.is_err() {
				return;
			}
		}
		panic!("still open after 2 s");
	};
	dripping.await;
}

#[tokio::test]
async fn a_silent_or_undecided_connection_is_cut() {
	let server = Running::start(short()).await;
	let mut silent = server.connect().await;
	// The beginning of HTTP/2's preface, which hyper waits to complete without any timer.
	let mut undecided = server.ask("PRI * HT").await;
	assert_eq!(rest(&mut silent).await, "");
	assert_eq!(rest(&mut undecided).await, "");
}

#[tokio::test]
async fn a_quiet_connection_outlives_the_header_limit_but_not_keep_alive() {
	let server = Running::start(short()).await;
	let mut stream = server.ask(GET).await;
	assert!(some(&mut stream).await.contains("200 OK"));
	sleep(Duration::from_millis(500)).await;
	stream.write_all(GET.as_bytes()).await.unwrap();
	assert!(some(&mut stream).await.contains("200 OK"));
	assert_eq!(rest(&mut stream).await, "");
}

#[tokio::test]
async fn a_second_head_that_drips_is_cut_before_keep_alive_ends() {
	let limits = ConnectionLimits { keep_alive: Duration::from_secs(60), ..short() };
	let server = Running::start(limits).await;
	let mut stream = server.ask(GET).await;
	assert!(some(&mut stream).await.contains("200 OK"));
	stream.write_all(b"GET / HT").await.unwrap();
	assert_eq!(rest(&mut stream).await, "");
}

#[tokio::test]
async fn a_slow_answer_is_not_cut() {
	let server = Running::start(short()).await;
	let mut stream = server.ask("GET /slow HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
	assert!(rest(&mut stream).await.ends_with("slow"));
}

#[tokio::test]
async fn a_body_that_pauses_is_given_up() {
	let server = Running::start(short()).await;
	let head = "POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nhalf";
	let mut stream = server.ask(head).await;
	assert!(rest(&mut stream).await.starts_with("HTTP/1.1 400"));
}

#[tokio::test]
async fn a_body_that_trickles_is_given_up() {
	let server = Running::start(ConnectionLimits { body_bytes_per_s: 10_000_000, ..short() }).await;
	let mut stream = server.ask("POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 9999\r\n\r\n").await;
	let (mut reading, mut writing) = stream.split();
	let trickle = async {
		loop {
			sleep(Duration::from_millis(50)).await;
			if writing.write_all(b"x").await.is_err() {
				std::future::pending::<()>().await;
			}
		}
	};
	let mut start = [0; 12];
	tokio::select! {
		() = trickle => {}
		read = timeout(Duration::from_secs(5), reading.read_exact(&mut start)) => { read.unwrap().unwrap(); }
	}
	assert_eq!(&start, b"HTTP/1.1 400");
}

#[tokio::test]
async fn a_steady_body_arrives() {
	let server = Running::start(short()).await;
	let mut stream = server.ask("POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\r\n").await;
	for part in ["a", "b", "c", "d"] {
		sleep(Duration::from_millis(50)).await;
		stream.write_all(part.as_bytes()).await.unwrap();
	}
	assert!(some(&mut stream).await.ends_with("abcd"));
}

#[tokio::test]
async fn the_sixty_fifth_connection_of_an_address_is_closed() {
	let server = Running::start(ConnectionLimits::default()).await;
	let mut open = Vec::new();
	for _ in 0..64 {
		let mut stream = server.ask(GET).await;
		assert!(some(&mut stream).await.contains("200 OK"));
		open.push(stream);
	}
	let mut refused = server.connect().await;
	assert_eq!(rest(&mut refused).await, "");
	// A place that was given back is taken again.
	drop(open.pop());
	sleep(Duration::from_millis(100)).await;
	let mut stream = server.ask(GET).await;
	assert!(some(&mut stream).await.contains("200 OK"));
}

#[tokio::test]
async fn a_proxy_is_not_counted_by_address_but_in_total() {
	let exempt = vec![Network::parse("127.0.0.1").unwrap()];
	let limits = ConnectionLimits { exempt, per_ip: 1, total: 3, ..ConnectionLimits::default() };
	let server = Running::start(limits).await;
	let mut open = Vec::new();
	for _ in 0..3 {
		let mut stream = server.ask(GET).await;
		assert!(some(&mut stream).await.contains("200 OK"));
		open.push(stream);
	}
	assert_eq!(rest(&mut server.connect().await).await, "");
}

#[tokio::test]
async fn a_head_beyond_64_kib_or_100_lines_is_refused() {
	let server = Running::start(ConnectionLimits::default()).await;
	let lines = "x: y\r\n".repeat(101);
	let mut stream = server.ask(&format!("GET / HTTP/1.1\r\n{lines}\r\n")).await;
	assert!(rest(&mut stream).await.starts_with("HTTP/1.1 431"));
	let mut stream = server.connect().await;
	let large = format!("GET / HTTP/1.1\r\nx: {}\r\n\r\n", "y".repeat(70_000));
	let _ = stream.write_all(large.as_bytes()).await;
	let answer = rest(&mut stream).await;
	assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431"), "{answer}");
}

#[tokio::test]
async fn running_requests_finish_after_the_end_was_asked_for() {
	let mut server = Running::start(short()).await;
	let mut stream = server.ask("GET /slow HTTP/1.1\r\nhost: x\r\n\r\n").await;
	sleep(Duration::from_millis(50)).await;
	server.stop();
	assert!(rest(&mut stream).await.ends_with("slow"));
	timeout(Duration::from_secs(2), &mut server.task).await.unwrap().unwrap();
	assert!(TcpStream::connect(server.address).await.is_err());
}

#[tokio::test]
async fn a_request_that_never_ends_does_not_hold_up_the_end() {
	let mut server = Running::start(short()).await;
	let mut stream = server.ask("GET /stuck HTTP/1.1\r\nhost: x\r\n\r\n").await;
	sleep(Duration::from_millis(50)).await;
	server.stop();
	timeout(Duration::from_secs(2), &mut server.task).await.unwrap().unwrap();
	assert_eq!(rest(&mut stream).await, "");
}

#[tokio::test]
async fn a_port_in_use_is_named() {
	let server = Running::start(ConnectionLimits::default()).await;
	let error = bind(server.address).await.unwrap_err();
	assert!(matches!(error, BindError::InUse(address) if address == server.address));
	assert!(error.to_string().starts_with(&server.address.to_string()));
}

#[tokio::test]
async fn the_newer_protocol_is_spoken_with_a_hundred_streams() {
	let server = Running::start(short()).await;
	let mut stream = server.ask("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await;
	// An empty SETTINGS frame.
	stream.write_all(&[0, 0, 0, 4, 0, 0, 0, 0, 0]).await.unwrap();
	let mut bytes = Vec::new();
	// No request follows, so it is cut like a silent one.
	let _ = timeout(Duration::from_secs(5), stream.read_to_end(&mut bytes)).await.expect("closes");
	let max_streams = [0, 3, 0, 0, 0, 100];
	assert!(bytes.windows(6).any(|setting| setting == max_streams), "{bytes:?}");
}

#[test]
fn an_operators_proxies_and_scale_shape_the_limits() {
	let proxy = Network::parse("10.0.0.1").unwrap();
	let config = Config { limits_scale: 3, trusted_proxies: vec![proxy], ..Config::default() };
	let limits = ConnectionLimits::for_config(&config);
	assert_eq!((limits.per_ip, limits.total, limits.exempt), (192, 4096, vec![proxy]));
}
