// JSON as HTML in which the places that some JSON pointers name are marked.
import { pointerTo } from "../../src/openapi/json-pointer.ts";
import { escapeHtml } from "./html.ts";

/** The value as indented JSON. What stands at one of the pointers is marked; pointers that lead nowhere mark nothing. */
export function jsonView(value: unknown, pointers: string[] = []): string {
  const text = (node: unknown, at: string, indent: string): string => {
    if (typeof node !== "object" || node === null) return escapeHtml(JSON.stringify(node));
    const deeper = `${indent}  `;
    const [open, close] = Array.isArray(node) ? "[]" : "{}";
    const members = Object.entries(node).map(([key, member]) => {
      const pointer = pointerTo(key, at);
      const name = Array.isArray(node) ? "" : `${escapeHtml(JSON.stringify(key))}: `;
      const line = `${name}${text(member, pointer, deeper)}`;
      return deeper + (pointers.includes(pointer) ? `<mark>${line}</mark>` : line);
    });
    return members.length > 0 ? `${open}\n${members.join(",\n")}\n${indent}${close}` : `${open}${close}`;
  };
  return pointers.includes("") ? `<mark>${text(value, "", "")}</mark>` : text(value, "", "");
}
