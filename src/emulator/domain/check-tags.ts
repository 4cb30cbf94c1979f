// What the tags of a stream have to be, beyond their form.
import type { Tag } from "../../../generated/dis/aliases.ts";
import { DisRefusal } from "../refusal.ts";

/** Throws DIS.4200 for a key that comes twice. */
export function checkTags(tags: readonly Tag[]): void {
  const seen = new Set<string>();
  for (const { key } of tags) {
    if (seen.has(key)) throw new DisRefusal("DIS.4200", [`Invalid tags, the key ${key} comes twice.`]);
    seen.add(key);
  }
}
