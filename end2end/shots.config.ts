// Takes pictures of the pages into the folder named by SHOTS; no test.
import { defineConfig } from "@playwright/test";
import tests from "./playwright.config";

export default defineConfig({ ...tests, testDir: "shots", testMatch: "*.shots.ts", timeout: 180_000 });
