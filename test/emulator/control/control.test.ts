// Who may use the emulator's own calls: they concern all projects at once.
import { describe, expect, test } from "vitest";
import { createEmulator, createTokenIssuer, type EmulatorOptions } from "../../../src/emulator/index.ts";

const projectId = "0123456789abcdef0123456789abcdef";
const verify = { mode: "verify", tokens: createTokenIssuer() } as const;

async function begin(options: EmulatorOptions) {
  const emulator = createEmulator(options);
  const call = async (method: string, path: string, headers: Record<string, string> = {}, body?: string) => {
    const init = { method, headers, ...(body === undefined ? {} : { body }) };
    return (await emulator.fetch(`http://dis.test/_emulator/${path}`, init)).status;
  };
  return { emulator, call };
}

const calls: [method: string, path: string, body?: string][] = [
  ["POST", "reset"],
  ["GET", "faults"],
  ["DELETE", "faults"],
  ["PUT", "faults/it", '{"status":429}'],
  ["DELETE", "faults/it"],
  ["GET", "nothing"],
];

describe("where credentials are checked", () => {
  test.each(calls)("%s %s takes the control token alone", async (method, path, body?: string) => {
    const { emulator, call } = await begin({ auth: verify });
    emulator.faults.set("it", { status: 503, share: 0 });
    const { token } = verify.tokens.issue({ user: "ann", domain: "acme", projectId }, Date.now());
    for (const headers of [{}, { "X-Auth-Token": token }, { "X-Control-Token": "" }, { "X-Control-Token": "guess" }]) {
      expect(await call(method, path, headers, body)).toBe(401);
    }
    expect(emulator.faults.list()).toMatchObject([{ name: "it", status: 503 }]);
    const headers = { "X-Control-Token": emulator.controlToken ?? "" };
    expect(await call(method, path, headers, body)).toBe(path === "nothing" ? 404 : 200);
  });

  test("health needs no token", async () => {
    const { call } = await begin({ auth: verify });
    expect(await call("GET", "health")).toBe(200);
  });

  test("the token is another one each time, or the one that was given", async () => {
    const tokens = [createEmulator({ auth: verify }), createEmulator({ auth: verify })].map((one) => one.controlToken);
    expect(tokens).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(tokens[0]).not.toBe(tokens[1]);
    expect(createEmulator({ auth: verify, controlToken: "mine" }).controlToken).toBe("mine");
    expect(() => createEmulator({ controlToken: "" })).toThrow("the control token is empty");
  });
});

describe("where any credentials will do", () => {
  test("no token is needed", async () => {
    const { emulator, call } = await begin({});
    expect(emulator.controlToken).toBeUndefined();
    expect(await call("POST", "reset")).toBe(200);
  });

  test("but one that was given is", async () => {
    const { call } = await begin({ controlToken: "mine" });
    expect(await call("POST", "reset")).toBe(401);
    expect(await call("POST", "reset", { "X-Control-Token": "mine" })).toBe(200);
  });

  test("a call of the emulator is none of the service, whatever it ends in", async () => {
    const { emulator, call } = await begin({});
    expect(await call("GET", "faults/v3")).toBe(404);
    emulator.faults.set("v3", { status: 503, share: 0 });
    expect(await call("DELETE", "faults/v3")).toBe(200);
  });
});
