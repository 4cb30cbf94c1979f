// A load generator that costs little itself: it writes the same bytes again and again on a few connections, and of the
// answers looks at the status and the length only.
import { connect, type Socket } from "node:net";

export interface Load {
  url: string;
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
  connections: number;
  /** How many requests in all. */
  count: number;
}

/** Sends all requests and returns how many were answered in a second. Throws at the first that does not succeed. */
export async function requestsPerSecond({ url, count, connections, ...request }: Load): Promise<number> {
  const { hostname, port } = new URL(url);
  const bytes = bytesOf(`${hostname}:${port}`, request);
  const sockets = await Promise.all(
    Array.from({ length: connections }, () => {
      const socket = connect(Number(port), hostname).setNoDelay();
      return new Promise<Socket>((resolve, reject) =>
        socket.once("connect", () => resolve(socket)).once("error", reject),
      );
    }),
  );
  let left = count;
  const started = performance.now();
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<void>((resolve, reject) => {
          const next = () => {
            if (left-- > 0) socket.write(bytes);
            else resolve();
          };
          socket.on("data", answers(next, reject)).on("error", reject);
          next();
        }),
    ),
  );
  const seconds = (performance.now() - started) / 1000;
  for (const socket of sockets) socket.destroy();
  return count / seconds;
}

function bytesOf(
  host: string,
  { method, path, headers = {}, body = "" }: Pick<Load, "method" | "path" | "headers" | "body">,
) {
  const lines = Object.entries({ Host: host, "X-Auth-Token": "any", ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const length = body === "" ? "" : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("")}${length}\r\n${body}`);
}

/** Takes chunks, and calls `next` for each whole answer with status 2xx. */
function answers(next: () => void, reject: (error: Error) => void): (chunk: Buffer) => void {
  let head = "";
  /** Bytes of the body still to come; undefined while in the head. */
  let body: number | undefined;
  return (chunk) => {
    let rest = chunk;
    while (rest.length > 0) {
      if (body === undefined) {
        head += rest.toString("latin1");
        const end = head.indexOf("\r\n\r\n");
        if (end < 0) return;
        if (!head.startsWith("HTTP/1.1 2")) return reject(new Error(`the server answered with ${head}`));
        body = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
        rest = Buffer.from(head.slice(end + 4), "latin1");
        head = "";
      }
      const taken = Math.min(body, rest.length);
      body -= taken;
      rest = rest.subarray(taken);
      if (body > 0) return;
      body = undefined;
      next();
    }
  };
}
