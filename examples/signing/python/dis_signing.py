"""Signs requests to DIS with an access key. Needs Python 3.9 or later, and nothing else."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timezone
from urllib.parse import parse_qsl, quote, unquote, urlsplit


def sign(
    method: str,
    url: str,
    body: bytes,
    access_key: str,
    secret_key: str,
    security_token: str | None = None,
) -> dict[str, str]:
    """Gives the headers to add to a request that is ready to be sent: URL with its query, body as it goes over the wire.

    security_token belongs to a temporary access key.
    """
    date = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    added = {"X-Sdk-Date": date}
    if security_token:
        added["X-Security-Token"] = security_token
    parts = urlsplit(url)
    signed = sorted([("host", parts.netloc), *((name.lower(), value) for name, value in added.items())])
    names = ";".join(name for name, _ in signed)
    path = "/".join(quote(unquote(segment), safe="") for segment in parts.path.rstrip("/").split("/"))
    query = sorted(
        (quote(name, safe=""), quote(value, safe="")) for name, value in parse_qsl(parts.query, keep_blank_values=True)
    )
    canonical = [
        method.upper(),
        path + "/",
        "&".join(f"{name}={value}" for name, value in query),
        *(f"{name}:{value}" for name, value in signed),
        "",
        names,
        hashlib.sha256(body).hexdigest(),
    ]
    hashed = hashlib.sha256("\n".join(canonical).encode()).hexdigest()
    text = f"SDK-HMAC-SHA256\n{date}\n{hashed}"
    signature = hmac.new(secret_key.encode(), text.encode(), hashlib.sha256).hexdigest()
    added["Authorization"] = f"SDK-HMAC-SHA256 Access={access_key}, SignedHeaders={names}, Signature={signature}"
    return added
