//! Which scripts are written without spaces, and which Chinese characters are one.

use std::sync::LazyLock;

const FIRST: u32 = 0x4e00;
const LAST: u32 = 0x9fff;

/// 42 kB, made when the first Chinese character is met.
static SIMPLIFIED: LazyLock<Vec<u16>> = LazyLock::new(|| {
	// One at a time: taken together, neighbours would decide, and a character must always become the same.
	(FIRST..=LAST)
		.map(|code| {
			let c = char::from_u32(code).expect("the block has no gaps");
			let simplified = fast2s::convert(c.encode_utf8(&mut [0; 4])).chars().next().map_or(code, u32::from);
			u16::try_from(simplified).unwrap_or(code as u16)
		})
		.collect()
});

pub(super) fn is_han(c: char) -> bool {
	(FIRST..=LAST).contains(&(c as u32))
}

pub(super) fn simplified(c: char) -> char {
	let Some(index) = (c as u32).checked_sub(FIRST) else { return c };
	SIMPLIFIED.get(index as usize).and_then(|code| char::from_u32(u32::from(*code))).unwrap_or(c)
}

/// Scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, kana, Han, Hangul (whose spaces stand
/// between phrases).
pub(super) fn has_no_spaces(c: char) -> bool {
	matches!(c as u32,
		0x0e01..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x3005..=0x3007 | 0x3041..=0x30ff | 0x3131..=0x318e
		| 0x31f0..=0x31ff | 0x3400..=0x4dbf | FIRST..=LAST | 0xac00..=0xd7a3 | 0x1100..=0x11ff | 0xf900..=0xfaff
		| 0xff66..=0xff9f | 0x20000..=0x323af)
		&& c.is_alphanumeric()
}
