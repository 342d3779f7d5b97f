//! Posts as people write them.

use insta::assert_snapshot;

use crate::text::{TextProblem, quote, render};

fn html(source: &str) -> String {
	render(source).unwrap().html
}

#[test]
fn an_english_post() {
	assert_snapshot!(html(
        "Hello **everyone**, see <https://example.org/a?b=1&c=2> and www.example.org.\n\
         Second line with ~~old~~ `code`.\n\n- one\n- two\n  1. deep\n\n> quoted\n\n---\n"
    ), @r#"
    <p dir="auto">Hello <strong>everyone</strong>, see <a href="https://example.org/a?b=1&amp;c=2" rel="nofollow ugc noopener">https://example.org/a?b=1&amp;c=2</a> and <a href="http://www.example.org" rel="nofollow ugc noopener">www.example.org</a>.<br>
    Second line with <del>old</del> <code dir="ltr">code</code>.</p>
    <ul dir="ltr">
    <li dir="ltr">one</li>
    <li dir="ltr">two
    <ol dir="ltr">
    <li dir="ltr">deep</li>
    </ol>
    </li>
    </ul>
    <blockquote dir="ltr">
    <p dir="auto">quoted</p>
    </blockquote>
    <hr>
    "#);
}

#[test]
fn a_persian_post_with_english_words_runs_right_to_left() {
	assert_snapshot!(html(
        "Rust زبان خوبی است.\n\nسلام **دنیا** به Meydan خوش آمدید.\n\n- یک\n- two\n\n> نقل قول\n"
    ), @r#"
    <p dir="rtl">Rust زبان خوبی است.</p>
    <p dir="auto">سلام <strong>دنیا</strong> به Meydan خوش آمدید.</p>
    <ul dir="rtl">
    <li dir="rtl">یک</li>
    <li dir="ltr">two</li>
    </ul>
    <blockquote dir="rtl">
    <p dir="auto">نقل قول</p>
    </blockquote>
    "#);
}

#[test]
fn code_is_left_to_right_and_names_its_language() {
	assert_snapshot!(html("```Rust ignore\nfn main() { println!(\"<b>\"); }\n```\n\n    indented\n"), @r#"
    <pre dir="ltr" tabindex="0"><code class="language-rust" dir="ltr">fn main() { println!("&lt;b&gt;"); }
    </code></pre>
    <pre dir="ltr" tabindex="0"><code dir="ltr">indented
    </code></pre>
    "#);
}

#[test]
fn an_odd_language_name_is_dropped() {
	assert!(html("```a\"onload=x\nx\n```").starts_with("<pre dir=\"ltr\" tabindex=\"0\"><code dir=\"ltr\">x"));
}

#[test]
fn a_table_scrolls_in_a_box_of_its_own() {
	assert_snapshot!(html("| a | b |\n|--:|:-:|\n| 1 | `x` |\n"), @r#"
    <div class="scroll" dir="ltr" tabindex="0">
    <table>
    <thead>
    <tr>
    <th align="right" dir="auto">a</th>
    <th align="center" dir="auto">b</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td align="right" dir="auto">1</td>
    <td align="center" dir="auto"><code dir="ltr">x</code></td>
    </tr>
    </tbody>
    </table>
    </div>
    "#);
}

#[test]
fn headings_begin_at_the_third_level_and_skip_none() {
	assert_snapshot!(html("# A\n\n#### B\n\n## C\n\n###### D\n\n# E\n"), @r#"
    <h3 dir="auto">A</h3>
    <h4 dir="auto">B</h4>
    <h4 dir="auto">C</h4>
    <h5 dir="auto">D</h5>
    <h3 dir="auto">E</h3>
    "#);
}

#[test]
fn an_image_becomes_a_link() {
	assert_snapshot!(html(
        "![a *cat*](https://example.org/cat.png) ![](/c.png) [![in](https://e.org/i.png)](https://e.org/)"
    ), @r#"<p dir="auto"><a href="https://example.org/cat.png" rel="nofollow ugc noopener">a cat</a> <a href="/c.png" rel="nofollow ugc noopener">/c.png</a> <a href="https://e.org/" rel="nofollow ugc noopener">in</a></p>"#);
}

#[test]
fn html_is_shown_as_written() {
	assert_snapshot!(html("<div>\n<b>x</b>\n\nand <i>inline</i>\n"), @r#"
    <p dir="auto">&lt;div&gt;<br>
    &lt;b&gt;x&lt;/b&gt;</p>
    <p dir="auto">and &lt;i&gt;inline&lt;/i&gt;</p>
    "#);
}

#[test]
fn direction_overrides_do_not_leave_the_post() {
	let html = html("a\u{202E}b \u{2067}c <i title=\u{202D}>\n\n# \u{2066}x");
	assert!(!html.contains(|c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')), "{html}");
}

#[test]
fn piled_up_marks_are_thinned_and_vowels_kept() {
	let zalgo = format!("z{}", "\u{0301}".repeat(200));
	assert_eq!(html(&zalgo).matches('\u{0301}').count(), 8);
	let vowelled = "שָׁלוֹם";
	assert!(html(vowelled).contains(vowelled));
}

#[test]
fn a_loose_list_takes_the_direction_of_its_words() {
	assert_snapshot!(html("- یک\n\n- دو\n"), @r#"
    <ul dir="rtl">
    <li dir="rtl">
    <p dir="auto">یک</p>
    </li>
    <li dir="rtl">
    <p dir="auto">دو</p>
    </li>
    </ul>
    "#);
}

#[test]
fn an_excerpt_is_the_authors_own_plain_words() {
	let rendered = render("> **A** said\n\n# Title\n\nI *think* `so` &amp; <b>\nyes.\n\n```\ncode\n```").unwrap();
	assert_eq!(rendered.excerpt, "Title I think so & <b> yes.");
	assert_eq!(render("> only a quote").unwrap().excerpt, "only a quote");
	assert_eq!(render("").unwrap().excerpt, "");
}

#[test]
fn an_excerpt_is_cut_behind_a_word() {
	let excerpt = render(&"word ".repeat(100)).unwrap().excerpt;
	assert!(excerpt.ends_with("word…"), "{excerpt}");
	assert!(excerpt.chars().count() <= 200);
	let endless = render(&"é".repeat(500)).unwrap().excerpt;
	assert_eq!(endless.chars().count(), 200);
	assert_eq!(render(&"x".repeat(200)).unwrap().excerpt, "x".repeat(200));
}

#[test]
fn a_quote_names_its_author_and_links_to_the_post() {
	let quoted = quote("one\n\ntwo\n", "Anna", "/t/5#post-2");
	assert_snapshot!(quoted, @r#"
    > **[Anna](</t/5#post-2>)**
    >
    > one
    >
    > two
    "#);
	assert_snapshot!(html(&format!("{quoted}My answer.")), @r#"
    <blockquote dir="ltr">
    <p dir="auto"><strong><a href="/t/5#post-2" rel="nofollow ugc noopener">Anna</a></strong></p>
    <p dir="auto">one</p>
    <p dir="auto">two</p>
    </blockquote>
    <p dir="auto">My answer.</p>
    "#);
}

#[test]
fn an_authors_name_is_only_text_in_a_quote() {
	for name in [
		"](javascript:x) **b**",
		"<img src=x>",
		"a\n\n# b",
		"www.evil.example",
		"me@evil.example",
		"`x`",
		"&lt;",
		"https://evil.example",
	] {
		let html = html(&quote("x", name, "/t/5#post-2"));
		assert_eq!(html.matches("<a ").count(), 1, "{html}");
		assert!(!html.contains("<h") && !html.contains("<code") && !html.contains("<img"), "{html}");
		assert!(html.contains("href=\"/t/5#post-2\""), "{html}");
	}
	assert!(!html(&quote("x", "a", "javascript:alert(1)")).contains("<a "));
}

#[test]
fn a_text_of_the_longest_length_is_accepted_and_one_more_refused() {
	assert!(render(&"й".repeat(32_000)).is_ok());
	assert_eq!(render(&"й".repeat(32_001)), Err(TextProblem::TooLong { max: 32_000 }));
}

#[test]
fn a_quote_of_a_gone_post_is_left_out_with_all_that_stands_in_it() {
	use crate::text::{without_gone_html, without_gone_source};
	let at = |topic: u64, number: u32| format!("/t/{}/p/{number}", model::TopicId(topic));
	let inner = quote("the **secret**\n\n> > deeper\n\n- of the list", "Anna", &at(5, 2));
	let source = format!("Before.\n\n{}\nBetween.\n\n{}After.\n", inner, quote("kept", "Boris", &at(6, 1)));
	let nested = quote(&source, "Carla", &at(7, 9));
	let gone = |wanted: u64| {
		move |topic: model::TopicId, number: u32| -> Result<bool, ()> {
			assert!([(5, 2), (6, 1), (7, 9)].contains(&(topic.0, number)));
			Ok(topic.0 == wanted)
		}
	};
	for source in [&source, &nested] {
		let (page, all) = (html(source), html(source));
		let page = without_gone_html(&page, &mut gone(5)).unwrap();
		assert_eq!(page.matches(model::discussions::GONE_QUOTE).count(), 1, "{page}");
		for left in ["secret", "deeper", "of the list", &at(5, 2)] {
			assert!(!page.contains(left) && all.contains(left), "{left} in {page}");
		}
		for stays in ["Before.", "Between.", "kept", "After."] {
			assert!(page.contains(stays), "{stays} in {page}");
		}
		assert_eq!(page.matches("<blockquote").count(), page.matches("</blockquote>").count());
		let plain = without_gone_source(source, &mut gone(5)).unwrap();
		assert!(!plain.contains("secret") && !plain.contains("of the list") && plain.contains('…'), "{plain}");
		assert!(plain.contains("kept") && plain.contains("Between."), "{plain}");
		assert_eq!(without_gone_html(&all, &mut gone(1)).unwrap(), all);
		assert_eq!(without_gone_source(source, &mut gone(1)).unwrap(), **source);
	}
	assert_eq!(without_gone_html(&html(&nested), &mut gone(7)).unwrap().trim(), model::discussions::GONE_QUOTE);
}
