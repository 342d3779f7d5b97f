// A community from its first minute, with scripts: open pages hear of replies, texts are not lost.
import { test, expect } from "@playwright/test";
import { awake, formWith, send } from "../helpers/people";
import { type Site, startSite } from "../helpers/site";
import { ask, begin, cast, type Cast, converse, edit, remove } from "../helpers/story";
import { post, reply, topicBase } from "../helpers/writing";

let site: Site;
let people: Cast;
let topic: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
	site = await startSite();
	people = await cast(browser, site, true);
});
test.afterAll(async () => site?.stop());
test.afterEach(() => people.seen.forEach((seen) => seen.clean()));

test("the first administrator makes a group, and somebody joins", async () => {
	await begin(people, site);
});

test("the link for setting up works once", async () => {
	const answer = await people.boris.goto(site.setUp!);
	expect(answer!.status()).toBe(404);
});

test("people talk", async () => {
	topic = await converse(people);
});

test("an edit is marked and leaves a history", async () => {
	await edit(people, topic);
});

test("what was deleted can come back", async () => {
	await remove(people, topic);
});

test("a question gets an answer", async () => {
	await ask(people);
});

test("an open page shows a reply without being loaded again", async () => {
	await people.boris.goto(topic);
	await awake(people.boris);
	await people.boris.evaluate(() => (document.body.dataset.same = "yes"));
	await people.anna.goto(topic);
	await reply(people.anna, "Still there?");
	await expect(people.boris.locator("main")).toContainText("Still there?", { timeout: 10_000 });
	expect(await people.boris.evaluate(() => document.body.dataset.same)).toBe("yes");
});

test("a preview appears in place", async () => {
	await people.anna.goto(topic);
	await awake(people.anna);
	const form = formWith(people.anna, "body");
	await form.locator('[name="body"]').fill("This is **bold**.");
	await form.locator('button[name="preview"]').click();
	await expect(people.anna.locator("main .preview strong")).toHaveText("bold");
	await expect(form.locator('[name="body"]')).toHaveValue("This is **bold**.");
	expect(new URL(people.anna.url()).pathname).toBe(topic);
});

test("a draft survives a reload, and is gone once it was sent", async () => {
	await people.anna.goto(topic);
	await awake(people.anna);
	const body = () => formWith(people.anna, "body").locator('[name="body"]');
	await body().fill("Half a thought");
	await body().blur();
	// Drafts are kept after a short pause in typing.
	await people.anna.waitForFunction(() => Object.values(localStorage).some((kept) => kept.includes("Half a thought")));
	await people.anna.reload();
	await awake(people.anna);
	await expect(body()).toHaveValue("Half a thought");
	await body().fill("A whole thought");
	await send(formWith(people.anna, "body"));
	await expect(people.anna.locator("article.post").last()).toContainText("A whole thought");
	await awake(people.anna);
	await people.anna.reload();
	await awake(people.anna);
	await expect(body()).toHaveValue("");
});

test("a quote is put into the reply in place", async () => {
	await people.boris.goto(topic);
	await awake(people.boris);
	await post(people.boris, 2).locator("a[data-quote]").click();
	const body = formWith(people.boris, "body").locator('[name="body"]');
	await expect(body).toHaveValue(/^> /);
	await expect(body).toHaveValue(/in mg\/l/);
	await body.press("Control+End");
	await body.pressSequentially("\nThirty-eight.");
	await send(formWith(people.boris, "body"));
	await expect(people.boris.locator("article.post").last().locator("blockquote")).toContainText("in mg/l");
});

test("two editors at once: the second sees both versions", async ({ browser }) => {
	const context = await browser.newContext({ baseURL: site.url, storageState: await people.anna.context().storageState() });
	const second = await context.newPage();
	const address = `${topicBase(topic)}/p/2/edit`;
	await people.anna.goto(address);
	await second.goto(address);
	await formWith(second, "body").locator('[name="body"]').fill("From the other window.");
	await send(formWith(second, "body"));
	await expect(post(second, 2)).toContainText("From the other window.");
	await formWith(people.anna, "body").locator('[name="body"]').fill("From this window.");
	await send(formWith(people.anna, "body"));
	await expect(people.anna.locator('main [role="alert"]')).toBeVisible();
	await expect(formWith(people.anna, "body").locator('[name="body"]')).toHaveValue("From this window.");
	await context.close();
});
