using System;
using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>A task object that nobody keeps.</summary>
public sealed class LostTaskRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW203";

    /// <inheritdoc/>
    public override string Name => "lost-task";

    /// <inheritdoc/>
    public override string Summary => "a task that nobody keeps: the garbage collector may end it";

    /// <inheritdoc/>
    public override string[] Aliases => ["ASYNC300", "RUF006", "S7502"];

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.High;

    /// <inheritdoc/>
    public override string Page =>
        """
        # lost-task

        A task is started and the object that stands for it is dropped, or kept only in a local name that dies with the function.

        ## Why

        The event loop holds tasks by weak references. A task that nobody else holds can be collected before it is done, and its error is seen
        by nobody.

        ## Bad

        ```python
        import asyncio

        async def send_mail(to):
            await asyncio.sleep(1)

        async def sign_up(name):
            asyncio.create_task(send_mail(name))  # error: [lost-task] "asyncio.create_task"
            return "welcome"
        ```

        ## Good

        ```python
        import asyncio

        tasks = set()

        async def send_mail(to):
            await asyncio.sleep(1)

        async def sign_up(name):
            task = asyncio.create_task(send_mail(name))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            return "welcome"
        ```

        ## Not reported

        Tasks of a TaskGroup or nursery, tasks that a helper stores, tasks that anything is done with but to be given a name or a callback, and a local of the coroutine that the
        program's main runs, or of a function that runs the loop itself, which live as long as the loop.

        ## Limits

        Whether a task is stored somewhere that is itself dropped is not followed.

        ## Options

        None.
        """;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        var fates = new ValueFates(program);
        var loopless = new LooplessCalls(program);
        IgnoredLambdas? ignored = null;
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (!program.IsChecked(file))
                continue;
            FileFacts facts = program.Facts(file);
            for (int i = 0; i < facts.Sites.Length; i++)
            {
                ref readonly SiteRow site = ref facts.Sites[i];
                if (site.Kind != SiteKind.Call)
                    continue;
                Fate fate = fates.OfTask(file, i);
                int function = program.FunctionId(file, site.Function);
                IgnoredLambdas.Ignored? by = null;
                if (fate == Fate.Taken && site.Use == ValueUse.Returned && (program.FlagsOf(function) & FunctionFlags.Lambda) != 0
                    && (ignored ??= new IgnoredLambdas(program)).Of(function) is { } thrown)
                {
                    by = thrown;
                    fate = Fate.Discarded;
                }
                if (fate == Fate.Taken && site.Use == ValueUse.Bound && IsOnlyWatched(program, file, i))
                    fate = Fate.Unused;
                if (fate == Fate.Taken || (fate is Fate.Unused or Fate.ContainerUnused && LivesAsLongAsTheLoop(program, function)))
                    continue;
                if (SpawnedTask.At(program, file, i) is not { } task || IsReportedThere(program, task, ref ignored) || NeverStarts(program, loopless, task))
                    continue;
                Report(context, function, program.SiteId(file, i), task, fate, by);
            }
        }
    }

    // `task.add_done_callback(log)`, and nothing else: the task holds the callback, not the other way round.
    private static bool IsOnlyWatched(ProgramModel program, int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        int binding = facts.Sites[siteRow].UseDetail;
        return ValueFates.IsOnlyAsked(facts, binding) && IsGivenCallback(facts, facts.Functions[facts.Sites[siteRow].Function], binding)
            && SpawnedTask.At(program, file, siteRow) is not null && SpawnedTask.IsOnlyPrepared(facts, binding);
    }

    private static bool IsGivenCallback(FileFacts facts, in FunctionRow function, int binding)
    {
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            ref readonly SiteRow site = ref facts.Sites[s];
            if (site.Kind == SiteKind.Call && facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } method && facts.Exprs[method.A] is { Kind: ExprKind.Bind } read
                && read.A == binding && facts.NameBytes(method.B).SequenceEqual("add_done_callback"u8))
                return true;
        }
        return false;
    }

    // Where no loop runs there is no task to lose: the call raises, and another rule says so.
    private static bool NeverStarts(ProgramModel program, LooplessCalls loopless, SpawnedTask task)
    {
        int owner = program.FunctionId(program.FileOfSite(task.SpawnSite), program.Site(task.SpawnSite).Function);
        foreach (ref readonly Edge edge in program.Calls.At(owner, task.SpawnSite))
        {
            if (loopless.Of(owner, edge) is { Binds: false, Confidence: > Confidence.Possible })
                return true;
        }
        return false;
    }

    // One lambda, one finding: where it starts the task, and not at each of the calls that drop it.
    private static bool IsReportedThere(ProgramModel program, SpawnedTask task, ref IgnoredLambdas? ignored)
    {
        foreach (int function in task.Through)
        {
            if ((program.FlagsOf(function) & FunctionFlags.Lambda) != 0)
                return program.IsChecked(program.FileOf(function)) && (ignored ??= new IgnoredLambdas(program)).Of(function) is not null;
        }
        return false;
    }

    // The calls that drop what a lambda gives: the first, and the others in order of place.
    private static (ChainHop[] Chain, AlsoReached[] Others) Droppers(ProgramModel program, IgnoredLambdas.Ignored by)
    {
        var calls = new List<AlsoReached>();
        foreach (EdgeRef at in by.Calls)
            calls.Add(new AlsoReached(program.QualifiedName(at.Caller), Names.LocationOf(program, program.Calls.Edge(at).Site)));
        calls.Sort(static (a, b) => a.Location.File != b.Location.File ? a.Location.File.CompareTo(b.Location.File) : a.Location.Start.CompareTo(b.Location.Start));
        AlsoReached first = calls[0];
        calls.RemoveAt(0);
        return ([new ChainHop(first.Location, first.Function, "calls this and drops the task")], calls.ToArray());
    }

    private static bool LivesAsLongAsTheLoop(ProgramModel program, int function) =>
        (program.FlagsOf(function) & FunctionFlags.NeverReturns) != 0
        || ((program.Contexts.Of(function) & Contexts.Main) != 0 && (program.Contexts.Of(function) & Contexts.Many) == 0)
        // `task = loop.create_task(main())` and then `loop.run_forever()`
        || LooplessCalls.Calls(program, function, static does => does.StartsLoop);

    private void Report(RuleContext context, int function, int site, SpawnedTask task, Fate fate, IgnoredLambdas.Ignored? by)
    {
        ProgramModel program = context.Program;
        string callee = Names.Callee(program, task.Edge);
        bool local = fate is Fate.Unused or Fate.ContainerUnused;
        (ChainHop[] Chain, AlsoReached[] Others) droppers = by is { Calls.Count: > 0 } ? Droppers(program, by) : ([], []);
        Confidence confidence = by is null ? task.Confidence : Certainty.Min(by.Confidence, task.Confidence);
        // `create_task(f()).add_done_callback(log)`: what is called when the task is done may look at its error.
        bool isWatched = program.Site(site) is { Kind: SiteKind.Call } start && (start.Use == ValueUse.AttributeRead
            || start.Use == ValueUse.Bound && (program.Facts(program.FileOfSite(site)).Bindings[start.UseDetail].Uses & UseFlags.AttributeRead) != 0);
        string kept = local ? "Only a local name that dies with the function holds the task that `" : "Nobody keeps the task that `";
        context.Report(new Finding
        {
            Rule = this,
            Confidence = local ? Certainty.Min(Confidence.Likely, confidence) : confidence,
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, site),
            Function = program.QualifiedName(function),
            Message = kept + callee + "` starts: the event loop holds it weakly, so it may be collected before it is done"
                + (isWatched ? "." : ", and its errors are seen by nobody."),
            Help = program.PythonOf(program.FileOfSite(site)).Min >= 11
                ? "Start it in a TaskGroup, or keep it in a set that outlives this function and discard it when it is done."
                : "Keep it in a set that outlives this function, and discard it when it is done.",
            Chain = [.. task.Chain(program), .. droppers.Chain],
            AlsoReachedFrom = droppers.Others,
            AlsoReachedCount = droppers.Others.Length,
            FingerprintKey = callee,
        });
    }
}
