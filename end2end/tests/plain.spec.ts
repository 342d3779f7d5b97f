// The same story of a community in browsers without scripts.
import { test, expect } from "@playwright/test";
import { fill, formWith, send } from "../helpers/people";
import { type Site, startSite } from "../helpers/site";
import { ask, begin, cast, type Cast, converse, edit, remove } from "../helpers/story";
import { post } from "../helpers/writing";

let site: Site;
let people: Cast;
let topic: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
	site = await startSite();
	people = await cast(browser, site, false);
});
test.afterAll(async () => site?.stop());
test.afterEach(() => people.seen.forEach((seen) => seen.clean()));

test("the first administrator makes a group, and somebody joins", async () => {
	await begin(people, site);
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

test("a preview comes by a button and keeps the text", async () => {
	await people.boris.goto("/g/espresso/new");
	const form = formWith(people.boris, "title");
	await fill(form, { title: "A preview", body: "This is **bold**." });
	await form.locator('button[name="preview"]').click();
	await expect(people.boris.locator("main .preview strong")).toHaveText("bold");
	await expect(people.boris.locator('[name="title"]')).toHaveValue("A preview");
	await expect(people.boris.locator('[name="body"]')).toHaveValue("This is **bold**.");
});

test("a quote opens a reply that holds it", async () => {
	await people.boris.goto(topic);
	await post(people.boris, 2).locator("a[data-quote]").click();
	const form = formWith(people.boris, "body");
	await expect(form.locator('[name="body"]')).toHaveValue(/^> /);
	const quoted = await form.locator('[name="body"]').inputValue();
	await fill(form, { body: `${quoted}\n\nThirty-eight.` });
	await send(form);
	await expect(people.boris.locator("article.post").last().locator("blockquote")).toContainText("in mg/l");
});

test("the menu of a narrow screen opens without scripts", async () => {
	await people.boris.setViewportSize({ width: 360, height: 740 });
	await people.boris.goto("/");
	const nav = people.boris.locator("#site-nav");
	await expect(nav).toBeHidden();
	await people.boris.locator('.masthead [popovertarget="site-nav"]').click();
	await expect(nav).toBeVisible();
	await expect(nav.getByRole("link", { name: "Espresso" })).toBeVisible();
	await people.boris.keyboard.press("Escape");
	await expect(nav).toBeHidden();
});

test("whoever signs out is a visitor again", async () => {
	await people.boris.setViewportSize({ width: 1280, height: 800 });
	await people.boris.goto("/logout");
	await send(people.boris.locator("main form").first());
	await expect(people.boris.locator('.masthead a[href^="/login"]')).toBeVisible();
	const answer = await people.boris.goto("/settings/profile");
	expect(answer!.status()).toBe(401);
});
