"""CLaMP 2: patches, encoders, checkpoints, devices, and the embedder.

Sources: Wu and others, "CLaMP 2: Multimodal Music Information Retrieval Across 101 Languages Using Large
Language Models", 2024, arXiv:2410.13267; its code (github.com/sanderwood/clamp2), which decides where the
paper is silent; and "CLaMP 3: Universal Music Information Retrieval Across Unaligned Modalities and Unseen
Languages", 2025, arXiv:2502.10362.
"""
