//! Which characters are the same when somebody searches.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{MAX_WORD_CHARS, han};

/// One shape for every way to write a word: no case, no marks on letters, Arabic and Persian letters and digits
/// alike, Hebrew letters without their final shapes, dotted and dotless i the same, simplified Chinese characters.
///
/// Looks at the first [`MAX_WORD_CHARS`] characters.
pub(crate) fn fold(word: &str) -> String {
	let mut folded = String::with_capacity(word.len());
	for c in word.chars().take(MAX_WORD_CHARS).nfkd() {
		if !is_dropped(c) {
			push_folded(c, &mut folded);
		}
	}
	// What was taken apart and is no mark on a letter comes together again: syllables of Hangul, voiced kana.
	if folded.is_ascii() { folded } else { folded.nfc().collect() }
}

/// A name of one or more words, such as a tag: words folded, signs kept, so that `C++` is not `C`.
pub(crate) fn fold_name(name: &str) -> String {
	let mut folded = String::with_capacity(name.len());
	for part in name.trim().split_inclusive(|c: char| !c.is_alphanumeric() && !is_inside(c)) {
		folded.push_str(&fold(part));
		match part.chars().next_back() {
			Some(c) if c.is_whitespace() => folded.push('-'),
			Some(c) if !c.is_alphanumeric() && !is_inside(c) && !c.is_control() => folded.push(c),
			_ => {}
		}
	}
	folded
}

/// Characters that may stand inside a word without ending it and without being one.
pub(crate) fn is_inside(c: char) -> bool {
	is_mark(c) || is_invisible(c) || is_combining_mark(c) || matches!(c, TATWEEL | HALF_VOICED | HALF_HARDENED)
}

pub(super) fn is_arabic_or_hebrew(c: char) -> bool {
	matches!(c, '\u{0590}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Stretches a word of Arabic script.
const TATWEEL: char = '\u{0640}';

/// Marks of narrow kana, which stand behind their letter as characters of their own.
const HALF_VOICED: char = '\u{ff9e}';
const HALF_HARDENED: char = '\u{ff9f}';

fn is_dropped(c: char) -> bool {
	let kept = c.is_alphanumeric() || is_combining_mark(c);
	!kept || is_mark(c) || is_invisible(c) || matches!(c, TATWEEL | '\u{0621}')
}

/// Marks on letters that people leave out: accents, niqqud, harakat. Marks of other scripts are letters in effect.
fn is_mark(c: char) -> bool {
	matches!(c,
		'\u{0300}'..='\u{036f}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05bd}' | '\u{05bf}'
		| '\u{05c1}'..='\u{05c2}' | '\u{05c4}'..='\u{05c5}' | '\u{05c7}' | '\u{0610}'..='\u{061a}'
		| '\u{064b}'..='\u{065f}' | '\u{0670}' | '\u{06d6}'..='\u{06ed}' | '\u{08d3}'..='\u{08ff}'
		| '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// Joiners, direction marks, soft hyphens, selectors. Not U+200B, which is a place to break.
fn is_invisible(c: char) -> bool {
	matches!(c,
		'\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
		| '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
		| '\u{180b}'..='\u{180f}')
}

fn push_folded(c: char, folded: &mut String) {
	let same = match c {
		'a'..='z' | '0'..='9' => c,
		'I' | 'ı' => 'i',
		'ß' | 'ẞ' => return folded.push_str("ss"),
		'æ' | 'Æ' => return folded.push_str("ae"),
		'œ' | 'Œ' => return folded.push_str("oe"),
		'þ' | 'Þ' => return folded.push_str("th"),
		'ø' | 'Ø' => 'o',
		'đ' | 'Đ' | 'ð' | 'Ð' => 'd',
		'ł' | 'Ł' => 'l',
		'ς' => 'σ',
		'\u{0671}' | '\u{0672}' | '\u{0673}' => 'ا',
		'ى' | 'ی' | 'ې' | 'ے' => 'ي',
		'ک' | 'ڪ' => 'ك',
		'ة' | 'ە' | 'ہ' | 'ھ' | 'ۃ' => 'ه',
		'\u{0660}'..='\u{0669}' => ascii_digit(c, '\u{0660}'),
		'\u{06f0}'..='\u{06f9}' => ascii_digit(c, '\u{06f0}'),
		'ך' => 'כ',
		'ם' => 'מ',
		'ן' => 'נ',
		'ף' => 'פ',
		'ץ' => 'צ',
		_ if c.is_ascii() => c.to_ascii_lowercase(),
		_ if han::is_han(c) => han::simplified(c),
		_ => return folded.extend(c.to_lowercase()),
	};
	folded.push(same);
}

fn ascii_digit(c: char, zero: char) -> char {
	let value = (c as u32 - zero as u32) as u8;
	char::from(b'0' + value)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn same(left: &str, right: &str) {
		assert_eq!(fold(left), fold(right), "{left} {right}");
	}

	#[test]
	fn case_and_both_letters_i_do_not_matter() {
		for (left, right) in [("İÇGÖRÜ", "içgörü"), ("IŞIK", "ışık"), ("MÜŞTERİ", "musteri"), ("STRASSE", "Straße")]
		{
			same(left, right);
		}
	}

	#[test]
	fn one_letter_of_arabic_script_has_one_shape() {
		for (left, right) in [
			("كتاب", "کتاب"),
			("علي", "علی"),
			("على", "علی"),
			("أحمد", "احمد"),
			("إدارة", "اداره"),
			("آخر", "اخر"),
			("مُدَرِّس", "مدرس"),
			("كـــتاب", "كتاب"),
			("کتاب\u{200c}ها", "کتابها"),
			("۱۴۰۳", "1403"),
			("٢٠٢٤", "2024"),
			("ﻛﺘﺎﺏ", "كتاب"),
			("مسؤول", "مسوول"),
			("خانۀ", "خانه"),
		] {
			same(left, right);
		}
	}

	#[test]
	fn hebrew_points_and_final_letters_do_not_matter() {
		for (left, right) in [("שָׁלוֹם", "שלום"), ("מלך", "מלכ"), ("צה\"ל", "צהל"), ("צה״ל", "צהל")]
		{
			same(left, right);
		}
	}

	#[test]
	fn traditional_characters_are_their_simplified_ones() {
		same("東京", "东京");
		same("圖書館", "图书馆");
		same("ｶﾞｲﾄﾞ", "ガイド");
		same("한국어", "\u{1112}\u{1161}\u{11ab}국어");
	}

	#[test]
	fn names_keep_their_signs() {
		assert_eq!(fold_name(" Çay & C++ "), "cay-&-c++");
		assert_ne!(fold_name("C#"), fold_name("C"));
		assert_eq!(fold_name("Soru-Cevap"), fold_name("SORU-CEVAP"));
	}

	#[test]
	fn marks_of_indic_scripts_stay() {
		assert_ne!(fold("कि"), fold("की"));
	}
}
