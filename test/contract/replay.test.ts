// What the replay and the refusal check complain about, with a server that answers whatever the test wants.
import { describe, expect, test } from "vitest";
import {
  type ContractOperation,
  checkRefusals,
  loadContract,
  type Match,
  type ReplayOptions,
  replay,
  replayCases,
  select,
} from "../../src/contract/index.ts";
import { prismDialect } from "../../src/mock/index.ts";
import { collect } from "./collect.ts";

const contract = loadContract("dis");
const documented = {
  total_number: 1,
  stream_names: ["newstream"],
  stream_info_list: [],
  has_more_streams: false,
};

describe("the selection", () => {
  test("leaves out what writes, unless that is asked for", () => {
    const { operations, skips } = select(contract, {});
    expect(operations.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["listStreams", "consumeRecords", "showCursor", "listResourcesByTags"]),
    );
    expect(operations.filter(({ id }) => /^(create|update|delete|commit|send|batch)/.test(id))).toEqual([]);
    expect(skips).toContainEqual({ operationId: "createStream", reason: "writes" });
    expect(operations.length + skips.length).toBe(contract.operations.length);
    expect(select(contract, { write: true })).toEqual({ operations: contract.operations, skips: [] });
  });

  test("leaves out what the server lacks, with the reason", () => {
    const lacks = ({ id }: { id: string }) => (id === "listTags" ? "not there" : undefined);
    expect(select(contract, { write: true, lacks }).skips).toEqual([{ operationId: "listTags", reason: "not there" }]);
  });

  test("never leaves out silently what was asked for by name", async () => {
    expect(() => select(contract, { only: ["makeStream"] })).toThrow('dis has no operation "makeStream"');
    const options = { url: "http://dis.test", match: "schema", only: ["createStream"], credentials: {} } as const;
    await expect(collect(replay(contract, { ...options, only: ["createStream"] }))).rejects.toThrow(
      "createStream is left out: writes",
    );
  });
});

describe("replay", () => {
  const differences = async (match: Match, answer: Response) => {
    const options = {
      url: "http://dis.test",
      match,
      only: ["listStreams"],
      credentials: { token: { token: "any" } },
      fetch: async () => answer.clone(),
    };
    for await (const { differences } of replay(contract, options)) return differences;
    throw new Error("nothing was replayed");
  };

  test("a mock has to answer with the very example, a service with anything that fits", async () => {
    const answer = Response.json(documented);
    expect(await differences("examples", answer)).toEqual(["the body is not the example ListStreamsResponse"]);
    expect(await differences("schema", answer)).toEqual([]);
  });

  test("a mock that can be asked for documented answers is asked for each, in its own words", () => {
    const operation = contract.operations.find(({ id }) => id === "listStreams") as ContractOperation;
    const dialect = {
      askFor: (status: string, example: string) => ({ Ask: `${status} ${example}` }),
      reasonsOf: () => [],
    };
    const options = { url: "http://dis.test", match: "examples", credentials: {} } as const;
    const askedFor = (more: Partial<ReplayOptions>) =>
      replayCases(contract, operation, { ...options, ...more }).flatMap(({ request }) => request.headers.Ask ?? []);
    expect(askedFor({ dialect })).toEqual(
      expect.arrayContaining(["200 ListStreamsResponse", "400 ErrorInvalidRequest"]),
    );
    expect(askedFor({ dialect, match: "schema" })).toEqual([]);
    expect(askedFor({})).toEqual([]);
  });

  test("a mock has to answer with the very status, a service with any that is documented", async () => {
    const refusal = () => Response.json({ errorCode: "DIS.4200", message: "Invalid request." }, { status: 400 });
    expect(await differences("examples", refusal())).toEqual([
      'status 400 instead of 200: {"errorCode":"DIS.4200","message":"Invalid request."}',
    ]);
    expect(await differences("schema", refusal())).toEqual([]);
    const teapot = Response.json({ error_code: "APIGW.0101", error_msg: "No." }, { status: 418 });
    expect(await differences("schema", teapot)).toEqual([]);
    expect(await differences("schema", new Response("", { status: 302 }))).toEqual(["status 302 is not documented"]);
  });

  test("the content type and the form of the body count", async () => {
    const text = new Response("<html>", { status: 200, headers: { "content-type": "text/html" } });
    expect(await differences("schema", text)).toEqual([
      "content-type text/html instead of application/json",
      "the body is not JSON: <html>",
    ]);
  });

  test.each(["__proto__", "constructor", "toString", "more"])(
    "a field %s that nobody declares counts",
    async (name) => {
      const answer = new Response(JSON.stringify(documented).replace("{", `{"${name}":{},`), {
        headers: { "content-type": "application/json" },
      });
      expect(await differences("schema", answer)).toEqual([`body/${name} is no declared field`]);
    },
  );

  test("a number beyond all bounds is no integer", async () => {
    const answer = new Response(JSON.stringify(documented).replace('"total_number":1', '"total_number":1e999'), {
      headers: { "content-type": "application/json" },
    });
    expect(await differences("schema", answer)).toContain("body/total_number must be integer");
  });

  test("a body where none is documented is a difference", async () => {
    const options = {
      url: "http://dis.test",
      match: "schema" as const,
      only: ["deleteTag"],
      write: true,
      credentials: { token: { token: "any" } },
      // A Response with status 204 cannot have a body, so the fake is only as much of one as is looked at.
      fetch: async () => ({ status: 204, headers: new Headers(), text: async () => "surprise" }) as Response,
    };
    const results = await collect(replay(contract, options));
    expect(results.map(({ differences }) => differences)).toEqual([["a body where none is documented: surprise"]]);
  });

  test("a documented header that is missing is a difference", async () => {
    const iam = loadContract("iam");
    const token = { expires_at: "2026-11-24T12:00:00.000000Z", methods: ["password"], catalog: [] };
    const options = {
      url: "http://iam.test",
      match: "schema" as const,
      only: ["keystoneCreateUserTokenByPassword"],
      write: true,
      credentials: { none: undefined },
      fetch: async () => Response.json({ token }, { status: 201 }),
    };
    const [first] = await collect(replay(iam, options));
    expect(first?.differences).toEqual(["the header X-Subject-Token is missing"]);
  });
});

describe("the refusal check", () => {
  const complaints = async (status: number, violations?: object[]) => {
    const headers = violations ? { "sl-violations": JSON.stringify(violations) } : {};
    const results = await collect(
      checkRefusals(contract, {
        url: "http://dis.test",
        only: ["createApp"],
        write: true,
        credentials: { token: "any" },
        dialect: prismDialect,
        fetch: async () => new Response("{}", { status, headers }),
      }),
    );
    return Object.fromEntries(results.map(({ name, differences }) => [name, differences]));
  };

  test("wants every broken request refused", async () => {
    const found = await complaints(201);
    expect(found).toEqual({
      "no credentials": ["status 201 instead of 401"],
      "path project_id: missing": ["status 201 instead of 400"],
      "path project_id: against its pattern": ["status 201 instead of 400"],
      "body: missing": ["status 201 instead of 400"],
      "body app_name: missing": ["status 201 instead of 400"],
      "body app_name: not of type string": ["status 201 instead of 400"],
      "body app_name: against its pattern": ["status 201 instead of 400"],
    });
  });

  test("wants the refusal to name what is wrong", async () => {
    expect((await complaints(400))["body app_name: missing"]).toEqual(["the refusal names no reason"]);
    const named = await complaints(400, [{ location: ["request", "body"], message: "app_name is missing" }]);
    expect(named["body app_name: missing"]).toEqual([]);
    expect(named["path project_id: missing"]).toEqual([
      "the refusal does not name project_id: request.body app_name is missing",
    ]);
  });
});
