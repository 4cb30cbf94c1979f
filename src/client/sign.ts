// Request signing with an access key, scheme SDK-HMAC-SHA256 as Huawei Cloud's v3 SDKs send it.
import { hmacSha256, sha256 } from "#digest";

export interface AccessKey {
  accessKey: string;
  secretKey: string;
  /** The token of a temporary access key; it is sent as X-Security-Token and signed. */
  securityToken?: string;
}

export interface SignableRequest {
  method: string;
  url: string | URL;
  /** Headers to send; those named here are signed too. */
  headers: Record<string, string>;
  body?: Uint8Array | string;
}

/**
 * Returns the headers to send: the given ones and X-Sdk-Date, Authorization and, for a temporary key, X-Security-Token.
 * The host is signed as fetch sends it, with the port unless it is the scheme's own. `now` is the signing time.
 *
 * All headers are signed but User-Agent, which browsers replace, and those with an underscore, which gateways drop. A
 * header X-Sdk-Content-Sha256 stands for the hash of the body.
 *
 * Source: the signers of huaweicloud-sdk-core for Node, Python and Go. Where they differ, what the gateway itself computes:
 * path segments are encoded once (issue 2 of huaweicloud-sdk-nodejs-v3 has its canonical request), values are trimmed.
 */
export async function signRequest(
  request: SignableRequest,
  key: AccessKey,
  now: Date,
): Promise<Record<string, string>> {
  const { method, body } = request;
  const url = new URL(request.url);
  const date = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const headers: Record<string, string> = { ...request.headers, "X-Sdk-Date": date };
  if (key.securityToken !== undefined) headers["X-Security-Token"] = key.securityToken;

  const signed: Record<string, string> = { host: url.host };
  for (const name in headers) {
    if (!/_|^user-agent$/i.test(name)) signed[name.toLowerCase()] = headers[name]?.trim() ?? "";
  }
  const names = Object.keys(signed).sort();
  let canonical = `${method.toUpperCase()}\n${canonicalPath(url.pathname)}\n${canonicalQuery(url)}\n`;
  for (const name of names) canonical += `${name}:${signed[name]}\n`;
  const list = names.join(";");
  canonical += `\n${list}\n${signed["x-sdk-content-sha256"] ?? (await sha256(body ?? ""))}`;
  const signature = await hmacSha256(key.secretKey, `SDK-HMAC-SHA256\n${date}\n${await sha256(canonical)}`);
  headers.Authorization = `SDK-HMAC-SHA256 Access=${key.accessKey}, SignedHeaders=${list}, Signature=${signature}`;
  return headers;
}

/** Every segment percent-encoded once, and always a slash at the end. */
function canonicalPath(pathname: string): string {
  return pathname.replace(/[^/]+/g, encodeOnce).replace(/\/?$/, "/");
}

/** Sorted by name, then by value; an empty value keeps its equals sign. */
function canonicalQuery({ searchParams }: URL): string {
  return [...searchParams]
    .sort(([nameA, valueA], [nameB, valueB]) => (nameA < nameB || (nameA === nameB && valueA < valueB) ? -1 : 1))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
}

function encodeOnce(segment: string): string {
  try {
    return percentEncode(decodeURIComponent(segment));
  } catch {
    // Not UTF-8, or a percent sign that encodes nothing: such a segment stands for itself.
    return percentEncode(segment);
  }
}

function percentEncode(text: string): string {
  return text.replace(/[^\w.~-]+/g, (odd) =>
    encodeURIComponent(odd).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
  );
}
