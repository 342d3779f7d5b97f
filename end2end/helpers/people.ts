// People of a community: setting up, joining, signing in, each in a browser context of their own.
import { expect, type Browser, type BrowserContextOptions, type Locator, type Page } from "@playwright/test";
import type { Site } from "./site";
import { watch, type Watch } from "./watch";

export interface Person {
	name: string;
	handle: string;
	email: string;
	password: string;
}

/** Somebody with this name; everything else follows from it. */
export function person(name: string): Person {
	const handle = name.toLowerCase().replace(/[^a-z]+/g, "-");
	return { name, handle, email: `${handle}@example.org`, password: "four unrelated words: kite lemon harbour" };
}

/** The form on this page that has a field of this name. */
export function formWith(page: Page, field: string): Locator {
	return page.locator("main form").filter({ has: page.locator(`[name="${field}"]:not([type="hidden"])`) }).first();
}

/** Fills the fields of a form by their names; a select gets its option's value. */
export async function fill(form: Locator, values: Record<string, string>): Promise<void> {
	for (const [name, value] of Object.entries(values)) {
		const field = form.locator(`[name="${name}"]`);
		const kind = await field.first().evaluate((element: HTMLElement) => element.getAttribute("type") ?? element.localName);
		if (kind === "select") await field.selectOption(value);
		else if (kind === "radio" || kind === "checkbox") await form.locator(`[name="${name}"][value="${value}"]`).check();
		else await field.fill(value);
	}
}

/** Presses the button that does what the form is for, and waits for the page that answers. */
export async function send(form: Locator): Promise<void> {
	await press(form.locator("button.primary").first());
}

/** Presses a button that leads to another page, and waits for it: whoever moves on earlier undoes it. */
export async function press(button: Locator): Promise<void> {
	const page = button.page();
	await Promise.all([page.waitForEvent("framenavigated"), button.click()]);
	await page.waitForLoadState();
}

/** A browser of its own: watched, and told where the site is. */
export async function arrive(browser: Browser, site: Site, options: BrowserContextOptions = {}): Promise<{ page: Page; seen: Watch }> {
	const context = await browser.newContext({ baseURL: site.url, ...options });
	const seen = watch(context, site.url);
	return { page: await context.newPage(), seen };
}

/** Uses the one-time link: names the community, makes the first administrator. */
export async function setUp(page: Page, site: Site, admin: Person, community = "The Harbour"): Promise<void> {
	await page.goto(site.setUp!);
	const form = formWith(page, "handle");
	const { name, handle, email, password } = admin;
	await fill(form, { site: community, language: "en", name, handle, email, password });
	await send(form);
	await expect(signedIn(page)).toBeVisible();
}

/** Joins as a new member and is signed in. */
export async function join(page: Page, someone: Person): Promise<void> {
	await page.goto("/join");
	const { name, handle, email, password } = someone;
	const form = formWith(page, "handle");
	await fill(form, { name, handle, email, password });
	await send(form);
	await expect(signedIn(page)).toBeVisible();
}

/** Signs in. */
export async function signIn(page: Page, someone: Person): Promise<void> {
	await page.goto("/login");
	await fillSignIn(page, someone);
	await expect(signedIn(page)).toBeVisible();
}

/** Fills the form to sign in that this page shows, and sends it. */
export async function fillSignIn(page: Page, someone: Person): Promise<void> {
	const form = formWith(page, "current_password");
	await fill(form, { handle: someone.handle, current_password: someone.password });
	await send(form);
}

/** What only somebody who is signed in sees: the way to sign out. */
export function signedIn(page: Page): Locator {
	return page.locator('#site-nav a[href="/logout"]').or(page.locator('.masthead a[href^="/u/"]')).first();
}

/** Waits until the islands of the page move. */
export async function awake(page: Page): Promise<void> {
	await page.locator("html[data-awake]").waitFor({ state: "attached" });
}
