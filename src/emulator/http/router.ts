// Finds the operation of a request by its method and path.
import { operations as dis } from "../../../generated/dis/operations.ts";
import { operations as iam } from "../../../generated/iam/operations.ts";
import { callPathOf } from "../../http/call-path.ts";

/** An operation of DIS or of IAM, as the generated tables describe it. */
export type Described = (typeof dis)[keyof typeof dis] | (typeof iam)[keyof typeof iam];

const described: readonly Described[] = [...Object.values(dis), ...Object.values(iam)];

export const operationIds: ReadonlySet<string> = new Set(described.map(({ id }) => id));

export interface Route {
  operation: Described;
  /** The project in the path, decoded. */
  projectId: string | undefined;
  /** The other path parameters, decoded. */
  parameters: Readonly<Record<string, string>>;
}

interface Node {
  literals: Map<string, Node>;
  /** Below any other segment; what that is called may differ between operations. */
  parameter?: Node;
  /** By method, with the names of the parameters in their order. */
  operations: Map<string, Found>;
}

interface Found {
  operation: Described;
  names: string[];
}

const root = createNode();
for (const operation of described) {
  let node = root;
  const names: string[] = [];
  for (const segment of operation.path.slice(1).split("/")) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name !== undefined) names.push(name);
    node = name === undefined ? literalOf(node, segment) : parameterOf(node);
  }
  node.operations.set(operation.method, { operation, names });
}

/** The routes of paths that were asked for; most clients ask for the same few all the time. */
const recent = new Map<string, Route>();
const maxRecent = 5_000;

/** The operation of a request, or undefined. */
export function routeOf(method: string, path: string): Route | undefined {
  const key = `${method} ${path}`;
  const known = recent.get(key);
  if (known) return known;
  const route = lookUp(method, path);
  if (!route) return undefined;
  if (recent.size >= maxRecent) recent.clear();
  // Not the very long ones, of which many would take much memory.
  if (path.length <= 300) recent.set(key, route);
  return route;
}

function lookUp(method: string, path: string): Route | undefined {
  const segments = callPathOf(path).path.split("/").slice(1);
  const values: string[] = [];
  const found = find(root, segments, 0, method, values);
  if (!found) return undefined;
  let projectId: string | undefined;
  const parameters: Record<string, string> = {};
  for (const [index, name] of found.names.entries()) {
    const value = decode(values[index] as string);
    if (value === undefined) return undefined;
    if (name === "project_id") projectId = value;
    else parameters[name] = value;
  }
  return { operation: found.operation, projectId, parameters };
}

/** A literal segment counts before a parameter, unless nothing of this method is below it. */
function find(node: Node, segments: string[], depth: number, method: string, values: string[]): Found | undefined {
  const segment = segments[depth];
  if (segment === undefined) return node.operations.get(method);
  const literal = node.literals.get(segment);
  const found = literal && find(literal, segments, depth + 1, method, values);
  if (found || !node.parameter || segment === "") return found;
  values.push(segment);
  const below = find(node.parameter, segments, depth + 1, method, values);
  if (!below) values.pop();
  return below;
}

function decode(segment: string): string | undefined {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function createNode(): Node {
  return { literals: new Map(), operations: new Map() };
}

function literalOf(node: Node, segment: string): Node {
  const child = node.literals.get(segment) ?? createNode();
  node.literals.set(segment, child);
  return child;
}

function parameterOf(node: Node): Node {
  node.parameter ??= createNode();
  return node.parameter;
}
