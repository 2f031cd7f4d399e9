using System;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Effects;

// Conditions that say whether a loop runs on the thread, by a loop (`loop.is_running()`) or by a function of the program that asks for the running one:
// `try: return get_running_loop()` and `except RuntimeError: return None`, or `with suppress(RuntimeError): return get_running_loop()`.
public static partial class SiteQuestions
{
    // Such a function does little else.
    private const int MostSitesOfQuestion = 8;

    // One that compares threads may, besides, complain where the answers do not agree.
    private const int MostSitesOfAnswer = 16;

    // What the condition of a region says of the place: a loop runs there, none does; null when it does not ask.
    private static bool? LoopRunsIn(ProgramModel program, int file, in RegionRow row) => row.Expr <= 0 ? null : row.Kind switch
    {
        RegionKind.IfTrue or RegionKind.AndRight => SaysLoopRuns(program, file, row.Expr, row, 0) ?? (IsMissingLoop(program, file, row.Expr, true) ? false : null),
        // One part of `loop and loop.is_running()` may be what is false: there, no loop runs either way.
        RegionKind.IfFalse or RegionKind.OrRight => !SaysLoopRuns(program, file, row.Expr, row, 0) ?? (IsMissingLoop(program, file, row.Expr, false) ? false : null),
        _ => null,
    };

    // `loop = get_event_loop()`, and `if loop is None`, which it never is where a loop runs.
    private static bool IsMissingLoop(ProgramModel program, int file, int expr, bool outcome)
    {
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[facts.Unnarrowed(expr)];
        if (node.Kind == ExprKind.Not)
            return IsMissingLoop(program, file, node.A, !outcome);
        if (node.Kind == ExprKind.Compare && node.B > 0 && facts.Exprs[node.B].Kind == ExprKind.None && (CmpOp)node.Aux is CmpOp.Is or CmpOp.IsNot)
            return (CmpOp)node.Aux == CmpOp.Is == outcome && IsLoopOfThread(program, file, node.A);
        return !outcome && IsLoopOfThread(program, file, expr);
    }

    // Whether a loop runs on this thread where an expression is true that a part of a function asks.
    private static bool? SaysLoopRuns(ProgramModel program, int file, int expr, in RegionRow at, int depth)
    {
        FileFacts facts = program.Facts(file);
        expr = facts.Unnarrowed(expr);
        if (expr <= 0 || depth > 6)
            return null;
        if (IsRunningLoop(program, file, expr))
            return true;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Call:
                ExprNode method = facts.Exprs[facts.Sites[node.A].Target];
                return method.Kind == ExprKind.Attribute && facts.NameBytes(method.B).SequenceEqual("is_running"u8) && IsLoopOfThread(program, file, method.A)
                    ? true : AnswerOf(program, file, node.A);
            case ExprKind.Not:
                return !SaysLoopRuns(program, file, node.A, at, depth + 1);
            case ExprKind.Compare when node.B > 0 && facts.Exprs[node.B].Kind == ExprKind.None && (CmpOp)node.Aux is CmpOp.Is or CmpOp.IsNot:
                bool? some = SaysLoopRuns(program, file, node.A, at, depth + 1);
                return (CmpOp)node.Aux == CmpOp.Is ? !some : some;
            case ExprKind.And:
                bool any = false;
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (SaysLoopRuns(program, file, part, at, depth + 1) == true)
                        any = true;
                    else if (!IsLoopOfThread(program, file, part))
                        return null;
                }
                return any ? true : null;
            case ExprKind.Bind when facts.Bindings[node.A].Kind is BindingKind.Assign or BindingKind.Walrus:
                return SaysLoopRuns(program, file, facts.Bindings[node.A].Value, at, depth + 1);
            case ExprKind.Attribute when facts.NameBytes(node.B).EndsWith("loop"u8) && StoredAbove(facts, node, at) is > 0 and var stored:
                return SaysLoopRuns(program, file, stored, at, depth + 1);
            // `None if self.threaded else running_loop()`
            case ExprKind.Union:
                bool? only = null;
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (facts.Exprs[part].Kind == ExprKind.None)
                        continue;
                    if (SaysLoopRuns(program, file, part, at, depth + 1) != true)
                        return null;
                    only = true;
                }
                return only;
            default:
                return null;
        }
    }

    // `self.loop = running_loop()`, and then `if self.loop:`: what alone the function puts into the attribute, above the question; 0 for anything else.
    private static int StoredAbove(FileFacts facts, in ExprNode read, in RegionRow at)
    {
        FunctionRow row = facts.Functions[at.Function];
        int value = 0;
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            ref readonly SiteRow store = ref facts.Sites[s];
            if (store.Kind != SiteKind.AttributeStore || store.Name != read.B || store.Target != read.A)
                continue;
            if (value > 0 || store.Value <= 0 || store.End > at.Start || !IsInside(facts, at.Parent, store.Region))
                return 0;
            value = store.Value;
        }
        return value;
    }

    // What it says about the loop that a call gives something true; null for a call of anything else.
    private static bool? AnswerOf(ProgramModel program, int file, int siteRow)
    {
        foreach (Value member in Evaluator.Members(program.Types.Eval(file, program.Facts(file).Sites[siteRow].Target)))
        {
            if (Evaluator.Unwrap(member) is { } asked && !program.Models.IsModel(asked.Function) && AnswerIn(program, asked.Function) is { } answer)
                return answer;
        }
        return null;
    }

    private static bool? AnswerIn(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        if (row.SiteCount > MostSitesOfQuestion || (row.Flags & (FunctionFlags.Async | FunctionFlags.Generator)) != 0)
            return null;
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            ref readonly SiteRow site = ref facts.Sites[s];
            if (site.Kind == SiteKind.Return && site.Region >= 0 && facts.Regions[site.Region] is { Kind: RegionKind.Except } except && TryCallsProbe(program, file, except))
                return facts.Exprs[site.Target].Kind switch
                {
                    ExprKind.None or ExprKind.False => true,
                    ExprKind.True => false,
                    _ => null,
                };
            if (site.Kind == SiteKind.Return && site.Region >= 0 && facts.Regions[site.Region] is { Kind: RegionKind.With } with && GivesProbed(program, file, site.Target)
                && Suppresses(program, file, with) && ElseNothing(facts, row, s))
                return true;
        }
        return null;
    }

    // `return get_running_loop()`
    private static bool GivesProbed(ProgramModel program, int file, int expr) =>
        expr > 0 && program.Facts(file).Exprs[expr] is { Kind: ExprKind.Call } call && IsProbeCall(program, file, call.A);

    private static bool Suppresses(ProgramModel program, int file, in RegionRow with)
    {
        FileFacts facts = program.Facts(file);
        return with.Expr > 0 && facts.Exprs[with.Expr] is { Kind: ExprKind.Call } call
            && program.Types.Eval(file, facts.Sites[call.A].Target) is ClassValue { Class: var manager } && program.Types.InitOf(manager) is { } init
            && program.Models.OfFunction(init.Function) is { Suppresses.Length: > 0 };
    }

    // Whatever else a function returns is None.
    private static bool ElseNothing(FileFacts facts, in FunctionRow row, int except)
    {
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            if (s != except && facts.Sites[s].Kind == SiteKind.Return && facts.Exprs[facts.Sites[s].Target].Kind != ExprKind.None)
                return false;
        }
        return true;
    }

    // A function of the program whose answer is what it asked: `def in_thread(): return get_ident() != LOOP_THREAD`.
    private static bool IsQuestion(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        if (row.SiteCount > MostSitesOfAnswer || row.ReturnCount == 0 || program.Models.IsModel(function)
            || (row.Flags & (FunctionFlags.Async | FunctionFlags.Generator | FunctionFlags.Lambda)) != 0)
            return false;
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < row.ReturnCount; i++)
        {
            if (facts.Lists[row.ReturnStart + i] is not (> 0 and var answer)
                || facts.Exprs[answer].Kind is not (ExprKind.True or ExprKind.False or ExprKind.Compare or ExprKind.Not))
                return false;
        }
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            ref readonly SiteRow site = ref facts.Sites[s];
            if (site is { Kind: SiteKind.Call, Use: ValueUse.Compared } && Evaluator.FunctionIn(program.Types.Eval(file, site.Target)) is >= 0 and var asked
                && program.Models.OfFunction(asked) is { Probes: true })
                return true;
        }
        return false;
    }
}
