//! What webhooks send, to a real receiver on this machine that fails, and a server that starts anew.

use forum::testing::World;
use forum::{Actor, webhooks};
use meydan::client_ip::Network;
use meydan::outbound::Outbound;
use model::WebhookId;
use model::groups::Access;
use model::webhooks::WebhookState;
use serde_json::Value;
use standardwebhooks::Webhook;
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;

/// What a receiver was sent.
#[derive(Debug)]
struct Heard {
	headers: HashMap<String, String>,
	body: String,
}

impl Heard {
	fn data(&self) -> Value {
		serde_json::from_str(&self.body).unwrap()
	}

	fn id(&self) -> &str {
		&self.headers["webhook-id"]
	}
}

async fn read(stream: &mut TcpStream) -> Heard {
	let (mut bytes, mut text) = ([0; 4096], String::new());
	loop {
		let count = stream.read(&mut bytes).await.unwrap();
		text.push_str(std::str::from_utf8(&bytes[..count]).unwrap());
		let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
		let headers = head.lines().skip(1).filter_map(|line| line.split_once(": "));
		let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect::<HashMap<_, _>>();
		if body.len() == headers["content-length"].parse::<usize>().unwrap() {
			let body = body.to_owned();
			return Heard { headers, body };
		}
	}
}

/// Refuses everything twice, and tells what it was sent, with the status that it answered.
async fn receive(listener: TcpListener, heard: UnboundedSender<(u16, Heard)>) {
	let mut times: HashMap<String, u32> = HashMap::new();
	loop {
		let (mut stream, _) = listener.accept().await.unwrap();
		let told = read(&mut stream).await;
		let count = times.entry(told.id().to_owned()).or_default();
		*count += 1;
		let status = if *count > 2 { 204 } else { 500 };
		stream.write_all(format!("HTTP/1.1 {status} Whatever\r\n\r\n").as_bytes()).await.unwrap();
		heard.send((status, told)).unwrap();
	}
}

struct Stage {
	world: World,
	ada: Actor,
	webhook: WebhookId,
	secret: String,
	heard: UnboundedReceiver<(u16, Heard)>,
	receiver: JoinHandle<()>,
}

impl Stage {
	async fn new() -> Self {
		let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
		let address = format!("http://{}/meydan", listener.local_addr().unwrap());
		let (told, heard) = unbounded_channel();
		let receiver = tokio::spawn(receive(listener, told));
		let world = World::new();
		let ada = world.administrator("ada");
		let (webhook, secret) = webhooks::make(&world.forum, &ada, &address).unwrap();
		Self { world, ada, webhook, secret, heard, receiver }
	}

	/// Waits until it stands so, however long that takes.
	async fn until(&self, stands: impl Fn(WebhookState, usize) -> bool) {
		let mut journal = self.world.forum.watch();
		loop {
			let state = webhooks::show(&self.world.forum, &self.ada, self.webhook).unwrap().state;
			let told = webhooks::deliveries(&self.world.forum, &self.ada, self.webhook, None).unwrap().0;
			if stands(state, told.iter().map(|one| one.tries.len()).sum()) {
				return;
			}
			journal.changed().await.unwrap();
		}
	}

	/// Lets the time of the next try come; whoever follows the journal notices.
	fn wait(&self, round: usize) {
		self.world.advance(Duration::from_secs(60 * 60));
		let _member = self.world.member(&format!("passerby{round}"));
	}
}

fn network(text: &str) -> Vec<Network> {
	vec![Network::parse(text).unwrap()]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receiver_that_fails_twice_gets_each_thing_once_in_order_with_a_valid_signature() {
	let mut stage = Stage::new().await;
	let group = stage.world.group("coffee", Access::Secret);
	let topics = [stage.world.topic(&stage.ada, group, "Beans"), stage.world.topic(&stage.ada, group, "Grinders")];
	let mut expected = HashMap::<String, Vec<u64>>::new();
	for number in 2..5 {
		for topic in topics {
			stage.world.reply(&stage.ada, topic, &format!("Number {number} in {topic}."));
			expected.entry(topic.to_string()).or_insert_with(|| vec![1]).push(number);
		}
	}
	let mut courier =
		tokio::spawn(meydan::webhooks::follow(stage.world.forum.clone(), Outbound::new(network("127.0.0.1"))));
	let judge = Webhook::new(&stage.secret).unwrap();
	let (mut taken, mut seen) = (Vec::new(), HashSet::new());
	let mut tries = 0;
	while expected.values().map(Vec::len).sum::<usize>() > taken.iter().filter(|heard: &&Heard| is_post(heard)).count()
	{
		let (status, heard) = stage.heard.recv().await.unwrap();
		tries += 1;
		let tried_s = i64::try_from(stage.world.forum.now().0 / 1_000).unwrap();
		assert_eq!(heard.headers["webhook-timestamp"], tried_s.to_string(), "of the try, not of what happened");
		let signature = judge.sign(heard.id(), tried_s, heard.body.as_bytes()).unwrap();
		assert_eq!(heard.headers["webhook-signature"], signature);
		if status == 204 {
			assert!(seen.insert(heard.id().to_owned()), "{} came twice", heard.id());
			taken.push(heard);
			continue;
		}
		stage.until(|state, noted| noted == tries && matches!(state, WebhookState::Failing { .. })).await;
		// The server ends, and begins again, between two tries.
		courier.abort();
		courier =
			tokio::spawn(meydan::webhooks::follow(stage.world.forum.clone(), Outbound::new(network("127.0.0.1"))));
		stage.wait(tries);
	}
	let mut told = HashMap::<String, Vec<u64>>::new();
	for heard in taken.iter().filter(|heard| is_post(heard)) {
		let (topic, number) = post(heard);
		told.entry(topic).or_default().push(number);
	}
	assert_eq!(told, expected);
	let numbers = taken.iter().map(|heard| heard.data()["data"]["id"].as_str().unwrap().parse::<u64>().unwrap());
	assert!(numbers.collect::<Vec<_>>().is_sorted());
	courier.abort();
	stage.receiver.abort();
}

fn is_post(heard: &Heard) -> bool {
	heard.data()["type"] == "post-written"
}

fn post(heard: &Heard) -> (String, u64) {
	let data = heard.data();
	let (topic, number) = data["data"]["post"].as_str().unwrap().split_once('-').unwrap();
	(topic.to_owned(), number.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_word_of_the_operator_nothing_is_sent_to_this_machine() {
	let mut stage = Stage::new().await;
	let courier = tokio::spawn(meydan::webhooks::follow(stage.world.forum.clone(), Outbound::new(Vec::new())));
	let _member = stage.world.member("anna");
	stage.until(|state, _| matches!(state, WebhookState::Failing { .. })).await;
	let told = webhooks::deliveries(&stage.world.forum, &stage.ada, stage.webhook, None).unwrap().0;
	assert_eq!(told[0].tries[0].outcome.code(), "forbidden");
	assert!(stage.heard.try_recv().is_err());
	courier.abort();
	stage.receiver.abort();
}
