"""Which server is spoken to: its address as shown, and whether it is on this machine."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit, urlunsplit

from briefing.errors import UsageError


def shown(url: str) -> str:
    """The address without user, password, query or trailing slash: fit for messages, receipts and keys.

    :raises UsageError: not an http or https URL
    """
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        port = -1
    if parts.scheme not in ("http", "https") or not parts.hostname or port == -1:
        raise UsageError(
            f"{url!r} is not the address of an endpoint", "give --base-url http(s)://HOST[:PORT]/v1"
        )
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    place = f"{host}:{port}" if port else host
    return urlunsplit((parts.scheme, place, parts.path.rstrip("/"), "", ""))


def is_loopback(url: str) -> bool:
    """Whether the address can only mean this machine, told without looking a name up."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def refuse_remote(url: str) -> None:
    """Under ``--offline``: only this machine may be asked.

    :raises UsageError: the address is elsewhere
    """
    if not is_loopback(url):
        raise UsageError(
            f"{shown(url)}: not this machine, and --offline asks nobody else",
            "drop --offline, or give the --base-url of a local server",
        )
