import { errorOfCode } from "./error-table.ts";
import { type Body, type Example, isReference } from "./openapi.ts";
import type { Context, Location, Rule } from "./redocly.ts";

/**
 * `x-dis-error-codes` (of an operation: what it answers with 400; of a response: what it holds), the examples of the
 * response, `x-dis-error-code` of schemas and the table of error codes tell the same. Most examples are made from the table.
 */
export const errorCodeKnown: Rule = () => {
  let file = "";

  function check({ response, status, codes, elsewhere = false, placeOfCodes, location }: Claim, context: Context) {
    const examples = errorExamples(response, location, context);
    const listed = [...codes, ...(response["x-dis-error-codes"] ?? [])];
    const expect = (expected: string, found: string, place: Location) =>
      context.report({ message: `Expected ${expected}; found ${found}.`, location: place });

    for (const [index, code] of codes.entries()) {
      const place = placeOfCodes.child(index);
      const entry = errorOfCode(code, file);
      if (entry === undefined) expect("a code of errors.yaml", code, place);
      else if (!elsewhere && status !== String(entry.status)) {
        expect(`${code} at status ${entry.status}`, `it at ${status}`, place);
      } else if (!examples.some((example) => example.code === code)) {
        const missing = entry.example
          ? `an example of ${code} in the response ${status}`
          : `an example of ${code} in errors.yaml`;
        expect(missing, "none", place);
      }
    }
    for (const { key, code, message, location: place } of examples) {
      if (code === undefined) continue;
      const text = errorOfCode(code, file)?.message.split("%s")[0]?.trimEnd() ?? "";
      if (!listed.includes(code))
        expect(`${code} of the example ${key} in x-dis-error-codes`, "no such code there", place);
      else if (!message?.startsWith(text))
        expect(`a message in ${key} that begins with "${text}"`, `"${message}"`, place);
    }
  }

  return {
    Root(_, { location }) {
      file = location.source.absoluteRef;
    },
    Operation(operation, context) {
      const codes = operation["x-dis-error-codes"] ?? [];
      const response = operation.responses?.["400"];
      if (response === undefined) return;
      const placeOfCodes = context.location.child("x-dis-error-codes");
      const inline = { node: response as Body, location: context.location.child(["responses", "400"]) };
      const { node, location } = isReference(response) ? context.resolve<Body>(response) : inline;
      if (node && location) check({ response: node, status: "400", codes, placeOfCodes, location }, context);
    },
    Schema(schema, { location, report }) {
      if (typeof schema === "boolean") return;
      const own = schema["x-dis-error-code"] ?? {};
      const [codes, keywords] = typeof own === "string" ? [[own], []] : [Object.values(own), Object.keys(own)];
      const expect = (expected: string, found: string) =>
        report({ message: `Expected ${expected}; found ${found}.`, location: location.child("x-dis-error-code") });
      for (const code of codes) if (!errorOfCode(code, file)) expect("a code of errors.yaml", code);
      for (const keyword of keywords) if (!(keyword in schema)) expect("a keyword of the schema", keyword);
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
  };
};

interface Claim {
  response: Body;
  /** The key under `responses`. */
  status: string;
  codes: string[];
  /** Whether the table may have another status for the codes. */
  elsewhere?: boolean;
  placeOfCodes: Location;
  /** The place of the response. */
  location: Location;
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
