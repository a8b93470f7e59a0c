import { defineConfig } from 'vitest/config';

// Checks against a real libvirtd, in namespaces of their own. They need root and some programs, and say so where one is missing.
export default defineConfig({
  test: {
    include: ['test/libvirt/**/*.test.ts'],
    globalSetup: ['test/libvirt/support/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    // Each file has a libvirtd; their names are told apart by the process.
    pool: 'forks',
    fileParallelism: false,
    // Most of the time goes into waiting for connections that nobody takes.
    maxConcurrency: 4,
    reporters: ['verbose'],
  },
});
