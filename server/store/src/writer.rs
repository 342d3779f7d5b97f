//! The one writer thread: many changes, one batch, one trip to the disk.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, ThreadId};

use crate::change::Change;
use crate::engine::Engine;
use crate::error::{ChangeError, StoreError};
use crate::journal::{Durable, Seq, unpoisoned};
use crate::pending::Pending;
use crate::reached::Reached;

/// 256 changes share one sync at most: the first of them must not wait long.
const GROUP: usize = 256;

/// 4 MiB: with one more change of any size, what a group holds in memory stays
/// far below what the smallest machine has.
const GROUP_BYTES: usize = 4 << 20;

type Answer = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// What is left of a closure that has run.
struct Outcome {
	/// Whether its writes are wanted.
	keep: bool,
	answer: Answer,
}

type Job = Box<dyn FnOnce(Result<&mut Change<'_>, StoreError>) -> Outcome + Send>;

/// The way to the writer thread.
pub(crate) struct Writer {
	jobs: Mutex<Option<Sender<Job>>>,
	thread: Mutex<Option<JoinHandle<()>>>,
	id: ThreadId,
}

impl Writer {
	pub(crate) fn start(engine: Arc<Engine>, durable: Arc<Durable>, reached: Reached) -> io::Result<Self> {
		let (jobs, waiting) = channel();
		let thread = std::thread::Builder::new()
			.name("store-writer".to_owned())
			.spawn(move || run(&engine, &durable, &reached, &waiting))?;
		let id = thread.thread().id();
		Ok(Self { jobs: Mutex::new(Some(jobs)), thread: Mutex::new(Some(thread)), id })
	}

	/// Runs a closure on the writer thread; returns when its writes are durable.
	pub(crate) fn change<T, E>(
		&self,
		closure: impl FnOnce(&mut Change<'_>) -> Result<T, E> + Send + 'static,
	) -> Result<T, ChangeError<E>>
	where
		T: Send + 'static,
		E: Send + 'static,
	{
		if std::thread::current().id() == self.id {
			return Err(StoreError::Nested.into());
		}
		let (reply, answer) = sync_channel(1);
		let job: Job = Box::new(move |change| {
			let result = attempt(closure, change);
			let keep = result.is_ok();
			let answer = move |durable: Result<(), StoreError>| {
				// Nobody listens only if the caller's thread is gone.
				drop(reply.send(durable.map_err(ChangeError::Store).and(result)));
			};
			Outcome { keep, answer: Box::new(answer) }
		});
		let jobs = unpoisoned(&self.jobs).clone().ok_or(StoreError::Closed)?;
		jobs.send(job).map_err(|_| StoreError::Closed)?;
		drop(jobs);
		answer.recv().map_err(|_| StoreError::Closed)?
	}

	/// Lets the changes that wait finish, then ends the thread.
	pub(crate) fn stop(&self) {
		drop(unpoisoned(&self.jobs).take());
		let thread = unpoisoned(&self.thread).take();
		// A closure may own the last store; a thread cannot wait for itself.
		if std::thread::current().id() != self.id && thread.is_some_and(|thread| thread.join().is_err()) {
			tracing::error!("the store's writer thread ended by a panic");
		}
	}
}

impl Drop for Writer {
	fn drop(&mut self) {
		self.stop();
	}
}

fn attempt<T, E>(
	closure: impl FnOnce(&mut Change<'_>) -> Result<T, E>,
	change: Result<&mut Change<'_>, StoreError>,
) -> Result<T, ChangeError<E>> {
	let change = change?;
	match catch_unwind(AssertUnwindSafe(|| closure(change))) {
		Ok(result) => result.map_err(ChangeError::Refused),
		// Without the panic's words: they may quote what a member wrote.
		Err(_) => {
			tracing::error!("a change panicked");
			Err(StoreError::Panicked.into())
		}
	}
}

fn run(engine: &Engine, durable: &Durable, reached: &Reached, waiting: &Receiver<Job>) {
	let mut last = durable.seq();
	while let Ok(first) = waiting.recv() {
		let before = last;
		let mut pending = Pending::default();
		let mut answers: Vec<(Answer, Result<(), StoreError>)> = Vec::new();
		let mut next = Some(first);
		while let Some(job) = next {
			let (answer, done) = one(engine, &mut pending, last, job);
			if let Ok(seq) = done {
				last = seq;
			}
			answers.push((answer, done.map(|_| ())));
			let full = answers.len() >= GROUP || pending.bytes() >= GROUP_BYTES;
			next = if full { None } else { waiting.try_recv().ok() };
		}
		// Even a refusal waits: it may rest on a row that is not durable yet.
		let synced = if last == before {
			engine.require_writable()
		} else {
			engine.apply(pending.into_batch()).and_then(|()| engine.sync())
		};
		if synced.is_ok() && last != before {
			reached.write(last);
			durable.advance(last);
		}
		for (answer, done) in answers {
			answer(synced.clone().and(done));
		}
	}
}

/// Runs one closure; what it wrote stays in the group or is taken back. Gives
/// the number of the last journal entry so far.
fn one(engine: &Engine, pending: &mut Pending, last: Seq, job: Job) -> (Answer, Result<Seq, StoreError>) {
	if let Err(error) = engine.require_writable() {
		return (job(Err(error.clone())).answer, Err(error));
	}
	let mut change = Change::new(engine, pending, last);
	let outcome = job(Ok(&mut change));
	(outcome.answer, change.finish(outcome.keep))
}
