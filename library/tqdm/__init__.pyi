"""tqdm: bars that show how far a loop is."""

from tqdm.std import tqdm as tqdm, trange as trange
