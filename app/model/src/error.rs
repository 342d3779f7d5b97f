//! What can go wrong for a person: a kind, a field, numbers; never a sentence.

use crate::Timestamp;
use serde::{Deserialize, Serialize};

/// Why an operation did not happen, as far as the person who asked may know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum UserError {
	/// One or more fields were refused (422).
	Invalid(Vec<FieldError>),
	/// Somebody was faster: the name is taken (409).
	Taken(Field),
	/// The text was changed by somebody else meanwhile (409).
	Stale,
	/// Only for people who are signed in (401).
	SignInRequired,
	/// May be seen, but not done (403).
	Denied(Reason),
	/// Does not exist, or may not be known of (404).
	NotFound,
	/// Too many in too short a time (429).
	TooOften {
		/// Seconds until the next try can succeed.
		retry_after_s: u32,
	},
	/// The form does not fit the page it came from (400).
	Malformed,
	/// The body is larger than this place takes (413).
	TooLarge,
	/// Too much to do at this moment; nothing was changed (503).
	Busy,
	/// The store takes no writes until an operator looks (503).
	ReadOnly,
	/// Broken inside; the number finds the line in the log (500).
	Broken {
		/// A short number, also in the log.
		report: String,
	},
}

/// One refused field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
	/// Which field.
	pub field: Field,
	/// What is wrong with it.
	pub problem: Problem,
}

impl From<FieldError> for UserError {
	fn from(error: FieldError) -> Self {
		Self::Invalid(vec![error])
	}
}

/// The fields of all forms. The name in the form is [`Field::name`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
	/// Text of a post.
	Body,
	/// Category of a group.
	Category,
	/// What a group is for.
	Description,
	/// The address for mail.
	Email,
	/// Short name in addresses.
	Handle,
	/// Name of a member, group, category or community.
	Name,
	/// A new password.
	Password,
	/// The password in force.
	CurrentPassword,
	/// Short name of a group in its address.
	Slug,
	/// Tags of a topic.
	Tags,
	/// Title of a topic.
	Title,
	/// What is new to know about oneself.
	About,
	/// Time zone of the reader.
	Zone,
	/// A few words beside a bookmark.
	Note,
	/// Why somebody who keeps order does something.
	Reason,
	/// When something ends.
	Until,
	/// A group to choose.
	Group,
	/// A few words beside a request, an invitation or a refusal.
	Message,
	/// What holds in a group.
	Charter,
	/// What readers should know before they read a group.
	Notice,
	/// The category above a category.
	Parent,
	/// Consent to the terms.
	Terms,
	/// How many people, how many times.
	Count,
	/// Country of a member.
	Country,
	/// Where a member works.
	Company,
	/// What a member does there.
	JobTitle,
	/// What a member is interested in.
	Interests,
	/// The community's colour.
	Accent,
	/// Links of the community to other sites.
	Links,
	/// Rows of a table, pasted or uploaded.
	Rows,
	/// Where somebody can be reached.
	Contact,
	/// The community's logo.
	Logo,
	/// The community's icon.
	Icon,
	/// What stands on the start page.
	Home,
	/// What a member is to whoever runs the community.
	Kind,
	/// What a filter looks for.
	Pattern,
	/// The topic into which another goes.
	Into,
	/// Where something is sent.
	Address,
	/// What an article says in a few words.
	Summary,
	/// Where an article stood first.
	Canonical,
	/// When something shall happen.
	When,
	/// In which language something is written.
	Language,
}

impl Field {
	/// The `name` attribute of the field's control.
	#[must_use]
	pub fn name(self) -> &'static str {
		match self {
			Self::Body => "body",
			Self::Category => "category",
			Self::Description => "description",
			Self::Email => "email",
			Self::Handle => "handle",
			Self::Name => "name",
			Self::Password => "password",
			Self::CurrentPassword => "current_password",
			Self::Slug => "slug",
			Self::Tags => "tags",
			Self::Title => "title",
			Self::About => "about",
			Self::Zone => "zone",
			Self::Note => "note",
			Self::Reason => "reason",
			Self::Until => "until",
			Self::Group => "group",
			Self::Terms => "terms",
			Self::Count => "count",
			Self::Country => "country",
			Self::Company => "company",
			Self::JobTitle => "job_title",
			Self::Interests => "interests",
			Self::Accent => "accent",
			Self::Links => "links",
			Self::Rows => "rows",
			Self::Contact => "contact",
			Self::Logo => "logo",
			Self::Icon => "icon",
			Self::Home => "home",
			Self::Kind => "kind",
			Self::Pattern => "pattern",
			Self::Into => "into",
			Self::Address => "address",
			Self::Summary => "summary",
			Self::Canonical => "canonical",
			Self::When => "when",
			Self::Language => "language",
			Self::Message => "message",
			Self::Charter => "charter",
			Self::Notice => "notice",
			Self::Parent => "parent",
		}
	}

	/// This field with this problem.
	#[must_use]
	pub fn with(self, problem: Problem) -> FieldError {
		FieldError { field: self, problem }
	}
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
	/// Nothing readable in it.
	Empty,
	/// Fewer characters than `min`.
	TooShort {
		/// Fewest characters.
		min: u32,
	},
	/// More characters than `max`.
	TooLong {
		/// Most characters.
		max: u32,
	},
	/// Holds characters that turn the direction of the text around them.
	TurnsDirection,
	/// Holds characters that cannot be seen.
	Invisible,
	/// Mixes letters of scripts that look alike.
	MixedScripts,
	/// Looks like the name of somebody who keeps house, or of the house.
	LooksLikeStaff,
	/// Other letters than a to z, digits, `-` and `_`, or none at the start.
	BadHandle,
	/// Not an address for mail.
	BadEmail,
	/// Easily guessed.
	WeakPassword,
	/// Not the password in force, or no such pair of handle and password.
	WrongPassword,
	/// More than `max` of them.
	TooMany {
		/// Most of them.
		max: u32,
	},
	/// More links to other sites than `max`.
	TooManyLinks {
		/// Most of them.
		max: u32,
	},
	/// Quotes or lists within each other deeper than can be read.
	TooDeep,
	/// A table with more columns than can be read.
	TableTooLarge,
	/// Not one of the choices, or no longer there.
	Unknown,
	/// Would stand below itself.
	BelowItself,
	/// More than `max` levels below each other.
	TooManyLevels {
		/// Most of them.
		max: u32,
	},
	/// The box must be ticked.
	NotAccepted,
	/// Not a link to another site, by http or https.
	BadLink,
	/// Not a colour in six digits.
	BadColour,
	/// A colour that cannot be read on the pages; the nearest that can.
	TooPale {
		/// Its contrast, in hundredths.
		contrast_hundredths: u32,
		/// Red, green, blue.
		nearest: [u8; 3],
	},
	/// The allowance of this month is used up.
	QuotaUsed {
		/// How many it holds.
		max: u32,
	},
	/// No picture of a kind that is taken, too wide or too high, or damaged.
	BadPicture,
	/// A file of more than `max_kib` KiB.
	TooHeavy {
		/// Most of 1,024 bytes each.
		max_kib: u32,
	},
	/// One of the lines cannot be read.
	BadLine {
		/// Which, from 1 on.
		line: u32,
	},
	/// Not the name of a site.
	BadDomain,
	/// A word in it that the community does not take.
	FilteredWord,
	/// A link in it that the community does not take.
	FilteredLink,
	/// What everybody on the internet reads is for no kind of members alone.
	PublicForKinds,
	/// Somebody of a kind for which the group is not there.
	WrongKind,
	/// A link to another site, where one to this one is meant.
	ForeignLink,
	/// Not an address of http or https to which something can be sent.
	BadReceiver,
	/// A moment that is over.
	Past,
}

/// Why something that may be seen may not be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
	/// For administrators alone.
	AdministratorsOnly,
	/// For moderators.
	ModeratorsOnly,
	/// For members of the group.
	GroupMembersOnly,
	/// For the author alone.
	NotAuthor,
	/// The account is suspended.
	Suspended {
		/// When it ends, if it ends.
		until: Option<Timestamp>,
	},
	/// The post was deleted.
	Deleted,
	/// Would leave the community without an administrator.
	LastAdministrator,
	/// A discussion has no answer to choose.
	NotAQuestion,
	/// A stand-in of an import, who cannot act.
	Placeholder,
	/// The topic takes no more replies.
	Closed,
	/// The member may read and not write.
	Silenced {
		/// When it ends, if it ends.
		until: Option<Timestamp>,
	},
	/// It is their own.
	OwnPost,
	/// Somebody who was not part of it has to decide.
	SomebodyElse,
	/// It was done, and can be done once.
	OnlyOnce,
	/// The terms have changed: they want to be agreed to before anything is written.
	TermsFirst,
	/// One comes in by invitation alone.
	ByInvitation,
	/// Asked to join; nobody has decided yet.
	Waiting,
	/// Asked to join and was not let in.
	NotAdmitted,
	/// The community does not take members from this country.
	CountryExcluded,
	/// For owners of the group.
	OwnersOnly,
	/// Would leave the group without an owner.
	LastOwner,
	/// One comes in by asking.
	AskFirst,
	/// One comes in when one is invited.
	InvitedOnly,
	/// One does not come in by asking.
	NotByRequest,
	/// Somebody decided already, or it was taken back, or its time is over.
	AlreadyDecided,
	/// In this group, those who keep order start the topics.
	KeepersStart,
	/// In this group, those who keep order write.
	KeepersWrite,
	/// They have to give their password again.
	ProveFirst,
	/// Their posts wait in this group, and nobody would look at a change.
	EditsWait,
	/// What should be taken back went on meanwhile.
	GoneOn,
	/// Would leave the group without anybody who keeps order by a role in it.
	LastKeeper,
	/// More hangs on the posts than is carried to another topic at once.
	TooMuchToCarry,
	/// The group has a content notice, which they have yet to say that they know.
	NoticeFirst,
	/// The token with which a program acts does not reach so far.
	TokenScope,
	/// An article stays in its blog.
	Article,
}
