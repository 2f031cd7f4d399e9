using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>Loop, task, future, queue and event methods called from another thread.</summary>
public sealed class ThreadUnsafeLoopCallRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW211";

    /// <inheritdoc/>
    public override string Name => "thread-unsafe-loop-call";

    /// <inheritdoc/>
    public override string Summary => "loop, task, future, queue or event methods called from another thread";

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.High;

    /// <inheritdoc/>
    public override string Page =>
        """
        # thread-unsafe-loop-call

        A method of a loop, task, future, asyncio queue or event that belongs to the loop's own thread is called from code that runs in another
        thread.

        ## Why

        None of these are thread-safe. The call changes the loop's state under its feet, and does not wake it: what was asked for happens at
        some later time, or never.

        ## Bad

        ```python
        import asyncio
        import threading

        class Feed:
            def __init__(self):
                self.items: asyncio.Queue[str] = asyncio.Queue()

            def start(self):
                threading.Thread(target=self.read).start()

            def read(self):
                self.items.put_nowait("x")  # error: [thread-unsafe-loop-call] "Queue.put_nowait"
        ```

        ## Good

        ```python
        import asyncio
        import threading

        class Feed:
            def __init__(self, loop: asyncio.AbstractEventLoop):
                self.loop = loop
                self.items: asyncio.Queue[str] = asyncio.Queue()

            def start(self):
                threading.Thread(target=self.read).start()

            def read(self):
                self.loop.call_soon_threadsafe(self.items.put_nowait, "x")
        ```

        ## Not reported

        `call_soon_threadsafe`, `run_coroutine_threadsafe`, reading, objects that the thread makes itself, and threads that run a loop of
        their own.

        ## Limits

        Callbacks of concurrent futures are not followed.

        ## Options

        None.
        """;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        Dictionary<int, Step> reached = FromThreads(program);
        var ownLoop = new Dictionary<int, bool>();
        var loopThreads = new LoopThreads(program);
        foreach (EdgeRef at in program.Calls.ToModels)
        {
            int function = at.Caller;
            ref readonly Edge edge = ref program.Calls.Edge(at);
            if (edge.Kind is not EdgeKind.Call || edge.Argument >= 0 || !program.IsChecked(program.FileOf(function))
                || program.Models.OfFunction(edge.Callee) is not { LoopOnly: true })
                continue;
            bool inThread = reached.ContainsKey(function);
            if (inThread && !IsOwn(program, edge) && !IsChoice(program, edge) && !IsKeptByArguments(program, reached[function], edge)
                && !SiteQuestions.IsSiteProbed(program, edge.Site) && !RunsLoop(program, reached, function, ownLoop))
                Report(context, reached, function, edge);
            else if (!inThread && loopThreads.RunnerFor(function, edge) is >= 0 and var runner)
                ReportLoopThread(context, function, edge, runner);
        }
    }

    // Plain functions that a thread reaches by plain calls, each with the call that leads there: breadth first, so the shortest.
    private static Dictionary<int, Step> FromThreads(ProgramModel program)
    {
        var reached = new Dictionary<int, Step>();
        var queue = new Queue<Step>();
        foreach (int function in program.Calls.Functions)
        {
            Contexts contexts = program.Contexts.Of(function);
            if ((contexts & Contexts.Thread) != 0 && (program.FlagsOf(function) & FunctionFlags.Async) == 0)
                queue.Enqueue(reached[function] = new Step(function, null, default, Confidence.Certain));
        }
        // Functions in which the arguments of the first call kept something from being reached: another call may pass others.
        var kept = new HashSet<int>();
        while (queue.TryDequeue(out Step? step))
        {
            int function = step.Function;
            foreach (ref readonly Edge edge in program.Calls.From(function))
            {
                if (edge.Kind != EdgeKind.Call || edge.Callee < 0 || edge.Argument >= 0 || program.Models.IsModel(edge.Callee)
                    || reached.ContainsKey(edge.Callee) && !kept.Contains(edge.Callee)
                    || !program.IsChecked(program.FileOf(edge.Callee)) || IsTest(program, function) != IsTest(program, edge.Callee)
                    || (program.FlagsOf(edge.Callee) & FunctionFlags.Async) != 0
                    || edge.Grade <= EdgeGrade.Inferred || SiteQuestions.IsProbed(program, program.FileOf(function), program.Site(edge.Site).Region))
                    continue;
                if (IsKeptByArguments(program, step, edge))
                {
                    kept.Add(function);
                    continue;
                }
                var next = new Step(edge.Callee, step, edge, Certainty.Min(step.Confidence, Certainty.Of(edge.Grade)));
                if (reached.TryAdd(edge.Callee, next) || kept.Remove(edge.Callee))
                    queue.Enqueue(next);
            }
        }
        return reached;
    }

    // `stop(wait=True)`, and there `if wait: return` before the call.
    private static bool IsKeptByArguments(ProgramModel program, Step step, in Edge edge)
    {
        var below = new List<ReachStep> { new(edge, step.Function, edge.Grade, 1) };
        for (Step at = step; at.Parent is { } parent && below.Count <= ArgumentConditions.MostLevels; at = parent)
        {
            if (ArgumentConditions.ExcludedBy(program, at.Edge, below))
                return true;
            below.Insert(0, new ReachStep(at.Edge, parent.Function, at.Edge.Grade, below.Count + 1));
        }
        return false;
    }

    // A local that this very function got from a call: what a thread makes for itself it may use.
    private static bool IsOwn(ProgramModel program, in Edge edge)
    {
        FileFacts facts = program.Facts(program.FileOfSite(edge.Site));
        ref readonly SiteRow site = ref program.Site(edge.Site);
        if (site.Kind != SiteKind.Call)
            return true;
        // A function of a module: the loop is an argument, or the one of the program.
        if (facts.Exprs[site.Target] is not { Kind: ExprKind.Attribute } attribute)
            return program.Function(edge.Callee).Class >= 0;
        return IsOwn(facts, facts.Exprs[attribute.A], 0);
    }

    private static bool IsOwn(FileFacts facts, ExprNode receiver, int depth)
    {
        for (int steps = 0; steps < 4; steps++)
        {
            if (receiver.Kind == ExprKind.Bind && facts.Bindings[receiver.A] is { Kind: BindingKind.Assign or BindingKind.Walrus, Value: > 0 } binding)
                receiver = facts.Exprs[binding.Value];
            else if (receiver.Kind is ExprKind.NotNone or ExprKind.Narrow)
                receiver = facts.Exprs[receiver.A];
            else
                break;
        }
        // `try: loop = get_running_loop()`, `except RuntimeError: loop = new_event_loop()`
        if (receiver.Kind == ExprKind.Union && depth < 4)
        {
            foreach (int part in facts.List(receiver.A, receiver.B))
            {
                if (!IsOwn(facts, facts.Exprs[part], depth + 1))
                    return false;
            }
            return true;
        }
        return receiver.Kind is ExprKind.Call or ExprKind.Enter;
    }

    // A type variable of both kinds: the code serves threads with one and loops with the other.
    private static bool IsChoice(ProgramModel program, in Edge edge)
    {
        int file = program.FileOfSite(edge.Site);
        ExprNode target = program.Facts(file).Exprs[program.Site(edge.Site).Target];
        if (target.Kind != ExprKind.Attribute)
            return false;
        foreach (Value member in Evaluator.Members(program.Types.Eval(file, target.A)))
        {
            if (member is TypeVarValue)
                return true;
        }
        return false;
    }

    // What only a test does with threads is the test's own affair.
    private static bool IsTest(ProgramModel program, int function) => program.Files[program.FileOf(function)].Role == FileRole.Test;

    // Somewhere on the way from the thread's start a loop is run: then this thread is the loop's own.
    private static bool RunsLoop(ProgramModel program, Dictionary<int, Step> reached, int function, Dictionary<int, bool> memo)
    {
        for (Step? at = reached[function]; at is not null; at = at.Parent)
        {
            if (!memo.TryGetValue(at.Function, out bool runs))
            {
                foreach (ref readonly Edge edge in program.Calls.From(at.Function))
                    runs |= edge.Kind == EdgeKind.RunLoop || (edge.Argument < 0 && program.Models.OfFunction(edge.Callee) is { StartsLoop: true });
                memo[at.Function] = runs;
            }
            if (runs)
                return true;
        }
        return false;
    }

    private void Report(RuleContext context, Dictionary<int, Step> reached, int function, in Edge edge)
    {
        ProgramModel program = context.Program;
        string callee = Names.Callee(program, edge);
        var hops = new List<ChainHop>();
        Step first = reached[function];
        for (; first.Parent is { } caller; first = caller)
            hops.Add(new ChainHop(Names.LocationOf(program, first.Edge.Site), program.QualifiedName(caller.Function), "calls `" + Names.Callee(program, first.Edge) + "`"));
        int root = first.Function;
        hops.Add(CoroutineFindings.Definition(program, root, "`" + Names.Function(program, root) + "` runs in a thread"));
        if (HandedOver(program, root) is { } start)
            hops.Add(start);
        hops.Reverse();
        int file = program.FileOf(function);
        int receiver = program.Facts(file).Exprs[program.Site(edge.Site).Target].A;
        context.Report(new Finding
        {
            Rule = this,
            Confidence = Certainty.Min(reached[function].Confidence, Certainty.Min(Certainty.Of(edge.Grade), Certainty.Of(program, file, receiver))),
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, edge.Site),
            Function = program.QualifiedName(function),
            Message = "`" + callee + "` may only be called on the thread of its event loop, but `" + Names.Function(program, root) + "` runs in another thread.",
            Help = "Hand it to the loop: `loop.call_soon_threadsafe(…)`, or `asyncio.run_coroutine_threadsafe(…, loop)` for a coroutine.",
            Chain = hops.ToArray(),
            FingerprintKey = callee,
        });
    }

    // Where the function is given to a thread; null where a decorator or a framework says so.
    private static ChainHop? HandedOver(ProgramModel program, int root)
    {
        foreach (EdgeRef at in program.Calls.Into(root))
        {
            ref readonly Edge edge = ref program.Calls.Edge(at);
            bool toThread = edge.Kind == EdgeKind.Offload || (edge.Kind == EdgeKind.Callback && edge.Effect.SyncContext == ModelContext.Thread);
            if (toThread && edge.Argument >= 0 && edge.Grade > EdgeGrade.Inferred)
                return new ChainHop(Names.LocationOf(program, edge.Site), program.QualifiedName(at.Caller), "gives `" + Names.Function(program, root) + "` to a thread");
        }
        return null;
    }

    private void ReportLoopThread(RuleContext context, int function, in Edge edge, int runner)
    {
        ProgramModel program = context.Program;
        string callee = Names.Callee(program, edge);
        context.Report(new Finding
        {
            Rule = this,
            Confidence = Certainty.Min(Confidence.Likely, Certainty.Of(edge.Grade)),
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, edge.Site),
            Function = program.QualifiedName(function),
            Message = "`" + callee + "` may only be called on the thread of its event loop, which `" + Names.Function(program, runner) + "` runs in a thread of its own.",
            Help = "Hand it to the loop: `loop.call_soon_threadsafe(…)`, or `asyncio.run_coroutine_threadsafe(…, loop)` for a coroutine.",
            Chain = [CoroutineFindings.Definition(program, runner, "`" + Names.Function(program, runner) + "` runs the loop in a thread")],
            FingerprintKey = callee,
        });
    }

    /// <summary>How a thread comes to a function.</summary>
    /// <param name="Function">The function.</param>
    /// <param name="Parent">How it comes to the caller; null where the thread starts here.</param>
    /// <param name="Edge">The call.</param>
    /// <param name="Confidence">How sure the way is.</param>
    private sealed record Step(int Function, Step? Parent, Edge Edge, Confidence Confidence);
}
