using System;
using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Cancellation;

/// <summary>A cancellation that a handler keeps from its task.</summary>
public sealed class SwallowedCancellationRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW301";

    /// <inheritdoc/>
    public override string Name => "swallowed-cancellation";

    /// <inheritdoc/>
    public override string Summary => "a handler, `suppress` or `finally` that can end a cancellation without raising it again";

    /// <inheritdoc/>
    public override string[] Aliases => ["ASYNC103", "ASYNC104", "S7497"];

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.High;

    /// <inheritdoc/>
    public override string Page =>
        """
        # swallowed-cancellation

        A handler around an `await` can catch the exception by which a task is cancelled, and has a path that does not raise it again.

        ## Why

        A cancelled task has to end. When the exception stops here, timeouts do not end, `TaskGroup` and shutdown wait for ever, and the
        task goes on as if nothing had been asked of it.

        ## Bad

        ```python
        import asyncio

        async def poll():
            while True:
                try:
                    await asyncio.sleep(1)
                except BaseException as error:  # error: [swallowed-cancellation] "BaseException"
                    print(error)
        ```

        ## Good

        ```python
        import asyncio

        async def poll():
            while True:
                try:
                    await asyncio.sleep(1)
                except Exception as error:
                    print(error)
        ```

        ## Not reported

        Waiting for a task that the same function cancelled; exceptions that are kept and raised later, or raised again where a test finds that
        they are a cancellation; functions that ask `cancelling()` or call `uncancel()`; handlers that end the
        program; bodies that cannot suspend. `except Exception` does not catch a cancellation since Python 3.8.

        ## Limits

        These are `possible`, which is not shown by default: a handler at the end of a function that is only run as a task of its own, or that is
        the last thing such a function awaits (the task ends there anyway, though it then counts as finished and not as cancelled; after a handler
        that names the cancellation it may still finish something, but not in a loop, or raise another error); a handler that stores the exception, returns it
        or gives it to a list or future, also through functions of the program; one that returns `True` for a cancellation, which all callers then raise;
        one inside a `finally`; waiting for tasks and futures that were made elsewhere, or that the file cancels, whose own
        end may be what arrives. So are handlers that name the cancellation and show that it is meant to end there: one of several ways raises it
        again; `KeyboardInterrupt` is named beside it; the function closes or stops something; the loop around it asks an attribute that another
        method sets where it cancels.

        ## Options

        None.
        """;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        var ends = new TaskEnds(program);
        var cancels = new CancelCalls(program);
        var unknown = new UnknownAwaits(program);
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (!program.IsChecked(file))
                continue;
            Table<RegionRow> regions = program.Facts(file).Regions;
            for (int i = 0; i < regions.Length; i++)
            {
                if ((program.Facts(file).Functions[regions[i].Function].Flags & FunctionFlags.Async) == 0)
                    continue;
                switch (regions[i].Kind)
                {
                    case RegionKind.Except:
                        CheckHandler(context, ends, cancels, unknown, file, i);
                        break;
                    case RegionKind.Finally:
                        CheckFinally(context, file, i);
                        break;
                    case RegionKind.With:
                        CheckSuppress(context, ends, cancels, file, i);
                        break;
                }
            }
        }
    }

    private void CheckHandler(RuleContext context, TaskEnds taskEnds, CancelCalls cancels, UnknownAwaits unknown, int file, int regionRow)
    {
        ProgramModel program = context.Program;
        FileFacts facts = program.Facts(file);
        RegionRow handler = facts.Regions[regionRow];
        if ((handler.Flags & RegionFlags.Reraises) != 0 || RaisesInsideWith(facts, regionRow, handler))
            return;
        string? caught = handler.Expr < 0 ? "everything" : CatchingTypes.Cancellation(program, file, handler.Expr);
        if (caught is null || Part(facts, handler, RegionKind.Try) is not (>= 0 and var body) || IsCaughtBefore(program, file, regionRow, handler))
            return;
        RegionRow guarded = facts.Regions[body];
        int suspends = Suspensions.First(program, file, guarded.SiteStart, guarded.SiteEnd);
        if (suspends < 0 || IsExpected(program, cancels, file, guarded) || EndsProgram(program, file, handler))
            return;
        Passing passing = CaughtException.Of(program, file, regionRow);
        if (passing == Passing.Raised)
            return;
        bool other = (handler.Flags & RegionFlags.RaisesOther) != 0 && (handler.Flags & RegionFlags.RaisesSame) == 0 && (handler.Flags & RegionFlags.EndsAbruptly) != 0
            && (handler.Flags & RegionFlags.JumpsOut) == 0;
        string clause = handler.Expr < 0 ? "This bare `except`" : "`except " + (ExprText.Of(facts, handler.Expr) ?? caught) + "`";
        string what = other ? " turns a cancellation into another exception" : (handler.Flags & RegionFlags.RaisesSame) != 0
            ? " catches a cancellation and has a path that does not raise it again" : " catches a cancellation and does not raise it again";
        bool named = MeantCancellations.Named(facts, handler.Expr, caught);
        bool ends = passing == Passing.HandedOn || ((named || !other) && taskEnds.After(file, handler, named)) || AwaitedTasks.AwaitsTaskThatIsCancelled(program, file, guarded)
            || (named && (IsInFinally(facts, handler) || MeantCancellations.Ends(program, file, handler, guarded) || AwaitedTasks.AwaitsOnlyWhatRuns(facts, guarded)))
            || ReportedCancellations.AreRaised(program, file, handler) || unknown.SeemNeverToSuspend(file, guarded.SiteStart, guarded.SiteEnd);
        Report(context, file, handler.Function, new Location(file, handler.Start, handler.Start + "except".Length), suspends, ends ? Confidence.Possible
            : handler.Expr < 0 ? Confidence.Certain : Certainty.Of(program, file, handler.Expr),
            clause + what + ": whoever cancels this task waits in vain.",
            handler.Expr < 0 || caught == "BaseException" ? "Catch `Exception`, which lets a cancellation pass, or raise it again."
                : "Raise it again at the end of the handler.", caught);
    }

    private void CheckFinally(RuleContext context, int file, int regionRow)
    {
        ProgramModel program = context.Program;
        FileFacts facts = program.Facts(file);
        RegionRow row = facts.Regions[regionRow];
        if ((row.Flags & RegionFlags.JumpsOut) == 0 || Part(facts, row, RegionKind.Try) is not (>= 0 and var body))
            return;
        int suspends = -1;
        for (int i = body; i < facts.Regions.Length && suspends < 0; i++)
        {
            ref readonly RegionRow part = ref facts.Regions[i];
            if (part.Function == row.Function && part.Statement == row.Statement && part.Kind is RegionKind.Try or RegionKind.Except or RegionKind.TryElse)
                suspends = Suspensions.First(program, file, part.SiteStart, part.SiteEnd);
        }
        if (suspends < 0)
            return;
        Report(context, file, row.Function, JumpOf(facts, file, row), suspends, Confidence.Certain,
            "Leaving the function or loop inside `finally` drops the exception on its way, a cancellation too: whoever cancels this task waits in vain.",
            "Jump after the `try` statement, not inside its `finally`.", "finally");
    }

    private void CheckSuppress(RuleContext context, TaskEnds taskEnds, CancelCalls cancels, int file, int regionRow)
    {
        ProgramModel program = context.Program;
        FileFacts facts = program.Facts(file);
        RegionRow row = facts.Regions[regionRow];
        if (Suppressions.Of(program, file, row) is not { } edge)
            return;
        foreach (ParamEffect effect in program.Models.OfFunction(edge.Callee)!.Suppresses)
        {
            foreach (int arg in program.Models.ArgumentsFor(edge.Site, edge.Callee, effect.Param, true))
            {
                if (CatchingTypes.Cancellation(program, file, facts.Args[arg].Value) is not { } caught)
                    continue;
                int suspends = Suspensions.First(program, file, row.SiteStart, row.SiteEnd);
                if (suspends < 0 || IsExpected(program, cancels, file, row) || IsInRaisingHandler(facts, row))
                    return;
                bool named = caught != "BaseException";
                bool ends = taskEnds.After(file, row, named) || AwaitedTasks.AwaitsTaskThatIsCancelled(program, file, row)
                    || (named && (IsInFinally(facts, row) || MeantCancellations.Ends(program, file, row, row) || AwaitedTasks.AwaitsOnlyWhatRuns(facts, row)));
                Report(context, file, row.Function, Names.LocationOf(program, edge.Site), suspends,
                    ends ? Confidence.Possible : Certainty.Of(program, file, facts.Args[arg].Value),
                    "`" + Names.Callee(program, edge) + "` keeps " + caught + " from leaving this block, a cancellation of this task too: whoever cancels it waits in vain.",
                    "Suppress `Exception` or the errors that are meant, and let a cancellation pass.", caught);
                return;
            }
        }
    }

    // A clean-up in a handler that raises again: what ends the task is on its way already.
    private static bool IsInRaisingHandler(FileFacts facts, in RegionRow row)
    {
        for (int r = row.Parent; r >= 0; r = facts.Regions[r].Parent)
        {
            if (facts.Regions[r].Kind == RegionKind.Except)
                return (facts.Regions[r].Flags & RegionFlags.Reraises) != 0;
        }
        return false;
    }

    // `async with lock: …; raise`: the manager could swallow it, but managers of that kind are not held around a raise.
    private static bool RaisesInsideWith(FileFacts facts, int regionRow, in RegionRow handler)
    {
        if ((handler.Flags & RegionFlags.RaisesSame) == 0 || (handler.Flags & (RegionFlags.RaisesOther | RegionFlags.JumpsOut | RegionFlags.Returns)) != 0)
            return false;
        foreach (RegionRow part in facts.Regions)
        {
            if (part.Parent == regionRow && part.Kind is RegionKind.With or RegionKind.AsyncWith && part.Parent == regionRow
                && (part.Flags & RegionFlags.EndsAbruptly) != 0)
                return true;
        }
        return false;
    }

    // The region of another part of the same try statement.
    private static int Part(FileFacts facts, in RegionRow row, RegionKind kind)
    {
        for (int i = 0; i < facts.Regions.Length; i++)
        {
            ref readonly RegionRow other = ref facts.Regions[i];
            if (other.Kind == kind && other.Function == row.Function && other.Statement == row.Statement)
                return i;
        }
        return -1;
    }

    // An earlier handler of the same statement takes the cancellation: what that one does with it is its own finding.
    private static bool IsCaughtBefore(ProgramModel program, int file, int regionRow, in RegionRow handler)
    {
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < regionRow; i++)
        {
            ref readonly RegionRow other = ref facts.Regions[i];
            if (other.Kind == RegionKind.Except && other.Function == handler.Function && other.Statement == handler.Statement && other.Start < handler.Start
                && (other.Expr < 0 || CatchingTypes.Cancellation(program, file, other.Expr) is not null))
                return true;
        }
        return false;
    }

    // The function cancelled what it now waits for, or knows how many cancellations were asked for.
    private static bool IsExpected(ProgramModel program, CancelCalls cancels, int file, in RegionRow guarded)
    {
        FileFacts facts = program.Facts(file);
        List<CancelCalls.Call> calls = cancels.Of(file, guarded.Function);
        if (cancels.Counts || CancelCalls.GivesOwn(facts, guarded.Function))
            return true;
        foreach (CancelCalls.Call call in calls)
        {
            if (call.Site < guarded.SiteEnd && (call.Known || IsCancelOfAwaited(facts, call.Site, guarded)))
                return AwaitsNoCoroutine(program, file, guarded);
        }
        return false;
    }

    // `x.cancel()` on an x of unknown type that is awaited in the body: nothing else has that method and can be awaited. So are the tasks that a loop went
    // through, when the body waits for nothing but tasks.
    private static bool IsCancelOfAwaited(FileFacts facts, int siteRow, in RegionRow guarded)
    {
        ExprNode attribute = facts.Exprs[facts.Sites[siteRow].Target];
        if (facts.Sites[siteRow].ArgCount == 0 && AwaitedTasks.AwaitsOnlyWhatRuns(facts, guarded))
            return true;
        for (int i = guarded.SiteStart; i < guarded.SiteEnd; i++)
        {
            if (facts.Sites[i].Kind == SiteKind.Await && facts.Unnarrowed(facts.Sites[i].Target) == facts.Unnarrowed(attribute.A))
                return true;
        }
        return false;
    }

    // A cancellation that arrives during a clean-up: the exception that the clean-up belongs to goes on afterwards.
    private static bool IsInFinally(FileFacts facts, in RegionRow row)
    {
        for (int region = row.Parent; region >= 0; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region].Kind == RegionKind.Finally)
                return true;
        }
        return false;
    }

    private static bool AwaitsNoCoroutine(ProgramModel program, int file, in RegionRow guarded)
    {
        FileFacts facts = program.Facts(file);
        for (int i = guarded.SiteStart; i < guarded.SiteEnd; i++)
        {
            if (facts.Sites[i].Kind == SiteKind.Await && program.Types.Eval(file, facts.Sites[i].Target) is CoroutineValue { Function: >= 0 } c
                && !program.Models.IsModel(c.Function) && Suspensions.MaySuspend(program, file, i))
                return false;
        }
        return true;
    }

    // The handler calls something that never comes back.
    private static bool EndsProgram(ProgramModel program, int file, in RegionRow handler)
    {
        FileFacts facts = program.Facts(file);
        int function = program.FunctionId(file, handler.Function);
        for (int i = handler.SiteStart; i < handler.SiteEnd; i++)
        {
            if (facts.Sites[i].Kind != SiteKind.Call)
                continue;
            foreach (ref readonly Edge edge in program.Calls.At(function, program.SiteId(file, i)))
            {
                if (edge.Argument < 0 && edge.Callee >= 0 && edge.Kind == EdgeKind.Call && NeverReturns(program, edge.Callee))
                    return true;
            }
        }
        return false;
    }

    private static bool NeverReturns(ProgramModel program, int function)
    {
        ref readonly FunctionRow row = ref program.Function(function);
        if ((row.Flags & FunctionFlags.NeverReturns) != 0)
            return true;
        int file = program.FileOf(function);
        return row.ReturnAnnotation > 0 && program.Types.Eval(file, row.ReturnAnnotation) is SpecialFormValue { Form: SpecialForm.Never };
    }

    // The statement that leaves: the return with a value, else the end of the innermost part that jumps.
    private static Location JumpOf(FileFacts facts, int file, in RegionRow row)
    {
        for (int i = row.SiteStart; i < row.SiteEnd; i++)
        {
            if (facts.Sites[i].Kind == SiteKind.Return)
                return new Location(file, facts.Sites[i].Start, facts.Sites[i].End);
        }
        int end = row.End;
        foreach (RegionRow part in facts.Regions)
        {
            if (part.Function == row.Function && part.Start >= row.Start && part.End <= row.End && part.Kind != RegionKind.Finally
                && (part.Flags & (RegionFlags.EndsAbruptly | RegionFlags.JumpsOut)) == (RegionFlags.EndsAbruptly | RegionFlags.JumpsOut))
                end = part.End;
        }
        return new Location(file, end - "break".Length, end);
    }

    private void Report(RuleContext context, int file, int functionRow, Location location, int suspends, Confidence confidence, string message, string help, string key)
    {
        ProgramModel program = context.Program;
        FileFacts facts = program.Facts(file);
        string holder = program.QualifiedName(program.FunctionId(file, functionRow));
        context.Report(new Finding
        {
            Rule = this,
            Confidence = confidence,
            Severity = confidence == Confidence.Possible ? Severity.Low : DefaultSeverity,
            Location = location,
            Function = holder,
            Message = message,
            Help = help,
            Chain = [new ChainHop(Names.LocationOf(program, program.SiteId(file, suspends)), holder,
                Suspensions.Describe(facts.Sites[suspends].Kind) + ", where the cancellation arrives")],
            FingerprintKey = key,
        });
    }
}
