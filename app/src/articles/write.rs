//! Writing an article: beginning, saving, offering, publishing now or later.

use super::address::{article_address, draft_address};
use super::list::state;
use crate::discussions::{
	SENDING, composer_words, draft_of, give_back, marks, previewed, readonly_text, shown_preview, taken,
};
use crate::islands::{Composer, DraftOver};
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::settings::own_name;
use crate::ui::{self, Control, Icon, Select, TextArea, TextField, hidden, icon};
use forum::articles;
use leptos::prelude::*;
use model::articles::{Among, ArticleState, ArticleText, BlogView, DraftView};
use model::discussions::Tags;
use model::reading::Language;
use model::{ArticleId, Field, Problem, Reason, Timestamp, UserError};

/// Lines for the text.
const ROWS: u16 = 24;
const SUMMARY_ROWS: u16 = 3;

/// An empty article.
pub(super) fn form(visit: &Visit) -> Answered {
	let blog = blog(visit)?;
	Ok(begin_page(visit, &blog, &Form::blank()).into())
}

/// The blog in the address, for whoever may write for it.
fn blog(visit: &Visit) -> Result<BlogView, UserError> {
	let blog = visit.ask(|forum, actor| articles::home(forum, actor, visit.params.get("blog"), &Among::All, None))?;
	match (blog.may.write, &visit.session) {
		(true, _) => Ok(blog),
		(false, None) => Err(UserError::SignInRequired),
		(false, Some(_)) => {
			let slug = blog.blog.slug.clone();
			visit.ask(|forum, actor| articles::require_write(forum, actor, &slug))?;
			Err(UserError::Denied(Reason::KeepersWrite))
		}
	}
}

fn begin_page(visit: &Visit, blog: &BlogView, form: &Form) -> Page {
	let words = visit.words();
	let back = format!("/blog/{}", blog.blog.slug);
	let main = view! {
		<div class="page-head"><div>
			<nav class="crumbs" aria-label=words.discussions_you_are_here()><ol><li><a href=back.clone()><bdi>{blog.blog.name.clone()}</bdi></a></li></ol></nav>
			<h1>{words.articles_write()}</h1>
		</div></div>
		<form class="composer" method="post" action=format!("{back}/write")>
			{ui::form_error(visit, form)}
			{fields(visit, form)}
			<div class="foot actions">
				<button class="button primary" type="submit">{words.articles_save_draft()}</button>
				<button class="button" type="submit" name="preview" value="yes" formnovalidate>{words.discussions_preview()}</button>
			</div>
			<p class="hint">{words.articles_save_draft_hint()}</p>
			{marks(visit)}
			<Composer draft=draft_of(visit, &format!("article-{}", blog.blog.id)) over=DraftOver::Nothing topic=String::new() group=blog.blog.group_slug.clone() words=composer_words(visit)/>
		</form>
	};
	Page::new(words.articles_write(), main).chrome(Chrome::Reading).with_islands().status_of(form)
}

fn fields(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let title = Control { field: Field::Title, label: words.discussions_title(), hint: "" };
	let summary =
		Control { field: Field::Summary, label: words.articles_summary(), hint: words.articles_summary_hint() };
	let body = Control { field: Field::Body, label: words.discussions_body(), hint: words.discussions_body_hint() };
	let tags = Control { field: Field::Tags, label: words.discussions_tags(), hint: words.discussions_tags_hint() };
	let language = Control { field: Field::Language, label: words.articles_language(), hint: "" };
	let canonical =
		Control { field: Field::Canonical, label: words.articles_canonical(), hint: words.articles_canonical_hint() };
	let none = (String::new(), words.articles_language_unsaid().to_owned());
	let options = Language::ALL.iter().map(|language| (language.code().to_owned(), own_name(*language).to_owned()));
	let options = std::iter::once(none).chain(options).collect();
	view! {
		{ui::text_field(visit, form, TextField { control: title, kind: "text", autocomplete: "off", required: false })}
		{ui::text_area(visit, form, TextArea { control: summary, rows: SUMMARY_ROWS, required: false })}
		{ui::text_area(visit, form, TextArea { control: body, rows: ROWS, required: false })}
		{ui::text_field(visit, form, TextField { control: tags, kind: "text", autocomplete: "off", required: false })}
		{ui::select(visit, form, Select { control: language, options })}
		{ui::text_field(visit, form, TextField { control: canonical, kind: "url", autocomplete: "off", required: false })}
		{shown_preview(visit, form)}
	}
}

/// Begins the article: a draft of whoever wrote it.
pub(super) fn begin(visit: &Visit) -> Answered {
	let blog = match blog(visit) {
		Ok(blog) => blog,
		Err(error) => return give_back(visit, error),
	};
	if visit.form.has("preview") {
		return Ok(begin_page(visit, &blog, &previewed(visit)).into());
	}
	let slug = blog.blog.slug.clone();
	let begun = sent(visit).and_then(|text| visit.ask(|forum, actor| articles::begin(forum, actor, &slug, text)));
	match begun {
		Ok(id) => Ok(Answer::go(taken(format!("{}?saved", draft_address(id)), visit.form.get(SENDING)))),
		Err(error @ (UserError::NotFound | UserError::SignInRequired)) => give_back(visit, error),
		Err(error) => Ok(begin_page(visit, &blog, &Form::back(&visit.form, error)?).into()),
	}
}

fn sent(visit: &Visit) -> Result<ArticleText, UserError> {
	crate::all_fields! {
		title = ArticleText::parse_title(visit.form.get("title")),
		summary = ArticleText::parse_summary(visit.form.get("summary")),
		body = ArticleText::parse_body(visit.form.get("body")),
		tags = Tags::parse(visit.form.get("tags")),
		canonical = ArticleText::parse_canonical(visit.form.get("canonical")),
	}
	let language = match visit.form.get("language") {
		"" => None,
		code => Some(Language::from_code(code).ok_or_else(|| Field::Language.with(Problem::Unknown))?),
	};
	Ok(ArticleText { title, summary, body, tags, language, canonical, outdated: visit.form.has("outdated") })
}

fn id(visit: &Visit) -> Result<ArticleId, UserError> {
	visit.id("article")
}

fn opened(visit: &Visit) -> Result<DraftView, UserError> {
	let id = id(visit)?;
	visit.ask(|forum, actor| articles::draft(forum, actor, id))
}

/// An article opened for writing.
pub(super) fn draft(visit: &Visit) -> Answered {
	let article = opened(visit)?;
	let form = as_kept(&article);
	Ok(page(visit, &article, &form).into())
}

fn as_kept(article: &DraftView) -> Form {
	let (text, version) = (&article.text, article.version.to_string());
	let tags = Tags::joined(text.tags.as_slice());
	let values = [
		("title", text.title.as_str()),
		("summary", text.summary.as_str()),
		("body", text.body.as_str()),
		("tags", tags.as_str()),
		("language", text.language.map_or("", Language::code)),
		("canonical", text.canonical.as_deref().unwrap_or_default()),
		("version", version.as_str()),
	];
	if text.outdated {
		let [a, b, c, d, e, f, g] = values;
		return Form::with([a, b, c, d, e, f, g, ("outdated", "yes")]);
	}
	Form::with(values)
}

fn page(visit: &Visit, article: &DraftView, form: &Form) -> Page {
	let words = visit.words();
	let address = draft_address(article.id);
	let untitled = article.text.title.is_empty();
	let title = if untitled { words.articles_untitled().to_owned() } else { article.text.title.clone() };
	let body = if article.may.edit {
		editor(visit, article, form).into_any()
	} else {
		view! { <h2 class="visually-hidden">{words.articles_text()}</h2><div class="prose" dir="auto" inner_html=article.html.clone()></div> }
			.into_any()
	};
	let main = view! {
		<div class="page-head"><div>
			<nav class="crumbs" aria-label=words.discussions_you_are_here()><ol><li><a href=format!("/blog/{}", article.blog_slug)><bdi>{article.blog_name.clone()}</bdi></a></li></ol></nav>
			<h1 dir="auto">{title.clone()}</h1>
			<p class="meta"><span class="badge">{state(visit, article.state)}</span></p>
		</div></div>
		{saved(visit, article)}
		{body}
		{take_back(visit, article, &address)}
		{discard(visit, article, &address)}
	};
	let mut page = Page::new(title, main).chrome(Chrome::Reading).status_of(form);
	page.islands = article.may.edit;
	page.unlisted = true;
	page
}

fn saved(visit: &Visit, article: &DraftView) -> Option<AnyView> {
	let words = visit.words();
	let text = if visit.query.has("saved") {
		words.articles_saved()
	} else if visit.query.has("offered") {
		words.articles_offered_now()
	} else {
		return None;
	};
	let read = (article.state == ArticleState::Published).then(|| {
		view! { <p><a class="link" href=article_address(&article.blog_slug, &article.slug)>{words.articles_read()}</a></p> }
	});
	Some(
		view! { <div class="notice good" role="status">{icon(Icon::Done)}<div><p>{text}</p>{read}</div></div> }
			.into_any(),
	)
}

fn editor(visit: &Visit, article: &DraftView, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let stale = form.error() == Some(&UserError::Stale);
	// Their text against the new version: saving again is a decision taken with both in view.
	let version = if stale { article.version.to_string() } else { form.value("version").to_owned() };
	let newer = stale.then(|| {
		let text =
			format!("{}\n\n{}\n\n{}", article.text.title, article.text.summary.as_str(), article.text.body.as_str());
		readonly_text("newer", words.discussions_newer_text(), &text)
	});
	let draft = draft_of(visit, &format!("article-{}-{version}", article.id));
	let outdated = (article.state == ArticleState::Published).then(|| {
		view! { <label class="choice"><input type="checkbox" name="outdated" value="yes" checked=form.has("outdated")/><span>{words.articles_mark_outdated()}</span></label> }
	});
	let primary = match article.state {
		ArticleState::Published => words.discussions_save(),
		_ => words.articles_save_draft(),
	};
	view! {
		<form class="composer" method="post" action=draft_address(article.id)>
			{ui::form_error(visit, form)}
			{newer}
			{hidden("version", version)}
			{fields(visit, form)}
			{outdated}
			<div class="foot actions">
				<button class="button primary" type="submit">{primary}</button>
				<button class="button" type="submit" name="preview" value="yes" formnovalidate>{words.discussions_preview()}</button>
			</div>
			{publishing(visit, article, form)}
			{marks(visit)}
			<Composer draft=draft over=DraftOver::Text topic=String::new() group=String::new() words=composer_words(visit)/>
		</form>
	}
}

/// The ways out of a draft: to those who publish, to the readers, to them at a moment.
fn publishing(visit: &Visit, article: &DraftView, form: &Form) -> Option<AnyView> {
	let words = visit.words();
	let waits = match article.state {
		ArticleState::Published | ArticleState::Removed => return None,
		ArticleState::Unpublished => false,
		ArticleState::Draft | ArticleState::Offered | ArticleState::Scheduled(_) => true,
	};
	let zone = visit.locale.zone.iana_name().unwrap_or("UTC").to_owned();
	let offer = (!article.may.publish && article.state == ArticleState::Draft).then(|| {
		view! { <p class="hint">{words.articles_offer_hint()}</p><p class="actions"><button class="button" type="submit" name="do" value="offer">{words.articles_offer()}</button></p> }
	});
	let publish = article.may.publish.then(|| {
		view! { <p class="actions"><button class="button" type="submit" name="do" value="publish">{words.articles_publish()}</button></p> }
	});
	let schedule = (article.may.publish && waits).then(|| {
		let error = form.field_error(Field::When).map(|error| {
			let sentence = crate::error_text::sentence(&visit.locale, &error);
			view! { <p class="error" id="when-error">{sentence}</p> }
		});
		let described = if error.is_some() { "when-error" } else { "when-hint" };
		view! {
			<div class="field">
				<label for="when">{words.articles_when()}</label>
				<input class="input" id="when" name="when" type="datetime-local" value=form.value("when").to_owned() aria-invalid=error.is_some().then_some("true") aria-describedby=described/>
				{error}
				<p class="hint" id="when-hint">{words.articles_when_hint(zone)}</p>
			</div>
			<p class="actions"><button class="button" type="submit" name="do" value="schedule">{words.articles_schedule()}</button></p>
		}
	});
	(offer.is_some() || publish.is_some()).then(|| {
		view! { <section class="tools"><h2>{words.articles_publishing()}</h2>{offer}{publish}{schedule}</section> }
			.into_any()
	})
}

fn take_back(visit: &Visit, article: &DraftView, address: &str) -> Option<AnyView> {
	let words = visit.words();
	let (title, text) = match article.state {
		ArticleState::Published => (words.articles_unpublish(), words.articles_unpublish_text()),
		ArticleState::Offered | ArticleState::Scheduled(_) => {
			(words.articles_take_back(), words.articles_take_back_text())
		}
		ArticleState::Draft | ArticleState::Unpublished | ArticleState::Removed => return None,
	};
	let confirm = (article.state == ArticleState::Published).then(|| {
		view! {
			<form method="post" action=format!("{address}/confirm")>
				<h2>{words.articles_confirm()}</h2>
				<p class="quiet small">{words.articles_confirm_text()}</p>
				<p class="actions"><button class="button" type="submit">{words.articles_confirm()}</button></p>
			</form>
		}
	});
	article.may.edit.then(|| {
		view! {
			<section class="tools">
				{confirm}
				<form method="post" action=format!("{address}/take-back")>
					<h2>{title}</h2>
					<p class="quiet small">{text}</p>
					<p class="actions"><button class="button" type="submit">{title}</button></p>
				</form>
			</section>
		}
		.into_any()
	})
}

fn discard(visit: &Visit, article: &DraftView, address: &str) -> Option<AnyView> {
	let words = visit.words();
	article.may.discard.then(|| {
		view! {
			<section class="tools">
				<form method="post" action=format!("{address}/discard")>
					<h2>{words.articles_discard()}</h2>
					<p class="quiet small">{words.articles_discard_text()}</p>
					<p class="actions"><button class="button danger" type="submit">{words.articles_discard()}</button></p>
				</form>
			</section>
		}
		.into_any()
	})
}

/// Saves the article, and then does what its button says.
pub(super) fn save(visit: &Visit) -> Answered {
	let article = match opened(visit) {
		Ok(article) => article,
		Err(error) => return give_back(visit, error),
	};
	if visit.form.has("preview") {
		return Ok(page(visit, &article, &previewed(visit)).into());
	}
	match write(visit, article.id) {
		Ok(Done::Saved) => {
			Ok(Answer::go(taken(format!("{}?saved", draft_address(article.id)), visit.form.get(SENDING))))
		}
		Ok(Done::Offered) => {
			Ok(Answer::go(taken(format!("{}?offered", draft_address(article.id)), visit.form.get(SENDING))))
		}
		Ok(Done::Published) => {
			let now = opened(visit)?;
			Ok(Answer::go(taken(article_address(&now.blog_slug, &now.slug), visit.form.get(SENDING))))
		}
		Err(error @ (UserError::NotFound | UserError::SignInRequired)) => give_back(visit, error),
		// Read again: what was sent may be saved, and what was refused is what comes after it.
		Err(error) => {
			let now = opened(visit)?;
			let mut form = Form::back(&visit.form, error)?;
			if form.error() != Some(&UserError::Stale)
				&& now.text == kept(visit).unwrap_or_else(|_| article.text.clone())
			{
				form = form.and("version", &now.version.to_string());
			}
			Ok(page(visit, &now, &form).into())
		}
	}
}

/// What was sent, to be compared with what is kept.
fn kept(visit: &Visit) -> Result<ArticleText, UserError> {
	sent(visit)
}

enum Done {
	Saved,
	Offered,
	Published,
}

fn write(visit: &Visit, id: ArticleId) -> Result<Done, UserError> {
	let seen: u32 = visit.form.get("version").parse().map_err(|_| UserError::Malformed)?;
	let text = sent(visit)?;
	let act = visit.form.get("do");
	let when = if act == "schedule" { Some(moment(visit)?) } else { None };
	let seen = visit.ask(|forum, actor| articles::save(forum, actor, id, seen, text))?;
	match (act, when) {
		("offer", _) => visit.ask(|forum, actor| articles::offer(forum, actor, id, seen)).map(|()| Done::Offered),
		("publish", _) => visit.ask(|forum, actor| articles::publish(forum, actor, id, seen)).map(|()| Done::Published),
		(_, Some(at)) => visit.ask(|forum, actor| articles::schedule(forum, actor, id, seen, at)).map(|()| Done::Saved),
		(_, None) => Ok(Done::Saved),
	}
}

/// The moment in the form, in the time zone of whoever sent it.
fn moment(visit: &Visit) -> Result<Timestamp, UserError> {
	let text = visit.form.get(Field::When.name());
	if text.is_empty() {
		return Err(Field::When.with(Problem::Empty).into());
	}
	visit.locale.moment(text).ok_or_else(|| Field::When.with(Problem::Unknown).into())
}
