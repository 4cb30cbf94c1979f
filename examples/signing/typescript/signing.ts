// Signs requests to DIS with an access key, wherever there are fetch and WebCrypto: Node 20 or later, Deno, Bun, browsers.

export interface Key {
  access: string;
  secret: string;
  /** Belongs to a temporary access key. */
  securityToken?: string;
}

/** A fetch that signs whatever it sends. Most clients can be given one. */
export function signingFetch(key: Key): typeof fetch {
  return async (input, init) => fetch(await sign(new Request(input, init), key));
}

/** Adds the headers to a request that is ready to be sent. */
export async function sign(request: Request, key: Key): Promise<Request> {
  const url = new URL(request.url);
  const body = await request.clone().arrayBuffer();
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
  const hash = hex(await crypto.subtle.digest("SHA-256", body));
  const canonical = [request.method, path, query.join("&"), ...signed, "", names, hash].join("\n");
  const hashed = hex(await crypto.subtle.digest("SHA-256", utf8(canonical)));
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = await crypto.subtle.importKey("raw", utf8(key.secret), algorithm, false, ["sign"]);
  const signature = hex(await crypto.subtle.sign("HMAC", secret, utf8(`SDK-HMAC-SHA256\n${date}\n${hashed}`)));
  const credential = `Access=${key.access}, SignedHeaders=${names}, Signature=${signature}`;
  request.headers.set("Authorization", `SDK-HMAC-SHA256 ${credential}`);
  return request;
}

/** As encodeURIComponent, and also the five characters that it leaves alone. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, "0")).join("");
