"""Models that can be had beside the one that ships: where they are published, getting them, keeping them."""
