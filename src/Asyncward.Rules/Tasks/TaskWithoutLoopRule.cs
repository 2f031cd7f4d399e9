using System;
using System.Globalization;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>Something that needs a running loop, called where none runs.</summary>
public sealed class TaskWithoutLoopRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW210";

    /// <inheritdoc/>
    public override string Name => "task-without-loop";

    /// <inheritdoc/>
    public override string Summary => "a task or loop primitive made where no loop runs: at import time or in a thread";

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.High;

    /// <inheritdoc/>
    public override string Page =>
        """
        # task-without-loop

        A task is started, or the running loop is asked for, at import time, in a plain `main` or in a thread, where no event loop runs.

        ## Why

        The call raises `RuntimeError: no running event loop`.

        ## Bad

        ```python
        import asyncio

        async def sweep():
            await asyncio.sleep(60)

        class Cache:
            def __init__(self):
                self.sweeper = asyncio.create_task(sweep())  # error: [task-without-loop] "asyncio.create_task"

        cache = Cache()
        ```

        ## Good

        ```python
        import asyncio

        async def sweep():
            await asyncio.sleep(60)

        class Cache:
            def start(self):
                self.sweeper = asyncio.create_task(sweep())

        cache = Cache()

        async def main():
            cache.start()
        ```

        ## Not reported

        Functions that anybody may call from a coroutine; calls inside `try` or `suppress`, which may be asking whether a loop runs; notebooks;
        modules that no script imports: what finds them by name, such as `uvicorn app:app`, may do so on its loop.

        ## Limits

        What needs a loop only before or since some version of Python is `possible` while other versions are supported, too: the main thread makes
        itself a loop for `gather` and `ensure_future` before 3.14.

        ## Options

        `target-version`.
        """;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        LooplessFunctions? loopless = null;
        foreach (int function in program.Calls.Functions)
        {
            int file = program.FileOf(function);
            if (!program.IsChecked(file))
                continue;
            foreach (ref readonly Edge edge in program.Calls.From(function))
            {
                if (edge.Argument >= 0 || edge.Kind is not (EdgeKind.Call or EdgeKind.Create) || NeedsLoop(program, edge) is not { } when)
                    continue;
                Confidence? byVersion = ByVersion(program.PythonOf(file), when.Until);
                if (byVersion is null || GivesLoop(program, edge) || IsGuarded(program, file, program.Site(edge.Site).Region))
                    continue;
                loopless ??= LooplessFunctions.Compute(program);
                int owner = OwnerOf(program, function);
                if (loopless.Of(owner) is not { } reason)
                    continue;
                // What asks for the current loop only is content with one that this very function has set.
                if (when.Since.Length > 0 && SetsLoop(program, function))
                    continue;
                Confidence? sure = reason.Place == LooplessFunctions.Place.Thread ? byVersion : Since(program.PythonOf(file), when.Since, byVersion.Value);
                // What binds itself to the current loop in older versions is quiet; all else raises.
                bool binds = when.Until.Length > 0;
                if (sure is { } confidence)
                    Report(context, loopless, owner, edge, reason, Certainty.Min(confidence, Certainty.Min(reason.Confidence, Certainty.Of(edge.Grade))), binds);
            }
        }
    }

    private static bool SetsLoop(ProgramModel program, int function)
    {
        foreach (ref readonly Edge edge in program.Calls.From(function))
        {
            if (edge.Callee >= 0 && edge.Argument < 0 && program.Models.OfFunction(edge.Callee) is { SetsLoop: true })
                return true;
        }
        return false;
    }

    // A class body runs where its module or function does.
    private static int OwnerOf(ProgramModel program, int function)
    {
        while ((program.Function(function).Flags & FunctionFlags.ClassBody) != 0)
            function = program.FunctionId(program.FileOf(function), program.Function(function).Parent);
        return function;
    }

    private static (string Until, string Since)? NeedsLoop(ProgramModel program, in Edge edge)
    {
        if (edge.Callee >= 0 && program.Models.OfFunction(edge.Callee) is { NeedsLoop: true } effects)
            return (effects.NeedsLoopUntil, effects.NeedsLoopSince);
        return edge.Class >= 0 && program.Models.OfClassOrBase(edge.Class, static e => e.NeedsLoop) is { } cls ? (cls.NeedsLoopUntil, "") : null;
    }

    private static Confidence? ByVersion((int Min, int Max) python, string until)
    {
        if (until.Length == 0)
            return Confidence.Certain;
        if (Minor(until) is not { } minor)
            return null;
        return python.Max < minor ? Confidence.Certain : python.Min < minor ? Confidence.Possible : null;
    }

    private static Confidence? Since((int Min, int Max) python, string since, Confidence confidence)
    {
        if (since.Length == 0 || Minor(since) is not { } minor || python.Min >= minor)
            return confidence;
        return python.Max >= minor ? Confidence.Possible : null;
    }

    private static int? Minor(string version)
    {
        int dot = version.IndexOf('.', StringComparison.Ordinal);
        return dot >= 0 && int.TryParse(version.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int minor) ? minor : null;
    }

    // `loop=` names the loop, which need not run.
    private static bool GivesLoop(ProgramModel program, in Edge edge)
    {
        FileFacts facts = program.Facts(program.FileOfSite(edge.Site));
        SiteRow site = program.Site(edge.Site);
        for (int a = site.ArgStart; a < site.ArgStart + site.ArgCount && site.Kind == SiteKind.Call; a++)
        {
            if (facts.Args[a].Kind == ArgKind.DoubleStar || (facts.Args[a].Kind == ArgKind.Keyword && facts.NameText(facts.Args[a].Name) == "loop"))
                return true;
        }
        // `current_task(loop)` and the like.
        if (edge.Callee < 0)
            return false;
        // Tasks and futures that are waited for know their loop.
        if (program.Models.OfFunction(edge.Callee) is { Awaits.Length: > 0 })
        {
            bool makes = false;
            for (int a = site.ArgStart; a < site.ArgStart + site.ArgCount; a++)
                makes |= program.Types.Eval(program.FileOfSite(edge.Site), facts.Args[a].Value) is Asyncward.Program.Types.CoroutineValue;
            if (!makes)
                return true;
        }
        FunctionRow row = program.Function(edge.Callee);
        FileFacts callee = program.Facts(program.FileOf(edge.Callee));
        for (int p = 0; p < row.ParamCount; p++)
        {
            if (callee.NameText(callee.Params[row.ParamStart + p].Name) == "loop" && program.Models.ArgumentFor(edge.Site, edge.Callee, p, edge.Bound || edge.Class >= 0) >= 0)
                return true;
        }
        return false;
    }

    private static bool IsGuarded(ProgramModel program, int file, int region)
    {
        FileFacts facts = program.Facts(file);
        for (int r = region; r >= 0; r = facts.Regions[r].Parent)
        {
            ref readonly RegionRow around = ref facts.Regions[r];
            if (around.Kind is RegionKind.Try or RegionKind.TryElse || Suppressions.Of(program, file, around) is not null)
                return true;
        }
        return SiteQuestions.IsProbed(program, file, region);
    }

    private void Report(RuleContext context, LooplessFunctions loopless, int function, in Edge edge, LooplessFunctions.Reason reason, Confidence confidence, bool binds)
    {
        ProgramModel program = context.Program;
        string callee = Names.Callee(program, edge);
        bool module = (program.Function(function).Flags & FunctionFlags.Module) != 0;
        string where = reason.Place == LooplessFunctions.Place.Thread ? "this runs in a thread that has none"
            : module ? "this runs when the module is imported" : "this is only called before any loop runs";
        context.Report(new Finding
        {
            Rule = this,
            Confidence = confidence,
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, edge.Site),
            Function = program.QualifiedName(program.FunctionId(program.FileOfSite(edge.Site), program.Site(edge.Site).Function)),
            Message = "`" + callee + "` needs a running event loop, but " + where + (binds ? ": it binds itself to a loop that nothing runs." : ": it raises RuntimeError."),
            Help = reason.Place == LooplessFunctions.Place.Thread
                ? "Hand the coroutine to the loop with `asyncio.run_coroutine_threadsafe`, or run this on the loop."
                : "Do it in a coroutine, or in a function that a coroutine calls when the program starts.",
            Chain = loopless.Chain(function),
            FingerprintKey = callee,
        });
    }
}
