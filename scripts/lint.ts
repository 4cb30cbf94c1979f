// `npm run lint`: Redocly with the house rules on the sources, Spectral on the bundles, Biome and tsc on the code.
import { documents } from "./generate/documents.ts";
import { runAndReport, type Step } from "./steps.ts";

const bundles = documents.flatMap((document) => [
  `generated/${document}/openapi.yaml`,
  `generated/${document}/openapi-3.0.yaml`,
]);

export const lintSteps: Step[] = [
  {
    name: "spectral",
    args: [
      "node_modules/@stoplight/spectral-cli/dist/index.js",
      "lint",
      "--ruleset",
      "spec/rules/spectral.yaml",
      "--fail-severity",
      "hint",
      ...bundles,
    ],
  },
  { name: "redocly", args: ["node_modules/@redocly/cli/bin/cli.js", "lint", "--max-problems", "1000", ...documents] },
  {
    name: "redocly 3.0",
    args: [
      "node_modules/@redocly/cli/bin/cli.js",
      "lint",
      "--extends=recommended-strict",
      "--skip-rule=no-ambiguous-paths",
      "--skip-rule=operation-4xx-response",
      ...bundles.filter((bundle) => bundle.includes("3.0")),
    ],
  },
  {
    name: "tsc",
    // What it has found in files that are as they were, it does not look for again.
    args: [
      ...["node_modules/ts7/bin/tsc", "-p", "tsconfig.json"],
      ...["--incremental", "--tsBuildInfoFile", "node_modules/.cache/tsc.json"],
    ],
  },
  { name: "biome", args: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."] },
];

if (import.meta.main) await runAndReport("lint", lintSteps);
