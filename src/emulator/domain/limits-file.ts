// Limits from a JSON file: the relaxed ones, with other numbers where the file has some.
import { type Limits, realLimits, relaxedLimits } from "./limits.ts";

/**
 * Reads the limits of a text such as `{"throughput":{"COMMON":{"write":{"records":10}}},"quotas":{"app":5}}`. What it leaves out
 * keeps its default; with `throughput`, what that leaves out is as in the documents.
 *
 * @throws Error that names the field which is unknown or of the wrong type.
 */
export function parseLimits(text: string): Limits {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new Error(`the limits are no JSON: ${(error as Error).message}`);
  }
  const pattern = { ...realLimits, scaling: { perHour: 0, upPerHour: 0, downPerHour: 0, pause: 0 } };
  check(given, pattern, "");
  const { throughput, quotas, scaling, ...rest } = given as Partial<Limits>;
  return {
    ...relaxedLimits,
    ...rest,
    quotas: { ...relaxedLimits.quotas, ...quotas },
    scaling: { ...relaxedLimits.scaling, ...scaling },
    ...(throughput ? { throughput: merged(realLimits.throughput as object, throughput) as typeof throughput } : {}),
  };
}

/** Throws unless a value has the fields of a pattern, or some of them, with values of the same types. */
function check(value: unknown, pattern: unknown, path: string): void {
  const name = path === "" ? "the limits" : `"${path}"`;
  if (typeof pattern !== "object") {
    const fits =
      typeof value === typeof pattern && (typeof value !== "number" || (value >= 0 && Number.isFinite(value)));
    if (!fits) throw new Error(`${name} takes a ${typeof pattern === "number" ? "number from 0" : typeof pattern}`);
    return;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${name} takes an object`);
  const fields = pattern as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) {
    if (!Object.hasOwn(fields, key)) throw new Error(`${name} has no "${key}", only ${Object.keys(fields).join(", ")}`);
    check(inner, fields[key], path === "" ? key : `${path}.${key}`);
  }
}

function merged(base: object, over: object): object {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    result[key] = typeof value === "object" ? merged(result[key] as object, value) : value;
  }
  return result;
}
