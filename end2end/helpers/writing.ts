// What people do in a community, by the controls they would use: with scripts and without.
import { expect, type Locator, type Page } from "@playwright/test";
import { type Person, fill, formWith, press, send } from "./people";

export interface Group {
	name: string;
	slug: string;
	category: string;
	access?: "public" | "members" | "private" | "secret";
}

/** Makes a category on the administrators' page of groups. */
export async function makeCategory(page: Page, name: string): Promise<void> {
	await page.goto("/admin/groups");
	const form = page.locator('main form[action="/admin/categories/add"]');
	await form.locator('[name="name"]').fill(name);
	await press(form.locator("button"));
	await expect(page.locator("main")).toContainText(name);
}

/** Makes a group and ends on its page. */
export async function makeGroup(page: Page, group: Group): Promise<void> {
	await page.goto("/admin/groups/new");
	const form = formWith(page, "slug");
	const category = form.locator('select[name="category"]');
	await category.selectOption({ label: group.category });
	await fill(form, { name: group.name, slug: group.slug, description: `For those who like ${group.name}.` });
	await choose(form, "access", group.access ?? "public");
	await send(form);
	await page.goto(`/g/${group.slug}`);
	await expect(page.getByRole("heading", { level: 1 })).toContainText(group.name);
}

/** Makes somebody a moderator of a group, on the page of its members. */
export async function nameModerator(page: Page, group: string, who: Person): Promise<void> {
	await page.goto(`/g/${group}/members`);
	const adding = formWith(page, "handle");
	await adding.locator('[name="handle"]').fill(who.handle);
	await choose(adding, "role", "moderator");
	await send(adding);
}

/** Chooses a value of a select or of radio buttons. */
export async function choose(form: Locator, name: string, value: string): Promise<void> {
	const select = form.locator(`select[name="${name}"]`);
	if (await select.count()) await select.selectOption(value);
	else await form.locator(`input[name="${name}"][value="${value}"]`).check();
}

/** Starts a topic in a group; gives its address without the query. */
export async function startTopic(page: Page, group: string, title: string, body: string, kind: "talk" | "question" = "talk"): Promise<string> {
	await page.goto(`/g/${group}/new`);
	const form = formWith(page, "title");
	await form.locator('[name="title"]').fill(title);
	await form.locator('[name="body"]').fill(body);
	if (kind === "question") await choose(form, "kind", "question");
	await send(form);
	await page.waitForURL(/\/t\/[^/]+\//);
	await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
	return new URL(page.url()).pathname;
}

/** Replies on the page of a topic. */
export async function reply(page: Page, text: string): Promise<void> {
	const form = formWith(page, "body");
	await form.locator('[name="body"]').fill(text);
	await send(form);
}

/** One post. */
export function post(page: Page, number: number): Locator {
	return page.locator(`article#p${number}`);
}

/** The address of a topic without its readable part: where its forms live. */
export function topicBase(address: string): string {
	return address.split("/").slice(0, 3).join("/");
}

/** Does something with a post by its link, opening its menu where that is the way. */
export async function act(page: Page, number: number, action: "edit" | "delete"): Promise<void> {
	await post(page, number).locator("footer > details.menu > summary").click();
	await post(page, number).locator(`a[href$="/${action}"]`).click();
}
