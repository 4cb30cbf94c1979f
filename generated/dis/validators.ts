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
var at=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(_){throw t=0,_}};var Hr=at(Or=>{"use strict";Object.defineProperty(Or,"__esModule",{value:!0});function Ur(r){let t=r.length,_=0,y=0,l;for(;y<
t;)_++,l=r.charCodeAt(y++),l>=55296&&l<=56319&&y<t&&(l=r.charCodeAt(y),(l&64512)===56320&&y++);return _}Or.default=Ur;Ur.
code='require("ajv/dist/runtime/ucs2length").default'});var nt=Pe;var rr=new RegExp("^[A-Za-z0-9_-]{0,64}$","");function Pe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,
dynamicAnchors:d={}}={}){let n=null,e=0,m=Pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.limit!==void 0){let p=r.limit,a=e;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p)))return Pe.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===a&&typeof p=="number"&&isFinite(p)){if(p>500||isNaN(p))return Pe.errors=
[{instancePath:t+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:500},message:"\
must be <= 500"}],!1;if(p<1||isNaN(p))return Pe.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=a===e}else var s=!0;if(s)if(r.start_stream_name!==
void 0){let p=r.start_stream_name,a=e;if(e===a)if(typeof p=="string"){if(!rr.test(p))return Pe.errors=[{instancePath:t+"\
/start_stream_name",schemaPath:"#/properties/start_stream_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{0,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else return Pe.errors=[{instancePath:t+"/start_stre\
am_name",schemaPath:"#/properties/start_stream_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=a===e}else var s=!0}else return Pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return Pe.errors=n,e===0}Pe.evaluated={props:{limit:!0,start_stream_name:!0},dynamicProps:!1,
dynamicItems:!1};var it=dr;var mt={type:"string",enum:["COMMON","ADVANCED"]},Mr={type:"string",enum:["BLOB","JSON","CSV"]};var ot={type:"string",enum:["snappy","gzip","zip","lz4","zstd"]},T=new RegExp("^[A-Za-z0-9_-]{1,64}$","");var Cr=new RegExp("^[A-Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$",""),pt=new RegExp("^[A-Za-z0-9._\\u4E00-\\u9FFF-]{0,43}$","");function V(r,{
instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=V.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.key===void 0&&(p="key"))return V.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.key!==void 0){let a=r.key,i=e;if(e===e)if(typeof a=="string"){if(!Cr.
test(a))return V.errors=[{instancePath:t+"/key",schemaPath:"#/components/schemas/TagKey/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$"},message:'must match pattern "^[A-Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$"'}],!1}else
return V.errors=[{instancePath:t+"/key",schemaPath:"#/components/schemas/TagKey/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.value!==void 0){let a=r.value,i=e;if(e===i)if(typeof a==
"string"){if(!pt.test(a))return V.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9._\\u4E00-\\u9FFF-]{0,43}$"},message:'must match pattern "^[A-Za-z0-9._\\u4E00-\\u9FFF-]{\
0,43}$"'}],!1}else return V.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}else return V.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return V.errors=n,e===0}V.evaluated={props:{
key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var ut={type:"string",enum:["_sys_enterprise_project_id"]},ct=new RegExp("^(0|[0-9A-Fa-f-]{36})$","");function le(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=le.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.key===void 0&&
(p="key"))return le.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.key!==void 0){let a=r.key,i=e;if(typeof a!="string")return le.errors=[{instancePath:t+
"/key",schemaPath:"#/components/schemas/SystemTagKey/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(a!=="_sys_enterprise_project_id")return le.errors=[{instancePath:t+"/key",schemaPath:"#/components/schemas/SystemT\
agKey/enum",keyword:"enum",params:{allowedValues:ut.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===
e}else var s=!0;if(s)if(r.value!==void 0){let a=r.value,i=e;if(e===i)if(typeof a=="string"){if(!ct.test(a))return le.errors=
[{instancePath:t+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern:"^(0|[0-9A-Fa-f-]{36\
})$"},message:'must match pattern "^(0|[0-9A-Fa-f-]{36})$"'}],!1}else return le.errors=[{instancePath:t+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}else
return le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return le.errors=n,e===0}le.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function A(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=A.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.stream_name===
void 0&&(i="stream_name")||r.partition_count===void 0&&(i="partition_count"))return A.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.stream_name!==
void 0){let o=r.stream_name,u=e;if(e===e)if(typeof o=="string"){if(!T.test(o))return A.errors=[{instancePath:t+"/stream_\
name",schemaPath:"#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'\
must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return A.errors=[{instancePath:t+"/stream_name",schemaPath:"#/comp\
onents/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;
if(s){if(r.partition_count!==void 0){let o=r.partition_count,u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return A.errors=[{instancePath:t+"/partition_count",schemaPath:"#/properties/partition_count/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof o=="number"&&isFinite(o)){if(o>2147483647||isNaN(o))return A.
errors=[{instancePath:t+"/partition_count",schemaPath:"#/properties/partition_count/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(o<1||isNaN(o))return A.errors=[{instancePath:t+"/partition\
_count",schemaPath:"#/properties/partition_count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mu\
st be >= 1"}],!1}var s=u===e}else var s=!0;if(s){if(r.stream_type!==void 0){let o=r.stream_type,u=e;if(typeof o!="string")
return A.errors=[{instancePath:t+"/stream_type",schemaPath:"#/components/schemas/StreamType/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(o==="COMMON"||o==="ADVANCED"))return A.errors=[{instancePath:t+"/strea\
m_type",schemaPath:"#/components/schemas/StreamType/enum",keyword:"enum",params:{allowedValues:mt.enum},message:"must be\
 equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.data_type!==void 0){let o=r.data_type,u=e;
if(typeof o!="string")return A.errors=[{instancePath:t+"/data_type",schemaPath:"#/components/schemas/DataType/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(o==="BLOB"||o==="JSON"||o==="CSV"))return A.errors=[{instancePath:t+
"/data_type",schemaPath:"#/components/schemas/DataType/enum",keyword:"enum",params:{allowedValues:Mr.enum},message:"must\
 be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.data_duration!==void 0){let o=r.data_duration,
u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return A.errors=[{instancePath:t+"/data_duration",schemaPath:"\
#/properties/data_duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof o==
"number"&&isFinite(o)){if(o>72||isNaN(o))return A.errors=[{instancePath:t+"/data_duration",schemaPath:"#/properties/data\
_duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:72},message:"must be <= 72"}],!1;if(o<24||isNaN(o))return A.
errors=[{instancePath:t+"/data_duration",schemaPath:"#/properties/data_duration/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:24},message:"must be >= 24"}],!1}var s=u===e}else var s=!0;if(s){if(r.auto_scale_enabled!==void 0){let o=e;if(typeof r.
auto_scale_enabled!="boolean")return A.errors=[{instancePath:t+"/auto_scale_enabled",schemaPath:"#/properties/auto_scale\
_enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=o===e}else var s=!0;if(s){if(r.
auto_scale_min_partition_count!==void 0){let o=r.auto_scale_min_partition_count,u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return A.errors=[{instancePath:t+"/auto_scale_min_partition_count",schemaPath:"#/properties/auto_scale_\
min_partition_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof o=="num\
ber"&&isFinite(o)){if(o>2147483647||isNaN(o))return A.errors=[{instancePath:t+"/auto_scale_min_partition_count",schemaPath:"\
#/properties/auto_scale_min_partition_count/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"\
must be <= 2147483647"}],!1;if(o<1||isNaN(o))return A.errors=[{instancePath:t+"/auto_scale_min_partition_count",schemaPath:"\
#/properties/auto_scale_min_partition_count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1}var s=u===e}else var s=!0;if(s){if(r.auto_scale_max_partition_count!==void 0){let o=r.auto_scale_max_partition_count,
u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return A.errors=[{instancePath:t+"/auto_scale_max_partition\
_count",schemaPath:"#/properties/auto_scale_max_partition_count/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===u&&typeof o=="number"&&isFinite(o)){if(o>2147483647||isNaN(o))return A.errors=[{instancePath:t+
"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_partition_count/maximum",keyword:"maximum",params:{
comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(o<1||isNaN(o))return A.errors=[{instancePath:t+
"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_partition_count/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=u===e}else var s=!0;if(s){if(r.data_schema!==void 0){let o=e;
if(typeof r.data_schema!="string")return A.errors=[{instancePath:t+"/data_schema",schemaPath:"#/properties/data_schema/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.csv_properties!==
void 0){let o=r.csv_properties,u=e;if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.delimiter!==void 0&&typeof o.
delimiter!="string")return A.errors=[{instancePath:t+"/csv_properties/delimiter",schemaPath:"#/components/schemas/CsvPro\
perties/properties/delimiter/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return A.errors=
[{instancePath:t+"/csv_properties",schemaPath:"#/components/schemas/CsvProperties/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var s=u===e}else var s=!0;if(s){if(r.compression_format!==void 0){let o=r.compression_format,
u=e;if(typeof o!="string")return A.errors=[{instancePath:t+"/compression_format",schemaPath:"#/components/schemas/Compre\
ssionFormat/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o==="snappy"||o==="gzip"||o===
"zip"||o==="lz4"||o==="zstd"))return A.errors=[{instancePath:t+"/compression_format",schemaPath:"#/components/schemas/Co\
mpressionFormat/enum",keyword:"enum",params:{allowedValues:ot.enum},message:"must be equal to one of the allowed values"}],
!1;var s=u===e}else var s=!0;if(s){if(r.tags!==void 0){let o=r.tags,u=e;if(e===u)if(Array.isArray(o)){if(o.length>10)return A.
errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:10},message:"mu\
st NOT have more than 10 items"}],!1;{var p=!0;let c=o.length;for(let h=0;h<c;h++){let g=e;V(o[h],{instancePath:t+"/tags\
/"+h,parentData:o,parentDataProperty:h,rootData:l,dynamicAnchors:d})||(n=n===null?V.errors:n.concat(V.errors),e=n.length);
var p=g===e;if(!p)break}}}else return A.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var s=u===e}else var s=!0;if(s)if(r.sys_tags!==void 0){let o=r.sys_tags,
u=e;if(e===u)if(Array.isArray(o)){var a=!0;let c=o.length;for(let h=0;h<c;h++){let g=e;le(o[h],{instancePath:t+"/sys_tag\
s/"+h,parentData:o,parentDataProperty:h,rootData:l,dynamicAnchors:d})||(n=n===null?le.errors:n.concat(le.errors),e=n.length);
var a=g===e;if(!a)break}}else return A.errors=[{instancePath:t+"/sys_tags",schemaPath:"#/properties/sys_tags/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=u===e}else var s=!0}}}}}}}}}}}}else return A.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=n,e===0}A.evaluated=
{props:{stream_name:!0,partition_count:!0,stream_type:!0,data_type:!0,data_duration:!0,auto_scale_enabled:!0,auto_scale_min_partition_count:!0,
auto_scale_max_partition_count:!0,data_schema:!0,csv_properties:!0,compression_format:!0,tags:!0,sys_tags:!0},dynamicProps:!1,
dynamicItems:!1};function dr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=dr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),A(r,{instancePath:t,
parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?A.errors:n.concat(A.errors),e=n.length),dr.
errors=n,e===0}dr.evaluated={props:{stream_name:!0,partition_count:!0,stream_type:!0,data_type:!0,data_duration:!0,auto_scale_enabled:!0,
auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0,data_schema:!0,csv_properties:!0,compression_format:!0,
tags:!0,sys_tags:!0},dynamicProps:!1,dynamicItems:!1};var lt=W;var dt=new RegExp("^(shardId-[0-9]{10})?$",""),ar=new RegExp("^([A-Za-z0-9]{19})?$","");function W(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=W.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.stream_name===
void 0&&(p="stream_name"))return W.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a==
"string"){if(!T.test(a))return W.errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamN\
ame/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64\
}$"'}],!1}else return W.errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamName/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.start_partitionId!==
void 0){let a=r.start_partitionId,i=e;if(e===i)if(typeof a=="string"){if(!dt.test(a))return W.errors=[{instancePath:t+"/\
start_partitionId",schemaPath:"#/properties/start_partitionId/pattern",keyword:"pattern",params:{pattern:"^(shardId-[0-9\
]{10})?$"},message:'must match pattern "^(shardId-[0-9]{10})?$"'}],!1}else return W.errors=[{instancePath:t+"/start_part\
itionId",schemaPath:"#/properties/start_partitionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=i===e}else var s=!0;if(s){if(r.limit_partitions!==void 0){let a=r.limit_partitions,i=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return W.errors=[{instancePath:t+"/limit_partitions",schemaPath:"#/properties/limit_part\
itions/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(
a)){if(a>1e3||isNaN(a))return W.errors=[{instancePath:t+"/limit_partitions",schemaPath:"#/properties/limit_partitions/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<1||isNaN(a))return W.errors=
[{instancePath:t+"/limit_partitions",schemaPath:"#/properties/limit_partitions/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var s=i===e}else var s=!0;if(s)if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===
i)if(typeof a=="string"){if(!ar.test(a))return W.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id\
/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]{19})?$"},message:'must match pattern "^([A-Za-z0-9]{19})?$"'}],
!1}else return W.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}}else return W.errors=[{instancePath:t,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return W.errors=n,e===0}W.evaluated={props:{stream_name:!0,
start_partitionId:!0,limit_partitions:!0,stream_id:!0},dynamicProps:!1,dynamicItems:!1};var ft=xe;function xe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=xe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return xe.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let p=r.stream_name;if(e===e)if(typeof p=="string"){if(!T.test(p))return xe.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return xe.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return xe.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.
errors=n,e===0}xe.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var yt=fr;function me(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.stream_name===void 0&&(p="stream_name")||r.target_partition_count===void 0&&(p="target_partition_\
count"))return me.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a=="stri\
ng"){if(!T.test(a))return me.errors=[{instancePath:t+"/stream_name",schemaPath:"#/components/schemas/StreamName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else
return me.errors=[{instancePath:t+"/stream_name",schemaPath:"#/components/schemas/StreamName/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.target_partition_count!==void 0){let a=r.
target_partition_count,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return me.errors=[{instancePath:t+"/\
target_partition_count",schemaPath:"#/properties/target_partition_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>2147483647||isNaN(a))return me.errors=[{instancePath:t+
"/target_partition_count",schemaPath:"#/properties/target_partition_count/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(a<1||isNaN(a))return me.errors=[{instancePath:t+"/target_p\
artition_count",schemaPath:"#/properties/target_partition_count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var s=i===e}else var s=!0}else return me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return me.errors=n,e===0}me.evaluated={props:{stream_name:!0,
target_partition_count:!0},dynamicProps:!1,dynamicItems:!1};function fr(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=fr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),me(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?me.errors:
n.concat(me.errors),e=n.length),fr.errors=n,e===0}fr.evaluated={props:{stream_name:!0,target_partition_count:!0},dynamicProps:!1,
dynamicItems:!1};var _t=je;function je(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=je.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return je.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let p=r.stream_name;if(e===e)if(typeof p=="string"){if(!T.test(p))return je.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return je.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return je.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.
errors=n,e===0}je.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var ht=Se;function Se(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Se.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Se.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let p=r.stream_name;if(e===e)if(typeof p=="string"){if(!T.test(p))return Se.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Se.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Se.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Se.
errors=n,e===0}Se.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var gt=ze;function ze(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=ze.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return ze.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let p=r.stream_name;if(e===e)if(typeof p=="string"){if(!T.test(p))return ze.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return ze.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return ze.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ze.
errors=n,e===0}ze.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var vt=yr;function S(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=S.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.stream_name===void 0&&(p="stream_name"))return S.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.stream_name!==void 0){let a=r.
stream_name,i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return S.errors=[{instancePath:t+"/stream_name",schemaPath:"\
#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match \
pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return S.errors=[{instancePath:t+"/stream_name",schemaPath:"#/components/sche\
mas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){
if(r.data_duration!==void 0){let a=r.data_duration,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return S.
errors=[{instancePath:t+"/data_duration",schemaPath:"#/properties/data_duration/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>72||isNaN(a))return S.errors=[{instancePath:t+
"/data_duration",schemaPath:"#/properties/data_duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:72},message:"\
must be <= 72"}],!1;if(a<24||isNaN(a))return S.errors=[{instancePath:t+"/data_duration",schemaPath:"#/properties/data_du\
ration/minimum",keyword:"minimum",params:{comparison:">=",limit:24},message:"must be >= 24"}],!1}var s=i===e}else var s=!0;
if(s){if(r.data_type!==void 0){let a=r.data_type,i=e;if(typeof a!="string")return S.errors=[{instancePath:t+"/data_type",
schemaPath:"#/components/schemas/DataType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a===
"BLOB"||a==="JSON"||a==="CSV"))return S.errors=[{instancePath:t+"/data_type",schemaPath:"#/components/schemas/DataType/e\
num",keyword:"enum",params:{allowedValues:Mr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else
var s=!0;if(s){if(r.data_schema!==void 0){let a=e;if(typeof r.data_schema!="string")return S.errors=[{instancePath:t+"/d\
ata_schema",schemaPath:"#/properties/data_schema/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=a===e}else var s=!0;if(s){if(r.auto_scale_enabled!==void 0){let a=e;if(typeof r.auto_scale_enabled!="boolean")return S.
errors=[{instancePath:t+"/auto_scale_enabled",schemaPath:"#/properties/auto_scale_enabled/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var s=a===e}else var s=!0;if(s){if(r.auto_scale_min_partition_count!==void 0){let a=r.
auto_scale_min_partition_count,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return S.errors=[{instancePath:t+
"/auto_scale_min_partition_count",schemaPath:"#/properties/auto_scale_min_partition_count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>2147483647||isNaN(a))return S.errors=
[{instancePath:t+"/auto_scale_min_partition_count",schemaPath:"#/properties/auto_scale_min_partition_count/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(a<1||isNaN(a))return S.errors=
[{instancePath:t+"/auto_scale_min_partition_count",schemaPath:"#/properties/auto_scale_min_partition_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===e}else var s=!0;if(s)if(r.auto_scale_max_partition_count!==
void 0){let a=r.auto_scale_max_partition_count,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return S.errors=
[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_partition_count/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>2147483647||
isNaN(a))return S.errors=[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_part\
ition_count/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(a<
1||isNaN(a))return S.errors=[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_p\
artition_count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===e}else var s=!0}}}}}}else
return S.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return S.errors=n,e===0}S.evaluated={props:{stream_name:!0,data_duration:!0,data_type:!0,data_schema:!0,auto_scale_enabled:!0,
auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0},dynamicProps:!1,dynamicItems:!1};function yr(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=yr.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),S(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||
(n=n===null?S.errors:n.concat(S.errors),e=n.length),yr.errors=n,e===0}yr.evaluated={props:{stream_name:!0,data_duration:!0,
data_type:!0,data_schema:!0,auto_scale_enabled:!0,auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0},dynamicProps:!1,
dynamicItems:!1};var bt=Ze;function Ze(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Ze.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Ze.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let p=r.stream_name;if(e===e)if(typeof p=="string"){if(!T.test(p))return Ze.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Ze.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ze.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ze.
errors=n,e===0}Ze.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var kt=_r;var Pt={type:"string",enum:["AUTO_SCALE","DATA_TYPE"]};function F(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=F.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.update_type!==void 0){let p=r.update_type,a=e;if(typeof p!=
"string")return F.errors=[{instancePath:t+"/update_type",schemaPath:"#/components/schemas/StreamUpdateType/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(p==="AUTO_SCALE"||p==="DATA_TYPE"))return F.errors=[{instancePath:t+
"/update_type",schemaPath:"#/components/schemas/StreamUpdateType/enum",keyword:"enum",params:{allowedValues:Pt.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.stream_name!==void 0){let p=r.stream_name,
a=e;if(e===e)if(typeof p=="string"){if(!T.test(p))return F.errors=[{instancePath:t+"/stream_name",schemaPath:"#/componen\
ts/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^\
[A-Za-z0-9_-]{1,64}$"'}],!1}else return F.errors=[{instancePath:t+"/stream_name",schemaPath:"#/components/schemas/Stream\
Name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.auto_scale_enabled!==
void 0){let p=e;if(typeof r.auto_scale_enabled!="boolean")return F.errors=[{instancePath:t+"/auto_scale_enabled",schemaPath:"\
#/properties/auto_scale_enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=p===e}else
var s=!0;if(s){if(r.auto_scale_min_partition_count!==void 0){let p=r.auto_scale_min_partition_count,a=e;if(!(typeof p=="\
number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return F.errors=[{instancePath:t+"/auto_scale_min_partition_count",schemaPath:"\
#/properties/auto_scale_min_partition_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===a&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return F.errors=[{instancePath:t+"/auto_scale_min_p\
artition_count",schemaPath:"#/properties/auto_scale_min_partition_count/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(p<1||isNaN(p))return F.errors=[{instancePath:t+"/auto_scale\
_min_partition_count",schemaPath:"#/properties/auto_scale_min_partition_count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var s=a===e}else var s=!0;if(s){if(r.auto_scale_max_partition_count!==void 0){let p=r.
auto_scale_max_partition_count,a=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return F.errors=[{instancePath:t+
"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_partition_count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===a&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return F.errors=
[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_partition_count/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(p<1||isNaN(p))return F.errors=
[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_partition_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=a===e}else var s=!0;if(s){if(r.data_type!==void 0){
let p=r.data_type,a=e;if(typeof p!="string")return F.errors=[{instancePath:t+"/data_type",schemaPath:"#/components/schem\
as/DataType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(p==="BLOB"||p==="JSON"||p==="\
CSV"))return F.errors=[{instancePath:t+"/data_type",schemaPath:"#/components/schemas/DataType/enum",keyword:"enum",params:{
allowedValues:Mr.enum},message:"must be equal to one of the allowed values"}],!1;var s=a===e}else var s=!0;if(s)if(r.data_schema!==
void 0){let p=e;if(typeof r.data_schema!="string")return F.errors=[{instancePath:t+"/data_schema",schemaPath:"#/properti\
es/data_schema/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0}}}}}}else
return F.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return F.errors=n,e===0}F.evaluated={props:{update_type:!0,stream_name:!0,auto_scale_enabled:!0,auto_scale_min_partition_count:!0,
auto_scale_max_partition_count:!0,data_type:!0,data_schema:!0},dynamicProps:!1,dynamicItems:!1};function _r(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=_r.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),F(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||
(n=n===null?F.errors:n.concat(F.errors),e=n.length),_r.errors=n,e===0}_r.evaluated={props:{update_type:!0,stream_name:!0,
auto_scale_enabled:!0,auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0,data_type:!0,data_schema:!0},dynamicProps:!1,
dynamicItems:!1};var wt=Ee;function Ee(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Ee.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let p=r.stream_name;if(e===e)if(typeof p=="string"){if(!T.test(p))return Ee.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Ee.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ee.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.
errors=n,e===0}Ee.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var At=Fe;function Fe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Fe.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let p=r.stream_name;if(e===e)if(typeof p=="string"){if(!T.test(p))return Fe.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Fe.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Fe.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.
errors=n,e===0}Fe.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var $t=hr;var Lr={type:"string",enum:["putRecords","getRecords","getStreamInfo"]},Br={type:"string",enum:["accept","deny"]},ke=new RegExp(
"^[A-Za-z0-9]{19}$","");function Y(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=Y.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.stream_id===void 0&&(p="stream_id")||r.principal_name===void 0&&(p="principal_na\
me")||r.action_type===void 0&&(p="action_type"))return Y.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.stream_id!==void 0){let a=r.stream_id,
i=e;if(e===e)if(typeof a=="string"){if(!ke.test(a))return Y.errors=[{instancePath:t+"/stream_id",schemaPath:"#/component\
s/schemas/StreamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-z\
0-9]{19}$"'}],!1}else return Y.errors=[{instancePath:t+"/stream_id",schemaPath:"#/components/schemas/StreamId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.principal_name!==void 0){
let a=e;if(typeof r.principal_name!="string")return Y.errors=[{instancePath:t+"/principal_name",schemaPath:"#/properties\
/principal_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){
if(r.action_type!==void 0){let a=r.action_type,i=e;if(typeof a!="string")return Y.errors=[{instancePath:t+"/action_type",
schemaPath:"#/components/schemas/PolicyAction/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
if(!(a==="putRecords"||a==="getRecords"||a==="getStreamInfo"))return Y.errors=[{instancePath:t+"/action_type",schemaPath:"\
#/components/schemas/PolicyAction/enum",keyword:"enum",params:{allowedValues:Lr.enum},message:"must be equal to one of t\
he allowed values"}],!1;var s=i===e}else var s=!0;if(s)if(r.effect!==void 0){let a=r.effect,i=e;if(typeof a!="string")return Y.
errors=[{instancePath:t+"/effect",schemaPath:"#/components/schemas/PolicyEffect/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(a==="accept"||a==="deny"))return Y.errors=[{instancePath:t+"/effect",schemaPath:"\
#/components/schemas/PolicyEffect/enum",keyword:"enum",params:{allowedValues:Br.enum},message:"must be equal to one of t\
he allowed values"}],!1;var s=i===e}else var s=!0}}}else return Y.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return Y.errors=n,e===0}Y.evaluated={props:{stream_id:!0,principal_name:!0,
action_type:!0,effect:!0},dynamicProps:!1,dynamicItems:!1};function hr(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=hr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),Y(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?Y.errors:
n.concat(Y.errors),e=n.length),hr.errors=n,e===0}hr.evaluated={props:{stream_id:!0,principal_name:!0,action_type:!0,effect:!0},
dynamicProps:!1,dynamicItems:!1};var Nt=Oe;function Oe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Oe.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let p=r.stream_name;if(e===e)if(typeof p=="string"){if(!T.test(p))return Oe.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Oe.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Oe.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.
errors=n,e===0}Oe.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var Tt=gr;function G(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=G.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.stream_id===void 0&&(p="stream_id")||r.principal_name===void 0&&(p="principal_name")||r.action_type===void 0&&
(p="action_type"))return G.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===e)if(typeof a==
"string"){if(!ke.test(a))return G.errors=[{instancePath:t+"/stream_id",schemaPath:"#/components/schemas/StreamId/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-z0-9]{19}$"'}],!1}else return G.
errors=[{instancePath:t+"/stream_id",schemaPath:"#/components/schemas/StreamId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.principal_name!==void 0){let a=e;if(typeof r.principal_name!=
"string")return G.errors=[{instancePath:t+"/principal_name",schemaPath:"#/properties/principal_name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.action_type!==void 0){let a=r.
action_type,i=e;if(typeof a!="string")return G.errors=[{instancePath:t+"/action_type",schemaPath:"#/components/schemas/P\
olicyAction/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="putRecords"||a==="getRec\
ords"||a==="getStreamInfo"))return G.errors=[{instancePath:t+"/action_type",schemaPath:"#/components/schemas/PolicyActio\
n/enum",keyword:"enum",params:{allowedValues:Lr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===
e}else var s=!0;if(s)if(r.effect!==void 0){let a=r.effect,i=e;if(typeof a!="string")return G.errors=[{instancePath:t+"/e\
ffect",schemaPath:"#/components/schemas/PolicyEffect/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(a==="accept"||a==="deny"))return G.errors=[{instancePath:t+"/effect",schemaPath:"#/components/schemas/PolicyEffe\
ct/enum",keyword:"enum",params:{allowedValues:Br.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===
e}else var s=!0}}}else return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return G.errors=n,e===0}G.evaluated={props:{stream_id:!0,principal_name:!0,action_type:!0,effect:!0},
dynamicProps:!1,dynamicItems:!1};function gr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=gr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),G(r,{instancePath:t,
parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?G.errors:n.concat(G.errors),e=n.length),gr.
errors=n,e===0}gr.evaluated={props:{stream_id:!0,principal_name:!0,action_type:!0,effect:!0},dynamicProps:!1,dynamicItems:!1};
var It=Re;function Re(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Re.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.streamName===void 0&&(s="streamName"))return Re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.streamName!==void 0){let p=r.
streamName;if(e===e)if(typeof p=="string"){if(!T.test(p))return Re.errors=[{instancePath:t+"/streamName",schemaPath:"doc\
ument#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must m\
atch pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Re.errors=[{instancePath:t+"/streamName",schemaPath:"document#/co\
mponents/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Re.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=
n,e===0}Re.evaluated={props:{streamName:!0},dynamicProps:!1,dynamicItems:!1};var Dt=vr;function X(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=X.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.stream_id===void 0&&(p="stream_id")||r.principal_id===void 0&&(p="principal_id")||r.action_type===void 0&&
(p="action_type"))return X.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===e)if(typeof a==
"string"){if(!ke.test(a))return X.errors=[{instancePath:t+"/stream_id",schemaPath:"#/components/schemas/StreamId/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-z0-9]{19}$"'}],!1}else return X.
errors=[{instancePath:t+"/stream_id",schemaPath:"#/components/schemas/StreamId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.principal_id!==void 0){let a=e;if(typeof r.principal_id!=
"string")return X.errors=[{instancePath:t+"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.action_type!==void 0){let a=r.action_type,
i=e;if(typeof a!="string")return X.errors=[{instancePath:t+"/action_type",schemaPath:"#/components/schemas/PolicyAction/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="putRecords"||a==="getRecords"||a==="\
getStreamInfo"))return X.errors=[{instancePath:t+"/action_type",schemaPath:"#/components/schemas/PolicyAction/enum",keyword:"\
enum",params:{allowedValues:Lr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;
if(s)if(r.effect!==void 0){let a=r.effect,i=e;if(typeof a!="string")return X.errors=[{instancePath:t+"/effect",schemaPath:"\
#/components/schemas/PolicyEffect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="ac\
cept"||a==="deny"))return X.errors=[{instancePath:t+"/effect",schemaPath:"#/components/schemas/PolicyEffect/enum",keyword:"\
enum",params:{allowedValues:Br.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0}}}else
return X.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return X.errors=n,e===0}X.evaluated={props:{stream_id:!0,principal_id:!0,action_type:!0,effect:!0},dynamicProps:!1,dynamicItems:!1};
function vr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=vr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),X(r,{instancePath:t,parentData:_,
parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?X.errors:n.concat(X.errors),e=n.length),vr.errors=n,e===
0}vr.evaluated={props:{stream_id:!0,principal_id:!0,action_type:!0,effect:!0},dynamicProps:!1,dynamicItems:!1};var qt=Me;var zr=new RegExp("^[A-Za-z0-9]{1,64}$","");function Me(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,
dynamicAnchors:d={}}={}){let n=null,e=0,m=Me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.order_id===void 0&&(s="order_id"))return Me.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;
if(r.order_id!==void 0){let p=r.order_id;if(e===e)if(typeof p=="string"){if(!zr.test(p))return Me.errors=[{instancePath:t+
"/order_id",schemaPath:"document#/components/schemas/OrderId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{1,\
64}$"},message:'must match pattern "^[A-Za-z0-9]{1,64}$"'}],!1}else return Me.errors=[{instancePath:t+"/order_id",schemaPath:"\
document#/components/schemas/OrderId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Me.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Me.
errors=n,e===0}Me.evaluated={props:{order_id:!0},dynamicProps:!1,dynamicItems:!1};var xt=br;var jt={minimum:-2147483648,maximum:2147483647,type:"integer",enum:[2,3]};var St={minimum:-2147483648,maximum:2147483647,type:"integer",enum:[0,1]};function Ne(r,{instancePath:t="",parentData:_,
parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=Ne.evaluated;m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0);let s=e,p=!1,a=null,i=e,o=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let c={
instancePath:t,schemaPath:"#/components/schemas/OrderFlag/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};n===null?n=[c]:n.push(c),e++}if(!(r===0||r===1)){let c={instancePath:t,schemaPath:"#/components/schemas/OrderF\
lag/enum",keyword:"enum",params:{allowedValues:St.enum},message:"must be equal to one of the allowed values"};n===null?n=
[c]:n.push(c),e++}if(e===o&&typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let c={instancePath:t,schemaPath:"\
#/components/schemas/OrderFlag/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= \
2147483647"};n===null?n=[c]:n.push(c),e++}else if(r<-2147483648||isNaN(r)){let c={instancePath:t,schemaPath:"#/component\
s/schemas/OrderFlag/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},message:"must be >= -214748364\
8"};n===null?n=[c]:n.push(c),e++}}var f=i===e;f&&(p=!0,a=0);let u=e;if(typeof r!="boolean"){let c={instancePath:t,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};n===null?n=[c]:n.push(c),e++}var f=u===
e;if(f&&p?(p=!1,a=[a,1]):f&&(p=!0,a=1),p)e=s,n!==null&&(s?n.length=s:n=null);else{let c={instancePath:t,schemaPath:"#/on\
eOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};return n===null?n=[c]:n.
push(c),e++,Ne.errors=n,!1}return Ne.errors=n,e===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};var O=Hr().default;function oe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.projectid!==void 0){let p=r.projectid,a=e;if(e===a)if(typeof p=="string"){if(O(p)>64)return oe.
errors=[{instancePath:t+"/projectid",schemaPath:"#/properties/projectid/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(O(p)<1)return oe.errors=[{instancePath:t+"/projectid",schemaPath:"\
#/properties/projectid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return oe.errors=[{instancePath:t+"/projectid",schemaPath:"#/properties/projectid/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.orderid!==void 0){let p=r.orderid,a=e;if(e===
e)if(typeof p=="string"){if(!zr.test(p))return oe.errors=[{instancePath:t+"/orderid",schemaPath:"#/components/schemas/Or\
derId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{1,64}$"},message:'must match pattern "^[A-Za-z0-9]{1,64}$\
"'}],!1}else return oe.errors=[{instancePath:t+"/orderid",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s)if(r.cloudservicetype!==void 0){let p=e;
if(typeof r.cloudservicetype!="string")return oe.errors=[{instancePath:t+"/cloudservicetype",schemaPath:"#/components/sc\
hemas/CloudServiceType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0}}else
return oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return oe.errors=n,e===0}oe.evaluated={props:{projectid:!0,orderid:!0,cloudservicetype:!0},dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=ge.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.cloudServiceType!==void 0){let p=e;if(typeof r.cloudServiceType!="string")return ge.errors=[{instancePath:t+
"/cloudServiceType",schemaPath:"#/components/schemas/CloudServiceType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.productId!==void 0){let p=e;if(typeof r.productId!="string")return ge.
errors=[{instancePath:t+"/productId",schemaPath:"#/properties/productId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.resourceSpecCode!==void 0){let p=e;if(typeof r.resourceSpecCode!=
"string")return ge.errors=[{instancePath:t+"/resourceSpecCode",schemaPath:"#/properties/resourceSpecCode/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s)if(r.resourceType!==void 0){let p=e;
if(typeof r.resourceType!="string")return ge.errors=[{instancePath:t+"/resourceType",schemaPath:"#/properties/resourceTy\
pe/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0}}}else return ge.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.
errors=n,e===0}ge.evaluated={props:{cloudServiceType:!0,productId:!0,resourceSpecCode:!0,resourceType:!0},dynamicProps:!1,
dynamicItems:!1};function I(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=I.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.cloudServiceType!==void 0){let i=e;if(typeof r.cloudServiceType!="string")return I.errors=
[{instancePath:t+"/cloudServiceType",schemaPath:"#/components/schemas/CloudServiceType/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.chargingMode!==void 0){let i=r.chargingMode,
o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return I.errors=[{instancePath:t+"/chargingMode",schemaPath:"\
#/properties/chargingMode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i==
"number"&&isFinite(i)){if(i>2147483647||isNaN(i))return I.errors=[{instancePath:t+"/chargingMode",schemaPath:"#/properti\
es/chargingMode/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;
if(i<0||isNaN(i))return I.errors=[{instancePath:t+"/chargingMode",schemaPath:"#/properties/chargingMode/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=o===e}else var s=!0;if(s){if(r.paymentMode!==
void 0){let i=r.paymentMode,o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return I.errors=[{instancePath:t+
"/paymentMode",schemaPath:"#/properties/paymentMode/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)){if(i>2147483647||isNaN(i))return I.errors=[{instancePath:t+"/paymentM\
ode",schemaPath:"#/properties/paymentMode/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"\
must be <= 2147483647"}],!1;if(i<0||isNaN(i))return I.errors=[{instancePath:t+"/paymentMode",schemaPath:"#/properties/pa\
ymentMode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=o===e}else var s=!0;
if(s){if(r.periodType!==void 0){let i=r.periodType,o=e,u=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return I.
errors=[{instancePath:t+"/periodType",schemaPath:"#/components/schemas/OrderPeriodType/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(!(i===2||i===3))return I.errors=[{instancePath:t+"/periodType",schemaPath:"#\
/components/schemas/OrderPeriodType/enum",keyword:"enum",params:{allowedValues:jt.enum},message:"must be equal to one of\
 the allowed values"}],!1;if(e===u&&typeof i=="number"&&isFinite(i)){if(i>2147483647||isNaN(i))return I.errors=[{instancePath:t+
"/periodType",schemaPath:"#/components/schemas/OrderPeriodType/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647"}],!1;if(i<-2147483648||isNaN(i))return I.errors=[{instancePath:t+"/periodType",schemaPath:"\
#/components/schemas/OrderPeriodType/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},message:"must\
 be >= -2147483648"}],!1}var s=o===e}else var s=!0;if(s){if(r.periodNum!==void 0){let i=r.periodNum,o=e;if(!(typeof i=="\
number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return I.errors=[{instancePath:t+"/periodNum",schemaPath:"#/properties/periodNu\
m/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)){
if(i>9||isNaN(i))return I.errors=[{instancePath:t+"/periodNum",schemaPath:"#/properties/periodNum/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9},message:"must be <= 9"}],!1;if(i<1||isNaN(i))return I.errors=[{instancePath:t+"/pe\
riodNum",schemaPath:"#/properties/periodNum/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1}var s=o===e}else var s=!0;if(s){if(r.isAutoRenew!==void 0){let i=e;Ne(r.isAutoRenew,{instancePath:t+"/isAuto\
Renew",parentData:r,parentDataProperty:"isAutoRenew",rootData:l,dynamicAnchors:d})||(n=n===null?Ne.errors:n.concat(Ne.errors),
e=n.length);var s=i===e}else var s=!0;if(s){if(r.isTrial!==void 0){let i=e;Ne(r.isTrial,{instancePath:t+"/isTrial",parentData:r,
parentDataProperty:"isTrial",rootData:l,dynamicAnchors:d})||(n=n===null?Ne.errors:n.concat(Ne.errors),e=n.length);var s=i===
e}else var s=!0;if(s){if(r.cloudServiceForm!==void 0){let i=r.cloudServiceForm,o=e;if(e===o)if(Array.isArray(i)){var p=!0;
let f=i.length;for(let c=0;c<f;c++){let h=e;oe(i[c],{instancePath:t+"/cloudServiceForm/"+c,parentData:i,parentDataProperty:c,
rootData:l,dynamicAnchors:d})||(n=n===null?oe.errors:n.concat(oe.errors),e=n.length);var p=h===e;if(!p)break}}else return I.
errors=[{instancePath:t+"/cloudServiceForm",schemaPath:"#/properties/cloudServiceForm/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var s=o===e}else var s=!0;if(s){if(r.productInfos!==void 0){let i=r.productInfos,o=e;
if(e===o)if(Array.isArray(i)){var a=!0;let f=i.length;for(let c=0;c<f;c++){let h=e;ge(i[c],{instancePath:t+"/productInfo\
s/"+c,parentData:i,parentDataProperty:c,rootData:l,dynamicAnchors:d})||(n=n===null?ge.errors:n.concat(ge.errors),e=n.length);
var a=h===e;if(!a)break}}else return I.errors=[{instancePath:t+"/productInfos",schemaPath:"#/properties/productInfos/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0;if(s){if(r.regionId!==void 0){
let i=e;if(typeof r.regionId!="string")return I.errors=[{instancePath:t+"/regionId",schemaPath:"#/properties/regionId/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.avalibleZoneId!==
void 0){let i=e;if(typeof r.avalibleZoneId!="string")return I.errors=[{instancePath:t+"/avalibleZoneId",schemaPath:"#/pr\
operties/avalibleZoneId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(r.cloudServiceEndpoint!==void 0){let i=e;if(typeof r.cloudServiceEndpoint!="string")return I.errors=[{instancePath:t+
"/cloudServiceEndpoint",schemaPath:"#/properties/cloudServiceEndpoint/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.subscriptionNum!==void 0){let i=r.subscriptionNum,o=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return I.errors=[{instancePath:t+"/subscriptionNum",schemaPath:"#/properties/s\
ubscriptionNum/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&
isFinite(i)){if(i>2147483647||isNaN(i))return I.errors=[{instancePath:t+"/subscriptionNum",schemaPath:"#/properties/subs\
criptionNum/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(i<
0||isNaN(i))return I.errors=[{instancePath:t+"/subscriptionNum",schemaPath:"#/properties/subscriptionNum/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=o===e}else var s=!0}}}}}}}}}}}}else return I.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return I.
errors=n,e===0}I.evaluated={props:{cloudServiceType:!0,chargingMode:!0,paymentMode:!0,periodType:!0,periodNum:!0,isAutoRenew:!0,
isTrial:!0,cloudServiceForm:!0,productInfos:!0,regionId:!0,avalibleZoneId:!0,cloudServiceEndpoint:!0,subscriptionNum:!0},
dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.cloudServices!==void 0){let a=r.cloudServices,i=e;if(e===i)if(Array.isArray(a)){var s=!0;
let o=a.length;for(let u=0;u<o;u++){let f=e;I(a[u],{instancePath:t+"/cloudServices/"+u,parentData:a,parentDataProperty:u,
rootData:l,dynamicAnchors:d})||(n=n===null?I.errors:n.concat(I.errors),e=n.length);var s=f===e;if(!s)break}}else return ee.
errors=[{instancePath:t+"/cloudServices",schemaPath:"#/properties/cloudServices/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var p=i===e}else var p=!0;if(p){if(r.discountId!==void 0){let a=e;if(typeof r.discountId!="\
string")return ee.errors=[{instancePath:t+"/discountId",schemaPath:"#/properties/discountId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var p=a===e}else var p=!0;if(p){if(r.purchaseMode!==void 0){let a=r.purchaseMode,
i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ee.errors=[{instancePath:t+"/purchaseMode",schemaPath:"\
#/properties/purchaseMode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a==
"number"&&isFinite(a)){if(a>2147483647||isNaN(a))return ee.errors=[{instancePath:t+"/purchaseMode",schemaPath:"#/propert\
ies/purchaseMode/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],
!1;if(a<0||isNaN(a))return ee.errors=[{instancePath:t+"/purchaseMode",schemaPath:"#/properties/purchaseMode/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var p=i===e}else var p=!0;if(p)if(r.tenantId!==void 0){
let a=r.tenantId,i=e;if(e===i)if(typeof a=="string"){if(O(a)>64)return ee.errors=[{instancePath:t+"/tenantId",schemaPath:"\
#/properties/tenantId/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1;if(O(a)<1)return ee.errors=[{instancePath:t+"/tenantId",schemaPath:"#/properties/tenantId/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ee.errors=[{instancePath:t+"/tenan\
tId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=i===
e}else var p=!0}}}else return ee.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ee.errors=n,e===0}ee.evaluated={props:{cloudServices:!0,discountId:!0,purchaseMode:!0,tenantId:!0},
dynamicProps:!1,dynamicItems:!1};function br(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=br.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),ee(r,{instancePath:t,
parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?ee.errors:n.concat(ee.errors),e=n.length),br.
errors=n,e===0}br.evaluated={props:{cloudServices:!0,discountId:!0,purchaseMode:!0,tenantId:!0},dynamicProps:!1,dynamicItems:!1};
var zt=ce;var Kr=new RegExp("^[A-Za-z0-9_-]{0,200}$","");function ce(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,
dynamicAnchors:d={}}={}){let n=null,e=0,m=ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.limit!==void 0){let p=r.limit,a=e;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p)))return ce.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===a&&typeof p=="number"&&isFinite(p)){if(p>200||isNaN(p))return ce.errors=
[{instancePath:t+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"}],!1;if(p<1||isNaN(p))return ce.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=a===e}else var s=!0;if(s){if(r.start_app_name!==
void 0){let p=r.start_app_name,a=e;if(e===a)if(typeof p=="string"){if(!Kr.test(p))return ce.errors=[{instancePath:t+"/st\
art_app_name",schemaPath:"#/properties/start_app_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,200}$"},
message:'must match pattern "^[A-Za-z0-9_-]{0,200}$"'}],!1}else return ce.errors=[{instancePath:t+"/start_app_name",schemaPath:"\
#/properties/start_app_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;
if(s)if(r.stream_name!==void 0){let p=r.stream_name,a=e;if(e===a)if(typeof p=="string"){if(!rr.test(p))return ce.errors=
[{instancePath:t+"/stream_name",schemaPath:"#/properties/stream_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z0-9_-]{0,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else return ce.errors=[{instancePath:t+"/stre\
am_name",schemaPath:"#/properties/stream_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var s=a===e}else var s=!0}}else return ce.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return ce.errors=n,e===0}ce.evaluated={props:{limit:!0,start_app_name:!0,stream_name:!0},
dynamicProps:!1,dynamicItems:!1};var Zt=kr;var nr=new RegExp("^[A-Za-z0-9_-]{1,200}$","");function Te(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,
dynamicAnchors:d={}}={}){let n=null,e=0,m=Te.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.app_name===void 0&&(s="app_name"))return Te.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;
if(r.app_name!==void 0){let p=r.app_name;if(e===e)if(typeof p=="string"){if(!nr.test(p))return Te.errors=[{instancePath:t+
"/app_name",schemaPath:"#/components/schemas/AppName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,200}$"},
message:'must match pattern "^[A-Za-z0-9_-]{1,200}$"'}],!1}else return Te.errors=[{instancePath:t+"/app_name",schemaPath:"\
#/components/schemas/AppName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Te.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=
n,e===0}Te.evaluated={props:{app_name:!0},dynamicProps:!1,dynamicItems:!1};function kr(r,{instancePath:t="",parentData:_,
parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=kr.evaluated;return m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),Te(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||
(n=n===null?Te.errors:n.concat(Te.errors),e=n.length),kr.errors=n,e===0}kr.evaluated={props:{app_name:!0},dynamicProps:!1,
dynamicItems:!1};var Et=Ce;function Ce(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.app_name===void 0&&(s="app_name"))return Ce.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.app_name!==void 0){let p=r.
app_name;if(e===e)if(typeof p=="string"){if(!nr.test(p))return Ce.errors=[{instancePath:t+"/app_name",schemaPath:"docume\
nt#/components/schemas/AppName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,200}$"},message:'must match \
pattern "^[A-Za-z0-9_-]{1,200}$"'}],!1}else return Ce.errors=[{instancePath:t+"/app_name",schemaPath:"document#/componen\
ts/schemas/AppName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ce.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=n,e===0}Ce.evaluated=
{props:{app_name:!0},dynamicProps:!1,dynamicItems:!1};var Ft=Le;function Le(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.app_name===void 0&&(s="app_name"))return Le.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.app_name!==void 0){let p=r.
app_name;if(e===e)if(typeof p=="string"){if(!nr.test(p))return Le.errors=[{instancePath:t+"/app_name",schemaPath:"docume\
nt#/components/schemas/AppName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,200}$"},message:'must match \
pattern "^[A-Za-z0-9_-]{1,200}$"'}],!1}else return Le.errors=[{instancePath:t+"/app_name",schemaPath:"document#/componen\
ts/schemas/AppName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Le.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=n,e===0}Le.evaluated=
{props:{app_name:!0},dynamicProps:!1,dynamicItems:!1};var Ot=R;var Zr={type:"string",enum:["LAST_READ"]},Jr=new RegExp("^(shardId-[0-9]{10}|[0-9]{1,10})?$","");function R(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=R.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.app_name===
void 0&&(p="app_name")||r.stream_name===void 0&&(p="stream_name")||r.checkpoint_type===void 0&&(p="checkpoint_type"))return R.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;if(r.app_name!==void 0){let a=r.app_name,i=e;if(e===e)if(typeof a=="string"){if(!nr.test(a))return R.
errors=[{instancePath:t+"/app_name",schemaPath:"document#/components/schemas/AppName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,200}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,200}$"'}],!1}else return R.errors=[{instancePath:t+
"/app_name",schemaPath:"document#/components/schemas/AppName/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var s=i===e}else var s=!0;if(s){if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a==
"string"){if(!T.test(a))return R.errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamN\
ame/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64\
}$"'}],!1}else return R.errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamName/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.checkpoint_type!==
void 0){let a=r.checkpoint_type,i=e;if(typeof a!="string")return R.errors=[{instancePath:t+"/checkpoint_type",schemaPath:"\
document#/components/schemas/CheckpointType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(a!==
"LAST_READ")return R.errors=[{instancePath:t+"/checkpoint_type",schemaPath:"document#/components/schemas/CheckpointType/\
enum",keyword:"enum",params:{allowedValues:Zr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===
e}else var s=!0;if(s){if(r.limit!==void 0){let a=r.limit,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return R.
errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return R.errors=[{instancePath:t+"/lim\
it",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 100\
0"}],!1;if(a<1||isNaN(a))return R.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===e}else var s=!0;if(s){if(r.start_partition_id!==
void 0){let a=r.start_partition_id,i=e;if(e===i)if(typeof a=="string"){if(!Jr.test(a))return R.errors=[{instancePath:t+"\
/start_partition_id",schemaPath:"#/properties/start_partition_id/pattern",keyword:"pattern",params:{pattern:"^(shardId-[\
0-9]{10}|[0-9]{1,10})?$"},message:'must match pattern "^(shardId-[0-9]{10}|[0-9]{1,10})?$"'}],!1}else return R.errors=[{
instancePath:t+"/start_partition_id",schemaPath:"#/properties/start_partition_id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===
i)if(typeof a=="string"){if(!ar.test(a))return R.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id\
/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]{19})?$"},message:'must match pattern "^([A-Za-z0-9]{19})?$"'}],
!1}else return R.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}}}}else return R.errors=[{instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=n,e===0}R.evaluated={props:{app_name:!0,
stream_name:!0,checkpoint_type:!0,limit:!0,start_partition_id:!0,stream_id:!0},dynamicProps:!1,dynamicItems:!1};var Rt=M;var mr=new RegExp("^(shardId-[0-9]{10}|[0-9]{1,10})$","");function M(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=M.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.partition_id===void 0&&(p="partition_id")||r.
app_name===void 0&&(p="app_name")||r.checkpoint_type===void 0&&(p="checkpoint_type"))return M.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.stream_name!==
void 0){let a=r.stream_name,i=e;if(e===i)if(typeof a=="string"){if(!rr.test(a))return M.errors=[{instancePath:t+"/stream\
_name",schemaPath:"#/properties/stream_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,64}$"},message:'\
must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else return M.errors=[{instancePath:t+"/stream_name",schemaPath:"#/prop\
erties/stream_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){
if(r.partition_id!==void 0){let a=r.partition_id,i=e;if(e===e)if(typeof a=="string"){if(!mr.test(a))return M.errors=[{instancePath:t+
"/partition_id",schemaPath:"document#/components/schemas/PartitionId/pattern",keyword:"pattern",params:{pattern:"^(shard\
Id-[0-9]{10}|[0-9]{1,10})$"},message:'must match pattern "^(shardId-[0-9]{10}|[0-9]{1,10})$"'}],!1}else return M.errors=
[{instancePath:t+"/partition_id",schemaPath:"document#/components/schemas/PartitionId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.app_name!==void 0){let a=r.app_name,i=e;if(e===
e)if(typeof a=="string"){if(!nr.test(a))return M.errors=[{instancePath:t+"/app_name",schemaPath:"document#/components/sc\
hemas/AppName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,200}$"},message:'must match pattern "^[A-Za-z\
0-9_-]{1,200}$"'}],!1}else return M.errors=[{instancePath:t+"/app_name",schemaPath:"document#/components/schemas/AppName\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.checkpoint_type!==
void 0){let a=r.checkpoint_type,i=e;if(typeof a!="string")return M.errors=[{instancePath:t+"/checkpoint_type",schemaPath:"\
document#/components/schemas/CheckpointType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(a!==
"LAST_READ")return M.errors=[{instancePath:t+"/checkpoint_type",schemaPath:"document#/components/schemas/CheckpointType/\
enum",keyword:"enum",params:{allowedValues:Zr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===
e}else var s=!0;if(s){if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===i)if(typeof a=="string"){if(!ar.test(a))return M.
errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/pattern",keyword:"pattern",params:{pattern:"^([A\
-Za-z0-9]{19})?$"},message:'must match pattern "^([A-Za-z0-9]{19})?$"'}],!1}else return M.errors=[{instancePath:t+"/stre\
am_id",schemaPath:"#/properties/stream_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===
e}else var s=!0;if(s)if(r.timestamp!==void 0){let a=r.timestamp,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return M.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9999999999999||isNaN(a))return M.
errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:9999999999999},message:"must be <= 9999999999999"}],!1;if(a<0||isNaN(a))return M.errors=[{instancePath:t+"/time\
stamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}var s=i===e}else var s=!0}}}}}else return M.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return M.errors=n,e===0}M.evaluated={props:{stream_name:!0,partition_id:!0,
app_name:!0,checkpoint_type:!0,stream_id:!0,timestamp:!0},dynamicProps:!1,dynamicItems:!1};var Mt=Pr;var Ct=new RegExp("^(0|[1-9][0-9]{0,18})$","");function j(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,
dynamicAnchors:d={}}={}){let n=null,e=0,m=j.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.app_name===void 0&&(p="app_name")||r.checkpoint_type===void 0&&
(p="checkpoint_type")||r.partition_id===void 0&&(p="partition_id")||r.sequence_number===void 0&&(p="sequence_number"))return j.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;if(r.app_name!==void 0){let a=r.app_name,i=e;if(e===e)if(typeof a=="string"){if(!nr.test(a))return j.
errors=[{instancePath:t+"/app_name",schemaPath:"#/components/schemas/AppName/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,200}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,200}$"'}],!1}else return j.errors=[{instancePath:t+
"/app_name",schemaPath:"#/components/schemas/AppName/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=i===e}else var s=!0;if(s){if(r.checkpoint_type!==void 0){let a=r.checkpoint_type,i=e;if(typeof a!="string")return j.
errors=[{instancePath:t+"/checkpoint_type",schemaPath:"#/components/schemas/CheckpointType/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(a!=="LAST_READ")return j.errors=[{instancePath:t+"/checkpoint_type",schemaPath:"\
#/components/schemas/CheckpointType/enum",keyword:"enum",params:{allowedValues:Zr.enum},message:"must be equal to one of\
 the allowed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===i)if(typeof a==
"string"){if(!rr.test(a))return j.errors=[{instancePath:t+"/stream_name",schemaPath:"#/properties/stream_name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{0,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else return j.
errors=[{instancePath:t+"/stream_name",schemaPath:"#/properties/stream_name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===i)if(typeof a==
"string"){if(!ar.test(a))return j.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/pattern",keyword:"\
pattern",params:{pattern:"^([A-Za-z0-9]{19})?$"},message:'must match pattern "^([A-Za-z0-9]{19})?$"'}],!1}else return j.
errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.partition_id!==void 0){let a=r.partition_id,i=e;if(e===e)if(typeof a==
"string"){if(!mr.test(a))return j.errors=[{instancePath:t+"/partition_id",schemaPath:"#/components/schemas/PartitionId/p\
attern",keyword:"pattern",params:{pattern:"^(shardId-[0-9]{10}|[0-9]{1,10})$"},message:'must match pattern "^(shardId-[0\
-9]{10}|[0-9]{1,10})$"'}],!1}else return j.errors=[{instancePath:t+"/partition_id",schemaPath:"#/components/schemas/Part\
itionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.sequence_number!==
void 0){let a=r.sequence_number,i=e;if(e===e)if(typeof a=="string"){if(!Ct.test(a))return j.errors=[{instancePath:t+"/se\
quence_number",schemaPath:"#/components/schemas/SequenceNumber/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9\
]{0,18})$"},message:'must match pattern "^(0|[1-9][0-9]{0,18})$"'}],!1}else return j.errors=[{instancePath:t+"/sequence_\
number",schemaPath:"#/components/schemas/SequenceNumber/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var s=i===e}else var s=!0;if(s){if(r.metadata!==void 0){let a=r.metadata,i=e;if(e===i)if(typeof a=="string"){if(O(
a)>1e3)return j.errors=[{instancePath:t+"/metadata",schemaPath:"#/properties/metadata/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"}],!1}else return j.errors=[{instancePath:t+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(r.client_id!==void 0){let a=e;if(typeof r.client_id!="string")return j.errors=[{instancePath:t+"/client_id",schemaPath:"\
#/properties/client_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;
if(s)if(r.generation_id!==void 0){let a=r.generation_id,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return j.
errors=[{instancePath:t+"/generation_id",schemaPath:"#/properties/generation_id/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return j.
errors=[{instancePath:t+"/generation_id",schemaPath:"#/properties/generation_id/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(a<-1||isNaN(a))return j.errors=[{instancePath:t+
"/generation_id",schemaPath:"#/properties/generation_id/minimum",keyword:"minimum",params:{comparison:">=",limit:-1},message:"\
must be >= -1"}],!1}var s=i===e}else var s=!0}}}}}}}}else return j.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return j.errors=n,e===0}j.evaluated={props:{app_name:!0,checkpoint_type:!0,
stream_name:!0,stream_id:!0,partition_id:!0,sequence_number:!0,metadata:!0,client_id:!0,generation_id:!0},dynamicProps:!1,
dynamicItems:!1};function Pr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=Pr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),j(r,{instancePath:t,
parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?j.errors:n.concat(j.errors),e=n.length),Pr.
errors=n,e===0}Pr.evaluated={props:{app_name:!0,checkpoint_type:!0,stream_name:!0,stream_id:!0,partition_id:!0,sequence_number:!0,
metadata:!0,client_id:!0,generation_id:!0},dynamicProps:!1,dynamicItems:!1};var Lt=K;function K(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=K.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.app_name===void 0&&(p="app_name"))return K.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,
i=e;if(e===i)if(typeof a=="string"){if(!rr.test(a))return K.errors=[{instancePath:t+"/stream_name",schemaPath:"#/propert\
ies/stream_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,64}$"},message:'must match pattern "^[A-Za-\
z0-9_-]{0,64}$"'}],!1}else return K.errors=[{instancePath:t+"/stream_name",schemaPath:"#/properties/stream_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.app_name!==void 0){let a=r.
app_name,i=e;if(e===e)if(typeof a=="string"){if(!nr.test(a))return K.errors=[{instancePath:t+"/app_name",schemaPath:"doc\
ument#/components/schemas/AppName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,200}$"},message:'must mat\
ch pattern "^[A-Za-z0-9_-]{1,200}$"'}],!1}else return K.errors=[{instancePath:t+"/app_name",schemaPath:"document#/compon\
ents/schemas/AppName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(r.checkpoint_type!==void 0){let a=r.checkpoint_type,i=e;if(typeof a!="string")return K.errors=[{instancePath:t+
"/checkpoint_type",schemaPath:"document#/components/schemas/CheckpointType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(a!=="LAST_READ")return K.errors=[{instancePath:t+"/checkpoint_type",schemaPath:"document#/compon\
ents/schemas/CheckpointType/enum",keyword:"enum",params:{allowedValues:Zr.enum},message:"must be equal to one of the all\
owed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.partition_id!==void 0){let a=r.partition_id,i=e;if(e===i)if(typeof a==
"string"){if(!Jr.test(a))return K.errors=[{instancePath:t+"/partition_id",schemaPath:"#/properties/partition_id/pattern",
keyword:"pattern",params:{pattern:"^(shardId-[0-9]{10}|[0-9]{1,10})?$"},message:'must match pattern "^(shardId-[0-9]{10}\
|[0-9]{1,10})?$"'}],!1}else return K.errors=[{instancePath:t+"/partition_id",schemaPath:"#/properties/partition_id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.stream_id!==void 0){
let a=r.stream_id,i=e;if(e===i)if(typeof a=="string"){if(!ar.test(a))return K.errors=[{instancePath:t+"/stream_id",schemaPath:"\
#/properties/stream_id/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]{19})?$"},message:'must match pattern "^\
([A-Za-z0-9]{19})?$"'}],!1}else return K.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}}}else return K.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=n,e===0}K.evaluated=
{props:{stream_name:!0,app_name:!0,checkpoint_type:!0,partition_id:!0,stream_id:!0},dynamicProps:!1,dynamicItems:!1};var Bt=U;function U(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=U.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r["partition-cursor"]===void 0&&(p="partition-cursor"))return U.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r["partition-cu\
rsor"]!==void 0){let a=r["partition-cursor"],i=e;if(e===e)if(typeof a=="string"){if(O(a)>512)return U.errors=[{instancePath:t+
"/partition-cursor",schemaPath:"document#/components/schemas/Cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"\
must NOT have more than 512 characters"}],!1;if(O(a)<1)return U.errors=[{instancePath:t+"/partition-cursor",schemaPath:"\
document#/components/schemas/Cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"}],!1}else return U.errors=[{instancePath:t+"/partition-cursor",schemaPath:"document#/components/schemas/Curs\
or/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.max_fetch_bytes!==
void 0){let a=r.max_fetch_bytes,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return U.errors=[{instancePath:t+
"/max_fetch_bytes",schemaPath:"#/properties/max_fetch_bytes/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>10485760||isNaN(a))return U.errors=[{instancePath:t+"/ma\
x_fetch_bytes",schemaPath:"#/properties/max_fetch_bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:10485760},
message:"must be <= 10485760"}],!1;if(a<1||isNaN(a))return U.errors=[{instancePath:t+"/max_fetch_bytes",schemaPath:"#/pr\
operties/max_fetch_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===
e}else var s=!0;if(s){if(r.limit!==void 0){let a=r.limit,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return U.
errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>1e4||isNaN(a))return U.errors=[{instancePath:t+"/lim\
it",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 100\
00"}],!1;if(a<1||isNaN(a))return U.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===e}else var s=!0;if(s)if(r.app_name!==void 0){
let a=r.app_name,i=e;if(e===i)if(typeof a=="string"){if(!Kr.test(a))return U.errors=[{instancePath:t+"/app_name",schemaPath:"\
#/properties/app_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,200}$"},message:'must match pattern "\
^[A-Za-z0-9_-]{0,200}$"'}],!1}else return U.errors=[{instancePath:t+"/app_name",schemaPath:"#/properties/app_name/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}}else return U.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=n,e===0}U.evaluated=
{props:{"partition-cursor":!0,max_fetch_bytes:!0,limit:!0,app_name:!0},dynamicProps:!1,dynamicItems:!1};var Vt=wr;var Ut=new RegExp("^[0-9]{1,19}$","");function H(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=H.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.data===void 0&&(p="data"))return H.errors=[{instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.data!==void 0){
let a=e;if(typeof r.data!="string")return H.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.partition_id!==void 0){let a=r.
partition_id,i=e;if(e===e)if(typeof a=="string"){if(!mr.test(a))return H.errors=[{instancePath:t+"/partition_id",schemaPath:"\
#/components/schemas/PartitionId/pattern",keyword:"pattern",params:{pattern:"^(shardId-[0-9]{10}|[0-9]{1,10})$"},message:'\
must match pattern "^(shardId-[0-9]{10}|[0-9]{1,10})$"'}],!1}else return H.errors=[{instancePath:t+"/partition_id",schemaPath:"\
#/components/schemas/PartitionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else
var s=!0;if(s){if(r.explicit_hash_key!==void 0){let a=r.explicit_hash_key,i=e;if(e===e)if(typeof a=="string"){if(!Ut.test(
a))return H.errors=[{instancePath:t+"/explicit_hash_key",schemaPath:"#/components/schemas/HashKey/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9]{1,19}$"},message:'must match pattern "^[0-9]{1,19}$"'}],!1}else return H.errors=[{instancePath:t+
"/explicit_hash_key",schemaPath:"#/components/schemas/HashKey/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.partition_key!==void 0){let a=e;if(typeof r.partition_key!="string")
return H.errors=[{instancePath:t+"/partition_key",schemaPath:"#/properties/partition_key/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s)if(r.timestamp!==void 0){let a=r.timestamp,i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return H.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timesta\
mp/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){
if(a>9999999999999||isNaN(a))return H.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9999999999999},message:"must be <= 9999999999999"}],!1;if(a<0||isNaN(a))return H.
errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1}var s=i===e}else var s=!0}}}}else return H.errors=[{instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=n,e===0}H.evaluated={props:{data:!0,
partition_id:!0,explicit_hash_key:!0,partition_key:!0,timestamp:!0},dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=re.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.records===
void 0&&(a="records"))return re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.stream_name!==void 0){let i=r.stream_name,o=e;if(e===o)if(typeof i==
"string"){if(!rr.test(i))return re.errors=[{instancePath:t+"/stream_name",schemaPath:"#/properties/stream_name/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else
return re.errors=[{instancePath:t+"/stream_name",schemaPath:"#/properties/stream_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.stream_id!==void 0){let i=r.stream_id,o=e;if(e===
o)if(typeof i=="string"){if(!ar.test(i))return re.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_i\
d/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]{19})?$"},message:'must match pattern "^([A-Za-z0-9]{19})?$"'}],
!1}else return re.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.records!==void 0){let i=r.records,o=e;if(e===
o)if(Array.isArray(i)){if(i.length<1)return re.errors=[{instancePath:t+"/records",schemaPath:"#/properties/records/minIt\
ems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var p=!0;let f=i.length;for(let c=0;c<
f;c++){let h=e;H(i[c],{instancePath:t+"/records/"+c,parentData:i,parentDataProperty:c,rootData:l,dynamicAnchors:d})||(n=
n===null?H.errors:n.concat(H.errors),e=n.length);var p=h===e;if(!p)break}}}else return re.errors=[{instancePath:t+"/reco\
rds",schemaPath:"#/properties/records/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=o===
e}else var s=!0}}else return re.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return re.errors=n,e===0}re.evaluated={props:{stream_name:!0,stream_id:!0,records:!0},dynamicProps:!1,
dynamicItems:!1};function wr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=wr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),re(r,{instancePath:t,
parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?re.errors:n.concat(re.errors),e=n.length),wr.
errors=n,e===0}wr.evaluated={props:{stream_name:!0,stream_id:!0,records:!0},dynamicProps:!1,dynamicItems:!1};var Ht=C;var Kt={type:"string",enum:["AT_SEQUENCE_NUMBER","AFTER_SEQUENCE_NUMBER","TRIM_HORIZON","LATEST","AT_TIMESTAMP"]},Jt=new RegExp(
"^(0|[1-9][0-9]{0,18})?$","");function C(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=C.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r["partition-id"]===void 0&&(p="partition-id"))return C.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r["strea\
m-name"]!==void 0){let a=r["stream-name"],i=e;if(e===i)if(typeof a=="string"){if(!rr.test(a))return C.errors=[{instancePath:t+
"/stream-name",schemaPath:"#/properties/stream-name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,64}$"},
message:'must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else return C.errors=[{instancePath:t+"/stream-name",schemaPath:"\
#/properties/stream-name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(r["partition-id"]!==void 0){let a=r["partition-id"],i=e;if(e===e)if(typeof a=="string"){if(!mr.test(a))return C.
errors=[{instancePath:t+"/partition-id",schemaPath:"document#/components/schemas/PartitionId/pattern",keyword:"pattern",
params:{pattern:"^(shardId-[0-9]{10}|[0-9]{1,10})$"},message:'must match pattern "^(shardId-[0-9]{10}|[0-9]{1,10})$"'}],
!1}else return C.errors=[{instancePath:t+"/partition-id",schemaPath:"document#/components/schemas/PartitionId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r["cursor-type"]!==void 0){
let a=r["cursor-type"],i=e;if(typeof a!="string")return C.errors=[{instancePath:t+"/cursor-type",schemaPath:"document#/c\
omponents/schemas/CursorType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="AT_SEQU\
ENCE_NUMBER"||a==="AFTER_SEQUENCE_NUMBER"||a==="TRIM_HORIZON"||a==="LATEST"||a==="AT_TIMESTAMP"))return C.errors=[{instancePath:t+
"/cursor-type",schemaPath:"document#/components/schemas/CursorType/enum",keyword:"enum",params:{allowedValues:Kt.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;if(s){if(r["starting-sequence-number"]!==void 0){
let a=r["starting-sequence-number"],i=e;if(e===i)if(typeof a=="string"){if(!Jt.test(a))return C.errors=[{instancePath:t+
"/starting-sequence-number",schemaPath:"#/properties/starting-sequence-number/pattern",keyword:"pattern",params:{pattern:"\
^(0|[1-9][0-9]{0,18})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,18})?$"'}],!1}else return C.errors=[{instancePath:t+
"/starting-sequence-number",schemaPath:"#/properties/starting-sequence-number/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.timestamp!==void 0){let a=r.timestamp,i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return C.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timesta\
mp/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){
if(a>9999999999999||isNaN(a))return C.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9999999999999},message:"must be <= 9999999999999"}],!1;if(a<0||isNaN(a))return C.
errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1}var s=i===e}else var s=!0;if(s)if(r["stream-id"]!==void 0){let a=r["stream-id"],
i=e;if(e===i)if(typeof a=="string"){if(!ar.test(a))return C.errors=[{instancePath:t+"/stream-id",schemaPath:"#/propertie\
s/stream-id/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]{19})?$"},message:'must match pattern "^([A-Za-z0-9\
]{19})?$"'}],!1}else return C.errors=[{instancePath:t+"/stream-id",schemaPath:"#/properties/stream-id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}}}}else return C.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=n,e===0}C.evaluated=
{props:{"stream-name":!0,"partition-id":!0,"cursor-type":!0,"starting-sequence-number":!0,timestamp:!0,"stream-id":!0},dynamicProps:!1,
dynamicItems:!1};var Qt=ie;function ie(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=ie.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.stream_name===void 0&&(p="stream_name"))return ie.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.stream_name!==void 0){
let a=r.stream_name,i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return ie.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return ie.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else
var s=!0;if(s){if(r.limit!==void 0){let a=r.limit,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ie.
errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>10||isNaN(a))return ie.errors=[{instancePath:t+"/lim\
it",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],
!1;if(a<1||isNaN(a))return ie.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===e}else var s=!0;if(s)if(r.start_task_name!==void 0){
let a=r.start_task_name,i=e;if(e===i)if(typeof a=="string"){if(!rr.test(a))return ie.errors=[{instancePath:t+"/start_tas\
k_name",schemaPath:"#/properties/start_task_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,64}$"},message:'\
must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else return ie.errors=[{instancePath:t+"/start_task_name",schemaPath:"#\
/properties/start_task_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}else
return ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ie.errors=n,e===0}ie.evaluated={props:{stream_name:!0,limit:!0,start_task_name:!0},dynamicProps:!1,dynamicItems:!1};
var Wt=Be;function Be(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Be.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let p=r.stream_name;if(e===e)if(typeof p=="string"){if(!T.test(p))return Be.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Be.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Be.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Be.
errors=n,e===0}Be.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var Yt=Ar;var Qr={type:"string",enum:["OBS","DWS","MRS","DLI","CLOUDTABLE"]};var or={type:"string",enum:["LATEST","TRIM_HORIZON"]};var Wr={type:"string",enum:["text","csv","parquet","carbon"]};var pr=new RegExp("^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$",""),Gt=new RegExp("^(yyyy(/MM(/dd(/HH(/mm)?)?)?)?)?$",""),ur=new RegExp(
"^[a-z0-9._-]{3,63}$",""),Xt=new RegExp("^(,|;|\\||\\n|NULL)?$",""),cr=new RegExp("^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}\
|7[01][0-9]{2}|7200)$","");var es={type:"string",enum:["String","Timestamp"]};var Yr=new RegExp("^(yyyy/MM/dd|MM/dd/yyyy|dd/MM/yyyy|yyyy-MM-dd|MM-dd-yyyy|dd-MM-yyyy) HH:mm:ss$","");function pe(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=pe.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.timestamp_name===
void 0&&(p="timestamp_name")||r.timestamp_type===void 0&&(p="timestamp_type"))return pe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.timestamp_name!==
void 0){let a=e;if(typeof r.timestamp_name!="string")return pe.errors=[{instancePath:t+"/timestamp_name",schemaPath:"#/p\
roperties/timestamp_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;
if(s){if(r.timestamp_type!==void 0){let a=r.timestamp_type,i=e;if(typeof a!="string")return pe.errors=[{instancePath:t+"\
/timestamp_type",schemaPath:"#/components/schemas/RecordTimestampType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(a==="String"||a==="Timestamp"))return pe.errors=[{instancePath:t+"/timestamp_type",schemaPath:"\
#/components/schemas/RecordTimestampType/enum",keyword:"enum",params:{allowedValues:es.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var s=i===e}else var s=!0;if(s)if(r.timestamp_format!==void 0){let a=r.timestamp_format,i=e;
if(e===e)if(typeof a=="string"){if(!Yr.test(a))return pe.errors=[{instancePath:t+"/timestamp_format",schemaPath:"#/compo\
nents/schemas/TimestampFormat/pattern",keyword:"pattern",params:{pattern:"^(yyyy/MM/dd|MM/dd/yyyy|dd/MM/yyyy|yyyy-MM-dd|\
MM-dd-yyyy|dd-MM-yyyy) HH:mm:ss$"},message:'must match pattern "^(yyyy/MM/dd|MM/dd/yyyy|dd/MM/yyyy|yyyy-MM-dd|MM-dd-yyyy\
|dd-MM-yyyy) HH:mm:ss$"'}],!1}else return pe.errors=[{instancePath:t+"/timestamp_format",schemaPath:"#/components/schema\
s/TimestampFormat/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}else
return pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return pe.errors=n,e===0}pe.evaluated={props:{timestamp_name:!0,timestamp_type:!0,timestamp_format:!0},dynamicProps:!1,dynamicItems:!1};
function P(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=P.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.task_name===void 0&&(i="task_name")||r.deliver_time_interval===void 0&&(i="deliver_time_interval")||r.obs_bucket_path===
void 0&&(i="obs_bucket_path"))return P.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.task_name!==void 0){let o=r.task_name,u=e;if(e===e)if(typeof o==
"string"){if(!T.test(o))return P.errors=[{instancePath:t+"/task_name",schemaPath:"#/components/schemas/TaskName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else
return P.errors=[{instancePath:t+"/task_name",schemaPath:"#/components/schemas/TaskName/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.agency_name!==void 0){let o=r.agency_name,u=e;
if(e===e)if(typeof o=="string"){if(O(o)>64)return P.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/sche\
mas/AgencyName/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(O(
o)<1)return P.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/ag\
ency_name",schemaPath:"#/components/schemas/AgencyName/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=u===e}else var s=!0;if(s){if(r.auto_agency_enabled!==void 0){let o=e;if(typeof r.auto_agency_enabled!="bo\
olean")return P.errors=[{instancePath:t+"/auto_agency_enabled",schemaPath:"#/properties/auto_agency_enabled/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=o===e}else var s=!0;if(s){if(r.deliver_time_interval!==
void 0){let o=r.deliver_time_interval,u=e,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return P.errors=[
{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof o=="number"&&isFinite(o)){if(o>900||isNaN(o))return P.errors=
[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/maximum",keyword:"maximum",
params:{comparison:"<=",limit:900},message:"must be <= 900"}],!1;if(o<30||isNaN(o))return P.errors=[{instancePath:t+"/de\
liver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:30},message:"must be >= 30"}],!1}var s=u===e}else var s=!0;if(s){if(r.deliver_size_interval!==void 0){let o=r.
deliver_size_interval,u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return P.errors=[{instancePath:t+"/de\
liver_size_interval",schemaPath:"#/properties/deliver_size_interval/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===u&&typeof o=="number"&&isFinite(o)){if(o>300||isNaN(o))return P.errors=[{instancePath:t+"/d\
eliver_size_interval",schemaPath:"#/properties/deliver_size_interval/maximum",keyword:"maximum",params:{comparison:"<=",
limit:300},message:"must be <= 300"}],!1;if(o<1||isNaN(o))return P.errors=[{instancePath:t+"/deliver_size_interval",schemaPath:"\
#/properties/deliver_size_interval/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var s=u===e}else var s=!0;if(s){if(r.consumer_strategy!==void 0){let o=r.consumer_strategy,u=e;if(typeof o!="string")
return P.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/ConsumerStrategy/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;if(!(o==="LATEST"||o==="TRIM_HORIZON"))return P.errors=[{instancePath:t+
"/consumer_strategy",schemaPath:"#/components/schemas/ConsumerStrategy/enum",keyword:"enum",params:{allowedValues:or.enum},
message:"must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.file_prefix!==void 0){let o=r.
file_prefix,u=e;if(e===e)if(typeof o=="string"){if(!pr.test(o))return P.errors=[{instancePath:t+"/file_prefix",schemaPath:"\
#/components/schemas/FilePrefix/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"},message:'\
must match pattern "^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"'}],!1}else return P.errors=[{instancePath:t+"/file_prefix",schemaPath:"\
#/components/schemas/FilePrefix/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else
var s=!0;if(s){if(r.partition_format!==void 0){let o=r.partition_format,u=e;if(e===e)if(typeof o=="string"){if(!Gt.test(
o))return P.errors=[{instancePath:t+"/partition_format",schemaPath:"#/components/schemas/PartitionFormat/pattern",keyword:"\
pattern",params:{pattern:"^(yyyy(/MM(/dd(/HH(/mm)?)?)?)?)?$"},message:'must match pattern "^(yyyy(/MM(/dd(/HH(/mm)?)?)?)\
?)?$"'}],!1}else return P.errors=[{instancePath:t+"/partition_format",schemaPath:"#/components/schemas/PartitionFormat/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.obs_bucket_path!==
void 0){let o=r.obs_bucket_path,u=e;if(e===e)if(typeof o=="string"){if(!ur.test(o))return P.errors=[{instancePath:t+"/ob\
s_bucket_path",schemaPath:"#/components/schemas/ObsBucketPath/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9._-]{3\
,63}$"},message:'must match pattern "^[a-z0-9._-]{3,63}$"'}],!1}else return P.errors=[{instancePath:t+"/obs_bucket_path",
schemaPath:"#/components/schemas/ObsBucketPath/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var s=u===e}else var s=!0;if(s){if(r.cross_account_dump!==void 0){let o=e;if(typeof r.cross_account_dump!="boolean")return P.
errors=[{instancePath:t+"/cross_account_dump",schemaPath:"#/properties/cross_account_dump/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var s=o===e}else var s=!0;if(s){if(r.destination_file_type!==void 0){let o=r.destination_file_type,
u=e;if(typeof o!="string")return P.errors=[{instancePath:t+"/destination_file_type",schemaPath:"#/components/schemas/Des\
tinationFileType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o==="text"||o==="csv"||o===
"parquet"||o==="carbon"))return P.errors=[{instancePath:t+"/destination_file_type",schemaPath:"#/components/schemas/Dest\
inationFileType/enum",keyword:"enum",params:{allowedValues:Wr.enum},message:"must be equal to one of the allowed values"}],
!1;var s=u===e}else var s=!0;if(s){if(r.processing_schema!==void 0){let o=e;pe(r.processing_schema,{instancePath:t+"/pro\
cessing_schema",parentData:r,parentDataProperty:"processing_schema",rootData:l,dynamicAnchors:d})||(n=n===null?pe.errors:
n.concat(pe.errors),e=n.length);var s=o===e}else var s=!0;if(s){if(r.record_delimiter!==void 0){let o=r.record_delimiter,
u=e;if(e===e)if(typeof o=="string"){if(!Xt.test(o))return P.errors=[{instancePath:t+"/record_delimiter",schemaPath:"#/co\
mponents/schemas/RecordDelimiter/pattern",keyword:"pattern",params:{pattern:"^(,|;|\\||\\n|NULL)?$"},message:'must match\
 pattern "^(,|;|\\||\\n|NULL)?$"'}],!1}else return P.errors=[{instancePath:t+"/record_delimiter",schemaPath:"#/component\
s/schemas/RecordDelimiter/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;
if(s){if(r.retry_duration!==void 0){let o=r.retry_duration,u=e,f=e,c=!1,h=null,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let k={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};n===null?n=[k]:n.push(k),e++}if(e===g&&typeof o=="number"&&isFinite(
o)){if(o>7200||isNaN(o)){let k={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must be <= 7200"};n===null?n=[k]:n.push(k),e++}else if(o<
0||isNaN(o)){let k={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};n===null?n=[k]:n.push(k),e++}}var p=g===e;p&&(c=!0,h=0);
let v=e;if(e===v)if(typeof o=="string"){if(!cr.test(o)){let k={instancePath:t+"/retry_duration",schemaPath:"#/components\
/schemas/RetryDuration/oneOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0\
-9]{2}|7200)$"},message:'must match pattern "^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"'};n===null?n=[k]:
n.push(k),e++}}else{let k={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/type",
keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[k]:n.push(k),e++}var p=v===e;if(p&&c?(c=!1,h=
[h,1]):p&&(c=!0,h=1),c)e=f,n!==null&&(f?n.length=f:n=null);else{let k={instancePath:t+"/retry_duration",schemaPath:"#/co\
mponents/schemas/RetryDuration/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema i\
n oneOf"};return n===null?n=[k]:n.push(k),e++,P.errors=n,!1}var s=u===e}else var s=!0;if(s){if(r.compression_format!==void 0){
let o=e;if(typeof r.compression_format!="string")return P.errors=[{instancePath:t+"/compression_format",schemaPath:"#/pr\
operties/compression_format/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;
if(s){if(r.carbon_properties!==void 0){let o=r.carbon_properties,u=e;if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o))
for(let h in o){let g=e;if(typeof o[h]!="string")return P.errors=[{instancePath:t+"/carbon_properties/"+h.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/components/schemas/CarbonProperties/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=g===e;if(!a)break}else return P.errors=[{instancePath:t+"/carbon_prop\
erties",schemaPath:"#/components/schemas/CarbonProperties/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var s=u===e}else var s=!0;if(s){if(r.avro_schema!==void 0){let o=e;if(typeof r.avro_schema!="string")return P.
errors=[{instancePath:t+"/avro_schema",schemaPath:"#/properties/avro_schema/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.data_schema_path!==void 0){let o=e;if(typeof r.data_schema_path!=
"string")return P.errors=[{instancePath:t+"/data_schema_path",schemaPath:"#/properties/data_schema_path/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.deliver_data_type!==void 0){
let o=e;if(typeof r.deliver_data_type!="string")return P.errors=[{instancePath:t+"/deliver_data_type",schemaPath:"#/prop\
erties/deliver_data_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0}}}}}}}}}}}}}}}}}}else
return P.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return P.errors=n,e===0}P.evaluated={props:{task_name:!0,agency_name:!0,auto_agency_enabled:!0,deliver_time_interval:!0,
deliver_size_interval:!0,consumer_strategy:!0,file_prefix:!0,partition_format:!0,obs_bucket_path:!0,cross_account_dump:!0,
destination_file_type:!0,processing_schema:!0,record_delimiter:!0,retry_duration:!0,compression_format:!0,carbon_properties:!0,
avro_schema:!0,data_schema_path:!0,deliver_data_type:!0},dynamicProps:!1,dynamicItems:!1};var rs={type:"object",required:[
"task_name","agency_name","deliver_time_interval","dws_cluster_name","dws_cluster_id","dws_database_name","dws_schema","\
dws_table_name","dws_delimiter","user_name","user_password","kms_user_key_name","kms_user_key_id","obs_bucket_path"],properties:{
task_name:{$ref:"#/components/schemas/TaskName"},agency_name:{$ref:"#/components/schemas/AgencyName"},deliver_time_interval:{
$ref:"#/components/schemas/DeliverTimeInterval"},consumer_strategy:{$ref:"#/components/schemas/ConsumerStrategy"},dws_cluster_name:{
type:"string"},dws_cluster_id:{type:"string"},dws_database_name:{type:"string"},dws_schema:{type:"string"},dws_table_name:{
type:"string"},dws_delimiter:{type:"string"},user_name:{type:"string"},user_password:{type:"string"},kms_user_key_name:{
type:"string"},kms_user_key_id:{type:"string"},obs_bucket_path:{$ref:"#/components/schemas/ObsBucketPath"},file_prefix:{
$ref:"#/components/schemas/FilePrefix"},retry_duration:{$ref:"#/components/schemas/RetryDuration"},dws_table_columns:{type:[
"string","null"]},options:{$ref:"#/components/schemas/DwsOptions"}}};var Rr={type:"string",enum:["true","on","false","off"]},ts=new RegExp("^([0-9]+|unlimited)$","");function J(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=J.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.fill_missing_fields!==
void 0){let p=r.fill_missing_fields,a=e;if(typeof p!="string")return J.errors=[{instancePath:t+"/fill_missing_fields",schemaPath:"\
#/components/schemas/DwsSwitch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(p==="true"||
p==="on"||p==="false"||p==="off"))return J.errors=[{instancePath:t+"/fill_missing_fields",schemaPath:"#/components/schem\
as/DwsSwitch/enum",keyword:"enum",params:{allowedValues:Rr.enum},message:"must be equal to one of the allowed values"}],
!1;var s=a===e}else var s=!0;if(s){if(r.ignore_extra_data!==void 0){let p=r.ignore_extra_data,a=e;if(typeof p!="string")
return J.errors=[{instancePath:t+"/ignore_extra_data",schemaPath:"#/components/schemas/DwsSwitch/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(p==="true"||p==="on"||p==="false"||p==="off"))return J.errors=[{instancePath:t+
"/ignore_extra_data",schemaPath:"#/components/schemas/DwsSwitch/enum",keyword:"enum",params:{allowedValues:Rr.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.compatible_illegal_chars!==void 0){
let p=r.compatible_illegal_chars,a=e;if(typeof p!="string")return J.errors=[{instancePath:t+"/compatible_illegal_chars",
schemaPath:"#/components/schemas/DwsSwitch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(p===
"true"||p==="on"||p==="false"||p==="off"))return J.errors=[{instancePath:t+"/compatible_illegal_chars",schemaPath:"#/com\
ponents/schemas/DwsSwitch/enum",keyword:"enum",params:{allowedValues:Rr.enum},message:"must be equal to one of the allow\
ed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.reject_limit!==void 0){let p=r.reject_limit,a=e;if(e===a)if(typeof p==
"string"){if(!ts.test(p))return J.errors=[{instancePath:t+"/reject_limit",schemaPath:"#/properties/reject_limit/pattern",
keyword:"pattern",params:{pattern:"^([0-9]+|unlimited)$"},message:'must match pattern "^([0-9]+|unlimited)$"'}],!1}else return J.
errors=[{instancePath:t+"/reject_limit",schemaPath:"#/properties/reject_limit/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=a===e}else var s=!0;if(s)if(r.error_table_name!==void 0){let p=e;if(typeof r.error_table_name!=
"string")return J.errors=[{instancePath:t+"/error_table_name",schemaPath:"#/properties/error_table_name/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0}}}}else return J.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=n,e===0}J.evaluated=
{props:{fill_missing_fields:!0,ignore_extra_data:!0,compatible_illegal_chars:!0,reject_limit:!0,error_table_name:!0},dynamicProps:!1,
dynamicItems:!1};function w(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=w.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.task_name===void 0&&(a="task_name")||r.agency_name===void 0&&(a="agency_name")||
r.deliver_time_interval===void 0&&(a="deliver_time_interval")||r.dws_cluster_name===void 0&&(a="dws_cluster_name")||r.dws_cluster_id===
void 0&&(a="dws_cluster_id")||r.dws_database_name===void 0&&(a="dws_database_name")||r.dws_schema===void 0&&(a="dws_sche\
ma")||r.dws_table_name===void 0&&(a="dws_table_name")||r.dws_delimiter===void 0&&(a="dws_delimiter")||r.user_name===void 0&&
(a="user_name")||r.user_password===void 0&&(a="user_password")||r.kms_user_key_name===void 0&&(a="kms_user_key_name")||r.
kms_user_key_id===void 0&&(a="kms_user_key_id")||r.obs_bucket_path===void 0&&(a="obs_bucket_path"))return w.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;
if(r.task_name!==void 0){let i=r.task_name,o=e;if(e===e)if(typeof i=="string"){if(!T.test(i))return w.errors=[{instancePath:t+
"/task_name",schemaPath:"#/components/schemas/TaskName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return w.errors=[{instancePath:t+"/task_name",schemaPath:"\
#/components/schemas/TaskName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else
var s=!0;if(s){if(r.agency_name!==void 0){let i=r.agency_name,o=e;if(e===e)if(typeof i=="string"){if(O(i)>64)return w.errors=
[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(O(i)<1)return w.errors=[{instancePath:t+"/agency_name",schemaPath:"\
#/components/schemas/AgencyName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return w.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.deliver_time_interval!==
void 0){let i=r.deliver_time_interval,o=e,u=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return w.errors=[
{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof i=="number"&&isFinite(i)){if(i>900||isNaN(i))return w.errors=
[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/maximum",keyword:"maximum",
params:{comparison:"<=",limit:900},message:"must be <= 900"}],!1;if(i<30||isNaN(i))return w.errors=[{instancePath:t+"/de\
liver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:30},message:"must be >= 30"}],!1}var s=o===e}else var s=!0;if(s){if(r.consumer_strategy!==void 0){let i=r.consumer_strategy,
o=e;if(typeof i!="string")return w.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/Consume\
rStrategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(i==="LATEST"||i==="TRIM_HORIZON"))
return w.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/ConsumerStrategy/enum",keyword:"e\
num",params:{allowedValues:or.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;
if(s){if(r.dws_cluster_name!==void 0){let i=e;if(typeof r.dws_cluster_name!="string")return w.errors=[{instancePath:t+"/\
dws_cluster_name",schemaPath:"#/properties/dws_cluster_name/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var s=i===e}else var s=!0;if(s){if(r.dws_cluster_id!==void 0){let i=e;if(typeof r.dws_cluster_id!="string")
return w.errors=[{instancePath:t+"/dws_cluster_id",schemaPath:"#/properties/dws_cluster_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.dws_database_name!==void 0){let i=e;if(typeof r.
dws_database_name!="string")return w.errors=[{instancePath:t+"/dws_database_name",schemaPath:"#/properties/dws_database_\
name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.dws_schema!==
void 0){let i=e;if(typeof r.dws_schema!="string")return w.errors=[{instancePath:t+"/dws_schema",schemaPath:"#/properties\
/dws_schema/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.
dws_table_name!==void 0){let i=e;if(typeof r.dws_table_name!="string")return w.errors=[{instancePath:t+"/dws_table_name",
schemaPath:"#/properties/dws_table_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===
e}else var s=!0;if(s){if(r.dws_delimiter!==void 0){let i=e;if(typeof r.dws_delimiter!="string")return w.errors=[{instancePath:t+
"/dws_delimiter",schemaPath:"#/properties/dws_delimiter/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var s=i===e}else var s=!0;if(s){if(r.user_name!==void 0){let i=e;if(typeof r.user_name!="string")return w.errors=
[{instancePath:t+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.user_password!==void 0){let i=e;if(typeof r.user_password!="stri\
ng")return w.errors=[{instancePath:t+"/user_password",schemaPath:"#/properties/user_password/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.kms_user_key_name!==void 0){let i=e;if(typeof r.
kms_user_key_name!="string")return w.errors=[{instancePath:t+"/kms_user_key_name",schemaPath:"#/properties/kms_user_key_\
name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.kms_user_key_id!==
void 0){let i=e;if(typeof r.kms_user_key_id!="string")return w.errors=[{instancePath:t+"/kms_user_key_id",schemaPath:"#/\
properties/kms_user_key_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(r.obs_bucket_path!==void 0){let i=r.obs_bucket_path,o=e;if(e===e)if(typeof i=="string"){if(!ur.test(i))return w.
errors=[{instancePath:t+"/obs_bucket_path",schemaPath:"#/components/schemas/ObsBucketPath/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9._-]{3,63}$"},message:'must match pattern "^[a-z0-9._-]{3,63}$"'}],!1}else return w.errors=[{instancePath:t+
"/obs_bucket_path",schemaPath:"#/components/schemas/ObsBucketPath/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.file_prefix!==void 0){let i=r.file_prefix,o=e;if(e===e)if(typeof i==
"string"){if(!pr.test(i))return w.errors=[{instancePath:t+"/file_prefix",schemaPath:"#/components/schemas/FilePrefix/pat\
tern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"},message:'must match pattern "^([A-Za-z0-\
9_][A-Za-z0-9_/]{0,49})?$"'}],!1}else return w.errors=[{instancePath:t+"/file_prefix",schemaPath:"#/components/schemas/F\
ilePrefix/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.
retry_duration!==void 0){let i=r.retry_duration,o=e,u=e,f=!1,c=null,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let b={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};n===null?n=[b]:n.push(b),e++}if(e===h&&typeof i=="number"&&isFinite(i)){
if(i>7200||isNaN(i)){let b={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must be <= 7200"};n===null?n=[b]:n.push(b),e++}else if(i<
0||isNaN(i)){let b={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};n===null?n=[b]:n.push(b),e++}}var p=h===e;p&&(f=!0,c=0);
let g=e;if(e===g)if(typeof i=="string"){if(!cr.test(i)){let b={instancePath:t+"/retry_duration",schemaPath:"#/components\
/schemas/RetryDuration/oneOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0\
-9]{2}|7200)$"},message:'must match pattern "^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"'};n===null?n=[b]:
n.push(b),e++}}else{let b={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/type",
keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[b]:n.push(b),e++}var p=g===e;if(p&&f?(f=!1,c=
[c,1]):p&&(f=!0,c=1),f)e=u,n!==null&&(u?n.length=u:n=null);else{let b={instancePath:t+"/retry_duration",schemaPath:"#/co\
mponents/schemas/RetryDuration/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema i\
n oneOf"};return n===null?n=[b]:n.push(b),e++,w.errors=n,!1}var s=o===e}else var s=!0;if(s){if(r.dws_table_columns!==void 0){
let i=r.dws_table_columns,o=e;if(typeof i!="string"&&i!==null)return w.errors=[{instancePath:t+"/dws_table_columns",schemaPath:"\
#/properties/dws_table_columns/type",keyword:"type",params:{type:rs.properties.dws_table_columns.type},message:"must be \
string,null"}],!1;var s=o===e}else var s=!0;if(s)if(r.options!==void 0){let i=e;J(r.options,{instancePath:t+"/options",parentData:r,
parentDataProperty:"options",rootData:l,dynamicAnchors:d})||(n=n===null?J.errors:n.concat(J.errors),e=n.length);var s=i===
e}else var s=!0}}}}}}}}}}}}}}}}}}else return w.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return w.errors=n,e===0}w.evaluated={props:{task_name:!0,agency_name:!0,deliver_time_interval:!0,
consumer_strategy:!0,dws_cluster_name:!0,dws_cluster_id:!0,dws_database_name:!0,dws_schema:!0,dws_table_name:!0,dws_delimiter:!0,
user_name:!0,user_password:!0,kms_user_key_name:!0,kms_user_key_id:!0,obs_bucket_path:!0,file_prefix:!0,retry_duration:!0,
dws_table_columns:!0,options:!0},dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=$.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.task_name===void 0&&(i="task_name")||r.agency_name===void 0&&(i="agency_name")||r.deliver_time_interval===
void 0&&(i="deliver_time_interval")||r.mrs_cluster_name===void 0&&(i="mrs_cluster_name")||r.mrs_cluster_id===void 0&&(i=
"mrs_cluster_id")||r.mrs_hdfs_path===void 0&&(i="mrs_hdfs_path")||r.obs_bucket_path===void 0&&(i="obs_bucket_path"))return $.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;if(r.task_name!==void 0){let o=r.task_name,u=e;if(e===e)if(typeof o=="string"){if(!T.test(o))return $.
errors=[{instancePath:t+"/task_name",schemaPath:"#/components/schemas/TaskName/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return $.errors=[{instancePath:t+
"/task_name",schemaPath:"#/components/schemas/TaskName/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=u===e}else var s=!0;if(s){if(r.agency_name!==void 0){let o=r.agency_name,u=e;if(e===e)if(typeof o=="strin\
g"){if(O(o)>64)return $.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(O(o)<1)return $.errors=[{instancePath:t+
"/agency_name",schemaPath:"#/components/schemas/AgencyName/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"}],!1}else return $.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/sc\
hemas/AgencyName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){
if(r.deliver_time_interval!==void 0){let o=r.deliver_time_interval,u=e,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return $.errors=[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof o=="number"&&isFinite(o)){if(o>900||
isNaN(o))return $.errors=[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:900},message:"must be <= 900"}],!1;if(o<30||isNaN(o))return $.errors=
[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/minimum",keyword:"minimum",
params:{comparison:">=",limit:30},message:"must be >= 30"}],!1}var s=u===e}else var s=!0;if(s){if(r.consumer_strategy!==
void 0){let o=r.consumer_strategy,u=e;if(typeof o!="string")return $.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"\
#/components/schemas/ConsumerStrategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o===
"LATEST"||o==="TRIM_HORIZON"))return $.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/Con\
sumerStrategy/enum",keyword:"enum",params:{allowedValues:or.enum},message:"must be equal to one of the allowed values"}],
!1;var s=u===e}else var s=!0;if(s){if(r.mrs_cluster_name!==void 0){let o=e;if(typeof r.mrs_cluster_name!="string")return $.
errors=[{instancePath:t+"/mrs_cluster_name",schemaPath:"#/properties/mrs_cluster_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.mrs_cluster_id!==void 0){let o=e;if(typeof r.
mrs_cluster_id!="string")return $.errors=[{instancePath:t+"/mrs_cluster_id",schemaPath:"#/properties/mrs_cluster_id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.mrs_hdfs_path!==
void 0){let o=e;if(typeof r.mrs_hdfs_path!="string")return $.errors=[{instancePath:t+"/mrs_hdfs_path",schemaPath:"#/prop\
erties/mrs_hdfs_path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;
if(s){if(r.hdfs_prefix_folder!==void 0){let o=r.hdfs_prefix_folder,u=e;if(e===u)if(typeof o=="string"){if(O(o)>50)return $.
errors=[{instancePath:t+"/hdfs_prefix_folder",schemaPath:"#/properties/hdfs_prefix_folder/maxLength",keyword:"maxLength",
params:{limit:50},message:"must NOT have more than 50 characters"}],!1}else return $.errors=[{instancePath:t+"/hdfs_pref\
ix_folder",schemaPath:"#/properties/hdfs_prefix_folder/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=u===e}else var s=!0;if(s){if(r.destination_file_type!==void 0){let o=r.destination_file_type,u=e;if(typeof o!=
"string")return $.errors=[{instancePath:t+"/destination_file_type",schemaPath:"#/components/schemas/DestinationFileType/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o==="text"||o==="csv"||o==="parquet"||o===
"carbon"))return $.errors=[{instancePath:t+"/destination_file_type",schemaPath:"#/components/schemas/DestinationFileType\
/enum",keyword:"enum",params:{allowedValues:Wr.enum},message:"must be equal to one of the allowed values"}],!1;var s=u===
e}else var s=!0;if(s){if(r.carbon_properties!==void 0){let o=r.carbon_properties,u=e;if(e===e)if(o&&typeof o=="object"&&
!Array.isArray(o))for(let h in o){let g=e;if(typeof o[h]!="string")return $.errors=[{instancePath:t+"/carbon_properties/"+
h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/components/schemas/CarbonProperties/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=g===e;if(!p)break}else return $.errors=[{instancePath:t+
"/carbon_properties",schemaPath:"#/components/schemas/CarbonProperties/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var s=u===e}else var s=!0;if(s){if(r.obs_bucket_path!==void 0){let o=r.obs_bucket_path,u=e;if(e===e)
if(typeof o=="string"){if(!ur.test(o))return $.errors=[{instancePath:t+"/obs_bucket_path",schemaPath:"#/components/schem\
as/ObsBucketPath/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9._-]{3,63}$"},message:'must match pattern "^[a-z0-9\
._-]{3,63}$"'}],!1}else return $.errors=[{instancePath:t+"/obs_bucket_path",schemaPath:"#/components/schemas/ObsBucketPa\
th/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.file_prefix!==
void 0){let o=r.file_prefix,u=e;if(e===e)if(typeof o=="string"){if(!pr.test(o))return $.errors=[{instancePath:t+"/file_p\
refix",schemaPath:"#/components/schemas/FilePrefix/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9_][A-Za-z0-9_\
/]{0,49})?$"},message:'must match pattern "^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"'}],!1}else return $.errors=[{instancePath:t+
"/file_prefix",schemaPath:"#/components/schemas/FilePrefix/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var s=u===e}else var s=!0;if(s)if(r.retry_duration!==void 0){let o=r.retry_duration,u=e,f=e,c=!1,h=null,g=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let k={instancePath:t+"/retry_duration",schemaPath:"#/componen\
ts/schemas/RetryDuration/oneOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};n===null?n=[k]:
n.push(k),e++}if(e===g&&typeof o=="number"&&isFinite(o)){if(o>7200||isNaN(o)){let k={instancePath:t+"/retry_duration",schemaPath:"\
#/components/schemas/RetryDuration/oneOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must \
be <= 7200"};n===null?n=[k]:n.push(k),e++}else if(o<0||isNaN(o)){let k={instancePath:t+"/retry_duration",schemaPath:"#/c\
omponents/schemas/RetryDuration/oneOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};n===null?n=[k]:n.push(k),e++}}var a=g===e;a&&(c=!0,h=0);let v=e;if(e===v)if(typeof o=="string"){if(!cr.test(o)){let k={
instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/pattern",keyword:"pattern",params:{
pattern:"^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"},message:'must match pattern "^([0-9]|[1-9][0-9]{1,\
2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"'};n===null?n=[k]:n.push(k),e++}}else{let k={instancePath:t+"/retry_duration",schemaPath:"\
#/components/schemas/RetryDuration/oneOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?
n=[k]:n.push(k),e++}var a=v===e;if(a&&c?(c=!1,h=[h,1]):a&&(c=!0,h=1),c)e=f,n!==null&&(f?n.length=f:n=null);else{let k={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"\
must match exactly one schema in oneOf"};return n===null?n=[k]:n.push(k),e++,$.errors=n,!1}var s=u===e}else var s=!0}}}}}}}}}}}}else
return $.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return $.errors=n,e===0}$.evaluated={props:{task_name:!0,agency_name:!0,deliver_time_interval:!0,consumer_strategy:!0,mrs_cluster_name:!0,
mrs_cluster_id:!0,mrs_hdfs_path:!0,hdfs_prefix_folder:!0,destination_file_type:!0,carbon_properties:!0,obs_bucket_path:!0,
file_prefix:!0,retry_duration:!0},dynamicProps:!1,dynamicItems:!1};function x(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=x.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.task_name===void 0&&(a="task_name")||r.agency_name===void 0&&(a="agency_name")||r.deliver_time_interval===
void 0&&(a="deliver_time_interval")||r.dli_database_name===void 0&&(a="dli_database_name")||r.dli_table_name===void 0&&(a=
"dli_table_name")||r.obs_bucket_path===void 0&&(a="obs_bucket_path"))return x.errors=[{instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.task_name!==
void 0){let i=r.task_name,o=e;if(e===e)if(typeof i=="string"){if(!T.test(i))return x.errors=[{instancePath:t+"/task_name",
schemaPath:"#/components/schemas/TaskName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'m\
ust match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return x.errors=[{instancePath:t+"/task_name",schemaPath:"#/compone\
nts/schemas/TaskName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;
if(s){if(r.agency_name!==void 0){let i=r.agency_name,o=e;if(e===e)if(typeof i=="string"){if(O(i)>64)return x.errors=[{instancePath:t+
"/agency_name",schemaPath:"#/components/schemas/AgencyName/maxLength",keyword:"maxLength",params:{limit:64},message:"mus\
t NOT have more than 64 characters"}],!1;if(O(i)<1)return x.errors=[{instancePath:t+"/agency_name",schemaPath:"#/compone\
nts/schemas/AgencyName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return x.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.deliver_time_interval!==void 0){
let i=r.deliver_time_interval,o=e,u=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return x.errors=[{instancePath:t+
"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===u&&typeof i=="number"&&isFinite(i)){if(i>900||isNaN(i))return x.errors=[{instancePath:t+
"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:900},message:"must be <= 900"}],!1;if(i<30||isNaN(i))return x.errors=[{instancePath:t+"/deliver_time_interval",
schemaPath:"#/components/schemas/DeliverTimeInterval/minimum",keyword:"minimum",params:{comparison:">=",limit:30},message:"\
must be >= 30"}],!1}var s=o===e}else var s=!0;if(s){if(r.consumer_strategy!==void 0){let i=r.consumer_strategy,o=e;if(typeof i!=
"string")return x.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/ConsumerStrategy/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(i==="LATEST"||i==="TRIM_HORIZON"))return x.errors=[{instancePath:t+
"/consumer_strategy",schemaPath:"#/components/schemas/ConsumerStrategy/enum",keyword:"enum",params:{allowedValues:or.enum},
message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.dli_database_name!==void 0){
let i=e;if(typeof r.dli_database_name!="string")return x.errors=[{instancePath:t+"/dli_database_name",schemaPath:"#/prop\
erties/dli_database_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(r.dli_table_name!==void 0){let i=e;if(typeof r.dli_table_name!="string")return x.errors=[{instancePath:t+"/dli_\
table_name",schemaPath:"#/properties/dli_table_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=i===e}else var s=!0;if(s){if(r.obs_bucket_path!==void 0){let i=r.obs_bucket_path,o=e;if(e===e)if(typeof i=="str\
ing"){if(!ur.test(i))return x.errors=[{instancePath:t+"/obs_bucket_path",schemaPath:"#/components/schemas/ObsBucketPath/\
pattern",keyword:"pattern",params:{pattern:"^[a-z0-9._-]{3,63}$"},message:'must match pattern "^[a-z0-9._-]{3,63}$"'}],!1}else
return x.errors=[{instancePath:t+"/obs_bucket_path",schemaPath:"#/components/schemas/ObsBucketPath/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.file_prefix!==void 0){let i=r.
file_prefix,o=e;if(e===e)if(typeof i=="string"){if(!pr.test(i))return x.errors=[{instancePath:t+"/file_prefix",schemaPath:"\
#/components/schemas/FilePrefix/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"},message:'\
must match pattern "^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"'}],!1}else return x.errors=[{instancePath:t+"/file_prefix",schemaPath:"\
#/components/schemas/FilePrefix/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else
var s=!0;if(s)if(r.retry_duration!==void 0){let i=r.retry_duration,o=e,u=e,f=!1,c=null,h=e;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){let b={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneO\
f/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};n===null?n=[b]:n.push(b),e++}if(e===h&&typeof i==
"number"&&isFinite(i)){if(i>7200||isNaN(i)){let b={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/Ret\
ryDuration/oneOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must be <= 7200"};n===null?n=
[b]:n.push(b),e++}else if(i<0||isNaN(i)){let b={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryD\
uration/oneOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};n===null?n=[b]:n.push(
b),e++}}var p=h===e;p&&(f=!0,c=0);let g=e;if(e===g)if(typeof i=="string"){if(!cr.test(i)){let b={instancePath:t+"/retry_\
duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]|[1-\
9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"},message:'must match pattern "^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[0\
1][0-9]{2}|7200)$"'};n===null?n=[b]:n.push(b),e++}}else{let b={instancePath:t+"/retry_duration",schemaPath:"#/components\
/schemas/RetryDuration/oneOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[b]:n.push(
b),e++}var p=g===e;if(p&&f?(f=!1,c=[c,1]):p&&(f=!0,c=1),f)e=u,n!==null&&(u?n.length=u:n=null);else{let b={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"\
must match exactly one schema in oneOf"};return n===null?n=[b]:n.push(b),e++,x.errors=n,!1}var s=o===e}else var s=!0}}}}}}}}else
return x.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return x.errors=n,e===0}x.evaluated={props:{task_name:!0,agency_name:!0,deliver_time_interval:!0,consumer_strategy:!0,dli_database_name:!0,
dli_table_name:!0,obs_bucket_path:!0,file_prefix:!0,retry_duration:!0},dynamicProps:!1,dynamicItems:!1};var ss=new RegExp("^[,.|;\\\\_~-]$","");var Er={type:"string",enum:["Bigint","Double","Boolean","Timestamp","String","Decimal"]};function ve(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=ve.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.value===
void 0&&(p="value")||r.type===void 0&&(p="type"))return ve.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.value!==void 0){let a=e;if(typeof r.
value!="string")return ve.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s)if(r.type!==void 0){let a=r.type,i=e;if(typeof a!=
"string")return ve.errors=[{instancePath:t+"/type",schemaPath:"#/components/schemas/JsonFieldType/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(a==="Bigint"||a==="Double"||a==="Boolean"||a==="Timestamp"||a==="Strin\
g"||a==="Decimal"))return ve.errors=[{instancePath:t+"/type",schemaPath:"#/components/schemas/JsonFieldType/enum",keyword:"\
enum",params:{allowedValues:Er.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0}else
return ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ve.errors=n,e===0}ve.evaluated={props:{value:!0,type:!0},dynamicProps:!1,dynamicItems:!1};var ir=new RegExp("^[A-Za-z0-9_]{1,32}$","");function te(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,
dynamicAnchors:d={}}={}){let n=null,e=0,m=te.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.column_family_name===void 0&&(p="column_family_name")||r.column_name===
void 0&&(p="column_name")||r.value===void 0&&(p="value")||r.type===void 0&&(p="type"))return te.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.column_family_name!==void 0){let a=e;if(typeof r.column_family_name!="string")return te.errors=[{instancePath:t+"/c\
olumn_family_name",schemaPath:"#/properties/column_family_name/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.column_name!==void 0){let a=r.column_name,i=e;if(e===e)if(typeof a==
"string"){if(!ir.test(a))return te.errors=[{instancePath:t+"/column_name",schemaPath:"#/components/schemas/CloudTableNam\
e/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{1,32}$"},message:'must match pattern "^[A-Za-z0-9_]{1,32}$"'}],
!1}else return te.errors=[{instancePath:t+"/column_name",schemaPath:"#/components/schemas/CloudTableName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.value!==void 0){let a=e;
if(typeof r.value!="string")return te.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s)if(r.type!==void 0){let a=r.type,
i=e;if(typeof a!="string")return te.errors=[{instancePath:t+"/type",schemaPath:"#/components/schemas/JsonFieldType/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="Bigint"||a==="Double"||a==="Boolean"||a===
"Timestamp"||a==="String"||a==="Decimal"))return te.errors=[{instancePath:t+"/type",schemaPath:"#/components/schemas/Jso\
nFieldType/enum",keyword:"enum",params:{allowedValues:Er.enum},message:"must be equal to one of the allowed values"}],!1;
var s=i===e}else var s=!0}}}else return te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return te.errors=n,e===0}te.evaluated={props:{column_family_name:!0,column_name:!0,value:!0,
type:!0},dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,
dynamicAnchors:d={}}={}){let n=null,e=0,m=se.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.row_key===void 0&&(i="row_key")||r.columns===void 0&&(i="c\
olumns"))return se.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(r.row_key!==void 0){let o=r.row_key,u=e;if(e===u)if(Array.isArray(o)){if(o.
length>64)return se.errors=[{instancePath:t+"/row_key",schemaPath:"#/properties/row_key/maxItems",keyword:"maxItems",params:{
limit:64},message:"must NOT have more than 64 items"}],!1;if(o.length<1)return se.errors=[{instancePath:t+"/row_key",schemaPath:"\
#/properties/row_key/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var s=!0;
let f=o.length;for(let c=0;c<f;c++){let h=e;ve(o[c],{instancePath:t+"/row_key/"+c,parentData:o,parentDataProperty:c,rootData:l,
dynamicAnchors:d})||(n=n===null?ve.errors:n.concat(ve.errors),e=n.length);var s=h===e;if(!s)break}}}else return se.errors=
[{instancePath:t+"/row_key",schemaPath:"#/properties/row_key/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var p=u===e}else var p=!0;if(p)if(r.columns!==void 0){let o=r.columns,u=e;if(e===u)if(Array.isArray(o)){if(o.
length>4096)return se.errors=[{instancePath:t+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{
limit:4096},message:"must NOT have more than 4096 items"}],!1;if(o.length<1)return se.errors=[{instancePath:t+"/columns",
schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],
!1;{var a=!0;let c=o.length;for(let h=0;h<c;h++){let g=e;te(o[h],{instancePath:t+"/columns/"+h,parentData:o,parentDataProperty:h,
rootData:l,dynamicAnchors:d})||(n=n===null?te.errors:n.concat(te.errors),e=n.length);var a=g===e;if(!a)break}}}else return se.
errors=[{instancePath:t+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var p=u===e}else var p=!0}else return se.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return se.errors=n,e===0}se.evaluated={props:{row_key:!0,columns:!0},
dynamicProps:!1,dynamicItems:!1};var as={type:"string",enum:["Constant","String"]},ns=new RegExp("^[A-Za-z0-9.]{1,32}$","");function de(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=de.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&
(p="type")||r.value===void 0&&(p="value"))return de.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let a=r.type,i=e;if(typeof a!=
"string")return de.errors=[{instancePath:t+"/type",schemaPath:"#/components/schemas/OpenTsdbMetricType/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;if(!(a==="Constant"||a==="String"))return de.errors=[{instancePath:t+
"/type",schemaPath:"#/components/schemas/OpenTsdbMetricType/enum",keyword:"enum",params:{allowedValues:as.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;if(s)if(r.value!==void 0){let a=r.value,i=e;if(e===
i)if(typeof a=="string"){if(!ns.test(a))return de.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9.]{1,32}$"},message:'must match pattern "^[A-Za-z0-9.]{1,32}$"'}],!1}else
return de.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0}else return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return de.errors=n,e===0}de.evaluated={props:{type:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};var is={type:"string",enum:["Timestamp","String"]};function ae(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,
dynamicAnchors:d={}}={}){let n=null,e=0,m=ae.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.value===void 0&&(p="value"))return ae.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;if(r.type!==void 0){let a=r.type,i=e;if(typeof a!="string")return ae.errors=[{instancePath:t+"/\
type",schemaPath:"#/components/schemas/OpenTsdbTimestampType/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;if(!(a==="Timestamp"||a==="String"))return ae.errors=[{instancePath:t+"/type",schemaPath:"#/components/sc\
hemas/OpenTsdbTimestampType/enum",keyword:"enum",params:{allowedValues:is.enum},message:"must be equal to one of the all\
owed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.value!==void 0){let a=r.value,i=e;if(e===e)if(typeof a=="string"){
if(!ir.test(a))return ae.errors=[{instancePath:t+"/value",schemaPath:"#/components/schemas/CloudTableName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_]{1,32}$"},message:'must match pattern "^[A-Za-z0-9_]{1,32}$"'}],!1}else return ae.
errors=[{instancePath:t+"/value",schemaPath:"#/components/schemas/CloudTableName/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.format!==void 0){let a=r.format,i=e;if(e===e)if(typeof a==
"string"){if(!Yr.test(a))return ae.errors=[{instancePath:t+"/format",schemaPath:"#/components/schemas/TimestampFormat/pa\
ttern",keyword:"pattern",params:{pattern:"^(yyyy/MM/dd|MM/dd/yyyy|dd/MM/yyyy|yyyy-MM-dd|MM-dd-yyyy|dd-MM-yyyy) HH:mm:ss$"},
message:'must match pattern "^(yyyy/MM/dd|MM/dd/yyyy|dd/MM/yyyy|yyyy-MM-dd|MM-dd-yyyy|dd-MM-yyyy) HH:mm:ss$"'}],!1}else return ae.
errors=[{instancePath:t+"/format",schemaPath:"#/components/schemas/TimestampFormat/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var s=i===e}else var s=!0}}else return ae.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=n,e===0}ae.evaluated={props:{type:!0,
value:!0,format:!0},dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.type===void 0&&(p="type")||r.value===void 0&&(p="value"))return fe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.type!==
void 0){let a=r.type,i=e;if(typeof a!="string")return fe.errors=[{instancePath:t+"/type",schemaPath:"#/components/schema\
s/JsonFieldType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="Bigint"||a==="Double"||
a==="Boolean"||a==="Timestamp"||a==="String"||a==="Decimal"))return fe.errors=[{instancePath:t+"/type",schemaPath:"#/com\
ponents/schemas/JsonFieldType/enum",keyword:"enum",params:{allowedValues:Er.enum},message:"must be equal to one of the a\
llowed values"}],!1;var s=i===e}else var s=!0;if(s)if(r.value!==void 0){let a=r.value,i=e;if(e===e)if(typeof a=="string"){
if(!ir.test(a))return fe.errors=[{instancePath:t+"/value",schemaPath:"#/components/schemas/CloudTableName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_]{1,32}$"},message:'must match pattern "^[A-Za-z0-9_]{1,32}$"'}],!1}else return fe.
errors=[{instancePath:t+"/value",schemaPath:"#/components/schemas/CloudTableName/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var s=i===e}else var s=!0}else return fe.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=n,e===0}fe.evaluated={props:{type:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.name===void 0&&(p="name")||r.type===void 0&&(p="type")||r.value===void 0&&(p="value"))return ne.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required prope\
rty '"+p+"'"}],!1;if(r.name!==void 0){let a=r.name,i=e;if(e===e)if(typeof a=="string"){if(!ir.test(a))return ne.errors=[
{instancePath:t+"/name",schemaPath:"#/components/schemas/CloudTableName/pattern",keyword:"pattern",params:{pattern:"^[A-\
Za-z0-9_]{1,32}$"},message:'must match pattern "^[A-Za-z0-9_]{1,32}$"'}],!1}else return ne.errors=[{instancePath:t+"/nam\
e",schemaPath:"#/components/schemas/CloudTableName/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let a=r.type,i=e;if(typeof a!="string")return ne.errors=[{instancePath:t+
"/type",schemaPath:"#/components/schemas/JsonFieldType/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;if(!(a==="Bigint"||a==="Double"||a==="Boolean"||a==="Timestamp"||a==="String"||a==="Decimal"))return ne.errors=
[{instancePath:t+"/type",schemaPath:"#/components/schemas/JsonFieldType/enum",keyword:"enum",params:{allowedValues:Er.enum},
message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;if(s)if(r.value!==void 0){let a=r.value,
i=e;if(e===e)if(typeof a=="string"){if(!ir.test(a))return ne.errors=[{instancePath:t+"/value",schemaPath:"#/components/s\
chemas/CloudTableName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{1,32}$"},message:'must match pattern "^[\
A-Za-z0-9_]{1,32}$"'}],!1}else return ne.errors=[{instancePath:t+"/value",schemaPath:"#/components/schemas/CloudTableNam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}else return ne.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=
n,e===0}ne.evaluated={props:{name:!0,type:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=Ie.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.metric===
void 0&&(i="metric")||r.timestamp===void 0&&(i="timestamp")||r.value===void 0&&(i="value")||r.tags===void 0&&(i="tags"))
return Ie.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must ha\
ve required property '"+i+"'"}],!1;if(r.metric!==void 0){let o=r.metric,u=e;if(e===u)if(Array.isArray(o)){var s=!0;let f=o.
length;for(let c=0;c<f;c++){let h=e;de(o[c],{instancePath:t+"/metric/"+c,parentData:o,parentDataProperty:c,rootData:l,dynamicAnchors:d})||
(n=n===null?de.errors:n.concat(de.errors),e=n.length);var s=h===e;if(!s)break}}else return Ie.errors=[{instancePath:t+"/\
metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=u===
e}else var p=!0;if(p){if(r.timestamp!==void 0){let o=e;ae(r.timestamp,{instancePath:t+"/timestamp",parentData:r,parentDataProperty:"\
timestamp",rootData:l,dynamicAnchors:d})||(n=n===null?ae.errors:n.concat(ae.errors),e=n.length);var p=o===e}else var p=!0;
if(p){if(r.value!==void 0){let o=e;fe(r.value,{instancePath:t+"/value",parentData:r,parentDataProperty:"value",rootData:l,
dynamicAnchors:d})||(n=n===null?fe.errors:n.concat(fe.errors),e=n.length);var p=o===e}else var p=!0;if(p)if(r.tags!==void 0){
let o=r.tags,u=e;if(e===u)if(Array.isArray(o)){var a=!0;let c=o.length;for(let h=0;h<c;h++){let g=e;ne(o[h],{instancePath:t+
"/tags/"+h,parentData:o,parentDataProperty:h,rootData:l,dynamicAnchors:d})||(n=n===null?ne.errors:n.concat(ne.errors),e=
n.length);var a=g===e;if(!a)break}}else return Ie.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var p=u===e}else var p=!0}}}else return Ie.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=n,e===0}Ie.evaluated=
{props:{metric:!0,timestamp:!0,value:!0,tags:!0},dynamicProps:!1,dynamicItems:!1};function N(r,{instancePath:t="",parentData:_,
parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=N.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.task_name===void 0&&(i="t\
ask_name")||r.agency_name===void 0&&(i="agency_name")||r.cloudtable_cluster_name===void 0&&(i="cloudtable_cluster_name")||
r.cloudtable_cluster_id===void 0&&(i="cloudtable_cluster_id"))return N.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.task_name!==void 0){let o=r.
task_name,u=e;if(e===e)if(typeof o=="string"){if(!T.test(o))return N.errors=[{instancePath:t+"/task_name",schemaPath:"#/\
components/schemas/TaskName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match patt\
ern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return N.errors=[{instancePath:t+"/task_name",schemaPath:"#/components/schemas/Ta\
skName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.agency_name!==
void 0){let o=r.agency_name,u=e;if(e===e)if(typeof o=="string"){if(O(o)>64)return N.errors=[{instancePath:t+"/agency_nam\
e",schemaPath:"#/components/schemas/AgencyName/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have m\
ore than 64 characters"}],!1;if(O(o)<1)return N.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/\
AgencyName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return N.
errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.deliver_time_interval!==void 0){let o=r.deliver_time_interval,
u=e,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return N.errors=[{instancePath:t+"/deliver_time_interva\
l",schemaPath:"#/components/schemas/DeliverTimeInterval/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===f&&typeof o=="number"&&isFinite(o)){if(o>900||isNaN(o))return N.errors=[{instancePath:t+"/deliver_tim\
e_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/maximum",keyword:"maximum",params:{comparison:"<=",limit:900},
message:"must be <= 900"}],!1;if(o<30||isNaN(o))return N.errors=[{instancePath:t+"/deliver_time_interval",schemaPath:"#/\
components/schemas/DeliverTimeInterval/minimum",keyword:"minimum",params:{comparison:">=",limit:30},message:"must be >= \
30"}],!1}var s=u===e}else var s=!0;if(s){if(r.consumer_strategy!==void 0){let o=r.consumer_strategy,u=e;if(typeof o!="st\
ring")return N.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/ConsumerStrategy/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(o==="LATEST"||o==="TRIM_HORIZON"))return N.errors=[{instancePath:t+
"/consumer_strategy",schemaPath:"#/components/schemas/ConsumerStrategy/enum",keyword:"enum",params:{allowedValues:or.enum},
message:"must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.cloudtable_cluster_name!==
void 0){let o=e;if(typeof r.cloudtable_cluster_name!="string")return N.errors=[{instancePath:t+"/cloudtable_cluster_name",
schemaPath:"#/properties/cloudtable_cluster_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=o===e}else var s=!0;if(s){if(r.cloudtable_cluster_id!==void 0){let o=e;if(typeof r.cloudtable_cluster_id!="stri\
ng")return N.errors=[{instancePath:t+"/cloudtable_cluster_id",schemaPath:"#/properties/cloudtable_cluster_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.cloudtable_table_name!==
void 0){let o=e;if(typeof r.cloudtable_table_name!="string")return N.errors=[{instancePath:t+"/cloudtable_table_name",schemaPath:"\
#/properties/cloudtable_table_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else
var s=!0;if(s){if(r.cloudtable_schema!==void 0){let o=e;se(r.cloudtable_schema,{instancePath:t+"/cloudtable_schema",parentData:r,
parentDataProperty:"cloudtable_schema",rootData:l,dynamicAnchors:d})||(n=n===null?se.errors:n.concat(se.errors),e=n.length);
var s=o===e}else var s=!0;if(s){if(r.opentsdb_schema!==void 0){let o=r.opentsdb_schema,u=e;if(e===u)if(Array.isArray(o)){
var p=!0;let c=o.length;for(let h=0;h<c;h++){let g=e;Ie(o[h],{instancePath:t+"/opentsdb_schema/"+h,parentData:o,parentDataProperty:h,
rootData:l,dynamicAnchors:d})||(n=n===null?Ie.errors:n.concat(Ie.errors),e=n.length);var p=g===e;if(!p)break}}else return N.
errors=[{instancePath:t+"/opentsdb_schema",schemaPath:"#/properties/opentsdb_schema/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var s=u===e}else var s=!0;if(s){if(r.cloudtable_row_key_delimiter!==void 0){let o=r.
cloudtable_row_key_delimiter,u=e;if(e===e)if(typeof o=="string"){if(!ss.test(o))return N.errors=[{instancePath:t+"/cloud\
table_row_key_delimiter",schemaPath:"#/components/schemas/RowKeyDelimiter/pattern",keyword:"pattern",params:{pattern:"^[\
,.|;\\\\_~-]$"},message:'must match pattern "^[,.|;\\\\_~-]$"'}],!1}else return N.errors=[{instancePath:t+"/cloudtable_r\
ow_key_delimiter",schemaPath:"#/components/schemas/RowKeyDelimiter/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.obs_backup_bucket_path!==void 0){let o=r.obs_backup_bucket_path,
u=e;if(e===e)if(typeof o=="string"){if(!ur.test(o))return N.errors=[{instancePath:t+"/obs_backup_bucket_path",schemaPath:"\
#/components/schemas/ObsBucketPath/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9._-]{3,63}$"},message:'must match\
 pattern "^[a-z0-9._-]{3,63}$"'}],!1}else return N.errors=[{instancePath:t+"/obs_backup_bucket_path",schemaPath:"#/compo\
nents/schemas/ObsBucketPath/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;
if(s){if(r.backup_file_prefix!==void 0){let o=r.backup_file_prefix,u=e;if(e===e)if(typeof o=="string"){if(!pr.test(o))return N.
errors=[{instancePath:t+"/backup_file_prefix",schemaPath:"#/components/schemas/FilePrefix/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"},message:'must match pattern "^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"'}],!1}else
return N.errors=[{instancePath:t+"/backup_file_prefix",schemaPath:"#/components/schemas/FilePrefix/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s)if(r.retry_duration!==void 0){let o=r.
retry_duration,u=e,f=e,c=!1,h=null,g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let k={instancePath:t+"\
/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};n===null?n=[k]:n.push(k),e++}if(e===g&&typeof o=="number"&&isFinite(o)){if(o>7200||isNaN(o)){let k={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7200},message:"must be <= 7200"};n===null?n=[k]:n.push(k),e++}else if(o<0||isNaN(o)){let k={instancePath:t+"/r\
etry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};n===null?n=[k]:n.push(k),e++}}var a=g===e;a&&(c=!0,h=0);let v=e;if(e===v)if(typeof o=="\
string"){if(!cr.test(o)){let k={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/\
pattern",keyword:"pattern",params:{pattern:"^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"},message:'must m\
atch pattern "^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"'};n===null?n=[k]:n.push(k),e++}}else{let k={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};n===null?n=[k]:n.push(k),e++}var a=v===e;if(a&&c?(c=!1,h=[h,1]):a&&(c=!0,h=1),c)e=f,n!==null&&(f?n.length=
f:n=null);else{let k={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf",keyword:"on\
eOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};return n===null?n=[k]:n.push(k),e++,N.errors=
n,!1}var s=u===e}else var s=!0}}}}}}}}}}}}else return N.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return N.errors=n,e===0}N.evaluated={props:{task_name:!0,agency_name:!0,deliver_time_interval:!0,
consumer_strategy:!0,cloudtable_cluster_name:!0,cloudtable_cluster_id:!0,cloudtable_table_name:!0,cloudtable_schema:!0,opentsdb_schema:!0,
cloudtable_row_key_delimiter:!0,obs_backup_bucket_path:!0,backup_file_prefix:!0,retry_duration:!0},dynamicProps:!1,dynamicItems:!1};
function De(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=De.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.destination_type!==void 0){let p=r.destination_type,a=e;if(typeof p!="string")return De.errors=[{instancePath:t+
"/destination_type",schemaPath:"#/components/schemas/DestinationType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(p==="OBS"||p==="DWS"||p==="MRS"||p==="DLI"||p==="CLOUDTABLE"))return De.errors=[{instancePath:t+
"/destination_type",schemaPath:"#/components/schemas/DestinationType/enum",keyword:"enum",params:{allowedValues:Qr.enum},
message:"must be equal to one of the allowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.obs_destination_descriptor!==
void 0){let p=e;P(r.obs_destination_descriptor,{instancePath:t+"/obs_destination_descriptor",parentData:r,parentDataProperty:"\
obs_destination_descriptor",rootData:l,dynamicAnchors:d})||(n=n===null?P.errors:n.concat(P.errors),e=n.length);var s=p===
e}else var s=!0;if(s){if(r.dws_destination_descriptor!==void 0){let p=e;w(r.dws_destination_descriptor,{instancePath:t+"\
/dws_destination_descriptor",parentData:r,parentDataProperty:"dws_destination_descriptor",rootData:l,dynamicAnchors:d})||
(n=n===null?w.errors:n.concat(w.errors),e=n.length);var s=p===e}else var s=!0;if(s){if(r.mrs_destination_descriptor!==void 0){
let p=e;$(r.mrs_destination_descriptor,{instancePath:t+"/mrs_destination_descriptor",parentData:r,parentDataProperty:"mr\
s_destination_descriptor",rootData:l,dynamicAnchors:d})||(n=n===null?$.errors:n.concat($.errors),e=n.length);var s=p===e}else
var s=!0;if(s){if(r.dli_destination_descriptor!==void 0){let p=e;x(r.dli_destination_descriptor,{instancePath:t+"/dli_de\
stination_descriptor",parentData:r,parentDataProperty:"dli_destination_descriptor",rootData:l,dynamicAnchors:d})||(n=n===
null?x.errors:n.concat(x.errors),e=n.length);var s=p===e}else var s=!0;if(s)if(r.cloudtable_destination_descriptor!==void 0){
let p=e;N(r.cloudtable_destination_descriptor,{instancePath:t+"/cloudtable_destination_descriptor",parentData:r,parentDataProperty:"\
cloudtable_destination_descriptor",rootData:l,dynamicAnchors:d})||(n=n===null?N.errors:n.concat(N.errors),e=n.length);var s=p===
e}else var s=!0}}}}}else return De.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return De.errors=n,e===0}De.evaluated={props:{destination_type:!0,obs_destination_descriptor:!0,dws_destination_descriptor:!0,
mrs_destination_descriptor:!0,dli_destination_descriptor:!0,cloudtable_destination_descriptor:!0},dynamicProps:!1,dynamicItems:!1};
function Ar(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Ar.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),De(r,{instancePath:t,parentData:_,
parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?De.errors:n.concat(De.errors),e=n.length),Ar.errors=n,e===
0}Ar.evaluated={props:{destination_type:!0,obs_destination_descriptor:!0,dws_destination_descriptor:!0,mrs_destination_descriptor:!0,
dli_destination_descriptor:!0,cloudtable_destination_descriptor:!0},dynamicProps:!1,dynamicItems:!1};var ms=Ve;function Ve(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Ve.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let p=r.stream_name;if(e===e)if(typeof p=="string"){if(!T.test(p))return Ve.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Ve.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ve.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ve.
errors=n,e===0}Ve.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var os=$r;function qe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=qe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.destination_type!==void 0){let p=r.destination_type,a=e;if(typeof p!="string")return qe.errors=[{instancePath:t+
"/destination_type",schemaPath:"#/components/schemas/DestinationType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(p==="OBS"||p==="DWS"||p==="MRS"||p==="DLI"||p==="CLOUDTABLE"))return qe.errors=[{instancePath:t+
"/destination_type",schemaPath:"#/components/schemas/DestinationType/enum",keyword:"enum",params:{allowedValues:Qr.enum},
message:"must be equal to one of the allowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.obs_destination_descriptor!==
void 0){let p=e;P(r.obs_destination_descriptor,{instancePath:t+"/obs_destination_descriptor",parentData:r,parentDataProperty:"\
obs_destination_descriptor",rootData:l,dynamicAnchors:d})||(n=n===null?P.errors:n.concat(P.errors),e=n.length);var s=p===
e}else var s=!0;if(s){if(r.dws_destination_descriptor!==void 0){let p=e;w(r.dws_destination_descriptor,{instancePath:t+"\
/dws_destination_descriptor",parentData:r,parentDataProperty:"dws_destination_descriptor",rootData:l,dynamicAnchors:d})||
(n=n===null?w.errors:n.concat(w.errors),e=n.length);var s=p===e}else var s=!0;if(s){if(r.mrs_destination_descriptor!==void 0){
let p=e;$(r.mrs_destination_descriptor,{instancePath:t+"/mrs_destination_descriptor",parentData:r,parentDataProperty:"mr\
s_destination_descriptor",rootData:l,dynamicAnchors:d})||(n=n===null?$.errors:n.concat($.errors),e=n.length);var s=p===e}else
var s=!0;if(s){if(r.dli_destination_descriptor!==void 0){let p=e;x(r.dli_destination_descriptor,{instancePath:t+"/dli_de\
stination_descriptor",parentData:r,parentDataProperty:"dli_destination_descriptor",rootData:l,dynamicAnchors:d})||(n=n===
null?x.errors:n.concat(x.errors),e=n.length);var s=p===e}else var s=!0;if(s)if(r.cloudtable_destination_descriptor!==void 0){
let p=e;N(r.cloudtable_destination_descriptor,{instancePath:t+"/cloudtable_destination_descriptor",parentData:r,parentDataProperty:"\
cloudtable_destination_descriptor",rootData:l,dynamicAnchors:d})||(n=n===null?N.errors:n.concat(N.errors),e=n.length);var s=p===
e}else var s=!0}}}}}else return qe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return qe.errors=n,e===0}qe.evaluated={props:{destination_type:!0,obs_destination_descriptor:!0,dws_destination_descriptor:!0,
mrs_destination_descriptor:!0,dli_destination_descriptor:!0,cloudtable_destination_descriptor:!0},dynamicProps:!1,dynamicItems:!1};
function $r(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=$r.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),qe(r,{instancePath:t,parentData:_,
parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?qe.errors:n.concat(qe.errors),e=n.length),$r.errors=n,e===
0}$r.evaluated={props:{destination_type:!0,obs_destination_descriptor:!0,dws_destination_descriptor:!0,mrs_destination_descriptor:!0,
dli_destination_descriptor:!0,cloudtable_destination_descriptor:!0},dynamicProps:!1,dynamicItems:!1};var ps=we;function we(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=we.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.stream_name===void 0&&(p="stream_name")||r.task_name===void 0&&(p="task_name"))return we.errors=[
{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required proper\
ty '"+p+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return we.
errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return we.errors=[{instancePath:t+
"/stream_name",schemaPath:"document#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.task_name!==void 0){let a=r.task_name,i=e;if(e===e)if(typeof a==
"string"){if(!T.test(a))return we.errors=[{instancePath:t+"/task_name",schemaPath:"document#/components/schemas/TaskName\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],
!1}else return we.errors=[{instancePath:t+"/task_name",schemaPath:"document#/components/schemas/TaskName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}else return we.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=n,e===0}we.evaluated=
{props:{stream_name:!0,task_name:!0},dynamicProps:!1,dynamicItems:!1};var us=Ae;function Ae(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Ae.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.stream_name===void 0&&(p="stream_name")||r.task_name===void 0&&(p="task_name"))return Ae.errors=[
{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required proper\
ty '"+p+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return Ae.
errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Ae.errors=[{instancePath:t+
"/stream_name",schemaPath:"document#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.task_name!==void 0){let a=r.task_name,i=e;if(e===e)if(typeof a==
"string"){if(!T.test(a))return Ae.errors=[{instancePath:t+"/task_name",schemaPath:"document#/components/schemas/TaskName\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],
!1}else return Ae.errors=[{instancePath:t+"/task_name",schemaPath:"document#/components/schemas/TaskName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}else return Ae.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=n,e===0}Ae.evaluated=
{props:{stream_name:!0,task_name:!0},dynamicProps:!1,dynamicItems:!1};var cs=Ue;function Ue(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Ue.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let p=r.stream_name;if(e===e)if(typeof p=="string"){if(!T.test(p))return Ue.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Ue.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ue.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ue.
errors=n,e===0}Ue.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var ls=Nr;var ds={type:"string",enum:["stop"]};function ue(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.id===void 0&&(s="id"))return ue.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.id!==void 0){let p=r.id;if(e===e)if(typeof p==
"string"){if(!ke.test(p))return ue.errors=[{instancePath:t+"/id",schemaPath:"#/components/schemas/TaskId/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-z0-9]{19}$"'}],!1}else return ue.errors=
[{instancePath:t+"/id",schemaPath:"#/components/schemas/TaskId/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1}}else return ue.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ue.errors=n,e===0}ue.evaluated={props:{id:!0},dynamicProps:!1,dynamicItems:!1};function ye(r,{
instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=ye.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let a;if(r.action===void 0&&(a="action")||r.tasks===void 0&&(a="tasks"))return ye.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.action!==
void 0){let i=r.action,o=e;if(typeof i!="string")return ye.errors=[{instancePath:t+"/action",schemaPath:"#/components/sc\
hemas/StopTransferTasksAction/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!=="stop")return ye.
errors=[{instancePath:t+"/action",schemaPath:"#/components/schemas/StopTransferTasksAction/enum",keyword:"enum",params:{
allowedValues:ds.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s)if(r.tasks!==
void 0){let i=r.tasks,o=e;if(e===o)if(Array.isArray(i)){if(i.length<1)return ye.errors=[{instancePath:t+"/tasks",schemaPath:"\
#/properties/tasks/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var p=!0;
let f=i.length;for(let c=0;c<f;c++){let h=e;ue(i[c],{instancePath:t+"/tasks/"+c,parentData:i,parentDataProperty:c,rootData:l,
dynamicAnchors:d})||(n=n===null?ue.errors:n.concat(ue.errors),e=n.length);var p=h===e;if(!p)break}}}else return ye.errors=
[{instancePath:t+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var s=o===e}else var s=!0}else return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ye.errors=n,e===0}ye.evaluated={props:{action:!0,tasks:!0},dynamicProps:!1,
dynamicItems:!1};var fs={type:"string",enum:["start"]};function _e(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=_e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.action===void 0&&(a="action")||r.tasks===void 0&&(a="tasks"))return _e.errors=[{
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required propert\
y '"+a+"'"}],!1;if(r.action!==void 0){let i=r.action,o=e;if(typeof i!="string")return _e.errors=[{instancePath:t+"/actio\
n",schemaPath:"#/components/schemas/StartTransferTasksAction/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;if(i!=="start")return _e.errors=[{instancePath:t+"/action",schemaPath:"#/components/schemas/StartTransfer\
TasksAction/enum",keyword:"enum",params:{allowedValues:fs.enum},message:"must be equal to one of the allowed values"}],!1;
var s=o===e}else var s=!0;if(s)if(r.tasks!==void 0){let i=r.tasks,o=e;if(e===o)if(Array.isArray(i)){if(i.length<1)return _e.
errors=[{instancePath:t+"/tasks",schemaPath:"#/properties/tasks/minItems",keyword:"minItems",params:{limit:1},message:"m\
ust NOT have fewer than 1 items"}],!1;{var p=!0;let f=i.length;for(let c=0;c<f;c++){let h=e;ue(i[c],{instancePath:t+"/ta\
sks/"+c,parentData:i,parentDataProperty:c,rootData:l,dynamicAnchors:d})||(n=n===null?ue.errors:n.concat(ue.errors),e=n.length);
var p=h===e;if(!p)break}}}else return _e.errors=[{instancePath:t+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}else return _e.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.errors=n,e===0}_e.evaluated=
{props:{action:!0,tasks:!0},dynamicProps:!1,dynamicItems:!1};function Ge(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=Ge.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0);let s=e,p=!1,a=null,i=e;ye(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||
(n=n===null?ye.errors:n.concat(ye.errors),e=n.length);var f=i===e;if(f){p=!0,a=0;var o={};o.action=!0,o.tasks=!0}let u=e;
_e(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?_e.errors:n.concat(_e.
errors),e=n.length);var f=u===e;if(f&&p?(p=!1,a=[a,1]):f&&(p=!0,a=1,o!==!0&&(o=o||{},o.action=!0,o.tasks=!0)),p)e=s,n!==
null&&(s?n.length=s:n=null);else{let c={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"\
must match exactly one schema in oneOf"};return n===null?n=[c]:n.push(c),e++,Ge.errors=n,!1}return Ge.errors=n,m.props=o,
e===0}Ge.evaluated={dynamicProps:!0,dynamicItems:!1};function Nr(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=Nr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!Ge(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d}))n=n===null?Ge.errors:
n.concat(Ge.errors),e=n.length;else var s=Ge.evaluated.props;return Nr.errors=n,m.props=s,e===0}Nr.evaluated={dynamicProps:!0,
dynamicItems:!1};var ys=tr;function tr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=tr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.source_data_sample===void 0&&(p="source_data_sample"))return tr.errors=[{instancePath:t,schemaPath:"\
document#/components/schemas/CreateSchemaRequest/required",keyword:"required",params:{missingProperty:p},message:"must h\
ave required property '"+p+"'"}],!1;if(r.source_data_sample!==void 0&&typeof r.source_data_sample!="string")return tr.errors=
[{instancePath:t+"/source_data_sample",schemaPath:"document#/components/schemas/CreateSchemaRequest/properties/source_da\
ta_sample/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return tr.errors=[{instancePath:t,
schemaPath:"document#/components/schemas/CreateSchemaRequest/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;return tr.errors=n,e===0}tr.evaluated={props:{source_data_sample:!0},dynamicProps:!1,dynamicItems:!1};var _s=He;function He(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=He.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.task_id===void 0&&(s="task_id"))return He.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.task_id!==void 0){let p=r.task_id;
if(e===e)if(typeof p=="string"){if(!ke.test(p))return He.errors=[{instancePath:t+"/task_id",schemaPath:"document#/compon\
ents/schemas/TaskId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-\
z0-9]{19}$"'}],!1}else return He.errors=[{instancePath:t+"/task_id",schemaPath:"document#/components/schemas/TaskId/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return He.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return He.errors=n,e===0}He.evaluated={props:{
task_id:!0},dynamicProps:!1,dynamicItems:!1};var hs=Tr;var gs={type:"string",enum:["desc","asc"]},vs={type:"string",enum:["createTimeStr","startTime","endTime","state","record\
s","readRecords","dataSize"]};function B(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=B.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.order!==void 0){let a=r.order,i=e;if(typeof a!="string")return B.errors=[{instancePath:t+"/order",schemaPath:"#\
/components/schemas/SortOrder/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="desc"||
a==="asc"))return B.errors=[{instancePath:t+"/order",schemaPath:"#/components/schemas/SortOrder/enum",keyword:"enum",params:{
allowedValues:gs.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.sortBy!==
void 0){let a=r.sortBy,i=e;if(typeof a!="string")return B.errors=[{instancePath:t+"/sortBy",schemaPath:"#/components/sch\
emas/TransferTaskLogSortKey/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="createTi\
meStr"||a==="startTime"||a==="endTime"||a==="state"||a==="records"||a==="readRecords"||a==="dataSize"))return B.errors=[
{instancePath:t+"/sortBy",schemaPath:"#/components/schemas/TransferTaskLogSortKey/enum",keyword:"enum",params:{allowedValues:vs.
enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;if(s)if(r.pageInfo!==void 0){let a=r.
pageInfo,i=e;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.pageIndex===void 0&&(f="pageIndex")||a.pageTotal===
void 0&&(f="pageTotal"))return B.errors=[{instancePath:t+"/pageInfo",schemaPath:"#/components/schemas/TransferTaskLogPag\
e/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;if(a.pageIndex!==
void 0){let c=a.pageIndex,h=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return B.errors=[{instancePath:t+
"/pageInfo/pageIndex",schemaPath:"#/components/schemas/TransferTaskLogPage/properties/pageIndex/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof c=="number"&&isFinite(c)){if(c>2147483647||isNaN(c))return B.
errors=[{instancePath:t+"/pageInfo/pageIndex",schemaPath:"#/components/schemas/TransferTaskLogPage/properties/pageIndex/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(c<1||isNaN(
c))return B.errors=[{instancePath:t+"/pageInfo/pageIndex",schemaPath:"#/components/schemas/TransferTaskLogPage/propertie\
s/pageIndex/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var p=h===e}else var p=!0;
if(p)if(a.pageTotal!==void 0){let c=a.pageTotal,h=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return B.errors=
[{instancePath:t+"/pageInfo/pageTotal",schemaPath:"#/components/schemas/TransferTaskLogPage/properties/pageTotal/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof c=="number"&&isFinite(c)){if(c>2147483647||
isNaN(c))return B.errors=[{instancePath:t+"/pageInfo/pageTotal",schemaPath:"#/components/schemas/TransferTaskLogPage/pro\
perties/pageTotal/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],
!1;if(c<1||isNaN(c))return B.errors=[{instancePath:t+"/pageInfo/pageTotal",schemaPath:"#/components/schemas/TransferTask\
LogPage/properties/pageTotal/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var p=h===
e}else var p=!0}else return B.errors=[{instancePath:t+"/pageInfo",schemaPath:"#/components/schemas/TransferTaskLogPage/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=i===e}else var s=!0}}else return B.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=
n,e===0}B.evaluated={props:{order:!0,sortBy:!0,pageInfo:!0},dynamicProps:!1,dynamicItems:!1};function Tr(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=Tr.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),B(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||
(n=n===null?B.errors:n.concat(B.errors),e=n.length),Tr.errors=n,e===0}Tr.evaluated={props:{order:!0,sortBy:!0,pageInfo:!0},
dynamicProps:!1,dynamicItems:!1};var bs=L;var Gr={type:"string",enum:["total_put_bytes_per_stream","total_get_bytes_per_stream","total_put_records_per_stream","to\
tal_get_records_per_stream","total_put_req_latency","total_get_req_latency","total_put_req_suc_per_stream","total_get_re\
q_suc_per_stream","traffic_controll_put","traffic_controll_get","traffic_control_put","traffic_control_get","total_put_b\
ytes_per_partition","total_get_bytes_per_partition","total_put_records_per_partition","total_get_records_per_partition"]},
ks=new RegExp("(_per_stream|_latency|_put|_get)$",""),Xr=new RegExp("^[a-z_]+(,[a-z_]+)*$","");function L(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=L.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.stream_name===
void 0&&(p="stream_name")||r.start_time===void 0&&(p="start_time")||r.end_time===void 0&&(p="end_time"))return L.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required prope\
rty '"+p+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return L.
errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return L.errors=[{instancePath:t+
"/stream_name",schemaPath:"document#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.label!==void 0){let a=r.label,i=e;if(typeof a!="string")return L.
errors=[{instancePath:t+"/label",schemaPath:"document#/components/schemas/MetricLabel/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(a==="total_put_bytes_per_stream"||a==="total_get_bytes_per_stream"||a==="tot\
al_put_records_per_stream"||a==="total_get_records_per_stream"||a==="total_put_req_latency"||a==="total_get_req_latency"||
a==="total_put_req_suc_per_stream"||a==="total_get_req_suc_per_stream"||a==="traffic_controll_put"||a==="traffic_control\
l_get"||a==="traffic_control_put"||a==="traffic_control_get"||a==="total_put_bytes_per_partition"||a==="total_get_bytes_\
per_partition"||a==="total_put_records_per_partition"||a==="total_get_records_per_partition"))return L.errors=[{instancePath:t+
"/label",schemaPath:"document#/components/schemas/MetricLabel/enum",keyword:"enum",params:{allowedValues:Gr.enum},message:"\
must be equal to one of the allowed values"}],!1;if(e===i&&typeof a=="string"&&!ks.test(a))return L.errors=[{instancePath:t+
"/label",schemaPath:"#/properties/label/pattern",keyword:"pattern",params:{pattern:"(_per_stream|_latency|_put|_get)$"},
message:'must match pattern "(_per_stream|_latency|_put|_get)$"'}],!1;var s=i===e}else var s=!0;if(s){if(r.label_list!==
void 0){let a=r.label_list,i=e;if(e===i)if(typeof a=="string"){if(!Xr.test(a))return L.errors=[{instancePath:t+"/label_l\
ist",schemaPath:"#/properties/label_list/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+(,[a-z_]+)*$"},message:'mus\
t match pattern "^[a-z_]+(,[a-z_]+)*$"'}],!1}else return L.errors=[{instancePath:t+"/label_list",schemaPath:"#/propertie\
s/label_list/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.
start_time!==void 0){let a=r.start_time,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return L.errors=[{instancePath:t+
"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9999999999||isNaN(a))return L.errors=[{instancePath:t+"/start_time",schemaPath:"\
#/properties/start_time/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999999999},message:"must be <= 9999999\
999"}],!1;if(a<1e9||isNaN(a))return L.errors=[{instancePath:t+"/start_time",schemaPath:"#/properties/start_time/minimum",
keyword:"minimum",params:{comparison:">=",limit:1e9},message:"must be >= 1000000000"}],!1}var s=i===e}else var s=!0;if(s)
if(r.end_time!==void 0){let a=r.end_time,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return L.errors=[{
instancePath:t+"/end_time",schemaPath:"#/properties/end_time/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9999999999||isNaN(a))return L.errors=[{instancePath:t+"\
/end_time",schemaPath:"#/properties/end_time/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999999999},message:"\
must be <= 9999999999"}],!1;if(a<1e9||isNaN(a))return L.errors=[{instancePath:t+"/end_time",schemaPath:"#/properties/end\
_time/minimum",keyword:"minimum",params:{comparison:">=",limit:1e9},message:"must be >= 1000000000"}],!1}var s=i===e}else
var s=!0}}}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;return L.errors=n,e===0}L.evaluated={props:{stream_name:!0,label:!0,label_list:!0,start_time:!0,end_time:!0},
dynamicProps:!1,dynamicItems:!1};var Ps=E;var ws=new RegExp("_per_partition$","");function E(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=E.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.stream_name===void 0&&(p="stream_name")||r.partition_id===void 0&&(p="partition_\
id")||r.start_time===void 0&&(p="start_time")||r.end_time===void 0&&(p="end_time"))return E.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.stream_name!==
void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return E.errors=[{instancePath:t+"/stream_\
name",schemaPath:"document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,6\
4}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return E.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===
e}else var s=!0;if(s){if(r.partition_id!==void 0){let a=r.partition_id,i=e;if(e===e)if(typeof a=="string"){if(!mr.test(a))
return E.errors=[{instancePath:t+"/partition_id",schemaPath:"document#/components/schemas/PartitionId/pattern",keyword:"\
pattern",params:{pattern:"^(shardId-[0-9]{10}|[0-9]{1,10})$"},message:'must match pattern "^(shardId-[0-9]{10}|[0-9]{1,1\
0})$"'}],!1}else return E.errors=[{instancePath:t+"/partition_id",schemaPath:"document#/components/schemas/PartitionId/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.label!==void 0){
let a=r.label,i=e;if(typeof a!="string")return E.errors=[{instancePath:t+"/label",schemaPath:"document#/components/schem\
as/MetricLabel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="total_put_bytes_per_s\
tream"||a==="total_get_bytes_per_stream"||a==="total_put_records_per_stream"||a==="total_get_records_per_stream"||a==="t\
otal_put_req_latency"||a==="total_get_req_latency"||a==="total_put_req_suc_per_stream"||a==="total_get_req_suc_per_strea\
m"||a==="traffic_controll_put"||a==="traffic_controll_get"||a==="traffic_control_put"||a==="traffic_control_get"||a==="t\
otal_put_bytes_per_partition"||a==="total_get_bytes_per_partition"||a==="total_put_records_per_partition"||a==="total_ge\
t_records_per_partition"))return E.errors=[{instancePath:t+"/label",schemaPath:"document#/components/schemas/MetricLabel\
/enum",keyword:"enum",params:{allowedValues:Gr.enum},message:"must be equal to one of the allowed values"}],!1;if(e===i&&
typeof a=="string"&&!ws.test(a))return E.errors=[{instancePath:t+"/label",schemaPath:"#/properties/label/pattern",keyword:"\
pattern",params:{pattern:"_per_partition$"},message:'must match pattern "_per_partition$"'}],!1;var s=i===e}else var s=!0;
if(s){if(r.label_list!==void 0){let a=r.label_list,i=e;if(e===i)if(typeof a=="string"){if(!Xr.test(a))return E.errors=[{
instancePath:t+"/label_list",schemaPath:"#/properties/label_list/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+(,[\
a-z_]+)*$"},message:'must match pattern "^[a-z_]+(,[a-z_]+)*$"'}],!1}else return E.errors=[{instancePath:t+"/label_list",
schemaPath:"#/properties/label_list/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===
e}else var s=!0;if(s){if(r.start_time!==void 0){let a=r.start_time,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return E.errors=[{instancePath:t+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9999999999||isNaN(a))return E.errors=
[{instancePath:t+"/start_time",schemaPath:"#/properties/start_time/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999999999},
message:"must be <= 9999999999"}],!1;if(a<1e9||isNaN(a))return E.errors=[{instancePath:t+"/start_time",schemaPath:"#/pro\
perties/start_time/minimum",keyword:"minimum",params:{comparison:">=",limit:1e9},message:"must be >= 1000000000"}],!1}var s=i===
e}else var s=!0;if(s)if(r.end_time!==void 0){let a=r.end_time,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))
return E.errors=[{instancePath:t+"/end_time",schemaPath:"#/properties/end_time/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9999999999||isNaN(a))return E.errors=
[{instancePath:t+"/end_time",schemaPath:"#/properties/end_time/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999999999},
message:"must be <= 9999999999"}],!1;if(a<1e9||isNaN(a))return E.errors=[{instancePath:t+"/end_time",schemaPath:"#/prope\
rties/end_time/minimum",keyword:"minimum",params:{comparison:">=",limit:1e9},message:"must be >= 1000000000"}],!1}var s=i===
e}else var s=!0}}}}}else return E.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return E.errors=n,e===0}E.evaluated={props:{stream_name:!0,partition_id:!0,label:!0,label_list:!0,start_time:!0,
end_time:!0},dynamicProps:!1,dynamicItems:!1};var As=Ke;function Ke(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Ke.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_id===void 0&&(s="stream_id"))return Ke.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_id!==void 0){let p=r.
stream_id;if(e===e)if(typeof p=="string"){if(!ke.test(p))return Ke.errors=[{instancePath:t+"/stream_id",schemaPath:"docu\
ment#/components/schemas/StreamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pa\
ttern "^[A-Za-z0-9]{19}$"'}],!1}else return Ke.errors=[{instancePath:t+"/stream_id",schemaPath:"document#/components/sch\
emas/StreamId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ke.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ke.errors=n,e===0}Ke.evaluated=
{props:{stream_id:!0},dynamicProps:!1,dynamicItems:!1};var $s=Je;function Je(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Je.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_id===void 0&&(s="stream_id"))return Je.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_id!==void 0){let p=r.
stream_id;if(e===e)if(typeof p=="string"){if(!ke.test(p))return Je.errors=[{instancePath:t+"/stream_id",schemaPath:"docu\
ment#/components/schemas/StreamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pa\
ttern "^[A-Za-z0-9]{19}$"'}],!1}else return Je.errors=[{instancePath:t+"/stream_id",schemaPath:"document#/components/sch\
emas/StreamId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Je.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Je.errors=n,e===0}Je.evaluated=
{props:{stream_id:!0},dynamicProps:!1,dynamicItems:!1};var Ns=Ir;function Xe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Xe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.tag===void 0&&(s="tag"))return Xe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;r.tag!==void 0&&(V(r.tag,{instancePath:t+
"/tag",parentData:r,parentDataProperty:"tag",rootData:l,dynamicAnchors:d})||(n=n===null?V.errors:n.concat(V.errors),e=n.
length))}else return Xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return Xe.errors=n,e===0}Xe.evaluated={props:{tag:!0},dynamicProps:!1,dynamicItems:!1};function Ir(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=Ir.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),Xe(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||
(n=n===null?Xe.errors:n.concat(Xe.errors),e=n.length),Ir.errors=n,e===0}Ir.evaluated={props:{tag:!0},dynamicProps:!1,dynamicItems:!1};
var Ts=$e;function $e(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=$e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.stream_id===void 0&&(p="stream_id")||r.key===void 0&&(p="key"))return $e.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===e)if(typeof a=="string"){if(!ke.test(a))return $e.errors=[{instancePath:t+
"/stream_id",schemaPath:"document#/components/schemas/StreamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{\
19}$"},message:'must match pattern "^[A-Za-z0-9]{19}$"'}],!1}else return $e.errors=[{instancePath:t+"/stream_id",schemaPath:"\
document#/components/schemas/StreamId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===
e}else var s=!0;if(s)if(r.key!==void 0){let a=r.key,i=e;if(e===e)if(typeof a=="string"){if(!Cr.test(a))return $e.errors=
[{instancePath:t+"/key",schemaPath:"document#/components/schemas/TagKey/pattern",keyword:"pattern",params:{pattern:"^[A-\
Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$"},message:'must match pattern "^[A-Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$"'}],!1}else return $e.
errors=[{instancePath:t+"/key",schemaPath:"document#/components/schemas/TagKey/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=i===e}else var s=!0}else return $e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=n,e===0}$e.evaluated={props:{stream_id:!0,key:!0},
dynamicProps:!1,dynamicItems:!1};var Is=Qe;function Qe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Qe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_id===void 0&&(s="stream_id"))return Qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_id!==void 0){let p=r.
stream_id;if(e===e)if(typeof p=="string"){if(!ke.test(p))return Qe.errors=[{instancePath:t+"/stream_id",schemaPath:"docu\
ment#/components/schemas/StreamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pa\
ttern "^[A-Za-z0-9]{19}$"'}],!1}else return Qe.errors=[{instancePath:t+"/stream_id",schemaPath:"document#/components/sch\
emas/StreamId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Qe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Qe.errors=n,e===0}Qe.evaluated=
{props:{stream_id:!0},dynamicProps:!1,dynamicItems:!1};var Ds=Dr;var qs={type:"string",enum:["create"]};function he(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){
let n=null,e=0,m=he.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.action===void 0&&(a="action")||r.tags===void 0&&(a="tags"))return he.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;
if(r.action!==void 0){let i=r.action,o=e;if(typeof i!="string")return he.errors=[{instancePath:t+"/action",schemaPath:"#\
/components/schemas/CreateTagsAction/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!=="c\
reate")return he.errors=[{instancePath:t+"/action",schemaPath:"#/components/schemas/CreateTagsAction/enum",keyword:"enum",
params:{allowedValues:qs.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s)
if(r.tags!==void 0){let i=r.tags,o=e;if(e===o)if(Array.isArray(i)){if(i.length>10)return he.errors=[{instancePath:t+"/ta\
gs",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 ite\
ms"}],!1;{var p=!0;let f=i.length;for(let c=0;c<f;c++){let h=e;V(i[c],{instancePath:t+"/tags/"+c,parentData:i,parentDataProperty:c,
rootData:l,dynamicAnchors:d})||(n=n===null?V.errors:n.concat(V.errors),e=n.length);var p=h===e;if(!p)break}}}else return he.
errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var s=o===e}else var s=!0}else return he.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return he.errors=n,e===0}he.evaluated={props:{action:!0,tags:!0},dynamicProps:!1,
dynamicItems:!1};var xs={type:"string",enum:["delete"]};function Q(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=Q.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.action===void 0&&(i="action")||r.tags===void 0&&(i="tags"))return Q.errors=[{instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.action!==
void 0){let o=r.action,u=e;if(typeof o!="string")return Q.errors=[{instancePath:t+"/action",schemaPath:"#/components/sch\
emas/DeleteTagsAction/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(o!=="delete")return Q.
errors=[{instancePath:t+"/action",schemaPath:"#/components/schemas/DeleteTagsAction/enum",keyword:"enum",params:{allowedValues:xs.
enum},message:"must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s)if(r.tags!==void 0){let o=r.
tags,u=e;if(e===u)if(Array.isArray(o)){var p=!0;let c=o.length;for(let h=0;h<c;h++){let g=o[h],v=e;if(e===e)if(g&&typeof g==
"object"&&!Array.isArray(g)){let Fr;if(g.key===void 0&&(Fr="key"))return Q.errors=[{instancePath:t+"/tags/"+h,schemaPath:"\
#/components/schemas/TagToDelete/required",keyword:"required",params:{missingProperty:Fr},message:"must have required pr\
operty '"+Fr+"'"}],!1;if(g.key!==void 0){let lr=g.key,Vr=e;if(e===Vr)if(typeof lr=="string"){if(O(lr)<1)return Q.errors=
[{instancePath:t+"/tags/"+h+"/key",schemaPath:"#/components/schemas/TagToDelete/properties/key/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Q.errors=[{instancePath:t+"/tags\
/"+h+"/key",schemaPath:"#/components/schemas/TagToDelete/properties/key/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=Vr===e}else var a=!0;if(a)if(g.value!==void 0){let lr=e;if(typeof g.value!="string")return Q.
errors=[{instancePath:t+"/tags/"+h+"/value",schemaPath:"#/components/schemas/TagToDelete/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=lr===e}else var a=!0}else return Q.errors=[{instancePath:t+
"/tags/"+h,schemaPath:"#/components/schemas/TagToDelete/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var p=v===e;if(!p)break}}else return Q.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=u===e}else var s=!0}else return Q.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=n,e===0}Q.evaluated=
{props:{action:!0,tags:!0},dynamicProps:!1,dynamicItems:!1};function er(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=er.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0);let s=e,p=!1,a=null,i=e;he(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||
(n=n===null?he.errors:n.concat(he.errors),e=n.length);var f=i===e;if(f){p=!0,a=0;var o={};o.action=!0,o.tags=!0}let u=e;
Q(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?Q.errors:n.concat(Q.errors),
e=n.length);var f=u===e;if(f&&p?(p=!1,a=[a,1]):f&&(p=!0,a=1,o!==!0&&(o=o||{},o.action=!0,o.tags=!0)),p)e=s,n!==null&&(s?
n.length=s:n=null);else{let c={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"mu\
st match exactly one schema in oneOf"};return n===null?n=[c]:n.push(c),e++,er.errors=n,!1}return er.errors=n,m.props=o,e===
0}er.evaluated={dynamicProps:!0,dynamicItems:!1};function Dr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,
dynamicAnchors:d={}}={}){let n=null,e=0,m=Dr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
!er(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d}))n=n===null?er.errors:n.concat(er.errors),
e=n.length;else var s=er.evaluated.props;return Dr.errors=n,m.props=s,e===0}Dr.evaluated={dynamicProps:!0,dynamicItems:!1};
var js=qr;var Ss={type:"string",enum:["filter","count"]},zs=new RegExp("^([1-9][0-9]{0,2}|1000)$",""),Zs=new RegExp("^[0-9]+$","");function Z(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=Z.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.key===void 0&&(a="key"))return Z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.key!==void 0){let i=r.key,o=e;if(e===e)if(typeof i==
"string"){if(!Cr.test(i))return Z.errors=[{instancePath:t+"/key",schemaPath:"#/components/schemas/TagKey/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$"},message:'must match pattern "^[A-Za-z0-9_\\u4E00-\\u9FFF-\
]{1,36}$"'}],!1}else return Z.errors=[{instancePath:t+"/key",schemaPath:"#/components/schemas/TagKey/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.values!==void 0){let i=r.values,
o=e;if(e===o)if(Array.isArray(i)){if(i.length>10)return Z.errors=[{instancePath:t+"/values",schemaPath:"#/properties/val\
ues/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"}],!1;{var p=!0;let f=i.length;
for(let c=0;c<f;c++){let h=e;if(typeof i[c]!="string")return Z.errors=[{instancePath:t+"/values/"+c,schemaPath:"#/proper\
ties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=h===e;if(!p)break}}}else
return Z.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=o===e}else var s=!0}else return Z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Z.errors=n,e===0}Z.evaluated={props:{key:!0,values:!0},dynamicProps:!1,
dynamicItems:!1};var Es={type:"string",enum:["resource_name"]};function be(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,
dynamicAnchors:d={}}={}){let n=null,e=0,m=be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.key===void 0&&(p="key")||r.value===void 0&&(p="value"))return be.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;if(r.key!==void 0){let a=r.key,i=e;if(typeof a!="string")return be.errors=[{instancePath:t+"/ke\
y",schemaPath:"#/components/schemas/ResourceMatchKey/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(a!=="resource_name")return be.errors=[{instancePath:t+"/key",schemaPath:"#/components/schemas/ResourceMatchKey/enu\
m",keyword:"enum",params:{allowedValues:Es.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else
var s=!0;if(s)if(r.value!==void 0){let a=e;if(typeof r.value!="string")return be.errors=[{instancePath:t+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0}else
return be.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return be.errors=n,e===0}be.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function sr(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=sr.evaluated;m.dynamicProps&&(m.
props=void 0),m.dynamicItems&&(m.items=void 0);let s=e,p=!1,a=null,i=e;if(e===i)if(Array.isArray(r)){var o=!0;let h=r.length;
for(let g=0;g<h;g++){let v=e;be(r[g],{instancePath:t+"/"+g,parentData:r,parentDataProperty:g,rootData:l,dynamicAnchors:d})||
(n=n===null?be.errors:n.concat(be.errors),e=n.length);var o=v===e;if(!o)break}}else{let h={instancePath:t,schemaPath:"#/\
oneOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};n===null?n=[h]:n.push(h),e++}var c=i===e;if(c){
p=!0,a=0;var u=!0}let f=e;if(typeof r!="string"){let h={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{
type:"string"},message:"must be string"};n===null?n=[h]:n.push(h),e++}var c=f===e;if(c&&p?(p=!1,a=[a,1]):c&&(p=!0,a=1),p)
e=s,n!==null&&(s?n.length=s:n=null);else{let h={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};return n===null?n=[h]:n.push(h),e++,sr.errors=n,!1}return sr.errors=n,
m.items=u,e===0}sr.evaluated={dynamicProps:!1,dynamicItems:!0};function z(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=z.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.action===void 0&&(u="action"))return z.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required prope\
rty '"+u+"'"}],!1;if(r.action!==void 0){let f=r.action,c=e;if(typeof f!="string")return z.errors=[{instancePath:t+"/acti\
on",schemaPath:"#/components/schemas/ListResourcesByTagsAction/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;if(!(f==="filter"||f==="count"))return z.errors=[{instancePath:t+"/action",schemaPath:"#/components/sch\
emas/ListResourcesByTagsAction/enum",keyword:"enum",params:{allowedValues:Ss.enum},message:"must be equal to one of the \
allowed values"}],!1;var s=c===e}else var s=!0;if(s){if(r.limit!==void 0){let f=r.limit,c=e;if(e===c)if(typeof f=="strin\
g"){if(!zs.test(f))return z.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/pattern",keyword:"pattern",params:{
pattern:"^([1-9][0-9]{0,2}|1000)$"},message:'must match pattern "^([1-9][0-9]{0,2}|1000)$"'}],!1}else return z.errors=[{
instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=c===e}else var s=!0;if(s){if(r.offset!==void 0){let f=r.offset,c=e;if(e===c)if(typeof f=="string"){if(!Zs.
test(f))return z.errors=[{instancePath:t+"/offset",schemaPath:"#/properties/offset/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return z.errors=[{instancePath:t+"/offset",schemaPath:"#/pr\
operties/offset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=c===e}else var s=!0;if(s){
if(r.tags!==void 0){let f=r.tags,c=e;if(e===c)if(Array.isArray(f)){if(f.length>10)return z.errors=[{instancePath:t+"/tag\
s",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 item\
s"}],!1;{var p=!0;let g=f.length;for(let v=0;v<g;v++){let b=e;Z(f[v],{instancePath:t+"/tags/"+v,parentData:f,parentDataProperty:v,
rootData:l,dynamicAnchors:d})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);var p=b===e;if(!p)break}}}else return z.
errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var s=c===e}else var s=!0;if(s){if(r.tags_any!==void 0){let f=r.tags_any,c=e;if(e===c)if(Array.isArray(f)){
if(f.length>10)return z.errors=[{instancePath:t+"/tags_any",schemaPath:"#/properties/tags_any/maxItems",keyword:"maxItem\
s",params:{limit:10},message:"must NOT have more than 10 items"}],!1;{var a=!0;let g=f.length;for(let v=0;v<g;v++){let b=e;
Z(f[v],{instancePath:t+"/tags_any/"+v,parentData:f,parentDataProperty:v,rootData:l,dynamicAnchors:d})||(n=n===null?Z.errors:
n.concat(Z.errors),e=n.length);var a=b===e;if(!a)break}}}else return z.errors=[{instancePath:t+"/tags_any",schemaPath:"#\
/properties/tags_any/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=c===e}else var s=!0;if(s){
if(r.not_tags!==void 0){let f=r.not_tags,c=e;if(e===c)if(Array.isArray(f)){if(f.length>10)return z.errors=[{instancePath:t+
"/not_tags",schemaPath:"#/properties/not_tags/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more\
 than 10 items"}],!1;{var i=!0;let g=f.length;for(let v=0;v<g;v++){let b=e;Z(f[v],{instancePath:t+"/not_tags/"+v,parentData:f,
parentDataProperty:v,rootData:l,dynamicAnchors:d})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);var i=b===e;if(!i)
break}}}else return z.errors=[{instancePath:t+"/not_tags",schemaPath:"#/properties/not_tags/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=c===e}else var s=!0;if(s){if(r.not_tags_any!==void 0){let f=r.not_tags_any,
c=e;if(e===c)if(Array.isArray(f)){if(f.length>10)return z.errors=[{instancePath:t+"/not_tags_any",schemaPath:"#/properti\
es/not_tags_any/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"}],!1;{var o=!0;
let g=f.length;for(let v=0;v<g;v++){let b=e;Z(f[v],{instancePath:t+"/not_tags_any/"+v,parentData:f,parentDataProperty:v,
rootData:l,dynamicAnchors:d})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);var o=b===e;if(!o)break}}}else return z.
errors=[{instancePath:t+"/not_tags_any",schemaPath:"#/properties/not_tags_any/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var s=c===e}else var s=!0;if(s)if(r.matches!==void 0){let f=e;sr(r.matches,{instancePath:t+
"/matches",parentData:r,parentDataProperty:"matches",rootData:l,dynamicAnchors:d})||(n=n===null?sr.errors:n.concat(sr.errors),
e=n.length);var s=f===e}else var s=!0}}}}}}}else return z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return z.errors=n,e===0}z.evaluated={props:{action:!0,limit:!0,offset:!0,tags:!0,
tags_any:!0,not_tags:!0,not_tags_any:!0,matches:!0},dynamicProps:!1,dynamicItems:!1};function qr(r,{instancePath:t="",parentData:_,
parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=qr.evaluated;return m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),z(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||
(n=n===null?z.errors:n.concat(z.errors),e=n.length),qr.errors=n,e===0}qr.evaluated={props:{action:!0,limit:!0,offset:!0,
tags:!0,tags_any:!0,not_tags:!0,not_tags_any:!0,matches:!0},dynamicProps:!1,dynamicItems:!1};var Fs=jr;var xr={type:"string",enum:["dis_event.000","dis_event.001","dis_event.002","dis_event.003","dis_event.004","dis_event.0\
05","dis_event.006","dis_event.007","dis_event.008"]},et={minimum:-2147483648,maximum:2147483647,type:"integer",enum:[0,
1]};var rt={type:["string","null"],pattern:"^urn:smn:[^:]+:[^:]+:[^:]+$"},tt=new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",""),
st=new RegExp("^urn:smn:[^:]+:[^:]+:[^:]+$","");function D(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,
dynamicAnchors:d={}}={}){let n=null,e=0,m=D.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.name===void 0&&(o="name")||r.topic_type===void 0&&(o="topi\
c_type")||r.topic_name===void 0&&(o="topic_name"))return D.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.enable!==void 0){let u=e;if(typeof r.
enable!="boolean")return D.errors=[{instancePath:t+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var s=u===e}else var s=!0;if(s){if(r.name!==void 0){let u=r.name,f=e;if(e===
e)if(typeof u=="string"){if(!tt.test(u))return D.errors=[{instancePath:t+"/name",schemaPath:"#/components/schemas/Subscr\
iptionName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^\
[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"'}],!1}else return D.errors=[{instancePath:t+"/name",schemaPath:"#/components/schemas/Su\
bscriptionName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=f===e}else var s=!0;if(s){
if(r.event_ids!==void 0){let u=r.event_ids,f=e;if(e===f)if(Array.isArray(u)){var p=!0;let h=u.length;for(let g=0;g<h;g++){
let v=u[g],b=e;if(typeof v!="string")return D.errors=[{instancePath:t+"/event_ids/"+g,schemaPath:"#/components/schemas/E\
ventTypeId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(v==="dis_event.000"||v==="dis_\
event.001"||v==="dis_event.002"||v==="dis_event.003"||v==="dis_event.004"||v==="dis_event.005"||v==="dis_event.006"||v===
"dis_event.007"||v==="dis_event.008"))return D.errors=[{instancePath:t+"/event_ids/"+g,schemaPath:"#/components/schemas/\
EventTypeId/enum",keyword:"enum",params:{allowedValues:xr.enum},message:"must be equal to one of the allowed values"}],!1;
var p=b===e;if(!p)break}}else return D.errors=[{instancePath:t+"/event_ids",schemaPath:"#/properties/event_ids/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=f===e}else var s=!0;if(s){if(r.events_ids!==void 0){let u=r.
events_ids,f=e;if(e===f)if(Array.isArray(u)){var a=!0;let h=u.length;for(let g=0;g<h;g++){let v=u[g],b=e;if(typeof v!="s\
tring")return D.errors=[{instancePath:t+"/events_ids/"+g,schemaPath:"#/components/schemas/EventTypeId/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;if(!(v==="dis_event.000"||v==="dis_event.001"||v==="dis_event.00\
2"||v==="dis_event.003"||v==="dis_event.004"||v==="dis_event.005"||v==="dis_event.006"||v==="dis_event.007"||v==="dis_ev\
ent.008"))return D.errors=[{instancePath:t+"/events_ids/"+g,schemaPath:"#/components/schemas/EventTypeId/enum",keyword:"\
enum",params:{allowedValues:xr.enum},message:"must be equal to one of the allowed values"}],!1;var a=b===e;if(!a)break}}else
return D.errors=[{instancePath:t+"/events_ids",schemaPath:"#/properties/events_ids/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var s=f===e}else var s=!0;if(s){if(r.event_streamids!==void 0){let u=r.event_streamids,
f=e;if(e===f)if(Array.isArray(u)){var i=!0;let h=u.length;for(let g=0;g<h;g++){let v=u[g],b=e;if(e===e)if(typeof v=="str\
ing"){if(!ke.test(v))return D.errors=[{instancePath:t+"/event_streamids/"+g,schemaPath:"#/components/schemas/StreamId/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-z0-9]{19}$"'}],!1}else
return D.errors=[{instancePath:t+"/event_streamids/"+g,schemaPath:"#/components/schemas/StreamId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=b===e;if(!i)break}}else return D.errors=[{instancePath:t+"/event_stre\
amids",schemaPath:"#/properties/event_streamids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var s=f===e}else var s=!0;if(s){if(r.topic_type!==void 0){let u=r.topic_type,f=e,c=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return D.errors=[{instancePath:t+"/topic_type",schemaPath:"#/components/schemas/TopicType/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(!(u===0||u===1))return D.errors=[{instancePath:t+"/topic\
_type",schemaPath:"#/components/schemas/TopicType/enum",keyword:"enum",params:{allowedValues:et.enum},message:"must be e\
qual to one of the allowed values"}],!1;if(e===c&&typeof u=="number"&&isFinite(u)){if(u>2147483647||isNaN(u))return D.errors=
[{instancePath:t+"/topic_type",schemaPath:"#/components/schemas/TopicType/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(u<-2147483648||isNaN(u))return D.errors=[{instancePath:t+"\
/topic_type",schemaPath:"#/components/schemas/TopicType/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},
message:"must be >= -2147483648"}],!1}var s=f===e}else var s=!0;if(s){if(r.topic_name!==void 0){let u=r.topic_name,f=e;if(e===
e)if(typeof u=="string"){if(O(u)<1)return D.errors=[{instancePath:t+"/topic_name",schemaPath:"#/components/schemas/Topic\
Name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return D.
errors=[{instancePath:t+"/topic_name",schemaPath:"#/components/schemas/TopicName/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var s=f===e}else var s=!0;if(s)if(r.topic_urn!==void 0){let u=r.topic_urn,f=e,c=e;if(typeof u!=
"string"&&u!==null)return D.errors=[{instancePath:t+"/topic_urn",schemaPath:"#/components/schemas/TopicUrn/type",keyword:"\
type",params:{type:rt.type},message:"must be string,null"}],!1;if(e===c&&typeof u=="string"&&!st.test(u))return D.errors=
[{instancePath:t+"/topic_urn",schemaPath:"#/components/schemas/TopicUrn/pattern",keyword:"pattern",params:{pattern:"^urn\
:smn:[^:]+:[^:]+:[^:]+$"},message:'must match pattern "^urn:smn:[^:]+:[^:]+:[^:]+$"'}],!1;var s=f===e}else var s=!0}}}}}}}else
return D.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return D.errors=n,e===0}D.evaluated={props:{enable:!0,name:!0,event_ids:!0,events_ids:!0,event_streamids:!0,topic_type:!0,
topic_name:!0,topic_urn:!0},dynamicProps:!1,dynamicItems:!1};function jr(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=jr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),D(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?D.errors:
n.concat(D.errors),e=n.length),jr.errors=n,e===0}jr.evaluated={props:{enable:!0,name:!0,event_ids:!0,events_ids:!0,event_streamids:!0,
topic_type:!0,topic_name:!0,topic_urn:!0},dynamicProps:!1,dynamicItems:!1};var Os=We;function We(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=We.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.subscription_id===void 0&&(s="subscription_id"))return We.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.subscription_id!==
void 0){let p=r.subscription_id;if(e===e)if(typeof p=="string"){if(!zr.test(p))return We.errors=[{instancePath:t+"/subsc\
ription_id",schemaPath:"#/properties/subscription_id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{1,64}$"},message:'\
must match pattern "^[A-Za-z0-9]{1,64}$"'}],!1}else return We.errors=[{instancePath:t+"/subscription_id",schemaPath:"#/p\
roperties/subscription_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return We.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return We.errors=
n,e===0}We.evaluated={props:{subscription_id:!0},dynamicProps:!1,dynamicItems:!1};var Rs=Sr;function q(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=q.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.topic_name===void 0&&(o="topic_name"))return q.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.enable!==void 0){let u=e;if(typeof r.
enable!="boolean")return q.errors=[{instancePath:t+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var s=u===e}else var s=!0;if(s){if(r.name!==void 0){let u=r.name,f=e;if(e===
e)if(typeof u=="string"){if(!tt.test(u))return q.errors=[{instancePath:t+"/name",schemaPath:"#/components/schemas/Subscr\
iptionName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^\
[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"'}],!1}else return q.errors=[{instancePath:t+"/name",schemaPath:"#/components/schemas/Su\
bscriptionName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=f===e}else var s=!0;if(s){
if(r.event_ids!==void 0){let u=r.event_ids,f=e;if(e===f)if(Array.isArray(u)){var p=!0;let h=u.length;for(let g=0;g<h;g++){
let v=u[g],b=e;if(typeof v!="string")return q.errors=[{instancePath:t+"/event_ids/"+g,schemaPath:"#/components/schemas/E\
ventTypeId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(v==="dis_event.000"||v==="dis_\
event.001"||v==="dis_event.002"||v==="dis_event.003"||v==="dis_event.004"||v==="dis_event.005"||v==="dis_event.006"||v===
"dis_event.007"||v==="dis_event.008"))return q.errors=[{instancePath:t+"/event_ids/"+g,schemaPath:"#/components/schemas/\
EventTypeId/enum",keyword:"enum",params:{allowedValues:xr.enum},message:"must be equal to one of the allowed values"}],!1;
var p=b===e;if(!p)break}}else return q.errors=[{instancePath:t+"/event_ids",schemaPath:"#/properties/event_ids/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=f===e}else var s=!0;if(s){if(r.events_ids!==void 0){let u=r.
events_ids,f=e;if(e===f)if(Array.isArray(u)){var a=!0;let h=u.length;for(let g=0;g<h;g++){let v=u[g],b=e;if(typeof v!="s\
tring")return q.errors=[{instancePath:t+"/events_ids/"+g,schemaPath:"#/components/schemas/EventTypeId/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;if(!(v==="dis_event.000"||v==="dis_event.001"||v==="dis_event.00\
2"||v==="dis_event.003"||v==="dis_event.004"||v==="dis_event.005"||v==="dis_event.006"||v==="dis_event.007"||v==="dis_ev\
ent.008"))return q.errors=[{instancePath:t+"/events_ids/"+g,schemaPath:"#/components/schemas/EventTypeId/enum",keyword:"\
enum",params:{allowedValues:xr.enum},message:"must be equal to one of the allowed values"}],!1;var a=b===e;if(!a)break}}else
return q.errors=[{instancePath:t+"/events_ids",schemaPath:"#/properties/events_ids/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var s=f===e}else var s=!0;if(s){if(r.event_streamids!==void 0){let u=r.event_streamids,
f=e;if(e===f)if(Array.isArray(u)){var i=!0;let h=u.length;for(let g=0;g<h;g++){let v=u[g],b=e;if(e===e)if(typeof v=="str\
ing"){if(!ke.test(v))return q.errors=[{instancePath:t+"/event_streamids/"+g,schemaPath:"#/components/schemas/StreamId/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-z0-9]{19}$"'}],!1}else
return q.errors=[{instancePath:t+"/event_streamids/"+g,schemaPath:"#/components/schemas/StreamId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=b===e;if(!i)break}}else return q.errors=[{instancePath:t+"/event_stre\
amids",schemaPath:"#/properties/event_streamids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var s=f===e}else var s=!0;if(s){if(r.topic_type!==void 0){let u=r.topic_type,f=e,c=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return q.errors=[{instancePath:t+"/topic_type",schemaPath:"#/components/schemas/TopicType/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(!(u===0||u===1))return q.errors=[{instancePath:t+"/topic\
_type",schemaPath:"#/components/schemas/TopicType/enum",keyword:"enum",params:{allowedValues:et.enum},message:"must be e\
qual to one of the allowed values"}],!1;if(e===c&&typeof u=="number"&&isFinite(u)){if(u>2147483647||isNaN(u))return q.errors=
[{instancePath:t+"/topic_type",schemaPath:"#/components/schemas/TopicType/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(u<-2147483648||isNaN(u))return q.errors=[{instancePath:t+"\
/topic_type",schemaPath:"#/components/schemas/TopicType/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},
message:"must be >= -2147483648"}],!1}var s=f===e}else var s=!0;if(s){if(r.topic_name!==void 0){let u=r.topic_name,f=e;if(e===
e)if(typeof u=="string"){if(O(u)<1)return q.errors=[{instancePath:t+"/topic_name",schemaPath:"#/components/schemas/Topic\
Name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return q.
errors=[{instancePath:t+"/topic_name",schemaPath:"#/components/schemas/TopicName/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var s=f===e}else var s=!0;if(s)if(r.topic_urn!==void 0){let u=r.topic_urn,f=e,c=e;if(typeof u!=
"string"&&u!==null)return q.errors=[{instancePath:t+"/topic_urn",schemaPath:"#/components/schemas/TopicUrn/type",keyword:"\
type",params:{type:rt.type},message:"must be string,null"}],!1;if(e===c&&typeof u=="string"&&!st.test(u))return q.errors=
[{instancePath:t+"/topic_urn",schemaPath:"#/components/schemas/TopicUrn/pattern",keyword:"pattern",params:{pattern:"^urn\
:smn:[^:]+:[^:]+:[^:]+$"},message:'must match pattern "^urn:smn:[^:]+:[^:]+:[^:]+$"'}],!1;var s=f===e}else var s=!0}}}}}}}else
return q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return q.errors=n,e===0}q.evaluated={props:{enable:!0,name:!0,event_ids:!0,events_ids:!0,event_streamids:!0,topic_type:!0,
topic_name:!0,topic_urn:!0},dynamicProps:!1,dynamicItems:!1};function Sr(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,m=Sr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),q(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(n=n===null?q.errors:
n.concat(q.errors),e=n.length),Sr.errors=n,e===0}Sr.evaluated={props:{enable:!0,name:!0,event_ids:!0,events_ids:!0,event_streamids:!0,
topic_type:!0,topic_name:!0,topic_urn:!0},dynamicProps:!1,dynamicItems:!1};var Ms=Ye;function Ye(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:l=r,dynamicAnchors:d={}}={}){let n=null,e=0,
m=Ye.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.subscription_id===void 0&&(s="subscription_id"))return Ye.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.subscription_id!==
void 0){let p=r.subscription_id;if(e===e)if(typeof p=="string"){if(!zr.test(p))return Ye.errors=[{instancePath:t+"/subsc\
ription_id",schemaPath:"#/properties/subscription_id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{1,64}$"},message:'\
must match pattern "^[A-Za-z0-9]{1,64}$"'}],!1}else return Ye.errors=[{instancePath:t+"/subscription_id",schemaPath:"#/p\
roperties/subscription_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ye.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ye.errors=
n,e===0}Ye.evaluated={props:{subscription_id:!0},dynamicProps:!1,dynamicItems:!1};var Bs={listStreams:{parameters:{validate:nt,
integers:["limit"]}},createStream:{body:{validate:it,known:{stream_name:!0,partition_count:!0,stream_type:!0,data_type:!0,
data_duration:!0,auto_scale_enabled:!0,auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0,data_schema:!0,
csv_properties:{delimiter:!0},compression_format:!0,tags:[{key:!0,value:!0}],sys_tags:[{key:!0,value:!0}]}}},showStream:{
parameters:{validate:lt,integers:["limit_partitions"]}},updatePartitionCount:{parameters:{validate:ft,integers:[]},body:{
validate:yt,known:{stream_name:!0,target_partition_count:!0}}},deleteStream:{parameters:{validate:_t,integers:[]}},listPartitionCountUpdates:{
parameters:{validate:ht,integers:[]}},updateStream:{parameters:{validate:gt,integers:[]},body:{validate:vt,known:{stream_name:!0,
data_duration:!0,data_type:!0,data_schema:!0,auto_scale_enabled:!0,auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0}}},
updateStreamAutoScale:{parameters:{validate:bt,integers:[]},body:{validate:kt,known:{update_type:!0,stream_name:!0,auto_scale_enabled:!0,
auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0,data_type:!0,data_schema:!0}}},listPolicies:{parameters:{
validate:wt,integers:[]}},createPolicies:{parameters:{validate:At,integers:[]},body:{validate:$t,known:{stream_id:!0,principal_name:!0,
action_type:!0,effect:!0}}},deletePolicies:{parameters:{validate:Nt,integers:[]},body:{validate:Tt,known:{stream_id:!0,principal_name:!0,
action_type:!0,effect:!0}}},createPoliciesV3:{parameters:{validate:It,integers:[]},body:{validate:Dt,known:{stream_id:!0,
principal_id:!0,action_type:!0,effect:!0}}},showQuotas:{},createOrder:{parameters:{validate:qt,integers:[]},body:{validate:xt,
known:{cloudServices:[{cloudServiceType:!0,chargingMode:!0,paymentMode:!0,periodType:!0,periodNum:!0,isAutoRenew:!0,isTrial:!0,
cloudServiceForm:[{projectid:!0,orderid:!0,cloudservicetype:!0}],productInfos:[{cloudServiceType:!0,productId:!0,resourceSpecCode:!0,
resourceType:!0}],regionId:!0,avalibleZoneId:!0,cloudServiceEndpoint:!0,subscriptionNum:!0}],discountId:!0,purchaseMode:!0,
tenantId:!0}}},listApp:{parameters:{validate:zt,integers:["limit"]}},createApp:{body:{validate:Zt,known:{app_name:!0}}},
showApp:{parameters:{validate:Et,integers:[]}},deleteApp:{parameters:{validate:Ft,integers:[]}},showConsumerState:{parameters:{
validate:Ot,integers:["limit"]}},showCheckpoint:{parameters:{validate:Rt,integers:["timestamp"]}},commitCheckpoint:{body:{
validate:Mt,known:{app_name:!0,checkpoint_type:!0,stream_name:!0,stream_id:!0,partition_id:!0,sequence_number:!0,metadata:!0,
client_id:!0,generation_id:!0}}},deleteCheckpoint:{parameters:{validate:Lt,integers:[]}},consumeRecords:{parameters:{validate:Bt,
integers:["max_fetch_bytes","limit"]}},sendRecords:{body:{validate:Vt,known:{stream_name:!0,stream_id:!0,records:[{data:!0,
partition_id:!0,explicit_hash_key:!0,partition_key:!0,timestamp:!0}]}}},showCursor:{parameters:{validate:Ht,integers:["t\
imestamp"]}},listTransferTasks:{parameters:{validate:Qt,integers:["limit"]}},updateTransferTask:{parameters:{validate:Wt,
integers:[]},body:{validate:Yt,known:{destination_type:!0,obs_destination_descriptor:{task_name:!0,agency_name:!0,auto_agency_enabled:!0,
deliver_time_interval:!0,deliver_size_interval:!0,consumer_strategy:!0,file_prefix:!0,partition_format:!0,obs_bucket_path:!0,
cross_account_dump:!0,destination_file_type:!0,processing_schema:{timestamp_name:!0,timestamp_type:!0,timestamp_format:!0},
record_delimiter:!0,retry_duration:!0,compression_format:!0,carbon_properties:!0,avro_schema:!0,data_schema_path:!0,deliver_data_type:!0},
dws_destination_descriptor:{task_name:!0,agency_name:!0,deliver_time_interval:!0,consumer_strategy:!0,dws_cluster_name:!0,
dws_cluster_id:!0,dws_database_name:!0,dws_schema:!0,dws_table_name:!0,dws_delimiter:!0,user_name:!0,user_password:!0,kms_user_key_name:!0,
kms_user_key_id:!0,obs_bucket_path:!0,file_prefix:!0,retry_duration:!0,dws_table_columns:!0,options:{fill_missing_fields:!0,
ignore_extra_data:!0,compatible_illegal_chars:!0,reject_limit:!0,error_table_name:!0}},mrs_destination_descriptor:{task_name:!0,
agency_name:!0,deliver_time_interval:!0,consumer_strategy:!0,mrs_cluster_name:!0,mrs_cluster_id:!0,mrs_hdfs_path:!0,hdfs_prefix_folder:!0,
destination_file_type:!0,carbon_properties:!0,obs_bucket_path:!0,file_prefix:!0,retry_duration:!0},dli_destination_descriptor:{
task_name:!0,agency_name:!0,deliver_time_interval:!0,consumer_strategy:!0,dli_database_name:!0,dli_table_name:!0,obs_bucket_path:!0,
file_prefix:!0,retry_duration:!0},cloudtable_destination_descriptor:{task_name:!0,agency_name:!0,deliver_time_interval:!0,
consumer_strategy:!0,cloudtable_cluster_name:!0,cloudtable_cluster_id:!0,cloudtable_table_name:!0,cloudtable_schema:{row_key:[
{value:!0,type:!0}],columns:[{column_family_name:!0,column_name:!0,value:!0,type:!0}]},opentsdb_schema:[{metric:[{type:!0,
value:!0}],timestamp:{type:!0,value:!0,format:!0},value:{type:!0,value:!0},tags:[{name:!0,type:!0,value:!0}]}],cloudtable_row_key_delimiter:!0,
obs_backup_bucket_path:!0,backup_file_prefix:!0,retry_duration:!0}}}},createTransferTask:{parameters:{validate:ms,integers:[]},
body:{validate:os,known:{destination_type:!0,obs_destination_descriptor:{task_name:!0,agency_name:!0,auto_agency_enabled:!0,
deliver_time_interval:!0,deliver_size_interval:!0,consumer_strategy:!0,file_prefix:!0,partition_format:!0,obs_bucket_path:!0,
cross_account_dump:!0,destination_file_type:!0,processing_schema:{timestamp_name:!0,timestamp_type:!0,timestamp_format:!0},
record_delimiter:!0,retry_duration:!0,compression_format:!0,carbon_properties:!0,avro_schema:!0,data_schema_path:!0,deliver_data_type:!0},
dws_destination_descriptor:{task_name:!0,agency_name:!0,deliver_time_interval:!0,consumer_strategy:!0,dws_cluster_name:!0,
dws_cluster_id:!0,dws_database_name:!0,dws_schema:!0,dws_table_name:!0,dws_delimiter:!0,user_name:!0,user_password:!0,kms_user_key_name:!0,
kms_user_key_id:!0,obs_bucket_path:!0,file_prefix:!0,retry_duration:!0,dws_table_columns:!0,options:{fill_missing_fields:!0,
ignore_extra_data:!0,compatible_illegal_chars:!0,reject_limit:!0,error_table_name:!0}},mrs_destination_descriptor:{task_name:!0,
agency_name:!0,deliver_time_interval:!0,consumer_strategy:!0,mrs_cluster_name:!0,mrs_cluster_id:!0,mrs_hdfs_path:!0,hdfs_prefix_folder:!0,
destination_file_type:!0,carbon_properties:!0,obs_bucket_path:!0,file_prefix:!0,retry_duration:!0},dli_destination_descriptor:{
task_name:!0,agency_name:!0,deliver_time_interval:!0,consumer_strategy:!0,dli_database_name:!0,dli_table_name:!0,obs_bucket_path:!0,
file_prefix:!0,retry_duration:!0},cloudtable_destination_descriptor:{task_name:!0,agency_name:!0,deliver_time_interval:!0,
consumer_strategy:!0,cloudtable_cluster_name:!0,cloudtable_cluster_id:!0,cloudtable_table_name:!0,cloudtable_schema:{row_key:[
{value:!0,type:!0}],columns:[{column_family_name:!0,column_name:!0,value:!0,type:!0}]},opentsdb_schema:[{metric:[{type:!0,
value:!0}],timestamp:{type:!0,value:!0,format:!0},value:{type:!0,value:!0},tags:[{name:!0,type:!0,value:!0}]}],cloudtable_row_key_delimiter:!0,
obs_backup_bucket_path:!0,backup_file_prefix:!0,retry_duration:!0}}}},showTransferTask:{parameters:{validate:ps,integers:[]}},
deleteTransferTask:{parameters:{validate:us,integers:[]}},batchUpdateTransferTasks:{parameters:{validate:cs,integers:[]},
body:{validate:ls,known:{action:!0,tasks:[{id:!0}]}}},listBuckets:{},createSchema:{body:{validate:ys,known:{source_data_sample:!0}}},
listTransferTaskLogs:{parameters:{validate:_s,integers:[]},body:{validate:hs,known:{order:!0,sortBy:!0,pageInfo:{pageIndex:!0,
pageTotal:!0}}}},showStreamMetrics:{parameters:{validate:bs,integers:["start_time","end_time"]}},showPartitionMetrics:{parameters:{
validate:Ps,integers:["start_time","end_time"]}},showStreamTags:{parameters:{validate:As,integers:[]}},createTag:{parameters:{
validate:$s,integers:[]},body:{validate:Ns,known:{tag:{key:!0,value:!0}}}},deleteTag:{parameters:{validate:Ts,integers:[]}},
batchUpdateTags:{parameters:{validate:Is,integers:[]},body:{validate:Ds,known:{action:!0,tags:[{key:!0,value:!0}]}}},listTags:{},
listResourcesByTags:{body:{validate:js,known:{action:!0,limit:!0,offset:!0,tags:[{key:!0,values:[!0]}],tags_any:[{key:!0,
values:[!0]}],not_tags:[{key:!0,values:[!0]}],not_tags_any:[{key:!0,values:[!0]}],matches:[{key:!0,value:!0}]}}},listEvents:{},
listEventTypes:{},listEventSubscriptions:{},createEventSubscription:{body:{validate:Fs,known:{enable:!0,name:!0,event_ids:[
!0],events_ids:[!0],event_streamids:[!0],topic_type:!0,topic_name:!0,topic_urn:!0}}},updateEventSubscription:{parameters:{
validate:Os,integers:[]},body:{validate:Rs,known:{enable:!0,name:!0,event_ids:[!0],events_ids:[!0],event_streamids:[!0],
topic_type:!0,topic_name:!0,topic_urn:!0}}},deleteEventSubscription:{parameters:{validate:Ms,integers:[]}}};return Bs;
})();
