// Runs a command in this process's place: the same signals reach it, and its end is the end of both.
import { spawn } from "node:child_process";

/** Resolves with the exit code. A command that dies by a signal takes this process along by the same signal. */
export async function passThrough(command, args, options) {
  const child = spawn(command, args, options);
  // A terminal sends its Ctrl-C to the command too, which then gets it twice; a `kill` comes to this process alone. On
  // Windows every process of the console gets the Ctrl-C, and kill() would be the end without a goodbye.
  const passOn = (signal) => {
    if (process.platform !== "win32") child.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"];
  for (const signal of signals) process.on(signal, passOn);
  const watch = process.env.npm_command ? setInterval(() => isOrphan() && passOn("SIGTERM"), 500) : undefined;
  const [code, signal] = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (...end) => resolve(end));
  }).finally(() => clearInterval(watch));
  for (const name of signals) process.off(name, passOn);
  if (signal) process.kill(process.pid, signal);
  return code;
}

const parent = process.ppid;

/** Whether npm is gone: the shell between it and this process does not pass on the SIGTERM that it dies of. */
function isOrphan() {
  return process.ppid !== parent;
}
