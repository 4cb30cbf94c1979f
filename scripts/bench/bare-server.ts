// A server that does next to nothing, in a process of its own, as the floor that the client is held against.
// `node bare-server.ts JSON MILLISECONDS` prints its URL, answers a GET with the JSON and a POST with success for each
// record in it, after so many milliseconds, and ends with its parent.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const [, , text = "{}", wait = "0"] = process.argv;
const recordMark = Buffer.from('"data":');
const successes = new Map<number, string>();

function successOf(body: Buffer): string {
  let count = 0;
  for (let at = body.indexOf(recordMark); at >= 0; at = body.indexOf(recordMark, at + 1)) count++;
  const records = () => Array(count).fill({ partition_id: "shardId-0000000000", sequence_number: "1" });
  const known = successes.get(count) ?? JSON.stringify({ failed_record_count: 0, records: records() });
  successes.set(count, known);
  return known;
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const answer = () => {
      const body = request.method === "POST" ? successOf(Buffer.concat(chunks)) : text;
      response.writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) });
      response.end(body);
    };
    if (wait === "0") answer();
    else setTimeout(answer, Number(wait));
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.stdin.resume().on("end", () => process.exit());
