// The emulator behind a socket, by node:http, with bounds that bad company cannot pass.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { listenError } from "../listen-error.ts";
import { maxBodyBytes } from "./limits.ts";
import type { EmulatorRequest, EmulatorResponse } from "./wire.ts";

export interface ListenOptions {
  /** The address. Default: 127.0.0.1, this machine alone. */
  host?: string;
  /** How long the headers of a request may take, in milliseconds. Default: 10,000. */
  headersTimeout?: number;
  /** How long a whole request may take to arrive, in milliseconds. Default: 60,000. */
  requestTimeout?: number;
  /** How long a connection may be idle between two requests, in milliseconds. Default: 65,000. */
  idleTimeout?: number;
  /** Default: 2,000. */
  maxConnections?: number;
  /** How many bytes of requests may be under way at once; beyond, a request gets 503. Default: 256 MB. */
  maxBytesUnderWay?: number;
  /** How long `close` waits for requests under way, in milliseconds. Default: 5,000. */
  drainTimeout?: number;
}

export interface Listener {
  /** Where it listens, without a slash at the end. */
  url: string;
  /** Takes no further request, and resolves when those under way are answered or their time is over. */
  close(): Promise<void>;
}

/** Starts to listen; throws an Error that says what to do when it cannot. */
export async function listen(
  handle: (request: EmulatorRequest) => Promise<EmulatorResponse>,
  port: number,
  options: ListenOptions = {},
): Promise<Listener> {
  const { host = "127.0.0.1", maxBytesUnderWay = 256 * 1_048_576, drainTimeout = 5000 } = options;
  let bytesUnderWay = 0;
  let closing = false;

  const server = createServer((message, response) => {
    const respond = (body: Uint8Array) =>
      handle(requestOf(message, body)).then(
        (answer) => send(response, answer, closing),
        (error) => refuse(message, response, error),
      );
    const { headers } = message;
    if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) {
      void respond(none);
      return;
    }
    let held = 0;
    response.on("close", () => {
      bytesUnderWay -= held;
    });
    const hold = (bytes: number) => {
      held += bytes;
      bytesUnderWay += bytes;
      return bytesUnderWay <= maxBytesUnderWay;
    };
    receive(message, hold, respond, (error) => refuse(message, response, error));
  });
  server.headersTimeout = options.headersTimeout ?? 10_000;
  server.requestTimeout = options.requestTimeout ?? 60_000;
  server.keepAliveTimeout = options.idleTimeout ?? 65_000;
  server.maxConnections = options.maxConnections ?? 2000;

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const shown = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${shown}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        closing = true;
        const timer = setTimeout(() => server.closeAllConnections(), drainTimeout);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** Why a request is not even looked at. */
class Unreadable extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const none = new Uint8Array();

/** Reads the body and hands it over, or says why not as soon as it is clear that it is too large; one of them, once. */
function receive(
  message: IncomingMessage,
  hold: (bytes: number) => boolean,
  accept: (body: Uint8Array) => void,
  reject: (error: Error) => void,
): void {
  const refuse = (error: Error) => {
    message.off("data", take).off("end", end);
    reject(error);
  };
  const tooLarge = () => new Unreadable(413, "APIGW.0201", `The request body is larger than ${maxBodyBytes} bytes.`);
  const chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBodyBytes) refuse(tooLarge());
    else if (!hold(chunk.length)) refuse(new Unreadable(503, "APIGW.0106", "Too many bytes are under way."));
    else chunks.push(chunk);
  };
  const end = () => accept(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks));
  // An error is emitted too when the caller goes away.
  message.on("data", take).on("end", end).on("error", refuse);
  if (Number(message.headers["content-length"] ?? 0) > maxBodyBytes) refuse(tooLarge());
}

function requestOf(message: IncomingMessage, body: Uint8Array): EmulatorRequest {
  const { method = "GET", url = "/", headers } = message;
  // A proxy's request line holds a whole URL.
  const target = url.startsWith("/") ? url : url.replace(/^[a-z]+:\/\/[^/]*/i, "");
  const mark = target.indexOf("?");
  return {
    method,
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? "" : target.slice(mark + 1),
    headers: headers as Record<string, string>,
    body,
  };
}

function send(response: ServerResponse, { status, headers, body }: EmulatorResponse, last: boolean): void {
  // As bytes, since node:http takes twice as long to write a text.
  const pieces = typeof body === "string" ? [Buffer.from(body)] : body;
  if (status !== 204) headers["Content-Length"] = String(pieces.reduce((sum, { length }) => sum + length, 0));
  if (last) headers.Connection = "close";
  response.writeHead(status, headers);
  // All of it in one call to the system.
  if (pieces.length > 1) response.cork();
  for (const piece of pieces.slice(0, -1)) response.write(piece);
  response.end(pieces.at(-1));
}

/** How long the rest of a refused request is read and thrown away, so that its sender gets to see the answer. */
const lingering = 2000;

/** Answers a request that could not be read. */
function refuse(message: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (!(error instanceof Unreadable) || response.headersSent) {
    message.destroy();
    return;
  }
  const body = JSON.stringify({ error_msg: error.message, error_code: error.code });
  response.writeHead(error.status, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) });
  response.end(body);
  const timer = setTimeout(() => message.destroy(), lingering);
  message.on("close", () => clearTimeout(timer));
  message.resume();
}
