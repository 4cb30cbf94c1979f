// Signs requests to DIS with an access key, in Node 20 or later, Deno and Bun. With WebCrypto it would in a browser, too, but
// calls would take half as long again: each step of WebCrypto waits for another thread.
import { createHash, createHmac } from "node:crypto";

export interface Key {
  access: string;
  secret: string;
  /** Belongs to a temporary access key. */
  securityToken?: string;
}

/** A fetch that signs whatever it sends. Most clients can be given one. */
export function signingFetch(key: Key): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    // To read the body of a Request takes much longer than to sign it.
    const body = typeof init?.body === "string" ? init.body : new Uint8Array(await request.clone().arrayBuffer());
    return fetch(sign(request, body, key));
  };
}

/** Adds the headers to a request that is ready to be sent, with that body. */
export function sign(request: Request, body: string | Uint8Array, key: Key): Request {
  const url = new URL(request.url);
  const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
  const signed = [`host:${url.host}`, `x-sdk-date:${date}`];
  request.headers.set("X-Sdk-Date", date);
  if (key.securityToken) {
    signed.push(`x-security-token:${key.securityToken}`);
    request.headers.set("X-Security-Token", key.securityToken);
  }
  const path = url.pathname.replace(/[^/]+/g, (segment) => encode(decodeURIComponent(segment))).replace(/\/?$/, "/");
  const query = [...url.searchParams]
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
    .map((pair) => pair.join("="));
  const names = signed.map((header) => header.slice(0, header.indexOf(":"))).join(";");
  const canonical = [request.method, path, query.join("&"), ...signed, "", names, sha256(body)].join("\n");
  const text = `SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`;
  const signature = createHmac("sha256", key.secret).update(text).digest("hex");
  const credential = `Access=${key.access}, SignedHeaders=${names}, Signature=${signature}`;
  request.headers.set("Authorization", `SDK-HMAC-SHA256 ${credential}`);
  return request;
}

/** As encodeURIComponent, and also the five characters that it leaves alone. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
