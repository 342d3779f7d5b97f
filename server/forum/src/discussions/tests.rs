//! Placeholder made so that the crate compiles; overwrite.
