// The emulator keeps the contract: with the state that each documented request needs, it answers with the documented
// status, and what it refuses it refuses in the documented way.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DocumentedEmulator, startDocumentedEmulator } from "../../src/cli/documented-emulator.ts";
import { invalidRequests, loadContract, replay } from "../../src/contract/index.ts";
import { compare } from "../../src/contract/replay.ts";
import { send } from "../../src/contract/request.ts";
import { isEmulated } from "../../src/emulator/index.ts";
import { collect } from "./collect.ts";

const contract = loadContract("dis");
const ids = contract.operations.map(({ id }) => id);
const there = ids.filter(isEmulated);
const credentials = { token: { token: "any" }, "access key": { accessKey: "any", secretKey: "any" } };

describe("the emulator", () => {
  let emulator: DocumentedEmulator;
  beforeAll(async () => {
    emulator = await startDocumentedEmulator();
  });
  afterAll(() => emulator.close());

  test.each(there)("%s answers its documented requests with success", async (id) => {
    const { url, prepare } = emulator;
    const results = await collect(
      replay(contract, { url, prepare, match: "status", only: [id], write: true, credentials }),
    );
    expect(results.length).toBeGreaterThan(1);
    expect(results.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });

  test.each(there)("%s refuses broken requests in the documented way", async (id) => {
    await emulator.prepare({ operationId: id });
    const operation = contract.operations.find((one) => one.id === id);
    if (!operation) throw new Error(id);
    for (const { request, anonymous, fault } of invalidRequests(contract, operation)) {
      // Without a part of the path it is another path.
      if (/^path .*: missing$/.test(fault)) continue;
      const answer = await send(emulator.url, request, anonymous ? undefined : credentials.token);
      expect(String(answer.status), fault).toBe(anonymous ? "401" : "400");
      expect(compare(contract, operation, { status: "" }, answer, "schema"), fault).toEqual([]);
    }
  });

  test.each(ids.filter((id) => !there.includes(id)))("%s is not emulated, and says so", async (id) => {
    const only = [id];
    for (const { differences } of await collect(
      replay(contract, {
        url: emulator.url,
        match: "schema",
        only,
        write: true,
        credentials: { token: { token: "any" } },
      }),
    )) {
      expect(differences[0]).toContain("status 501 is not documented");
      expect(differences[0]).toContain(`System error. [${id} is not emulated yet]`);
    }
  });
});
