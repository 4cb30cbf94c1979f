// JSON pointers (RFC 6901): the names on the way to a place in a value, from the outside in.

export function namesOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer to what has a name, or an index, in what another pointer leads to. */
export function pointerTo(name: string | number, inside: string): string {
  return `${inside}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** What a pointer leads to in a value; undefined where there is nothing. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const name of namesOf(pointer)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}
