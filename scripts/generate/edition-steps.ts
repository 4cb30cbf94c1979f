// What the bundles say in another form than the sources, in steps. Each changes a document in place, and says why.
import {
  type Example,
  type OpenApi,
  operationsOf,
  type Parameter,
  type Reference,
  type Response,
  resolve,
  type Schema,
} from "./documents.ts";

export interface EditionStep {
  name: string;
  reason: string;
  apply: (document: OpenApi) => void;
}

/** For every bundle. */
export const bundleSteps: EditionStep[] = [
  {
    name: "path parameters in each operation",
    reason:
      "Generators order the arguments of a call by where its parameters stand, and do not agree on those of the path: the same " +
      "call would swap two strings between one bundle and another.",
    apply(document) {
      for (const { operation, item } of operationsOf(document)) {
        const own = operation.parameters ?? [];
        const names = new Set(own.map((parameter) => placeAndName(document, parameter)));
        // One of the operation counts before that of its path.
        const shared = item.parameters?.filter((parameter) => !names.has(placeAndName(document, parameter))) ?? [];
        operation.parameters = [...shared, ...own];
      }
      for (const item of Object.values(document.paths)) delete item.parameters;
    },
  },
  {
    name: "flat composition",
    reason:
      "A schema that demands more fields of another (`allOf` with a single reference) becomes a list of fields of its own: generators " +
      "make subclasses of it, or types that lack the fields.",
    apply(document) {
      for (const [name, schema] of Object.entries(document.components.schemas ?? {})) {
        const { allOf, ...own } = schema;
        const [base, ...more] = allOf ?? [];
        if (base === undefined || more.length > 0 || own.properties) continue;
        const { properties = {}, required = [], allOf: deeper } = resolve<Schema>(document, base);
        if (deeper) throw new Error(`${name} is composed of what is itself composed; list its fields`);
        const needed = [...new Set([...required, ...(own.required ?? [])])];
        document.components.schemas[name] = { ...own, ...(needed.length > 0 ? { required: needed } : {}), properties };
      }
    },
  },
];

/** For the edition that generators take, after its conversion to OpenAPI 3.0. */
export const generatorSteps: EditionStep[] = [
  {
    name: "no summary of the document",
    reason: "It is new in OpenAPI 3.1.",
    apply(document) {
      delete document.info.summary;
    },
  },
  {
    name: "registered statuses only",
    reason:
      "The 441 of DIS is in no list of statuses, and Python's HTTPStatus refuses it. `default` takes in what it answers, which has the " +
      "same type.",
    apply(document) {
      for (const { operation } of operationsOf(document)) {
        const { "441": unregistered, default: other } = operation.responses;
        if (unregistered === undefined || other === undefined) continue;
        const moved = examplesOf(document, unregistered);
        Object.assign(examplesOf(document, other), moved);
        delete operation.responses["441"];
      }
      delete document.components.responses?.AuthenticationError;
    },
  },
  {
    name: "one form of `matches`",
    reason: "A union of a list and a text has no type in most languages. The list is the form to send.",
    apply(document) {
      const { ResourceMatches } = document.components.schemas;
      if (ResourceMatches?.oneOf?.[0] === undefined) return;
      const { oneOf, ...rest } = ResourceMatches;
      document.components.schemas.ResourceMatches = { ...rest, ...oneOf[0] };
    },
  },
];

export function applySteps(document: OpenApi, steps: readonly EditionStep[]): void {
  for (const step of steps) step.apply(document);
}

function placeAndName(document: OpenApi, parameter: Parameter | Reference): string {
  const { in: place, name } = resolve<Parameter>(document, parameter);
  return `${place} ${name}`;
}

/** The examples of the one media type of a response, as they stand in the document. */
function examplesOf(document: OpenApi, response: Response | Reference): Record<string, Example | Reference> {
  const [media] = Object.values(resolve<Response>(document, response).content ?? {});
  if (media === undefined) throw new Error("A response without content has no examples");
  media.examples ??= {};
  return media.examples;
}
