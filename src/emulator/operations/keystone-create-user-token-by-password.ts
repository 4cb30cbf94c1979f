import { type IamOperation, WholeAnswer } from "./operation.ts";

export const keystoneCreateUserTokenByPassword: IamOperation = ({ received }, { iam }, now) =>
  new WholeAnswer(iam.createToken(received, now));
