using System;
using Asyncward.Program;
using Asyncward.Program.Calls;
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

        A coroutine function is called as a statement, and the coroutine that the call makes is thrown away; or `asyncio.gather` is, and
        nobody waits for what it gives.

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
    public override Action<ProgramModel> Preparation => CoroutineNames.Prepare;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (!program.IsChecked(file))
                continue;
            Table<SiteRow> sites = program.Facts(file).Sites;
            for (int i = 0; i < sites.Length; i++)
            {
                if (sites[i].Kind != SiteKind.Call || sites[i].Use != ValueUse.Discarded)
                    continue;
                if (MadeCoroutine.At(program, file, i) is { } made)
                    Report(context, file, i, made);
                else if (Gathers(program, file, i) is { } gather)
                    ReportGather(context, file, gather);
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

    // A library function that starts what it is given and returns the one future by which the caller can wait for it.
    private static Edge? Gathers(ProgramModel program, int file, int siteRow)
    {
        Edge? found = null;
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, program.Facts(file).Sites[siteRow].Function), program.SiteId(file, siteRow)))
        {
            if (edge.Argument >= 0)
                continue;
            if (edge.Callee < 0 || program.Models.OfFunction(edge.Callee) is not { Awaits.Length: > 0, Spawns.Length: > 0 } effects || !effects.Spawns[0].Retained
                || program.Types.IsAwaitable(program.Types.ReturnOf(edge.Callee)) != true)
                return null;
            found = edge;
        }
        return found;
    }

    private void ReportGather(RuleContext context, int file, Edge edge)
    {
        ProgramModel program = context.Program;
        int function = program.FunctionId(file, program.Site(edge.Site).Function);
        string callee = Names.Callee(program, edge);
        context.Report(new Finding
        {
            Rule = this,
            Confidence = Certainty.Of(edge.Grade),
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, edge.Site),
            Function = program.QualifiedName(function),
            Message = "Nobody awaits what `" + callee + "` gives: the code goes on before its parts are done, and their errors are seen by nobody.",
            Help = CoroutineFindings.Help(program, function, "Write `await` in front of the call."),
            FingerprintKey = callee,
        });
    }
}
