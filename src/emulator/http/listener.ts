// The emulator behind a socket, with bounds that bad company cannot pass. By node:http itself: what there is to do is to bound
// it, which no layer above it does, and the fastest of those costs a sixteenth of the requests (scripts/bench/README.md).
import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { maxBodyBytes } from "../../../generated/dis/limits.ts";
import { createDoor, type DoorOptions } from "../../http/door.ts";
import { listenOn } from "../../http/listen.ts";
import { targetOf } from "../../http/request-target.ts";
import type { AnswerRoom, EmulatorRequest, EmulatorResponse } from "../wire.ts";
import { BufferPool } from "./buffer-pool.ts";
import { ByteAccount, ByteBudget } from "./byte-budget.ts";
import { Connections } from "./connections.ts";

export interface ListenOptions extends DoorOptions {
  /** The address. Default: 127.0.0.1, this machine alone. */
  host?: string;
  /** How long the headers of a request may take, in milliseconds. Default: 10,000. */
  headersTimeout?: number;
  /** How long a whole request may take to arrive, in milliseconds. Default: 60,000. */
  requestTimeout?: number;
  /** How long a connection may be idle between two requests, in milliseconds. Default: 65,000. */
  idleTimeout?: number;
  /** With more, the one that has waited the longest for its next request is closed for a new one. Default: 2,000. */
  maxConnections?: number;
  /** How many bytes of requests, and of answers to all but reads, may be under way; beyond, one gets 503. Default: 128 MB. */
  maxBytesUnderWay?: number;
  /**
   * How many bytes of reads (GET) and their answers may be under way. When few are left reads give fewer records, and get 503
   * when there are none; nobody else has to wait for them. Default: 128 MB.
   */
  maxReadBytesUnderWay?: number;
  /** How long `close` waits for requests under way, in milliseconds. Default: 5,000. */
  drainTimeout?: number;
}

export interface Listener {
  /** Where it listens, without a slash at the end. */
  url: string;
  /** Takes no further request, and resolves when those under way are answered or their time is over. */
  close(): Promise<void>;
}

/** Starts to listen; throws an Error that says what to do when it cannot, or which of the hosts and origins is none. */
export async function listen(
  handle: (request: EmulatorRequest) => Promise<EmulatorResponse>,
  port: number,
  options: ListenOptions = {},
): Promise<Listener> {
  const { host = "127.0.0.1", drainTimeout = 5000, maxConnections = 2000 } = options;
  const { maxBytesUnderWay = 128 * 1_048_576, maxReadBytesUnderWay = 128 * 1_048_576 } = options;
  const door = createDoor(host, options);
  const pool = new BufferPool();
  const budgets = { writes: new ByteBudget(maxBytesUnderWay), reads: new ByteBudget(maxReadBytesUnderWay) };
  const connections = new Connections(maxConnections);
  let closing = false;

  /** Whoever was refused in the middle of a request gets no second answer to the rest of it. */
  const refused = new WeakSet<Duplex>();
  const refuseOnce = (message: IncomingMessage, response: ServerResponse, error: unknown) => {
    refused.add(message.socket);
    refuse(message, response, error);
  };

  // A request without a Host header is answered like any other.
  const server = createServer({ connectionsCheckingInterval: 1000, requireHostHeader: false }, (message, response) => {
    const { headers } = message;
    const connection = connections.began(message.socket);
    // Turned away already.
    if (!connection) {
      message.destroy();
      return;
    }
    const reads = message.method === "GET";
    const budget = reads ? budgets.reads : budgets.writes;
    const account = new ByteAccount(budget);
    response.on("close", () => {
      account.close();
      connections.ended(connection);
    });
    if (!door(message, response)) return;
    const respond = (chunks: Buffer[], size: number) => {
      const room = chunks.length > 1 ? pool.take(size) : undefined;
      const body = room ? joined(chunks, room) : (chunks[0] ?? none);
      if (room) account.become(room.length);
      const answered = handle(requestOf(message, body, reads ? account : undefined));
      (room ? answered.finally(() => pool.giveBack(room)) : answered).then(
        (answer) => account.become(send(response, answer, { last: closing, pool })),
        (error) => refuseOnce(message, response, error),
      );
    };
    if (budget.left < 0) refuseOnce(message, response, tooMuch(budget));
    else if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) respond([], 0);
    else receive(message, { budget, account }, respond, (error) => refuseOnce(message, response, error));
  });
  // Whoever says at once that nothing more will follow still waits for the answer. It is in no documentation and in no types,
  // but in node:http for as long as there has been one.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.on("connection", (socket) => {
    if (connections.add(socket)) return;
    refused.add(socket);
    socket.end(answerTo(new Unreadable(503, "APIGW.0106", `All of the ${maxConnections} connections are busy.`)));
    socket.destroySoon();
  });
  server.on("checkExpectation", (message, response) => {
    refuseOnce(message, response, new Unreadable(417, "APIGW.0201", "The only known expectation is 100-continue."));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable || refused.has(socket)) socket.destroy();
    else socket.end(answerToNoRequest(error));
  });
  server.headersTimeout = options.headersTimeout ?? 10_000;
  server.requestTimeout = options.requestTimeout ?? 60_000;
  server.keepAliveTimeout = options.idleTimeout ?? 65_000;
  // For those who do not take their answers; all others are told in time.
  server.timeout = server.requestTimeout + server.keepAliveTimeout;

  const { url } = await listenOn(server, port, host);
  return {
    url,
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

function tooMuch({ size }: ByteBudget): Unreadable {
  return new Unreadable(503, "APIGW.0106", `More than ${size} bytes are under way; try again in a moment.`);
}

const none = new Uint8Array();

/**
 * Reads the body and hands it over, or says why not as soon as that is clear; one of them, once. When all bodies together are
 * too large, those have to give up that have sent nothing for the longest.
 */
function receive(
  message: IncomingMessage,
  { budget, account }: { budget: ByteBudget; account: ByteAccount },
  accept: (chunks: Buffer[], size: number) => void,
  reject: (error: Error) => void,
): void {
  const refuse = (error: Error) => {
    message.off("data", take).off("end", end);
    chunks.length = 0;
    account.close();
    reject(error);
  };
  const giveUp = () => refuse(tooMuch(budget));
  const tooLarge = () => new Unreadable(413, "APIGW.0201", `The request body is larger than ${maxBodyBytes} bytes.`);
  /** Without a length in front, nobody knows before the end. */
  const announced = Number(message.headers["content-length"] ?? Number.POSITIVE_INFINITY);
  const chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: Buffer) => {
    size += chunk.length;
    chunks.push(chunk);
    if (size > maxBodyBytes) refuse(tooLarge());
    else if (size > budget.size) giveUp();
    else {
      if (size < announced) {
        budget.sending.delete(account);
        budget.sending.set(account, giveUp);
      }
      if (!account.add(chunk.length)) makeRoom();
    }
  };
  const makeRoom = () => {
    for (const silent of budget.sending.values()) {
      if (budget.left >= 0) return;
      silent();
    }
    // Unless it was the last of those.
    if (budget.left < 0 && chunks.length > 0) giveUp();
  };
  const end = () => {
    budget.sending.delete(account);
    // Emptied, as all of it stands in one buffer then.
    accept(chunks.splice(0), size);
  };
  // An error is emitted too when the caller goes away.
  message.on("data", take).on("end", end).on("error", refuse);
  if (Number.isFinite(announced) && announced > maxBodyBytes) refuse(tooLarge());
}

/** The chunks, one behind the other, in a buffer with room for them. */
function joined(chunks: readonly Buffer[], room: Buffer): Buffer {
  let end = 0;
  for (const chunk of chunks) {
    room.set(chunk, end);
    end += chunk.length;
  }
  return room.subarray(0, end);
}

function requestOf(message: IncomingMessage, body: Uint8Array, answerRoom: AnswerRoom | undefined): EmulatorRequest {
  const { method = "GET", url = "/", headers } = message;
  return { method, ...targetOf(url), headers: headers as Record<string, string>, body, answerRoom };
}

/** Returns how many bytes are held until they are sent. */
function send(
  response: ServerResponse,
  { status, headers, body }: EmulatorResponse,
  { last, pool }: { last: boolean; pool: BufferPool },
): number {
  if (last) headers.Connection = "close";
  if (typeof body === "string") {
    const length = Buffer.byteLength(body);
    if (status !== 204) headers["Content-Length"] = String(length);
    response.writeHead(status, headers);
    // Plain ASCII goes out together with the headers, in one piece; as UTF-8 a text would take node:http twice as long as bytes.
    if (length === body.length) response.end(body, "latin1");
    else response.end(Buffer.from(body));
    return length;
  }
  const room = pool.take(body.room);
  const length = body.write(room);
  headers["Content-Length"] = String(length);
  response.writeHead(status, headers);
  // When it goes wrong, the buffer is left to the garbage collector.
  response.on("finish", () => pool.giveBack(room));
  response.end(room.subarray(0, length));
  return room.length;
}

/** How long the rest of a refused request is read and thrown away, so that its sender gets to see the answer. */
const lingering = 2000;

/** Answers a request that could not be read. */
function refuse(message: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (!(error instanceof Unreadable) || response.headersSent) {
    message.destroy();
    return;
  }
  const body = refusalBody(error);
  response.writeHead(error.status, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) });
  response.end(body);
  const timer = setTimeout(() => message.destroy(), lingering);
  message.on("close", () => clearTimeout(timer));
  message.resume();
}

function refusalBody({ message, code }: Unreadable): string {
  return JSON.stringify({ error_msg: message, error_code: code });
}

/** What to write to whoever sent something that is no request, or did not end it in time. */
function answerToNoRequest({ code = "", message }: NodeJS.ErrnoException): string {
  return answerTo(new Unreadable(statusOfParser[code] ?? 400, "APIGW.0201", `The request cannot be read: ${message}`));
}

/** A whole answer, for a connection on which there is no request to answer. */
function answerTo(refusal: Unreadable): string {
  const { status } = refusal;
  const body = refusalBody(refusal);
  const lines = ["Connection: close", "Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`];
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("\r\n")}\r\n\r\n${body}`;
}

const statusOfParser: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
