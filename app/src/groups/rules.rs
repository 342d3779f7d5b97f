//! The form with a group's rules: way in, who writes, charter, content notice.

use super::join::{address, group};
use crate::all_fields;
use crate::i18n::Words;
use crate::page::{Answer, Answered, Form, Page, Pairs, Visit};
use crate::ui::{Choice, Control, Pick, TextArea, form_error, radios, text_area};
use leptos::prelude::*;
use model::groups::{Access, CHARTER_MAX, Entry, GroupRules, GroupView, NOTICE_MAX, Writing};
use model::text::Prose;
use model::{Field, Reason, UserError};

/// Lines for a charter.
const CHARTER_ROWS: u16 = 14;
/// Lines for a notice.
const NOTICE_ROWS: u16 = 3;

/// In one or two words.
pub(crate) fn entry_name(words: &Words, entry: Entry) -> &'static str {
	match entry {
		Entry::Open => words.groups_entry_open(),
		Entry::Request => words.groups_entry_request(),
		Entry::Invitation => words.groups_entry_invitation(),
	}
}

/// In one sentence.
pub(super) fn entry_sentence(words: &Words, entry: Entry) -> &'static str {
	match entry {
		Entry::Open => words.groups_entry_open_hint(),
		Entry::Request => words.groups_entry_request_hint(),
		Entry::Invitation => words.groups_entry_invitation_hint(),
	}
}

/// In one or two words.
pub(crate) fn writing_name(words: &Words, writing: Writing) -> &'static str {
	match writing {
		Writing::Everybody => words.groups_writing_everybody(),
		Writing::Replies => words.groups_writing_replies(),
		Writing::Keepers => words.groups_writing_keepers(),
	}
}

/// In one sentence.
pub(super) fn writing_sentence(words: &Words, writing: Writing) -> &'static str {
	match writing {
		Writing::Everybody => words.groups_writing_everybody_hint(),
		Writing::Replies => words.groups_writing_replies_hint(),
		Writing::Keepers => words.groups_writing_keepers_hint(),
	}
}

/// The form with what holds now.
pub(super) fn show(visit: &Visit) -> Answered {
	let group = editable(visit)?;
	let charter = visit.ask(|forum, actor| forum::groups::charter(forum, actor, group.id))?;
	let charter = charter.map(|charter| charter.text).unwrap_or_default();
	let form = Form::with([
		("entry", group.entry.code()),
		("writing", group.writing.code()),
		("charter", &charter),
		("notice", &group.notice),
	]);
	Ok(page(visit, &group, &form).into())
}

/// Changes the rules.
pub(super) fn act(visit: &Visit) -> Answered {
	let group = editable(visit)?;
	let done = rules(&visit.form)
		.and_then(|rules| visit.ask(|forum, actor| forum::groups::set_rules(forum, actor, group.id, rules)));
	match done {
		Ok(()) => Ok(Answer::go(format!("{}/about", address(&group)))),
		Err(error) => Ok(page(visit, &group, &Form::back(&visit.form, error)?).into()),
	}
}

fn rules(form: &Pairs) -> Result<GroupRules, UserError> {
	let entry = Entry::from_code(form.get("entry")).ok_or(UserError::Malformed)?;
	let writing = Writing::from_code(form.get("writing")).ok_or(UserError::Malformed)?;
	all_fields! {
		charter = Prose::parse_optional(Field::Charter, form.get(Field::Charter.name()), CHARTER_MAX),
		notice = Prose::parse_optional(Field::Notice, form.get(Field::Notice.name()), NOTICE_MAX),
	}
	Ok(GroupRules { entry, writing, charter, notice })
}

/// The group, for those who may change what it says of itself.
pub(super) fn editable(visit: &Visit) -> Result<GroupView, UserError> {
	let group = group(visit)?;
	if group.may.edit {
		Ok(group)
	} else if !group.may.see {
		Err(UserError::NotFound)
	} else if visit.is_signed_in() {
		Err(UserError::Denied(Reason::OwnersOnly))
	} else {
		Err(UserError::SignInRequired)
	}
}

fn page(visit: &Visit, group: &GroupView, form: &Form) -> Page {
	let words = visit.words();
	let entries = Entry::ALL.map(|it| Choice::new(it.code(), entry_name(words, it)).hint(entry_sentence(words, it)));
	let writings =
		Writing::ALL.map(|it| Choice::new(it.code(), writing_name(words, it)).hint(writing_sentence(words, it)));
	let secret = if group.access == Access::Secret { words.groups_entry_secret() } else { "" };
	let entry = Pick { name: "entry", label: words.groups_entry(), hint: secret, choices: entries.into() };
	let writing = Pick { name: "writing", label: words.groups_writing(), hint: "", choices: writings.into() };
	let area = |field, label, hint, rows| {
		let control = Control { field, label, hint };
		text_area(visit, form, TextArea { control, rows, required: false }).into_any()
	};
	let charter = area(Field::Charter, words.groups_charter(), words.groups_rules_charter_hint(), CHARTER_ROWS);
	let notice = area(Field::Notice, words.groups_rules_notice(), words.groups_rules_notice_hint(), NOTICE_ROWS);
	let title = words.groups_rules_title(&group.name);
	let main = view! {
		<div class="page-head">
			<div><h1>{title.clone()}</h1></div>
			<p class="actions">
				<a class="button bare" href=format!("{}/settings", address(group))>{words.groups_settings()}</a>
				<a class="button bare" href=address(group)>{words.groups_back()}</a>
			</p>
		</div>
		<form method="post" class="reading">
			{form_error(visit, form)}
			{radios(form, entry)}
			{radios(form, writing)}
			{notice}
			{charter}
			<p class="actions"><button class="button primary">{words.groups_save()}</button></p>
		</form>
	};
	Page::new(title, main).status_of(form)
}
