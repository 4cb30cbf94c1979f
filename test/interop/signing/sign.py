import os

from dis_signing import sign

env = os.environ
key = ("AK", "SK", env.get("SIGN_TOKEN"))
for name, value in sign(env["SIGN_METHOD"], env["SIGN_URL"], env["SIGN_BODY"].encode(), *key).items():
    print(f"{name}: {value}")
