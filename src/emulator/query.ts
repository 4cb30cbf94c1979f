// The query of a request, read in one way only: what an operation gets is what the signature covers.

/** The parameters in their order, decoded; one without an equals sign has an empty value. */
export function queryParameters(query: string): [name: string, value: string][] {
  // With a question mark in front, since URLSearchParams would take away one that belongs to a name.
  return [...new URLSearchParams(`?${query}`)];
}

export interface QueryArguments {
  /** Those that are there, empty ones too. */
  values: Record<string, string>;
  /**
   * One that comes more than once, and so has to be refused: a signature covers the values and not their order, so that whoever
   * carries the request could choose which one counts.
   */
  repeated: string | undefined;
}

/** What a query has under some names; all others are ignored. */
export function queryArguments(query: string, names: readonly string[]): QueryArguments {
  const values: Record<string, string> = {};
  if (query === "" || names.length === 0) return { values, repeated: undefined };
  const seen = new Set<string>();
  for (const [name, value] of queryParameters(query)) {
    if (!names.includes(name)) continue;
    if (seen.has(name)) return { values, repeated: name };
    seen.add(name);
    values[name] = value;
  }
  return { values, repeated: undefined };
}
