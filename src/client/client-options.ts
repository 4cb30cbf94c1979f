// What a client is told.
import type { Clock } from "./clock.ts";
import type { Credentials } from "./credentials.ts";
import type { RetryPolicy } from "./retry.ts";
import type { Middleware } from "./wire.ts";

export interface DisClientOptions {
  /** Where DIS is, such as http://127.0.0.1:4010. Default: `https://dis.<region>.myhuaweicloud.com`, or `.eu` in a region `eu-…`. */
  endpoint?: string;
  /** The region, such as `cn-north-4`. Needed when there is no `endpoint`. */
  region?: string;
  /**
   * The project that all calls concern. Default: HUAWEICLOUD_SDK_PROJECT_ID of the environment; without that it is looked
   * up in IAM by `region`, and a call fails with DisError of kind `bad-argument` when there is none.
   */
  projectId?: string;
  /** Default: the environment variables of Huawei's SDKs, HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK and so on. */
  credentials?: Credentials;
  /** Where IAM is. Default: `https://iam.<region>.myhuaweicloud.com`, or `.eu` in a region `eu-…`. */
  iamEndpoint?: string;
  /** Default: the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** What is tried again, and how; the fields left out keep their defaults. */
  retry?: Partial<RetryPolicy>;
  /** How long one attempt may take, in milliseconds. Default: 30,000. */
  timeout?: number;
  /** Stand around every attempt, the first one outermost. */
  middleware?: Middleware[];
  /** Sent as User-Agent. Default: whatever the runtime sends. */
  userAgent?: string;
  /** For tests: time, and the dice of the pauses. */
  clock?: Clock;
  random?: () => number;
}
