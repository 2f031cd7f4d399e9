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

        Tasks of a TaskGroup or nursery, tasks that a helper stores, tasks that anything is done with, and a local of the coroutine that the
        program's main runs, which lives as long as the loop.

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
        HashSet<int>? ignored = null;
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
                if (fate == Fate.Taken && site.Use == ValueUse.Returned && (program.Function(function).Flags & FunctionFlags.Lambda) != 0)
                {
                    ignored ??= LambdasWithIgnoredResult(program);
                    fate = ignored.Contains(function) ? Fate.Discarded : Fate.Taken;
                }
                if (fate == Fate.Taken || (fate is Fate.Unused or Fate.ContainerUnused && LivesAsLongAsTheLoop(program, function)))
                    continue;
                if (SpawnedTask.At(program, file, i) is { } task)
                    Report(context, function, program.SiteId(file, i), task, fate);
            }
        }
    }

    private static bool LivesAsLongAsTheLoop(ProgramModel program, int function) =>
        (program.Function(function).Flags & FunctionFlags.NeverReturns) != 0
        || ((program.Contexts.Of(function) & Contexts.Main) != 0 && (program.Contexts.Of(function) & Contexts.Many) == 0);

    // Lambdas that a loop or thread calls, whose result nobody gets.
    private static HashSet<int> LambdasWithIgnoredResult(ProgramModel program)
    {
        var found = new HashSet<int>();
        foreach (int function in program.Calls.Functions)
        {
            foreach (ref readonly Edge edge in program.Calls.From(function))
            {
                if (edge.Kind != EdgeKind.Callback || edge.Argument < 0 || (program.Function(edge.Callee).Flags & FunctionFlags.Lambda) == 0)
                    continue;
                foreach (Edge direct in program.Calls.At(function, edge.Site))
                {
                    if (direct.Argument >= 0 || program.Models.OfFunction(direct.Callee) is not { } effects)
                        continue;
                    foreach (ParamEffect scheduled in effects.Schedules)
                    {
                        if (scheduled.Param == edge.Argument)
                            found.Add(edge.Callee);
                    }
                }
            }
        }
        return found;
    }

    private void Report(RuleContext context, int function, int site, SpawnedTask task, Fate fate)
    {
        ProgramModel program = context.Program;
        string callee = Names.Callee(program, task.Edge);
        bool local = fate is Fate.Unused or Fate.ContainerUnused;
        string kept = local ? "Only a local name that dies with the function holds the task that `" : "Nobody keeps the task that `";
        context.Report(new Finding
        {
            Rule = this,
            Confidence = local ? Certainty.Min(Confidence.Likely, task.Confidence) : task.Confidence,
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, site),
            Function = program.QualifiedName(function),
            Message = kept + callee + "` starts: the event loop holds it weakly, so it may be collected before it is done, and its errors are seen by nobody.",
            Help = program.Options.MinMinor >= 11
                ? "Start it in a TaskGroup, or keep it in a set that outlives this function and discard it when it is done."
                : "Keep it in a set that outlives this function, and discard it when it is done.",
            Chain = task.Chain(program),
            FingerprintKey = callee,
        });
    }
}
