"""What a Linux desktop wants beside the bundle: packages, menu entry, file types, description."""
