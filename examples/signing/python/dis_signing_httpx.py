"""Signing for clients on httpx: `httpx.Client(auth=DisAuth(access_key, secret_key))`."""

import httpx
from dis_signing import sign


class DisAuth(httpx.Auth):
    requires_request_body = True

    def __init__(self, *key: str) -> None:
        """Takes the access key, its secret, and the security token of a temporary one."""
        self.key = key

    def auth_flow(self, request):
        request.headers.update(sign(request.method, str(request.url), request.content, *self.key))
        yield request
