// Generated from spec/ by `npm run generate`. Do not edit.
// @ts-nocheck
import type { OperationId } from "./operations.ts";

/** The first thing that is wrong with a value. */
export interface Fault {
  /** A JSON pointer; for a missing field, the pointer of that field. */
  pointer: string;
  /** The keyword of JSON Schema. */
  keyword: string;
  message: string;
  /** The value at fault, undefined for a missing one. */
  value?: unknown;
}

/** The names that an object may have, with what they lead to; the item of a list; `true` where any value is taken whole. */
export type Known = true | readonly [Known] | { readonly [name: string]: Known };

/**
 * For each operation: `parameters` checks the path and query parameters but the project, as text by their wire names, and
 * turns numbers and booleans into such in place; `body` checks a JSON body, ignoring unknown fields, and `known` are those
 * that it knows.
 */
export const validators: {
  readonly [Id in OperationId]: {
    readonly parameters?: (values: Record<string, unknown>) => Fault | undefined;
    readonly body?: (value: unknown) => Fault | undefined;
    readonly known?: Known;
  };
} = (() => {
var E=(e,s)=>()=>{try{return s||e((s={exports:{}}).exports,s),s.exports}catch(m){throw s=0,m}};var I=E(D=>{"use strict";Object.defineProperty(D,"__esModule",{value:!0});function q(e){let s=e.length,m=0,o=0,p;for(;o<
s;)m++,p=e.charCodeAt(o++),p>=55296&&p<=56319&&o<s&&(p=e.charCodeAt(o),(p&64512)===56320&&o++);return m}D.default=q;q.code=
'require("ajv/dist/runtime/ucs2length").default'});var L=k;var U={type:"string",enum:["password"]};function f(e,{instancePath:s="",parentData:m,parentDataProperty:o,rootData:p=e,dynamicAnchors:u={}}={}){let t=null,r=0,n=f.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let c;if(e.name===void 0&&(c="name")||e.password===void 0&&(c="password")||e.domain===void 0&&(c="domain"))return f.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have require\
d property '"+c+"'"}],!1;if(e.name!==void 0){let i=r;if(typeof e.name!="string")return f.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===r}else
var a=!0;if(a){if(e.password!==void 0){let i=r;if(typeof e.password!="string")return f.errors=[{instancePath:s+"/passwor\
d",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===
r}else var a=!0;if(a)if(e.domain!==void 0){let i=e.domain,l=r;if(r===r)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;
if(i.name===void 0&&(d="name"))return f.errors=[{instancePath:s+"/domain",schemaPath:"#/components/schemas/UserDomain/re\
quired",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(i.name!==void 0&&
typeof i.name!="string")return f.errors=[{instancePath:s+"/domain/name",schemaPath:"#/components/schemas/UserDomain/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return f.errors=[{instancePath:s+
"/domain",schemaPath:"#/components/schemas/UserDomain/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;var a=l===r}else var a=!0}}else return f.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return f.errors=t,r===0}f.evaluated={props:{name:!0,password:!0,domain:!0},dynamicProps:!1,
dynamicItems:!1};function v(e,{instancePath:s="",parentData:m,parentDataProperty:o,rootData:p=e,dynamicAnchors:u={}}={}){
let t=null,r=0,n=v.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let a;if(e.user===void 0&&(a="user"))return v.errors=[{instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;e.user!==void 0&&(f(
e.user,{instancePath:s+"/user",parentData:e,parentDataProperty:"user",rootData:p,dynamicAnchors:u})||(t=t===null?f.errors:
t.concat(f.errors),r=t.length))}else return v.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return v.errors=t,r===0}v.evaluated={props:{user:!0},dynamicProps:!1,dynamicItems:!1};
function y(e,{instancePath:s="",parentData:m,parentDataProperty:o,rootData:p=e,dynamicAnchors:u={}}={}){let t=null,r=0,n=y.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let i;if(e.methods===void 0&&(i="methods")||e.password===void 0&&(i="password"))return y.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.methods!==
void 0){let l=e.methods,j=r;if(r===j)if(Array.isArray(l)){if(l.length<1)return y.errors=[{instancePath:s+"/methods",schemaPath:"\
#/properties/methods/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;
let N=l.length;for(let d=0;d<N;d++){let A=l[d],T=r;if(typeof A!="string")return y.errors=[{instancePath:s+"/methods/"+d,
schemaPath:"#/components/schemas/TokenMethod/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(A!==
"password")return y.errors=[{instancePath:s+"/methods/"+d,schemaPath:"#/components/schemas/TokenMethod/enum",keyword:"en\
um",params:{allowedValues:U.enum},message:"must be equal to one of the allowed values"}],!1;var a=T===r;if(!a)break}}}else
return y.errors=[{instancePath:s+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var c=j===r}else var c=!0;if(c)if(e.password!==void 0){let l=r;v(e.password,{instancePath:s+
"/password",parentData:e,parentDataProperty:"password",rootData:p,dynamicAnchors:u})||(t=t===null?v.errors:t.concat(v.errors),
r=t.length);var c=l===r}else var c=!0}else return y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return y.errors=t,r===0}y.evaluated={props:{methods:!0,password:!0},dynamicProps:!1,
dynamicItems:!1};var x=new RegExp("^[A-Za-z0-9]{1,64}$",""),$=I().default;function h(e,{instancePath:s="",parentData:m,parentDataProperty:o,
rootData:p=e,dynamicAnchors:u={}}={}){let t=null,r=0,n=h.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.id!==void 0){let c=e.id,i=r;if(r===r)if(typeof c==
"string"){if(!x.test(c))return h.errors=[{instancePath:s+"/id",schemaPath:"#/components/schemas/ProjectId/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9]{1,64}$"},message:'must match pattern "^[A-Za-z0-9]{1,64}$"'}],!1}else return h.errors=
[{instancePath:s+"/id",schemaPath:"#/components/schemas/ProjectId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=i===r}else var a=!0;if(a)if(e.name!==void 0){let c=e.name,i=r;if(r===r)if(typeof c=="string"){
if($(c)<1)return h.errors=[{instancePath:s+"/name",schemaPath:"#/components/schemas/ProjectName/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:s+"/nam\
e",schemaPath:"#/components/schemas/ProjectName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=i===r}else var a=!0}else return h.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return h.errors=t,r===0}h.evaluated={props:{id:!0,name:!0},dynamicProps:!1,dynamicItems:!1};
function g(e,{instancePath:s="",parentData:m,parentDataProperty:o,rootData:p=e,dynamicAnchors:u={}}={}){let t=null,r=0,n=g.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){if(e.project!==void 0){let i=r;h(e.project,{instancePath:s+"/project",parentData:e,parentDataProperty:"project",rootData:p,
dynamicAnchors:u})||(t=t===null?h.errors:t.concat(h.errors),r=t.length);var a=i===r}else var a=!0;if(a)if(e.domain!==void 0){
let i=e.domain,l=r;if(r===r)if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.id!==void 0){let d=r;if(typeof i.id!="stri\
ng")return g.errors=[{instancePath:s+"/domain/id",schemaPath:"#/components/schemas/ScopeDomain/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var c=d===r}else var c=!0;if(c)if(i.name!==void 0){let d=r;if(typeof i.
name!="string")return g.errors=[{instancePath:s+"/domain/name",schemaPath:"#/components/schemas/ScopeDomain/properties/n\
ame/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=d===r}else var c=!0}else return g.errors=
[{instancePath:s+"/domain",schemaPath:"#/components/schemas/ScopeDomain/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=l===r}else var a=!0}else return g.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return g.errors=t,r===0}g.evaluated={props:{project:!0,domain:!0},dynamicProps:!1,
dynamicItems:!1};function P(e,{instancePath:s="",parentData:m,parentDataProperty:o,rootData:p=e,dynamicAnchors:u={}}={}){
let t=null,r=0,n=P.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let c;if(e.identity===void 0&&(c="identity")||e.scope===void 0&&(c="scope"))return P.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have required prope\
rty '"+c+"'"}],!1;if(e.identity!==void 0){let i=r;y(e.identity,{instancePath:s+"/identity",parentData:e,parentDataProperty:"\
identity",rootData:p,dynamicAnchors:u})||(t=t===null?y.errors:t.concat(y.errors),r=t.length);var a=i===r}else var a=!0;if(a)
if(e.scope!==void 0){let i=r;g(e.scope,{instancePath:s+"/scope",parentData:e,parentDataProperty:"scope",rootData:p,dynamicAnchors:u})||
(t=t===null?g.errors:t.concat(g.errors),r=t.length);var a=i===r}else var a=!0}else return P.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return P.errors=t,r===0}P.evaluated={props:{
identity:!0,scope:!0},dynamicProps:!1,dynamicItems:!1};function b(e,{instancePath:s="",parentData:m,parentDataProperty:o,
rootData:p=e,dynamicAnchors:u={}}={}){let t=null,r=0,n=b.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.auth===void 0&&(a="auth"))return b.errors=[{
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required propert\
y '"+a+"'"}],!1;e.auth!==void 0&&(P(e.auth,{instancePath:s+"/auth",parentData:e,parentDataProperty:"auth",rootData:p,dynamicAnchors:u})||
(t=t===null?P.errors:t.concat(P.errors),r=t.length))}else return b.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return b.errors=t,r===0}b.evaluated={props:{auth:!0},dynamicProps:!1,
dynamicItems:!1};function k(e,{instancePath:s="",parentData:m,parentDataProperty:o,rootData:p=e,dynamicAnchors:u={}}={}){
let t=null,r=0,n=k.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),b(e,{instancePath:s,
parentData:m,parentDataProperty:o,rootData:p,dynamicAnchors:u})||(t=t===null?b.errors:t.concat(b.errors),r=t.length),k.errors=
t,r===0}k.evaluated={props:{auth:!0},dynamicProps:!1,dynamicItems:!1};var S=w;function w(e,{instancePath:s="",parentData:m,parentDataProperty:o,rootData:p=e,dynamicAnchors:u={}}={}){let t=null,r=0,n=w.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){if(e.name!==void 0){let a=e.name;if(r===r)if(typeof a=="string"){if($(a)<1)return w.errors=[{instancePath:s+"/name",
schemaPath:"document#/components/schemas/ProjectName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1}else return w.errors=[{instancePath:s+"/name",schemaPath:"document#/components/schemas\
/ProjectName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return w.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.errors=t,r===0}w.evaluated=
{props:{name:!0},dynamicProps:!1,dynamicItems:!1};function _(e,s){if(e(s))return;let{instancePath:m,keyword:o,params:p,message:u}=O(
e.errors),t=o==="required"?"/"+p.missingProperty.replaceAll("~","~0").replaceAll("/","~1"):"",r=m+t;return{pointer:r,keyword:o,
message:t?"is missing":u,value:B(s,r)}}function O(e){let s=({instancePath:m,keyword:o})=>o==="oneOf"||o==="anyOf"?-1:m.split(
"/").length;return e.reduce((m,o)=>s(o)>s(m)?o:m)}function B(e,s){let m=e;for(let o of s.split("/").slice(1))m=m?.[o.replaceAll(
"~1","/").replaceAll("~0","~")];return m}function C(e,s){for(let m in s){let o=e[m];if(typeof o!="string")continue;let p=s[m],
u=/^(0|-?[1-9]\d{0,15})$/.test(o)?Number(o):Number.NaN;if(p==="boolean"?o==="true"||o==="false":Number.isSafeInteger(u)){
e[m]=p==="boolean"?o==="true":u;continue}return{pointer:"/"+m,keyword:"type",message:"must be "+p,value:o}}}var Z={keystoneCreateUserTokenByPassword:{
known:{auth:{identity:{methods:[!0],password:{user:{name:!0,password:!0,domain:{name:!0}}}},scope:{project:{id:!0,name:!0},
domain:{id:!0,name:!0}}}},body:e=>_(L,e)},keystoneListProjects:{parameters:e=>C(e,{})??_(S,e)}};return Z;
})();
