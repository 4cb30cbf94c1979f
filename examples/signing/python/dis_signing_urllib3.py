"""Signing for clients on urllib3: `DisPoolManager(access_key, secret_key)` in place of `urllib3.PoolManager()`."""

import urllib3
from dis_signing import sign


class DisPoolManager(urllib3.PoolManager):
    def __init__(self, *key: str, **options) -> None:
        """Takes the access key, its secret, and the security token of a temporary one."""
        super().__init__(**options)
        self.key = key

    def urlopen(self, method, url, redirect=True, **options):
        body = options.get("body") or b""
        signed = sign(method, url, body.encode() if isinstance(body, str) else body, *self.key)
        options["headers"] = {**(options.get("headers") or {}), **signed}
        return super().urlopen(method, url, redirect, **options)
