//! Webhooks: addresses that are told of what happens, and what became of each telling.

use crate::accounts::AuthorView;
use crate::{Timestamp, WebhookId};
use serde::{Deserialize, Serialize};

/// Webhooks of a community: each is told of everything, one thing after the other.
pub const WEBHOOKS_MAX: u32 = 20;
/// Longest address of a receiver, in bytes.
pub const WEBHOOK_ADDRESS_MAX: usize = 2_000;
/// Deliveries of one webhook that are kept to be looked at: those before are forgotten.
pub const DELIVERIES_KEPT: usize = 100;

/// What became of one try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
	/// The receiver took it.
	Taken {
		/// What it answered: 200 to 299.
		status: u16,
	},
	/// The receiver answered something else.
	Refused {
		/// What it answered.
		status: u16,
	},
	/// Nobody knows the name in the address.
	UnknownName,
	/// The address leads to where the server may not send: its own machine or network, or an unusual port.
	Forbidden,
	/// Nobody answers there.
	Unreachable,
	/// It took too long.
	TooSlow,
	/// The receiver cannot prove who it is.
	Insecure,
	/// What it answered is no HTTP.
	Garbled,
}

impl Outcome {
	/// Whether the receiver took it.
	#[must_use]
	pub fn is_taken(self) -> bool {
		matches!(self, Self::Taken { .. })
	}

	/// Whether the receiver says that it is not there any more, and should not be asked again.
	#[must_use]
	pub fn is_gone(self) -> bool {
		self == Self::Refused { status: 410 }
	}

	/// What it is called in documents.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Taken { .. } => "taken",
			Self::Refused { .. } => "refused",
			Self::UnknownName => "unknown-name",
			Self::Forbidden => "forbidden",
			Self::Unreachable => "unreachable",
			Self::TooSlow => "too-slow",
			Self::Insecure => "insecure",
			Self::Garbled => "garbled",
		}
	}

	/// What the receiver answered, if it answered.
	#[must_use]
	pub fn status(self) -> Option<u16> {
		match self {
			Self::Taken { status } | Self::Refused { status } => Some(status),
			Self::UnknownName
			| Self::Forbidden
			| Self::Unreachable
			| Self::TooSlow
			| Self::Insecure
			| Self::Garbled => None,
		}
	}
}

/// One try to tell somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Try {
	/// When it ended.
	pub at: Timestamp,
	/// What became of it.
	pub outcome: Outcome,
}

/// Where a webhook stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebhookState {
	/// It tells what happens.
	Works,
	/// The last try failed.
	Failing {
		/// When it is tried again.
		next: Timestamp,
	},
	/// Somebody switched it off.
	Off,
	/// It failed for a day, or its receiver said that it is gone.
	GivenUp,
	/// Whoever made it may not have webhooks now.
	Rests,
}

impl WebhookState {
	/// What it is called in documents.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Works => "works",
			Self::Failing { .. } => "failing",
			Self::Off => "off",
			Self::GivenUp => "given-up",
			Self::Rests => "rests",
		}
	}

	/// Whether it is switched on.
	#[must_use]
	pub fn is_on(self) -> bool {
		matches!(self, Self::Works | Self::Failing { .. } | Self::Rests)
	}
}

/// A webhook; its secret is told once, when it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookView {
	/// Which.
	pub id: WebhookId,
	/// Where its receiver is.
	pub address: String,
	/// Who made it: it tells what they may see.
	pub by: AuthorView,
	/// When.
	pub made: Timestamp,
	/// Counts its changes.
	pub version: u32,
	/// Where it stands.
	pub state: WebhookState,
}

/// Where a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeliveryState {
	/// It is tried again.
	Waits,
	/// The receiver took it.
	Taken,
	/// It failed for a day.
	GivenUp,
	/// Between two tries the maker of the webhook lost sight of what it tells of.
	Withheld,
}

impl DeliveryState {
	/// What it is called in documents.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Waits => "waits",
			Self::Taken => "taken",
			Self::GivenUp => "given-up",
			Self::Withheld => "withheld",
		}
	}
}

/// Something that a webhook told, or tries to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryView {
	/// The number of what happened.
	pub number: u64,
	/// What happened, as programs know it.
	pub kind: String,
	/// Where it stands.
	pub state: DeliveryState,
	/// Whether somebody asked to send it again, and it was not yet.
	pub again: bool,
	/// The tries, first to last.
	pub tries: Vec<Try>,
}

/// What of a webhook shall be different.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WebhookChange {
	/// Where its receiver is.
	pub address: Option<String>,
	/// Whether it is switched on.
	pub on: Option<bool>,
}
