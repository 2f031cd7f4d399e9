using System;
using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Blocking;

/// <summary>An event loop started where one already runs.</summary>
public sealed class NestedLoopRunRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW105";

    /// <inheritdoc/>
    public override string Name => "nested-loop-run";

    /// <inheritdoc/>
    public override string Summary => "an event loop started where one already runs";

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.Critical;

    /// <inheritdoc/>
    public override string Page =>
        """
        # nested-loop-run

        `asyncio.run`, `run_until_complete` or a bridge such as `async_to_sync` is reached from code that already runs on a loop.

        ## Why

        A thread runs one loop at a time: the call raises `RuntimeError`, often only on the path that tests do not take.

        ## Bad

        ```python
        import asyncio

        async def fetch():
            await asyncio.sleep(1)

        def load():
            return asyncio.run(fetch())

        async def handler():
            load()  # error: [nested-loop-run] "asyncio.run"
        ```

        ## Good

        ```python
        import asyncio

        async def fetch():
            await asyncio.sleep(1)

        async def handler():
            await fetch()
        ```

        ## Not reported

        Branches that are taken where no loop runs, in plain code those that ask whether a value can be awaited, calls in a `try` that has a handler for
        `RuntimeError`, functions that only threads call, packages that call `nest_asyncio.apply()`, and code that gets its loop from a function that does.

        ## Limits

        Whether `nest_asyncio.apply()` has run before is not looked at.

        ## Options

        None.
        """;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        var sources = new Dictionary<int, List<ReachSource>>();
        var nesting = new List<int>();
        var helpers = new HashSet<int>();
        foreach (int function in program.Calls.Functions)
        {
            int file = program.FileOf(function);
            foreach (ref readonly Edge edge in program.Calls.From(function))
            {
                if (edge.Kind != EdgeKind.Call || edge.Argument >= 0 || edge.Callee < 0 || program.Models.OfFunction(edge.Callee) is not { } effects)
                    continue;
                if (effects.NestsLoops && program.IsChecked(file))
                {
                    nesting.Add(file);
                    helpers.Add(function);
                }
                if (effects.StartsLoop && !SiteQuestions.MayStartLoop(program, edge.Site) && !ExpectsRefusal(program, edge.Site)
                    && (edge.Grade > EdgeGrade.Inferred || program.Site(edge.Site).Use != ValueUse.Awaited))
                {
                    sources.TryAdd(function, [new ReachSource(edge, edge.Grade)]);
                }
            }
        }
        // `loop = nestable_loop()`, and then the loop is run.
        foreach (int function in helpers.Count > 0 ? new List<int>(sources.Keys) : [])
        {
            if (CallsOne(program, function, helpers))
                sources.Remove(function);
        }
        // A package allows it for all that is in it, a script for itself.
        bool everywhere = nesting.Exists(file => program.Files[file].Path.EndsWith("__init__.py", StringComparison.Ordinal));
        ReachTable reach = ReachTable.Compute(program, sources, program.Callers);
        var reported = new HashSet<int>();
        foreach (int function in program.Calls.Functions)
        {
            if (!program.IsChecked(program.FileOf(function)) || !program.Contexts.RunsOnLoop(program, function) || reach.Find(function) is null)
                continue;
            List<ReachStep> steps = reach.Chain(function);
            if (!reported.Add(steps[^1].Edge.Site) || everywhere || steps.Exists(step => nesting.Contains(program.FileOf(step.Caller))))
                continue;
            string callee = Names.Callee(program, steps[^1].Edge);
            context.Report(new Finding
            {
                Rule = this,
                Confidence = Certainty.Of(steps[0].Grade),
                Severity = Severity.Critical,
                Location = Names.LocationOf(program, steps[0].Edge.Site),
                Function = program.QualifiedName(function),
                Message = "`" + callee + "` starts an event loop, but one already runs here: it raises RuntimeError"
                    + (steps.Count > 1 ? " (reached through `" + Names.Callee(program, steps[0].Edge) + "`)." : "."),
                Help = "Await the coroutine; where the code between must stay plain, make it a coroutine function too or move it to a thread.",
                Chain = steps.Count > 1 ? BlockingFindings.Hops(program, steps, ", which starts a loop") : [],
                FingerprintKey = callee,
            });
        }
    }

    // `except RuntimeError:` beside it: what Python says where a loop runs already has its answer.
    private static bool ExpectsRefusal(ProgramModel program, int site)
    {
        FileFacts facts = program.Facts(program.FileOfSite(site));
        return SiteQuestions.IsHandled(facts, program.Site(site).Region, caught => NamesRuntimeError(facts, caught));
    }

    private static bool NamesRuntimeError(FileFacts facts, int expr)
    {
        ExprNode node = facts.Exprs[expr];
        if (node.Kind == ExprKind.Builtin)
            return facts.NameBytes(node.A).SequenceEqual("RuntimeError"u8);
        if (node.Kind != ExprKind.Tuple)
            return false;
        foreach (int part in facts.List(node.A, node.B))
        {
            if (NamesRuntimeError(facts, part))
                return true;
        }
        return false;
    }

    private static bool CallsOne(ProgramModel program, int function, HashSet<int> helpers)
    {
        foreach (ref readonly Edge edge in program.Calls.From(function))
        {
            if (edge.Kind == EdgeKind.Call && edge.Argument < 0 && helpers.Contains(edge.Callee))
                return true;
        }
        return false;
    }
}
