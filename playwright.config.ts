import { defineConfig, devices } from '@playwright/test';

const { BASE_URL, CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE } = process.env;

/** Only loopback is needed; a container often has a small /dev/shm, no GPU and no user namespaces. */
const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const environment = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: BASE_URL ?? 'http://127.0.0.1:3000',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      args: FLAGS,
      env: CHROMIUM_LIBRARY_PATH ? { ...environment, LD_LIBRARY_PATH: CHROMIUM_LIBRARY_PATH } : environment,
    },
  },
});
