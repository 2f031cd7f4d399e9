using System;
using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Blocking;

/// <summary>
/// Calls on an object that a blocking call of the same function made: to open a file and to read it is one defect, and so is a pool of threads
/// with the results that it is asked for. They are reported where the object is made, with the longest stall of them all. So is a query whose rows are
/// read more than once, where they are first read.
/// </summary>
internal static class SameObject
{
    /// <summary>Merges the reports from <paramref name="first"/> on, which are those of one function.</summary>
    public static void Merge(ProgramModel program, List<BlockingReport> reports, int first)
    {
        if (reports.Count - first < 2)
            return;
        int file = program.FileOf(reports[first].Function);
        FileFacts facts = program.Facts(file);
        for (int i = reports.Count - 1; i > first; i--)
        {
            BlockingReport report = reports[i];
            BlockKind kind = report.Cause.Effect.Kind;
            if (report.Steps.Count > 1 || kind is not (BlockKind.File or BlockKind.Lock or BlockKind.Database))
                continue;
            for (int j = first; j < i; j++)
            {
                BlockingReport maker = reports[j];
                if (maker.Steps.Count > 1 || maker.Cause.Effect.Kind != kind)
                    continue;
                SiteRow made = facts.Sites[program.SiteRowOf(maker.Site)];
                SiteRow used = facts.Sites[program.SiteRowOf(report.Site)];
                bool same = kind switch
                {
                    BlockKind.File => Uses(program, file, used, program.SiteRowOf(maker.Site)),
                    BlockKind.Lock => IsInManager(facts, made, used),
                    _ => ReadRows(program, maker) is >= 0 and var rows && rows == ReadRows(program, report),
                };
                if (!same)
                    continue;
                if (maker.Cause.Effect.Stall < report.Cause.Effect.Stall)
                    maker = maker with { Cause = maker.Cause with { Effect = maker.Cause.Effect with { Stall = report.Cause.Effect.Stall } } };
                // Opened once and then read piece by piece in a loop.
                reports[j] = maker with { Hot = maker.Hot || report.Hot };
                reports.RemoveAt(i);
                break;
            }
        }
    }

    // The receiver or an argument of a call is what another site gives.
    private static bool Uses(ProgramModel program, int file, in SiteRow used, int maker)
    {
        FileFacts facts = program.Facts(file);
        if (used.Kind is SiteKind.Iterate or SiteKind.With)
            return IsOpenedAt(program, file, used.Target, maker);
        if (used.Kind != SiteKind.Call)
            return false;
        if (facts.Exprs[used.Target] is { Kind: ExprKind.Attribute } method && IsOpenedAt(program, file, method.A, maker))
            return true;
        for (int a = used.ArgStart; a < used.ArgStart + used.ArgCount; a++)
        {
            if (IsOpenedAt(program, file, facts.Args[a].Value, maker))
                return true;
        }
        return false;
    }

    // A path that one call gives to the next is no open file: what is opened can be closed.
    private static bool IsOpenedAt(ProgramModel program, int file, int expr, int maker)
    {
        if (!IsMadeAt(program.Facts(file), expr, maker, 0))
            return false;
        Value value = program.Types.Eval(file, expr);
        foreach (Value member in Evaluator.Members(value))
        {
            if (program.Types.MemberNamed(program.Types.ClassOf(member), "close") is not null)
                return true;
        }
        return false;
    }

    private static bool IsMadeAt(FileFacts facts, int expr, int maker, int depth)
    {
        if (expr <= 0 || depth > 4)
            return false;
        ExprNode node = facts.Exprs[expr];
        return node.Kind switch
        {
            ExprKind.Call => node.A == maker,
            ExprKind.Enter => IsMadeAt(facts, node.A, maker, depth + 1),
            ExprKind.Bind => IsMadeAt(facts, facts.Bindings[node.A].Value, maker, depth + 1),
            ExprKind.Name when facts.Symbols[node.A].FirstBinding is >= 0 and var only && facts.Bindings[only].Next < 0 =>
                IsMadeAt(facts, facts.Bindings[only].Value, maker, depth + 1),
            _ => false,
        };
    }

    // `rows` of `for row in rows`, `rows[0]`, `list(rows)`: a query that is asked when it is first read, and keeps what it got. Else -1.
    private static int ReadRows(ProgramModel program, BlockingReport report)
    {
        int function = report.Cause.Edge.Callee;
        if (function < 0)
            return -1;
        FileFacts model = program.Facts(program.FileOf(function));
        if (model.NameText(program.Function(function).Name) is not ("__iter__" or "__getitem__" or "__len__" or "__bool__"))
            return -1;
        FileFacts facts = program.Facts(program.FileOf(report.Function));
        SiteRow site = facts.Sites[program.SiteRowOf(report.Site)];
        int rows = site.Kind != SiteKind.Call ? site.Target : site.ArgCount > 0 ? facts.Args[site.ArgStart].Value : -1;
        if (rows <= 0)
            return -1;
        return facts.SymbolOf(facts.Exprs[facts.Unnarrowed(rows)]);
    }

    // Inside `with pool:` everything waits for what the pool does, and so does leaving it.
    private static bool IsInManager(FileFacts facts, in SiteRow made, in SiteRow used)
    {
        if (made.Kind != SiteKind.With)
            return false;
        for (int region = used.Region; region >= 0; region = facts.Regions[region].Parent)
        {
            ref readonly RegionRow row = ref facts.Regions[region];
            if (row.Kind == RegionKind.With && row.Expr == made.Target)
                return true;
        }
        return false;
    }
}
