//! The community's colour: how it is read, and whether text in it can be read on the pages.
//!
//! Light pages show it as it is. Dark pages show a bright shade of it, as `style/tokens.css` makes
//! one; no colour can be read on both. The backgrounds are those of `tokens.css`, and a test
//! compares them.

use crate::{Field, FieldError, Problem};
use serde::{Deserialize, Serialize};

/// Least contrast of text with what is behind it (WCAG 2.2, 1.4.3).
pub const CONTRAST_MIN: f64 = 4.5;

/// Paper, raised and sunken places of light pages: lightness, chroma, hue in degrees.
const LIGHT: [(f64, f64, f64); 3] = [(0.987, 0.004, 85.0), (0.998, 0.001, 85.0), (0.958, 0.006, 85.0)];
/// The same of dark pages.
const DARK: [(f64, f64, f64); 3] = [(0.195, 0.006, 70.0), (0.235, 0.007, 70.0), (0.255, 0.008, 70.0)];
/// Lightness and most chroma of the accent on dark pages.
const BRIGHT: (f64, f64) = (0.81, 0.1);
/// How much darker the next shade is that is tried.
const STEP: f64 = 0.0025;

/// A colour of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colour(pub [u8; 3]);

impl std::fmt::Display for Colour {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		let [red, green, blue] = self.0;
		write!(f, "#{red:02x}{green:02x}{blue:02x}")
	}
}

impl Colour {
	/// Reads `#1f6f6b`, with or without its sign; nothing is no colour of one's own.
	///
	/// # Errors
	/// [`Problem::BadColour`]; [`Problem::TooPale`] with the contrast found and the nearest shade
	/// in which text can be read.
	pub fn parse_accent(text: &str) -> Result<Option<Self>, FieldError> {
		let text = text.trim();
		if text.is_empty() {
			return Ok(None);
		}
		let digits = text.strip_prefix('#').unwrap_or(text);
		if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
			return Err(Field::Accent.with(Problem::BadColour));
		}
		let number = u32::from_str_radix(digits, 16).map_err(|_| Field::Accent.with(Problem::BadColour))?;
		let [_, rgb @ ..] = number.to_be_bytes();
		let colour = Self(rgb);
		let contrast = colour.contrast_as_accent();
		if contrast >= CONTRAST_MIN {
			return Ok(Some(colour));
		}
		let contrast_hundredths = (contrast * 100.0).floor() as u32;
		Err(Field::Accent.with(Problem::TooPale { contrast_hundredths, nearest: colour.nearest_readable().0 }))
	}

	/// The least contrast that text in this accent has anywhere: on light pages as it is, on dark
	/// ones in its bright shade.
	#[must_use]
	pub fn contrast_as_accent(self) -> f64 {
		let (lightness, chroma) = BRIGHT;
		let [_, own_chroma, hue] = self.oklch();
		let bright = luminance(linear(lightness, own_chroma.min(chroma), hue));
		let least = |text: f64, behind: [(f64, f64, f64); 3]| {
			let contrasts = behind
				.map(|(lightness, chroma, hue)| contrast(text, luminance(linear(lightness, chroma, hue.to_radians()))));
			contrasts.into_iter().fold(f64::INFINITY, f64::min)
		};
		least(luminance(self.linear()), LIGHT).min(least(bright, DARK))
	}

	/// The nearest darker shade of the same hue in which text can be read.
	fn nearest_readable(self) -> Self {
		let [lightness, chroma, hue] = self.oklch();
		let darker = (1..).map(|step| lightness - f64::from(step) * STEP).take_while(|lightness| *lightness > 0.0);
		let shades = darker.map(|lightness| Self::from_linear(linear(lightness, chroma, hue)));
		shades.into_iter().find(|shade| shade.contrast_as_accent() >= CONTRAST_MIN).unwrap_or(Self([0, 0, 0]))
	}

	fn linear(self) -> [f64; 3] {
		self.0.map(|part| {
			let part = f64::from(part) / 255.0;
			if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
		})
	}

	fn from_linear(rgb: [f64; 3]) -> Self {
		Self(rgb.map(|part| {
			let part = if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
			(part.clamp(0.0, 1.0) * 255.0).round() as u8
		}))
	}

	/// Lightness, chroma, and hue in radians (<https://bottosson.github.io/posts/oklab/>).
	fn oklch(self) -> [f64; 3] {
		let [r, g, b] = self.linear();
		let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
		let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
		let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
		let lightness = 0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s;
		let a = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s;
		let b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s;
		[lightness, a.hypot(b), b.atan2(a)]
	}
}

/// Red, green and blue as amounts of light; what no screen shows is cut off, as browsers do.
fn linear(lightness: f64, chroma: f64, hue: f64) -> [f64; 3] {
	let (a, b) = (chroma * hue.cos(), chroma * hue.sin());
	let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
	let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
	let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
	[
		4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
		-1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
		-0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
	]
	.map(|part| part.clamp(0.0, 1.0))
}

/// Relative luminance (WCAG 2.2).
fn luminance([red, green, blue]: [f64; 3]) -> f64 {
	0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast ratio (WCAG 2.2).
fn contrast(one: f64, other: f64) -> f64 {
	(one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn read(text: &str) -> Result<Option<Colour>, Problem> {
		Colour::parse_accent(text).map_err(|error| error.problem)
	}

	#[test]
	fn a_colour_is_six_digits() {
		assert_eq!(read(" #1F6f6b "), Ok(Some(Colour([0x1f, 0x6f, 0x6b]))));
		assert_eq!(read("1f6f6b").unwrap().unwrap().to_string(), "#1f6f6b");
		assert_eq!(read(""), Ok(None));
		for text in ["#fff", "red", "#1f6f6", "#1f6f6bb", "#1f6f6g", "##1f6f6", "+1f6f6", "#١f6f6"] {
			assert_eq!(read(text), Err(Problem::BadColour), "{text}");
		}
	}

	#[test]
	fn contrasts_are_those_of_the_formula() {
		let white = luminance(Colour([255; 3]).linear());
		for (colour, expected) in [([0; 3], 21.0), ([0x77; 3], 4.48), ([0x59; 3], 7.0), ([255, 0, 0], 4.0)] {
			let found = contrast(luminance(Colour(colour).linear()), white);
			assert!((found - expected).abs() < 0.01, "{colour:?}: {found}");
		}
	}

	#[test]
	fn a_colour_reads_back_from_its_lightness_chroma_and_hue() {
		for colour in [[0x1f, 0x6f, 0x6b], [255, 0, 0], [0, 0, 255], [250, 250, 249], [1, 2, 3]].map(Colour) {
			let [lightness, chroma, hue] = colour.oklch();
			assert_eq!(Colour::from_linear(linear(lightness, chroma, hue)), colour);
		}
	}

	#[test]
	fn a_pale_colour_is_refused_with_the_nearest_that_can_be_read() {
		for pale in ["#ffff00", "#ffffff", "#8ecae6", "#00ff00", "#ff8800", "#777777", "#ff69b4"] {
			let Err(Problem::TooPale { contrast_hundredths, nearest }) = read(pale) else { panic!("{pale} is taken") };
			assert!(contrast_hundredths < 450, "{pale}: {contrast_hundredths}");
			let nearest = Colour(nearest);
			assert_eq!(read(&nearest.to_string()), Ok(Some(nearest)), "{pale}");
			assert!(nearest.contrast_as_accent() < 4.7, "{pale}: {nearest} is darker than it needs to be");
		}
	}

	#[test]
	fn the_shade_of_dark_pages_can_be_read_whatever_the_colour() {
		for red in (0..=255).step_by(51) {
			for green in (0..=255).step_by(51) {
				for blue in (0..=255).step_by(51) {
					let colour = Colour([red, green, blue].map(|part| u8::try_from(part).unwrap()));
					let nearest = colour.nearest_readable();
					assert!(nearest.contrast_as_accent() >= CONTRAST_MIN, "{colour}: {nearest}");
				}
			}
		}
	}

	#[test]
	fn the_backgrounds_are_those_of_the_style_sheet() {
		let tokens = include_str!("../../../style/tokens.css");
		let part = |number: f64| {
			let text = number.to_string();
			text.strip_prefix('0').map_or(text.clone(), str::to_owned)
		};
		let value = |(lightness, chroma, hue)| format!("oklch({} {} {hue})", part(lightness), part(chroma));
		for (at, name) in ["paper", "raised", "sunken"].into_iter().enumerate() {
			let line = format!("--{name}: light-dark({}, {});", value(LIGHT[at]), value(DARK[at]));
			assert!(tokens.contains(&line), "{line}");
		}
		let (lightness, chroma) = BRIGHT;
		assert!(tokens.contains(&format!("oklch(from var(--brand) {} min(c, {}) h));", part(lightness), part(chroma))));
	}
}
