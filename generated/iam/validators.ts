// Generated from spec/ by `npm run generate`. Do not edit.
// @ts-nocheck
import type { ValidateFunction } from "ajv";
import type { OperationId } from "./operations.ts";

/** The names that an object may have, with what they lead to; the item of a list; `true` where any value is taken whole. */
export type Known = true | readonly [Known] | { readonly [name: string]: Known };

/**
 * For each operation what checks the path and query parameters but the project, by their wire names, with those of them that
 * are integers; and what checks a JSON body, ignoring unknown fields, with those that it knows.
 */
export const validators: {
  readonly [Id in OperationId]: {
    readonly parameters?: { readonly validate: ValidateFunction; readonly integers: readonly string[] };
    readonly body?: { readonly validate: ValidateFunction; readonly known: Known };
  };
} = (() => {
var E=(e,s)=>()=>{try{return s||e((s={exports:{}}).exports,s),s.exports}catch(d){throw s=0,d}};var _=E(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});function I(e){let s=e.length,d=0,p=0,m;for(;p<
s;)d++,m=e.charCodeAt(p++),m>=55296&&m<=56319&&p<s&&(m=e.charCodeAt(p),(m&64512)===56320&&p++);return d}A.default=I;I.code=
'require("ajv/dist/runtime/ucs2length").default'});var N=D;var S={type:"string",enum:["password"]};function y(e,{instancePath:s="",parentData:d,parentDataProperty:p,rootData:m=e,dynamicAnchors:c={}}={}){let a=null,r=0,t=y.
evaluated;if(t.dynamicProps&&(t.props=void 0),t.dynamicItems&&(t.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let i;if(e.name===void 0&&(i="name")||e.password===void 0&&(i="password")||e.domain===void 0&&(i="domain"))return y.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;if(e.name!==void 0){let o=r;if(typeof e.name!="string")return y.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=o===r}else
var n=!0;if(n){if(e.password!==void 0){let o=r;if(typeof e.password!="string")return y.errors=[{instancePath:s+"/passwor\
d",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=o===
r}else var n=!0;if(n)if(e.domain!==void 0){let o=e.domain,f=r;if(r===r)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;
if(o.name===void 0&&(u="name"))return y.errors=[{instancePath:s+"/domain",schemaPath:"#/components/schemas/UserDomain/re\
quired",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(o.name!==void 0&&
typeof o.name!="string")return y.errors=[{instancePath:s+"/domain/name",schemaPath:"#/components/schemas/UserDomain/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return y.errors=[{instancePath:s+
"/domain",schemaPath:"#/components/schemas/UserDomain/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;var n=f===r}else var n=!0}}else return y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return y.errors=a,r===0}y.evaluated={props:{name:!0,password:!0,domain:!0},dynamicProps:!1,
dynamicItems:!1};function g(e,{instancePath:s="",parentData:d,parentDataProperty:p,rootData:m=e,dynamicAnchors:c={}}={}){
let a=null,r=0,t=g.evaluated;if(t.dynamicProps&&(t.props=void 0),t.dynamicItems&&(t.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let n;if(e.user===void 0&&(n="user"))return g.errors=[{instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;e.user!==void 0&&(y(
e.user,{instancePath:s+"/user",parentData:e,parentDataProperty:"user",rootData:m,dynamicAnchors:c})||(a=a===null?y.errors:
a.concat(y.errors),r=a.length))}else return g.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return g.errors=a,r===0}g.evaluated={props:{user:!0},dynamicProps:!1,dynamicItems:!1};
function l(e,{instancePath:s="",parentData:d,parentDataProperty:p,rootData:m=e,dynamicAnchors:c={}}={}){let a=null,r=0,t=l.
evaluated;if(t.dynamicProps&&(t.props=void 0),t.dynamicItems&&(t.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let o;if(e.methods===void 0&&(o="methods")||e.password===void 0&&(o="password"))return l.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.methods!==
void 0){let f=e.methods,k=r;if(r===k)if(Array.isArray(f)){if(f.length<1)return l.errors=[{instancePath:s+"/methods",schemaPath:"\
#/properties/methods/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var n=!0;
let T=f.length;for(let u=0;u<T;u++){let q=f[u],L=r;if(typeof q!="string")return l.errors=[{instancePath:s+"/methods/"+u,
schemaPath:"#/components/schemas/TokenMethod/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(q!==
"password")return l.errors=[{instancePath:s+"/methods/"+u,schemaPath:"#/components/schemas/TokenMethod/enum",keyword:"en\
um",params:{allowedValues:S.enum},message:"must be equal to one of the allowed values"}],!1;var n=L===r;if(!n)break}}}else
return l.errors=[{instancePath:s+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var i=k===r}else var i=!0;if(i)if(e.password!==void 0){let f=r;g(e.password,{instancePath:s+
"/password",parentData:e,parentDataProperty:"password",rootData:m,dynamicAnchors:c})||(a=a===null?g.errors:a.concat(g.errors),
r=a.length);var i=f===r}else var i=!0}else return l.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return l.errors=a,r===0}l.evaluated={props:{methods:!0,password:!0},dynamicProps:!1,
dynamicItems:!1};var U=new RegExp("^[A-Za-z0-9]{1,64}$",""),$=_().default;function h(e,{instancePath:s="",parentData:d,parentDataProperty:p,
rootData:m=e,dynamicAnchors:c={}}={}){let a=null,r=0,t=h.evaluated;if(t.dynamicProps&&(t.props=void 0),t.dynamicItems&&(t.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.id!==void 0){let i=e.id,o=r;if(r===r)if(typeof i==
"string"){if(!U.test(i))return h.errors=[{instancePath:s+"/id",schemaPath:"#/components/schemas/ProjectId/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9]{1,64}$"},message:'must match pattern "^[A-Za-z0-9]{1,64}$"'}],!1}else return h.errors=
[{instancePath:s+"/id",schemaPath:"#/components/schemas/ProjectId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var n=o===r}else var n=!0;if(n)if(e.name!==void 0){let i=e.name,o=r;if(r===r)if(typeof i=="string"){
if($(i)<1)return h.errors=[{instancePath:s+"/name",schemaPath:"#/components/schemas/ProjectName/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:s+"/nam\
e",schemaPath:"#/components/schemas/ProjectName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var n=o===r}else var n=!0}else return h.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return h.errors=a,r===0}h.evaluated={props:{id:!0,name:!0},dynamicProps:!1,dynamicItems:!1};
function v(e,{instancePath:s="",parentData:d,parentDataProperty:p,rootData:m=e,dynamicAnchors:c={}}={}){let a=null,r=0,t=v.
evaluated;if(t.dynamicProps&&(t.props=void 0),t.dynamicItems&&(t.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){if(e.project!==void 0){let o=r;h(e.project,{instancePath:s+"/project",parentData:e,parentDataProperty:"project",rootData:m,
dynamicAnchors:c})||(a=a===null?h.errors:a.concat(h.errors),r=a.length);var n=o===r}else var n=!0;if(n)if(e.domain!==void 0){
let o=e.domain,f=r;if(r===r)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id!==void 0){let u=r;if(typeof o.id!="stri\
ng")return v.errors=[{instancePath:s+"/domain/id",schemaPath:"#/components/schemas/ScopeDomain/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=u===r}else var i=!0;if(i)if(o.name!==void 0){let u=r;if(typeof o.
name!="string")return v.errors=[{instancePath:s+"/domain/name",schemaPath:"#/components/schemas/ScopeDomain/properties/n\
ame/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===r}else var i=!0}else return v.errors=
[{instancePath:s+"/domain",schemaPath:"#/components/schemas/ScopeDomain/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var n=f===r}else var n=!0}else return v.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return v.errors=a,r===0}v.evaluated={props:{project:!0,domain:!0},dynamicProps:!1,
dynamicItems:!1};function P(e,{instancePath:s="",parentData:d,parentDataProperty:p,rootData:m=e,dynamicAnchors:c={}}={}){
let a=null,r=0,t=P.evaluated;if(t.dynamicProps&&(t.props=void 0),t.dynamicItems&&(t.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let i;if(e.identity===void 0&&(i="identity"))return P.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.identity!==
void 0){let o=r;l(e.identity,{instancePath:s+"/identity",parentData:e,parentDataProperty:"identity",rootData:m,dynamicAnchors:c})||
(a=a===null?l.errors:a.concat(l.errors),r=a.length);var n=o===r}else var n=!0;if(n)if(e.scope!==void 0){let o=r;v(e.scope,
{instancePath:s+"/scope",parentData:e,parentDataProperty:"scope",rootData:m,dynamicAnchors:c})||(a=a===null?v.errors:a.concat(
v.errors),r=a.length);var n=o===r}else var n=!0}else return P.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return P.errors=a,r===0}P.evaluated={props:{identity:!0,scope:!0},dynamicProps:!1,
dynamicItems:!1};function b(e,{instancePath:s="",parentData:d,parentDataProperty:p,rootData:m=e,dynamicAnchors:c={}}={}){
let a=null,r=0,t=b.evaluated;if(t.dynamicProps&&(t.props=void 0),t.dynamicItems&&(t.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let n;if(e.auth===void 0&&(n="auth"))return b.errors=[{instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;e.auth!==void 0&&(P(
e.auth,{instancePath:s+"/auth",parentData:e,parentDataProperty:"auth",rootData:m,dynamicAnchors:c})||(a=a===null?P.errors:
a.concat(P.errors),r=a.length))}else return b.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return b.errors=a,r===0}b.evaluated={props:{auth:!0},dynamicProps:!1,dynamicItems:!1};
function D(e,{instancePath:s="",parentData:d,parentDataProperty:p,rootData:m=e,dynamicAnchors:c={}}={}){let a=null,r=0,t=D.
evaluated;return t.dynamicProps&&(t.props=void 0),t.dynamicItems&&(t.items=void 0),b(e,{instancePath:s,parentData:d,parentDataProperty:p,
rootData:m,dynamicAnchors:c})||(a=a===null?b.errors:a.concat(b.errors),r=a.length),D.errors=a,r===0}D.evaluated={props:{
auth:!0},dynamicProps:!1,dynamicItems:!1};var x=w;function w(e,{instancePath:s="",parentData:d,parentDataProperty:p,rootData:m=e,dynamicAnchors:c={}}={}){let a=null,r=0,t=w.
evaluated;if(t.dynamicProps&&(t.props=void 0),t.dynamicItems&&(t.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){if(e.name!==void 0){let n=e.name;if(r===r)if(typeof n=="string"){if($(n)<1)return w.errors=[{instancePath:s+"/name",
schemaPath:"document#/components/schemas/ProjectName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1}else return w.errors=[{instancePath:s+"/name",schemaPath:"document#/components/schemas\
/ProjectName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return w.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.errors=a,r===0}w.evaluated=
{props:{name:!0},dynamicProps:!1,dynamicItems:!1};var C=j;function j(e,{instancePath:s="",parentData:d,parentDataProperty:p,rootData:m=e,dynamicAnchors:c={}}={}){let a=null,r=0,t=j.
evaluated;if(t.dynamicProps&&(t.props=void 0),t.dynamicItems&&(t.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){if(e.name!==void 0&&typeof e.name!="string")return j.errors=[{instancePath:s+"/name",schemaPath:"document#/component\
s/schemas/DomainName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return j.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return j.errors=a,r===0}j.evaluated=
{props:{name:!0},dynamicProps:!1,dynamicItems:!1};var M={keystoneCreateUserTokenByPassword:{body:{validate:N,known:{auth:{
identity:{methods:[!0],password:{user:{name:!0,password:!0,domain:{name:!0}}}},scope:{project:{id:!0,name:!0},domain:{id:!0,
name:!0}}}}}},keystoneListProjects:{parameters:{validate:x,integers:[]}},keystoneShowVersion:{},keystoneShowCatalog:{},keystoneListAuthProjects:{},
keystoneListAuthDomains:{parameters:{validate:C,integers:[]}}};return M;
})();
