// Projects: how they are found, and who may enter which.
import { createHash } from "node:crypto";
import { DisRefusal } from "../refusal.ts";

export interface Project {
  /** Letters and digits, 32 hexadecimal digits as a rule. */
  id: string;
  /** As a rule the name of a region. */
  name: string;
}

/** The id that stands for a name where no projects are known: the same one every time. */
export function idOfName(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 32);
}

/**
 * Refuses a call for a project outside of the scope of its credentials: `projectId` is what they are good for, undefined for
 * every project, null for none.
 *
 * DIS.4117 is caused by a project id that "is not the project of the credentials". The other candidate, DIS.4116, is for a
 * caller who is in the right place but lacks the permission.
 *
 * @throws DisRefusal DIS.4117.
 */
export function checkProject(scope: { projectId?: string | null }, projectId: string): void {
  if (scope.projectId === undefined || scope.projectId === projectId) return;
  throw new DisRefusal("DIS.4117", [projectId]);
}
