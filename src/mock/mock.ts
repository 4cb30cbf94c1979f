// The Prism mock: a server that answers every operation of a document from its examples.
import { createRequire } from "node:module";
import { listenError } from "../listen-error.ts";
import { type OpenApi, type Operation, operationsOf, readDocument, resolve } from "../openapi/document.ts";
import { packageFile } from "../package-file.ts";

/** The documents that can be mocked. */
export const mockDocuments = ["dis", "iam", "lts"] as const;
export type MockDocument = (typeof mockDocuments)[number];

export interface MockOptions {
  /** Which document to answer from. Default: `dis`. */
  document?: MockDocument;
  /** 0 takes any free port. Default: 4010. */
  port?: number;
  /** The address to listen on. Default: 127.0.0.1, this machine alone. */
  host?: string;
}

export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Starts Prism inside this process, so that no child can outlive it.
 * An invalid request gets the documented 400 (401 without credentials) and the reasons in the header `sl-violations`.
 *
 * @throws Error when the port is taken, the bundle is missing or Prism is not installed; the message says what to do.
 */
export async function startMock(options: MockOptions = {}): Promise<RunningServer> {
  const { document = "dis", port = 4010, host = "127.0.0.1" } = options;
  const bundle = readDocument(packageFile(`generated/${document}/openapi.json`));
  const prism = loadPrism();
  const operations = await prism.getHttpOperationsFromSpec(forPrism(bundle));
  const server = prism.createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      mock: { dynamic: false },
    },
    components: { logger: prism.createLogger("mock", { level: "silent" }) },
  });
  try {
    const url = await server.listen(port, host);
    return { url, close: () => server.close() };
  } catch (error) {
    throw listenError(error, host, port);
  }
}

/**
 * The document as Prism should see it. Prism answers an invalid request with 422 wherever a `4XX` would cover it, and
 * otherwise with the first example of the 400; DIS answers 400, with DIS.4200 for most faults.
 */
export function forPrism(bundle: OpenApi): OpenApi {
  const document = structuredClone(bundle);
  for (const { operation } of operationsOf(document)) {
    delete operation.responses["4XX"];
    preferExample(document, operation, "400", "ErrorInvalidRequest");
  }
  return document;
}

function preferExample(document: OpenApi, operation: Operation, status: string, name: string): void {
  const response = operation.responses[status];
  if (!response) return;
  for (const media of Object.values(resolve(document, response).content ?? {})) {
    const preferred = media.examples?.[name];
    if (preferred) media.examples = { [name]: preferred, ...media.examples };
  }
}

// What is used of Prism 5.14. Its command line is a thin face over these; calling them keeps everything in one process.
interface Prism {
  getHttpOperationsFromSpec(document: object): Promise<object[]>;
  createServer(
    operations: object[],
    options: object,
  ): { listen(port: number, host: string): Promise<string>; close(): Promise<void> };
  createLogger(name: string, options: { level: string }): object;
}

function loadPrism(): Prism {
  const ours = createRequire(import.meta.url);
  try {
    const itsOwn = createRequire(ours.resolve("@stoplight/prism-cli"));
    return {
      getHttpOperationsFromSpec: itsOwn("@stoplight/prism-http").getHttpOperationsFromSpec,
      createServer: itsOwn("@stoplight/prism-http-server").createServer,
      createLogger: itsOwn("@stoplight/prism-core").createLogger,
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    throw new Error(
      "The mock needs Prism, which is not installed. Install it with: npm install @stoplight/prism-cli@5.14.2",
    );
  }
}
