// Retries, timeouts, aborts, clock skew and tokens, with a service that misbehaves on purpose and a clock that only the
// test moves.
import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { errors } from "../../generated/dis/errors.ts";
import {
  createCore,
  type DisClientOptions,
  type DisError,
  OutOfRangeError,
  type RetryEvent,
} from "../../src/client/index.ts";
import { createFakeClock } from "./fake-clock.ts";

type Answer = Response | Error | "silence";

/** A client before a service that gives these answers one after the other, the last one for ever. */
function clientOf(answers: Answer[], options: Partial<DisClientOptions> = {}) {
  const seen: { at: number; url: string; headers: Headers }[] = [];
  const events: RetryEvent[] = [];
  const clock = createFakeClock({ auto: true, start: Date.UTC(2026, 10, 23, 12) });
  const started = clock.now();
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    seen.push({ at: clock.now() - started, url: String(url), headers: new Headers(init?.headers) });
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    if (answer === "silence") return new Promise<never>(() => {});
    if (answer instanceof Error) throw answer;
    return (answer as Response).clone();
  };
  const { operations } = createCore({
    endpoint: "http://dis.test",
    projectId: "p1",
    credentials: { token: "any" },
    fetch,
    clock,
    random: () => 1,
    ...options,
    retry: { onRetry: (event) => events.push(event), ...options.retry },
  });
  return { dis: operations, seen, events, clock };
}

const forever = Number.POSITIVE_INFINITY;

const dis = (status: number, errorCode: string, message = "No.") => Response.json({ errorCode, message }, { status });
const reset = () => new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
const fine = () => Response.json({ tags: [] });
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error("it succeeded");
    },
    (error: DisError) => error,
  );

describe("what is tried again", () => {
  test.each([
    ["a reset connection", reset()],
    ["429", new Response("", { status: 429 })],
    ["500 without a body", new Response("", { status: 500 })],
    ["502 with HTML", new Response("<h1>Bad gateway</h1>", { status: 502 })],
    ["DIS.4303", dis(400, "DIS.4303")],
    ["DIS.4305", dis(400, "DIS.4305")],
    ["DIS.5250", dis(500, "DIS.5250")],
  ] as [string, Answer][])("a read after %s", async (_, failure) => {
    const { dis, seen } = clientOf([failure, failure, fine()]);
    expect(await dis.listTags()).toEqual({ tags: [] });
    expect(seen).toHaveLength(3);
  });

  test.each([
    ["flow control", dis(400, "DIS.4303"), 2],
    ["429", new Response("", { status: 429 }), 2],
    ["503", new Response("", { status: 503 }), 2],
    ["a reset connection, when nobody knows", reset(), 1],
    ["500, when nobody knows", new Response("", { status: 500 }), 1],
  ] as [string, Answer, number][])("a call that is not safe to repeat, after %s", async (_, failure, sent) => {
    const { dis, seen } = clientOf([failure, new Response("", { status: 201 })]);
    await dis.createStream({ stream_name: "s", partition_count: 1 }).catch(() => {});
    expect(seen).toHaveLength(sent);
  });

  test("the same call, when the caller says so", async () => {
    const { dis, seen } = clientOf([reset(), new Response("", { status: 201 })]);
    await dis.createStream({ stream_name: "s", partition_count: 1 }, { retry: { repeatUnsafe: true } });
    expect(seen).toHaveLength(2);
  });

  test.each(Object.values(errors))("$code, if the error table says that this helps", async ({ code, retriable }) => {
    const { dis: client, seen } = clientOf([dis(400, code), fine()]);
    const outcome = await client.listTags().catch((error: DisError) => error);
    expect(outcome).toMatchObject(retriable ? { tags: [] } : { code, retriable: false, attempts: 1 });
    expect(seen).toHaveLength(retriable ? 2 : 1);
  });
});

describe("how long and how often", () => {
  test("pauses double up to the bound, five attempts are made, and each pause is told", async () => {
    const { dis: client, seen, events } = clientOf([dis(400, "DIS.4303")], { retry: { maxDelay: 300 } });
    const error = await caught(client.listTags());
    expect(error).toMatchObject({ kind: "throttled", attempts: 5 });
    expect(seen.map(({ at }) => at)).toEqual([0, 100, 300, 600, 900]);
    expect(events.map(({ attempt, delay, operationId }) => ({ attempt, delay, operationId }))).toEqual(
      [100, 200, 300, 300].map((delay, index) => ({ attempt: index + 1, delay, operationId: "listTags" })),
    );
  });

  test("the pause is random between nothing and its bound", async () => {
    const { dis: client, seen } = clientOf([dis(400, "DIS.4303"), fine()], { random: () => 0.25 });
    await client.listTags();
    expect(seen.map(({ at }) => at)).toEqual([0, 25]);
  });

  test.each([
    ["seconds", "7", 7000],
    ["a date", new Date(Date.UTC(2026, 10, 23, 12, 0, 9)).toUTCString(), 9000],
  ])("Retry-After in %s is waited for", async (_, value, at) => {
    const { dis, seen } = clientOf([new Response("", { status: 429, headers: { "retry-after": value } }), fine()]);
    await dis.listTags();
    expect(seen[1]?.at).toBe(at);
  });

  test("nothing is tried beyond the budget", async () => {
    const { dis: client, seen } = clientOf([new Response("", { status: 429, headers: { "retry-after": "100" } })]);
    expect(await caught(client.listTags())).toMatchObject({ attempts: 2 });
    expect(seen.map(({ at }) => at)).toEqual([0, 100_000]);
  });
});

describe("time and signals", () => {
  test("an attempt that takes too long ends, and a read is tried again", async () => {
    const { dis, seen } = clientOf(["silence", fine()], { timeout: 5000 });
    expect(await dis.listTags()).toEqual({ tags: [] });
    expect(seen.map(({ at }) => at)).toEqual([0, 5100]);
  });

  test("a timeout says how long it was", async () => {
    const { dis } = clientOf(["silence"]);
    const call = dis.createStream({ stream_name: "s", partition_count: 1 }, { timeout: 700 });
    expect(await caught(call)).toMatchObject({
      kind: "timeout",
      message: "createStream got no answer within 700 ms",
      retriable: true,
      attempts: 1,
    });
  });

  test("calls that are over leave nothing on a signal that they shared", async () => {
    const { signal } = new AbortController();
    const { dis: client } = clientOf([dis(400, "DIS.4303"), fine(), dis(400, "DIS.4332")]);
    await client.listTags({}, { signal });
    await caught(client.listTags({}, { signal }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("an abort ends a call at once, before, during and between attempts", async () => {
    const early = clientOf([fine()]);
    expect(await caught(early.dis.listTags({}, { signal: AbortSignal.abort() }))).toMatchObject({
      kind: "aborted",
      attempts: 0,
    });
    expect(early.seen).toHaveLength(0);

    const during = new AbortController();
    const silent = clientOf(["silence"], { timeout: 1e9 });
    const waiting = caught(silent.dis.listTags({}, { signal: during.signal }));
    during.abort();
    expect(await waiting).toMatchObject({ kind: "aborted" });

    const lookingUp = new AbortController();
    const asking = createCore({
      region: "cn-north-4",
      credentials: { token: "any" },
      fetch: () => new Promise(() => {}),
    });
    const call = caught(asking.operations.listTags({}, { signal: lookingUp.signal }));
    lookingUp.abort();
    expect(await call).toMatchObject({ kind: "aborted", operationId: "listTags" });

    const between = new AbortController();
    const throttled = clientOf([dis(400, "DIS.4303")], { retry: { onRetry: () => between.abort() } });
    const began = throttled.clock.now();
    expect(await caught(throttled.dis.listTags({}, { signal: between.signal }))).toMatchObject({ kind: "aborted" });
    expect(throttled.clock.now()).toBe(began);
    expect(throttled.seen).toHaveLength(1);
  });
});

describe("credentials", () => {
  // Signing runs on threads of its own, of which the clock knows nothing: these clients have no timeout to jump to.
  const signed = { credentials: { accessKey: "AK", secretKey: "SK" }, timeout: forever };
  const expired = (server: string) =>
    Response.json(
      {
        error_code: "APIGW.0301",
        error_msg: `Incorrect IAM authentication information: aksk signature expired, signature time:20261123T120000Z,server time:${server}`,
      },
      { status: 401 },
    );

  test("a wrong clock is corrected once by the service's own time, and stays corrected", async () => {
    const { dis, seen } = clientOf([expired("20261123T130000Z"), fine()], signed);
    await dis.listTags();
    await dis.listTags();
    expect(seen.map(({ headers }) => headers.get("x-sdk-date"))).toEqual([
      "20261123T120000Z",
      "20261123T130000Z",
      "20261123T130000Z",
    ]);
  });

  test("a service that stays dissatisfied is not asked for ever", async () => {
    const { dis, seen } = clientOf([expired("20261123T130000Z")], signed);
    expect(await caught(dis.listTags())).toMatchObject({ kind: "auth", code: "APIGW.0301" });
    expect(seen).toHaveLength(2);
  });

  test("an IAM user whose tokens are all refused is not asked for ever", async () => {
    const issued = () => {
      const headers = { "X-Subject-Token": "token" };
      return Response.json({ token: { expires_at: "2026-11-24T12:00:00Z" } }, { status: 201, headers });
    };
    const refused = new Response("", { status: 401 });
    const { dis, seen } = clientOf([issued(), refused, issued(), refused], {
      credentials: { user: "u", password: "p", domain: "d" },
      iamEndpoint: "http://iam.test",
    });
    expect(await caught(dis.listTags())).toMatchObject({ kind: "auth", status: 401 });
    expect(seen).toHaveLength(4);
  });

  test("each attempt is signed anew", async () => {
    const { dis: client, seen } = clientOf([dis(400, "DIS.4303"), fine()], {
      ...signed,
      retry: { baseDelay: 5000 },
    });
    await client.listTags();
    expect(seen.map(({ headers }) => headers.get("x-sdk-date"))).toEqual(["20261123T120000Z", "20261123T120005Z"]);
  });

  test("a function is asked for every attempt", async () => {
    let count = 0;
    const { dis: client, seen } = clientOf([dis(400, "DIS.4303"), fine()], {
      credentials: async () => ({ token: `token ${++count}` }),
    });
    await client.listTags();
    expect(seen.map(({ headers }) => headers.get("x-auth-token"))).toEqual(["token 1", "token 2"]);
  });

  test("the token of an IAM user is fetched once for concurrent calls, renewed before its end and after a 401", async () => {
    let issued = 0;
    const asked: string[] = [];
    let refuse = false;
    const clock = createFakeClock({ auto: true, start: Date.UTC(2026, 10, 23, 12) });
    const { operations } = createCore({
      endpoint: "http://dis.test",
      iamEndpoint: "http://iam.test",
      projectId: "p1",
      credentials: { user: "u", password: "s3cret", domain: "d" },
      clock,
      fetch: async (url, init) => {
        const token = new Headers(init?.headers).get("x-auth-token");
        asked.push(`${new URL(String(url)).host} ${token}`);
        if (String(url).startsWith("http://iam.test")) {
          const sent = JSON.parse(init?.body as string);
          expect(sent.auth.scope).toEqual({ project: { id: "p1" } });
          const expires_at = new Date(clock.now() + 24 * 3_600_000).toISOString();
          return Response.json(
            { token: { expires_at } },
            { status: 201, headers: { "X-Subject-Token": `token ${++issued}` } },
          );
        }
        if (refuse && token === "token 2")
          return Response.json({ error_code: "APIGW.0301", error_msg: "expired" }, { status: 401 });
        return fine();
      },
    });
    await Promise.all([operations.listTags(), operations.listTags()]);
    await clock.sleep(23.6 * 3_600_000);
    await operations.listTags();
    refuse = true;
    await operations.listTags();
    expect(asked).toEqual([
      "iam.test null",
      "dis.test token 1",
      "dis.test token 1",
      "iam.test null",
      "dis.test token 2",
      "dis.test token 2",
      "iam.test null",
      "dis.test token 3",
    ]);
  });
});

describe("error bodies", () => {
  test.each([
    ["DIS", { errorCode: "DIS.4332", message: "app not found." }, 400, { kind: "not-found", code: "DIS.4332" }],
    [
      "the gateway",
      { error_code: "APIGW.0301", error_msg: "no", request_id: "r1" },
      401,
      { kind: "auth", code: "APIGW.0301", requestId: "r1" },
    ],
    ["Keystone", { error: { code: 401, message: "no", title: "Unauthorized" } }, 401, { kind: "auth", code: "401" }],
    ["code and message", { code: "DIS.4307", message: "exists" }, 400, { kind: "already-exists", code: "DIS.4307" }],
    [
      "a code in the message only",
      { message: "refused with DIS.4225" },
      400,
      { kind: "expired-cursor", code: "DIS.4225" },
    ],
    ["another service", { code: "APIGW.4301", message: "no" }, 400, { kind: "refused", remedy: undefined }],
    ["410", {}, 410, { kind: "not-found", code: undefined }],
    ["441", { errorCode: "DIS.4100", message: "Authorization error." }, 441, { kind: "auth", code: "DIS.4100" }],
  ])("of %s are read", async (_, body, status, expected) => {
    const { dis } = clientOf([Response.json(body, { status })], { retry: { attempts: 1 } });
    expect(await caught(dis.listTags())).toMatchObject({ status, operationId: "listTags", ...expected });
  });

  test.each([
    ["nothing", "", "listTags was answered with 500"],
    ["HTML", "<html><body><h1>Oops</h1>\n</body>", "listTags was answered with 500: Oops"],
  ])("of %s are borne", async (_, body, message) => {
    const { dis } = clientOf([new Response(body, { status: 500 })], { retry: { attempts: 1 } });
    expect(await caught(dis.listTags())).toMatchObject({ message, kind: "server", code: undefined });
  });

  test("an answer of success that is no JSON is an error of its own", async () => {
    const { dis } = clientOf([new Response("<html>")]);
    expect(await caught(dis.listTags())).toMatchObject({ kind: "bad-answer", status: 200 });
  });

  test("a number out of range carries the range of the message", async () => {
    const text = "Sequence_number out of range. [5280][ should be within ][0][ ][617]";
    const { dis: client } = clientOf([dis(400, "DIS.4224", text)]);
    const error = await caught(client.showCursor({ "stream-name": "s", "partition-id": "0" }));
    expect(error).toBeInstanceOf(OutOfRangeError);
    expect(error).toMatchObject({ kind: "out-of-range", requested: "5280", earliest: "0", latest: "617" });
  });
});
