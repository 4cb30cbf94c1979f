// Who may come in, at each of the servers: what no page of a browser may decide is decided by the headers that it cannot change.
import { type IncomingHttpHeaders, request } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { createDoor } from "../../src/http/door.ts";
import { paths, type ServerBehindDoor, type Start, servers } from "./servers.ts";

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

let running: ServerBehindDoor;
afterEach(() => running.close());

/** Sends a request with just these headers. */
function ask(headers: Record<string, string>, method = "GET", path = "/"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({
      host: "127.0.0.1",
      port: running.port,
      method,
      path,
      headers,
      setHost: false,
      agent: false,
    });
    sent.on("error", reject).on("response", async (response) => {
      const body = Buffer.concat(await response.toArray()).toString();
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    sent.end();
  });
}

describe.each(Object.keys(servers))("the %s", (name) => {
  const token = { "X-Auth-Token": "any" };
  const here = { Host: "localhost", ...token };
  const get = (headers: Record<string, string>) => ask({ ...token, ...headers }, "GET", paths[name]);
  async function start(options?: Start): Promise<void> {
    running = await (servers[name] as NonNullable<(typeof servers)[string]>)(options);
  }

  test.each([
    "localhost",
    "LocalHost:1",
    "app.localhost:99",
    "127.0.0.1",
    "127.9.9.9:4010",
    "[::1]:4010",
    "localhost.",
  ])("lets in the host %s", async (Host) => {
    await start();
    expect(await get({ Host })).toMatchObject({ status: 200 });
  });

  test.each([
    ["evil.example", "evil.example"],
    ["evil.example:4010", "evil.example"],
    ["127.0.0.1.evil.example", "127.0.0.1.evil.example"],
    ["localhost.evil.example", "localhost.evil.example"],
    ["10.0.0.1", "10.0.0.1"],
    ["0.0.0.0:4010", "0.0.0.0"],
    ["[fe80::1]:4010", "fe80::1"],
    ["localhost@evil.example", "NAME"],
    ["evil.example/localhost", "NAME"],
    ["", "NAME"],
  ])("refuses the host %j, and names the flag", async (Host, flag) => {
    await start();
    const { status, headers, body } = await get({ Host });
    expect(status).toBe(403);
    expect(headers["content-type"]).toBe("application/json");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(JSON.parse(body)).toEqual({
      error_msg: `The header Host names ${JSON.stringify(Host)}, which is not this machine. If it may be called so, start with --allow-host ${flag}.`,
      error_code: "APIGW.0302",
    });
  });

  test("refuses the host of a whole URL in the request line, whatever the header says", async () => {
    await start();
    expect((await ask(here, "GET", `http://evil.example${paths[name]}`)).status).toBe(403);
    expect((await ask(here, "GET", `http://localhost:1${paths[name]}`)).status).toBe(200);
  });

  test("lets in the hosts that it was told of, with any port", async () => {
    await start({ allowHosts: ["emulator", "DIS.internal:4010"] });
    for (const Host of ["emulator", "Emulator:4010", "dis.internal"]) expect((await get({ Host })).status).toBe(200);
    for (const Host of ["emulator.evil.example", "xdis.internal"]) expect((await get({ Host })).status).toBe(403);
  });

  test("lets in any address, but no other name, when it listens beyond this machine", async () => {
    await start({ host: "0.0.0.0" });
    for (const Host of ["10.1.2.3:80", "[2001:db8::1]", "localhost"]) expect((await get({ Host })).status).toBe(200);
    for (const Host of ["evil.example", "10.1.2.3.evil.example"]) expect((await get({ Host })).status).toBe(403);
  });

  test.each(["http://localhost:3000", "http://127.0.0.1", "https://[::1]:8443", "http://app.localhost"])(
    "answers pages of %s so that they can read it",
    async (Origin) => {
      await start();
      const { status, headers } = await get({ Host: "localhost", Origin, "Sec-Fetch-Site": "cross-site" });
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        "access-control-allow-origin": Origin,
        "access-control-expose-headers": expect.stringMatching(/X-Request-Id, X-Subject-Token/),
        vary: "Origin",
      });
    },
  );

  test.each([
    ["https://evil.example", "https://evil.example"],
    ["http://localhost.evil.example", "http://localhost.evil.example"],
    ["http://127.0.0.1.evil.example:4010", "http://127.0.0.1.evil.example:4010"],
    ["null", "null"],
    ["file://localhost", "ORIGIN"],
    ["", "ORIGIN"],
  ])("refuses pages of %j, and names the flag", async (Origin, flag) => {
    await start();
    const { status, headers, body } = await get({ Host: "localhost", Origin });
    expect(status).toBe(403);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(JSON.parse(body)).toEqual({
      error_msg: `The header Origin names ${JSON.stringify(Origin)}, a page of elsewhere. If its pages may call, start with --allow-origin ${flag}.`,
      error_code: "APIGW.0302",
    });
  });

  test("refuses what a page of elsewhere sends without saying which", async () => {
    await start();
    const { status, body } = await get({ Host: "localhost", "Sec-Fetch-Site": "cross-site" });
    expect({ status, body }).toMatchObject({
      status: 403,
      body: expect.stringContaining("The header Sec-Fetch-Site says"),
    });
    for (const site of ["none", "same-origin", "same-site"]) {
      expect((await get({ Host: "localhost", "Sec-Fetch-Site": site })).status).toBe(200);
    }
  });

  test("lets in the origins that it was told of", async () => {
    await start({ allowOrigins: ["https://app.example", "null"] });
    for (const Origin of ["https://app.example", "null"]) {
      const { status, headers } = await get({ Host: "localhost", Origin, "Sec-Fetch-Site": "cross-site" });
      expect({ status, allowed: headers["access-control-allow-origin"] }).toEqual({ status: 200, allowed: Origin });
    }
    for (const Origin of ["http://app.example", "https://app.example:444", "https://app.example.evil.example"]) {
      expect((await get({ Host: "localhost", Origin })).status).toBe(403);
    }
  });

  test("answers preflights, but only of pages that may call", async () => {
    await start({ allowOrigins: ["https://app.example"] });
    const preflight = {
      ...here,
      "Access-Control-Request-Method": "PUT",
      "Access-Control-Request-Headers": "authorization,x-sdk-date",
      "Access-Control-Request-Private-Network": "true",
    };
    for (const Origin of ["http://localhost:3000", "https://app.example"]) {
      const { status, headers, body } = await ask({ ...preflight, Origin }, "OPTIONS", paths[name]);
      expect({ status, body }).toEqual({ status: 204, body: "" });
      expect(headers).toMatchObject({
        "access-control-allow-origin": Origin,
        "access-control-allow-methods": "PUT",
        "access-control-allow-headers": "authorization,x-sdk-date",
        "access-control-allow-private-network": "true",
      });
      expect(headers["access-control-allow-credentials"]).toBeUndefined();
    }
    const refused = await ask({ ...preflight, Origin: "https://evil.example" }, "OPTIONS", paths[name]);
    expect(refused.status).toBe(403);
    expect(Object.keys(refused.headers).filter((header) => header.startsWith("access-control"))).toEqual([]);
  });

  test("lets in clients that are no browsers, which send no more than a host", async () => {
    await start();
    const { status, headers } = await get({ Host: "127.0.0.1" });
    expect(status).toBe(200);
    expect(Object.keys(headers).filter((header) => header.startsWith("access-control"))).toEqual([]);
  });

  test.each([
    [{ allowHosts: ["evil.example/path"] }, '"evil.example/path" is no name of a host'],
    [{ allowOrigins: ["app.example"] }, '"app.example" is no origin'],
    [{ allowOrigins: ["https://app.example/"] }, '"https://app.example/" is no origin'],
    [{ allowOrigins: ["*"] }, '"*" is no origin'],
  ])("does not start with %j", async (options, message) => {
    running = { port: 0, close: async () => {} };
    await expect(start(options)).rejects.toThrow(message);
  });
});

test("a door remembers the hosts that it let in, and only those", () => {
  running = { port: 0, close: async () => {} };
  const door = createDoor("127.0.0.1");
  const asked = (host: string) => {
    let status = 200;
    const response = { writeHead: (code: number) => (status = code), end() {} };
    const passed = door({ url: "/", headers: { host } } as never, response as never);
    return { passed, status };
  };
  for (let round = 0; round < 3; round++) {
    expect(asked("localhost:1")).toEqual({ passed: true, status: 200 });
    expect(asked("evil.example")).toEqual({ passed: false, status: 403 });
    for (let port = 0; port < 200; port++) expect(asked(`localhost:${port}`).passed).toBe(true);
  }
});
