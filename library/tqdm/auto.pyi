"""tqdm.auto: the bar of tqdm.asyncio, in a notebook or on a terminal."""

from tqdm.asyncio import tqdm_asyncio as tqdm, tarange as trange
