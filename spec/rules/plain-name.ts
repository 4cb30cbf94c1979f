/** A name as the least discerning of generators sees it: without case and separators. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Names that are the same when case and separators go, two of each such group. */
export function sameNames(names: readonly string[]): [first: string, second: string][] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const first = seen.get(plainName(name));
    seen.set(plainName(name), first ?? name);
    return first === undefined ? [] : [[first, name]];
  });
}
