// What a page must never do: complain, ask other hosts, break its own policy, run a stranger's script.
import { expect, type BrowserContext, type Page } from "@playwright/test";

/** Everything bad that pages of a context did since it is watched. */
export class Watch {
	readonly complaints: string[] = [];

	/** Fails if there is something to complain about. */
	clean(): void {
		expect(this.complaints).toEqual([]);
	}
}

/**
 * Watches every page of a context. An answer such as 404 writes a line to the console by itself;
 * only that line is let through, and only for the page's own address.
 */
export function watch(context: BrowserContext, site: string): Watch {
	const seen = new Watch();
	const follow = (page: Page) => {
		page.on("console", (message) => {
			const expected = message.text().startsWith("Failed to load resource") && message.location().url === page.url();
			if (["error", "warning"].includes(message.type()) && !expected) {
				seen.complaints.push(`${page.url()} console: ${message.text()} (${message.location().url})`);
			}
		});
		page.on("pageerror", (error) => seen.complaints.push(`${page.url()} script error: ${error.message}`));
		page.on("dialog", async (dialog) => {
			seen.complaints.push(`${page.url()} dialog: ${dialog.message()}`);
			await dialog.dismiss();
		});
	};
	context.pages().forEach(follow);
	context.on("page", follow);
	context.on("request", (request) => {
		const inside = request.url().startsWith(`${site}/`) || request.url().startsWith("data:");
		if (!inside) seen.complaints.push(`request to another host: ${request.url()}`);
	});
	return seen;
}
