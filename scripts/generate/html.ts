// HTML from texts of the spec: escaped, with Markdown's `code` as the only markup.

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A text in which words between backticks become `<code>`. */
export function inlineHtml(text: string): string {
  return escapeHtml(text.trim())
    .replace(
      /``\s?(.+?)\s?``(?!`)|`([^`]+)`/g,
      (_, double?: string, single?: string) => `<code>${double ?? single}</code>`,
    )
    .replace(/\s+/g, " ");
}

/** A path or a name that may break before its slashes and its inner capitals. */
export function breakable(name: string): string {
  return escapeHtml(name).replace(/\/|(?<=[a-z])[A-Z]/g, "<wbr>$&");
}
