"""What makes installers of CLaMP Desktop; no part of the program itself."""
