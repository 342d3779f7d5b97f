//! What the operator reads on the command line when the rules refuse something.

use forum::Error;
use model::{Field, FieldError, Problem, Reason};

/// A refusal as one line; `what` names the thing that may be missing.
pub(crate) fn refusal(error: Error, what: &str) -> anyhow::Error {
	let line = match error {
		Error::Invalid(fields) => fields.iter().map(field).collect::<Vec<_>>().join("; "),
		Error::Taken(field) => format!("{}: taken, choose another", field.name()),
		Error::NotFound => format!("there is no {what}"),
		Error::Denied(reason) => denial(reason).to_owned(),
		Error::TooOften { retry_after } => format!("too often; try again in {} s", retry_after.as_secs() + 1),
		Error::Busy => "too much to do at this moment; try again".to_owned(),
		Error::Stale | Error::SignInRequired | Error::Store(_) | Error::Search(_) => error.to_string(),
	};
	anyhow::anyhow!(line)
}

/// A refused field as one line.
pub(crate) fn field(error: &FieldError) -> String {
	let problem = match error.problem {
		Problem::Empty => "is missing".to_owned(),
		Problem::TooShort { min } => format!("has fewer than {min} characters"),
		Problem::TooLong { max } => format!("has more than {max} characters"),
		Problem::TurnsDirection => "holds characters that turn the direction of text".to_owned(),
		Problem::Invisible => "holds characters that cannot be seen".to_owned(),
		Problem::MixedScripts => "mixes letters of scripts that look alike".to_owned(),
		Problem::LooksLikeStaff => "looks like the name of somebody who keeps house".to_owned(),
		Problem::BadHandle => "takes a to z, digits, - and _, beginning with a letter or digit".to_owned(),
		Problem::BadEmail => "is not an address".to_owned(),
		Problem::WeakPassword => "is easily guessed; take a longer one".to_owned(),
		Problem::WrongPassword => "is wrong".to_owned(),
		Problem::TooMany { max } => format!("are more than {max}"),
		Problem::TooManyLinks { max } => format!("has more than {max} links"),
		Problem::TooDeep => "is nested too deep".to_owned(),
		Problem::TableTooLarge => "has a table that is too large".to_owned(),
		Problem::Unknown => "is unknown".to_owned(),
		Problem::BelowItself => "would stand below itself".to_owned(),
		Problem::TooManyLevels { max } => format!("would be more than {max} levels deep"),
		Problem::NotAccepted => "has to be agreed to".to_owned(),
		Problem::BadLink => "is no link by http or https".to_owned(),
		Problem::BadColour => "is no colour of six digits".to_owned(),
		Problem::BadPicture => "is no picture that can be taken".to_owned(),
		Problem::TooHeavy { max_kib } => format!("has more than {max_kib} KiB"),
		Problem::TooPale { nearest: [red, green, blue], .. } => {
			format!("cannot be read; the nearest that can is #{red:02x}{green:02x}{blue:02x}")
		}
		Problem::QuotaUsed { max } => format!("are more than the {max} of this month"),
		Problem::BadDomain => "is not the name of a site".to_owned(),
		Problem::FilteredWord => "holds a word that is not taken here".to_owned(),
		Problem::FilteredLink => "holds a link that is not taken here".to_owned(),
		Problem::PublicForKinds => "cannot be limited where everybody reads".to_owned(),
		Problem::WrongKind => "is of another kind than those for which the group is there".to_owned(),
		Problem::BadLine { line } => format!("cannot be read in line {line}"),
		Problem::ForeignLink => "leads to another site".to_owned(),
		Problem::BadReceiver => "is no address to which something can be sent".to_owned(),
		Problem::Past => "is over".to_owned(),
	};
	let field = match error.field {
		Field::CurrentPassword => "password",
		Field::Slug => "group",
		field => field.name(),
	};
	format!("{field} {problem}")
}

fn denial(reason: Reason) -> &'static str {
	match reason {
		Reason::LastAdministrator => "this is the last administrator; make another first",
		Reason::Closed => "the topic takes no more replies",
		Reason::Silenced { .. } => "this member may read and not write",
		Reason::OwnPost => "it is their own",
		Reason::SomebodyElse => "somebody else has to decide",
		Reason::OnlyOnce => "it was done already",
		Reason::Placeholder => "this member stands for an author of an import and cannot act",
		Reason::Suspended { .. } => "this member is suspended; end that first with `meydan member unsuspend`",
		Reason::TermsFirst => "the terms of use have to be agreed to first",
		Reason::ProveFirst => "the password has to be given again first",
		Reason::TokenScope => "the token does not reach so far",
		Reason::ByInvitation => "one comes in by invitation",
		Reason::Waiting => "nobody has decided yet",
		Reason::NotAdmitted => "they were not let in",
		Reason::CountryExcluded => "members from this country are not taken",
		Reason::AdministratorsOnly
		| Reason::ModeratorsOnly
		| Reason::GroupMembersOnly
		| Reason::NotAuthor
		| Reason::Deleted
		| Reason::OwnersOnly
		| Reason::LastOwner
		| Reason::AskFirst
		| Reason::InvitedOnly
		| Reason::NotByRequest
		| Reason::AlreadyDecided
		| Reason::KeepersStart
		| Reason::KeepersWrite
		| Reason::GoneOn
		| Reason::TooMuchToCarry
		| Reason::EditsWait
		| Reason::NoticeFirst
		| Reason::LastKeeper
		| Reason::Article
		| Reason::NotAQuestion => "that cannot be done",
	}
}
