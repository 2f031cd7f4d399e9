using System;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Cancellation;

/// <summary>Whether all that a part waits for are tasks and futures, whose own cancellation is what may arrive.</summary>
internal static class AwaitedTasks
{
    /// <summary>
    /// All that the body waits for are tasks by name (<c>await self._reader</c>) that the file cancels somewhere, or that are passed to a coroutine function which
    /// has them cancelled: what arrives may be their end.
    /// </summary>
    public static bool AwaitsTaskThatIsCancelled(ProgramModel program, int file, in RegionRow guarded)
    {
        FileFacts facts = program.Facts(file);
        bool any = false;
        for (int i = guarded.SiteStart; i < guarded.SiteEnd; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind is SiteKind.AsyncWith or SiteKind.AsyncIterate)
                return false;
            if (site.Kind != SiteKind.Await)
                continue;
            int waited = Waited(facts, site.Target);
            if (!IsCancelledSomewhere(facts, waited) && !IsCancelledByCalled(program, file, waited))
                return false;
            any = true;
        }
        return any;
    }

    // `await wait_with_dialog(task)`, which awaits the task and gives its `cancel` to a button.
    private static bool IsCancelledByCalled(ProgramModel program, int file, int waited)
    {
        if (waited <= 0 || program.Facts(file).Exprs[waited] is not { Kind: ExprKind.Call } call)
            return false;
        bool any = false;
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, program.Facts(file).Sites[call.A].Function), program.SiteId(file, call.A)))
        {
            if (edge.Argument >= 0)
                continue;
            if (edge.Callee < 0 || !AwaitsAndCancelsParameter(program, edge.Callee))
                return false;
            any = true;
        }
        return any;
    }

    private static bool AwaitsAndCancelsParameter(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        if ((row.Flags & FunctionFlags.Async) == 0)
            return false;
        FileFacts facts = program.Facts(program.FileOf(function));
        int holder = program.FunctionRowOf(function);
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            if (facts.Sites[s].Kind == SiteKind.Await && Waited(facts, facts.Sites[s].Target) is > 0 and var task
                && Evaluator.ParameterOf(facts, task) is var (of, parameter) && of == holder && IsCancelOfParameter(facts, holder, parameter))
                return true;
        }
        return false;
    }

    private static bool IsCancelOfParameter(FileFacts facts, int function, int parameter)
    {
        foreach (ExprNode node in facts.Exprs)
        {
            if (node.Kind == ExprKind.Attribute && facts.NameBytes(node.B).SequenceEqual("cancel"u8)
                && Evaluator.ParameterOf(facts, facts.Unnarrowed(node.A)) is var (of, cancelled) && of == function && cancelled == parameter)
                return true;
        }
        return false;
    }

    /// <summary>
    /// All that the body waits for are tasks and futures that were made elsewhere (<c>await self._reader</c>, <c>await gather(*self.tasks)</c>): who names the
    /// cancellation there means theirs. Of a task that this very file starts it is known who cancels it.
    /// </summary>
    public static bool AwaitsOnlyWhatRuns(FileFacts facts, in RegionRow guarded)
    {
        bool any = false;
        for (int i = guarded.SiteStart; i < guarded.SiteEnd; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind is SiteKind.AsyncWith or SiteKind.AsyncIterate || (site.Kind == SiteKind.Await && !IsKept(facts, Waited(facts, site.Target), 0)))
                return false;
            any |= site.Kind == SiteKind.Await;
        }
        return any;
    }

    private static bool IsStartedHere(FileFacts facts, int name)
    {
        foreach (SiteRow site in facts.Sites)
        {
            if (site.Kind == SiteKind.AttributeStore && site.Name == name && site.Value > 0 && facts.Exprs[site.Value] is { Kind: ExprKind.Call } made
                && facts.LastName(facts.Sites[made.A].Target) is >= 0 and var maker && facts.NameText(maker) is "create_task" or "ensure_future")
                return true;
        }
        return false;
    }

    private static bool IsKept(FileFacts facts, int expr, int depth)
    {
        if (expr <= 0 || depth > 4)
            return false;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Attribute:
                return !IsStartedHere(facts, node.B);
            case ExprKind.Bind:
                ref readonly BindingRow binding = ref facts.Bindings[node.A];
                return binding.Kind is BindingKind.Parameter or BindingKind.For
                    || (binding.Kind == BindingKind.Assign && IsKept(facts, facts.Unnarrowed(binding.Value), depth + 1));
            case ExprKind.Starred or ExprKind.ListComp or ExprKind.GeneratorExp or ExprKind.Subscript:
                return IsKept(facts, facts.Unnarrowed(node.A), depth + 1);
            case ExprKind.Iterate:
                return true;
            case ExprKind.Call when facts.LastName(facts.Sites[node.A].Target) is >= 0 and var name && facts.NameText(name) is "gather" or "wait":
                ref readonly SiteRow call = ref facts.Sites[node.A];
                for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
                {
                    if (facts.Args[a].Kind is ArgKind.Positional or ArgKind.Star && !IsKept(facts, facts.Unnarrowed(facts.Args[a].Value), depth + 1))
                        return false;
                }
                return call.ArgCount > 0;
            default:
                return false;
        }
    }

    // The one thing that `wait_for(x, …)` or `shield(x)` waits for, through both; else what is awaited itself.
    private static int Waited(FileFacts facts, int expr)
    {
        for (int depth = 0; depth < 3 && expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Call } call && facts.Sites[call.A].ArgCount > 0
            && facts.LastName(facts.Sites[call.A].Target) is >= 0 and var name && facts.NameText(name) is "wait_for" or "shield"; depth++)
            expr = facts.Args[facts.Sites[call.A].ArgStart].Value;
        return facts.Unnarrowed(expr);
    }

    private static bool IsCancelledSomewhere(FileFacts facts, int waited)
    {
        if (waited <= 0 || facts.LastName(waited) is not (>= 0 and var name))
            return false;
        // Called, or given to somebody who calls it: `loop.add_signal_handler(SIGINT, task.cancel)`.
        foreach (ExprNode node in facts.Exprs)
        {
            if (node.Kind == ExprKind.Attribute && facts.NameBytes(node.B).SequenceEqual("cancel"u8) && facts.LastName(facts.Unnarrowed(node.A)) == name)
                return true;
        }
        return false;
    }
}
