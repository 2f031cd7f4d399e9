using System;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Program.Library;
using Asyncward.Program.Effects;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Blocking;

/// <summary>A job that never ends, or that waits for its own pool, in an executor.</summary>
public sealed class ExecutorStarvationRule : Rule
{
    // How far an endless loop is looked for below the job.
    private const int MaxDepth = 6;

    /// <inheritdoc/>
    public override string Code => "AW108";

    /// <inheritdoc/>
    public override string Name => "executor-starvation";

    /// <inheritdoc/>
    public override string Summary => "a job that never ends, or that waits for its own pool, in an executor";

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.High;

    /// <inheritdoc/>
    public override string Page =>
        """
        # executor-starvation

        A function that never returns is handed to the loop's default executor.

        ## Why

        The default executor has few threads and serves everybody: `to_thread`, `run_in_executor(None, …)` and host name look-ups. A job that
        never ends keeps its thread.

        ## Bad

        ```python
        import asyncio
        import time

        def watch():
            while True:
                time.sleep(1)

        async def main():
            await asyncio.to_thread(watch)  # error: [executor-starvation] "watch"
        ```

        ## Good

        ```python
        import threading
        import time

        def watch():
            while True:
                time.sleep(1)

        async def main():
            threading.Thread(target=watch, daemon=True).start()
        ```

        ## Not reported

        Executors that the program makes for the purpose. With `--confidence possible`: a job that goes on until it is told to stop
        (`while not stop.is_set()`), and a wait without an end (`queue.get`, `event.wait`).

        ## Limits

        A job that waits for the pool through another function is not followed.

        ## Options

        None.
        """;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        foreach (int function in program.Calls.Functions)
        {
            if (!program.IsChecked(program.FileOf(function)))
                continue;
            foreach (ref readonly Edge edge in program.Calls.From(function))
            {
                if (edge.Kind != EdgeKind.Offload || edge.Argument < 0 || edge.Callee < 0)
                    continue;
                bool shared = IsDefaultExecutor(program, function, edge);
                if (program.Models.IsModel(edge.Callee))
                {
                    if (shared && WaitsWithoutEnd(program, edge))
                        context.Report(WaitFinding(program, function, edge));
                    continue;
                }
                if (shared && Endless(program, edge.Callee, 0) is { } endless)
                    context.Report(EndlessFinding(program, function, edge, endless));
                else if (shared && RunsUntilTold(program, edge.Callee))
                    context.Report(UntilToldFinding(program, function, edge));
                else if (WaitsForOwnPool(program, function, edge) is { } wait)
                    context.Report(OwnPoolFinding(program, function, edge, wait));
            }
        }
    }

    // The default executor is the one that nobody names: no executor parameter, or None for it.
    private static bool IsDefaultExecutor(ProgramModel program, int function, in Edge passed)
    {
        foreach (ref readonly Edge edge in program.Calls.At(function, passed.Site))
        {
            if (edge.Callee < 0 || edge.Argument >= 0 || program.Models.OfFunction(edge.Callee) is not { Offloads.Length: > 0 })
                continue;
            int file = program.FileOf(edge.Callee);
            FunctionRow row = program.Function(edge.Callee);
            FileFacts facts = program.Facts(file);
            for (int i = 0; i < row.ParamCount; i++)
            {
                if (facts.NameText(facts.Params[row.ParamStart + i].Name) != "executor")
                    continue;
                int arg = program.Models.ArgumentFor(edge.Site, edge.Callee, i, edge.Bound);
                FileFacts here = program.Facts(program.FileOf(function));
                return arg < 0 || here.Exprs[here.Args[arg].Value].Kind == ExprKind.None;
            }
            return row.Class < 0;
        }
        return false;
    }

    // The function that holds the endless loop: this one, or one that it calls whatever happens.
    private static int? Endless(ProgramModel program, int function, int depth)
    {
        if (depth > MaxDepth || program.Models.IsModel(function) || (program.FlagsOf(function) & FunctionFlags.Async) != 0)
            return null;
        FileFacts facts = program.Facts(program.FileOf(function));
        int row = program.FunctionRowOf(function);
        foreach (RegionRow region in facts.Regions)
        {
            if (region.Function == row && region.Kind == RegionKind.Loop && HasNoWayOut(facts, region))
                return function;
        }
        foreach (ref readonly Edge edge in program.Calls.From(function))
        {
            if (edge.Kind == EdgeKind.Call && edge.Callee >= 0 && edge.Grade > EdgeGrade.Inferred && program.Site(edge.Site).Region == program.Function(function).Region
                && Endless(program, edge.Callee, depth + 1) is { } found)
                return found;
        }
        return null;
    }

    private static bool HasNoWayOut(FileFacts facts, in RegionRow loop)
    {
        if ((loop.Flags & (RegionFlags.Infinite | RegionFlags.HasBreak | RegionFlags.Returns)) != RegionFlags.Infinite)
            return false;
        for (int i = loop.SiteStart; i < loop.SiteEnd; i++)
        {
            if (facts.Sites[i].Kind is SiteKind.Raise or SiteKind.Return or SiteKind.Yield)
                return false;
        }
        return true;
    }

    // `while not self.stop.is_set():`, `while self.running:`, with no other way out: it takes its thread for as long as the service lives.
    private static bool RunsUntilTold(ProgramModel program, int function)
    {
        if ((program.FlagsOf(function) & FunctionFlags.Async) != 0)
            return false;
        FileFacts facts = program.Facts(program.FileOf(function));
        int row = program.FunctionRowOf(function);
        foreach (RegionRow loop in facts.Regions)
        {
            if (loop.Function != row || loop.Kind != RegionKind.Loop || loop.SiteStart >= loop.SiteEnd
                || (loop.Flags & (RegionFlags.For | RegionFlags.Infinite | RegionFlags.HasBreak | RegionFlags.Returns)) != 0)
                continue;
            SiteRow asked = facts.Sites[loop.SiteStart];
            if (asked.Kind == SiteKind.AttributeLoad && facts.Sites[loop.SiteStart + 1 < loop.SiteEnd ? loop.SiteStart + 1 : loop.SiteStart] is { Kind: SiteKind.Call } call
                && call.Start <= asked.Start)
                asked = call;
            if (asked.Kind == SiteKind.Call && facts.Exprs[asked.Target] is { Kind: ExprKind.Attribute } method && facts.NameBytes(method.B).SequenceEqual("is_set"u8))
                return true;
            if (asked.Kind == SiteKind.AttributeLoad && SaysOn(facts.NameBytes(asked.Name)))
                return true;
        }
        return false;
    }

    private static bool SaysOn(ReadOnlySpan<byte> name) =>
        name.EndsWith("running"u8) || name.EndsWith("stopped"u8) || name.EndsWith("active"u8) || name.EndsWith("alive"u8) || name.EndsWith("stop"u8);

    // `to_thread(queue.get)`: what is passed besides could be a timeout.
    private static bool WaitsWithoutEnd(ProgramModel program, in Edge edge)
    {
        if (program.Models.OfFunction(edge.Callee) is not { Blocks.Length: > 0 } effects)
            return false;
        SiteRow site = program.Site(edge.Site);
        if (site.Kind != SiteKind.Call || site.ArgCount == 0)
            return false;
        FileFacts facts = program.Facts(program.FileOfSite(edge.Site));
        // The function must be the last thing that is passed.
        int last = facts.Args[site.ArgStart + site.ArgCount - 1].Value;
        bool passedLast = false;
        foreach (Value member in Evaluator.Members(program.Types.Eval(program.FileOfSite(edge.Site), last)))
            passedLast |= Evaluator.FunctionIn(member is BoundMethodValue bound ? bound.Callee : member) == edge.Callee;
        if (!passedLast)
            return false;
        foreach (BlockEffect effect in effects.Blocks)
        {
            // Locks are held for a moment, and threads that are joined end.
            if (effect.Kind == BlockKind.Lock && effect.Stall == StallClass.Unbounded
                && program.Facts(program.FileOf(edge.Callee)).NameText(program.Function(edge.Callee).Name) is "get" or "wait" or "recv")
                return true;
        }
        return false;
    }

    // `pool.submit(f)` where f itself calls `pool.submit(…)` and waits for a future: the wait inside f.
    private static Edge? WaitsForOwnPool(ProgramModel program, int function, in Edge passed)
    {
        int file = program.FileOf(function);
        int pool = PoolOf(program, file, passed.Site);
        if (pool <= 0)
            return null;
        bool submits = false;
        foreach (ref readonly Edge edge in program.Calls.From(passed.Callee))
        {
            submits |= edge.Callee >= 0 && edge.Argument < 0 && program.Models.OfFunction(edge.Callee) is { Offloads.Length: > 0 }
                && SamePool(program, file, pool, program.FileOf(passed.Callee), PoolOf(program, program.FileOf(passed.Callee), edge.Site));
        }
        if (!submits)
            return null;
        foreach (BlockingCause cause in program.Blocking.Direct(passed.Callee))
        {
            if (cause.Effect.Kind == BlockKind.Lock && cause.Effect.Stall == StallClass.Unbounded)
                return cause.Edge;
        }
        return null;
    }

    private static int PoolOf(ProgramModel program, int file, int site)
    {
        ref readonly SiteRow row = ref program.Site(site);
        if (row.Kind != SiteKind.Call)
            return -1;
        ExprNode target = program.Facts(file).Exprs[row.Target];
        // `threading.Thread(target=run)` starts a thread of its own: a module is no pool.
        return target.Kind == ExprKind.Attribute && program.Types.Eval(file, target.A) is not ModuleValue ? target.A : -1;
    }

    // The same global of one file, or the same attribute of one class's self.
    private static bool SamePool(ProgramModel program, int fileA, int a, int fileB, int b)
    {
        if (fileA != fileB || b <= 0)
            return false;
        FileFacts facts = program.Facts(fileA);
        ExprNode x = facts.Exprs[a];
        ExprNode y = facts.Exprs[b];
        if (x.Kind == ExprKind.Attribute && y.Kind == ExprKind.Attribute)
            return x.B == y.B && Evaluator.SelfClass(facts, x.A) is { } cls && Evaluator.SelfClass(facts, y.A) == cls;
        return x == y && x.Kind == ExprKind.Name;
    }

    private Finding OwnPoolFinding(ProgramModel program, int function, in Edge edge, in Edge wait)
    {
        string job = Names.Function(program, edge.Callee);
        return new Finding
        {
            Rule = this,
            Confidence = Certainty.Of(edge.Grade),
            Severity = Severity.High,
            Location = Names.LocationOf(program, edge.Site),
            Function = program.QualifiedName(function),
            Message = "`" + job + "` runs in this pool and waits there for other jobs of the same pool: when every thread runs one, none can go on.",
            Help = "Give the inner jobs a pool of their own, or let the caller submit all jobs and wait.",
            Chain = [new ChainHop(Names.LocationOf(program, wait.Site), program.QualifiedName(edge.Callee), "waits in " + Names.Callee(program, wait))],
            FingerprintKey = program.QualifiedName(edge.Callee),
        };
    }

    private Finding WaitFinding(ProgramModel program, int function, in Edge edge) => Starving(program, function, edge,
        "`" + Names.Function(program, edge.Callee) + "` waits without an end in a thread of the default executor: until it comes back, no other job has that thread, "
            + "and the program does not end.",
        "Wait with a timeout in a loop, or use the queue or event of the event loop and `call_soon_threadsafe`.");

    private Finding UntilToldFinding(ProgramModel program, int function, in Edge edge) => Starving(program, function, edge,
        "`" + Names.Function(program, edge.Callee) + "` goes on until it is told to stop and takes a thread of the default executor as long; "
            + "when all are taken, every other job and every host name look-up waits.",
        "Give it a thread of its own (`threading.Thread(target=…, daemon=True)`) or an executor of its own.");

    private Finding Starving(ProgramModel program, int function, in Edge edge, string message, string help) => new()
    {
        Rule = this,
        Confidence = Confidence.Possible,
        Severity = Severity.Medium,
        Location = Names.LocationOf(program, edge.Site),
        Function = program.QualifiedName(function),
        Message = message,
        Help = help,
        FingerprintKey = program.QualifiedName(edge.Callee),
    };

    private Finding EndlessFinding(ProgramModel program, int function, in Edge edge, int endless)
    {
        ref readonly FunctionRow callee = ref program.Function(endless);
        return new Finding
        {
            Rule = this,
            Confidence = Certainty.Of(edge.Grade),
            Severity = Severity.High,
            Location = Names.LocationOf(program, edge.Site),
            Function = program.QualifiedName(function),
            Message = "`" + Names.Function(program, edge.Callee) + "` loops for ever and takes a thread of the default executor for good; "
                + "when all are taken, every other job and every host name look-up waits.",
            Help = "Give it a thread of its own (`threading.Thread(target=…, daemon=True)`) or an executor of its own.",
            Chain = [new ChainHop(new Location(program.FileOf(endless), callee.NameStart, callee.NameEnd), program.QualifiedName(endless), "never returns")],
            FingerprintKey = program.QualifiedName(edge.Callee),
        };
    }
}
