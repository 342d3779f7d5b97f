//! An act of the log in one sentence, and what exactly it changed as a table.

use super::filters::action_name;
use super::names::{object, value};
use crate::i18n::{SLOT, Words, country_name};
use crate::page::Visit;
use crate::settings::own_name;
use crate::ui;
use leptos::prelude::*;
use model::moderation::{Act, Aspect, AuditEntry, Capacity, Detail, Held, Object, ObjectView, Value};

/// Where the object stands in a sentence, as [`SLOT`] is where the person does: no text holds it.
const OBJECT: &str = "\u{E001}";
/// A longer text is folded: a row is read at a glance.
const FOLDED_FROM: usize = 160;

/// Who did what to whom, as one sentence.
pub(super) fn sentence(visit: &Visit, entry: &AuditEntry) -> AnyView {
	let text = text(visit.words(), entry);
	let mut parts = Vec::new();
	let mut rest = text.as_str();
	while let Some(at) = rest.find(|letter| SLOT.contains(letter) || OBJECT.contains(letter)) {
		let (before, slot) = rest.split_at(at);
		parts.extend(words_of(before));
		parts.push(if slot.starts_with(SLOT) { who(visit, entry) } else { object(visit, &with_name(entry)) });
		// Both are as long as each other.
		rest = &slot[SLOT.len()..];
	}
	parts.extend(words_of(rest));
	parts.into_any()
}

/// Nothing for no words: an empty text would come out as a space.
fn words_of(text: &str) -> Option<AnyView> {
	(!text.is_empty()).then(|| text.to_owned().into_any())
}

fn who(visit: &Visit, entry: &AuditEntry) -> AnyView {
	if entry.capacity == Capacity::Program && entry.by.name.is_empty() {
		return visit.words().audit_program().into_any();
	}
	ui::name(visit.words(), &entry.by)
}

/// The object, by the name it had where it is gone.
fn with_name(entry: &AuditEntry) -> ObjectView {
	let mut object = entry.object.clone();
	let named = entry.details.iter().find(|detail| detail.aspect == Aspect::Name);
	if let (true, Object::Category(_), Some(Detail { before: Held::Text(name), .. })) =
		(object.name.is_empty(), object.object, named)
	{
		object.name.clone_from(name);
	}
	object
}

fn text(words: &Words, entry: &AuditEntry) -> String {
	let (who, what) = (SLOT, OBJECT);
	let on_site = entry.object.object == Object::Site;
	let (was, is) = (entry.before != Value::Is(false), entry.after != Value::Is(false));
	match entry.act {
		Act::RoleGiven => words.audit_did_role_given(who, what),
		Act::Suspended => words.audit_did_suspended(who, what),
		Act::Unsuspended => words.audit_did_unsuspended(who, what),
		Act::ResetLinkMade => words.audit_did_reset_link_made(who, what),
		Act::AccessChanged => words.audit_did_access_changed(who, what),
		Act::GroupRoleGiven => words.audit_did_group_role_given(who, what),
		Act::GroupMemberRemoved => words.audit_did_group_member_removed(who, what),
		Act::GroupMade => words.audit_did_group_made(who, what),
		Act::GroupChanged => words.audit_did_group_changed(who, what),
		Act::CategoryChanged if !was => words.audit_did_category_made(who, what),
		Act::CategoryChanged if !is => words.audit_did_category_removed(who, what),
		Act::CategoryChanged => words.audit_did_category_changed(who, what),
		Act::SiteChanged => words.audit_did_site_changed(who),
		Act::DoorChanged => words.audit_did_door_changed(who),
		Act::PostHidden => words.audit_did_post_hidden(who, what),
		Act::PostRestored => words.audit_did_post_restored(who, what),
		Act::TopicHidden => words.audit_did_topic_hidden(who, what),
		Act::TopicRestored => words.audit_did_topic_restored(who, what),
		Act::TopicClosed => words.audit_did_topic_closed(who, what),
		Act::TopicReopened => words.audit_did_topic_reopened(who, what),
		Act::TopicPinned => words.audit_did_topic_pinned(who, what),
		Act::TopicUnpinned => words.audit_did_topic_unpinned(who, what),
		Act::TopicMoved => words.audit_did_topic_moved(who, what),
		Act::ReportsDismissed => words.audit_did_reports_dismissed(who, what),
		Act::Warned => words.audit_did_warned(who, what),
		Act::Silenced => words.audit_did_silenced(who, what),
		Act::Unsilenced => words.audit_did_unsilenced(who, what),
		Act::AppealRefused => words.audit_did_appeal_refused(who, what),
		Act::AppealGranted => words.audit_did_appeal_granted(who, what),
		Act::JoiningDecided if is => words.audit_did_joining_granted(who, what),
		Act::JoiningDecided if on_site => words.audit_did_somebody_refused(who),
		Act::JoiningDecided => words.audit_did_joining_refused(who, what),
		Act::InviteChanged if on_site && is => words.audit_did_invite_made(who),
		Act::InviteChanged if on_site => words.audit_did_invite_ended(who),
		Act::InviteChanged if is => words.audit_did_member_invited(who, what),
		Act::InviteChanged => words.audit_did_member_uninvited(who, what),
		Act::MembersExported => words.audit_did_members_exported(who),
		Act::MembersInvited => words.audit_did_members_invited(who),
		Act::PostApproved => words.audit_did_post_approved(who, what),
		Act::PostRefused => words.audit_did_post_refused(who, what),
		Act::PostWithdrawn => words.audit_did_post_withdrawn(who, what),
		Act::HoldingChanged => words.audit_did_holding_changed(who, what),
		Act::SlowModeChanged => words.audit_did_slow_mode_changed(who, what),
		Act::FilterChanged if !was => words.audit_did_filter_added(who),
		Act::FilterChanged if !is => words.audit_did_filter_removed(who),
		Act::FilterChanged => words.audit_did_filter_changed(who),
		Act::TopicSplit => words.audit_did_topic_split(who, what),
		Act::TopicMerged => words.audit_did_topic_merged(who, what),
		Act::ReshapeUndone => words.audit_did_reshape_undone(who, what),
		Act::EntryChanged => words.audit_did_entry_changed(who, what),
		Act::WritingChanged => words.audit_did_writing_changed(who, what),
		Act::KindGiven => words.audit_did_kind_given(who, what),
		Act::KindsChanged => words.audit_did_kinds_changed(who, what),
		Act::TopicSlowed => words.audit_did_topic_slowed(who, what),
		Act::TokenMade => words.audit_did_token_made(who, what),
		Act::WebhookMade => words.audit_did_webhook_made(who),
		Act::WebhookChanged => words.audit_did_webhook_changed(who),
		Act::WebhookRemoved => words.audit_did_webhook_removed(who),
	}
}

/// What it would change if it were set back.
pub(super) fn changes_back(visit: &Visit, entry: &AuditEntry) -> Option<impl IntoView + use<>> {
	let back = AuditEntry {
		before: entry.after,
		after: entry.before,
		before_name: entry.after_name.clone(),
		after_name: entry.before_name.clone(),
		details: Vec::new(),
		..entry.clone()
	};
	changes(visit, &back)
}

/// The fields that changed, with what they held and hold; nothing where the sentence says it all.
pub(super) fn changes(visit: &Visit, entry: &AuditEntry) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let named = field_of(words, entry.before).or_else(|| field_of(words, entry.after));
	let own = named.filter(|_| entry.before != entry.after).map(|field| {
		let before = value(visit, entry.before, entry.before_name.as_ref());
		line(field, shown(words, before), shown(words, value(visit, entry.after, entry.after_name.as_ref())))
	});
	let rest = entry.details.iter().map(|detail| {
		let (before, after) = (held(visit, &detail.before), held(visit, &detail.after));
		line(aspect_name(words, detail.aspect), shown(words, before), shown(words, after))
	});
	let rows = own.into_iter().chain(rest).collect::<Vec<_>>();
	(!rows.is_empty()).then(|| {
		view! {
			<table class="table changes">
				<thead><tr>
					<th scope="col">{words.audit_field()}</th>
					<th scope="col">{words.audit_before()}</th>
					<th scope="col">{words.audit_after()}</th>
				</tr></thead>
				<tbody>{rows}</tbody>
			</table>
		}
	})
}

fn line(field: &'static str, before: AnyView, after: AnyView) -> AnyView {
	view! { <tr><th scope="row">{field}</th><td>{before}</td><td>{after}</td></tr> }.into_any()
}

fn shown(words: &Words, text: Option<String>) -> AnyView {
	let Some(text) = text else {
		return view! { <span class="faint">{words.audit_nothing()}</span> }.into_any();
	};
	let first = text.chars().take(FOLDED_FROM).collect::<String>();
	if first.len() == text.len() && !text.contains('\n') {
		return view! { <bdi>{text}</bdi> }.into_any();
	}
	let first = first.lines().next().unwrap_or_default().to_owned();
	view! {
		<details>
			<summary><bdi>{first}</bdi>" … "<span class="link">{words.audit_whole()}</span></summary>
			<p class="said" dir="auto">{text}</p>
		</details>
	}
	.into_any()
}

/// What a field held, in words; none for nothing.
fn held(visit: &Visit, held: &Held) -> Option<String> {
	let words = visit.words();
	let list = |names: Vec<String>| (!names.is_empty()).then(|| names.join(" · "));
	match held {
		Held::Value(Value::Is(true)) => Some(words.audit_own_picture().to_owned()),
		Held::Value(it) => value(visit, *it, None),
		Held::Text(text) => Some(text.clone()),
		Held::Languages(all) => list(all.iter().map(|language| own_name(*language).to_owned()).collect()),
		Held::Countries(all) => list(all.iter().map(|country| country_name(words.language(), *country)).collect()),
		Held::Picture(width, height) => {
			let number = |number: u32| visit.locale.number(number.into());
			Some(format!("{} × {}", number(*width), number(*height)))
		}
		Held::Filter(action) => Some(action_name(visit, *action).to_owned()),
	}
}

/// What a value is of, where the sentence does not say it whole.
fn field_of(words: &Words, value: Value) -> Option<&'static str> {
	Some(match value {
		Value::Nothing | Value::Is(_) => return None,
		Value::Role(_) | Value::GroupRole(_) => words.audit_field_role(),
		Value::Access(_) => words.audit_field_access(),
		Value::Group(_) => words.audit_field_group(),
		Value::Member(_) => words.audit_field_member(),
		Value::Until(_) => words.audit_field_until(),
		Value::Number(_) => words.audit_field_number(),
		Value::Holds(_) => words.audit_field_holds(),
		Value::Seconds(_) => words.audit_field_slow(),
		Value::Entry(_) => words.audit_field_entry(),
		Value::Writing(_) => words.audit_field_writing(),
		Value::Door(_) => words.audit_field_entry(),
		Value::Topic(_) => words.audit_field_topic(),
		Value::Kind(_) => words.audit_field_kind(),
		Value::Kinds(_) => words.audit_field_kinds(),
	})
}

fn aspect_name(words: &Words, aspect: Aspect) -> &'static str {
	match aspect {
		Aspect::Name => words.audit_field_name(),
		Aspect::Address => words.audit_field_address(),
		Aspect::Description => words.audit_field_description(),
		Aspect::Category => words.audit_field_category(),
		Aspect::Place => words.audit_field_place(),
		Aspect::Language => words.audit_field_language(),
		Aspect::Languages => words.audit_field_languages(),
		Aspect::MemberInvites => words.audit_field_member_invites(),
		Aspect::Countries => words.audit_field_countries(),
		Aspect::Terms => words.audit_field_terms(),
		Aspect::Contact => words.audit_field_contact(),
		Aspect::Colour => words.audit_field_colour(),
		Aspect::Logo => words.audit_field_logo(),
		Aspect::Icon => words.audit_field_icon(),
		Aspect::Links => words.audit_field_links(),
		Aspect::Greeting => words.audit_field_greeting(),
		Aspect::Charter => words.audit_field_charter(),
		Aspect::Notice => words.audit_field_notice(),
		Aspect::Pattern => words.audit_field_pattern(),
		Aspect::Filter => words.audit_field_filter(),
		Aspect::LinksAgain => words.audit_field_links_again(),
	}
}
