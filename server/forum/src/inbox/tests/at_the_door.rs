//! What inboxes tell of the doors of groups.

use super::*;
use crate::accounts;
use model::groups::{GroupDraft, GroupEdit, GroupFace};
use model::moderation::ActReason;
use model::text::GroupName;

/// A group into which one asks, kept by kim and lena.
struct Club {
	world: World,
	group: GroupId,
}

impl Club {
	fn new(access: Access) -> Self {
		let world = World::new();
		let group = world.group("club", access);
		for keeper in ["kim", "lena"] {
			let _member = world.member(keeper);
			groups::add_member(&world.forum, &world.system(), group, &named(keeper), GroupRole::Moderator).unwrap();
		}
		Self { world, group }
	}

	fn asks(&self, handle: &str) {
		groups::ask(&self.world.forum, &self.world.member(handle), self.group, &words("Let me in.")).unwrap();
		self.world.advance(Duration::from_secs(1));
	}

	/// What stands in an inbox: kind, count, words, and `!` where it was not read.
	fn inbox(&self, handle: &str) -> Vec<String> {
		self.world.settle();
		let actor = self.world.member(handle);
		let page = list(&self.world.forum, &actor, None).unwrap();
		let count = unread(&self.world.forum, &actor).unwrap().0;
		assert_eq!(page.entries.iter().filter(|entry| !entry.read).count(), count as usize);
		assert_eq!(check(&self.world.forum).unwrap(), Vec::<String>::new());
		let told = page.entries.iter().map(|entry| {
			assert_eq!((entry.name.place, entry.title.as_str()), (EntryPlace::Group(self.group), "Club"));
			let mark = if entry.read { "" } else { "!" };
			format!("{} {} {}{mark}", entry.name.kind.code(), entry.count, entry.said)
		});
		told.collect()
	}
}

fn words(text: &str) -> Prose {
	Prose::parse_optional(Field::Message, text, 500).unwrap()
}

#[test]
fn requests_are_told_to_the_keepers_until_they_are_decided() {
	let club = Club::new(Access::Private);
	let (forum, group) = (&club.world.forum, club.group);
	let ada = club.world.administrator("ada");
	club.asks("anna");
	assert_eq!(club.inbox("kim"), ["requests 1 !"]);
	let entry = list(forum, &club.world.member("kim"), None).unwrap().entries.remove(0);
	assert_eq!(entry.author.name, "Anna");
	mark_read(forum, &club.world.member("kim"), entry.name).unwrap();
	club.asks("olga");
	assert_eq!((club.inbox("kim"), club.inbox("lena")), (vec!["requests 2 !".to_owned()], club.inbox("kim")));
	assert!(club.inbox("ada").is_empty(), "the group has its own keepers");
	groups::approve(forum, &club.world.member("kim"), group, &named("anna")).unwrap();
	groups::refuse(forum, &ada, group, &named("olga"), &words("Not yet.")).unwrap();
	assert!(club.inbox("kim").is_empty() && club.inbox("lena").is_empty());
	assert_eq!(club.inbox("anna"), ["admitted 0 !"]);
	assert_eq!(club.inbox("olga"), ["refused 0 Not yet.!"]);
	// Who asks again is not told of the refusal any more, and the keepers hear of it anew.
	club.asks("olga");
	assert!(club.inbox("olga").is_empty());
	assert_eq!(club.inbox("lena"), ["requests 1 !"]);
	groups::withdraw(forum, &club.world.member("olga"), group).unwrap();
	assert!(club.inbox("lena").is_empty());
}

#[test]
fn who_keeps_the_group_no_more_hears_of_no_request_and_counts_none() {
	let club = Club::new(Access::Private);
	let forum = &club.world.forum;
	club.asks("anna");
	assert_eq!(club.inbox("kim"), ["requests 1 !"]);
	groups::remove_member(forum, &club.world.system(), club.group, &named("kim")).unwrap();
	assert!(club.inbox("kim").is_empty());
	club.asks("olga");
	assert_eq!((club.inbox("kim").len(), club.inbox("lena")), (0, vec!["requests 2 !".to_owned()]));
	// Where nobody is left who may decide, it is for those who keep order in the community.
	let ada = club.world.administrator("ada");
	let why = ActReason::parse("Spam.").unwrap();
	accounts::suspend(forum, &ada, named("lena"), None, &why).unwrap();
	club.asks("vera");
	assert_eq!(club.inbox("ada"), ["requests 3 !"]);
}

#[test]
fn an_invitation_is_told_until_it_is_answered_taken_back_or_over() {
	let club = Club::new(Access::Secret);
	let (forum, kim) = (&club.world.forum, club.world.member("kim"));
	let invite = |handle: &str| {
		let _member = club.world.member(handle);
		groups::invite(forum, &kim, club.group, &named(handle), &words("Come.")).unwrap();
		club.world.advance(Duration::from_secs(1));
	};
	for handle in ["anna", "boris", "carla", "dora"] {
		invite(handle);
		assert_eq!(club.inbox(handle), ["invitation 0 Come.!"]);
	}
	groups::accept(forum, &club.world.member("anna"), club.group).unwrap();
	groups::decline(forum, &club.world.member("boris"), club.group).unwrap();
	groups::revoke(forum, &kim, club.group, &named("carla")).unwrap();
	for handle in ["anna", "boris", "carla"] {
		assert!(club.inbox(handle).is_empty(), "{handle}");
	}
	mark_all(forum, &club.world.member("dora")).unwrap();
	assert_eq!(club.inbox("dora"), ["invitation 0 Come."]);
	invite("dora");
	assert_eq!(club.inbox("dora"), ["invitation 0 Come.!"]);
	club.world.advance(Duration::from_secs(30 * 24 * 60 * 60));
	assert!(club.inbox("dora").is_empty());
}

#[test]
fn an_answer_goes_with_the_right_to_know_of_the_group() {
	let club = Club::new(Access::Private);
	let (forum, kim) = (&club.world.forum, club.world.member("kim"));
	for handle in ["anna", "olga"] {
		club.asks(handle);
	}
	groups::approve(forum, &kim, club.group, &named("anna")).unwrap();
	groups::refuse(forum, &kim, club.group, &named("olga"), &words("No.")).unwrap();
	assert_eq!((club.inbox("anna").len(), club.inbox("olga").len()), (1, 1));
	groups::remove_member(forum, &club.world.system(), club.group, &named("anna")).unwrap();
	assert!(club.inbox("anna").is_empty());
	let shown = groups::show(forum, &club.world.system(), "club").unwrap();
	let wanted = GroupDraft {
		slug: named("club"),
		name: GroupName::parse("Club").unwrap(),
		description: words(""),
		category: shown.category,
		access: Access::Secret,
		kinds: shown.kinds,
	};
	let found = GroupFace { access: Access::Private, ..GroupFace::from(wanted.clone()) };
	groups::edit(forum, &club.world.system(), club.group, GroupEdit { found, wanted }).unwrap();
	assert!(club.inbox("olga").is_empty());
}

#[test]
fn the_same_step_twice_is_told_once() {
	let club = Club::new(Access::Private);
	club.asks("anna");
	assert_eq!(club.inbox("kim"), ["requests 1 !"]);
	mark_all(&club.world.forum, &club.world.member("kim")).unwrap();
	let (group, member) = (club.group, club.world.member("anna").id().unwrap());
	let step = crate::journal::DoorStep::Asked;
	let event = crate::journal::Event::AtTheDoor { group, member, step };
	club.world.forum.change(&club.world.system(), move |change| change.record(event)).unwrap();
	assert_eq!(club.inbox("kim"), ["requests 1 "]);
}
