//! The community as a whole: what it is called and looks like.

use crate::reading::Language;
use serde::{Deserialize, Serialize};

/// What every page says about the community.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteView {
	/// Its name.
	pub name: String,
	/// The language for readers who ask for none that is offered.
	pub language: Language,
}
