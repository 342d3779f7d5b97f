//! Posts as other forums export them.

use insta::assert_snapshot;

use crate::text::{TextProblem, markdown_from_html, render};

fn markdown(html: &str) -> String {
	markdown_from_html(html).unwrap()
}

#[test]
fn a_question_with_code_and_a_quote() {
	assert_snapshot!(markdown(
        "<p>I have <strong>two</strong> <em>lines</em>\nof text &amp; <code>x &lt; y</code>.</p>\n\n\
         <blockquote>\n  <p>Quoted <a href=\"https://example.org/a_b\" rel=\"nofollow\">link</a></p>\n</blockquote>\n\n\
         <pre class=\"lang-rust\"><code>fn main() {\n    a &lt; b;\n}\n</code></pre>\n<hr>\n<p>End.<br>Next.</p>"
    ), @r#"
    I have **two** *lines* of text & `x < y`.

    > Quoted [link](https://example.org/a_b)

    ```
    fn main() {
        a < b;
    }
    ```

    - - -

    End.\
    Next.
    "#);
}

#[test]
fn lists_and_headings() {
	assert_snapshot!(markdown(
        "<h1>A</h1><h2>B</h2><ul>\n<li>one</li>\n<li><p>two</p>\n<ul><li>deep</li></ul></li>\n</ul>\n\
         <ol start=\"3\"><li>three</li><li>four</li></ol><h3>C</h3>"
    ), @r#"
    # A

    ## B

    - one
    - two

      - deep

    3. three
    4. four

    ### C
    "#);
}

#[test]
fn an_image_and_a_table() {
	assert_snapshot!(markdown(
        "<p><img src=\"https://i.example.org/a.png\" alt=\"a cup\" onerror=\"x()\"></p>\
         <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2 | 3</td></tr></tbody></table>"
    ), @r#"
    ![a cup](https://i.example.org/a.png)

    | a | b     |
    | - | ----- |
    | 1 | 2 &#124; 3 |
    "#);
}

#[test]
fn text_that_looks_like_markdown_stays_text() {
	let source = markdown(
		"<p>*not* _this_ [nor](that) # x &lt;b&gt; 1. 2</p><p># no</p><p>- no</p><p>1. no</p><p>1) no<br>2) no</p>",
	);
	assert_snapshot!(source, @r#"
    \*not\* \_this\_ \[nor\](that) # x \<b> 1. 2

    \# no

    \- no

    1\. no

    1\) no\
    2\) no
    "#);
	assert_snapshot!(render(&source).unwrap().html, @r#"
    <p dir="auto">*not* _this_ [nor](that) # x &lt;b&gt; 1. 2</p>
    <p dir="auto"># no</p>
    <p dir="auto">- no</p>
    <p dir="auto">1. no</p>
    <p dir="auto">1) no<br>
    2) no</p>
    "#);
}

#[test]
fn scripts_and_frames_are_dropped() {
	let source = markdown(
		"<p onclick=x()>a</p><script>alert(1)</script><style>p{}</style><iframe src=//x></iframe><svg onload=x><a href=javascript:x>b</a></svg>",
	);
	assert!(!source.contains("alert") && !source.contains("javascript") && !source.contains("onclick"), "{source}");
}

#[test]
fn deep_html_is_refused_however_it_is_hidden() {
	for (before, unit) in [
		("", "<div>"),
		("", "<b>"),
		("", "<p><b class=x></p>"),
		("", "<table><tr><td></div>"),
		("<style><a title=\"</style>", "<div>"),
		("<!-- <a title=\"-->", "<div>"),
		("<a b==\">", "<div>"),
		("<svg><style><a title=\"</style>", "<div>"),
		("", "<div></3>"),
	] {
		let html = format!("{before}{}", unit.repeat(2_000));
		assert_eq!(markdown_from_html(&html), Err(TextProblem::TooDeep), "{before} {unit}");
	}
	assert_eq!(markdown_from_html(&"x".repeat(128_001)), Err(TextProblem::TooLong { max: 128_000 }));
}

#[test]
fn many_shallow_paragraphs_are_accepted() {
	assert!(markdown_from_html(&"<p>x</p>".repeat(3_000)).is_ok());
	assert!(markdown_from_html(&"<p>x".repeat(3_000)).is_ok());
}
