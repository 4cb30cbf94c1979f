// Serves the rendered documentation, a handful of static files.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { createDoor, type DoorOptions } from "../http/door.ts";
import { listenOn, type RunningServer } from "../http/listen.ts";
import { documents } from "../openapi/documents.ts";
import { packageFile } from "../package-file.ts";

export interface DocsServerOptions extends DoorOptions {
  /** 0 takes any free port. Default: 4011. */
  port?: number;
  /** The address to listen on. Default: 127.0.0.1, this machine alone. */
  host?: string;
}

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
};

const documentPath = new RegExp(`^/(${documents.join("|")})/openapi[\\w.-]*\\.(json|yaml)$`);

/**
 * Starts the server; `/` is the landing page, `/dis/openapi.yaml` and its like are the documents themselves.
 *
 * @throws Error when the port is taken or the pages were not built; the message says what to do.
 */
export async function startDocsServer(options: DocsServerOptions = {}): Promise<RunningServer> {
  const { port = 4011, host = "127.0.0.1" } = options;
  if (!existsSync(packageFile("generated/docs/index.html"))) {
    throw new Error(
      "The documentation is not built: generated/docs/index.html is missing. Build it with: npm run docs",
    );
  }
  const door = createDoor(host, options);
  const server = createServer(async (request, response) => {
    if (!door(request, response)) return;
    const found = request.method === "GET" || request.method === "HEAD" ? await find(request.url ?? "/") : undefined;
    if (!found) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is no such page.\n");
      return;
    }
    response.writeHead(200, { "content-type": found.type, "content-length": found.bytes.length });
    response.end(request.method === "HEAD" ? undefined : found.bytes);
  });
  return listenOn(server, port, host);
}

/** Pages come from generated/docs, and the documents from beside it; nothing else is reachable. */
async function find(url: string): Promise<{ bytes: Buffer; type: string } | undefined> {
  let path: string;
  try {
    path = normalize(decodeURIComponent(new URL(url, "http://docs").pathname));
  } catch {
    return undefined;
  }
  const type = contentTypes[extname(path === "/" ? "/index.html" : path)];
  if (!type || path.includes("\0")) return undefined;
  const isPage = /^\/[\w.-]+\.html$/.test(path);
  if (path !== "/" && !isPage && !documentPath.test(path)) return undefined;
  const file = path === "/" ? "docs/index.html" : isPage ? join("docs", path) : path;
  try {
    return { bytes: await readFile(packageFile(join("generated", file))), type };
  } catch {
    return undefined;
  }
}
