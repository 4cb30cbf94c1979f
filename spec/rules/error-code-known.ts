import { errorOfCode } from "./error-table.ts";
import { type Body, type Example, isReference } from "./openapi.ts";
import type { Context, Location, Rule } from "./redocly.ts";

/**
 * `x-dis-error-codes` (of an operation: what it answers with 400; of a response: what it holds), the examples of the
 * response and the table of error codes tell the same.
 */
export const errorCodeKnown: Rule = () => ({
  Operation(operation, context) {
    const codes = operation["x-dis-error-codes"] ?? [];
    const response = operation.responses?.["400"];
    const placeOfCodes = context.location.child("x-dis-error-codes");
    if (response === undefined) {
      if (codes.length === 0) return;
      const message = `Expected a response 400 for ${codes.join(", ")}; found none.`;
      context.report({ message, location: placeOfCodes });
      return;
    }
    const inline = { node: response as Body, location: context.location.child(["responses", "400"]) };
    const { node, location } = isReference(response) ? context.resolve<Body>(response) : inline;
    if (node && location) check({ response: node, status: "400", codes, placeOfCodes, location }, context);
  },
  Response(response, context) {
    const { key, location } = context;
    const codes = response["x-dis-error-codes"];
    if (codes === undefined) return;
    // A response inside an operation may hold a code at another status than the table's, where a source has seen it so.
    const elsewhere = location.pointer !== "#/";
    const placeOfCodes = location.child("x-dis-error-codes");
    check({ response, status: String(key), codes, elsewhere, placeOfCodes, location }, context);
  },
});

interface Claim {
  response: Body;
  /** The key under `responses`. */
  status: string;
  codes: string[];
  /** Whether the table may have another status for the codes. The example then shows that case, under its own name. */
  elsewhere?: boolean;
  placeOfCodes: Location;
  /** The place of the response. */
  location: Location;
}

function check({ response, status, codes, elsewhere = false, placeOfCodes, location }: Claim, context: Context) {
  const examples = errorExamples(response, location, context);

  for (const [index, code] of codes.entries()) {
    const expect = (expected: string, found: string, place = placeOfCodes.child(index)) =>
      context.report({ message: `Expected ${expected}; found ${found}.`, location: place });
    const entry = errorOfCode(code);
    if (entry === undefined) {
      expect("a code of errors.yaml", code);
      continue;
    }
    const isHome = fits(entry.status, status);
    if (!isHome && !elsewhere) {
      expect(`${code} at status ${entry.status}`, `it at ${status}`);
      continue;
    }
    const name = `Error${entry.name}`;
    const example = examples.find(({ key, ...error }) => key === name || (!isHome && error.code === code));
    const text = entry.message.split("%s")[0]?.trimEnd() ?? "";
    if (example === undefined) expect(`an example ${name} for ${code} in the response ${status}`, "none");
    else if (example.code !== code) expect(`errorCode ${code} in ${example.key}`, `${example.code}`, example.location);
    else if (!example.message?.startsWith(text)) {
      expect(`a message in ${example.key} that begins with "${text}"`, `"${example.message}"`, example.location);
    }
  }

  const listed = [...codes, ...(response["x-dis-error-codes"] ?? [])];
  const names = listed.map((code) => `Error${errorOfCode(code)?.name}`);
  for (const { key, code, location: place } of examples) {
    // An example under the name of a listed code was looked at above.
    if (code === undefined || listed.includes(code) || names.includes(key)) continue;
    context.report({
      message: `Expected ${code} of the example ${key} in x-dis-error-codes; found no such code there.`,
      location: place,
    });
  }
}

/** The examples of a response. Only errors of DIS have a code here; the gateway spells its errors differently. */
function errorExamples(response: Body, location: Location, { resolve }: Context) {
  return Object.entries(response.content ?? {}).flatMap(([mediaType, { examples = {} }]) =>
    Object.entries(examples).map(([key, example]) => ({
      key,
      ...errorIn(resolve<Example>(example, location.source.absoluteRef).node),
      location: location.child(["content", mediaType, "examples", key]),
    })),
  );
}

function errorIn(example: Example | undefined): { code?: string; message?: string } {
  const value = example?.value;
  if (typeof value !== "object" || value === null || !("errorCode" in value)) return {};
  return { code: String(value.errorCode), message: "message" in value ? String(value.message) : "" };
}

/** Whether a status belongs under a key of `responses`, which may be a range like `4XX`. */
function fits(status: number, key: string): boolean {
  return new RegExp(`^${key.replaceAll("X", "[0-9]")}$`).test(String(status));
}
