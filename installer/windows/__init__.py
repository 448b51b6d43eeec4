"""What makes an installer, an archive and a manifest of the bundle for Windows."""
