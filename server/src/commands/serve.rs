//! `meydan serve`: opens the community, tells where it listens, ends in good order.

use super::{World, operate};
use crate::config::{Config, ServeArgs};
use crate::control::{self, Control};
use crate::live::Listeners;
use crate::outbound::Outbound;
use crate::serve::{self, ConnectionLimits};
use crate::{log, router, webhooks, workers};
use forum::{Forum, accounts, searching};
use std::future::Future;
use std::io::Write as _;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::fmt::time::SystemTime;

/// 8 MiB: rendering a text goes as deep as the text does, and memory is taken only where it is used.
const STACK_BYTES: usize = 8 << 20;

/// A name of a webhook's receiver that nobody knows can take the resolver half a minute.
const WAITS_FOR_THREADS: Duration = Duration::from_secs(5);

pub(crate) fn run(world: &World, args: &ServeArgs) -> anyhow::Result<()> {
	let config = Config::for_serve(args, std::env::vars(), &std::env::current_dir()?)?;
	log::init(&config.log, config.log_format, SystemTime);
	let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_stack_size(STACK_BYTES).build()?;
	let ended = runtime.block_on(until_stopped(world, &config));
	runtime.shutdown_timeout(WAITS_FOR_THREADS);
	ended
}

async fn until_stopped(world: &World, config: &Config) -> anyhow::Result<()> {
	// The port first: who cannot listen should not leave a new data directory behind.
	let listener = serve::bind(config.listen).await?;
	let forum = world.open_or_begin(config)?;
	let stop = stopped()?;
	let address = listener.local_addr()?;
	let listeners = Listeners::default();
	let router = router::router_with(forum.clone(), config, world.http_random(), listeners.clone());
	workers::start(&forum);
	webhooks::start(&forum, Outbound::new(config.outbound_networks.clone()));
	let base = operate::base(config, address);
	let control = Control::bind(&config.data.join(control::SOCKET))?;
	let control = tokio::spawn(control.run(operate::control_handler(forum.clone(), base.clone())));
	announce(&forum, &base, address)?;
	let ending = forum.clone();
	serve::serve(listener, router, ConnectionLimits::for_config(config), async move {
		stop.await;
		listeners.stop();
		searching::stop(&ending);
	})
	.await;
	control.abort();
	Ok(())
}

fn announce(forum: &Forum, base: &str, address: SocketAddr) -> anyhow::Result<()> {
	let mut out = std::io::stdout().lock();
	writeln!(out, "listening on http://{address}")?;
	if let Some(secret) = accounts::set_up_link(forum)? {
		writeln!(out, "set up this community at {base}/setup/{secret}")?;
	}
	out.flush()?;
	Ok(())
}

fn stopped() -> anyhow::Result<impl Future<Output = ()>> {
	let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
	Ok(async move {
		tokio::select! {
			_ = terminate.recv() => {}
			_ = interrupt.recv() => {}
		}
	})
}
