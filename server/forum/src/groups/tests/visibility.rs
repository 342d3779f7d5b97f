//! Who knows of a group and what is in it: one table over every way in.

use super::*;
use crate::discussions::{self, Wanted, latest, posts_after, quote, startable, topics};
use crate::live::written_after;
use model::TopicId;
use std::fmt::Write as _;

/// `+` yes, `-` no. The columns after the list of groups are ways to what is written inside.
const EXPECTED: &str = "\
                          list group topics members latest topic start after quote source revisions live
public  visitor             +    +     +      -      +     +     -     +     +     -       +      +
public  member              +    +     +      +      +     +     +     +     +     -       +      +
public  group-member        +    +     +      +      +     +     +     +     +     -       +      +
public  group-moderator     +    +     +      +      +     +     +     +     +     +       +      +
public  moderator           +    +     +      +      +     +     +     +     +     +       +      +
public  administrator       +    +     +      +      +     +     +     +     +     +       +      +
members visitor             -    -     -      -      -     -     -     -     -     -       -      -
members member              +    +     +      +      +     +     +     +     +     -       +      +
members group-member        +    +     +      +      +     +     +     +     +     -       +      +
members group-moderator     +    +     +      +      +     +     +     +     +     +       +      +
members moderator           +    +     +      +      +     +     +     +     +     +       +      +
members administrator       +    +     +      +      +     +     +     +     +     +       +      +
private visitor             -    -     -      -      -     -     -     -     -     -       -      -
private member              +    +     -      -      -     -     -     -     -     -       -      -
private group-member        +    +     +      +      +     +     +     +     +     -       +      +
private group-moderator     +    +     +      +      +     +     +     +     +     +       +      +
private moderator           +    +     +      +      +     +     +     +     +     +       +      +
private administrator       +    +     +      +      +     +     +     +     +     +       +      +
secret  visitor             -    -     -      -      -     -     -     -     -     -       -      -
secret  member              -    -     -      -      -     -     -     -     -     -       -      -
secret  group-member        +    +     +      +      +     +     +     +     +     -       +      +
secret  group-moderator     +    +     +      +      +     +     +     +     +     +       +      +
secret  moderator           -    -     -      -      -     -     -     -     -     -       -      -
secret  administrator       +    +     +      +      +     +     +     +     +     +       +      +
";

struct Ways<'a> {
	world: &'a World,
	group: GroupId,
	topic: TopicId,
	slug: &'a str,
}

impl Ways<'_> {
	fn open_to(&self, actor: &Actor) -> [bool; 12] {
		let (forum, group, topic) = (&self.world.forum, self.group, self.topic);
		let listed = list(forum, actor).unwrap().iter().flat_map(|it| &it.groups).any(|it| it.id == group);
		[
			listed,
			show(forum, actor, self.slug).is_ok(),
			topics(forum, actor, group, None).is_ok(),
			members(forum, actor, group, None).is_ok(),
			latest(forum, actor, None).unwrap().topics.iter().any(|it| it.id == topic),
			discussions::show(forum, actor, topic, Wanted::Page(1)).is_ok(),
			startable(forum, actor).unwrap().iter().any(|(slug, _)| slug == self.slug),
			posts_after(forum, actor, topic, 0).is_ok(),
			quote(forum, actor, topic, 1).is_ok(),
			discussions::source(forum, actor, topic, 1).is_ok(),
			discussions::revisions(forum, actor, topic, 1).is_ok(),
			written_after(forum, actor, topic, 0).is_ok(),
		]
	}
}

#[test]
fn what_may_not_be_known_exists_nowhere() {
	let world = World::new();
	let (kim, ines) = (world.member("kim"), world.member("ines"));
	let mut told = vec![EXPECTED.lines().next().unwrap().to_owned()];
	for access in Access::ALL {
		let group = world.group(access.code(), access);
		for (member, role) in [("kim", GroupRole::Moderator), ("ines", GroupRole::Member)] {
			add_member(&world.forum, &world.system(), group, &handle(member), role).unwrap();
		}
		let topic = world.topic(&world.system(), group, "Inside");
		let ways = Ways { world: &world, group, topic, slug: access.code() };
		let actors = [
			("visitor", world.visitor()),
			("member", world.member("olga")),
			("group-member", world.again(&ines)),
			("group-moderator", world.again(&kim)),
			("moderator", world.moderator("mona")),
			("administrator", world.administrator("ada")),
		];
		for (kind, actor) in actors {
			let mut line = format!("{:<8}{kind}", access.code());
			for open in ways.open_to(&actor) {
				write!(line, " {}", if open { '+' } else { '-' }).unwrap();
			}
			told.push(line);
		}
	}
	let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
	for (told, expected) in told.iter().zip(EXPECTED.lines()) {
		assert_eq!(words(told), words(expected));
	}
	assert_eq!(told.len(), EXPECTED.lines().count());
}

#[test]
fn the_list_counts_nothing_where_the_reader_may_not_read() {
	let world = World::new();
	let group = world.group("private", Access::Private);
	world.topic(&world.system(), group, "Inside");
	let told = list(&world.forum, &world.member("olga")).unwrap();
	assert_eq!((told[0].groups[0].topics, told[0].groups[0].active), (None, None));
	assert_eq!(show(&world.forum, &world.member("olga"), "private").unwrap().topics, None);
	let told = list(&world.forum, &world.moderator("mona")).unwrap();
	assert_eq!(told[0].groups[0].topics, Some(1));
}

#[test]
fn a_secret_group_answers_like_one_that_never_was() {
	let world = World::new();
	let (secret, olga) = (world.group("secret", Access::Secret), world.member("olga"));
	let topic = world.topic(&world.system(), secret, "Inside");
	let same = |outcome: Result<()>| assert!(matches!(outcome, Err(Error::NotFound)), "{outcome:?}");
	for (slug, group, topic) in [("secret", secret, topic), ("never", GroupId(9), TopicId(9))] {
		same(show(&world.forum, &olga, slug).map(drop));
		same(join(&world.forum, &olga, group));
		same(members(&world.forum, &olga, group, None).map(drop));
		same(add_member(&world.forum, &olga, group, &handle("olga"), GroupRole::Member));
		same(topics(&world.forum, &olga, group, None).map(drop));
		same(discussions::show(&world.forum, &olga, topic, Wanted::Page(1)).map(drop));
		same(discussions::mark_read(&world.forum, &olga, topic, 1));
		same(discussions::delete_topic(&world.forum, &olga, topic));
		same(discussions::choose_answer(&world.forum, &olga, topic, None));
		same(discussions::restore_post(&world.forum, &olga, topic, 1));
		same(discussions::delete_post(&world.forum, &olga, topic, 1).map(drop));
	}
}
