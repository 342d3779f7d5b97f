// Posts that wait, filters, topics that are merged and come apart again, and the log of it all.
import { test, expect, type Locator, type Page } from "@playwright/test";
import { inspect } from "../helpers/axe";
import { arrive, awake, fill, formWith, join, person, press, send, setUp } from "../helpers/people";
import { type Site, startSite } from "../helpers/site";
import { choose, makeCategory, makeGroup, nameModerator, post, reply, startTopic, topicBase } from "../helpers/writing";

const kim = person("Kim Sato");

let site: Site;
let anna: Page;
let boris: Page;
let keeper: Page;
let reader: Page;
let topic: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
	site = await startSite();
	[anna, boris, keeper, reader] = await Promise.all([1, 2, 3, 4].map(async () => (await arrive(browser, site)).page));
	await setUp(anna, site, person("Anna Berg"));
	await makeCategory(anna, "House");
	await makeGroup(anna, { name: "Espresso", slug: "espresso", category: "House" });
	await makeGroup(anna, { name: "Market", slug: "market", category: "House" });
	for (const [page, who] of [[boris, person("Boris Lind")], [keeper, kim], [reader, person("Chen Wu")]] as const) await join(page, who);
	await keeper.goto("/g/espresso");
	await nameModerator(anna, "espresso", kim);
	topic = await startTopic(anna, "espresso", "Which basket?", "They all look alike.");
	await keeper.goto("/g/espresso/order");
	const order = formWith(keeper, "holds");
	await choose(order, "holds", "everybody");
	await send(order);
});
test.afterAll(async () => site?.stop());

/** The case in the queue that shows these words. */
function caseWith(page: Page, words: string): Locator {
	return page.locator("article.case").filter({ hasText: words });
}

/** Moves on with the Tab key until this is reached. */
async function tabTo(page: Page, button: Locator): Promise<void> {
	for (let steps = 0; steps < 80; steps++) {
		if (await button.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press("Tab");
	}
	await expect(button).toBeFocused();
}

test("a reply waits, is seen by its author alone, and appears when a keeper lets it by the keyboard", async () => {
	await boris.goto(topic);
	await expect(boris.locator("main")).toContainText("after somebody who keeps order has looked at it");
	await reply(boris, "The deep one, of course.");
	await expect(boris.locator("main")).toContainText("Waiting for approval");
	const held = boris.url();
	await boris.goto(topic);
	await expect(boris.locator("main")).toContainText("The deep one");
	await reader.goto(topic);
	await expect(reader.locator("main")).not.toContainText("The deep one");
	expect((await reader.goto(held))!.status()).toBe(404);

	await keeper.goto("/mod/queue");
	const approve = caseWith(keeper, "The deep one").locator('button[value="approve"]');
	await tabTo(keeper, approve);
	await Promise.all([keeper.waitForEvent("framenavigated"), keeper.keyboard.press("Enter")]);
	await expect(caseWith(keeper, "The deep one")).toHaveCount(0);
	await boris.goto(topic);
	await expect(post(boris, 2)).toContainText("The deep one");
	await reader.goto(topic);
	await expect(post(reader, 2)).toContainText("The deep one");
	await boris.goto("/settings/notices");
	await expect(boris.locator("main")).toContainText("was approved and appears now");
});

test("another is refused with a reason, which its author reads beside the text", async () => {
	await boris.goto(topic);
	await reply(boris, "Buy mine, they are cheap.");
	const held = boris.url();
	await keeper.goto("/mod/queue");
	const found = caseWith(keeper, "Buy mine");
	await found.locator('[name="reason"]').fill("Sales belong to the market.");
	await press(found.locator('button[value="refuse"]'));
	await expect(caseWith(keeper, "Buy mine")).toHaveCount(0);
	await boris.goto(held);
	await expect(boris.locator("main")).toContainText("Sales belong to the market.");
	await expect(boris.locator("main textarea, main pre, main .said").first()).toContainText("Buy mine");
	await reader.goto(topic);
	await expect(reader.locator("main")).not.toContainText("Buy mine");
});

test("a filter is tried in its box, holds one post back and refuses another", async () => {
	for (const [pattern, action] of [["casino", "hold"], ["lottery", "refuse"]] as const) {
		await anna.goto("/admin/filters");
		const adding = formWith(anna, "pattern");
		await fill(adding, { kind: "word", pattern, action });
		await send(adding);
	}
	// The one that stands is not replaced, but shown.
	const again = formWith(anna, "pattern");
	await fill(again, { kind: "word", pattern: "casino", action: "refuse" });
	await send(again);
	await expect(anna.locator("#pattern-error")).toContainText("There is a filter for this already");
	await expect(anna.locator("section", { hasText: "The filter that stands" }).locator(".acts").first()).toContainText("The post waits");
	const trial = anna.locator('main form[action="/admin/filters/test"]');
	await trial.locator("textarea").fill("Win at the CASINO.");
	await press(trial.locator("button"));
	await expect(anna.locator("main [role=status]")).toContainText("It would wait");

	await boris.goto("/g/market/new");
	const form = formWith(boris, "title");
	await fill(form, { title: "An evening out", body: "We play the lottery." });
	await send(form);
	await expect(boris.locator("#body-error")).toContainText("a word in this text");
	await expect(form.locator('[name="body"]')).toHaveValue("We play the lottery.");
	await fill(form, { body: "Who comes to the casino?" });
	await send(form);
	await expect(boris.locator("main")).toContainText("Waiting for approval");
	await reader.goto("/g/market");
	await expect(reader.locator("main")).not.toContainText("An evening out");
	await anna.goto("/mod/queue");
	await expect(caseWith(anna, "casino")).toContainText("A filter found a word in it.");
	await press(caseWith(anna, "casino").locator('button[value="approve"]'));
	await reader.goto("/g/market");
	await expect(reader.locator("main")).toContainText("An evening out");
});

test("a topic is merged into another, its address leads there, and it comes back", async () => {
	const other = await startTopic(anna, "espresso", "Baskets again", "Which one do you use?");
	await keeper.goto(`${topicBase(other)}/keep/merge`);
	const merging = formWith(keeper, "into");
	await fill(merging, { into: `https://elsewhere.example${topic}`, reason: "Asked before." });
	await press(merging.locator("button.danger"));
	await expect(keeper.locator("#into-error")).toContainText("another site");
	await fill(merging, { into: `${site.url}${topic}` });
	await press(merging.locator("button.danger"));
	await reader.goto(other);
	expect(new URL(reader.url()).pathname).toBe(topic);
	await expect(reader.locator("main")).toContainText("Which one do you use?");
	await expect(reader.locator("main")).toContainText("“Baskets again”, merged into this one");

	await keeper.goto(`${topicBase(topic)}/keep/undo`);
	const undoing = formWith(keeper, "reason");
	await undoing.locator('[name="reason"]').fill("They are two questions.");
	await press(undoing.locator("button"));
	await reader.goto(other);
	expect(new URL(reader.url()).pathname).toBe(other);
	await expect(post(reader, 1)).toContainText("Which one do you use?");
	await reader.goto(topic);
	await expect(reader.locator("main")).not.toContainText("Which one do you use?");
});

test("the log tells all of it in sentences, on wide screens and narrow ones", async () => {
	await anna.goto("/mod/audit");
	for (const said of ["Kim Sato took back a split or merge of the topic Baskets again.", "Kim Sato merged the topic Baskets again into another.", "Anna Berg added a filter."]) {
		await expect(anna.locator(".what", { hasText: said }).first()).toBeVisible();
	}
	const filter = anna.locator("li", { hasText: "Anna Berg added a filter." }).first();
	await expect(filter.locator("tbody tr").first()).toContainText("lottery");
	await inspect(anna, "the log");
});

test("members are offered at the line that is written, and Escape closes the list", async () => {
	await anna.setViewportSize({ width: 1280, height: 800 });
	for (const language of ["en", "fa"]) {
		await anna.goto("/settings/reading");
		const reading = anna.locator("main form").first();
		await choose(reading, "language", language);
		await send(reading);
		await anna.goto("/g/market/new");
		await awake(anna);
		const box = anna.locator("#body");
		await box.fill("One\nTwo\nThree\n");
		await box.press("End");
		await box.pressSequentially("I ask @bor");
		const list = anna.locator("#mention-list");
		await expect(list.getByRole("option")).toHaveCount(1);
		await expect(box).toHaveAttribute("aria-activedescendant", "mention-list-0");
		const [area, shown] = [(await box.boundingBox())!, (await list.boundingBox())!];
		// Below the fourth line, not below the box.
		expect(shown.y).toBeGreaterThan(area.y + 60);
		expect(shown.y).toBeLessThan(area.y + 190);
		expect(shown.x).toBeGreaterThanOrEqual(0);
		expect(shown.x + shown.width).toBeLessThanOrEqual(1280);
		await box.press("Escape");
		await expect(list).toBeHidden();
		await box.pressSequentially("i");
		await expect(list).toBeVisible();
		await box.press("Enter");
		await expect(box).toHaveValue("One\nTwo\nThree\nI ask @boris-lind ");
		await box.fill("");
	}
});
