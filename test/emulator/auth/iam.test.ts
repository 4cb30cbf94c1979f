import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/iam/examples.ts";
import { loadContract } from "../../../src/contract/index.ts";
import { type AuthOptions, createAuthenticator } from "../../../src/emulator/auth/authenticator.ts";
import { createIam } from "../../../src/emulator/auth/iam.ts";
import { createTokenIssuer } from "../../../src/emulator/auth/token-issuer.ts";
import type { EmulatorResponse } from "../../../src/emulator/wire.ts";
import type { MediaType } from "../../../src/openapi/document.ts";
import { arriving, now, projectId } from "./signed-request.ts";

const contract = loadContract("iam");
const address = "http://127.0.0.1:4010";

/** The body of an answer, once it is found to be what the contract says. */
function bodyOf(operationId: string, { status, headers, body }: EmulatorResponse) {
  const { operation } = contract.operations.find(({ id }) => id === operationId) ?? {};
  const response = operation?.responses[status] as { content?: Record<string, MediaType> } | undefined;
  const schema = response?.content?.["application/json"]?.schema;
  if (!schema) throw new Error(`${operationId} has no answer ${status}`);
  const value = JSON.parse(String(body));
  expect(contract.checker.check(schema, value)).toEqual([]);
  expect(headers["Content-Type"]).toBe("application/json");
  return value;
}

const ask = (user: object, scope: object) => ({
  auth: { identity: { methods: ["password"], password: { user } }, scope },
});
const ann = { name: "ann", password: "open sesame", domain: { name: "acme" } };

function createToken(options: AuthOptions | undefined, body: unknown) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = arriving({ method: "POST", url: `${address}/v3/auth/tokens`, body: text });
  const response = createIam(options).createToken(request, now);
  return { response, body: bodyOf("keystoneCreateUserTokenByPassword", response) };
}

function listProjects(options: AuthOptions | undefined, query = "", caller = { name: "ann" }) {
  const request = arriving({ url: `${address}/v3/projects${query}`, headers: { "X-Auth-Token": "any" } });
  const { projects } = bodyOf("keystoneListProjects", createIam(options).listProjects(request, caller));
  return projects.map(({ id, name }: { id: string; name: string }) => ({ id, name }));
}

describe("names from outside", () => {
  const whole = JSON.stringify(ask(ann, { project: { name: "cn-north-4" } }));

  test.each(["__proto__", "constructor", "unknown"])("what stands under %s is missing", (name) => {
    const places = ["auth", "identity", "password", "user", "name", "domain"];
    for (const place of places) {
      const { response, body } = createToken(undefined, whole.replace(`"${place}":`, `"${name}":`));
      expect([place, response.status]).toEqual([place, 400]);
      expect(body.error.message).toContain(`${place} is missing`);
    }
    const beside = createToken(undefined, whole.replace("{", `{"${name}":{"auth":{}},`));
    expect(beside.response.status).toBe(201);
    expect(JSON.stringify(beside.body)).not.toContain(name);
  });

  test("a name that comes twice is refused, and one of another name is none", () => {
    const ask = (query: string) =>
      createIam().listProjects(arriving({ url: `${address}/v3/projects${query}` }), { name: "ann" });
    expect(ask("?name=a&name=b")).toMatchObject({ status: 400 });
    expect(bodyOf("keystoneListProjects", ask("??name=a")).projects).toEqual([]);
    expect(bodyOf("keystoneListProjects", ask("?%3Fname=a")).projects).toEqual([]);
  });
});

const north = { id: projectId, name: "cn-north-4" };
const south = { id: "fedcba9876543210fedcba9876543210", name: "cn-south-1" };
const tokens = createTokenIssuer();
const verify: AuthOptions = {
  mode: "verify",
  users: [
    { name: "ann", password: "open sesame", domain: "acme", projects: [north.id, "unnamed"] },
    { name: "bob", password: "other", domain: "acme" },
  ],
  projects: [north, south],
  tokens,
};

describe("in open mode", () => {
  test.each(["", "ProjectId", "Account"])("every documented request is answered with a token (%s)", (kind) => {
    const request = examples[`KeystoneCreateUserTokenByPasswordRequest${kind}` as keyof typeof examples];
    const { response, body } = createToken(undefined, request.value);
    expect(response.status).toBe(201);
    expect(response.headers["X-Subject-Token"]).toBeTruthy();
    expect(body.token).toMatchObject({
      issued_at: "2026-11-23T12:00:00.000000Z",
      expires_at: "2026-11-24T12:00:00.000000Z",
      methods: ["password"],
      user: { name: "username", domain: { name: "domainname" } },
    });
  });

  test("a project has the same id in the token and in the list, whoever asks and whenever", () => {
    const { token } = createToken(undefined, ask(ann, { project: { name: "cn-north-4" } })).body;
    // The first 32 digits of the SHA-256 of the name.
    expect(token.project).toMatchObject({ id: "cab2add11c89461040c6d3a29fdef357", name: "cn-north-4" });
    expect(listProjects(undefined, "?name=cn-north-4")).toEqual([{ id: token.project.id, name: "cn-north-4" }]);
  });

  test("known projects count before made ones", () => {
    expect(listProjects({ projects: [north] }, "?name=cn-north-4")).toEqual([north]);
    expect(listProjects({ projects: [north] })).toEqual([north]);
    expect(listProjects({ projects: [north] }, "?name=")).toEqual([north]);
    expect(listProjects(undefined)).toEqual([]);
    const { token } = createToken({ projects: [north] }, ask(ann, { project: { name: "cn-north-4" } })).body;
    expect(token.project).toMatchObject(north);
  });
});

describe("in verify mode", () => {
  test("a token is good for the project asked for", () => {
    for (const project of [{ name: "cn-north-4" }, { id: projectId }]) {
      const { response, body } = createToken(verify, ask(ann, { project }));
      expect(response.status).toBe(201);
      expect(body.token.project).toMatchObject(north);
      const headers = { "X-Auth-Token": response.headers["X-Subject-Token"] ?? "" };
      const caller = createAuthenticator(verify).authenticate(arriving({ url: `${address}/v2`, headers }), now);
      expect(caller).toEqual({ name: "ann", domain: "acme", projectId });
    }
  });

  test("a project may be known by the user alone, and a user without projects has all", () => {
    const { token } = createToken(verify, ask(ann, { project: { id: "unnamed" } })).body;
    expect(token.project).toMatchObject({ id: "unnamed", name: "unnamed" });
    const bob = { ...ann, name: "bob", password: "other" };
    expect(createToken(verify, ask(bob, { project: { name: "cn-south-1" } })).response.status).toBe(201);
  });

  test("a token for the account is good for no project", () => {
    const { response, body } = createToken(verify, ask(ann, { domain: { name: "acme" } }));
    expect(body.token.domain.name).toBe("acme");
    expect(tokens.check(response.headers["X-Subject-Token"] ?? "", now).projectId).toBeNull();
    const byId = ask(ann, { domain: { id: body.token.domain.id } });
    expect(createToken(verify, byId).response.status).toBe(201);
  });

  test.each([
    ["password", { ...ann, password: "wrong" }],
    ["empty password", { ...ann, password: "" }],
    ["user", { ...ann, name: "eve" }],
    ["user, without a password", { ...ann, name: "eve", password: "" }],
    ["account", { ...ann, domain: { name: "other" } }],
  ])("the wrong %s is refused in the shape of Keystone", (_, user) => {
    const { response, body } = createToken(verify, ask(user, { project: { name: "cn-north-4" } }));
    expect(response.status).toBe(401);
    expect(body).toEqual({
      error: { code: 401, message: "The username or password is wrong.", title: "Unauthorized" },
    });
  });

  test.each([
    { project: { name: "cn-south-1" } },
    { project: { id: south.id } },
    { project: { name: "none" } },
    { project: { id: "none" } },
    { domain: { name: "other" } },
  ])("nobody gets a token for what is not theirs: %j", (scope) => {
    expect(createToken(verify, ask(ann, scope)).response.status).toBe(401);
  });

  test("the list has the projects that the caller may enter", () => {
    const callers = { all: { name: "a" }, one: { name: "a", projectId }, account: { name: "a", projectId: null } };
    expect(listProjects(verify, "", callers.all)).toEqual([north, south]);
    expect(listProjects(verify, "", callers.one)).toEqual([north]);
    expect(listProjects(verify, "", callers.account)).toEqual([north, south]);
    expect(listProjects(verify, "?name=cn-south-1", callers.all)).toEqual([south]);
    expect(listProjects(verify, "?name=cn-south-1", callers.one)).toEqual([]);
    expect(listProjects(verify, "?name=cn-east-3", callers.all)).toEqual([]);
  });

  test("users without a password are not taken", () => {
    expect(() => createIam({ ...verify, users: [{ name: "ann", password: "", domain: "acme" }] })).toThrow("ann");
  });
});

test.each([
  ["", "it is no JSON"],
  ["{", "it is no JSON"],
  ["null", "must be object"],
  [{}, "/auth"],
  [{ auth: {} }, "/auth/"],
  [{ auth: { identity: ask(ann, {}).auth.identity, scope: null } }, "/auth/scope"],
  [ask(ann, {}), "either project or domain"],
  [ask(ann, { project: {} }), "/auth/scope/project"],
  [ask(ann, { project: { name: "" } }), "/auth/scope/project"],
  [ask(ann, { project: { id: "../.." } }), "/auth/scope/project/id"],
  [ask(ann, { domain: {} }), "/auth/scope/domain"],
  [ask(ann, { project: { id: "a" }, domain: { name: "acme" } }), "either project or domain"],
  [ask({ ...ann, password: 12345 }, { project: { id: "a" } }), "/auth/identity/password/user/password"],
  [
    { auth: { ...ask(ann, { project: { id: "a" } }).auth, identity: { methods: [], password: { user: ann } } } },
    "methods",
  ],
])("a malformed body is refused in the shape of Keystone: %j", (malformed, where) => {
  for (const options of [undefined, verify]) {
    const { response, body } = createToken(options, malformed);
    expect(response.status).toBe(400);
    expect(body.error).toMatchObject({ code: 400, title: "Bad Request" });
    expect(body.error.message).toContain("The request body is invalid: ");
    expect(body.error.message).toContain(where);
    expect(body.error.message).not.toMatch(/sesame|12345/);
  }
});

test("answers do not share their headers, which the listener adds to", () => {
  const iam = createIam();
  const request = arriving({ url: `${address}/v3/projects` });
  const [one, other] = [iam.listProjects(request, { name: "a" }), iam.listProjects(request, { name: "a" })];
  expect(one.headers).not.toBe(other.headers);
});
