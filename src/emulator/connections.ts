// The connections of a listener: there is always room for a new one as long as some wait for nothing but their own next request.
import type { Socket } from "node:net";

export class Connections {
  readonly #most: number;
  /** Those without a request under way, with how much each had sent by then; the one that has waited the longest comes first. */
  readonly #waiting = new Map<Socket, number>();
  /** The others, with how many requests of each are under way. */
  readonly #busy = new Map<Socket, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Takes in a new connection, for which the one that has waited the longest is closed if there are too many. False if all
   * have a request under way.
   */
  add(socket: Socket): boolean {
    if (this.#waiting.size + this.#busy.size >= this.#most) {
      const longest = this.#longestWaiting();
      if (!longest) return false;
      this.#remove(longest);
      longest.destroy();
    }
    this.#waiting.set(socket, socket.bytesRead);
    socket.once("close", () => this.#remove(socket));
    return true;
  }

  /** A request has arrived, and is under way until `ended`. */
  began(socket: Socket): void {
    this.#waiting.delete(socket);
    this.#busy.set(socket, (this.#busy.get(socket) ?? 0) + 1);
  }

  ended(socket: Socket): void {
    const left = (this.#busy.get(socket) ?? 0) - 1;
    if (left > 0) this.#busy.set(socket, left);
    else if (this.#busy.delete(socket) && !socket.destroyed) this.#waiting.set(socket, socket.bytesRead);
  }

  /** Before those that have begun to send a request come those that have not. */
  #longestWaiting(): Socket | undefined {
    for (const [socket, bytes] of this.#waiting) if (socket.bytesRead === bytes) return socket;
    const [first] = this.#waiting.keys();
    return first;
  }

  #remove(socket: Socket): void {
    this.#waiting.delete(socket);
    this.#busy.delete(socket);
  }
}
