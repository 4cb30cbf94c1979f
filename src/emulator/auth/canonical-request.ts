// The canonical request: what of a request is signed, written in the one form on which signer and verifier agree.
import { queryParameters } from "../query.ts";
import type { EmulatorRequest } from "../wire.ts";

/** What the caller says about the signature. */
export interface SignedParts {
  /** In lower case, in the order of the header. */
  signedHeaders: readonly string[];
  /** The hash of the body, or what X-Sdk-Content-Sha256 has in its place. */
  payload: string;
  /** Whether the key has a scope, as with the SDKs made for DIS alone, which write some queries in another way. */
  scoped: boolean;
}

/**
 * Every form that a signer of Huawei may have signed, the gateway's own first. They differ in
 *
 * - the path. The gateway has each segment encoded once, as the v3 signers for Python and Go do. That for Node encodes the
 *   path of the URL, encoded already, again, and the one of the DIS SDK for Java encodes everything twice.
 * - the query, with empty values and in its order, for the DIS SDK for Python.
 * - the host. The DIS SDK for Python signs it without the port, even where the Host header has one.
 *
 * The price: whoever can change a request on its way may exchange a segment `%2525` for `%25`, since one of them encoded
 * once is the other one encoded twice. The service, which has to know the same clients, has no other choice.
 */
export function* canonicalRequests(request: EmulatorRequest, parts: SignedParts): Generator<string> {
  const host = headerOf(request, "host");
  const paths = new Set([encodedOnce(request.path), encode(request.path), encode(encodedOnce(request.path))]);
  const pairs = queryParameters(request.query);
  const queries = new Set([queryOf(pairs), ...(parts.scoped ? [pythonQueryOf(pairs)] : [])]);
  for (const hostForm of new Set([host, host.replace(/:\d+$/, "")])) {
    const headers = linesOf(parts, (name) => (name === "host" ? hostForm : headerOf(request, name)));
    for (const path of paths) for (const query of queries) yield write(request, path, query, headers, parts);
  }
}

/** Credentials in themselves, whoever signs them. */
const secretHeaders: readonly string[] = ["x-security-token", "x-auth-token", "authorization", "cookie"];

/** The canonical request in the gateway's form, to be shown: the gateway shows it whole, here credentials are left out. */
export function shownCanonicalRequest(request: EmulatorRequest, parts: SignedParts): string {
  const headers = linesOf(parts, (name) => (secretHeaders.includes(name) ? "***" : headerOf(request, name)));
  const query = queryOf(queryParameters(request.query));
  return write(request, encodedOnce(request.path), query, headers, parts);
}

/** The value of a header without blanks around; nothing for one that is not there. */
export function headerOf({ headers }: EmulatorRequest, name: string): string {
  return (Object.hasOwn(headers, name) ? headers[name] : "")?.trim() ?? "";
}

function write(request: EmulatorRequest, path: string, query: string, headers: string, parts: SignedParts): string {
  const list = parts.signedHeaders.join(";");
  // Always with a slash at the end, whether the request has it or not.
  const uri = path.endsWith("/") ? path : `${path}/`;
  // Each header ends its line, so that an empty one comes before the list.
  return `${request.method.toUpperCase()}\n${uri}\n${query}\n${headers}\n${list}\n${parts.payload}`;
}

function linesOf({ signedHeaders }: SignedParts, read: (name: string) => string): string {
  return signedHeaders.map((name) => `${name}:${read(name)}\n`).join("");
}

/** Sorted by name, then by value; an empty value keeps its equals sign. */
function queryOf(pairs: [string, string][]): string {
  return pairs
    .toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map(([name, value]) => `${encode(name, "")}=${encode(value, "")}`)
    .join("&");
}

/** As the DIS SDK for Python has it: an empty value without equals sign, and encoded before it is sorted. */
function pythonQueryOf(pairs: [string, string][]): string {
  return pairs
    .map(([name, value]) => encode(name, "") + (value === "" ? "" : `=${encode(value, "")}`))
    .sort(compare)
    .join("&");
}

/** By code units, as all signers sort. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function encodedOnce(path: string): string {
  return path.split("/").map(encodeSegment).join("/");
}

function encodeSegment(segment: string): string {
  try {
    return encode(decodeURIComponent(segment), "");
  } catch {
    // Not UTF-8, or a percent sign that encodes nothing: such a segment stands for itself.
    return encode(segment, "");
  }
}

/** Percent-encodes all but letters, digits, `-_.~` and the signs to keep. */
function encode(text: string, keep: "/" | "" = "/"): string {
  return text.replace(keep === "/" ? /[^\w.~/-]+/g : /[^\w.~-]+/g, (odd) => {
    let encoded = "";
    for (const byte of Buffer.from(odd)) encoded += `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    return encoded;
  });
}
