// The emulator that verifies, with our client in front of it; every answer, refusals too, is held against the contract.
import { expect, test } from "vitest";
import { createDisClient } from "../../../src/client/index.ts";
import { createTokenIssuer } from "../../../src/emulator/auth/token-issuer.ts";
import { createTestEmulator, projectId } from "../test-emulator.ts";

const region = "cn-north-4";
const key = { accessKey: "HSTABCDEFGHIJKLMNOPQ", secretKey: "secret" };
const temporary = { accessKey: "HST00000000000000000", secretKey: "other", securityToken: "TEMPORARY" };
const user = { user: "ann", password: "open sesame", domain: "acme" };

const emulator = createTestEmulator({
  auth: {
    mode: "verify",
    keys: [key, { ...temporary, projectId }],
    users: [{ name: user.user, password: user.password, domain: user.domain }],
    projects: [{ id: projectId, name: region }],
    tokens: createTokenIssuer(),
  },
});
const endpoint = "http://dis.test";
const shared = { endpoint, region, fetch: emulator.fetch, retry: { attempts: 1 } };

// The time of the emulator is not that of the client, which takes it from the refusal of its first request.
test.each([
  ["an access key", key],
  ["a temporary access key", temporary],
  ["a user of IAM, who has a token first", user],
])("%s may call, and finds its project by the region", async (_, credentials) => {
  const dis = createDisClient({ ...shared, iamEndpoint: endpoint, credentials });
  expect(await dis.listStreams({})).toMatchObject({ stream_names: [] });
});

test.each([
  ["a key with a wrong secret", { ...key, secretKey: "wrong" }, 401, "APIGW.0301"],
  ["an unknown key", { ...key, accessKey: "UNKNOWN" }, 401, "APIGW.0301"],
  ["a temporary key without its token", { ...temporary, securityToken: "OTHER" }, 401, "APIGW.0301"],
  ["any token", { token: "any" }, 401, "APIGW.0301"],
  ["a user with a wrong password", { ...user, password: "wrong" }, 401, undefined],
])("%s may not", async (_, credentials, status, code) => {
  const dis = createDisClient({ ...shared, iamEndpoint: endpoint, projectId, credentials });
  const refused = code === undefined ? { status } : { status, code };
  await expect(dis.listStreams({})).rejects.toMatchObject(refused);
});

test("a key is kept to its project", async () => {
  const other = "fedcba9876543210fedcba9876543210";
  const dis = createDisClient({ ...shared, projectId: other, credentials: temporary });
  await expect(dis.listStreams({})).rejects.toMatchObject({ status: 400, code: "DIS.4117" });
});

test.each([
  ["/v2/p/streams", 441],
  ["/v3/projects", 401],
  ["/v3/projects/", 401],
])("a malformed header for %s is answered with %i", async (path, status) => {
  const headers = { Authorization: "SDK-HMAC-SHA256 nonsense" };
  expect((await emulator.fetch(endpoint + path, { headers })).status).toBe(status);
});
