// What people do for programs: a token that works until it is ended, and a webhook that tells what happens.
import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test, expect, type Page } from "@playwright/test";
import { arrive, fill, formWith, join, person, press, send, setUp } from "../helpers/people";
import { type Site, startSite } from "../helpers/site";
import { makeCategory, makeGroup, reply, startTopic } from "../helpers/writing";

interface Heard {
	message: IncomingMessage;
	body: string;
}

let site: Site;
let anna: Page;
let boris: Page;
let receiver: Server;
let address: string;
const heard: Heard[] = [];

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
	receiver = createServer((message, answer) => {
		let body = "";
		message.on("data", (piece) => (body += piece));
		message.on("end", () => {
			heard.push({ message, body });
			answer.writeHead(204).end();
		});
	});
	await new Promise<void>((listening) => receiver.listen(0, "127.0.0.1", listening));
	address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/meydan`;
	// The operator lets it send to this machine.
	process.env.MEYDAN_OUTBOUND_NETWORKS = "127.0.0.1";
	site = await startSite();
	delete process.env.MEYDAN_OUTBOUND_NETWORKS;
	[anna, boris] = await Promise.all([1, 2].map(async () => (await arrive(browser, site)).page));
	await setUp(anna, site, person("Anna Berg"));
	await makeCategory(anna, "Brewing");
	await makeGroup(anna, { name: "Espresso", slug: "espresso", category: "Brewing" });
	await join(boris, person("Boris Lind"));
});
test.afterAll(async () => {
	await site?.stop();
	receiver?.close();
});

async function asked(token: string): Promise<number> {
	return (await fetch(`${site.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status;
}

test("a token is made, copied, used and ended", async () => {
	await boris.goto("/settings/profile");
	await press(boris.locator('nav.tabs a[href="/settings/tokens"]'));
	const form = formWith(boris, "name");
	await fill(form, { name: "My backups", scope: "read", span: "30" });
	await send(form);
	const token = (await boris.locator(".notice code").textContent()) ?? "";
	expect(token).toMatch(/^fa_/);
	expect(await asked(token)).toBe(200);
	await boris.goto("/settings/tokens");
	await expect(boris.locator("main")).not.toContainText(token);
	const row = boris.locator(".sessions li").filter({ hasText: "My backups" });
	await expect(row).toContainText("Last used");
	await press(row.locator("button.danger"));
	await expect(boris.locator(".sessions li")).toHaveCount(0);
	expect(await asked(token)).toBe(401);
});

test("a webhook tells of a reply, signed with the secret that was shown once", async () => {
	await anna.goto("/");
	await anna.goto("/admin/webhooks");
	const form = formWith(anna, "address");
	await fill(form, { address });
	await send(form);
	const secret = (await anna.locator(".notice code").textContent()) ?? "";
	expect(secret).toMatch(/^whsec_/);
	await startTopic(boris, "espresso", "Which basket?", "They all look alike.");
	await reply(boris, "The deeper one.");
	const posts = () => heard.map((one) => JSON.parse(one.body)).filter((told) => told.type === "post-written");
	await expect.poll(() => posts().length).toBe(2);
	expect(posts().map((told) => told.data.post.split("-")[1])).toEqual(["1", "2"]);
	for (const { message, body } of heard) {
		const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signature } = message.headers;
		const key = Buffer.from(secret.slice("whsec_".length), "base64");
		const expected = createHmac("sha256", key).update(`${id}.${at}.${body}`).digest("base64");
		expect(signature).toBe(`v1,${expected}`);
		expect(Math.abs(Date.now() / 1000 - Number(at))).toBeLessThan(300);
	}
	const ids = heard.map((one) => one.message.headers["webhook-id"]);
	expect(new Set(ids).size).toBe(ids.length);
});

test("deliveries are looked at, sent again, and the webhook is switched off and removed", async () => {
	await anna.goto("/admin/webhooks");
	await expect(anna.locator("main")).not.toContainText("whsec_");
	await press(anna.locator(".sessions a").first());
	const first = anna.locator(".acts li").first();
	await expect(first).toContainText("Answered 204");
	const before = heard.length;
	await press(first.locator("button"));
	await expect.poll(() => heard.length).toBe(before + 1);
	expect(heard.at(-1)?.body).toBe(heard.at(-2)?.body);
	await press(anna.locator('main form:has([name="switch"]) button'));
	await expect(anna.locator(".page-head")).toContainText("Switched off");
	await press(anna.locator("main button.danger"));
	await expect(anna.locator("main")).toContainText("There are none yet.");
});
