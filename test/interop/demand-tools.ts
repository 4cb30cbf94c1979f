// What a test needs of the machine.
import type { TestContext } from "vitest";
import { missingTools, type ToolName } from "./toolbox.ts";

const said = new Set<string>();

/** Skips a test for which a tool is missing, since it would show nothing, and says so. CI has all of them, and fails. */
export async function demandTools(needs: ToolName[], context: TestContext): Promise<void> {
  const missing = await missingTools(needs);
  if (missing === undefined) return;
  if (process.env.CI) throw new Error(missing);
  if (!said.has(missing)) console.warn(missing);
  said.add(missing);
  context.skip(missing);
}
