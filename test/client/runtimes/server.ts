// A stream in a few lines for the scenario, which refuses whatever is not signed as the scheme says.
import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { key, oddName, projectId } from "./scenario.ts";

export interface ScenarioServer {
  url: string;
  close(): void;
}

export async function startScenarioServer(): Promise<ScenarioServer> {
  const records: { data: string; sequence_number: string; partition_key: string }[] = [];
  let throttles = 1;

  const answer = (request: IncomingMessage, body: string): [status: number, body: object] | undefined => {
    const refusal = signatureFault(request, body);
    if (refusal) return [401, { error_code: "APIGW.0301", error_msg: refusal }];
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://any");
    const call = `${request.method} ${pathname.replace(`/v2/${projectId}`, "")}`;
    if (call === "POST /records") {
      if (throttles-- > 0) return [400, { errorCode: "DIS.4303", message: "Exceeded traffic control limit." }];
      const put: { records: { data: string }[]; stream_name: string } = JSON.parse(body);
      if (put.stream_name !== oddName) return [400, { errorCode: "DIS.4301", message: "Stream does not exist." }];
      const results = put.records.map(({ data }) => {
        const record = { data, sequence_number: String(records.length), partition_key: "0" };
        records.push(record);
        return { partition_id: "shardId-0000000000", sequence_number: record.sequence_number };
      });
      return [200, { failed_record_count: 0, records: results }];
    }
    if (call === "GET /cursors" && searchParams.get("stream-name") === oddName)
      return [200, { partition_cursor: "a+b/c=" }];
    if (call === "GET /records" && searchParams.get("partition-cursor") === "a+b/c=") {
      return [200, { records: records.splice(0), next_partition_cursor: "next" }];
    }
    if (call === "GET /apps/slow") return undefined;
    return [400, { errorCode: "DIS.4301", message: `Stream does not exist. [x][${projectId}]` }];
  };

  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text) => {
      body += text;
    });
    request.on("end", () => {
      allowOtherOrigins(request, response);
      if (request.method === "OPTIONS") return response.end();
      const answered = answer(request, body);
      // Nothing at all is answered to a slow call: the caller has to end it.
      if (answered)
        response.writeHead(answered[0], { "Content-Type": "application/json" }).end(JSON.stringify(answered[1]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function allowOtherOrigins(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
  response.setHeader("Access-Control-Allow-Headers", request.headers["access-control-request-headers"] ?? "*");
}

/** What is wrong with the signature of a request as it arrived, by the list of headers that it names. */
function signatureFault({ method, url = "", headers }: IncomingMessage, body: string): string | undefined {
  const [, access, list = "", signature] =
    /^SDK-HMAC-SHA256 Access=([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(headers.authorization ?? "") ?? [];
  if (access !== key.accessKey) return `an access key of ${access}`;
  const [path = "", query = ""] = url.split("?");
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  const canonical = [
    method,
    `${path.split("/").map(decodeURIComponent).map(encode).join("/")}/`,
    [...new URLSearchParams(query)]
      .map(([name, value]) => `${encode(name)}=${encode(value)}`)
      .sort()
      .join("&"),
    ...list.split(";").map((name) => `${name}:${headers[name]}`),
    "",
    list,
    hash(body),
  ].join("\n");
  const toSign = `SDK-HMAC-SHA256\n${headers["x-sdk-date"]}\n${hash(canonical)}`;
  if (createHmac("sha256", key.secretKey).update(toSign).digest("hex") === signature) return undefined;
  return `verify aksk signature fail, canonicalRequest:${canonical.replaceAll("\n", "|")}`;
}
