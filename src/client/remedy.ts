// What to do about an error: the advice of the error table, and ours where the answer has no code of DIS.
import { remedies } from "../../generated/dis/codes.ts";
import type { DisErrorDetails } from "./error-details.ts";

const checkCredentials =
  "Check the credentials: access key and secret key, a token that is still valid, or user, password and domain.";
const checkNames = "Check the names in the call, and endpoint, region and project.";

/** What an HTTP status asks for. */
const remediesOfStatuses: Partial<Record<number, string>> = {
  401: checkCredentials,
  403: remedies["DIS.4116"],
  404: checkNames,
  410: checkNames,
  413: "Send less at once.",
  429: remedies["DIS.4305"],
  441: checkCredentials,
};

/**
 * What the gateway finds wrong with credentials, all of it under the one code APIGW.0301 or APIG.0301, and what helps; mostly
 * there is a code of DIS for the same.
 *
 * Source: Huawei's FAQ of the gateway, "Common Errors Related to IAM Authentication Information", and recorded answers.
 */
const remediesOfGateway: [found: RegExp, remedy: string][] = [
  [/signature expired/, remedies["DIS.4105"]],
  [/signature fail/, remedies["DIS.4112"]],
  [/ak not exist/, remedies["DIS.4107"]],
  [/reach the limit/, "Correct the key, then wait: more than five failures in a row lock it for five minutes."],
  [/token expires/, remedies["DIS.4114"]],
  [/token/, remedies["DIS.4113"]],
];

/** Where nothing was answered, or nothing that can be read. */
const remediesOfKinds: Partial<Record<DisErrorDetails["kind"], string>> = {
  network: "Check endpoint and network; a write may have taken effect.",
  timeout: "Check the network, or allow more time with `timeout`; a write may have taken effect.",
  "bad-answer": "Check the endpoint: a proxy or another service may have answered in its place.",
};

/** What to do about an error; undefined where its message tells, or where nobody knows. */
export function remedyOf(message: string, { kind, status = 0, code = "" }: DisErrorDetails): string | undefined {
  // Whatever the code: the emulator sends that of an error that passes.
  if (status === 501) return "Do without this operation, which the service does not have.";
  if (Object.hasOwn(remedies, code)) return remedies[code as keyof typeof remedies];
  const refused = kind === "auth" ? remediesOfGateway.find(([found]) => found.test(message)) : undefined;
  if (refused) return refused[1];
  const known = remediesOfStatuses[status] ?? remediesOfKinds[kind];
  if (known) return known;
  if (/^APIGW?\./.test(code)) return `Look ${code} up among the error codes of API Gateway.`;
  return kind === "server" ? remedies["DIS.5000"] : undefined;
}
