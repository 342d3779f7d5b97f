//! Chance that a seed decides: `SplitMix64`, which is plenty for choosing names.

/// A row of numbers.
#[derive(Debug)]
pub(super) struct Chance(u64);

impl Chance {
	pub(super) fn new(seed: u64) -> Self {
		Self(seed)
	}

	fn next(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
		let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
		let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
		mixed ^ (mixed >> 31)
	}

	/// A number from 0 up to, and without, `end`; 0 if there is none.
	pub(super) fn below(&mut self, end: u64) -> u64 {
		// The remainder favours small numbers by less than one in a billion.
		self.next() % end.max(1)
	}

	/// One of some; none of none.
	pub(super) fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
		let at = self.below(all.len() as u64);
		all.get(usize::try_from(at).unwrap_or(usize::MAX))
	}
}
