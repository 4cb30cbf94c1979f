// dis-toolkit/mock: the Prism mock. How Prism is fed is held back.
export type { RunningServer } from "../http/listen.ts";
export { type DocumentName, documents } from "../openapi/documents.ts";
export { type BlindSpot, blindSpots } from "./blind-spots.ts";
export { type MockExchange, type MockOptions, startMock } from "./mock.ts";
export type { MockedAnswer, MockRequest } from "./prism.ts";
export { prismDialect } from "./prism-dialect.ts";
