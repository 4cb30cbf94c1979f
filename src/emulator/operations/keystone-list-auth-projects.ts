import { type IamOperation, WholeAnswer } from "./operation.ts";

export const keystoneListAuthProjects: IamOperation = ({ received, caller }, { iam }) =>
  new WholeAnswer(iam.listAuthProjects(received, caller));
