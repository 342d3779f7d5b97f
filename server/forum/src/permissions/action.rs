//! What a person can try.

use super::{
	ArticleFacts, BlogFacts, GroupFacts, InvitationFacts, LeavingFacts, MemberFacts, PostFacts, SeatFacts, TopicFacts,
};
use model::MemberId;
use model::accounts::Role;
use model::details::Audience;

/// One thing that a person can try, with the facts on which the answer depends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
	/// Know that a group exists: its name and what it is for.
	SeeGroup(GroupFacts),
	/// Read its topics.
	ReadGroup(GroupFacts),
	/// Be somebody for whom a group is there, whoever lets them in.
	BelongTo(GroupFacts),
	/// Come in by oneself.
	JoinGroup(GroupFacts),
	/// Ask to come in.
	AskToJoin(GroupFacts),
	/// Accept or decline an invitation. Whoever may do so knows name and description of the
	/// group, even of a secret one, and nothing else of it.
	AnswerInvitation(InvitationFacts),
	/// Go.
	LeaveGroup(LeavingFacts),
	/// See who belongs to it.
	SeeGroupMembers(GroupFacts),
	/// Add members, decide about requests, invite.
	ManageGroupMembers(GroupFacts),
	/// Take somebody out of it.
	RemoveFromGroup(SeatFacts),
	/// Give somebody another role in it.
	GiveGroupRole(SeatFacts),
	/// Change what it says of itself and its rules.
	EditGroup(GroupFacts),
	/// Change its address, category, access.
	PlaceGroup(GroupFacts),
	/// Make a group.
	CreateGroup,
	/// Make, rename, move, remove categories.
	EditCategories,
	/// Start a topic.
	StartTopic(GroupFacts),
	/// Read a topic.
	SeeTopic(TopicFacts),
	/// Reply.
	Reply(TopicFacts),
	/// Change title, kind, tags.
	EditTopic(TopicFacts),
	/// Delete it whole, or bring it back.
	DeleteTopic(TopicFacts),
	/// Choose its answer, or take the choice back.
	ChooseAnswer(TopicFacts),
	/// React to a post, or take it back.
	React(PostFacts),
	/// Follow a topic for oneself: bookmark, watch or mute it.
	FollowTopic(TopicFacts),
	/// Watch or mute a group.
	FollowGroup(GroupFacts),
	/// Say that a post is the official answer of the community, or take that back.
	MarkOfficial(TopicFacts),
	/// Change the text of a post.
	EditPost(PostFacts),
	/// Delete a post.
	DeletePost(PostFacts),
	/// Bring a deleted post back.
	RestorePost(PostFacts),
	/// See its earlier versions.
	SeeRevisions(PostFacts),
	/// See a member's page.
	SeeMember(MemberFacts),
	/// See something that a member says of themselves.
	SeeDetail {
		/// Who says it.
		member: MemberFacts,
		/// To whom.
		audience: Audience,
	},
	/// See who the members are, each as far as they show themselves.
	SeeRoster,
	/// See the list of all members with role and standing.
	SeeMemberList,
	/// Change a profile.
	EditProfile(MemberFacts),
	/// Change one's own password, sessions, preferences.
	KeepOwnAccount,
	/// Make a token with which programs act for oneself.
	MakeToken,
	/// Make a member by one's own hand.
	AddMember,
	/// Give another role.
	SetRole(MemberFacts),
	/// Say what kind of member somebody is: groups for some kinds go by it.
	GiveKind,
	/// Suspend a member, or end it.
	Suspend(MemberFacts),
	/// Make a link with which a member sets a new password.
	MakeResetLink,
	/// Enter the pages of administrators.
	Administer,
	/// Change name and language of the community.
	EditSite,
	/// Keep order in a group: its queue, its acts.
	KeepOrder(GroupFacts),
	/// Decide about members, with at least this role.
	KeepMembers(Role),
	/// See the queue and the log, as far as the groups go where one keeps order.
	SeeModeration,
	/// See all acts in the log.
	SeeWholeAudit,
	/// Close a topic, pin it, move it, or take that back.
	SetTopicState(TopicFacts),
	/// Report a post to those who keep order.
	Report(PostFacts),
	/// Warn a member, or silence them.
	Restrain(MemberFacts),
	/// Read what one was told of acts that concern oneself, and object.
	KeepOwnNotices,
	/// Read anything at all here.
	LookInside,
	/// Make an invitation to the community; whether members may is a setting.
	Invite {
		/// Whether they may.
		by_members: bool,
	},
	/// See all invitations and who came by whose, end them.
	SeeInvites,
	/// End an invitation that somebody made.
	EndInvite {
		/// Who made it.
		by: MemberId,
	},
	/// Let in, or refuse, who asks to join.
	DecideJoining,
	/// Have the server tell other machines what happens, as far as one may see it.
	KeepWebhooks,
	/// Open a blog of a group, or change what it says of itself.
	KeepBlog(GroupFacts),
	/// Write for a blog.
	WriteArticle(BlogFacts),
	/// See an article as its author keeps it: what is not published is nobody else's before its
	/// author offers it.
	SeeDraft(ArticleFacts),
	/// Change it.
	EditDraft(ArticleFacts),
	/// Publish it, now or later, or let it come back.
	PublishArticle(ArticleFacts),
	/// Throw it away.
	DiscardDraft(ArticleFacts),
	/// Work that only the program and its operator do.
	Operate,
}
