// Whatever our signer and Huawei's sign is let in, and nothing that was changed after it was signed.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EmulatorRequest } from "../../../src/emulator/wire.ts";
import {
  AKSKSigner,
  type Case,
  DerivedAKSKSigner,
  type HuaweiSigner,
  oddText,
  plainSegment,
  signableCases,
  signedByHuawei,
  urlOf,
} from "../../client/signable-cases.ts";
import { arriving, authenticatorFor, key, now, refusalOf, sha256, signed } from "./signed-request.ts";

const credential = {
  getAk: () => key.accessKey,
  getSk: () => key.secretKey,
  getRegionId: () => "cn-north-4",
  getDerivedAuthServiceName: () => "dis",
};

const outgoing = (request: Case) => ({
  method: request.method,
  url: urlOf(request),
  body: request.data === undefined ? "" : JSON.stringify(request.data),
});

const byOurs = (request: Case) => signed({ ...outgoing(request), headers: request.headers });

const byHuaweis = (signer: HuaweiSigner) => (request: Case) =>
  arriving({ ...outgoing(request), headers: signedByHuawei(signer, request, credential) });

/** A segment of dots is a step in the path, not a name. */
const segment = fc
  .oneof(plainSegment, oddText.map(strictlyEncoded), oddText.map(encodeURI))
  .filter((segment) => !/^\.{0,2}$|[/?#]/.test(segment));
const requests = signableCases({ segment, reserved: /^x-/i });
/** What Huawei's signer for Node escapes before it encodes it; then it signs what no gateway computes. */
const forHuaweis = requests.filter(({ endpoint }) => !/'/.test(endpoint));

function strictlyEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const signers = [
  { signer: "our signer", sign: byOurs, cases: requests },
  { signer: "Huawei's signer", sign: byHuaweis(AKSKSigner), cases: forHuaweis },
  { signer: "Huawei's signer with a derived key", sign: byHuaweis(DerivedAKSKSigner), cases: forHuaweis },
];

const authenticator = authenticatorFor(
  key,
  { ...key, accessKey: "ANOTHER", secretKey: "another" },
  { ...key, accessKey: "SAMESECRET" },
);

/** Each makes something else of a request; undefined where there is nothing to change. */
const changes: Record<string, (request: EmulatorRequest, seed: number) => EmulatorRequest | undefined> = {
  "a byte of the body": (request, seed) => {
    if (request.body.length === 0) return undefined;
    const body = Uint8Array.from(request.body);
    const place = seed % body.length;
    body[place] = (body[place] as number) ^ (1 << (seed % 8));
    return { ...request, body };
  },
  "the end of the body": (request) => ({ ...request, body: Buffer.concat([request.body, Buffer.from(" ")]) }),
  "the method": (request) => ({ ...request, method: request.method === "PATCH" ? "PUT" : "PATCH" }),
  "the first segment": (request) => ({ ...request, path: `/z${request.path.slice(1)}` }),
  "the last segment": (request) => ({ ...request, path: request.path.replace(/\/?$/, "z$&") }),
  "one more segment": (request) => ({ ...request, path: request.path.replace(/\/?$/, "/z$&") }),
  "a letter of the path": (request, seed) => {
    // Not within an encoded byte.
    const letters = [...request.path.matchAll(/%[0-9A-F]{2}|([a-y])/g)].filter(([, letter]) => letter);
    const place = letters[seed % letters.length]?.index;
    if (place === undefined) return undefined;
    return { ...request, path: `${request.path.slice(0, place)}z${request.path.slice(place + 1)}` };
  },
  "one more parameter": (request) => ({ ...request, query: `${request.query}${request.query && "&"}z=1` }),
  "one parameter less": (request) =>
    request.query === "" ? undefined : { ...request, query: request.query.split("&").slice(1).join("&") },
  "a value of the query": (request) => (request.query === "" ? undefined : { ...request, query: `${request.query}z` }),
  "a signed header": (request, seed) => {
    const name = signedOf(request, seed);
    return withHeader(request, name, `${request.headers[name]}z`);
  },
  "a signed header, which is missing": (request, seed) => withHeader(request, signedOf(request, seed), undefined),
  "the list of headers, shorter": (request, seed) =>
    edited(request, /;content-type|content-type;/, seed % 2 === 0 ? "" : ";"),
  "the list of headers, longer": (request) =>
    withHeader(edited(request, /(?<=SignedHeaders=)/, "z-new;"), "z-new", "1"),
  "the date": (request) => withHeader(request, "x-sdk-date", "20261123T120001Z"),
  "the access key": (request) => edited(request, key.accessKey, "ANOTHER"),
  "the access key, unknown": (request) => edited(request, key.accessKey, "UNKNOWN"),
  "a digit of the signature": (request, seed) => {
    const place = (request.headers.authorization?.length ?? 0) - 1 - (seed % 64);
    const digit = request.headers.authorization?.[place] === "0" ? "1" : "0";
    const header = request.headers.authorization ?? "";
    return withHeader(request, "authorization", `${header.slice(0, place)}${digit}${header.slice(place + 1)}`);
  },
  "the length of the signature": (request) => edited(request, /.$/, ""),
  "a payload declared as not signed": (request) => withHeader(request, "x-sdk-content-sha256", "UNSIGNED-PAYLOAD"),
};

const signedOf = (request: EmulatorRequest, seed: number) => {
  const list = /SignedHeaders=([^,]*)/.exec(request.headers.authorization ?? "")?.[1]?.split(";") ?? [];
  return list[seed % list.length] ?? "";
};
const withHeader = (request: EmulatorRequest, name: string, value: string | undefined) => ({
  ...request,
  headers: { ...request.headers, [name]: value },
});
const edited = (request: EmulatorRequest, from: string | RegExp, to: string) =>
  withHeader(request, "authorization", request.headers.authorization?.replace(from, to));

describe.each(signers)("signed by $signer", ({ sign, cases }) => {
  test("whatever it is, it is let in", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (request) => {
        expect(authenticator.authenticate(await sign(request), now)).toEqual({ name: key.accessKey });
      }),
      { numRuns: 500 },
    );
  });

  test.each(Object.entries(changes))("and then changed in %s, it is refused", async (_, change) => {
    await fc.assert(
      fc.asyncProperty(cases, fc.nat(), async (request, seed) => {
        const changed = change(await sign(request), seed);
        if (changed === undefined) return;
        expect([401, 441]).toContain(refusalOf(() => authenticator.authenticate(changed, now)).status);
      }),
      { numRuns: 100 },
    );
  });
});

test("the access key is part of a derived key, so that another one with the same secret is refused", () => {
  const request = byHuaweis(DerivedAKSKSigner)({ method: "GET", endpoint: "http://a.test/b", headers: {}, query: {} });
  const changed = edited(request, key.accessKey, "SAMESECRET");
  expect(refusalOf(() => authenticator.authenticate(changed, now)).status).toBe(401);
});

describe("X-Sdk-Content-Sha256", () => {
  const body = new Uint8Array(1000).fill(7);
  const withHash = (hash: string) => ({
    method: "POST",
    url: "http://127.0.0.1:4010/v2/project/records",
    headers: { "Content-Type": "application/octet-stream", "X-Sdk-Content-Sha256": hash },
    body,
  });

  test("UNSIGNED-PAYLOAD leaves the body open", async () => {
    const request = await signed(withHash("UNSIGNED-PAYLOAD"));
    expect(authenticator.authenticate(request, now)).toEqual({ name: key.accessKey });
    expect(authenticator.authenticate({ ...request, body: Buffer.from("other") }, now)).toEqual({
      name: key.accessKey,
    });
  });

  test("a hash has to be that of the body", async () => {
    const request = await signed(withHash(sha256(body)));
    expect(authenticator.authenticate(request, now)).toEqual({ name: key.accessKey });
    const refusal = refusalOf(() => authenticator.authenticate({ ...request, body: Buffer.from("other") }, now));
    expect(refusal.code).toBe("APIGW.0301");
    const odd = await signed(withHash("required"));
    expect(refusalOf(() => authenticator.authenticate(odd, now)).code).toBe("APIGW.0301");
  });
});
