import { errorOfCode } from "./error-table.ts";
import { type Body, type Example, isReference } from "./openapi.ts";
import type { Context, Location, Rule } from "./redocly.ts";

/**
 * `x-dis-error-codes` (of an operation: what it answers with 400; of a response: what it holds), the examples of the
 * response and the table of error codes tell the same. A response inside an operation may hold a code at another status
 * than the table's, where some source has seen it so, with an example of that case.
 */
export const errorCodeKnown: Rule = () => ({
  Operation(operation, context) {
    const codes = operation["x-dis-error-codes"];
    const response = operation.responses?.["400"];
    const place = context.location.child("x-dis-error-codes");
    if (codes !== undefined && response === undefined) {
      context.report({ message: `Expected a response 400 for ${codes.join(", ")}; found none.`, location: place });
    }
    if (response === undefined || isReference(response)) return;
    check(response, "400", codes ?? [], place, context.location.child(["responses", "400"]), context);
  },
  Response(response, context) {
    const codes = response["x-dis-error-codes"];
    if (codes === undefined) return;
    check(response, String(context.key), codes, context.location.child("x-dis-error-codes"), context.location, context);
  },
});

function check(
  response: Body,
  status: string,
  codes: string[],
  placeOfCodes: Location,
  placeOfResponse: Location,
  { report, resolve }: Context,
) {
  const examples = Object.entries(response.content ?? {}).flatMap(([mediaType, media]) =>
    Object.entries(media.examples ?? {}).map(([key, example]) => ({
      key,
      ...errorIn(resolve<Example>(example, placeOfResponse.source.absoluteRef).node),
      location: placeOfResponse.child(["content", mediaType, "examples", key]),
    })),
  );

  for (const [index, code] of codes.entries()) {
    const expect = (expected: string, found: string, location = placeOfCodes.child(index)) =>
      report({ message: `Expected ${expected}; found ${found}.`, location });
    const entry = errorOfCode(code);
    if (entry === undefined) {
      expect("a code of errors.yaml", code);
      continue;
    }
    const isElsewhere = !fits(entry.status, status);
    if (isElsewhere && placeOfResponse.pointer === "#/") expect(`${code} at status ${entry.status}`, `it at ${status}`);
    const key = `Error${entry.name}`;
    const example = examples.find((candidate) => candidate.key === key || (isElsewhere && candidate.code === code));
    const text = entry.message.split("%s")[0]?.trimEnd() ?? "";
    if (example === undefined) expect(`an example ${key} for ${code} in the response ${status}`, "none");
    else if (example.code !== code) expect(`errorCode ${code} in ${example.key}`, `${example.code}`, example.location);
    else if (!example.message?.startsWith(text)) {
      expect(`a message in ${example.key} that begins with "${text}"`, `"${example.message}"`, example.location);
    }
  }

  for (const { key, code, location } of examples) {
    if (code === undefined || codes.includes(code)) continue;
    // The code of a wrongly filled example is reported above, where the right one is known.
    if (codes.some((listed) => `Error${errorOfCode(listed)?.name}` === key)) continue;
    report({
      message: `Expected ${code} of the example ${key} in x-dis-error-codes; found no such code there.`,
      location,
    });
  }
}

/** What an example says, if it is an error of DIS; the gateway spells its errors differently. */
function errorIn(example: Example | undefined): { code?: string; message?: string } {
  const value = example?.value;
  if (typeof value !== "object" || value === null || !("errorCode" in value)) return {};
  return { code: String(value.errorCode), message: "message" in value ? String(value.message) : "" };
}

/** Whether a status belongs under a key of `responses`, which may be a range like `4XX`. */
function fits(status: number, key: string): boolean {
  return new RegExp(`^${key.replaceAll("X", "[0-9]")}$`).test(String(status));
}
