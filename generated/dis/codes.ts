// Generated from spec/ by `npm run generate`. Do not edit.

/** What to do about each error code. */
export const remedies = {
  "DIS.4100": "Check the secret key and the signing code.",
  "DIS.4101": "Sign the request, or send a token.",
  "DIS.4102": "Check the signing code.",
  "DIS.4103": "Send `X-Sdk-Date`, and sign it.",
  "DIS.4104": "Send the time in UTC as `YYYYMMDDTHHMMSSZ`.",
  "DIS.4105": "Set the clock, and sign each attempt anew.",
  "DIS.4106": "Send an access key.",
  "DIS.4107": "Check the access key, or get a new temporary one.",
  "DIS.4108": "Name the service `dis`.",
  "DIS.4109": "Check the signing code.",
  "DIS.4110": "Check the signing code.",
  "DIS.4111": "Sign for the region of the endpoint.",
  "DIS.4112": "Check access key, secret key, region and the signing code.",
  "DIS.4113": "Get a token from IAM and send it whole.",
  "DIS.4114": "Get a new token from IAM.",
  "DIS.4116": "Get the permission, or put the account in order, as the message says.",
  "DIS.4117": "Get the project id of the region from `GET /v3/projects` of IAM.",
  "DIS.4200": "Correct what the message names.",
  "DIS.4201": "Use an id that `showStream` lists.",
  "DIS.4202": "Send JSON.",
  "DIS.4203": "Send ten-digit seconds since 1970, the start before the end.",
  "DIS.4204": "Ask for the last seven days at most.",
  "DIS.4205": "Wait while `showStream` says `CREATING`; nothing helps once it says `TERMINATING`.",
  "DIS.4208": "Check name, id and state of the cluster.",
  "DIS.4209": "Use a label that the operation lists.",
  "DIS.4213": "Keep each record to 1 MB before base64; split what is larger, or compress it.",
  "DIS.4215": "Use a type that `showCursor` lists.",
  "DIS.4216": "Send a sequence number as the service gave it.",
  "DIS.4217": "Get a new cursor with `showCursor` and send it unchanged.",
  "DIS.4224": "Start in the range that the message names, or with `TRIM_HORIZON` or `LATEST`.",
  "DIS.4225": "Get a new cursor after the last sequence number read.",
  "DIS.4226": "Get a new cursor with `TRIM_HORIZON`.",
  "DIS.4300": "Correct what the message names.",
  "DIS.4301": "Check name, project and region, or create the stream.",
  "DIS.4302": "Use an id that `showStream` lists.",
  "DIS.4303": "Wait, then send only the refused records again. If it lasts, add partitions.",
  "DIS.4305": "Wait, then send again, and less often.",
  "DIS.4306": "Create the bucket, or name one that exists.",
  "DIS.4307": "Choose another name, or take it as success.",
  "DIS.4308": "Delete streams or scale them down, or ask for a higher quota.",
  "DIS.4309": "Stop, correct what failed, and go on after half an hour.",
  "DIS.4310": "Give the user, or the agency of the dump task, access to the bucket.",
  "DIS.4318": "Send the record to another partition, such as by leaving `partition_id` out; `showStream` lists those that are `ACTIVE`.",
  "DIS.4319": "Go on with the other partitions.",
  "DIS.4329": "Delete unused apps.",
  "DIS.4330": "Choose another name, or take it as success.",
  "DIS.4331": "Stop its consumers first.",
  "DIS.4332": "Check the name, or create the app.",
  "DIS.4335": "Name `dis_admin_agency`, or an agency with all permissions.",
  "DIS.4336": "Create the path, or name one that exists.",
  "DIS.4337": "Create the database, or name one that exists.",
  "DIS.4338": "Name a table that exists, with its data in DLI.",
  "DIS.4341": "Check name, id and state of the cluster.",
  "DIS.4342": "Create the table, or name one that exists.",
  "DIS.4343": "Add the column family, or correct the schema.",
  "DIS.4345": "Correct what the message names.",
  "DIS.4348": "Correct what the message names.",
  "DIS.4350": "Check name, id and state of the cluster.",
  "DIS.4351": "Check name and id of the KMS key.",
  "DIS.4354": "Check the name with `listTransferTasks`.",
  "DIS.4355": "Choose another name.",
  "DIS.4357": "Delete unused dump tasks.",
  "DIS.4358": "Choose another destination, or a stream of another type.",
  "DIS.4360": "Correct the schema.",
  "DIS.4375": "Commit a checkpoint first, and check app and stream.",
  "DIS.4601": "Delete unused tags.",
  "DIS.4603": "Take the id, not the name, from `showStream`.",
  "DIS.4604": "Check the key with `showStreamTags`.",
  "DIS.4605": "Send `create`, `delete`, `filter` or `count`.",
  "DIS.5000": "Send again with growing pauses; a write may have taken effect. If it lasts, open a service ticket."
} as const;

/** The codes of each kind that the status does not tell. */
export const codesOfKinds: [kind: "not-found" | "already-exists" | "quota" | "throttled" | "expired-cursor" | "out-of-range", codes: string[]][] = [
  [
    "not-found",
    [
      "DIS.4301",
      "DIS.4302",
      "DIS.4306",
      "DIS.4319",
      "DIS.4332",
      "DIS.4337",
      "DIS.4338",
      "DIS.4341",
      "DIS.4342",
      "DIS.4343",
      "DIS.4354",
      "DIS.4603",
      "DIS.4604"
    ]
  ],
  [
    "already-exists",
    [
      "DIS.4307",
      "DIS.4330",
      "DIS.4355"
    ]
  ],
  [
    "quota",
    [
      "DIS.4308",
      "DIS.4329",
      "DIS.4339",
      "DIS.4357",
      "DIS.4601"
    ]
  ],
  [
    "throttled",
    [
      "DIS.4303",
      "DIS.4305"
    ]
  ],
  [
    "expired-cursor",
    [
      "DIS.4217",
      "DIS.4225",
      "DIS.4226"
    ]
  ],
  [
    "out-of-range",
    [
      "DIS.4224"
    ]
  ]
];
