// Who sees what: private groups are known but closed, secret ones do not exist for others.
import { test, expect, type Page } from "@playwright/test";
import { arrive, formWith, join, person, press, send, setUp } from "../helpers/people";
import { type Site, startSite } from "../helpers/site";
import { makeCategory, makeGroup, startTopic } from "../helpers/writing";

const admin = person("Anna Berg");
const insider = person("Boris Lind");
const outsider = person("Chen Wu");

let site: Site;
let anna: Page;
let boris: Page;
let chen: Page;
let visitor: Page;
let inPrivate: string;
let inSecret: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
	site = await startSite();
	[anna, boris, chen, visitor] = await Promise.all([1, 2, 3, 4].map(async () => (await arrive(browser, site)).page));
	await setUp(anna, site, admin);
	await makeCategory(anna, "House");
	await makeGroup(anna, { name: "Council", slug: "council", category: "House", access: "private" });
	await makeGroup(anna, { name: "Surprise", slug: "surprise", category: "House", access: "secret" });
	await join(boris, insider);
	await join(chen, outsider);
	inPrivate = await startTopic(anna, "council", "The budget of the winter", "Nobody else needs to know.");
	inSecret = await startTopic(anna, "surprise", "The party in June", "Psst.");
	for (const slug of ["council", "surprise"]) await addMember(anna, slug, insider.handle);
});
test.afterAll(async () => site?.stop());

async function addMember(page: Page, slug: string, handle: string): Promise<void> {
	await page.goto(`/g/${slug}/members`);
	const form = formWith(page, "handle");
	await form.locator('[name="handle"]').fill(handle);
	await send(form);
	await expect(page.locator(`main a[href="/u/${handle}"]`).first()).toBeVisible();
}

async function removeMember(page: Page, slug: string, handle: string): Promise<void> {
	await page.goto(`/g/${slug}/members`);
	const row = page.locator("main tr").filter({ has: page.locator(`a[href="/u/${handle}"]`) });
	await press(row.locator('form[action$="/remove"] button'));
	await expect(page.locator(`main a[href="/u/${handle}"]`)).toHaveCount(0);
}

async function status(page: Page, address: string): Promise<number> {
	return (await page.goto(address))!.status();
}

test("members of a group read it", async () => {
	for (const address of ["/g/council", "/g/surprise", inPrivate, inSecret]) expect(await status(boris, address), address).toBe(200);
});

test("a private group is listed for members, but not open to them", async () => {
	await chen.goto("/groups");
	await expect(chen.locator("main")).toContainText("Council");
	await chen.goto("/g/council");
	await expect(chen.locator("body")).not.toContainText("The budget of the winter");
	expect(await status(chen, inPrivate)).toBe(404);
	expect(await status(chen, "/g/council/new")).toBeGreaterThanOrEqual(403);
});

test("a secret group does not exist for others", async () => {
	for (const page of [chen, visitor]) {
		await page.goto("/groups");
		await expect(page.locator("body")).not.toContainText("Surprise");
		for (const address of ["/g/surprise", "/g/surprise/new", "/g/surprise/members", inSecret]) {
			const answer = await page.goto(address);
			const hidden = page === visitor && /new|members/.test(address) ? [401, 404] : [404];
			expect(hidden, address).toContain(answer!.status());
			await expect(page.locator("body")).not.toContainText(/Surprise|The party in June/);
		}
	}
});

test("titles of closed groups stay out of the start page and the profile", async () => {
	for (const page of [chen, visitor]) {
		for (const address of ["/", `/u/${admin.handle}`]) {
			await page.goto(address);
			await expect(page.locator("body")).not.toContainText(/The budget of the winter|The party in June/);
		}
	}
	await boris.goto("/");
	await expect(boris.locator("main")).toContainText("The party in June");
});

test("a wrong address says the same as a closed one", async () => {
	const words = async (address: string) => {
		await chen.goto(address);
		return chen.locator("main").innerText();
	};
	expect(await words("/g/surprise")).toBe(await words("/g/nothing-at-all"));
	expect(await words(inSecret)).toBe(await words("/t/999999/nothing"));
});

test("somebody who is removed finds nothing at the next click", async () => {
	await boris.goto(inSecret);
	await removeMember(anna, "surprise", insider.handle);
	const answer = await Promise.all([boris.waitForResponse((response) => response.request().isNavigationRequest()), boris.reload()]);
	expect(answer[0].status()).toBe(404);
	expect(await status(boris, "/g/surprise")).toBe(404);
	await boris.goto("/");
	await expect(boris.locator("body")).not.toContainText(/Surprise|The party in June/);
});
