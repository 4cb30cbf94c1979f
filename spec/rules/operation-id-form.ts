import type { Rule } from "./redocly.ts";

const verbs = [
  "create",
  "list",
  "show",
  "update",
  "delete",
  "commit",
  "send",
  "consume",
  "batchUpdate",
  // Huawei names the calls that IAM took over from OpenStack so.
  "keystoneCreate",
  "keystoneList",
  "keystoneShow",
];
const form = new RegExp(`^(${verbs.join("|")})[A-Z][A-Za-z0-9]*$`);

/** Clients and the emulator name methods and files after the operationId, so it keeps to one form and few verbs. */
export const operationIdForm: Rule = () => ({
  Operation({ operationId }, { location, report }) {
    if (operationId === undefined || form.test(operationId)) return;
    report({
      message:
        `Expected an operationId in lowerCamelCase that starts with one of ${verbs.join(", ")}; ` +
        `found ${operationId}.`,
      location: location.child("operationId"),
    });
  },
});
