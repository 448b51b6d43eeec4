"""The NVIDIA pack: torch for graphics cards, too large to come along, fetched where somebody asks for it."""
