"""What goes on beside the window, and how it is shown."""
