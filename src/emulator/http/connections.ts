// The connections of a listener: there is always room for a new one as long as some wait for nothing but their own next request.
import type { Socket } from "node:net";

export interface Connection {
  readonly socket: Socket;
  /** How many requests are under way. */
  requests: number;
  /** Its place in the order in which connections began to wait for a request, and how much it had sent by then. */
  waiting: number;
  sent: number;
}

export class Connections {
  readonly #most: number;
  readonly #all = new Map<Socket, Connection>();
  /** How often one began to wait. */
  #turns = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Takes in a new connection, for which the one that has waited the longest is closed if there are too many. False if all
   * have a request under way.
   */
  add(socket: Socket): boolean {
    if (this.#all.size >= this.#most) {
      const longest = this.#longestWaiting();
      if (!longest) return false;
      this.#all.delete(longest);
      longest.destroy();
    }
    this.#all.set(socket, { socket, requests: 0, waiting: this.#turns++, sent: 0 });
    socket.once("close", () => this.#all.delete(socket));
    return true;
  }

  /** A request has arrived, which is under way until `ended`; undefined on a connection that was not taken in. */
  began(socket: Socket): Connection | undefined {
    const connection = this.#all.get(socket);
    if (connection) connection.requests++;
    return connection;
  }

  ended(connection: Connection): void {
    connection.requests--;
    connection.waiting = this.#turns++;
    connection.sent = connection.socket.bytesRead;
  }

  /** Before those that have begun to send a request come those that have not. Looked for only when there are too many. */
  #longestWaiting(): Socket | undefined {
    let silent: Connection | undefined;
    let begun: Connection | undefined;
    for (const connection of this.#all.values()) {
      const { socket, requests, waiting, sent } = connection;
      if (requests > 0) continue;
      if (silent === undefined || waiting < silent.waiting) {
        if (socket.bytesRead === sent) silent = connection;
        else if (begun === undefined || waiting < begun.waiting) begun = connection;
      }
    }
    return (silent ?? begun)?.socket;
  }
}
