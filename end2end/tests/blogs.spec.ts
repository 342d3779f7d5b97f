// A blog from its opening to a comment without scripts, its feed, and the old link of a renamed article.
import { test, expect } from "@playwright/test";
import { inspect, inspectColours } from "../helpers/axe";
import { arrive, fill, formWith, person, press, send, signIn } from "../helpers/people";
import type { Site } from "../helpers/site";
import { anna, furnished } from "../helpers/story";

/** Persian with an English first word, and code. */
const TEXT = `Espresso قهوه‌ای است که زیر فشار دم می‌شود.

## آسیاب

ریز، ولی نه خیلی ریز.

## آب

نود و سه درجه.

## فنجان

| دانه | درجه |
| --- | --- |
| اتیوپی | 93 |

\`\`\`rust
fn brew() {}
\`\`\`
`;

let site: Site;

test.beforeAll(async ({ browser }) => {
	site = await furnished(browser, async () => {});
});
test.afterAll(async () => site?.stop());

test("an article is written, published, read, commented on without scripts, and renamed", async ({ browser }) => {
	const { page, seen } = await arrive(browser, site);
	await signIn(page, anna);
	await page.goto("/blog/new");
	await inspect(page, "opening a blog");
	const opening = formWith(page, "slug");
	await fill(opening, { name: "From the roastery", slug: "roast", description: "What we *roast*." });
	await send(opening);
	await inspect(page, "an empty blog");
	await page.goto("/blog/roast/write");
	await inspect(page, "writing");
	const writing = formWith(page, "title");
	await fill(writing, { title: "Espresso در خانه", summary: "از آسیاب تا فنجان.", body: TEXT, tags: "قهوه", language: "fa" });
	await send(writing);
	await inspect(page, "a draft");
	await press(page.locator('button[value="publish"]'));
	await expect(page.locator("h1")).toHaveText("Espresso در خانه");
	await inspect(page, "an article");
	await page.emulateMedia({ colorScheme: "dark" });
	await inspectColours(page, "an article in the dark");
	await page.emulateMedia({ colorScheme: "light" });
	// The paragraph with the English first word is a Persian one.
	for (const number of [0, 1]) {
		const paragraph = page.locator(".article .prose p").nth(number);
		expect(await paragraph.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
	}
	expect(await page.locator(".article pre").evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
	const address = new URL(page.url()).pathname;
	await page.goto("/blog/roast");
	await inspect(page, "a blog");

	const plain = await arrive(browser, site, { javaScriptEnabled: false });
	await signIn(plain.page, anna);
	await plain.page.goto(address);
	const reply = formWith(plain.page, "body");
	await fill(reply, { body: "Well said." });
	await send(reply);
	await expect(plain.page.locator("#posts")).toContainText("Well said.");

	const feed = await page.request.get("/blog/roast/feed.atom");
	expect(feed.status()).toBe(200);
	expect(await feed.text()).toContain("Espresso در خانه");

	await page.goto(address);
	await page.locator('.article a[href^="/blog/draft/"]').click();
	const editing = formWith(page, "title");
	await fill(editing, { title: "Better espresso" });
	await send(editing);
	await page.goto(address);
	expect(new URL(page.url()).pathname).toBe("/blog/roast/better-espresso");
	seen.clean();
	plain.seen.clean();
});
