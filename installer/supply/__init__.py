"""Where everything in the bundle comes from: locked with hashes, listed, and with its licences."""
