import { type IamOperation, WholeAnswer } from "./operation.ts";

export const keystoneShowVersion: IamOperation = ({ received }, { iam }) => new WholeAnswer(iam.showVersion(received));
