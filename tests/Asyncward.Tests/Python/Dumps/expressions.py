a if b else c if d else e
not a < b <= c is not d not in e in f is g != h
a or b and c or not d and e
a | b ^ c & d << e >> f + g - h * i @ j / k // l % m
-a ** -b ** ~c
await_.b(c)(d)[e]
(a := 1, *b)
{**a, 'b': c, (d := 1): e}
{a, *b}
{}
{a: b for c, d in e if f if g for h in i}
{a for a in b}
[a for a, in b for (c) in d if e]
f(a for b in c)
f(*a, b, c=d, *e, **g, h=i)
f(a, (b for c in d),)
a[b, c:d, ::e, *f]
a[*b]
a[:], a[b:], a[:c:], a[::]
a[(b := 1):c, d := 2]
(a), (b, ), ((), [])
x = yield a, *b
x = (yield from y)
[*a, b][c]
... .real
(a
 .b # comment
 .c(
 ))
"a" if b else \
  c
