// The clock of the system: what a timer cannot do must not end at once.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sleep, systemClock } from "../../src/client/clock.ts";
import { settled } from "./fake-clock.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

test.each([1000, 2 ** 31 - 1, 2 ** 31, Number.POSITIVE_INFINITY])(
  "a sleep of %d ms ends neither early nor after its signal",
  async (time) => {
    const stop = new AbortController();
    let awake = false;
    const slept = sleep(systemClock, time, stop.signal).then(() => {
      awake = true;
    });
    vi.advanceTimersByTime(Math.min(time, 2 ** 40) - 1);
    await settled();
    expect(awake).toBe(false);
    stop.abort();
    await slept;
    expect(vi.getTimerCount()).toBe(0);
  },
);

test("a sleep ends when its time is over", async () => {
  const slept = sleep(systemClock, 1000);
  vi.advanceTimersByTime(1000);
  await slept;
  expect(vi.getTimerCount()).toBe(0);
});
