// Generated from spec/ by `npm run generate`. Do not edit.

import type { components } from "./schema.ts";

/** A refusal, in the shape of Keystone or in that of newer calls and the gateway. */
export type AnyIamError = components["schemas"]["AnyIamError"];

/** An address of a service. The printed answer shows `region_id` only. */
export type CatalogEndpoint = components["schemas"]["CatalogEndpoint"];

/** A service and where it is found. The printed answer shows `endpoints` only. */
export type CatalogService = components["schemas"]["CatalogService"];

/** One account that the caller belongs to. */
export type Domain = components["schemas"]["Domain"];

/** The accounts that were found. */
export type DomainList = components["schemas"]["DomainList"];

/** An account's name. */
export type DomainName = components["schemas"]["DomainName"];

/** A refusal by a newer call of IAM or by the API gateway in front of it, in the shape that the reference prints for all services. */
export type IamError = components["schemas"]["IamError"];

/** A version of Keystone's interface. */
export type IdentityVersion = components["schemas"]["IdentityVersion"];

/** What answers at this address. */
export type IdentityVersionResult = components["schemas"]["IdentityVersionResult"];

/** A refusal by Keystone. The DIS reference does not print it; it is known from recorded answers, and the SDK core for Node reads it. */
export type KeystoneError = components["schemas"]["KeystoneError"];

/** What went wrong. */
export type KeystoneErrorDetail = components["schemas"]["KeystoneErrorDetail"];

/** Addresses of this answer and its neighbours. */
export type Links = components["schemas"]["Links"];

/** What identification by password needs. */
export type PasswordProof = components["schemas"]["PasswordProof"];

/** A user of IAM with password. A HUAWEI ID cannot ask for a token; a user of its account can. */
export type PasswordUser = components["schemas"]["PasswordUser"];

/** One project of an account. */
export type Project = components["schemas"]["Project"];

/** A project's id, 32 hexadecimal digits in practice. */
export type ProjectId = components["schemas"]["ProjectId"];

/** The projects that were found. */
export type ProjectList = components["schemas"]["ProjectList"];

/** A project's name. The project that comes with a region is named like the region. */
export type ProjectName = components["schemas"]["ProjectName"];

/** The account that the token is for, by id or by name, for services that know no projects. The DIS reference says that an account is possible; the fields are those of Huawei's IAM reference. */
export type ScopeDomain = components["schemas"]["ScopeDomain"];

/** The project that the token is for, by id or by name. One of the two is enough; the reference prints either. */
export type ScopeProject = components["schemas"]["ScopeProject"];

/** The services that were found. */
export type ServiceCatalog = components["schemas"]["ServiceCatalog"];

/** What a token is good for. The printed answer shows `expires_at`, `methods` and the start of `catalog` before it breaks off; the other fields are those of Huawei's IAM reference, as in Keystone. */
export type Token = components["schemas"]["Token"];

/** Who asks, and where the token shall be good. */
export type TokenAuth = components["schemas"]["TokenAuth"];

/** An account. */
export type TokenDomain = components["schemas"]["TokenDomain"];

/** How the caller is identified. */
export type TokenIdentity = components["schemas"]["TokenIdentity"];

/** A way of identifying the caller. */
export type TokenMethod = components["schemas"]["TokenMethod"];

/** The project, if the token is for a project. */
export type TokenProject = components["schemas"]["TokenProject"];

/** Who asks for a token, and for what. */
export type TokenRequest = components["schemas"]["TokenRequest"];

/** The answer that goes with a new token. */
export type TokenResult = components["schemas"]["TokenResult"];

/** A right. */
export type TokenRole = components["schemas"]["TokenRole"];

/** Where the token is good. Name a project or an account; DIS needs a project. Left out, the token is good for asking what to ask for next, and for nothing else. */
export type TokenScope = components["schemas"]["TokenScope"];

/** The user whom the token stands for. */
export type TokenUser = components["schemas"]["TokenUser"];

/** The account that the user belongs to; IAM calls an account a domain. */
export type UserDomain = components["schemas"]["UserDomain"];

/** An address of a version. */
export type VersionLink = components["schemas"]["VersionLink"];

/** A form of answers. */
export type VersionMediaType = components["schemas"]["VersionMediaType"];
