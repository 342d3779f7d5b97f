// What every page must hold: readable by everybody, at every width, in every appearance.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A wide screen and the narrowest phone. */
export const WIDTHS = [1280, 360];
const HEIGHT = 800;

/** The rules whose outcome depends on colours. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** Everything wrong with the page as it stands, each as one line; empty if nothing is. */
async function faults(page: Page, colours: boolean): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode(true);
	const found = await (colours ? axe.withRules(COLOURS) : axe.withTags(RULES)).analyze();
	return found.violations.flatMap((rule) =>
		rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")} ${node.html.slice(0, 160)} (${node.any[0]?.message ?? rule.help})`),
	);
}

/** Looks at the page in other colours, where only colours can be wrong. */
export async function inspectColours(page: Page, what: string): Promise<void> {
	expect.soft(await faults(page, true), what).toEqual([]);
}

/** Everything wrong with the page at both widths; `soft`, so that one run tells about all pages. */
export async function inspect(page: Page, what: string): Promise<void> {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: HEIGHT });
		expect.soft(await faults(page, false), `${what} at ${width}`).toEqual([]);
		expect.soft(await overhang(page), `${what} scrolls sideways at ${width}`).toEqual([]);
	}
}

/** What makes a page wider than its window; empty if it is not. */
async function overhang(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.scrollingElement!;
		if (root.scrollWidth <= window.innerWidth) return [];
		const outside = [...document.querySelectorAll("body *")].filter((element) => {
			const box = element.getBoundingClientRect();
			return box.width > 0 && (box.right > window.innerWidth + 1 || box.left < -1);
		});
		return [`${root.scrollWidth} wide`, ...outside.slice(0, 3).map((element) => element.outerHTML.slice(0, 120))];
	});
}
