//! When an answer leaves that came out of looking through what its reader may not see.
//!
//! What such a search finds is the same whether hidden words are there or not; how long it takes is
//! not, quite. So these answers leave at even steps after the request, and what is seen of the
//! difference is one answer in a thousand that falls into the next step.

use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// 20 ms: most searches take less, and nobody notices.
const STEP: Duration = Duration::from_millis(20);

/// Waits for the next step after `begun`.
pub async fn wait(begun: Instant) {
	let steps = begun.elapsed().as_nanos() / STEP.as_nanos() + 1;
	sleep_until(begun + STEP * u32::try_from(steps).unwrap_or(u32::MAX)).await;
}

#[cfg(test)]
mod tests {
	use super::*;

	#[tokio::test(start_paused = true)]
	async fn answers_leave_at_even_steps_whatever_they_took() {
		for (took_ms, leaves_ms) in [(0, 20), (1, 20), (19, 20), (21, 40), (39, 40), (2_001, 2_020)] {
			let begun = Instant::now();
			tokio::time::sleep(Duration::from_millis(took_ms)).await;
			wait(begun).await;
			assert_eq!(begun.elapsed().as_millis(), leaves_ms, "{took_ms}");
		}
	}
}
