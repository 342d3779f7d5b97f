//! What a member's text may become: Markdown in, safe HTML and a plain excerpt out.

mod address;
mod clean;
mod excerpt;
mod from_html;
mod guard;
mod markdown;
mod plain;
mod quote;
mod sanitise;
#[cfg(test)]
mod tests;

pub use address::Addressed;
pub use from_html::markdown_from_html;
pub use plain::plain;
pub use quote::{quote, without_gone_html, without_gone_source};

/// Characters of Markdown in one post: ten printed pages, and small enough
/// that the worst input the parser knows stays well under a second.
pub const MAX_SOURCE_CHARS: usize = 32_000;

/// A post's text, ready to store: safe HTML made once, and a plain excerpt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
	/// Sanitised HTML; may be written into a page as it is.
	pub html: String,
	/// Plain text of at most [`MAX_EXCERPT_CHARS`](excerpt::MAX_EXCERPT_CHARS)
	/// characters, not escaped.
	pub excerpt: String,
}

impl Rendered {
	/// How many links to other places it holds.
	#[must_use]
	pub fn links(&self) -> usize {
		self.html.matches("<a href=\"http").count() + self.html.matches("<a href=\"mailto:").count()
	}

	/// Whether anything of it would be seen: a letter, a digit, a picture character.
	#[must_use]
	pub fn shows_something(&self) -> bool {
		// The sanitiser writes `<` as `&lt;` in text, and of what cannot be seen only `&nbsp;` by name.
		let outside_tags = self.html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
		outside_tags.flat_map(|text| text.split("&nbsp;")).flat_map(str::chars).any(|c| !model::text::is_unseen(c))
	}
}

/// Why a text cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextProblem {
	/// The source, or what it was converted to, has more than `max` characters.
	#[error("text is longer than {max} characters")]
	TooLong {
		/// Characters allowed.
		max: usize,
	},
	/// Quotes, lists, emphasis or tags are nested too deep to be readable.
	#[error("text is nested too deep")]
	TooDeep,
	/// A table has too many columns or cells.
	#[error("table is too large")]
	TableTooLarge,
	/// A short source makes an unreasonable amount of HTML.
	#[error("rendered text is too large")]
	OutputTooLarge,
}

/// Turns Markdown into HTML that is safe in a page, and a plain excerpt.
///
/// Line ends inside a paragraph become line breaks, as people expect who do
/// not know Markdown. HTML in the source is shown as written.
///
/// # Errors
/// Every [`TextProblem`]: the text is refused, never cut.
pub fn render(source: &str) -> Result<Rendered, TextProblem> {
	Ok(render_addressing(source, &mut |_| false)?.0)
}

/// The same with links to the members whose handles `known` has, and whom the text addresses.
///
/// # Errors
/// As [`render`].
pub fn render_addressing(
	source: &str,
	known: &mut dyn FnMut(&str) -> bool,
) -> Result<(Rendered, Addressed), TextProblem> {
	guard::source(source)?;
	let arena = comrak::Arena::new();
	let root = markdown::parse(&arena, source);
	guard::tree(root)?;
	markdown::prepare(root);
	let excerpt = excerpt::of(root);
	let addressed = address::link_handles(&arena, root, known);
	let raw = markdown::write(root, guard::max_output_bytes(source))?;
	Ok((Rendered { html: sanitise::for_page(&raw), excerpt }, addressed))
}
