"""CLaMP 2: patches, encoders, checkpoints, devices, and the embedder."""
