import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/cli/progress.ts';
import { lint } from '../../src/lint/index.ts';

/** What is shown of a job whose steps take so many milliseconds each. */
function shownOf(steps: number, milliseconds: number): string[] {
  let time = 0;
  const shown: string[] = [];
  const progress = progressOf('Linting', { status: (text) => void shown.push(text) }, () => time);
  for (let done = 1; done <= steps; done++) {
    time += milliseconds;
    progress(done, steps);
  }
  progress.end();
  return shown;
}

describe('how far a job is', () => {
  it('is not shown where it takes less than a second', () => {
    expect(shownOf(90, 10)).toEqual([]);
  });

  it('is shown from then on, now and then, and leaves nothing behind', () => {
    expect(shownOf(125, 10)).toEqual(['Linting: 80 %', 'Linting: 88 %', 'Linting: 96 %', '']);
  });

  it('is not shown where nobody looks on', () => {
    const progress = progressOf('Linting', {}, () => Number.MAX_SAFE_INTEGER);
    progress(1, 2);
    progress.end();
  });

  it('comes from the linter, two steps a file, whatever becomes of it', () => {
    const steps: string[] = [];
    const texts = ['<network><name>lab</name></network>', 'no XML', '<secret/>'];
    const files = texts.map((text, index) => ({ path: `${index}.xml`, text }));
    lint(files, { onProgress: (done, total) => void steps.push(`${done}/${total}`) });
    expect(steps).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
  });
});
