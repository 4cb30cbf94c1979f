// The operations of the client: where arguments go, what comes back, and what fails before anything is sent.
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../../generated/dis/index.ts";
import { createDisClient, type DisClientOptions, DisError, isDisError } from "../../src/client/index.ts";
import { loadContract } from "../../src/contract/index.ts";
import { type RunningServer, startMock } from "../../src/mock/index.ts";
import { type Response as DescribedResponse, type Example, resolve } from "../../src/openapi/document.ts";

const projectId = "0123456789abcdef0123456789abcdef";
const endpoint = "http://dis.test";
const credentials = { token: "s3cret-token" };

/** A client whose requests are kept, and answered with 200 and an object without fields. */
function recording(options: Partial<DisClientOptions> = {}) {
  const requests: { method: string; url: string; headers: Headers; body: unknown }[] = [];
  const dis = createDisClient({
    endpoint,
    projectId,
    credentials,
    fetch: async (url, init) => {
      const text = init?.body as string | undefined;
      requests.push({
        method: init?.method ?? "",
        url: String(url),
        headers: new Headers(init?.headers),
        body: text && JSON.parse(text),
      });
      return Response.json({});
    },
    ...options,
  });
  return { dis, requests };
}

describe("arguments", () => {
  test("go into the path, the query and the body under their names on the wire", async () => {
    const { dis, requests } = recording();
    await dis.createStream({ stream_name: "orders", partition_count: 3 });
    await dis.showStream({ stream_name: "a b/ü", limit_partitions: 10 });
    await dis.showCursor({ "stream-name": "orders", "partition-id": "0", "cursor-type": "LATEST" });
    expect(requests.map(({ method, url, body }) => ({ method, url, body }))).toEqual([
      {
        method: "POST",
        url: `${endpoint}/v2/${projectId}/streams`,
        body: { stream_name: "orders", partition_count: 3 },
      },
      { method: "GET", url: `${endpoint}/v2/${projectId}/streams/a%20b%2F%C3%BC?limit_partitions=10`, body: undefined },
      {
        method: "GET",
        url: `${endpoint}/v2/${projectId}/cursors?stream-name=orders&partition-id=0&cursor-type=LATEST`,
        body: undefined,
      },
    ]);
  });

  test("that path and body both ask for are given once", async () => {
    const { dis, requests } = recording();
    await dis.updatePartitionCount({ stream_name: "orders", target_partition_count: 5 });
    expect(requests[0]).toMatchObject({
      url: `${endpoint}/v2/${projectId}/streams/orders`,
      body: { stream_name: "orders", target_partition_count: 5 },
    });
  });

  test("of the four SDK names of shared paths come without the action", async () => {
    const { dis, requests } = recording();
    const tasks = [{ id: "As805BudhcH1lDs6gbn" }];
    await dis.batchStartTransferTask({ stream_name: "orders", tasks });
    await dis.batchStopTransferTask({ stream_name: "orders", tasks });
    const tags = [{ key: "team", value: "a" }];
    await dis.batchCreateTags({ stream_id: "8QM3Nt9YTLOwtUVYJhO", tags });
    await dis.batchDeleteTags({ stream_id: "8QM3Nt9YTLOwtUVYJhO", tags });
    expect(requests.map(({ body }) => body)).toEqual([
      { action: "start", tasks },
      { action: "stop", tasks },
      { action: "create", tags },
      { action: "delete", tags },
    ]);
  });

  test.each([
    ["a path value is missing", (dis: Loose) => dis.showStream({}), "showStream needs stream_name"],
    ["a path value is empty", (dis: Loose) => dis.showStream({ stream_name: "" }), "showStream needs stream_name"],
    ["an argument is unknown", (dis: Loose) => dis.listStreams({ limt: 1 }), "listStreams takes no argument limt"],
  ])("fail before anything is sent when %s", async (_, call, message) => {
    const { dis, requests } = recording();
    const error = await call(dis as unknown as Loose).catch((error: unknown) => error);
    expect(error).toMatchObject({ kind: "bad-argument", message });
    expect(requests).toEqual([]);
  });
});

type Loose = Record<"showStream" | "listStreams", (args: object) => Promise<unknown>>;

const iamUser = { user: "u", password: "p", domain: "d" };

describe("options", () => {
  test.each([
    [{ endpoint: "dis.test", credentials }, 'the endpoint "dis.test" is no http(s) URL'],
    [{ credentials }, "a client needs an endpoint or a region"],
    [{ endpoint }, "a client needs credentials, or HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK in the environment"],
    [{ endpoint, credentials: { accessKey: "a" } as never }, "the credentials have no secretKey"],
    [{ endpoint, credentials, iamEndpoint: "iam.test" }, 'the iamEndpoint "iam.test" is no http(s) URL'],
    [{ endpoint, projectId, credentials: iamUser }, "an IAM user needs a region, or an iamEndpoint and a projectId"],
    [
      { endpoint, iamEndpoint: "http://iam.test", credentials: iamUser },
      "an IAM user needs a region, or an iamEndpoint and a projectId",
    ],
  ])("%j are refused at once", (options, message) => {
    expect(() => createDisClient(options)).toThrow(expect.objectContaining({ kind: "bad-argument", message }));
  });

  test("a region gives the endpoint, and its project is looked up in IAM once", async () => {
    const asked: string[] = [];
    const regional = createDisClient({
      region: "cn-north-4",
      credentials,
      fetch: async (url) => {
        asked.push(String(url));
        return Response.json(String(url).includes("/v3/projects") ? { projects: [{ id: "p1" }] } : { tags: [] });
      },
    });
    await Promise.all([regional.listTags(), regional.listTags()]);
    expect(asked).toEqual([
      "https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn-north-4",
      "https://dis.cn-north-4.myhuaweicloud.com/v2/p1/stream/tags",
      "https://dis.cn-north-4.myhuaweicloud.com/v2/p1/stream/tags",
    ]);
  });

  test.each([
    [async () => undefined, "the function for the credentials gave none"],
    [async () => ({ token: undefined }), "the credentials have no token"],
    [async () => ({ accessKey: "AK" }), "the credentials have no secretKey"],
  ])("credentials of no use that a function gives are named before anything is sent: %s", async (give, message) => {
    const { dis, requests } = recording({ credentials: give as never });
    await expect(dis.listTags()).rejects.toMatchObject({ kind: "bad-argument", message });
    expect(requests).toEqual([]);
  });

  test("a custom endpoint without a project is named before anything is sent", async () => {
    const dis = createDisClient({ endpoint, credentials, fetch: () => Promise.reject(new Error("sent")) });
    await expect(dis.listTags()).rejects.toMatchObject({
      kind: "bad-argument",
      message: "a client needs a projectId, or a region to look it up by",
    });
  });

  test("headers of a call and the user agent are sent", async () => {
    const { dis, requests } = recording({ userAgent: "mine/1" });
    await dis.listTags({}, { headers: { "X-Trace": "1" } });
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      "user-agent": "mine/1",
      "x-trace": "1",
      "x-auth-token": "s3cret-token",
    });
  });

  test("middleware sees requests before they are signed, and answers", async () => {
    const seen: string[] = [];
    const { dis, requests } = recording({
      credentials: { accessKey: "AK", secretKey: "SK" },
      middleware: [
        async (request, next) => {
          seen.push("outer");
          return next({ ...request, headers: { ...request.headers, "X-Outer": "1" } });
        },
        async (request, next) => {
          seen.push(`inner ${request.headers["X-Outer"]}`);
          const answer = await next(request);
          seen.push(`answer ${answer.status}`);
          return answer;
        },
      ],
    });
    await dis.listTags();
    expect(seen).toEqual(["outer", "inner 1", "answer 200"]);
    expect(requests[0]?.headers.get("authorization")).toContain("SignedHeaders=host;x-outer;x-sdk-date,");
  });
});

test("raw throws the errors of the client, also for a success of another form", async () => {
  const answers = [new Response("<html>Log in"), new Response("[]"), new Response(null, { status: 204 })];
  const { dis } = recording({ fetch: async () => answers.shift() ?? Promise.reject(new TypeError("fetch failed")) });
  const path = { project_id: projectId, stream_name: "orders" };
  const get = () => dis.raw.GET("/v2/{project_id}/streams/{stream_name}", { params: { path } });
  const operationId = `GET /v2/${projectId}/streams/orders`;
  const message = `${operationId} was answered with 200 and`;
  await expect(get()).rejects.toMatchObject({
    kind: "bad-answer",
    operationId,
    message: `${message} a body that is no JSON: Log in`,
  });
  await expect(get()).rejects.toMatchObject({ kind: "bad-answer", message: `${message} JSON that is no object` });
  const { response } = await dis.raw.DELETE("/v2/{project_id}/streams/{stream_name}", { params: { path } });
  expect(response.status).toBe(204);
});

test("raw tells what the service says of a delete whose first answer was lost", async () => {
  const answers = [
    Promise.reject(new TypeError("fetch failed")),
    Response.json({ errorCode: "DIS.4301" }, { status: 400 }),
  ];
  const { dis } = recording({ retry: { baseDelay: 0 }, fetch: async () => answers.shift() as Response });
  const path = { project_id: projectId, stream_name: "orders" };
  const { response } = await dis.raw.DELETE("/v2/{project_id}/streams/{stream_name}", { params: { path } });
  expect(response.status).toBe(400);
});

describe("secrets", () => {
  test("appear neither in an inspected client nor in an error", async () => {
    for (const secret of [
      credentials,
      { accessKey: "s3cret-ak", secretKey: "s3cret-sk", securityToken: "s3cret-st" },
    ]) {
      const dis = createDisClient({
        endpoint,
        projectId,
        credentials: secret,
        retry: { attempts: 1 },
        fetch: () => Promise.reject(new TypeError("fetch failed")),
      });
      const error = await dis.listTags().catch((error: unknown) => error);
      expect(error).toBeInstanceOf(DisError);
      expect(inspect({ dis, error }, { depth: 10, showHidden: true }) + JSON.stringify(error)).not.toContain("s3cret");
    }
  });
});

describe("against the mock", () => {
  let mock: RunningServer;
  const contract = loadContract("dis");
  beforeAll(async () => {
    mock = await startMock({ port: 0 });
  });
  afterAll(() => mock.close());

  test.each(contract.operations.map(({ id }) => id))(
    "%s sends what is documented and gets what is documented",
    async (id) => {
      const operation = contract.operations.find((candidate) => candidate.id === id);
      if (!operation) throw new Error(id);
      const media = Object.values(operation.operation.requestBody?.content ?? {})[0];
      const example = Object.values(media?.examples ?? {})[0];
      const body = example ? (resolve<Example>(contract.document, example).value as object) : {};
      const parameters = operation.parameters
        .filter((parameter) => parameter.name !== "project_id" && (parameter.in === "path" || parameter.required))
        .map((parameter) => [parameter.name, parameter.example]);
      const dis = createDisClient({ endpoint: mock.url, projectId, credentials, retry: { attempts: 1 } });
      const call = (dis as unknown as Record<string, (args: object) => Promise<unknown>>)[id];
      const result = await call?.({ ...Object.fromEntries(parameters), ...body });
      const { success } = operations[id as keyof typeof operations];
      const answer = resolve(contract.document, operation.operation.responses[success] as DescribedResponse);
      const expected = Object.values(Object.values(answer.content ?? {})[0]?.examples ?? {})[0];
      expect(result).toEqual(expected && resolve<Example>(contract.document, expected).value);
    },
  );

  test("raw goes by path, with the same credentials, and returns refusals", async () => {
    const dis = createDisClient({ endpoint: mock.url, projectId, credentials });
    const path = { project_id: projectId, stream_name: "newstream" };
    const found = await dis.raw.GET("/v2/{project_id}/streams/{stream_name}", { params: { path } });
    expect(found.data?.stream_name).toBe("newstream");
    const refused = await dis.raw.PUT("/v2/{project_id}/streams/{stream_name}", {
      params: { path },
      body: { stream_name: "newstream", target_partition_count: 0 },
    });
    expect(refused.response.status).toBe(400);
    expect(refused.error).toMatchObject({ errorCode: "DIS.4200" });
  });

  test("a refusal is an error with all that is known of it", async () => {
    const dis = createDisClient({ endpoint: mock.url, projectId, credentials });
    const error = await dis
      .showStream({ stream_name: "gone" }, { headers: { Prefer: "code=400, example=ErrorStreamNotFound" } })
      .catch((error: unknown) => error);
    if (!isDisError(error, "not-found")) throw error;
    expect(error).toMatchObject({
      name: "DisError",
      status: 400,
      code: "DIS.4301",
      operationId: "showStream",
      attempts: 1,
      retriable: false,
      remedy: expect.stringContaining("stream"),
    });
  });
});
