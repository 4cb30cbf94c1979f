// Who may come in: the one rule of the emulator, the mock and the documentation. All of them listen where every web page that
// their user opens can reach them, and a page may not do more than its user would let it.
import type { IncomingMessage, ServerResponse } from "node:http";
import { isIP } from "node:net";
import { isLoopback } from "./loopback.ts";

export interface DoorOptions {
  /**
   * Names by which the server may be called, such as that of a compose service. Default: none but `localhost`, the addresses of
   * this machine and the one that is listened on.
   */
  allowHosts?: readonly string[];
  /** Origins of web pages that may call, such as `https://app.example`, or `null`. Default: none but those of this machine. */
  allowOrigins?: readonly string[];
}

/**
 * Whether a request goes on. If not, it was answered: with 403, or as the preflight of a page that may call. The answer to one that
 * goes on gets the headers which let its page read it.
 */
export type Door = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What a page may read of an answer beside its body: all that the client looks at, and why the mock refused. */
const exposed = "X-Request-Id, X-Subject-Token, Retry-After, sl-violations";

/** How many of the hosts that came in are remembered; one or two, unless somebody tries. */
const maxKnown = 100;

/**
 * Makes the door of a server that listens on a host.
 *
 * @throws Error that names the host or the origin which is none.
 */
export function createDoor(listening: string, { allowHosts = [], allowOrigins = [] }: DoorOptions = {}): Door {
  const hosts = new Set([nameOf(listening) ?? listening, ...allowHosts.map(allowedHost)]);
  const origins = new Set(allowOrigins.map(allowedOrigin));
  const beyond = !isLoopback(listening);
  const known = new Set<string>();

  /** Only a name can be made to lead here by somebody else, so behind an address that others reach any address will do. */
  function isHostAllowed(host: string): boolean {
    if (known.has(host)) return true;
    const name = nameOf(host);
    if (name === undefined) return false;
    const allowed = isLoopback(name) || hosts.has(name) || (beyond && isIP(name) !== 0);
    if (allowed && known.size < maxKnown) known.add(host);
    return allowed;
  }

  function isOriginAllowed(origin: string): boolean {
    if (origins.has(origin)) return true;
    if (!URL.canParse(origin)) return false;
    const { protocol, hostname } = new URL(origin);
    return /^https?:$/.test(protocol) && isLoopback(withoutBrackets(hostname));
  }

  /** Why a request may not come in; undefined if it may. */
  function refusalOf({ url = "", headers }: IncomingMessage): string | undefined {
    const { host, origin } = headers;
    // A client of HTTP/1.0 may send no host; every browser does. The request line of a proxy has one of its own.
    if (host !== undefined && !isHostAllowed(host)) return foreignHost(host);
    const ofLine = url.startsWith("/") ? undefined : /^[a-z]+:\/\/([^/?]*)/i.exec(url)?.[1];
    if (ofLine !== undefined && !isHostAllowed(ofLine)) return foreignHost(ofLine);
    if (origin !== undefined) {
      if (isOriginAllowed(origin)) return undefined;
      return `The header Origin names ${quoted(origin)}, a page of elsewhere. If its pages may call, start with --allow-origin ${isOrigin(origin) ? origin : "ORIGIN"}.`;
    }
    if (headers["sec-fetch-site"] !== "cross-site") return undefined;
    return "The header Sec-Fetch-Site says cross-site: a page of elsewhere sent this, without saying which. If it may call, it has to do so by fetch with CORS, and the server has to be started with --allow-origin; an address can also be opened by hand.";
  }

  return (request, response) => {
    const refusal = refusalOf(request);
    if (refusal !== undefined) {
      const body = JSON.stringify({ error_msg: refusal, error_code: "APIGW.0302" });
      response.writeHead(403, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) });
      response.end(request.method === "HEAD" ? undefined : body);
      return false;
    }
    const { origin } = request.headers;
    if (origin === undefined) return true;
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Vary", "Origin");
    const asked = request.headers["access-control-request-method"];
    if (request.method !== "OPTIONS" || asked === undefined) {
      response.setHeader("Access-Control-Expose-Headers", exposed);
      return true;
    }
    response.setHeader("Access-Control-Allow-Methods", asked);
    response.setHeader("Access-Control-Allow-Headers", request.headers["access-control-request-headers"] ?? "*");
    response.setHeader("Access-Control-Max-Age", "600");
    // For a page of a public address that was let in by name.
    if (request.headers["access-control-request-private-network"] !== undefined) {
      response.setHeader("Access-Control-Allow-Private-Network", "true");
    }
    response.writeHead(204).end();
    return false;
  };
}

function foreignHost(host: string): string {
  const name = nameOf(host) ?? "NAME";
  return `The header Host names ${quoted(host)}, which is not this machine. If it may be called so, start with --allow-host ${name}.`;
}

/**
 * The name in what `allowHosts` takes, which may have a port.
 *
 * @throws Error when there is none.
 */
export function allowedHost(text: string): string {
  const name = nameOf(text);
  if (name === undefined) throw new Error(`${quoted(text)} is no name of a host, such as emulator or dis.internal`);
  return name;
}

/**
 * An origin as `allowOrigins` takes it, as browsers write it.
 *
 * @throws Error when it is none.
 */
export function allowedOrigin(text: string): string {
  if (isOrigin(text)) return text;
  throw new Error(
    `${quoted(text)} is no origin, such as https://app.example or http://10.0.0.1:3000, or the word null`,
  );
}

function isOrigin(text: string): boolean {
  return text === "null" || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);
}

/** The name or the address of a host with or without a port, in its usual form; undefined when it is none. */
function nameOf(host: string): string | undefined {
  // Behind these, a URL has something else than a host.
  if (host === "" || /[/?#@\\\s]/.test(host)) return undefined;
  const url = `http://${isIP(host) === 6 ? `[${host}]` : host}`;
  return URL.canParse(url) ? withoutBrackets(new URL(url).hostname).replace(/\.$/, "") : undefined;
}

function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

/** What came from outside, as one line of readable length. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
