// Looking for what was written: by typing, by keys alone, in languages with several letters for one sound, in both directions.
import { test, expect, type Page } from "@playwright/test";
import { arrive, awake, join, person, press } from "../helpers/people";
import type { Site } from "../helpers/site";
import { furnished } from "../helpers/story";
import { reply, startTopic } from "../helpers/writing";

const member = person("Sara Rahimi");
/** Titles, each with a text, and what finds it. */
const TEXTS: [title: string, body: string][] = [
	["İÇGÖRÜ nasıl paylaşılır", "Müşterilerin içgörüleri kurulda konuşuldu."],
	["كتابها الأول", "قرأت كتابها في يوم واحد."],
	["کتاب‌ها در کتابخانه", "همه کتاب‌ها سر جایشان هستند."],
	["בקהילה שלנו", "כולם מוזמנים לקהילה."],
];

let site: Site;

test.beforeAll(async ({ browser }) => {
	site = await furnished(browser, async (page) => {
		for (const [title, body] of TEXTS) await startTopic(page, "espresso", title, body);
	});
});
test.afterAll(async () => site?.stop());

/** Types into the field on the page of searches, as by hand, and sends. */
async function look(page: Page, words: string): Promise<void> {
	await page.goto("/search");
	const field = page.locator("#q");
	await field.pressSequentially(words);
	await press(page.locator("form#search button.primary"));
}

async function expectFound(page: Page, words: string, title: string): Promise<void> {
	await look(page, words);
	await expect(page.locator("main .found h3"), `${words} finds ${title}`).toContainText([title]);
	await expect(page.locator("main .found mark").first(), words).toBeVisible();
}

for (const [title, ...typed] of [
	[TEXTS[0]![0], "İÇGÖRÜ", "içgörü", "ICGORU"],
	[TEXTS[1]![0], "كتابها"],
	[TEXTS[2]![0], "کتاب‌ها", "كتابها"],
	[TEXTS[3]![0], "בקהילה", "קהילה"],
] as [string, ...string[]][]) {
	for (const words of typed) {
		test(`${words} finds ${title} in every direction`, async ({ browser }) => {
			for (const locale of ["en-GB", "fa-IR"]) {
				const { page, seen } = await arrive(browser, site, { locale });
				await expectFound(page, words, title);
				await page.context().close();
				seen.clean();
			}
		});
	}
}

test("the letters of one language find those of the other", async ({ browser }) => {
	const { page, seen } = await arrive(browser, site, { locale: "ar-EG" });
	await expect(page.locator("html")).toBeAttached();
	for (const words of ["كتابها", "کتاب‌ها"]) {
		await look(page, words);
		const titles = await page.locator("main .found h3").allTextContents();
		expect(titles.join("\n"), words).toContain(TEXTS[1]![0]);
		expect(titles.join("\n"), words).toContain(TEXTS[2]![0]);
	}
	await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
	seen.clean();
});

test("a member finds what they wrote a moment ago, and without scripts as well", async ({ browser }) => {
	const { page, seen } = await arrive(browser, site);
	await join(page, member);
	await startTopic(page, "espresso", "A kettle that whistles", "In the key of E flat.");
	await reply(page, "Mine sings marimba.");
	await expect(page.locator("article#p2")).toContainText("marimba");
	await look(page, "marimba");
	await expect(page.locator("main .found h3")).toContainText(["A kettle that whistles"]);
	const plain = await arrive(browser, site, { javaScriptEnabled: false });
	await plain.page.goto("/");
	await plain.page.setViewportSize({ width: 1280, height: 800 });
	await plain.page.locator("#site-q").fill("kettles");
	await plain.page.locator("#site-q").press("Enter");
	await expect(plain.page.locator("main .found h3")).toContainText(["A kettle that whistles"]);
	seen.clean();
});

test("what members type is completed, and keys alone lead there", async ({ browser }) => {
	const { page, seen } = await arrive(browser, site, { locale: "tr-TR" });
	await join(page, person("Deniz Kaya"));
	await page.goto("/search");
	await awake(page);
	const field = page.locator("#q");
	await expect(field).toHaveRole("combobox");
	await field.pressSequentially("ICG");
	const offers = page.locator("#q-offers [role=option]");
	await expect(offers.first()).toContainText(TEXTS[0]![0]);
	await expect(field).toHaveAttribute("aria-expanded", "true");
	await field.press("ArrowDown");
	await expect(offers.first()).toHaveAttribute("aria-selected", "true");
	await expect(field).toHaveAttribute("aria-activedescendant", (await offers.first().getAttribute("id"))!);
	await field.press("Escape");
	await expect(offers).toHaveCount(0);
	await expect(field).toHaveAttribute("aria-expanded", "false");
	await field.pressSequentially("O");
	await expect(offers.first()).toBeVisible();
	await field.press("ArrowDown");
	await field.press("Enter");
	await page.waitForURL(/\/t\//);
	await expect(page.getByRole("heading", { level: 1 })).toContainText(TEXTS[0]![0]);
	seen.clean();
});

test("a word that was mistyped is offered as it is written", async ({ browser }) => {
	const { page, seen } = await arrive(browser, site);
	await look(page, "kurulad konuşuldu");
	const offered = page.locator("main .empty a", { hasText: "kurulda" });
	await offered.click();
	await expect(page.locator("#q")).toHaveValue("kurulda konuşuldu");
	await expect(page.locator("main .found h3")).toContainText([TEXTS[0]![0]]);
	seen.clean();
});
