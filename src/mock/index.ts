// dis-toolkit/mock: the Prism mock. How Prism is fed is held back.
export type { RunningServer } from "../http/listen.ts";
export {
  type MockDocument,
  type MockExchange,
  type MockOptions,
  mockDocuments,
  startMock,
} from "./mock.ts";
export type { MockedAnswer, MockRequest } from "./prism.ts";
