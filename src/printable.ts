/**
 * A text without the characters that a terminal obeys instead of showing them: whatever came from outside could otherwise begin lines
 * of its own, or colour, hide and turn round what stands there. They are written as in JSON.
 */
export function printable(text: string): string {
  return text.replace(commands, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Control characters, line separators, and the marks that change the direction of a text. */
const commands = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
