// createDisClient: the operations and everything built on them, in one object.
import createRawClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/dis/schema.ts";
import { createCore, type DisClientOptions, type DisOperations } from "./create-client.ts";

export interface DisClient extends DisOperations {
  /** The plain openapi-fetch client, by method and path, with the same credentials and retries. */
  raw: Client<paths>;
}

/**
 * Makes a client of DIS.
 *
 * @throws DisError of kind `bad-argument` when the endpoint, the region or the credentials cannot be used.
 */
export function createDisClient(options: DisClientOptions): DisClient {
  const core = createCore(options);
  return {
    ...core.operations,
    raw: createRawClient<paths>({ baseUrl: core.endpoint, fetch: core.fetch }),
  };
}
