// Browser tests: the built files in dist/, in the Chromium that is on this machine.
import { defineConfig, devices } from '@playwright/test';
import { args, shellPath } from './tests/support/chromium.mjs';

export const PAGE = Number(process.env.PAGE_PORT || 4173);
const HOSTS = Number(process.env.HOSTS_PORT || 4174);

// The same server as `cargo xtask serve`: files are read anew at every request.
export const server = (folder, port) => ({
  command: `node_modules/.bin/sirv ${folder} --dev --etag --brotli --gzip --quiet --host 127.0.0.1 --port ${port}`,
  port,
  // sirv would listen to these before its own options.
  env: { HOST: '127.0.0.1', PORT: String(port) },
  reuseExistingServer: false,
  timeout: 20_000,
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // Two slow cores: slow is not wrong, hanging is.
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    toMatchAriaSnapshot: { pathTemplate: 'tests/e2e/trees/{arg}{ext}' },
  },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${PAGE}`,
    navigationTimeout: 30_000,
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: shellPath, args },
  },
  webServer: [
    server('dist', PAGE),
    // Pages of another origin that embed ours.
    server('tests/e2e/hosts', HOSTS),
  ],
});
