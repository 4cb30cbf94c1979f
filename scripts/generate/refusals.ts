// A plugin of Redocly that writes into the sources, before they are linted or bundled, what every operation refuses: the
// answers that all have (`x-standing-refusals` of the document), the 400 of `x-dis-error-codes`, and an example of each code.
import { dirname, join, relative } from "node:path";
import { errorOfCode } from "../../spec/rules/error-table.ts";
import { type Body, type Document, isReference, type Reference } from "../../spec/rules/openapi.ts";
import type { Location, Rule } from "../../spec/rules/redocly.ts";
import { errorText } from "../../src/error-text.ts";

export default function refusals() {
  return { id: "refusals", preprocessors: { oas3: { write } } };
}

const write: Rule = () => {
  let document: Document = {};
  let file = "";
  let standing: [status: string, Reference][] = [];
  /** Not in a bundle, where all of it is written. */
  let isSource = false;

  /** A response with codes of its own; examples that it gives itself stay as they are. */
  function complete(response: Body, location: Location): void {
    const { "x-dis-error-codes": codes } = response;
    if (!isSource || codes === undefined) return;
    for (const media of mediaOf(response, location)) media.examples ??= examplesOf(codes, location);
  }

  function mediaOf(response: Body, location: Location) {
    const schema = { $ref: pathFrom(location, join(dirname(file), "components/schemas/DisError.yaml")) };
    response.content ??= { "application/json": { schema } };
    return Object.values(response.content);
  }

  /** References to examples, which become components. Whatever has none in the table is for the rule about codes to report. */
  function examplesOf(codes: string[], location: Location): Record<string, Reference> {
    const references: Record<string, Reference> = {};
    for (const code of codes) {
      const row = errorOfCode(code, file);
      if (!row?.example) continue;
      const { summary, details, source = row.source } = row.example;
      const key = `Error${row.name}`;
      document.components ??= {};
      document.components.examples ??= {};
      document.components.examples[key] = {
        summary,
        "x-source": source,
        value: { errorCode: code, message: errorText(row.message, details) },
      };
      references[key] = { $ref: `${pathFrom(location, file)}#/components/examples/${key}` };
    }
    return references;
  }

  return {
    Root(root, { location, resolve }) {
      document = root;
      file = location.source.absoluteRef;
      isSource = "x-standing-refusals" in root;
      standing = Object.entries(root["x-standing-refusals"] ?? {});
      delete root["x-standing-refusals"];
      for (const [, reference] of standing) {
        const response = resolve<Body>(reference);
        if (response.node && response.location) complete(response.node, response.location);
      }
    },
    Operation(operation, { location }) {
      const { responses = {}, "x-dis-error-codes": codes } = operation;
      operation.responses = responses;
      for (const [status, { $ref }] of standing) {
        responses[status] ??= { $ref: pathFrom(location, join(dirname(file), $ref)) };
      }
      if (!isSource || codes === undefined) return;
      responses["400"] ??= { description: "DIS refused the request." };
      if (isReference(responses["400"])) return;
      // Besides, an operation may show further cases of a code.
      for (const media of mediaOf(responses["400"], location)) {
        media.examples = { ...examplesOf(codes, location), ...media.examples };
      }
    },
    Response(response, { location }) {
      complete(response, location);
    },
  };
};

function pathFrom({ source }: Location, target: string): string {
  return relative(dirname(source.absoluteRef), target);
}
