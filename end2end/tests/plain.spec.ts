// The same story of a community in browsers without scripts.
import { test, expect } from "@playwright/test";
import { fill, formWith, send } from "../helpers/people";
import { tell } from "../helpers/story";
import { post, topicBase } from "../helpers/writing";

const story = tell(false);

test("a preview comes by a button and keeps the text", async () => {
	await story.boris.goto("/g/espresso/new");
	const form = formWith(story.boris, "title");
	await fill(form, { title: "A preview", body: "This is **bold**." });
	await form.locator('button[name="preview"]').click();
	await expect(story.boris.locator("main .preview strong")).toHaveText("bold");
	await expect(story.boris.locator('[name="title"]')).toHaveValue("A preview");
	await expect(story.boris.locator('[name="body"]')).toHaveValue("This is **bold**.");
});

test("a quote opens a reply that holds it", async () => {
	await story.boris.goto(story.topic);
	await post(story.boris, 2).locator("a[data-quote]").click();
	const form = formWith(story.boris, "body");
	await expect(form.locator('[name="body"]')).toHaveValue(/^> /);
	const quoted = await form.locator('[name="body"]').inputValue();
	await fill(form, { body: `${quoted}\n\nThirty-eight.` });
	await send(form);
	await expect(story.boris.locator("article.post").last().locator("blockquote")).toContainText("in mg/l");
});

test("the marks of Markdown are explained below every box", async () => {
	for (const address of [story.topic, "/g/espresso/new", `${topicBase(story.topic)}/p/2/edit`]) {
		await story.anna.goto(address);
		const marks = story.anna.locator("main form.composer details.marks");
		await expect(marks.locator("dl")).toBeHidden();
		await marks.locator("summary").click();
		await expect(marks.locator("dd")).toHaveText(["**bold**", "*italic*", "[link](https://…)", "- list", "> quote", "`code`"]);
		await expect(marks.locator("dl")).toBeVisible();
	}
});

test("the menu of a narrow screen opens without scripts", async () => {
	await story.boris.setViewportSize({ width: 360, height: 740 });
	await story.boris.goto("/");
	const nav = story.boris.locator("#site-nav");
	await expect(nav).toBeHidden();
	await story.boris.locator('.masthead [popovertarget="site-nav"]').click();
	await expect(nav).toBeVisible();
	await expect(nav.getByRole("link", { name: "Espresso" })).toBeVisible();
	await story.boris.keyboard.press("Escape");
	await expect(nav).toBeHidden();
});

test("whoever signs out is a visitor again", async () => {
	await story.boris.setViewportSize({ width: 1280, height: 800 });
	await story.boris.goto("/logout");
	await send(story.boris.locator("main form").first());
	await expect(story.boris.locator('.masthead a[href^="/login"]')).toBeVisible();
	const answer = await story.boris.goto("/settings/profile");
	expect(answer!.status()).toBe(401);
});
