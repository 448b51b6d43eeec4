"""Tags in the window: what is suggested and reviewed, label sets that learn, tags in and out of files."""
