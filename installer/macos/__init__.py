"""What makes a signed disk image of the bundle for macOS."""
