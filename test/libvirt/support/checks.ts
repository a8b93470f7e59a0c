import { it } from 'vitest';

/** A test that needs a host to itself. With an obstacle it is skipped, and its name says why. */
export type Check = (name: string, test: () => Promise<void>, obstacle?: string) => void;

/** Checks that all have the same needs, and what keeps them from being met, if anything. */
export function checks(common: string | undefined): Check {
  return (name, test, own) => {
    const obstacle = common ?? own;
    if (obstacle === undefined) it(name, test);
    else it(`${name} (skipped: ${obstacle})`, ({ skip }) => skip(obstacle));
  };
}
