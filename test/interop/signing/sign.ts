import { sign } from "../../../examples/signing/typescript/signing.ts";

const { SIGN_METHOD: method = "", SIGN_URL: url = "", SIGN_BODY: body, SIGN_TOKEN: securityToken } = process.env;
const request = new Request(url, { method, ...(body && { body }) });
const { headers } = sign(request, body ?? "", { access: "AK", secret: "SK", ...(securityToken && { securityToken }) });
for (const [name, value] of headers) console.log(`${name}: ${value}`);
