// How the servers of this project begin to listen, and what they say when they cannot.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  url: string;
  /** Ends it and all its connections. */
  close(): Promise<void>;
}

/**
 * Starts to listen; port 0 takes any free one.
 *
 * @throws Error that says what to do about it.
 */
export async function listenOn(server: Server, port: number, host: string): Promise<RunningServer> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const shown = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${shown}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listenError({ message }: Error, host: string, port: number): Error {
  if (message.includes("EADDRINUSE")) {
    return new Error(`Port ${port} on ${host} is taken. Stop the program that uses it, or choose another with --port.`);
  }
  if (message.includes("EACCES")) {
    return new Error(`Port ${port} on ${host} needs more rights. Choose one above 1023 with --port.`);
  }
  if (message.includes("EADDRNOTAVAIL") || message.includes("ENOTFOUND")) {
    return new Error(`This machine has no address ${host}. Choose another with --host, such as 127.0.0.1.`);
  }
  return new Error(`Cannot listen on ${host}:${port}: ${message}`);
}
