//! Imports as people meet them: topics and replies with their dates, once.

use super::*;
use crate::check::check;
use crate::discussions;
use crate::testing::World;

fn body(html: &str) -> Body {
	match body_from_html(html) {
		Made::Whole(body) | Made::Plain(body) | Made::Cut(body) => body,
		Made::Nothing => panic!("nothing to read"),
	}
}

fn post(number: u64, writer: &str, at: u64) -> Post {
	let writer = Writer { key: writer.to_owned(), handle_base: writer.to_owned(), name: writer.to_owned() };
	Post { number, writer, at: Timestamp(at), body: body(&format!("<p>text {number}</p>")) }
}

fn question(number: u64, at: u64) -> Topic {
	let title = Title::parse(&format!("Question {number}")).unwrap();
	Topic { title, kind: TopicKind::Question, tags: Tags::default(), first: post(number, "user 4", at) }
}

fn bundle(number: u64, replies: Vec<Post>) -> Bundle {
	Bundle { number, topic: Some(question(number, 1_000)), answer: Some(3), replies }
}

fn source(world: &World) -> Source {
	Source::new("elsewhere", world.group("coffee", Access::Public))
}

#[test]
fn a_second_run_adds_nothing_and_a_longer_source_only_what_is_new() {
	let world = World::new();
	let (forum, system, source) = (&world.forum, world.system(), source(&world));
	let first = import(forum, &system, &source, vec![bundle(1, vec![post(2, "user 5", 2_000)])]).unwrap();
	assert_eq!((first.topics, first.replies, first.known), (1, 1, 0));
	let again = import(forum, &system, &source, vec![bundle(1, vec![post(2, "user 5", 2_000)])]).unwrap();
	assert_eq!((again.topics, again.replies, again.known), (0, 0, 2));
	let more = vec![bundle(1, vec![post(2, "user 5", 2_000), post(3, "user 5", 3_000)])];
	let third = import(forum, &system, &source, more).unwrap();
	assert_eq!((third.topics, third.replies, third.known), (0, 1, 2));
	let list = discussions::topics(forum, &world.visitor(), source.group, None).unwrap();
	assert_eq!(list.topics.len(), 1);
	let topic = &list.topics[0];
	assert_eq!((topic.replies, topic.active, topic.answered), (2, Timestamp(3_000), true));
	assert_eq!((topic.author.name.as_str(), &topic.author.handle), ("user 4", &None));
	assert_eq!(check(forum).unwrap(), Vec::<String>::new());
}

#[test]
fn replies_without_their_topic_are_told() {
	let world = World::new();
	let source = source(&world);
	let lost = Bundle { number: 9, topic: None, answer: None, replies: vec![post(10, "user 5", 1)] };
	let outcome = import(&world.forum, &world.system(), &source, vec![lost]).unwrap();
	assert_eq!(outcome, Outcome { orphans: vec![10], ..Outcome::default() });
}

#[test]
fn a_number_that_another_thing_has_is_noticed() {
	let world = World::new();
	let (forum, system, source) = (&world.forum, world.system(), source(&world));
	import(forum, &system, &source, vec![bundle(1, Vec::new())]).unwrap();
	assert_eq!(known(forum, &system, &source, 1, Timestamp(1_000)).unwrap(), Known::Yes);
	assert_eq!(known(forum, &system, &source, 1, Timestamp(7)).unwrap(), Known::Another);
	assert_eq!(known(forum, &system, &source, 2, Timestamp(7)).unwrap(), Known::No);
}

#[test]
fn nobody_imports_but_the_operator() {
	let world = World::new();
	let source = source(&world);
	for actor in [world.visitor(), world.member("anna"), world.administrator("root")] {
		assert!(import(&world.forum, &actor, &source, vec![bundle(1, Vec::new())]).is_err());
	}
}

#[test]
fn a_text_that_cannot_be_converted_keeps_its_words() {
	let deep = format!("{}*words* &amp; more{}", "<blockquote>".repeat(5_000), "</blockquote>".repeat(5_000));
	let Made::Plain(plain) = body_from_html(&deep) else { panic!("not plain") };
	let (_, html) = plain.into_parts();
	assert!(html.contains(">*words* &amp; more<"), "{html}");
	let Made::Cut(cut) = body_from_html(&format!("<p>{}</p>", "word ".repeat(40_000))) else { panic!("not cut") };
	assert!(cut.source().as_str().ends_with('…'));
	assert_eq!(body_from_html("<p> </p>"), Made::Nothing);
}
