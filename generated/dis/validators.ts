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
var ft=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(_){throw t=0,_}};var Xr=ft(Ur=>{"use strict";Object.defineProperty(Ur,"__esModule",{value:!0});function Gr(r){let t=r.length,_=0,y=0,c;for(;y<
t;)_++,c=r.charCodeAt(y++),c>=55296&&c<=56319&&y<t&&(c=r.charCodeAt(y),(c&64512)===56320&&y++);return _}Ur.default=Gr;Gr.
code='require("ajv/dist/runtime/ucs2length").default'});var yt=qe;var pr=new RegExp("^[A-Za-z0-9_-]{0,64}$","");function qe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=qe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.limit!==void 0){let o=r.limit,a=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return qe.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>500||isNaN(o))return qe.errors=
[{instancePath:t+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:500},message:"\
must be <= 500"}],!1;if(o<1||isNaN(o))return qe.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=a===e}else var s=!0;if(s)if(r.start_stream_name!==
void 0){let o=r.start_stream_name,a=e;if(e===a)if(typeof o=="string"){if(!pr.test(o))return qe.errors=[{instancePath:t+"\
/start_stream_name",schemaPath:"#/properties/start_stream_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{0,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else return qe.errors=[{instancePath:t+"/start_stre\
am_name",schemaPath:"#/properties/start_stream_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=a===e}else var s=!0}else return qe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return qe.errors=n,e===0}qe.evaluated={props:{limit:!0,start_stream_name:!0},dynamicProps:!1,
dynamicItems:!1};var _t=Pr;var ht={type:"string",enum:["COMMON","ADVANCED"]},Kr={type:"string",enum:["BLOB","JSON","CSV"]};var gt={type:"string",enum:["snappy","gzip","zip","lz4","zstd"]},vt={type:"object",required:["key"],properties:{key:{type:"\
string",enum:["_sys_enterprise_project_id"]},value:{type:"string",pattern:"^(0|[0-9A-Fa-f-]{36})$"}}},I=new RegExp("^[A-\
Za-z0-9_-]{1,64}$",""),bt=new RegExp("^(0|[0-9A-Fa-f-]{36})$","");var Qr=new RegExp("^[A-Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$",""),kt=new RegExp("^[A-Za-z0-9._\\u4E00-\\u9FFF-]{0,43}$","");function U(r,{
instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=U.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.key===void 0&&(o="key"))return U.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.key!==void 0){let a=r.key,i=e;if(e===e)if(typeof a=="string"){if(!Qr.
test(a))return U.errors=[{instancePath:t+"/key",schemaPath:"#/components/schemas/TagKey/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$"},message:'must match pattern "^[A-Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$"'}],!1}else
return U.errors=[{instancePath:t+"/key",schemaPath:"#/components/schemas/TagKey/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.value!==void 0){let a=r.value,i=e;if(e===i)if(typeof a==
"string"){if(!kt.test(a))return U.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9._\\u4E00-\\u9FFF-]{0,43}$"},message:'must match pattern "^[A-Za-z0-9._\\u4E00-\\u9FFF-]{\
0,43}$"'}],!1}else return U.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}else return U.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=n,e===0}U.evaluated={props:{
key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function P(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=P.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.stream_name===void 0&&(u="stream_name")||r.partition_count===
void 0&&(u="partition_count"))return P.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.stream_name!==void 0){let p=r.stream_name,d=e;if(e===e)if(typeof p==
"string"){if(!I.test(p))return P.errors=[{instancePath:t+"/stream_name",schemaPath:"#/components/schemas/StreamName/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else
return P.errors=[{instancePath:t+"/stream_name",schemaPath:"#/components/schemas/StreamName/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=d===e}else var s=!0;if(s){if(r.partition_count!==void 0){let p=r.partition_count,
d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return P.errors=[{instancePath:t+"/partition_count",schemaPath:"\
#/properties/partition_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof p==
"number"&&isFinite(p)){if(p>2147483647||isNaN(p))return P.errors=[{instancePath:t+"/partition_count",schemaPath:"#/prope\
rties/partition_count/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 214748364\
7"}],!1;if(p<1||isNaN(p))return P.errors=[{instancePath:t+"/partition_count",schemaPath:"#/properties/partition_count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=d===e}else var s=!0;if(s){if(r.
stream_type!==void 0){let p=r.stream_type,d=e;if(typeof p!="string")return P.errors=[{instancePath:t+"/stream_type",schemaPath:"\
#/components/schemas/StreamType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(p==="COMM\
ON"||p==="ADVANCED"))return P.errors=[{instancePath:t+"/stream_type",schemaPath:"#/components/schemas/StreamType/enum",keyword:"\
enum",params:{allowedValues:ht.enum},message:"must be equal to one of the allowed values"}],!1;var s=d===e}else var s=!0;
if(s){if(r.data_type!==void 0){let p=r.data_type,d=e;if(typeof p!="string")return P.errors=[{instancePath:t+"/data_type",
schemaPath:"#/components/schemas/DataType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(p===
"BLOB"||p==="JSON"||p==="CSV"))return P.errors=[{instancePath:t+"/data_type",schemaPath:"#/components/schemas/DataType/e\
num",keyword:"enum",params:{allowedValues:Kr.enum},message:"must be equal to one of the allowed values"}],!1;var s=d===e}else
var s=!0;if(s){if(r.data_duration!==void 0){let p=r.data_duration,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return P.errors=[{instancePath:t+"/data_duration",schemaPath:"#/properties/data_duration/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof p=="number"&&isFinite(p)){if(p>72||isNaN(p))return P.errors=
[{instancePath:t+"/data_duration",schemaPath:"#/properties/data_duration/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:72},message:"must be <= 72"}],!1;if(p<24||isNaN(p))return P.errors=[{instancePath:t+"/data_duration",schemaPath:"\
#/properties/data_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:24},message:"must be >= 24"}],!1}var s=d===
e}else var s=!0;if(s){if(r.auto_scale_enabled!==void 0){let p=e;if(typeof r.auto_scale_enabled!="boolean")return P.errors=
[{instancePath:t+"/auto_scale_enabled",schemaPath:"#/properties/auto_scale_enabled/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"}],!1;var s=p===e}else var s=!0;if(s){if(r.auto_scale_min_partition_count!==void 0){let p=r.
auto_scale_min_partition_count,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return P.errors=[{instancePath:t+
"/auto_scale_min_partition_count",schemaPath:"#/properties/auto_scale_min_partition_count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return P.errors=
[{instancePath:t+"/auto_scale_min_partition_count",schemaPath:"#/properties/auto_scale_min_partition_count/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(p<1||isNaN(p))return P.errors=
[{instancePath:t+"/auto_scale_min_partition_count",schemaPath:"#/properties/auto_scale_min_partition_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=d===e}else var s=!0;if(s){if(r.auto_scale_max_partition_count!==
void 0){let p=r.auto_scale_max_partition_count,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return P.errors=
[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_partition_count/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof p=="number"&&isFinite(p)){if(p>2147483647||
isNaN(p))return P.errors=[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_part\
ition_count/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(p<
1||isNaN(p))return P.errors=[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_p\
artition_count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=d===e}else var s=!0;
if(s){if(r.data_schema!==void 0){let p=e;if(typeof r.data_schema!="string")return P.errors=[{instancePath:t+"/data_schem\
a",schemaPath:"#/properties/data_schema/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===
e}else var s=!0;if(s){if(r.csv_properties!==void 0){let p=r.csv_properties,d=e;if(e===e)if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.delimiter!==void 0&&typeof p.delimiter!="string")return P.errors=[{instancePath:t+"/csv_properties/deli\
miter",schemaPath:"#/components/schemas/CsvProperties/properties/delimiter/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return P.errors=[{instancePath:t+"/csv_properties",schemaPath:"#/components/schemas/CsvPropert\
ies/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=d===e}else var s=!0;if(s){if(r.compression_format!==
void 0){let p=r.compression_format,d=e;if(typeof p!="string")return P.errors=[{instancePath:t+"/compression_format",schemaPath:"\
#/components/schemas/CompressionFormat/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(p===
"snappy"||p==="gzip"||p==="zip"||p==="lz4"||p==="zstd"))return P.errors=[{instancePath:t+"/compression_format",schemaPath:"\
#/components/schemas/CompressionFormat/enum",keyword:"enum",params:{allowedValues:gt.enum},message:"must be equal to one\
 of the allowed values"}],!1;var s=d===e}else var s=!0;if(s){if(r.tags!==void 0){let p=r.tags,d=e;if(e===d)if(Array.isArray(
p)){if(p.length>10)return P.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{
limit:10},message:"must NOT have more than 10 items"}],!1;{var o=!0;let v=p.length;for(let f=0;f<v;f++){let h=e;U(p[f],{
instancePath:t+"/tags/"+f,parentData:p,parentDataProperty:f,rootData:c,dynamicAnchors:l})||(n=n===null?U.errors:n.concat(
U.errors),e=n.length);var o=h===e;if(!o)break}}}else return P.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/t\
ags/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=d===e}else var s=!0;if(s)if(r.sys_tags!==
void 0){let p=r.sys_tags,d=e;if(e===d)if(Array.isArray(p)){var a=!0;let v=p.length;for(let f=0;f<v;f++){let h=p[f],b=e;if(e===
e)if(h&&typeof h=="object"&&!Array.isArray(h)){let k;if(h.key===void 0&&(k="key"))return P.errors=[{instancePath:t+"/sys\
_tags/"+f,schemaPath:"#/components/schemas/SystemTag/required",keyword:"required",params:{missingProperty:k},message:"mu\
st have required property '"+k+"'"}],!1;if(h.key!==void 0){let X=h.key,kr=e;if(typeof X!="string")return P.errors=[{instancePath:t+
"/sys_tags/"+f+"/key",schemaPath:"#/components/schemas/SystemTag/properties/key/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(X!=="_sys_enterprise_project_id")return P.errors=[{instancePath:t+"/sys_tags/"+f+"/\
key",schemaPath:"#/components/schemas/SystemTag/properties/key/enum",keyword:"enum",params:{allowedValues:vt.properties.
key.enum},message:"must be equal to one of the allowed values"}],!1;var i=kr===e}else var i=!0;if(i)if(h.value!==void 0){
let X=h.value,kr=e;if(e===kr)if(typeof X=="string"){if(!bt.test(X))return P.errors=[{instancePath:t+"/sys_tags/"+f+"/val\
ue",schemaPath:"#/components/schemas/SystemTag/properties/value/pattern",keyword:"pattern",params:{pattern:"^(0|[0-9A-Fa\
-f-]{36})$"},message:'must match pattern "^(0|[0-9A-Fa-f-]{36})$"'}],!1}else return P.errors=[{instancePath:t+"/sys_tags\
/"+f+"/value",schemaPath:"#/components/schemas/SystemTag/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=kr===e}else var i=!0}else return P.errors=[{instancePath:t+"/sys_tags/"+f,schemaPath:"#/compo\
nents/schemas/SystemTag/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=b===e;if(!a)break}}else
return P.errors=[{instancePath:t+"/sys_tags",schemaPath:"#/properties/sys_tags/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var s=d===e}else var s=!0}}}}}}}}}}}}else return P.errors=[{instancePath:t,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return P.errors=n,e===0}P.evaluated={props:{stream_name:!0,
partition_count:!0,stream_type:!0,data_type:!0,data_duration:!0,auto_scale_enabled:!0,auto_scale_min_partition_count:!0,
auto_scale_max_partition_count:!0,data_schema:!0,csv_properties:!0,compression_format:!0,tags:!0,sys_tags:!0},dynamicProps:!1,
dynamicItems:!1};function Pr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=Pr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),P(r,{instancePath:t,
parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?P.errors:n.concat(P.errors),e=n.length),Pr.
errors=n,e===0}Pr.evaluated={props:{stream_name:!0,partition_count:!0,stream_type:!0,data_type:!0,data_duration:!0,auto_scale_enabled:!0,
auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0,data_schema:!0,csv_properties:!0,compression_format:!0,
tags:!0,sys_tags:!0},dynamicProps:!1,dynamicItems:!1};var Pt=ee;var wt=new RegExp("^(shardId-[0-9]{10})?$",""),dr=new RegExp("^([A-Za-z0-9]{19})?$","");function ee(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=ee.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.stream_name===
void 0&&(o="stream_name"))return ee.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a==
"string"){if(!I.test(a))return ee.errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/Stream\
Name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,6\
4}$"'}],!1}else return ee.errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamName/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.start_partitionId!==
void 0){let a=r.start_partitionId,i=e;if(e===i)if(typeof a=="string"){if(!wt.test(a))return ee.errors=[{instancePath:t+"\
/start_partitionId",schemaPath:"#/properties/start_partitionId/pattern",keyword:"pattern",params:{pattern:"^(shardId-[0-\
9]{10})?$"},message:'must match pattern "^(shardId-[0-9]{10})?$"'}],!1}else return ee.errors=[{instancePath:t+"/start_pa\
rtitionId",schemaPath:"#/properties/start_partitionId/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var s=i===e}else var s=!0;if(s){if(r.limit_partitions!==void 0){let a=r.limit_partitions,i=e;if(!(typeof a=="num\
ber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ee.errors=[{instancePath:t+"/limit_partitions",schemaPath:"#/properties/lim\
it_partitions/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&
isFinite(a)){if(a>1e3||isNaN(a))return ee.errors=[{instancePath:t+"/limit_partitions",schemaPath:"#/properties/limit_par\
titions/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<1||isNaN(a))return ee.
errors=[{instancePath:t+"/limit_partitions",schemaPath:"#/properties/limit_partitions/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===e}else var s=!0;if(s)if(r.stream_id!==void 0){let a=r.stream_id,
i=e;if(e===i)if(typeof a=="string"){if(!dr.test(a))return ee.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properti\
es/stream_id/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]{19})?$"},message:'must match pattern "^([A-Za-z0-\
9]{19})?$"'}],!1}else return ee.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}}else return ee.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=n,e===0}ee.evaluated=
{props:{stream_name:!0,start_partitionId:!0,limit_partitions:!0,stream_id:!0},dynamicProps:!1,dynamicItems:!1};var At=Re;function Re(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Re.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Re.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let o=r.stream_name;if(e===e)if(typeof o=="string"){if(!I.test(o))return Re.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Re.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Re.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.
errors=n,e===0}Re.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var $t=wr;function le(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.stream_name===void 0&&(o="stream_name")||r.target_partition_count===void 0&&(o="target_partition_\
count"))return le.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a=="stri\
ng"){if(!I.test(a))return le.errors=[{instancePath:t+"/stream_name",schemaPath:"#/components/schemas/StreamName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else
return le.errors=[{instancePath:t+"/stream_name",schemaPath:"#/components/schemas/StreamName/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.target_partition_count!==void 0){let a=r.
target_partition_count,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return le.errors=[{instancePath:t+"/\
target_partition_count",schemaPath:"#/properties/target_partition_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>2147483647||isNaN(a))return le.errors=[{instancePath:t+
"/target_partition_count",schemaPath:"#/properties/target_partition_count/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(a<1||isNaN(a))return le.errors=[{instancePath:t+"/target_p\
artition_count",schemaPath:"#/properties/target_partition_count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var s=i===e}else var s=!0}else return le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return le.errors=n,e===0}le.evaluated={props:{stream_name:!0,
target_partition_count:!0},dynamicProps:!1,dynamicItems:!1};function wr(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=wr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),le(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?le.errors:
n.concat(le.errors),e=n.length),wr.errors=n,e===0}wr.evaluated={props:{stream_name:!0,target_partition_count:!0},dynamicProps:!1,
dynamicItems:!1};var Nt=Me;function Me(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Me.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let o=r.stream_name;if(e===e)if(typeof o=="string"){if(!I.test(o))return Me.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Me.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Me.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Me.
errors=n,e===0}Me.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var Tt=Ce;function Ce(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Ce.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let o=r.stream_name;if(e===e)if(typeof o=="string"){if(!I.test(o))return Ce.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Ce.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ce.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ce.
errors=n,e===0}Ce.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var It=Le;function Le(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Le.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let o=r.stream_name;if(e===e)if(typeof o=="string"){if(!I.test(o))return Le.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Le.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Le.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.
errors=n,e===0}Le.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var qt=Ar;function z(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=z.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.stream_name===void 0&&(o="stream_name"))return z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.stream_name!==void 0){let a=r.
stream_name,i=e;if(e===e)if(typeof a=="string"){if(!I.test(a))return z.errors=[{instancePath:t+"/stream_name",schemaPath:"\
#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match \
pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return z.errors=[{instancePath:t+"/stream_name",schemaPath:"#/components/sche\
mas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){
if(r.data_duration!==void 0){let a=r.data_duration,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.
errors=[{instancePath:t+"/data_duration",schemaPath:"#/properties/data_duration/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>72||isNaN(a))return z.errors=[{instancePath:t+
"/data_duration",schemaPath:"#/properties/data_duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:72},message:"\
must be <= 72"}],!1;if(a<24||isNaN(a))return z.errors=[{instancePath:t+"/data_duration",schemaPath:"#/properties/data_du\
ration/minimum",keyword:"minimum",params:{comparison:">=",limit:24},message:"must be >= 24"}],!1}var s=i===e}else var s=!0;
if(s){if(r.data_type!==void 0){let a=r.data_type,i=e;if(typeof a!="string")return z.errors=[{instancePath:t+"/data_type",
schemaPath:"#/components/schemas/DataType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a===
"BLOB"||a==="JSON"||a==="CSV"))return z.errors=[{instancePath:t+"/data_type",schemaPath:"#/components/schemas/DataType/e\
num",keyword:"enum",params:{allowedValues:Kr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else
var s=!0;if(s){if(r.data_schema!==void 0){let a=e;if(typeof r.data_schema!="string")return z.errors=[{instancePath:t+"/d\
ata_schema",schemaPath:"#/properties/data_schema/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=a===e}else var s=!0;if(s){if(r.auto_scale_enabled!==void 0){let a=e;if(typeof r.auto_scale_enabled!="boolean")return z.
errors=[{instancePath:t+"/auto_scale_enabled",schemaPath:"#/properties/auto_scale_enabled/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var s=a===e}else var s=!0;if(s){if(r.auto_scale_min_partition_count!==void 0){let a=r.
auto_scale_min_partition_count,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:t+
"/auto_scale_min_partition_count",schemaPath:"#/properties/auto_scale_min_partition_count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>2147483647||isNaN(a))return z.errors=
[{instancePath:t+"/auto_scale_min_partition_count",schemaPath:"#/properties/auto_scale_min_partition_count/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(a<1||isNaN(a))return z.errors=
[{instancePath:t+"/auto_scale_min_partition_count",schemaPath:"#/properties/auto_scale_min_partition_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===e}else var s=!0;if(s)if(r.auto_scale_max_partition_count!==
void 0){let a=r.auto_scale_max_partition_count,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=
[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_partition_count/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>2147483647||
isNaN(a))return z.errors=[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_part\
ition_count/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(a<
1||isNaN(a))return z.errors=[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_p\
artition_count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===e}else var s=!0}}}}}}else
return z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return z.errors=n,e===0}z.evaluated={props:{stream_name:!0,data_duration:!0,data_type:!0,data_schema:!0,auto_scale_enabled:!0,
auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0},dynamicProps:!1,dynamicItems:!1};function Ar(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Ar.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),z(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||
(n=n===null?z.errors:n.concat(z.errors),e=n.length),Ar.errors=n,e===0}Ar.evaluated={props:{stream_name:!0,data_duration:!0,
data_type:!0,data_schema:!0,auto_scale_enabled:!0,auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0},dynamicProps:!1,
dynamicItems:!1};var Dt=Be;function Be(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Be.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let o=r.stream_name;if(e===e)if(typeof o=="string"){if(!I.test(o))return Be.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Be.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Be.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Be.
errors=n,e===0}Be.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var jt=$r;var xt={type:"object",properties:{update_type:{type:"string",enum:["AUTO_SCALE","DATA_TYPE"]},stream_name:{$ref:"#/compo\
nents/schemas/StreamName"},auto_scale_enabled:{type:"boolean"},auto_scale_min_partition_count:{type:"integer",minimum:1,
maximum:2147483647},auto_scale_max_partition_count:{minimum:1,maximum:2147483647,type:"integer"},data_type:{$ref:"#/comp\
onents/schemas/DataType"},data_schema:{type:"string"}}};function F(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=F.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.update_type!==void 0){let o=r.update_type,a=e;if(typeof o!=
"string")return F.errors=[{instancePath:t+"/update_type",schemaPath:"#/properties/update_type/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(o==="AUTO_SCALE"||o==="DATA_TYPE"))return F.errors=[{instancePath:t+"/\
update_type",schemaPath:"#/properties/update_type/enum",keyword:"enum",params:{allowedValues:xt.properties.update_type.enum},
message:"must be equal to one of the allowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.stream_name!==void 0){let o=r.
stream_name,a=e;if(e===e)if(typeof o=="string"){if(!I.test(o))return F.errors=[{instancePath:t+"/stream_name",schemaPath:"\
#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match \
pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return F.errors=[{instancePath:t+"/stream_name",schemaPath:"#/components/sche\
mas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){
if(r.auto_scale_enabled!==void 0){let o=e;if(typeof r.auto_scale_enabled!="boolean")return F.errors=[{instancePath:t+"/a\
uto_scale_enabled",schemaPath:"#/properties/auto_scale_enabled/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}],!1;var s=o===e}else var s=!0;if(s){if(r.auto_scale_min_partition_count!==void 0){let o=r.auto_scale_min_partition_count,
a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return F.errors=[{instancePath:t+"/auto_scale_min_partition\
_count",schemaPath:"#/properties/auto_scale_min_partition_count/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>2147483647||isNaN(o))return F.errors=[{instancePath:t+
"/auto_scale_min_partition_count",schemaPath:"#/properties/auto_scale_min_partition_count/maximum",keyword:"maximum",params:{
comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(o<1||isNaN(o))return F.errors=[{instancePath:t+
"/auto_scale_min_partition_count",schemaPath:"#/properties/auto_scale_min_partition_count/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=a===e}else var s=!0;if(s){if(r.auto_scale_max_partition_count!==
void 0){let o=r.auto_scale_max_partition_count,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return F.errors=
[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_partition_count/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>2147483647||
isNaN(o))return F.errors=[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_part\
ition_count/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(o<
1||isNaN(o))return F.errors=[{instancePath:t+"/auto_scale_max_partition_count",schemaPath:"#/properties/auto_scale_max_p\
artition_count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=a===e}else var s=!0;
if(s){if(r.data_type!==void 0){let o=r.data_type,a=e;if(typeof o!="string")return F.errors=[{instancePath:t+"/data_type",
schemaPath:"#/components/schemas/DataType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o===
"BLOB"||o==="JSON"||o==="CSV"))return F.errors=[{instancePath:t+"/data_type",schemaPath:"#/components/schemas/DataType/e\
num",keyword:"enum",params:{allowedValues:Kr.enum},message:"must be equal to one of the allowed values"}],!1;var s=a===e}else
var s=!0;if(s)if(r.data_schema!==void 0){let o=e;if(typeof r.data_schema!="string")return F.errors=[{instancePath:t+"/da\
ta_schema",schemaPath:"#/properties/data_schema/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var s=o===e}else var s=!0}}}}}}else return F.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return F.errors=n,e===0}F.evaluated={props:{update_type:!0,stream_name:!0,auto_scale_enabled:!0,
auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0,data_type:!0,data_schema:!0},dynamicProps:!1,dynamicItems:!1};
function $r(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=$r.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),F(r,{instancePath:t,parentData:_,
parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?F.errors:n.concat(F.errors),e=n.length),$r.errors=n,e===
0}$r.evaluated={props:{update_type:!0,stream_name:!0,auto_scale_enabled:!0,auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0,
data_type:!0,data_schema:!0},dynamicProps:!1,dynamicItems:!1};var St=Ve;function Ve(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Ve.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let o=r.stream_name;if(e===e)if(typeof o=="string"){if(!I.test(o))return Ve.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Ve.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ve.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ve.
errors=n,e===0}Ve.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var zt=He;function He(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=He.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return He.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let o=r.stream_name;if(e===e)if(typeof o=="string"){if(!I.test(o))return He.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return He.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return He.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return He.
errors=n,e===0}He.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var Zt=Nr;var Wr={type:"string",enum:["putRecords","getRecords","getStreamInfo"]},Yr={type:"string",enum:["accept","deny"]},Te=new RegExp(
"^[A-Za-z0-9]{19}$","");function re(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=re.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.stream_id===void 0&&(o="stream_id")||r.principal_name===void 0&&(o="principal_na\
me")||r.action_type===void 0&&(o="action_type"))return re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.stream_id!==void 0){let a=r.stream_id,
i=e;if(e===e)if(typeof a=="string"){if(!Te.test(a))return re.errors=[{instancePath:t+"/stream_id",schemaPath:"#/componen\
ts/schemas/StreamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-\
z0-9]{19}$"'}],!1}else return re.errors=[{instancePath:t+"/stream_id",schemaPath:"#/components/schemas/StreamId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.principal_name!==void 0){
let a=e;if(typeof r.principal_name!="string")return re.errors=[{instancePath:t+"/principal_name",schemaPath:"#/propertie\
s/principal_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){
if(r.action_type!==void 0){let a=r.action_type,i=e;if(typeof a!="string")return re.errors=[{instancePath:t+"/action_type",
schemaPath:"#/components/schemas/PolicyAction/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
if(!(a==="putRecords"||a==="getRecords"||a==="getStreamInfo"))return re.errors=[{instancePath:t+"/action_type",schemaPath:"\
#/components/schemas/PolicyAction/enum",keyword:"enum",params:{allowedValues:Wr.enum},message:"must be equal to one of t\
he allowed values"}],!1;var s=i===e}else var s=!0;if(s)if(r.effect!==void 0){let a=r.effect,i=e;if(typeof a!="string")return re.
errors=[{instancePath:t+"/effect",schemaPath:"#/components/schemas/PolicyEffect/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(a==="accept"||a==="deny"))return re.errors=[{instancePath:t+"/effect",schemaPath:"\
#/components/schemas/PolicyEffect/enum",keyword:"enum",params:{allowedValues:Yr.enum},message:"must be equal to one of t\
he allowed values"}],!1;var s=i===e}else var s=!0}}}else return re.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return re.errors=n,e===0}re.evaluated={props:{stream_id:!0,principal_name:!0,
action_type:!0,effect:!0},dynamicProps:!1,dynamicItems:!1};function Nr(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Nr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),re(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?re.errors:
n.concat(re.errors),e=n.length),Nr.errors=n,e===0}Nr.evaluated={props:{stream_id:!0,principal_name:!0,action_type:!0,effect:!0},
dynamicProps:!1,dynamicItems:!1};var Et=Ue;function Ue(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Ue.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let o=r.stream_name;if(e===e)if(typeof o=="string"){if(!I.test(o))return Ue.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Ue.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ue.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ue.
errors=n,e===0}Ue.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var Ft=Tr;function te(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=te.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.stream_id===void 0&&(o="stream_id")||r.principal_name===void 0&&(o="principal_name")||r.action_type===
void 0&&(o="action_type"))return te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===e)if(typeof a==
"string"){if(!Te.test(a))return te.errors=[{instancePath:t+"/stream_id",schemaPath:"#/components/schemas/StreamId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-z0-9]{19}$"'}],!1}else return te.
errors=[{instancePath:t+"/stream_id",schemaPath:"#/components/schemas/StreamId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.principal_name!==void 0){let a=e;if(typeof r.principal_name!=
"string")return te.errors=[{instancePath:t+"/principal_name",schemaPath:"#/properties/principal_name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.action_type!==void 0){let a=r.
action_type,i=e;if(typeof a!="string")return te.errors=[{instancePath:t+"/action_type",schemaPath:"#/components/schemas/\
PolicyAction/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="putRecords"||a==="getRe\
cords"||a==="getStreamInfo"))return te.errors=[{instancePath:t+"/action_type",schemaPath:"#/components/schemas/PolicyAct\
ion/enum",keyword:"enum",params:{allowedValues:Wr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===
e}else var s=!0;if(s)if(r.effect!==void 0){let a=r.effect,i=e;if(typeof a!="string")return te.errors=[{instancePath:t+"/\
effect",schemaPath:"#/components/schemas/PolicyEffect/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;if(!(a==="accept"||a==="deny"))return te.errors=[{instancePath:t+"/effect",schemaPath:"#/components/schemas/Poli\
cyEffect/enum",keyword:"enum",params:{allowedValues:Yr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===
e}else var s=!0}}}else return te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return te.errors=n,e===0}te.evaluated={props:{stream_id:!0,principal_name:!0,action_type:!0,effect:!0},
dynamicProps:!1,dynamicItems:!1};function Tr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=Tr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),te(r,{instancePath:t,
parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?te.errors:n.concat(te.errors),e=n.length),Tr.
errors=n,e===0}Tr.evaluated={props:{stream_id:!0,principal_name:!0,action_type:!0,effect:!0},dynamicProps:!1,dynamicItems:!1};
var Ot=Je;function Je(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Je.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.streamName===void 0&&(s="streamName"))return Je.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.streamName!==void 0){let o=r.
streamName;if(e===e)if(typeof o=="string"){if(!I.test(o))return Je.errors=[{instancePath:t+"/streamName",schemaPath:"doc\
ument#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must m\
atch pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Je.errors=[{instancePath:t+"/streamName",schemaPath:"document#/co\
mponents/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Je.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Je.errors=
n,e===0}Je.evaluated={props:{streamName:!0},dynamicProps:!1,dynamicItems:!1};var Rt=Ir;function se(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=se.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.stream_id===void 0&&(o="stream_id")||r.principal_id===void 0&&(o="principal_id")||r.action_type===
void 0&&(o="action_type"))return se.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===e)if(typeof a==
"string"){if(!Te.test(a))return se.errors=[{instancePath:t+"/stream_id",schemaPath:"#/components/schemas/StreamId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-z0-9]{19}$"'}],!1}else return se.
errors=[{instancePath:t+"/stream_id",schemaPath:"#/components/schemas/StreamId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.principal_id!==void 0){let a=e;if(typeof r.principal_id!=
"string")return se.errors=[{instancePath:t+"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.action_type!==void 0){let a=r.action_type,
i=e;if(typeof a!="string")return se.errors=[{instancePath:t+"/action_type",schemaPath:"#/components/schemas/PolicyAction\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="putRecords"||a==="getRecords"||a===
"getStreamInfo"))return se.errors=[{instancePath:t+"/action_type",schemaPath:"#/components/schemas/PolicyAction/enum",keyword:"\
enum",params:{allowedValues:Wr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;
if(s)if(r.effect!==void 0){let a=r.effect,i=e;if(typeof a!="string")return se.errors=[{instancePath:t+"/effect",schemaPath:"\
#/components/schemas/PolicyEffect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="ac\
cept"||a==="deny"))return se.errors=[{instancePath:t+"/effect",schemaPath:"#/components/schemas/PolicyEffect/enum",keyword:"\
enum",params:{allowedValues:Yr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0}}}else
return se.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return se.errors=n,e===0}se.evaluated={props:{stream_id:!0,principal_id:!0,action_type:!0,effect:!0},dynamicProps:!1,dynamicItems:!1};
function Ir(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Ir.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),se(r,{instancePath:t,parentData:_,
parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?se.errors:n.concat(se.errors),e=n.length),Ir.errors=n,e===
0}Ir.evaluated={props:{stream_id:!0,principal_id:!0,action_type:!0,effect:!0},dynamicProps:!1,dynamicItems:!1};var Mt=Ke;var Br=new RegExp("^[A-Za-z0-9]{1,64}$","");function Ke(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=Ke.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.order_id===void 0&&(s="order_id"))return Ke.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;
if(r.order_id!==void 0){let o=r.order_id;if(e===e)if(typeof o=="string"){if(!Br.test(o))return Ke.errors=[{instancePath:t+
"/order_id",schemaPath:"document#/components/schemas/OrderId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{1,\
64}$"},message:'must match pattern "^[A-Za-z0-9]{1,64}$"'}],!1}else return Ke.errors=[{instancePath:t+"/order_id",schemaPath:"\
document#/components/schemas/OrderId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ke.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ke.
errors=n,e===0}Ke.evaluated={props:{order_id:!0},dynamicProps:!1,dynamicItems:!1};var Ct=qr;var Lt={type:"object",properties:{cloudServiceType:{$ref:"#/components/schemas/CloudServiceType"},chargingMode:{minimum:0,
maximum:2147483647,type:"integer"},paymentMode:{minimum:0,maximum:2147483647,type:"integer"},periodType:{minimum:-2147483648,
maximum:2147483647,type:"integer",enum:[2,3]},periodNum:{minimum:1,maximum:9,type:"integer"},isAutoRenew:{oneOf:[{$ref:"\
#/components/schemas/OrderFlag"},{type:"boolean"}]},isTrial:{oneOf:[{$ref:"#/components/schemas/OrderFlag"},{type:"boole\
an"}]},cloudServiceForm:{type:"array",items:{$ref:"#/components/schemas/OrderForm"}},productInfos:{type:"array",items:{$ref:"\
#/components/schemas/OrderedProduct"}},regionId:{type:"string"},avalibleZoneId:{type:"string"},cloudServiceEndpoint:{type:"\
string"},subscriptionNum:{minimum:0,maximum:2147483647,type:"integer"}}};var et={minimum:-2147483648,maximum:2147483647,type:"integer",enum:[0,1]};var O=Xr().default;function ne(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.projectid!==void 0){let o=r.projectid,a=e;if(e===a)if(typeof o=="string"){if(O(o)>64)return ne.
errors=[{instancePath:t+"/projectid",schemaPath:"#/properties/projectid/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(O(o)<1)return ne.errors=[{instancePath:t+"/projectid",schemaPath:"\
#/properties/projectid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return ne.errors=[{instancePath:t+"/projectid",schemaPath:"#/properties/projectid/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.orderid!==void 0){let o=r.orderid,a=e;if(e===
e)if(typeof o=="string"){if(!Br.test(o))return ne.errors=[{instancePath:t+"/orderid",schemaPath:"#/components/schemas/Or\
derId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{1,64}$"},message:'must match pattern "^[A-Za-z0-9]{1,64}$\
"'}],!1}else return ne.errors=[{instancePath:t+"/orderid",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.cloudservicetype!==void 0){let o=e;
if(typeof r.cloudservicetype!="string")return ne.errors=[{instancePath:t+"/cloudservicetype",schemaPath:"#/components/sc\
hemas/CloudServiceType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;
if(s)if(r.cloudServiceType!==void 0){let o=e;if(typeof r.cloudServiceType!="string")return ne.errors=[{instancePath:t+"/\
cloudServiceType",schemaPath:"#/components/schemas/CloudServiceType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=o===e}else var s=!0}}}else return ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return ne.errors=n,e===0}ne.evaluated={props:{projectid:!0,orderid:!0,
cloudservicetype:!0,cloudServiceType:!0},dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.cloudServiceType!==void 0){let o=e;if(typeof r.cloudServiceType!="string")return be.errors=[{instancePath:t+
"/cloudServiceType",schemaPath:"#/components/schemas/CloudServiceType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.productId!==void 0){let o=e;if(typeof r.productId!="string")return be.
errors=[{instancePath:t+"/productId",schemaPath:"#/properties/productId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.resourceSpecCode!==void 0){let o=e;if(typeof r.resourceSpecCode!=
"string")return be.errors=[{instancePath:t+"/resourceSpecCode",schemaPath:"#/properties/resourceSpecCode/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.resourceType!==void 0){let o=e;
if(typeof r.resourceType!="string")return be.errors=[{instancePath:t+"/resourceType",schemaPath:"#/properties/resourceTy\
pe/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0}}}else return be.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.
errors=n,e===0}be.evaluated={props:{cloudServiceType:!0,productId:!0,resourceSpecCode:!0,resourceType:!0},dynamicProps:!1,
dynamicItems:!1};function N(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=N.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.cloudServiceType!==void 0){let p=e;if(typeof r.cloudServiceType!="string")return N.errors=
[{instancePath:t+"/cloudServiceType",schemaPath:"#/components/schemas/CloudServiceType/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.chargingMode!==void 0){let p=r.chargingMode,
d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return N.errors=[{instancePath:t+"/chargingMode",schemaPath:"\
#/properties/chargingMode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof p==
"number"&&isFinite(p)){if(p>2147483647||isNaN(p))return N.errors=[{instancePath:t+"/chargingMode",schemaPath:"#/properti\
es/chargingMode/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;
if(p<0||isNaN(p))return N.errors=[{instancePath:t+"/chargingMode",schemaPath:"#/properties/chargingMode/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=d===e}else var s=!0;if(s){if(r.paymentMode!==
void 0){let p=r.paymentMode,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return N.errors=[{instancePath:t+
"/paymentMode",schemaPath:"#/properties/paymentMode/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"}],!1;if(e===d&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return N.errors=[{instancePath:t+"/paymentM\
ode",schemaPath:"#/properties/paymentMode/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"\
must be <= 2147483647"}],!1;if(p<0||isNaN(p))return N.errors=[{instancePath:t+"/paymentMode",schemaPath:"#/properties/pa\
ymentMode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=d===e}else var s=!0;
if(s){if(r.periodType!==void 0){let p=r.periodType,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return N.
errors=[{instancePath:t+"/periodType",schemaPath:"#/properties/periodType/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(!(p===2||p===3))return N.errors=[{instancePath:t+"/periodType",schemaPath:"#/properties/periodT\
ype/enum",keyword:"enum",params:{allowedValues:Lt.properties.periodType.enum},message:"must be equal to one of the allow\
ed values"}],!1;if(e===d&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return N.errors=[{instancePath:t+"/\
periodType",schemaPath:"#/properties/periodType/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"\
must be <= 2147483647"}],!1;if(p<-2147483648||isNaN(p))return N.errors=[{instancePath:t+"/periodType",schemaPath:"#/prop\
erties/periodType/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},message:"must be >= -2147483648"}],
!1}var s=d===e}else var s=!0;if(s){if(r.periodNum!==void 0){let p=r.periodNum,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return N.errors=[{instancePath:t+"/periodNum",schemaPath:"#/properties/periodNum/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof p=="number"&&isFinite(p)){if(p>9||isNaN(p))return N.errors=
[{instancePath:t+"/periodNum",schemaPath:"#/properties/periodNum/maximum",keyword:"maximum",params:{comparison:"<=",limit:9},
message:"must be <= 9"}],!1;if(p<1||isNaN(p))return N.errors=[{instancePath:t+"/periodNum",schemaPath:"#/properties/peri\
odNum/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=d===e}else var s=!0;
if(s){if(r.isAutoRenew!==void 0){let p=r.isAutoRenew,d=e,g=e,v=!1,f=null,h=e,b=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){let k={instancePath:t+"/isAutoRenew",schemaPath:"#/components/schemas/OrderFlag/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};n===null?n=[k]:n.push(k),e++}if(!(p===0||p===1)){let k={instancePath:t+"/isAu\
toRenew",schemaPath:"#/components/schemas/OrderFlag/enum",keyword:"enum",params:{allowedValues:et.enum},message:"must be\
 equal to one of the allowed values"};n===null?n=[k]:n.push(k),e++}if(e===b&&typeof p=="number"&&isFinite(p)){if(p>2147483647||
isNaN(p)){let k={instancePath:t+"/isAutoRenew",schemaPath:"#/components/schemas/OrderFlag/maximum",keyword:"maximum",params:{
comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};n===null?n=[k]:n.push(k),e++}else if(p<-2147483648||isNaN(
p)){let k={instancePath:t+"/isAutoRenew",schemaPath:"#/components/schemas/OrderFlag/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648},message:"must be >= -2147483648"};n===null?n=[k]:n.push(k),e++}}var o=h===e;o&&(v=!0,f=0);let R=e;
if(typeof p!="boolean"){let k={instancePath:t+"/isAutoRenew",schemaPath:"#/properties/isAutoRenew/oneOf/1/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};n===null?n=[k]:n.push(k),e++}var o=R===e;if(o&&v?(v=!1,f=[f,1]):
o&&(v=!0,f=1),v)e=g,n!==null&&(g?n.length=g:n=null);else{let k={instancePath:t+"/isAutoRenew",schemaPath:"#/properties/i\
sAutoRenew/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};return n===
null?n=[k]:n.push(k),e++,N.errors=n,!1}var s=d===e}else var s=!0;if(s){if(r.isTrial!==void 0){let p=r.isTrial,d=e,g=e,v=!1,
f=null,h=e,b=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let k={instancePath:t+"/isTrial",schemaPath:"#/\
components/schemas/OrderFlag/type",keyword:"type",params:{type:"integer"},message:"must be integer"};n===null?n=[k]:n.push(
k),e++}if(!(p===0||p===1)){let k={instancePath:t+"/isTrial",schemaPath:"#/components/schemas/OrderFlag/enum",keyword:"en\
um",params:{allowedValues:et.enum},message:"must be equal to one of the allowed values"};n===null?n=[k]:n.push(k),e++}if(e===
b&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p)){let k={instancePath:t+"/isTrial",schemaPath:"#/components\
/schemas/OrderFlag/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};
n===null?n=[k]:n.push(k),e++}else if(p<-2147483648||isNaN(p)){let k={instancePath:t+"/isTrial",schemaPath:"#/components/\
schemas/OrderFlag/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},message:"must be >= -2147483648"};
n===null?n=[k]:n.push(k),e++}}var a=h===e;a&&(v=!0,f=0);let R=e;if(typeof p!="boolean"){let k={instancePath:t+"/isTrial",
schemaPath:"#/properties/isTrial/oneOf/1/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};n===null?
n=[k]:n.push(k),e++}var a=R===e;if(a&&v?(v=!1,f=[f,1]):a&&(v=!0,f=1),v)e=g,n!==null&&(g?n.length=g:n=null);else{let k={instancePath:t+
"/isTrial",schemaPath:"#/properties/isTrial/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly\
 one schema in oneOf"};return n===null?n=[k]:n.push(k),e++,N.errors=n,!1}var s=d===e}else var s=!0;if(s){if(r.cloudServiceForm!==
void 0){let p=r.cloudServiceForm,d=e;if(e===d)if(Array.isArray(p)){var i=!0;let v=p.length;for(let f=0;f<v;f++){let h=e;
ne(p[f],{instancePath:t+"/cloudServiceForm/"+f,parentData:p,parentDataProperty:f,rootData:c,dynamicAnchors:l})||(n=n===null?
ne.errors:n.concat(ne.errors),e=n.length);var i=h===e;if(!i)break}}else return N.errors=[{instancePath:t+"/cloudServiceF\
orm",schemaPath:"#/properties/cloudServiceForm/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=d===
e}else var s=!0;if(s){if(r.productInfos!==void 0){let p=r.productInfos,d=e;if(e===d)if(Array.isArray(p)){var u=!0;let v=p.
length;for(let f=0;f<v;f++){let h=e;be(p[f],{instancePath:t+"/productInfos/"+f,parentData:p,parentDataProperty:f,rootData:c,
dynamicAnchors:l})||(n=n===null?be.errors:n.concat(be.errors),e=n.length);var u=h===e;if(!u)break}}else return N.errors=
[{instancePath:t+"/productInfos",schemaPath:"#/properties/productInfos/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=d===e}else var s=!0;if(s){if(r.regionId!==void 0){let p=e;if(typeof r.regionId!="string")return N.
errors=[{instancePath:t+"/regionId",schemaPath:"#/properties/regionId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.avalibleZoneId!==void 0){let p=e;if(typeof r.avalibleZoneId!="\
string")return N.errors=[{instancePath:t+"/avalibleZoneId",schemaPath:"#/properties/avalibleZoneId/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.cloudServiceEndpoint!==void 0){
let p=e;if(typeof r.cloudServiceEndpoint!="string")return N.errors=[{instancePath:t+"/cloudServiceEndpoint",schemaPath:"\
#/properties/cloudServiceEndpoint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===e}else
var s=!0;if(s)if(r.subscriptionNum!==void 0){let p=r.subscriptionNum,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return N.errors=[{instancePath:t+"/subscriptionNum",schemaPath:"#/properties/subscriptionNum/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return N.
errors=[{instancePath:t+"/subscriptionNum",schemaPath:"#/properties/subscriptionNum/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(p<0||isNaN(p))return N.errors=[{instancePath:t+"/subscript\
ionNum",schemaPath:"#/properties/subscriptionNum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"}],!1}var s=d===e}else var s=!0}}}}}}}}}}}}else return N.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return N.errors=n,e===0}N.evaluated={props:{cloudServiceType:!0,
chargingMode:!0,paymentMode:!0,periodType:!0,periodNum:!0,isAutoRenew:!0,isTrial:!0,cloudServiceForm:!0,productInfos:!0,
regionId:!0,avalibleZoneId:!0,cloudServiceEndpoint:!0,subscriptionNum:!0},dynamicProps:!1,dynamicItems:!1};function ae(r,{
instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=ae.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.cloudServices!==void 0){let a=r.cloudServices,i=e;if(e===i)if(Array.isArray(a)){var s=!0;let u=a.length;for(let p=0;p<
u;p++){let d=e;N(a[p],{instancePath:t+"/cloudServices/"+p,parentData:a,parentDataProperty:p,rootData:c,dynamicAnchors:l})||
(n=n===null?N.errors:n.concat(N.errors),e=n.length);var s=d===e;if(!s)break}}else return ae.errors=[{instancePath:t+"/cl\
oudServices",schemaPath:"#/properties/cloudServices/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var o=i===e}else var o=!0;if(o){if(r.discountId!==void 0){let a=e;if(typeof r.discountId!="string")return ae.errors=[
{instancePath:t+"/discountId",schemaPath:"#/properties/discountId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var o=a===e}else var o=!0;if(o){if(r.purchaseMode!==void 0){let a=r.purchaseMode,i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ae.errors=[{instancePath:t+"/purchaseMode",schemaPath:"#/properties/pur\
chaseMode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(
a)){if(a>2147483647||isNaN(a))return ae.errors=[{instancePath:t+"/purchaseMode",schemaPath:"#/properties/purchaseMode/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(a<0||isNaN(a))
return ae.errors=[{instancePath:t+"/purchaseMode",schemaPath:"#/properties/purchaseMode/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var o=i===e}else var o=!0;if(o)if(r.tenantId!==void 0){let a=r.tenantId,
i=e;if(e===i)if(typeof a=="string"){if(O(a)>64)return ae.errors=[{instancePath:t+"/tenantId",schemaPath:"#/properties/te\
nantId/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(O(a)<1)return ae.
errors=[{instancePath:t+"/tenantId",schemaPath:"#/properties/tenantId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return ae.errors=[{instancePath:t+"/tenantId",schemaPath:"#/properties/\
tenantId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=i===e}else var o=!0}}}else return ae.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.
errors=n,e===0}ae.evaluated={props:{cloudServices:!0,discountId:!0,purchaseMode:!0,tenantId:!0},dynamicProps:!1,dynamicItems:!1};
function qr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=qr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),ae(r,{instancePath:t,parentData:_,
parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?ae.errors:n.concat(ae.errors),e=n.length),qr.errors=n,e===
0}qr.evaluated={props:{cloudServices:!0,discountId:!0,purchaseMode:!0,tenantId:!0},dynamicProps:!1,dynamicItems:!1};var Bt=ye;var tt=new RegExp("^[A-Za-z0-9_-]{0,200}$","");function ye(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=ye.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.limit!==void 0){let o=r.limit,a=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return ye.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>200||isNaN(o))return ye.errors=
[{instancePath:t+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"}],!1;if(o<1||isNaN(o))return ye.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=a===e}else var s=!0;if(s){if(r.start_app_name!==
void 0){let o=r.start_app_name,a=e;if(e===a)if(typeof o=="string"){if(!tt.test(o))return ye.errors=[{instancePath:t+"/st\
art_app_name",schemaPath:"#/properties/start_app_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,200}$"},
message:'must match pattern "^[A-Za-z0-9_-]{0,200}$"'}],!1}else return ye.errors=[{instancePath:t+"/start_app_name",schemaPath:"\
#/properties/start_app_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;
if(s)if(r.stream_name!==void 0){let o=r.stream_name,a=e;if(e===a)if(typeof o=="string"){if(!pr.test(o))return ye.errors=
[{instancePath:t+"/stream_name",schemaPath:"#/properties/stream_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z0-9_-]{0,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else return ye.errors=[{instancePath:t+"/stre\
am_name",schemaPath:"#/properties/stream_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var s=a===e}else var s=!0}}else return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return ye.errors=n,e===0}ye.evaluated={props:{limit:!0,start_app_name:!0,stream_name:!0},
dynamicProps:!1,dynamicItems:!1};var Vt=Dr;var fr=new RegExp("^[A-Za-z0-9_-]{1,200}$","");function Se(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=Se.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.app_name===void 0&&(s="app_name"))return Se.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;
if(r.app_name!==void 0){let o=r.app_name;if(e===e)if(typeof o=="string"){if(!fr.test(o))return Se.errors=[{instancePath:t+
"/app_name",schemaPath:"#/components/schemas/AppName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,200}$"},
message:'must match pattern "^[A-Za-z0-9_-]{1,200}$"'}],!1}else return Se.errors=[{instancePath:t+"/app_name",schemaPath:"\
#/components/schemas/AppName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Se.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Se.errors=
n,e===0}Se.evaluated={props:{app_name:!0},dynamicProps:!1,dynamicItems:!1};function Dr(r,{instancePath:t="",parentData:_,
parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Dr.evaluated;return m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),Se(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||
(n=n===null?Se.errors:n.concat(Se.errors),e=n.length),Dr.errors=n,e===0}Dr.evaluated={props:{app_name:!0},dynamicProps:!1,
dynamicItems:!1};var Ht=Qe;function Qe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Qe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.app_name===void 0&&(s="app_name"))return Qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.app_name!==void 0){let o=r.
app_name;if(e===e)if(typeof o=="string"){if(!fr.test(o))return Qe.errors=[{instancePath:t+"/app_name",schemaPath:"docume\
nt#/components/schemas/AppName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,200}$"},message:'must match \
pattern "^[A-Za-z0-9_-]{1,200}$"'}],!1}else return Qe.errors=[{instancePath:t+"/app_name",schemaPath:"document#/componen\
ts/schemas/AppName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Qe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Qe.errors=n,e===0}Qe.evaluated=
{props:{app_name:!0},dynamicProps:!1,dynamicItems:!1};var Ut=We;function We(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=We.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.app_name===void 0&&(s="app_name"))return We.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.app_name!==void 0){let o=r.
app_name;if(e===e)if(typeof o=="string"){if(!fr.test(o))return We.errors=[{instancePath:t+"/app_name",schemaPath:"docume\
nt#/components/schemas/AppName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,200}$"},message:'must match \
pattern "^[A-Za-z0-9_-]{1,200}$"'}],!1}else return We.errors=[{instancePath:t+"/app_name",schemaPath:"document#/componen\
ts/schemas/AppName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return We.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return We.errors=n,e===0}We.evaluated=
{props:{app_name:!0},dynamicProps:!1,dynamicItems:!1};var Jt=C;var Vr={type:"string",enum:["LAST_READ"]},st=new RegExp("^(shardId-[0-9]{10}|[0-9]{1,10})?$","");function C(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=C.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.app_name===
void 0&&(o="app_name")||r.stream_name===void 0&&(o="stream_name")||r.checkpoint_type===void 0&&(o="checkpoint_type"))return C.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have require\
d property '"+o+"'"}],!1;if(r.app_name!==void 0){let a=r.app_name,i=e;if(e===e)if(typeof a=="string"){if(!fr.test(a))return C.
errors=[{instancePath:t+"/app_name",schemaPath:"document#/components/schemas/AppName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,200}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,200}$"'}],!1}else return C.errors=[{instancePath:t+
"/app_name",schemaPath:"document#/components/schemas/AppName/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var s=i===e}else var s=!0;if(s){if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a==
"string"){if(!I.test(a))return C.errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamN\
ame/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64\
}$"'}],!1}else return C.errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamName/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.checkpoint_type!==
void 0){let a=r.checkpoint_type,i=e;if(typeof a!="string")return C.errors=[{instancePath:t+"/checkpoint_type",schemaPath:"\
document#/components/schemas/CheckpointType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(a!==
"LAST_READ")return C.errors=[{instancePath:t+"/checkpoint_type",schemaPath:"document#/components/schemas/CheckpointType/\
enum",keyword:"enum",params:{allowedValues:Vr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===
e}else var s=!0;if(s){if(r.limit!==void 0){let a=r.limit,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return C.
errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return C.errors=[{instancePath:t+"/lim\
it",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 100\
0"}],!1;if(a<1||isNaN(a))return C.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===e}else var s=!0;if(s){if(r.start_partition_id!==
void 0){let a=r.start_partition_id,i=e;if(e===i)if(typeof a=="string"){if(!st.test(a))return C.errors=[{instancePath:t+"\
/start_partition_id",schemaPath:"#/properties/start_partition_id/pattern",keyword:"pattern",params:{pattern:"^(shardId-[\
0-9]{10}|[0-9]{1,10})?$"},message:'must match pattern "^(shardId-[0-9]{10}|[0-9]{1,10})?$"'}],!1}else return C.errors=[{
instancePath:t+"/start_partition_id",schemaPath:"#/properties/start_partition_id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===
i)if(typeof a=="string"){if(!dr.test(a))return C.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id\
/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]{19})?$"},message:'must match pattern "^([A-Za-z0-9]{19})?$"'}],
!1}else return C.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}}}}else return C.errors=[{instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=n,e===0}C.evaluated={props:{app_name:!0,
stream_name:!0,checkpoint_type:!0,limit:!0,start_partition_id:!0,stream_id:!0},dynamicProps:!1,dynamicItems:!1};var Kt=L;var _r=new RegExp("^(shardId-[0-9]{10}|[0-9]{1,10})$","");function L(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=L.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.partition_id===void 0&&(o="partition_id")||r.
app_name===void 0&&(o="app_name")||r.checkpoint_type===void 0&&(o="checkpoint_type"))return L.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.stream_name!==
void 0){let a=r.stream_name,i=e;if(e===i)if(typeof a=="string"){if(!pr.test(a))return L.errors=[{instancePath:t+"/stream\
_name",schemaPath:"#/properties/stream_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,64}$"},message:'\
must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else return L.errors=[{instancePath:t+"/stream_name",schemaPath:"#/prop\
erties/stream_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){
if(r.partition_id!==void 0){let a=r.partition_id,i=e;if(e===e)if(typeof a=="string"){if(!_r.test(a))return L.errors=[{instancePath:t+
"/partition_id",schemaPath:"document#/components/schemas/PartitionId/pattern",keyword:"pattern",params:{pattern:"^(shard\
Id-[0-9]{10}|[0-9]{1,10})$"},message:'must match pattern "^(shardId-[0-9]{10}|[0-9]{1,10})$"'}],!1}else return L.errors=
[{instancePath:t+"/partition_id",schemaPath:"document#/components/schemas/PartitionId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.app_name!==void 0){let a=r.app_name,i=e;if(e===
e)if(typeof a=="string"){if(!fr.test(a))return L.errors=[{instancePath:t+"/app_name",schemaPath:"document#/components/sc\
hemas/AppName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,200}$"},message:'must match pattern "^[A-Za-z\
0-9_-]{1,200}$"'}],!1}else return L.errors=[{instancePath:t+"/app_name",schemaPath:"document#/components/schemas/AppName\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.checkpoint_type!==
void 0){let a=r.checkpoint_type,i=e;if(typeof a!="string")return L.errors=[{instancePath:t+"/checkpoint_type",schemaPath:"\
document#/components/schemas/CheckpointType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(a!==
"LAST_READ")return L.errors=[{instancePath:t+"/checkpoint_type",schemaPath:"document#/components/schemas/CheckpointType/\
enum",keyword:"enum",params:{allowedValues:Vr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===
e}else var s=!0;if(s){if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===i)if(typeof a=="string"){if(!dr.test(a))return L.
errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/pattern",keyword:"pattern",params:{pattern:"^([A\
-Za-z0-9]{19})?$"},message:'must match pattern "^([A-Za-z0-9]{19})?$"'}],!1}else return L.errors=[{instancePath:t+"/stre\
am_id",schemaPath:"#/properties/stream_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===
e}else var s=!0;if(s)if(r.timestamp!==void 0){let a=r.timestamp,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return L.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9999999999999||isNaN(a))return L.
errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:9999999999999},message:"must be <= 9999999999999"}],!1;if(a<0||isNaN(a))return L.errors=[{instancePath:t+"/time\
stamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}var s=i===e}else var s=!0}}}}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return L.errors=n,e===0}L.evaluated={props:{stream_name:!0,partition_id:!0,
app_name:!0,checkpoint_type:!0,stream_id:!0,timestamp:!0},dynamicProps:!1,dynamicItems:!1};var Qt=jr;var Wt=new RegExp("^(0|[1-9][0-9]{0,18})$","");function x(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=x.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.app_name===void 0&&(o="app_name")||r.checkpoint_type===void 0&&
(o="checkpoint_type")||r.partition_id===void 0&&(o="partition_id")||r.sequence_number===void 0&&(o="sequence_number"))return x.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have require\
d property '"+o+"'"}],!1;if(r.app_name!==void 0){let a=r.app_name,i=e;if(e===e)if(typeof a=="string"){if(!fr.test(a))return x.
errors=[{instancePath:t+"/app_name",schemaPath:"#/components/schemas/AppName/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,200}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,200}$"'}],!1}else return x.errors=[{instancePath:t+
"/app_name",schemaPath:"#/components/schemas/AppName/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=i===e}else var s=!0;if(s){if(r.checkpoint_type!==void 0){let a=r.checkpoint_type,i=e;if(typeof a!="string")return x.
errors=[{instancePath:t+"/checkpoint_type",schemaPath:"#/components/schemas/CheckpointType/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(a!=="LAST_READ")return x.errors=[{instancePath:t+"/checkpoint_type",schemaPath:"\
#/components/schemas/CheckpointType/enum",keyword:"enum",params:{allowedValues:Vr.enum},message:"must be equal to one of\
 the allowed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===i)if(typeof a==
"string"){if(!pr.test(a))return x.errors=[{instancePath:t+"/stream_name",schemaPath:"#/properties/stream_name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{0,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else return x.
errors=[{instancePath:t+"/stream_name",schemaPath:"#/properties/stream_name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===i)if(typeof a==
"string"){if(!dr.test(a))return x.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/pattern",keyword:"\
pattern",params:{pattern:"^([A-Za-z0-9]{19})?$"},message:'must match pattern "^([A-Za-z0-9]{19})?$"'}],!1}else return x.
errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.partition_id!==void 0){let a=r.partition_id,i=e;if(e===e)if(typeof a==
"string"){if(!_r.test(a))return x.errors=[{instancePath:t+"/partition_id",schemaPath:"#/components/schemas/PartitionId/p\
attern",keyword:"pattern",params:{pattern:"^(shardId-[0-9]{10}|[0-9]{1,10})$"},message:'must match pattern "^(shardId-[0\
-9]{10}|[0-9]{1,10})$"'}],!1}else return x.errors=[{instancePath:t+"/partition_id",schemaPath:"#/components/schemas/Part\
itionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.sequence_number!==
void 0){let a=r.sequence_number,i=e;if(e===e)if(typeof a=="string"){if(!Wt.test(a))return x.errors=[{instancePath:t+"/se\
quence_number",schemaPath:"#/components/schemas/SequenceNumber/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9\
]{0,18})$"},message:'must match pattern "^(0|[1-9][0-9]{0,18})$"'}],!1}else return x.errors=[{instancePath:t+"/sequence_\
number",schemaPath:"#/components/schemas/SequenceNumber/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var s=i===e}else var s=!0;if(s){if(r.metadata!==void 0){let a=r.metadata,i=e;if(e===i)if(typeof a=="string"){if(O(
a)>1e3)return x.errors=[{instancePath:t+"/metadata",schemaPath:"#/properties/metadata/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"}],!1}else return x.errors=[{instancePath:t+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(r.client_id!==void 0){let a=e;if(typeof r.client_id!="string")return x.errors=[{instancePath:t+"/client_id",schemaPath:"\
#/properties/client_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;
if(s)if(r.generation_id!==void 0){let a=r.generation_id,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return x.
errors=[{instancePath:t+"/generation_id",schemaPath:"#/properties/generation_id/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return x.
errors=[{instancePath:t+"/generation_id",schemaPath:"#/properties/generation_id/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(a<-1||isNaN(a))return x.errors=[{instancePath:t+
"/generation_id",schemaPath:"#/properties/generation_id/minimum",keyword:"minimum",params:{comparison:">=",limit:-1},message:"\
must be >= -1"}],!1}var s=i===e}else var s=!0}}}}}}}}else return x.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return x.errors=n,e===0}x.evaluated={props:{app_name:!0,checkpoint_type:!0,
stream_name:!0,stream_id:!0,partition_id:!0,sequence_number:!0,metadata:!0,client_id:!0,generation_id:!0},dynamicProps:!1,
dynamicItems:!1};function jr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=jr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),x(r,{instancePath:t,
parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?x.errors:n.concat(x.errors),e=n.length),jr.
errors=n,e===0}jr.evaluated={props:{app_name:!0,checkpoint_type:!0,stream_name:!0,stream_id:!0,partition_id:!0,sequence_number:!0,
metadata:!0,client_id:!0,generation_id:!0},dynamicProps:!1,dynamicItems:!1};var Yt=Q;function Q(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Q.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.app_name===void 0&&(o="app_name"))return Q.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,
i=e;if(e===i)if(typeof a=="string"){if(!pr.test(a))return Q.errors=[{instancePath:t+"/stream_name",schemaPath:"#/propert\
ies/stream_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,64}$"},message:'must match pattern "^[A-Za-\
z0-9_-]{0,64}$"'}],!1}else return Q.errors=[{instancePath:t+"/stream_name",schemaPath:"#/properties/stream_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.app_name!==void 0){let a=r.
app_name,i=e;if(e===e)if(typeof a=="string"){if(!fr.test(a))return Q.errors=[{instancePath:t+"/app_name",schemaPath:"doc\
ument#/components/schemas/AppName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,200}$"},message:'must mat\
ch pattern "^[A-Za-z0-9_-]{1,200}$"'}],!1}else return Q.errors=[{instancePath:t+"/app_name",schemaPath:"document#/compon\
ents/schemas/AppName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(r.checkpoint_type!==void 0){let a=r.checkpoint_type,i=e;if(typeof a!="string")return Q.errors=[{instancePath:t+
"/checkpoint_type",schemaPath:"document#/components/schemas/CheckpointType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(a!=="LAST_READ")return Q.errors=[{instancePath:t+"/checkpoint_type",schemaPath:"document#/compon\
ents/schemas/CheckpointType/enum",keyword:"enum",params:{allowedValues:Vr.enum},message:"must be equal to one of the all\
owed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.partition_id!==void 0){let a=r.partition_id,i=e;if(e===i)if(typeof a==
"string"){if(!st.test(a))return Q.errors=[{instancePath:t+"/partition_id",schemaPath:"#/properties/partition_id/pattern",
keyword:"pattern",params:{pattern:"^(shardId-[0-9]{10}|[0-9]{1,10})?$"},message:'must match pattern "^(shardId-[0-9]{10}\
|[0-9]{1,10})?$"'}],!1}else return Q.errors=[{instancePath:t+"/partition_id",schemaPath:"#/properties/partition_id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.stream_id!==void 0){
let a=r.stream_id,i=e;if(e===i)if(typeof a=="string"){if(!dr.test(a))return Q.errors=[{instancePath:t+"/stream_id",schemaPath:"\
#/properties/stream_id/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]{19})?$"},message:'must match pattern "^\
([A-Za-z0-9]{19})?$"'}],!1}else return Q.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}}}else return Q.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=n,e===0}Q.evaluated=
{props:{stream_name:!0,app_name:!0,checkpoint_type:!0,partition_id:!0,stream_id:!0},dynamicProps:!1,dynamicItems:!1};var Gt=J;function J(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=J.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r["partition-cursor"]===void 0&&(o="partition-cursor"))return J.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r["partition-cu\
rsor"]!==void 0){let a=r["partition-cursor"],i=e;if(e===e)if(typeof a=="string"){if(O(a)>512)return J.errors=[{instancePath:t+
"/partition-cursor",schemaPath:"document#/components/schemas/Cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"\
must NOT have more than 512 characters"}],!1;if(O(a)<1)return J.errors=[{instancePath:t+"/partition-cursor",schemaPath:"\
document#/components/schemas/Cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"}],!1}else return J.errors=[{instancePath:t+"/partition-cursor",schemaPath:"document#/components/schemas/Curs\
or/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.max_fetch_bytes!==
void 0){let a=r.max_fetch_bytes,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return J.errors=[{instancePath:t+
"/max_fetch_bytes",schemaPath:"#/properties/max_fetch_bytes/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>10485760||isNaN(a))return J.errors=[{instancePath:t+"/ma\
x_fetch_bytes",schemaPath:"#/properties/max_fetch_bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:10485760},
message:"must be <= 10485760"}],!1;if(a<1||isNaN(a))return J.errors=[{instancePath:t+"/max_fetch_bytes",schemaPath:"#/pr\
operties/max_fetch_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===
e}else var s=!0;if(s){if(r.limit!==void 0){let a=r.limit,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return J.
errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>1e4||isNaN(a))return J.errors=[{instancePath:t+"/lim\
it",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 100\
00"}],!1;if(a<1||isNaN(a))return J.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===e}else var s=!0;if(s)if(r.app_name!==void 0){
let a=r.app_name,i=e;if(e===i)if(typeof a=="string"){if(!tt.test(a))return J.errors=[{instancePath:t+"/app_name",schemaPath:"\
#/properties/app_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,200}$"},message:'must match pattern "\
^[A-Za-z0-9_-]{0,200}$"'}],!1}else return J.errors=[{instancePath:t+"/app_name",schemaPath:"#/properties/app_name/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}}else return J.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=n,e===0}J.evaluated=
{props:{"partition-cursor":!0,max_fetch_bytes:!0,limit:!0,app_name:!0},dynamicProps:!1,dynamicItems:!1};var Xt=xr;var es=new RegExp("^[0-9]{1,19}$","");function K(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=K.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.data===void 0&&(o="data"))return K.errors=[{instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.data!==void 0){
let a=e;if(typeof r.data!="string")return K.errors=[{instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.partition_id!==void 0){let a=r.
partition_id,i=e;if(e===e)if(typeof a=="string"){if(!_r.test(a))return K.errors=[{instancePath:t+"/partition_id",schemaPath:"\
#/components/schemas/PartitionId/pattern",keyword:"pattern",params:{pattern:"^(shardId-[0-9]{10}|[0-9]{1,10})$"},message:'\
must match pattern "^(shardId-[0-9]{10}|[0-9]{1,10})$"'}],!1}else return K.errors=[{instancePath:t+"/partition_id",schemaPath:"\
#/components/schemas/PartitionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else
var s=!0;if(s){if(r.explicit_hash_key!==void 0){let a=r.explicit_hash_key,i=e;if(e===e)if(typeof a=="string"){if(!es.test(
a))return K.errors=[{instancePath:t+"/explicit_hash_key",schemaPath:"#/components/schemas/HashKey/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9]{1,19}$"},message:'must match pattern "^[0-9]{1,19}$"'}],!1}else return K.errors=[{instancePath:t+
"/explicit_hash_key",schemaPath:"#/components/schemas/HashKey/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.partition_key!==void 0){let a=e;if(typeof r.partition_key!="string")
return K.errors=[{instancePath:t+"/partition_key",schemaPath:"#/properties/partition_key/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s)if(r.timestamp!==void 0){let a=r.timestamp,i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return K.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timesta\
mp/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){
if(a>9999999999999||isNaN(a))return K.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9999999999999},message:"must be <= 9999999999999"}],!1;if(a<0||isNaN(a))return K.
errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1}var s=i===e}else var s=!0}}}}else return K.errors=[{instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=n,e===0}K.evaluated={props:{data:!0,
partition_id:!0,explicit_hash_key:!0,partition_key:!0,timestamp:!0},dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=ie.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.records===
void 0&&(a="records"))return ie.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(r.stream_name!==void 0){let i=r.stream_name,u=e;if(e===u)if(typeof i==
"string"){if(!pr.test(i))return ie.errors=[{instancePath:t+"/stream_name",schemaPath:"#/properties/stream_name/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else
return ie.errors=[{instancePath:t+"/stream_name",schemaPath:"#/properties/stream_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.stream_id!==void 0){let i=r.stream_id,u=e;if(e===
u)if(typeof i=="string"){if(!dr.test(i))return ie.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_i\
d/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]{19})?$"},message:'must match pattern "^([A-Za-z0-9]{19})?$"'}],
!1}else return ie.errors=[{instancePath:t+"/stream_id",schemaPath:"#/properties/stream_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s)if(r.records!==void 0){let i=r.records,u=e;if(e===
u)if(Array.isArray(i)){if(i.length<1)return ie.errors=[{instancePath:t+"/records",schemaPath:"#/properties/records/minIt\
ems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var o=!0;let d=i.length;for(let g=0;g<
d;g++){let v=e;K(i[g],{instancePath:t+"/records/"+g,parentData:i,parentDataProperty:g,rootData:c,dynamicAnchors:l})||(n=
n===null?K.errors:n.concat(K.errors),e=n.length);var o=v===e;if(!o)break}}}else return ie.errors=[{instancePath:t+"/reco\
rds",schemaPath:"#/properties/records/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=u===
e}else var s=!0}}else return ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ie.errors=n,e===0}ie.evaluated={props:{stream_name:!0,stream_id:!0,records:!0},dynamicProps:!1,
dynamicItems:!1};function xr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=xr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),ie(r,{instancePath:t,
parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?ie.errors:n.concat(ie.errors),e=n.length),xr.
errors=n,e===0}xr.evaluated={props:{stream_name:!0,stream_id:!0,records:!0},dynamicProps:!1,dynamicItems:!1};var rs=B;var ts={type:"string",enum:["AT_SEQUENCE_NUMBER","AFTER_SEQUENCE_NUMBER","TRIM_HORIZON","LATEST","AT_TIMESTAMP"]},ss=new RegExp(
"^(0|[1-9][0-9]{0,18})?$","");function B(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=B.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r["partition-id"]===void 0&&(o="partition-id"))return B.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r["strea\
m-name"]!==void 0){let a=r["stream-name"],i=e;if(e===i)if(typeof a=="string"){if(!pr.test(a))return B.errors=[{instancePath:t+
"/stream-name",schemaPath:"#/properties/stream-name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,64}$"},
message:'must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else return B.errors=[{instancePath:t+"/stream-name",schemaPath:"\
#/properties/stream-name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(r["partition-id"]!==void 0){let a=r["partition-id"],i=e;if(e===e)if(typeof a=="string"){if(!_r.test(a))return B.
errors=[{instancePath:t+"/partition-id",schemaPath:"document#/components/schemas/PartitionId/pattern",keyword:"pattern",
params:{pattern:"^(shardId-[0-9]{10}|[0-9]{1,10})$"},message:'must match pattern "^(shardId-[0-9]{10}|[0-9]{1,10})$"'}],
!1}else return B.errors=[{instancePath:t+"/partition-id",schemaPath:"document#/components/schemas/PartitionId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r["cursor-type"]!==void 0){
let a=r["cursor-type"],i=e;if(typeof a!="string")return B.errors=[{instancePath:t+"/cursor-type",schemaPath:"document#/c\
omponents/schemas/CursorType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="AT_SEQU\
ENCE_NUMBER"||a==="AFTER_SEQUENCE_NUMBER"||a==="TRIM_HORIZON"||a==="LATEST"||a==="AT_TIMESTAMP"))return B.errors=[{instancePath:t+
"/cursor-type",schemaPath:"document#/components/schemas/CursorType/enum",keyword:"enum",params:{allowedValues:ts.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;if(s){if(r["starting-sequence-number"]!==void 0){
let a=r["starting-sequence-number"],i=e;if(e===i)if(typeof a=="string"){if(!ss.test(a))return B.errors=[{instancePath:t+
"/starting-sequence-number",schemaPath:"#/properties/starting-sequence-number/pattern",keyword:"pattern",params:{pattern:"\
^(0|[1-9][0-9]{0,18})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,18})?$"'}],!1}else return B.errors=[{instancePath:t+
"/starting-sequence-number",schemaPath:"#/properties/starting-sequence-number/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.timestamp!==void 0){let a=r.timestamp,i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return B.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timesta\
mp/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){
if(a>9999999999999||isNaN(a))return B.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9999999999999},message:"must be <= 9999999999999"}],!1;if(a<0||isNaN(a))return B.
errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1}var s=i===e}else var s=!0;if(s)if(r["stream-id"]!==void 0){let a=r["stream-id"],
i=e;if(e===i)if(typeof a=="string"){if(!dr.test(a))return B.errors=[{instancePath:t+"/stream-id",schemaPath:"#/propertie\
s/stream-id/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]{19})?$"},message:'must match pattern "^([A-Za-z0-9\
]{19})?$"'}],!1}else return B.errors=[{instancePath:t+"/stream-id",schemaPath:"#/properties/stream-id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}}}}else return B.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=n,e===0}B.evaluated=
{props:{"stream-name":!0,"partition-id":!0,"cursor-type":!0,"starting-sequence-number":!0,timestamp:!0,"stream-id":!0},dynamicProps:!1,
dynamicItems:!1};var as=ce;function ce(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.stream_name===void 0&&(o="stream_name"))return ce.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.stream_name!==void 0){
let a=r.stream_name,i=e;if(e===e)if(typeof a=="string"){if(!I.test(a))return ce.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return ce.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else
var s=!0;if(s){if(r.limit!==void 0){let a=r.limit,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ce.
errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>10||isNaN(a))return ce.errors=[{instancePath:t+"/lim\
it",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],
!1;if(a<1||isNaN(a))return ce.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=i===e}else var s=!0;if(s)if(r.start_task_name!==void 0){
let a=r.start_task_name,i=e;if(e===i)if(typeof a=="string"){if(!pr.test(a))return ce.errors=[{instancePath:t+"/start_tas\
k_name",schemaPath:"#/properties/start_task_name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{0,64}$"},message:'\
must match pattern "^[A-Za-z0-9_-]{0,64}$"'}],!1}else return ce.errors=[{instancePath:t+"/start_task_name",schemaPath:"#\
/properties/start_task_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}else
return ce.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ce.errors=n,e===0}ce.evaluated={props:{stream_name:!0,limit:!0,start_task_name:!0},dynamicProps:!1,dynamicItems:!1};
var ns=Ye;function Ye(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Ye.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Ye.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let o=r.stream_name;if(e===e)if(typeof o=="string"){if(!I.test(o))return Ye.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Ye.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ye.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ye.
errors=n,e===0}Ye.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var is=Sr;var at={type:"string",enum:["OBS","DWS","MRS","DLI","CLOUDTABLE"]};var hr={type:"string",enum:["LATEST","TRIM_HORIZON"]};var ms={type:"string",enum:["","yyyy","yyyy/MM","yyyy/MM/dd","yyyy/MM/dd/HH","yyyy/MM/dd/HH/mm"]};var nt={type:"string",enum:["text","csv","parquet","carbon"]},os={type:"string",enum:[",",";","|",`
`,"NULL",""]};var gr=new RegExp("^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$",""),vr=new RegExp("^[a-z0-9._-]{3,63}$",""),br=new RegExp("^([0\
-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$",""),ps={type:"object",required:["timestamp_name","timestamp_type"],
properties:{timestamp_name:{type:"string"},timestamp_type:{type:"string",enum:["String","Timestamp"]},timestamp_format:{
$ref:"#/components/schemas/TimestampFormat"}}},it={type:"string",enum:["yyyy/MM/dd HH:mm:ss","MM/dd/yyyy HH:mm:ss","dd/M\
M/yyyy HH:mm:ss","yyyy-MM-dd HH:mm:ss","MM-dd-yyyy HH:mm:ss","dd-MM-yyyy HH:mm:ss"]};function de(r,{instancePath:t="",parentData:_,
parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=de.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.timestamp_name===void 0&&
(o="timestamp_name")||r.timestamp_type===void 0&&(o="timestamp_type"))return de.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.timestamp_name!==
void 0){let a=e;if(typeof r.timestamp_name!="string")return de.errors=[{instancePath:t+"/timestamp_name",schemaPath:"#/p\
roperties/timestamp_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;
if(s){if(r.timestamp_type!==void 0){let a=r.timestamp_type,i=e;if(typeof a!="string")return de.errors=[{instancePath:t+"\
/timestamp_type",schemaPath:"#/properties/timestamp_type/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;if(!(a==="String"||a==="Timestamp"))return de.errors=[{instancePath:t+"/timestamp_type",schemaPath:"#/propert\
ies/timestamp_type/enum",keyword:"enum",params:{allowedValues:ps.properties.timestamp_type.enum},message:"must be equal \
to one of the allowed values"}],!1;var s=i===e}else var s=!0;if(s)if(r.timestamp_format!==void 0){let a=r.timestamp_format,
i=e;if(typeof a!="string")return de.errors=[{instancePath:t+"/timestamp_format",schemaPath:"#/components/schemas/Timesta\
mpFormat/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="yyyy/MM/dd HH:mm:ss"||a==="\
MM/dd/yyyy HH:mm:ss"||a==="dd/MM/yyyy HH:mm:ss"||a==="yyyy-MM-dd HH:mm:ss"||a==="MM-dd-yyyy HH:mm:ss"||a==="dd-MM-yyyy H\
H:mm:ss"))return de.errors=[{instancePath:t+"/timestamp_format",schemaPath:"#/components/schemas/TimestampFormat/enum",keyword:"\
enum",params:{allowedValues:it.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0}}else
return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return de.errors=n,e===0}de.evaluated={props:{timestamp_name:!0,timestamp_type:!0,timestamp_format:!0},dynamicProps:!1,dynamicItems:!1};
function w(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=w.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.task_name!==void 0){let i=r.task_name,u=e;if(e===e)if(typeof i=="string"){if(!I.test(i))return w.errors=[{instancePath:t+
"/task_name",schemaPath:"#/components/schemas/TaskName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return w.errors=[{instancePath:t+"/task_name",schemaPath:"\
#/components/schemas/TaskName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else
var s=!0;if(s){if(r.agency_name!==void 0){let i=r.agency_name,u=e;if(e===e)if(typeof i=="string"){if(O(i)>64)return w.errors=
[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(O(i)<1)return w.errors=[{instancePath:t+"/agency_name",schemaPath:"\
#/components/schemas/AgencyName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return w.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.auto_agency_enabled!==void 0){
let i=e;if(typeof r.auto_agency_enabled!="boolean")return w.errors=[{instancePath:t+"/auto_agency_enabled",schemaPath:"#\
/properties/auto_agency_enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=i===e}else
var s=!0;if(s){if(r.deliver_time_interval!==void 0){let i=r.deliver_time_interval,u=e,p=e;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)))return w.errors=[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/Deliv\
erTimeInterval/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&
isFinite(i)){if(i>900||isNaN(i))return w.errors=[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schem\
as/DeliverTimeInterval/maximum",keyword:"maximum",params:{comparison:"<=",limit:900},message:"must be <= 900"}],!1;if(i<
30||isNaN(i))return w.errors=[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInter\
val/minimum",keyword:"minimum",params:{comparison:">=",limit:30},message:"must be >= 30"}],!1}var s=u===e}else var s=!0;
if(s){if(r.deliver_size_interval!==void 0){let i=r.deliver_size_interval,u=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i)))return w.errors=[{instancePath:t+"/deliver_size_interval",schemaPath:"#/properties/deliver_size_interval/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof i=="number"&&isFinite(i)){if(i>
300||isNaN(i))return w.errors=[{instancePath:t+"/deliver_size_interval",schemaPath:"#/properties/deliver_size_interval/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:300},message:"must be <= 300"}],!1;if(i<1||isNaN(i))return w.errors=
[{instancePath:t+"/deliver_size_interval",schemaPath:"#/properties/deliver_size_interval/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=u===e}else var s=!0;if(s){if(r.consumer_strategy!==void 0){let i=r.
consumer_strategy,u=e;if(typeof i!="string")return w.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/componen\
ts/schemas/ConsumerStrategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(i==="LATEST"||
i==="TRIM_HORIZON"))return w.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/ConsumerStrat\
egy/enum",keyword:"enum",params:{allowedValues:hr.enum},message:"must be equal to one of the allowed values"}],!1;var s=u===
e}else var s=!0;if(s){if(r.file_prefix!==void 0){let i=r.file_prefix,u=e;if(e===e)if(typeof i=="string"){if(!gr.test(i))
return w.errors=[{instancePath:t+"/file_prefix",schemaPath:"#/components/schemas/FilePrefix/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"},message:'must match pattern "^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"'}],!1}else
return w.errors=[{instancePath:t+"/file_prefix",schemaPath:"#/components/schemas/FilePrefix/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.partition_format!==void 0){let i=r.partition_format,
u=e;if(typeof i!="string")return w.errors=[{instancePath:t+"/partition_format",schemaPath:"#/components/schemas/Partitio\
nFormat/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(i===""||i==="yyyy"||i==="yyyy/MM"||
i==="yyyy/MM/dd"||i==="yyyy/MM/dd/HH"||i==="yyyy/MM/dd/HH/mm"))return w.errors=[{instancePath:t+"/partition_format",schemaPath:"\
#/components/schemas/PartitionFormat/enum",keyword:"enum",params:{allowedValues:ms.enum},message:"must be equal to one o\
f the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.obs_bucket_path!==void 0){let i=r.obs_bucket_path,u=e;if(e===
e)if(typeof i=="string"){if(!vr.test(i))return w.errors=[{instancePath:t+"/obs_bucket_path",schemaPath:"#/components/sch\
emas/ObsBucketPath/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9._-]{3,63}$"},message:'must match pattern "^[a-z0\
-9._-]{3,63}$"'}],!1}else return w.errors=[{instancePath:t+"/obs_bucket_path",schemaPath:"#/components/schemas/ObsBucket\
Path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.cross_account_dump!==
void 0){let i=e;if(typeof r.cross_account_dump!="boolean")return w.errors=[{instancePath:t+"/cross_account_dump",schemaPath:"\
#/properties/cross_account_dump/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=i===e}else
var s=!0;if(s){if(r.destination_file_type!==void 0){let i=r.destination_file_type,u=e;if(typeof i!="string")return w.errors=
[{instancePath:t+"/destination_file_type",schemaPath:"#/components/schemas/DestinationFileType/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(i==="text"||i==="csv"||i==="parquet"||i==="carbon"))return w.errors=[{
instancePath:t+"/destination_file_type",schemaPath:"#/components/schemas/DestinationFileType/enum",keyword:"enum",params:{
allowedValues:nt.enum},message:"must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.processing_schema!==
void 0){let i=e;de(r.processing_schema,{instancePath:t+"/processing_schema",parentData:r,parentDataProperty:"processing_\
schema",rootData:c,dynamicAnchors:l})||(n=n===null?de.errors:n.concat(de.errors),e=n.length);var s=i===e}else var s=!0;if(s){
if(r.record_delimiter!==void 0){let i=r.record_delimiter,u=e;if(typeof i!="string")return w.errors=[{instancePath:t+"/re\
cord_delimiter",schemaPath:"#/components/schemas/RecordDelimiter/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;if(!(i===","||i===";"||i==="|"||i===`
`||i==="NULL"||i===""))return w.errors=[{instancePath:t+"/record_delimiter",schemaPath:"#/components/schemas/RecordDelim\
iter/enum",keyword:"enum",params:{allowedValues:os.enum},message:"must be equal to one of the allowed values"}],!1;var s=u===
e}else var s=!0;if(s){if(r.retry_duration!==void 0){let i=r.retry_duration,u=e,p=e,d=!1,g=null,v=e;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let b={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDurat\
ion/oneOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};n===null?n=[b]:n.push(b),e++}if(e===
v&&typeof i=="number"&&isFinite(i)){if(i>7200||isNaN(i)){let b={instancePath:t+"/retry_duration",schemaPath:"#/component\
s/schemas/RetryDuration/oneOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must be <= 7200"};
n===null?n=[b]:n.push(b),e++}else if(i<0||isNaN(i)){let b={instancePath:t+"/retry_duration",schemaPath:"#/components/sch\
emas/RetryDuration/oneOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};n===null?
n=[b]:n.push(b),e++}}var o=v===e;o&&(d=!0,g=0);let f=e;if(e===f)if(typeof i=="string"){if(!br.test(i)){let b={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/pattern",keyword:"pattern",params:{pattern:"^([\
0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"},message:'must match pattern "^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9\
]{3}|7[01][0-9]{2}|7200)$"'};n===null?n=[b]:n.push(b),e++}}else{let b={instancePath:t+"/retry_duration",schemaPath:"#/co\
mponents/schemas/RetryDuration/oneOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=
[b]:n.push(b),e++}var o=f===e;if(o&&d?(d=!1,g=[g,1]):o&&(d=!0,g=1),d)e=p,n!==null&&(p?n.length=p:n=null);else{let b={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"\
must match exactly one schema in oneOf"};return n===null?n=[b]:n.push(b),e++,w.errors=n,!1}var s=u===e}else var s=!0;if(s){
if(r.compression_format!==void 0){let i=e;if(typeof r.compression_format!="string")return w.errors=[{instancePath:t+"/co\
mpression_format",schemaPath:"#/properties/compression_format/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.carbon_properties!==void 0){let i=r.carbon_properties,u=e;if(e===u)
if(i&&typeof i=="object"&&!Array.isArray(i))for(let d in i){let g=e;if(typeof i[d]!="string")return w.errors=[{instancePath:t+
"/carbon_properties/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/carbon_properties/additionalProp\
erties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e;if(!a)break}else return w.errors=
[{instancePath:t+"/carbon_properties",schemaPath:"#/properties/carbon_properties/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var s=u===e}else var s=!0;if(s){if(r.avro_schema!==void 0){let i=e;if(typeof r.avro_schema!=
"string")return w.errors=[{instancePath:t+"/avro_schema",schemaPath:"#/properties/avro_schema/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.data_schema_path!==void 0){let i=e;if(typeof r.
data_schema_path!="string")return w.errors=[{instancePath:t+"/data_schema_path",schemaPath:"#/properties/data_schema_pat\
h/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.deliver_data_type!==
void 0){let i=e;if(typeof r.deliver_data_type!="string")return w.errors=[{instancePath:t+"/deliver_data_type",schemaPath:"\
#/properties/deliver_data_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else
var s=!0}}}}}}}}}}}}}}}}}}else return w.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return w.errors=n,e===0}w.evaluated={props:{task_name:!0,agency_name:!0,auto_agency_enabled:!0,
deliver_time_interval:!0,deliver_size_interval:!0,consumer_strategy:!0,file_prefix:!0,partition_format:!0,obs_bucket_path:!0,
cross_account_dump:!0,destination_file_type:!0,processing_schema:!0,record_delimiter:!0,retry_duration:!0,compression_format:!0,
carbon_properties:!0,avro_schema:!0,data_schema_path:!0,deliver_data_type:!0},dynamicProps:!1,dynamicItems:!1};function Pe(r,{
instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Pe.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),w(r,{instancePath:t,parentData:_,parentDataProperty:y,
rootData:c,dynamicAnchors:l})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.task_name===void 0&&(s="task_name")||r.deliver_time_interval===void 0&&(s="deliver_time_interval")||
r.obs_bucket_path===void 0&&(s="obs_bucket_path"))return Pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1}else return Pe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=n,e===0}Pe.evaluated=
{props:{task_name:!0,agency_name:!0,auto_agency_enabled:!0,deliver_time_interval:!0,deliver_size_interval:!0,consumer_strategy:!0,
file_prefix:!0,partition_format:!0,obs_bucket_path:!0,cross_account_dump:!0,destination_file_type:!0,processing_schema:!0,
record_delimiter:!0,retry_duration:!0,compression_format:!0,carbon_properties:!0,avro_schema:!0,data_schema_path:!0,deliver_data_type:!0},
dynamicProps:!1,dynamicItems:!1};var us={type:"object",properties:{task_name:{$ref:"#/components/schemas/TaskName"},agency_name:{$ref:"#/components/schem\
as/AgencyName"},deliver_time_interval:{$ref:"#/components/schemas/DeliverTimeInterval"},consumer_strategy:{$ref:"#/compo\
nents/schemas/ConsumerStrategy"},dws_cluster_name:{type:"string"},dws_cluster_id:{type:"string"},dws_database_name:{type:"\
string"},dws_schema:{type:"string"},dws_table_name:{type:"string"},dws_delimiter:{type:"string"},user_name:{type:"string"},
user_password:{type:"string"},kms_user_key_name:{type:"string"},kms_user_key_id:{type:"string"},obs_bucket_path:{$ref:"#\
/components/schemas/ObsBucketPath"},file_prefix:{$ref:"#/components/schemas/FilePrefix"},retry_duration:{$ref:"#/compone\
nts/schemas/RetryDuration"},dws_table_columns:{type:["string","null"]},options:{$ref:"#/components/schemas/DwsOptions"}}};var Jr={type:"string",enum:["true","on","false","off"]},cs=new RegExp("^([0-9]+|unlimited)$","");function W(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=W.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.fill_missing_fields!==
void 0){let o=r.fill_missing_fields,a=e;if(typeof o!="string")return W.errors=[{instancePath:t+"/fill_missing_fields",schemaPath:"\
#/components/schemas/DwsSwitch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o==="true"||
o==="on"||o==="false"||o==="off"))return W.errors=[{instancePath:t+"/fill_missing_fields",schemaPath:"#/components/schem\
as/DwsSwitch/enum",keyword:"enum",params:{allowedValues:Jr.enum},message:"must be equal to one of the allowed values"}],
!1;var s=a===e}else var s=!0;if(s){if(r.ignore_extra_data!==void 0){let o=r.ignore_extra_data,a=e;if(typeof o!="string")
return W.errors=[{instancePath:t+"/ignore_extra_data",schemaPath:"#/components/schemas/DwsSwitch/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(o==="true"||o==="on"||o==="false"||o==="off"))return W.errors=[{instancePath:t+
"/ignore_extra_data",schemaPath:"#/components/schemas/DwsSwitch/enum",keyword:"enum",params:{allowedValues:Jr.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.compatible_illegal_chars!==void 0){
let o=r.compatible_illegal_chars,a=e;if(typeof o!="string")return W.errors=[{instancePath:t+"/compatible_illegal_chars",
schemaPath:"#/components/schemas/DwsSwitch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o===
"true"||o==="on"||o==="false"||o==="off"))return W.errors=[{instancePath:t+"/compatible_illegal_chars",schemaPath:"#/com\
ponents/schemas/DwsSwitch/enum",keyword:"enum",params:{allowedValues:Jr.enum},message:"must be equal to one of the allow\
ed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.reject_limit!==void 0){let o=r.reject_limit,a=e;if(e===a)if(typeof o==
"string"){if(!cs.test(o))return W.errors=[{instancePath:t+"/reject_limit",schemaPath:"#/properties/reject_limit/pattern",
keyword:"pattern",params:{pattern:"^([0-9]+|unlimited)$"},message:'must match pattern "^([0-9]+|unlimited)$"'}],!1}else return W.
errors=[{instancePath:t+"/reject_limit",schemaPath:"#/properties/reject_limit/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=a===e}else var s=!0;if(s)if(r.error_table_name!==void 0){let o=e;if(typeof r.error_table_name!=
"string")return W.errors=[{instancePath:t+"/error_table_name",schemaPath:"#/properties/error_table_name/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0}}}}else return W.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return W.errors=n,e===0}W.evaluated=
{props:{fill_missing_fields:!0,ignore_extra_data:!0,compatible_illegal_chars:!0,reject_limit:!0,error_table_name:!0},dynamicProps:!1,
dynamicItems:!1};function $(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=$.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.task_name!==void 0){let a=r.task_name,i=e;if(e===e)if(typeof a=="string"){if(!I.test(a))
return $.errors=[{instancePath:t+"/task_name",schemaPath:"#/components/schemas/TaskName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return $.errors=[{instancePath:t+
"/task_name",schemaPath:"#/components/schemas/TaskName/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=i===e}else var s=!0;if(s){if(r.agency_name!==void 0){let a=r.agency_name,i=e;if(e===e)if(typeof a=="strin\
g"){if(O(a)>64)return $.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(O(a)<1)return $.errors=[{instancePath:t+
"/agency_name",schemaPath:"#/components/schemas/AgencyName/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"}],!1}else return $.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/sc\
hemas/AgencyName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){
if(r.deliver_time_interval!==void 0){let a=r.deliver_time_interval,i=e,u=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return $.errors=[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof a=="number"&&isFinite(a)){if(a>900||
isNaN(a))return $.errors=[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:900},message:"must be <= 900"}],!1;if(a<30||isNaN(a))return $.errors=
[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/minimum",keyword:"minimum",
params:{comparison:">=",limit:30},message:"must be >= 30"}],!1}var s=i===e}else var s=!0;if(s){if(r.consumer_strategy!==
void 0){let a=r.consumer_strategy,i=e;if(typeof a!="string")return $.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"\
#/components/schemas/ConsumerStrategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a===
"LATEST"||a==="TRIM_HORIZON"))return $.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/Con\
sumerStrategy/enum",keyword:"enum",params:{allowedValues:hr.enum},message:"must be equal to one of the allowed values"}],
!1;var s=i===e}else var s=!0;if(s){if(r.dws_cluster_name!==void 0){let a=e;if(typeof r.dws_cluster_name!="string")return $.
errors=[{instancePath:t+"/dws_cluster_name",schemaPath:"#/properties/dws_cluster_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.dws_cluster_id!==void 0){let a=e;if(typeof r.
dws_cluster_id!="string")return $.errors=[{instancePath:t+"/dws_cluster_id",schemaPath:"#/properties/dws_cluster_id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.dws_database_name!==
void 0){let a=e;if(typeof r.dws_database_name!="string")return $.errors=[{instancePath:t+"/dws_database_name",schemaPath:"\
#/properties/dws_database_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else
var s=!0;if(s){if(r.dws_schema!==void 0){let a=e;if(typeof r.dws_schema!="string")return $.errors=[{instancePath:t+"/dws\
_schema",schemaPath:"#/properties/dws_schema/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===
e}else var s=!0;if(s){if(r.dws_table_name!==void 0){let a=e;if(typeof r.dws_table_name!="string")return $.errors=[{instancePath:t+
"/dws_table_name",schemaPath:"#/properties/dws_table_name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=a===e}else var s=!0;if(s){if(r.dws_delimiter!==void 0){let a=e;if(typeof r.dws_delimiter!="string")return $.
errors=[{instancePath:t+"/dws_delimiter",schemaPath:"#/properties/dws_delimiter/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.user_name!==void 0){let a=e;if(typeof r.user_name!=
"string")return $.errors=[{instancePath:t+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.user_password!==void 0){let a=e;if(typeof r.
user_password!="string")return $.errors=[{instancePath:t+"/user_password",schemaPath:"#/properties/user_password/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.kms_user_key_name!==void 0){
let a=e;if(typeof r.kms_user_key_name!="string")return $.errors=[{instancePath:t+"/kms_user_key_name",schemaPath:"#/prop\
erties/kms_user_key_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;
if(s){if(r.kms_user_key_id!==void 0){let a=e;if(typeof r.kms_user_key_id!="string")return $.errors=[{instancePath:t+"/km\
s_user_key_id",schemaPath:"#/properties/kms_user_key_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var s=a===e}else var s=!0;if(s){if(r.obs_bucket_path!==void 0){let a=r.obs_bucket_path,i=e;if(e===e)if(typeof a==
"string"){if(!vr.test(a))return $.errors=[{instancePath:t+"/obs_bucket_path",schemaPath:"#/components/schemas/ObsBucketP\
ath/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9._-]{3,63}$"},message:'must match pattern "^[a-z0-9._-]{3,63}$"'}],
!1}else return $.errors=[{instancePath:t+"/obs_bucket_path",schemaPath:"#/components/schemas/ObsBucketPath/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.file_prefix!==void 0){let a=r.
file_prefix,i=e;if(e===e)if(typeof a=="string"){if(!gr.test(a))return $.errors=[{instancePath:t+"/file_prefix",schemaPath:"\
#/components/schemas/FilePrefix/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"},message:'\
must match pattern "^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"'}],!1}else return $.errors=[{instancePath:t+"/file_prefix",schemaPath:"\
#/components/schemas/FilePrefix/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else
var s=!0;if(s){if(r.retry_duration!==void 0){let a=r.retry_duration,i=e,u=e,p=!1,d=null,g=e;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))){let h={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneO\
f/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};n===null?n=[h]:n.push(h),e++}if(e===g&&typeof a==
"number"&&isFinite(a)){if(a>7200||isNaN(a)){let h={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/Ret\
ryDuration/oneOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must be <= 7200"};n===null?n=
[h]:n.push(h),e++}else if(a<0||isNaN(a)){let h={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryD\
uration/oneOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};n===null?n=[h]:n.push(
h),e++}}var o=g===e;o&&(p=!0,d=0);let v=e;if(e===v)if(typeof a=="string"){if(!br.test(a)){let h={instancePath:t+"/retry_\
duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/pattern",keyword:"pattern",params:{pattern:"^([0-9]|[1-\
9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"},message:'must match pattern "^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[0\
1][0-9]{2}|7200)$"'};n===null?n=[h]:n.push(h),e++}}else{let h={instancePath:t+"/retry_duration",schemaPath:"#/components\
/schemas/RetryDuration/oneOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[h]:n.push(
h),e++}var o=v===e;if(o&&p?(p=!1,d=[d,1]):o&&(p=!0,d=1),p)e=u,n!==null&&(u?n.length=u:n=null);else{let h={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"\
must match exactly one schema in oneOf"};return n===null?n=[h]:n.push(h),e++,$.errors=n,!1}var s=i===e}else var s=!0;if(s){
if(r.dws_table_columns!==void 0){let a=r.dws_table_columns,i=e;if(typeof a!="string"&&a!==null)return $.errors=[{instancePath:t+
"/dws_table_columns",schemaPath:"#/properties/dws_table_columns/type",keyword:"type",params:{type:us.properties.dws_table_columns.
type},message:"must be string,null"}],!1;var s=i===e}else var s=!0;if(s)if(r.options!==void 0){let a=e;W(r.options,{instancePath:t+
"/options",parentData:r,parentDataProperty:"options",rootData:c,dynamicAnchors:l})||(n=n===null?W.errors:n.concat(W.errors),
e=n.length);var s=a===e}else var s=!0}}}}}}}}}}}}}}}}}}else return $.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return $.errors=n,e===0}$.evaluated={props:{task_name:!0,agency_name:!0,
deliver_time_interval:!0,consumer_strategy:!0,dws_cluster_name:!0,dws_cluster_id:!0,dws_database_name:!0,dws_schema:!0,dws_table_name:!0,
dws_delimiter:!0,user_name:!0,user_password:!0,kms_user_key_name:!0,kms_user_key_id:!0,obs_bucket_path:!0,file_prefix:!0,
retry_duration:!0,dws_table_columns:!0,options:!0},dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:t="",parentData:_,
parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=we.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),$(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=
n===null?$.errors:n.concat($.errors),e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.task_name===
void 0&&(s="task_name")||r.agency_name===void 0&&(s="agency_name")||r.deliver_time_interval===void 0&&(s="deliver_time_i\
nterval")||r.dws_cluster_name===void 0&&(s="dws_cluster_name")||r.dws_cluster_id===void 0&&(s="dws_cluster_id")||r.dws_database_name===
void 0&&(s="dws_database_name")||r.dws_schema===void 0&&(s="dws_schema")||r.dws_table_name===void 0&&(s="dws_table_name")||
r.dws_delimiter===void 0&&(s="dws_delimiter")||r.user_name===void 0&&(s="user_name")||r.user_password===void 0&&(s="user\
_password")||r.kms_user_key_name===void 0&&(s="kms_user_key_name")||r.kms_user_key_id===void 0&&(s="kms_user_key_id")||r.
obs_bucket_path===void 0&&(s="obs_bucket_path"))return we.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1}else return we.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=n,e===0}we.evaluated=
{props:{task_name:!0,agency_name:!0,deliver_time_interval:!0,consumer_strategy:!0,dws_cluster_name:!0,dws_cluster_id:!0,
dws_database_name:!0,dws_schema:!0,dws_table_name:!0,dws_delimiter:!0,user_name:!0,user_password:!0,kms_user_key_name:!0,
kms_user_key_id:!0,obs_bucket_path:!0,file_prefix:!0,retry_duration:!0,dws_table_columns:!0,options:!0},dynamicProps:!1,
dynamicItems:!1};function T(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=T.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.task_name!==void 0){let i=r.task_name,u=e;if(e===e)if(typeof i=="string"){if(!I.test(i))return T.errors=[{instancePath:t+
"/task_name",schemaPath:"#/components/schemas/TaskName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return T.errors=[{instancePath:t+"/task_name",schemaPath:"\
#/components/schemas/TaskName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else
var s=!0;if(s){if(r.agency_name!==void 0){let i=r.agency_name,u=e;if(e===e)if(typeof i=="string"){if(O(i)>64)return T.errors=
[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(O(i)<1)return T.errors=[{instancePath:t+"/agency_name",schemaPath:"\
#/components/schemas/AgencyName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return T.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.deliver_time_interval!==
void 0){let i=r.deliver_time_interval,u=e,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return T.errors=[
{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)){if(i>900||isNaN(i))return T.errors=
[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/maximum",keyword:"maximum",
params:{comparison:"<=",limit:900},message:"must be <= 900"}],!1;if(i<30||isNaN(i))return T.errors=[{instancePath:t+"/de\
liver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:30},message:"must be >= 30"}],!1}var s=u===e}else var s=!0;if(s){if(r.consumer_strategy!==void 0){let i=r.consumer_strategy,
u=e;if(typeof i!="string")return T.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/Consume\
rStrategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(i==="LATEST"||i==="TRIM_HORIZON"))
return T.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/ConsumerStrategy/enum",keyword:"e\
num",params:{allowedValues:hr.enum},message:"must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;
if(s){if(r.mrs_cluster_name!==void 0){let i=e;if(typeof r.mrs_cluster_name!="string")return T.errors=[{instancePath:t+"/\
mrs_cluster_name",schemaPath:"#/properties/mrs_cluster_name/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var s=i===e}else var s=!0;if(s){if(r.mrs_cluster_id!==void 0){let i=e;if(typeof r.mrs_cluster_id!="string")
return T.errors=[{instancePath:t+"/mrs_cluster_id",schemaPath:"#/properties/mrs_cluster_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.mrs_hdfs_path!==void 0){let i=e;if(typeof r.
mrs_hdfs_path!="string")return T.errors=[{instancePath:t+"/mrs_hdfs_path",schemaPath:"#/properties/mrs_hdfs_path/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.hdfs_prefix_folder!==void 0){
let i=r.hdfs_prefix_folder,u=e;if(e===u)if(typeof i=="string"){if(O(i)>50)return T.errors=[{instancePath:t+"/hdfs_prefix\
_folder",schemaPath:"#/properties/hdfs_prefix_folder/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT \
have more than 50 characters"}],!1}else return T.errors=[{instancePath:t+"/hdfs_prefix_folder",schemaPath:"#/properties/\
hdfs_prefix_folder/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){
if(r.destination_file_type!==void 0){let i=r.destination_file_type,u=e;if(typeof i!="string")return T.errors=[{instancePath:t+
"/destination_file_type",schemaPath:"#/components/schemas/DestinationFileType/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;if(!(i==="text"||i==="csv"||i==="parquet"||i==="carbon"))return T.errors=[{instancePath:t+
"/destination_file_type",schemaPath:"#/components/schemas/DestinationFileType/enum",keyword:"enum",params:{allowedValues:nt.
enum},message:"must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.carbon_properties!==
void 0){let i=r.carbon_properties,u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(i))for(let d in i){let g=e;if(typeof i[d]!=
"string")return T.errors=[{instancePath:t+"/carbon_properties/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/carbon_properties/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var o=g===e;if(!o)break}else return T.errors=[{instancePath:t+"/carbon_properties",schemaPath:"#/properties/carbon_pr\
operties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=u===e}else var s=!0;if(s){if(r.
obs_bucket_path!==void 0){let i=r.obs_bucket_path,u=e;if(e===e)if(typeof i=="string"){if(!vr.test(i))return T.errors=[{instancePath:t+
"/obs_bucket_path",schemaPath:"#/components/schemas/ObsBucketPath/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9._\
-]{3,63}$"},message:'must match pattern "^[a-z0-9._-]{3,63}$"'}],!1}else return T.errors=[{instancePath:t+"/obs_bucket_p\
ath",schemaPath:"#/components/schemas/ObsBucketPath/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=u===e}else var s=!0;if(s){if(r.file_prefix!==void 0){let i=r.file_prefix,u=e;if(e===e)if(typeof i=="string"){if(!gr.
test(i))return T.errors=[{instancePath:t+"/file_prefix",schemaPath:"#/components/schemas/FilePrefix/pattern",keyword:"pa\
ttern",params:{pattern:"^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"},message:'must match pattern "^([A-Za-z0-9_][A-Za-z0-9_/]{\
0,49})?$"'}],!1}else return T.errors=[{instancePath:t+"/file_prefix",schemaPath:"#/components/schemas/FilePrefix/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s)if(r.retry_duration!==void 0){
let i=r.retry_duration,u=e,p=e,d=!1,g=null,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let b={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};n===null?n=[b]:n.push(b),e++}if(e===v&&typeof i=="number"&&isFinite(i)){if(i>7200||isNaN(i)){let b={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7200},message:"must be <= 7200"};n===null?n=[b]:n.push(b),e++}else if(i<0||isNaN(i)){let b={instancePath:t+"/r\
etry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};n===null?n=[b]:n.push(b),e++}}var a=v===e;a&&(d=!0,g=0);let f=e;if(e===f)if(typeof i=="\
string"){if(!br.test(i)){let b={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/\
pattern",keyword:"pattern",params:{pattern:"^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"},message:'must m\
atch pattern "^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"'};n===null?n=[b]:n.push(b),e++}}else{let b={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};n===null?n=[b]:n.push(b),e++}var a=f===e;if(a&&d?(d=!1,g=[g,1]):a&&(d=!0,g=1),d)e=p,n!==null&&(p?n.length=
p:n=null);else{let b={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf",keyword:"on\
eOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return n===null?n=[b]:n.push(b),e++,T.errors=
n,!1}var s=u===e}else var s=!0}}}}}}}}}}}}else return T.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return T.errors=n,e===0}T.evaluated={props:{task_name:!0,agency_name:!0,deliver_time_interval:!0,
consumer_strategy:!0,mrs_cluster_name:!0,mrs_cluster_id:!0,mrs_hdfs_path:!0,hdfs_prefix_folder:!0,destination_file_type:!0,
carbon_properties:!0,obs_bucket_path:!0,file_prefix:!0,retry_duration:!0},dynamicProps:!1,dynamicItems:!1};function Ae(r,{
instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Ae.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),T(r,{instancePath:t,parentData:_,parentDataProperty:y,
rootData:c,dynamicAnchors:l})||(n=n===null?T.errors:n.concat(T.errors),e=n.length),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.task_name===void 0&&(s="task_name")||r.agency_name===void 0&&(s="agency_name")||r.deliver_time_interval===
void 0&&(s="deliver_time_interval")||r.mrs_cluster_name===void 0&&(s="mrs_cluster_name")||r.mrs_cluster_id===void 0&&(s=
"mrs_cluster_id")||r.mrs_hdfs_path===void 0&&(s="mrs_hdfs_path")||r.obs_bucket_path===void 0&&(s="obs_bucket_path"))return Ae.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have require\
d property '"+s+"'"}],!1}else return Ae.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Ae.errors=n,e===0}Ae.evaluated={props:{task_name:!0,agency_name:!0,deliver_time_interval:!0,
consumer_strategy:!0,mrs_cluster_name:!0,mrs_cluster_id:!0,mrs_hdfs_path:!0,hdfs_prefix_folder:!0,destination_file_type:!0,
carbon_properties:!0,obs_bucket_path:!0,file_prefix:!0,retry_duration:!0},dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=S.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.task_name!==void 0){let a=r.task_name,i=e;if(e===e)if(typeof a=="string"){if(!I.test(a))return S.errors=[{instancePath:t+
"/task_name",schemaPath:"#/components/schemas/TaskName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return S.errors=[{instancePath:t+"/task_name",schemaPath:"\
#/components/schemas/TaskName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else
var s=!0;if(s){if(r.agency_name!==void 0){let a=r.agency_name,i=e;if(e===e)if(typeof a=="string"){if(O(a)>64)return S.errors=
[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(O(a)<1)return S.errors=[{instancePath:t+"/agency_name",schemaPath:"\
#/components/schemas/AgencyName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return S.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.deliver_time_interval!==
void 0){let a=r.deliver_time_interval,i=e,u=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return S.errors=[
{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof a=="number"&&isFinite(a)){if(a>900||isNaN(a))return S.errors=
[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/maximum",keyword:"maximum",
params:{comparison:"<=",limit:900},message:"must be <= 900"}],!1;if(a<30||isNaN(a))return S.errors=[{instancePath:t+"/de\
liver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:30},message:"must be >= 30"}],!1}var s=i===e}else var s=!0;if(s){if(r.consumer_strategy!==void 0){let a=r.consumer_strategy,
i=e;if(typeof a!="string")return S.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/Consume\
rStrategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="LATEST"||a==="TRIM_HORIZON"))
return S.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/ConsumerStrategy/enum",keyword:"e\
num",params:{allowedValues:hr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;
if(s){if(r.dli_database_name!==void 0){let a=e;if(typeof r.dli_database_name!="string")return S.errors=[{instancePath:t+
"/dli_database_name",schemaPath:"#/properties/dli_database_name/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.dli_table_name!==void 0){let a=e;if(typeof r.dli_table_name!="str\
ing")return S.errors=[{instancePath:t+"/dli_table_name",schemaPath:"#/properties/dli_table_name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.obs_bucket_path!==void 0){let a=r.obs_bucket_path,
i=e;if(e===e)if(typeof a=="string"){if(!vr.test(a))return S.errors=[{instancePath:t+"/obs_bucket_path",schemaPath:"#/com\
ponents/schemas/ObsBucketPath/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9._-]{3,63}$"},message:'must match patt\
ern "^[a-z0-9._-]{3,63}$"'}],!1}else return S.errors=[{instancePath:t+"/obs_bucket_path",schemaPath:"#/components/schema\
s/ObsBucketPath/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){
if(r.file_prefix!==void 0){let a=r.file_prefix,i=e;if(e===e)if(typeof a=="string"){if(!gr.test(a))return S.errors=[{instancePath:t+
"/file_prefix",schemaPath:"#/components/schemas/FilePrefix/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9_][A-\
Za-z0-9_/]{0,49})?$"},message:'must match pattern "^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"'}],!1}else return S.errors=[{instancePath:t+
"/file_prefix",schemaPath:"#/components/schemas/FilePrefix/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var s=i===e}else var s=!0;if(s)if(r.retry_duration!==void 0){let a=r.retry_duration,i=e,u=e,p=!1,d=null,g=e;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let h={instancePath:t+"/retry_duration",schemaPath:"#/componen\
ts/schemas/RetryDuration/oneOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};n===null?n=[h]:
n.push(h),e++}if(e===g&&typeof a=="number"&&isFinite(a)){if(a>7200||isNaN(a)){let h={instancePath:t+"/retry_duration",schemaPath:"\
#/components/schemas/RetryDuration/oneOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must \
be <= 7200"};n===null?n=[h]:n.push(h),e++}else if(a<0||isNaN(a)){let h={instancePath:t+"/retry_duration",schemaPath:"#/c\
omponents/schemas/RetryDuration/oneOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};n===null?n=[h]:n.push(h),e++}}var o=g===e;o&&(p=!0,d=0);let v=e;if(e===v)if(typeof a=="string"){if(!br.test(a)){let h={
instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/pattern",keyword:"pattern",params:{
pattern:"^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"},message:'must match pattern "^([0-9]|[1-9][0-9]{1,\
2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"'};n===null?n=[h]:n.push(h),e++}}else{let h={instancePath:t+"/retry_duration",schemaPath:"\
#/components/schemas/RetryDuration/oneOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?
n=[h]:n.push(h),e++}var o=v===e;if(o&&p?(p=!1,d=[d,1]):o&&(p=!0,d=1),p)e=u,n!==null&&(u?n.length=u:n=null);else{let h={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"\
must match exactly one schema in oneOf"};return n===null?n=[h]:n.push(h),e++,S.errors=n,!1}var s=i===e}else var s=!0}}}}}}}}else
return S.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return S.errors=n,e===0}S.evaluated={props:{task_name:!0,agency_name:!0,deliver_time_interval:!0,consumer_strategy:!0,dli_database_name:!0,
dli_table_name:!0,obs_bucket_path:!0,file_prefix:!0,retry_duration:!0},dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=$e.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),S(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||
(n=n===null?S.errors:n.concat(S.errors),e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.task_name===
void 0&&(s="task_name")||r.agency_name===void 0&&(s="agency_name")||r.deliver_time_interval===void 0&&(s="deliver_time_i\
nterval")||r.dli_database_name===void 0&&(s="dli_database_name")||r.dli_table_name===void 0&&(s="dli_table_name")||r.obs_bucket_path===
void 0&&(s="obs_bucket_path"))return $e.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},
message:"must have required property '"+s+"'"}],!1}else return $e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return $e.errors=n,e===0}$e.evaluated={props:{task_name:!0,agency_name:!0,
deliver_time_interval:!0,consumer_strategy:!0,dli_database_name:!0,dli_table_name:!0,obs_bucket_path:!0,file_prefix:!0,retry_duration:!0},
dynamicProps:!1,dynamicItems:!1};var ls={type:"object",properties:{task_name:{$ref:"#/components/schemas/TaskName"},agency_name:{$ref:"#/components/schem\
as/AgencyName"},deliver_time_interval:{$ref:"#/components/schemas/DeliverTimeInterval"},consumer_strategy:{$ref:"#/compo\
nents/schemas/ConsumerStrategy"},cloudtable_cluster_name:{type:"string"},cloudtable_cluster_id:{type:"string"},cloudtable_table_name:{
type:"string"},cloudtable_schema:{$ref:"#/components/schemas/CloudTableSchema"},opentsdb_schema:{type:"array",items:{$ref:"\
#/components/schemas/OpenTsdbSchema"}},cloudtable_row_key_delimiter:{type:"string",enum:[",",".","|",";","\\","-","_","~"]},
obs_backup_bucket_path:{$ref:"#/components/schemas/ObsBucketPath"},backup_file_prefix:{$ref:"#/components/schemas/FilePr\
efix"},retry_duration:{$ref:"#/components/schemas/RetryDuration"}}};var Hr={type:"string",enum:["Bigint","Double","Boolean","Timestamp","String","Decimal"]};function ke(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=ke.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.value===
void 0&&(o="value")||r.type===void 0&&(o="type"))return ke.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.value!==void 0){let a=e;if(typeof r.
value!="string")return ke.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s)if(r.type!==void 0){let a=r.type,i=e;if(typeof a!=
"string")return ke.errors=[{instancePath:t+"/type",schemaPath:"#/components/schemas/JsonFieldType/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(a==="Bigint"||a==="Double"||a==="Boolean"||a==="Timestamp"||a==="Strin\
g"||a==="Decimal"))return ke.errors=[{instancePath:t+"/type",schemaPath:"#/components/schemas/JsonFieldType/enum",keyword:"\
enum",params:{allowedValues:Hr.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0}else
return ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ke.errors=n,e===0}ke.evaluated={props:{value:!0,type:!0},dynamicProps:!1,dynamicItems:!1};var yr=new RegExp("^[A-Za-z0-9_]{1,32}$","");function me(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.column_family_name===void 0&&(o="column_family_name")||r.column_name===
void 0&&(o="column_name")||r.value===void 0&&(o="value")||r.type===void 0&&(o="type"))return me.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
if(r.column_family_name!==void 0){let a=e;if(typeof r.column_family_name!="string")return me.errors=[{instancePath:t+"/c\
olumn_family_name",schemaPath:"#/properties/column_family_name/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.column_name!==void 0){let a=r.column_name,i=e;if(e===e)if(typeof a==
"string"){if(!yr.test(a))return me.errors=[{instancePath:t+"/column_name",schemaPath:"#/components/schemas/CloudTableNam\
e/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{1,32}$"},message:'must match pattern "^[A-Za-z0-9_]{1,32}$"'}],
!1}else return me.errors=[{instancePath:t+"/column_name",schemaPath:"#/components/schemas/CloudTableName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.value!==void 0){let a=e;
if(typeof r.value!="string")return me.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s)if(r.type!==void 0){let a=r.type,
i=e;if(typeof a!="string")return me.errors=[{instancePath:t+"/type",schemaPath:"#/components/schemas/JsonFieldType/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="Bigint"||a==="Double"||a==="Boolean"||a===
"Timestamp"||a==="String"||a==="Decimal"))return me.errors=[{instancePath:t+"/type",schemaPath:"#/components/schemas/Jso\
nFieldType/enum",keyword:"enum",params:{allowedValues:Hr.enum},message:"must be equal to one of the allowed values"}],!1;
var s=i===e}else var s=!0}}}else return me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return me.errors=n,e===0}me.evaluated={props:{column_family_name:!0,column_name:!0,value:!0,
type:!0},dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.row_key===void 0&&(i="row_key")||r.columns===void 0&&(i="c\
olumns"))return oe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(r.row_key!==void 0){let u=r.row_key,p=e;if(e===p)if(Array.isArray(u)){if(u.
length>64)return oe.errors=[{instancePath:t+"/row_key",schemaPath:"#/properties/row_key/maxItems",keyword:"maxItems",params:{
limit:64},message:"must NOT have more than 64 items"}],!1;if(u.length<1)return oe.errors=[{instancePath:t+"/row_key",schemaPath:"\
#/properties/row_key/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var s=!0;
let d=u.length;for(let g=0;g<d;g++){let v=e;ke(u[g],{instancePath:t+"/row_key/"+g,parentData:u,parentDataProperty:g,rootData:c,
dynamicAnchors:l})||(n=n===null?ke.errors:n.concat(ke.errors),e=n.length);var s=v===e;if(!s)break}}}else return oe.errors=
[{instancePath:t+"/row_key",schemaPath:"#/properties/row_key/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var o=p===e}else var o=!0;if(o)if(r.columns!==void 0){let u=r.columns,p=e;if(e===p)if(Array.isArray(u)){if(u.
length>4096)return oe.errors=[{instancePath:t+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{
limit:4096},message:"must NOT have more than 4096 items"}],!1;if(u.length<1)return oe.errors=[{instancePath:t+"/columns",
schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],
!1;{var a=!0;let g=u.length;for(let v=0;v<g;v++){let f=e;me(u[v],{instancePath:t+"/columns/"+v,parentData:u,parentDataProperty:v,
rootData:c,dynamicAnchors:l})||(n=n===null?me.errors:n.concat(me.errors),e=n.length);var a=f===e;if(!a)break}}}else return oe.
errors=[{instancePath:t+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var o=p===e}else var o=!0}else return oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return oe.errors=n,e===0}oe.evaluated={props:{row_key:!0,columns:!0},
dynamicProps:!1,dynamicItems:!1};var ds={type:"object",required:["type","value"],properties:{type:{type:"string",enum:["Constant","String"]},value:{type:"\
string",pattern:"^[A-Za-z0-9.]{1,32}$"}}},fs=new RegExp("^[A-Za-z0-9.]{1,32}$",""),ys={type:"object",required:["type","v\
alue"],properties:{type:{type:"string",enum:["Timestamp","String"]},value:{$ref:"#/components/schemas/CloudTableName"},format:{
$ref:"#/components/schemas/TimestampFormat"}}};function pe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.value===void 0&&(o="value"))return pe.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have require\
d property '"+o+"'"}],!1;if(r.type!==void 0){let a=r.type,i=e;if(typeof a!="string")return pe.errors=[{instancePath:t+"/\
type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="\
Timestamp"||a==="String"))return pe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:ys.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;
if(s){if(r.value!==void 0){let a=r.value,i=e;if(e===e)if(typeof a=="string"){if(!yr.test(a))return pe.errors=[{instancePath:t+
"/value",schemaPath:"#/components/schemas/CloudTableName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{1,32}\
$"},message:'must match pattern "^[A-Za-z0-9_]{1,32}$"'}],!1}else return pe.errors=[{instancePath:t+"/value",schemaPath:"\
#/components/schemas/CloudTableName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===
e}else var s=!0;if(s)if(r.format!==void 0){let a=r.format,i=e;if(typeof a!="string")return pe.errors=[{instancePath:t+"/\
format",schemaPath:"#/components/schemas/TimestampFormat/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;if(!(a==="yyyy/MM/dd HH:mm:ss"||a==="MM/dd/yyyy HH:mm:ss"||a==="dd/MM/yyyy HH:mm:ss"||a==="yyyy-MM-dd HH:mm:s\
s"||a==="MM-dd-yyyy HH:mm:ss"||a==="dd-MM-yyyy HH:mm:ss"))return pe.errors=[{instancePath:t+"/format",schemaPath:"#/comp\
onents/schemas/TimestampFormat/enum",keyword:"enum",params:{allowedValues:it.enum},message:"must be equal to one of the \
allowed values"}],!1;var s=i===e}else var s=!0}}else return pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return pe.errors=n,e===0}pe.evaluated={props:{type:!0,value:!0,format:!0},
dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=_e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.type===void 0&&(o="type")||r.value===void 0&&(o="value"))return _e.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.type!==
void 0){let a=r.type,i=e;if(typeof a!="string")return _e.errors=[{instancePath:t+"/type",schemaPath:"#/components/schema\
s/JsonFieldType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="Bigint"||a==="Double"||
a==="Boolean"||a==="Timestamp"||a==="String"||a==="Decimal"))return _e.errors=[{instancePath:t+"/type",schemaPath:"#/com\
ponents/schemas/JsonFieldType/enum",keyword:"enum",params:{allowedValues:Hr.enum},message:"must be equal to one of the a\
llowed values"}],!1;var s=i===e}else var s=!0;if(s)if(r.value!==void 0){let a=r.value,i=e;if(e===e)if(typeof a=="string"){
if(!yr.test(a))return _e.errors=[{instancePath:t+"/value",schemaPath:"#/components/schemas/CloudTableName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_]{1,32}$"},message:'must match pattern "^[A-Za-z0-9_]{1,32}$"'}],!1}else return _e.
errors=[{instancePath:t+"/value",schemaPath:"#/components/schemas/CloudTableName/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var s=i===e}else var s=!0}else return _e.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.errors=n,e===0}_e.evaluated={props:{type:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.name===void 0&&(o="name")||r.type===void 0&&(o="type")||r.value===void 0&&(o="value"))return ue.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required prope\
rty '"+o+"'"}],!1;if(r.name!==void 0){let a=r.name,i=e;if(e===e)if(typeof a=="string"){if(!yr.test(a))return ue.errors=[
{instancePath:t+"/name",schemaPath:"#/components/schemas/CloudTableName/pattern",keyword:"pattern",params:{pattern:"^[A-\
Za-z0-9_]{1,32}$"},message:'must match pattern "^[A-Za-z0-9_]{1,32}$"'}],!1}else return ue.errors=[{instancePath:t+"/nam\
e",schemaPath:"#/components/schemas/CloudTableName/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let a=r.type,i=e;if(typeof a!="string")return ue.errors=[{instancePath:t+
"/type",schemaPath:"#/components/schemas/JsonFieldType/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;if(!(a==="Bigint"||a==="Double"||a==="Boolean"||a==="Timestamp"||a==="String"||a==="Decimal"))return ue.errors=
[{instancePath:t+"/type",schemaPath:"#/components/schemas/JsonFieldType/enum",keyword:"enum",params:{allowedValues:Hr.enum},
message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;if(s)if(r.value!==void 0){let a=r.value,
i=e;if(e===e)if(typeof a=="string"){if(!yr.test(a))return ue.errors=[{instancePath:t+"/value",schemaPath:"#/components/s\
chemas/CloudTableName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{1,32}$"},message:'must match pattern "^[\
A-Za-z0-9_]{1,32}$"'}],!1}else return ue.errors=[{instancePath:t+"/value",schemaPath:"#/components/schemas/CloudTableNam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}}else return ue.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=
n,e===0}ue.evaluated={props:{name:!0,type:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Y.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.metric===
void 0&&(u="metric")||r.timestamp===void 0&&(u="timestamp")||r.value===void 0&&(u="value")||r.tags===void 0&&(u="tags"))
return Y.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must hav\
e required property '"+u+"'"}],!1;if(r.metric!==void 0){let p=r.metric,d=e;if(e===d)if(Array.isArray(p)){var s=!0;let g=p.
length;for(let v=0;v<g;v++){let f=p[v],h=e;if(e===e)if(f&&typeof f=="object"&&!Array.isArray(f)){let A;if(f.type===void 0&&
(A="type")||f.value===void 0&&(A="value"))return Y.errors=[{instancePath:t+"/metric/"+v,schemaPath:"#/components/schemas\
/OpenTsdbMetric/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"}],
!1;if(f.type!==void 0){let k=f.type,X=e;if(typeof k!="string")return Y.errors=[{instancePath:t+"/metric/"+v+"/type",schemaPath:"\
#/components/schemas/OpenTsdbMetric/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(k==="Constant"||k==="String"))return Y.errors=[{instancePath:t+"/metric/"+v+"/type",schemaPath:"#/components/sch\
emas/OpenTsdbMetric/properties/type/enum",keyword:"enum",params:{allowedValues:ds.properties.type.enum},message:"must be\
 equal to one of the allowed values"}],!1;var o=X===e}else var o=!0;if(o)if(f.value!==void 0){let k=f.value,X=e;if(e===X)
if(typeof k=="string"){if(!fs.test(k))return Y.errors=[{instancePath:t+"/metric/"+v+"/value",schemaPath:"#/components/sc\
hemas/OpenTsdbMetric/properties/value/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9.]{1,32}$"},message:'must m\
atch pattern "^[A-Za-z0-9.]{1,32}$"'}],!1}else return Y.errors=[{instancePath:t+"/metric/"+v+"/value",schemaPath:"#/comp\
onents/schemas/OpenTsdbMetric/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var o=X===e}else var o=!0}else return Y.errors=[{instancePath:t+"/metric/"+v,schemaPath:"#/components/schemas/OpenTsdbMe\
tric/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=h===e;if(!s)break}}else return Y.errors=
[{instancePath:t+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var a=d===e}else var a=!0;if(a){if(r.timestamp!==void 0){let p=e;pe(r.timestamp,{instancePath:t+"/timestamp",
parentData:r,parentDataProperty:"timestamp",rootData:c,dynamicAnchors:l})||(n=n===null?pe.errors:n.concat(pe.errors),e=n.
length);var a=p===e}else var a=!0;if(a){if(r.value!==void 0){let p=e;_e(r.value,{instancePath:t+"/value",parentData:r,parentDataProperty:"\
value",rootData:c,dynamicAnchors:l})||(n=n===null?_e.errors:n.concat(_e.errors),e=n.length);var a=p===e}else var a=!0;if(a)
if(r.tags!==void 0){let p=r.tags,d=e;if(e===d)if(Array.isArray(p)){var i=!0;let v=p.length;for(let f=0;f<v;f++){let h=e;
ue(p[f],{instancePath:t+"/tags/"+f,parentData:p,parentDataProperty:f,rootData:c,dynamicAnchors:l})||(n=n===null?ue.errors:
n.concat(ue.errors),e=n.length);var i=h===e;if(!i)break}}else return Y.errors=[{instancePath:t+"/tags",schemaPath:"#/pro\
perties/tags/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=d===e}else var a=!0}}}else return Y.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.
errors=n,e===0}Y.evaluated={props:{metric:!0,timestamp:!0,value:!0,tags:!0},dynamicProps:!1,dynamicItems:!1};function q(r,{
instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=q.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
task_name!==void 0){let i=r.task_name,u=e;if(e===e)if(typeof i=="string"){if(!I.test(i))return q.errors=[{instancePath:t+
"/task_name",schemaPath:"#/components/schemas/TaskName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return q.errors=[{instancePath:t+"/task_name",schemaPath:"\
#/components/schemas/TaskName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else
var s=!0;if(s){if(r.agency_name!==void 0){let i=r.agency_name,u=e;if(e===e)if(typeof i=="string"){if(O(i)>64)return q.errors=
[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(O(i)<1)return q.errors=[{instancePath:t+"/agency_name",schemaPath:"\
#/components/schemas/AgencyName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return q.errors=[{instancePath:t+"/agency_name",schemaPath:"#/components/schemas/AgencyName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.deliver_time_interval!==
void 0){let i=r.deliver_time_interval,u=e,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return q.errors=[
{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)){if(i>900||isNaN(i))return q.errors=
[{instancePath:t+"/deliver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/maximum",keyword:"maximum",
params:{comparison:"<=",limit:900},message:"must be <= 900"}],!1;if(i<30||isNaN(i))return q.errors=[{instancePath:t+"/de\
liver_time_interval",schemaPath:"#/components/schemas/DeliverTimeInterval/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:30},message:"must be >= 30"}],!1}var s=u===e}else var s=!0;if(s){if(r.consumer_strategy!==void 0){let i=r.consumer_strategy,
u=e;if(typeof i!="string")return q.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/Consume\
rStrategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(i==="LATEST"||i==="TRIM_HORIZON"))
return q.errors=[{instancePath:t+"/consumer_strategy",schemaPath:"#/components/schemas/ConsumerStrategy/enum",keyword:"e\
num",params:{allowedValues:hr.enum},message:"must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;
if(s){if(r.cloudtable_cluster_name!==void 0){let i=e;if(typeof r.cloudtable_cluster_name!="string")return q.errors=[{instancePath:t+
"/cloudtable_cluster_name",schemaPath:"#/properties/cloudtable_cluster_name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.cloudtable_cluster_id!==void 0){let i=e;if(typeof r.cloudtable_cluster_id!=
"string")return q.errors=[{instancePath:t+"/cloudtable_cluster_id",schemaPath:"#/properties/cloudtable_cluster_id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.cloudtable_table_name!==
void 0){let i=e;if(typeof r.cloudtable_table_name!="string")return q.errors=[{instancePath:t+"/cloudtable_table_name",schemaPath:"\
#/properties/cloudtable_table_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else
var s=!0;if(s){if(r.cloudtable_schema!==void 0){let i=e;oe(r.cloudtable_schema,{instancePath:t+"/cloudtable_schema",parentData:r,
parentDataProperty:"cloudtable_schema",rootData:c,dynamicAnchors:l})||(n=n===null?oe.errors:n.concat(oe.errors),e=n.length);
var s=i===e}else var s=!0;if(s){if(r.opentsdb_schema!==void 0){let i=r.opentsdb_schema,u=e;if(e===u)if(Array.isArray(i)){
var o=!0;let d=i.length;for(let g=0;g<d;g++){let v=e;Y(i[g],{instancePath:t+"/opentsdb_schema/"+g,parentData:i,parentDataProperty:g,
rootData:c,dynamicAnchors:l})||(n=n===null?Y.errors:n.concat(Y.errors),e=n.length);var o=v===e;if(!o)break}}else return q.
errors=[{instancePath:t+"/opentsdb_schema",schemaPath:"#/properties/opentsdb_schema/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var s=u===e}else var s=!0;if(s){if(r.cloudtable_row_key_delimiter!==void 0){let i=r.
cloudtable_row_key_delimiter,u=e;if(typeof i!="string")return q.errors=[{instancePath:t+"/cloudtable_row_key_delimiter",
schemaPath:"#/properties/cloudtable_row_key_delimiter/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;if(!(i===","||i==="."||i==="|"||i===";"||i==="\\"||i==="-"||i==="_"||i==="~"))return q.errors=[{instancePath:t+"\
/cloudtable_row_key_delimiter",schemaPath:"#/properties/cloudtable_row_key_delimiter/enum",keyword:"enum",params:{allowedValues:ls.
properties.cloudtable_row_key_delimiter.enum},message:"must be equal to one of the allowed values"}],!1;var s=u===e}else
var s=!0;if(s){if(r.obs_backup_bucket_path!==void 0){let i=r.obs_backup_bucket_path,u=e;if(e===e)if(typeof i=="string"){
if(!vr.test(i))return q.errors=[{instancePath:t+"/obs_backup_bucket_path",schemaPath:"#/components/schemas/ObsBucketPath\
/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9._-]{3,63}$"},message:'must match pattern "^[a-z0-9._-]{3,63}$"'}],
!1}else return q.errors=[{instancePath:t+"/obs_backup_bucket_path",schemaPath:"#/components/schemas/ObsBucketPath/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.backup_file_prefix!==
void 0){let i=r.backup_file_prefix,u=e;if(e===e)if(typeof i=="string"){if(!gr.test(i))return q.errors=[{instancePath:t+"\
/backup_file_prefix",schemaPath:"#/components/schemas/FilePrefix/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-\
9_][A-Za-z0-9_/]{0,49})?$"},message:'must match pattern "^([A-Za-z0-9_][A-Za-z0-9_/]{0,49})?$"'}],!1}else return q.errors=
[{instancePath:t+"/backup_file_prefix",schemaPath:"#/components/schemas/FilePrefix/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s)if(r.retry_duration!==void 0){let i=r.retry_duration,
u=e,p=e,d=!1,g=null,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let b={instancePath:t+"/retry_duration",
schemaPath:"#/components/schemas/RetryDuration/oneOf/0/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};n===null?n=[b]:n.push(b),e++}if(e===v&&typeof i=="number"&&isFinite(i)){if(i>7200||isNaN(i)){let b={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7200},message:"must be <= 7200"};n===null?n=[b]:n.push(b),e++}else if(i<0||isNaN(i)){let b={instancePath:t+"/r\
etry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/0/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};n===null?n=[b]:n.push(b),e++}}var a=v===e;a&&(d=!0,g=0);let f=e;if(e===f)if(typeof i=="\
string"){if(!br.test(i)){let b={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/\
pattern",keyword:"pattern",params:{pattern:"^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"},message:'must m\
atch pattern "^([0-9]|[1-9][0-9]{1,2}|[1-6][0-9]{3}|7[01][0-9]{2}|7200)$"'};n===null?n=[b]:n.push(b),e++}}else{let b={instancePath:t+
"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};n===null?n=[b]:n.push(b),e++}var a=f===e;if(a&&d?(d=!1,g=[g,1]):a&&(d=!0,g=1),d)e=p,n!==null&&(p?n.length=
p:n=null);else{let b={instancePath:t+"/retry_duration",schemaPath:"#/components/schemas/RetryDuration/oneOf",keyword:"on\
eOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};return n===null?n=[b]:n.push(b),e++,q.errors=
n,!1}var s=u===e}else var s=!0}}}}}}}}}}}}else return q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return q.errors=n,e===0}q.evaluated={props:{task_name:!0,agency_name:!0,deliver_time_interval:!0,
consumer_strategy:!0,cloudtable_cluster_name:!0,cloudtable_cluster_id:!0,cloudtable_table_name:!0,cloudtable_schema:!0,opentsdb_schema:!0,
cloudtable_row_key_delimiter:!0,obs_backup_bucket_path:!0,backup_file_prefix:!0,retry_duration:!0},dynamicProps:!1,dynamicItems:!1};
function Ne(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),q(r,{instancePath:t,parentData:_,parentDataProperty:y,
rootData:c,dynamicAnchors:l})||(n=n===null?q.errors:n.concat(q.errors),e=n.length),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.task_name===void 0&&(s="task_name")||r.agency_name===void 0&&(s="agency_name")||r.cloudtable_cluster_name===
void 0&&(s="cloudtable_cluster_name")||r.cloudtable_cluster_id===void 0&&(s="cloudtable_cluster_id"))return Ne.errors=[{
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have required propert\
y '"+s+"'"}],!1}else return Ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ne.errors=n,e===0}Ne.evaluated={props:{task_name:!0,agency_name:!0,deliver_time_interval:!0,
consumer_strategy:!0,cloudtable_cluster_name:!0,cloudtable_cluster_id:!0,cloudtable_table_name:!0,cloudtable_schema:!0,opentsdb_schema:!0,
cloudtable_row_key_delimiter:!0,obs_backup_bucket_path:!0,backup_file_prefix:!0,retry_duration:!0},dynamicProps:!1,dynamicItems:!1};
function Ze(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Ze.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.destination_type!==void 0){let o=r.destination_type,a=e;if(typeof o!="string")return Ze.errors=[{instancePath:t+
"/destination_type",schemaPath:"#/components/schemas/DestinationType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(o==="OBS"||o==="DWS"||o==="MRS"||o==="DLI"||o==="CLOUDTABLE"))return Ze.errors=[{instancePath:t+
"/destination_type",schemaPath:"#/components/schemas/DestinationType/enum",keyword:"enum",params:{allowedValues:at.enum},
message:"must be equal to one of the allowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.obs_destination_descriptor!==
void 0){let o=e;Pe(r.obs_destination_descriptor,{instancePath:t+"/obs_destination_descriptor",parentData:r,parentDataProperty:"\
obs_destination_descriptor",rootData:c,dynamicAnchors:l})||(n=n===null?Pe.errors:n.concat(Pe.errors),e=n.length);var s=o===
e}else var s=!0;if(s){if(r.dws_destination_descriptor!==void 0){let o=e;we(r.dws_destination_descriptor,{instancePath:t+
"/dws_destination_descriptor",parentData:r,parentDataProperty:"dws_destination_descriptor",rootData:c,dynamicAnchors:l})||
(n=n===null?we.errors:n.concat(we.errors),e=n.length);var s=o===e}else var s=!0;if(s){if(r.mrs_destination_descriptor!==
void 0){let o=e;Ae(r.mrs_destination_descriptor,{instancePath:t+"/mrs_destination_descriptor",parentData:r,parentDataProperty:"\
mrs_destination_descriptor",rootData:c,dynamicAnchors:l})||(n=n===null?Ae.errors:n.concat(Ae.errors),e=n.length);var s=o===
e}else var s=!0;if(s){if(r.dli_destination_descriptor!==void 0){let o=e;$e(r.dli_destination_descriptor,{instancePath:t+
"/dli_destination_descriptor",parentData:r,parentDataProperty:"dli_destination_descriptor",rootData:c,dynamicAnchors:l})||
(n=n===null?$e.errors:n.concat($e.errors),e=n.length);var s=o===e}else var s=!0;if(s)if(r.cloudtable_destination_descriptor!==
void 0){let o=e;Ne(r.cloudtable_destination_descriptor,{instancePath:t+"/cloudtable_destination_descriptor",parentData:r,
parentDataProperty:"cloudtable_destination_descriptor",rootData:c,dynamicAnchors:l})||(n=n===null?Ne.errors:n.concat(Ne.
errors),e=n.length);var s=o===e}else var s=!0}}}}}else return Ze.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return Ze.errors=n,e===0}Ze.evaluated={props:{destination_type:!0,
obs_destination_descriptor:!0,dws_destination_descriptor:!0,mrs_destination_descriptor:!0,dli_destination_descriptor:!0,
cloudtable_destination_descriptor:!0},dynamicProps:!1,dynamicItems:!1};function Sr(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Sr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),Ze(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?Ze.errors:
n.concat(Ze.errors),e=n.length),Sr.errors=n,e===0}Sr.evaluated={props:{destination_type:!0,obs_destination_descriptor:!0,
dws_destination_descriptor:!0,mrs_destination_descriptor:!0,dli_destination_descriptor:!0,cloudtable_destination_descriptor:!0},
dynamicProps:!1,dynamicItems:!1};var _s=Ge;function Ge(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Ge.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Ge.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let o=r.stream_name;if(e===e)if(typeof o=="string"){if(!I.test(o))return Ge.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Ge.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ge.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ge.
errors=n,e===0}Ge.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var hs=zr;function Ee(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.destination_type!==void 0){let o=r.destination_type,a=e;if(typeof o!="string")return Ee.errors=[{instancePath:t+
"/destination_type",schemaPath:"#/components/schemas/DestinationType/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(o==="OBS"||o==="DWS"||o==="MRS"||o==="DLI"||o==="CLOUDTABLE"))return Ee.errors=[{instancePath:t+
"/destination_type",schemaPath:"#/components/schemas/DestinationType/enum",keyword:"enum",params:{allowedValues:at.enum},
message:"must be equal to one of the allowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.obs_destination_descriptor!==
void 0){let o=e;Pe(r.obs_destination_descriptor,{instancePath:t+"/obs_destination_descriptor",parentData:r,parentDataProperty:"\
obs_destination_descriptor",rootData:c,dynamicAnchors:l})||(n=n===null?Pe.errors:n.concat(Pe.errors),e=n.length);var s=o===
e}else var s=!0;if(s){if(r.dws_destination_descriptor!==void 0){let o=e;we(r.dws_destination_descriptor,{instancePath:t+
"/dws_destination_descriptor",parentData:r,parentDataProperty:"dws_destination_descriptor",rootData:c,dynamicAnchors:l})||
(n=n===null?we.errors:n.concat(we.errors),e=n.length);var s=o===e}else var s=!0;if(s){if(r.mrs_destination_descriptor!==
void 0){let o=e;Ae(r.mrs_destination_descriptor,{instancePath:t+"/mrs_destination_descriptor",parentData:r,parentDataProperty:"\
mrs_destination_descriptor",rootData:c,dynamicAnchors:l})||(n=n===null?Ae.errors:n.concat(Ae.errors),e=n.length);var s=o===
e}else var s=!0;if(s){if(r.dli_destination_descriptor!==void 0){let o=e;$e(r.dli_destination_descriptor,{instancePath:t+
"/dli_destination_descriptor",parentData:r,parentDataProperty:"dli_destination_descriptor",rootData:c,dynamicAnchors:l})||
(n=n===null?$e.errors:n.concat($e.errors),e=n.length);var s=o===e}else var s=!0;if(s)if(r.cloudtable_destination_descriptor!==
void 0){let o=e;Ne(r.cloudtable_destination_descriptor,{instancePath:t+"/cloudtable_destination_descriptor",parentData:r,
parentDataProperty:"cloudtable_destination_descriptor",rootData:c,dynamicAnchors:l})||(n=n===null?Ne.errors:n.concat(Ne.
errors),e=n.length);var s=o===e}else var s=!0}}}}}else return Ee.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return Ee.errors=n,e===0}Ee.evaluated={props:{destination_type:!0,
obs_destination_descriptor:!0,dws_destination_descriptor:!0,mrs_destination_descriptor:!0,dli_destination_descriptor:!0,
cloudtable_destination_descriptor:!0},dynamicProps:!1,dynamicItems:!1};function zr(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=zr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),Ee(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?Ee.errors:
n.concat(Ee.errors),e=n.length),zr.errors=n,e===0}zr.evaluated={props:{destination_type:!0,obs_destination_descriptor:!0,
dws_destination_descriptor:!0,mrs_destination_descriptor:!0,dli_destination_descriptor:!0,cloudtable_destination_descriptor:!0},
dynamicProps:!1,dynamicItems:!1};var gs=De;function De(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=De.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.stream_name===void 0&&(o="stream_name")||r.task_name===void 0&&(o="task_name"))return De.errors=[
{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required proper\
ty '"+o+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a=="string"){if(!I.test(a))return De.
errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return De.errors=[{instancePath:t+
"/stream_name",schemaPath:"document#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.task_name!==void 0){let a=r.task_name,i=e;if(e===e)if(typeof a==
"string"){if(!I.test(a))return De.errors=[{instancePath:t+"/task_name",schemaPath:"document#/components/schemas/TaskName\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],
!1}else return De.errors=[{instancePath:t+"/task_name",schemaPath:"document#/components/schemas/TaskName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}else return De.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return De.errors=n,e===0}De.evaluated=
{props:{stream_name:!0,task_name:!0},dynamicProps:!1,dynamicItems:!1};var vs=je;function je(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=je.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.stream_name===void 0&&(o="stream_name")||r.task_name===void 0&&(o="task_name"))return je.errors=[
{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required proper\
ty '"+o+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a=="string"){if(!I.test(a))return je.
errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return je.errors=[{instancePath:t+
"/stream_name",schemaPath:"document#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.task_name!==void 0){let a=r.task_name,i=e;if(e===e)if(typeof a==
"string"){if(!I.test(a))return je.errors=[{instancePath:t+"/task_name",schemaPath:"document#/components/schemas/TaskName\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],
!1}else return je.errors=[{instancePath:t+"/task_name",schemaPath:"document#/components/schemas/TaskName/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0}else return je.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=n,e===0}je.evaluated=
{props:{stream_name:!0,task_name:!0},dynamicProps:!1,dynamicItems:!1};var bs=Xe;function Xe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=Xe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_name===void 0&&(s="stream_name"))return Xe.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_name!==void 0){
let o=r.stream_name;if(e===e)if(typeof o=="string"){if(!I.test(o))return Xe.errors=[{instancePath:t+"/stream_name",schemaPath:"\
document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'mus\
t match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return Xe.errors=[{instancePath:t+"/stream_name",schemaPath:"document\
#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Xe.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Xe.
errors=n,e===0}Xe.evaluated={props:{stream_name:!0},dynamicProps:!1,dynamicItems:!1};var ks=Zr;var Ps={type:"object",required:["action","tasks"],properties:{action:{type:"string",enum:["stop"]},tasks:{type:"array",minItems:1,
items:{$ref:"#/components/schemas/TransferTaskReference"}}}};function fe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.id===void 0&&(s="id"))return fe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.id!==void 0){let o=r.id;if(e===e)if(typeof o==
"string"){if(!Te.test(o))return fe.errors=[{instancePath:t+"/id",schemaPath:"#/components/schemas/TaskId/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-z0-9]{19}$"'}],!1}else return fe.errors=
[{instancePath:t+"/id",schemaPath:"#/components/schemas/TaskId/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1}}else return fe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return fe.errors=n,e===0}fe.evaluated={props:{id:!0},dynamicProps:!1,dynamicItems:!1};function he(r,{
instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=he.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let a;if(r.action===void 0&&(a="action")||r.tasks===void 0&&(a="tasks"))return he.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.action!==
void 0){let i=r.action,u=e;if(typeof i!="string")return he.errors=[{instancePath:t+"/action",schemaPath:"#/properties/ac\
tion/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!=="stop")return he.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Ps.properties.action.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s)if(r.tasks!==void 0){let i=r.tasks,u=e;if(e===
u)if(Array.isArray(i)){if(i.length<1)return he.errors=[{instancePath:t+"/tasks",schemaPath:"#/properties/tasks/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var o=!0;let d=i.length;for(let g=0;g<
d;g++){let v=e;fe(i[g],{instancePath:t+"/tasks/"+g,parentData:i,parentDataProperty:g,rootData:c,dynamicAnchors:l})||(n=n===
null?fe.errors:n.concat(fe.errors),e=n.length);var o=v===e;if(!o)break}}}else return he.errors=[{instancePath:t+"/tasks",
schemaPath:"#/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=u===e}else var s=!0}else
return he.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return he.errors=n,e===0}he.evaluated={props:{action:!0,tasks:!0},dynamicProps:!1,dynamicItems:!1};var ws={type:"object",
required:["action","tasks"],properties:{action:{type:"string",enum:["start"]},tasks:{type:"array",minItems:1,items:{$ref:"\
#/components/schemas/TransferTaskReference"}}}};function ge(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=ge.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.action===void 0&&(a="action")||r.tasks===void 0&&(a="tasks"))
return ge.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must ha\
ve required property '"+a+"'"}],!1;if(r.action!==void 0){let i=r.action,u=e;if(typeof i!="string")return ge.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!==
"start")return ge.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:ws.
properties.action.enum},message:"must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s)if(r.tasks!==
void 0){let i=r.tasks,u=e;if(e===u)if(Array.isArray(i)){if(i.length<1)return ge.errors=[{instancePath:t+"/tasks",schemaPath:"\
#/properties/tasks/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var o=!0;
let d=i.length;for(let g=0;g<d;g++){let v=e;fe(i[g],{instancePath:t+"/tasks/"+g,parentData:i,parentDataProperty:g,rootData:c,
dynamicAnchors:l})||(n=n===null?fe.errors:n.concat(fe.errors),e=n.length);var o=v===e;if(!o)break}}}else return ge.errors=
[{instancePath:t+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var s=u===e}else var s=!0}else return ge.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ge.errors=n,e===0}ge.evaluated={props:{action:!0,tasks:!0},dynamicProps:!1,
dynamicItems:!1};function ir(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=ir.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let s=e,o=!1,a=null,i=e;
he(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?he.errors:n.concat(he.
errors),e=n.length);var d=i===e;if(d){o=!0,a=0;var u={};u.action=!0,u.tasks=!0}let p=e;ge(r,{instancePath:t,parentData:_,
parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?ge.errors:n.concat(ge.errors),e=n.length);var d=p===e;if(d&&
o?(o=!1,a=[a,1]):d&&(o=!0,a=1,u!==!0&&(u=u||{},u.action=!0,u.tasks=!0)),o)e=s,n!==null&&(s?n.length=s:n=null);else{let g={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in \
oneOf"};return n===null?n=[g]:n.push(g),e++,ir.errors=n,!1}return ir.errors=n,m.props=u,e===0}ir.evaluated={dynamicProps:!0,
dynamicItems:!1};function Zr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=Zr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!ir(r,{instancePath:t,
parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l}))n=n===null?ir.errors:n.concat(ir.errors),e=n.length;else
var s=ir.evaluated.props;return Zr.errors=n,m.props=s,e===0}Zr.evaluated={dynamicProps:!0,dynamicItems:!1};var As=lr;function lr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=lr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.source_data_sample===void 0&&(o="source_data_sample"))return lr.errors=[{instancePath:t,schemaPath:"\
document#/components/schemas/CreateSchemaRequest/required",keyword:"required",params:{missingProperty:o},message:"must h\
ave required property '"+o+"'"}],!1;if(r.source_data_sample!==void 0&&typeof r.source_data_sample!="string")return lr.errors=
[{instancePath:t+"/source_data_sample",schemaPath:"document#/components/schemas/CreateSchemaRequest/properties/source_da\
ta_sample/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return lr.errors=[{instancePath:t,
schemaPath:"document#/components/schemas/CreateSchemaRequest/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;return lr.errors=n,e===0}lr.evaluated={props:{source_data_sample:!0},dynamicProps:!1,dynamicItems:!1};var $s=er;function er(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=er.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.task_id===void 0&&(s="task_id"))return er.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.task_id!==void 0){let o=r.task_id;
if(e===e)if(typeof o=="string"){if(!Te.test(o))return er.errors=[{instancePath:t+"/task_id",schemaPath:"document#/compon\
ents/schemas/TaskId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-\
z0-9]{19}$"'}],!1}else return er.errors=[{instancePath:t+"/task_id",schemaPath:"document#/components/schemas/TaskId/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return er.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return er.errors=n,e===0}er.evaluated={props:{
task_id:!0},dynamicProps:!1,dynamicItems:!1};var Ns=Er;var rt={type:"object",properties:{order:{type:"string",enum:["desc","asc"]},sortBy:{type:"string",enum:["createTimeStr",
"startTime","endTime","state","records","readRecords","dataSize"]},pageInfo:{$ref:"#/components/schemas/TransferTaskLogP\
age"}}};function V(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=V.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.order!==void 0){let a=r.order,i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/order",schemaPath:"#\
/properties/order/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="desc"||a==="asc"))
return V.errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues:rt.properties.
order.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.sortBy!==void 0){
let a=r.sortBy,i=e;if(typeof a!="string")return V.errors=[{instancePath:t+"/sortBy",schemaPath:"#/properties/sortBy/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="createTimeStr"||a==="startTime"||a==="endT\
ime"||a==="state"||a==="records"||a==="readRecords"||a==="dataSize"))return V.errors=[{instancePath:t+"/sortBy",schemaPath:"\
#/properties/sortBy/enum",keyword:"enum",params:{allowedValues:rt.properties.sortBy.enum},message:"must be equal to one \
of the allowed values"}],!1;var s=i===e}else var s=!0;if(s)if(r.pageInfo!==void 0){let a=r.pageInfo,i=e;if(e===e)if(a&&typeof a==
"object"&&!Array.isArray(a)){let d;if(a.pageIndex===void 0&&(d="pageIndex")||a.pageTotal===void 0&&(d="pageTotal"))return V.
errors=[{instancePath:t+"/pageInfo",schemaPath:"#/components/schemas/TransferTaskLogPage/required",keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(a.pageIndex!==void 0){let g=a.pageIndex,v=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return V.errors=[{instancePath:t+"/pageInfo/pageIndex",schemaPath:"#/component\
s/schemas/TransferTaskLogPage/properties/pageIndex/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===v&&typeof g=="number"&&isFinite(g)){if(g>2147483647||isNaN(g))return V.errors=[{instancePath:t+"/pageInfo/page\
Index",schemaPath:"#/components/schemas/TransferTaskLogPage/properties/pageIndex/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(g<1||isNaN(g))return V.errors=[{instancePath:t+"/pageInfo/\
pageIndex",schemaPath:"#/components/schemas/TransferTaskLogPage/properties/pageIndex/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var o=v===e}else var o=!0;if(o)if(a.pageTotal!==void 0){let g=a.pageTotal,
v=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return V.errors=[{instancePath:t+"/pageInfo/pageTotal",schemaPath:"\
#/components/schemas/TransferTaskLogPage/properties/pageTotal/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===v&&typeof g=="number"&&isFinite(g)){if(g>2147483647||isNaN(g))return V.errors=[{instancePath:t+
"/pageInfo/pageTotal",schemaPath:"#/components/schemas/TransferTaskLogPage/properties/pageTotal/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(g<1||isNaN(g))return V.errors=[{instancePath:t+
"/pageInfo/pageTotal",schemaPath:"#/components/schemas/TransferTaskLogPage/properties/pageTotal/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var o=v===e}else var o=!0}else return V.errors=[{instancePath:t+
"/pageInfo",schemaPath:"#/components/schemas/TransferTaskLogPage/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var s=i===e}else var s=!0}}else return V.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return V.errors=n,e===0}V.evaluated={props:{order:!0,sortBy:!0,pageInfo:!0},
dynamicProps:!1,dynamicItems:!1};function Er(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=Er.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),V(r,{instancePath:t,
parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?V.errors:n.concat(V.errors),e=n.length),Er.
errors=n,e===0}Er.evaluated={props:{order:!0,sortBy:!0,pageInfo:!0},dynamicProps:!1,dynamicItems:!1};var Ts=H;var Is={type:"string",enum:["total_put_bytes_per_stream","total_get_bytes_per_stream","total_put_records_per_stream","to\
tal_get_records_per_stream","total_put_req_latency","total_get_req_latency","total_put_req_suc_per_stream","total_get_re\
q_suc_per_stream","traffic_controll_put","traffic_controll_get","traffic_control_put","traffic_control_get"]},mt=new RegExp(
"^[a-z_]+(,[a-z_]+)*$","");function H(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=H.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.stream_name===void 0&&(o="stream_name")||r.start_time===void 0&&(o="start_time")||
r.end_time===void 0&&(o="end_time"))return H.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,i=e;
if(e===e)if(typeof a=="string"){if(!I.test(a))return H.errors=[{instancePath:t+"/stream_name",schemaPath:"document#/comp\
onents/schemas/StreamName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match patter\
n "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return H.errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/sc\
hemas/StreamName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){
if(r.label!==void 0){let a=r.label,i=e;if(typeof a!="string")return H.errors=[{instancePath:t+"/label",schemaPath:"docum\
ent#/components/schemas/StreamMetricLabel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a===
"total_put_bytes_per_stream"||a==="total_get_bytes_per_stream"||a==="total_put_records_per_stream"||a==="total_get_recor\
ds_per_stream"||a==="total_put_req_latency"||a==="total_get_req_latency"||a==="total_put_req_suc_per_stream"||a==="total\
_get_req_suc_per_stream"||a==="traffic_controll_put"||a==="traffic_controll_get"||a==="traffic_control_put"||a==="traffi\
c_control_get"))return H.errors=[{instancePath:t+"/label",schemaPath:"document#/components/schemas/StreamMetricLabel/enu\
m",keyword:"enum",params:{allowedValues:Is.enum},message:"must be equal to one of the allowed values"}],!1;var s=i===e}else
var s=!0;if(s){if(r.label_list!==void 0){let a=r.label_list,i=e;if(e===i)if(typeof a=="string"){if(!mt.test(a))return H.
errors=[{instancePath:t+"/label_list",schemaPath:"#/properties/label_list/pattern",keyword:"pattern",params:{pattern:"^[\
a-z_]+(,[a-z_]+)*$"},message:'must match pattern "^[a-z_]+(,[a-z_]+)*$"'}],!1}else return H.errors=[{instancePath:t+"/la\
bel_list",schemaPath:"#/properties/label_list/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var s=i===e}else var s=!0;if(s){if(r.start_time!==void 0){let a=r.start_time,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return H.errors=[{instancePath:t+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9999999999||isNaN(
a))return H.errors=[{instancePath:t+"/start_time",schemaPath:"#/properties/start_time/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9999999999},message:"must be <= 9999999999"}],!1;if(a<1e9||isNaN(a))return H.errors=[{instancePath:t+
"/start_time",schemaPath:"#/properties/start_time/minimum",keyword:"minimum",params:{comparison:">=",limit:1e9},message:"\
must be >= 1000000000"}],!1}var s=i===e}else var s=!0;if(s)if(r.end_time!==void 0){let a=r.end_time,i=e;if(!(typeof a=="\
number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return H.errors=[{instancePath:t+"/end_time",schemaPath:"#/properties/end_time/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>
9999999999||isNaN(a))return H.errors=[{instancePath:t+"/end_time",schemaPath:"#/properties/end_time/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:9999999999},message:"must be <= 9999999999"}],!1;if(a<1e9||isNaN(a))return H.errors=
[{instancePath:t+"/end_time",schemaPath:"#/properties/end_time/minimum",keyword:"minimum",params:{comparison:">=",limit:1e9},
message:"must be >= 1000000000"}],!1}var s=i===e}else var s=!0}}}}else return H.errors=[{instancePath:t,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=n,e===0}H.evaluated={props:{stream_name:!0,
label:!0,label_list:!0,start_time:!0,end_time:!0},dynamicProps:!1,dynamicItems:!1};var qs=M;var Ds={type:"string",enum:["total_put_bytes_per_partition","total_get_bytes_per_partition","total_put_records_per_parti\
tion","total_get_records_per_partition"]};function M(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=M.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.stream_name===void 0&&(o="stream_name")||r.partition_id===
void 0&&(o="partition_id")||r.start_time===void 0&&(o="start_time")||r.end_time===void 0&&(o="end_time"))return M.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required prope\
rty '"+o+"'"}],!1;if(r.stream_name!==void 0){let a=r.stream_name,i=e;if(e===e)if(typeof a=="string"){if(!I.test(a))return M.
errors=[{instancePath:t+"/stream_name",schemaPath:"document#/components/schemas/StreamName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'}],!1}else return M.errors=[{instancePath:t+
"/stream_name",schemaPath:"document#/components/schemas/StreamName/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.partition_id!==void 0){let a=r.partition_id,i=e;if(e===e)if(typeof a==
"string"){if(!_r.test(a))return M.errors=[{instancePath:t+"/partition_id",schemaPath:"document#/components/schemas/Parti\
tionId/pattern",keyword:"pattern",params:{pattern:"^(shardId-[0-9]{10}|[0-9]{1,10})$"},message:'must match pattern "^(sh\
ardId-[0-9]{10}|[0-9]{1,10})$"'}],!1}else return M.errors=[{instancePath:t+"/partition_id",schemaPath:"document#/compone\
nts/schemas/PartitionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(r.label!==void 0){let a=r.label,i=e;if(typeof a!="string")return M.errors=[{instancePath:t+"/label",schemaPath:"\
document#/components/schemas/PartitionMetricLabel/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(a==="total_put_bytes_per_partition"||a==="total_get_bytes_per_partition"||a==="total_put_records_per_partition"||
a==="total_get_records_per_partition"))return M.errors=[{instancePath:t+"/label",schemaPath:"document#/components/schema\
s/PartitionMetricLabel/enum",keyword:"enum",params:{allowedValues:Ds.enum},message:"must be equal to one of the allowed \
values"}],!1;var s=i===e}else var s=!0;if(s){if(r.label_list!==void 0){let a=r.label_list,i=e;if(e===i)if(typeof a=="str\
ing"){if(!mt.test(a))return M.errors=[{instancePath:t+"/label_list",schemaPath:"#/properties/label_list/pattern",keyword:"\
pattern",params:{pattern:"^[a-z_]+(,[a-z_]+)*$"},message:'must match pattern "^[a-z_]+(,[a-z_]+)*$"'}],!1}else return M.
errors=[{instancePath:t+"/label_list",schemaPath:"#/properties/label_list/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.start_time!==void 0){let a=r.start_time,i=e;if(!(typeof a=="nu\
mber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return M.errors=[{instancePath:t+"/start_time",schemaPath:"#/properties/start_tim\
e/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){
if(a>9999999999||isNaN(a))return M.errors=[{instancePath:t+"/start_time",schemaPath:"#/properties/start_time/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9999999999},message:"must be <= 9999999999"}],!1;if(a<1e9||isNaN(a))return M.errors=
[{instancePath:t+"/start_time",schemaPath:"#/properties/start_time/minimum",keyword:"minimum",params:{comparison:">=",limit:1e9},
message:"must be >= 1000000000"}],!1}var s=i===e}else var s=!0;if(s)if(r.end_time!==void 0){let a=r.end_time,i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return M.errors=[{instancePath:t+"/end_time",schemaPath:"#/properties/end_time\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){
if(a>9999999999||isNaN(a))return M.errors=[{instancePath:t+"/end_time",schemaPath:"#/properties/end_time/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9999999999},message:"must be <= 9999999999"}],!1;if(a<1e9||isNaN(a))return M.errors=
[{instancePath:t+"/end_time",schemaPath:"#/properties/end_time/minimum",keyword:"minimum",params:{comparison:">=",limit:1e9},
message:"must be >= 1000000000"}],!1}var s=i===e}else var s=!0}}}}}else return M.errors=[{instancePath:t,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=n,e===0}M.evaluated={props:{stream_name:!0,
partition_id:!0,label:!0,label_list:!0,start_time:!0,end_time:!0},dynamicProps:!1,dynamicItems:!1};var js=rr;function rr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=rr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_id===void 0&&(s="stream_id"))return rr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_id!==void 0){let o=r.
stream_id;if(e===e)if(typeof o=="string"){if(!Te.test(o))return rr.errors=[{instancePath:t+"/stream_id",schemaPath:"docu\
ment#/components/schemas/StreamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pa\
ttern "^[A-Za-z0-9]{19}$"'}],!1}else return rr.errors=[{instancePath:t+"/stream_id",schemaPath:"document#/components/sch\
emas/StreamId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return rr.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return rr.errors=n,e===0}rr.evaluated=
{props:{stream_id:!0},dynamicProps:!1,dynamicItems:!1};var xs=tr;function tr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=tr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_id===void 0&&(s="stream_id"))return tr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_id!==void 0){let o=r.
stream_id;if(e===e)if(typeof o=="string"){if(!Te.test(o))return tr.errors=[{instancePath:t+"/stream_id",schemaPath:"docu\
ment#/components/schemas/StreamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pa\
ttern "^[A-Za-z0-9]{19}$"'}],!1}else return tr.errors=[{instancePath:t+"/stream_id",schemaPath:"document#/components/sch\
emas/StreamId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return tr.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return tr.errors=n,e===0}tr.evaluated=
{props:{stream_id:!0},dynamicProps:!1,dynamicItems:!1};var Ss=Fr;function mr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=mr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.tag===void 0&&(s="tag"))return mr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;r.tag!==void 0&&(U(r.tag,{instancePath:t+
"/tag",parentData:r,parentDataProperty:"tag",rootData:c,dynamicAnchors:l})||(n=n===null?U.errors:n.concat(U.errors),e=n.
length))}else return mr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return mr.errors=n,e===0}mr.evaluated={props:{tag:!0},dynamicProps:!1,dynamicItems:!1};function Fr(r,{instancePath:t="",
parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Fr.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),mr(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||
(n=n===null?mr.errors:n.concat(mr.errors),e=n.length),Fr.errors=n,e===0}Fr.evaluated={props:{tag:!0},dynamicProps:!1,dynamicItems:!1};
var zs=xe;function xe(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=xe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.stream_id===void 0&&(o="stream_id")||r.key===void 0&&(o="key"))return xe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
if(r.stream_id!==void 0){let a=r.stream_id,i=e;if(e===e)if(typeof a=="string"){if(!Te.test(a))return xe.errors=[{instancePath:t+
"/stream_id",schemaPath:"document#/components/schemas/StreamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{\
19}$"},message:'must match pattern "^[A-Za-z0-9]{19}$"'}],!1}else return xe.errors=[{instancePath:t+"/stream_id",schemaPath:"\
document#/components/schemas/StreamId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===
e}else var s=!0;if(s)if(r.key!==void 0){let a=r.key,i=e;if(e===e)if(typeof a=="string"){if(!Qr.test(a))return xe.errors=
[{instancePath:t+"/key",schemaPath:"document#/components/schemas/TagKey/pattern",keyword:"pattern",params:{pattern:"^[A-\
Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$"},message:'must match pattern "^[A-Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$"'}],!1}else return xe.
errors=[{instancePath:t+"/key",schemaPath:"document#/components/schemas/TagKey/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=i===e}else var s=!0}else return xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=n,e===0}xe.evaluated={props:{stream_id:!0,key:!0},
dynamicProps:!1,dynamicItems:!1};var Zs=sr;function sr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=sr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.stream_id===void 0&&(s="stream_id"))return sr.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.stream_id!==void 0){let o=r.
stream_id;if(e===e)if(typeof o=="string"){if(!Te.test(o))return sr.errors=[{instancePath:t+"/stream_id",schemaPath:"docu\
ment#/components/schemas/StreamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pa\
ttern "^[A-Za-z0-9]{19}$"'}],!1}else return sr.errors=[{instancePath:t+"/stream_id",schemaPath:"document#/components/sch\
emas/StreamId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return sr.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return sr.errors=n,e===0}sr.evaluated=
{props:{stream_id:!0},dynamicProps:!1,dynamicItems:!1};var Es=Or;var Fs={type:"object",required:["action","tags"],properties:{action:{type:"string",enum:["create"]},tags:{type:"array",maxItems:10,
items:{$ref:"#/components/schemas/Tag"}}}};function ve(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.action===void 0&&(a="action")||r.tags===void 0&&(a="tags"))
return ve.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must ha\
ve required property '"+a+"'"}],!1;if(r.action!==void 0){let i=r.action,u=e;if(typeof i!="string")return ve.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!==
"create")return ve.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Fs.
properties.action.enum},message:"must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s)if(r.tags!==
void 0){let i=r.tags,u=e;if(e===u)if(Array.isArray(i)){if(i.length>10)return ve.errors=[{instancePath:t+"/tags",schemaPath:"\
#/properties/tags/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"}],!1;{var o=!0;
let d=i.length;for(let g=0;g<d;g++){let v=e;U(i[g],{instancePath:t+"/tags/"+g,parentData:i,parentDataProperty:g,rootData:c,
dynamicAnchors:l})||(n=n===null?U.errors:n.concat(U.errors),e=n.length);var o=v===e;if(!o)break}}}else return ve.errors=
[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var s=u===e}else var s=!0}else return ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return ve.errors=n,e===0}ve.evaluated={props:{action:!0,tags:!0},dynamicProps:!1,dynamicItems:!1};
var Os={type:"object",required:["action","tags"],properties:{action:{type:"string",enum:["delete"]},tags:{type:"array",items:{
$ref:"#/components/schemas/TagToDelete"}}}};function G(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=G.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.action===void 0&&(i="action")||r.tags===void 0&&(i="tags"))return G.errors=[{instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.action!==
void 0){let u=r.action,p=e;if(typeof u!="string")return G.errors=[{instancePath:t+"/action",schemaPath:"#/properties/act\
ion/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(u!=="delete")return G.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Os.properties.action.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=p===e}else var s=!0;if(s)if(r.tags!==void 0){let u=r.tags,p=e;if(e===
p)if(Array.isArray(u)){var o=!0;let g=u.length;for(let v=0;v<g;v++){let f=u[v],h=e;if(e===e)if(f&&typeof f=="object"&&!Array.
isArray(f)){let A;if(f.key===void 0&&(A="key"))return G.errors=[{instancePath:t+"/tags/"+v,schemaPath:"#/components/sche\
mas/TagToDelete/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"}],
!1;if(f.key!==void 0){let k=f.key,X=e;if(e===X)if(typeof k=="string"){if(O(k)<1)return G.errors=[{instancePath:t+"/tags/"+
v+"/key",schemaPath:"#/components/schemas/TagToDelete/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return G.errors=[{instancePath:t+"/tags/"+v+"/key",schemaPath:"#/compon\
ents/schemas/TagToDelete/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=X===
e}else var a=!0;if(a)if(f.value!==void 0){let k=e;if(typeof f.value!="string")return G.errors=[{instancePath:t+"/tags/"+
v+"/value",schemaPath:"#/components/schemas/TagToDelete/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=k===e}else var a=!0}else return G.errors=[{instancePath:t+"/tags/"+v,schemaPath:"#/components\
/schemas/TagToDelete/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=h===e;if(!o)break}}else
return G.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=p===e}else var s=!0}else return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return G.errors=n,e===0}G.evaluated={props:{action:!0,tags:!0},dynamicProps:!1,
dynamicItems:!1};function or(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=or.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let s=e,o=!1,a=null,i=e;
ve(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?ve.errors:n.concat(ve.
errors),e=n.length);var d=i===e;if(d){o=!0,a=0;var u={};u.action=!0,u.tags=!0}let p=e;G(r,{instancePath:t,parentData:_,parentDataProperty:y,
rootData:c,dynamicAnchors:l})||(n=n===null?G.errors:n.concat(G.errors),e=n.length);var d=p===e;if(d&&o?(o=!1,a=[a,1]):d&&
(o=!0,a=1,u!==!0&&(u=u||{},u.action=!0,u.tags=!0)),o)e=s,n!==null&&(s?n.length=s:n=null);else{let g={instancePath:t,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};return n===null?n=[
g]:n.push(g),e++,or.errors=n,!1}return or.errors=n,m.props=u,e===0}or.evaluated={dynamicProps:!0,dynamicItems:!1};function Or(r,{
instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Or.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!or(r,{instancePath:t,parentData:_,parentDataProperty:y,
rootData:c,dynamicAnchors:l}))n=n===null?or.errors:n.concat(or.errors),e=n.length;else var s=or.evaluated.props;return Or.
errors=n,m.props=s,e===0}Or.evaluated={dynamicProps:!0,dynamicItems:!1};var Rs=Rr;var Ms={type:"object",required:["action"],properties:{action:{type:"string",enum:["filter","count"]},limit:{type:"string",
pattern:"^([1-9][0-9]{0,2}|1000)$"},offset:{type:"string",pattern:"^[0-9]+$"},tags:{type:"array",maxItems:10,items:{$ref:"\
#/components/schemas/TagFilter"}},tags_any:{type:"array",maxItems:10,items:{$ref:"#/components/schemas/TagFilter"}},not_tags:{
type:"array",maxItems:10,items:{$ref:"#/components/schemas/TagFilter"}},not_tags_any:{type:"array",maxItems:10,items:{$ref:"\
#/components/schemas/TagFilter"}},matches:{oneOf:[{type:"array",items:{$ref:"#/components/schemas/ResourceMatch"}},{type:"\
string"}]}}},Cs={type:"object",required:["key","value"],properties:{key:{type:"string",enum:["resource_name"]},value:{type:"\
string"}}},Ls=new RegExp("^([1-9][0-9]{0,2}|1000)$",""),Bs=new RegExp("^[0-9]+$","");function E(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=E.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.key===void 0&&(a="key"))return E.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.key!==void 0){let i=r.key,u=e;if(e===e)if(typeof i==
"string"){if(!Qr.test(i))return E.errors=[{instancePath:t+"/key",schemaPath:"#/components/schemas/TagKey/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$"},message:'must match pattern "^[A-Za-z0-9_\\u4E00-\\u9FFF-\
]{1,36}$"'}],!1}else return E.errors=[{instancePath:t+"/key",schemaPath:"#/components/schemas/TagKey/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s)if(r.values!==void 0){let i=r.values,
u=e;if(e===u)if(Array.isArray(i)){if(i.length>10)return E.errors=[{instancePath:t+"/values",schemaPath:"#/properties/val\
ues/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"}],!1;{var o=!0;let d=i.length;
for(let g=0;g<d;g++){let v=e;if(typeof i[g]!="string")return E.errors=[{instancePath:t+"/values/"+g,schemaPath:"#/proper\
ties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=v===e;if(!o)break}}}else
return E.errors=[{instancePath:t+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=u===e}else var s=!0}else return E.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return E.errors=n,e===0}E.evaluated={props:{key:!0,values:!0},dynamicProps:!1,
dynamicItems:!1};function Z(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){
let n=null,e=0,m=Z.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if(r.action===void 0&&(v="action"))return Z.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(r.action!==void 0){
let f=r.action,h=e;if(typeof f!="string")return Z.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(f==="filter"||f==="count"))return Z.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Ms.properties.action.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=h===e}else var s=!0;if(s){if(r.limit!==void 0){let f=r.limit,h=e;
if(e===h)if(typeof f=="string"){if(!Ls.test(f))return Z.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/\
pattern",keyword:"pattern",params:{pattern:"^([1-9][0-9]{0,2}|1000)$"},message:'must match pattern "^([1-9][0-9]{0,2}|10\
00)$"'}],!1}else return Z.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=h===e}else var s=!0;if(s){if(r.offset!==void 0){let f=r.offset,h=e;if(e===h)
if(typeof f=="string"){if(!Bs.test(f))return Z.errors=[{instancePath:t+"/offset",schemaPath:"#/properties/offset/pattern",
keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return Z.errors=[{instancePath:t+
"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=h===
e}else var s=!0;if(s){if(r.tags!==void 0){let f=r.tags,h=e;if(e===h)if(Array.isArray(f)){if(f.length>10)return Z.errors=
[{instancePath:t+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT \
have more than 10 items"}],!1;{var o=!0;let R=f.length;for(let A=0;A<R;A++){let k=e;E(f[A],{instancePath:t+"/tags/"+A,parentData:f,
parentDataProperty:A,rootData:c,dynamicAnchors:l})||(n=n===null?E.errors:n.concat(E.errors),e=n.length);var o=k===e;if(!o)
break}}}else return Z.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var s=h===e}else var s=!0;if(s){if(r.tags_any!==void 0){let f=r.tags_any,h=e;if(e===
h)if(Array.isArray(f)){if(f.length>10)return Z.errors=[{instancePath:t+"/tags_any",schemaPath:"#/properties/tags_any/max\
Items",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"}],!1;{var a=!0;let R=f.length;for(let A=0;A<
R;A++){let k=e;E(f[A],{instancePath:t+"/tags_any/"+A,parentData:f,parentDataProperty:A,rootData:c,dynamicAnchors:l})||(n=
n===null?E.errors:n.concat(E.errors),e=n.length);var a=k===e;if(!a)break}}}else return Z.errors=[{instancePath:t+"/tags_\
any",schemaPath:"#/properties/tags_any/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=h===
e}else var s=!0;if(s){if(r.not_tags!==void 0){let f=r.not_tags,h=e;if(e===h)if(Array.isArray(f)){if(f.length>10)return Z.
errors=[{instancePath:t+"/not_tags",schemaPath:"#/properties/not_tags/maxItems",keyword:"maxItems",params:{limit:10},message:"\
must NOT have more than 10 items"}],!1;{var i=!0;let R=f.length;for(let A=0;A<R;A++){let k=e;E(f[A],{instancePath:t+"/no\
t_tags/"+A,parentData:f,parentDataProperty:A,rootData:c,dynamicAnchors:l})||(n=n===null?E.errors:n.concat(E.errors),e=n.
length);var i=k===e;if(!i)break}}}else return Z.errors=[{instancePath:t+"/not_tags",schemaPath:"#/properties/not_tags/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0;if(s){if(r.not_tags_any!==
void 0){let f=r.not_tags_any,h=e;if(e===h)if(Array.isArray(f)){if(f.length>10)return Z.errors=[{instancePath:t+"/not_tag\
s_any",schemaPath:"#/properties/not_tags_any/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more \
than 10 items"}],!1;{var u=!0;let R=f.length;for(let A=0;A<R;A++){let k=e;E(f[A],{instancePath:t+"/not_tags_any/"+A,parentData:f,
parentDataProperty:A,rootData:c,dynamicAnchors:l})||(n=n===null?E.errors:n.concat(E.errors),e=n.length);var u=k===e;if(!u)
break}}}else return Z.errors=[{instancePath:t+"/not_tags_any",schemaPath:"#/properties/not_tags_any/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0;if(s)if(r.matches!==void 0){let f=r.matches,
h=e,b=e,R=!1,A=null,k=e;if(e===k)if(Array.isArray(f)){var p=!0;let Ie=f.length;for(let Fe=0;Fe<Ie;Fe++){let ze=f[Fe],lt=e;
if(e===e)if(ze&&typeof ze=="object"&&!Array.isArray(ze)){let ur;if(ze.key===void 0&&(ur="key")||ze.value===void 0&&(ur="\
value")){let cr={instancePath:t+"/matches/"+Fe,schemaPath:"#/components/schemas/ResourceMatch/required",keyword:"require\
d",params:{missingProperty:ur},message:"must have required property '"+ur+"'"};n===null?n=[cr]:n.push(cr),e++}else{if(ze.
key!==void 0){let cr=ze.key,dt=e;if(typeof cr!="string"){let Oe={instancePath:t+"/matches/"+Fe+"/key",schemaPath:"#/comp\
onents/schemas/ResourceMatch/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?
n=[Oe]:n.push(Oe),e++}if(cr!=="resource_name"){let Oe={instancePath:t+"/matches/"+Fe+"/key",schemaPath:"#/components/sch\
emas/ResourceMatch/properties/key/enum",keyword:"enum",params:{allowedValues:Cs.properties.key.enum},message:"must be eq\
ual to one of the allowed values"};n===null?n=[Oe]:n.push(Oe),e++}var d=dt===e}else var d=!0;if(d)if(ze.value!==void 0){
let cr=e;if(typeof ze.value!="string"){let Oe={instancePath:t+"/matches/"+Fe+"/value",schemaPath:"#/components/schemas/R\
esourceMatch/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[Oe]:n.push(
Oe),e++}var d=cr===e}else var d=!0}}else{let ur={instancePath:t+"/matches/"+Fe,schemaPath:"#/components/schemas/Resource\
Match/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[ur]:n.push(ur),e++}var p=lt===e;
if(!p)break}}else{let Ie={instancePath:t+"/matches",schemaPath:"#/properties/matches/oneOf/0/type",keyword:"type",params:{
type:"array"},message:"must be array"};n===null?n=[Ie]:n.push(Ie),e++}var g=k===e;g&&(R=!0,A=0);let X=e;if(typeof f!="st\
ring"){let Ie={instancePath:t+"/matches",schemaPath:"#/properties/matches/oneOf/1/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};n===null?n=[Ie]:n.push(Ie),e++}var g=X===e;if(g&&R?(R=!1,A=[A,1]):g&&(R=!0,A=1),R)e=b,n!==
null&&(b?n.length=b:n=null);else{let Ie={instancePath:t+"/matches",schemaPath:"#/properties/matches/oneOf",keyword:"oneO\
f",params:{passingSchemas:A},message:"must match exactly one schema in oneOf"};return n===null?n=[Ie]:n.push(Ie),e++,Z.errors=
n,!1}var s=h===e}else var s=!0}}}}}}}else return Z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Z.errors=n,e===0}Z.evaluated={props:{action:!0,limit:!0,offset:!0,tags:!0,
tags_any:!0,not_tags:!0,not_tags_any:!0,matches:!0},dynamicProps:!1,dynamicItems:!1};function Rr(r,{instancePath:t="",parentData:_,
parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Rr.evaluated;return m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),Z(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||
(n=n===null?Z.errors:n.concat(Z.errors),e=n.length),Rr.errors=n,e===0}Rr.evaluated={props:{action:!0,limit:!0,offset:!0,
tags:!0,tags_any:!0,not_tags:!0,not_tags_any:!0,matches:!0},dynamicProps:!1,dynamicItems:!1};var Vs=Cr;var Mr={type:"string",enum:["dis_event.000","dis_event.001","dis_event.002","dis_event.003","dis_event.004","dis_event.0\
05","dis_event.006","dis_event.007","dis_event.008"]},ot={minimum:-2147483648,maximum:2147483647,type:"integer",enum:[0,
1]};var pt={type:["string","null"],pattern:"^urn:smn:[^:]+:[^:]+:[^:]+$"},ut=new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",""),
ct=new RegExp("^urn:smn:[^:]+:[^:]+:[^:]+$","");function D(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,
dynamicAnchors:l={}}={}){let n=null,e=0,m=D.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.name===void 0&&(u="name")||r.topic_type===void 0&&(u="topi\
c_type")||r.topic_name===void 0&&(u="topic_name"))return D.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.enable!==void 0){let p=e;if(typeof r.
enable!="boolean")return D.errors=[{instancePath:t+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let p=r.name,d=e;if(e===
e)if(typeof p=="string"){if(!ut.test(p))return D.errors=[{instancePath:t+"/name",schemaPath:"#/components/schemas/Subscr\
iptionName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^\
[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"'}],!1}else return D.errors=[{instancePath:t+"/name",schemaPath:"#/components/schemas/Su\
bscriptionName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=d===e}else var s=!0;if(s){
if(r.event_ids!==void 0){let p=r.event_ids,d=e;if(e===d)if(Array.isArray(p)){var o=!0;let v=p.length;for(let f=0;f<v;f++){
let h=p[f],b=e;if(typeof h!="string")return D.errors=[{instancePath:t+"/event_ids/"+f,schemaPath:"#/components/schemas/E\
ventTypeId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(h==="dis_event.000"||h==="dis_\
event.001"||h==="dis_event.002"||h==="dis_event.003"||h==="dis_event.004"||h==="dis_event.005"||h==="dis_event.006"||h===
"dis_event.007"||h==="dis_event.008"))return D.errors=[{instancePath:t+"/event_ids/"+f,schemaPath:"#/components/schemas/\
EventTypeId/enum",keyword:"enum",params:{allowedValues:Mr.enum},message:"must be equal to one of the allowed values"}],!1;
var o=b===e;if(!o)break}}else return D.errors=[{instancePath:t+"/event_ids",schemaPath:"#/properties/event_ids/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=d===e}else var s=!0;if(s){if(r.events_ids!==void 0){let p=r.
events_ids,d=e;if(e===d)if(Array.isArray(p)){var a=!0;let v=p.length;for(let f=0;f<v;f++){let h=p[f],b=e;if(typeof h!="s\
tring")return D.errors=[{instancePath:t+"/events_ids/"+f,schemaPath:"#/components/schemas/EventTypeId/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;if(!(h==="dis_event.000"||h==="dis_event.001"||h==="dis_event.00\
2"||h==="dis_event.003"||h==="dis_event.004"||h==="dis_event.005"||h==="dis_event.006"||h==="dis_event.007"||h==="dis_ev\
ent.008"))return D.errors=[{instancePath:t+"/events_ids/"+f,schemaPath:"#/components/schemas/EventTypeId/enum",keyword:"\
enum",params:{allowedValues:Mr.enum},message:"must be equal to one of the allowed values"}],!1;var a=b===e;if(!a)break}}else
return D.errors=[{instancePath:t+"/events_ids",schemaPath:"#/properties/events_ids/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var s=d===e}else var s=!0;if(s){if(r.event_streamids!==void 0){let p=r.event_streamids,
d=e;if(e===d)if(Array.isArray(p)){var i=!0;let v=p.length;for(let f=0;f<v;f++){let h=p[f],b=e;if(e===e)if(typeof h=="str\
ing"){if(!Te.test(h))return D.errors=[{instancePath:t+"/event_streamids/"+f,schemaPath:"#/components/schemas/StreamId/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-z0-9]{19}$"'}],!1}else
return D.errors=[{instancePath:t+"/event_streamids/"+f,schemaPath:"#/components/schemas/StreamId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=b===e;if(!i)break}}else return D.errors=[{instancePath:t+"/event_stre\
amids",schemaPath:"#/properties/event_streamids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var s=d===e}else var s=!0;if(s){if(r.topic_type!==void 0){let p=r.topic_type,d=e,g=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return D.errors=[{instancePath:t+"/topic_type",schemaPath:"#/components/schemas/TopicType/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(!(p===0||p===1))return D.errors=[{instancePath:t+"/topic\
_type",schemaPath:"#/components/schemas/TopicType/enum",keyword:"enum",params:{allowedValues:ot.enum},message:"must be e\
qual to one of the allowed values"}],!1;if(e===g&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return D.errors=
[{instancePath:t+"/topic_type",schemaPath:"#/components/schemas/TopicType/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(p<-2147483648||isNaN(p))return D.errors=[{instancePath:t+"\
/topic_type",schemaPath:"#/components/schemas/TopicType/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},
message:"must be >= -2147483648"}],!1}var s=d===e}else var s=!0;if(s){if(r.topic_name!==void 0){let p=r.topic_name,d=e;if(e===
e)if(typeof p=="string"){if(O(p)<1)return D.errors=[{instancePath:t+"/topic_name",schemaPath:"#/components/schemas/Topic\
Name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return D.
errors=[{instancePath:t+"/topic_name",schemaPath:"#/components/schemas/TopicName/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var s=d===e}else var s=!0;if(s)if(r.topic_urn!==void 0){let p=r.topic_urn,d=e,g=e;if(typeof p!=
"string"&&p!==null)return D.errors=[{instancePath:t+"/topic_urn",schemaPath:"#/components/schemas/TopicUrn/type",keyword:"\
type",params:{type:pt.type},message:"must be string,null"}],!1;if(e===g&&typeof p=="string"&&!ct.test(p))return D.errors=
[{instancePath:t+"/topic_urn",schemaPath:"#/components/schemas/TopicUrn/pattern",keyword:"pattern",params:{pattern:"^urn\
:smn:[^:]+:[^:]+:[^:]+$"},message:'must match pattern "^urn:smn:[^:]+:[^:]+:[^:]+$"'}],!1;var s=d===e}else var s=!0}}}}}}}else
return D.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return D.errors=n,e===0}D.evaluated={props:{enable:!0,name:!0,event_ids:!0,events_ids:!0,event_streamids:!0,topic_type:!0,
topic_name:!0,topic_urn:!0},dynamicProps:!1,dynamicItems:!1};function Cr(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Cr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),D(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?D.errors:
n.concat(D.errors),e=n.length),Cr.errors=n,e===0}Cr.evaluated={props:{enable:!0,name:!0,event_ids:!0,events_ids:!0,event_streamids:!0,
topic_type:!0,topic_name:!0,topic_urn:!0},dynamicProps:!1,dynamicItems:!1};var Hs=ar;function ar(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=ar.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.subscription_id===void 0&&(s="subscription_id"))return ar.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.subscription_id!==
void 0){let o=r.subscription_id;if(e===e)if(typeof o=="string"){if(!Br.test(o))return ar.errors=[{instancePath:t+"/subsc\
ription_id",schemaPath:"#/properties/subscription_id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{1,64}$"},message:'\
must match pattern "^[A-Za-z0-9]{1,64}$"'}],!1}else return ar.errors=[{instancePath:t+"/subscription_id",schemaPath:"#/p\
roperties/subscription_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return ar.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ar.errors=
n,e===0}ar.evaluated={props:{subscription_id:!0},dynamicProps:!1,dynamicItems:!1};var Us=Lr;function j(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=j.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.topic_name===void 0&&(u="topic_name"))return j.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.enable!==void 0){let p=e;if(typeof r.
enable!="boolean")return j.errors=[{instancePath:t+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let p=r.name,d=e;if(e===
e)if(typeof p=="string"){if(!ut.test(p))return j.errors=[{instancePath:t+"/name",schemaPath:"#/components/schemas/Subscr\
iptionName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^\
[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"'}],!1}else return j.errors=[{instancePath:t+"/name",schemaPath:"#/components/schemas/Su\
bscriptionName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=d===e}else var s=!0;if(s){
if(r.event_ids!==void 0){let p=r.event_ids,d=e;if(e===d)if(Array.isArray(p)){var o=!0;let v=p.length;for(let f=0;f<v;f++){
let h=p[f],b=e;if(typeof h!="string")return j.errors=[{instancePath:t+"/event_ids/"+f,schemaPath:"#/components/schemas/E\
ventTypeId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(h==="dis_event.000"||h==="dis_\
event.001"||h==="dis_event.002"||h==="dis_event.003"||h==="dis_event.004"||h==="dis_event.005"||h==="dis_event.006"||h===
"dis_event.007"||h==="dis_event.008"))return j.errors=[{instancePath:t+"/event_ids/"+f,schemaPath:"#/components/schemas/\
EventTypeId/enum",keyword:"enum",params:{allowedValues:Mr.enum},message:"must be equal to one of the allowed values"}],!1;
var o=b===e;if(!o)break}}else return j.errors=[{instancePath:t+"/event_ids",schemaPath:"#/properties/event_ids/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=d===e}else var s=!0;if(s){if(r.events_ids!==void 0){let p=r.
events_ids,d=e;if(e===d)if(Array.isArray(p)){var a=!0;let v=p.length;for(let f=0;f<v;f++){let h=p[f],b=e;if(typeof h!="s\
tring")return j.errors=[{instancePath:t+"/events_ids/"+f,schemaPath:"#/components/schemas/EventTypeId/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;if(!(h==="dis_event.000"||h==="dis_event.001"||h==="dis_event.00\
2"||h==="dis_event.003"||h==="dis_event.004"||h==="dis_event.005"||h==="dis_event.006"||h==="dis_event.007"||h==="dis_ev\
ent.008"))return j.errors=[{instancePath:t+"/events_ids/"+f,schemaPath:"#/components/schemas/EventTypeId/enum",keyword:"\
enum",params:{allowedValues:Mr.enum},message:"must be equal to one of the allowed values"}],!1;var a=b===e;if(!a)break}}else
return j.errors=[{instancePath:t+"/events_ids",schemaPath:"#/properties/events_ids/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var s=d===e}else var s=!0;if(s){if(r.event_streamids!==void 0){let p=r.event_streamids,
d=e;if(e===d)if(Array.isArray(p)){var i=!0;let v=p.length;for(let f=0;f<v;f++){let h=p[f],b=e;if(e===e)if(typeof h=="str\
ing"){if(!Te.test(h))return j.errors=[{instancePath:t+"/event_streamids/"+f,schemaPath:"#/components/schemas/StreamId/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{19}$"},message:'must match pattern "^[A-Za-z0-9]{19}$"'}],!1}else
return j.errors=[{instancePath:t+"/event_streamids/"+f,schemaPath:"#/components/schemas/StreamId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=b===e;if(!i)break}}else return j.errors=[{instancePath:t+"/event_stre\
amids",schemaPath:"#/properties/event_streamids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var s=d===e}else var s=!0;if(s){if(r.topic_type!==void 0){let p=r.topic_type,d=e,g=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return j.errors=[{instancePath:t+"/topic_type",schemaPath:"#/components/schemas/TopicType/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(!(p===0||p===1))return j.errors=[{instancePath:t+"/topic\
_type",schemaPath:"#/components/schemas/TopicType/enum",keyword:"enum",params:{allowedValues:ot.enum},message:"must be e\
qual to one of the allowed values"}],!1;if(e===g&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return j.errors=
[{instancePath:t+"/topic_type",schemaPath:"#/components/schemas/TopicType/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(p<-2147483648||isNaN(p))return j.errors=[{instancePath:t+"\
/topic_type",schemaPath:"#/components/schemas/TopicType/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},
message:"must be >= -2147483648"}],!1}var s=d===e}else var s=!0;if(s){if(r.topic_name!==void 0){let p=r.topic_name,d=e;if(e===
e)if(typeof p=="string"){if(O(p)<1)return j.errors=[{instancePath:t+"/topic_name",schemaPath:"#/components/schemas/Topic\
Name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return j.
errors=[{instancePath:t+"/topic_name",schemaPath:"#/components/schemas/TopicName/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var s=d===e}else var s=!0;if(s)if(r.topic_urn!==void 0){let p=r.topic_urn,d=e,g=e;if(typeof p!=
"string"&&p!==null)return j.errors=[{instancePath:t+"/topic_urn",schemaPath:"#/components/schemas/TopicUrn/type",keyword:"\
type",params:{type:pt.type},message:"must be string,null"}],!1;if(e===g&&typeof p=="string"&&!ct.test(p))return j.errors=
[{instancePath:t+"/topic_urn",schemaPath:"#/components/schemas/TopicUrn/pattern",keyword:"pattern",params:{pattern:"^urn\
:smn:[^:]+:[^:]+:[^:]+$"},message:'must match pattern "^urn:smn:[^:]+:[^:]+:[^:]+$"'}],!1;var s=d===e}else var s=!0}}}}}}}else
return j.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return j.errors=n,e===0}j.evaluated={props:{enable:!0,name:!0,event_ids:!0,events_ids:!0,event_streamids:!0,topic_type:!0,
topic_name:!0,topic_urn:!0},dynamicProps:!1,dynamicItems:!1};function Lr(r,{instancePath:t="",parentData:_,parentDataProperty:y,
rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,m=Lr.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),j(r,{instancePath:t,parentData:_,parentDataProperty:y,rootData:c,dynamicAnchors:l})||(n=n===null?j.errors:
n.concat(j.errors),e=n.length),Lr.errors=n,e===0}Lr.evaluated={props:{enable:!0,name:!0,event_ids:!0,events_ids:!0,event_streamids:!0,
topic_type:!0,topic_name:!0,topic_urn:!0},dynamicProps:!1,dynamicItems:!1};var Js=nr;function nr(r,{instancePath:t="",parentData:_,parentDataProperty:y,rootData:c=r,dynamicAnchors:l={}}={}){let n=null,e=0,
m=nr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if(r.subscription_id===void 0&&(s="subscription_id"))return nr.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(r.subscription_id!==
void 0){let o=r.subscription_id;if(e===e)if(typeof o=="string"){if(!Br.test(o))return nr.errors=[{instancePath:t+"/subsc\
ription_id",schemaPath:"#/properties/subscription_id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{1,64}$"},message:'\
must match pattern "^[A-Za-z0-9]{1,64}$"'}],!1}else return nr.errors=[{instancePath:t+"/subscription_id",schemaPath:"#/p\
roperties/subscription_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return nr.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nr.errors=
n,e===0}nr.evaluated={props:{subscription_id:!0},dynamicProps:!1,dynamicItems:!1};var Ys={listStreams:{parameters:{validate:yt,
integers:["limit"]}},createStream:{body:{validate:_t,known:{stream_name:!0,partition_count:!0,stream_type:!0,data_type:!0,
data_duration:!0,auto_scale_enabled:!0,auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0,data_schema:!0,
csv_properties:{delimiter:!0},compression_format:!0,tags:[{key:!0,value:!0}],sys_tags:[{key:!0,value:!0}]}}},showStream:{
parameters:{validate:Pt,integers:["limit_partitions"]}},updatePartitionCount:{parameters:{validate:At,integers:[]},body:{
validate:$t,known:{stream_name:!0,target_partition_count:!0}}},deleteStream:{parameters:{validate:Nt,integers:[]}},listPartitionCountUpdates:{
parameters:{validate:Tt,integers:[]}},updateStream:{parameters:{validate:It,integers:[]},body:{validate:qt,known:{stream_name:!0,
data_duration:!0,data_type:!0,data_schema:!0,auto_scale_enabled:!0,auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0}}},
updateStreamAutoScale:{parameters:{validate:Dt,integers:[]},body:{validate:jt,known:{update_type:!0,stream_name:!0,auto_scale_enabled:!0,
auto_scale_min_partition_count:!0,auto_scale_max_partition_count:!0,data_type:!0,data_schema:!0}}},listPolicies:{parameters:{
validate:St,integers:[]}},createPolicies:{parameters:{validate:zt,integers:[]},body:{validate:Zt,known:{stream_id:!0,principal_name:!0,
action_type:!0,effect:!0}}},deletePolicies:{parameters:{validate:Et,integers:[]},body:{validate:Ft,known:{stream_id:!0,principal_name:!0,
action_type:!0,effect:!0}}},createPoliciesV3:{parameters:{validate:Ot,integers:[]},body:{validate:Rt,known:{stream_id:!0,
principal_id:!0,action_type:!0,effect:!0}}},showQuotas:{},createOrder:{parameters:{validate:Mt,integers:[]},body:{validate:Ct,
known:{cloudServices:[{cloudServiceType:!0,chargingMode:!0,paymentMode:!0,periodType:!0,periodNum:!0,isAutoRenew:!0,isTrial:!0,
cloudServiceForm:[{projectid:!0,orderid:!0,cloudservicetype:!0,cloudServiceType:!0}],productInfos:[{cloudServiceType:!0,
productId:!0,resourceSpecCode:!0,resourceType:!0}],regionId:!0,avalibleZoneId:!0,cloudServiceEndpoint:!0,subscriptionNum:!0}],
discountId:!0,purchaseMode:!0,tenantId:!0}}},listApp:{parameters:{validate:Bt,integers:["limit"]}},createApp:{body:{validate:Vt,
known:{app_name:!0}}},showApp:{parameters:{validate:Ht,integers:[]}},deleteApp:{parameters:{validate:Ut,integers:[]}},showConsumerState:{
parameters:{validate:Jt,integers:["limit"]}},showCheckpoint:{parameters:{validate:Kt,integers:["timestamp"]}},commitCheckpoint:{
body:{validate:Qt,known:{app_name:!0,checkpoint_type:!0,stream_name:!0,stream_id:!0,partition_id:!0,sequence_number:!0,metadata:!0,
client_id:!0,generation_id:!0}}},deleteCheckpoint:{parameters:{validate:Yt,integers:[]}},consumeRecords:{parameters:{validate:Gt,
integers:["max_fetch_bytes","limit"]}},sendRecords:{body:{validate:Xt,known:{stream_name:!0,stream_id:!0,records:[{data:!0,
partition_id:!0,explicit_hash_key:!0,partition_key:!0,timestamp:!0}]}}},showCursor:{parameters:{validate:rs,integers:["t\
imestamp"]}},listTransferTasks:{parameters:{validate:as,integers:["limit"]}},updateTransferTask:{parameters:{validate:ns,
integers:[]},body:{validate:is,known:{destination_type:!0,obs_destination_descriptor:{task_name:!0,agency_name:!0,auto_agency_enabled:!0,
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
obs_backup_bucket_path:!0,backup_file_prefix:!0,retry_duration:!0}}}},createTransferTask:{parameters:{validate:_s,integers:[]},
body:{validate:hs,known:{destination_type:!0,obs_destination_descriptor:{task_name:!0,agency_name:!0,auto_agency_enabled:!0,
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
obs_backup_bucket_path:!0,backup_file_prefix:!0,retry_duration:!0}}}},showTransferTask:{parameters:{validate:gs,integers:[]}},
deleteTransferTask:{parameters:{validate:vs,integers:[]}},batchUpdateTransferTasks:{parameters:{validate:bs,integers:[]},
body:{validate:ks,known:{action:!0,tasks:[{id:!0}]}}},listBuckets:{},createSchema:{body:{validate:As,known:{source_data_sample:!0}}},
listTransferTaskLogs:{parameters:{validate:$s,integers:[]},body:{validate:Ns,known:{order:!0,sortBy:!0,pageInfo:{pageIndex:!0,
pageTotal:!0}}}},showStreamMetrics:{parameters:{validate:Ts,integers:["start_time","end_time"]}},showPartitionMetrics:{parameters:{
validate:qs,integers:["start_time","end_time"]}},showStreamTags:{parameters:{validate:js,integers:[]}},createTag:{parameters:{
validate:xs,integers:[]},body:{validate:Ss,known:{tag:{key:!0,value:!0}}}},deleteTag:{parameters:{validate:zs,integers:[]}},
batchUpdateTags:{parameters:{validate:Zs,integers:[]},body:{validate:Es,known:{action:!0,tags:[{key:!0,value:!0}]}}},listTags:{},
listResourcesByTags:{body:{validate:Rs,known:{action:!0,limit:!0,offset:!0,tags:[{key:!0,values:[!0]}],tags_any:[{key:!0,
values:[!0]}],not_tags:[{key:!0,values:[!0]}],not_tags_any:[{key:!0,values:[!0]}],matches:[{key:!0,value:!0}]}}},listEvents:{},
listEventTypes:{},listEventSubscriptions:{},createEventSubscription:{body:{validate:Vs,known:{enable:!0,name:!0,event_ids:[
!0],events_ids:[!0],event_streamids:[!0],topic_type:!0,topic_name:!0,topic_urn:!0}}},updateEventSubscription:{parameters:{
validate:Hs,integers:[]},body:{validate:Us,known:{enable:!0,name:!0,event_ids:[!0],events_ids:[!0],event_streamids:[!0],
topic_type:!0,topic_name:!0,topic_urn:!0}}},deleteEventSubscription:{parameters:{validate:Js,integers:[]}}};return Ys;
})();
