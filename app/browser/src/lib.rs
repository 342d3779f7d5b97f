//! The program that the browser runs: wakes the islands.

// Without this the linker sees no use of `app` and drops every island.
use app as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Prepares the page; the start script then wakes each island by its own exported function.
#[wasm_bindgen]
pub fn hydrate() {
	leptos::mount::hydrate_islands();
}
