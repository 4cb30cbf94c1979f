// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    "/v2/{project_id}/groups/{log_group_id}/streams/{log_stream_id}/struct-content/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query structured logs
         * @deprecated
         * @description Searches the structured logs of one stream in a span of time, with SQL.
         *     With `select *` each element of the answer is a log line; with aggregates it is a row of the result. There is no paging. Reading changes nothing and may be repeated.
         *     Its page announces that it goes offline on 30 July 2024.
         */
        post: operations["listQueryStructuredLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A time in milliseconds since 1970 (UTC), as a string of 13 digits. The times of DIS are numbers. */
        EpochMilliseconds: string;
        /**
         * @description A boolean written as a string.
         * @enum {string}
         */
        BooleanText: "true" | "false";
        /** @description Whether each line comes as it was logged too, in `log_content`; left out, it does not. Send a boolean, as the SDKs do; the page prints a string too. */
        LogContentSwitch: boolean | components["schemas"]["BooleanText"];
        /** @description The query and the span of time that it searches. */
        StructLogQuery: {
            /** @description The start of the span, in milliseconds since 1970 (UTC), as a string. */
            start_time: components["schemas"]["EpochMilliseconds"];
            /** @description The end of the span, in milliseconds since 1970 (UTC), as a string. */
            end_time: components["schemas"]["EpochMilliseconds"];
            /**
             * @description The query in SQL, up to 100 characters, of which `SELECT`, `WHERE`, `LIKE` and `GROUP BY` are understood. It names no table.
             * @default SELECT *
             */
            sql_expression?: string;
            original_content?: components["schemas"]["LogContentSwitch"];
        };
        /** @description A refusal, by LTS itself or, in the same shape, by the API gateway in front of it. */
        LtsError: {
            /** @description The code, `LTS.`, `APIGW.` or `APIG.` and four digits. */
            error_code: string;
            /** @description What went wrong. */
            error_msg: string;
            /** @description The id of the request, to be named in a service ticket. Only the gateway sends it. */
            request_id?: string;
        };
        /** @description A log line or a row of aggregates. Besides the two fields of the page, each field of the structured log is a key (`test1`), and each aggregate is one (`sum(test4)`; a count is called `cnt(test3)` whatever the query says). All values are strings. */
        StructLog: {
            /** @description The line as it was logged, 1 to 10,000 characters, if `original_content` asked for it. Rows of aggregates have none. */
            log_content?: string;
            /** @description The number of the line in its stream, 19 digits; the printed ones begin with the time in milliseconds. Rows of aggregates have none. */
            line_num?: string;
        } & {
            [key: string]: string;
        };
        /** @description The answer to a query. */
        StructLogList: {
            /** @description The lines or rows found. The printed lines are in descending order of `line_num`; no order is promised. */
            struct_logs: components["schemas"]["StructLog"][];
        };
    };
    responses: never;
    parameters: {
        /**
         * @description The project that owns the log group, 32 characters.
         * @example 0123456789abcdef0123456789abcdef
         */
        LtsProjectId: string;
        /**
         * @description The id of the log group, 36 characters (a UUID).
         * @example 01234567-89ab-cdef-0123-456789abcdef
         */
        LogGroupId: string;
        /**
         * @description The id of a structured stream in that group, 36 characters (a UUID).
         * @example 89abcdef-0123-4567-89ab-cdef01234567
         */
        LogStreamId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listQueryStructuredLogs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the log group, 32 characters.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["LtsProjectId"];
                /**
                 * @description The id of the log group, 36 characters (a UUID).
                 * @example 01234567-89ab-cdef-0123-456789abcdef
                 */
                log_group_id: components["parameters"]["LogGroupId"];
                /**
                 * @description The id of a structured stream in that group, 36 characters (a UUID).
                 * @example 89abcdef-0123-4567-89ab-cdef01234567
                 */
                log_stream_id: components["parameters"]["LogStreamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StructLogQuery"];
            };
        };
        responses: {
            /** @description What the query found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StructLogList"];
                };
            };
            /** @description The request is faulty; `error_msg` says where. Correct it before sending it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LtsError"];
                };
            };
            /** @description The credentials do not hold. The page prints the answer of LTS; the gateway refuses bad signatures before. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LtsError"];
                };
            };
            /** @description LTS understood the request and refuses it. Sending it again unchanged is of no use. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LtsError"];
                };
            };
            /** @description LTS failed. The query may be sent again at once. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LtsError"];
                };
            };
            /** @description Any other refusal, in one of the two shapes. The page names no further status. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LtsError"];
                };
            };
        };
    };
}
