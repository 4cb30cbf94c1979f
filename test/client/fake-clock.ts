// Time in the hands of a test: nothing sleeps for real.
import { type Clock, sleep } from "../../src/client/clock.ts";

export interface FakeClock extends Clock {
  /** Moves time on, waking sleepers one by one as they come due; resolves when everything has settled again. */
  advance(milliseconds: number): Promise<void>;
  /** How many sleep. */
  readonly sleeping: number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export interface FakeClockOptions {
  /** Jump to the next wake-up whenever everything waits. Default: false, only `advance` moves time. */
  auto?: boolean;
  /** Milliseconds since 1970. Default: the beginning of 2026. */
  start?: number;
}

/** Resolves when all that can go on without a timer has gone on: promises, streams, and the fetches of a fake service. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Settling looks at promises only; what crypto or a socket does takes longer than it waits, so sign with a token. */
export function createFakeClock({ auto = false, start = Date.UTC(2026, 0, 1) }: FakeClockOptions = {}): FakeClock {
  let now = start;
  let running = false;
  const sleepers = new Set<{ due: number; wake: () => void }>();

  const next = () => [...sleepers].reduce((first, one) => (one.due < first.due ? one : first));

  async function run() {
    running = true;
    for (await settled(); sleepers.size > 0; await settled()) {
      const sleeper = next();
      now = Math.max(now, sleeper.due);
      sleeper.wake();
    }
    running = false;
  }

  const clock: FakeClock = {
    now: () => now,
    get sleeping() {
      return sleepers.size;
    },
    after(milliseconds, ring) {
      // Time never comes to the end of for ever.
      if (milliseconds === Number.POSITIVE_INFINITY) return () => {};
      const wake = () => {
        sleepers.delete(sleeper);
        ring();
      };
      const sleeper = { due: now + milliseconds, wake };
      sleepers.add(sleeper);
      if (auto && !running) void run();
      return () => void sleepers.delete(sleeper);
    },
    sleep: (milliseconds, signal) => sleep(clock, milliseconds, signal),
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (await settled(); sleepers.size > 0 && next().due <= end; await settled()) {
        const sleeper = next();
        now = Math.max(now, sleeper.due);
        sleeper.wake();
      }
      now = end;
      await settled();
    },
  };
  return clock;
}
