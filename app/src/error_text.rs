//! What a refusal says to people, in their language.

use crate::i18n::{Locale, Words};
use model::colour::Colour;
use model::{Field, FieldError, Problem, Reason, UserError};

/// The HTTP status of a refusal.
#[must_use]
pub fn status(error: &UserError) -> u16 {
	match error {
		UserError::Invalid(_) => 422,
		UserError::Taken(_) | UserError::Stale | UserError::Denied(Reason::AlreadyDecided) => 409,
		UserError::SignInRequired => 401,
		UserError::Denied(_) => 403,
		UserError::NotFound => 404,
		UserError::TooOften { .. } => 429,
		UserError::Malformed => 400,
		UserError::TooLarge => 413,
		UserError::Busy | UserError::ReadOnly => 503,
		UserError::Broken { .. } => 500,
	}
}

/// Seconds until another try can succeed, where a number helps.
#[must_use]
pub fn retry_after_s(error: &UserError) -> Option<u32> {
	/// The queue of a busy moment empties in seconds.
	const BUSY_S: u32 = 5;
	/// An operator has to look; asking every second helps nobody.
	const READ_ONLY_S: u32 = 60;
	match error {
		UserError::TooOften { retry_after_s } => Some(*retry_after_s),
		UserError::Busy => Some(BUSY_S),
		UserError::ReadOnly => Some(READ_ONLY_S),
		UserError::Invalid(_)
		| UserError::Taken(_)
		| UserError::Stale
		| UserError::SignInRequired
		| UserError::Denied(_)
		| UserError::NotFound
		| UserError::Malformed
		| UserError::TooLarge
		| UserError::Broken { .. } => None,
	}
}

/// What happened, as a heading.
#[must_use]
pub fn title(words: &Words, error: &UserError) -> &'static str {
	match error {
		UserError::Invalid(_) | UserError::Taken(_) | UserError::Malformed | UserError::TooLarge => {
			words.errors_invalid_title()
		}
		UserError::Stale | UserError::Denied(Reason::AlreadyDecided) => words.errors_stale_title(),
		UserError::SignInRequired => words.errors_sign_in_title(),
		UserError::Denied(_) => words.errors_denied_title(),
		UserError::NotFound => words.errors_not_found_title(),
		UserError::TooOften { .. } => words.errors_too_often_title(),
		UserError::Busy => words.errors_busy_title(),
		UserError::ReadOnly => words.errors_read_only_title(),
		UserError::Broken { .. } => words.errors_broken_title(),
	}
}

/// What happened and what can be done, as a sentence or two.
#[must_use]
pub fn sentence(locale: &Locale, error: &UserError) -> String {
	let words = locale.words();
	match error {
		UserError::Invalid(fields) => match fields.first() {
			Some(FieldError { problem, .. }) => problem_text(locale, *problem),
			None => words.errors_malformed().to_owned(),
		},
		UserError::Taken(field) => taken(words, *field).to_owned(),
		UserError::Stale => words.errors_stale().to_owned(),
		UserError::SignInRequired => words.errors_sign_in().to_owned(),
		UserError::Denied(reason) => reason_text(locale, *reason),
		UserError::NotFound => words.errors_not_found().to_owned(),
		UserError::TooOften { retry_after_s } => words.errors_too_often(retry_after_s.div_ceil(60)),
		UserError::Malformed => words.errors_malformed().to_owned(),
		// A body over its limit is longer than the longest text in any script.
		UserError::TooLarge => words.errors_too_large(model::text::BODY_MAX),
		UserError::Busy => words.errors_busy().to_owned(),
		UserError::ReadOnly => words.errors_read_only().to_owned(),
		UserError::Broken { report } => words.errors_broken(report),
	}
}

fn taken(words: &Words, field: Field) -> &'static str {
	match field {
		Field::Handle => words.errors_taken_handle(),
		Field::Slug => words.errors_taken_slug(),
		Field::Email => words.errors_taken_email(),
		Field::Category => words.errors_taken_category(),
		Field::Pattern => words.errors_taken_pattern(),
		Field::Body
		| Field::Description
		| Field::Name
		| Field::Password
		| Field::CurrentPassword
		| Field::Tags
		| Field::Title
		| Field::About
		| Field::Note
		| Field::Zone
		| Field::Reason
		| Field::Until
		| Field::Group
		| Field::Message
		| Field::Charter
		| Field::Notice
		| Field::Parent
		| Field::Terms
		| Field::Count
		| Field::Country
		| Field::Company
		| Field::JobTitle
		| Field::Interests
		| Field::Accent
		| Field::Links
		| Field::Rows
		| Field::Contact
		| Field::Logo
		| Field::Icon
		| Field::Home
		| Field::Kind
		| Field::Into
		| Field::Address
		| Field::Summary
		| Field::Canonical
		| Field::When
		| Field::Language => words.errors_taken(),
	}
}

fn problem_text(locale: &Locale, problem: Problem) -> String {
	let words = locale.words();
	match problem {
		Problem::Empty => words.errors_empty().to_owned(),
		Problem::TooShort { min } => words.errors_too_short(min),
		Problem::TooLong { max } => words.errors_too_long(max),
		Problem::TurnsDirection => words.errors_turns_direction().to_owned(),
		Problem::Invisible => words.errors_invisible().to_owned(),
		Problem::MixedScripts => words.errors_mixed_scripts().to_owned(),
		Problem::LooksLikeStaff => words.errors_looks_like_staff().to_owned(),
		Problem::BadHandle => words.errors_bad_handle().to_owned(),
		Problem::BadEmail => words.errors_bad_email().to_owned(),
		Problem::WeakPassword => words.errors_weak_password().to_owned(),
		Problem::WrongPassword => words.errors_wrong_password().to_owned(),
		Problem::TooMany { max } => words.errors_too_many(max),
		Problem::TooManyLinks { max } => words.errors_too_many_links(max),
		Problem::TooDeep => words.errors_too_deep().to_owned(),
		Problem::TableTooLarge => words.errors_table_too_large().to_owned(),
		Problem::Unknown => words.errors_unknown().to_owned(),
		Problem::NotAccepted => words.errors_not_accepted().to_owned(),
		Problem::BadLink => words.errors_bad_link().to_owned(),
		Problem::BadReceiver => words.errors_bad_receiver().to_owned(),
		Problem::BadColour => words.errors_bad_colour().to_owned(),
		Problem::TooPale { contrast_hundredths, nearest } => {
			let contrast = locale.decimal(f64::from(contrast_hundredths) / 100.0, 2);
			words.errors_too_pale(contrast, Colour(nearest).to_string())
		}
		Problem::BadPicture => words.errors_bad_picture(model::face::PICTURE_SIDE_MAX),
		Problem::TooHeavy { max_kib } => words.errors_too_heavy(max_kib),
		Problem::QuotaUsed { max } => words.errors_quota_used(max),
		Problem::BadDomain => words.errors_bad_domain().to_owned(),
		Problem::FilteredWord => words.errors_filtered_word().to_owned(),
		Problem::FilteredLink => words.errors_filtered_link().to_owned(),
		Problem::PublicForKinds => words.errors_public_for_kinds().to_owned(),
		Problem::WrongKind => words.errors_wrong_kind().to_owned(),
		Problem::ForeignLink => words.errors_foreign_link().to_owned(),
		Problem::Past => words.errors_past().to_owned(),
		Problem::BadLine { line } => words.errors_bad_line(line),
		Problem::BelowItself => words.errors_below_itself().to_owned(),
		Problem::TooManyLevels { max } => words.errors_too_many_levels(max),
	}
}

fn reason_text(locale: &Locale, reason: Reason) -> String {
	let words = locale.words();
	match reason {
		Reason::AdministratorsOnly => words.errors_administrators_only().to_owned(),
		Reason::ModeratorsOnly => words.errors_moderators_only().to_owned(),
		Reason::GroupMembersOnly => words.errors_group_members_only().to_owned(),
		Reason::NotAuthor => words.errors_not_author().to_owned(),
		Reason::Suspended { until: Some(until) } => words.errors_suspended_until(locale.date(until)),
		Reason::Suspended { until: None } => words.errors_suspended().to_owned(),
		Reason::Deleted => words.errors_deleted().to_owned(),
		Reason::LastAdministrator => words.errors_last_administrator().to_owned(),
		Reason::NotAQuestion => words.errors_not_a_question().to_owned(),
		Reason::Placeholder => words.errors_placeholder().to_owned(),
		Reason::Closed => words.errors_closed().to_owned(),
		Reason::Silenced { until: Some(until) } => words.errors_silenced_until(locale.date(until)),
		Reason::Silenced { until: None } => words.errors_silenced().to_owned(),
		Reason::OwnPost => words.errors_own_post().to_owned(),
		Reason::SomebodyElse => words.errors_somebody_else().to_owned(),
		Reason::OnlyOnce => words.errors_only_once().to_owned(),
		Reason::TermsFirst => words.errors_terms_first().to_owned(),
		Reason::ByInvitation => words.errors_by_invitation().to_owned(),
		Reason::Waiting => words.errors_waiting().to_owned(),
		Reason::NotAdmitted => words.errors_not_admitted().to_owned(),
		Reason::CountryExcluded => words.errors_country_excluded().to_owned(),
		Reason::OwnersOnly => words.errors_owners_only().to_owned(),
		Reason::LastOwner => words.errors_last_owner().to_owned(),
		Reason::AskFirst => words.errors_ask_first().to_owned(),
		Reason::InvitedOnly => words.errors_invited_only().to_owned(),
		Reason::NotByRequest => words.errors_not_by_request().to_owned(),
		Reason::AlreadyDecided => words.errors_already_decided().to_owned(),
		Reason::KeepersStart => words.errors_keepers_start().to_owned(),
		Reason::LastKeeper => words.errors_last_keeper().to_owned(),
		Reason::NoticeFirst => words.errors_notice_first().to_owned(),
		Reason::TooMuchToCarry => words.errors_too_much_to_carry().to_owned(),
		Reason::EditsWait => words.errors_edits_wait().to_owned(),
		Reason::GoneOn => words.errors_gone_on().to_owned(),
		Reason::KeepersWrite => words.errors_keepers_write().to_owned(),
		Reason::ProveFirst => words.errors_prove_first().to_owned(),
		Reason::TokenScope => words.errors_token_scope().to_owned(),
		Reason::Article => words.errors_article().to_owned(),
	}
}
