using System;
using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.State;

/// <summary>A lock of threads or processes held over an await.</summary>
public sealed class ThreadLockAcrossAwaitRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW404";

    /// <inheritdoc/>
    public override string Name => "thread-lock-across-await";

    /// <inheritdoc/>
    public override string Summary => "a lock of threads held over an await";

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.Critical;

    /// <inheritdoc/>
    public override FixKind Fix => FixKind.None;

    /// <inheritdoc/>
    public override string Page =>
        """
        # thread-lock-across-await

        A lock of the `threading` or `multiprocessing` kind is held while the coroutine awaits.

        ## Why

        While it is suspended, another task of the same loop that wants the lock stops the whole thread, and with it the task that would
        release the lock: a deadlock. A reentrant lock lets that task in, for the loop's thread has it already: it protects nothing there, and other
        threads wait for as long as the await takes.

        ## Bad

        ```python
        import asyncio
        import threading

        class Account:
            def __init__(self):
                self.lock = threading.Lock()

            async def withdraw(self, amount):
                with self.lock:  # error: [thread-lock-across-await] "self.lock"
                    await asyncio.sleep(1)
        ```

        ## Good

        ```python
        import asyncio

        class Account:
            def __init__(self):
                self.lock = asyncio.Lock()

            async def withdraw(self, amount):
                async with self.lock:
                    await asyncio.sleep(1)
        ```

        ## Not reported

        A lock that is released before the await, awaits that never suspend, and things that are only named like a lock.

        ## Limits

        A lock taken by a function that is called is not followed.

        ## Options

        None.
        """;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        for (int file = 0; file < program.Files.Length; file++)
        {
            FileFacts facts = program.Facts(file);
            if (!program.IsChecked(file) || (facts.Flags & FileFlags.HasAsync) == 0)
                continue;
            for (int i = 0; i < facts.Sites.Length; i++)
            {
                ref readonly SiteRow site = ref facts.Sites[i];
                if (site.Kind is not (SiteKind.With or SiteKind.Call) || (facts.Functions[site.Function].Flags & FunctionFlags.Async) == 0)
                    continue;
                if (site.Kind == SiteKind.With)
                    CheckWith(context, file, i);
                else
                    CheckAcquire(context, file, i);
            }
        }
    }

    private void CheckWith(RuleContext context, int file, int siteRow)
    {
        ProgramModel program = context.Program;
        FileFacts facts = program.Facts(file);
        SiteRow site = facts.Sites[siteRow];
        if (site.Detail < 0 || LockOf(program, program.Types.Eval(file, site.Target)) is not { } held)
            return;
        RegionRow region = facts.Regions[site.Detail];
        int suspends = Suspensions.First(program, file, region.SiteStart, region.SiteEnd);
        if (suspends >= 0)
            Report(context, file, siteRow, site.Target, suspends, held, Certainty.Of(program, file, site.Target));
    }

    // `lock.acquire()` … `lock.release()` with a suspension in between, in the order of the source.
    private void CheckAcquire(RuleContext context, int file, int siteRow)
    {
        ProgramModel program = context.Program;
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (facts.Exprs[site.Target] is not { Kind: ExprKind.Attribute } attribute || !facts.NameBytes(attribute.B).SequenceEqual("acquire"u8)
            || LockOf(program, program.Types.Eval(file, attribute.A)) is not { } held
            || program.Types.ResultAt(file, siteRow) is CoroutineValue || NeverWaits(program, file, siteRow))
            return;
        FunctionRow function = facts.Functions[site.Function];
        int end = function.SiteStart + function.SiteCount;
        for (int i = siteRow + 1; i < end; i++)
        {
            if (facts.Sites[i].Kind != SiteKind.Call || facts.Exprs[facts.Sites[i].Target] is not { Kind: ExprKind.Attribute } other
                || other.A != attribute.A || !facts.NameBytes(other.B).SequenceEqual("release"u8))
                continue;
            int suspends = Suspensions.First(program, file, siteRow + 1, i);
            if (suspends >= 0)
                Report(context, file, siteRow, attribute.A, suspends, held, Certainty.Min(Confidence.Likely, Certainty.Of(program, file, attribute.A)));
            return;
        }
    }

    // `acquire(blocking=False)`: nobody waits, whoever holds it.
    private static bool NeverWaits(ProgramModel program, int file, int siteRow)
    {
        int function = program.FunctionId(file, program.Facts(file).Sites[siteRow].Function);
        foreach (ref readonly Edge edge in program.Calls.At(function, program.SiteId(file, siteRow)))
        {
            foreach (BlockEffect effect in program.Models.OfFunction(edge.Callee)?.Blocks ?? [])
            {
                if (program.Models.Applies(effect, edge.Site, edge.Callee, edge.Bound, edge.Receiver) == false)
                    return true;
            }
        }
        return false;
    }

    private static ClassEffects? LockOf(ProgramModel program, Value value)
    {
        ClassEffects? held = null;
        foreach (Value member in Evaluator.Members(value))
        {
            if (member is NoneValue)
                continue;
            if (member is not InstanceValue instance
                || program.Models.OfClassOrBase(instance.Class, static e => e.LockKind.Length > 0) is not { LockKind: "thread" or "process" } effects)
                return null;
            held = effects;
        }
        return held;
    }

    private void Report(RuleContext context, int file, int siteRow, int lockExpr, int suspends, ClassEffects held, Confidence confidence)
    {
        ProgramModel program = context.Program;
        FileFacts facts = program.Facts(file);
        int function = program.FunctionId(file, facts.Sites[siteRow].Function);
        string holder = program.QualifiedName(function);
        string name = ExprText.Of(facts, lockExpr) ?? "this lock";
        bool process = held.LockKind == "process";
        var hops = new List<ChainHop>();
        if (program.Types.Eval(file, lockExpr) is InstanceValue { Site: >= 0 } made && program.Site(made.Site).Kind == SiteKind.Call)
        {
            int maker = program.FunctionId(program.FileOfSite(made.Site), program.Site(made.Site).Function);
            hops.Add(new ChainHop(Names.LocationOf(program, made.Site), program.QualifiedName(maker), "the lock is made here"));
        }
        hops.Add(new ChainHop(Names.LocationOf(program, program.SiteId(file, siteRow)), holder, "it is taken here"));
        hops.Add(new ChainHop(Names.LocationOf(program, program.SiteId(file, suspends)), holder, Suspensions.Describe(facts.Sites[suspends].Kind)));
        context.Report(new Finding
        {
            Rule = this,
            Confidence = confidence,
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, program.SiteId(file, siteRow)),
            Function = holder,
            Message = "`" + name + "` is a " + (held.Reentrant ? "reentrant lock of " : "lock of ") + (process ? "processes" : "threads")
                + " and stays held while this coroutine is suspended: "
                + (held.Reentrant ? "it keeps out no other task of this loop, which has it already, and whoever takes it elsewhere waits all the while."
                    : "another task that takes it stops the loop, and nobody can release it."),
            Help = process ? "Release it before the await, or take it in a worker thread."
                : Names.RuntimeOf(program, file) switch
                {
                    AsyncRuntime.Trio => "Use `async with` and a `trio.Lock`, or release it before the await.",
                    AsyncRuntime.Anyio => "Use `async with` and an `anyio.Lock`, or release it before the await.",
                    _ => "Use `async with` and an `asyncio.Lock`, or release it before the await.",
                },
            Chain = hops.ToArray(),
            FingerprintKey = name,
        });
    }
}
