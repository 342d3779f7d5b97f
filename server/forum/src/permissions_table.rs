//! The whole truth table of permissions, printed as people read it: `permissions.snap`.

use crate::actor::Actor;
use crate::groups::records::{GROUPS_OF, InGroup};
use crate::journal::{Author, Event};
use crate::permissions::{
	Action, ArticleFacts, BlogFacts, GroupFacts, InvitationFacts, LeavingFacts, MemberFacts, PostFacts, SeatFacts,
	TopicFacts, Verdict, judge,
};
use crate::testing::World;
use model::accounts::{Role, Standing};
use model::articles::Writers;
use model::details::{Audience, Kind as MemberKind, Kinds};
use model::discussions::{DeletedBy, TopicKind};
use model::groups::{Access, Entry, GroupRole, Writing};
use model::{GroupId, MemberId, Reason, Timestamp};
use std::fmt::Write;

const GROUP: GroupId = GroupId(1);
/// A member who is none of the actors.
const SOMEBODY: MemberId = MemberId(1);

/// One kind of person: a column.
struct Kind {
	title: &'static str,
	actor: Actor,
}

/// `inside`: belongs to the group. `keeper`: a moderator of this group alone. `author`: wrote
/// what it is about. `moderator`, `admin`: of the whole community, outside the group. `partner`:
/// an administrator says so; inside, they own the group.
fn kinds(world: &World) -> Vec<Kind> {
	let kind = |title, actor| Kind { title, actor };
	vec![
		kind("visitor", world.visitor()),
		kind("member", world.member("olga")),
		kind("author", world.member("anna")),
		kind("inside", inside(world, world.member("ines"), GroupRole::Member)),
		kind("author inside", inside(world, world.member("alba"), GroupRole::Member)),
		kind("keeper", inside(world, world.member("kim"), GroupRole::Moderator)),
		kind("owner", inside(world, world.member("otto"), GroupRole::Owner)),
		kind("moderator", world.moderator("mona")),
		kind("moderator inside", inside(world, world.moderator("mia"), GroupRole::Member)),
		kind("admin", world.administrator("ada")),
		kind("silenced inside", silenced(world)),
		kind("suspended", suspended(world)),
		kind("partner", partner(world, world.member("pia"))),
		kind("partner inside", partner(world, inside(world, world.member("paul"), GroupRole::Owner))),
		kind("program", world.system()),
	]
}

fn inside(world: &World, actor: Actor, role: GroupRole) -> Actor {
	let member = actor.id().unwrap();
	let write = move |change: &mut crate::Change<'_, '_>| {
		change.put(&GROUPS_OF, &(member, GROUP), &InGroup(role))?;
		change.record(Event::GroupJoined { group: GROUP, member, role })
	};
	world.forum.change(&Actor::system(), write).unwrap();
	world.again(&actor)
}

/// Reads as a member of the group, and may not write.
fn silenced(world: &World) -> Actor {
	let actor = inside(world, world.member("sila"), GroupRole::Member);
	stand(world, &actor, Standing::Silenced { until: None })
}

fn suspended(world: &World) -> Actor {
	stand(world, &world.member("susa"), Standing::Suspended { until: None })
}

/// Somebody of whom an administrator says that they are a partner.
fn partner(world: &World, actor: Actor) -> Actor {
	world.is_kind(&actor, MemberKind::Partner);
	world.again(&actor)
}

fn stand(world: &World, actor: &Actor, standing: Standing) -> Actor {
	let member = actor.id().unwrap();
	let write = move |change: &mut crate::Change<'_, '_>| {
		let record = change.find(&crate::accounts::records::MEMBERS, &member)?;
		change.put_member(member, &crate::accounts::records::MemberRecord { standing, ..record })?;
		change.record(Event::StandingChanged { member })
	};
	world.forum.change(&Actor::system(), write).unwrap();
	world.again(actor)
}

fn word(verdict: Verdict) -> String {
	match verdict {
		Verdict::Yes => "yes".to_owned(),
		Verdict::NotVisible => "404".to_owned(),
		Verdict::SignIn => "401".to_owned(),
		Verdict::No(reason) => reason_word(reason).to_owned(),
	}
}

fn reason_word(reason: Reason) -> &'static str {
	match reason {
		Reason::AdministratorsOnly => "no: admins only",
		Reason::ModeratorsOnly => "no: mods only",
		Reason::GroupMembersOnly => "no: group only",
		Reason::NotAuthor => "no: not author",
		Reason::Suspended { .. } => "no: suspended",
		Reason::Deleted => "no: deleted",
		Reason::LastAdministrator => "no: last admin",
		Reason::NotAQuestion => "no: no question",
		Reason::Placeholder => "no: placeholder",
		Reason::Closed => "no: closed",
		Reason::Silenced { .. } => "no: silenced",
		Reason::OwnPost => "no: one's own",
		Reason::SomebodyElse => "no: another",
		Reason::OnlyOnce => "no: once only",
		Reason::TermsFirst => "no: terms first",
		Reason::ByInvitation => "no: by invitation",
		Reason::Waiting => "no: waiting",
		Reason::NotAdmitted => "no: not admitted",
		Reason::CountryExcluded => "no: country",
		Reason::OwnersOnly => "no: owners only",
		Reason::LastOwner => "no: last owner",
		Reason::AskFirst => "no: ask first",
		Reason::InvitedOnly => "no: invited only",
		Reason::NotByRequest => "no: not asked",
		Reason::AlreadyDecided => "no: decided",
		Reason::KeepersStart => "no: mods start",
		Reason::KeepersWrite => "no: mods write",
		Reason::ProveFirst => "no: prove first",
		Reason::TooMuchToCarry => "no: too much",
		Reason::GoneOn => "no: it went on",
		Reason::EditsWait => "no: edits wait",
		Reason::NoticeFirst => "no: notice first",
		Reason::LastKeeper => "no: last keeper",
		Reason::TokenScope => "no: token",
		Reason::Article => "no: article",
	}
}

/// Rows of one title, each with its facts in words and what each kind of person tries.
struct Table<'a> {
	world: &'a World,
	kinds: Vec<Kind>,
	text: String,
}

impl Table<'_> {
	fn title(&mut self, title: &str) {
		write!(self.text, "\n{title:<40}").unwrap();
		for kind in &self.kinds {
			write!(self.text, "{:<17}", kind.title).unwrap();
		}
		self.end_line();
	}

	/// `action` makes what a person tries; it is told who they are, if that is the author.
	fn row(&mut self, facts: &str, action: impl Fn(MemberId) -> Action) {
		write!(self.text, "  {facts:<38}").unwrap();
		for kind in &self.kinds {
			let author = kind.title.starts_with("author").then(|| kind.actor.id()).flatten();
			let verdict = judge(&kind.actor, action(author.unwrap_or(SOMEBODY)), self.world.forum.now());
			write!(self.text, "{:<17}", word(verdict)).unwrap();
		}
		// Not in a column, for it is the same in every row.
		let outside = judge(&Actor::outsider(), action(SOMEBODY), self.world.forum.now());
		let door = action(SOMEBODY) == Action::LookInside && outside == Verdict::SignIn;
		assert!(door || outside == Verdict::NotVisible, "{facts}: something is told before a closed door");
		self.end_line();
	}

	fn end_line(&mut self) {
		let end = self.text.trim_end().len();
		self.text.truncate(end);
		self.text.push('\n');
	}

	fn of_group(&mut self, title: &str, action: fn(GroupFacts) -> Action) {
		self.title(title);
		for access in Access::ALL {
			self.row(access.code(), |_| action(group(access)));
		}
	}

	/// The same where the group is there for partners alone.
	fn of_group_for_partners(&mut self, title: &str, action: fn(GroupFacts) -> Action) {
		self.title(title);
		for access in [Access::Members, Access::Private, Access::Secret] {
			self.row(access.code(), |_| action(for_partners(access)));
		}
	}

	/// For every place that somebody else may have in the group.
	fn of_seat(&mut self, title: &str, action: fn(SeatFacts) -> Action) {
		self.title(title);
		for (words, role, owners) in [
			("a member", Some(GroupRole::Member), 1),
			("a moderator", Some(GroupRole::Moderator), 1),
			("one of two owners", Some(GroupRole::Owner), 2),
			("the last owner", Some(GroupRole::Owner), 1),
		] {
			for access in [Access::Public, Access::Secret] {
				self.row(&format!("{}, {words}", access.code()), |_| {
					action(SeatFacts { group: GroupFacts { owners, ..group(access) }, role })
				});
			}
		}
	}

	fn of_invitation(&mut self, title: &str) {
		self.title(title);
		let now = self.world.forum.now();
		for (words, until) in [("", Timestamp(now.0 + 1)), (", expired", now)] {
			for access in Access::ALL {
				self.row(&format!("{}{words}", access.code()), |member| {
					Action::AnswerInvitation(InvitationFacts { group: group(access), member, until })
				});
			}
		}
	}

	fn of_announcements(&mut self) {
		self.title("Write in a group of announcements");
		for writing in Writing::ALL {
			for access in [Access::Public, Access::Private] {
				let facts = GroupFacts { writing, ..group(access) };
				let words = |what| format!("{what}, {}, {}", access.code(), writing.code());
				self.row(&words("start"), |_| Action::StartTopic(facts));
				let topic = TopicFacts { group: facts, ..topic(access, TopicKind::Question, SOMEBODY, false) };
				self.row(&words("reply"), |_| Action::Reply(topic));
			}
		}
	}

	fn of_topic(&mut self, title: &str, kind: TopicKind, action: fn(TopicFacts) -> Action) {
		self.title(title);
		for (words, deleted) in [("", false), (", topic deleted", true)] {
			for access in Access::ALL {
				self.row(&format!("{}{words}", access.code()), |author| action(topic(access, kind, author, deleted)));
			}
		}
	}

	fn of_closed_topic(&mut self, title: &str, action: fn(TopicFacts) -> Action) {
		self.title(title);
		for access in Access::ALL {
			self.row(access.code(), |author| {
				action(TopicFacts { closed: true, ..topic(access, TopicKind::Question, author, false) })
			});
		}
	}

	fn of_post(&mut self, title: &str, action: fn(PostFacts) -> Action) {
		self.title(title);
		let states = [
			("", false, None),
			(", deleted by author", false, Some(DeletedBy::Author)),
			(", deleted by moderator", false, Some(DeletedBy::Moderator)),
			(", topic deleted", true, None),
		];
		for (words, topic_deleted, deleted) in states {
			for access in Access::ALL {
				self.row(&format!("{}{words}", access.code()), |author| {
					// The topic is somebody else's: writing in it gives no right over it.
					let topic = topic(access, TopicKind::Question, SOMEBODY, topic_deleted);
					action(PostFacts { topic, author: Author::Member(author), deleted })
				});
			}
		}
	}

	fn of_blog(&mut self, title: &str, action: fn(BlogFacts) -> Action) {
		self.title(title);
		for writers in Writers::ALL {
			for access in Access::ALL {
				let words = format!("{}, by {}", access.code(), writers.code());
				self.row(&words, |_| action(BlogFacts { group: group(access), writers }));
			}
		}
	}

	fn of_article(&mut self, title: &str, action: fn(ArticleFacts) -> Action) {
		self.title(title);
		for (words, offered) in [("", false), (", offered", true)] {
			for writers in Writers::ALL {
				for access in [Access::Public, Access::Private, Access::Secret] {
					let words = format!("{}, by {}{words}", access.code(), writers.code());
					let blog = BlogFacts { group: group(access), writers };
					self.row(&words, |author| action(ArticleFacts { blog, author, offered }));
				}
			}
		}
	}

	fn of_member(&mut self, title: &str, action: fn(MemberFacts) -> Action) {
		self.title(&format!("{title} (author: oneself)"));
		for (words, role, last_administrator) in [
			("a member", Role::Member, false),
			("an administrator", Role::Administrator, false),
			("the last administrator", Role::Administrator, true),
		] {
			self.row(words, |id| action(MemberFacts { id, role, last_administrator }));
		}
	}
}

fn group(access: Access) -> GroupFacts {
	let (entry, writing) = (Entry::usual(access), Writing::Everybody);
	GroupFacts { id: GROUP, access, entry, writing, owners: 1, kinds: Kinds::EVERYBODY }
}

fn for_partners(access: Access) -> GroupFacts {
	GroupFacts { kinds: Kinds::of([MemberKind::Partner]), ..group(access) }
}

fn topic(access: Access, kind: TopicKind, author: MemberId, deleted: bool) -> TopicFacts {
	TopicFacts { group: group(access), author: Author::Member(author), kind, deleted, closed: false }
}

#[test]
fn everything_that_anybody_may_do() {
	let world = World::new();
	let kinds = kinds(&world);
	let mut table = Table { world: &world, kinds, text: String::new() };
	table.of_group("See that a group exists", Action::SeeGroup);
	table.of_group("Read a group", Action::ReadGroup);
	table.of_group("Join a group", Action::JoinGroup);
	table.of_group("Ask to come into a group", Action::AskToJoin);
	table.of_invitation("Answer an invitation (author: oneself)");
	table.of_group("Leave a group", |group| Action::LeaveGroup(LeavingFacts { group, alone: false }));
	table
		.of_group("Leave as the last who keeps order", |group| Action::LeaveGroup(LeavingFacts { group, alone: true }));
	table.of_group("See who belongs to a group", Action::SeeGroupMembers);
	table.of_group("Manage who belongs to a group", Action::ManageGroupMembers);
	table.of_seat("Take somebody out of a group", Action::RemoveFromGroup);
	table.of_seat("Give somebody another role in a group", Action::GiveGroupRole);
	table.of_group("Edit a group", Action::EditGroup);
	table.of_group("Place a group", Action::PlaceGroup);
	table.of_group("Keep order in a group", Action::KeepOrder);
	table.of_group("Start a topic", Action::StartTopic);
	table.of_announcements();
	table.of_group_for_partners("Partners alone: see that a group exists", Action::SeeGroup);
	table.of_group_for_partners("Partners alone: read it", Action::ReadGroup);
	table.of_group_for_partners("Partners alone: be let in by somebody", Action::BelongTo);
	table.of_group_for_partners("Partners alone: join", Action::JoinGroup);
	table.of_group_for_partners("Partners alone: ask to come in", Action::AskToJoin);
	table.of_group_for_partners("Partners alone: manage members", Action::ManageGroupMembers);
	table.of_group_for_partners("Partners alone: edit it", Action::EditGroup);
	table.of_group_for_partners("Partners alone: keep order", Action::KeepOrder);
	table.of_group_for_partners("Partners alone: reply", |group| {
		Action::Reply(TopicFacts { group, ..topic(group.access, TopicKind::Question, SOMEBODY, false) })
	});
	table.of_topic("See a topic", TopicKind::Question, Action::SeeTopic);
	table.of_topic("Reply", TopicKind::Question, Action::Reply);
	table.of_closed_topic("Reply to a closed topic", Action::Reply);
	table.of_topic("Edit a topic", TopicKind::Question, Action::EditTopic);
	table.of_topic("Close, pin or move a topic", TopicKind::Question, Action::SetTopicState);
	table.of_topic("Delete or restore a topic", TopicKind::Question, Action::DeleteTopic);
	table.of_topic("Choose an answer to a question", TopicKind::Question, Action::ChooseAnswer);
	table.of_topic("Choose an answer to a discussion", TopicKind::Discussion, Action::ChooseAnswer);
	table.of_topic("Bookmark, watch or mute a topic", TopicKind::Question, Action::FollowTopic);
	table.of_group("Watch or mute a group", Action::FollowGroup);
	table.of_topic("Mark the official answer to a question", TopicKind::Question, Action::MarkOfficial);
	table.of_topic("Mark an official answer in a discussion", TopicKind::Discussion, Action::MarkOfficial);
	table.of_post("React to a post", Action::React);
	table.of_post("Edit a post", Action::EditPost);
	table.of_post("Delete a post", Action::DeletePost);
	table.of_post("Restore a post", Action::RestorePost);
	table.of_post("Report a post", Action::Report);
	table.of_post("See earlier versions of a post", Action::SeeRevisions);
	table.of_group("Open or change a blog", Action::KeepBlog);
	table.of_blog("Write for a blog", Action::WriteArticle);
	table.of_article("See a draft", Action::SeeDraft);
	table.of_article("Edit a draft", Action::EditDraft);
	table.of_article("Publish an article", Action::PublishArticle);
	table.of_article("Throw a draft away", Action::DiscardDraft);
	table.of_member("See a member's page", Action::SeeMember);
	for (title, audience) in [
		("See what is told to oneself alone", Audience::Oneself),
		("See what is told to keepers", Audience::Keepers),
		("See what is told to members", Audience::Members),
	] {
		table.title(&format!("{title} (author: oneself)"));
		table.row("a member", |id| {
			let member = MemberFacts { id, role: Role::Member, last_administrator: false };
			Action::SeeDetail { member, audience }
		});
	}
	table.of_member("Edit a profile", Action::EditProfile);
	table.of_member("Give another role", Action::SetRole);
	table.of_member("Suspend", Action::Suspend);
	table.of_member("Warn or silence", Action::Restrain);
	table.title("Anything else");
	for (words, action) in [
		("make a group", Action::CreateGroup),
		("edit categories", Action::EditCategories),
		("see who the members are", Action::SeeRoster),
		("list all members", Action::SeeMemberList),
		("say what kind of member somebody is", Action::GiveKind),
		("keep one's own account", Action::KeepOwnAccount),
		("make a token for programs", Action::MakeToken),
		("make a member by hand", Action::AddMember),
		("make a link to a new password", Action::MakeResetLink),
		("enter the pages of administrators", Action::Administer),
		("edit the community's settings", Action::EditSite),
		("read anything", Action::LookInside),
		("invite, where members may", Action::Invite { by_members: true }),
		("invite, where they may not", Action::Invite { by_members: false }),
		("see all invitations", Action::SeeInvites),
		("end somebody's invitation", Action::EndInvite { by: SOMEBODY }),
		("decide who joins", Action::DecideJoining),
		("decide about members", Action::KeepMembers(Role::Moderator)),
		("decide about suspensions", Action::KeepMembers(Role::Administrator)),
		("see queue and log", Action::SeeModeration),
		("see the whole log", Action::SeeWholeAudit),
		("see what one was told", Action::KeepOwnNotices),
		("keep webhooks", Action::KeepWebhooks),
		("operate", Action::Operate),
	] {
		table.row(words, |_| action);
	}
	insta::with_settings!({
		snapshot_path => ".",
		prepend_module_to_snapshot => false,
		omit_expression => true,
	}, {
		insta::assert_snapshot!("permissions", table.text);
	});
}

#[test]
fn nobody_is_told_no_about_what_they_may_not_see() {
	let world = World::new();
	for kind in kinds(&world) {
		for group in Access::ALL.map(self::group).into_iter().chain(Access::ALL.map(for_partners)) {
			let hidden = judge(&kind.actor, Action::SeeGroup(group), world.forum.now()) == Verdict::NotVisible;
			let topic = TopicFacts { group, ..topic(group.access, TopicKind::Question, SOMEBODY, false) };
			let post = PostFacts { topic, author: Author::Member(SOMEBODY), deleted: None };
			let blog = BlogFacts { group, writers: Writers::Members };
			let article = ArticleFacts { blog, author: SOMEBODY, offered: true };
			for action in [
				Action::ReadGroup(group),
				Action::JoinGroup(group),
				Action::AskToJoin(group),
				Action::LeaveGroup(LeavingFacts { group, alone: true }),
				Action::SeeGroupMembers(group),
				Action::ManageGroupMembers(group),
				Action::RemoveFromGroup(SeatFacts { group, role: Some(GroupRole::Owner) }),
				Action::GiveGroupRole(SeatFacts { group, role: Some(GroupRole::Owner) }),
				Action::EditGroup(group),
				Action::PlaceGroup(group),
				Action::StartTopic(group),
				Action::KeepBlog(group),
				Action::WriteArticle(blog),
				Action::SeeDraft(article),
				Action::EditDraft(article),
				Action::PublishArticle(article),
				Action::DiscardDraft(article),
				Action::SeeTopic(topic),
				Action::Reply(topic),
				Action::DeleteTopic(topic),
				Action::FollowTopic(topic),
				Action::FollowGroup(group),
				Action::MarkOfficial(topic),
				Action::React(post),
				Action::EditPost(post),
				Action::SeeRevisions(post),
			] {
				let verdict = judge(&kind.actor, action, world.forum.now());
				assert!(!hidden || verdict == Verdict::NotVisible, "{}: {action:?}", kind.title);
			}
		}
	}
}
