// Request signing with an access key, scheme SDK-HMAC-SHA256 as Huawei Cloud's v3 SDKs send it. WebCrypto only.

export interface AccessKey {
  accessKey: string;
  secretKey: string;
  /** The token of a temporary access key; it is sent as X-Security-Token and signed. */
  securityToken?: string;
}

export interface SignableRequest {
  method: string;
  url: URL;
  /** Headers to send; those named here are signed too. */
  headers: Record<string, string>;
  body?: Uint8Array;
}

/**
 * Returns the headers to send: the given ones and X-Sdk-Date, Authorization and, for a temporary key, X-Security-Token.
 * The host is signed as fetch sends it, with the port unless it is the scheme's own. `now` is the signing time.
 *
 * Source: the signers of huaweicloud-sdk-core for Node, Python and Go, which agree on all of this.
 */
export async function signRequest(
  request: SignableRequest,
  key: AccessKey,
  now: Date,
): Promise<Record<string, string>> {
  const date = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const headers: Record<string, string> = { ...request.headers, "X-Sdk-Date": date };
  if (key.securityToken !== undefined) headers["X-Security-Token"] = key.securityToken;

  const signed = Object.entries({ ...headers, Host: request.url.host })
    .map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()])
    .sort(([a], [b]) => compare(a, b));
  const names = signed.map(([name]) => name).join(";");
  const canonical = [
    request.method.toUpperCase(),
    canonicalPath(request.url.pathname),
    canonicalQuery(request.url.searchParams),
    signed.map(([name, value]) => `${name}:${value}\n`).join(""),
    names,
    await sha256(request.body ?? new Uint8Array()),
  ].join("\n");
  const toSign = `SDK-HMAC-SHA256\n${date}\n${await sha256(encode(canonical))}`;
  const signature = await hmacSha256(key.secretKey, toSign);
  headers.Authorization = `SDK-HMAC-SHA256 Access=${key.accessKey}, SignedHeaders=${names}, Signature=${signature}`;
  return headers;
}

/** Every segment percent-encoded once, and always a slash at the end. */
function canonicalPath(pathname: string): string {
  const segments = pathname.split("/").map((segment) => percentEncode(decodeURIComponent(segment)));
  return segments.join("/").replace(/\/?$/, "/");
}

/** Sorted by name, then by value; an empty value keeps its equals sign. */
function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
}

function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

async function sha256(bytes: Uint8Array): Promise<string> {
  return hexadecimal(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
}

async function hmacSha256(secret: string, text: string): Promise<string> {
  const key = await crypto.subtle.importKey("raw", encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return hexadecimal(await crypto.subtle.sign("HMAC", key, encode(text)));
}

function hexadecimal(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
