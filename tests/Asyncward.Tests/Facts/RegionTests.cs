using System.Text;
using Asyncward.Python;
using Asyncward.Python.Facts;
using Xunit;
using static Asyncward.Tests.Facts.FactsSpec;

namespace Asyncward.Tests.Facts;

/// <summary>Regions, folding of conditions, imports, suppressions.</summary>
public sealed class RegionTests
{
    [Fact]
    public void Handlers_say_how_they_end() => Expect("""
        def f():
            try: a()
            except A:
                if x:
                    raise
                log()
                raise
            except B as e:
                raise e from None
            except C as e:
                raise D from e
            except E:
                if x: raise
                return
            except F as e:
                raise e.with_traceback(None)
            except G:
                pass
        """, """
        3 [Except] A! {EndsAbruptly, Reraises, RaisesSame}
        8 [Except] B! {EndsAbruptly, Reraises, RaisesSame}
        10 [Except] C! {EndsAbruptly, RaisesOther}
        12 [Except] E! {EndsAbruptly, RaisesSame, JumpsOut, Returns}
        15 [Except] F! {EndsAbruptly, Reraises, RaisesSame}
        17 [Except] G!
        """);

    [Fact]
    public void A_raise_that_an_inner_try_stops_does_not_reraise() => Expect("""
        def f():
            try: a()
            except A:
                try:
                    raise
                except B:
                    pass
        """, """
        3 [Except] A! {RaisesSame}
        """);

    [Fact]
    public void Finally_says_whether_it_jumps_out() => Expect("""
        def f():
            for x in y:
                try: a()
                finally:
                    for z in y:
                        break
                try: a()
                finally:
                    continue
        """, """
        3 [Loop] y! {For, EndsAbruptly}
        5 [Finally] {HasFinally}
        6 [Loop] y! {For, HasBreak, EndsAbruptly}
        9 [Finally] {EndsAbruptly, JumpsOut, HasFinally, Continues}
        """);

    [Fact]
    public void A_while_tests_inside_its_loop() => Expect("""
        def f():
            while a():
                b()
            else:
                c()
        """, """
        2 [Loop] a!(…)
        2 Call a!() -> Tested
        3 Call b!() -> Discarded
        5 [LoopElse]
        5 Call c!() -> Discarded
        """);

    [Fact]
    public void Managers_nest() => Expect("""
        async def f():
            async with a() as x, b(x):
                c()
        """, """
        2 Call a!() -> AsyncWith
        2 AsyncWith a!(…) -> Bound x
        2 [AsyncWith] a!(…) {Async}
        2 Call b!(x:2) -> AsyncWith
        2 AsyncWith b!(…)
        2 [AsyncWith] b!(…) {Async}
        3 Call c!() -> Discarded
        """);

    [Theory]
    [InlineData("sys.version_info >= (3, 8)", "yes")]
    [InlineData("sys.version_info < (3, 8)", "no")]
    [InlineData("sys.version_info[0] == 2", "no")]
    [InlineData("sys.version_info.major >= 3", "yes")]
    [InlineData("sys.version_info[1] > 14", "no")]
    [InlineData("sys.version_info > (3,)", "yes")]
    [InlineData("sys.version_info >= (3, 9)", "both")]
    [InlineData("sys.version_info[:2] <= (3, 14)", "yes")]
    [InlineData("sys.version_info <= (3, 14)", "both")]
    [InlineData("sys.version_info >= (3, 8, 1)", "both")]
    [InlineData("sys.platform == 'win32'", "no")]
    [InlineData("sys.platform != 'win32'", "yes")]
    [InlineData("sys.platform.startswith('lin')", "yes")]
    [InlineData("os.name == 'nt'", "no")]
    [InlineData("platform.system() == 'Windows'", "no")]
    [InlineData("sys.platform in ('win32', 'cygwin')", "no")]
    [InlineData("not sys.platform == 'win32'", "yes")]
    [InlineData("sys.platform == 'win32' and x", "no")]
    [InlineData("sys.platform == 'linux' or x", "yes")]
    [InlineData("sys.platform == 'linux' and x", "both")]
    [InlineData("True", "yes")]
    [InlineData("0", "no")]
    [InlineData("TYPE_CHECKING", "no")]
    [InlineData("not typing.TYPE_CHECKING", "yes")]
    [InlineData("TYPE_CHECKING and x", "no")]
    public void Conditions_that_the_target_decides_are_folded(string condition, string taken)
    {
        var dump = Dump($"if {condition}:\n    yes()\nelse:\n    no()\n");
        Assert.Equal(taken is "yes" or "both", dump.Contains("yes!()", System.StringComparison.Ordinal));
        Assert.Equal(taken is "no" or "both", dump.Contains("no!()", System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_narrower_range_of_versions_decides_more()
    {
        var options = new FactsOptions(11, 14, "win32");
        Expect("if sys.version_info >= (3, 11): a()\nelse: b()\nif sys.platform == 'win32': c()", """
            1 Call a!() -> Discarded
            3 Call c!() -> Discarded
            ! b!
            """, options);
    }

    [Fact]
    public void Type_checking_imports_are_flagged_and_run_nothing() => Expect("""
        from typing import TYPE_CHECKING
        if TYPE_CHECKING:
            from a import B
            c()
        else:
            B = None
        try:
            import d
        except ImportError:
            d = None
        def f():
            import e.g
        """, """
        binding 3 module.B Import = Import(a, B) {TypeChecking}
        binding 6 module.B Assign = None
        binding 8 module.d Import = Import(d)
        binding 12 f.e Import = Import(e.g) {Unused}
        import 3 From a B as B {TypeChecking}
        import 8 Import d as d {Guarded}
        import 12 Import e.g as e {InFunction}
        ! c!
        """);

    [Fact]
    public void Suppressions_are_read_with_their_place() => Expect("""
        a()  # noqa
        b()  # noqa: ASYNC100, F401 because
        c(1,
          2)  # NOQA:ASYNC1
        # asyncward: ignore[lost-task, AW101] it is fine
        d(1,
          2)
        # asyncward: ignore-file[slow]
        def f():
            return e()  # asyncward: ignore
        x = 1  # type: ignore  # noqa: E501
        # not asyncward: ignore
        y = "# noqa"
        """, """
        suppress Noqa 1-1
        suppress Noqa 2-2 ASYNC100 F401 reason
        suppress Noqa 3-4 ASYNC1
        suppress Ignore 6-6 lost-task AW101 reason
        suppress IgnoreFile 8-8 slow
        suppress Ignore 10-10
        suppress Noqa 11-11 E501
        """);

    [Fact]
    public void A_file_is_ignored_whole_without_names()
    {
        Assert.Equal(FileFlags.IgnoreFile, Read("# asyncward: ignore-file\n").Flags);
        Assert.Equal(FileFlags.None, Read("# asyncward: ignore-file[a]\n").Flags);
        Assert.Equal(FileFlags.FutureAnnotations, Read("from __future__ import annotations\n").Flags);
    }

    [Fact]
    public void String_annotations_are_read_as_expressions() => Expect("""
        def f(a: "x.Y | None", b: Literal["r"], c: Annotated[int, Depends(g)], d: list["T"] = 1) -> "T": ...
        class T: ...
        """, """
        1 Call Depends!(g!) -> Definition {AtDefinition}
        function f {StubBody} Normal:a: BitOr(x!.Y, None) Normal:b: Literal!["r"] Normal:c: Annotated![Tuple[int!, Depends!(…)]] Normal:d: list![T] = 1 -> T
        """);

    [Fact]
    public void Errors_keep_the_facts_of_sound_statements()
    {
        var facts = Read("a()\nx = = 1\nb()\n");
        Assert.Equal(FileFlags.HasErrors, facts.Flags);
        Assert.NotEqual(0, facts.Errors.Length);
        Assert.Contains("a!()", Dump("a()\nx = = 1\nb()\n"), System.StringComparison.Ordinal);
        Assert.Contains("b!()", Dump("a()\nx = = 1\nb()\n"), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Large_files_give_signatures_only()
    {
        var text = new StringBuilder("import a\ndef f(x: int) -> str:\n    return g()\ndef h():\n    yield 1\n");
        while (text.Length <= FrontEnd.LargestRead)
            text.Append("t = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]\n");
        var facts = Read(text.ToString());
        Assert.Equal(FileFlags.SignaturesOnly, facts.Flags);
        Assert.Equal(3, facts.Functions.Length);
        Assert.True(facts.Functions[2].Flags.HasFlag(FunctionFlags.Generator));
        Assert.Equal(1, facts.Imports.Length);
        Assert.DoesNotContain(facts.Sites.AsSpan().ToArray(), site => site.Kind == SiteKind.Call);
    }
}
