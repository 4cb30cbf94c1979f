// The Prism mock: a server that answers every operation of a document from its examples.
import { createServer, type IncomingMessage } from "node:http";
import { maxBodyBytes } from "../../generated/dis/limits.ts";
import { createDoor, type DoorOptions } from "../http/door.ts";
import { listenOn, type RunningServer } from "../http/listen.ts";
import { targetOf } from "../http/request-target.ts";
import { type DocumentName, shippedDocument } from "../openapi/documents.ts";
import { createResponder, type MockedAnswer, type MockRequest } from "./prism.ts";

export interface MockOptions extends DoorOptions {
  /** Which document to answer from. Default: `dis`. */
  document?: DocumentName;
  /** 0 takes any free port. Default: 4010. */
  port?: number;
  /** The address to listen on. Default: 127.0.0.1, this machine alone. */
  host?: string;
  /** Told of every answer, such as to log it. */
  onAnswer?: (exchange: MockExchange) => void;
}

export interface MockExchange {
  request: MockRequest;
  answer: MockedAnswer;
  /** How long it took to answer. */
  milliseconds: number;
}

/**
 * Starts the mock inside this process, so that no child can outlive it.
 * An invalid request gets the documented 400 (401 without credentials) and the reasons in the header `sl-violations`.
 *
 * @throws Error when the port is taken, the bundle is missing or Prism is not installed; the message says what to do.
 */
export async function startMock(options: MockOptions = {}): Promise<RunningServer> {
  const { document = "dis", port = 4010, host = "127.0.0.1", onAnswer } = options;
  const respond = await createResponder(shippedDocument(document));
  const door = createDoor(host, options);
  const server = createServer(async (message, response) => {
    if (!door(message, response)) return;
    const started = performance.now();
    try {
      const bytes = await bodyOf(message);
      if (bytes === undefined) {
        response.writeHead(413, { "Content-Type": "application/problem+json" });
        response.end(JSON.stringify({ title: `The body is larger than ${maxBodyBytes} bytes`, status: 413 }));
        return;
      }
      const request = requestOf(message, bytes);
      const answer = await respond(request);
      const { status, headers, body } = answer;
      onAnswer?.({ request, answer, milliseconds: performance.now() - started });
      response.writeHead(status, {
        ...headers,
        ...(status === 204 ? {} : { "Content-Length": Buffer.byteLength(body) }),
      });
      response.end(message.method === "HEAD" ? undefined : body);
    } catch (error) {
      // The caller has gone, or something inside is broken: the others shall not suffer from it.
      if (!message.errored) console.error(error);
      response.destroy();
    }
  });
  return listenOn(server, port, host);
}

function requestOf({ method = "GET", url = "/", headers }: IncomingMessage, bytes: Buffer): MockRequest {
  return { method, ...targetOf(url), headers, ...contentOf(bytes) };
}

/** All of a body, or undefined when it is too large. */
async function bodyOf(message: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(message.headers["content-length"] ?? 0) > maxBodyBytes) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What is no JSON is left a text, which Prism then refuses as it refuses other bodies of the wrong type. */
function contentOf(bytes: Buffer): Pick<MockRequest, "body" | "malformed"> {
  if (bytes.length === 0) return { body: undefined };
  const text = bytes.toString();
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { body: text, malformed: true };
  }
}
