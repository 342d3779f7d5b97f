//! What people run: sockets, routes, sessions, commands. Never in the browser.

pub mod api;
pub mod assets;
pub mod bounds;
pub mod client_ip;
pub mod commands;
pub mod config;
pub mod control;
pub mod evenly;
pub mod face;
pub mod headers;
pub mod layers;
pub mod live;
pub mod log;
pub mod pages;
pub mod panics;
pub mod patience;
pub mod random;
pub mod rate;
pub mod request_id;
pub mod router;
pub mod same_origin;
pub mod security_txt;
pub mod serve;
pub mod session;
pub mod upload;
pub mod workers;
