//! The parts of pages that the browser program wakes.
