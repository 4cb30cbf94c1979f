// The name of a component, which bundlers take from the name of its file.
import { posix } from "node:path";

/** `Tag` for `…/schemas/Tag.yaml`. */
export function componentName(file: string): string {
  return posix.basename(file, ".yaml");
}

/** `StreamName` for `stream_name`, `stream-name`, `stream.name` or `streamName`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
