f"{{" f"a}}" 'b' f"{x!r:>{width}.{precision!s}}"
f"{ x = }" f"{x=!s:}" f"{x = :^20}"
f'''
{a
  + b  # a comment
  = }
'''
f"{'nested' f'{"deeper"}'}" ""
"" f"" u"plain"
f"\N{BULLET} \{x} {x:\x20}"
rf"\{x}\d{{3}}"
f"{lambda_ if (lambda x: 1) else {1: 2}[1]}"
f"{x,}{*a, b}{yield_}"
t"{ x } {y!a:{z}}" t"{w = }"
async def f():
    return f"{await g()}" f"{(yield)}"
