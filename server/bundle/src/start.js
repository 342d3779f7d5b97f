// Wakes the islands of a page. A module of its own, so that pages need no inline script.
// The walk is the one of Leptos' own island script: outer islands first, and an
// island's server-rendered children only after it has handed them their context.
import * as islands from "./{glue}";

// Started before the islands are needed, so that it arrives while the page is being read.
const program = fetch(new URL("./{wasm}", import.meta.url));

// Leptos reads these; pages without streamed data do not set them.
globalThis.__RESOLVED_RESOURCES ??= [];
globalThis.__SERIALIZED_ERRORS ??= [];
globalThis.__INCOMPLETE_CHUNKS ??= [];

const outerChildren = [];

async function wake(island) {
	const name = island.dataset.component;
	const hydrate = islands[name];
	if (!hydrate) {
		console.warn(`no island is called ${name}: page and program differ, reload the page`);
		return;
	}
	outerChildren.at(-1)?.();
	await hydrate(island);
}

async function walk(element) {
	const tag = element.localName;
	if (tag === "leptos-island") await wake(element);
	if (tag === "leptos-children") outerChildren.push(element.$$on_hydrate);
	for (const child of [...element.children]) await walk(child);
	if (tag === "leptos-children") outerChildren.pop();
}

await islands.default({ module_or_path: program });
islands.hydrate();
await walk(document.body);
// For tests and styles: everything that moves, moves from here on.
document.documentElement.dataset.awake = "";
