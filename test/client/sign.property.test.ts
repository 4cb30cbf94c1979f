// Our signatures against those of Huawei's own signer, over generated requests; and where that signer is not followed.
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hmacSha256 as nodeHmac, sha256 as nodeSha256 } from "../../src/client/digest-node.ts";
import { hmacSha256 as webHmac, sha256 as webSha256 } from "../../src/client/digest-web.ts";
import { type SignableRequest, signRequest } from "../../src/client/sign.ts";
import { AKSKSigner, type Case, oddText, signableCases, signedByHuawei, text, urlOf } from "./signable-cases.ts";

const now = new Date("2026-11-23T12:00:00.000Z");
const key = { accessKey: "HSTABCDEFGHIJKLMNOPQ", secretKey: "s3cret/Key+with=odd§signs" };
const base = "https://dis.cn-north-4.myhuaweicloud.com";

function theirs(request: Case): string {
  const credential = { getAk: () => key.accessKey, getSk: () => key.secretKey };
  return signedByHuawei(AKSKSigner, request, credential).Authorization ?? "";
}

function requestOf(request: Case): SignableRequest {
  const { method, headers, data } = request;
  const body = data ? { body: new TextEncoder().encode(JSON.stringify(data)) } : {};
  return { method, url: urlOf(request), headers, ...body };
}

const ours = async (request: SignableRequest) => (await signRequest(request, key, now)).Authorization;

describe("as Huawei's signer signs", () => {
  test("500 requests with odd queries, headers and bodies", async () => {
    await fc.assert(
      fc.asyncProperty(signableCases(), async (request) => {
        expect(await ours(requestOf(request))).toBe(theirs(request));
      }),
      { numRuns: 500 },
    );
  });

  test("bodies of up to 1 MB", async () => {
    const body = fc
      .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom("x", "é", "日", "😀", '"\\'))
      .map(([size, unit]) => ({ data: unit.repeat(Math.ceil(size / new TextEncoder().encode(unit).length)) }));
    await fc.assert(
      fc.asyncProperty(signableCases({ data: body }), async (request) => {
        expect(await ours(requestOf(request))).toBe(theirs(request));
      }),
      { numRuns: 30 },
    );
  });

  test("a hash of the body that the caller has already", async () => {
    const request: Case = {
      method: "POST",
      endpoint: `${base}/v2/project/records`,
      headers: { "Content-Type": "application/json", "X-Sdk-Content-Sha256": "UNSIGNED-PAYLOAD" },
      query: {},
      data: { stream_name: "newstream" },
    };
    expect(await ours(requestOf(request))).toBe(theirs(request));
  });

  test("a temporary key", async () => {
    const request: Case = {
      method: "GET",
      endpoint: `${base}/v2/project/streams`,
      headers: { "X-Security-Token": "TEMPORARY" },
      query: { limit: "10" },
    };
    const { "X-Security-Token": securityToken = "", ...headers } = request.headers;
    const signed = await signRequest(requestOf({ ...request, headers }), { ...key, securityToken }, now);
    expect(signed.Authorization).toBe(theirs(request));
    expect(signed["X-Security-Token"]).toBe("TEMPORARY");
  });
});

/**
 * Where Huawei's signer for Node signs something else than what arrives at the gateway. Each entry has a request and, where
 * there is one, the request for which their signer computes what the gateway will. Encoded paths are held against the scheme
 * itself below.
 */
const divergences: { name: string; reason: string; request: Case; meant?: Case }[] = [
  {
    name: "an encoded path segment",
    reason:
      "theirs encodes the encoded path again (%25C3%25A9); the gateway's canonical request, which a refusal shows, and the " +
      "signer for Python have it encoded once",
    request: { method: "DELETE", endpoint: `${base}/v2/p/stream/s/tags/%C3%A9`, headers: {}, query: {} },
  },
  {
    name: "an apostrophe in a path segment",
    reason: "theirs has it encoded by url.parse, and encodes it again (%2527)",
    request: { method: "DELETE", endpoint: `${base}/v2/p/stream/s/tags/it's`, headers: {}, query: {} },
  },
  {
    name: "blanks around the value of a header",
    reason: "theirs signs them, but HTTP takes them away on the way (RFC 9110, section 5.5)",
    request: { method: "GET", endpoint: `${base}/v2/p/streams`, headers: { "X-Note": "  a  b\t" }, query: {} },
    meant: { method: "GET", endpoint: `${base}/v2/p/streams`, headers: { "X-Note": "a  b" }, query: {} },
  },
  {
    name: "a header with an underscore in its name",
    reason: "theirs signs it, the signers for Python and Go do not, and gateways drop such headers",
    request: { method: "GET", endpoint: `${base}/v2/p/streams`, headers: { x_note: "a" }, query: {} },
    meant: { method: "GET", endpoint: `${base}/v2/p/streams`, headers: {}, query: {} },
  },
  {
    name: "the header User-Agent",
    reason: "theirs signs it when it is given; Chromium sends its own instead",
    request: { method: "GET", endpoint: `${base}/v2/p/streams`, headers: { "User-Agent": "dis" }, query: {} },
    meant: { method: "GET", endpoint: `${base}/v2/p/streams`, headers: {}, query: {} },
  },
  {
    name: "the port of the scheme, written out",
    reason: "theirs signs host:443, but fetch sends the host alone",
    request: { method: "GET", endpoint: `${base}:443/v2/p/streams`, headers: {}, query: {} },
    meant: { method: "GET", endpoint: `${base}/v2/p/streams`, headers: {}, query: {} },
  },
];

describe("not as Huawei's signer signs", () => {
  test.each(divergences)("$name: $reason", async ({ request, meant }) => {
    const signature = await ours(requestOf(request));
    expect(signature).not.toBe(theirs(request));
    if (meant) expect(signature).toBe(theirs(meant));
  });

  test("every encoded path segment is signed encoded once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(oddText.filter(Boolean), { minLength: 1, maxLength: 4 }), async (segments) => {
        // A segment of dots is a step in the path, not a name.
        fc.pre(segments.every((segment) => !/^\.{1,2}$/.test(segment)));
        const path = segments.map((segment) =>
          encodeURIComponent(segment).replace(
            /[!'()*]/g,
            (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
          ),
        );
        const request = { method: "DELETE", url: new URL(`${base}/${path.join("/")}`), headers: {} };
        const empty = nodeSha256("");
        const canonical = `DELETE\n/${path.join("/")}/\n\nhost:${request.url.host}\nx-sdk-date:20261123T120000Z\n\nhost;x-sdk-date\n${empty}`;
        const toSign = `SDK-HMAC-SHA256\n20261123T120000Z\n${nodeSha256(canonical)}`;
        expect(await ours(request)).toBe(
          `SDK-HMAC-SHA256 Access=${key.accessKey}, SignedHeaders=host;x-sdk-date, Signature=${nodeHmac(key.secretKey, toSign)}`,
        );
      }),
      { numRuns: 200 },
    );
  });

  test("a path with percent signs that encode nothing is signed, not refused", async () => {
    for (const path of ["/v2/100%", "/v2/%zz", "/v2/%ff"]) {
      expect(await ours({ method: "GET", url: new URL(base + path), headers: {} })).toMatch(/Signature=[0-9a-f]{64}$/);
    }
  });
});

describe("the signature", () => {
  const request = (): Required<SignableRequest> => ({
    method: "POST",
    url: new URL(`${base}/v2/project/records?a=1&b=2`),
    headers: { "Content-Type": "application/json", "X-Note": "one" },
    body: new TextEncoder().encode('{"a":1}'),
  });
  const signatureOf = async (changed: Partial<SignableRequest>, by = key, at = now) =>
    /Signature=(\w+)/.exec((await signRequest({ ...request(), ...changed }, by, at)).Authorization ?? "")?.[1];

  test("changes with every part of the request", async () => {
    const url = (change: string) => ({ url: new URL(change, request().url) });
    const signatures = await Promise.all([
      signatureOf({}),
      signatureOf({ method: "PUT" }),
      signatureOf(url("/v2/project/record?a=1&b=2")),
      signatureOf(url("/v2/project/records?a=1&b=3")),
      signatureOf(url("/v2/project/records?a=1")),
      signatureOf(url("/v2/project/records?a=1&b=2&c=")),
      signatureOf(url("https://dis.cn-north-1.myhuaweicloud.com/v2/project/records?a=1&b=2")),
      signatureOf(url("https://dis.cn-north-4.myhuaweicloud.com:8443/v2/project/records?a=1&b=2")),
      signatureOf({ headers: { "Content-Type": "application/json", "X-Note": "two" } }),
      signatureOf({ headers: { "Content-Type": "application/json", "X-Other": "one" } }),
      signatureOf({ headers: { "Content-Type": "application/json" } }),
      signatureOf({ body: new TextEncoder().encode('{"a":2}') }),
      signatureOf({ body: new Uint8Array() }),
      signatureOf({}, { ...key, secretKey: `${key.secretKey}!` }),
      signatureOf({}, { ...key, securityToken: "TEMPORARY" } as typeof key),
      signatureOf({}, key, new Date(now.getTime() + 1000)),
    ]);
    expect(new Set(signatures).size).toBe(signatures.length);
    expect(signatures.every((signature) => signature?.length === 64)).toBe(true);
  });

  test("is the same for every order of the query and of the headers", async () => {
    const shuffled = {
      url: new URL(`${base}/v2/project/records?b=2&a=1`),
      headers: { "X-Note": "one", "Content-Type": "application/json" },
    };
    expect(await signatureOf(shuffled)).toBe(await signatureOf({}));
  });

  test("comes without the secret key, and leaves the request as it was", async () => {
    const given = request();
    const signed = await signRequest(given, key, now);
    expect(inspect(signed, { depth: Number.POSITIVE_INFINITY })).not.toContain(key.secretKey);
    expect(given).toEqual(request());
  });
});

test("WebCrypto, which browsers use, and node:crypto agree", async () => {
  const bytes = fc.uint8Array({ maxLength: 5000 });
  await fc.assert(
    fc.asyncProperty(bytes, text(200), text(100).filter(Boolean), async (data, said, secret) => {
      expect(await webSha256(data)).toBe(nodeSha256(data));
      expect(await webSha256(said)).toBe(nodeSha256(said));
      expect(await webHmac(secret, said)).toBe(nodeHmac(secret, said));
    }),
  );
});
