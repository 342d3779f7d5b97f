//! Acts, reasons, objects and values in words.

use crate::accounts::role_name;
use crate::groups::{access_name, entry_name, holds_name, kinds_name, span, writing_name};
use crate::i18n::Words;
use crate::page::Visit;
use crate::settings::door_name;
use leptos::prelude::*;
use model::discussions::page_of;
use model::groups::GroupRole;
use model::moderation::{Act, Capacity, HeldWhy, Object, ObjectView, ReportReason, Value};
use model::text::slug;

/// What was done, as the log names it.
pub(super) fn act_name(words: &Words, act: Act) -> &'static str {
	match act {
		Act::RoleGiven => words.moderation_act_role_given(),
		Act::Suspended => words.moderation_act_suspended(),
		Act::Unsuspended => words.moderation_act_unsuspended(),
		Act::ResetLinkMade => words.moderation_act_reset_link_made(),
		Act::AccessChanged => words.moderation_act_access_changed(),
		Act::GroupRoleGiven => words.moderation_act_group_role_given(),
		Act::GroupMemberRemoved => words.moderation_act_group_member_removed(),
		Act::GroupMade => words.moderation_act_group_made(),
		Act::GroupChanged => words.moderation_act_group_changed(),
		Act::CategoryChanged => words.moderation_act_category_changed(),
		Act::SiteChanged => words.moderation_act_site_changed(),
		Act::PostHidden => words.moderation_act_post_hidden(),
		Act::PostRestored => words.moderation_act_post_restored(),
		Act::TopicHidden => words.moderation_act_topic_hidden(),
		Act::TopicRestored => words.moderation_act_topic_restored(),
		Act::TopicClosed => words.moderation_act_topic_closed(),
		Act::TopicReopened => words.moderation_act_topic_reopened(),
		Act::TopicPinned => words.moderation_act_topic_pinned(),
		Act::TopicUnpinned => words.moderation_act_topic_unpinned(),
		Act::TopicMoved => words.moderation_act_topic_moved(),
		Act::ReportsDismissed => words.moderation_act_reports_dismissed(),
		Act::Warned => words.moderation_act_warned(),
		Act::Silenced => words.moderation_act_silenced(),
		Act::Unsilenced => words.moderation_act_unsilenced(),
		Act::AppealRefused => words.moderation_act_appeal_refused(),
		Act::AppealGranted => words.moderation_act_appeal_granted(),
		Act::JoiningDecided => words.moderation_act_joining_decided(),
		Act::InviteChanged => words.moderation_act_invite_changed(),
		Act::MembersExported => words.moderation_act_members_exported(),
		Act::MembersInvited => words.moderation_act_members_invited(),
		Act::PostApproved => words.moderation_act_post_approved(),
		Act::PostRefused => words.moderation_act_post_refused(),
		Act::PostWithdrawn => words.moderation_act_post_withdrawn(),
		Act::HoldingChanged => words.moderation_act_holding_changed(),
		Act::SlowModeChanged => words.moderation_act_slow_mode_changed(),
		Act::FilterChanged => words.moderation_act_filter_changed(),
		Act::TopicSplit => words.moderation_act_topic_split(),
		Act::TopicMerged => words.moderation_act_topic_merged(),
		Act::ReshapeUndone => words.moderation_act_reshape_undone(),
		Act::EntryChanged => words.moderation_act_entry_changed(),
		Act::WritingChanged => words.moderation_act_writing_changed(),
		Act::DoorChanged => words.moderation_act_door_changed(),
		Act::KindGiven => words.moderation_act_kind_given(),
		Act::TopicSlowed => words.moderation_act_topic_slowed(),
		Act::KindsChanged => words.moderation_act_kinds_changed(),
		Act::TokenMade => words.moderation_act_token_made(),
		Act::WebhookMade => words.moderation_act_webhook_made(),
		Act::WebhookChanged => words.moderation_act_webhook_changed(),
		Act::WebhookRemoved => words.moderation_act_webhook_removed(),
	}
}

/// What was done, as the person concerned reads it.
pub(super) fn told_name(words: &Words, act: Act, object: Object) -> &'static str {
	match act {
		Act::TopicMoved | Act::TopicSplit | Act::TopicMerged | Act::ReshapeUndone
			if matches!(object, Object::Post(..)) =>
		{
			words.moderation_told_post_moved()
		}
		Act::PostHidden => words.moderation_told_post_hidden(),
		Act::PostRestored => words.moderation_told_post_restored(),
		Act::TopicHidden => words.moderation_told_topic_hidden(),
		Act::TopicRestored => words.moderation_told_topic_restored(),
		Act::TopicClosed => words.moderation_told_topic_closed(),
		Act::TopicReopened => words.moderation_told_topic_reopened(),
		Act::TopicMoved => words.moderation_told_topic_moved(),
		Act::Warned => words.moderation_told_warned(),
		Act::Silenced => words.moderation_told_silenced(),
		Act::Unsilenced => words.moderation_told_unsilenced(),
		Act::Suspended => words.moderation_told_suspended(),
		Act::Unsuspended => words.moderation_told_unsuspended(),
		Act::AppealRefused => words.moderation_told_appeal_refused(),
		Act::AppealGranted => words.moderation_told_appeal_granted(),
		Act::PostApproved => words.moderation_told_post_approved(),
		Act::PostRefused => words.moderation_told_post_refused(),
		Act::TopicSplit => words.moderation_told_topic_split(),
		Act::TopicMerged => words.moderation_told_topic_merged(),
		Act::RoleGiven
		| Act::ResetLinkMade
		| Act::AccessChanged
		| Act::GroupRoleGiven
		| Act::GroupMemberRemoved
		| Act::GroupMade
		| Act::GroupChanged
		| Act::CategoryChanged
		| Act::SiteChanged
		| Act::TopicPinned
		| Act::TopicUnpinned
		| Act::ReportsDismissed
		| Act::JoiningDecided
		| Act::InviteChanged
		| Act::MembersExported
		| Act::MembersInvited
		| Act::PostWithdrawn
		| Act::HoldingChanged
		| Act::SlowModeChanged
		| Act::FilterChanged
		| Act::ReshapeUndone
		| Act::EntryChanged
		| Act::WritingChanged
		| Act::DoorChanged
		| Act::KindGiven
		| Act::KindsChanged
		| Act::TopicSlowed
		| Act::TokenMade
		| Act::WebhookMade
		| Act::WebhookChanged
		| Act::WebhookRemoved => act_name(words, act),
	}
}

/// In what capacity somebody acted.
pub(super) fn capacity_name(words: &Words, capacity: Capacity) -> &'static str {
	match capacity {
		Capacity::Program => words.moderation_capacity_program(),
		Capacity::Member => words.moderation_capacity_member(),
		Capacity::Keeper => words.moderation_capacity_keeper(),
		Capacity::Moderator => words.moderation_capacity_moderator(),
		Capacity::Administrator => words.moderation_capacity_admin(),
	}
}

/// Why somebody reports a post.
pub(super) fn report_reason_name(words: &Words, why: ReportReason) -> &'static str {
	match why {
		ReportReason::Spam => words.moderation_report_spam(),
		ReportReason::Insult => words.moderation_report_insult(),
		ReportReason::PersonalData => words.moderation_report_personal_data(),
		ReportReason::OffTopic => words.moderation_report_off_topic(),
		ReportReason::SomethingElse => words.moderation_report_something_else(),
	}
}

/// Why a post waits.
pub(super) fn held_why(words: &Words, why: HeldWhy) -> &'static str {
	match why {
		HeldWhy::Everybody => words.holding_why_everybody(),
		HeldWhy::Newcomer => words.holding_why_newcomer(),
		HeldWhy::Word => words.holding_why_word(),
		HeldWhy::Link => words.holding_why_link(),
	}
}

/// What an act was done to, with the way there.
pub(super) fn object(visit: &Visit, object: &ObjectView) -> AnyView {
	let words = visit.words();
	let name = object.name.clone();
	if let Object::Held(case) = object.object {
		return view! { <a class="link" href=format!("/held/{case}")>{words.holding_text()}</a> }.into_any();
	}
	if name.is_empty() {
		return match object.object {
			Object::Site => words.moderation_object_site(),
			Object::Member(_) => words.layout_former_member(),
			Object::Category(_) | Object::Group(_) => words.moderation_object_gone(),
			Object::Topic(_) | Object::Post(..) | Object::Held(_) => words.moderation_object_unseen(),
		}
		.into_any();
	}
	let to = match (object.object, &object.short) {
		(Object::Member(_), Some(handle)) => format!("/u/{handle}"),
		(Object::Group(_), Some(short)) => format!("/g/{short}"),
		(Object::Topic(id), _) => format!("/t/{id}/{}", slug(&name)),
		(Object::Post(id, number), _) => format!("/t/{id}/{}?page={}#p{number}", slug(&name), page_of(number)),
		(Object::Member(_) | Object::Group(_), None) | (Object::Category(_) | Object::Site | Object::Held(_), _) => {
			return view! { <bdi>{name}</bdi> }.into_any();
		}
	};
	let number = match object.object {
		Object::Post(_, number) => Some(visit.words().discussions_post_label(number)),
		Object::Site
		| Object::Member(_)
		| Object::Category(_)
		| Object::Group(_)
		| Object::Topic(_)
		| Object::Held(_) => None,
	};
	view! { <a class="link" href=to><bdi>{name}</bdi></a>{number.map(|number| view! { " · "{number} })} }.into_any()
}

/// A value in words; none for nothing. `name` is of what it points to.
pub(super) fn value(visit: &Visit, value: Value, name: Option<&String>) -> Option<String> {
	let words = visit.words();
	Some(match value {
		Value::Nothing => return None,
		Value::Role(role) => role_name(words, role).to_owned(),
		Value::GroupRole(GroupRole::Member) => words.groups_role_member().to_owned(),
		Value::GroupRole(GroupRole::Moderator) => words.groups_role_moderator().to_owned(),
		Value::GroupRole(GroupRole::Owner) => words.groups_role_owner().to_owned(),
		Value::Access(access) => access_name(words, access).to_owned(),
		Value::Group(_) | Value::Member(_) | Value::Topic(_) => {
			name.cloned().unwrap_or_else(|| words.moderation_object_gone().to_owned())
		}
		Value::Until(Some(until)) => words.moderation_until(visit.locale.date(until)),
		Value::Until(None) => words.moderation_until_ended().to_owned(),
		Value::Is(true) => words.moderation_yes().to_owned(),
		Value::Is(false) => words.moderation_no().to_owned(),
		Value::Number(number) => visit.locale.number(number),
		Value::Holds(holds) => holds_name(words, holds).to_owned(),
		Value::Seconds(seconds) => span(words, seconds),
		Value::Entry(entry) => entry_name(words, entry).to_owned(),
		Value::Writing(writing) => writing_name(words, writing).to_owned(),
		Value::Kind(kind) => {
			kind.map_or(words.details_kind_unsaid(), |kind| crate::accounts::kind_name(words, kind)).to_owned()
		}
		Value::Kinds(kinds) => kinds_name(words, kinds),
		Value::Door(door) => door_name(words, door).to_owned(),
	})
}
