// The Authorization header of a signed request, in the forms that the SDKs of Huawei send.
import { DisRefusal } from "../refusal.ts";

/** What a key is derived for. `Access=` has none. */
export interface CredentialScope {
  /** As it stands in the header, without the access key. */
  text: string;
  date: string;
  region: string;
  service: string;
  /** Whether it ends in `/sdk_request`, as with the SDKs made for DIS alone; then the key goes through their chain. */
  terminated: boolean;
}

export interface Authorization {
  algorithm: "SDK-HMAC-SHA256" | "V11-HMAC-SHA256";
  accessKey: string;
  scope: CredentialScope | undefined;
  /** In lower case, in the order of the header. */
  signedHeaders: string[];
  signature: string;
}

const form = /^(SDK-HMAC-SHA256|V11-HMAC-SHA256)(?:\s+(.*))?$/s;

/** Whether a header begins like a signature. Anything else, such as `Bearer …`, is nothing that the service knows. */
export function looksSigned(header: string): boolean {
  return form.test(header);
}

/**
 * Takes a header apart:
 *
 *     SDK-HMAC-SHA256 Access=<key>, SignedHeaders=<a;b>, Signature=<hex>
 *     SDK-HMAC-SHA256 Credential=<key>/<date>/<region>/dis/sdk_request, SignedHeaders=<a;b>, Signature=<hex>
 *     V11-HMAC-SHA256 Credential=<key>/<date>/<region>/dis[/sdk_request], SignedHeaders=<a;b>, Signature=<hex>
 *
 * The first is that of the v3 SDKs, the second that of the SDKs for DIS alone, the third has a derived key. The second may leave
 * region and service empty, both of them, as the SDK of Open Telekom Cloud for Go does.
 *
 * No source shows whether the gateway or DIS answers a malformed header. The codes of DIS are chosen, since they say which
 * part is wrong, where the gateway would only say that the signature does not match.
 *
 * @throws DisRefusal DIS.4102, DIS.4106, DIS.4108 to DIS.4112.
 */
export function parseAuthorization(header: string): Authorization {
  const [, algorithm, text = ""] = form.exec(header) ?? [];
  if (algorithm !== "SDK-HMAC-SHA256" && algorithm !== "V11-HMAC-SHA256") throw new DisRefusal("DIS.4102");
  const parts = partsOf(text);
  const access = parts.get("Access");
  const credential = parts.get("Credential");
  const signedHeaders = parts.get("SignedHeaders");
  const signature = parts.get("Signature");
  if (signedHeaders === undefined || signature === undefined) throw new DisRefusal("DIS.4109");
  if (access !== undefined && credential !== undefined) throw new DisRefusal("DIS.4102");
  // A derived key is derived for a scope.
  if (credential === undefined && (access === undefined || algorithm !== "SDK-HMAC-SHA256")) {
    throw new DisRefusal("DIS.4109");
  }
  // The table gives DIS.4110 the message of an empty signature and the explanation of a missing list of headers.
  if (signature === "" || signedHeaders === "") throw new DisRefusal("DIS.4110");
  const names = signedHeaders.toLowerCase().split(";");
  // Each once: repeated a thousand times, one long header would make a canonical request of megabytes.
  if (new Set(names).size !== names.length) throw new DisRefusal("DIS.4112", ["SignedHeaders names a header twice."]);
  // The host need not be among them: the v3 SDK for Go and Terraform sign without it.
  if (!names.includes("x-sdk-date")) throw new DisRefusal("DIS.4112", ["SignedHeaders lacks x-sdk-date."]);
  const signer = credential === undefined ? { accessKey: access ?? "", scope: undefined } : credentialOf(credential);
  if (signer.accessKey === "") throw new DisRefusal("DIS.4106");
  if (algorithm === "SDK-HMAC-SHA256" && signer.scope?.terminated === false) {
    throw new DisRefusal("DIS.4112", ["The scope of Credential lacks sdk_request."]);
  }
  return { algorithm, ...signer, signedHeaders: names, signature };
}

function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of text.split(",")) {
    const [, name, value] = /^\s*([A-Za-z]+)=(.*?)\s*$/s.exec(part) ?? [];
    if (name === undefined || value === undefined || parts.has(name)) throw new DisRefusal("DIS.4102");
    parts.set(name, value);
  }
  return parts;
}

function credentialOf(credential: string): Pick<Authorization, "accessKey" | "scope"> {
  const parts = credential.split("/");
  const terminated = parts.length === 5;
  const [accessKey, date, region, service, end] = parts;
  if (accessKey === undefined || date === undefined || region === undefined || service === undefined) {
    throw new DisRefusal("DIS.4102");
  }
  if (parts.length > 5 || (terminated && end !== "sdk_request")) throw new DisRefusal("DIS.4102");
  const isEmpty = terminated && region === "" && service === "";
  if (region === "" && !isEmpty) throw new DisRefusal("DIS.4111");
  if (service === "" && !isEmpty) throw new DisRefusal("DIS.4108");
  if (service !== "dis" && !isEmpty) throw new DisRefusal("DIS.4112", ["The service of Credential is not dis."]);
  return { accessKey, scope: { text: parts.slice(1).join("/"), date, region, service, terminated } };
}
