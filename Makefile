# What one does with this project; `make` alone lists it. A recipe that needs an `if` is a file in scripts/.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test build bundle dev check e2e bench powercut tools

help: ## this list
	@sed -nE 's/^([a-z0-9]+):.*## (.*)/make \1\t\2/p' Makefile | expand -t 16

run: build ## build it and start it on http://127.0.0.1:3000, data in ./data
	./target/release/meydan serve --data ./data

test: ## install what tests need, then run all of them
	scripts/install-for-tests
	$(MAKE) bundle
	cargo nextest run --workspace --exclude browser
	cargo test --quiet --doc --workspace --exclude browser --exclude bundle
	$(MAKE) e2e

build: bundle ## the standalone binary, target/release/meydan
	cargo build --release --package meydan --bin meydan

bundle: ## the browser's program, styles and icons that the binary carries
	scripts/install-target
	cargo run --quiet --package bundle

dev: ## run it and start again whenever a file changes
	scripts/install-target
	scripts/dev

check: bundle ## formatting, lints, what may be imported, house rules
	cargo fmt --all --check
	cargo clippy --workspace --exclude browser --all-targets -- -D warnings
	cargo clippy --package browser --target wasm32-unknown-unknown --target-dir target/wasm -- -D warnings
	scripts/deny
	cargo test --quiet --package meydan --test tidy

e2e: build ## browser tests against the release binary
	scripts/install-for-e2e
	npm --prefix end2end test

bench: build ## how fast pages and operations are
	cargo test --release --package meydan --test bench -- --ignored --nocapture
	cargo test --release --package search --test bench -- --ignored --nocapture --test-threads 1

powercut: ## cut the power under the store again and again (root, loop device)
	server/store/tests/powercut/powercut.sh

tools: ## cargo-deny, which `make check` uses when it is there
	cargo install cargo-deny --locked --version 0.20.2
