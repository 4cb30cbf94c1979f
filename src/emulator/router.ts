// Finds the operation of a request by its method and path.
import { operations as dis } from "../../generated/dis/operations.ts";
import { operations as iam } from "../../generated/iam/operations.ts";

/** An operation of DIS or of IAM, as the generated tables describe it. */
export type Described = (typeof dis)[keyof typeof dis] | (typeof iam)[keyof typeof iam];

export interface Route {
  operation: Described;
  /** The path parameters, decoded. */
  parameters: Record<string, string>;
}

interface Node {
  literals: Map<string, Node>;
  parameter?: { name: string; node: Node };
  /** By method. */
  operations: Map<string, Described>;
}

const root = createNode();
for (const operation of [...Object.values(dis), ...Object.values(iam)]) {
  let node = root;
  for (const segment of operation.path.slice(1).split("/")) node = childOf(node, segment);
  node.operations.set(operation.method, operation);
}

/** The operation of a request, or undefined. One slash at the end of the path is ignored, as legacy clients send it. */
export function routeOf(method: string, path: string): Route | undefined {
  const segments = path.replace(/\/$/, "").split("/").slice(1);
  const parameters: Record<string, string> = {};
  const operation = find(root, segments, 0, method, parameters);
  return operation && { operation, parameters };
}

/** A literal segment counts before a parameter, unless nothing of this method is below it. */
function find(
  node: Node,
  segments: string[],
  depth: number,
  method: string,
  parameters: Record<string, string>,
): Described | undefined {
  const segment = segments[depth];
  if (segment === undefined) return node.operations.get(method);
  const literal = node.literals.get(segment);
  const found = literal && find(literal, segments, depth + 1, method, parameters);
  if (found || !node.parameter || segment === "") return found;
  const operation = find(node.parameter.node, segments, depth + 1, method, parameters);
  const value = operation && decode(segment);
  if (value === undefined) return undefined;
  parameters[node.parameter.name] = value;
  return operation;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function createNode(): Node {
  return { literals: new Map(), operations: new Map() };
}

function childOf(node: Node, segment: string): Node {
  const name = /^\{(.+)\}$/.exec(segment)?.[1];
  if (name !== undefined) {
    // Paths name the same thing differently, such as {streamName} beside {stream_name}; they differ in their first segment.
    node.parameter ??= { name, node: createNode() };
    if (node.parameter.name !== name) throw new Error(`two names for one segment: ${node.parameter.name}, ${name}`);
    return node.parameter.node;
  }
  const child = node.literals.get(segment) ?? createNode();
  node.literals.set(segment, child);
  return child;
}
