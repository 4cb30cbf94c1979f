// The pages of the documentation that are no OpenAPI document: the landing page, the error codes, the discrepancies.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readErrorTable } from "../../spec/rules/error-table.ts";
import { root } from "../steps.ts";
import { discrepanciesPage } from "./discrepancies-page.ts";
import { bundlePath, documents, generated, readBundles } from "./documents.ts";
import { errorsPage } from "./errors-page.ts";
import { landingPage } from "./landing-page.ts";
import { readLedger } from "./ledger.ts";
import { whenStale } from "./stamp.ts";

if (import.meta.main) {
  const folder = join(generated, "docs");
  const pages = {
    "index.html": landingPage,
    "errors.html": errorsPage,
    "discrepancies.html": discrepanciesPage,
  };
  const tables = ["spec/dis/discrepancies.yaml", "spec/dis/errors.yaml"].map((file) => join(root, file));
  const built = await whenStale(
    {
      stamp: join(folder, ".stamp-pages"),
      inputs: [...documents.map(bundlePath), ...tables],
      outputs: Object.keys(pages).map((file) => join(folder, file)),
    },
    () => {
      const facts = { bundles: readBundles(), errors: readErrorTable(), ...readLedger() };
      for (const [file, render] of Object.entries(pages)) writeFileSync(join(folder, file), render(facts));
    },
  );
  console.log(`${Object.keys(pages).join(", ")} in ${folder} ${built ? "built" : "are up to date"}`);
}
