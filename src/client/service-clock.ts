// The clock of the service: ours, and by how much it is wrong, once a refusal has told that.
import type { Clock } from "./clock.ts";

/** What a refusal of credentials led to: a correction, the news that another call has made it meanwhile, or nothing. */
export type Correction = "made" | "known" | "none";

/** Signing times are in seconds, and what differs by so many milliseconds is the same time. */
const tolerance = 1000;

export class ServiceClock {
  #clock: Pick<Clock, "now">;
  /** How much the service is ahead of us, in milliseconds. */
  skew = 0;

  constructor(clock: Pick<Clock, "now">) {
    this.#clock = clock;
  }

  now(): number {
    return this.#clock.now() + this.skew;
  }

  /**
   * Learns from the refusal of an attempt that was signed when the skew was thought to be `signedWith`; undefined when the
   * message says nothing about time.
   */
  correct(message: string, signedWith: number): Correction | undefined {
    const told = serverTime(message);
    if (Number.isNaN(told)) return undefined;
    const skew = told - this.#clock.now();
    // It was signed at the right time, so it was refused for another reason.
    if (Math.abs(skew - signedWith) <= tolerance) return "none";
    if (Math.abs(skew - this.skew) <= tolerance) return "known";
    this.skew = skew;
    return "made";
  }
}

/**
 * The service's time in the refusal of a request that was signed at the wrong time, or NaN.
 *
 * Source: huaweicloud-sdk-java-v3, issue 44: `signature expired, signature time:20211217T064303Z,server time:20211217T065804Z`.
 */
function serverTime(message: string): number {
  const [, time = ""] = /server time:\s*(\d{8}T\d{6}Z)/.exec(message) ?? [];
  return Date.parse(time.replace(/(....)(..)(.....)(..)/, "$1-$2-$3:$4:"));
}
