// A server that passes requests on to another one and remembers them.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface RecordedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
}

export interface Recorder {
  /** Where it listens. Below any first segment of the path is the whole of the other server: `<url>/<name>/v2/…`. */
  url: string;
  /** The requests that came below a name, in their order. */
  requests: Record<string, RecordedRequest[]>;
  close(): void;
}

export async function startRecorder(target: string): Promise<Recorder> {
  const requests: Recorder["requests"] = {};
  const server = createServer(async (request, response) => {
    const [, name = "", rest = ""] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? "") ?? [];
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const { pathname, searchParams } = new URL(rest, target);
    requests[name] = [
      ...(requests[name] ?? []),
      {
        method: request.method ?? "",
        path: decodeURIComponent(pathname),
        query: Object.fromEntries(searchParams),
        body: body === "" ? undefined : JSON.parse(body),
      },
    ];
    const { host, connection, "content-length": length, ...headers } = request.headers;
    const answer = await fetch(target + rest, {
      method: request.method ?? "",
      headers: headers as Record<string, string>,
      ...(body === "" ? {} : { body }),
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
