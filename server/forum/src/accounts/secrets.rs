//! Secrets that are carried by a browser or a link: how they look, under what key they are kept.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// Random bytes of a secret: nobody tries 2^256 of them.
pub(crate) const SECRET_BYTES: usize = 32;

/// What a secret opens. The letters in front keep one kind from being taken for another, and
/// let programs that look for leaked secrets find them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
	/// A session, in a cookie.
	Session,
	/// The link that sets up the community.
	SetUp,
	/// The link that sets a new password.
	Reset,
	/// The link that invites to the community.
	Invite,
	/// A token with which programs act.
	Token,
}

impl Kind {
	fn prefix(self) -> &'static str {
		match self {
			Self::Session => "fs_",
			Self::SetUp => "fo_",
			Self::Reset => "fr_",
			Self::Invite => "fi_",
			Self::Token => "fa_",
		}
	}

	/// The text of a secret.
	pub(crate) fn write(self, bytes: [u8; SECRET_BYTES]) -> String {
		format!("{}{}", self.prefix(), URL_SAFE_NO_PAD.encode(bytes))
	}

	/// The key under which a secret of this kind is kept; none for any other text.
	///
	/// The store holds only hashes: who reads it cannot sign in with what they find.
	pub(crate) fn key(self, secret: &str) -> Option<[u8; 32]> {
		let body = secret.strip_prefix(self.prefix())?;
		let bytes: Option<[u8; SECRET_BYTES]> = URL_SAFE_NO_PAD.decode(body).ok()?.try_into().ok();
		bytes.map(|_| Sha256::digest(secret.as_bytes()).into())
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_secret_of_one_kind_is_no_secret_of_another() {
		let secret = Kind::Session.write([7; SECRET_BYTES]);
		assert!(Kind::Session.key(&secret).is_some());
		assert_eq!(Kind::Reset.key(&secret), None);
		assert_eq!(Kind::Reset.key(&secret.replace("fs_", "fr_x")), None);
	}

	#[test]
	fn any_other_text_is_no_secret() {
		for text in ["", "fs_", "fs_AAAA", "fs_\u{0}", "fs_ünïcode", &"fs_A".repeat(999)] {
			assert_eq!(Kind::Session.key(text), None, "{text}");
		}
	}
}
