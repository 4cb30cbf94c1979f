// Retries, timeouts, aborts, clock skew and tokens, with a service that misbehaves on purpose and a clock that only the
// test moves.
import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { errors } from "../../generated/dis/errors.ts";
import { operations } from "../../generated/dis/operations.ts";
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

  test.each([
    ["501", new Response("", { status: 501 })],
    ["501 with a code that passes elsewhere", dis(501, "DIS.5000", "createPolicies is not emulated yet")],
    ["505", new Response("", { status: 505 })],
  ])("nothing after %s, which does not pass", async (_, refusal) => {
    const { dis, seen } = clientOf([refusal]);
    expect(await caught(dis.listTags())).toMatchObject({ kind: "refused", retriable: false, attempts: 1 });
    expect(await caught(dis.deleteStream({ stream_name: "s" }))).toMatchObject({ kind: "refused" });
    expect(seen).toHaveLength(2);
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

describe("a delete", () => {
  const calls: Record<string, (client: ReturnType<typeof clientOf>["dis"]) => Promise<unknown>> = {
    deleteStream: (client) => client.deleteStream({ stream_name: "s" }),
    deletePolicies: (client) =>
      client.deletePolicies({
        stream_name: "s",
        stream_id: "i",
        principal_name: "d.*",
        action_type: "putRecords",
        effect: "accept",
      }),
    deleteApp: (client) => client.deleteApp({ app_name: "a" }),
    deleteCheckpoint: (client) =>
      client.deleteCheckpoint({ stream_name: "s", app_name: "a", checkpoint_type: "LAST_READ" }),
    deleteTransferTask: (client) => client.deleteTransferTask({ stream_name: "s", task_name: "t" }),
    deleteTag: (client) => client.deleteTag({ stream_id: "i", key: "k" }),
    deleteEventSubscription: (client) => client.deleteEventSubscription({ subscription_id: "i" }),
  };
  const gone = dis(400, "DIS.4301");

  test("is every operation that the contract sends with that method", () => {
    const deletes = Object.values(operations).filter(({ method }) => method === "DELETE");
    expect(Object.keys(calls).sort()).toEqual(deletes.map(({ id }) => id).sort());
  });

  test.each(Object.keys(calls))("whose answer was lost is done when there is nothing left of it: %s", async (id) => {
    const { dis: client, seen } = clientOf([reset(), gone]);
    expect(await calls[id]?.(client)).toBeUndefined();
    expect(seen).toHaveLength(2);
  });

  test.each([
    ["no answer in time", "silence", gone],
    ["500", new Response("", { status: 500 }), dis(400, "DIS.4332")],
    ["504", new Response("", { status: 504 }), new Response("", { status: 404 })],
  ] as [string, Answer, Answer][])("is done after %s, too", async (_, lost, left) => {
    const { dis: client } = clientOf([lost, dis(400, "DIS.4303"), left]);
    expect(await client.deleteApp({ app_name: "a" })).toBeUndefined();
  });

  test.each([
    ["there was nothing at the first attempt", [gone]],
    ["it was only throttled before", [dis(400, "DIS.4305"), gone]],
    ["the gateway knows no such path", [reset(), Response.json({ error_code: "APIGW.0101" }, { status: 404 })]],
  ] as [string, Answer[]][])("fails when %s", async (_, answers) => {
    const { dis: client } = clientOf(answers);
    expect(await caught(client.deleteStream({ stream_name: "s" }))).toMatchObject({ attempts: answers.length });
  });

  test("is the only call that is done then", async () => {
    const repeat = { retry: { repeatUnsafe: true } };
    const lostCreate = clientOf([reset(), dis(400, "DIS.4307")]);
    const created = lostCreate.dis.createStream({ stream_name: "s", partition_count: 1 }, repeat);
    expect(await caught(created)).toMatchObject({ kind: "already-exists", attempts: 2 });
    const lostRead = clientOf([reset(), gone]);
    expect(await caught(lostRead.dis.showStream({ stream_name: "s" }))).toMatchObject({ kind: "not-found" });
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

  /** A service an hour ahead that refuses what is signed more than 15 minutes off, as the real one does. */
  function anHourAhead() {
    const clock = createFakeClock({ auto: true, start: Date.UTC(2026, 10, 23, 12) });
    const signedAt: string[] = [];
    const events: RetryEvent[] = [];
    const { operations } = createCore({
      endpoint: "http://dis.test",
      projectId: "p1",
      ...signed,
      clock,
      retry: { attempts: 1, onRetry: (event) => events.push(event) },
      fetch: async (_, init) => {
        const time = new Headers(init?.headers).get("x-sdk-date") ?? "";
        signedAt.push(time);
        return time === "20261123T130000Z" ? fine() : expired("20261123T130000Z");
      },
    });
    return { operations, signedAt, events };
  }

  test("a wrong clock fails none of the calls that were under way when it came to light", async () => {
    const { operations, signedAt, events } = anHourAhead();
    const calls = Array.from({ length: 4 }, () => operations.listTags());
    expect(await Promise.all(calls)).toEqual(Array(4).fill({ tags: [] }));
    expect(signedAt.sort()).toEqual([...Array(4).fill("20261123T120000Z"), ...Array(4).fill("20261123T130000Z")]);
    expect(events).toEqual([]);
  });

  test("an attempt that only corrects the clock counts neither as an attempt nor as a retry", async () => {
    const { dis: client, seen, events } = clientOf([expired("20261123T130000Z"), dis(400, "DIS.4303")], signed);
    expect(await caught(client.listTags())).toMatchObject({ kind: "throttled", attempts: 5 });
    expect(events.map(({ attempt, delay }) => [attempt, delay])).toEqual([
      [1, 100],
      [2, 200],
      [3, 400],
      [4, 800],
    ]);
    expect(seen).toHaveLength(6);
  });

  test("a service that stays dissatisfied is not asked for ever", async () => {
    const { dis, seen } = clientOf([expired("20261123T130000Z")], signed);
    expect(await caught(dis.listTags())).toMatchObject({ kind: "auth", code: "APIGW.0301", attempts: 1 });
    expect(seen).toHaveLength(2);
  });

  test("a service that tells another time in every refusal is not asked for ever either", async () => {
    const times = Array.from({ length: 24 }, (_, hour) => expired(`20261123T${String(hour).padStart(2, "0")}3000Z`));
    const { dis, seen } = clientOf(times, signed);
    const calls = Array.from({ length: 4 }, () => caught(dis.listTags()));
    expect((await Promise.all(calls)).map(({ kind, attempts }) => [kind, attempts])).toEqual(
      Array(4).fill(["auth", 1]),
    );
    expect(seen.length).toBeLessThan(24);
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

  test("a token that DIS itself refuses is renewed, and the attempt does not count", async () => {
    const issued = Response.json(
      { token: { expires_at: "2026-11-24T12:00:00Z" } },
      { status: 201, headers: { "X-Subject-Token": "token" } },
    );
    const refused = dis(441, "DIS.4114");
    const {
      dis: client,
      seen,
      events,
    } = clientOf([issued, refused, issued, fine()], {
      credentials: { user: "u", password: "p", domain: "d" },
      iamEndpoint: "http://iam.test",
      retry: { attempts: 1 },
    });
    expect(await client.listTags()).toEqual({ tags: [] });
    expect(seen).toHaveLength(4);
    expect(events).toEqual([]);
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
    ["another service", { code: "XYZ.4301", message: "no" }, 400, { kind: "refused", remedy: undefined }],
    ["the gateway about a path", { error_code: "APIGW.0101", error_msg: "no" }, 404, { kind: "refused" }],
    ["410", {}, 410, { kind: "not-found", code: undefined }],
    ["who knows whom", { errorCode: { toString: 1 }, message: [] }, 400, { kind: "refused", code: '{"toString":1}' }],
    ["441", { errorCode: "DIS.4100", message: "Authorization error." }, 441, { kind: "auth", code: "DIS.4100" }],
  ])("of %s are read", async (_, body, status, expected) => {
    const { dis } = clientOf([Response.json(body, { status })], { retry: { attempts: 1 } });
    expect(await caught(dis.listTags())).toMatchObject({ status, operationId: "listTags", ...expected });
  });

  test.each(Object.values(errors))("of $code are of the kind in the error table", async (row) => {
    const { dis } = clientOf([Response.json({ errorCode: row.code }, { status: row.status })], {
      retry: { attempts: 1 },
    });
    expect(await caught(dis.listTags())).toMatchObject({ kind: row.kind, retriable: row.retriable });
  });

  test.each([
    ["nothing", "", "listTags was answered with 500"],
    ["HTML", "<html><body><h1>Oops</h1>\n</body>", "listTags was answered with 500: Oops"],
  ])("of %s are borne", async (_, body, message) => {
    const { dis } = clientOf([new Response(body, { status: 500 })], { retry: { attempts: 1 } });
    expect(await caught(dis.listTags())).toMatchObject({ message, kind: "server", code: undefined });
  });

  test("a number out of range carries the range of the message", async () => {
    const text = "Sequence_number out of range. [5280][ should be within ][0][ ][617]";
    const { dis: client } = clientOf([dis(400, "DIS.4224", text)]);
    const error = await caught(client.showCursor({ "stream-name": "s", "partition-id": "0" }));
    expect(error).toBeInstanceOf(OutOfRangeError);
    expect(error).toMatchObject({ kind: "out-of-range", requested: "5280", earliest: "0", latest: "617" });
  });
});

describe("an answer of success of another form than the documented one", () => {
  test.each([
    ["<html><b>Log in</b> first</html>", "a body that is no JSON: Log in first"],
    ["", "no body"],
    ["null", "JSON that is no object"],
    ["[]", "JSON that is no object"],
    ['"tags"', "JSON that is no object"],
  ])("is an error of its own: %s", async (body, what) => {
    const { dis, seen } = clientOf([new Response(body)]);
    expect(await caught(dis.listTags())).toMatchObject({
      kind: "bad-answer",
      status: 200,
      operationId: "listTags",
      message: `listTags was answered with 200 and ${what}`,
      remedy: expect.stringContaining("endpoint"),
    });
    expect(seen).toHaveLength(1);
  });

  test("is one also where no answer is documented, but an empty one is right there", async () => {
    const { dis } = clientOf([new Response("", { status: 201 }), new Response("<html>")]);
    expect(await dis.createApp({ app_name: "a" })).toBeUndefined();
    expect(await caught(dis.createApp({ app_name: "a" }))).toMatchObject({ kind: "bad-answer" });
  });

  test("is none where no field is required: then nothing stands for an object without fields", async () => {
    const { dis } = clientOf([new Response("")]);
    expect(await dis.updatePartitionCount({ stream_name: "s", target_partition_count: 2 })).toEqual({});
  });

  const token = { "X-Subject-Token": "token" };

  test.each([
    ["HTML without the header", "<html>", {}, "no header X-Subject-Token"],
    ["HTML", "<html>Log in", token, "a body that is no JSON: Log in"],
    ["no body", "", token, "no body"],
    ["null", "null", token, "JSON that is no object"],
    ["no token", "{}", token, "no time at which the token expires"],
    ["a token of null", '{"token":null}', token, "no time at which the token expires"],
    ["no time", '{"token":{"expires_at":{}}}', token, "no time at which the token expires"],
    ["no time that can be read", '{"token":{"expires_at":"soon"}}', token, "no time at which the token expires"],
  ])("of IAM, asked for a token, is one: %s", async (_, body, headers: Record<string, string>, what) => {
    const { dis, seen } = clientOf([new Response(body, { headers })], {
      credentials: { user: "u", password: "p", domain: "d" },
      iamEndpoint: "http://iam.test",
    });
    const operationId = "keystoneCreateUserTokenByPassword";
    const message = `${operationId} was answered with 200 and ${what}`;
    expect(await caught(dis.listTags())).toMatchObject({ kind: "bad-answer", operationId, message });
    expect(seen).toHaveLength(1);
  });

  test.each([
    ["<html>Log in", "a body that is no JSON: Log in"],
    ["null", "JSON that is no object"],
    ["{}", "no list of projects"],
    ['{"projects":{"length":1}}', "no list of projects"],
    ['{"projects":[null]}', "a project without an id"],
    ['{"projects":[{"id":7}]}', "a project without an id"],
  ])("of IAM, asked for the project, is one: %s", async (body, what) => {
    const { operations } = createCore({
      region: "cn-north-4",
      credentials: { token: "any" },
      fetch: async () => new Response(body),
    });
    const operationId = "keystoneListProjects";
    const message = `${operationId} was answered with 200 and ${what}`;
    expect(await caught(operations.listTags())).toMatchObject({ kind: "bad-answer", operationId, message });
  });
});
