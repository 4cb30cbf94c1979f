// The floor under the emulator: a node:http server that parses the JSON it gets and answers with JSON of as many bytes as the
// header X-Bytes says. Prints its URL and ends with its parent.
import { createServer } from "node:http";

const bodies = new Map();
const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    if (chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString());
    const size = Number(request.headers["x-bytes"] ?? 2);
    const body = bodies.get(size) ?? Buffer.from(JSON.stringify("x".repeat(Math.max(0, size - 2))));
    bodies.set(size, body);
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on("end", () => process.exit());
