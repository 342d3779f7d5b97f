//! How the HTML of another forum becomes Markdown that members can edit.

use htmd::element_handler::Handlers;
use htmd::options::{BrStyle, BulletListMarker, HrStyle, Options};
use htmd::{Element, HtmlToMarkdown};

use super::{MAX_SOURCE_CHARS, TextProblem, guard, render, sanitise};

/// Characters of HTML in one imported post: tags and entities take up to four
/// times the room of the same text in Markdown.
const MAX_HTML_CHARS: usize = 4 * MAX_SOURCE_CHARS;

/// Turns the HTML of another forum into Markdown that [`render`] accepts.
///
/// What Markdown cannot say (colours, frames, scripts) is dropped; the words
/// are kept.
///
/// # Errors
/// Every [`TextProblem`], of the HTML or of the Markdown it would become.
pub fn markdown_from_html(html: &str) -> Result<String, TextProblem> {
	guard::length(html, MAX_HTML_CHARS)?;
	guard::html_nesting(html)?;
	let safe = sanitise::for_import(html);
	guard::html_nesting(&safe)?;
	let markdown = converter().convert(&safe).expect("a string is read without errors");
	render(&markdown)?;
	Ok(markdown)
}

fn converter() -> HtmlToMarkdown {
	HtmlToMarkdown::builder()
		.options(Options {
			// Two spaces at a line's end are lost when people edit.
			br_style: BrStyle::Backslash,
			bullet_list_marker: BulletListMarker::Dash,
			hr_style: HrStyle::Dashes,
			ul_bullet_spacing: 1,
			ol_number_spacing: 1,
			..Options::default()
		})
		.add_handler(vec!["p"], |handlers: &dyn Handlers, element: Element<'_>| {
			let mut result = handlers.fallback(element)?;
			result.content = escape_numbers(&result.content);
			Some(result)
		})
		.build()
}

/// Keeps "1) first" at the start of a line from becoming a list: the converter
/// itself only knows "1.".
fn escape_numbers(paragraph: &str) -> String {
	paragraph
		.split_inclusive('\n')
		.map(|line| {
			let after = line.trim_start_matches(|c: char| c.is_ascii_digit());
			let number = &line[..line.len() - after.len()];
			match after.strip_prefix(')') {
				Some(rest) if !number.is_empty() => format!("{number}\\){rest}"),
				Some(_) | None => line.to_owned(),
			}
		})
		.collect()
}
