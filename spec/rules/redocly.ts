// The part of Redocly's rule interface that the rules of this house use; @redocly/cli ships no types.
// Documented at https://redocly.com/docs/cli/custom-plugins/custom-rules and …/visitor.
import type {
  Body,
  Document,
  Example,
  Header,
  Info,
  Operation,
  Parameter,
  PathItem,
  Reference,
  Schema,
} from "./openapi.ts";

/** One source file: its absolute path and its text. */
export interface Source {
  absoluteRef: string;
  body: string;
}

/** A place in a file, as a JSON pointer that begins with `#/`. */
export interface Location {
  source: Source;
  pointer: string;
  child(keys: string | number | (string | number)[]): Location;
  /** The same place, but the problem is shown at the key and not at the value. */
  key(): Location;
}

/** A place in a file for what has no pointer, counted from 1. */
export interface LineLocation {
  source: Source;
  pointer: undefined;
  start: { line: number; col: number };
}

/** What a reference leads to; both are undefined when it leads nowhere, which is another rule's concern. */
export interface Resolved<Node> {
  node: Node | undefined;
  location: Location | undefined;
}

export interface Context {
  /** Where the node stands; for a node behind a `$ref`, in the file that the `$ref` names. */
  location: Location;
  /** The key under which the node was found, which for a node behind a `$ref` is the key of the `$ref`. */
  key: string | number;
  type: { name: string };
  resolve<Node>(node: Node | Reference, from?: string): Resolved<Node>;
  report(problem: { message: string; location: Location | LineLocation }): void;
}

type Visit<Node> = (node: Node, context: Context) => void;

/** What a rule does at each type of node. A node that several `$ref`s lead to is visited once. */
export interface Visitor {
  Root?: Visit<Document>;
  Info?: Visit<Info>;
  Paths?: Visit<Record<string, PathItem | Reference>>;
  PathItem?: Visit<PathItem>;
  Operation?: Visit<Operation>;
  Parameter?: Visit<Parameter>;
  Header?: Visit<Header>;
  Response?: Visit<Body>;
  Schema?: Visit<Schema | boolean>;
  Example?: Visit<Example>;
  /** Every `$ref`, however often its target was seen. */
  ref?: (reference: Reference, context: Context, target: Resolved<unknown>) => void;
}

export type Rule = () => Visitor;
