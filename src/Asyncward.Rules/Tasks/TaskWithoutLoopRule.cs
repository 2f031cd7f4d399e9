using Asyncward.Program;
using Asyncward.Program.Calls;
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
        var calls = new LooplessCalls(program);
        foreach (EdgeRef at in program.Calls.ToModels)
        {
            ref readonly Edge edge = ref program.Calls.Edge(at);
            if (program.IsChecked(program.FileOf(at.Caller)) && calls.Of(at.Caller, edge) is { } found)
                Report(context, calls.Chain(found), edge, found);
        }
    }

    private void Report(RuleContext context, ChainHop[] chain, in Edge edge, LooplessCall found)
    {
        ProgramModel program = context.Program;
        string callee = Names.Callee(program, edge);
        bool module = (program.FlagsOf(found.Owner) & FunctionFlags.Module) != 0;
        string where = found.Place == LooplessFunctions.Place.Thread ? "this runs in a thread that has none"
            : module ? "this runs when the module is imported" : "this is only called before any loop runs";
        context.Report(new Finding
        {
            Rule = this,
            Confidence = found.Confidence,
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, edge.Site),
            Function = program.QualifiedName(program.FunctionId(program.FileOfSite(edge.Site), program.Site(edge.Site).Function)),
            Message = "`" + callee + "` needs a running event loop, but " + where + (found.Binds ? ": it binds itself to a loop that nothing runs." : ": it raises RuntimeError."),
            Help = found.Place == LooplessFunctions.Place.Thread
                ? "Hand the coroutine to the loop with `asyncio.run_coroutine_threadsafe`, or run this on the loop."
                : "Do it in a coroutine, or in a function that a coroutine calls when the program starts.",
            Chain = chain,
            FingerprintKey = callee,
        });
    }
}
