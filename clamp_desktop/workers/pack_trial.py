"""What the child does that tries the NVIDIA pack out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from clamp_desktop.gpu_pack.getting import Trial
from clamp_desktop.workers.pack import TryPack


def make_trier(options: Mapping[str, object]) -> Callable[[TryPack], Trial]:
    """Tries a pack out; it has no options."""
    from clamp_desktop.gpu_pack.trying import try_out

    def handle(request: TryPack) -> Trial:
        return try_out(request.folder)

    return handle
