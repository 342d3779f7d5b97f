// Readers choose how pages come to them: language, direction, digits, calendar, light or dark.
import { test, expect, type Page } from "@playwright/test";
import { arrive, formWith, join, person, send } from "../helpers/people";
import type { Site } from "../helpers/site";
import { furnished } from "../helpers/story";
import { choose, startTopic } from "../helpers/writing";

const member = person("Sara Rahimi");
/** ۰ to ۹. */
const PERSIAN_DIGITS = /[\u06f0-\u06f9]/;
/** Months of the Solar Hijri year, as Persian writes them. */
const PERSIAN_MONTHS = /فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند/;

let site: Site;
let topic: string;

test.beforeAll(async ({ browser }) => {
	site = await furnished(browser, async (page) => {
		topic = await startTopic(page, "espresso", "Level machines", "Two degrees are enough to see it.");
	});
});
test.afterAll(async () => site?.stop());

async function settle(page: Page, values: Record<string, string>): Promise<void> {
	await page.goto("/settings/reading");
	const form = formWith(page, "language");
	for (const [name, value] of Object.entries(values)) await choose(form, name, value);
	await send(form);
	await page.waitForLoadState();
}

async function expectLanguage(page: Page, lang: string, dir: string): Promise<void> {
	await expect(page.locator("html")).toHaveAttribute("lang", lang);
	await expect(page.locator("html")).toHaveAttribute("dir", dir);
}

for (const [locale, lang, dir] of [["tr-TR", "tr", "ltr"], ["ar-EG", "ar", "rtl"], ["fa-AF", "fa", "rtl"], ["he-IL", "he", "rtl"], ["de-DE", "en", "ltr"]]) {
	test(`a browser that asks for ${locale} gets ${lang}`, async ({ browser }) => {
		const { page, seen } = await arrive(browser, site, { locale });
		await page.goto("/");
		await expectLanguage(page, lang, dir);
		seen.clean();
	});
}

test("a visitor chooses Persian and gets its direction, digits and calendar on every page", async ({ browser }) => {
	const { page, seen } = await arrive(browser, site);
	await settle(page, { language: "fa", calendar: "persian" });
	for (const address of ["/", "/groups", topic]) {
		await page.goto(address);
		await expectLanguage(page, "fa", "rtl");
	}
	const time = page.locator("article#p1 time").first();
	const exact = `${(await time.getAttribute("title")) ?? ""} ${await time.textContent()}`;
	expect(exact).toMatch(PERSIAN_DIGITS);
	expect(exact).toMatch(PERSIAN_MONTHS);
	await expect(time).toHaveAttribute("datetime", /^\d{4}-\d\d-\d\dT/);
	seen.clean();
});

test("Persian with the civil calendar keeps Persian digits", async ({ browser }) => {
	const { page } = await arrive(browser, site);
	await settle(page, { language: "fa", calendar: "gregorian" });
	await page.goto(topic);
	const exact = await page.locator("article#p1 time").first().getAttribute("title");
	expect(exact).toMatch(PERSIAN_DIGITS);
	expect(exact).not.toMatch(/[0-9]/);
});

test("a text keeps the direction of its own language", async ({ browser }) => {
	const { page } = await arrive(browser, site, { locale: "fa-IR" });
	await page.goto(topic);
	const paragraph = page.locator("article#p1 .prose p").first();
	expect(await paragraph.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
});

test("a visitor pins light or dark against the system", async ({ browser }) => {
	const { page, seen } = await arrive(browser, site, { colorScheme: "light" });
	const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await page.goto("/");
	const light = await background();
	await settle(page, { theme: "dark" });
	await page.goto("/");
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	const dark = await background();
	expect(dark).not.toBe(light);
	await settle(page, { theme: "light" });
	await page.emulateMedia({ colorScheme: "dark" });
	await page.goto("/");
	expect(await background()).toBe(light);
	seen.clean();
});

test("a member's choice follows them to another browser", async ({ browser }) => {
	const { page, seen } = await arrive(browser, site);
	await join(page, member);
	await settle(page, { language: "ar", calendar: "islamic" });
	await page.goto("/");
	await expectLanguage(page, "ar", "rtl");
	const session = (await page.context().storageState()).cookies.filter((cookie) => /sid|session/.test(cookie.name));
	expect(session).toHaveLength(1);
	const other = await arrive(browser, site, { storageState: { cookies: session, origins: [] } });
	await other.page.goto("/");
	await expectLanguage(other.page, "ar", "rtl");
	seen.clean();
});
