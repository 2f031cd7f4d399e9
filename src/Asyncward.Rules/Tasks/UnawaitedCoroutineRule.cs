using Asyncward.Program;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>A coroutine call as a statement: nothing runs.</summary>
public sealed class UnawaitedCoroutineRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW201";

    /// <inheritdoc/>
    public override string Name => "unawaited-coroutine";

    /// <inheritdoc/>
    public override string Summary => "a coroutine call as a statement: its body never runs";

    /// <inheritdoc/>
    public override string[] Aliases => ["ASYNC105", "reportUnusedCoroutine", "unused-coroutine", "unused-awaitable"];

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.Critical;

    /// <inheritdoc/>
    public override string Page =>
        """
        # unawaited-coroutine

        A coroutine function is called as a statement, and the coroutine that the call makes is thrown away.

        ## Why

        Calling a coroutine function runs none of its body. Without `await` the work is silently not done; Python only prints a warning
        when the object is collected.

        ## Bad

        ```python
        import asyncio

        class Cart:
            async def save(self):
                await asyncio.sleep(1)

            async def add(self, item):
                self.save()  # error: [unawaited-coroutine] "Cart.save"
        ```

        ## Good

        ```python
        import asyncio

        class Cart:
            async def save(self):
                await asyncio.sleep(1)

            async def add(self, item):
                await self.save()
        ```

        ## Not reported

        Calls whose callee could also be a plain function (an override that is plain, a decorator that runs the coroutine),
        coroutines that are closed on purpose, and mocks.

        ## Limits

        A decorator that is not understood makes a finding `possible`, which is not shown by default.

        ## Options

        None.
        """;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (!program.IsProject(file))
                continue;
            SiteRow[] sites = program.Facts(file).Sites;
            for (int i = 0; i < sites.Length; i++)
            {
                if (sites[i].Kind == SiteKind.Call && sites[i].Use == ValueUse.Discarded && MadeCoroutine.At(program, file, i) is { } made)
                    Report(context, file, i, made);
            }
        }
    }

    private void Report(RuleContext context, int file, int siteRow, MadeCoroutine made)
    {
        ProgramModel program = context.Program;
        int site = program.SiteId(file, siteRow);
        int function = program.FunctionId(file, program.Facts(file).Sites[siteRow].Function);
        string callee = CoroutineFindings.Callee(program, function, site, made);
        string plain = CoroutineFindings.CanAwait(program, function) ? "" : " This is plain code, which cannot await it.";
        context.Report(new Finding
        {
            Rule = this,
            Confidence = made.Confidence,
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, site),
            Function = program.QualifiedName(function),
            Message = made.Through >= 0
                ? "`" + callee + "` returns a coroutine, and nobody awaits it: its body does not run." + plain
                : "`" + callee + "` makes a coroutine that is never awaited: its body does not run." + plain,
            Help = CoroutineFindings.Help(program, function, "Write `await` in front of the call."),
            Chain = CoroutineFindings.Origin(program, made),
            FingerprintKey = callee,
        });
    }
}
