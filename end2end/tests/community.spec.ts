// A community from its first minute, with scripts: open pages hear of replies, texts are not lost.
import { test, expect, type Page } from "@playwright/test";
import { arrive, awake, formWith, send, signIn } from "../helpers/people";
import { anna, boris, tell } from "../helpers/story";
import { post, reply, topicBase } from "../helpers/writing";

const story = tell(true);

test("the link for setting up works once", async () => {
	const answer = await story.boris.goto(story.site.setUp!);
	expect(answer!.status()).toBe(404);
});

test("an open page shows a reply without being loaded again", async () => {
	await story.boris.goto(story.topic);
	await awake(story.boris);
	await story.boris.evaluate(() => (document.body.dataset.same = "yes"));
	await story.anna.goto(story.topic);
	await reply(story.anna, "Still there?");
	await expect(story.boris.locator("main")).toContainText("Still there?", { timeout: 10_000 });
	expect(await story.boris.evaluate(() => document.body.dataset.same)).toBe("yes");
});

test("a preview appears in place", async () => {
	await story.anna.goto(story.topic);
	await awake(story.anna);
	const form = formWith(story.anna, "body");
	await form.locator('[name="body"]').fill("This is **bold**.");
	await form.locator('button[name="preview"]').click();
	await expect(story.anna.locator("main .preview strong")).toHaveText("bold");
	await expect(form.locator('[name="body"]')).toHaveValue("This is **bold**.");
	expect(new URL(story.anna.url()).pathname).toBe(story.topic);
});

test("a draft survives a reload, and is gone once it was sent", async () => {
	await story.anna.goto(story.topic);
	await awake(story.anna);
	const body = () => formWith(story.anna, "body").locator('[name="body"]');
	await body().fill("Half a thought");
	await body().blur();
	// Drafts are kept after a short pause in typing.
	await story.anna.waitForFunction(() => Object.values(localStorage).some((kept) => kept.includes("Half a thought")));
	await story.anna.reload();
	await awake(story.anna);
	await expect(body()).toHaveValue("Half a thought");
	await body().fill("A whole thought");
	await send(formWith(story.anna, "body"));
	await expect(story.anna.locator("article.post").last()).toContainText("A whole thought");
	await awake(story.anna);
	await story.anna.reload();
	await awake(story.anna);
	await expect(body()).toHaveValue("");
});

test("an edit, a title and tags are kept over a reload as well", async () => {
	const { anna } = story;
	const write = async (address: string, values: Record<string, string>) => {
		await anna.goto(address);
		await awake(anna);
		for (const [name, text] of Object.entries(values)) {
			await formWith(anna, "body").locator(`[name="${name}"]`).fill(text);
			await anna.waitForFunction((text) => Object.values(localStorage).some((kept) => kept.includes(text)), text);
		}
		await anna.reload();
		await awake(anna);
		for (const [name, text] of Object.entries(values)) await expect(formWith(anna, "body").locator(`[name="${name}"]`), name).toHaveValue(text);
		await send(formWith(anna, "body"));
		await awake(anna);
		expect(await kept(anna)).toHaveLength(0);
	};
	await anna.goto(story.topic);
	await reply(anna, "As it was at first.");
	const number = (await anna.locator("article.post").last().getAttribute("id"))!.slice(1);
	await write(`${topicBase(story.topic)}/p/${number}/edit`, { body: "As it is now." });
	await anna.goto(`${topicBase(story.topic)}/p/${number}`);
	await expect(post(anna, Number(number))).toContainText("As it is now.");
	await write("/g/espresso/new", { title: "Kept while thinking", tags: "water", body: "A text that took an hour." });
	await expect(anna.getByRole("heading", { level: 1 })).toContainText("Kept while thinking");
	await anna.goto("/g/espresso/new");
	await awake(anna);
	await expect(formWith(anna, "body").locator('[name="title"]')).toHaveValue("");
});

/** The box in which this page takes a text. */
const box = (page: Page) => formWith(page, "body").locator('[name="body"]');

/** What this browser keeps of texts. */
const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage).filter(([key]) => /^(draft|sent):/.test(key)));

test("a draft survives a dead connection, and goes when the server has taken it", async () => {
	const { anna } = story;
	await anna.goto(story.topic);
	await awake(anna);
	await box(anna).fill("Over a bad line");
	await anna.route("**/reply", (route) => route.abort());
	await formWith(anna, "body").locator("button.primary").click();
	await anna.waitForURL(/chrome-error/);
	await anna.unroute("**/reply");
	await anna.goto(story.topic);
	await awake(anna);
	await expect(box(anna)).toHaveValue("Over a bad line");
	await send(formWith(anna, "body"));
	await expect(anna.locator("article.post").last()).toContainText("Over a bad line");
	await awake(anna);
	expect(await kept(anna)).toEqual([]);
	expect(anna.url()).not.toContain("sent=");
	// The console tells of the request that was cut.
	story.seen.forEach((seen) => seen.complaints.splice(0));
});

test("going back brings no sent text into the box, and keeps what was not sent", async () => {
	const { anna } = story;
	await anna.goto("/");
	await anna.goto(story.topic);
	await awake(anna);
	await box(anna).fill("Sent before going back");
	await send(formWith(anna, "body"));
	await awake(anna);
	await expect(anna.locator("article.post").last()).toContainText("Sent before going back");
	await anna.goBack();
	await awake(anna);
	await expect(box(anna)).toHaveValue("");
	await box(anna).fill("Not sent yet");
	await anna.goto("/groups");
	await anna.goBack();
	await awake(anna);
	await expect(box(anna)).toHaveValue("Not sent yet");
	await box(anna).fill("");
});

test("a page shown again from memory settles its box as well", async () => {
	const { anna } = story;
	await anna.goto(story.topic);
	await awake(anna);
	await box(anna).fill("Kept by the browser");
	const name = await anna.evaluate(() => Object.keys(localStorage).find((key) => key.startsWith("draft:"))!.slice(6));
	// What another page does once the server has taken the text.
	await anna.evaluate((name) => {
		localStorage.removeItem(`draft:${name}`);
		sessionStorage.setItem(`taken:${name}`, "Kept by the browser");
		window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
	}, name);
	await expect(box(anna)).toHaveValue("");
});

test("a draft is shown to nobody else who signs in on the same machine", async ({ browser }) => {
	const { page } = await arrive(browser, story.site);
	await signIn(page, anna);
	await page.goto(story.topic);
	await awake(page);
	await box(page).fill("Between me and my machine");
	await page.context().clearCookies();
	await signIn(page, boris);
	await page.goto(story.topic);
	await awake(page);
	await expect(box(page)).toHaveValue("");
	await page.context().clearCookies();
	await signIn(page, anna);
	await page.goto(story.topic);
	await awake(page);
	await expect(box(page)).toHaveValue("Between me and my machine");
	await page.context().close();
});

test("signing out takes the member's drafts along", async ({ browser }) => {
	const { page } = await arrive(browser, story.site);
	await signIn(page, anna);
	await page.goto(story.topic);
	await awake(page);
	await box(page).fill("Mine alone");
	expect(await kept(page)).not.toEqual([]);
	await page.goto("/logout");
	// Asking is not yet being signed out.
	expect(await kept(page)).not.toEqual([]);
	await send(page.locator('main form[action="/logout"]'));
	await awake(page);
	await expect.poll(() => kept(page)).toEqual([]);
	await page.context().close();
});

test("a reply written while the page was on its way appears, and its number is said", async () => {
	const { anna, boris } = story;
	await anna.goto(story.topic);
	await boris.route("**/live/t/**", async (route) => {
		await reply(anna, "Before you listened");
		await reply(anna, "And a second one");
		await route.continue();
	});
	await boris.goto(story.topic);
	await expect(boris.locator("main")).toContainText("And a second one", { timeout: 10_000 });
	await expect(boris.getByRole("status").filter({ hasText: "2 new replies have appeared." })).toHaveCount(1);
	await boris.unroute("**/live/t/**");
	const numbers = await boris.locator("article.post").evaluateAll((posts) => posts.map((post) => post.id));
	expect(new Set(numbers).size).toBe(numbers.length);
});

test("a quote is put into the reply in place", async () => {
	await story.boris.goto(story.topic);
	await awake(story.boris);
	await post(story.boris, 2).locator("a[data-quote]").click();
	const body = formWith(story.boris, "body").locator('[name="body"]');
	await expect(body).toHaveValue(/^> /);
	await expect(body).toHaveValue(/in mg\/l/);
	await body.press("Control+End");
	await body.pressSequentially("\nThirty-eight.");
	await send(formWith(story.boris, "body"));
	await expect(story.boris.locator("article.post").last().locator("blockquote")).toContainText("in mg/l");
});

test("two editors at once: the second sees both versions", async ({ browser }) => {
	const context = await browser.newContext({ baseURL: story.site.url, storageState: await story.anna.context().storageState() });
	const second = await context.newPage();
	const address = `${topicBase(story.topic)}/p/2/edit`;
	await story.anna.goto(address);
	await second.goto(address);
	await formWith(second, "body").locator('[name="body"]').fill("From the other window.");
	await send(formWith(second, "body"));
	await expect(post(second, 2)).toContainText("From the other window.");
	await formWith(story.anna, "body").locator('[name="body"]').fill("From this window.");
	await send(formWith(story.anna, "body"));
	await expect(story.anna.locator('main [role="alert"]')).toBeVisible();
	await expect(formWith(story.anna, "body").locator('[name="body"]')).toHaveValue("From this window.");
	await context.close();
});
