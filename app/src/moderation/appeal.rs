//! Objecting to what a notice tells, once.

use super::notices::{own, whole};
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{Control, TextArea, form_error, text_area};
use leptos::prelude::*;
use model::moderation::{AppealText, NoticeView};
use model::{Field, NoticeId, UserError};

/// The notice with a box below it.
pub(super) fn ask(visit: &Visit) -> Answered {
	Ok(page(visit, &find(visit)?, &Form::blank()).into())
}

/// Sends the objection. Where the act that it is about was replaced meanwhile, what was written
/// comes back below the new one.
pub(super) fn send(visit: &Visit) -> Answered {
	match send_to(visit) {
		Err(UserError::NotFound) => {
			Ok(page(visit, &instead(visit)?, &Form::refused(&visit.form, UserError::Stale)).into())
		}
		sent => sent,
	}
}

fn send_to(visit: &Visit) -> Answered {
	let notice = find(visit)?;
	let sent = AppealText::parse(visit.form.get(Field::Message.name()))
		.map_err(UserError::from)
		.and_then(|text| visit.ask(|forum, actor| forum::moderation::appeal(forum, actor, notice.id, text)));
	match sent {
		Ok(()) => Ok(Answer::go("/settings/notices?sent=yes")),
		Err(error) => Ok(page(visit, &notice, &Form::back(&visit.form, error)?).into()),
	}
}

fn find(visit: &Visit) -> Result<NoticeView, UserError> {
	let id: NoticeId = visit.id("notice")?;
	visit.ask(|forum, actor| forum::moderation::notice(forum, actor, id))
}

/// What holds now, for whoever objects to what was replaced.
fn instead(visit: &Visit) -> Result<NoticeView, UserError> {
	visit.ask(forum::moderation::restraining_notice)
}

fn address(notice: &NoticeView) -> String {
	format!("/settings/notices/{}", notice.id)
}

fn page(visit: &Visit, notice: &NoticeView, form: &Form) -> Page {
	let words = visit.words();
	let shown = NoticeView { may_appeal: false, ..notice.clone() };
	let hint = words.moderation_appeal_hint();
	let control = Control { field: Field::Message, label: words.moderation_appeal_label(), hint };
	// A form that came back keeps its text, whatever became of the notice meanwhile.
	let fields = (notice.may_appeal || form.error().is_some()).then(|| {
		view! {
			<form method="post" action=address(notice) class="reading">
				{form_error(visit, form)}
				{text_area(visit, form, TextArea { control, rows: 6, required: true })}
				<p class="actions">
					<button class="button primary">{words.moderation_appeal_send()}</button>
					<a class="button bare" href="/settings/notices">{words.moderation_cancel()}</a>
				</p>
			</form>
		}
	});
	own(
		visit,
		words.moderation_appeal_title(),
		view! { <div class="acts"><div>{whole(visit, &shown)}</div></div>{fields} },
	)
	.status_of(form)
}
