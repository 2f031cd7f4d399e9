from . import a
from ...b.c import (d as e, f,)
from .... import *
import a . b, c.d as e
x: int
(x): int = 1
x.y: int = yield
x[0]: (1, 2) = 3, 4
a = b, *c = [d, (e, *f)] = 1,
a @= b; c //= yield; d **= 1,
del a, (b, [c.d]), e[0],
global g, h
raise A from B
raise
assert a, b
type X[T: int = str, *Ts = *tuple[int], **P = []] = list[T]
type = 1
type.x, match.y, case[0]
print(match)
pass; break; continue
nonlocal n
