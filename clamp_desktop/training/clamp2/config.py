"""The configuration of a training: what its TOML file may hold (read by ``reading``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Model:
    """What the exported model is called; ``half`` stores it in half precision."""

    id: str = "clamp2"
    name: str = "CLaMP 2, trained here"
    half: bool = False


@dataclass(frozen=True, slots=True)
class Sizes:
    """How big the encoders are; the official ones are 768 wide with 12 layers.

    Attributes:
        dimension: of the vectors that both sides give.
        music_width, text_width: multiples of 64, one attention head each.
        decoder_layers: of M3's character decoder, as wide as the music encoder.
        vocabulary: pieces of the text tokenizer; XLM-R's is pruned to so many. 0 keeps it whole.
        dropout: in training, everywhere.
    """

    dimension: int
    music_width: int
    music_layers: int
    text_width: int
    text_layers: int
    decoder_layers: int = 3
    vocabulary: int = 0
    dropout: float = 0.1


@dataclass(frozen=True, slots=True)
class Data:
    """Which pieces and words.

    Attributes:
        held_sources: collections that are kept back; of the others every tenth work is.
        languages: codes of the captions' languages; needed where captions are made.
        caps: the greatest share of the draws by collection.
        rarity: power of a piece's rarity by which it is likelier drawn.
        drops_unit_length: take the line ``L:1/8`` out of notation, as the reference does in training.
    """

    held_sources: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    caps: Mapping[str, float] = field(default_factory=dict)
    rarity: float = 0.0
    drops_unit_length: bool = False


@dataclass(frozen=True, slots=True)
class Optimizer:
    """AdamW. ``clip`` is the largest norm of the gradient; 0 leaves it alone."""

    weight_decay: float = 0.01
    beta1: float = 0.9
    beta2: float = 0.999
    clip: float = 0.0


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How a piece is changed before it is shown. Shares are of the draws.

    Attributes:
        transposed: moved to another key, the caption's key with it; pieces with texts of their own are not.
        semitones: at most so far.
        tempo: a stated tempo changes by so much at most, as a share of it.
        performed: MIDI as another program or player writes it: ticks, loudness, ends of notes.
        other_format: another format of the piece, where there is one.
    """

    transposed: float = 0.0
    semitones: int = 6
    tempo: float = 0.0
    performed: float = 0.0
    other_format: float = 0.0


@dataclass(frozen=True, slots=True)
class Stage:
    """A stretch of a training; it has steps or epochs.

    Attributes:
        steps: how many.
        epochs: how often it meets every piece.
        batch: pieces a step, over all processes.
        accumulate: parts that a process takes its share of the batch in. The result is the same, the memory
            less.
        rate: learning rate.
        warmup: steps over which it rises from nothing.
        decay: whether it then falls to a twentieth, evenly.
        patches: of a piece, at most; longer ones are cropped at random.
    """

    batch: int
    rate: float
    steps: int = 0
    epochs: float = 0.0
    accumulate: int = 1
    warmup: int = 0
    decay: bool = False
    patches: int = 512


@dataclass(frozen=True, slots=True)
class Masking:
    """M3's masks (paper, section 3.2, and the reference's settings).

    Attributes:
        share: of a piece's patches that are to be rebuilt.
        masked, shuffled: shares of these that are blanked and that have their characters shuffled; the rest
            stays as it is.
        one_kind: one kind for all chosen patches of a piece, as the reference draws it, instead of one each.
    """

    share: float = 0.45
    masked: float = 0.8
    shuffled: float = 0.1
    one_kind: bool = False


@dataclass(frozen=True, slots=True)
class M3:
    """The masked training."""

    stages: tuple[Stage, ...] = ()
    masking: Masking = Masking()


@dataclass(frozen=True, slots=True)
class Pairs:
    """The contrastive training.

    Attributes:
        cosine: compare directions; else plain dot products, as the paper does.
        scale: factor of the products; the paper's is 1.
        learned_scale: let the factor be learned, up to 50.
        queries: how many pieces in a batch also come with a query for a single concept, as a share.
        titles: share of captions that name the piece.
        no_instruments: share of the pieces that are shown without the names and programs of instruments.
        music: weight of the term that brings two formats of one piece together; 0 is without.
        tokens: of a text, at most; longer ones are cropped at random.
    """

    stages: tuple[Stage, ...] = ()
    cosine: bool = False
    scale: float = 1.0
    learned_scale: bool = False
    queries: float = 0.0
    titles: float = 0.15
    no_instruments: float = 0.0
    music: float = 0.0
    tokens: int = 128


@dataclass(frozen=True, slots=True)
class Config:
    """All of it.

    Attributes:
        seed: of weights, draws and masks.
        threads: on a CPU; 0 leaves it to torch.
        precision: ``"fp32"``, ``"bf16"`` for the large products, or ``"auto"``: bf16 where the
            hardware has it.
        save_every: steps between two states on disk.
    """

    sizes: Sizes
    seed: int = 1
    threads: int = 0
    precision: str = "auto"
    save_every: int = 100
    model: Model = Model()
    data: Data = field(default_factory=Data)
    optimizer: Optimizer = Optimizer()
    augmentation: Augmentation = Augmentation()
    m3: M3 = M3()
    clamp2: Pairs = Pairs()
