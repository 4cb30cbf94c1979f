// What clients of OpenStack and of Open Telekom Cloud ask IAM, over real HTTP; every answer is held against the contract.
import { afterEach, describe, expect, test } from "vitest";
import { signRequest } from "../../../src/client/sign.ts";
import { type AuthOptions, createTokenIssuer } from "../../../src/emulator/index.ts";
import { createTestEmulator, type TestEmulator } from "../test-emulator.ts";

const north = { id: "0123456789abcdef0123456789abcdef", name: "cn-north-4" };
const tests = { id: "fedcba9876543210fedcba9876543210", name: "cn-north-4_tests" };
const south = { id: "00000000000000000000000000000001", name: "cn-south-1" };
const key = { accessKey: "AK", secretKey: "SK" };
const verify: AuthOptions = {
  mode: "verify",
  keys: [key, { accessKey: "ONE", secretKey: "SK", projectId: south.id }],
  users: [
    { name: "ann", password: "secret", domain: "acme", projects: [north.id, tests.id] },
    { name: "bob", password: "secret", domain: "acme" },
  ],
  projects: [north, tests, south],
  tokens: createTokenIssuer(),
};

let emulator: TestEmulator;
let url: string;
afterEach(() => emulator.close());

async function begin(auth: AuthOptions = verify): Promise<void> {
  emulator = createTestEmulator({ auth });
  url = (await emulator.listen(0)).url;
}

async function tokenOf(scope?: object, name = "ann") {
  const user = { name, password: "secret", domain: { name: "acme" } };
  const identity = { methods: ["password"], password: { user } };
  const response = await fetch(`${url}/v3/auth/tokens`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ auth: { identity, ...(scope ? { scope } : {}) } }),
  });
  const { token } = await response.json();
  return { status: response.status, header: response.headers.get("X-Subject-Token") ?? "", token };
}

async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(url + path, { headers });
  return { status: response.status, body: await response.json() };
}

async function askSigned(path: string, by = key, headers: Record<string, string> = {}) {
  const request = { method: "GET", url: new URL(url + path), headers };
  return ask(path, await signRequest(request, by, new Date(emulator.clock.now())));
}

const withToken = (header: string) => ({ "X-Auth-Token": header });

/** Where the services are found, by type and region. */
function addressesOf(catalog: { type: string; endpoints: Record<string, string>[] }[]) {
  return catalog.flatMap(({ type, endpoints }) =>
    endpoints.map(({ interface: open, region, region_id, url }) => {
      expect([open, region_id]).toEqual(["public", region]);
      return `${type} ${region} ${url}`;
    }),
  );
}

describe("the catalog", () => {
  test.each([
    [north, "cn-north-4"],
    [tests, "cn-north-4"],
  ])("of a token for %j has DIS twice, in the region %s", async (project, region) => {
    await begin();
    const { header, token } = await tokenOf({ project: { name: project.name } });
    const addresses = [`identity * ${url}/v3`, `dis ${region} ${url}`, `disv2 ${region} ${url}/v2/${project.id}`];
    expect(addressesOf(token.catalog)).toEqual(addresses);
    const { body } = await ask("/v3/auth/catalog", withToken(header));
    expect(addressesOf(body.catalog)).toEqual(addresses);
  });

  test("leads to the service under each of its addresses", async () => {
    await begin();
    const { header, token } = await tokenOf({ project: { name: "cn-north-4" } });
    const [, dis, disv2] = token.catalog.map(({ endpoints }: { endpoints: { url: string }[] }) => endpoints[0]?.url);
    for (const streams of [`${dis}/v2/${north.id}/streams`, `${disv2}/streams`]) {
      expect((await fetch(streams, { headers: withToken(header) })).status).toBe(200);
    }
  });

  test("of a token for the account has DIS in the regions of its projects", async () => {
    await begin();
    const { header, token } = await tokenOf({ domain: { name: "acme" } }, "bob");
    const addresses = [`identity * ${url}/v3`, `dis cn-north-4 ${url}`, `dis cn-south-1 ${url}`];
    expect(addressesOf(token.catalog)).toEqual(addresses);
    expect(addressesOf((await ask("/v3/auth/catalog", withToken(header))).body.catalog)).toEqual(addresses);
  });

  test("of a token for the account leaves out the regions that its user may not enter", async () => {
    await begin();
    const { token } = await tokenOf({ domain: { name: "acme" } }, "ann");
    expect(addressesOf(token.catalog)).toEqual([`identity * ${url}/v3`, `dis cn-north-4 ${url}`]);
  });

  test("is shown to whoever signs: for the project of the key, for the one of the header, or for all", async () => {
    await begin();
    const all = await askSigned("/v3/auth/catalog");
    expect(addressesOf(all.body.catalog)).toEqual([
      `identity * ${url}/v3`,
      `dis cn-north-4 ${url}`,
      `dis cn-south-1 ${url}`,
    ]);
    const named = await askSigned("/v3/auth/catalog", key, { "X-Project-Id": tests.id });
    expect(addressesOf(named.body.catalog)).toContain(`disv2 cn-north-4 ${url}/v2/${tests.id}`);
    const bound = await askSigned(
      "/v3/auth/catalog",
      { accessKey: "ONE", secretKey: "SK" },
      { "X-Project-Id": tests.id },
    );
    expect(addressesOf(bound.body.catalog)).toContain(`disv2 cn-south-1 ${url}/v2/${south.id}`);
  });

  test("knows the region of a project that open mode has made for its name", async () => {
    await begin({});
    const { body } = await askSigned("/v3/projects?name=eu-de");
    const id = body.projects[0].id;
    const { body: shown } = await askSigned("/v3/auth/catalog", key, { "X-Project-Id": id });
    expect(addressesOf(shown.catalog)).toContain(`disv2 eu-de ${url}/v2/${id}`);
  });

  test("tells the address by which the emulator was called, with what stands in front of the version", async () => {
    await begin();
    url += "/dis-gw";
    const { token } = await tokenOf({ project: { name: "cn-north-4" } });
    expect(addressesOf(token.catalog)).toContain(`dis cn-north-4 ${url}`);
    expect((await ask("/v3/")).body.version.links).toEqual([{ rel: "self", href: `${url}/v3/` }]);
  });
});

describe("a token without a scope", () => {
  test("is issued, opens nothing, and shows what to ask for", async () => {
    await begin();
    const { status, header, token } = await tokenOf();
    expect(status).toBe(201);
    expect(Object.keys(token).sort()).toEqual(["expires_at", "issued_at", "methods", "user"]);
    expect(await ask("/v3/auth/catalog", withToken(header))).toMatchObject({
      status: 403,
      body: { error: { code: 403, title: "Forbidden" } },
    });
    const { body } = await ask(`/v2/${north.id}/streams`, withToken(header));
    expect(body.errorCode).toBe("DIS.4117");
    const projects = (await ask("/v3/auth/projects", withToken(header))).body.projects;
    expect(projects.map(({ name }: { name: string }) => name)).toEqual(["cn-north-4", "cn-north-4_tests"]);
  });

  test("is asked for by a user who is known", async () => {
    await begin();
    const user = { name: "eve", password: "secret", domain: { name: "acme" } };
    const response = await fetch(`${url}/v3/auth/tokens`, {
      method: "POST",
      body: JSON.stringify({ auth: { identity: { methods: ["password"], password: { user } } } }),
    });
    expect(response.status).toBe(401);
  });
});

describe("the projects of a caller", () => {
  const names = async (answer: ReturnType<typeof ask>) =>
    (await answer).body.projects.map(({ name }: { name: string }) => name);

  test("are those of the user, whatever the token is for, and those of the key", async () => {
    await begin();
    const ann = await tokenOf({ project: { name: "cn-north-4" } });
    expect(await names(ask("/v3/auth/projects", withToken(ann.header)))).toEqual(["cn-north-4", "cn-north-4_tests"]);
    const bob = await tokenOf({ project: { name: "cn-north-4" } }, "bob");
    const all = ["cn-north-4", "cn-north-4_tests", "cn-south-1"];
    expect(await names(ask("/v3/auth/projects", withToken(bob.header)))).toEqual(all);
    expect(await names(askSigned("/v3/auth/projects"))).toEqual(all);
    expect(await names(askSigned("/v3/auth/projects", { accessKey: "ONE", secretKey: "SK" }))).toEqual(["cn-south-1"]);
  });
});

describe("the accounts of a caller", () => {
  const accounts = async (answer: ReturnType<typeof ask>) => (await answer).body.domains;

  test("are that of the user, and for a key those of all users", async () => {
    await begin();
    const { header, token } = await tokenOf({ project: { name: "cn-north-4" } });
    const account = { id: token.project.domain.id, name: "acme", enabled: true };
    expect(await accounts(ask("/v3/auth/domains", withToken(header)))).toMatchObject([account]);
    expect(await accounts(askSigned("/v3/auth/domains"))).toMatchObject([account]);
    expect(await accounts(askSigned("/v3/auth/domains?name=acme"))).toMatchObject([account]);
    expect(await accounts(askSigned("/v3/auth/domains?name=other"))).toEqual([]);
    expect(await askSigned("/v3/auth/domains?name=acme&name=acme")).toMatchObject({ status: 400 });
  });

  test("are in open mode whatever they are called", async () => {
    await begin({});
    expect(await accounts(askSigned("/v3/auth/domains?name=acme"))).toMatchObject([{ name: "acme" }]);
  });
});

test("the version is told to anybody, all else to nobody without credentials", async () => {
  await begin();
  for (const path of ["/v3", "/v3/"]) {
    const { status, body } = await ask(path);
    expect([status, body.version.id, body.version.links[0].href]).toEqual([200, "v3.6", `${url}/v3/`]);
  }
  for (const path of ["catalog", "projects", "domains"]) {
    expect((await ask(`/v3/auth/${path}`)).status).toBe(401);
    expect((await ask(`/v3/auth/${path}`, withToken("any"))).status).toBe(401);
  }
});
