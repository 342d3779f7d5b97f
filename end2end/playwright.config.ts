// How the browser tests run: one Chromium, two workers, every file with servers of its own.
import { defineConfig } from "@playwright/test";

export default defineConfig({
	testDir: "tests",
	outputDir: "test-results",
	fullyParallel: false,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	// The browser shares two cores with the server there: one second try, which the report shows as flaky.
	retries: process.env.CI ? 1 : 0,
	timeout: 60_000,
	expect: { timeout: 5_000 },
	reporter: [["list"]],
	use: {
		browserName: "chromium",
		locale: "en-GB",
		timezoneId: "Europe/Berlin",
		actionTimeout: 10_000,
		navigationTimeout: 15_000,
		screenshot: "only-on-failure",
		// Colours on their way to others are nobody's colours.
		contextOptions: { reducedMotion: "reduce" },
		launchOptions: {
			executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
			// The site under test is on this machine; the browser has no business elsewhere.
			args: [
				"--no-sandbox",
				"--no-first-run",
				"--no-proxy-server",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-dev-shm-usage",
			],
		},
	},
});
