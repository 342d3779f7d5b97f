//! What a browser makes of a page: its elements, as html5ever reads them.

use html5ever::tendril::TendrilSink as _;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// One element: its name, its attributes, the text inside.
#[derive(Debug, Clone)]
pub(crate) struct Element {
	pub(crate) name: String,
	pub(crate) attributes: Vec<(String, String)>,
	pub(crate) text: String,
}

impl Element {
	pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
		self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
	}
}

/// All elements in the order of the page.
pub(crate) fn elements(html: &str) -> Vec<Element> {
	let dom: RcDom = html5ever::parse_document(RcDom::default(), Default::default()).one(html);
	let mut found = Vec::new();
	collect(&dom.document, &mut found);
	found
}

/// The elements of one name.
pub(crate) fn named(html: &str, name: &str) -> Vec<Element> {
	elements(html).into_iter().filter(|element| element.name == name).collect()
}

/// The value that the control of this name holds.
pub(crate) fn value_of(html: &str, name: &str) -> Option<String> {
	let control = elements(html).into_iter().find(|element| {
		matches!(element.name.as_str(), "input" | "textarea") && element.attribute("name") == Some(name)
	})?;
	// A line end right after the tag belongs to the markup, not to the text; the parser has dropped it.
	if control.name == "textarea" { Some(control.text) } else { control.attribute("value").map(str::to_owned) }
}

fn collect(node: &Handle, found: &mut Vec<Element>) {
	if let NodeData::Element { name, attrs, .. } = &node.data {
		let attributes = attrs.borrow().iter().map(|it| (it.name.local.to_string(), it.value.to_string())).collect();
		found.push(Element { name: name.local.to_string(), attributes, text: text_of(node) });
	}
	for child in node.children.borrow().iter() {
		collect(child, found);
	}
}

fn text_of(node: &Handle) -> String {
	let mut text = String::new();
	gather(node, &mut text);
	text
}

fn gather(node: &Handle, text: &mut String) {
	if let NodeData::Text { contents } = &node.data {
		text.push_str(&contents.borrow());
	}
	for child in node.children.borrow().iter() {
		gather(child, text);
	}
}
