import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    // Those against a real libvirtd are a suite of their own: npm run test:libvirt.
    exclude: [...configDefaults.exclude, 'test/libvirt/**'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
    // Laws over thousands of documents take longer than a unit test.
    testTimeout: 60_000,
    // Each rule has a test file of its own, and loading the library anew for each would take longer than all tests.
    isolate: false,
  },
});
