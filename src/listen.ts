/** Says in one line why a server could not listen, and what to do about it. */
export function listenError(error: unknown, host: string, port: number): Error {
  const text = error instanceof Error ? error.message : String(error);
  if (text.includes("EADDRINUSE")) {
    return new Error(`Port ${port} on ${host} is taken. Stop the program that uses it, or choose another with --port.`);
  }
  if (text.includes("EACCES")) {
    return new Error(`Port ${port} on ${host} needs more rights. Choose one above 1023 with --port.`);
  }
  if (text.includes("EADDRNOTAVAIL") || text.includes("ENOTFOUND")) {
    return new Error(`This machine has no address ${host}. Choose another with --host, such as 127.0.0.1.`);
  }
  return new Error(`Cannot listen on ${host}:${port}: ${text}`);
}
