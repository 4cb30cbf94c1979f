// The error codes of DIS as the `errors.yaml` beside a document tells them.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export const errorKinds = [
  "not-found",
  "already-exists",
  "quota",
  "throttled",
  "expired-cursor",
  "out-of-range",
  "auth",
  "server",
  "refused",
] as const;

export interface ErrorRow {
  code: string;
  name: string;
  kind: (typeof errorKinds)[number];
  status: number;
  /** `%s` stands for what the service adds. */
  message: string;
  /** The wording of the reference, where it is another one. */
  printed?: string;
  /** What the values in brackets behind the text are. */
  arguments?: string[];
  /** For a code that stands for many: the first and the last number. */
  range?: [number, number];
  cause: string;
  remedy: string;
  /** Whether the same request may succeed when it is sent again; follows from the kind. */
  retriable: boolean;
  source: string;
  /** The example of the code: its summary, the values in brackets, and where these come from, if not from `source`. */
  example?: { summary: string; details?: unknown[]; source?: string };
}

const disDocument = fileURLToPath(new URL("../dis/openapi.yaml", import.meta.url));

/** All codes of a document; throws an Error for one of an unknown kind. */
export function readErrorTable(document = disDocument): ErrorRow[] {
  const rows: ErrorRow[] = parse(readFileSync(join(dirname(document), "errors.yaml"), "utf8")).errors;
  return rows.map((row) => {
    if (!errorKinds.includes(row.kind)) {
      throw new Error(
        `errors.yaml: expected ${row.code} to have a kind out of ${errorKinds.join(", ")}; found ${row.kind}`,
      );
    }
    return { ...row, retriable: row.kind === "throttled" || row.kind === "server" };
  });
}

const tables = new Map<string, Map<string, ErrorRow>>();

/** The entry of a code in the table of a document. */
export function errorOfCode(code: string, document: string): ErrorRow | undefined {
  const table = tables.get(document) ?? new Map(readErrorTable(document).map((row) => [row.code, row]));
  tables.set(document, table);
  return table.get(code);
}
