using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace Asyncward.Tests.Specs;

/// <summary>
/// Programs in which every function leads to every other. Whoever follows each way through them never ends: that they are answered at all is what
/// is tested, and that the one defect is still found.
/// </summary>
public sealed class DenseProgramTests
{
    private const int Functions = 16;

    private const string Head =
        """
        import asyncio, contextlib, functools, time

        class Node:
            def nap(self):
                time.sleep(1)

        async def other():
            await asyncio.sleep(0)


        """;

    [Theory]
    [InlineData("def w{0}(t):\n    yield Node()\n", "    for x in w{0}(t):\n        yield x\n", "", "    for x in w0(1):\n        x.nap()\n")]
    [InlineData("def w{0}(t):\n    yield Node()\n", "    yield from w{0}(t)\n", "", "    for x in w0(1):\n        x.nap()\n")]
    [InlineData("async def w{0}(t):\n    yield Node()\n", "    async for x in w{0}(t):\n        yield x\n", "", "    async for x in w0(1):\n        x.nap()\n")]
    [InlineData("def w{0}(t):\n", "    if t:\n        return w{0}(t)\n", "    return Node()\n", "    w0(1).nap()\n")]
    [InlineData("async def w{0}(t):\n", "    if t:\n        return await w{0}(t)\n", "    return Node()\n", "    (await w0(1)).nap()\n")]
    [InlineData("def w{0}(f):\n", "    w{0}(f)\n", "    f()\n", "    w0(lambda: time.sleep(1))\n")]
    [InlineData("@contextlib.contextmanager\ndef w{0}():\n", "    with w{0}() as x:\n        yield x\n", "    yield Node()\n", "    with w0() as x:\n        x.nap()\n")]
    [InlineData("class C{0}:\n    def go(self):\n", "        C{0}().go()\n", "        return C0().go() or Node()\n", "    C0().go().nap()\n")]
    [InlineData("def d{0}(f):\n    @functools.wraps(f)\n    def inner(*a):\n", "        d{0}(f)(*a)\n", "        return f(*a)\n    return inner\n",
        "    d0(print)(1)\n    Node().nap()\n")]
    public void Dense_programs_are_answered(string head, string toEach, string end, string main)
    {
        var text = new StringBuilder(Head);
        for (int i = 0; i < Functions; i++)
        {
            text.Append(Numbered(head, i));
            for (int j = 0; j < Functions; j++)
                text.Append(Numbered(toEach, j));
            text.Append(end).Append('\n');
        }
        text.Append("async def main():\n").Append(main).Append("    await other()\n");
        SpecFile[] files = [new SpecFile("program.py", text.ToString(), 1)];

        string[] rules = [.. new InMemoryAnalysis().Check(files, new SpecOptions { MinMinor = 11 }).Select(finding => finding.RuleCode).Distinct()];
        Assert.Equal(["AW102"], rules);
        Assert.NotEmpty(SpecProgram.Link(files, new SpecOptions { MinMinor = 11 }, followParameters: true).Model.Calls.Functions);
    }

    private static string Numbered(string template, int number) =>
        template.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
