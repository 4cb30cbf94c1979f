/**
 * The message of a DIS error: the fixed text of the error table and each detail in brackets, as recorded answers have it, such
 * as `Stream does not exist. [newstream][0123456789abcdef0123456789abcdef]`.
 */
export function errorText(text: string, details: readonly unknown[] = []): string {
  const brackets = details.map((detail) => `[${detail}]`).join("");
  return text.includes("%s") ? text.replace("%s", () => brackets).trimEnd() : `${text}${brackets && ` ${brackets}`}`;
}
