// Starts the bare server in a process of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("bare-server.ts", import.meta.url));

export async function startBareServer({ json = {}, wait = 0 }: { json?: object; wait?: number } = {}) {
  const server = spawn(process.execPath, [script, JSON.stringify(json), String(wait)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  return { url: String(line).trim(), close: () => void server.kill() };
}
