//! `meydan serve`: opens the community, tells where it listens, ends in good order.

use super::World;
use crate::config::{Config, ServeArgs};
use crate::serve::{self, ConnectionLimits};
use crate::{log, router};
use forum::{Forum, accounts};
use std::future::Future;
use std::io::Write as _;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::fmt::time::SystemTime;

pub(crate) fn run(world: &World, args: &ServeArgs) -> anyhow::Result<()> {
	let config = Config::for_serve(args, std::env::vars(), &std::env::current_dir()?)?;
	log::init(&config.log, config.log_format, SystemTime);
	let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
	runtime.block_on(until_stopped(world, &config))
}

async fn until_stopped(world: &World, config: &Config) -> anyhow::Result<()> {
	// The port first: who cannot listen should not leave a new data directory behind.
	let listener = serve::bind(config.listen).await?;
	let forum = world.open(config)?;
	let stop = stopped()?;
	let address = listener.local_addr()?;
	let router = router::router(forum.clone(), config, world.http_random());
	announce(&forum, config, &format!("http://{address}"))?;
	serve::serve(listener, router, ConnectionLimits::for_config(config), stop).await;
	Ok(())
}

fn announce(forum: &Forum, config: &Config, address: &str) -> anyhow::Result<()> {
	let mut out = std::io::stdout().lock();
	writeln!(out, "listening on {address}")?;
	if let Some(secret) = accounts::set_up_link(forum)? {
		let base = config.public_url.as_ref().map_or(address, |url| url.origin());
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
