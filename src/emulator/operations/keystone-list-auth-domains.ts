import { type IamOperation, WholeAnswer } from "./operation.ts";

export const keystoneListAuthDomains: IamOperation = ({ received, caller }, { iam }) =>
  new WholeAnswer(iam.listAuthDomains(received, caller));
