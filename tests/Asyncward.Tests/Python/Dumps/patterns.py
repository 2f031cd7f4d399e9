match x, *y:
    case 1 | -2.5 | 1 + 2j | "a" "b" | None: pass
    case _ as y if z := 1: pass
    case [a, *_, b] | (c, *d): pass
    case (a): pass
    case (): pass
    case a, *rest: pass
    case {"k": v, 1: _, A.b: None, **rest}: pass
    case {}: pass
    case A.B() | C(a, D(), k=1, l=_,): pass
    case A.b.c: pass
    case (a | b) as c: pass
match (x):
    case case: pass
match[x] = match(y)
match -x:
    case -1: pass
match * a
match not in x
match x:
    case [[], [(1,)]]: match
