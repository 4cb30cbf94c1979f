import { type IamOperation, WholeAnswer } from "./operation.ts";

export const keystoneShowCatalog: IamOperation = ({ received, caller }, { iam }) =>
  new WholeAnswer(iam.showCatalog(received, caller));
