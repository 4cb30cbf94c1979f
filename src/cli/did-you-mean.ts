/** The word that was probably meant by a mistyped one: what it begins, or what differs in a letter of every three. */
export function didYouMean(typed: string, words: string[]): string | undefined {
  const begun = words.filter((word) => word.startsWith(typed));
  if (begun.length === 1) return begun[0];
  const [nearest] = words
    .map((word) => ({ word, edits: editsBetween(bare(typed), bare(word)) }))
    .sort((a, b) => a.edits - b.edits);
  return nearest && nearest.edits <= Math.max(1, typed.length / 3) ? nearest.word : undefined;
}

/** Capitals, hyphens and underscores are written in many ways. */
function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[-_]/g, "");
}

/** How many letters have to be put in, left out, replaced or swapped with their neighbour (optimal string alignment). */
function editsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : replaced;
      (rows[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped);
    }
  }
  return at(a.length, b.length);
}
