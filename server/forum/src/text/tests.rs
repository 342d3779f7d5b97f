//! What the text rules promise.

mod hostile;
mod imports;
mod posts;
