// What the tags of a stream have to be, beyond their form.
import type { Tag } from "../../generated/dis/aliases.ts";
import { DisRefusal } from "./refusal.ts";

/** How many tags a stream has at most. Source: error table, DIS.4601. */
const maxTags = 10;

/** Throws DIS.4601 for too many tags, and DIS.4200 for a key that comes twice. */
export function checkTags(tags: readonly Tag[]): void {
  if (tags.length > maxTags) throw new DisRefusal("DIS.4601");
  const seen = new Set<string>();
  for (const { key } of tags) {
    if (seen.has(key)) throw new DisRefusal("DIS.4200", [`Invalid tags, the key ${key} comes twice.`]);
    seen.add(key);
  }
}
