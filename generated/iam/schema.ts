// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Obtain a token with a password
         * @description Issues a token for a user who gives name and password; the token is the value of the response header `X-Subject-Token`.
         *     It is valid for 24 hours, so keep it and use it again, and renew it some time before `expires_at`. For DIS the scope must be a project; without a scope a token only opens `keystoneListAuthProjects` and `keystoneListAuthDomains`, which tell what there is to ask for. Every call issues a new token; the earlier ones stay valid. This is the only call that needs no authentication.
         */
        post: operations["keystoneCreateUserTokenByPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Lists the projects of the account, in which the id of a project is found by its name.
         *     The project that every account has in a region is named like the region (`cn-north-4`), so `name` brings the list down to that one. Reading changes nothing and may be repeated.
         */
        get: operations["keystoneListProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the version
         * @description Tells which version of Keystone's interface answers here, and at which address.
         *     Clients of OpenStack begin with it when they are given an address that ends in `/v3`. It needs no authentication.
         */
        get: operations["keystoneShowVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the catalog
         * @description Shows the services that the caller's credentials open, each with its addresses: the catalog that an answer with a token holds.
         *     Clients that sign their requests have no such answer and ask here. A token without a scope opens nothing and is refused.
         */
        get: operations["keystoneShowCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's projects
         * @description Lists the projects that the caller may have tokens for, whatever the token at hand is good for.
         *     Someone who has a token without a scope finds here what to ask for next.
         */
        get: operations["keystoneListAuthProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's accounts
         * @description Lists the accounts that the caller belongs to, which IAM calls domains; there is one as a rule.
         *     Clients that sign their requests find the id of their account by its name here.
         */
        get: operations["keystoneListAuthDomains"];
        put?: never;
        post?: never;
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
        /**
         * @description A way of identifying the caller.
         * @enum {string}
         */
        TokenMethod: "password";
        /** @description The account that the user belongs to; IAM calls an account a domain. */
        UserDomain: {
            /** @description The name of the account. */
            name: string;
        };
        /** @description A user of IAM with password. A HUAWEI ID cannot ask for a token; a user of its account can. */
        PasswordUser: {
            /** @description The name under which the user logs in; the account's name goes into `domain`. */
            name: string;
            /**
             * Format: password
             * @description The password with which the user logs in.
             */
            password: string;
            domain: components["schemas"]["UserDomain"];
        };
        /** @description What identification by password needs. */
        PasswordProof: {
            user: components["schemas"]["PasswordUser"];
        };
        /** @description How the caller is identified. */
        TokenIdentity: {
            /** @description The ways of identifying the caller; there is one here. */
            methods: components["schemas"]["TokenMethod"][];
            password: components["schemas"]["PasswordProof"];
        };
        /** @description A project's id, 32 hexadecimal digits in practice. */
        ProjectId: string;
        /** @description A project's name. The project that comes with a region is named like the region. */
        ProjectName: string;
        /** @description The project that the token is for, by id or by name. One of the two is enough; the reference prints either. */
        ScopeProject: {
            id?: components["schemas"]["ProjectId"];
            name?: components["schemas"]["ProjectName"];
        };
        /** @description The account that the token is for, by id or by name, for services that know no projects. The DIS reference says that an account is possible; the fields are those of Huawei's IAM reference. */
        ScopeDomain: {
            /** @description The id of the account. */
            id?: string;
            /** @description The name of the account. */
            name?: string;
        };
        /** @description Where the token is good. Name a project or an account; DIS needs a project. Left out, the token is good for asking what to ask for next, and for nothing else. */
        TokenScope: {
            project?: components["schemas"]["ScopeProject"];
            domain?: components["schemas"]["ScopeDomain"];
        };
        /** @description Who asks, and where the token shall be good. */
        TokenAuth: {
            identity: components["schemas"]["TokenIdentity"];
            scope?: components["schemas"]["TokenScope"];
        };
        /** @description Who asks for a token, and for what. */
        TokenRequest: {
            auth: components["schemas"]["TokenAuth"];
        };
        /** @description What went wrong. */
        KeystoneErrorDetail: {
            /**
             * Format: int32
             * @description The HTTP status once more.
             */
            code: number;
            /** @description The reason, in a sentence. */
            message: string;
            /** @description The reason phrase of the HTTP status, such as `Unauthorized`. */
            title: string;
        };
        /** @description A refusal by Keystone. The DIS reference does not print it; it is known from recorded answers, and the SDK core for Node reads it. */
        KeystoneError: {
            error: components["schemas"]["KeystoneErrorDetail"];
        };
        /** @description A refusal by a newer call of IAM or by the API gateway in front of it, in the shape that the reference prints for all services. */
        IamError: {
            /** @description The code, the short name of the service that refused (`IAM`, `APIGW`) and four digits. */
            error_code: string;
            /** @description What went wrong. */
            error_msg: string;
            /** @description The id of the request, to be named in a service ticket. Only the gateway sends it. */
            request_id?: string;
        };
        /** @description A refusal, in the shape of Keystone or in that of newer calls and the gateway. */
        AnyIamError: components["schemas"]["KeystoneError"] | components["schemas"]["IamError"];
        /** @description An address of a service. The printed answer shows `region_id` only. */
        CatalogEndpoint: {
            /** @description The id of the address. */
            id?: string;
            /** @description Who may use the address; `public` means everybody. */
            interface?: string;
            /** @description The name of the region, the same as `region_id`. It has to be the same to the letter as the one that a client is set to. */
            region?: string;
            /** @description The id of the region, or `*` if the address serves all regions. */
            region_id: string;
            /** @description The address. That of `dis` ends before the version of the interface, that of `disv2` after the project (`…/v2/{project_id}`). */
            url?: string;
        };
        /** @description A service and where it is found. The printed answer shows `endpoints` only. */
        CatalogService: {
            /** @description The id of the service. */
            id?: string;
            /** @description The name of the service, such as `keystone` or `Data Ingestion Service`. */
            name?: string;
            /** @description The kind of the service, by which clients look for it. `dis` and `disv2` are DIS, `identity` is IAM. */
            type?: string;
            /** @description The addresses of the service. */
            endpoints: components["schemas"]["CatalogEndpoint"][];
        };
        /** @description An account. */
        TokenDomain: {
            /** @description The id of the account. */
            id: string;
            /** @description The name of the account. */
            name: string;
            /** @description The id of the account in the system that sells the cloud. In answers recorded at Open Telekom Cloud only. */
            xdomain_id?: string;
            /** @description The system that `xdomain_id` belongs to, such as `TSI`. In answers recorded at Open Telekom Cloud only. */
            xdomain_type?: string;
        };
        /** @description The project, if the token is for a project. */
        TokenProject: {
            id: components["schemas"]["ProjectId"];
            name: components["schemas"]["ProjectName"];
            domain?: components["schemas"]["TokenDomain"];
        };
        /** @description The user whom the token stands for. */
        TokenUser: {
            /** @description The id of the user. */
            id: string;
            /** @description The name of the user. */
            name: string;
            domain?: components["schemas"]["TokenDomain"];
            /** @description When the password ends, in UTC; empty (Huawei Cloud) or null (Open Telekom Cloud) if never. */
            password_expires_at?: string | null;
        };
        /** @description A right. */
        TokenRole: {
            /** @description As a rule `0`, which stands for no right in particular. */
            id: string;
            /** @description The name of the right. */
            name: string;
        };
        /** @description What a token is good for. The printed answer shows `expires_at`, `methods` and the start of `catalog` before it breaks off; the other fields are those of Huawei's IAM reference, as in Keystone. */
        Token: {
            /**
             * Format: date-time
             * @description When the token ends, in UTC with six decimals of a second; 24 hours after `issued_at`.
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description When the token was issued, in UTC with six decimals of a second.
             */
            issued_at?: string;
            /** @description The ways in which the user was identified. */
            methods: components["schemas"]["TokenMethod"][];
            /** @description The services that the token opens. Absent, as are `project`, `domain` and `roles`, from a token without a scope. */
            catalog?: components["schemas"]["CatalogService"][];
            project?: components["schemas"]["TokenProject"];
            /** @description The account, if the token is for an account. */
            domain?: components["schemas"]["TokenDomain"];
            user?: components["schemas"]["TokenUser"];
            /** @description The rights that the token carries. */
            roles?: components["schemas"]["TokenRole"][];
        };
        /** @description The answer that goes with a new token. */
        TokenResult: {
            token: components["schemas"]["Token"];
        };
        /** @description Addresses of this answer and its neighbours. */
        Links: {
            /** @description The address of the list or of the project itself. */
            self: string;
            /** @description The address of the page before, null if there is none. */
            previous?: string | null;
            /** @description The address of the page after, null if there is none. */
            next?: string | null;
        };
        /** @description One project of an account. */
        Project: {
            id: components["schemas"]["ProjectId"];
            name: components["schemas"]["ProjectName"];
            /** @description The id of the account that owns the project. */
            domain_id: string;
            /** @description What the project stands under. The account for the project that comes with a region, else the project of the region. */
            parent_id: string;
            /** @description Whether the project can be used. */
            enabled: boolean;
            /** @description Always false; a project is no account. */
            is_domain: boolean;
            /** @description A text about the project, possibly empty. */
            description: string;
            links: components["schemas"]["Links"];
        };
        /** @description The projects that were found. */
        ProjectList: {
            /** @description The projects, in no particular order. */
            projects: components["schemas"]["Project"][];
            links: components["schemas"]["Links"];
        };
        /** @description An address of a version. */
        VersionLink: {
            /** @description What is there; `self` is the version itself. */
            rel: string;
            /** @description The address, with a slash at its end. */
            href: string;
        };
        /** @description A form of answers. */
        VersionMediaType: {
            /** @description The form without the version, `application/json`. */
            base: string;
            /** @description The form with the version, `application/vnd.openstack.identity-v3+json`. */
            type: string;
        };
        /** @description A version of Keystone's interface. */
        IdentityVersion: {
            /** @description The version, such as `v3.6`. */
            id: string;
            /** @description `stable` for one that is in use; no source lists the values. */
            status: string;
            /**
             * Format: date-time
             * @description When the version was last changed, in UTC.
             */
            updated?: string;
            /** @description Where it answers. */
            links: components["schemas"]["VersionLink"][];
            /** @description The forms in which it answers. */
            "media-types"?: components["schemas"]["VersionMediaType"][];
        };
        /** @description What answers at this address. */
        IdentityVersionResult: {
            version: components["schemas"]["IdentityVersion"];
        };
        /** @description The services that were found. */
        ServiceCatalog: {
            /** @description The services, in no particular order. */
            catalog: components["schemas"]["CatalogService"][];
            links?: components["schemas"]["Links"];
        };
        /** @description An account's name. */
        DomainName: string;
        /** @description One account that the caller belongs to. */
        Domain: {
            /** @description The id of the account. */
            id: string;
            name: components["schemas"]["DomainName"];
            /** @description Whether the account can be used. */
            enabled?: boolean;
            /** @description A text about the account, possibly empty. */
            description?: string;
            links?: components["schemas"]["Links"];
        };
        /** @description The accounts that were found. */
        DomainList: {
            /** @description The accounts, in no particular order. */
            domains: components["schemas"]["Domain"][];
            links?: components["schemas"]["Links"];
        };
    };
    responses: {
        /** @description Any other refusal, in one of the two shapes. */
        OtherError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyIamError"];
            };
        };
        /** @description The caller is known but may not do this, or the token sent along is none. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyIamError"];
            };
        };
        /** @description IAM failed. Either call may be sent again at once. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyIamError"];
            };
        };
        /** @description There are no credentials, or they do not hold. Keystone's shape is known from Open Telekom Cloud, which is built on the same IAM; the gateway's from other services of Huawei Cloud. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyIamError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description The token. Send it as `X-Auth-Token` with other calls; it may have thousands of characters.
         * @example MIIPAgYJKoZIhvcNAQcCo...ggg1BBIINPXsidG9rZ
         */
        SubjectToken: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    keystoneCreateUserTokenByPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token was issued. The header holds the token itself, the body tells what it is good for. */
            201: {
                headers: {
                    "X-Subject-Token": components["headers"]["SubjectToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResult"];
                };
            };
            /** @description IAM could not read the request and issued nothing. The printed bodies are general examples with codes of other services, Auto Scaling and Image Management. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyIamError"];
                };
            };
            /** @description The account, the user name or the password is wrong. The shape is known from an answer recorded at Open Telekom Cloud, which is built on the same IAM, and from the SDK core for Node, which reads it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyIamError"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    keystoneListProjects: {
        parameters: {
            query?: {
                /**
                 * @description The name of the project wanted, for which the SDKs send the region. All projects are listed without it. It is missing from the DIS reference, which has the caller pick the project from the whole list.
                 * @example cn-north-4
                 */
                name?: components["schemas"]["ProjectName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects, none if no project has the name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            /** @description IAM refused the request. The printed bodies are general examples with codes of other services, Auto Scaling and Image Management. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyIamError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    keystoneShowVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityVersionResult"];
                };
            };
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    keystoneShowCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCatalog"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    keystoneListAuthProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    keystoneListAuthDomains: {
        parameters: {
            query?: {
                /**
                 * @description The name of the account wanted. All are listed without it. Huawei's IAM reference does not have it; the SDK of Open Telekom Cloud for Go sends it.
                 * @example domainname
                 */
                name?: components["schemas"]["DomainName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, none if no account has the name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["OtherError"];
        };
    };
}
