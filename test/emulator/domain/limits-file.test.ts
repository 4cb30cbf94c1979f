// Limits from a file: defaults stay, and mistakes are named.
import { expect, test } from "vitest";
import { parseLimits, realLimits, relaxedLimits } from "../../../src/emulator/index.ts";

test("what the file leaves out keeps its default", () => {
  expect(parseLimits("{}")).toEqual(relaxedLimits);
  const given = { quotas: { app: 5 }, scaling: { pause: 1 }, throughput: { COMMON: { write: { records: 10 } } } };
  expect(parseLimits(JSON.stringify(given))).toEqual({
    ...relaxedLimits,
    quotas: { common_partition: 50, advanced_partition: 10, app: 5 },
    scaling: { pause: 1 },
    throughput: {
      ...realLimits.throughput,
      COMMON: { write: { records: 10, bytes: 1_048_576 }, read: { bytes: 2_097_152 } },
    },
  });
});

test.each([
  ["{", /^the limits are no JSON: /],
  ["[]", "the limits takes an object"],
  ['{"quota":{}}', 'the limits has no "quota", only quotas, scaling, deleteAppsWithCheckpoints, throughput'],
  ['{"quotas":{"app":"5"}}', '"quotas.app" takes a number from 0'],
  ['{"quotas":{"app":-1}}', '"quotas.app" takes a number from 0'],
  ['{"quotas":{"app":1e999}}', '"quotas.app" takes a number from 0'],
  ['{"__proto__":{"quotas":{"app":5}}}', 'the limits has no "__proto__"'],
  ['{"quotas":{"__proto__":{"app":5}}}', '"quotas" has no "__proto__"'],
  ['{"scaling":{"toString":1}}', '"scaling" has no "toString"'],
  ['{"deleteAppsWithCheckpoints":1}', '"deleteAppsWithCheckpoints" takes a boolean'],
  ['{"throughput":{"COMMON":null}}', '"throughput.COMMON" takes an object'],
])("%s is refused", (text, message) => {
  expect(() => parseLimits(text)).toThrow(message);
});
