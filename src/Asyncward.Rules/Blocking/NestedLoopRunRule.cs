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

        Whether `nest_asyncio.apply()` has run before is not looked at. The cells of a notebook are taken to run in Jupyter's own kernel, which has a loop running;
        a loop that a package starts for a cell is not reported.

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
        foreach (EdgeRef at in program.Calls.ToModels)
        {
            ref readonly Edge edge = ref program.Calls.Edge(at);
            if (edge.Kind != EdgeKind.Call || edge.Argument >= 0 || program.Models.OfFunction(edge.Callee) is not { } effects)
                continue;
            int file = program.FileOf(at.Caller);
            if (effects.NestsLoops && program.IsChecked(file))
            {
                nesting.Add(file);
                helpers.Add(at.Caller);
            }
            if (StartsLoop(program, edge))
                sources.TryAdd(at.Caller, [new ReachSource(edge, edge.Grade)]);
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
            bool isCell = program.IsNotebook(function);
            if (!program.IsChecked(program.FileOf(function)) || !isCell && !program.Contexts.RunsOnLoop(program, function) || reach.Find(function) is null)
                continue;
            foreach (List<ReachStep> steps in isCell ? FromCells(program, function, reach) : [reach.Chain(function)])
            {
                if (!reported.Add(steps[^1].Edge.Site) || everywhere || steps.Exists(step => nesting.Contains(program.FileOf(step.Caller))))
                    continue;
                Report(context, function, steps, isCell);
            }
        }
    }

    private void Report(RuleContext context, int function, List<ReachStep> steps, bool isCell)
    {
        ProgramModel program = context.Program;
        string callee = Names.Callee(program, steps[^1].Edge);
        string reached = steps.Count > 1 ? " (reached through `" + Names.Callee(program, steps[0].Edge) + "`)." : ".";
        // Each of the two only knows its own loops and does not object.
        bool beside = !isCell && Names.RuntimeOf(program, program.FileOf(function)) is not AsyncRuntime.Anyio and var runtime
            && IsBesideAsyncio(program, steps[^1].Edge) != (runtime == AsyncRuntime.Trio) && !IsAnyio(program, steps[^1].Edge);
        context.Report(new Finding
        {
            Rule = this,
            // A kernel of another make may run the cells in another way.
            Confidence = isCell ? Certainty.Min(Confidence.Likely, Certainty.Of(steps[0].Grade)) : Certainty.Of(steps[0].Grade),
            Severity = Severity.Critical,
            Location = Names.LocationOf(program, steps[0].Edge.Site),
            Function = program.QualifiedName(function),
            Message = beside ? "`" + callee + "` runs an event loop of its own to its end, and the one that runs here stands still meanwhile" + reached
                : "`" + callee + "` starts an event loop, but " + (isCell ? "Jupyter already runs one for the cells" : "one already runs here")
                    + ": it raises RuntimeError" + reached,
            Help = beside ? "Run it in a thread, where it has no other loop beside it."
                : isCell ? "Write `await` in the cell itself: Jupyter runs it. Where the code between must stay plain, call `nest_asyncio.apply()` first."
                : "Await the coroutine; where the code between must stay plain, make it a coroutine function too or move it to a thread.",
            Chain = steps.Count > 1 ? BlockingFindings.Hops(program, steps, ", which starts a loop") : [],
            FingerprintKey = callee,
        });
    }

    // Each cell runs by itself, whatever one before it has raised. Only what the notebook itself writes: a way through a package may be one that it never takes.
    private static List<List<ReachStep>> FromCells(ProgramModel program, int body, ReachTable reach)
    {
        var ways = new List<List<ReachStep>>();
        foreach (ref readonly Edge edge in program.Calls.From(body))
        {
            if (edge.Callee < 0 || edge.Kind != EdgeKind.Call || edge.Argument >= 0)
                continue;
            List<ReachStep> steps = [new ReachStep(edge, body, edge.Grade, 1)];
            if (!StartsLoop(program, edge))
            {
                if (program.Models.IsModel(edge.Callee) || reach.Find(edge.Callee) is null || (program.FlagsOf(edge.Callee) & FunctionFlags.Async) != 0)
                    continue;
                steps.AddRange(reach.Chain(edge.Callee));
                if (steps.Exists(step => program.FileOf(step.Caller) != program.FileOf(body)))
                    continue;
                steps[0] = new ReachStep(edge, body, (EdgeGrade)Math.Min((int)edge.Grade, (int)steps[1].Grade), steps.Count);
            }
            if (!IsBesideAsyncio(program, steps[^1].Edge))
                ways.Add(steps);
        }
        return ways;
    }

    private static bool StartsLoop(ProgramModel program, in Edge edge) => program.Models.OfFunction(edge.Callee) is { StartsLoop: true }
        && !SiteQuestions.MayStartLoop(program, edge.Site) && !ExpectsRefusal(program, edge.Site)
        && (edge.Grade > EdgeGrade.Inferred || program.Site(edge.Site).Use != ValueUse.Awaited) && ArgumentFit.KnowsKeywords(program, edge);

    // A loop of trio runs inside one of asyncio, which only stands still meanwhile.
    private static bool IsBesideAsyncio(ProgramModel program, in Edge edge) =>
        program.QualifiedName(edge.Callee).StartsWith("trio.", StringComparison.Ordinal);

    private static bool IsAnyio(ProgramModel program, in Edge edge) => program.QualifiedName(edge.Callee).StartsWith("anyio.", StringComparison.Ordinal);

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
