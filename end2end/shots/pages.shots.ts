// Pictures of the pages people see most, for looking at: SHOTS=folder npm --prefix end2end run shots
import { test, type Browser, type BrowserContextOptions } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { join as path } from "node:path";
import { arrive, awake, formWith, join, person, press, send, setUp } from "../helpers/people";
import { type Site, startSite } from "../helpers/site";
import { choose, makeCategory, makeGroup, reply, startTopic, topicBase } from "../helpers/writing";

const folder = process.env.SHOTS;

const LOOKS = [
	{ name: "1280-light", width: 1280, colorScheme: "light", language: "en" },
	{ name: "360-light", width: 360, colorScheme: "light", language: "en" },
	{ name: "1280-dark", width: 1280, colorScheme: "dark", language: "en" },
	{ name: "fa-1280-light", width: 1280, colorScheme: "light", language: "fa" },
	{ name: "fa-360-dark", width: 360, colorScheme: "dark", language: "fa" },
] as const;

const QUESTION = `Same beans, same 18 g dose, same grinder. Since I changed to a precision basket I see two bright spots within eight seconds, always in the same place.

I do WDT for twenty seconds. What am I missing?`;
const ANSWER = `> always in the same place

Two things to try, in this order:

1. Put a spirit level on the group. Two degrees is enough to see what you describe.
2. Drop to 17 g. Precision baskets are often a little shallower than their number says.

\`\`\`
dose   18.0 g   yield  38.0 g   time  26 s
spots  at 8 s, upper left and lower right
\`\`\``;

let site: Site;
let question: string;
let member: BrowserContextOptions["storageState"];
let admin: BrowserContextOptions["storageState"];

test.skip(!folder, "name a folder in SHOTS");

test.beforeAll(async ({ browser }) => {
	mkdirSync(folder!, { recursive: true });
	site = await startSite();
	await fillSite(browser);
});
test.afterAll(async () => site?.stop());

async function fillSite(browser: Browser): Promise<void> {
	const selin = (await arrive(browser, site)).page;
	await setUp(selin, site, person("Selin Kaya"), "Kahve Circle");
	await makeCategory(selin, "Brewing");
	await makeCategory(selin, "The square");
	for (const [name, slug, category] of [["Espresso", "espresso", "Brewing"], ["Grinders", "grinders", "Brewing"], ["Filter & slow", "filter", "Brewing"], ["Town hall", "town-hall", "The square"], ["Market", "market", "The square"]]) {
		await makeGroup(selin, { name, slug, category });
	}
	await makeGroup(selin, { name: "Council", slug: "council", category: "The square", access: "private" });
	const omid = (await arrive(browser, site)).page;
	await join(omid, person("Omid Rahimi"));
	await startTopic(selin, "town-hall", "Summer meeting: who brings what", "I bring the grinder.");
	await startTopic(omid, "grinders", "آسیاب دستی برای سفر", "کدام آسیاب دستی سبک است و خوب آسیاب می‌کند؟");
	await startTopic(omid, "filter", "Water recipes: the short list", "Let us collect them here.");
	question = await startTopic(omid, "espresso", "Channeling after new basket, even with WDT", QUESTION, "question");
	await selin.goto(question);
	await reply(selin, ANSWER);
	await omid.goto(question);
	await reply(omid, "Level was off by 1.5° towards the wall. With `17.2 g` and a beer mat of my own: no spots. Thank you!");
	const accept = omid.locator('article#p2 form[action*="answer"] button').first();
	if (await accept.count()) await press(accept);
	await omid.goto(`${topicBase(question)}/p/2/report`);
	const report = formWith(omid, "reason");
	await report.locator('input[name="why"]').first().check();
	await report.locator('[name="reason"]').fill("Sells a basket of his own");
	await send(report);
	await selin.goto(`/u/omid-rahimi/warn`);
	const warning = formWith(selin, "reason");
	await warning.locator('[name="reason"]').fill("Please keep sales to the market.");
	await press(warning.locator("button.danger"));
	admin = await selin.context().storageState();
	member = await omid.context().storageState();
}

for (const look of LOOKS) {
	test(look.name, async ({ browser }) => {
		const { width, colorScheme, language } = look;
		const reading = { name: "reading", value: encodeURIComponent(`lang=${language}`), domain: "127.0.0.1", path: "/" };
		const options = { viewport: { width, height: 800 }, colorScheme };
		const { page } = await arrive(browser, site, { ...options, storageState: admin });
		await page.goto("/settings/reading");
		const form = page.locator("main form").first();
		await choose(form, "language", language);
		await send(form);
		const pages = { home: "/", groups: "/groups", group: "/g/espresso", topic: question, new: "/g/espresso/new", settings: "/settings/profile", reading: "/settings/reading", "admin-groups": "/admin/groups", "admin-members": "/admin/members", profile: "/u/omid-rahimi", missing: "/nowhere", queue: "/mod/queue", audit: "/mod/audit", inbox: "/inbox", unread: "/unread", unanswered: "/unanswered", invites: "/admin/invites", approvals: "/admin/approvals", terms: "/admin/terms", site: "/admin/settings", "group-settings": "/g/espresso/settings", "group-members": "/g/council/members", "group-about": "/g/espresso/about", keep: `${topicBase(question)}/keep`, members: "/members", look: "/admin/settings/look", texts: "/admin/settings/texts", contact: "/admin/settings/contact", filters: "/admin/filters", tables: "/admin/members/import", confirm: "/confirm?next=/admin/settings" };
		for (const [name, address] of Object.entries(pages)) {
			await page.goto(address);
			if (await page.locator("script[type=module]").count()) await awake(page);
			await page.screenshot({ path: path(folder!, `${name}-${look.name}.png`), fullPage: true });
		}
		const other = await arrive(browser, site, { ...options, storageState: member });
		await other.page.context().addCookies([reading]);
		for (const [name, address] of Object.entries({ notices: "/settings/notices", report: `${topicBase(question)}/p/2/report` })) {
			await other.page.goto(address);
			await other.page.screenshot({ path: path(folder!, `${name}-${look.name}.png`), fullPage: true });
		}
		const visitor = await arrive(browser, site, options);
		await visitor.page.context().addCookies([reading]);
		for (const [name, address] of Object.entries({ "sign-in": "/login", join: "/join" })) {
			await visitor.page.goto(address);
			await visitor.page.screenshot({ path: path(folder!, `${name}-${look.name}.png`), fullPage: true });
		}
	});
}
