import type { Io } from './io.ts';

/** What is quicker than this needs no word about how far it is. */
const patience = 1000;
const pause = 100;

/** Shows how far a job is that takes long, for those who watch. */
export interface Progress {
  /** Takes note that so many of so many steps are done. */
  (done: number, total: number): void;
  /** Leaves nothing behind. */
  end(): void;
}

/** A job that starts now. `now` tells the time in milliseconds. */
export function progressOf(job: string, io: Pick<Io, 'status'>, now: () => number = () => performance.now()): Progress {
  let next = now() + patience;
  let shown = false;
  const progress = (done: number, total: number): void => {
    const time = now();
    if (io.status === undefined || time < next) return;
    next = time + pause;
    shown = true;
    io.status(`${job}: ${Math.floor((100 * done) / total)} %`);
  };
  return Object.assign(progress, {
    end() {
      if (shown) io.status?.('');
    },
  });
}
