// Requests as odd as they may be, and Huawei's own signers for them: what signs and what verifies is held against both.
import { createRequire } from "node:module";
import fc from "fast-check";

/** One request, in the terms that both signers can be told. */
export interface Case {
  method: string;
  endpoint: string;
  headers: Record<string, string>;
  query: Record<string, string | string[]>;
  data?: unknown;
}

interface HuaweiRequest {
  endpoint: string;
  method: string;
  headers: Record<string, string>;
  queryParams: Record<string, string | string[]>;
  data?: unknown;
}

export interface HuaweiSigner {
  sign(request: HuaweiRequest, credential: object): Record<string, string>;
}

const require = createRequire(import.meta.url);
export const { AKSKSigner } = require("@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner") as {
  AKSKSigner: HuaweiSigner;
};
export const { DerivedAKSKSigner } = require("@huaweicloud/huaweicloud-sdk-core/auth/DerivedAKSKSigner") as {
  DerivedAKSKSigner: HuaweiSigner;
};

/** The headers with which a signer of Huawei's would send a request, at noon of 2026-11-23. */
export function signedByHuawei(signer: HuaweiSigner, request: Case, credential: object): Record<string, string> {
  const { method, endpoint, headers, query, data } = request;
  return signer.sign(
    {
      endpoint,
      method,
      headers: { ...headers, "X-Sdk-Date": "20261123T120000Z" },
      // It sorts repeated values in place.
      queryParams: structuredClone(query),
      data,
    },
    credential,
  );
}

export function urlOf({ endpoint, query }: Pick<Case, "endpoint" | "query">): URL {
  const url = new URL(endpoint);
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) url.searchParams.append(name, value);
  }
  return url;
}

// Text without halves of surrogate pairs, which no URL and no UTF-8 can carry.
export const text = (maxLength = 12) => fc.string({ unit: "binary", maxLength });
export const oddText = fc.oneof(
  text(),
  fc.constantFrom("", " ", "a b", "*'()!~", "ключ=значение&", "%25", "a+b", "日本語", "😀"),
);
export const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}$/);
/** Field values as they come over the wire: blanks inside, none around (RFC 9110, section 5.5). */
const headerValue = fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/);
/** What Huawei's signer encodes once too: it encodes again what is already encoded. */
export const plainSegment = fc.stringMatching(/^[\w~-][\w.~!*():@&=+$,;-]{0,15}$/);
const someData = fc.option(fc.dictionary(name, fc.oneof(oddText, fc.integer(), fc.array(oddText))), {
  nil: undefined,
});

const query = fc.dictionary(
  fc.oneof(name, oddText).filter((name) => name !== "__proto__"),
  fc.oneof(oddText, fc.array(oddText, { minLength: 1, maxLength: 4 })),
  { maxKeys: 5 },
);

export interface CaseParts {
  data?: fc.Arbitrary<unknown>;
  segment?: fc.Arbitrary<string>;
  /** Headers that have a meaning of their own, beside those that no signer signs as they are. */
  reserved?: RegExp;
}

export function signableCases({
  data = someData,
  segment = plainSegment,
  reserved = /^x-sdk-/i,
}: CaseParts = {}): fc.Arbitrary<Case> {
  const headerName = name.filter(
    (name) => !/^(host|content-type|user-agent|authorization)$/i.test(name) && !reserved.test(name),
  );
  const headers = fc
    .uniqueArray(fc.tuple(headerName, headerValue), { maxLength: 5, selector: ([name]) => name.toLowerCase() })
    .chain((pairs) =>
      fc.record({
        "Content-Type": fc.constantFrom("application/json", "application/json; charset=utf-8"),
        ...Object.fromEntries(pairs.map(([name, value]) => [name, fc.constant(value)])),
      }),
    );
  const hosts = [
    "https://dis.cn-north-4.myhuaweicloud.com",
    "http://127.0.0.1:4010",
    "http://[::1]:8080",
    "https://dis.example.test:8443",
  ];
  const endpoint = fc
    .tuple(fc.constantFrom(...hosts), fc.array(segment, { maxLength: 6 }), fc.constantFrom("", "/"))
    .map(([host, segments, slash]) => `${host}/${segments.join("/")}${segments.length > 0 ? slash : ""}`);
  return fc.record({ method: fc.constantFrom("GET", "POST", "PUT", "DELETE"), endpoint, headers, query, data });
}
