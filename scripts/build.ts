// `npm run build`: dist/ for publishing, JavaScript with type declarations for the Node of `engines` and later, and the rendered pages.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docsSteps } from "./docs.ts";
import { root, runAndReport } from "./steps.ts";

rmSync(join(root, "dist"), { recursive: true, force: true });
await runAndReport("build", [
  { name: "tsc", args: ["node_modules/ts7/bin/tsc", "-p", "src/tsconfig.json"] },
  ...docsSteps,
]);

// The client's package.json chooses between two modules by runtime; in dist/ they are JavaScript.
const inner = "src/client/package.json";
writeFileSync(join(root, "dist", inner), readFileSync(join(root, inner), "utf8").replaceAll('.ts"', '.js"'));
