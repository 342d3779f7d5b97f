// Keeping order: a report that leads to an act, an objection to it, and a topic that moves out of sight.
import { test, expect, type Locator, type Page } from "@playwright/test";
import { arrive, awake, fill, formWith, join, person, press, send, setUp } from "../helpers/people";
import { type Site, startSite } from "../helpers/site";
import { choose, makeCategory, makeGroup, nameModerator, post, reply, startTopic, topicBase } from "../helpers/writing";

const boris = person("Boris Lind");
const kim = person("Kim Sato");

let site: Site;
let anna: Page;
let borisPage: Page;
let kimPage: Page;
let chen: Page;
let topic: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
	site = await startSite();
	[anna, borisPage, kimPage, chen] = await Promise.all([1, 2, 3, 4].map(async () => (await arrive(browser, site)).page));
	await setUp(anna, site, person("Anna Berg"));
	await makeCategory(anna, "House");
	await makeGroup(anna, { name: "Espresso", slug: "espresso", category: "House" });
	await makeGroup(anna, { name: "Filter", slug: "filter", category: "House" });
	await makeGroup(anna, { name: "Council", slug: "council", category: "House", access: "private" });
	for (const [page, who] of [[borisPage, boris], [kimPage, kim], [chen, person("Chen Wu")]] as const) await join(page, who);
	await kimPage.goto("/g/espresso");
	await nameModerator(anna, "espresso", kim);
	topic = await startTopic(chen, "espresso", "Which basket?", "They all look alike.");
	await borisPage.goto(topic);
	await reply(borisPage, "You know nothing of coffee.");
});
test.afterAll(async () => site?.stop());

/** The one case that shows these words. */
function caseWith(page: Page, words: string): Locator {
	return page.locator("article.case").filter({ hasText: words });
}

async function decide(page: Page, words: string, decision: string, reason: string): Promise<void> {
	await page.goto("/mod/queue");
	const found = caseWith(page, words);
	await found.locator('[name="reason"]').fill(reason);
	await press(found.locator(`button[value="${decision}"]`));
	await expect(caseWith(page, words)).toHaveCount(0);
}

test("a report leads to a hidden post, and its author is told why", async () => {
	await chen.goto(`${topicBase(topic)}/p/2/report`);
	const form = formWith(chen, "reason");
	await form.locator('[name="why"]').first().check();
	await form.locator('[name="reason"]').fill("He insults me.");
	await send(form);
	await kimPage.goto("/");
	await kimPage.locator('a[href^="/mod"]').first().click();
	await expect(caseWith(kimPage, "He insults me.")).toContainText("You know nothing of coffee.");
	await decide(kimPage, "He insults me.", "hide-post", "Be kind to each other.");
	await chen.goto(topic);
	await expect(chen.locator("main")).not.toContainText("You know nothing of coffee.");
	await borisPage.goto("/settings/notices");
	await expect(borisPage.locator("main")).toContainText("Be kind to each other.");
	await expect(borisPage.locator("main")).not.toContainText(/He insults me|Chen Wu|Kim Sato/);
});

test("an objection reaches somebody else, who grants it", async () => {
	await borisPage.locator('main a[href^="/settings/notices/"]').first().click();
	const form = formWith(borisPage, "message");
	await fill(form, { message: "It was a joke among friends." });
	await send(form);
	await kimPage.goto("/mod/queue");
	const own = caseWith(kimPage, "It was a joke among friends.");
	await expect(own.locator("button")).toHaveCount(0);
	await decide(anna, "It was a joke among friends.", "grant", "It was one.");
	await chen.goto(topic);
	await expect(post(chen, 2)).toContainText("You know nothing of coffee.");
	await borisPage.goto("/settings/notices");
	await expect(borisPage.locator("main")).toContainText("It was one.");
	await anna.goto("/mod/audit");
	await expect(anna.locator("main")).toContainText("Be kind to each other.");
});

test("a topic that moves into a stricter group closes everywhere at once", async () => {
	// Chen quotes it elsewhere, keeps it, and has news of it; his page of it stays open.
	await chen.goto(`${topicBase(topic)}/reply?quote=2`);
	const quote = await formWith(chen, "body").locator('[name="body"]').inputValue();
	const elsewhere = await startTopic(chen, "filter", "What somebody told me", `${quote}\n\nSo I drink tea.`);
	await chen.goto(`${topicBase(topic)}/bookmark`);
	await send(formWith(chen, "note"));
	await borisPage.goto(topic);
	await reply(borisPage, "The deep one, of course.");
	await chen.goto("/inbox");
	await expect(chen.locator("main")).toContainText("Which basket?");
	await chen.goto(topic);
	await awake(chen);

	await anna.goto(`${topicBase(topic)}/keep`);
	const moving = anna.locator('main form[action$="/keep/move"]');
	await moving.locator("select").selectOption({ label: "Council" });
	await moving.locator('[name="reason"]').fill("This is for the council.");
	await press(moving.locator("button").last());
	await anna.goto(topic);
	await reply(anna, "Nobody outside reads this.");

	// The stream was ended: when the page asks again, there is nothing for it.
	await chen.waitForResponse((response) => response.url().includes("/live/t/") && response.status() === 404);
	await expect(chen.locator("main")).not.toContainText("Nobody outside reads this.");
	expect((await chen.goto(topic))!.status()).toBe(404);
	expect((await chen.goto(`${topicBase(topic)}/p/2`))!.status()).toBe(404);
	for (const address of ["/inbox", "/bookmarks", "/unread", "/", "/g/espresso", `/u/${boris.handle}`]) {
		await chen.goto(address);
		await expect(chen.locator("main"), address).not.toContainText(/Which basket|of coffee|deep one/);
	}
	await chen.goto(elsewhere);
	await expect(post(chen, 1)).toContainText("So I drink tea.");
	await expect(post(chen, 1)).toContainText("not available");
	await expect(post(chen, 1)).not.toContainText("You know nothing of coffee.");
	await anna.goto(elsewhere);
	await expect(post(anna, 1)).toContainText("You know nothing of coffee.");
});
