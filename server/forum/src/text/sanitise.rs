//! Which elements and attributes survive, for a page and for an import.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::clean::is_safe_link;
use ammonia::{Builder, UrlRelative};

/// What Markdown can become in a page. No images, no headings above h3.
const PAGE_TAGS: [&str; 24] = [
	"a",
	"blockquote",
	"br",
	"code",
	"del",
	"div",
	"em",
	"h3",
	"h4",
	"h5",
	"h6",
	"hr",
	"li",
	"ol",
	"p",
	"pre",
	"strong",
	"table",
	"tbody",
	"td",
	"th",
	"thead",
	"tr",
	"ul",
];
/// What else an imported text may hold, because Markdown can say it.
const IMPORT_TAGS: [&str; 15] =
	["b", "dd", "dl", "dt", "h1", "h2", "i", "img", "s", "strike", "sub", "sup", "kbd", "tt", "span"];
/// Elements to which the writer has given a direction.
const DIRECTED: [&str; 11] = ["blockquote", "div", "h3", "h4", "h5", "h6", "li", "ol", "p", "pre", "ul"];
/// Elements that get their direction here, each one attribute: the sanitiser
/// adds several in random order.
const COMPLETED: [(&str, &str); 3] = [("code", "ltr"), ("td", "auto"), ("th", "auto")];

/// Second line of defence behind the writer: HTML that is safe in any page.
pub(super) fn for_page(html: &str) -> String {
	static PAGE: LazyLock<Builder<'static>> = LazyLock::new(page);
	PAGE.clean(html).to_string()
}

/// HTML of an import, cut down to what Markdown can say.
pub(super) fn for_import(html: &str) -> String {
	static IMPORT: LazyLock<Builder<'static>> = LazyLock::new(import);
	IMPORT.clean(html).to_string()
}

fn page() -> Builder<'static> {
	let mut builder = base(HashSet::from(PAGE_TAGS));
	builder
		.link_rel(Some("nofollow ugc noopener"))
		.allowed_classes(HashMap::from([("div", HashSet::from(["scroll"]))]))
		.tag_attribute_values(
			DIRECTED.map(|tag| (tag, HashMap::from([("dir", HashSet::from(["auto", "ltr", "rtl"]))]))).into(),
		)
		.set_tag_attribute_values(COMPLETED.map(|(tag, dir)| (tag, HashMap::from([("dir", dir)]))).into())
		.add_tag_attribute_values("pre", "tabindex", ["0"])
		.add_tag_attribute_values("div", "tabindex", ["0"]);
	builder
}

fn import() -> Builder<'static> {
	let mut builder = base(PAGE_TAGS.into_iter().chain(IMPORT_TAGS).collect());
	builder.add_tag_attributes("img", ["src", "alt"]).link_rel(None);
	builder
}

/// What both have in common.
fn base(tags: HashSet<&'static str>) -> Builder<'static> {
	let aligned = HashSet::from(["align"]);
	let mut builder = Builder::empty();
	builder
		.tags(tags)
		.clean_content_tags(HashSet::from(["script", "style"]))
		.tag_attributes(HashMap::from([
			("a", HashSet::from(["href"])),
			("code", HashSet::from(["class"])),
			("ol", HashSet::from(["start"])),
			("td", aligned.clone()),
			("th", aligned),
		]))
		.url_schemes(HashSet::from(["http", "https", "mailto"]))
		.url_relative(UrlRelative::PassThrough)
		.attribute_filter(|element, attribute, value| match (element, attribute) {
			("a", "href") => is_safe_link(value).then(|| value.into()),
			("code", "class") => is_language(value).then(|| value.into()),
			("td" | "th", "align") => ["left", "right", "center"].contains(&value).then(|| value.into()),
			("ol", "start") => value.bytes().all(|b| b.is_ascii_digit()).then(|| value.into()),
			_ => Some(value.into()),
		});
	builder
}

fn is_language(class: &str) -> bool {
	class.strip_prefix("language-").is_some_and(|name| {
		!name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'+' || b == b'-')
	})
}
