//! Randomness as the middleware sees it: handed in, so that tests can foretell it.

use std::fmt;
use std::sync::Arc;

type Fill = dyn Fn(&mut [u8]) + Send + Sync;

/// Fills buffers from the source the program was started with.
#[derive(Clone)]
pub struct Random(Arc<Fill>);

impl Random {
	/// `fill` must be fit for secrets outside tests.
	pub fn new(fill: impl Fn(&mut [u8]) + Send + Sync + 'static) -> Self {
		Self(Arc::new(fill))
	}

	/// `N` random bytes as `2 * N` lower-case hexadecimal digits.
	#[must_use]
	pub fn hex<const N: usize>(&self) -> String {
		const DIGITS: &[u8; 16] = b"0123456789abcdef";
		let mut bytes = [0; N];
		(self.0)(&mut bytes);
		let mut text = String::with_capacity(2 * N);
		for byte in bytes {
			text.push(char::from(DIGITS[usize::from(byte >> 4)]));
			text.push(char::from(DIGITS[usize::from(byte & 0xf)]));
		}
		text
	}
}

impl fmt::Debug for Random {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str("Random")
	}
}
