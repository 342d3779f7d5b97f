//! How the wait before a password is spent: without a thread, and by a bounded number of tries.

use std::sync::Arc;
use std::time::Duration;

use model::UserError;
use tokio::sync::Semaphore;

/// Tries that wait at once. Two hundred addresses could fill it with what they are allowed; for
/// everybody else beyond, the wait becomes a refusal that says how long it would have been.
const WAITING_MAX: usize = 64;

/// The waiting room.
#[derive(Clone, Debug)]
pub struct Patience(Arc<Semaphore>);

impl Default for Patience {
	fn default() -> Self {
		Self(Arc::new(Semaphore::new(WAITING_MAX)))
	}
}

impl Patience {
	/// Waits; returns at once if there is nothing to wait for.
	///
	/// # Errors
	/// [`UserError::TooOften`] if too many wait already.
	pub async fn wait(&self, span: Duration) -> Result<(), UserError> {
		if span.is_zero() {
			return Ok(());
		}
		let Ok(_place) = self.0.try_acquire() else {
			return Err(UserError::TooOften { retry_after_s: u32::try_from(span.as_secs()).unwrap_or(u32::MAX) });
		};
		tokio::time::sleep(span).await;
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use tokio::time::Instant;

	const SPAN: Duration = Duration::from_secs(7);

	#[tokio::test(start_paused = true)]
	async fn whoever_has_to_wait_does_and_gives_the_place_back() {
		let patience = Patience::default();
		for _ in 0..=WAITING_MAX {
			let started = Instant::now();
			assert_eq!(patience.wait(SPAN).await, Ok(()));
			assert_eq!(started.elapsed().as_secs(), SPAN.as_secs());
		}
	}

	#[tokio::test(start_paused = true)]
	async fn a_full_waiting_room_refuses_at_once_and_whoever_need_not_wait_passes() {
		let patience = Patience::default();
		let waiting = futures::future::join_all((0..WAITING_MAX).map(|_| patience.wait(SPAN)));
		let late = async {
			let started = Instant::now();
			assert_eq!(patience.wait(SPAN).await, Err(UserError::TooOften { retry_after_s: 7 }));
			assert_eq!(patience.wait(Duration::ZERO).await, Ok(()));
			assert_eq!(started.elapsed(), Duration::ZERO);
		};
		futures::join!(waiting, late);
	}
}
