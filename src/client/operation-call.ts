// One call of an operation as its route tells: where the arguments go, and what comes back.
import type { Route } from "../../generated/dis/routes.ts";
import { objectOf } from "./answer.ts";
import { badArgument } from "./dis-error.ts";
import type { WireResponse } from "./wire.ts";

export type Arguments = Record<string, unknown>;

/**
 * The path and the query.
 *
 * @throws DisError of kind `bad-argument` when a part of the path is missing.
 */
export function pathOf(id: string, route: Route, args: Arguments, projectId: string): string {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = (name === "project_id" ? projectId : args[name]) ?? "";
    if (value === "") throw badArgument(`${id} needs ${name}`, id);
    return encodeURIComponent(String(value));
  });
  const query = route.query
    .filter((name) => args[name] !== undefined)
    .map((name) => `${name}=${encodeURIComponent(String(args[name]))}`);
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}

/**
 * What goes into the body: all that has no place elsewhere.
 *
 * @throws DisError of kind `bad-argument` for an argument without any place.
 */
export function bodyOf(id: string, route: Route, args: Arguments): Arguments {
  const body: Arguments = {};
  for (const [name, value] of Object.entries(args)) {
    if (route.query.includes(name)) continue;
    if (route.path.includes(`{${name}}`) && !route.repeatedInBody.includes(name)) continue;
    if (!route.hasBody) throw badArgument(`${id} takes no argument ${name}`, id);
    body[name] = value;
  }
  return body;
}

/**
 * What the answer of success says: an object, or undefined for an operation that answers without one.
 *
 * @throws DisError of kind `bad-answer` when it is not of that form.
 */
export function resultOf(id: string, { answer }: Route, response: WireResponse): object | undefined {
  const empty = response.text === "";
  if (empty && answer === "none") return undefined;
  if (empty && answer === "optional") return {};
  return objectOf(id, response);
}
