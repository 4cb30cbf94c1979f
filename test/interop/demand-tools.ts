// What a test does on a machine without the tools of a language.
import type { TestContext } from "vitest";
import { missingTools, type ToolName } from "./toolbox.ts";

const said = new Set<string>();

/** Where a tool is missing, nothing is shown of what needs it; CI has all of them. */
export async function demandTools(needs: ToolName[], context: TestContext): Promise<void> {
  const missing = await missingTools(needs);
  if (missing === undefined) return;
  if (process.env.CI) throw new Error(missing);
  if (!said.has(missing)) console.warn(missing);
  said.add(missing);
  context.skip(missing);
}
