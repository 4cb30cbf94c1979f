// The Prism mock keeps the contract: it answers every documented request with the documented answer, with a token and
// with an access key, and refuses requests that are broken in one place, naming the place.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkRefusals, loadContract, replay } from "../../src/contract/index.ts";
import { blindSpots, documents, prismDialect, type RunningServer, startMock } from "../../src/mock/index.ts";
import { collect } from "./collect.ts";

describe.each(documents)("the mock of %s", (name) => {
  const contract = loadContract(name);
  let mock: RunningServer;
  beforeAll(async () => {
    mock = await startMock({ document: name, port: 0 });
  });
  afterAll(() => mock.close());

  test.each(contract.operations.map(({ id }) => id))("%s answers its documented requests", async (id) => {
    const results = await collect(
      replay(contract, {
        url: mock.url,
        match: "examples",
        dialect: prismDialect,
        only: [id],
        write: true,
        credentials: { token: { token: "any" }, "access key": { accessKey: "any", secretKey: "any" } },
      }),
    );
    expect(results.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringContaining("(token)"), expect.stringContaining("(access key)")]),
    );
    expect(results.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });

  test.each(contract.operations.map(({ id }) => id))("%s refuses broken requests and names the culprit", async (id) => {
    const results = await collect(
      checkRefusals(contract, {
        url: mock.url,
        only: [id],
        write: true,
        credentials: { token: "any" },
        dialect: prismDialect,
      }),
    );
    const passed = results.filter(({ differences }) => differences.length > 0);
    const known = blindSpots.filter(({ operationId }) => operationId === id).map(({ fault }) => fault);
    expect(passed.filter(({ name }) => !known.includes(name))).toEqual([]);
    // A blind spot that Prism has learnt to see has to leave the list.
    expect(passed.map(({ name }) => name)).toEqual(known);
  });
});
