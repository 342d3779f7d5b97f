//! Where the caret stands on the page: the browser does not tell it of a text area, so the text is
//! laid out once more in an unseen copy.

use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, HtmlTextAreaElement};

/// Class of the copy: whatever lays out the text area lays out the copy.
const COPY: &str = "input caret-copy";

/// Puts an element right below the line of the caret, at `begins` in the units of the browser; it
/// begins there too, or as near as it fits. Both stand in the form of the text area.
pub(super) fn put_below(text: &HtmlTextAreaElement, begins: usize, element: &HtmlElement) -> Option<()> {
	let document = text.owner_document()?;
	let copy = document.create_element("div").ok()?.dyn_into::<HtmlElement>().ok()?;
	copy.set_class_name(COPY);
	copy.set_attribute("dir", &text.dir()).ok()?;
	copy.set_attribute("aria-hidden", "true").ok()?;
	copy.style().set_property("inline-size", &format!("{}px", text.client_width() + 2)).ok()?;
	let units = text.value().encode_utf16().collect::<Vec<_>>();
	let (before, after) = units.split_at_checked(begins)?;
	let mark = document.create_element("span").ok()?;
	mark.set_text_content(Some("@"));
	copy.set_text_content(Some(&String::from_utf16_lossy(before)));
	copy.append_child(&mark).ok()?;
	copy.append_child(&document.create_text_node(&String::from_utf16_lossy(after))).ok()?;
	text.parent_element()?.append_child(&copy).ok()?;
	let (mark, laid) = (mark.get_bounding_client_rect(), copy.get_bounding_client_rect());
	copy.remove();
	let (shown, form) = (text.get_bounding_client_rect(), text.form()?);
	let around = form.get_bounding_client_rect();
	let line = mark.bottom() - laid.top() - f64::from(text.scroll_top());
	let down = shown.top() - around.top() + line.clamp(0.0, shown.height());
	let side = shown.left() - laid.left() + mark.left();
	let rtl = form.matches(":dir(rtl)").unwrap_or(false);
	let along = if rtl { around.right() - side - mark.width() } else { side - around.left() };
	let style = element.style();
	style.set_property("inset-block-start", &format!("{down:.0}px")).ok()?;
	style.set_property("--along", &format!("{along:.0}px")).ok()
}
