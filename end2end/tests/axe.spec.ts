// Every page, for everybody who may see it, in every appearance and width: readable, within its
// window, silent, and without a request to anybody else.
import { test, expect, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { inspect, inspectColours } from "../helpers/axe";
import { type Person, arrive, awake, formWith, join, person, send, setUp } from "../helpers/people";
import { type Site, startSite } from "../helpers/site";
import { choose, makeCategory, makeGroup, reply, startTopic, topicBase } from "../helpers/writing";

const BODY = `## A heading

Some **bold** words, a [link](https://example.org/), \`code\`.

> A quote that somebody answers.

- one
- two

| Basket | Depth |
|---|---|
| plain | 24 mm |

\`\`\`
a line of code that is so long that it will not fit into the width of the narrowest phone there is
\`\`\`

https://example.org/an/address/without/a/single/place/where/it/could/break/in/two/lines/at/all`;

const admin = person("Anna Berg");
const member = person("Boris Lind");

let site: Site;
let topic: string;
let question: string;
let webhook: string;
const states: Partial<Record<Role, BrowserContextOptions["storageState"]>> = {};

type Role = "visitor" | "member" | "admin";

interface Stop {
	/** Where, or how to get there. */
	at: string | ((page: Page) => Promise<void>);
	what: string;
	status?: number;
}

const at = (address: string, status = 200): Stop => ({ at: address, what: address, status });

/** Sends a form empty: the browser's own checks are switched off, as an old browser has none. */
function empty(address: string, field: string, status = 422): Stop {
	return {
		what: `${address} sent empty`,
		at: async (page) => {
			await page.goto(address);
			const form = formWith(page, field);
			await form.evaluate((element: HTMLFormElement) => (element.noValidate = true));
			const answered = page.waitForResponse((response) => response.request().method() === "POST");
			await send(form);
			expect.soft((await answered).status(), `${address} sent empty`).toBe(status);
			await page.waitForLoadState();
		},
	};
}

/** Asks for a preview and waits until it is there. */
function preview(address: string): Stop {
	return {
		what: `${address} with a preview`,
		at: async (page) => {
			await page.goto(address);
			await awake(page);
			const form = formWith(page, "body");
			await form.locator('[name="body"]').fill(BODY);
			await form.locator('button[name="preview"]').click();
			await expect(page.locator(".preview table")).toBeVisible();
		},
	};
}

/** Types a search, and waits until something is offered. */
function offered(typed: string): Stop {
	return {
		what: `/search with offers for ${typed}`,
		at: async (page) => {
			await page.goto("/search");
			await awake(page);
			await page.locator("#q").pressSequentially(typed);
			await expect(page.locator("#q-offers [role=option]").first()).toBeVisible();
		},
	};
}

function stops(role: Role): Stop[] {
	const open = [at("/"), at("/search"), at("/search?q=basket"), at("/search?q=baskket&by=nobody"), at("/groups"), at("/g/espresso"), at("/g/quiet"), at(topic), at(question), at(`/u/${member.handle}`, role === "visitor" ? 401 : 200), at("/settings/reading")];
	const base = topicBase(topic);
	switch (role) {
		case "visitor":
			return [...open, at("/g/council", 404), at("/unanswered", 200), at("/tag/nothing", 404), at("/g/espresso/about"), at("/inbox", 401), at("/terms", 404), at("/login"), at("/join"), empty("/login", "current_password"), empty("/join", "password"), at("/nowhere", 404), at("/g/backstage", 404), at("/setup/gone", 404), at("/g/espresso/new", 401), at("/settings/profile", 401), at("/admin/groups", 401)];
		case "member":
			return [...open, offered("ever"), at("/g/council"), at("/new"), at("/g/espresso/new"), empty("/g/espresso/new", "title"), preview("/g/espresso/new"), preview(topic), at(`${base}/reply?quote=1`), at(`${base}/p/2/edit`), at(`${base}/p/2/delete`), at(`${base}/p/2/revisions`), at(`${base}/p/1/edit`, 403), at(`${base}/p/1/report`), at(`${base}/bookmark`), at(`${base}/p/1/bookmark`), at("/inbox"), at("/members"), at("/members?q=zzz"), at("/bookmarks"), at("/unread"), at("/unanswered"), at("/g/council/ask"), at("/g/espresso/about"), at("/mod", 403), at("/settings/notices"), at("/settings/invites"), at("/settings/tokens"), at("/settings/profile"), at("/settings/security"), at("/logout"), at("/nowhere", 404), at("/g/backstage", 404), at("/admin/groups", 403), at("/admin/members", 403), at("/admin/settings", 403)];
		case "admin":
			return [...open, at("/g/backstage"), at("/g/backstage/members"), at("/g/espresso/settings"), at(`${base}/edit`), at(`${base}/delete`), at("/admin/groups"), at("/admin/groups/new"), empty("/admin/groups/new", "slug"), at("/admin/members"), at("/admin/members/import"), empty("/admin/members/import", "rows"), at("/admin/settings"), at("/admin/settings/look"), at("/admin/settings/texts"), at("/confirm"), empty("/confirm", "current_password"), at("/admin/invites"), at("/admin/invites/tree"), at("/admin/approvals"), at("/admin/webhooks"), empty("/admin/webhooks", "address"), at(webhook), at("/admin/terms"), at("/mod"), at("/mod/queue"), at("/mod/audit"), at("/g/espresso/requests"), at("/g/espresso/rules"), at(`${base}/keep`), at(`/u/${member.handle}/suspend`), at(`/u/${member.handle}/warn`), at(`/u/${member.handle}/silence`)];
	}
}

test.describe.configure({ mode: "parallel" });

test.beforeAll(async ({ browser }) => {
	site = await startSite();
	await fillSite(browser);
});
test.afterAll(async () => site?.stop());

async function fillSite(browser: Browser): Promise<void> {
	const first = await arrive(browser, site);
	await setUp(first.page, site, admin);
	await makeCategory(first.page, "Brewing");
	await makeGroup(first.page, { name: "Espresso", slug: "espresso", category: "Brewing" });
	await makeGroup(first.page, { name: "Quiet corner", slug: "quiet", category: "Brewing" });
	await makeGroup(first.page, { name: "Backstage", slug: "backstage", category: "Brewing", access: "secret" });
	await makeGroup(first.page, { name: "Council", slug: "council", category: "Brewing", access: "private" });
	topic = await startTopic(first.page, "espresso", "Everything that a post can hold", BODY);
	const second = await arrive(browser, site);
	await join(second.page, member);
	await second.page.goto(topic);
	await reply(second.page, BODY);
	question = await startTopic(second.page, "espresso", "Which basket, and why this one?", "They all look alike.", "question");
	await first.page.goto(question);
	await reply(first.page, "The deeper one.");
	await first.page.goto("/admin/webhooks");
	await formWith(first.page, "address").locator('[name="address"]').fill("http://127.0.0.1:9/nobody");
	await send(formWith(first.page, "address"));
	webhook = (await first.page.locator('.sessions a[href^="/admin/webhooks/"]').getAttribute("href"))!;
	states.admin = await first.page.context().storageState();
	states.member = await second.page.context().storageState();
	await first.page.context().close();
	await second.page.context().close();
}

async function walk(page: Page, stop: Stop): Promise<void> {
	if (typeof stop.at === "string") {
		const answer = await page.goto(stop.at);
		expect.soft(answer?.status(), stop.what).toBe(stop.status);
	} else {
		await stop.at(page);
	}
	if (await page.locator("script[type=module]").count()) await awake(page);
}

for (const role of ["visitor", "member", "admin"] as const) {
	test(`${role}: every page in light and dark`, async ({ browser }) => {
		test.setTimeout(240_000);
		const { page, seen } = await arrive(browser, site, { storageState: states[role] });
		for (const stop of stops(role)) {
			await page.emulateMedia({ colorScheme: "light" });
			await walk(page, stop);
			await inspect(page, `${role} ${stop.what}`);
			await page.emulateMedia({ colorScheme: "dark" });
			await inspectColours(page, `${role} ${stop.what} dark`);
		}
		seen.clean();
	});

	test(`${role}: every page from right to left`, async ({ browser }) => {
		test.setTimeout(240_000);
		const { page, seen } = await arrive(browser, site, { storageState: states[role] });
		await page.goto("/settings/reading");
		const form = formWith(page, "language");
		await choose(form, "language", "fa");
		await send(form);
		for (const stop of stops(role)) {
			await walk(page, stop);
			expect.soft(await page.locator("html").getAttribute("dir"), stop.what).toBe("rtl");
			await inspect(page, `${role} ${stop.what} rtl`);
		}
		seen.clean();
	});
}
