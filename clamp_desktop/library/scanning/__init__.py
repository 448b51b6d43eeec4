"""What lies in the user's folders, and what changed there."""
