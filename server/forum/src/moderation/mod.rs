//! Keeping order: states of topics, reports and their queue, notices and objections, warnings.

mod appeals;
mod approving;
mod cases;
mod deciding;
mod leaving;
mod moving;
mod naming;
mod notices;
pub(crate) mod pace;
mod queue;
pub(crate) mod records;
mod reports;
pub(crate) mod reshaping;
mod restraints;
mod states;
#[cfg(test)]
mod tests;

pub use appeals::{appeal, decide_appeal};
pub use approving::{approved, decide_held};
pub use deciding::decide;
pub use moving::{move_topic, places};
pub use notices::{NOTICES_PER_PAGE, mark_seen, notice, notices, restraining_notice, unseen};
pub use pace::{pace, require_keeper, set_pace, set_topic_pace, topic_pace};
pub use queue::{CASES_PER_PAGE, decided, queue, waiting};
pub use reports::{report, reportable};
pub use reshaping::{arrivals, merge, split, undo};
pub use restraints::{own_restraint, silence, unsilence, warn};
pub use states::{PIN_DAYS_MAX, PINNED_MAX, close_topic, pin_topic, reopen_topic, unpin_topic};

pub(crate) use approving::{close_withdrawn, open_held, was_approved};
pub(crate) use cases::{carry_reports, settle_reports};
pub(crate) use notices::{Concerning, notify, undone};
pub(crate) use pace::{set_pace_back, set_topic_pace_back};
pub(crate) use restraints::{release, restrain};
pub(crate) use states::pinned_now;

use crate::Result;
use model::moderation::ActReason;
use model::{Field, Problem};

/// Whoever is refused something learns why.
fn given(reason: &ActReason) -> Result<()> {
	if reason.as_str().is_empty() { Err(Field::Reason.with(Problem::Empty).into()) } else { Ok(()) }
}
