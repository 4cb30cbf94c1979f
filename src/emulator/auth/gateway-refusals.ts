// How the gateway refuses credentials: 401, APIGW.0301, and a reason in its own words.
import { GatewayRefusal } from "../refusal.ts";

/**
 * The reasons are kept to the letter, since clients read some of them: ours takes the time of the server from an expired
 * signature. Recorded: the canonical request and both times (huaweicloud-sdk-nodejs-v3 issue 2, huaweicloud-sdk-java-v3
 * issue 44); from the gateway's own list of errors: the rest.
 */
export const refusedByGateway = {
  noCredentials: () => refusal("x-auth-token not found"),
  damagedToken: () => refusal("decrypt token fail"),
  expiredToken: (expires: string) => refusal(`token expires, expires_at: ${expires}`),
  unknownKey: (accessKey: string) => refusal(`Get secretKey failed,ak:${accessKey},err:ak not exist`),
  expiredSignature: (signed: string, now: string) =>
    refusal(`calc aksk signature fail:signature expired, signature time:${signed},server time:${now}`),
  /** The gateway writes its canonical request on one line. */
  wrongSignature: (canonicalRequest: string) =>
    refusal(`verify aksk signature fail, canonicalRequest:${canonicalRequest.replaceAll("\n", "|")}`),
  /** For what no answer of the gateway is known. */
  other: (reason: string) => refusal(reason),
};

function refusal(reason: string): GatewayRefusal {
  return new GatewayRefusal(`Incorrect IAM authentication information: ${reason}`, 401, "APIGW.0301");
}
