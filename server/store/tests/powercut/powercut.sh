#!/usr/bin/env bash
# Cuts the power under a writing store and counts what is lost: `make powercut`.
#
# Needs root, loop devices, mkfs.ext4 and python3. Each round makes a fresh
# ext4 in a file, lets eight writers write, shuts the file system down without
# flushing its log (as xfstests does), mounts it again and verifies. The list
# of acknowledged numbers lies outside that file system.
# ROUNDS: how many rounds, 5 unless set. POWERCUT: the built example.
set -euo pipefail

rounds=${ROUNDS:-5}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)

[ "$(id -u)" = 0 ] || { echo "powercut: run me as root" >&2; exit 2; }
[ -e /dev/loop-control ] || { echo "powercut: this machine has no loop devices" >&2; exit 2; }

if [ -z "${POWERCUT:-}" ]; then
	cargo build --quiet --manifest-path "$root/Cargo.toml" -p store --example powercut
	POWERCUT=${CARGO_TARGET_DIR:-$root/target}/debug/examples/powercut
fi

work=$(mktemp -d)
writer=
tidy() {
	[ -z "$writer" ] || kill -KILL "$writer" 2>/dev/null || true
	mountpoint -q "$work/disk" && umount -l "$work/disk" || true
	rm -rf "$work"
}
trap tidy EXIT
trap 'exit 130' INT TERM
mkdir "$work/disk"

failed=0
for round in $(seq "$rounds"); do
	truncate -s 1G "$work/image"
	mkfs.ext4 -q -F "$work/image"
	# mount makes the loop device and frees it again with umount.
	mount -o loop "$work/image" "$work/disk"
	: >"$work/acknowledged"
	"$POWERCUT" write "$work/disk/data" >"$work/acknowledged" 2>"$work/errors" &
	writer=$!
	for _ in $(seq 300); do
		[ -s "$work/acknowledged" ] && break
		sleep 0.1
	done
	sleep "$((RANDOM % 2)).$((RANDOM % 10))"
	python3 "$here/shutdown.py" "$work/disk"
	# The writer ends by itself once every write fails; a stuck one is killed.
	for _ in $(seq 50); do
		kill -0 "$writer" 2>/dev/null || break
		sleep 0.1
	done
	kill -KILL "$writer" 2>/dev/null || true
	wait "$writer" 2>/dev/null || true
	writer=
	umount "$work/disk"
	mount -o loop "$work/image" "$work/disk"
	[ -s "$work/acknowledged" ] || { echo "round $round: nothing was acknowledged"; failed=1; }
	printf 'round %s: ' "$round"
	"$POWERCUT" verify "$work/disk/data" "$work/acknowledged" || failed=1
	umount "$work/disk"
	rm "$work/image"
done
exit "$failed"
