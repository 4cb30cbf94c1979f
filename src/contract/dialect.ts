/** How one talks to a server that answers from examples, beside calling the operations. */
export interface Dialect {
  /** The headers by which it is asked for the documented answer of that status and name. */
  askFor(status: string, example: string): Record<string, string>;
  /** Why it refused a request, in its own words and with the names of what is wrong; empty when it does not say. */
  reasonsOf(headers: Headers): string[];
}
