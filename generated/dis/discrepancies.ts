// Generated from spec/ by `npm run generate`. Do not edit.

/** Where the printed reference contradicts itself or the wire, and what the contract decides. */
export const discrepancies = [
  {
    "id": "iam-endpoint-host",
    "document": "iam",
    "operations": [
      "keystoneCreateUserTokenByPassword"
    ],
    "section": "3.1",
    "kind": "value",
    "says": [
      {
        "at": "table 3-1 and the request examples",
        "what": "The host of IAM in Hong Kong is `iam.ap-southeast-1.myhuaweicloud.com`."
      },
      {
        "at": "the paragraph on building the URI",
        "what": "It is `iam.southeast-1.myhuaweicloud.com`, twice."
      }
    ],
    "evidence": "The region lists of Huawei's SDKs have `ap-southeast-1` and no `southeast-1`.",
    "decision": "`https://iam.{region}.myhuaweicloud.com` with the region `ap-southeast-1`."
  },
  {
    "id": "iam-scope-project-name-placeholder",
    "document": "iam",
    "operations": [
      "keystoneCreateUserTokenByPassword"
    ],
    "section": "3.1",
    "kind": "description",
    "says": [
      {
        "at": "text before the example",
        "what": "The row of x's stands for the project's id."
      },
      {
        "at": "example request",
        "what": "The row of x's is the value of `scope.project.name`."
      }
    ],
    "evidence": "A request recorded at Open Telekom Cloud, which is built on the same IAM, has the region's name in `scope.project.name`; Huawei's IAM reference has `id` and `name` side by side.",
    "decision": "`name` takes the name of the project, which is the region's for the project that comes with it. An id goes into `id`."
  },
  {
    "id": "iam-scope-project-id-or-name",
    "document": "iam",
    "operations": [
      "keystoneCreateUserTokenByPassword"
    ],
    "section": [
      "3.1",
      "3.2"
    ],
    "kind": "name",
    "says": [
      {
        "at": "3.1, example request",
        "what": "The project is given by `name`."
      },
      {
        "at": "3.2, example request",
        "what": "The project is given by `id`."
      }
    ],
    "evidence": "Huawei's IAM reference and its Go SDK have both, each optional.",
    "decision": "Both are declared and neither is required; one of them is enough."
  },
  {
    "id": "iam-scope-account",
    "document": "iam",
    "operations": [
      "keystoneCreateUserTokenByPassword"
    ],
    "section": [
      "3.1",
      "3.2"
    ],
    "kind": "missing-field",
    "says": [
      {
        "at": "3.1, note on the scope",
        "what": "The scope may be an account or a project; no field for an account is shown."
      },
      {
        "at": "3.2",
        "what": "The scope must be a project."
      }
    ],
    "evidence": "Huawei's IAM reference and its Go SDK have `scope.domain` with `id` or `name`.",
    "decision": "`scope.domain` is declared beside `scope.project`. A token for DIS needs a project, and the description says so."
  },
  {
    "id": "iam-token-response-cut-off",
    "document": "iam",
    "operations": [
      "keystoneCreateUserTokenByPassword"
    ],
    "section": [
      "3.3",
      "response page (DIS)",
      "response page (DC)"
    ],
    "kind": "invalid-json",
    "says": [
      {
        "at": "text",
        "what": "The body is JSON."
      },
      {
        "at": "example response",
        "what": "It stops inside the first endpoint with dots, and no bracket is closed."
      }
    ],
    "evidence": "All three pages say that they show a part of the body.",
    "decision": "The printed part with its brackets closed is an example; `endpoints[].region_id` is all that is left of the catalog."
  },
  {
    "id": "iam-token-fields",
    "document": "iam",
    "operations": [
      "keystoneCreateUserTokenByPassword"
    ],
    "section": [
      "3.3",
      "response page (DIS)",
      "response page (DC)"
    ],
    "kind": "missing-field",
    "says": [
      {
        "at": "text",
        "what": "There is no table of the body."
      },
      {
        "at": "example response",
        "what": "It shows `expires_at`, `methods` and the start of `catalog`, then it is cut off."
      }
    ],
    "evidence": "Huawei's IAM reference and its Go SDK have `issued_at`, `project` or `domain`, `user`, `roles`, and more in `catalog`, as in Keystone.",
    "decision": "These fields are declared and optional, and so is `catalog`, which a token without a scope does not have; the other two printed ones are required."
  },
  {
    "id": "iam-catalog-region-id",
    "document": "iam",
    "operations": [
      "keystoneCreateUserTokenByPassword"
    ],
    "section": [
      "3.3",
      "response page (DIS)",
      "response page (DC)"
    ],
    "kind": "value",
    "says": [
      {
        "at": "response page (DC), example response",
        "what": "`region_id` is `az-01`, which looks like an availability zone."
      },
      {
        "at": "3.3 and response page (DIS), example response",
        "what": "`region_id` is a row of asterisks."
      }
    ],
    "evidence": "The same example in other references of Huawei has `cn-north-1`; answers in Huawei's IAM reference have one asterisk for a service of all regions.",
    "decision": "A string without a pattern, described as a region's id or `*`."
  },
  {
    "id": "iam-catalog-of-dis",
    "document": "iam",
    "operations": [
      "keystoneCreateUserTokenByPassword",
      "keystoneShowCatalog"
    ],
    "section": [
      "3.3",
      "response page (DIS)",
      "response page (DC)"
    ],
    "kind": "silence",
    "says": [
      {
        "at": "example response",
        "what": "The catalog breaks off before anything tells what DIS is called in it, and at which address it stands."
      }
    ],
    "evidence": "An answer recorded at Open Telekom Cloud in 2019 has DIS twice: the type `dis` with the bare root of the service, and `disv2` with `/v2/{project_id}` behind it, both with the region of the project, whose name goes on after the region with `_` and more. IAM is the type `identity`, with the region `*`. Clients look for the region to the letter, and either put version and project behind the address of `dis` or take that of `disv2` as it is.",
    "decision": "The emulator answers with these three; the region is the name of the project up to the first `_`."
  },
  {
    "id": "iam-token-without-scope",
    "document": "iam",
    "operations": [
      "keystoneCreateUserTokenByPassword"
    ],
    "section": [
      "3.1",
      "3.2"
    ],
    "kind": "required",
    "says": [
      {
        "at": "3.1 and 3.2",
        "what": "The scope is an account or a project; nothing is said of a request without one."
      }
    ],
    "evidence": "Keystone, on which IAM is built, issues a token without a scope, whose answer has neither catalog nor project nor roles. Its clients ask so when they know neither project nor account, and go on with the lists of both.",
    "decision": "`scope` is optional. The emulator issues such a token, which is good for no project of DIS; for the catalog it is refused with 403, as Keystone does."
  },
  {
    "id": "iam-account-fields",
    "document": "iam",
    "operations": [
      "keystoneCreateUserTokenByPassword"
    ],
    "section": "3.3",
    "kind": "missing-field",
    "says": [
      {
        "at": "example response",
        "what": "It breaks off before any account."
      }
    ],
    "evidence": "The accounts of a recorded answer have `xdomain_id` and `xdomain_type` besides `id` and `name`.",
    "decision": "Both are declared and optional. The emulator leaves them out, since nothing tells what would be right."
  },
  {
    "id": "iam-calls-of-keystone",
    "document": "iam",
    "operations": [
      "keystoneShowVersion",
      "keystoneShowCatalog",
      "keystoneListAuthProjects",
      "keystoneListAuthDomains"
    ],
    "section": "3.2",
    "kind": "silence",
    "says": [
      {
        "at": "chapter 3 and 6.3",
        "what": "IAM has a call for tokens and one for projects."
      }
    ],
    "evidence": "Huawei's IAM reference has these four, as in Keystone. keystoneauth asks for the version before it asks for a token; the SDK of Open Telekom Cloud for Go, with an access key, asks for the catalog and for the id of the account by its name.",
    "decision": "They are described as far as Keystone and recorded answers tell, and the emulator answers them from the users and projects that it is started with."
  },
  {
    "id": "iam-error-code-foreign",
    "document": "iam",
    "operations": [
      "keystoneCreateUserTokenByPassword",
      "keystoneListProjects"
    ],
    "section": [
      "3.3",
      "response page (DIS)",
      "response page (DC)"
    ],
    "kind": "value",
    "says": [
      {
        "at": "3.3 and response page (DIS), error example",
        "what": "The code is `AS.0001`, one of Auto Scaling."
      },
      {
        "at": "response page (DC), error example",
        "what": "The code is `IMG.0001`, one of Image Management."
      },
      {
        "at": "section 6.1",
        "what": "Codes of DIS begin with `DIS.`."
      }
    ],
    "evidence": "Codes of IAM begin with `IAM.`, those of the gateway with `APIGW.`; the pages are the same text for every service.",
    "decision": "The pattern is the short name of any service and four digits. The printed bodies are examples of status 400 and stand as they are."
  },
  {
    "id": "iam-error-shape",
    "document": "iam",
    "operations": [
      "keystoneCreateUserTokenByPassword",
      "keystoneListProjects"
    ],
    "section": [
      "3.3",
      "response page (DIS)",
      "response page (DC)"
    ],
    "kind": "response",
    "says": [
      {
        "at": "text and error example",
        "what": "An error has `error_code` and `error_msg`."
      }
    ],
    "evidence": "Recorded answers of the token calls at Open Telekom Cloud, which is built on the same IAM, are `{\"error\": {\"code\", \"message\", \"title\"}}`, and Huawei's SDK core for Node reads `error.code`. Newer calls of IAM have the printed shape.",
    "decision": "Every error is either of the two. Clients should read both."
  },
  {
    "id": "iam-connections-call",
    "document": "iam",
    "operations": [],
    "section": "3.2",
    "kind": "path",
    "says": [
      {
        "at": "example of using a token",
        "what": "`GET /v1/{project_id}/connections` at the host of IAM."
      },
      {
        "at": "section 5",
        "what": "DIS has no such call."
      }
    ],
    "evidence": "The paragraph speaks of another product (DataArts Studio), from which it was taken over.",
    "decision": "The call is in no document of this set. What it shows holds for every call; the token goes into `X-Auth-Token`."
  },
  {
    "id": "iam-projects-status",
    "document": "iam",
    "operations": [
      "keystoneListProjects"
    ],
    "section": "6.3",
    "kind": "status",
    "says": [
      {
        "at": "text",
        "what": "An example of the answer, with neither a status nor a table of fields."
      }
    ],
    "evidence": "The IAM reference of Open Telekom Cloud gives 200 and marks the eight fields of the example as always there; a public client of Huawei Cloud goes by 200 too.",
    "decision": "Status 200. All eight fields of a project and `links` are required, as printed."
  },
  {
    "id": "iam-projects-name",
    "document": "iam",
    "operations": [
      "keystoneListProjects"
    ],
    "section": "6.3",
    "kind": "parameter",
    "says": [
      {
        "at": "text",
        "what": "The call has no parameters; if several ids come back, the caller picks the one whose name is the region."
      }
    ],
    "evidence": "Huawei's SDKs send `GET /v3/projects?name={region}` and take the only project of the answer. Huawei's IAM reference has the parameter, with six more.",
    "decision": "`name` is declared, the other six are not, as nothing around DIS uses them."
  },
  {
    "id": "lts-original-content",
    "document": "lts",
    "operations": [
      "listQueryStructuredLogs"
    ],
    "section": "LTS page",
    "kind": "type",
    "says": [
      {
        "at": "table of the request body",
        "what": "`original_content` is a Boolean."
      },
      {
        "at": "example request 1",
        "what": "It is the string `true`."
      },
      {
        "at": "SDK samples",
        "what": "It is the boolean true."
      }
    ],
    "evidence": "Huawei's Go SDK sends a boolean. Nothing tells whether the service takes the string.",
    "decision": "Either a boolean or one of the strings `true` and `false`; clients of this set send a boolean."
  },
  {
    "id": "lts-count-key",
    "document": "lts",
    "operations": [
      "listQueryStructuredLogs"
    ],
    "section": "LTS page",
    "kind": "name",
    "says": [
      {
        "at": "example requests 2 and 3",
        "what": "The query asks for `count(test3)` and `sum(test4)`."
      },
      {
        "at": "example responses 2 to 4",
        "what": "The keys are `cnt(test3)` and `sum(test4)`."
      }
    ],
    "evidence": "No other source shows an answer.",
    "decision": "Keys are free, and the description names the change of `count` to `cnt`. The examples stand."
  },
  {
    "id": "lts-free-keys",
    "document": "lts",
    "operations": [
      "listQueryStructuredLogs"
    ],
    "section": "LTS page",
    "kind": "missing-field",
    "says": [
      {
        "at": "table of StructLogContents",
        "what": "The fields are `log_content` and `line_num`."
      },
      {
        "at": "example responses",
        "what": "Lines have `test1` to `test4` too; rows of aggregates have neither of the two fields."
      }
    ],
    "evidence": "The Go SDK decodes the two fields only, both optional, and drops the rest.",
    "decision": "The two fields are optional, and any further key has a string."
  },
  {
    "id": "lts-time-strings",
    "document": "lts",
    "operations": [
      "listQueryStructuredLogs"
    ],
    "section": "LTS page",
    "kind": "type",
    "says": [
      {
        "at": "table of the request body and its examples",
        "what": "`start_time` and `end_time` are strings, in milliseconds."
      },
      {
        "at": "DIS, chapter 5",
        "what": "Times in milliseconds are of type Long."
      }
    ],
    "evidence": "The Go SDK sends strings; an older page of the same call gives exactly 13 characters.",
    "decision": "Strings of 13 digits."
  },
  {
    "id": "lts-error-names",
    "document": "lts",
    "operations": [
      "listQueryStructuredLogs"
    ],
    "section": "LTS page",
    "kind": "name",
    "says": [
      {
        "at": "tables and examples of the error bodies",
        "what": "`error_code` and `error_msg`."
      },
      {
        "at": "5.4.1 and 5.5.10",
        "what": "`error_code` and `error_message`; `errorCode` and `message`."
      }
    ],
    "evidence": "The services are different ones; the names of LTS are those of the gateway.",
    "decision": "`error_code` and `error_msg` for LTS; DIS keeps its own names."
  },
  {
    "id": "lts-error-statuses",
    "document": "lts",
    "operations": [
      "listQueryStructuredLogs"
    ],
    "section": "LTS page",
    "kind": "status",
    "says": [
      {
        "at": "example of status 403",
        "what": "`LTS.0001`, invalid project id."
      },
      {
        "at": "example of status 401",
        "what": "`LTS.0414`, invalid token."
      },
      {
        "at": "Huawei's table of LTS error codes",
        "what": "`LTS.0001` comes with status 400, and an invalid token is `LTS.0003`, with 400 as well."
      }
    ],
    "evidence": "No recorded answer was found.",
    "decision": "The statuses and codes of the call's own page. Clients should go by the code."
  },
  {
    "id": "lts-content-type",
    "document": "lts",
    "operations": [
      "listQueryStructuredLogs"
    ],
    "section": "LTS page",
    "kind": "parameter",
    "says": [
      {
        "at": "table of the request headers",
        "what": "`Content-Type` is mandatory and is `application/json;charset=UTF-8`, 30 characters."
      },
      {
        "at": "DIS, 3.1",
        "what": "It is `application/json`."
      }
    ],
    "evidence": "Huawei's SDKs send `application/json` with this call, and its newer page writes `charset=utf8`, which is 29 characters.",
    "decision": "The media type `application/json`; a `charset` may follow."
  },
  {
    "id": "lts-token-length",
    "document": "lts",
    "operations": [
      "listQueryStructuredLogs"
    ],
    "section": "LTS page",
    "kind": "range",
    "says": [
      {
        "at": "table of the request headers",
        "what": "`X-Auth-Token` has 1,000 to 2,000 characters."
      },
      {
        "at": "DIS, sections of the newer form",
        "what": "It has 1 to 32,768 characters."
      }
    ],
    "evidence": "The newer page of the call names no limit.",
    "decision": "No limit in the contract; the description of the scheme names both."
  },
  {
    "id": "lts-project-id-length",
    "document": "lts",
    "operations": [
      "listQueryStructuredLogs"
    ],
    "section": "LTS page",
    "kind": "range",
    "says": [
      {
        "at": "table of the path parameters",
        "what": "`project_id` has exactly 32 characters."
      },
      {
        "at": "DIS, sections of the newer form",
        "what": "It has 1 to 64 letters and digits."
      }
    ],
    "evidence": "The recorded project ids have 32 hexadecimal digits.",
    "decision": "Exactly 32 characters for LTS; DIS keeps its own range."
  },
  {
    "id": "lts-authentication",
    "document": "lts",
    "operations": [
      "listQueryStructuredLogs"
    ],
    "section": "LTS page",
    "kind": "required",
    "says": [
      {
        "at": "table of the request headers",
        "what": "`X-Auth-Token` is mandatory."
      },
      {
        "at": "SDK samples",
        "what": "They authenticate with an access key and send no token."
      }
    ],
    "evidence": "Huawei's v3 SDKs only sign; its maintainers say that they support no token.",
    "decision": "A token or a signature, as with DIS."
  },
  {
    "id": "lts-taken-offline",
    "document": "lts",
    "operations": [
      "listQueryStructuredLogs"
    ],
    "section": "LTS page",
    "kind": "description",
    "says": [
      {
        "at": "title and first paragraph",
        "what": "The call is not recommended and goes offline on 30 July 2024."
      },
      {
        "at": "the rest of the page",
        "what": "It is described like any other."
      }
    ],
    "evidence": "Huawei's Chinese page of December 2025 still has it, without a date.",
    "decision": "`deprecated` is true, and the description gives the date."
  },
  {
    "id": "auth-token-required",
    "document": "dis",
    "operations": [],
    "section": [
      "3.1",
      "3.2",
      "5.1.7",
      "5.1.13",
      "5.5.6",
      "5.5.7"
    ],
    "kind": "required",
    "says": [
      {
        "at": "header tables of most sections",
        "what": "`X-Auth-Token` is mandatory, a String."
      },
      {
        "at": "table 3-3 and section 3.2",
        "what": "It is needed for token authentication only; a signed request carries `Authorization` and `X-Sdk-Date` instead."
      },
      {
        "at": "sections 5.1.7, 5.5.6 and 5.5.7",
        "what": "There is no table of request headers at all."
      },
      {
        "at": "table 5-55",
        "what": "Its type is AnyType."
      }
    ],
    "evidence": "All SDKs of the third generation sign and never send a token; the older Java SDK can do either.",
    "decision": "Every call takes a token or a signature, the three without a table too. The token is a string."
  },
  {
    "id": "signature-coverage",
    "document": "dis",
    "operations": [],
    "section": "3.2",
    "kind": "silence",
    "says": [
      {
        "at": "section 3.2",
        "what": "A request is signed with access key and secret key; which headers have to be signed, and what stands for the body, is left to the SDKs."
      }
    ],
    "evidence": "The v3 SDK for Go and Terraform sign `user-agent;x-project-id;x-sdk-date`, without `host`. The older SDK for Go sends the hash of an empty body in `X-Sdk-Content-Sha256` with every request and puts that of the real body into its canonical request. The SDK of Open Telekom Cloud for Go signs `Credential=AK/date///sdk_request`, with region and service empty.",
    "decision": "Only `x-sdk-date` has to be among the signed headers; body, path, query and every header that is listed may not be changed. With `Credential=` the hash of the body counts, whatever the header says, unless it is `UNSIGNED-PAYLOAD`, and region and service may both be empty. The emulator checks all of that with `--auth verify`."
  },
  {
    "id": "content-type-mandatory",
    "document": "dis",
    "operations": [],
    "section": "3.1",
    "kind": "required",
    "says": [
      {
        "at": "table 3-3",
        "what": "`Content-Type` is mandatory, and it has a default."
      },
      {
        "at": "section 3.1, request body",
        "what": "Many calls have no body whose type could be named."
      }
    ],
    "evidence": "Clients send it with bodies; nothing shows that a request without a body needs it.",
    "decision": "It belongs to the body, `application/json` where nothing else is said."
  },
  {
    "id": "error-body-names",
    "document": "dis",
    "operations": [],
    "section": [
      "3.3",
      "5.4.1",
      "5.5.10"
    ],
    "kind": "name",
    "says": [
      {
        "at": "section 3.3",
        "what": "A failed call answers `error_code` and `error_msg`; the example has the code `AS.0001` of another service."
      },
      {
        "at": "section 5.4.1",
        "what": "A failed record has `error_code` and `error_message`."
      },
      {
        "at": "section 5.5.10",
        "what": "The answer has `errorCode` and `message`."
      },
      {
        "at": "section 6.1",
        "what": "Codes start with `DIS.`, those of the gateway with `APIGW`."
      }
    ],
    "evidence": "Every answer of DIS that clients recorded is `{\"errorCode\": \"DIS.…\", \"message\": \"…\"}`; the legacy Java SDK reads these two. Recorded gateway errors have `error_code`, `error_msg` and `request_id`.",
    "decision": "DIS answers `errorCode` and `message`, the gateway `error_code` and `error_msg`; a failed record keeps `error_code` and `error_message`."
  },
  {
    "id": "integers-without-bounds",
    "document": "dis",
    "operations": [],
    "section": [
      "5.1",
      "5.3",
      "5.4",
      "5.5"
    ],
    "kind": "silence",
    "says": [
      {
        "at": "most tables",
        "what": "Integers and Longs have no range."
      }
    ],
    "evidence": "The Go client has 32 bits for counts and 64 for times, sizes and sequence numbers. Parsers of JSON that take numbers for doubles are exact up to 2^53 - 1.",
    "decision": "Every integer has bounds: counts within 32 bits, times in milliseconds of at most 13 digits, all others up to 2^53 - 1. What is beyond is refused with `DIS.4200`, so that no answer ever holds it."
  },
  {
    "id": "query-integer-form",
    "document": "dis",
    "operations": [],
    "section": [
      "5.1",
      "5.2",
      "5.3",
      "5.4",
      "5.5",
      "5.6"
    ],
    "kind": "silence",
    "says": [
      {
        "at": "the tables of query parameters",
        "what": "Nothing is said of how an integer is written."
      }
    ],
    "evidence": "All clients write plain digits. What parsers besides take, such as `+5`, `05`, `0x10`, `1e2` or ` 5`, differs between languages.",
    "decision": "As JSON writes it, digits without a leading zero, with a minus sign below zero. The emulator refuses anything else with `DIS.4200`."
  },
  {
    "id": "query-parameter-twice",
    "document": "dis",
    "operations": [],
    "section": [
      "3.1",
      "5.1",
      "5.2",
      "5.3",
      "5.4",
      "5.5",
      "5.6"
    ],
    "kind": "silence",
    "says": [
      {
        "at": "the tables of query parameters",
        "what": "Nothing is said of a parameter that comes twice."
      }
    ],
    "evidence": "No client sends one twice. A signature covers the values of a name in sorted order, so that whoever carries the request could exchange them.",
    "decision": "The emulator refuses it with `DIS.4200`."
  },
  {
    "id": "body-fields-unknown-or-twice",
    "document": "dis",
    "operations": [],
    "section": [
      "5.1",
      "5.2",
      "5.3",
      "5.4"
    ],
    "kind": "silence",
    "says": [
      {
        "at": "the tables of request bodies",
        "what": "Nothing is said of fields that no table has, nor of a field that comes twice."
      }
    ],
    "evidence": "Older clients send fields that are in no table, and the classes of the Java client ignore unknown ones. Parsers of JSON take the last of several.",
    "decision": "The emulator ignores unknown fields, whatever their names, and keeps nothing of them; of a field that comes twice the last one counts."
  },
  {
    "id": "create-stream-example-auto-scaling-comma",
    "document": "dis",
    "operations": [
      "createStream"
    ],
    "section": "4",
    "kind": "invalid-json",
    "says": [
      {
        "at": "example with auto scaling",
        "what": "No comma follows `\"data_duration\": 24`."
      }
    ],
    "evidence": "The text is not JSON.",
    "decision": "The comma is added."
  },
  {
    "id": "create-stream-example-schema-commas",
    "document": "dis",
    "operations": [
      "createStream"
    ],
    "section": "4",
    "kind": "invalid-json",
    "says": [
      {
        "at": "example with a data schema",
        "what": "No comma follows `\"data_duration\": 24` nor `\"auto_scale_max_partition_count\": 10`, and one follows the last member."
      }
    ],
    "evidence": "The text is not JSON.",
    "decision": "Two commas are added, one is removed."
  },
  {
    "id": "create-stream-example-data-type",
    "document": "dis",
    "operations": [
      "createStream"
    ],
    "section": [
      "4",
      "5.1.1"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "example with a data schema",
        "what": "`data_type` is `BLOG`."
      },
      {
        "at": "text below the example",
        "what": "The stream has the data type JSON."
      },
      {
        "at": "table 5-3",
        "what": "The values are `BLOB`, `JSON` and `CSV`."
      }
    ],
    "evidence": "The SDKs know the three values of the table.",
    "decision": "`JSON`, as the text says."
  },
  {
    "id": "create-stream-example-data-schema",
    "document": "dis",
    "operations": [
      "createStream"
    ],
    "section": "4",
    "kind": "missing-field",
    "says": [
      {
        "at": "text below the example",
        "what": "`data_schema` describes attributes `key1` and `key2`."
      },
      {
        "at": "example with a data schema",
        "what": "There is no `data_schema`."
      }
    ],
    "evidence": "The Terraform provider's documentation shows such a schema, an Avro record written as a string.",
    "decision": "The corrected example has an Avro record with the two attributes; that both are strings is our choice."
  },
  {
    "id": "create-stream-example-partition-count",
    "document": "dis",
    "operations": [
      "createStream"
    ],
    "section": "4",
    "kind": "value",
    "says": [
      {
        "at": "example with auto scaling",
        "what": "`partition_count` is 1 and `auto_scale_min_partition_count` is 2."
      },
      {
        "at": "text below the example",
        "what": "There are two partitions, so that none is removed."
      }
    ],
    "evidence": "No source says whether a stream may start below its lower limit.",
    "decision": "The values stand; the contract does not tie the count to the limits."
  },
  {
    "id": "stream-type-bandwidth",
    "document": "dis",
    "operations": [
      "createStream",
      "listStreams",
      "showStream"
    ],
    "section": [
      "4",
      "5.1.1",
      "5.1.2",
      "5.1.4"
    ],
    "kind": "description",
    "says": [
      {
        "at": "tables 5-3, 5-11 and 5-19",
        "what": "`COMMON` carries 1 Mbit/s, `ADVANCED` 5 Mbit/s."
      },
      {
        "at": "section 4",
        "what": "A common partition takes in 1 MB/s and gives out 2 MB/s."
      }
    ],
    "evidence": "The user guide, the Chinese text and the older Python SDK have megabytes, and count records too: 1 MB/s or 1,000 records in and 2 MB/s out, or 5 MB/s or 2,000 records in and 10 MB/s out.",
    "decision": "Megabytes, for each partition."
  },
  {
    "id": "auto-scale-count-types",
    "document": "dis",
    "operations": [
      "createStream",
      "listStreams",
      "showStream",
      "updateStreamAutoScale"
    ],
    "section": [
      "5.1.1",
      "5.1.2",
      "5.1.4",
      "5.1.10"
    ],
    "kind": "type",
    "says": [
      {
        "at": "tables 5-3 and 5-46",
        "what": "`auto_scale_min_partition_count` is a Long, `auto_scale_max_partition_count` an Integer."
      },
      {
        "at": "tables 5-11 and 5-19",
        "what": "Both are Integers."
      }
    ],
    "evidence": "The values are numbers of partitions, at most a few hundred.",
    "decision": "Each as its own table has it, but within 32 bits, since the answers have to hold them; on the wire the two look alike."
  },
  {
    "id": "data-duration-default",
    "document": "dis",
    "operations": [
      "createStream"
    ],
    "section": "5.1.1",
    "kind": "default",
    "says": [
      {
        "at": "table 5-3",
        "what": "Without `data_duration` the default holds, and no default is named."
      },
      {
        "at": "examples of 5.1.1 and section 4",
        "what": "They send 24."
      }
    ],
    "evidence": "An earlier edition of Huawei's page on `updateStream` and the Terraform provider of Open Telekom Cloud name 24.",
    "decision": "The default is 24."
  },
  {
    "id": "retention-maximum",
    "document": "dis",
    "operations": [
      "createStream",
      "updateStream",
      "showStream",
      "listStreams"
    ],
    "section": [
      "5.1.1",
      "5.1.7"
    ],
    "kind": "range",
    "says": [
      {
        "at": "tables 5-3 and 5-32",
        "what": "Records are kept for 24 to 72 hours."
      }
    ],
    "evidence": "Older documents allow 168 hours, and a recorded answer shows a stream with `retention_period` 168.",
    "decision": "Requests 24 to 72; answers may show more, so that `retention_period` has no upper end."
  },
  {
    "id": "stream-name-length",
    "document": "dis",
    "operations": [
      "createStream",
      "listStreams",
      "showStream",
      "updateStream"
    ],
    "section": [
      "5.1.1",
      "5.1.4"
    ],
    "kind": "range",
    "says": [
      {
        "at": "table 5-3",
        "what": "A stream name has 1 to 64 characters."
      },
      {
        "at": "path tables",
        "what": "They name no length, or the weaker rule of letters and digits."
      }
    ],
    "evidence": "Older documents have 60.",
    "decision": "Up to 64 everywhere."
  },
  {
    "id": "stream-name-characters",
    "document": "dis",
    "operations": [
      "deletePolicies",
      "updateTransferTask"
    ],
    "section": [
      "5.1.13",
      "5.5.3"
    ],
    "kind": "value",
    "says": [
      {
        "at": "table 5-54",
        "what": "A stream name has letters and digits only; the same cell gives `dis-HvB1` as an example."
      },
      {
        "at": "table 5-3",
        "what": "Underscores and hyphens are allowed."
      }
    ],
    "evidence": "Names with both signs stand in examples and in recorded answers.",
    "decision": "Letters, digits, underscores and hyphens everywhere."
  },
  {
    "id": "stream-name-generated",
    "document": "dis",
    "operations": [
      "createStream",
      "deletePolicies",
      "updateTransferTask"
    ],
    "section": [
      "5.1.1",
      "5.1.13",
      "5.5.3"
    ],
    "kind": "required",
    "says": [
      {
        "at": "table 5-54",
        "what": "The system makes up a name of `dis-` and four characters, unless one is given."
      },
      {
        "at": "table 5-3",
        "what": "`stream_name` is mandatory at creation."
      }
    ],
    "evidence": "It is the console that makes up such names.",
    "decision": "Required."
  },
  {
    "id": "stream-tag-key-required",
    "document": "dis",
    "operations": [
      "createStream"
    ],
    "section": "5.1.1",
    "kind": "required",
    "says": [
      {
        "at": "table 5-5, column Mandatory",
        "what": "`tags[].key` is optional."
      },
      {
        "at": "table 5-5, description",
        "what": "It has 1 to 36 characters and is not empty."
      }
    ],
    "evidence": "A tag without a key names nothing.",
    "decision": "Required."
  },
  {
    "id": "stream-sys-tag-key-required",
    "document": "dis",
    "operations": [
      "createStream"
    ],
    "section": "5.1.1",
    "kind": "required",
    "says": [
      {
        "at": "table 5-6, column Mandatory",
        "what": "`sys_tags[].key` is optional."
      },
      {
        "at": "table 5-6, description",
        "what": "It is not blank and has one fixed value."
      }
    ],
    "evidence": "The description leaves no other reading.",
    "decision": "Required, with the one value."
  },
  {
    "id": "stream-sys-tag-value",
    "document": "dis",
    "operations": [
      "createStream",
      "listStreams",
      "showStream"
    ],
    "section": [
      "5.1.1",
      "5.1.2",
      "5.1.4"
    ],
    "kind": "value",
    "says": [
      {
        "at": "tables 5-6, 5-13 and 5-24",
        "what": "The value of a `sys_tags` entry is the id of an enterprise project, a UUID of 36 characters."
      }
    ],
    "evidence": "A recorded answer has the value `0`, which stands for the default enterprise project of an account; the documentation of the Terraform provider says so too.",
    "decision": "A UUID, or `0`."
  },
  {
    "id": "stream-compression-formats",
    "document": "dis",
    "operations": [
      "createStream",
      "showStream"
    ],
    "section": [
      "5.1.1",
      "5.1.4"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "tables 5-3 and 5-19",
        "what": "`compression_format` is `snappy`, `gzip` or `zip`."
      }
    ],
    "evidence": "Examples of the Terraform provider of 2026 name `lz4` and `zstd` beside them. No answer was recorded.",
    "decision": "All five. The service keeps the word and the bytes as they come."
  },
  {
    "id": "stream-tag-value-characters",
    "document": "dis",
    "operations": [
      "createStream",
      "listStreams",
      "showStream"
    ],
    "section": [
      "5.1.1",
      "5.1.2",
      "5.1.4"
    ],
    "kind": "range",
    "says": [
      {
        "at": "tables 5-5, 5-12 and 5-23, second bullet",
        "what": "A tag's value may hold letters, digits, periods, hyphens, underscores and Chinese characters."
      },
      {
        "at": "the same tables, third bullet",
        "what": "It may hold letters, digits, hyphens and underscores only."
      }
    ],
    "evidence": "No source decides.",
    "decision": "The wider set."
  },
  {
    "id": "list-streams-limit-default",
    "document": "dis",
    "operations": [
      "listStreams"
    ],
    "section": "5.1.2",
    "kind": "default",
    "says": [
      {
        "at": "table 5-8",
        "what": "`limit` is 1 to 500, without a default."
      }
    ],
    "evidence": "An older document has 1 to 100 with the default 10; Huawei's Java client asks for 10.",
    "decision": "1 to 500, default 10."
  },
  {
    "id": "list-streams-undocumented-fields",
    "document": "dis",
    "operations": [
      "listStreams"
    ],
    "section": "5.1.2",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-11",
        "what": "There are twelve fields, `stream_id` not among them."
      },
      {
        "at": "example response",
        "what": "There is a `stream_id`."
      }
    ],
    "evidence": "A recorded answer has it too, and `data_schema`, `private`, `workSpaceId` and `dayuInstanceId` besides. Older answers lack the whole `stream_info_list`.",
    "decision": "`stream_id` and `data_schema` are declared and optional, the console's three fields are not; the list itself is optional."
  },
  {
    "id": "has-more-streams-description",
    "document": "dis",
    "operations": [
      "listStreams"
    ],
    "section": "5.1.2",
    "kind": "description",
    "says": [
      {
        "at": "table 5-10",
        "what": "`has_more_streams` tells whether more streams follow; its two values are explained as whether a disk is deleted."
      }
    ],
    "evidence": "Clients page with it.",
    "decision": "It tells whether another page follows."
  },
  {
    "id": "total-number-width",
    "document": "dis",
    "operations": [
      "listStreams"
    ],
    "section": [
      "5.1.2",
      "5.2.2",
      "5.5.2"
    ],
    "kind": "type",
    "says": [
      {
        "at": "table 5-10",
        "what": "`total_number` is a Long."
      },
      {
        "at": "sections 5.2.2 and 5.5.2",
        "what": "The field of the same name is an Integer."
      }
    ],
    "evidence": "On the wire there is no difference.",
    "decision": "64 bits in the list of streams, as its table says."
  },
  {
    "id": "auto-scale-zero-while-off",
    "document": "dis",
    "operations": [
      "listStreams",
      "showStream"
    ],
    "section": [
      "5.1.2",
      "5.1.4",
      "5.1.10"
    ],
    "kind": "value",
    "says": [
      {
        "at": "table 5-46",
        "what": "Neither limit of auto scaling is below 1."
      },
      {
        "at": "example responses of 5.1.2 and 5.1.4",
        "what": "Both limits are 0 while auto scaling is off."
      }
    ],
    "evidence": "The examples agree with each other.",
    "decision": "At least 1 in requests, at least 0 in answers."
  },
  {
    "id": "stream-status-frozen",
    "document": "dis",
    "operations": [
      "listStreams",
      "showStream"
    ],
    "section": [
      "5.1.2",
      "5.1.4"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "tables 5-11 and 5-19",
        "what": "`status` is `CREATING`, `RUNNING`, `TERMINATING` or `TERMINATED`."
      }
    ],
    "evidence": "The SDKs and an older document have `FROZEN` in place of `TERMINATED`.",
    "decision": "All five values."
  },
  {
    "id": "start-partition-id-name",
    "document": "dis",
    "operations": [
      "showStream"
    ],
    "section": [
      "5.1.4",
      "5.2.5"
    ],
    "kind": "name",
    "says": [
      {
        "at": "table 5-17",
        "what": "The query parameter is `start_partitionId`."
      },
      {
        "at": "section 5.2.5",
        "what": "The same thing is `start_partition_id`."
      }
    ],
    "evidence": "The SDKs send each name as its section has it.",
    "decision": "`start_partitionId` here."
  },
  {
    "id": "query-values-empty",
    "document": "dis",
    "operations": [
      "listStreams",
      "showStream",
      "listApp",
      "showConsumerState",
      "showCheckpoint",
      "deleteCheckpoint",
      "consumeRecords",
      "showCursor",
      "listTransferTasks"
    ],
    "section": [
      "5.1.2",
      "5.1.4",
      "5.2.2",
      "5.2.5",
      "5.3.2",
      "5.3.3",
      "5.4.2",
      "5.4.3",
      "5.5.2"
    ],
    "kind": "silence",
    "says": [
      {
        "at": "the tables of query parameters",
        "what": "Names have at least one character, ids a fixed form; nothing is said of an empty value."
      }
    ],
    "evidence": "Huawei's Java client sends whatever its request object holds, empty texts too, such as `start_stream_name=`, `start_app_name=`, `start_task_name=`, `stream_name=` and `start_partitionId=`.",
    "decision": "The pattern of each optional parameter that is a text allows an empty value, which counts as absent; numbers and words of a list have no such form."
  },
  {
    "id": "start-partition-id-empty",
    "document": "dis",
    "operations": [
      "showStream"
    ],
    "section": "5.1.4",
    "kind": "value",
    "says": [
      {
        "at": "table 5-17",
        "what": "`start_partitionId` has the form `shardId-0000000xxx`."
      }
    ],
    "evidence": "Huawei's Java client sends it empty for the first page.",
    "decision": "The long form, or empty for the first page."
  },
  {
    "id": "limit-partitions-range",
    "document": "dis",
    "operations": [
      "showStream"
    ],
    "section": "5.1.4",
    "kind": "range",
    "says": [
      {
        "at": "table 5-17",
        "what": "`limit_partitions` has no range and no default."
      }
    ],
    "evidence": "Huawei's Java client has 1 to 1,000 and 100.",
    "decision": "1 to 1,000, default 100."
  },
  {
    "id": "partition-count-update-result-msg",
    "document": "dis",
    "operations": [
      "showStream",
      "listPartitionCountUpdates"
    ],
    "section": [
      "5.1.4",
      "5.1.6"
    ],
    "kind": "type",
    "says": [
      {
        "at": "table 5-22",
        "what": "`result_msg` is an Integer."
      },
      {
        "at": "description in table 5-22",
        "what": "It is the answer to the scaling, which sounds like a text."
      },
      {
        "at": "table 5-30",
        "what": "The record does not have it."
      }
    ],
    "evidence": "The Go client has an integer, the Java client a string; the record printed in 5.1.6 has none.",
    "decision": "Optional, an integer or a string."
  },
  {
    "id": "partition-count-update-result-code",
    "document": "dis",
    "operations": [
      "showStream",
      "listPartitionCountUpdates"
    ],
    "section": [
      "5.1.4",
      "5.1.6"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "table 5-22",
        "what": "`result_code` is a number without known values."
      },
      {
        "at": "table 5-30",
        "what": "1 is success, 0 is failure."
      }
    ],
    "evidence": "The record printed in 5.1.6 has 1.",
    "decision": "The values of 5.1.6 hold in both answers."
  },
  {
    "id": "parent-partitions-type",
    "document": "dis",
    "operations": [
      "showStream"
    ],
    "section": "5.1.4",
    "kind": "type",
    "says": [
      {
        "at": "table 5-20",
        "what": "`parent_partitions` has a plural name, the type String and the description of one partition."
      }
    ],
    "evidence": "Every recorded answer leaves it out or has null.",
    "decision": "A string or null, optional."
  },
  {
    "id": "sequence-number-range-null",
    "document": "dis",
    "operations": [
      "showStream"
    ],
    "section": "5.1.4",
    "kind": "type",
    "says": [
      {
        "at": "table 5-20",
        "what": "`sequence_number_range` is a String."
      }
    ],
    "evidence": "The Kafka adapter guards against null in an expired partition.",
    "decision": "A string or null, optional."
  },
  {
    "id": "stream-fields-without-example",
    "document": "dis",
    "operations": [
      "listStreams",
      "showStream"
    ],
    "section": [
      "5.1.2",
      "5.1.4"
    ],
    "kind": "missing-example",
    "says": [
      {
        "at": "tables 5-11, 5-19 and 5-20",
        "what": "They have `sys_tags`, and for one stream `data_schema`, `compression_format`, `csv_properties`, `update_partition_counts` and `partitions[].parent_partitions` as well."
      },
      {
        "at": "example responses",
        "what": "None of these is there."
      }
    ],
    "evidence": "Recorded answers leave out what is not set.",
    "decision": "They are declared and optional."
  },
  {
    "id": "stream-name-twice",
    "document": "dis",
    "operations": [
      "updatePartitionCount",
      "updateStream"
    ],
    "section": [
      "5.1.5",
      "5.1.7"
    ],
    "kind": "required",
    "says": [
      {
        "at": "tables 5-25 and 5-31",
        "what": "The path names the stream."
      },
      {
        "at": "tables 5-27 and 5-32",
        "what": "The body must name it again; nothing says what holds if the two differ."
      }
    ],
    "evidence": "Huawei's Java client has one field for the two.",
    "decision": "Required in both; send the same name."
  },
  {
    "id": "scaling-frequency",
    "document": "dis",
    "operations": [
      "updatePartitionCount"
    ],
    "section": "5.1.5",
    "kind": "description",
    "says": [
      {
        "at": "table 5-27, first sentence of the note",
        "what": "A stream may be scaled five times an hour."
      },
      {
        "at": "table 5-27, second sentence of the note",
        "what": "After a success it may not be scaled for an hour."
      }
    ],
    "evidence": "The user guide has other numbers, in an hour ten automatic and ten manual expansions and one reduction. No source names an error code.",
    "decision": "Both sentences hold, since five attempts may fail before one succeeds."
  },
  {
    "id": "scaling-which-partitions",
    "document": "dis",
    "operations": [
      "updatePartitionCount"
    ],
    "section": "5.1.5",
    "kind": "silence",
    "says": [
      {
        "at": "the whole section",
        "what": "Nothing is said of which partitions go when a stream is scaled down, nor of the code when it is scaled too often."
      }
    ],
    "evidence": "The user guide says that deleted partitions come back first, then expired ones, before new ones are made. The Kafka adapter takes the lowest numbers for the active ones.",
    "decision": "The emulator takes the partitions with the highest numbers out of service, and refuses a scaling too many with `DIS.4200`, if its limits ask for that."
  },
  {
    "id": "update-partition-count-answer",
    "document": "dis",
    "operations": [
      "updatePartitionCount"
    ],
    "section": "5.1.5",
    "kind": "response",
    "says": [
      {
        "at": "response parameters and example response",
        "what": "The answer has no body."
      }
    ],
    "evidence": "Huawei's SDK reference prints `stream_name`, `current_partition_count` and `target_partition_count`, and the Java client reads them. The SDKs of the third generation ignore a body.",
    "decision": "The answer has that body, in which nothing is required."
  },
  {
    "id": "versions-of-stream-paths",
    "document": "dis",
    "operations": [
      "updatePartitionCount",
      "updateStream",
      "createPolicies",
      "createPoliciesV3"
    ],
    "section": [
      "5.1.5",
      "5.1.7",
      "5.1.11",
      "5.1.14"
    ],
    "kind": "path",
    "says": [
      {
        "at": "section 5.1.5",
        "what": "`PUT /v2/{project_id}/streams/{stream_name}` changes the number of partitions."
      },
      {
        "at": "section 5.1.7",
        "what": "The same path under `/v3` changes the other settings."
      },
      {
        "at": "sections 5.1.11 and 5.1.14",
        "what": "Policies take names under `/v2` and ids under `/v3`."
      }
    ],
    "evidence": "A recorded answer refuses a `data_type` sent to the v2 path, because `target_partition_count` is missing.",
    "decision": "The versions are calls of their own, each with its own body."
  },
  {
    "id": "partition-count-updates-request",
    "document": "dis",
    "operations": [
      "listPartitionCountUpdates"
    ],
    "section": [
      "3.1",
      "5.1.6"
    ],
    "kind": "parameter",
    "says": [
      {
        "at": "section 3.1",
        "what": "A GET has no body."
      },
      {
        "at": "table 5-30 and example request",
        "what": "This GET has one, with the fields of a finished scaling."
      }
    ],
    "evidence": "The time and the result of a scaling cannot be known to the one who asks for them; `showStream` answers with the same record.",
    "decision": "No body in the request; the fields belong to the answer."
  },
  {
    "id": "partition-count-updates-answer",
    "document": "dis",
    "operations": [
      "listPartitionCountUpdates"
    ],
    "section": "5.1.6",
    "kind": "response",
    "says": [
      {
        "at": "function",
        "what": "The call queries the scalings of a stream."
      },
      {
        "at": "response parameters and example response",
        "what": "The answer has no body."
      }
    ],
    "evidence": "No source shows an answer, neither the reference in another language nor a client.",
    "decision": "An object with the list `update_partition_counts`, the key under which `showStream` has the same records. This is a choice, not a finding."
  },
  {
    "id": "update-stream-omitted-settings",
    "document": "dis",
    "operations": [
      "updateStream"
    ],
    "section": "5.1.7",
    "kind": "default",
    "says": [
      {
        "at": "table 5-32",
        "what": "A default replaces `data_duration` when it is left out, and `data_type` has the default `BLOB`."
      },
      {
        "at": "example requests",
        "what": "Each changes one setting and leaves the others out."
      }
    ],
    "evidence": "The text is that of creation. No source shows a stream before and after an update.",
    "decision": "What is left out stays as it is; the schema names no defaults."
  },
  {
    "id": "update-stream-auto-scale-fields",
    "document": "dis",
    "operations": [
      "updateStream"
    ],
    "section": "5.1.7",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-32",
        "what": "There are `stream_name`, `data_duration`, `data_type` and `data_schema`."
      }
    ],
    "evidence": "The Go SDK of the third generation and an earlier edition of Huawei's own page also have `auto_scale_enabled`, `auto_scale_min_partition_count` and `auto_scale_max_partition_count`.",
    "decision": "The three are accepted; `updateStreamAutoScale` is the documented way."
  },
  {
    "id": "update-stream-type-title",
    "document": "dis",
    "operations": [
      "updateStream"
    ],
    "section": "5.1.7",
    "kind": "description",
    "says": [
      {
        "at": "title of the second example",
        "what": "The stream type is updated."
      },
      {
        "at": "second example",
        "what": "It changes `data_type`."
      }
    ],
    "evidence": "No client can change `stream_type`.",
    "decision": "The stream type cannot be changed."
  },
  {
    "id": "quotas-shape",
    "document": "dis",
    "operations": [
      "showQuotas"
    ],
    "section": "5.1.8",
    "kind": "array-or-object",
    "says": [
      {
        "at": "table 5-35",
        "what": "`quota` is an array."
      },
      {
        "at": "table 5-36",
        "what": "Its elements have `resources`, an array of nothing in particular, and beside it `items`, a single object that is described as the list."
      },
      {
        "at": "example response",
        "what": "`quotas` is an object with one object `resource`, which has `type`, `quota` and `used`."
      }
    ],
    "evidence": "Huawei's other services answer `{\"quotas\": {\"resources\": [{\"type\", \"quota\", \"used\"}]}}`. No client of this call is known.",
    "decision": "The shape of the other services. A careful client also takes the two printed ones."
  },
  {
    "id": "quotas-path-parameter",
    "document": "dis",
    "operations": [
      "showQuotas"
    ],
    "section": "5.1.8",
    "kind": "path",
    "says": [
      {
        "at": "URI",
        "what": "`/v1/{project_id}/quotas`"
      },
      {
        "at": "example request",
        "what": "`/v1/{tenantId}/quotas`"
      }
    ],
    "evidence": "Table 5-33 describes the project.",
    "decision": "`project_id`."
  },
  {
    "id": "quota-app-description",
    "document": "dis",
    "operations": [
      "showQuotas"
    ],
    "section": "5.1.8",
    "kind": "description",
    "says": [
      {
        "at": "table 5-37",
        "what": "`app` counts app partitions."
      }
    ],
    "evidence": "Apps have no partitions; the Chinese text says just app.",
    "decision": "It counts apps."
  },
  {
    "id": "quota-used-maximum",
    "document": "dis",
    "operations": [
      "showQuotas"
    ],
    "section": [
      "5.1.1",
      "5.1.8"
    ],
    "kind": "range",
    "says": [
      {
        "at": "table 5-37",
        "what": "`used` is at most 50, 10 or 100."
      },
      {
        "at": "section 5.1.1",
        "what": "A quota can be raised on request."
      }
    ],
    "evidence": "The three numbers are the default quotas.",
    "decision": "`used` is at most `quota`; the schema has no fixed end."
  },
  {
    "id": "order-without-project",
    "document": "dis",
    "operations": [
      "createOrder"
    ],
    "section": "5.1.9",
    "kind": "path",
    "says": [
      {
        "at": "URI",
        "what": "`/v2/orders/{order_id}` names no project, unlike nearly all paths."
      }
    ],
    "evidence": "The body names it, as `projectid` and as `tenantId`.",
    "decision": "The path is as printed; `DIS.4117` cannot occur."
  },
  {
    "id": "order-lists",
    "document": "dis",
    "operations": [
      "createOrder"
    ],
    "section": "5.1.9",
    "kind": "array-or-object",
    "says": [
      {
        "at": "tables 5-40 and 5-41",
        "what": "`cloudServices`, `cloudServiceForm` and `productInfos` are arrays."
      },
      {
        "at": "example request",
        "what": "Each is a single object."
      }
    ],
    "evidence": "The newer sections print a list as its only element time and again.",
    "decision": "Arrays."
  },
  {
    "id": "order-flags",
    "document": "dis",
    "operations": [
      "createOrder"
    ],
    "section": "5.1.9",
    "kind": "type",
    "says": [
      {
        "at": "table 5-41, column Type",
        "what": "`isAutoRenew` and `isTrial` are Booleans."
      },
      {
        "at": "table 5-41, range and default, and example request",
        "what": "They are 0 or 1, by default 0."
      }
    ],
    "evidence": "No client of this call is known.",
    "decision": "0, 1, false and true are accepted; the example sends 0."
  },
  {
    "id": "order-form-service-type",
    "document": "dis",
    "operations": [
      "createOrder"
    ],
    "section": "5.1.9",
    "kind": "name",
    "says": [
      {
        "at": "table 5-42",
        "what": "`cloudservicetype`"
      },
      {
        "at": "example request",
        "what": "`cloudServiceType`"
      }
    ],
    "evidence": "No source says which one the service reads.",
    "decision": "`cloudservicetype`, as the table has it beside `projectid` and `orderid`; the example is corrected. Names that differ in case only cannot both be fields of a generated type."
  },
  {
    "id": "order-undocumented-fields",
    "document": "dis",
    "operations": [
      "createOrder"
    ],
    "section": "5.1.9",
    "kind": "missing-field",
    "says": [
      {
        "at": "tables 5-40, 5-41 and 5-43",
        "what": "They lack seven fields of the example."
      },
      {
        "at": "example request",
        "what": "It has `discountId`, in `cloudServices` also `avalibleZoneId` (misspelt), `cloudServiceEndpoint`, `regionId` and `subscriptionNum`, and in `productInfos` also `cloudServiceType`."
      },
      {
        "at": "table 5-41",
        "what": "The description of `productInfos` speaks of a service type, which table 5-43 does not have."
      }
    ],
    "evidence": "No client of this call is known.",
    "decision": "All are declared and optional, spelt as in the example."
  },
  {
    "id": "order-resource-type",
    "document": "dis",
    "operations": [
      "createOrder"
    ],
    "section": "5.1.9",
    "kind": "default",
    "says": [
      {
        "at": "table 5-43",
        "what": "`resourceType` is by default `hws.service.type.dis`, which is the service type."
      },
      {
        "at": "example request",
        "what": "It is `hws.resource.type.dis`."
      }
    ],
    "evidence": "No source decides.",
    "decision": "The schema names no default; send it."
  },
  {
    "id": "order-id-names",
    "document": "dis",
    "operations": [
      "createOrder"
    ],
    "section": "5.1.9",
    "kind": "name",
    "says": [
      {
        "at": "URI and table 5-42",
        "what": "The order is `order_id` in the path and `orderid` in the body."
      },
      {
        "at": "tables 5-40 and 5-42",
        "what": "The project is `tenantId` and `projectid`."
      }
    ],
    "evidence": "Tables and example agree on each.",
    "decision": "As printed. The rule of 1 to 64 letters and digits, given for `orderid`, holds for the path too."
  },
  {
    "id": "order-required",
    "document": "dis",
    "operations": [
      "createOrder"
    ],
    "section": "5.1.9",
    "kind": "required",
    "says": [
      {
        "at": "tables 5-40 to 5-43",
        "what": "No field of the body is mandatory."
      }
    ],
    "evidence": "An order without product and order id orders nothing, yet no source says what the service insists on.",
    "decision": "Nothing is required; the description asks for all that the example has."
  },
  {
    "id": "auto-scale-limits-description",
    "document": "dis",
    "operations": [
      "updateStreamAutoScale"
    ],
    "section": [
      "5.1.1",
      "5.1.10"
    ],
    "kind": "description",
    "says": [
      {
        "at": "table 5-46",
        "what": "The two counts are how many partitions are removed at least and added at most."
      },
      {
        "at": "table 5-3",
        "what": "They are the numbers of partitions between which the stream is scaled."
      }
    ],
    "evidence": "The Chinese text of 5.1.10 says the same as 5.1.1.",
    "decision": "They are limits of the number of partitions."
  },
  {
    "id": "update-stream-auto-scale-type",
    "document": "dis",
    "operations": [
      "updateStreamAutoScale"
    ],
    "section": "5.1.10",
    "kind": "enum",
    "says": [
      {
        "at": "table 5-46",
        "what": "`update_type` is always `AUTO_SCALE`."
      }
    ],
    "evidence": "Huawei's Java client also sends `DATA_TYPE`, and with either `stream_name`, `data_type` and `data_schema`.",
    "decision": "Both values and the three fields are accepted; only `AUTO_SCALE` is documented."
  },
  {
    "id": "update-stream-auto-scale-answer",
    "document": "dis",
    "operations": [
      "updateStreamAutoScale"
    ],
    "section": "5.1.10",
    "kind": "response",
    "says": [
      {
        "at": "response parameters and example response",
        "what": "The answer has no body."
      }
    ],
    "evidence": "Huawei's Java client is ready for `stream_name` and `target_data_type`; no recorded answer has them.",
    "decision": "No body."
  },
  {
    "id": "policy-effect-default",
    "document": "dis",
    "operations": [
      "createPolicies",
      "deletePolicies",
      "createPoliciesV3"
    ],
    "section": [
      "5.1.11",
      "5.1.13",
      "5.1.14"
    ],
    "kind": "default",
    "says": [
      {
        "at": "table 5-49",
        "what": "`effect` is by default `deny`."
      },
      {
        "at": "table 5-56",
        "what": "It is by default `accept`."
      },
      {
        "at": "table 5-59",
        "what": "It has no default."
      }
    ],
    "evidence": "All examples send it.",
    "decision": "The schema names no default; send it always."
  },
  {
    "id": "policy-effect-values",
    "document": "dis",
    "operations": [
      "createPolicies",
      "listPolicies",
      "deletePolicies",
      "createPoliciesV3"
    ],
    "section": [
      "5.1.11",
      "5.1.12",
      "5.1.13",
      "5.1.14"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "table 5-49",
        "what": "`effect` is `accept` or `deny`."
      },
      {
        "at": "tables 5-53 and 5-59",
        "what": "It is `accept`."
      },
      {
        "at": "table 5-56",
        "what": "It has no range."
      }
    ],
    "evidence": "The SDKs know `accept` alone, but have no call that adds policies. A rule that can be added must be listed and deleted too.",
    "decision": "Both values in all four calls."
  },
  {
    "id": "policy-principal-format",
    "document": "dis",
    "operations": [
      "createPolicies",
      "listPolicies",
      "deletePolicies"
    ],
    "section": [
      "5.1.11",
      "5.1.12",
      "5.1.13"
    ],
    "kind": "value",
    "says": [
      {
        "at": "tables 5-49, 5-53 and 5-56",
        "what": "`principal_name` is `domainName.*` or `domainName.userName`."
      },
      {
        "at": "examples of 5.1.11 and 5.1.13",
        "what": "`domainname1`, without `.*`, stands for the whole account."
      },
      {
        "at": "example of 5.1.12",
        "what": "`anotherusername`; the `.*` stands at the id in `principal` instead."
      }
    ],
    "evidence": "The user guide also has `*` for everybody. No source shows a refusal.",
    "decision": "Any string; the description names the formats."
  },
  {
    "id": "policies-stream-id-name",
    "document": "dis",
    "operations": [
      "listPolicies"
    ],
    "section": "5.1.12",
    "kind": "name",
    "says": [
      {
        "at": "table 5-52",
        "what": "`stream_id`"
      },
      {
        "at": "example response",
        "what": "`streamId`"
      }
    ],
    "evidence": "The Go and Python SDKs read `stream_id` and drop the other.",
    "decision": "`stream_id`, optional; the example is corrected. Names that differ in case and separators only cannot both be fields of a generated type."
  },
  {
    "id": "policy-action-values",
    "document": "dis",
    "operations": [
      "listPolicies"
    ],
    "section": [
      "5.1.11",
      "5.1.12",
      "5.1.13",
      "5.1.14"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "table 5-53",
        "what": "`action_type` is `putRecords` or `getRecords`."
      },
      {
        "at": "tables 5-49, 5-56 and 5-59",
        "what": "It may also be `getStreamInfo`."
      }
    ],
    "evidence": "What can be added must be listed too.",
    "decision": "Three values in all four calls."
  },
  {
    "id": "delete-policies-body",
    "document": "dis",
    "operations": [
      "deletePolicies"
    ],
    "section": [
      "3.1",
      "5.1.13"
    ],
    "kind": "parameter",
    "says": [
      {
        "at": "section 3.1",
        "what": "A DELETE has no body."
      },
      {
        "at": "table 5-56 and example request",
        "what": "This one has a body with three mandatory fields."
      }
    ],
    "evidence": "A rule has no id, and nothing but the body says which one is meant.",
    "decision": "The body is required."
  },
  {
    "id": "delete-policies-status",
    "document": "dis",
    "operations": [
      "deletePolicies"
    ],
    "section": "5.1.13",
    "kind": "status",
    "says": [
      {
        "at": "section 5.1.13",
        "what": "The answer is 200."
      },
      {
        "at": "sections 5.1.3, 5.2.3, 5.3.3, 5.5.4, 5.7.3 and 5.8.6",
        "what": "Every other DELETE answers 204."
      }
    ],
    "evidence": "No client of this call is known. All policy calls answer 200.",
    "decision": "200 without a body."
  },
  {
    "id": "create-policies-status",
    "document": "dis",
    "operations": [
      "createPolicies",
      "createPoliciesV3"
    ],
    "section": [
      "5.1.11",
      "5.1.14"
    ],
    "kind": "status",
    "says": [
      {
        "at": "sections 5.1.11 and 5.1.14",
        "what": "The answer is 200."
      },
      {
        "at": "sections 5.1.1, 5.2.1, 5.3.1 and 5.5.1",
        "what": "Calls that create something answer 201."
      }
    ],
    "evidence": "An older document has 201 for `createPolicies`.",
    "decision": "200 without a body; a careful client takes 201 as well."
  },
  {
    "id": "policies-v3-path-parameter",
    "document": "dis",
    "operations": [
      "createPoliciesV3"
    ],
    "section": "5.1.14",
    "kind": "path",
    "says": [
      {
        "at": "URI",
        "what": "`/v3/{project_id}/streams/{streamName}/policies`"
      },
      {
        "at": "all other paths",
        "what": "The parameter is `stream_name`."
      }
    ],
    "evidence": "The name of a path parameter is not on the wire.",
    "decision": "`streamName`, as printed."
  },
  {
    "id": "policies-v3-user",
    "document": "dis",
    "operations": [
      "createPoliciesV3"
    ],
    "section": "5.1.14",
    "kind": "description",
    "says": [
      {
        "at": "table 5-59",
        "what": "`principal_id` is the `domainId` for an account, and the `domainId` of the user for a user."
      },
      {
        "at": "example requests",
        "what": "The one for a user is the one for an account, letter by letter."
      }
    ],
    "evidence": "A `domainId` is the id of an account, which a user shares with the others of that account.",
    "decision": "Any string; how to name a single user remains unknown."
  },
  {
    "id": "app-in-use",
    "document": "dis",
    "operations": [
      "deleteApp"
    ],
    "section": "5.2.3",
    "kind": "silence",
    "says": [
      {
        "at": "the whole section",
        "what": "Nothing is said of an app that is in use."
      },
      {
        "at": "table of 6.1, `DIS.4331`",
        "what": "An app that is being used is not deleted; what counts as use is not said."
      }
    ],
    "evidence": "A public test deletes an app after its checkpoints and its stream, which shows neither.",
    "decision": "The emulator deletes an app together with its checkpoints, unless its limits say that checkpoints count as use."
  },
  {
    "id": "app-list-limit-default",
    "document": "dis",
    "operations": [
      "listApp"
    ],
    "section": "5.2.2",
    "kind": "default",
    "says": [
      {
        "at": "table 5-64",
        "what": "`limit` is optional, 1 to 200, and has no default."
      }
    ],
    "evidence": "Huawei's Java client asks for 10, and older references name 10 as the default.",
    "decision": "The default is 10."
  },
  {
    "id": "app-list-total-number",
    "document": "dis",
    "operations": [
      "listApp"
    ],
    "section": [
      "5.2.2",
      "5.1.2"
    ],
    "kind": "type",
    "says": [
      {
        "at": "table 5-66",
        "what": "`total_number` is an Integer."
      },
      {
        "at": "5.1.2, the list of streams",
        "what": "The same count is a Long."
      }
    ],
    "evidence": "Answers recorded for older clients have no `total_number` in the list of apps, and the Java client does not know it.",
    "decision": "An optional 32-bit integer."
  },
  {
    "id": "app-list-not-found-status",
    "document": "dis",
    "operations": [
      "listApp"
    ],
    "section": [
      "5.2.2",
      "6.1"
    ],
    "kind": "status",
    "says": [
      {
        "at": "status codes of 5.2.2",
        "what": "404 means that the application is not found."
      },
      {
        "at": "table of 6.1",
        "what": "`DIS.4332`, app not found, comes with status 400."
      }
    ],
    "evidence": "Clients tell DIS errors apart by the code in the body, for which they look at status 400. No answer with 404 was recorded, and nothing that the call is asked for can be missing.",
    "decision": "The call documents 404 with the body of `DIS.4332`, as printed; a server has no occasion to send it. Everywhere else `DIS.4332` comes with 400."
  },
  {
    "id": "app-list-error-bodies",
    "document": "dis",
    "operations": [
      "listApp"
    ],
    "section": "5.2.2",
    "kind": "response",
    "says": [
      {
        "at": "status codes of 5.2.2",
        "what": "Statuses 400, 404 and 500 are listed, without a body. No other section of chapter 5 lists an error status."
      },
      {
        "at": "3.3 and 6.1",
        "what": "Errors have a body with a code and a message."
      }
    ],
    "evidence": "Every recorded refusal has a body, with whatever call.",
    "decision": "All three statuses have the usual error body, and the calls without such a list have the same statuses 400 and 500."
  },
  {
    "id": "app-list-has-more",
    "document": "dis",
    "operations": [
      "listApp"
    ],
    "section": "5.2.2",
    "kind": "value",
    "says": [
      {
        "at": "table 5-66",
        "what": "`has_more_app` tells whether more apps match."
      },
      {
        "at": "example response",
        "what": "`total_number` is 1, one app is listed, and `has_more_app` is true."
      }
    ],
    "evidence": "Recorded answers have false on the last page.",
    "decision": "The example stands, since each field is valid. `has_more_app` is true only when another page follows."
  },
  {
    "id": "app-list-checkpoint-streams",
    "document": "dis",
    "operations": [
      "listApp",
      "showApp"
    ],
    "section": [
      "5.2.2",
      "5.2.4"
    ],
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-67",
        "what": "Each listed app has `commit_checkpoint_stream_names`."
      },
      {
        "at": "example response of 5.2.2",
        "what": "The field is absent; the one of 5.2.4 has it."
      }
    ],
    "evidence": "A recorded answer of `showApp` leaves it out too.",
    "decision": "Optional in both answers."
  },
  {
    "id": "consumer-state-partition-id",
    "document": "dis",
    "operations": [
      "showConsumerState"
    ],
    "section": "5.2.5",
    "kind": "type",
    "says": [
      {
        "at": "table 5-77",
        "what": "`partition_id` is a String."
      },
      {
        "at": "example response",
        "what": "It is the number 0."
      }
    ],
    "evidence": "The Go client decodes a string and fails on a number; an older reference prints a string. The Kafka adapter misreads bare numbers from 10 on.",
    "decision": "A string, answered in the long form `shardId-0000000000`."
  },
  {
    "id": "consumer-state-sequence-number",
    "document": "dis",
    "operations": [
      "showConsumerState"
    ],
    "section": "5.2.5",
    "kind": "type",
    "says": [
      {
        "at": "table 5-77",
        "what": "`sequence_number` is a String."
      },
      {
        "at": "example response",
        "what": "It is the number -1."
      }
    ],
    "evidence": "The Go client decodes a string and fails on a number; an older reference prints `\"-1\"`.",
    "decision": "A string, `\"-1\"` while there is no checkpoint."
  },
  {
    "id": "consumer-state-sequence-number-meaning",
    "document": "dis",
    "operations": [
      "showConsumerState"
    ],
    "section": "5.2.5",
    "kind": "description",
    "says": [
      {
        "at": "table 5-77",
        "what": "`sequence_number` of the answer is a number that is to be committed."
      },
      {
        "at": "example response",
        "what": "It is -1, which cannot be committed."
      }
    ],
    "evidence": "An older reference says that it is the committed number, and -1 if none was committed or the checkpoint was deleted.",
    "decision": "The number that the app has committed."
  },
  {
    "id": "consumer-state-offset-type",
    "document": "dis",
    "operations": [
      "showConsumerState"
    ],
    "section": "5.2.5",
    "kind": "type",
    "says": [
      {
        "at": "table 5-77 and example response",
        "what": "`latest_offset` and `earliest_offset` are a Long and printed as numbers, while `sequence_number`, which counts the same records, is a String."
      }
    ],
    "evidence": "The Java client decodes both as a Long. Older references print them in quotes beside a table that says Long.",
    "decision": "64-bit integers, the two ends of the partition's range."
  },
  {
    "id": "consumer-state-has-more",
    "document": "dis",
    "operations": [
      "showConsumerState"
    ],
    "section": "5.2.5",
    "kind": "description",
    "says": [
      {
        "at": "table 5-76",
        "what": "`has_more` tells whether more apps match."
      },
      {
        "at": "table 5-74",
        "what": "`limit` and `start_partition_id` page over partitions."
      }
    ],
    "evidence": "An older reference explains `has_more` by partitions. The examples of older references leave the field out.",
    "decision": "It tells whether another page of partitions follows, and is optional."
  },
  {
    "id": "consumer-state-status-optional",
    "document": "dis",
    "operations": [
      "showConsumerState"
    ],
    "section": "5.2.5",
    "kind": "required",
    "says": [
      {
        "at": "table 5-77 and example response",
        "what": "Each partition has a `status`."
      }
    ],
    "evidence": "The Java client does not know it, and older references do not print it.",
    "decision": "Optional."
  },
  {
    "id": "consumer-state-start-partition",
    "document": "dis",
    "operations": [
      "showConsumerState"
    ],
    "section": "5.2.5",
    "kind": "description",
    "says": [
      {
        "at": "table 5-74",
        "what": "The list starts after `start_partition_id`, which is not listed."
      }
    ],
    "evidence": "An older reference calls it the partition to start with, 0 to the number of partitions less 1, default 0; Huawei's .NET client says the same, and its Python client sends `0` by default and means from 0 on. The Java client means after, and names partitions in the long form.",
    "decision": "A bare number is where the page starts, the long form is what it starts after, so that each client gets what it means. Absent or empty for the first page."
  },
  {
    "id": "consumer-state-checkpoint-type",
    "document": "dis",
    "operations": [
      "showConsumerState"
    ],
    "section": "5.2.5",
    "kind": "required",
    "says": [
      {
        "at": "table 5-74",
        "what": "The query parameter `checkpoint_type` is mandatory."
      },
      {
        "at": "example request and SDK samples",
        "what": "They leave it out."
      }
    ],
    "evidence": "Huawei's Python client always sends it.",
    "decision": "Required, as in the table."
  },
  {
    "id": "consumer-state-metadata",
    "document": "dis",
    "operations": [
      "showConsumerState"
    ],
    "section": "5.2.5",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-77",
        "what": "There is no `metadata`."
      }
    ],
    "evidence": "The Java client decodes `metadata` in each partition of this answer.",
    "decision": "An optional field."
  },
  {
    "id": "consumer-state-never-committed",
    "document": "dis",
    "operations": [
      "showConsumerState",
      "consumeRecords"
    ],
    "section": [
      "5.2.5",
      "6.1"
    ],
    "kind": "response",
    "says": [
      {
        "at": "table of 6.1",
        "what": "`DIS.4375` is sent for an app that has committed no checkpoint in the stream, without naming a call."
      },
      {
        "at": "example response of 5.2.5",
        "what": "A partition without a checkpoint is listed with -1."
      }
    ],
    "evidence": "In a public test against a DIS-compatible service a new app gets status 200 with all partitions. An older reference gives `consumeRecords` an `app_name` for the app that commits checkpoints in the stream, in the words of that error.",
    "decision": "The state of an app without checkpoints is answered with 200 and `\"-1\"`. `DIS.4375` is documented for both calls; what triggers it is not known."
  },
  {
    "id": "checkpoint-sequence-number-value",
    "document": "dis",
    "operations": [
      "showCheckpoint"
    ],
    "section": [
      "5.3.2",
      "5.3.1"
    ],
    "kind": "value",
    "says": [
      {
        "at": "table 5-84",
        "what": "`sequence_number` is the committed number, as a String; 5.3.1 commits `\"2\"`."
      },
      {
        "at": "example response",
        "what": "It is `\"newstram\"`."
      }
    ],
    "evidence": "Huawei's SDK reference prints `{\"sequence_number\":\"10\",\"metadata\":\"metadata\"}`.",
    "decision": "A string of decimal digits, or `\"-1\"`."
  },
  {
    "id": "checkpoint-none-committed",
    "document": "dis",
    "operations": [
      "showCheckpoint",
      "showConsumerState"
    ],
    "section": [
      "5.3.2",
      "5.2.5"
    ],
    "kind": "value",
    "says": [
      {
        "at": "table 5-84",
        "what": "Nothing is said of a partition without a checkpoint."
      },
      {
        "at": "example response of 5.2.5",
        "what": "The number is -1 there."
      }
    ],
    "evidence": "A Flink connector compares the answer with \"-1\", the Kafka adapter tests for a number of at least 0, and an older reference of 5.2.5 names -1 for a checkpoint that is missing or was deleted.",
    "decision": "Status 200 with `\"-1\"`."
  },
  {
    "id": "checkpoint-expired-partition",
    "document": "dis",
    "operations": [
      "showCheckpoint",
      "deleteCheckpoint",
      "commitCheckpoint"
    ],
    "section": [
      "5.3.1",
      "5.3.2",
      "5.3.3"
    ],
    "kind": "silence",
    "says": [
      {
        "at": "tables 5-80, 5-82 and 5-86",
        "what": "Nothing is said of a partition that has expired."
      }
    ],
    "evidence": "The consumption state of 5.2.5 lists expired partitions with their checkpoints; of the three operations only `commitCheckpoint` needs the range of the partition.",
    "decision": "The emulator shows and deletes the checkpoint of an expired partition, and refuses to commit a new one with `DIS.4319`."
  },
  {
    "id": "checkpoint-sequence-number-range",
    "document": "dis",
    "operations": [
      "commitCheckpoint"
    ],
    "section": "5.3.1",
    "kind": "range",
    "says": [
      {
        "at": "table 5-80",
        "what": "The number must lie in the valid range, which is not given."
      }
    ],
    "evidence": "Most clients commit the last record read, the Kafka adapter the one after it, which may be the next record to come. A public test commits 0 in an empty partition.",
    "decision": "From the number of the oldest record to that of the next one to come, both included. `DIS.4216` for what is no number, `DIS.4224` for what lies outside; the reference names no code."
  },
  {
    "id": "checkpoint-query-required",
    "document": "dis",
    "operations": [
      "showCheckpoint"
    ],
    "section": "5.3.2",
    "kind": "required",
    "says": [
      {
        "at": "table 5-82",
        "what": "`stream_name`, `partition_id`, `app_name` and `checkpoint_type` are mandatory in the query."
      },
      {
        "at": "example request",
        "what": "All four are left out."
      }
    ],
    "evidence": "Huawei's Python client sends all four.",
    "decision": "Required, as in the table."
  },
  {
    "id": "checkpoint-delete-query-required",
    "document": "dis",
    "operations": [
      "deleteCheckpoint"
    ],
    "section": "5.3.3",
    "kind": "required",
    "says": [
      {
        "at": "table 5-86",
        "what": "`stream_name` and `app_name` are mandatory in the query."
      },
      {
        "at": "example request",
        "what": "Both are left out."
      }
    ],
    "evidence": "Huawei's Python client sends both.",
    "decision": "Required, as in the table."
  },
  {
    "id": "checkpoint-delete-type",
    "document": "dis",
    "operations": [
      "deleteCheckpoint"
    ],
    "section": "5.3.3",
    "kind": "required",
    "says": [
      {
        "at": "table 5-86",
        "what": "`checkpoint_type` is mandatory in the query."
      },
      {
        "at": "example request",
        "what": "It is left out."
      }
    ],
    "evidence": "Huawei's Python client never sends it, and an older reference has it as optional.",
    "decision": "Optional. There is one type only."
  },
  {
    "id": "checkpoint-delete-partition",
    "document": "dis",
    "operations": [
      "deleteCheckpoint",
      "showCheckpoint"
    ],
    "section": [
      "5.3.3",
      "5.3.2"
    ],
    "kind": "required",
    "says": [
      {
        "at": "table 5-82",
        "what": "`partition_id` is mandatory for reading a checkpoint."
      },
      {
        "at": "table 5-86",
        "what": "It is optional for deleting one; what happens without it is not said."
      }
    ],
    "evidence": "Huawei's Python client deletes without it, and the console has a function that removes all checkpoints of an app in a stream.",
    "decision": "Optional for deleting only; without it the checkpoints of all partitions are deleted."
  },
  {
    "id": "checkpoint-group-fields",
    "document": "dis",
    "operations": [
      "commitCheckpoint"
    ],
    "section": "5.3.1",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-80",
        "what": "The body has no `client_id` and no `generation_id`."
      }
    ],
    "evidence": "The Java client and the Kafka adapter send both when the service manages the group; the commit is then checked against the group and can fail with `DIS.4701`, `DIS.4702` or `DIS.4703`, all with status 400.",
    "decision": "Two optional fields."
  },
  {
    "id": "checkpoint-stream-id",
    "document": "dis",
    "operations": [
      "commitCheckpoint",
      "showCheckpoint",
      "deleteCheckpoint",
      "showConsumerState",
      "showStream"
    ],
    "section": [
      "5.3.1",
      "5.3.2",
      "5.3.3",
      "5.2.5",
      "5.1.4"
    ],
    "kind": "parameter",
    "says": [
      {
        "at": "tables 5-17, 5-74, 5-80, 5-82 and 5-86",
        "what": "There is no `stream_id`, although a stream that another account shares is found by its id only; `stream_name` is mandatory."
      }
    ],
    "evidence": "The Java client has `stream_id` in all of these requests but that of 5.2.5, the Python client in all. For a stream of another account the Python client sends the three of checkpoints with `stream_id` and without `stream_name`, and the other two with `stream_id` beside any name in the path.",
    "decision": "An optional field of the body and an optional query parameter. `stream_name` of the checkpoints is optional too, since OpenAPI cannot ask for one of two; without either the service refuses the request as one without a parameter that it needs. As in `sendRecords` the name counts first."
  },
  {
    "id": "checkpoint-timestamp-parameter",
    "document": "dis",
    "operations": [
      "showCheckpoint"
    ],
    "section": "5.3.2",
    "kind": "parameter",
    "says": [
      {
        "at": "table 5-82",
        "what": "There is no `timestamp`."
      }
    ],
    "evidence": "The Java client has `timestamp`, a Long, in this request. Nothing tells what it does.",
    "decision": "An optional parameter without known effect."
  },
  {
    "id": "put-result-sequence-number",
    "document": "dis",
    "operations": [
      "sendRecords"
    ],
    "section": "5.4.1",
    "kind": "type",
    "says": [
      {
        "at": "table 5-93",
        "what": "`records[].sequence_number` is a String."
      },
      {
        "at": "example response",
        "what": "It is the number 17."
      }
    ],
    "evidence": "The Java and Go SDKs decode a string, and Huawei's Python sample prints one.",
    "decision": "A string of decimal digits."
  },
  {
    "id": "put-result-error-code",
    "document": "dis",
    "operations": [
      "sendRecords"
    ],
    "section": [
      "5.4.1",
      "6.1"
    ],
    "kind": "value",
    "says": [
      {
        "at": "example response",
        "what": "`error_code` is `DIS.xxxx`, with the message of exceeded traffic control."
      },
      {
        "at": "table of 6.1",
        "what": "The code of that message is `DIS.4303`."
      }
    ],
    "evidence": "The Java, Python and Go clients send records with `DIS.4303` again.",
    "decision": "`DIS.` and four digits; `DIS.4303` for a throttled record."
  },
  {
    "id": "put-result-error-names",
    "document": "dis",
    "operations": [
      "sendRecords"
    ],
    "section": [
      "5.4.1",
      "3.3",
      "5.5.10"
    ],
    "kind": "name",
    "says": [
      {
        "at": "table 5-93",
        "what": "A refused record has `error_code` and `error_message`."
      },
      {
        "at": "3.3",
        "what": "A refused request has `error_code` and `error_msg`."
      },
      {
        "at": "5.5.10",
        "what": "The names are `errorCode` and `message`."
      }
    ],
    "evidence": "Both generations of clients read `error_code` and `error_message` in the results of records. Recorded refusals of whole requests have `errorCode` and `message`.",
    "decision": "Records fail with `error_code` and `error_message`, requests with `errorCode` and `message`."
  },
  {
    "id": "put-result-of-a-stored-record",
    "document": "dis",
    "operations": [
      "sendRecords"
    ],
    "section": "5.4.1",
    "kind": "value",
    "says": [
      {
        "at": "table 5-93",
        "what": "A result has `error_code` and `error_message`, beside `partition_id` and `sequence_number`."
      },
      {
        "at": "example response",
        "what": "The result of a stored record has neither."
      }
    ],
    "evidence": "Huawei's plugin for Flume and its agent take a record as stored whose `error_code` is absent, null or empty.",
    "decision": "Both are optional, and may be null or empty. The emulator leaves them out; clients have to take all three for a success."
  },
  {
    "id": "put-stream-id-required",
    "document": "dis",
    "operations": [
      "sendRecords"
    ],
    "section": "5.4.1",
    "kind": "required",
    "says": [
      {
        "at": "table 5-90, column Mandatory",
        "what": "`stream_id` is optional."
      },
      {
        "at": "table 5-90, its description",
        "what": "It is mandatory for a stream that was shared with the caller."
      }
    ],
    "evidence": "Huawei's Python client always sends `stream_id`, as an empty string when it has none.",
    "decision": "Optional. The condition stands in the description, and an empty string counts as absent."
  },
  {
    "id": "put-stream-name-required",
    "document": "dis",
    "operations": [
      "sendRecords"
    ],
    "section": "5.4.1",
    "kind": "required",
    "says": [
      {
        "at": "table 5-90",
        "what": "`stream_name` is mandatory."
      },
      {
        "at": "table 5-90, description of `stream_id`",
        "what": "The stream is searched by the id if none is found by the name."
      }
    ],
    "evidence": "Huawei's Python client sends both fields, and documents that either may be an empty string but not both. The Java client leaves out what it is not given, and says that one of the two is enough.",
    "decision": "Optional, absent or empty if only `stream_id` is known; without either the service refuses the request as one without a field that it needs."
  },
  {
    "id": "put-entry-timestamp",
    "document": "dis",
    "operations": [
      "sendRecords",
      "consumeRecords"
    ],
    "section": [
      "5.4.1",
      "5.4.2"
    ],
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-91",
        "what": "A record to be sent has no `timestamp`."
      },
      {
        "at": "table 5-98",
        "what": "A record read has `timestamp`, the time of writing, with `timestamp_type` `CreateTime`, the time of creation."
      }
    ],
    "evidence": "The Java client sends `timestamp` with a record, and the protobuf form has a field for it. Older guides speak of records with a time of their own.",
    "decision": "An optional field of the entry, in milliseconds. Without it a record gets the time of arrival."
  },
  {
    "id": "put-routing-order",
    "document": "dis",
    "operations": [
      "sendRecords"
    ],
    "section": "5.4.1",
    "kind": "description",
    "says": [
      {
        "at": "table 5-91",
        "what": "`explicit_hash_key` outranks the hash of `partition_key`, and `partition_id` outranks `partition_key`. Which of the first two wins, and where a record with none of the three goes, is not said."
      }
    ],
    "evidence": "The Java client sorts records by partition itself, `partition_id` first, then `explicit_hash_key`, then the MD5 of `partition_key`, else at random.",
    "decision": "That order."
  },
  {
    "id": "put-partition-key-description",
    "document": "dis",
    "operations": [
      "sendRecords"
    ],
    "section": "5.4.1",
    "kind": "description",
    "says": [
      {
        "at": "table 5-91",
        "what": "`partition_key` is the partition that the record is written to."
      },
      {
        "at": "table 5-91, `explicit_hash_key`",
        "what": "The key has a hash, which that field replaces."
      }
    ],
    "evidence": "The Java client computes the partition from the MD5 of the key.",
    "decision": "Any text; its hash chooses the partition."
  },
  {
    "id": "put-size-limits",
    "document": "dis",
    "operations": [
      "sendRecords"
    ],
    "section": "5.4.1",
    "kind": "range",
    "says": [
      {
        "at": "5.4.1",
        "what": "No limit is named for a record, a request or the number of records."
      }
    ],
    "evidence": "Older documents allow 5 MB in a request and 1 MB in a record before base64; a user guide allows 1 MB in a request to a common stream and 5 MB to an advanced one. Clients cap the number of records at 500 to 10,000, each at its own figure.",
    "decision": "5 MB in a request and 1 MB in a record, for both types of stream; no limit to the number of records."
  },
  {
    "id": "put-stream-gone-status",
    "document": "dis",
    "operations": [
      "sendRecords"
    ],
    "section": [
      "5.4.1",
      "6.1"
    ],
    "kind": "status",
    "says": [
      {
        "at": "5.4.1",
        "what": "Only status 200 is listed."
      },
      {
        "at": "table of 6.1",
        "what": "`DIS.4301`, the stream does not exist, comes with status 400."
      }
    ],
    "evidence": "The Java client takes 410 on this call for a missing stream, and so it does 400 with `DIS.4301`.",
    "decision": "Both statuses are documented. 410 with `DIS.4301` in the body is the one to send, since what a client reads goes before what a table prints; clients have to take either."
  },
  {
    "id": "put-too-large-status",
    "document": "dis",
    "operations": [
      "sendRecords"
    ],
    "section": [
      "5.4.1",
      "6.2"
    ],
    "kind": "status",
    "says": [
      {
        "at": "5.4.1",
        "what": "Only status 200 is listed."
      },
      {
        "at": "table of 6.2",
        "what": "413 means that the request is too large."
      }
    ],
    "evidence": "The Java client has an error of its own for 413. No body was recorded, and no code of 6.1 is about size.",
    "decision": "413 is documented with either shape of error."
  },
  {
    "id": "sequence-number-growth",
    "document": "dis",
    "operations": [
      "sendRecords",
      "showCursor"
    ],
    "section": [
      "5.4.1",
      "5.4.3"
    ],
    "kind": "description",
    "says": [
      {
        "at": "tables 5-93 and 5-100",
        "what": "A sequence number identifies a record, and a longer time between requests gives a larger number."
      }
    ],
    "evidence": "Recorded answers count each partition 0, 1, 2 and so on, and clients take the number after the last one read for the next.",
    "decision": "A sequence number counts the records of its partition from 0 without gaps, whatever the time between them; two partitions have the same numbers."
  },
  {
    "id": "record-optional-fields",
    "document": "dis",
    "operations": [
      "consumeRecords"
    ],
    "section": "5.4.2",
    "kind": "required",
    "says": [
      {
        "at": "example response",
        "what": "A record has all five fields of table 5-98."
      },
      {
        "at": "table 5-98",
        "what": "`partition_key` is absent if the producer gave `partition_id` instead."
      }
    ],
    "evidence": "Records printed in Huawei's FunctionGraph guide have neither `timestamp` nor `timestamp_type`.",
    "decision": "`sequence_number` and `data` are always there, the other three are optional."
  },
  {
    "id": "record-timestamp-range",
    "document": "dis",
    "operations": [
      "sendRecords",
      "consumeRecords",
      "showCursor"
    ],
    "section": [
      "5.4.1",
      "5.4.2",
      "5.4.3"
    ],
    "kind": "silence",
    "says": [
      {
        "at": "table 5-91",
        "what": "There is no `timestamp` of a record."
      },
      {
        "at": "tables 5-98 and 5-100",
        "what": "The `timestamp` of a record that is read, and that of a cursor, have no bounds; the latter is accurate to milliseconds."
      }
    ],
    "evidence": "The Java client, the protobuf schema and the Go client have 64 bits for each of them. All recorded times have 13 digits, and the SDK reference asks for 13 in a cursor.",
    "decision": "A whole number of at most 13 digits, from 0, which reaches to the year 2286; each client reads it back as it was sent. The emulator refuses anything else with `DIS.4200`."
  },
  {
    "id": "record-too-large",
    "document": "dis",
    "operations": [
      "sendRecords"
    ],
    "section": "5.4.1",
    "kind": "silence",
    "says": [
      {
        "at": "tables 5-91 and 5-93",
        "what": "Nothing is said of the answer to a record that is too large, nor of a record for a partition that was scaled away."
      }
    ],
    "evidence": "Failures of single records come inside a 200, with a code of their own. Huawei's plugin for Maxwell names two that no table has, `DIS.4213` for an invalid record size and `DIS.4318` for a partition that is read-only; it looks for the former where the sending of one record has failed, which does not tell whether the whole request had. The Java client knows status 413 for a whole request.",
    "decision": "The emulator refuses a record over 1 MB alone, with `DIS.4213`, and one for a deleted partition with `DIS.4318`, for an expired one with `DIS.4319`, all inside a 200. None of them is retriable as it was sent; a record for a deleted partition may go elsewhere. A request over 5 MB is refused as a whole, with 413 and `DIS.4300`."
  },
  {
    "id": "record-hash-at-a-border",
    "document": "dis",
    "operations": [
      "sendRecords",
      "showStream"
    ],
    "section": [
      "5.4.1",
      "5.1.4"
    ],
    "kind": "silence",
    "says": [
      {
        "at": "table 5-91, `partition_key` and `explicit_hash_key`",
        "what": "Nothing is said of how a key becomes a hash, nor of which partition has the key that stands at the border of two ranges."
      }
    ],
    "evidence": "The Java client takes the first 8 bytes of the MD5 without the sign, and puts the first hash of each range but the lowest into the partition below. The ranges that the service prints begin with that hash.",
    "decision": "The emulator hashes as the Java client does, and goes by the ranges that are printed."
  },
  {
    "id": "records-query-names",
    "document": "dis",
    "operations": [
      "consumeRecords"
    ],
    "section": [
      "5.4.2",
      "5.4.3"
    ],
    "kind": "name",
    "says": [
      {
        "at": "table 5-95",
        "what": "`partition-cursor` has a hyphen, `max_fetch_bytes` has underscores."
      },
      {
        "at": "tables 5-97 and 5-102",
        "what": "The answers have `next_partition_cursor` and `partition_cursor`, with underscores."
      }
    ],
    "evidence": "The Java, Go and Python clients send and read exactly these names.",
    "decision": "All names as printed."
  },
  {
    "id": "records-cursor-required",
    "document": "dis",
    "operations": [
      "consumeRecords"
    ],
    "section": "5.4.2",
    "kind": "required",
    "says": [
      {
        "at": "table 5-95",
        "what": "`partition-cursor` is mandatory."
      },
      {
        "at": "example request",
        "what": "It is left out."
      }
    ],
    "evidence": "All clients send it, and the example of an older reference has it.",
    "decision": "Required."
  },
  {
    "id": "records-max-fetch-bytes-type",
    "document": "dis",
    "operations": [
      "consumeRecords"
    ],
    "section": "5.4.2",
    "kind": "type",
    "says": [
      {
        "at": "table 5-95",
        "what": "`max_fetch_bytes` is an Integer, without range or default."
      }
    ],
    "evidence": "The Go client sends an int32, the Java client a Long. A known consumer caps it at 2 MB, the read rate of a partition in a common stream, and the Kafka adapter's sample for Spring asks for 2,097,152. A partition of an advanced stream gives out 10 MB a second.",
    "decision": "A 32-bit integer of 1 to 10,485,760, without default; more than that no partition gives out in a second. The emulator refuses more with `DIS.4200`."
  },
  {
    "id": "records-fetch-bytes-default",
    "document": "dis",
    "operations": [
      "consumeRecords"
    ],
    "section": "5.4.2",
    "kind": "silence",
    "says": [
      {
        "at": "table 5-95",
        "what": "Nothing is said of how much is read without `max_fetch_bytes`, nor of whether base64 and the other fields count."
      }
    ],
    "evidence": "A third-party plugin names 2 MB as the most; a common partition gives out 2 MB a second.",
    "decision": "The emulator reads up to 2 MB of data before base64. A record larger than `max_fetch_bytes` is never given out, and the cursor stays before it. While many answers wait to be taken it gives fewer records than were asked for, at least one, and has status 503 for a read when it has no memory for even that."
  },
  {
    "id": "records-cursor-of-another-stream",
    "document": "dis",
    "operations": [
      "consumeRecords"
    ],
    "section": "5.4.2",
    "kind": "silence",
    "says": [
      {
        "at": "table 5-95",
        "what": "Nothing is said of a cursor whose stream was deleted and made again under the same name."
      }
    ],
    "evidence": "Cursors hold the name of the stream and no id.",
    "decision": "The emulator reads the new stream where the cursor points to, and refuses it with `DIS.4217` if that lies beyond its end."
  },
  {
    "id": "records-undocumented-parameters",
    "document": "dis",
    "operations": [
      "consumeRecords"
    ],
    "section": "5.4.2",
    "kind": "parameter",
    "says": [
      {
        "at": "table 5-95",
        "what": "There is no `limit` and no `app_name`."
      }
    ],
    "evidence": "Huawei's Python client sends `limit` with each call (1 to 10,000, default 1,000); the Java client can, and says that it has no effect any more. An older reference has `app_name`, the app that commits checkpoints in the stream.",
    "decision": "Two optional parameters, `limit` deprecated."
  },
  {
    "id": "cursor-form",
    "document": "dis",
    "operations": [
      "consumeRecords",
      "showCursor"
    ],
    "section": [
      "5.4.2",
      "5.4.3"
    ],
    "kind": "value",
    "says": [
      {
        "at": "example response of 5.4.2",
        "what": "The cursor, decoded, is an object with `iterGenTime`, `StreamName`, `ShardId`, `ShardIteratorType`, `StartingSequenceNumber` and `TimeStamp`."
      },
      {
        "at": "example response of 5.4.3",
        "what": "It is an object with `getIteratorParam` and `generateTimestamp`."
      }
    ],
    "evidence": "Cursors recorded since 2017 have the second form, in base64url without padding, also as next cursor. The Kafka adapter decodes it.",
    "decision": "Both examples stand, for a cursor is any string of 1 to 512 characters to callers. A server makes the second form."
  },
  {
    "id": "cursor-query-names",
    "document": "dis",
    "operations": [
      "showCursor"
    ],
    "section": "5.4.3",
    "kind": "name",
    "says": [
      {
        "at": "table 5-100",
        "what": "The parameters are `stream-name`, `partition-id`, `cursor-type` and `starting-sequence-number`, with hyphens."
      },
      {
        "at": "all other sections",
        "what": "The same things are written `stream_name`, `partition_id` and so on."
      }
    ],
    "evidence": "All clients send the hyphens, and the decoded cursor of the example has them.",
    "decision": "Hyphens, in this call only."
  },
  {
    "id": "cursor-query-required",
    "document": "dis",
    "operations": [
      "showCursor"
    ],
    "section": "5.4.3",
    "kind": "required",
    "says": [
      {
        "at": "table 5-100",
        "what": "`stream-name` and `partition-id` are mandatory."
      },
      {
        "at": "example request",
        "what": "Both are left out."
      }
    ],
    "evidence": "All clients send `partition-id`, and `stream-name` unless they address a stream by its id.",
    "decision": "Both are required."
  },
  {
    "id": "cursor-stream-id",
    "document": "dis",
    "operations": [
      "showCursor"
    ],
    "section": "5.4.3",
    "kind": "parameter",
    "says": [
      {
        "at": "table 5-100",
        "what": "There is no `stream-id`, and `stream-name` is mandatory."
      }
    ],
    "evidence": "The Java client has `stream-id`, and calls it mandatory for streams that another account shares. A recent Python client then sends it without `stream-name`.",
    "decision": "Both are optional parameters, since OpenAPI cannot ask for one of two; without either the service refuses the request as one without a parameter that it needs."
  },
  {
    "id": "cursor-position-required",
    "document": "dis",
    "operations": [
      "showCursor"
    ],
    "section": "5.4.3",
    "kind": "required",
    "says": [
      {
        "at": "table 5-100, column Mandatory",
        "what": "`starting-sequence-number` and `timestamp` are optional."
      },
      {
        "at": "table 5-100, their descriptions",
        "what": "Two cursor types, among them the default one, need the number, and `AT_TIMESTAMP` needs the time."
      }
    ],
    "evidence": "The Kafka adapter sends the number without a type. A public test obtains a cursor with neither and reads with it.",
    "decision": "Both are optional; their descriptions say when they are needed. Without a number the cursor presumably starts at 0."
  },
  {
    "id": "cursor-number-range",
    "document": "dis",
    "operations": [
      "showCursor"
    ],
    "section": "5.4.3",
    "kind": "range",
    "says": [
      {
        "at": "table 5-100",
        "what": "`starting-sequence-number` is 0 to 9223372036854775807."
      },
      {
        "at": "table of 6.1",
        "what": "`DIS.4224` comes for a number that is not in the valid range, which is not given."
      }
    ],
    "evidence": "A recorded `DIS.4224` answers 5280 with the range 0 to 617. Huawei's SDK reference gives the range for each cursor type.",
    "decision": "From the oldest record to the next one to come for `AT_SEQUENCE_NUMBER`, one less at both ends for `AFTER_SEQUENCE_NUMBER`."
  },
  {
    "id": "create-transfer-task-name",
    "document": "dis",
    "operations": [
      "createTransferTask"
    ],
    "section": "5.5.1",
    "kind": "name",
    "says": [
      {
        "at": "title",
        "what": "Adding OBS Dump Tasks."
      },
      {
        "at": "SDK sample",
        "what": "The newer SDKs call it CreateObsTransferTask, older ones CreateTransferTask."
      }
    ],
    "evidence": "Path and method are the same for all five destinations; older issues had one section for each.",
    "decision": "One operation, `createTransferTask`. Newer SDKs know it as createObsTransferTask."
  },
  {
    "id": "dump-destinations",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "listTransferTasks",
      "showTransferTask",
      "listTransferTaskLogs"
    ],
    "section": [
      "5.5.1",
      "5.5.2",
      "5.5.3",
      "5.5.5",
      "5.5.10"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "tables 5-105, 5-111, 5-114, 5-121",
        "what": "`destination_type` is `OBS` and nothing else."
      },
      {
        "at": "6.1",
        "what": "`DIS.4208`, `DIS.4336` to `DIS.4338` and `DIS.4341` to `DIS.4351` are about MRS, DLI, CloudTable and DWS."
      },
      {
        "at": "dump-task page",
        "what": "Five destinations."
      }
    ],
    "evidence": "Issues of the reference up to 2023 have a section with tables and requests for each destination, and a recorded answer shows a dump to DLI.",
    "decision": "`OBS`, `DWS`, `MRS`, `DLI` and `CLOUDTABLE`, each with its descriptor. Newer regions may offer OBS alone."
  },
  {
    "id": "dump-destination-older-values",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3"
    ],
    "kind": "default",
    "says": [
      {
        "at": "tables 5-105 and 5-114",
        "what": "Optional; `OBS` when left out."
      },
      {
        "at": "older issues",
        "what": "Mandatory, with the default `NOWHERE`."
      },
      {
        "at": "Java client",
        "what": "Also has `NOWHERE`, `UQUERY` (the former name of DLI) and `OPENTSDB`."
      }
    ],
    "evidence": "Huawei's Java samples leave the type out and set a descriptor only. No request or answer with one of the older values is known.",
    "decision": "Optional with the default `OBS`; the older values are not part of the contract."
  },
  {
    "id": "dump-agency-required",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3"
    ],
    "kind": "required",
    "says": [
      {
        "at": "tables 5-106 and 5-115",
        "what": "`agency_name` is not mandatory."
      },
      {
        "at": "the same rows",
        "what": "It cannot be left unspecified."
      },
      {
        "at": "older issues, all destinations",
        "what": "Mandatory."
      }
    ],
    "evidence": "Huawei's Java guide calls it optional with `dis_admin_agency` as the default when creating, and its update sample leaves it out; the Go and Python SDKs (v3) always send it, as every known request to DWS, MRS and CloudTable does. Only an early Python sample for CloudTable lacks it.",
    "decision": "Optional for OBS, never empty; required for the other destinations."
  },
  {
    "id": "dump-agency-length",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "range",
    "says": [
      {
        "at": "tables 5-106, 5-115, 5-123",
        "what": "`agency_name` has 1 to 64 characters."
      },
      {
        "at": "dump-task page",
        "what": "At most 64."
      }
    ],
    "evidence": "The page also says that it cannot be left unspecified.",
    "decision": "1 to 64 characters."
  },
  {
    "id": "deliver-time-interval-default",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "default",
    "says": [
      {
        "at": "tables 5-106, 5-115, 5-123",
        "what": "`deliver_time_interval` has no default, and is mandatory."
      },
      {
        "at": "dump-task page",
        "what": "The default is 300."
      }
    ],
    "evidence": "Older issues and the user guide have 300, too; no known request to OBS, DWS, MRS or DLI leaves the field out.",
    "decision": "30 to 900 seconds, default 300, required except for CloudTable."
  },
  {
    "id": "cloudtable-deliver-time-interval",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3"
    ],
    "kind": "required",
    "says": [
      {
        "at": "table of older issues",
        "what": "`deliver_time_interval` of a CloudTable dump is mandatory."
      },
      {
        "at": "both example requests there",
        "what": "They leave it out."
      }
    ],
    "evidence": "Huawei's early Python samples for CloudTable leave it out as well; such a dump writes no files.",
    "decision": "Optional for CloudTable."
  },
  {
    "id": "deliver-time-interval-target",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "description",
    "says": [
      {
        "at": "dump-task page, MRS, DLI, DWS and CloudTable",
        "what": "`deliver_time_interval` tells how often data goes to OBS."
      }
    ],
    "evidence": "The text stands in every descriptor; records for DWS, MRS and DLI are gathered in OBS first.",
    "decision": "The time from one delivery to the next, whatever the destination."
  },
  {
    "id": "deliver-size-interval",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "missing-field",
    "says": [
      {
        "at": "tables 5-106, 5-115, 5-123",
        "what": "`deliver_size_interval`, 1 to 300 MB."
      },
      {
        "at": "dump-task page",
        "what": "No such field, for any destination."
      }
    ],
    "evidence": "The reference is newer than the page.",
    "decision": "Optional, for OBS only."
  },
  {
    "id": "consumer-strategy-default",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "default",
    "says": [
      {
        "at": "tables 5-106, 5-115, 5-123",
        "what": "`consumer_strategy` has no default."
      },
      {
        "at": "dump-task page",
        "what": "The default is `LATEST`."
      }
    ],
    "evidence": "Older issues and the Java client have `LATEST`, too.",
    "decision": "Default `LATEST`."
  },
  {
    "id": "record-delimiter-default",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "default",
    "says": [
      {
        "at": "tables 5-106, 5-115, 5-123, list of values",
        "what": "The comma is the default."
      },
      {
        "at": "the same rows, default value",
        "what": "The default is a line feed."
      },
      {
        "at": "dump-task page",
        "what": "The default is a line feed."
      }
    ],
    "evidence": "Java and Go clients say line feed, too.",
    "decision": "A line feed."
  },
  {
    "id": "record-delimiter-values",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "tables 5-106, 5-115, 5-123, range",
        "what": "Comma, semicolon, vertical bar, line feed, NULL."
      },
      {
        "at": "the same rows, constraints",
        "what": "Lower-case letters, digits, hyphens, underscores and periods, which is the text of a bucket name."
      },
      {
        "at": "example response of 5.5.5",
        "what": "The empty string."
      }
    ],
    "evidence": "Requests use the vertical bar. The answer with the empty string is printed in the reference and on the dump-task page; a recorded one has the vertical bar.",
    "decision": "The five values of the range, `NULL` as that word, and the empty string."
  },
  {
    "id": "destination-file-type",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "tables 5-106, 5-115, 5-123",
        "what": "`text`, `csv`, `parquet`; the default is `Text`."
      },
      {
        "at": "dump-task page",
        "what": "`parquet` or `carbon` for JSON data; the default is `text`."
      },
      {
        "at": "an example of an older issue",
        "what": "`CarbonData`."
      }
    ],
    "evidence": "Every request and answer has `text` in small letters; the enums of the Go SDK have `carbon`, and the console uses the word CarbonData.",
    "decision": "`text` (default), `csv`, `parquet` and `carbon`."
  },
  {
    "id": "mrs-destination-file-type",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3"
    ],
    "kind": "missing-field",
    "says": [
      {
        "at": "MRS table of older issues and dump-task page",
        "what": "No `destination_file_type`."
      },
      {
        "at": "example request of older issues",
        "what": "`destination_file_type` is `text`."
      }
    ],
    "evidence": "Java and Go clients have the field for MRS, too.",
    "decision": "Optional for MRS, default `text`."
  },
  {
    "id": "partition-format-none",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "tables 5-106, 5-115, 5-123",
        "what": "`N/A` stands among the values of `partition_format`, and there is no default."
      },
      {
        "at": "dump-task page",
        "what": "The default is empty."
      }
    ],
    "evidence": "The enums of the Go SDK have no `N/A`, and a recorded answer has the empty string.",
    "decision": "The empty string for no directories, which is the default; `N/A` is a word of the console."
  },
  {
    "id": "partition-format-time",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "description",
    "says": [
      {
        "at": "tables 5-106, 5-115, 5-123",
        "what": "The directories show the time at which the dump task was created."
      }
    ],
    "evidence": "By that text all files would lie in one directory. Huawei's SDKs and user guide speak of the time at which the dump file is made.",
    "decision": "The time of the dump file, or of the record when `processing_schema` is set."
  },
  {
    "id": "obs-bucket-path",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "range",
    "says": [
      {
        "at": "tables 5-106, 5-115, 5-123",
        "what": "`obs_bucket_path` is a bucket name of 3 to 63 characters; the character for underscores is not printed."
      },
      {
        "at": "dump-task page",
        "what": "No limits."
      }
    ],
    "evidence": "All known values are plain bucket names within these limits.",
    "decision": "A bucket name, 3 to 63 lower-case letters, digits, hyphens, underscores and periods, for every destination."
  },
  {
    "id": "file-prefix-leading-slash",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "range",
    "says": [
      {
        "at": "tables 5-106, 5-115, 5-123",
        "what": "Up to 50 letters, digits, underscores and slashes."
      },
      {
        "at": "dump-task page",
        "what": "The same, but no slash at the beginning."
      },
      {
        "at": "user guide",
        "what": "For Parquet files up to 100 characters, with expressions such as `${name}`."
      }
    ],
    "evidence": "The tables say nothing against the page; no request with an expression is known.",
    "decision": "Up to 50 characters, no slash at the beginning, no expressions."
  },
  {
    "id": "processing-timestamp-format-required",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3"
    ],
    "kind": "required",
    "says": [
      {
        "at": "tables 5-107 and 5-116",
        "what": "`timestamp_format` is not mandatory."
      },
      {
        "at": "the same rows",
        "what": "It is mandatory when `timestamp_type` is `String`."
      }
    ],
    "evidence": "A timestamp that is a number has no format.",
    "decision": "Optional in the schema; the description names the condition."
  },
  {
    "id": "timestamp-format-values",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "tables 5-107, 5-116, 5-124",
        "what": "No range for `timestamp_format`."
      },
      {
        "at": "dump-task page",
        "what": "An enumeration whose values are lost."
      },
      {
        "at": "older issues",
        "what": "Six values."
      }
    ],
    "evidence": "The dump-task page prints the same six for `format` of OpenTSDB.",
    "decision": "The six values."
  },
  {
    "id": "cross-account-dump",
    "document": "dis",
    "operations": [
      "updateTransferTask"
    ],
    "section": "5.5.3",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-115",
        "what": "No `cross_account_dump`."
      },
      {
        "at": "example request",
        "what": "`obs_destination_descriptor.cross_account_dump` is false."
      }
    ],
    "evidence": "No client has it.",
    "decision": "An optional boolean for OBS."
  },
  {
    "id": "obs-descriptor-client-fields",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "missing-field",
    "says": [
      {
        "at": "tables 5-106, 5-115, 5-123",
        "what": "No `auto_agency_enabled`, `retry_duration`, `compression_format`, `carbon_properties`, `avro_schema`, `data_schema_path` or `deliver_data_type`."
      }
    ],
    "evidence": "Huawei's Java client has them and sends the first two with every request; Go and Python clients have some of them.",
    "decision": "Declared for OBS, all optional, with a note on where they come from."
  },
  {
    "id": "obs-retry-duration",
    "document": "dis",
    "operations": [
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-123 and dump-task page",
        "what": "No `retry_duration` for OBS."
      },
      {
        "at": "example response",
        "what": "`obs_destination_description.retry_duration` is 0."
      }
    ],
    "evidence": "A recorded answer has it, too.",
    "decision": "An optional field for OBS as for the other destinations."
  },
  {
    "id": "retry-duration-type",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "type",
    "says": [
      {
        "at": "dump-task page and older tables",
        "what": "`retry_duration` is a String, 0 to 7,200, default 1,800."
      },
      {
        "at": "all example requests and answers",
        "what": "A number."
      }
    ],
    "evidence": "The Java client sends and reads a number; the Go SDK (v3) has a string and cannot read a number.",
    "decision": "Number or text in requests. Answers for OBS have the number that was recorded; for the other destinations, of which no answer has the field, text suits every client."
  },
  {
    "id": "dws-delimiter-empty",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3"
    ],
    "kind": "value",
    "says": [
      {
        "at": "table of older issues and dump-task page",
        "what": "`dws_delimiter` is a comma, a semicolon or a vertical bar, and mandatory."
      },
      {
        "at": "example request of older issues",
        "what": "The empty string."
      }
    ],
    "evidence": "A sample of Huawei's Python client has a line feed.",
    "decision": "Any string; the three are named in the description."
  },
  {
    "id": "dws-option-values",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "table of older issues",
        "what": "`true/on` and `false/off` are the values of the DWS options."
      },
      {
        "at": "dump-task page",
        "what": "The default is `false` or `off`; the list is lost."
      },
      {
        "at": "example request of older issues",
        "what": "The string `false`."
      }
    ],
    "evidence": "The slash stands between two ways of writing one value.",
    "decision": "The strings `true`, `on`, `false` and `off`."
  },
  {
    "id": "opentsdb-timestamp-format-required",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "required",
    "says": [
      {
        "at": "table of older issues",
        "what": "`format` of an OpenTSDB timestamp is mandatory."
      },
      {
        "at": "the same row and dump-task page",
        "what": "It is mandatory when `type` is `String`, and needed when the attribute is a date."
      }
    ],
    "evidence": "With `type` `Timestamp` nothing is converted.",
    "decision": "Optional in the schema; the description names the condition."
  },
  {
    "id": "opentsdb-arrays",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "array-or-object",
    "says": [
      {
        "at": "dump-task page",
        "what": "`metric` and `tags` are arrays, `timestamp` and `value` single objects, without a word on why; the values of `timestamp.type` are not listed."
      }
    ],
    "evidence": "The example request of older issues and the Java client have the same shapes; older tables list `Timestamp` and `String`.",
    "decision": "As the page has it, with these two types."
  },
  {
    "id": "mrs-cluster-kerberos",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask"
    ],
    "section": "6.1",
    "kind": "description",
    "says": [
      {
        "at": "DIS.4208",
        "what": "The MRS cluster should run in security mode."
      },
      {
        "at": "dump-task page",
        "what": "Only clusters without Kerberos authentication will do."
      }
    ],
    "evidence": "Security mode is Kerberos authentication. The Java client agrees with the page.",
    "decision": "A cluster without Kerberos."
  },
  {
    "id": "dump-task-page-lost-values",
    "document": "dis",
    "operations": [
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "enum",
    "says": [
      {
        "at": "dump-task page",
        "what": "The lists of values and the types of the five descriptions are empty."
      }
    ],
    "evidence": "Section 5.5.5 has those for OBS, older issues those for the other destinations.",
    "decision": "Taken from there."
  },
  {
    "id": "list-transfer-tasks-limit",
    "document": "dis",
    "operations": [
      "listTransferTasks"
    ],
    "section": "5.5.2",
    "kind": "parameter",
    "says": [
      {
        "at": "table 5-108",
        "what": "`limit` is a path parameter, and optional."
      },
      {
        "at": "URI",
        "what": "It has no place for it."
      }
    ],
    "evidence": "The Java client sends it in the query, 10 by default.",
    "decision": "A query parameter, 1 to 10, default 10."
  },
  {
    "id": "list-transfer-tasks-limit-range",
    "document": "dis",
    "operations": [
      "listTransferTasks"
    ],
    "section": "5.5.2",
    "kind": "range",
    "says": [
      {
        "at": "table 5-108",
        "what": "`limit` goes up to 10."
      },
      {
        "at": "6.1, DIS.4357",
        "what": "A stream has at most five dump tasks."
      }
    ],
    "evidence": "The answer has a `quota`, so the number can be raised.",
    "decision": "Both stand."
  },
  {
    "id": "list-transfer-tasks-start-name",
    "document": "dis",
    "operations": [
      "listTransferTasks"
    ],
    "section": "5.5.2",
    "kind": "parameter",
    "says": [
      {
        "at": "table 5-108",
        "what": "No way to ask for the next page."
      }
    ],
    "evidence": "The Java and Go clients send `start_task_name`, which is not listed itself.",
    "decision": "An optional query parameter."
  },
  {
    "id": "transfer-task-id",
    "document": "dis",
    "operations": [
      "listTransferTasks"
    ],
    "section": "5.5.2",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-111",
        "what": "No `task_id`."
      },
      {
        "at": "example response",
        "what": "`tasks[].task_id`."
      }
    ],
    "evidence": "5.5.6, 5.5.7 and 5.5.10 need that id. Older recorded answers lack it.",
    "decision": "Declared, optional."
  },
  {
    "id": "transfer-task-quota",
    "document": "dis",
    "operations": [
      "listTransferTasks"
    ],
    "section": "5.5.2",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-110",
        "what": "`quota`."
      },
      {
        "at": "example response",
        "what": "No `quota`."
      }
    ],
    "evidence": "No recorded answer has it.",
    "decision": "Declared, optional."
  },
  {
    "id": "transfer-task-state-words",
    "document": "dis",
    "operations": [
      "listTransferTasks",
      "showTransferTask",
      "batchUpdateTransferTasks"
    ],
    "section": [
      "5.5.2",
      "5.5.5",
      "5.5.6"
    ],
    "kind": "description",
    "says": [
      {
        "at": "tables 5-111 and 5-121",
        "what": "`PAUSED` means stopped, `DELETE` means deleted."
      },
      {
        "at": "5.5.6",
        "what": "The action `stop` pauses tasks."
      }
    ],
    "evidence": "A task that was stopped can be started again.",
    "decision": "`stop` leads to `PAUSED`, `start` back to `RUNNING`; the values stay as printed."
  },
  {
    "id": "update-transfer-task-path",
    "document": "dis",
    "operations": [
      "updateTransferTask"
    ],
    "section": "5.5.3",
    "kind": "path",
    "says": [
      {
        "at": "URI of 5.5.3",
        "what": "It ends in `transfer-tasks`."
      },
      {
        "at": "5.5.4 and 5.5.5",
        "what": "It ends in the name of the task."
      }
    ],
    "evidence": "The Java client sends the update to the shorter path. Its guide adds that all settings must be sent.",
    "decision": "The shorter path; the `task_name` of the descriptor names the task."
  },
  {
    "id": "update-transfer-task-stream-name",
    "document": "dis",
    "operations": [
      "updateTransferTask"
    ],
    "section": "5.5.3",
    "kind": "range",
    "says": [
      {
        "at": "table 5-112",
        "what": "`stream_name` has letters and digits only."
      },
      {
        "at": "the same row",
        "what": "`dis-HvB1` is one."
      },
      {
        "at": "5.1.1",
        "what": "Hyphens and underscores are allowed."
      }
    ],
    "evidence": "Streams are made by 5.1.1.",
    "decision": "As in 5.1.1."
  },
  {
    "id": "dump-task-singular-path",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.5"
    ],
    "kind": "path",
    "says": [
      {
        "at": "URI",
        "what": "`/v2/{project_id}/streams/{stream_name}/transfer-tasks`."
      }
    ],
    "evidence": "Huawei's older Python client adds and shows dump tasks at `/v2/{project_id}/stream/{stream_name}/transfer-tasks`, and lists and deletes them at the plural path.",
    "decision": "The plural path. The emulator and the mock take the singular one for it, with whatever follows."
  },
  {
    "id": "dump-task-description-key",
    "document": "dis",
    "operations": [
      "createTransferTask",
      "updateTransferTask",
      "showTransferTask"
    ],
    "section": [
      "5.5.1",
      "5.5.3",
      "5.5.5"
    ],
    "kind": "name",
    "says": [
      {
        "at": "tables 5-105 and 5-114",
        "what": "Requests have `obs_destination_descriptor`."
      },
      {
        "at": "table 5-121",
        "what": "Answers have `obs_destination_description`, with the type of the request."
      }
    ],
    "evidence": "Recorded answers and all clients.",
    "decision": "Two names and two schemas with the same fields; nothing is required in answers."
  },
  {
    "id": "dump-task-description-task-name",
    "document": "dis",
    "operations": [
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-123",
        "what": "`obs_destination_description.task_name`."
      },
      {
        "at": "example response",
        "what": "No such field; the name stands one level up."
      }
    ],
    "evidence": "No recorded answer has it.",
    "decision": "Declared, optional."
  },
  {
    "id": "dump-task-file-prefix-key",
    "document": "dis",
    "operations": [
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "name",
    "says": [
      {
        "at": "table 5-123",
        "what": "`file_prefix`."
      },
      {
        "at": "example response, here and on the dump-task page",
        "what": "The key ends in a quotation mark."
      }
    ],
    "evidence": "Recorded answers have `file_prefix`.",
    "decision": "`file_prefix`."
  },
  {
    "id": "dump-task-detail-ids",
    "document": "dis",
    "operations": [
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-121",
        "what": "No `stream_id`, no `task_id`."
      },
      {
        "at": "example response",
        "what": "Both."
      }
    ],
    "evidence": "One recorded answer has `task_id`, none has `stream_id`.",
    "decision": "Declared, optional."
  },
  {
    "id": "dump-task-partitions",
    "document": "dis",
    "operations": [
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "name",
    "says": [
      {
        "at": "table 5-122",
        "what": "The partitions of a stream: `partition_id`, `status`, `hash_range`, `sequence_number_range`, `parent_partitions`."
      },
      {
        "at": "example response",
        "what": "`partitionId`, `state`, `discard`, `last_transfer_timestamp`, `last_transfer_offset`."
      }
    ],
    "evidence": "All recorded answers are like the example. The Go and Python SDKs (v3) follow the table and find nothing.",
    "decision": "The five fields of the example; none of the table."
  },
  {
    "id": "dump-details-recorded-fields",
    "document": "dis",
    "operations": [
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-121 and example response",
        "what": "No `exception_strategy`, and the stream's id under one name."
      }
    ],
    "evidence": "An answer that was recorded for python-otcextensions in 2023 has `exception_strategy` with the value `ignoreAndBackup`, and the id of the stream twice, as `stream_id` and as `streamId`.",
    "decision": "`exception_strategy` is declared, an optional text. `streamId` is not, since it says what `stream_id` says, and many generators make one name of the two; the description tells of it."
  },
  {
    "id": "dump-details-other-destinations",
    "document": "dis",
    "operations": [
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-121",
        "what": "`obs_destination_description` alone."
      },
      {
        "at": "dump-task page",
        "what": "One description for each of five destinations."
      }
    ],
    "evidence": "A recorded answer has `dli_destination_description`; all clients know the five.",
    "decision": "All five, optional."
  },
  {
    "id": "dump-details-misspelt-keys",
    "document": "dis",
    "operations": [
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "name",
    "says": [
      {
        "at": "dump-task page",
        "what": "`dws_destination_descripton` and `cloudtable_destination_descripton`, but `…_description` for OBS, MRS and DLI."
      }
    ],
    "evidence": "The Go and Python SDKs (v3) read the misspelt keys, the older Java and Go clients the regular ones (and gophertelekomcloud `cloud_table_destination_description`). No answer with either was recorded.",
    "decision": "Both spellings are declared, with the same content."
  },
  {
    "id": "dump-details-examples",
    "document": "dis",
    "operations": [
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "missing-example",
    "says": [
      {
        "at": "dump-task page",
        "what": "Fields for five destinations, an example for OBS."
      }
    ],
    "evidence": "A recorded answer shows DLI.",
    "decision": "Examples for DWS, MRS and CloudTable are made from the requests of older issues."
  },
  {
    "id": "dws-password-in-answer",
    "document": "dis",
    "operations": [
      "showTransferTask"
    ],
    "section": "5.5.5",
    "kind": "description",
    "says": [
      {
        "at": "dump-task page",
        "what": "`user_password` is a field of the answer."
      }
    ],
    "evidence": "The page repeats the request's table; the Java client has the field in both, the older Go client, too. No answer was recorded.",
    "decision": "Declared and optional; nobody should rely on it, and the examples leave it out."
  },
  {
    "id": "transfer-tasks-action-shared-path",
    "document": "dis",
    "operations": [
      "batchUpdateTransferTasks"
    ],
    "section": [
      "5.5.6",
      "5.5.7"
    ],
    "kind": "path",
    "says": [
      {
        "at": "5.5.6",
        "what": "A POST to `transfer-tasks/action` pauses tasks."
      },
      {
        "at": "5.5.7",
        "what": "A POST to the same path starts tasks."
      }
    ],
    "evidence": "They differ in `action` alone. The SDKs have two calls, batchStopTransferTask and batchStartTransferTask.",
    "decision": "One operation whose body is one of two schemas, told apart by `action`."
  },
  {
    "id": "transfer-tasks-action-token",
    "document": "dis",
    "operations": [
      "batchUpdateTransferTasks"
    ],
    "section": [
      "5.5.6",
      "5.5.7"
    ],
    "kind": "parameter",
    "says": [
      {
        "at": "5.5.6 and 5.5.7",
        "what": "No table of request headers."
      },
      {
        "at": "other sections",
        "what": "`X-Auth-Token` is mandatory."
      }
    ],
    "evidence": "The SDKs sign these calls like all others.",
    "decision": "The same authentication as everywhere."
  },
  {
    "id": "buckets-list",
    "document": "dis",
    "operations": [
      "listBuckets"
    ],
    "section": "5.5.8",
    "kind": "array-or-object",
    "says": [
      {
        "at": "title",
        "what": "Obtaining the Bucket List."
      },
      {
        "at": "table 5-132 and example response",
        "what": "One bucket."
      }
    ],
    "evidence": "No client has the call. A call of the same kind at Huawei's Kafka service answers with an array of the same objects, so the list may have got lost.",
    "decision": "One object, as table and example agree."
  },
  {
    "id": "bucket-owner",
    "document": "dis",
    "operations": [
      "listBuckets"
    ],
    "section": "5.5.8",
    "kind": "type",
    "says": [
      {
        "at": "table 5-132",
        "what": "`owner` is a String."
      },
      {
        "at": "example response",
        "what": "An object with `displayName` and `id`."
      },
      {
        "at": "table 5-133",
        "what": "Describes that object, though nothing points to it."
      }
    ],
    "evidence": "The second table.",
    "decision": "An object."
  },
  {
    "id": "bucket-owner-display-name",
    "document": "dis",
    "operations": [
      "listBuckets"
    ],
    "section": "5.5.8",
    "kind": "type",
    "says": [
      {
        "at": "table 5-133",
        "what": "`displayName` is a String."
      },
      {
        "at": "example response",
        "what": "It is null."
      }
    ],
    "evidence": "Nothing else is known.",
    "decision": "A string or null, optional."
  },
  {
    "id": "bucket-undocumented-fields",
    "document": "dis",
    "operations": [
      "listBuckets"
    ],
    "section": "5.5.8",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-132",
        "what": "No `clustertype`, `storageClass`, `acl`, `bucketStorageClass` or `bucketType`."
      },
      {
        "at": "example response",
        "what": "All five, four of them null."
      }
    ],
    "evidence": "Huawei's Kafka service describes the same fields as strings.",
    "decision": "Strings, the first four or null, all optional."
  },
  {
    "id": "bucket-creation-date",
    "document": "dis",
    "operations": [
      "listBuckets"
    ],
    "section": "5.5.8",
    "kind": "type",
    "says": [
      {
        "at": "table 5-132",
        "what": "`creationDate` is an Integer, a UNIX timestamp."
      },
      {
        "at": "example response",
        "what": "1646829844714."
      }
    ],
    "evidence": "That is milliseconds, and too much for 32 bits.",
    "decision": "A 64-bit integer, in milliseconds."
  },
  {
    "id": "create-schema-response",
    "document": "dis",
    "operations": [
      "createSchema"
    ],
    "section": "5.5.9",
    "kind": "response",
    "says": [
      {
        "at": "response parameters",
        "what": "Status 200 has no body."
      },
      {
        "at": "example response",
        "what": "An object with `schema`."
      }
    ],
    "evidence": "A call that derives a schema must hand it over.",
    "decision": "The body of the example."
  },
  {
    "id": "create-schema-empty-sample",
    "document": "dis",
    "operations": [
      "createSchema"
    ],
    "section": "5.5.9",
    "kind": "value",
    "says": [
      {
        "at": "table 5-136",
        "what": "`source_data_sample` must be JSON."
      },
      {
        "at": "example request",
        "what": "The empty string, which is no JSON."
      }
    ],
    "evidence": "Nothing else is known.",
    "decision": "Any string."
  },
  {
    "id": "transfer-log-page-info",
    "document": "dis",
    "operations": [
      "listTransferTaskLogs"
    ],
    "section": "5.5.10",
    "kind": "array-or-object",
    "says": [
      {
        "at": "tables 5-139 and 5-140",
        "what": "`pageInfo` is an object with `pageIndex` and `pageTotal`, both mandatory."
      },
      {
        "at": "example request",
        "what": "An array of two objects, each with a `pageIndex`, and no `pageTotal`."
      }
    ],
    "evidence": "Examples of this section misprint other structures as well; the second value, 10, is the default of `pageTotal`.",
    "decision": "The object of the tables."
  },
  {
    "id": "transfer-log-page-total",
    "document": "dis",
    "operations": [
      "listTransferTaskLogs"
    ],
    "section": "5.5.10",
    "kind": "description",
    "says": [
      {
        "at": "table 5-140",
        "what": "`pageTotal` is the total number of logs on the current page, mandatory, default 10."
      }
    ],
    "evidence": "Sent by the caller, it can only be the size of a page.",
    "decision": "The size of a page, required within `pageInfo`, 10 when `pageInfo` is left out."
  },
  {
    "id": "transfer-log-list",
    "document": "dis",
    "operations": [
      "listTransferTaskLogs"
    ],
    "section": "5.5.10",
    "kind": "array-or-object",
    "says": [
      {
        "at": "table 5-141",
        "what": "`transferTaskLogList` is an array."
      },
      {
        "at": "example response",
        "what": "One object, while `totalNum` is 100."
      }
    ],
    "evidence": "Newer sections often print a list as its only element.",
    "decision": "An array."
  },
  {
    "id": "transfer-log-error-code",
    "document": "dis",
    "operations": [
      "listTransferTaskLogs"
    ],
    "section": "5.5.10",
    "kind": "type",
    "says": [
      {
        "at": "table 5-141",
        "what": "`errorCode` is a String."
      },
      {
        "at": "example response",
        "what": "The number -1."
      }
    ],
    "evidence": "No client has the call.",
    "decision": "A number or a string. A server sends -1."
  },
  {
    "id": "transfer-log-message",
    "document": "dis",
    "operations": [
      "listTransferTaskLogs"
    ],
    "section": "5.5.10",
    "kind": "type",
    "says": [
      {
        "at": "table 5-141",
        "what": "`message` is a String that may be null."
      },
      {
        "at": "example response",
        "what": "It is null."
      }
    ],
    "evidence": "Table and example.",
    "decision": "A string or null."
  },
  {
    "id": "transfer-log-envelope-fields",
    "document": "dis",
    "operations": [
      "listTransferTaskLogs"
    ],
    "section": "5.5.10",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-141",
        "what": "No `isStreamFound`, `streamData`, `streamDataList`, `transferTaskList` or `monitorData`."
      },
      {
        "at": "example response",
        "what": "All five, null."
      }
    ],
    "evidence": "Nothing else is known.",
    "decision": "Declared without a type, optional."
  },
  {
    "id": "transfer-log-entry-fields",
    "document": "dis",
    "operations": [
      "listTransferTaskLogs"
    ],
    "section": "5.5.10",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-142",
        "what": "No `state`, `transformRecordsNum` or `num`."
      },
      {
        "at": "example response",
        "what": "All three, 0."
      }
    ],
    "evidence": "Nothing else is known.",
    "decision": "Integers, optional."
  },
  {
    "id": "transfer-log-stream-id",
    "document": "dis",
    "operations": [
      "listTransferTaskLogs"
    ],
    "section": "5.5.10",
    "kind": "description",
    "says": [
      {
        "at": "table 5-142",
        "what": "`streamId` is the name of the stream."
      },
      {
        "at": "example response",
        "what": "19 letters and digits."
      }
    ],
    "evidence": "Stream ids look like that, and the name stands in `transferFileName`.",
    "decision": "The id."
  },
  {
    "id": "transfer-log-file-name",
    "document": "dis",
    "operations": [
      "listTransferTaskLogs"
    ],
    "section": "5.5.10",
    "kind": "description",
    "says": [
      {
        "at": "table 5-142",
        "what": "`transferFileName` is the name of the dump task, made of task id, stream name and creation time."
      },
      {
        "at": "example response",
        "what": "`CDaRPdvKUfZrAhzTaYs.disMonitorTest.0.1756539753290`."
      }
    ],
    "evidence": "The example has a part between name and time, and the time lies within the delivery.",
    "decision": "The name of the file, `<task id>.<stream name>.<partition number>.<milliseconds>`."
  },
  {
    "id": "transfer-log-sort-fields",
    "document": "dis",
    "operations": [
      "listTransferTaskLogs"
    ],
    "section": "5.5.10",
    "kind": "enum",
    "says": [
      {
        "at": "table 5-139",
        "what": "Sorted by `createTimeStr`, `startTime`, `endTime`, `state`, `records`, `readRecords` or `dataSize`."
      },
      {
        "at": "table 5-142",
        "what": "Only `startTime` and `endTime` are fields of an entry."
      }
    ],
    "evidence": "Nothing else is known; `records` and `dataSize` fit `transferRecordsNum` and `transferBytes`.",
    "decision": "The seven words as printed."
  },
  {
    "id": "transfer-log-times",
    "document": "dis",
    "operations": [
      "listTransferTaskLogs"
    ],
    "section": "5.5.10",
    "kind": "type",
    "says": [
      {
        "at": "table 5-142",
        "what": "`startTime` and `endTime` are Integers, other times and counts are Long."
      },
      {
        "at": "example response",
        "what": "13 digits."
      }
    ],
    "evidence": "13 digits are too much for 32 bits.",
    "decision": "64-bit integers, in milliseconds."
  },
  {
    "id": "transfer-log-method",
    "document": "dis",
    "operations": [
      "listTransferTaskLogs"
    ],
    "section": "5.5.10",
    "kind": "path",
    "says": [
      {
        "at": "URI",
        "what": "A POST to `/v1/transfertasklog/{task_id}`, without a project."
      },
      {
        "at": "other sections",
        "what": "Queries are GETs below `/v2/{project_id}`."
      }
    ],
    "evidence": "No client has the call.",
    "decision": "As printed; marked as a call that may be repeated."
  },
  {
    "id": "metrics-no-example",
    "document": "dis",
    "operations": [
      "showStreamMetrics",
      "showPartitionMetrics"
    ],
    "section": [
      "5.6.1",
      "5.6.2"
    ],
    "kind": "missing-example",
    "says": [
      {
        "at": "tables 5-146 and 5-152",
        "what": "The answer has a body with `metrics`."
      },
      {
        "at": "example response",
        "what": "None."
      }
    ],
    "evidence": "A client's acceptance test against the Open Telekom Cloud reads `metrics.label`, and an older page of Huawei (dis_02_0409) prints a body of that shape.",
    "decision": "A body as in the tables. The examples are that page's and constructed ones."
  },
  {
    "id": "metrics-window-left-out",
    "document": "dis",
    "operations": [
      "showStreamMetrics",
      "showPartitionMetrics"
    ],
    "section": [
      "5.6.1",
      "5.6.2"
    ],
    "kind": "required",
    "says": [
      {
        "at": "tables 5-144 and 5-150",
        "what": "`start_time` and `end_time` are mandatory."
      },
      {
        "at": "example request",
        "what": "The URL has neither, and no label."
      }
    ],
    "evidence": "The SDKs declare both as always present, and the older page's example URLs carry them.",
    "decision": "Both are required."
  },
  {
    "id": "metrics-label-or-list",
    "document": "dis",
    "operations": [
      "showStreamMetrics",
      "showPartitionMetrics"
    ],
    "section": [
      "5.6.1",
      "5.6.2"
    ],
    "kind": "required",
    "says": [
      {
        "at": "tables 5-144 and 5-150, column Mandatory",
        "what": "Neither `label` nor `label_list` is mandatory."
      },
      {
        "at": "same tables, description",
        "what": "One of the two must be sent, and `label_list` wins over `label`."
      }
    ],
    "evidence": "OpenAPI cannot demand one of two query parameters.",
    "decision": "Both are optional in the schema; their descriptions say that one is needed."
  },
  {
    "id": "metrics-traffic-control-spelling",
    "document": "dis",
    "operations": [
      "showStreamMetrics"
    ],
    "section": "5.6.1",
    "kind": "enum",
    "says": [
      {
        "at": "table 5-144",
        "what": "The labels are `traffic_controll_put` and `traffic_controll_get`."
      },
      {
        "at": "Huawei's v3 SDKs and the reference of Open Telekom Cloud",
        "what": "The labels are `traffic_control_put` and `traffic_control_get`."
      }
    ],
    "evidence": "Huawei's older .NET client has the spelling of the reference, the Python, Java and Go SDKs have the other.",
    "decision": "Both spellings are values of the enumeration; the answer repeats the one sent."
  },
  {
    "id": "partition-metrics-list",
    "document": "dis",
    "operations": [
      "showPartitionMetrics"
    ],
    "section": "5.6.2",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-150",
        "what": "`label_list` asks for several metrics at once."
      },
      {
        "at": "table 5-152",
        "what": "The answer has `metrics` only; 5.6.1 has `metrics_list` beside it."
      }
    ],
    "evidence": "One `metrics` object cannot hold several labels.",
    "decision": "Both calls answer with the same shape, and `metrics_list` follows `label_list`."
  },
  {
    "id": "metrics-time-unit",
    "document": "dis",
    "operations": [
      "showStreamMetrics",
      "showPartitionMetrics"
    ],
    "section": [
      "5.6.1",
      "5.6.2"
    ],
    "kind": "value",
    "says": [
      {
        "at": "tables 5-144 and 5-150",
        "what": "Times have 10 digits."
      },
      {
        "at": "all other calls",
        "what": "Times have 13 digits."
      },
      {
        "at": "tables 5-148 and 5-154",
        "what": "`timestamp` of a point is a Long without a unit."
      }
    ],
    "evidence": "Clients send seconds since 1970. The one answer that Huawei has printed (page dis_02_0409 of an older edition) has 10-digit points too, 1533200460 and 1533200340.",
    "decision": "Seconds in the request and in the points."
  },
  {
    "id": "metrics-seven-days",
    "document": "dis",
    "operations": [
      "showStreamMetrics",
      "showPartitionMetrics"
    ],
    "section": [
      "5.6.1",
      "5.6.2",
      "6.1"
    ],
    "kind": "range",
    "says": [
      {
        "at": "tables 5-144 and 5-150",
        "what": "The times have no limits."
      },
      {
        "at": "section 6.1, message of DIS.4204",
        "what": "The period must not be longer than seven days."
      },
      {
        "at": "section 6.1, description of DIS.4204",
        "what": "Only the last seven days can be queried."
      }
    ],
    "evidence": "No source tells which of the two is checked.",
    "decision": "The window spans seven days at most; the other reading is told in the description of `start_time`."
  },
  {
    "id": "tags-path-singular",
    "document": "dis",
    "operations": [
      "createTag",
      "showStreamTags",
      "deleteTag",
      "batchUpdateTags",
      "listTags",
      "listResourcesByTags"
    ],
    "section": [
      "5.7.1",
      "5.7.2",
      "5.7.3",
      "5.7.4",
      "5.7.5",
      "5.7.6",
      "5.7.7"
    ],
    "kind": "path",
    "says": [
      {
        "at": "URIs of section 5.7",
        "what": "`/stream/{stream_id}`, in the singular and by id."
      },
      {
        "at": "URIs of the other sections",
        "what": "`/streams/{stream_name}`, in the plural and by name."
      }
    ],
    "evidence": "Huawei's v3 SDKs send the singular paths of the reference.",
    "decision": "As printed."
  },
  {
    "id": "tag-key-optional",
    "document": "dis",
    "operations": [
      "createTag",
      "batchUpdateTags"
    ],
    "section": [
      "5.7.1",
      "5.7.4",
      "5.7.7"
    ],
    "kind": "required",
    "says": [
      {
        "at": "tables 5-158, 5-168 and 5-182, column Mandatory",
        "what": "`key` is not mandatory."
      },
      {
        "at": "same tables, description",
        "what": "It cannot be empty and has 1 to 36 characters."
      }
    ],
    "evidence": "A tag without a key names nothing.",
    "decision": "`key` is required, `value` is not."
  },
  {
    "id": "tag-value-characters",
    "document": "dis",
    "operations": [
      "createTag",
      "showStreamTags",
      "batchUpdateTags"
    ],
    "section": [
      "5.7.1",
      "5.7.2",
      "5.7.4",
      "5.7.7"
    ],
    "kind": "range",
    "says": [
      {
        "at": "tables 5-158, 5-162, 5-168 and 5-182, second rule of `value`",
        "what": "Letters, digits, periods, hyphens, underscores and Chinese characters."
      },
      {
        "at": "same tables, third rule",
        "what": "Only digits, letters, hyphens and underscores."
      }
    ],
    "evidence": "The Open Telekom Cloud prints the same pair of rules; nothing tells which one is checked.",
    "decision": "The wider set."
  },
  {
    "id": "create-tag-status",
    "document": "dis",
    "operations": [
      "createTag",
      "batchUpdateTags"
    ],
    "section": [
      "5.7.1",
      "5.7.4",
      "5.7.7"
    ],
    "kind": "status",
    "says": [
      {
        "at": "status codes of 5.7.1 and 5.7.4",
        "what": "Adding tags answers 204."
      },
      {
        "at": "status codes of 5.1.1, 5.2.1, 5.3.1 and 5.5.1",
        "what": "Creating answers 201."
      }
    ],
    "evidence": "The Open Telekom Cloud prints 204 as well.",
    "decision": "204, as printed."
  },
  {
    "id": "tag-action-error-text",
    "document": "dis",
    "operations": [
      "batchUpdateTags",
      "listResourcesByTags"
    ],
    "section": [
      "5.7.4",
      "5.7.6",
      "5.7.7",
      "6.1"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "section 6.1, DIS.4605",
        "what": "Only the actions create and delete are supported."
      },
      {
        "at": "table 5-175",
        "what": "The actions are filter and count."
      }
    ],
    "evidence": "The error text fits `batchUpdateTags` alone.",
    "decision": "Each call takes its own two actions. DIS.4605 answers any other one in both; no source says so for `listResourcesByTags`."
  },
  {
    "id": "tags-action-shared-path",
    "document": "dis",
    "operations": [
      "batchUpdateTags"
    ],
    "section": [
      "5.7.4",
      "5.7.7"
    ],
    "kind": "path",
    "says": [
      {
        "at": "5.7.4",
        "what": "`POST …/tags/action` adds tags."
      },
      {
        "at": "5.7.7",
        "what": "The same method and path delete tags."
      }
    ],
    "evidence": "The v3 SDKs have two calls, `batchCreateTags` and `batchDeleteTags`, which differ in the value of `action`.",
    "decision": "One operation, whose body is one of two schemas told apart by `action`."
  },
  {
    "id": "tags-delete-characters",
    "document": "dis",
    "operations": [
      "batchUpdateTags"
    ],
    "section": "5.7.7",
    "kind": "range",
    "says": [
      {
        "at": "function",
        "what": "The characters of a tag are not checked when it is deleted; the key must not be empty."
      },
      {
        "at": "table 5-182",
        "what": "Key and value have the character sets of new tags, and `key` is not mandatory."
      }
    ],
    "evidence": "The text speaks of this call, the table is a copy of the one for new tags.",
    "decision": "`key` is required and has at least one character; nothing else is checked."
  },
  {
    "id": "tag-values-any",
    "document": "dis",
    "operations": [
      "listTags",
      "listResourcesByTags"
    ],
    "section": [
      "5.7.5",
      "5.7.6"
    ],
    "kind": "description",
    "says": [
      {
        "at": "tables 5-172 and 5-178, `values` of an answer",
        "what": "An empty list stands for any value, and the values are alternatives."
      },
      {
        "at": "table 5-176, `values` of a request",
        "what": "The same words."
      }
    ],
    "evidence": "The words make sense for a filter only.",
    "decision": "They stand in the filter of the request. In the answer of `listTags` the list holds the values in use."
  },
  {
    "id": "tag-filter-key-optional",
    "document": "dis",
    "operations": [
      "listResourcesByTags"
    ],
    "section": "5.7.6",
    "kind": "required",
    "says": [
      {
        "at": "table 5-176",
        "what": "`key` is not mandatory."
      },
      {
        "at": "table 5-175",
        "what": "The key of a filter must not be empty."
      }
    ],
    "evidence": "A filter without a key filters nothing.",
    "decision": "`key` is required; `values` may be left out."
  },
  {
    "id": "matches-type",
    "document": "dis",
    "operations": [
      "listResourcesByTags"
    ],
    "section": "5.7.6",
    "kind": "type",
    "says": [
      {
        "at": "table 5-175",
        "what": "`matches` is a String."
      },
      {
        "at": "both example requests",
        "what": "It is an array of `key` and `value`."
      },
      {
        "at": "SDK samples",
        "what": "It is the string `[{key=resource_name, value=resource1}]`."
      }
    ],
    "evidence": "The SDKs declare a string; the same call of other Huawei Cloud services takes an array.",
    "decision": "Either is accepted. The array is the form to send."
  },
  {
    "id": "tag-resources-response",
    "document": "dis",
    "operations": [
      "listResourcesByTags"
    ],
    "section": "5.7.6",
    "kind": "response",
    "says": [
      {
        "at": "table 5-177",
        "what": "The answer repeats the request (action, limit, offset, the filters, matches)."
      },
      {
        "at": "example response",
        "what": "It has `resources` and `total_count`."
      }
    ],
    "evidence": "An older table of the Open Telekom Cloud lists `resources` and `total_count`.",
    "decision": "As in the example. `total_count` is required; `resources` is not, since counting needs none."
  },
  {
    "id": "tag-resources-title",
    "document": "dis",
    "operations": [
      "listResourcesByTags"
    ],
    "section": "5.7.6",
    "kind": "description",
    "says": [
      {
        "at": "status codes",
        "what": "200 is called a request body."
      },
      {
        "at": "example response",
        "what": "It is the answer."
      }
    ],
    "evidence": "The words come from the request.",
    "decision": "A response."
  },
  {
    "id": "tag-resources-page-type",
    "document": "dis",
    "operations": [
      "listResourcesByTags"
    ],
    "section": "5.7.6",
    "kind": "type",
    "says": [
      {
        "at": "table 5-175",
        "what": "`limit` and `offset` are Strings."
      },
      {
        "at": "same table, description",
        "what": "They are numbers, `limit` from 1 to 1000."
      }
    ],
    "evidence": "The SDKs and the printed example send strings.",
    "decision": "Strings of digits."
  },
  {
    "id": "tag-resources-next-offset",
    "document": "dis",
    "operations": [
      "listResourcesByTags"
    ],
    "section": "5.7.6",
    "kind": "description",
    "says": [
      {
        "at": "table 5-175, `offset`",
        "what": "The value for the next page comes with the answer to the page before."
      },
      {
        "at": "example response",
        "what": "There is no such value."
      }
    ],
    "evidence": "The default 0 and the name index position fit a count of streams to skip.",
    "decision": "The number of streams to skip; the client adds up what it has received."
  },
  {
    "id": "tag-filter-all-or-any",
    "document": "dis",
    "operations": [
      "listResourcesByTags"
    ],
    "section": "5.7.6",
    "kind": "description",
    "says": [
      {
        "at": "table 5-175, `tags` and `tags_any`",
        "what": "Both return what has any of the tags."
      },
      {
        "at": "table 5-175, `not_tags` and `not_tags_any`",
        "what": "Both leave out what has any of the tags."
      }
    ],
    "evidence": "The Chinese edition of the page and the one of Open Telekom Cloud say all for `tags` and `not_tags`, any for the other two.",
    "decision": "`tags`: all of them; `tags_any`: at least one; `not_tags`: not all of them; `not_tags_any`: none of them."
  },
  {
    "id": "tag-filters-optional",
    "document": "dis",
    "operations": [
      "listResourcesByTags"
    ],
    "section": "5.7.6",
    "kind": "required",
    "says": [
      {
        "at": "table 5-175, column Mandatory",
        "what": "The four filters are not mandatory."
      },
      {
        "at": "same table, description",
        "what": "The structure cannot be missing."
      }
    ],
    "evidence": "Each printed example leaves three of them out.",
    "decision": "All four are optional; the sentence means the members of a filter that is sent."
  },
  {
    "id": "tag-filter-asterisk",
    "document": "dis",
    "operations": [
      "listResourcesByTags"
    ],
    "section": "5.7.6",
    "kind": "value",
    "says": [
      {
        "at": "example request 2",
        "what": "A value is `*value1`."
      },
      {
        "at": "tables 5-158 and 5-176",
        "what": "Values of tags have no asterisk, and no wildcard is described."
      }
    ],
    "evidence": "The same call of other Huawei Cloud services reads a leading asterisk as a search for the rest of the value.",
    "decision": "A filter's values have no pattern; the meaning is told with its source."
  },
  {
    "id": "tag-resource-detail",
    "document": "dis",
    "operations": [
      "listResourcesByTags"
    ],
    "section": "5.7.6",
    "kind": "type",
    "says": [
      {
        "at": "example response",
        "what": "`resource_detail` is null."
      },
      {
        "at": "tables",
        "what": "It is not there."
      }
    ],
    "evidence": "No source shows a value.",
    "decision": "An object with any members, or null; not required."
  },
  {
    "id": "tag-resource-total",
    "document": "dis",
    "operations": [
      "listResourcesByTags"
    ],
    "section": "5.7.6",
    "kind": "value",
    "says": [
      {
        "at": "example response",
        "what": "`total_count` is 1000 while one stream is listed, although the page size of example request 2 is 100."
      }
    ],
    "evidence": "A total over all pages, or a shortened list, explains it.",
    "decision": "`total_count` counts all streams that pass; the example stands."
  },
  {
    "id": "tag-resource-id",
    "document": "dis",
    "operations": [
      "listResourcesByTags"
    ],
    "section": "5.7.6",
    "kind": "value",
    "says": [
      {
        "at": "example response",
        "what": "`resource_id` is cdfs_cefs_wesas_12_dsad, 23 characters with underscores."
      },
      {
        "at": "all other examples",
        "what": "A stream's id has 19 letters and digits."
      }
    ],
    "evidence": "The value is a placeholder that other Huawei Cloud services print too.",
    "decision": "A string without a pattern, so that the example stands."
  },
  {
    "id": "events-missing-in-table",
    "document": "dis",
    "operations": [
      "listEvents"
    ],
    "section": "5.8.1",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-185",
        "what": "The answer has `count` only."
      },
      {
        "at": "example response",
        "what": "It has `events` with id, severity, category, description, type_name, type_id, occur_time, source_name and source_id."
      }
    ],
    "evidence": "The call is meant to return events; the fields agree with those of 5.8.2.",
    "decision": "`events` is required. Of its fields description, source_name and source_id are optional, since one example is all there is."
  },
  {
    "id": "events-array",
    "document": "dis",
    "operations": [
      "listEvents"
    ],
    "section": "5.8.1",
    "kind": "array-or-object",
    "says": [
      {
        "at": "example response",
        "what": "`count` is 3, `events` is a single object."
      }
    ],
    "evidence": "Examples of this section show a list as one of its elements, and the list of 5.8.2 is an array in its table.",
    "decision": "An array. The corrected example keeps the count and the one event that is printed."
  },
  {
    "id": "event-types-array",
    "document": "dis",
    "operations": [
      "listEventTypes"
    ],
    "section": "5.8.2",
    "kind": "array-or-object",
    "says": [
      {
        "at": "table 5-188",
        "what": "`events` is an array of objects."
      },
      {
        "at": "example response",
        "what": "It is an object, beside a count of 9."
      }
    ],
    "evidence": "Nine kinds do not fit into one object.",
    "decision": "An array. The corrected example keeps the one kind that is printed; a constructed one has all nine."
  },
  {
    "id": "event-type-names",
    "document": "dis",
    "operations": [
      "listEventTypes",
      "listEvents"
    ],
    "section": [
      "5.8.2",
      "5.8.1"
    ],
    "kind": "enum",
    "says": [
      {
        "at": "table 5-189",
        "what": "`type_name` has nine values, which are listed."
      },
      {
        "at": "5.8.1, example response",
        "what": "`type_name` is `Auto scaling succeeded`; no list of values is given."
      }
    ],
    "evidence": "The field names the same kinds in both sections, and the printed value of 5.8.1 is one of the nine.",
    "decision": "One enumeration of the nine values."
  },
  {
    "id": "event-type-occur-time",
    "document": "dis",
    "operations": [
      "listEventTypes"
    ],
    "section": "5.8.2",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-189",
        "what": "It has no `occur_time`."
      },
      {
        "at": "example response",
        "what": "`occur_time` is 0."
      }
    ],
    "evidence": "The object is that of an event with the time left at 0.",
    "decision": "An optional integer."
  },
  {
    "id": "event-category-order",
    "document": "dis",
    "operations": [
      "listEventTypes",
      "listEvents"
    ],
    "section": "5.8.2",
    "kind": "enum",
    "says": [
      {
        "at": "table 5-189, definition of `category`",
        "what": "Tenant, task or stream."
      },
      {
        "at": "same row, range",
        "what": "0 tenant, 1 stream, 2 task."
      }
    ],
    "evidence": "The examples have 2 for a dump task and 1 for the scaling of a stream.",
    "decision": "0 tenant, 1 stream, 2 task."
  },
  {
    "id": "event-severity-scaling",
    "document": "dis",
    "operations": [
      "listEvents",
      "listEventTypes"
    ],
    "section": [
      "5.8.1",
      "5.8.2"
    ],
    "kind": "value",
    "says": [
      {
        "at": "example response of 5.8.1",
        "what": "A successful auto scaling has severity 0, normal."
      },
      {
        "at": "user guide of Open Telekom Cloud",
        "what": "Every event but a restored dump task is a warning."
      }
    ],
    "evidence": "The reference gives no severity by kind.",
    "decision": "Either value is possible with any kind; the example stands."
  },
  {
    "id": "event-subscriptions-array",
    "document": "dis",
    "operations": [
      "listEventSubscriptions"
    ],
    "section": "5.8.3",
    "kind": "array-or-object",
    "says": [
      {
        "at": "table 5-192",
        "what": "`eventSubscriptions` is an array of objects."
      },
      {
        "at": "example response",
        "what": "It is an object."
      }
    ],
    "evidence": "A project may have ten subscriptions.",
    "decision": "An array."
  },
  {
    "id": "event-subscription-event-ids",
    "document": "dis",
    "operations": [
      "listEventSubscriptions"
    ],
    "section": "5.8.3",
    "kind": "type",
    "says": [
      {
        "at": "table 5-193",
        "what": "`event_ids` is an array, whose ids are separated by commas."
      },
      {
        "at": "example response",
        "what": "It is one string with a dash and a newline for each id."
      }
    ],
    "evidence": "The string is how YAML writes a list of two.",
    "decision": "An array of ids."
  },
  {
    "id": "event-streamids-type",
    "document": "dis",
    "operations": [
      "listEventSubscriptions",
      "updateEventSubscription"
    ],
    "section": [
      "5.8.3",
      "5.8.5"
    ],
    "kind": "type",
    "says": [
      {
        "at": "table 5-193 and example response of 5.8.3",
        "what": "`event_streamids` is a String."
      },
      {
        "at": "table 5-199",
        "what": "`event_streamids` is an Array."
      }
    ],
    "evidence": "Table and example agree in each section, but for the second example of 5.8.5.",
    "decision": "A string in the list of subscriptions, an array in requests."
  },
  {
    "id": "event-subscriptions-used",
    "document": "dis",
    "operations": [
      "listEventSubscriptions"
    ],
    "section": "5.8.3",
    "kind": "range",
    "says": [
      {
        "at": "table 5-192",
        "what": "`used` is greater than 1."
      },
      {
        "at": "example response",
        "what": "It is 1."
      }
    ],
    "evidence": "A project without subscriptions has used 0.",
    "decision": "0 or more."
  },
  {
    "id": "event-subscription-fields-example-only",
    "document": "dis",
    "operations": [
      "listEventSubscriptions"
    ],
    "section": "5.8.3",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-193",
        "what": "It has no `enableStream`, `eventLatestSend` or `update_time`."
      },
      {
        "at": "example response",
        "what": "All three are there."
      }
    ],
    "evidence": "5.8.5 speaks of enabling stream subscription; for `eventLatestSend` the name is all there is.",
    "decision": "All three are declared and optional."
  },
  {
    "id": "event-subscription-event-names",
    "document": "dis",
    "operations": [
      "listEventSubscriptions"
    ],
    "section": "5.8.3",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-193",
        "what": "It has `event_names`."
      },
      {
        "at": "example response",
        "what": "It is not there."
      }
    ],
    "evidence": "Nothing shows a value.",
    "decision": "An optional string."
  },
  {
    "id": "event-subscription-misnamed",
    "document": "dis",
    "operations": [
      "listEventSubscriptions"
    ],
    "section": "5.8.3",
    "kind": "description",
    "says": [
      {
        "at": "table 5-193, `event_names`",
        "what": "The names are those of streams."
      },
      {
        "at": "table 5-193, `topic_name`",
        "what": "It depends on the subscription type, which is not in the answer."
      }
    ],
    "evidence": "`event_streamids` beside it holds the ids of the same streams.",
    "decision": "`event_names` holds names of streams. `topic_name` is optional in the answer, since nothing says what it holds for an SMN topic."
  },
  {
    "id": "create-subscription-status",
    "document": "dis",
    "operations": [
      "createEventSubscription"
    ],
    "section": "5.8.4",
    "kind": "status",
    "says": [
      {
        "at": "status codes of 5.8.4",
        "what": "Creating answers 200."
      },
      {
        "at": "status codes of 5.1.1, 5.2.1, 5.3.1 and 5.5.1",
        "what": "Creating answers 201."
      }
    ],
    "evidence": "No client has the call.",
    "decision": "200, as printed."
  },
  {
    "id": "create-subscription-events",
    "document": "dis",
    "operations": [
      "createEventSubscription"
    ],
    "section": "5.8.4",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-196",
        "what": "The request names no events."
      },
      {
        "at": "example request",
        "what": "`events_ids` is one string with a newline between two ids."
      }
    ],
    "evidence": "5.8.3 answers with `event_ids`, an array, and so does the table of 5.8.5.",
    "decision": "Arrays of ids, under either name."
  },
  {
    "id": "create-subscription-topic-urn",
    "document": "dis",
    "operations": [
      "createEventSubscription"
    ],
    "section": "5.8.4",
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-196",
        "what": "It has no `topic_urn`."
      },
      {
        "at": "example request",
        "what": "`topic_urn` is a URN of SMN."
      }
    ],
    "evidence": "The same field is in table 5-199.",
    "decision": "An optional string or null, as in 5.8.5."
  },
  {
    "id": "create-subscription-streams",
    "document": "dis",
    "operations": [
      "createEventSubscription"
    ],
    "section": [
      "5.8.3",
      "5.8.4"
    ],
    "kind": "missing-field",
    "says": [
      {
        "at": "table 5-196",
        "what": "The request names no streams."
      },
      {
        "at": "table 5-193",
        "what": "Streams may be specified when the subscription is created."
      }
    ],
    "evidence": "5.8.5 has `event_streamids` for that.",
    "decision": "`event_streamids` is an optional array here too."
  },
  {
    "id": "subscription-urn-of-stream",
    "document": "dis",
    "operations": [
      "createEventSubscription",
      "updateEventSubscription"
    ],
    "section": [
      "5.8.4",
      "5.8.5"
    ],
    "kind": "value",
    "says": [
      {
        "at": "table 5-199",
        "what": "`topic_urn` is null when the type is DIS."
      },
      {
        "at": "example request of 5.8.4",
        "what": "`topic_type` is 1, DIS, and `topic_urn` is a URN of SMN."
      }
    ],
    "evidence": "A DIS stream has no URN of SMN.",
    "decision": "The schema takes either; the corrected example has null."
  },
  {
    "id": "create-subscription-name",
    "document": "dis",
    "operations": [
      "createEventSubscription"
    ],
    "section": "5.8.4",
    "kind": "required",
    "says": [
      {
        "at": "table 5-196, column Mandatory",
        "what": "`name` is not mandatory, and the system makes one up."
      },
      {
        "at": "same row, constraints",
        "what": "It cannot be left blank."
      }
    ],
    "evidence": "The made-up name is what the console fills in.",
    "decision": "`name` is required."
  },
  {
    "id": "create-subscription-topic-type",
    "document": "dis",
    "operations": [
      "createEventSubscription"
    ],
    "section": "5.8.4",
    "kind": "default",
    "says": [
      {
        "at": "table 5-196, column Mandatory",
        "what": "`topic_type` is mandatory."
      },
      {
        "at": "same row, default",
        "what": "The default is 0."
      }
    ],
    "evidence": "A field that is always sent needs no default.",
    "decision": "Required, without a default."
  },
  {
    "id": "subscription-topic-type-required",
    "document": "dis",
    "operations": [
      "createEventSubscription",
      "updateEventSubscription"
    ],
    "section": [
      "5.8.4",
      "5.8.5"
    ],
    "kind": "required",
    "says": [
      {
        "at": "table 5-196",
        "what": "`topic_type` is mandatory."
      },
      {
        "at": "table 5-199",
        "what": "`topic_type` is not mandatory."
      }
    ],
    "evidence": "A change can leave the type as it is.",
    "decision": "Required when creating, optional when changing."
  },
  {
    "id": "update-subscription-event-ids-name",
    "document": "dis",
    "operations": [
      "updateEventSubscription",
      "createEventSubscription"
    ],
    "section": [
      "5.8.4",
      "5.8.5"
    ],
    "kind": "name",
    "says": [
      {
        "at": "table 5-199",
        "what": "The field is `event_ids`."
      },
      {
        "at": "example requests of 5.8.4 and 5.8.5",
        "what": "The field is `events_ids`."
      }
    ],
    "evidence": "No client has the calls; the answer of 5.8.3 has `event_ids`.",
    "decision": "Both names are declared and accepted; the answer has `event_ids`."
  },
  {
    "id": "update-subscription-event-ids-type",
    "document": "dis",
    "operations": [
      "updateEventSubscription"
    ],
    "section": "5.8.5",
    "kind": "type",
    "says": [
      {
        "at": "table 5-199",
        "what": "`event_ids` is an array."
      },
      {
        "at": "both example requests",
        "what": "It is one string of numbered lines."
      }
    ],
    "evidence": "The string is a list of two written as text.",
    "decision": "An array of ids."
  },
  {
    "id": "update-subscription-streamids-type",
    "document": "dis",
    "operations": [
      "updateEventSubscription"
    ],
    "section": "5.8.5",
    "kind": "type",
    "says": [
      {
        "at": "table 5-199",
        "what": "`event_streamids` is an array."
      },
      {
        "at": "example request 1",
        "what": "It is an empty array."
      },
      {
        "at": "example request 2",
        "what": "It is one string of numbered lines."
      }
    ],
    "evidence": "Table and first example agree.",
    "decision": "An array of stream ids."
  },
  {
    "id": "subscription-name-characters",
    "document": "dis",
    "operations": [
      "createEventSubscription",
      "updateEventSubscription",
      "listEventSubscriptions"
    ],
    "section": [
      "5.8.3",
      "5.8.4",
      "5.8.5"
    ],
    "kind": "range",
    "says": [
      {
        "at": "table 5-199",
        "what": "`name` has 1 to 64 letters and digits."
      },
      {
        "at": "table 5-196",
        "what": "It has no range, and made-up names start with `dis-`."
      },
      {
        "at": "examples of 5.8.3, 5.8.4 and 5.8.5",
        "what": "Names are dis_Subscribe and dis-test1."
      }
    ],
    "evidence": "The user guide asks for a letter or digit at the start.",
    "decision": "1 to 64 letters, digits, hyphens and underscores, the first a letter or a digit."
  },
  {
    "id": "topic-urn-null",
    "document": "dis",
    "operations": [
      "updateEventSubscription"
    ],
    "section": "5.8.5",
    "kind": "type",
    "says": [
      {
        "at": "table 5-199, type",
        "what": "`topic_urn` is a String."
      },
      {
        "at": "same row, constraints, and example request 2",
        "what": "It is null for a DIS stream."
      }
    ],
    "evidence": "Constraint and example agree.",
    "decision": "A string or null."
  },
  {
    "id": "update-subscription-enable-default",
    "document": "dis",
    "operations": [
      "updateEventSubscription"
    ],
    "section": "5.8.5",
    "kind": "default",
    "says": [
      {
        "at": "table 5-199",
        "what": "`enable` is optional and its default is false, as when creating."
      },
      {
        "at": "function",
        "what": "The call changes a subscription."
      }
    ],
    "evidence": "No source says whether a field left out stays as it is.",
    "decision": "The default is kept, with a warning to send the field always."
  },
  {
    "id": "subscription-id-range",
    "document": "dis",
    "operations": [
      "updateEventSubscription",
      "deleteEventSubscription",
      "listEventSubscriptions"
    ],
    "section": [
      "5.8.3",
      "5.8.5",
      "5.8.6"
    ],
    "kind": "range",
    "says": [
      {
        "at": "tables 5-197 and 5-200",
        "what": "`subscription_id` has 1 to 64 letters and digits."
      },
      {
        "at": "table 5-193",
        "what": "`id` has 19 letters and digits."
      }
    ],
    "evidence": "The example has 19.",
    "decision": "The path takes 1 to 64; answers have 19."
  },
  {
    "id": "project-id-range",
    "document": "dis",
    "operations": [],
    "section": "all",
    "kind": "range",
    "says": [
      {
        "at": "sections in the newer layout",
        "what": "`project_id` has 1 to 64 letters and digits."
      },
      {
        "at": "sections in the older layout",
        "what": "It has no range."
      },
      {
        "at": "page on LTS",
        "what": "It has exactly 32 characters."
      }
    ],
    "evidence": "All known ids are 32 hexadecimal digits.",
    "decision": "1 to 64 letters and digits in every call, with the usual form in the description."
  },
  {
    "id": "auth-token-range",
    "document": "dis",
    "operations": [],
    "section": "all",
    "kind": "range",
    "says": [
      {
        "at": "sections in the newer layout",
        "what": "`X-Auth-Token` has 1 to 32,768 characters."
      },
      {
        "at": "sections in the older layout",
        "what": "It has no range."
      },
      {
        "at": "page on LTS",
        "what": "It has 1,000 to 2,000 characters."
      }
    ],
    "evidence": "The token is IAM's, the same for every service.",
    "decision": "1 to 32,768 characters, told at the security scheme."
  },
  {
    "id": "error-body-shape",
    "document": "dis",
    "operations": [],
    "section": [
      "3.3",
      "5.4.1",
      "5.5.10"
    ],
    "kind": "name",
    "says": [
      {
        "at": "3.3, error response body",
        "what": "Two members, `error_code` and `error_msg`; the sample has the code `AS.0001`, which is not a DIS code."
      },
      {
        "at": "5.4.1, example response",
        "what": "A failed record has `error_code` and `error_message`."
      },
      {
        "at": "5.5.10, example response",
        "what": "An answer with status 200 has `errorCode` and `message`."
      }
    ],
    "evidence": "Six recorded answers of DIS, over five codes, have `errorCode` and `message`, and Huawei's hand-written Java client decodes those two. `error_code` with `error_msg` comes from the API gateway. None of Huawei's v3 SDKs that were read or run (Python, Go, the Node core) recognises `errorCode` with `message`.",
    "decision": "Three shapes, each in its place: `DisError` (`errorCode`, `message`) from DIS, `GatewayError` (`error_code`, `error_msg`) from the gateway, `error_code` and `error_message` in a failed record. The emulator adds the gateway's two names to `DisError` on request (`--errors all`), and an overlay declares them; a generated client that knew both spellings would read the one that never comes."
  },
  {
    "id": "error-responses-not-listed",
    "document": "dis",
    "operations": [],
    "section": [
      "5.2.2",
      "6.1"
    ],
    "kind": "response",
    "says": [
      {
        "at": "5.2.2, status codes",
        "what": "The only section with error statuses, 400, 404 and 500, and it describes no body for them."
      },
      {
        "at": "6.1",
        "what": "Every call may answer with error codes under 400, 403 and 500."
      }
    ],
    "evidence": "Clients meet 400, 401, 403, 429, 441 and 5xx on every call.",
    "decision": "Each operation documents 400 with the codes that fit it, and 401, 403, 429, 441, 500, and `default` for any other."
  },
  {
    "id": "error-status-400-throughout",
    "document": "dis",
    "operations": [],
    "section": [
      "6.1",
      "6.2"
    ],
    "kind": "status",
    "says": [
      {
        "at": "6.1",
        "what": "What does not exist (`DIS.4301`, `DIS.4302`, `DIS.4332`, `DIS.4354`, `DIS.4603`), what exists already (`DIS.4307`, `DIS.4330`, `DIS.4355`) and what comes too often (`DIS.4303`, `DIS.4305`) all have status 400."
      },
      {
        "at": "6.2",
        "what": "There are 404, 409 and 429 for these cases."
      }
    ],
    "evidence": "The Java client looks for `DIS.4301`, `DIS.4302`, `DIS.4303`, `DIS.4319` and others in the body of a 400 only; a recorded `DIS.4200` came with 400.",
    "decision": "400 for every code from `DIS.4117` to `DIS.4703`; the code tells the cases apart. 429 is documented beside it, with either body."
  },
  {
    "id": "error-app-not-found-status",
    "document": "dis",
    "operations": [],
    "section": [
      "5.2.2",
      "6.1"
    ],
    "kind": "status",
    "says": [
      {
        "at": "5.2.2, status codes",
        "what": "404 means that the app was not found."
      },
      {
        "at": "6.1",
        "what": "`DIS.4332` (app not found) has status 400."
      }
    ],
    "evidence": "Code that creates a missing app, in the Java client and the Kafka adapter, looks for `DIS.4332` in the error and not for a status.",
    "decision": "`DIS.4332` comes with 400."
  },
  {
    "id": "error-stream-not-found-text",
    "document": "dis",
    "operations": [],
    "section": "6.1",
    "kind": "value",
    "says": [
      {
        "at": "6.1",
        "what": "`DIS.4301` reads `The stream does not exist. %s`."
      }
    ],
    "evidence": "A recorded answer reads `Stream does not exist. [dis-lR5q111][3e83253eb4a24c65a8533eb3da85e070]`, and the Java client takes the stream's name from it with a regular expression that begins with a capital S.",
    "decision": "`Stream does not exist. [stream name][project id]`."
  },
  {
    "id": "error-request-error-details",
    "document": "dis",
    "operations": [],
    "section": "6.1",
    "kind": "value",
    "says": [
      {
        "at": "6.1",
        "what": "`DIS.4300` reads `Request error.`, without a place for details."
      }
    ],
    "evidence": "Two recorded answers go on with `[timestamp is expired, timestamp should be larger than …]`, and the Java client reads the number.",
    "decision": "`Request error. %s`, with the details in brackets."
  },
  {
    "id": "error-cloudtable-schema-details",
    "document": "dis",
    "operations": [],
    "section": "6.1",
    "kind": "value",
    "says": [
      {
        "at": "6.1, message",
        "what": "`DIS.4345` and `DIS.4348` have fixed texts, without a place for details."
      },
      {
        "at": "6.1, solution",
        "what": "The schema is to be checked by means of the details returned."
      }
    ],
    "evidence": "Nothing recorded. `DIS.4300` shows that a text printed without a place for details can have them.",
    "decision": "The details follow the fixed text, in brackets. Their form is not known."
  },
  {
    "id": "error-message-arguments",
    "document": "dis",
    "operations": [],
    "section": "6.1",
    "kind": "description",
    "says": [
      {
        "at": "6.1",
        "what": "Sixteen messages end in `%s`, and nothing says what stands there."
      }
    ],
    "evidence": "Recorded answers for `DIS.4200`, `DIS.4224`, `DIS.4301` and `DIS.4319` show each argument in square brackets with nothing between. In `DIS.4224` there are five, two of them words and a blank: `[5280][ should be within ][0][ ][617]`.",
    "decision": "The error table says what the brackets hold where it was recorded. The other examples have constructed arguments."
  },
  {
    "id": "error-texts-older-wording",
    "document": "dis",
    "operations": [],
    "section": "6.1",
    "kind": "value",
    "says": [
      {
        "at": "6.1",
        "what": "`Mrs cluster is invalid. %s`, `Sequence_number out of range. %s`, `Partition does not exist. %s`, `Bucket does not exist. %s`; also `app already exist.` and `app is using.`, and two texts without a full stop (`DIS.4342`, `DIS.4375`)."
      }
    ],
    "evidence": "An older table of Huawei's has `Invalid MRS cluster.`, `The sequence number is out of range.`, `The partition does not exist.` and `The bucket does not exist.`. The recorded `DIS.4224` has the wording of 6.1, and the Java client reads it with a regular expression.",
    "decision": "The texts of 6.1 to the letter, slips included, except `DIS.4301`."
  },
  {
    "id": "error-codes-missing",
    "document": "dis",
    "operations": [],
    "section": "6.1",
    "kind": "enum",
    "says": [
      {
        "at": "6.1",
        "what": "54 codes."
      }
    ],
    "evidence": "An older table of Huawei's also has `DIS.4100` to `DIS.4114` for authentication, with status 441, `DIS.4219` to `DIS.4223` for the retired upload of small files, and `DIS.4358`. The Java client knows `DIS.4701` to `DIS.4703` for consumer groups, Huawei's plugin for Maxwell `DIS.4213` and `DIS.4318` for records. Of these only `DIS.4358` and the authentication codes concern calls as they are documented.",
    "decision": "The error table has all 80. A code is any `DIS.` with four digits."
  },
  {
    "id": "error-system-error-range",
    "document": "dis",
    "operations": [],
    "section": "6.1",
    "kind": "range",
    "says": [
      {
        "at": "6.1",
        "what": "`DIS.5000` is the only system error."
      }
    ],
    "evidence": "The older table gives `DIS.5000` to `DIS.5999`. The Java client retries records whose code contains `DIS.5`, the Python client those with `DIS.5250`.",
    "decision": "Every code from `DIS.5000` to `DIS.5999` is a system error and may be retried."
  },
  {
    "id": "error-traffic-limit-inside-200",
    "document": "dis",
    "operations": [],
    "section": [
      "5.4.1",
      "6.1"
    ],
    "kind": "status",
    "says": [
      {
        "at": "6.1",
        "what": "`DIS.4303` has status 400 and reads `Exceeded traffic control limit.`"
      },
      {
        "at": "5.4.1, example response",
        "what": "The text stands, without its full stop, at a single record inside an answer with status 200; the code is printed `DIS.xxxx`."
      }
    ],
    "evidence": "Huawei's Java, Python and Go clients retry single records whose `error_code` is `DIS.4303` or a system error, and find them in an answer with status 200. The Java client knows the code in a 400 too.",
    "decision": "Both happen. Refused records have the code inside a 200; a request refused as a whole has it under 400. Clients go by the code, not by the text."
  },
  {
    "id": "error-blocked-address-status",
    "document": "dis",
    "operations": [],
    "section": "6.1",
    "kind": "status",
    "says": [
      {
        "at": "6.1",
        "what": "`DIS.4309`, for an address on the blacklist, has status 400."
      }
    ],
    "evidence": "A page of Huawei's on the DIS agent explains a logged 403 Forbidden by a blacklisted address and advises to retry after half an hour; the log shows no body and no code.",
    "decision": "`DIS.4309` comes with 400, as printed. A 403 may mean the same and is documented with either body."
  },
  {
    "id": "error-stream-gone-status",
    "document": "dis",
    "operations": [],
    "section": [
      "6.1",
      "6.2"
    ],
    "kind": "status",
    "says": [
      {
        "at": "6.1",
        "what": "A missing stream is `DIS.4301` with status 400."
      },
      {
        "at": "6.2",
        "what": "410 and 413 exist, and no section says which call answers with them."
      }
    ],
    "evidence": "The Java client takes 410 in answer to an upload as a missing stream and 413 as a body that is too large.",
    "decision": "`DIS.4301` comes with 400 from every call but `sendRecords`, which answers 410. 410 and 413 are documented where a client meets them."
  },
  {
    "id": "error-invalid-request-remedy",
    "document": "dis",
    "operations": [],
    "section": "6.1",
    "kind": "description",
    "says": [
      {
        "at": "6.1",
        "what": "`DIS.4200` means an invalid request, and the solution is to make sure that the request is invalid."
      }
    ],
    "evidence": "The older table says to check the request.",
    "decision": "The remedy is to correct the value that the message names."
  },
  {
    "id": "error-mrs-security-mode",
    "document": "dis",
    "operations": [],
    "section": [
      "6.1",
      "5.5.5"
    ],
    "kind": "description",
    "says": [
      {
        "at": "6.1, `DIS.4208`",
        "what": "The MRS cluster has to run in security mode."
      },
      {
        "at": "dump-task page, `mrs_cluster_name`",
        "what": "Only clusters without Kerberos authentication are supported, which is the opposite."
      }
    ],
    "evidence": "The older error table sides with 6.1, the older request tables with the dump-task page. Nothing recorded decides.",
    "decision": "Left open. The remedy of `DIS.4208` says that sources disagree."
  },
  {
    "id": "gateway-code-prefix",
    "document": "dis",
    "operations": [],
    "section": "6.1",
    "kind": "value",
    "says": [
      {
        "at": "6.1",
        "what": "Codes of the API gateway begin with `APIGW`."
      }
    ],
    "evidence": "Answers quoted by Huawei and by users have `APIGW.0301` and `APIG.0301`.",
    "decision": "Both prefixes are accepted."
  },
  {
    "id": "status-441",
    "document": "dis",
    "operations": [],
    "section": [
      "6.1",
      "6.2"
    ],
    "kind": "status",
    "says": [
      {
        "at": "6.2",
        "what": "441 means that authentication failed. HTTP knows no such status."
      },
      {
        "at": "6.1",
        "what": "No code has it."
      }
    ],
    "evidence": "An older table of Huawei's gives 441 to `DIS.4100` to `DIS.4114`. The DIS agent has a constant for it, and its log shows it for a wrong key.",
    "decision": "Every operation documents 441 with those fifteen codes."
  },
  {
    "id": "status-401-or-441",
    "document": "dis",
    "operations": [],
    "section": "6.2",
    "kind": "status",
    "says": [
      {
        "at": "6.2, 401",
        "what": "The credentials are wrong or not valid."
      },
      {
        "at": "6.2, 441",
        "what": "Authentication fails, which is the same."
      }
    ],
    "evidence": "At the public endpoint the gateway checks first and answers 401 in its own shape (`APIGW.0301`). DIS itself answered 441. The Java client's constant for a failed authentication was 441 in an older version and is 401 today.",
    "decision": "401 comes from the gateway, with `GatewayError`; 441 comes from DIS, with `DisError`. Clients take both as refused credentials."
  },
  {
    "id": "status-204-options",
    "document": "dis",
    "operations": [],
    "section": "6.2",
    "kind": "description",
    "says": [
      {
        "at": "6.2",
        "what": "204 is the answer to an HTTPS OPTIONS request."
      },
      {
        "at": "5.1.3, 5.1.7, 5.7.4 and others",
        "what": "DELETE, PUT and POST answer with it."
      }
    ],
    "evidence": "Clients take 204 as success without a body.",
    "decision": "204 means done, nothing to return. No operation uses OPTIONS."
  },
  {
    "id": "status-500-503-blame",
    "document": "dis",
    "operations": [],
    "section": "6.2",
    "kind": "description",
    "says": [
      {
        "at": "6.2, 500",
        "what": "The server could not understand the request."
      },
      {
        "at": "6.2, 503",
        "what": "The service asked for is invalid and the client should change the request."
      }
    ],
    "evidence": "Huawei's clients retry every 5xx with the same request. The names of the two statuses say that the server failed.",
    "decision": "A 5xx is a failure of the service, and the same request may be sent again. A write may have taken effect."
  },
  {
    "id": "projects-status",
    "document": "iam",
    "operations": [],
    "section": "6.3",
    "kind": "status",
    "says": [
      {
        "at": "6.3",
        "what": "The answer of `GET /v3/projects` is shown without a status and without a table."
      }
    ],
    "evidence": "Clients read the list from an answer with status 200.",
    "decision": "Status 200; the fields are those of the example."
  }
] as const;

/** The printed examples that cannot be right, as printed, and where each fails. */
export const printedExamples = [
  {
    "printed": "3.3 response 1",
    "operation": "keystoneCreateUserTokenByPassword",
    "part": "response 201",
    "text": "{\n    \"token\": {\n         \"expires_at\": \"2019-02-13T06:52:13.855000Z\",\n        \"methods\": [\n            \"password\"\n        ],\n        \"catalog\": [\n            {\n                \"endpoints\": [\n                    {\n                        \"region_id\": \"******\",\n......",
    "why": "Cut off inside the first endpoint; dots stand for the rest and the brackets are open.",
    "discrepancies": [
      "iam-token-response-cut-off",
      "iam-token-fields",
      "iam-catalog-region-id"
    ],
    "corrected": "KeystoneCreateUserTokenByPasswordResponseMasked"
  },
  {
    "printed": "response page (DIS) response 1",
    "operation": "keystoneCreateUserTokenByPassword",
    "part": "response 201",
    "text": "{ \"token\": { \"expires_at\": \"2019-02-13T06:52:13.855000Z\", \"methods\": [ \"password\" ], \"catalog\": [ { \"endpoints\": [ { \"region_id\": \"******\", ......",
    "why": "Cut off inside the first endpoint; dots stand for the rest and the brackets are open.",
    "discrepancies": [
      "iam-token-response-cut-off",
      "iam-token-fields",
      "iam-catalog-region-id"
    ],
    "corrected": "KeystoneCreateUserTokenByPasswordResponseMasked"
  },
  {
    "printed": "response page (DC) response 1",
    "operation": "keystoneCreateUserTokenByPassword",
    "part": "response 201",
    "text": "{ \"token\": { \"expires_at\": \"2019-02-13T06:52:13.855000Z\", \"methods\": [ \"password\" ], \"catalog\": [ { \"endpoints\": [ { \"region_id\": \"az-01\", ...... |",
    "why": "Cut off inside the first endpoint; dots stand for the rest and the brackets are open. The bar at the end is the edge of the page's table.",
    "discrepancies": [
      "iam-token-response-cut-off",
      "iam-token-fields",
      "iam-catalog-region-id"
    ],
    "corrected": "KeystoneCreateUserTokenByPasswordResponseZone"
  },
  {
    "printed": "4 request 2",
    "operation": "createStream",
    "part": "request",
    "text": "{\n\"stream_name\": \"dis-DLpR\",\n\"partition_count\": 1,\n\"stream_type\": \"COMMON\",\n\"data_duration\": 24\n\"auto_scale_enabled\": true,\n\"auto_scale_min_partition_count\": 2,\n\"auto_scale_max_partition_count\": 10\n}",
    "why": "A comma is missing, so that it is not JSON.",
    "discrepancies": [
      "create-stream-example-auto-scaling-comma",
      "create-stream-example-partition-count"
    ],
    "corrected": "CreateStreamRequestAutoScaling"
  },
  {
    "printed": "4 request 3",
    "operation": "createStream",
    "part": "request",
    "text": "{\n\"stream_name\": \"dis-DLpR\",\n\"partition_count\": 1,\n\"stream_type\": \"COMMON\",\n\"data_duration\": 24\n\"auto_scale_enabled\": true,\n\"auto_scale_min_partition_count\": 1,\n\"auto_scale_max_partition_count\": 10\n\"data_type\": \"BLOG\",\n}",
    "why": "Two commas are missing and one is too many, so that it is not JSON; the data type does not exist, and the schema that the text describes is missing.",
    "discrepancies": [
      "create-stream-example-schema-commas",
      "create-stream-example-data-type",
      "create-stream-example-data-schema"
    ],
    "corrected": "CreateStreamRequestJson"
  },
  {
    "printed": "5.1.6 request 1",
    "operation": "listPartitionCountUpdates",
    "part": "response 200",
    "value": {
      "auto_scale": false,
      "create_timestamp": 1756386086180,
      "result_code": 1,
      "src_partition_count": 2,
      "target_partition_count": 1
    },
    "fails": [
      "/auto_scale",
      "/create_timestamp",
      "/result_code",
      "/src_partition_count",
      "/target_partition_count",
      "/update_partition_counts"
    ],
    "discrepancies": [
      "partition-count-updates-request",
      "partition-count-updates-answer"
    ],
    "corrected": "ListPartitionCountUpdatesResponse"
  },
  {
    "printed": "5.1.8 response 1",
    "operation": "showQuotas",
    "part": "response 200",
    "value": {
      "quotas": {
        "resource": {
          "type": "common_partition",
          "quota": 50,
          "used": 10
        }
      }
    },
    "fails": [
      "/quotas/resource",
      "/quotas/resources"
    ],
    "discrepancies": [
      "quotas-shape"
    ],
    "corrected": "ShowQuotasResponse"
  },
  {
    "printed": "5.1.9 request 1",
    "operation": "createOrder",
    "part": "request",
    "value": {
      "cloudServices": {
        "avalibleZoneId": "",
        "chargingMode": 0,
        "cloudServiceEndpoint": "",
        "cloudServiceForm": {
          "projectid": "5d5916d21xxx46efbe7c2e93bd1xxxce",
          "orderid": "CS25110715xxx86MU",
          "cloudServiceType": "hws.service.type.dis"
        },
        "cloudServiceType": "hws.service.type.dis",
        "isAutoRenew": 0,
        "isTrial": 0,
        "paymentMode": 0,
        "periodNum": 1,
        "periodType": 2,
        "productInfos": {
          "cloudServiceType": "hws.service.type.dis",
          "productId": "00301-261175-0--0",
          "resourceSpecCode": "dis.general.partition.duration.pkg",
          "resourceType": "hws.resource.type.dis"
        },
        "regionId": "cn-north-x",
        "subscriptionNum": 1
      },
      "discountId": "",
      "purchaseMode": 1,
      "tenantId": "5d5916d21xxx46efbe7c2e93bd1xxxce"
    },
    "fails": [
      "/cloudServices"
    ],
    "discrepancies": [
      "order-lists",
      "order-form-service-type"
    ],
    "corrected": "CreateOrderRequest"
  },
  {
    "printed": "5.1.12 response 1",
    "operation": "listPolicies",
    "part": "response 200",
    "value": {
      "streamId": "CiFdELMr0401K9GGZlp",
      "rules": [
        {
          "action_type": "putRecords",
          "principal": "3b3f237122574xxxxb74482ae11005ba.*",
          "principal_name": "anotherusername",
          "effect": "accept"
        }
      ]
    },
    "fails": [
      "/streamId"
    ],
    "discrepancies": [
      "policies-stream-id-name"
    ],
    "corrected": "ListPoliciesResponse"
  },
  {
    "printed": "5.2.5 response 1",
    "operation": "showConsumerState",
    "part": "response 200",
    "value": {
      "has_more": false,
      "stream_name": "disMonitorTest",
      "app_name": "4aSiZ",
      "partition_consuming_states": [
        {
          "partition_id": 0,
          "sequence_number": -1,
          "latest_offset": 1658297359,
          "earliest_offset": 1653120573,
          "checkpoint_type": "LAST_READ",
          "status": "ACTIVE"
        }
      ]
    },
    "fails": [
      "/partition_consuming_states/0/partition_id",
      "/partition_consuming_states/0/sequence_number"
    ],
    "discrepancies": [
      "consumer-state-partition-id",
      "consumer-state-sequence-number"
    ],
    "corrected": "ShowConsumerStateResponse"
  },
  {
    "printed": "5.3.2 response 1",
    "operation": "showCheckpoint",
    "part": "response 200",
    "value": {
      "sequence_number": "newstram",
      "metadata": ""
    },
    "fails": [
      "/sequence_number"
    ],
    "discrepancies": [
      "checkpoint-sequence-number-value"
    ],
    "corrected": "ShowCheckpointResponseWithoutMetadata"
  },
  {
    "printed": "5.4.1 response 1",
    "operation": "sendRecords",
    "part": "response 200",
    "value": {
      "failed_record_count": 1,
      "records": [
        {
          "partition_id": "shardId-0000000000",
          "sequence_number": 17
        },
        {
          "error_code": "DIS.xxxx",
          "error_message": "Exceeded traffic control limit"
        }
      ]
    },
    "fails": [
      "/records/0/sequence_number",
      "/records/1/error_code"
    ],
    "discrepancies": [
      "put-result-sequence-number",
      "put-result-error-code"
    ],
    "corrected": "SendRecordsResponsePartialFailure"
  },
  {
    "printed": "5.5.5 response 1",
    "operation": "showTransferTask",
    "part": "response 200",
    "value": {
      "stream_id": "RdMFID6edQdf8eDzc9e",
      "stream_name": "newstream",
      "task_name": "newtask",
      "task_id": "As805BudhcH1lDs6gbn",
      "destination_type": "OBS",
      "state": "RUNNING",
      "create_time": 1606554932552,
      "last_transfer_timestamp": 1606984428612,
      "obs_destination_description": {
        "agency_name": "dis_admin_agency",
        "file_prefix\"": "",
        "partition_format": "yyyy/MM/dd",
        "obs_bucket_path": "obsbucket",
        "deliver_time_interval": 60,
        "consumer_strategy": "LATEST",
        "retry_duration": 0,
        "destination_file_type": "text",
        "record_delimiter": ""
      },
      "partitions": [
        {
          "partitionId": "shardId-0000000000",
          "discard": 0,
          "state": "RUNNING",
          "last_transfer_timestamp": 1606984428612,
          "last_transfer_offset": 289897
        }
      ]
    },
    "fails": [
      "/obs_destination_description/file_prefix\""
    ],
    "discrepancies": [
      "dump-task-file-prefix-key"
    ],
    "corrected": "ShowTransferTaskResponse"
  },
  {
    "printed": "dump-task page response 1",
    "operation": "showTransferTask",
    "part": "response 200",
    "value": {
      "stream_id": "RdMFID6edQdf8eDzc9e",
      "stream_name": "newstream",
      "task_name": "newtask",
      "task_id": "As805BudhcH1lDs6gbn",
      "destination_type": "OBS",
      "state": "RUNNING",
      "create_time": 1606554932552,
      "last_transfer_timestamp": 1606984428612,
      "obs_destination_description": {
        "agency_name": "dis_admin_agency",
        "file_prefix\"": "",
        "partition_format": "yyyy/MM/dd",
        "obs_bucket_path": "obsbucket",
        "deliver_time_interval": 60,
        "consumer_strategy": "LATEST",
        "retry_duration": 0,
        "destination_file_type": "text",
        "record_delimiter": ""
      },
      "partitions": [
        {
          "partitionId": "shardId-0000000000",
          "discard": 0,
          "state": "RUNNING",
          "last_transfer_timestamp": 1606984428612,
          "last_transfer_offset": 289897
        }
      ]
    },
    "fails": [
      "/obs_destination_description/file_prefix\""
    ],
    "discrepancies": [
      "dump-task-file-prefix-key"
    ],
    "corrected": "ShowTransferTaskResponse"
  },
  {
    "printed": "5.5.10 request 1",
    "operation": "listTransferTaskLogs",
    "part": "request",
    "value": {
      "order": "desc",
      "sortBy": "createTimeStr",
      "pageInfo": [
        {
          "pageIndex": 1
        },
        {
          "pageIndex": 10
        }
      ]
    },
    "fails": [
      "/pageInfo"
    ],
    "discrepancies": [
      "transfer-log-page-info"
    ],
    "corrected": "ListTransferTaskLogsRequest"
  },
  {
    "printed": "5.5.10 response 1",
    "operation": "listTransferTaskLogs",
    "part": "response 200",
    "value": {
      "errorCode": -1,
      "totalNum": 100,
      "message": null,
      "isStreamFound": null,
      "streamData": null,
      "streamDataList": null,
      "transferTaskList": null,
      "monitorData": null,
      "transferTaskLogList": {
        "transferTaskId": "CDaRPdvKUfZrAhzTaYs",
        "state": 0,
        "destinationType": "OBS",
        "startTime": 1756539753280,
        "endTime": 1756540056070,
        "transferBytes": 30718683,
        "transferRecordsNum": 32943,
        "transformRecordsNum": 0,
        "streamId": "hFKqKEhCZgNayyIS8Zv",
        "projectId": "575ae927fc644f22b5c5af5209b7cf51",
        "transferFileName": "CDaRPdvKUfZrAhzTaYs.disMonitorTest.0.1756539753290",
        "num": 0
      }
    },
    "fails": [
      "/transferTaskLogList"
    ],
    "discrepancies": [
      "transfer-log-list"
    ],
    "corrected": "ListTransferTaskLogsResponse"
  },
  {
    "printed": "5.8.1 response 1",
    "operation": "listEvents",
    "part": "response 200",
    "value": {
      "count": 3,
      "events": {
        "id": "din2BpkxuPmgS5bsRvl",
        "severity": 0,
        "category": 1,
        "description": "call scale from 2 to 1",
        "type_name": "Auto scaling succeeded",
        "type_id": "dis_event.004",
        "occur_time": 1756386086191,
        "source_name": "dis-6JVW",
        "source_id": "i0ZVgb1OwCllXVuUgZI"
      }
    },
    "fails": [
      "/events"
    ],
    "discrepancies": [
      "events-array",
      "events-missing-in-table"
    ],
    "corrected": "ListEventsResponse"
  },
  {
    "printed": "5.8.2 response 1",
    "operation": "listEventTypes",
    "part": "response 200",
    "value": {
      "count": 9,
      "events": {
        "severity": 0,
        "category": 2,
        "type_name": "Dump task restored",
        "type_id": "dis_event.000",
        "occur_time": 0
      }
    },
    "fails": [
      "/events"
    ],
    "discrepancies": [
      "event-types-array",
      "event-type-occur-time"
    ],
    "corrected": "ListEventTypesResponse"
  },
  {
    "printed": "5.8.3 response 1",
    "operation": "listEventSubscriptions",
    "part": "response 200",
    "value": {
      "quota": 10,
      "used": 1,
      "eventSubscriptions": {
        "id": "s1r0SpFA2qksK7rT5lM",
        "name": "dis_Subscribe",
        "enable": false,
        "enableStream": true,
        "eventLatestSend": 0,
        "event_ids": "- dis_event.001\n- dis_event.002",
        "event_streamids": "E7WZh64GXi6zgW1q04f",
        "create_time": 1628669309208,
        "update_time": 1753774279974,
        "topic_name": "dis-yNkP"
      }
    },
    "fails": [
      "/eventSubscriptions"
    ],
    "discrepancies": [
      "event-subscriptions-array",
      "event-subscription-event-ids"
    ],
    "corrected": "ListEventSubscriptionsResponse"
  },
  {
    "printed": "5.8.4 request 1",
    "operation": "createEventSubscription",
    "part": "request",
    "value": {
      "enable": true,
      "events_ids": "dis_event.000\ndis_event.001",
      "name": "dis-test1",
      "topic_name": "dis-boce-nodelete",
      "topic_type": 1,
      "topic_urn": "urn:smn:cn-southwest-2:575ae927fc644f22b5c5af5209b7cf51:test"
    },
    "fails": [
      "/events_ids"
    ],
    "discrepancies": [
      "create-subscription-events",
      "subscription-urn-of-stream"
    ],
    "corrected": "CreateEventSubscriptionRequest"
  },
  {
    "printed": "5.8.5 request 1",
    "operation": "updateEventSubscription",
    "part": "request",
    "value": {
      "enable": true,
      "events_ids": "0: \"dis_event.000\"\n1: \"dis_event.001\"",
      "event_streamids": [],
      "name": "dis-test1",
      "topic_name": "test",
      "topic_type": 0,
      "topic_urn": "urn:smn:cn-southwest-2:575ae927fc644f22b5c5af5209b7cf51:test"
    },
    "fails": [
      "/events_ids"
    ],
    "discrepancies": [
      "update-subscription-event-ids-type",
      "update-subscription-event-ids-name"
    ],
    "corrected": "UpdateEventSubscriptionRequestSmn"
  },
  {
    "printed": "5.8.5 request 2",
    "operation": "updateEventSubscription",
    "part": "request",
    "value": {
      "enable": true,
      "events_ids": "0: \"dis_event.000\"\n1: \"dis_event.001\"",
      "event_streamids": "0: \"Xs5eBSKtWBbFJR2xxxx\"\n1: \"e4CH131AqCyjucWxxxx\"",
      "name": "dis-test1",
      "topic_name": "dis-boce-notelete",
      "topic_type": 1,
      "topic_urn": null
    },
    "fails": [
      "/event_streamids",
      "/events_ids"
    ],
    "discrepancies": [
      "update-subscription-event-ids-type",
      "update-subscription-event-ids-name",
      "update-subscription-streamids-type"
    ],
    "corrected": "UpdateEventSubscriptionRequestDis"
  }
] as const;
