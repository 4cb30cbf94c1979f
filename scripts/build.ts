// `npm run build`: dist/ for publishing, JavaScript with type declarations for Node 20 and later, and the rendered pages.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { docsSteps } from "./docs.ts";
import { root, runAndReport } from "./steps.ts";

rmSync(join(root, "dist"), { recursive: true, force: true });
await runAndReport("build", [
  { name: "tsc", args: ["node_modules/ts7/bin/tsc", "-p", "src/tsconfig.json"] },
  ...docsSteps,
]);
