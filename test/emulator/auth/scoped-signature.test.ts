// Signatures whose key has a scope, as the SDKs made for DIS alone send them: written out here, step by step.
import { hkdfSync } from "node:crypto";
import { expect, test } from "vitest";
import { arriving, authenticatorFor, hmac, key, now, projectId, refusalOf, sha256 } from "./signed-request.ts";

const authenticator = authenticatorFor(key);
const date = "20261123T120000Z";
const scope = "20261123/cn-north-4/dis/sdk_request";
const records = `http://127.0.0.1:4010/v2/${projectId}/records`;
const body = '{"stream_name":"orders"}';

const chained = (secret: string) =>
  ["20261123", "cn-north-4", "dis", "sdk_request"].reduce<string | Buffer>(hmac, `SDK${secret}`);

function authorization(canonical: string, names: string, algorithm = "SDK-HMAC-SHA256", secret = key.secretKey) {
  const text = `${algorithm}\n${date}\n${scope}\n${sha256(canonical)}`;
  const signature = hmac(chained(secret), text).toString("hex");
  return `${algorithm} Credential=${key.accessKey}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
}

/** A request with the canonical one that was signed for it. */
function request(url: string, canonical: string, names = "host;x-sdk-date", headers = {}, method = "GET", body = "") {
  const all = { ...headers, "x-sdk-date": date, authorization: authorization(canonical, names) };
  return arriving({ method, url, headers: all, body });
}

const empty = sha256("");

/** Computed by other means than those of these tests, from the same description. */
const vectors = [
  {
    by: "SDK-HMAC-SHA256 with a scope",
    head: `SDK-HMAC-SHA256 Credential=${key.accessKey}/${scope}`,
    signature: "deba2c208399384841345405cd844672cca575b4090a51c02fdc13b561222687",
  },
  {
    by: "V11-HMAC-SHA256 of the DIS SDK for Python",
    head: `V11-HMAC-SHA256 Credential=${key.accessKey}/${scope}`,
    signature: "10e362cbb3609629252eaf80fd6f84e3e83cb504dfd3085e34521d1f5f43919c",
  },
  {
    by: "V11-HMAC-SHA256 of the DIS SDK for Java",
    head: `V11-HMAC-SHA256 Credential=${key.accessKey}/${scope}`,
    signature: "730ce15a93538ff13d5defefcfd0c4be23d63e1f969f6ce8758b8ec04ac7324b",
  },
  {
    by: "V11-HMAC-SHA256 of the v3 SDKs",
    head: `V11-HMAC-SHA256 Credential=${key.accessKey}/20261123/cn-north-4/dis`,
    signature: "4c85cf4ab56a0a4e990622377264cb7d42f8bdfb79d4d1ff577a5ac188acbb43",
  },
];

test.each(vectors)("$by, with the host signed without its port", ({ head, signature }) => {
  const headers = {
    "X-Sdk-Date": date,
    Authorization: `${head}, SignedHeaders=host;x-sdk-date, Signature=${signature}`,
  };
  const signed = arriving({ method: "POST", url: records, headers, body });
  expect(authenticator.authenticate(signed, now)).toEqual({ name: key.accessKey });
  expect(authenticator.authenticate({ ...signed, path: `${signed.path}/` }, now)).toEqual({ name: key.accessKey });
  for (const changed of [
    { ...signed, body: Buffer.from(`${body} `) },
    { ...signed, path: `${signed.path}s` },
    { ...signed, query: "a=1" },
    { ...signed, headers: { ...signed.headers, host: "127.0.0.2:4010" } },
  ]) {
    expect(refusalOf(() => authenticator.authenticate(changed, now)).code).toBe("APIGW.0301");
  }
});

test("all headers signed, with the port, as the DIS SDK for Java does", () => {
  const names = "content-type;host;x-project-id;x-sdk-date;x-sdk-version";
  const canonical =
    `POST\n/v2/${projectId}/records/\n\ncontent-type:application/json; charset=utf-8\nhost:127.0.0.1:4010\n` +
    `x-project-id:${projectId}\nx-sdk-date:${date}\nx-sdk-version:1.3.21/java\n\n${names}\n${sha256(body)}`;
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "x-project-id": projectId,
    "x-sdk-version": "1.3.21/java",
  };
  const signed = request(`${records}/`, canonical, names, headers, "POST", body);
  expect(authenticator.authenticate(signed, now)).toEqual({ name: key.accessKey });
});

test.each([
  ["once", "%C3%A9%20b"],
  ["twice", "%25C3%25A9%2520b"],
])("a path segment encoded %s", (_, segment) => {
  const canonical = `GET\n/v2/p/tags/${segment}/\n\nhost:127.0.0.1:4010\nx-sdk-date:${date}\n\nhost;x-sdk-date\n${empty}`;
  const signed = request("http://127.0.0.1:4010/v2/p/tags/%C3%A9%20b", canonical);
  expect(authenticator.authenticate(signed, now)).toEqual({ name: key.accessKey });
});

test("a sign that the URL leaves as it is, encoded twice", () => {
  const canonical = `GET\n/v2/p/tags/a%253Ab/\n\nhost:127.0.0.1:4010\nx-sdk-date:${date}\n\nhost;x-sdk-date\n${empty}`;
  const signed = request("http://127.0.0.1:4010/v2/p/tags/a:b/", canonical);
  expect(authenticator.authenticate(signed, now)).toEqual({ name: key.accessKey });
});

test.each([
  ["with an equals sign", "limit=10&start_partitionId=&stream-name=a%20b"],
  ["without, as in the DIS SDK for Python", "limit=10&start_partitionId&stream-name=a%20b"],
])("an empty value in the query %s", (_, query) => {
  const canonical = `GET\n/v2/p/streams/\n${query}\nhost:127.0.0.1\nx-sdk-date:${date}\n\nhost;x-sdk-date\n${empty}`;
  const url = "http://127.0.0.1:4010/v2/p/streams/?stream-name=a+b&limit=10&start_partitionId=";
  expect(authenticator.authenticate(request(url, canonical), now)).toEqual({ name: key.accessKey });
});

test("a query encoded before it is sorted, as in the DIS SDK for Python", () => {
  const canonical = `GET\n/v2/p/streams/\na-b=2&a=1\nhost:127.0.0.1\nx-sdk-date:${date}\n\nhost;x-sdk-date\n${empty}`;
  const url = "http://127.0.0.1:4010/v2/p/streams/?a=1&a-b=2";
  expect(authenticator.authenticate(request(url, canonical), now)).toEqual({ name: key.accessKey });
});

/** What each kind of signature covers, as the clients make it that send it. */
const schemes = [
  {
    by: "the v3 SDK for Go and Terraform, without the host",
    names: "user-agent;x-project-id;x-sdk-date",
    head: `Access=${key.accessKey}`,
    key: key.secretKey,
    scope: "",
    headers: { "user-agent": "huaweicloud-usdk-go/3.0", "x-project-id": projectId },
    covers: ["body", "path", "query", "user-agent", "x-project-id", "x-sdk-date"],
    leaves: ["host", "content-type"],
  },
  {
    by: "the older SDK for Go, with the hash of nothing in its header",
    names: "host;x-sdk-content-sha256;x-sdk-date",
    head: `Credential=${key.accessKey}/${scope}`,
    key: chained(key.secretKey),
    scope: `${scope}\n`,
    headers: { "x-sdk-content-sha256": empty },
    covers: ["body", "path", "query", "host", "x-sdk-content-sha256", "x-sdk-date"],
    leaves: ["content-type"],
  },
  {
    by: "the SDK of Open Telekom Cloud for Go, with an empty scope",
    names: "content-type;host;x-sdk-date",
    head: `Credential=${key.accessKey}/20261123///sdk_request`,
    key: ["20261123", "", "", "sdk_request"].reduce<string | Buffer>(hmac, `SDK${key.secretKey}`),
    scope: "20261123///sdk_request\n",
    headers: {},
    covers: ["body", "path", "query", "host", "content-type", "x-sdk-date"],
    leaves: ["x-project-id"],
  },
];

test.each(schemes)("$by: what it covers may not be changed, and what it leaves out may", (scheme) => {
  const all: Record<string, string> = { "content-type": "application/json", ...scheme.headers, "x-sdk-date": date };
  const lines = scheme.names.split(";").map((name) => `${name}:${name === "host" ? "127.0.0.1:4010" : all[name]}\n`);
  const path = `/v2/${projectId}/records`;
  const canonical = `POST\n${path}/\na=1\n${lines.join("")}\n${scheme.names}\n${sha256(body)}`;
  const text = `SDK-HMAC-SHA256\n${date}\n${scheme.scope}${sha256(canonical)}`;
  const signature = hmac(scheme.key, text).toString("hex");
  const authorization = `SDK-HMAC-SHA256 ${scheme.head}, SignedHeaders=${scheme.names}, Signature=${signature}`;
  const signed = arriving({ method: "POST", url: `${records}?a=1`, headers: { ...all, authorization }, body });
  const accepts = (request: typeof signed) => authenticator.authenticate(request, now);
  expect(accepts(signed)).toEqual({ name: key.accessKey });
  const changed = (part: string) => {
    if (part === "body") return { ...signed, body: Buffer.from(`${body} `) };
    if (part === "path") return { ...signed, path: `${path}s` };
    if (part === "query") return { ...signed, query: "a=2" };
    return { ...signed, headers: { ...signed.headers, [part]: part === "x-sdk-date" ? "20261123T120001Z" : "other" } };
  };
  for (const part of scheme.covers) {
    expect(refusalOf(() => accepts(changed(part))).code, part).toBe("APIGW.0301");
  }
  for (const part of scheme.leaves) expect(accepts(changed(part)), part).toEqual({ name: key.accessKey });
});

test("a derived key is for its region", () => {
  const info = "20261123/cn-north-1/dis";
  const secret = Buffer.from(hkdfSync("sha256", key.secretKey, key.accessKey, info, 32)).toString("hex");
  const names = "host;x-sdk-date";
  const canonical = `GET\n/v2/p/streams/\n\nhost:127.0.0.1:4010\nx-sdk-date:${date}\n\n${names}\n${empty}`;
  const headers = { "x-sdk-date": date, authorization: authorization(canonical, names, "V11-HMAC-SHA256", secret) };
  const signed = arriving({ url: "http://127.0.0.1:4010/v2/p/streams", headers });
  expect(refusalOf(() => authenticator.authenticate(signed, now)).code).toBe("APIGW.0301");
});
