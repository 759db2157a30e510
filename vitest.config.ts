import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    reporters:
      process.env.CI === undefined
        ? ['default']
        : ['default', ['json', { outputFile: 'reports/ci/vitest.json' }]],
    projects: [
      {
        // The kit's own tests.
        test: {
          name: 'kit',
          include: ['src/**/*.test.ts', 'suites/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        // The suites themselves, against the embedded reference endpoint and the faithful SDK.
        test: {
          name: 'conformance',
          include: ['suites/*.suite.ts'],
          globalSetup: ['src/testing/provide-subjects.ts'],
          testTimeout: 120_000,
          maxConcurrency: 8,
        },
      },
    ],
  },
});
export default config;
