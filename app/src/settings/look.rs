//! How the community looks: its colour, its logo, its icon.

use super::site::require_keeper;
use super::tabs::{saved, site_tabs};
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{Control, Icon, TextField, form_error, small_icon, text_field};
use crate::{all_fields, error_text};
use forum::settings::{LookDraft, PictureChange, edit_look};
use leptos::prelude::*;
use model::colour::Colour;
use model::face::{PICTURE_BYTES_MAX, Picture, PictureView};
use model::{Field, UserError};

/// Most of 1,024 bytes each that a picture may have.
const KIB_MAX: usize = PICTURE_BYTES_MAX / 1024;

/// The form with what holds now.
pub(super) fn show(visit: &Visit) -> Answered {
	require_keeper(visit)?;
	let accent = visit.site.face.accent.map(|colour| colour.to_string()).unwrap_or_default();
	Ok(page(visit, &Form::with([(Field::Accent.name(), &accent)])).into())
}

/// Changes colour and pictures.
pub(super) fn act(visit: &Visit) -> Answered {
	require_keeper(visit)?;
	match change(visit) {
		Ok(()) => Ok(Answer::go("/admin/settings/look?saved=1")),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?).into()),
	}
}

fn change(visit: &Visit) -> Result<(), UserError> {
	all_fields! {
		accent = Colour::parse_accent(visit.form.get(Field::Accent.name())),
	}
	let (logo, icon) = (sent(visit, Picture::Logo), sent(visit, Picture::Icon));
	visit.ask(|forum, actor| edit_look(forum, actor, LookDraft { accent, logo, icon }))
}

fn sent(visit: &Visit, picture: Picture) -> PictureChange {
	match visit.files.get(field(picture).name()) {
		Some(bytes) => PictureChange::Set(bytes.to_vec()),
		None if visit.form.has(removes(picture)) => PictureChange::Remove,
		None => PictureChange::Keep,
	}
}

fn field(picture: Picture) -> Field {
	match picture {
		Picture::Logo => Field::Logo,
		Picture::Icon => Field::Icon,
	}
}

fn removes(picture: Picture) -> &'static str {
	match picture {
		Picture::Logo => "remove_logo",
		Picture::Icon => "remove_icon",
	}
}

fn page(visit: &Visit, form: &Form) -> Page {
	let words = visit.words();
	let control = Control { field: Field::Accent, label: words.face_accent(), hint: words.face_accent_hint() };
	let accent = TextField { control, kind: "text", autocomplete: "off", required: false };
	let face = &visit.site.face;
	let main = view! {
		<div class="page-head"><div><h1>{words.face_look_title()}</h1><p class="lede">{words.face_look_lede()}</p></div></div>
		{site_tabs(visit)}
		<div class="settings">
			{saved(visit)}
			<form method="post" action="/admin/settings/look" class="reading" enctype="multipart/form-data">
				{form_error(visit, form)}
				{text_field(visit, form, accent)}
				<p class="hint swatch">
					<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><rect width="20" height="20" rx="4"></rect></svg>
					<span>{words.face_accent_now()}</span>
				</p>
				{picture_field(visit, form, Picture::Logo, face.logo.as_ref())}
				{picture_field(visit, form, Picture::Icon, face.icon.as_ref())}
				<p class="actions"><button class="button primary">{words.admin_save()}</button></p>
			</form>
		</div>
	};
	Page::new(words.face_look_title(), main).status_of(form)
}

fn picture_field(visit: &Visit, form: &Form, picture: Picture, now: Option<&PictureView>) -> impl IntoView + use<> {
	let words = visit.words();
	let (label, hint, remove, shown) = match picture {
		Picture::Logo => {
			(words.face_logo(), words.face_logo_hint(KIB_MAX), words.face_logo_remove(), words.face_logo_now())
		}
		Picture::Icon => {
			(words.face_icon(), words.face_icon_hint(KIB_MAX), words.face_icon_remove(), words.face_icon_now())
		}
	};
	let name = field(picture).name();
	let error = form.field_error(field(picture)).map(|error| error_text::sentence(&visit.locale, &error));
	let described = format!("{name}-{}", if error.is_some() { "error" } else { "hint" });
	let below = match &error {
		Some(error) => {
			let error = error.clone();
			view! { <p class="error" id=described.clone()>{small_icon(Icon::Notice)}<span>{error}</span></p> }
				.into_any()
		}
		None => view! { <p class="hint" id=described.clone()>{hint}</p> }.into_any(),
	};
	let now = now.map(|now| {
		let PictureView { address, width, height } = now.clone();
		let checked = form.has(removes(picture));
		view! {
			<p class="current-picture"><img src=address alt=shown width=width height=height/></p>
			<label class="choice">
				<input type="checkbox" name=removes(picture) value="1" checked=checked/>
				<span>{remove}</span>
			</label>
		}
	});
	view! {
		<div class="field">
			<label for=name>{label}</label>
			<input class="input" id=name name=name type="file" accept="image/png,image/jpeg,image/webp"
				aria-invalid=error.is_some().then_some("true") aria-describedby=described/>
			{below}
			{now}
		</div>
	}
}
