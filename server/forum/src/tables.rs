//! The prefix of every table, in one place, so that no two are equal.
//!
//! A prefix is never used again for something else: old stores must stay readable.

/// Settings of the community.
pub(crate) const SITE: u8 = 0x08;
/// The versions of the terms of use.
pub(crate) const TERMS: u8 = 0x0a;
/// How often somebody was turned away at the door, by why.
pub(crate) const TURNED_AWAY: u8 = 0x0d;
/// Where people tell of weaknesses.
pub(crate) const SECURITY_CONTACT: u8 = 0x0f;
/// How the community looks, and what it says of itself.
pub(crate) const FACE: u8 = 0x0b;
/// Its pictures.
pub(crate) const PICTURES: u8 = 0x0c;
/// Its texts.
pub(crate) const SITE_TEXTS: u8 = 0x0e;
/// For whom an invitation to the community is.
pub(crate) const INVITEES: u8 = 0x06;
/// Address to the invitation that is for it.
pub(crate) const INVITE_BY_EMAIL: u8 = 0x07;
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
/// People who asked to join.
pub(crate) const APPLICATIONS: u8 = 0x17;
/// Handle to who asked to join under it.
pub(crate) const APPLICANT_BY_HANDLE: u8 = 0x18;
/// Invitations to the community.
pub(crate) const INVITES: u8 = 0x19;
/// Hash of an invitation's secret to the invitation.
pub(crate) const INVITE_BY_SECRET: u8 = 0x1a;
/// The invitations that a member made.
pub(crate) const INVITES_OF: u8 = 0x1b;
/// Who came by whose invitation.
pub(crate) const CAME_BY: u8 = 0x1c;
/// Who agreed to which terms, and when.
pub(crate) const CONSENTS: u8 = 0x1d;
/// Who agreed to a version of the terms.
pub(crate) const AGREED: u8 = 0x50;
/// How many agreed to a version of the terms.
pub(crate) const AGREED_COUNTS: u8 = 0x51;
/// Members in the lists that members read; kept by a consumer.
pub(crate) const ROSTER: u8 = 0x1e;
/// In which of these lists a member stands; kept by a consumer.
pub(crate) const ROSTER_OF: u8 = 0x1f;
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
/// What holds in a group, at length.
pub(crate) const CHARTERS: u8 = 0x25;
/// Who knows a group's content notice, and in which edition.
pub(crate) const NOTICES_SEEN: u8 = 0x26;
/// Who asked to come into a group.
pub(crate) const REQUESTS: u8 = 0x27;
/// Requests that wait, by time.
pub(crate) const REQUESTS_WAITING: u8 = 0x28;
/// Who is invited into a group.
pub(crate) const INVITED: u8 = 0x29;
/// Invitations of a group by time.
pub(crate) const INVITED_BY_TIME: u8 = 0x2a;
/// The groups into which a member is invited.
pub(crate) const INVITED_TO: u8 = 0x2b;
/// Moderators and owners of a group.
pub(crate) const GROUP_KEEPERS: u8 = 0x2c;
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
/// Acts of those who keep order, each with the hash of the one before.
pub(crate) const AUDIT: u8 = 0x60;
/// Where the log of acts ends.
pub(crate) const AUDIT_HEAD: u8 = 0x61;
/// Topics that stand first in their group.
pub(crate) const PINNED: u8 = 0x62;
/// Who reported which post.
pub(crate) const REPORTS: u8 = 0x63;
/// What waits for those who keep order, or waited.
pub(crate) const CASES: u8 = 0x64;
/// The case of a post that waits.
pub(crate) const CASE_OF: u8 = 0x65;
/// What waits in each group, oldest first.
pub(crate) const QUEUE: u8 = 0x66;
/// How much waits in each group.
pub(crate) const WAITING_CASES: u8 = 0x67;
/// What a member was told of acts that concern them.
pub(crate) const NOTICES: u8 = 0x68;
/// How much of it a member has not seen.
pub(crate) const UNSEEN_NOTICES: u8 = 0x69;
/// Why a member may not write, or nothing at all.
pub(crate) const RESTRAINTS: u8 = 0x6a;
/// Filters of the community.
pub(crate) const FILTERS: u8 = 0x6b;
/// Posts that wait, or were refused, by their case.
pub(crate) const HELD: u8 = 0x6c;
/// The posts of a member that wait, or were refused.
pub(crate) const HELD_OF: u8 = 0x6d;
/// Replies that wait, by their topic.
pub(crate) const HELD_IN: u8 = 0x6e;
/// Whose posts wait in a group, and how fast it talks.
pub(crate) const PACES: u8 = 0x6f;
/// When a member last wrote in a group that talks slowly.
pub(crate) const LAST_WROTE: u8 = 0x70;
/// Where posts went that stood elsewhere.
pub(crate) const TRAILS: u8 = 0x71;
/// The topic into which another was merged.
pub(crate) const MERGED: u8 = 0x72;
/// Acts that carried posts from topic to topic.
pub(crate) const RESHAPES: u8 = 0x73;
/// What came into a topic from another.
pub(crate) const ARRIVALS: u8 = 0x74;
/// Who keeps a topic or a post.
pub(crate) const KEPT_BY: u8 = 0x75;
/// How fast a topic talks.
pub(crate) const TOPIC_PACES: u8 = 0x78;
/// When a member last replied in a topic that talks slowly.
pub(crate) const LAST_REPLIED: u8 = 0x79;
/// Blogs.
pub(crate) const BLOGS: u8 = 0xac;
/// Short name to blog.
pub(crate) const BLOG_BY_SLUG: u8 = 0xad;
/// Blogs of a group.
pub(crate) const BLOGS_OF: u8 = 0xae;
/// Articles.
pub(crate) const ARTICLES: u8 = 0xaf;
/// Texts of articles that are not published.
pub(crate) const ARTICLE_DRAFTS: u8 = 0xb0;
/// Topic to the article that it talks about.
pub(crate) const ARTICLE_OF: u8 = 0xb1;
/// Every address that an article of a blog ever had.
pub(crate) const ARTICLE_BY_SLUG: u8 = 0xb2;
/// Published articles of a blog, latest first.
pub(crate) const ARTICLES_OUT: u8 = 0xb3;
/// The same by tag.
pub(crate) const ARTICLES_TAGGED: u8 = 0xb4;
/// The same by author.
pub(crate) const ARTICLES_BY: u8 = 0xb5;
/// Articles of a member that are not published.
pub(crate) const ARTICLES_MINE: u8 = 0xb6;
/// Articles of a blog that wait for somebody who publishes them.
pub(crate) const ARTICLES_OFFERED: u8 = 0xb7;
/// Articles by when they will be published.
pub(crate) const ARTICLES_DUE: u8 = 0xb8;
/// Hash of a token's secret to token.
pub(crate) const TOKENS: u8 = 0xa0;
/// Member and token to hash.
pub(crate) const TOKENS_OF: u8 = 0xa1;
/// What programs sent under keys of their own.
pub(crate) const ONCE: u8 = 0xa2;
/// The same by time.
pub(crate) const ONCE_BY_TIME: u8 = 0xa3;
/// Addresses that are told of what happens.
pub(crate) const WEBHOOKS: u8 = 0xa4;
/// What they were told.
pub(crate) const WEBHOOK_DELIVERIES: u8 = 0xa5;
