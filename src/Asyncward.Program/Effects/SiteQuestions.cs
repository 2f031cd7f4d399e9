using System;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Effects;

/// <summary>Questions about the surroundings of a site: loops, handlers, guards.</summary>
public static partial class SiteQuestions
{
    /// <summary>Whether a region lies in a loop of its function.</summary>
    public static bool IsInLoop(FileFacts facts, int region)
    {
        for (; region >= 0; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region].Kind is RegionKind.Loop or RegionKind.Comprehension)
                return true;
        }
        return false;
    }

    /// <summary>Whether a region lies in an except part of its function.</summary>
    public static bool IsInExcept(FileFacts facts, int region)
    {
        for (; region >= 0; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region].Kind == RegionKind.Except)
                return true;
        }
        return false;
    }

    /// <summary>Whether one region is another or lies in it.</summary>
    public static bool IsInside(FileFacts facts, int region, int outer)
    {
        for (; region >= 0; region = facts.Regions[region].Parent)
        {
            if (region == outer)
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether a site runs only where a probe said that no loop runs here, or that something is not async: under a condition that calls a probe
    /// (<c>if inspect.iscoroutinefunction(f)</c>), or in the handler of a try around one (<c>get_running_loop()</c>); and where Python runs in a browser.
    /// </summary>
    public static bool IsProbed(ProgramModel program, int file, int region)
    {
        ArgumentNullException.ThrowIfNull(program);
        if (region < 0)
            return false;
        FileFacts facts = program.Facts(file);
        byte[] memo = program.ProbedRegions[file] ??= new byte[facts.Regions.Length];
        if (memo[region] == 0)
        {
            bool probed = IsProbedItself(program, file, facts.Regions[region]) || IsAlternative(facts, region)
                || (facts.Regions[region].Parent < 0 ? IsMadeForMode(facts, facts.Regions[region].Function) : IsProbed(program, file, facts.Regions[region].Parent));
            memo[region] = (byte)(probed ? 2 : 1);
        }
        return memo[region] == 2;
    }

    /// <summary>As <see cref="IsProbed"/>, and also where a branch on a probe before the site left the function.</summary>
    public static bool IsSiteProbed(ProgramModel program, int site)
    {
        ArgumentNullException.ThrowIfNull(program);
        int file = program.FileOfSite(site);
        SiteRow row = program.Site(site);
        if (IsProbed(program, file, row.Region))
            return true;
        FileFacts facts = program.Facts(file);
        foreach (int exit in program.ProbedExits(file))
        {
            ref readonly RegionRow region = ref facts.Regions[exit];
            if (region.Function == row.Function && region.End <= row.Start && IsInside(facts, row.Region, region.Parent))
                return true;
        }
        return false;
    }

    /// <summary>The branches of a file that depend on a probe and never reach their end.</summary>
    internal static int[] FindProbedExits(ProgramModel program, int file)
    {
        FileFacts facts = program.Facts(file);
        var exits = new System.Collections.Generic.List<int>();
        for (int i = 0; i < facts.Regions.Length; i++)
        {
            ref readonly RegionRow row = ref facts.Regions[i];
            if (row.Kind is RegionKind.IfTrue or RegionKind.IfFalse && (row.Flags & RegionFlags.EndsAbruptly) != 0 && row.Parent >= 0
                && (IsForBrowser(program, file, row) is { } browser ? !browser : IsProbedItself(program, file, row) || LoopRunsIn(program, file, row) == true))
                exits.Add(i);
        }
        return exits.ToArray();
    }

    // `if self.is_async: async def get(): … else: def get(): …`: the object has the one mode or the other, and who uses it knows which.
    private static bool IsMadeForMode(FileFacts facts, int function)
    {
        FunctionRow row = facts.Functions[function];
        if ((row.Flags & FunctionFlags.Nested) == 0 || row.Parent < 0)
            return false;
        for (int i = 0; i < facts.Regions.Length; i++)
        {
            ref readonly RegionRow region = ref facts.Regions[i];
            if (region.Function != row.Parent || region.Kind is not (RegionKind.IfTrue or RegionKind.IfFalse) || region.Start > row.Start || region.End < row.End
                || region.Expr <= 0)
                continue;
            ExprNode mode = facts.Exprs[region.Expr];
            if (mode.Kind == ExprKind.Not)
                mode = facts.Exprs[mode.A];
            if (mode.Kind == ExprKind.Attribute && facts.Exprs[facts.Unnarrowed(mode.A)] is { Kind: ExprKind.Bind or ExprKind.Param } && SaysAsync(facts, mode))
                return true;
        }
        return false;
    }

    private static bool IsProbedItself(ProgramModel program, int file, in RegionRow row) => row.Kind switch
    {
        RegionKind.IfTrue or RegionKind.IfFalse or RegionKind.AndRight or RegionKind.OrRight => row.Expr > 0
            && (CallsProbe(program, file, row.Expr, IsCoroutine(program, file, row.Function), 0) || LoopRunsIn(program, file, row) == false
                || IsForBrowser(program, file, row) == true),
        // Where a coroutine runs, a loop runs: only an error that its author named can be the answer that there is none.
        RegionKind.Except => !(IsCoroutine(program, file, row.Function) && CatchesEverything(program.Facts(file), row)) && TryCallsProbe(program, file, row),
        _ => false,
    };

    private static bool CatchesEverything(FileFacts facts, in RegionRow except) => except.Expr < 0
        || (facts.Exprs[except.Expr] is { Kind: ExprKind.Builtin } named && facts.NameText(named.A) is "Exception" or "BaseException");

    private static bool TryCallsProbe(ProgramModel program, int file, in RegionRow except)
    {
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < facts.Regions.Length; i++)
        {
            ref readonly RegionRow row = ref facts.Regions[i];
            if (row.Kind != RegionKind.Try || row.Statement != except.Statement || row.Function != except.Function)
                continue;
            for (int s = row.SiteStart; s < row.SiteEnd; s++)
            {
                if (facts.Sites[s].Kind == SiteKind.Call && IsProbeCall(program, file, s) && !IsCaughtWithin(facts, facts.Sites[s].Region, i))
                    return true;
            }
        }
        return false;
    }

    // A try between a region and one around it has handlers of its own, which answer.
    private static bool IsCaughtWithin(FileFacts facts, int region, int outer)
    {
        for (; region >= 0 && region != outer; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region].Kind != RegionKind.Try)
                continue;
            for (int i = 0; i < facts.Regions.Length; i++)
            {
                ref readonly RegionRow row = ref facts.Regions[i];
                if (row.Kind == RegionKind.Except && row.Statement == facts.Regions[region].Statement && row.Function == facts.Regions[region].Function)
                    return true;
            }
        }
        return false;
    }

    // A coroutine runs on the loop whatever `job.async_execution` says; only a question about its own colour is one.
    private static bool IsCoroutine(ProgramModel program, int file, int functionRow) =>
        (program.Facts(file).Functions[functionRow].Flags & FunctionFlags.Async) != 0;

    private static bool CallsProbe(ProgramModel program, int file, int expr, bool coroutine, int depth)
    {
        if (expr <= 0 || depth > 6)
            return false;
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Call:
                return IsProbeCall(program, file, node.A) || SaysAsync(facts, facts.Exprs[facts.Sites[node.A].Target])
                    || AsksColour(facts, facts.Exprs[facts.Sites[node.A].Target]) || AsksLoop(facts, facts.Sites[node.A].Target);
            case ExprKind.Attribute:
                return SaysColour(facts, node, coroutine) || CallsProbe(program, file, node.A, coroutine, depth + 1);
            case ExprKind.Name or ExprKind.Builtin:
                return SaysColour(facts, node, coroutine);
            case ExprKind.Not or ExprKind.NotNone or ExprKind.Narrow:
                return CallsProbe(program, file, node.A, coroutine, depth + 1);
            case ExprKind.Compare:
                return CallsProbe(program, file, node.A, coroutine, depth + 1) || CallsProbe(program, file, node.B, coroutine, depth + 1);
            case ExprKind.And or ExprKind.Or or ExprKind.Union:
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (CallsProbe(program, file, part, coroutine, depth + 1))
                        return true;
                }
                return false;
            case ExprKind.Bind when SaysColour(facts, node, coroutine):
                return true;
            case ExprKind.Bind when facts.Bindings[node.A].Kind is BindingKind.Assign or BindingKind.Walrus:
                return CallsProbe(program, file, facts.Bindings[node.A].Value, coroutine, depth + 1);
            default:
                return false;
        }
    }

    private static bool SaysColour(FileFacts facts, ExprNode node, bool coroutine)
    {
        if (!SaysAsync(facts, node))
            return false;
        if (!coroutine)
            return true;
        ReadOnlySpan<byte> text = facts.NameBytes(node.Kind == ExprKind.Builtin ? node.A : facts.LastName(node)).TrimStart((byte)'_');
        return text.StartsWith("is_"u8) || text.StartsWith("use_"u8) || text.StartsWith("in_"u8) || text.StartsWith("run_"u8) || text.StartsWith("asynchronous"u8)
            || text.EndsWith("mode"u8) || text.SequenceEqual("async"u8) || text.EndsWith("is_async"u8) || text.EndsWith("is_sync"u8) || text.EndsWith("use_sync"u8);
    }

    // Code of both colours asks itself which one it is: `if self.asynchronous`, `if is_async`, `if in_async_call()`.
    private static bool SaysAsync(FileFacts facts, ExprNode node)
    {
        int name = node.Kind == ExprKind.Builtin ? node.A : facts.LastName(node);
        if (name < 0)
            return false;
        ReadOnlySpan<byte> text = facts.NameBytes(name);
        return (text.IndexOf("async"u8) >= 0 && text.IndexOf("asyncio"u8) < 0) || text.EndsWith("is_sync"u8) || text.EndsWith("use_sync"u8) || text.EndsWith("sync_mode"u8);
    }

    // `is_coroutine_callable(f)`, `isawaitable(x)` of a package that is not there.
    private static bool AsksColour(FileFacts facts, ExprNode callee)
    {
        if (facts.LastName(callee) is not (>= 0 and var name))
            return false;
        ReadOnlySpan<byte> text = facts.NameBytes(name);
        return text.IndexOf("is_coro"u8) >= 0 || text.IndexOf("iscoro"u8) >= 0 || text.IndexOf("is_await"u8) >= 0 || text.IndexOf("isawait"u8) >= 0;
    }

    /// <summary>
    /// Whether a method is called on something whose name says that it is the one of two clients that is awaited: <c>self.aio_stub.Get(request)</c>. A generated
    /// stub is the same class for both.
    /// </summary>
    public static bool SaysAio(ProgramModel program, int site)
    {
        ArgumentNullException.ThrowIfNull(program);
        SiteRow row = program.Site(site);
        FileFacts facts = program.Facts(program.FileOfSite(site));
        if (row.Kind != SiteKind.Call)
            return false;
        ExprNode target = facts.Exprs[row.Target];
        while (target.Kind == ExprKind.Attribute)
        {
            if (facts.LastName(target.A) is >= 0 and var name && (facts.NameBytes(name).StartsWith("aio_"u8) || facts.NameBytes(name).StartsWith("async_"u8)))
                return true;
            target = facts.Exprs[target.A];
        }
        return false;
    }

    // `self.loop.is_running()` where the type of the loop is not known.
    private static bool AsksLoop(FileFacts facts, int target) =>
        target > 0 && facts.Exprs[target] is { Kind: ExprKind.Attribute } method && facts.NameBytes(method.B).SequenceEqual("is_running"u8)
        && facts.LastName(method.A) is >= 0 and var name && facts.NameBytes(name).EndsWith("loop"u8);

    private static bool IsProbeCall(ProgramModel program, int file, int siteRow)
    {
        ref readonly SiteRow site = ref program.Facts(file).Sites[siteRow];
        Value callee = program.Types.Eval(file, site.Target);
        foreach (Value member in Evaluator.Members(callee))
        {
            FunctionValue? f = Evaluator.Unwrap(member);
            if (f is not null && (program.Models.OfFunction(f.Function) is { Probes: true } || IsQuestion(program, f.Function)))
                return true;
        }
        return false;
    }
}
