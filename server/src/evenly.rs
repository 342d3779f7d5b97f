//! When an answer leaves that came out of looking through what its reader may not see.
//!
//! What such a search finds is the same whether hidden words are there or not; how long it takes is
//! not, quite. So these answers leave at even steps after the request.

use axum::response::Response;
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// 50 ms: walking through a million hidden documents takes less, and nobody notices.
pub const STEP: Duration = Duration::from_millis(50);

/// 400 ms where nothing was found: then other spellings are looked for, among hidden words too,
/// for up to [`forum::searching::HELP_TIME`].
pub const STEP_OF_NOTHING: Duration = Duration::from_millis(400);

/// What an answer carries that says that nothing was found.
#[derive(Clone)]
pub struct FoundNothing;

/// The step at which this answer leaves.
#[must_use]
pub fn step_of(response: &Response) -> Duration {
	if response.extensions().get::<FoundNothing>().is_some() { STEP_OF_NOTHING } else { STEP }
}

/// Waits for the next step after `begun`.
pub async fn wait(begun: Instant, step: Duration) {
	let steps = begun.elapsed().as_nanos() / step.as_nanos() + 1;
	sleep_until(begun + step * u32::try_from(steps).unwrap_or(u32::MAX)).await;
}

#[cfg(test)]
mod tests {
	use super::*;

	#[tokio::test(start_paused = true)]
	async fn answers_leave_at_even_steps_whatever_they_took() {
		for (took_ms, leaves_ms) in [(0, 50), (1, 50), (49, 50), (51, 100), (99, 100), (2_001, 2_050)] {
			let begun = Instant::now();
			tokio::time::sleep(Duration::from_millis(took_ms)).await;
			wait(begun, STEP).await;
			assert_eq!(begun.elapsed().as_millis(), leaves_ms, "{took_ms}");
		}
	}

	#[test]
	fn looking_for_help_fits_into_the_step_of_nothing() {
		assert!(forum::searching::HELP_TIME + 2 * STEP < STEP_OF_NOTHING);
	}
}
