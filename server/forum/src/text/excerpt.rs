//! The few plain words that stand for a post in lists, mail and search.

use comrak::Node;
use comrak::arena_tree::NodeEdge;
use comrak::nodes::NodeValue;
use unicode_segmentation::UnicodeSegmentation;

/// Two lines on a wide screen, four on a phone.
pub(super) const MAX_EXCERPT_CHARS: usize = 200;

/// The first words of a post: the author's own if there are any, else those
/// of its quotes and code.
pub(super) fn of(root: Node<'_>) -> String {
	let own = collect(root, Take::OwnWords);
	cut(&if own.is_empty() { collect(root, Take::Everything) } else { own })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Take {
	OwnWords,
	Everything,
}

/// Text with single spaces; stops soon after enough was found.
fn collect(root: Node<'_>, take: Take) -> String {
	let mut words = Words::default();
	let mut quotes = 0_usize;
	for edge in root.traverse() {
		let (node, entering) = match edge {
			NodeEdge::Start(node) => (node, true),
			NodeEdge::End(node) => (node, false),
		};
		let value = &node.data().value;
		if matches!(value, NodeValue::BlockQuote) {
			quotes = if entering { quotes + 1 } else { quotes - 1 };
		}
		if value.block() {
			words.gap();
		}
		if !entering || (take == Take::OwnWords && quotes > 0) {
			continue;
		}
		match value {
			NodeValue::Text(text) => words.add(text),
			NodeValue::Code(code) => words.add(&code.literal),
			NodeValue::HtmlInline(html) => words.add(html),
			NodeValue::HtmlBlock(block) => words.add(&block.literal),
			NodeValue::CodeBlock(block) if take == Take::Everything => words.add(&block.literal),
			NodeValue::SoftBreak | NodeValue::LineBreak => words.gap(),
			_ => {}
		}
		if words.chars > MAX_EXCERPT_CHARS {
			break;
		}
	}
	words.text
}

/// Words being put together, with one space wherever there was any.
#[derive(Default)]
struct Words {
	text: String,
	chars: usize,
	gap: bool,
}

impl Words {
	fn gap(&mut self) {
		self.gap = true;
	}

	fn add(&mut self, more: &str) {
		for c in more.chars() {
			if self.chars > MAX_EXCERPT_CHARS {
				return;
			}
			if c.is_whitespace() || c.is_control() {
				self.gap = true;
			} else if !super::clean::is_bidi_control(c) {
				if std::mem::take(&mut self.gap) && !self.text.is_empty() {
					self.text.push(' ');
					self.chars += 1;
				}
				self.text.push(c);
				self.chars += 1;
			}
		}
	}
}

/// Cuts behind a word and says so; a single endless word is cut between
/// characters as people see them.
fn cut(text: &str) -> String {
	let Some((limit, _)) = text.char_indices().nth(MAX_EXCERPT_CHARS - 1) else {
		return text.to_owned();
	};
	if text[limit..].chars().count() == 1 {
		return text.to_owned();
	}
	let head = &text[..limit];
	let end = match head.rfind(' ') {
		Some(space) => space,
		None => text
			.grapheme_indices(true)
			.map(|(at, _)| at)
			.take_while(|at| *at <= limit)
			.last()
			.filter(|at| *at > 0)
			.unwrap_or(limit),
	};
	format!("{}…", text[..end].trim_end())
}
