//! Sending to other machines: looks names up itself, and connects to no address but the one it has looked at.

mod reach;

use crate::client_ip::Network;
use axum::http::header::{CONTENT_TYPE, HOST, USER_AGENT};
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode};
use bytes::Bytes;
use forum::webhooks::ReceiverAddress;
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use model::webhooks::Outcome;
use reach::Reach;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

const CONNECTED_WITHIN: Duration = Duration::from_secs(3);
/// From looking up the name to the head of the answer.
const ANSWERED_WITHIN: Duration = Duration::from_secs(8);
/// Addresses of one name that are tried.
const TRIED_MAX: usize = 2;
/// Of the answer's head; its body is not read.
const HEAD_MAX_BYTES: usize = 16 << 10;
const AGENT: HeaderValue = HeaderValue::from_static(concat!("Meydan/", env!("CARGO_PKG_VERSION")));

/// Sends to other machines, as far as it may.
///
/// It follows no redirect, takes no proxy from the environment, and keeps no cookie.
#[derive(Clone)]
pub struct Outbound {
	reach: Arc<Reach>,
	tls: Arc<OnceLock<TlsConnector>>,
}

impl Outbound {
	/// Sends to what everybody on the internet reaches, and to these networks.
	#[must_use]
	pub fn new(allowed: Vec<Network>) -> Self {
		Self { reach: Arc::new(Reach::new(allowed)), tls: Arc::default() }
	}

	/// Sends a document, and tells what became of it.
	pub async fn post(&self, address: &ReceiverAddress, headers: HeaderMap, document: String) -> Outcome {
		match timeout(ANSWERED_WITHIN, self.answer(address, headers, document)).await {
			Err(_) => Outcome::TooSlow,
			Ok(Err(failed)) => failed,
			Ok(Ok(status)) if status.is_success() => Outcome::Taken { status: status.as_u16() },
			Ok(Ok(status)) => Outcome::Refused { status: status.as_u16() },
		}
	}

	async fn answer(
		&self,
		address: &ReceiverAddress,
		headers: HeaderMap,
		document: String,
	) -> Result<StatusCode, Outcome> {
		let host = HeaderValue::try_from(address.authority()).map_err(|_| Outcome::UnknownName)?;
		let mut request = Request::new(Full::new(Bytes::from(document)));
		*request.method_mut() = Method::POST;
		*request.uri_mut() = address.target().parse().map_err(|_| Outcome::UnknownName)?;
		*request.headers_mut() = headers;
		request.headers_mut().insert(HOST, host);
		request.headers_mut().insert(USER_AGENT, AGENT);
		request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
		let stream = connected(&self.places(address).await?).await?;
		if !address.is_secure() {
			return exchanged(stream, request).await;
		}
		let name = address.host().trim_matches(['[', ']']).to_owned();
		let name = ServerName::try_from(name).map_err(|_| Outcome::Insecure)?;
		let stream = self.tls().connect(name, stream).await.map_err(|_| Outcome::Insecure)?;
		exchanged(stream, request).await
	}

	/// Where the address leads, if it leads nowhere else than it may.
	async fn places(&self, address: &ReceiverAddress) -> Result<Vec<SocketAddr>, Outcome> {
		let places = match address.ip() {
			Some(ip) => vec![SocketAddr::new(ip, address.port())],
			None => {
				let found = lookup_host((address.host(), address.port())).await;
				found.map_err(|_| Outcome::UnknownName)?.collect()
			}
		};
		match places.iter().all(|place| self.reach.allows(*place)) {
			_ if places.is_empty() => Err(Outcome::UnknownName),
			true => Ok(places),
			false => Err(Outcome::Forbidden),
		}
	}

	/// With the authorities that this machine believes, read when they are first needed.
	fn tls(&self) -> &TlsConnector {
		self.tls.get_or_init(|| {
			let found = rustls_native_certs::load_native_certs();
			let mut roots = RootCertStore::empty();
			let (known, _) = roots.add_parsable_certificates(found.certs);
			if known == 0 {
				tracing::warn!("this machine knows no certificate authorities; install ca-certificates");
			}
			let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
				.with_safe_default_protocol_versions()
				.expect("the provider knows the usual versions")
				.with_root_certificates(roots)
				.with_no_client_auth();
			TlsConnector::from(Arc::new(config))
		})
	}
}

async fn connected(places: &[SocketAddr]) -> Result<TcpStream, Outcome> {
	let mut failed = Outcome::Unreachable;
	for place in places.iter().take(TRIED_MAX) {
		match timeout(CONNECTED_WITHIN, TcpStream::connect(place)).await {
			Ok(Ok(stream)) => return Ok(stream),
			Ok(Err(_)) => failed = Outcome::Unreachable,
			Err(_) => failed = Outcome::TooSlow,
		}
	}
	Err(failed)
}

async fn exchanged<S>(stream: S, request: Request<Full<Bytes>>) -> Result<StatusCode, Outcome>
where
	S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
	let mut builder = http1::Builder::new();
	builder.max_buf_size(HEAD_MAX_BYTES);
	let (mut sender, connection) = builder.handshake(TokioIo::new(stream)).await.map_err(|_| Outcome::Garbled)?;
	let answer = async move { sender.send_request(request).await };
	tokio::pin!(connection, answer);
	// The connection moves along only while it is looked at; what follows the head is not read.
	let answer = tokio::select! {
		answer = &mut answer => answer,
		// The answer may have come with the end.
		ended = &mut connection => answer.await.map_err(|error| ended.err().unwrap_or(error)),
	};
	match answer {
		Ok(answer) => Ok(answer.status()),
		Err(error) if error.is_parse() => Err(Outcome::Garbled),
		Err(_) => Err(Outcome::Unreachable),
	}
}

#[cfg(test)]
mod tests;
