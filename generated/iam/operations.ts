// Generated from spec/ by `npm run generate`. Do not edit.

/** Every operation by its id: where each argument goes, the status of success, and the error codes it can answer, some for certain arguments. */
export const operations = {
  "keystoneCreateUserTokenByPassword": {
    "id": "keystoneCreateUserTokenByPassword",
    "method": "POST",
    "path": "/v3/auth/tokens",
    "tag": "Tokens",
    "summary": "Obtain a token with a password",
    "sections": [
      "3.1",
      "3.2",
      "3.3"
    ],
    "deprecated": false,
    "idempotent": false,
    "pathArguments": [],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [
      "auth"
    ],
    "required": [
      "auth"
    ],
    "contentType": "application/json",
    "success": 201,
    "errorCodes": [],
    "argumentCodes": {},
    "authenticated": false
  },
  "keystoneListProjects": {
    "id": "keystoneListProjects",
    "method": "GET",
    "path": "/v3/projects",
    "tag": "Projects",
    "summary": "List projects",
    "sections": [
      "6.3"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [],
    "queryArguments": [
      "name"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [],
    "contentType": null,
    "success": 200,
    "errorCodes": [],
    "argumentCodes": {},
    "authenticated": true
  },
  "keystoneShowVersion": {
    "id": "keystoneShowVersion",
    "method": "GET",
    "path": "/v3",
    "tag": "Catalog",
    "summary": "Show the version",
    "sections": [
      "IAM reference"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [],
    "contentType": null,
    "success": 200,
    "errorCodes": [],
    "argumentCodes": {},
    "authenticated": false
  },
  "keystoneShowCatalog": {
    "id": "keystoneShowCatalog",
    "method": "GET",
    "path": "/v3/auth/catalog",
    "tag": "Catalog",
    "summary": "Show the catalog",
    "sections": [
      "IAM reference"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [],
    "contentType": null,
    "success": 200,
    "errorCodes": [],
    "argumentCodes": {},
    "authenticated": true
  },
  "keystoneListAuthProjects": {
    "id": "keystoneListAuthProjects",
    "method": "GET",
    "path": "/v3/auth/projects",
    "tag": "Projects",
    "summary": "List the caller's projects",
    "sections": [
      "IAM reference"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [],
    "queryArguments": [],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [],
    "contentType": null,
    "success": 200,
    "errorCodes": [],
    "argumentCodes": {},
    "authenticated": true
  },
  "keystoneListAuthDomains": {
    "id": "keystoneListAuthDomains",
    "method": "GET",
    "path": "/v3/auth/domains",
    "tag": "Accounts",
    "summary": "List the caller's accounts",
    "sections": [
      "IAM reference"
    ],
    "deprecated": false,
    "idempotent": true,
    "pathArguments": [],
    "queryArguments": [
      "name"
    ],
    "headerArguments": [],
    "bodyArguments": [],
    "required": [],
    "contentType": null,
    "success": 200,
    "errorCodes": [],
    "argumentCodes": {},
    "authenticated": true
  }
} as const;

/** The id of an operation. */
export type OperationId = keyof typeof operations;
