"""librosa.sequence: computes on whole signals."""

from typing import Any, Iterable

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def dtw(
    X: Any = None, Y: Any = None, *, C: Any = None, metric: str = "euclidean", step_sizes_sigma: Any = None,
    weights_add: Any = None, weights_mul: Any = None, subseq: bool = False, backtrack: bool = True,
    global_constraints: bool = False, band_rad: float = 0.25, return_steps: bool = False
) -> Any: ...
@blocks("cpu", stall="bounded")
def dtw_backtracking(steps: Any, *, step_sizes_sigma: Any = None, subseq: bool = False, start: Any = None) -> Any: ...
@blocks("cpu", stall="bounded")
def rqa(
    sim: Any, *, gap_onset: float = 1, gap_extend: float = 1, knight_moves: bool = True, backtrack: bool = True
) -> Any: ...
@blocks("cpu", stall="bounded")
def path_to_steps(path: Any, *, inverse: bool = False) -> Any: ...
@blocks("cpu", stall="bounded")
def viterbi(
    prob: Any, transition: Any, *, p_init: Any = None, return_logp: bool = False,
    transition_min_prob: float | None = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def viterbi_discriminative(
    prob: Any, transition: Any, *, p_state: Any = None, p_init: Any = None, return_logp: bool = False,
    transition_min_prob: float | None = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def viterbi_binary(
    prob: Any, transition: Any, *, p_state: Any = None, p_init: Any = None, return_logp: bool = False,
    transition_min_prob: float | None = None
) -> Any: ...
def transition_uniform(n_states: int) -> Any: ...
def transition_loop(n_states: int, prob: float | Iterable[float]) -> Any: ...
def transition_cycle(n_states: int, prob: float | Iterable[float]) -> Any: ...
def transition_local(
    n_states: int, width: int | Iterable[int], *, window: Any = "triangle", wrap: bool = False
) -> Any: ...
