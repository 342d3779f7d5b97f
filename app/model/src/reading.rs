//! How a reader likes pages: language, calendar, theme, time zone.

use serde::{Deserialize, Serialize};

macro_rules! choices {
	($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)* }) => {
		$(#[$doc])*
		#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
		pub enum $name {
			$($(#[$vdoc])* $variant,)*
		}

		impl $name {
			/// All of them, in the order in which they are offered.
			pub const ALL: &'static [Self] = &[$(Self::$variant),*];

			/// The code in forms, cookies and attributes.
			#[must_use]
			pub fn code(self) -> &'static str {
				match self { $(Self::$variant => $code),* }
			}

			/// The one with this code.
			#[must_use]
			pub fn from_code(code: &str) -> Option<Self> {
				match code { $($code => Some(Self::$variant),)* _ => None }
			}
		}
	};
}

choices! {
	/// The languages of the interface.
	Language {
		/// English.
		#[default]
		English = "en",
		/// Turkish.
		Turkish = "tr",
		/// Arabic.
		Arabic = "ar",
		/// Persian.
		Persian = "fa",
		/// Hebrew.
		Hebrew = "he",
	}
}

impl Language {
	/// Whether it is written from right to left.
	#[must_use]
	pub fn is_rtl(self) -> bool {
		match self {
			Self::English | Self::Turkish => false,
			Self::Arabic | Self::Persian | Self::Hebrew => true,
		}
	}

	/// The value of the `dir` attribute.
	#[must_use]
	pub fn dir(self) -> &'static str {
		if self.is_rtl() { "rtl" } else { "ltr" }
	}
}

choices! {
	/// The calendars in which dates are shown.
	Calendar {
		/// The civil calendar of most countries.
		#[default]
		Gregorian = "gregorian",
		/// Solar Hijri, of Iran and Afghanistan.
		Persian = "persian",
		/// Umm al-Qura.
		Islamic = "islamic",
		/// Hebrew.
		Hebrew = "hebrew",
	}
}

choices! {
	/// Light or dark.
	Theme {
		/// As the system says.
		#[default]
		System = "system",
		/// Always light.
		Light = "light",
		/// Always dark.
		Dark = "dark",
	}
}
