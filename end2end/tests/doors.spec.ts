// How people come in: a closed community, an invitation, a group that asks who is there.
import { test, expect, type Page } from "@playwright/test";
import { arrive, fill, formWith, join, person, press, send, setUp, signedIn } from "../helpers/people";
import { type Site, startSite } from "../helpers/site";
import { choose, makeCategory, makeGroup, startTopic } from "../helpers/writing";

const boris = person("Boris Lind");

let site: Site;
let anna: Page;
let guest: Page;
let topic: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
	site = await startSite();
	anna = (await arrive(browser, site)).page;
	// The guest's browser runs no scripts: every door opens without them.
	guest = (await arrive(browser, site, { javaScriptEnabled: false })).page;
	await setUp(anna, site, person("Anna Berg"));
	await makeCategory(anna, "House");
	await makeGroup(anna, { name: "Espresso", slug: "espresso", category: "House" });
	await makeGroup(anna, { name: "Council", slug: "council", category: "House", access: "private" });
	topic = await startTopic(anna, "espresso", "A new grinder", "It came today.");
	await startTopic(anna, "council", "The budget of the winter", "Nobody else needs to know.");
});
test.afterAll(async () => site?.stop());

test("a closed community shows a visitor its door and nothing behind it", async () => {
	await anna.goto("/admin/settings");
	const form = formWith(anna, "door");
	await choose(form, "door", "closed");
	await send(form);
	for (const address of ["/", "/groups", "/g/espresso", topic, "/g/never-was"]) {
		await guest.goto(address);
		await expect(guest.locator("body"), address).not.toContainText(/Espresso|grinder|Anna Berg/);
	}
	await guest.goto("/");
	await expect(guest.locator("body")).toContainText("The Harbour");
	await expect(guest.locator('a[href^="/login"]').first()).toBeVisible();
});

test("an invitation opens it once", async ({ browser }) => {
	await anna.goto("/settings/invites");
	const form = formWith(anna, "count");
	await fill(form, { count: "1" });
	await send(form);
	const link = (await anna.locator("main code").filter({ hasText: "/invite/" }).innerText()).trim();
	await guest.goto(new URL(link).pathname);
	const { name, handle, email, password } = boris;
	const joining = formWith(guest, "handle");
	await fill(joining, { name, handle, email, password });
	await send(joining);
	await expect(signedIn(guest)).toBeVisible();
	await guest.goto(topic);
	await expect(guest.getByRole("heading", { level: 1 })).toContainText("A new grinder");
	const late = (await arrive(browser, site)).page;
	expect((await late.goto(new URL(link).pathname))!.status()).toBe(404);
});

test("who asks to come into a private group is let in by its owner", async () => {
	await guest.goto("/g/council");
	await expect(guest.locator("body")).not.toContainText("The budget of the winter");
	await guest.locator('main a[href="/g/council/ask"]').click();
	const asking = formWith(guest, "message");
	await fill(asking, { message: "I count the money." });
	await send(asking);
	await expect(guest.locator(".at-the-door")).toBeVisible();
	await anna.goto("/g/council/requests");
	await expect(anna.locator("main")).toContainText("I count the money.");
	await press(anna.locator('main form[action$="/approve"] button'));
	await expect(anna.locator("main")).not.toContainText("I count the money.");
	await guest.goto("/g/council");
	await expect(guest.locator("main")).toContainText("The budget of the winter");
});

test("an open community needs no invitation", async ({ browser }) => {
	await anna.goto("/admin/settings");
	const form = formWith(anna, "door");
	await choose(form, "door", "open");
	await send(form);
	const visitor = (await arrive(browser, site)).page;
	await visitor.goto(topic);
	await expect(visitor.getByRole("heading", { level: 1 })).toContainText("A new grinder");
	await join(visitor, person("Chen Wu"));
});
