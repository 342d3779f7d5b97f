//! The icons: 20 by 20, drawn in the colour of the text around them.

use leptos::prelude::*;

macro_rules! icons {
	($($(#[$doc:meta])* $name:ident $path:literal $(, $flips:ident)?;)*) => {
		/// One icon.
		#[derive(Debug, Clone, Copy, PartialEq, Eq)]
		pub enum Icon { $($(#[$doc])* $name,)* }

		impl Icon {
			fn path(self) -> &'static str {
				match self { $(Self::$name => $path),* }
			}

			/// Whether it means a direction and turns around with the page.
			fn flips(self) -> bool {
				match self { $(Self::$name => false $(|| stringify!($flips) == "flips")?),* }
			}
		}
	};
}

icons! {
	/// Written page.
	Article "M4 3h12v14H4zM7 7h6M7 10h6M7 13h3";
	/// Tick.
	Check "M4 10.5l4 4 8-9";
	/// Tick in a circle.
	Done "M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM6.8 10.2l2.3 2.3 4.2-4.8";
	/// Sliders.
	Gear "M4 6h6M14 6h2M4 14h2M10 14h6M12 4v4M8 12v4";
	/// Four fields.
	Grid "M3.500 3.500h5v5h-5zM11.500 3.500h5v5h-5zM3.500 11.500h5v5h-5zM11.500 11.500h5v5h-5z";
	/// Crossed eye.
	Hide "M3 3l14 14M8 5.300A8 8 0 0118 10a12 12 0 01-2.200 2.800M5 7a12 12 0 00-3 3c2.500 4 6.500 5.500 10 4.200";
	/// House.
	Home "M3 9l7-6 7 6v8h-5v-5H8v5H3z";
	/// Lines.
	Menu "M3 6h14M3 10h14M3 14h9", flips;
	/// Dots.
	More "M5 10h.01M10 10h.01M15 10h.01";
	/// Arrow to what follows.
	Next "M8 4.500l5.500 5.500L8 15.500", flips;
	/// Pen.
	Pen "M4 16l.8-3.200L13 4.500l2.500 2.500-8.300 8.200zM11.500 6l2.500 2.500";
	/// Two people.
	People "M7.500 9.500a2.800 2.800 0 100-5.600 2.800 2.800 0 000 5.600zM2.500 16c.3-3 2.300-4.500 5-4.500s4.700 1.500 5 4.500M13 4.200a2.800 2.800 0 010 5.200M14.500 12c1.800.6 2.800 2 3 4";
	/// One person.
	Person "M10 9.500a3 3 0 100-6 3 3 0 000 6zM4 16.500c.4-3.300 2.700-5 6-5s5.600 1.700 6 5";
	/// Plus.
	Plus "M10 4v12M4 10h12";
	/// Quotation marks.
	Quote "M4 13V9.500C4 7 5.500 5.500 7.500 5M11 13V9.500c0-2.500 1.500-4 3.500-4.500M4 10h3.500v4H4zM11 10h3.500v4H11z", flips;
	/// Arrow back.
	Reply "M8 5L3.500 9.500 8 14M4 9.500h7c3.500 0 5.500 2 5.500 5.500", flips;
	/// Shield.
	Shield "M10 2.500l6 2v5c0 4-2.500 6.500-6 8-3.500-1.500-6-4-6-8v-5z";
	/// Lock.
	Lock "M5 9h10v8H5zM7 9V6.500a3 3 0 016 0V9";
	/// Exclamation in a circle.
	Notice "M10 2.5a7.5 7.500 0 100 15 7.5 7.500 0 000-15zM10 6.500v4.500M10 13.500h.01";
	/// Bin.
	Bin "M4 5.500h12M8 5.500V3.500h4v2M5.500 5.500l.8 11h7.400l.8-11";
	/// Arrow that turns back.
	Undo "M7 4L3.500 7.500 7 11M4 7.500h7.500a4.500 4.500 0 010 9H8", flips;
	/// Clock.
	Clock "M10 2.500a7.500 7.500 0 100 15 7.500 7.500 0 000-15zM10 6v4.200l2.800 1.800";
	/// Heart.
	Heart "M10 16.500C5 13 3 10.500 3 7.800A3.600 3.600 0 0110 6a3.600 3.600 0 017 1.800c0 2.700-2 5.200-7 8.700z";
	/// Arrow up.
	Up "M10 16V4.500M5 9l5-5 5 5";
	/// Face that smiles.
	Smile "M10 2.500a7.500 7.500 0 100 15 7.500 7.500 0 000-15zM7.500 8h.01M12.500 8h.01M6.500 11.500a4 4 0 007 0";
	/// Face that does not.
	Frown "M10 2.500a7.500 7.500 0 100 15 7.500 7.500 0 000-15zM7.500 8h.01M12.500 8h.01M6.800 13.500a4 4 0 016.400 0";
	/// Bell.
	Bell "M5 14V9a5 5 0 0110 0v5l1.500 1.500h-13zM8.500 17.500h3";
	/// Ribbon in a book.
	Bookmark "M5.500 3h9v14L10 13.500 5.500 17z";
	/// Looking glass.
	Search "M9 3.500a5.500 5.500 0 100 11 5.500 5.500 0 000-11zM13 13l4 4";
	/// Cross.
	Close "M5 5l10 10M15 5L5 15";
}

/// An icon of ordinary size; decoration, so hidden from screen readers.
pub fn icon(icon: Icon) -> impl IntoView + use<> {
	draw(icon, if icon.flips() { "icon flips" } else { "icon" })
}

/// A small icon.
pub fn small_icon(icon: Icon) -> impl IntoView + use<> {
	draw(icon, if icon.flips() { "icon small flips" } else { "icon small" })
}

fn draw(icon: Icon, class: &'static str) -> impl IntoView + use<> {
	view! { <svg class=class viewBox="0 0 20 20" aria-hidden="true"><path d=icon.path()></path></svg> }
}
