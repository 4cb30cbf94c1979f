// What the documents say of the server on the reader's machine is what answers there.
import { expect, test } from "vitest";
import { loadContract, replayCases } from "../../src/contract/index.ts";
import { send } from "../../src/contract/request.ts";
import { createEmulator } from "../../src/emulator/index.ts";
import { documents } from "../../src/mock/index.ts";

const local = "http://127.0.0.1:4010";

test.each(documents)("%s names the local server that answers its calls", async (name) => {
  const contract = loadContract(name);
  const emulator = createEmulator();
  const statuses = new Set<number>();
  for (const operation of contract.operations) {
    for (const { request } of replayCases(contract, operation, { url: local, match: "status", credentials: {} })) {
      statuses.add((await send(local, request, { token: "any" }, emulator.fetch)).status);
    }
  }
  const description = contract.document.servers.find(({ url }) => url === local)?.description;
  // A path that the emulator does not know is answered with 404, an operation that it does not have yet with 501.
  if (statuses.has(404)) {
    expect([...statuses]).toEqual([404]);
    expect(description).toContain(`The local mock (npm run dis -- mock --document ${name})`);
  } else {
    expect(description).toContain("The local emulator (npm start)");
    expect(description?.includes("501")).toBe(statuses.has(501));
  }
});
