// The lint rules of this house as a plugin for Redocly CLI: a contents page. Each message tells what was expected.
import { base64Format } from "./base64-format.ts";
import { bodyHasExample } from "./body-has-example.ts";
import { defaultInPlace } from "./default-in-place.ts";
import { defaultResponse } from "./default-response.ts";
import { descriptionForm } from "./description-form.ts";
import { enumExplained } from "./enum-explained.ts";
import { enumNameable } from "./enum-nameable.ts";
import { errorCodeKnown } from "./error-code-known.ts";
import { exampleForm } from "./example-form.ts";
import { fieldDescribed } from "./field-described.ts";
import { idempotentStated } from "./idempotent-stated.ts";
import { infoShort } from "./info-short.ts";
import { integerBounded } from "./integer-bounded.ts";
import { namesApart } from "./names-apart.ts";
import { noGetBody } from "./no-get-body.ts";
import { noUnsafeNumber } from "./no-unsafe-number.ts";
import { oneTag } from "./one-tag.ts";
import { operationIdForm } from "./operation-id-form.ts";
import { operationKeyOrder } from "./operation-key-order.ts";
import { pathFileName } from "./path-file-name.ts";
import type { Rule } from "./redocly.ts";
import { schemaNamed } from "./schema-named.ts";
import { sectionStated } from "./section-stated.ts";
import { summaryForm } from "./summary-form.ts";
import { uniqueBasenames } from "./unique-basenames.ts";

const rules: Record<string, Rule> = {
  // names and places
  "path-file-name": pathFileName,
  "unique-basenames": uniqueBasenames,
  "operation-id-form": operationIdForm,
  "operation-key-order": operationKeyOrder,
  // words
  "one-tag": oneTag,
  "summary-form": summaryForm,
  "description-form": descriptionForm,
  "field-described": fieldDescribed,
  "enum-explained": enumExplained,
  // facts that clients rely on
  "section-stated": sectionStated,
  "idempotent-stated": idempotentStated,
  "no-get-body": noGetBody,
  "no-unsafe-number": noUnsafeNumber,
  "integer-bounded": integerBounded,
  // what generators need
  "default-response": defaultResponse,
  "default-in-place": defaultInPlace,
  "schema-named": schemaNamed,
  "names-apart": namesApart,
  "enum-nameable": enumNameable,
  "base64-format": base64Format,
  "info-short": infoShort,
  // examples
  "body-has-example": bodyHasExample,
  "example-form": exampleForm,
  "error-code-known": errorCodeKnown,
};

export default function house() {
  return {
    id: "house",
    rules: { oas3: rules },
    configs: {
      all: { rules: Object.fromEntries(Object.keys(rules).map((name) => [`house/${name}`, "error"])) },
    },
  };
}
