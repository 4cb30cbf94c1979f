// Generated from spec/ by `npm run generate`. Do not edit.

/** Every example by its name, with where it comes from. */
export const examples = {
  "ErrorGatewayNotFound": {
    "summary": "The gateway knows no such call",
    "printed": [],
    "corrects": [],
    "source": "constructed in the gateway's shape; code as in the API Gateway error table",
    "value": {
      "error_msg": "The API does not exist or has not been published in the environment.",
      "error_code": "APIGW.0101",
      "request_id": "7d1e5c3f0a2b4968b1c0d9e8f7a6b5c4"
    }
  },
  "ErrorGatewayThrottled": {
    "summary": "The gateway's request limit is used up",
    "printed": [],
    "corrects": [],
    "source": "constructed in the gateway's shape; code as in the API Gateway error table",
    "value": {
      "error_msg": "The throttling threshold has been reached.",
      "error_code": "APIGW.0308",
      "request_id": "7d1e5c3f0a2b4968b1c0d9e8f7a6b5c4"
    }
  },
  "ErrorIamNotAuthorized": {
    "summary": "The caller lacks the right",
    "printed": [],
    "corrects": [],
    "source": "Huawei's IAM reference, responses with status 403",
    "value": {
      "error_msg": "You are not authorized to perform the requested action.",
      "error_code": "IAM.0002"
    }
  },
  "ErrorIamSignature": {
    "summary": "The signature does not match",
    "printed": [],
    "corrects": [],
    "source": "constructed in the gateway's shape; text as in huaweicloud-sdk-python, issue 13",
    "value": {
      "error_msg": "Incorrect IAM authentication information: verify aksk signature fail",
      "error_code": "APIGW.0301",
      "request_id": "7d1e5c3f0a2b4968b1c0d9e8f7a6b5c4"
    }
  },
  "ErrorIamUnexpected": {
    "summary": "IAM failed",
    "printed": [],
    "corrects": [],
    "source": "Huawei's IAM reference, responses with status 500",
    "value": {
      "error_msg": "An unexpected error prevented the server from fulfilling your request.",
      "error_code": "IAM.0006"
    }
  },
  "ErrorKeystoneBadRequest": {
    "summary": "The body has no scope or no identity",
    "printed": [],
    "corrects": [],
    "source": "constructed in Keystone's shape",
    "value": {
      "error": {
        "code": 400,
        "message": "The request body is invalid",
        "title": "Bad Request"
      }
    }
  },
  "ErrorKeystoneForbidden": {
    "summary": "The token sent along is none",
    "printed": [],
    "corrects": [],
    "source": "opentelekomcloud/vault-plugin-secrets-openstack, issue 87 (Open Telekom Cloud)",
    "value": {
      "error": {
        "code": 403,
        "message": "X-Auth-Token is invalid in the request",
        "title": "Forbidden"
      }
    }
  },
  "ErrorKeystoneUnauthorized": {
    "summary": "Refused without a reason",
    "printed": [],
    "corrects": [],
    "source": "opentelekomcloud/otc-tools, issue 36 (Open Telekom Cloud)",
    "value": {
      "error": {
        "message": "Unauthorized.",
        "code": 401,
        "title": "Unauthorized"
      }
    }
  },
  "ErrorKeystoneWrongPassword": {
    "summary": "The user name or the password is wrong",
    "printed": [],
    "corrects": [],
    "source": "constructed in Keystone's shape; message as quoted in Huawei's Speech Interaction Service reference",
    "value": {
      "error": {
        "code": 401,
        "message": "The username or password is wrong.",
        "title": "Unauthorized"
      }
    }
  },
  "ErrorMessageFormat": {
    "summary": "The general error example, with a code of Auto Scaling",
    "printed": [
      "3.3 response 2",
      "response page (DIS) response 2"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "error_msg": "The format of message is error",
      "error_code": "AS.0001"
    }
  },
  "ErrorRequestMessageFormat": {
    "summary": "The general error example, with a code of Image Management",
    "printed": [
      "response page (DC) response 2"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "error_msg": "The request message format is invalid.",
      "error_code": "IMG.0001"
    }
  },
  "KeystoneCreateUserTokenByPasswordRequest": {
    "summary": "For a project, by its name",
    "printed": [
      "3.1 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "auth": {
        "identity": {
          "methods": [
            "password"
          ],
          "password": {
            "user": {
              "name": "username",
              "password": "********",
              "domain": {
                "name": "domainname"
              }
            }
          }
        },
        "scope": {
          "project": {
            "name": "xxxxxxxxxxxxxxxxxx"
          }
        }
      }
    }
  },
  "KeystoneCreateUserTokenByPasswordRequestAccount": {
    "summary": "For an account",
    "printed": [],
    "corrects": [],
    "source": "constructed: the reference says that the scope may be an account and prints no example",
    "value": {
      "auth": {
        "identity": {
          "methods": [
            "password"
          ],
          "password": {
            "user": {
              "name": "username",
              "password": "********",
              "domain": {
                "name": "domainname"
              }
            }
          }
        },
        "scope": {
          "domain": {
            "name": "domainname"
          }
        }
      }
    }
  },
  "KeystoneCreateUserTokenByPasswordRequestProjectId": {
    "summary": "For a project, by its id",
    "printed": [
      "3.2 request 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "auth": {
        "identity": {
          "methods": [
            "password"
          ],
          "password": {
            "user": {
              "name": "username",
              "password": "********",
              "domain": {
                "name": "domainname"
              }
            }
          }
        },
        "scope": {
          "project": {
            "id": "xxxxxxxxxxxxxxxxxx"
          }
        }
      }
    }
  },
  "KeystoneCreateUserTokenByPasswordRequestUnscoped": {
    "summary": "Without a scope",
    "printed": [],
    "corrects": [],
    "source": "constructed: clients of OpenStack send it so when they are given neither project nor account",
    "value": {
      "auth": {
        "identity": {
          "methods": [
            "password"
          ],
          "password": {
            "user": {
              "name": "username",
              "password": "********",
              "domain": {
                "name": "domainname"
              }
            }
          }
        }
      }
    }
  },
  "KeystoneCreateUserTokenByPasswordResponse": {
    "summary": "A token for a project, with all fields",
    "printed": [],
    "corrects": [],
    "source": "constructed from the field tables of Huawei's IAM reference (KeystoneCreateUserTokenByPassword); times in the printed form",
    "value": {
      "token": {
        "expires_at": "2019-02-13T06:52:13.855000Z",
        "issued_at": "2019-02-12T06:52:13.855000Z",
        "methods": [
          "password"
        ],
        "catalog": [
          {
            "id": "100a6a3477f1495286579b819d399e36",
            "name": "iam",
            "type": "iam",
            "endpoints": [
              {
                "id": "33e1cbdd86d34e89a63cf8ad16a5f49f",
                "interface": "public",
                "region": "*",
                "region_id": "*",
                "url": "https://iam.myhuaweicloud.com/v3.0"
              }
            ]
          }
        ],
        "project": {
          "id": "a4a5d4098fb4474fa22cd05f897d6b99",
          "name": "cn-north-4",
          "domain": {
            "id": "65382450e8f64ac0870cd180d14e684b",
            "name": "domainname"
          }
        },
        "user": {
          "id": "7116d09f88fa41908676fdd4b039e95b",
          "name": "username",
          "domain": {
            "id": "65382450e8f64ac0870cd180d14e684b",
            "name": "domainname"
          },
          "password_expires_at": ""
        },
        "roles": [
          {
            "id": "0",
            "name": "te_admin"
          }
        ]
      }
    }
  },
  "KeystoneCreateUserTokenByPasswordResponseCatalog": {
    "summary": "A token for a project with an underscore in its name, and three services of its catalog",
    "printed": [],
    "corrects": [],
    "source": "recorded at Open Telekom Cloud in 2019, python-otcextensions, sdk_test_mock.py; the names of account, project and user and the times of expiry are replaced",
    "value": {
      "token": {
        "expires_at": "2019-05-24T15:11:11.815000Z",
        "issued_at": "2019-05-23T15:11:11.815000Z",
        "methods": [
          "password"
        ],
        "catalog": [
          {
            "id": "45a401041b6547f79b976e2d0727c52b",
            "name": "keystone",
            "type": "identity",
            "endpoints": [
              {
                "id": "2df96872ffd84d4a84c29967739ae3fd",
                "interface": "public",
                "region": "*",
                "region_id": "*",
                "url": "https://iam.eu-de.otc.t-systems.com/v3"
              }
            ]
          },
          {
            "id": "a98d684c000c429c8587ecb106ab9c81",
            "name": "Data Ingestion Service",
            "type": "dis",
            "endpoints": [
              {
                "id": "2e6291b553f949aa96a5ac35ec42715c",
                "interface": "public",
                "region": "eu-de",
                "region_id": "eu-de",
                "url": "https://dis.eu-de.otc.t-systems.com"
              }
            ]
          },
          {
            "id": "289b6a2d2d50435dac63a20954db554e",
            "name": "disv2",
            "type": "disv2",
            "endpoints": [
              {
                "id": "73702f027c994bbabda6d18755efb3bd",
                "interface": "public",
                "region": "eu-de",
                "region_id": "eu-de",
                "url": "https://dis.eu-de.otc.t-systems.com/v2/0391e4486e864c26be5654c522f440f2"
              }
            ]
          }
        ],
        "project": {
          "id": "0391e4486e864c26be5654c522f440f2",
          "name": "eu-de_project",
          "domain": {
            "id": "f61828ffa6844c2caca6618cd6fdecb7",
            "name": "domainname",
            "xdomain_id": "00000000001000000000",
            "xdomain_type": "TSI"
          }
        },
        "user": {
          "id": "984366b9749e43d88660cc093d95b83b",
          "name": "username",
          "domain": {
            "id": "f61828ffa6844c2caca6618cd6fdecb7",
            "name": "domainname",
            "xdomain_id": "00000000001000000000",
            "xdomain_type": "TSI"
          },
          "password_expires_at": "2019-06-05T12:42:20.000000"
        },
        "roles": [
          {
            "id": "41ce5857c94c4775b6cc53d5feeba445",
            "name": "te_agency"
          },
          {
            "id": "699bd62cda304d2cad03fd2fb190b8cf",
            "name": "te_admin"
          }
        ]
      }
    }
  },
  "KeystoneCreateUserTokenByPasswordResponseMasked": {
    "summary": "The printed part of an answer, with its brackets closed",
    "printed": [],
    "corrects": [
      "3.3 response 1",
      "response page (DIS) response 1"
    ],
    "source": null,
    "value": {
      "token": {
        "expires_at": "2019-02-13T06:52:13.855000Z",
        "methods": [
          "password"
        ],
        "catalog": [
          {
            "endpoints": [
              {
                "region_id": "******"
              }
            ]
          }
        ]
      }
    }
  },
  "KeystoneCreateUserTokenByPasswordResponseUnscoped": {
    "summary": "A token without a scope",
    "printed": [],
    "corrects": [],
    "source": "constructed from the documentation of Keystone; times in the printed form",
    "value": {
      "token": {
        "expires_at": "2019-02-13T06:52:13.855000Z",
        "issued_at": "2019-02-12T06:52:13.855000Z",
        "methods": [
          "password"
        ],
        "user": {
          "id": "7116d09f88fa41908676fdd4b039e95b",
          "name": "username",
          "domain": {
            "id": "65382450e8f64ac0870cd180d14e684b",
            "name": "domainname"
          },
          "password_expires_at": ""
        }
      }
    }
  },
  "KeystoneCreateUserTokenByPasswordResponseZone": {
    "summary": "The same part as another service prints it",
    "printed": [],
    "corrects": [
      "response page (DC) response 1"
    ],
    "source": null,
    "value": {
      "token": {
        "expires_at": "2019-02-13T06:52:13.855000Z",
        "methods": [
          "password"
        ],
        "catalog": [
          {
            "endpoints": [
              {
                "region_id": "az-01"
              }
            ]
          }
        ]
      }
    }
  },
  "KeystoneListAuthDomainsResponse": {
    "summary": "One account",
    "printed": [],
    "corrects": [],
    "source": "constructed from the field tables of Huawei's IAM reference (KeystoneListAuthDomains)",
    "value": {
      "domains": [
        {
          "id": "65382450e8f64ac0870cd180d14e684b",
          "name": "domainname",
          "enabled": true,
          "description": "",
          "links": {
            "self": "https://www.example.com/v3/domains/65382450e8f64ac0870cd180d14e684b"
          }
        }
      ],
      "links": {
        "self": "https://www.example.com/v3/auth/domains",
        "previous": null,
        "next": null
      }
    }
  },
  "KeystoneListAuthProjectsResponse": {
    "summary": "Two projects of a region",
    "printed": [],
    "corrects": [],
    "source": "constructed from the printed answer of 6.3",
    "value": {
      "projects": [
        {
          "domain_id": "65382450e8f64ac0870cd180d14e684b",
          "is_domain": false,
          "parent_id": "65382450e8f64ac0870cd180d14e684b",
          "name": "cn-north-4",
          "description": "",
          "links": {
            "self": "https://www.example.com/v3/projects/a4a5d4098fb4474fa22cd05f897d6b99"
          },
          "id": "a4a5d4098fb4474fa22cd05f897d6b99",
          "enabled": true
        },
        {
          "domain_id": "65382450e8f64ac0870cd180d14e684b",
          "is_domain": false,
          "parent_id": "a4a5d4098fb4474fa22cd05f897d6b99",
          "name": "cn-north-4_tests",
          "description": "",
          "links": {
            "self": "https://www.example.com/v3/projects/0391e4486e864c26be5654c522f440f2"
          },
          "id": "0391e4486e864c26be5654c522f440f2",
          "enabled": true
        }
      ],
      "links": {
        "self": "https://www.example.com/v3/auth/projects",
        "previous": null,
        "next": null
      }
    }
  },
  "KeystoneListProjectsResponse": {
    "summary": "One project",
    "printed": [
      "6.3 response 1"
    ],
    "corrects": [],
    "source": null,
    "value": {
      "projects": [
        {
          "domain_id": "65382450e8f64ac0870cd180d14e684b",
          "is_domain": false,
          "parent_id": "65382450e8f64ac0870cd180d14e684b",
          "name": "region_name",
          "description": "",
          "links": {
            "next": null,
            "previous": null,
            "self": "https://www.example.com/v3/projects/a4a5d4098fb4474fa22cd05f897d6b99"
          },
          "id": "a4a5d4098fb4474fa22cd05f897d6b99",
          "enabled": true
        }
      ],
      "links": {
        "next": null,
        "previous": null,
        "self": "https://www.example.com/v3/projects"
      }
    }
  },
  "KeystoneShowCatalogResponse": {
    "summary": "IAM and the two entries of DIS",
    "printed": [],
    "corrects": [],
    "source": "constructed from a catalog recorded at Open Telekom Cloud and Huawei's IAM reference",
    "value": {
      "catalog": [
        {
          "id": "45a401041b6547f79b976e2d0727c52b",
          "name": "keystone",
          "type": "identity",
          "endpoints": [
            {
              "id": "2df96872ffd84d4a84c29967739ae3fd",
              "interface": "public",
              "region": "*",
              "region_id": "*",
              "url": "https://iam.eu-de.otc.t-systems.com/v3"
            }
          ]
        },
        {
          "id": "a98d684c000c429c8587ecb106ab9c81",
          "name": "Data Ingestion Service",
          "type": "dis",
          "endpoints": [
            {
              "id": "2e6291b553f949aa96a5ac35ec42715c",
              "interface": "public",
              "region": "eu-de",
              "region_id": "eu-de",
              "url": "https://dis.eu-de.otc.t-systems.com"
            }
          ]
        },
        {
          "id": "289b6a2d2d50435dac63a20954db554e",
          "name": "disv2",
          "type": "disv2",
          "endpoints": [
            {
              "id": "73702f027c994bbabda6d18755efb3bd",
              "interface": "public",
              "region": "eu-de",
              "region_id": "eu-de",
              "url": "https://dis.eu-de.otc.t-systems.com/v2/0391e4486e864c26be5654c522f440f2"
            }
          ]
        }
      ],
      "links": {
        "self": "https://iam.eu-de.otc.t-systems.com/v3/auth/catalog",
        "previous": null,
        "next": null
      }
    }
  },
  "KeystoneShowVersionResponse": {
    "summary": "The third version",
    "printed": [],
    "corrects": [],
    "source": "recorded at Open Telekom Cloud in 2019, python-otcextensions, sdk_test_mock.py",
    "value": {
      "version": {
        "id": "v3.6",
        "status": "stable",
        "updated": "2016-04-04T00:00:00Z",
        "links": [
          {
            "rel": "self",
            "href": "https://iam.eu-de.otc.t-systems.com/v3/"
          }
        ],
        "media-types": [
          {
            "base": "application/json",
            "type": "application/vnd.openstack.identity-v3+json"
          }
        ]
      }
    }
  }
} as const;

/** For each operation, the names of its request examples and of its response examples by status. */
export const exampleUses = {
  "keystoneCreateUserTokenByPassword": {
    "request": [
      "KeystoneCreateUserTokenByPasswordRequest",
      "KeystoneCreateUserTokenByPasswordRequestProjectId",
      "KeystoneCreateUserTokenByPasswordRequestAccount",
      "KeystoneCreateUserTokenByPasswordRequestUnscoped"
    ],
    "responses": {
      "201": [
        "KeystoneCreateUserTokenByPasswordResponse",
        "KeystoneCreateUserTokenByPasswordResponseMasked",
        "KeystoneCreateUserTokenByPasswordResponseZone",
        "KeystoneCreateUserTokenByPasswordResponseCatalog",
        "KeystoneCreateUserTokenByPasswordResponseUnscoped"
      ],
      "400": [
        "ErrorKeystoneBadRequest",
        "ErrorMessageFormat",
        "ErrorRequestMessageFormat"
      ],
      "401": [
        "ErrorKeystoneWrongPassword",
        "ErrorKeystoneUnauthorized"
      ],
      "403": [
        "ErrorIamNotAuthorized",
        "ErrorKeystoneForbidden"
      ],
      "500": [
        "ErrorIamUnexpected"
      ],
      "default": [
        "ErrorGatewayNotFound",
        "ErrorGatewayThrottled"
      ]
    }
  },
  "keystoneListProjects": {
    "request": [],
    "responses": {
      "200": [
        "KeystoneListProjectsResponse"
      ],
      "400": [
        "ErrorMessageFormat",
        "ErrorRequestMessageFormat"
      ],
      "401": [
        "ErrorIamSignature",
        "ErrorKeystoneUnauthorized"
      ],
      "403": [
        "ErrorIamNotAuthorized",
        "ErrorKeystoneForbidden"
      ],
      "500": [
        "ErrorIamUnexpected"
      ],
      "default": [
        "ErrorGatewayNotFound",
        "ErrorGatewayThrottled"
      ]
    }
  },
  "keystoneShowVersion": {
    "request": [],
    "responses": {
      "200": [
        "KeystoneShowVersionResponse"
      ],
      "500": [
        "ErrorIamUnexpected"
      ],
      "default": [
        "ErrorGatewayNotFound",
        "ErrorGatewayThrottled"
      ]
    }
  },
  "keystoneShowCatalog": {
    "request": [],
    "responses": {
      "200": [
        "KeystoneShowCatalogResponse"
      ],
      "401": [
        "ErrorIamSignature",
        "ErrorKeystoneUnauthorized"
      ],
      "403": [
        "ErrorIamNotAuthorized",
        "ErrorKeystoneForbidden"
      ],
      "500": [
        "ErrorIamUnexpected"
      ],
      "default": [
        "ErrorGatewayNotFound",
        "ErrorGatewayThrottled"
      ]
    }
  },
  "keystoneListAuthProjects": {
    "request": [],
    "responses": {
      "200": [
        "KeystoneListAuthProjectsResponse"
      ],
      "401": [
        "ErrorIamSignature",
        "ErrorKeystoneUnauthorized"
      ],
      "403": [
        "ErrorIamNotAuthorized",
        "ErrorKeystoneForbidden"
      ],
      "500": [
        "ErrorIamUnexpected"
      ],
      "default": [
        "ErrorGatewayNotFound",
        "ErrorGatewayThrottled"
      ]
    }
  },
  "keystoneListAuthDomains": {
    "request": [],
    "responses": {
      "200": [
        "KeystoneListAuthDomainsResponse"
      ],
      "401": [
        "ErrorIamSignature",
        "ErrorKeystoneUnauthorized"
      ],
      "403": [
        "ErrorIamNotAuthorized",
        "ErrorKeystoneForbidden"
      ],
      "500": [
        "ErrorIamUnexpected"
      ],
      "default": [
        "ErrorGatewayNotFound",
        "ErrorGatewayThrottled"
      ]
    }
  }
} as const;
