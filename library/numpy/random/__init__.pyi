"""numpy.random: numbers from generators in memory."""

from typing import Any

class Generator:  # dynamic
    def random(self, size: Any = None, dtype: Any = ..., out: Any = None) -> Any: ...
    def integers(self, low: Any, high: Any = None, size: Any = None, dtype: Any = ..., endpoint: bool = False) -> Any: ...
    def choice(self, a: Any, size: Any = None, replace: bool = True, p: Any = None, axis: int = 0, shuffle: bool = True) -> Any: ...
    def normal(self, loc: Any = 0.0, scale: Any = 1.0, size: Any = None) -> Any: ...
    def standard_normal(self, size: Any = None, dtype: Any = ..., out: Any = None) -> Any: ...
    def uniform(self, low: Any = 0.0, high: Any = 1.0, size: Any = None) -> Any: ...
    def shuffle(self, x: Any, axis: int = 0) -> None: ...
    def permutation(self, x: Any, axis: int = 0) -> Any: ...

def default_rng(seed: Any = None) -> Generator: ...  # dynamic
def seed(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def rand(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def randn(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def randint(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def random(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def random_sample(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def choice(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def normal(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def uniform(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def shuffle(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def permutation(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def standard_normal(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def exponential(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def poisson(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def binomial(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def beta(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def gamma(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
