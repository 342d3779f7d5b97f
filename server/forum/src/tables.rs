//! The prefix of every table, in one place, so that no two are equal.
//!
//! A prefix is never used again for something else: old stores must stay readable.

/// Settings of the community.
pub(crate) const SITE: u8 = 0x08;
/// Positions of consumers in the journal.
pub(crate) const POSITIONS: u8 = 0x09;
/// Members.
pub(crate) const MEMBERS: u8 = 0x10;
/// Handle to member.
pub(crate) const MEMBER_BY_HANDLE: u8 = 0x11;
/// Address to member.
pub(crate) const MEMBER_BY_EMAIL: u8 = 0x12;
/// Hash of a session's secret to session.
pub(crate) const SESSIONS: u8 = 0x13;
/// Member and session to hash.
pub(crate) const SESSIONS_OF: u8 = 0x14;
/// Hash of a one-time link's secret to what it is for.
pub(crate) const TICKETS: u8 = 0x15;
/// Moderators and administrators.
pub(crate) const STAFF: u8 = 0x16;
/// Categories.
pub(crate) const CATEGORIES: u8 = 0x20;
/// Groups.
pub(crate) const GROUPS: u8 = 0x21;
/// Short name to group.
pub(crate) const GROUP_BY_SLUG: u8 = 0x22;
/// Who belongs to a group.
pub(crate) const GROUP_MEMBERS: u8 = 0x23;
/// The groups of a member.
pub(crate) const GROUPS_OF: u8 = 0x24;
/// Topics.
pub(crate) const TOPICS: u8 = 0x30;
/// Topics of a group by activity.
pub(crate) const TOPICS_OF: u8 = 0x31;
/// Topics of all groups by activity.
pub(crate) const TOPICS_BY_ACTIVITY: u8 = 0x32;
/// Posts.
pub(crate) const POSTS: u8 = 0x33;
/// Versions of the text of posts.
pub(crate) const REVISIONS: u8 = 0x34;
/// How far a member has read a topic.
pub(crate) const READ: u8 = 0x35;
/// What was imported from where.
pub(crate) const IMPORTED: u8 = 0x36;
/// Who wrote elsewhere what was imported.
pub(crate) const IMPORTED_AUTHORS: u8 = 0x37;
/// The posts of each member; kept by a consumer.
pub(crate) const POSTS_OF: u8 = 0x38;
/// What each member sent last.
pub(crate) const SENT: u8 = 0x39;
/// Who reacted to a post, and how.
pub(crate) const REACTIONS: u8 = 0x40;
/// How many reacted to a post, by kind.
pub(crate) const REACTION_COUNTS: u8 = 0x41;
/// What a member keeps, by what it is.
pub(crate) const BOOKMARKS: u8 = 0x42;
/// What a member keeps, latest first.
pub(crate) const BOOKMARKS_OF: u8 = 0x43;
/// What a member watches or mutes.
pub(crate) const WATCHING: u8 = 0x44;
/// Who watches a topic or group.
pub(crate) const WATCHERS: u8 = 0x45;
/// Whom a post mentions and quotes.
pub(crate) const ADDRESSED: u8 = 0x46;
/// What stands in the inbox of a member, by what it tells of.
pub(crate) const INBOX: u8 = 0x47;
/// The inbox of a member, latest first.
pub(crate) const INBOX_OF: u8 = 0x48;
/// What a member has not read of their inbox, latest first.
pub(crate) const INBOX_UNREAD: u8 = 0x49;
/// How much stands in the inbox of a member.
pub(crate) const INBOX_SIZES: u8 = 0x4a;
/// Posts on their way to those who watch.
pub(crate) const DELIVERIES: u8 = 0x4b;
/// Questions of a group that wait for an answer.
pub(crate) const WAITING: u8 = 0x4c;
/// Topics of a group with a tag.
pub(crate) const TAGGED: u8 = 0x4d;
/// Beginnings of the words of names to members; kept by a consumer.
pub(crate) const NAMES: u8 = 0x4e;
/// Under which words a member is found; kept by a consumer.
pub(crate) const NAMES_OF: u8 = 0x4f;
