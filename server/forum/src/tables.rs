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
