//! How the parsed Markdown of a post is written as HTML.

use std::borrow::Cow;
use std::fmt::{self, Write};

use comrak::html::{ChildRendering, Context, format_document_with_formatter, format_node_default};
use comrak::nodes::{ListType, NodeCodeBlock, NodeLink, NodeList, NodeValue};
use comrak::options::Plugins;
use comrak::{Arena, Node, Options};

use super::{TextProblem, clean};

/// The page title is h1 and a section is h2, so a post begins below.
const FIRST_HEADING: u8 = 3;
/// HTML has no deeper heading.
const LAST_HEADING: u8 = 6;
/// No language of a code block has a longer name.
const MAX_LANGUAGE: usize = 32;

/// Reads Markdown with tables, strikethrough and bare links.
pub(super) fn parse<'a>(arena: &'a Arena<'a>, source: &str) -> Node<'a> {
	comrak::parse_document(arena, source, &options())
}

fn options() -> Options<'static> {
	let mut options = Options::default();
	options.extension.table = true;
	options.extension.strikethrough = true;
	options.extension.autolink = true;
	options.render.hardbreaks = true;
	options.render.escape = true;
	options
}

/// Changes the tree to what a page may show: clean text, headings in order,
/// plain names of languages.
pub(super) fn prepare(root: Node<'_>) {
	let mut above: Vec<u8> = Vec::new();
	for node in root.descendants() {
		match &mut node.data_mut().value {
			NodeValue::Text(text) => {
				if let Cow::Owned(cleaned) = clean::clean(text) {
					*text = Cow::Owned(cleaned);
				}
			}
			NodeValue::HtmlInline(html) => *html = clean::clean(html).into_owned(),
			NodeValue::HtmlBlock(block) => {
				block.literal = clean::clean(&block.literal).into_owned();
			}
			NodeValue::CodeBlock(block) => block.info = language(&block.info),
			NodeValue::Heading(heading) => {
				heading.level = level_on_page(&mut above, heading.level);
			}
			_ => {}
		}
	}
}

/// The level of a heading by how many headings stand above it in the outline,
/// so that no level is skipped whatever the author wrote.
fn level_on_page(above: &mut Vec<u8>, written: u8) -> u8 {
	while above.last().is_some_and(|last| *last >= written) {
		above.pop();
	}
	let level = above.iter().fold(FIRST_HEADING, |level, _| level.saturating_add(1));
	above.push(written);
	level.min(LAST_HEADING)
}

/// The language of a fenced block when it is a plain name, else nothing.
fn language(info: &str) -> String {
	let name = info.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
	let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'+' || b == b'-');
	if plain && name.len() <= MAX_LANGUAGE { name } else { String::new() }
}

/// Writes the tree as HTML of at most `max_bytes`; not yet sanitised.
pub(super) fn write(root: Node<'_>, max_bytes: usize) -> Result<String, TextProblem> {
	let mut output = Limited { html: String::new(), max_bytes };
	let plugins = Plugins::default();
	format_document_with_formatter(root, &options(), &mut output, &plugins, format_node, ())
		.map_err(|_full| TextProblem::OutputTooLarge)?;
	Ok(output.html)
}

/// A string that refuses to grow beyond its limit.
struct Limited {
	html: String,
	max_bytes: usize,
}

impl Write for Limited {
	fn write_str(&mut self, text: &str) -> fmt::Result {
		if self.html.len() + text.len() > self.max_bytes {
			return Err(fmt::Error);
		}
		self.html.push_str(text);
		Ok(())
	}
}

fn format_node<'a>(
	context: &mut Context<'_, '_, ()>,
	node: Node<'a>,
	entering: bool,
) -> Result<ChildRendering, fmt::Error> {
	match &node.data().value {
		NodeValue::BlockQuote => container(context, node, entering, "blockquote", ""),
		NodeValue::List(list) => {
			let (tag, start) = list_tag(list);
			container(context, node, entering, tag, &start)
		}
		NodeValue::Paragraph => leaf(context, node, entering, "p"),
		NodeValue::Heading(heading) => leaf(context, node, entering, &format!("h{}", heading.level)),
		NodeValue::Item(_) => container(context, node, entering, "li", ""),
		NodeValue::Table(_) => table(context, node, entering),
		NodeValue::Image(image) => image_as_link(context, node, entering, image),
		NodeValue::Link(link) if !clean::is_safe_link(&link.url) => Ok(ChildRendering::HTML),
		NodeValue::HtmlBlock(block) => html_as_text(context, entering, &block.literal),
		NodeValue::HtmlInline(html) => {
			if entering {
				context.escape(html)?;
			}
			Ok(ChildRendering::HTML)
		}
		NodeValue::CodeBlock(block) => code(context, entering, block),
		_ => format_node_default(context, node, entering),
	}
}

/// An element around paragraphs.
fn container(
	context: &mut Context<'_, '_, ()>,
	node: Node<'_>,
	entering: bool,
	tag: &str,
	attributes: &str,
) -> Result<ChildRendering, fmt::Error> {
	if entering {
		context.cr()?;
		write!(context, "<{tag} dir=\"{}\"{attributes}>", directions(node).of_container())?;
		if tag != "li" {
			context.lf()?;
		}
	} else {
		write!(context, "</{tag}>")?;
		context.lf()?;
	}
	Ok(ChildRendering::HTML)
}

/// A paragraph or heading; in a tight list the item stands for its paragraph.
fn leaf(
	context: &mut Context<'_, '_, ()>,
	node: Node<'_>,
	entering: bool,
	tag: &str,
) -> Result<ChildRendering, fmt::Error> {
	if is_in_tight_list(node) && tag == "p" {
		return Ok(ChildRendering::HTML);
	}
	if entering {
		context.cr()?;
		write!(context, "<{tag} dir=\"{}\">", directions(node).of_paragraph())?;
	} else {
		write!(context, "</{tag}>")?;
		context.lf()?;
	}
	Ok(ChildRendering::HTML)
}

fn is_in_tight_list(node: Node<'_>) -> bool {
	let list = node.parent().and_then(|item| item.parent());
	list.is_some_and(|list| matches!(&list.data().value, NodeValue::List(list) if list.tight))
}

fn directions(node: Node<'_>) -> clean::Directions {
	let mut directions = clean::Directions::default();
	for inner in node.descendants() {
		if let NodeValue::Text(text) = &inner.data().value {
			directions.add(text);
		}
	}
	directions
}

fn list_tag(list: &NodeList) -> (&'static str, String) {
	match list.list_type {
		ListType::Bullet => ("ul", String::new()),
		ListType::Ordered if list.start == 1 => ("ol", String::new()),
		ListType::Ordered => ("ol", format!(" start=\"{}\"", list.start)),
	}
}

/// A wide table scrolls in a box of its own, which the keyboard can reach.
fn table<'a>(context: &mut Context<'_, '_, ()>, node: Node<'a>, entering: bool) -> Result<ChildRendering, fmt::Error> {
	if entering {
		context.cr()?;
		write!(context, "<div class=\"scroll\" dir=\"{}\" tabindex=\"0\">", directions(node).of_container())?;
	}
	let children = format_node_default(context, node, entering)?;
	if !entering {
		context.write_str("</div>\n")?;
	}
	Ok(children)
}

/// Images become links: loading them would tell another server who reads this.
fn image_as_link<'a>(
	context: &mut Context<'_, '_, ()>,
	node: Node<'a>,
	entering: bool,
	image: &NodeLink,
) -> Result<ChildRendering, fmt::Error> {
	let in_link = node.ancestors().skip(1).any(|up| matches!(up.data().value, NodeValue::Link(_)));
	let is_link = !in_link && clean::is_safe_link(&image.url);
	if entering && is_link {
		context.write_str("<a href=\"")?;
		context.escape_href(&image.url)?;
		context.write_str("\">")?;
	}
	if entering && node.first_child().is_none() {
		context.escape(&clean::clean(&image.url))?;
	}
	if !entering && is_link {
		context.write_str("</a>")?;
	}
	Ok(ChildRendering::Plain)
}

fn html_as_text(context: &mut Context<'_, '_, ()>, entering: bool, html: &str) -> Result<ChildRendering, fmt::Error> {
	if entering {
		context.cr()?;
		context.write_str("<p dir=\"auto\">")?;
		for (number, line) in html.trim().lines().enumerate() {
			if number > 0 {
				context.write_str("<br />\n")?;
			}
			context.escape(line)?;
		}
		context.write_str("</p>\n")?;
	}
	Ok(ChildRendering::HTML)
}

fn code(
	context: &mut Context<'_, '_, ()>,
	entering: bool,
	block: &NodeCodeBlock,
) -> Result<ChildRendering, fmt::Error> {
	if entering {
		context.cr()?;
		context.write_str("<pre dir=\"ltr\" tabindex=\"0\"><code")?;
		if !block.info.is_empty() {
			write!(context, " class=\"language-{}\"", block.info)?;
		}
		context.write_str(">")?;
		context.escape(&block.literal)?;
		context.write_str("</code></pre>\n")?;
	}
	Ok(ChildRendering::HTML)
}
