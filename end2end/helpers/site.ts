// A community of its own for one test file: the real binary, a new data directory, a free port.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

/** A start takes well under a second; a busy machine with two cores needs more. */
const START_MS = 20_000;
/** The server closes its store within ten seconds of being asked to. */
const STOP_MS = 12_000;

export interface Site {
	/** `http://127.0.0.1:port`. */
	url: string;
	/** The one-time link of the first administrator; none once it was used. */
	setUp: string | undefined;
	/** Where its data lies. */
	data: string;
	/** What it wrote to its log so far. */
	log(): string;
	/** Ends it and removes its data. */
	stop(): Promise<void>;
}

/** Starts a server; `fill` runs with the data directory before that, for `meydan demo` and the like. */
export async function startSite(fill?: (data: string) => void): Promise<Site> {
	const folder = mkdtempSync(join(tmpdir(), "meydan-e2e-"));
	const data = join(folder, "data");
	fill?.(data);
	const args = ["serve", "--data", data, "--listen", "127.0.0.1:0", "--limits-scale", "100000"];
	const server = spawn(binary(), args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
	let log = "";
	server.stderr.on("data", (text) => (log += text));
	const said = await announced(server, () => log);
	return {
		...said,
		data,
		log: () => log,
		stop: async () => {
			await end(server);
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Runs another command of the binary and gives what it printed. */
export function run(...args: string[]): string {
	const done = spawnSync(binary(), args, { cwd: tmpdir(), encoding: "utf8" });
	if (done.status !== 0) throw new Error(`meydan ${args.join(" ")} ended with ${done.status}: ${done.stderr}`);
	return done.stdout;
}

/** Whether the binary knows this command. */
export function hasCommand(name: string): boolean {
	return spawnSync(binary(), [name, "--help"], { cwd: tmpdir() }).status === 0;
}

function binary(): string {
	const root = resolve(import.meta.dirname, "../..");
	const named = process.env.E2E_BINARY;
	const known = [named && resolve(named), join(root, "target/release/meydan"), join(root, "target/debug/meydan")];
	const found = known.find((path) => path && existsSync(path));
	if (!found) throw new Error("no binary to test: run `make build` first, or name one in E2E_BINARY");
	return found;
}

/** Waits for the lines that say where it listens and how to set it up. */
function announced(server: ChildProcess, log: () => string): Promise<{ url: string; setUp: string | undefined }> {
	return new Promise((done, failed) => {
		let url: string | undefined;
		const late = setTimeout(() => failed(new Error(`no server after ${START_MS} ms: ${log()}`)), START_MS);
		const settle = (setUp: string | undefined) => {
			clearTimeout(late);
			if (url) done({ url, setUp });
		};
		server.once("exit", (code) => failed(new Error(`the server ended with ${code}: ${log()}`)));
		createInterface({ input: server.stdout! }).on("line", (line) => {
			const listening = /^listening on (http:\S+)/.exec(line)?.[1];
			if (listening) {
				url = listening;
				// Without a set-up line there is an administrator already.
				setTimeout(() => settle(undefined), 300);
			}
			const link = /^set up this community at (http:\S+)/.exec(line)?.[1];
			if (link) settle(link);
		});
	});
}

function end(server: ChildProcess): Promise<void> {
	return new Promise((done) => {
		if (server.exitCode !== null || server.signalCode !== null) return done();
		const late = setTimeout(() => server.kill("SIGKILL"), STOP_MS);
		server.once("exit", () => {
			clearTimeout(late);
			done();
		});
		server.kill("SIGTERM");
	});
}
