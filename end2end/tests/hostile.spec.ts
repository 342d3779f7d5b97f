// Texts that mean harm stay texts; what people wrote survives; everything works from the keyboard.
import { test, expect, type Locator, type Page } from "@playwright/test";
import { arrive, awake, fill, fillSignIn, formWith, join, person, send, signIn } from "../helpers/people";
import type { Site } from "../helpers/site";
import { anna as admin, furnished } from "../helpers/story";
import { act, post, reply, startTopic } from "../helpers/writing";

const SCRIPT = `<script>alert("harm")</script>`;
const PICTURE = `<img src=x onerror="alert('harm')">`;
const CLOSER = `</textarea></title></style>${SCRIPT}`;
/** U+202E turns everything after it around. */
const OVERRIDE = "\u202e";

let site: Site;

test.beforeAll(async ({ browser }) => {
	site = await furnished(browser);
});
test.afterAll(async () => site?.stop());

/** No script, handler or foreign picture of ours stands in the page. */
async function expectHarmless(page: Page, scripts: boolean): Promise<void> {
	if (scripts && (await page.locator("script[type=module]").count())) await awake(page);
	expect(await page.locator("body script, body [onerror]").count()).toBe(0);
}

for (const javaScriptEnabled of [true, false]) {
	const how = javaScriptEnabled ? "with scripts" : "without scripts";

	test(`a script in every field stays text, ${how}`, async ({ browser }) => {
		const { page, seen } = await arrive(browser, site, { javaScriptEnabled });
		const mallory = { ...person(javaScriptEnabled ? "Mallory" : "Mallet"), name: `${PICTURE} M` };
		await join(page, mallory);
		await expectHarmless(page, javaScriptEnabled);
		const topic = await startTopic(page, "espresso", `${SCRIPT} title`, `${CLOSER}\n\n${PICTURE}\n\n[link](javascript:alert(1))`);
		await expectHarmless(page, javaScriptEnabled);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${SCRIPT} title`);
		expect(await page.title()).toContain(`${SCRIPT} title`);
		expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
		await act(page, 1, "edit");
		const source = formWith(page, "body").locator('[name="body"]');
		expect(await source.inputValue()).toContain(CLOSER);
		await expectHarmless(page, javaScriptEnabled);
		for (const address of ["/", "/g/espresso", `/u/${mallory.handle}`, topic]) {
			await page.goto(address);
			await expectHarmless(page, javaScriptEnabled);
		}
		seen.clean();
	});
}

test("a title that turns the direction is refused beside its field, and the text is kept", async ({ browser }) => {
	const { page, seen } = await arrive(browser, site);
	await signIn(page, admin);
	await page.goto("/g/espresso/new");
	const form = formWith(page, "title");
	await fill(form, { title: `gpj.${OVERRIDE}exe`, body: "A text that took an evening." });
	await send(form);
	await expect(page.locator("#title-error")).toBeVisible();
	const title = page.locator('[name="title"]');
	await expect(title).toHaveAttribute("aria-invalid", "true");
	await expect(title).toHaveAttribute("aria-describedby", /title-error/);
	await expect(page.locator('[name="body"]')).toHaveValue("A text that took an evening.");
	seen.clean();
});

for (const javaScriptEnabled of [true, false]) {
	const how = javaScriptEnabled ? "with scripts" : "without scripts";

	test(`a reply after the session ended is kept until it is sent, ${how}`, async ({ browser }) => {
		const { page, seen } = await arrive(browser, site, { javaScriptEnabled });
		await signIn(page, admin);
		const topic = await startTopic(page, "espresso", `Long evenings ${how}`, "Let us talk.");
		const text = "What I wrote for an hour.";
		await page.goto(topic);
		await formWith(page, "body").locator('[name="body"]').fill(text);
		await page.context().clearCookies();
		await send(formWith(page, "body"));
		await expect(page.locator("main")).toContainText(/sign in/i);
		await fillSignIn(page, admin);
		const kept = formWith(page, "body");
		await expect(kept.locator('[name="body"]')).toHaveValue(text);
		await send(kept);
		await expect(post(page, 2)).toContainText(text);
		seen.clean();
	});
}

/** Presses Tab until this is focused. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	const most = 80;
	for (let pressed = 0; pressed < most; pressed++) {
		await page.keyboard.press("Tab");
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`not reached by ${most} presses of Tab`);
}

test("the keyboard alone is enough to start a topic and to reply", async ({ browser }) => {
	const { page, seen } = await arrive(browser, site);
	await join(page, person("Kay Board"));
	await page.goto("/g/espresso/new");
	await page.keyboard.press("Tab");
	const skip = page.locator("a.skip");
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press("Enter");
	await tabTo(page, page.locator('[name="title"]'));
	await page.keyboard.type("Written without a mouse");
	await tabTo(page, page.locator('[name="body"]'));
	await page.keyboard.type("Every word of it.");
	const ring = await page.locator('[name="body"]').evaluate((element) => getComputedStyle(element).outlineStyle);
	expect(ring).not.toBe("none");
	await tabTo(page, formWith(page, "title").locator("button.primary"));
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/t\/[^/]+\//);
	await expect(post(page, 1)).toContainText("Every word of it.");
	await tabTo(page, page.locator('[name="body"]'));
	await page.keyboard.type("And an answer.");
	await tabTo(page, formWith(page, "body").locator("button.primary"));
	await page.keyboard.press("Enter");
	await expect(post(page, 2)).toContainText("And an answer.");
	seen.clean();
});

test("a reload after a reply does not send it again", async ({ browser }) => {
	const { page } = await arrive(browser, site);
	await signIn(page, admin);
	await startTopic(page, "espresso", "Sent once", "One.");
	await reply(page, "Two.");
	await expect(post(page, 2)).toContainText("Two.");
	await page.reload();
	await expect(page.locator("article.post")).toHaveCount(2);
});
