// Values as source text, for the shell and for TypeScript.

/** Percent-encodes for a URL that stands between double quotes in a shell: `!` would call up the shell's history. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Quotes for a POSIX shell. Plain texts get double quotes, which read better. */
export function quote(text: string): string {
  return /^[\w :;=./,-]*$/.test(text) ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A JSON value as a TypeScript literal: like JSON, but with bare keys, trailing commas, and short lists on one line. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(literal);
    const flat = `[${items.join(", ")}]`;
    if (!flat.includes("\n") && flat.length <= 60) return flat;
    return `[\n${items.map((item) => `  ${indent(item)},\n`).join("")}]`;
  }
  if (typeof value === "object" && value !== null) {
    return members(Object.entries(value).map(([key, member]) => [key, literal(member)]));
  }
  return JSON.stringify(value);
}

/** An object literal of members whose values are source text. */
export function members(entries: [string, string][]): string {
  const pairs = entries.map(([key, value]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    return name === value ? name : `${name}: ${value}`;
  });
  const flat = pairs.length > 0 ? `{ ${pairs.join(", ")} }` : "{}";
  if (!flat.includes("\n") && flat.length <= 60) return flat;
  return `{\n${pairs.map((pair) => `  ${indent(pair)},\n`).join("")}}`;
}

/** A comment in lines that the narrow column of the page can show. */
export function comment(mark: "#" | "//", text: string): string {
  const lines = text.match(/\S.{0,45}\S*(?=\s|$)/g) ?? [];
  return lines.map((line) => `${mark} ${line}`).join("\n");
}

/** A text whose further lines stand two columns in. */
export function indent(text: string): string {
  return text.replaceAll("\n", "\n  ");
}

/** An exported constant of TypeScript, with a comment. */
export function constant(comment: string, variable: string, value: unknown): string {
  return `/** ${comment} */\nexport const ${variable} = ${JSON.stringify(value, null, 2)} as const;\n`;
}
