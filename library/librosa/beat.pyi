"""librosa.beat: computes on whole signals."""

from typing import Any

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def beat_track(
    *, y: Any = None, sr: float = 22050, onset_envelope: Any = None, hop_length: int = 512, start_bpm: float = 120.0,
    tightness: float = 100, trim: bool = True, bpm: Any = None, prior: Any = None, units: str = "frames",
    sparse: bool = True
) -> Any: ...
@blocks("cpu", stall="bounded")
def plp(
    *, y: Any = None, sr: float = 22050, onset_envelope: Any = None, hop_length: int = 512, win_length: int = 384,
    tempo_min: float | None = 30, tempo_max: float | None = 300, prior: Any = None
) -> Any: ...
