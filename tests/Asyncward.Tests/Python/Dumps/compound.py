@a.b[c](d)
@(yield_ := e)
async def f[T](a, b: int = 1, /, c=2, *args: *Ts, d, e=3, **kw: str) -> None: pass
class C[T](A, B, *D, metaclass=M, **kw):
    '''doc'''
    x = 1
def g(*, a): return
def h(a, /): return a,
lambda: (yield)
lambda a, *b, c=1, **d: a
lambda *, a: a
lambda a, /, b=1: b
if a: pass
elif b: pass
elif c:
    pass
else: pass
while a:
    break
else:
    continue
for a, *b in c, *d: pass
else: pass
async def m():
    async for x in y: pass
    async with a as b, c: pass
    return [x async for x in y if await z]
with (a as b, c,): pass
with (a, b): pass
with (a, b) as c: pass
with (yield): pass
with (a := b): pass
with a, (b) as (c, d): pass
with (a).b as c[0], d: pass
with (): pass
try: pass
except A, B: pass
except (A, B) as e: pass
except: pass
else: pass
finally: pass
try: pass
except* A: pass
except* B, C: pass
try:
	pass
finally:
	if a:
	    pass
