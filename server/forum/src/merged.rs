//! Two who change the same thing at once.

use crate::{Error, Result};

/// What becomes of a value that one editor wants otherwise than found.
///
/// # Errors
/// [`Error::Stale`] if somebody else wants it otherwise again.
pub(crate) fn merged<T: PartialEq>(now: T, found: T, wanted: T) -> Result<T> {
	if wanted == found || wanted == now {
		Ok(now)
	} else if found == now {
		Ok(wanted)
	} else {
		Err(Error::Stale)
	}
}
