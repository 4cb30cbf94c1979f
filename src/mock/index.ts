// dis-toolkit/mock: the Prism mock. `forPrism` is held back: it is a detail of how Prism is fed.
export { type MockDocument, type MockOptions, mockDocuments, type RunningServer, startMock } from "./mock.ts";
