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
  }
} as const;

/** The id of an operation. */
export type OperationId = keyof typeof operations;
