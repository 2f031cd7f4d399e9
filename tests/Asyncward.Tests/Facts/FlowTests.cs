using Xunit;
using static Asyncward.Tests.Facts.FactsSpec;

namespace Asyncward.Tests.Facts;

/// <summary>Which bindings reach a read, and which are never read.</summary>
public sealed class FlowTests
{
    [Fact]
    public void Branches_join() => Expect("""
        def f(c):
            if c:
                x = 1
            else:
                x = 2
            g(x)
            x = 3
            g(x)
        """, """
        6 Call g!(Union[x:3, x:5]) -> Discarded
        8 Call g!(x:7) -> Discarded
        """);

    [Fact]
    public void A_branch_that_returns_does_not_join() => Expect("""
        def f(c):
            x = 1
            if c:
                x = 2
                return
            g(x)
        """, """
        6 Call g!(x:2) -> Discarded
        binding 4 f.x Assign = 2 {Unused}
        """);

    [Fact]
    public void Loops_see_what_earlier_rounds_left() => Expect("""
        def f(xs):
            x = 0
            for i in xs:
                g(x)
                x = i
                h(x)
            k(x)
        """, """
        4 Call g!(Union[x:2, x:5]) -> Discarded
        6 Call h!(x:5) -> Discarded
        7 Call k!(Union[x:2, x:5]) -> Discarded
        """);

    [Fact]
    public void Nested_loops_lead_back_to_the_outer_head() => Expect("""
        def f(xs):
            x = 0
            for a in xs:
                for b in a:
                    g(x)
                    if b: continue
                    x = b
                h(x)
        """, """
        5 Call g!(Union[x:2, x:7]) -> Discarded
        8 Call h!(Union[x:2, x:7]) -> Discarded
        """);

    [Fact]
    public void An_endless_loop_is_left_by_break_only() => Expect("""
        def f():
            x = 0
            while True:
                x = g()
                if x: break
                x = 9
            h(x)
        """, """
        7 Call h!(NotNone(x:4)) -> Discarded
        binding 2 f.x Assign = 0 {Unused}
        binding 4 f.x Assign = g!(…) uses Argument, Tested
        binding 6 f.x Assign = 9 {Unused}
        """);

    [Fact]
    public void Handlers_see_what_held_where_the_body_could_raise() => Expect("""
        def f():
            x = 1
            try:
                x = a()
                x = b()
            except E:
                g(x)
            else:
                h(x)
            k(x)
        """, """
        9 Call h!(x:5) -> Discarded
        7 Call g!(Union[x:2, x:4]) -> Discarded
        10 Call k!(Union[x:2, x:4, x:5]) -> Discarded
        """);

    [Fact]
    public void Finally_sees_all_ways_and_lets_the_normal_one_go_on() => Expect("""
        def f():
            x = None
            try:
                x = a()
            finally:
                g(x)
            h(x)
        """, """
        6 Call g!(Union[x:2, x:4]) -> Discarded
        7 Call h!(x:4) -> Discarded
        """);

    [Fact]
    public void The_name_of_an_exception_ends_with_its_handler() => Expect("""
        def f():
            e = 1
            try:
                g()
            except E as e:
                h(e)
            k(e)
        """, """
        6 Call h!(e:5) -> Discarded
        7 Call k!(e:2) -> Discarded
        """);

    [Fact]
    public void Match_binds_and_joins() => Expect("""
        def f(v):
            match v:
                case A(x=p):
                    g(p, v)
                case [q, *_]:
                    h(q)
                case _:
                    k(v)
        """, """
        4 Call g!(p:3, Instance(v:1, A!)) -> Discarded
        6 Call h!(q:5) -> Discarded
        8 Call k!(v:1) -> Discarded
        binding 3 f.p Match = Instance(v:1, A!).x uses Argument
        binding 5 f.q Match = Unpack(v:1, 0) uses Argument
        """);

    [Fact]
    public void Module_code_knows_its_order_and_functions_do_not() => Expect("""
        x = a()
        b(x)
        x = c()
        b(x)
        def f():
            d(x)
        """, """
        2 Call b!(x:1) -> Discarded
        4 Call b!(x:3) -> Discarded
        6 Call d!(x) -> Discarded
        """);

    [Fact]
    public void Globals_and_nonlocals_join_the_outer_symbol() => Expect("""
        n = 0
        def f():
            global n
            n = g()
            h(n)
        def o():
            t = 1
            def i():
                nonlocal t
                t = 2
            i()
            return t
        k(n)
        """, """
        13 Call k!(n) -> Discarded
        5 Call h!(n) -> Discarded
        12 Return t
        binding 4 module.n Assign = g!(…) uses Argument, Captured {Outlives}
        binding 10 o.t Assign = 2 uses Returned {Outlives}
        """);

    [Fact]
    public void Class_names_are_not_seen_by_methods() => Expect("""
        x = 1
        class A:
            x = 2
            y = x
            def f(self):
                g(x)
        """, """
        binding 1 module.x Assign = 1 uses Argument, Captured
        binding 3 A.x Assign = 2 uses Aliased
        binding 4 A.y Assign = x:3
        """);

    [Fact]
    public void A_way_that_never_reads_is_known() => Expect("""
        async def f(c):
            t = spawn()
            if c:
                return
            await t
        async def g(c):
            t = spawn()
            if c:
                raise X
            await t
        async def h():
            t = spawn()
            await t
            t = spawn()
        async def i(c):
            t = spawn()
            if c and t:
                return
            if not c or t:
                return
        """, """
        binding 2 f.t Assign = spawn!(…) uses Awaited {UnusedOnSomePath}
        binding 7 g.t Assign = spawn!(…) uses Awaited
        binding 12 h.t Assign = spawn!(…) uses Awaited
        binding 14 h.t Assign = spawn!(…) {Unused}
        """);

    [Fact]
    public void A_task_that_is_replaced_in_a_loop_is_lost_on_some_way() => Expect("""
        async def f(xs):
            t = None
            for x in xs:
                t = spawn(x)
            await t
        async def g(xs):
            for x in xs:
                t = spawn(x)
                await t
        """, """
        binding 4 f.t Assign = spawn!(…) uses Awaited {UnusedOnSomePath}
        binding 8 g.t Assign = spawn!(…) uses Awaited
        """);

    [Fact]
    public void A_handler_that_swallows_is_a_way() => Expect("""
        async def f():
            t = spawn()
            try:
                await other()
            except E:
                return
            await t
        async def g():
            t = spawn()
            try:
                await other()
            finally:
                t.cancel()
        async def h():
            try:
                t = spawn()
                return t
            except E:
                log()
        async def i():
            async with lock:
                t = spawn()
                await other()
                return t
        """, """
        binding 2 f.t Assign = spawn!(…) uses Awaited {UnusedOnSomePath}
        binding 9 g.t Assign = spawn!(…) uses AttributeRead
        binding 16 h.t Assign = spawn!(…) uses Returned
        binding 22 i.t Assign = spawn!(…) uses Returned
        """);

    [Fact]
    public void Captured_names_are_never_called_unused() => Expect("""
        def f():
            t = spawn()
            return lambda: t
        """, """
        binding 2 f.t Assign = spawn!(…) uses Returned, Captured
        """);

    [Fact]
    public void Statements_after_a_jump_give_nothing() => Expect("""
        def f():
            return a()
            b()
        def g():
            with m():
                return a()
            c()
        """, """
        7 Call c!() -> Discarded
        ! b!
        """);

    [Fact]
    public void Tests_narrow_names_and_attributes() => Expect("""
        class C:
            def f(self, x, y, z):
                if isinstance(x, (int, str)) and x.a():
                    x.b()
                else:
                    x.c()
                if y is None:
                    raise E
                y.d()
                assert isinstance(z, T)
                z.e()
                z = 1
                z.f()
                if self.g:
                    self.g.h()
                    self.g = None
                    self.g.i()
                if not isinstance(x, int):
                    x.j()
                    return
                x.k()
        """, """
        3 Call Instance(x:2, Tuple[int!, str!]).a() -> Tested
        4 Call Instance(x:2, Tuple[int!, str!]).b() -> Discarded
        6 Call x:2.c() -> Discarded
        9 Call NotNone(y:2).d() -> Discarded
        11 Call Instance(z:2, T!).e() -> Discarded
        13 Call z:12.f() -> Discarded
        15 Call NotNone(self:2.g).h() -> Discarded
        17 Call self:2.g.i() -> Discarded
        19 Call NotInstance(x:2, int!).j() -> Discarded
        21 Call Instance(x:2, int!).k() -> Discarded
        """);

    [Fact]
    public void A_loop_forgets_what_it_may_change() => Expect("""
        def f(x, y):
            assert x
            assert y
            while g():
                x.a()
                y.b()
                x = h()
        """, """
        5 Call Union[x:1, x:7].a() -> Discarded
        6 Call NotNone(y:1).b() -> Discarded
        """);
}
