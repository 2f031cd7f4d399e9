using Xunit;
using static Asyncward.Tests.Facts.FactsSpec;

namespace Asyncward.Tests.Facts;

/// <summary>What becomes of values, and in which order things run.</summary>
public sealed class UseTests
{
    [Fact]
    public void Sites_stand_in_order_of_evaluation() => Expect("""
        def f(a, b):
            a.x(b.y, k=c()).z[d()] = e()
        """, """
        2 Call e!() -> Stored
        2 AttributeLoad b:1 .y -> Argument of a:1.x
        2 Call c!() -> Argument of a:1.x
        2 Call a:1.x(b:1.y, k=c!(…)) -> AttributeRead z
        2 AttributeLoad a:1.x(…) .z -> Subscripted
        2 Call d!() -> Index
        2 SubscriptStore a:1.x(…).z e!(…) : d!(…)
        """);

    [Fact]
    public void Await_gives_its_own_use() => Expect("""
        async def f():
            x = await g()
            await h()
            return await i()
        """, """
        2 Call g!() -> Awaited
        2 Await g!(…) -> Bound x
        3 Call h!() -> Awaited
        3 Await h!(…) -> Discarded
        4 Call i!() -> Awaited
        4 Await i!(…) -> Returned
        4 Return Await(i!(…))
        """);

    [Fact]
    public void Values_pass_through_branches_and_operators() => Expect("""
        def f(c):
            x = a() if c else b()
            return p() or q()
        """, """
        2 [IfTrue] c:1
        2 Call a!() -> Bound x {Conditional}
        2 [IfFalse] c:1
        2 Call b!() -> Bound x {Conditional}
        3 Call p!() -> Returned {Conditional}
        3 [OrRight] p!(…)
        3 Call q!() -> Returned {Conditional}
        3 Return Or[p!(…), q!(…)]
        """);

    [Fact]
    public void The_left_of_and_is_only_tested() => Expect("""
        def f():
            return p() and q()
        """, """
        2 Call p!() -> Tested
        2 [AndRight] p!(…)
        2 Call q!() -> Returned {Conditional}
        """);

    [Fact]
    public void Elements_say_what_becomes_of_their_container() => Expect("""
        async def f():
            ts = [a(), b()]
            await gather(*[c(i) for i in ts])
            return {"k": d()}, e()
        """, """
        2 Call a!() -> Element/Bound ts
        2 Call b!() -> Element/Bound ts
        3 Iterate ts:2
        3 [Comprehension] ts:2 {For}
        3 Call c!(i:3) -> Element/Starred
        3 Call gather!(*ListComp(c!(…))) -> Awaited {StarArgs}
        4 Call d!() -> Element/Element
        4 Call e!() -> Element/Returned
        """);

    [Fact]
    public void Nested_calls_know_the_call_that_they_go_into() => Expect("""
        def f():
            a(b(c()), *d(), e(x=[g()]), **h())
        """, """
        2 Call c!() -> Argument of b!
        2 Call b!(c!(…)) -> Argument of a!
        2 Call d!() -> Starred
        2 Iterate d!(…)
        2 Call g!() -> Element/Argument of e!
        2 Call e!(x=List[g!(…)]) -> Argument of a!
        2 Call h!() -> Argument of a!
        2 Call a!(b!(…), *d!(…), e!(…), **h!(…)) -> Discarded {StarArgs, StarKwargs}
        """);

    [Fact]
    public void Pairs_of_an_assignment_bind_one_by_one() => Expect("""
        def f():
            a, b = g(), h()
            a, b = b, a
            c, *d, e = i()
        """, """
        2 Call g!() -> Bound a
        2 Call h!() -> Bound b
        4 Call i!() -> Unpacked
        4 Iterate i!(…)
        binding 2 f.a Assign = g!(…) uses Aliased
        binding 2 f.b Assign = h!(…) uses Aliased
        binding 3 f.a Assign = b:2 {Unused}
        binding 3 f.b Assign = a:2 {Unused}
        binding 4 f.c Assign = Unpack(i!(…), 0) {Unused}
        binding 4 f.d Assign = Unpack(i!(…), 1*) {Unused}
        binding 4 f.e Assign = Unpack(i!(…), 0 from end) {Unused}
        """);

    [Fact]
    public void Attributes_are_stored_with_value_and_annotation() => Expect("""
        class A:
            def f(self, v):
                self.x: int = v
                self.y: str
                self.z += 1
                self.__p = v
        """, """
        3 AttributeStore self:2 .x v:2 : int!
        4 AttributeStore self:2 .y Unknown : str!
        5 AttributeLoad self:2 .z -> Operand
        5 InPlace self:2.z Add 1 -> Stored
        5 AttributeStore self:2 .z Add(self:2.z, 1)
        6 AttributeStore self:2 ._A__p v:2
        """);

    [Fact]
    public void Uses_of_names_are_told_apart() => Expect("""
        async def f(a, b, c, d, e, g, h, i, j, k, l):
            await a
            b()
            c.x
            d[0]
            f"{e}"
            if g is None: pass
            for _ in h: pass
            async with i: pass
            async for _ in j: pass
            k
            self.x = l
            yield "%s" % a
        """, """
        binding 1 f.a Parameter = Param(f, 0) uses Awaited, Formatted
        binding 1 f.b Parameter = Param(f, 1) uses Called
        binding 1 f.c Parameter = Param(f, 2) uses AttributeRead
        binding 1 f.d Parameter = Param(f, 3) uses Subscripted
        binding 1 f.e Parameter = Param(f, 4) uses Formatted
        binding 1 f.g Parameter = Param(f, 5) uses NoneTested
        binding 1 f.h Parameter = Param(f, 6) uses Iterated
        binding 1 f.i Parameter = Param(f, 7) uses AsyncWith
        binding 1 f.j Parameter = Param(f, 8) uses AsyncIterated
        binding 1 f.k Parameter = Param(f, 9) uses Discarded
        binding 1 f.l Parameter = Param(f, 10) uses Stored
        """);

    [Fact]
    public void Definitions_run_their_defaults_decorators_and_bases() => Expect("""
        @deco(1)
        @other
        def f(x=g(), *, y: "int"=h()): ...
        class C(base(), metaclass=M): z = k()
        """, """
        1 Call deco!(1) -> Definition {AtDefinition}
        3 Call g!() -> Definition {AtDefinition}
        3 Call h!() -> Definition {AtDefinition}
        2 Decorate other! Function(f) {AtDefinition}
        1 Decorate deco!(…) Function(f) {AtDefinition}
        4 Call base!() -> Definition {AtDefinition}
        4 ClassBody C
        function f {StubBody} Normal:x = g!(…) KeywordOnly:y: int! = h!(…) decorators [deco!(…), other!]
        function C {ClassBody}
        4 Call k!() -> Bound z
        class C bases [base!(…)] metaclass=M!
        """);

    [Fact]
    public void Generator_expressions_run_later() => Expect("""
        def f(xs):
            g = (h(x) for x in i(xs) if j(x))
        """, """
        2 Call i!(xs:1) -> Iterated
        2 Iterate i!(…)
        2 [Comprehension] i!(…) {For}
        2 Call j!(x:2) -> Tested {InGenerator}
        2 [IfTrue] j!(…)
        2 Call h!(x:2) -> Element/Bound g {InGenerator}
        binding 2 f.g Assign = GeneratorExp(h!(…)) {Unused}
        """);

    [Fact]
    public void A_walrus_binds_outside_of_a_comprehension_and_passes_on() => Expect("""
        def f(xs):
            if (m := g()) is not None:
                m.a()
            [n := x for x in xs]
            return n
        """, """
        2 Call g!() -> Bound m {Conditional}
        3 Call NotNone(m:2).a() -> Discarded
        5 Return n:4
        binding 2 f.m Walrus = g!(…) uses AttributeRead, NoneTested
        """);

    [Fact]
    public void Generators_are_known_even_by_a_yield_that_is_never_reached() => Expect("""
        async def a():
            raise NotImplementedError
            yield
        def b():
            x = yield 1
            yield from c()
        """, """
        function a {Async, Generator}
        function b {Generator} yields [1, Iterate(c!(…))]
        """);

    [Fact]
    public void Functions_that_never_return_are_known() => Expect("""
        def a():
            raise X
        def b():
            while True:
                g()
        def c():
            while True:
                if g(): break
        def d():
            with suppress(E):
                raise E
            g()
        def e():
            try:
                raise X
            finally:
                g()
        """, """
        function a {NeverReturns}
        function b {NeverReturns}
        function c
        function d
        function e {NeverReturns}
        """);
}
