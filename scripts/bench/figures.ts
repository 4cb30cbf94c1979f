// The figures of a benchmark: printed as they come, each beside its aim, and written to a file at the end.
import { writeFileSync } from "node:fs";

export interface Figures {
  /** Takes note of a figure and prints it. */
  note(name: string, value: number, aim: number, better: "higher" | "lower"): void;
  /** Writes all figures as JSON, if there is a file to write them to. */
  save(file: string | undefined): void;
}

export function createFigures(): Figures {
  const figures: Record<string, { value: number; aim: number; better: "higher" | "lower" }> = {};
  return {
    note(name, value, aim, better) {
      figures[name] = { value: Number(value.toFixed(3)), aim, better };
      console.log(`${name}: ${figures[name].value} (aim: ${better === "higher" ? "at least" : "at most"} ${aim})\n`);
    },
    save(file) {
      if (file) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
    },
  };
}
