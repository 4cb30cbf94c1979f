import { type IamOperation, WholeAnswer } from "./operation.ts";

export const keystoneListProjects: IamOperation = ({ received, caller }, { iam }) =>
  new WholeAnswer(iam.listProjects(received, caller));
