//! Members: who they are, how they come in, what others see of them.

use crate::details::{Details, Kind};
use crate::text::{DisplayName, Handle};
use crate::{Field, FieldError, InviteId, MemberId, Problem, SessionId, Timestamp};
use serde::{Deserialize, Serialize};

/// Fewest characters of a password (NIST SP 800-63B asks for 8; guessing got cheaper).
pub const PASSWORD_MIN: usize = 10;
/// Most characters of a password: hashing reads them all.
pub const PASSWORD_MAX: usize = 128;
/// Longest address for mail (RFC 5321, 4.5.3.1.3).
pub const EMAIL_MAX: usize = 254;

/// What a member is in the whole community.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Role {
	/// Reads and writes.
	#[default]
	Member,
	/// Also keeps order in every group that is not secret.
	Moderator,
	/// Also decides on groups, members and settings.
	Administrator,
}

impl Role {
	/// All of them.
	pub const ALL: [Self; 3] = [Self::Member, Self::Moderator, Self::Administrator];

	/// The word in forms and on the command line.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Member => "member",
			Self::Moderator => "moderator",
			Self::Administrator => "admin",
		}
	}

	/// The role with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|role| role.code() == code)
	}
}

/// Whether a member may act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
	/// Yes.
	Good,
	/// Not now.
	Suspended {
		/// When it ends; never by itself without a date.
		until: Option<Timestamp>,
	},
	/// Never: the stand-in of an imported author.
	Placeholder,
	/// Yes, except writing.
	Silenced {
		/// When it ends; never by itself without a date.
		until: Option<Timestamp>,
	},
}

/// An address for mail, only as well checked as sending would check it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Email(String);

impl Email {
	/// Reads an address; its domain becomes small.
	///
	/// # Errors
	/// Empty, too long, or not an address.
	pub fn parse(text: &str) -> Result<Self, FieldError> {
		let text = text.trim();
		if text.is_empty() {
			return Err(Field::Email.with(Problem::Empty));
		}
		if text.len() > EMAIL_MAX {
			return Err(Field::Email.with(Problem::TooLong { max: EMAIL_MAX as u32 }));
		}
		let bad = Field::Email.with(Problem::BadEmail);
		let (local, domain) = text.rsplit_once('@').ok_or(bad)?;
		let odd = |c: char| c.is_whitespace() || c.is_control() || "<>()[],;:\\\"".contains(c);
		let labels = domain.split('.').collect::<Vec<_>>();
		if local.is_empty() || text.chars().any(odd) || local.contains('@') {
			return Err(bad);
		}
		if labels.len() < 2 && domain != "localhost" || labels.iter().any(|label| label.is_empty()) {
			return Err(bad);
		}
		Ok(Self(format!("{local}@{}", domain.to_lowercase())))
	}

	/// The address.
	#[must_use]
	pub fn as_str(&self) -> &str {
		&self.0
	}

	/// What two spellings of one address have in common.
	#[must_use]
	pub fn key(&self) -> String {
		self.0.to_lowercase()
	}
}

/// A password, never shown, logged or kept.
#[derive(Clone)]
pub struct Password(String);

impl Password {
	/// Reads a new password; how guessable it is, the server judges.
	///
	/// # Errors
	/// Empty, too short or too long.
	pub fn parse(field: Field, text: &str) -> Result<Self, FieldError> {
		use unicode_normalization::UnicodeNormalization;
		if text.is_empty() {
			return Err(field.with(Problem::Empty));
		}
		if text.len() > PASSWORD_MAX * 8 || text.chars().count() > PASSWORD_MAX {
			return Err(field.with(Problem::TooLong { max: PASSWORD_MAX as u32 }));
		}
		if text.chars().count() < PASSWORD_MIN {
			return Err(field.with(Problem::TooShort { min: PASSWORD_MIN as u32 }));
		}
		Ok(Self(text.nfc().collect()))
	}

	/// Reads a password that somebody claims to be theirs; `None` if it cannot be one.
	#[must_use]
	pub fn claim(text: &str) -> Option<Self> {
		Self::parse(Field::CurrentPassword, text).ok()
	}

	/// The secret itself.
	#[must_use]
	pub fn expose(&self) -> &str {
		&self.0
	}
}

impl std::fmt::Debug for Password {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		f.write_str("[redacted]")
	}
}

/// Somebody who wants to come in.
#[derive(Debug, Clone)]
pub struct NewMember {
	/// Short name in addresses; cannot be changed later.
	pub handle: Handle,
	/// Name as others read it.
	pub name: DisplayName,
	/// Where letters go; nobody else sees it.
	pub email: Email,
	/// Secret.
	pub password: Password,
}

/// Most characters that somebody may say who asks to join, and who decides on it.
pub const MESSAGE_MAX: usize = 1_000;
/// Most characters of a note beside an invitation.
pub const NOTE_MAX: usize = 80;
/// Most people who may come by one invitation.
pub const USES_MAX: u32 = 1_000;
/// Most days for which an invitation works.
pub const INVITE_DAYS_MAX: u32 = 90;

/// An invitation that somebody wants to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InviteDraft {
	/// How many people may come by it.
	pub uses: u32,
	/// For how many days it works.
	pub days: u32,
	/// For whom it is, in the words of its maker; may be empty.
	pub note: String,
}

impl InviteDraft {
	/// Reads an invitation; without a number it is for one person.
	///
	/// # Errors
	/// [`Field::Count`] below 1 or too many; a note that is too long.
	pub fn parse(uses: &str, days: u32, note: &str) -> Result<Self, FieldError> {
		let uses = match uses.trim() {
			"" => 1,
			text => text.parse().map_err(|_| Field::Count.with(Problem::Unknown))?,
		};
		if uses == 0 {
			return Err(Field::Count.with(Problem::Unknown));
		}
		if uses > USES_MAX {
			return Err(Field::Count.with(Problem::TooMany { max: USES_MAX }));
		}
		if !(1..=INVITE_DAYS_MAX).contains(&days) {
			return Err(Field::Count.with(Problem::Unknown));
		}
		let note = if note.trim().is_empty() {
			String::new()
		} else {
			crate::text::Line::parse(Field::Message, note, NOTE_MAX)?.as_str().to_owned()
		};
		Ok(Self { uses, days, note })
	}
}

/// An invitation in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InviteView {
	/// To end it.
	pub id: InviteId,
	/// Who made it: short name.
	pub by_handle: String,
	/// Who made it: name.
	pub by_name: String,
	/// For whom, in their words; may be empty.
	pub note: String,
	/// When it was made.
	pub made: Timestamp,
	/// Until when it works.
	pub expires: Timestamp,
	/// How many may come by it.
	pub uses: u32,
	/// How many came.
	pub used: u32,
	/// Whether somebody can still come by it.
	pub works: bool,
}

/// What a member sees of their own invitations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnInvites {
	/// Whether they may make any.
	pub may: bool,
	/// How many more people they may invite now; none where nothing is counted.
	pub left: Option<u32>,
	/// The latest.
	pub list: Vec<InviteView>,
}

/// A person in the tree of invitations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
	/// Short name.
	pub handle: String,
	/// Name.
	pub name: String,
}

/// Somebody and whom they invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inviter {
	/// Who.
	pub who: Invited,
	/// By whose invitation they came themselves.
	pub came_by: Option<Invited>,
	/// Whom they invited, by when they came.
	pub invited: Vec<Invited>,
	/// Where more of them begin, if there are more.
	pub next: Option<MemberId>,
}

/// Somebody who asks to join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationView {
	/// To decide on it.
	pub id: MemberId,
	/// Short name.
	pub handle: String,
	/// Name.
	pub name: String,
	/// What they say; may be empty.
	pub message: String,
	/// When they asked.
	pub asked: Timestamp,
	/// Why they were refused, if they were.
	pub refused: Option<String>,
}

/// How an author is shown beside what they wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorView {
	/// Short name in addresses; none where there is no page to link.
	pub handle: Option<String>,
	/// Name as others read it.
	pub name: String,
	/// What they are to the community.
	pub role: Role,
}

/// A member's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberView {
	/// Who.
	pub id: MemberId,
	/// Short name.
	pub handle: String,
	/// Name.
	pub name: String,
	/// Role.
	pub role: Role,
	/// Standing, for those who may know.
	pub standing: Option<Standing>,
	/// About themselves, as safe HTML.
	pub about_html: String,
	/// When they came.
	pub joined: Timestamp,
	/// What they say beside it, as far as the reader may see it.
	pub details: Details,
	/// The newest terms of use to which they agreed, for those who may know.
	pub consent: Option<Consent>,
	/// What kind of member an administrator says they are; told to those who may say so.
	pub kind_given: Option<Kind>,
	/// What the reader may do here.
	pub may: MemberPowers,
}

/// That somebody agreed to the terms of use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consent {
	/// To which version.
	pub version: u32,
	/// When.
	pub at: Timestamp,
}

/// Somebody who agreed to a version of the terms of use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedView {
	/// Short name.
	pub handle: String,
	/// Name.
	pub name: String,
	/// When they agreed.
	pub at: Timestamp,
}

/// Some of those who agreed, and where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AgreedPage {
	/// How many agreed.
	pub total: u32,
	/// Whoever came first to the community stands first.
	pub members: Vec<AgreedView>,
	/// The list goes on behind this member; none at the end.
	pub next: Option<MemberId>,
}

/// What the reader may do with a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MemberPowers {
	/// Change their profile.
	pub edit: bool,
	/// Give another role.
	pub set_role: bool,
	/// Suspend, or end a suspension.
	pub suspend: bool,
	/// Warn, silence, or end a silence.
	pub restrain: bool,
	/// See to which terms of use they agreed.
	pub see_consent: bool,
	/// Say what kind of member they are.
	pub give_kind: bool,
}

/// One row of the list of members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberSummary {
	/// Short name.
	pub handle: String,
	/// Name.
	pub name: String,
	/// Role.
	pub role: Role,
	/// Standing.
	pub standing: Standing,
	/// When they came.
	pub joined: Timestamp,
}

/// One signed-in browser in its owner's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionView {
	/// To end it.
	pub id: SessionId,
	/// Browser and system, in few words.
	pub device: String,
	/// When it began.
	pub started: Timestamp,
	/// When it was last used, to the hour.
	pub seen: Timestamp,
	/// Whether it is the one that asks.
	pub current: bool,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn addresses_are_checked_as_far_as_it_helps() {
		assert_eq!(Email::parse(" Anna@Example.ORG ").unwrap().as_str(), "Anna@example.org");
		for text in ["anna", "@x.org", "a@", "a b@x.org", "a@x..org", "a@x", "a\r\nBcc:@x.org", "<a@x.org>"] {
			assert_eq!(Email::parse(text), Err(Field::Email.with(Problem::BadEmail)), "{text}");
		}
	}

	#[test]
	fn a_password_is_bounded_and_never_printed() {
		let password = Password::parse(Field::Password, "correct horse battery").unwrap();
		assert_eq!(format!("{password:?}"), "[redacted]");
		assert!(Password::parse(Field::Password, "short").is_err());
		assert!(Password::parse(Field::Password, &"x".repeat(129)).is_err());
	}
}
