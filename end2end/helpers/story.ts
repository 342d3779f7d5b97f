// The story of a community from its first minute, told with scripts and without.
import { expect, test, type Browser, type Page } from "@playwright/test";
import { arrive, fill, formWith, join, person, press, send, setUp } from "./people";
import { type Site, startSite } from "./site";
import type { Watch } from "./watch";
import { act, makeCategory, makeGroup, post, reply, startTopic, topicBase } from "./writing";

export const anna = person("Anna Berg");
export const boris = person("Boris Lind");

/** A community that its administrator has set up, with one public group, `espresso`. */
export async function furnished(browser: Browser, fill?: (page: Page) => Promise<void>): Promise<Site> {
	const site = await startSite();
	const { page } = await arrive(browser, site);
	await setUp(page, site, anna);
	await furnish(page);
	await fill?.(page);
	await page.context().close();
	return site;
}

async function furnish(page: Page): Promise<void> {
	await makeCategory(page, "Brewing");
	await makeGroup(page, { name: "Espresso", slug: "espresso", category: "Brewing" });
}

/** Two people in browsers of their own. */
interface Cast {
	anna: Page;
	boris: Page;
	seen: Watch[];
}

/** Where a story stands: filled in before its first test. */
export interface Stage extends Cast {
	site: Site;
	/** The topic about which people talk. */
	topic: string;
}

/** Tells the whole story as the first tests of a file, one after the other; more may follow. */
export function tell(javaScriptEnabled: boolean): Stage {
	const stage = {} as Stage;
	test.describe.configure({ mode: "serial" });
	test.beforeAll(async ({ browser }) => {
		stage.site = await startSite();
		Object.assign(stage, await cast(browser, stage.site, javaScriptEnabled));
	});
	test.afterAll(async () => stage.site?.stop());
	test.afterEach(() => stage.seen.forEach((seen) => seen.clean()));

	test("the first administrator makes a group, and somebody joins", () => begin(stage, stage.site));
	test("people talk", async () => {
		stage.topic = await converse(stage);
	});
	test("an edit is marked and leaves a history", () => edit(stage, stage.topic));
	test("what was deleted can come back", () => remove(stage, stage.topic));
	test("a question gets an answer", () => ask(stage));
	return stage;
}

/** Two browsers, with or without scripts. */
async function cast(browser: Browser, site: Site, javaScriptEnabled: boolean): Promise<Cast> {
	const first = await arrive(browser, site, { javaScriptEnabled });
	const second = await arrive(browser, site, { javaScriptEnabled });
	return { anna: first.page, boris: second.page, seen: [first.seen, second.seen] };
}

/** Set-up, category, group, second member. */
async function begin(people: Cast, site: Site): Promise<void> {
	await setUp(people.anna, site, anna);
	await expect(people.anna.locator(".wordmark")).toHaveText("The Harbour");
	await furnish(people.anna);
	await join(people.boris, boris);
	await people.boris.goto("/groups");
	await people.boris.locator("main").getByRole("link", { name: "Espresso" }).click();
	await expect(people.boris.getByRole("heading", { level: 1 })).toContainText("Espresso");
}

/** Boris starts a topic, Anna replies. Gives its address. */
async function converse(people: Cast): Promise<string> {
	const topic = await startTopic(people.boris, "espresso", "Is it the water?", "Same beans, *new* flat.");
	await expect(post(people.boris, 1).locator("em")).toHaveText("new");
	await people.anna.goto("/");
	await people.anna.locator("main").getByRole("link", { name: "Is it the water?" }).first().click();
	await reply(people.anna, "How hard is it?");
	await expect(post(people.anna, 2)).toContainText("How hard is it?");
	await expect(post(people.anna, 2)).toContainText(anna.name);
	return topic;
}

/** Anna edits her reply; everybody sees that, and what was there before. */
async function edit(people: Cast, topic: string): Promise<void> {
	await people.anna.goto(topic);
	await act(people.anna, 2, "edit");
	const form = formWith(people.anna, "body");
	await expect(form.locator('[name="body"]')).toHaveValue("How hard is it?");
	await fill(form, { body: "How hard is it, in mg/l?" });
	await send(form);
	await expect(post(people.anna, 2)).toContainText("in mg/l");
	await people.boris.goto(topic);
	await expect(post(people.boris, 2)).toContainText(/edited/i);
	await people.anna.goto(`${topicBase(topic)}/p/2/revisions`);
	await expect(people.anna.locator("main del").first()).toContainText("How hard is it?");
	await expect(people.anna.locator("main ins").first()).toContainText("in mg/l");
}

/** Anna deletes her reply and takes that back. */
async function remove(people: Cast, topic: string): Promise<void> {
	await people.anna.goto(topic);
	await act(people.anna, 2, "delete");
	await press(people.anna.locator("main form button.danger"));
	await expect(people.anna.locator("main .topic-head [role=status]")).toContainText("deleted");
	await expect(people.anna.locator("main")).not.toContainText("in mg/l");
	await people.boris.goto(topic);
	await expect(people.boris.locator("main")).not.toContainText("in mg/l");
	await press(people.anna.locator('main form[action$="/p/2/restore"] button').first());
	await expect(post(people.anna, 2)).toContainText("in mg/l");
	await people.boris.goto(topic);
	await expect(post(people.boris, 2)).toContainText("in mg/l");
}

/** A question, two replies, and the one that was chosen. */
async function ask(people: Cast): Promise<void> {
	const question = await startTopic(people.boris, "espresso", "Which basket?", "They all look alike.", "question");
	await people.anna.goto(question);
	await reply(people.anna, "The deeper one.");
	await people.boris.goto(question);
	await press(post(people.boris, 2).locator('form[action$="/answer"] button'));
	await expect(people.boris.locator('a.jump[href$="#p2"]')).toBeVisible();
	await people.anna.goto(question);
	await expect(post(people.anna, 2)).toContainText(/answer/i);
	await people.anna.goto("/g/espresso");
	await expect(people.anna.locator("main")).toContainText(/answered/i);
}
