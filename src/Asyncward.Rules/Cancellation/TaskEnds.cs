using System;
using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Cancellation;

/// <summary>Whether a task ends where a handler ends: then nobody waits in vain, though the task counts as finished and not as cancelled.</summary>
internal sealed class TaskEnds
{
    // How many functions up the end of one is followed.
    private const int Depth = 4;

    private readonly ProgramModel program;
    private readonly Dictionary<int, List<EdgeRef>> awaited = [];
    private readonly HashSet<int> made = [];
    private readonly Lazy<HashSet<int>> awaitedNames;
    private readonly Lazy<HashSet<int>> valueNames;

    public TaskEnds(ProgramModel program)
    {
        this.program = program;
        awaitedNames = new Lazy<HashSet<int>>(FindAwaitedNames);
        valueNames = new Lazy<HashSet<int>>(FindValueNames);
        foreach (int function in program.Calls.Functions)
        {
            ReadOnlySpan<Edge> edges = program.Calls.From(function);
            for (int i = 0; i < edges.Length; i++)
            {
                Edge edge = edges[i];
                // Of many implementations only the call knows, not the value that it gives.
                bool awaitedCall = edge.Kind == EdgeKind.Create && edge.Argument < 0 && program.Site(edge.Site) is { Kind: SiteKind.Call, Use: ValueUse.Awaited };
                if (awaitedCall || (edge.Kind == EdgeKind.Await && (edge.Argument < 0 || !Starts(edge))))
                {
                    if (!awaited.TryGetValue(edge.Callee, out List<EdgeRef>? list))
                        awaited[edge.Callee] = list = [];
                    list.Add(new EdgeRef(function, i));
                }
                else if (edge.Kind is EdgeKind.Create or EdgeKind.Spawn)
                    made.Add(edge.Callee);
            }
        }
    }

    /// <summary>
    /// After this part nothing more happens in the function but the cleanup around it, and the function is what a task runs. Where the author
    /// <paramref name="named"/> the cancellation, what the task still does before it ends may be more than a cleanup, and the function may be the last
    /// thing that others do.
    /// </summary>
    public bool After(int file, in RegionRow row, bool named)
    {
        int function = program.FunctionId(file, row.Function);
        return named ? IsEnd(file, row, true) && IsLastOfTask(function, 0)
            : !awaited.ContainsKey(function) && IsStarted(function) && IsEnd(file, row, false);
    }

    private bool IsStarted(int function) => (program.Contexts.Of(function) & (Contexts.Loop | Contexts.Main)) != 0 || made.Contains(function);

    private bool IsEnd(int file, in RegionRow row, bool mayFinish)
    {
        FileFacts facts = program.Facts(file);
        const RegionFlags returns = RegionFlags.EndsAbruptly | RegionFlags.Returns;
        const RegionFlags jumps = RegionFlags.EndsAbruptly | RegionFlags.JumpsOut;
        if ((row.Flags & returns) == returns)
            return true;
        int after = row.End;
        for (int region = row.Parent; region >= 0; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region].Kind == RegionKind.Loop)
            {
                // Only `break` leads out, and then what stands behind the loop counts; after a `continue` the loop goes on.
                if ((row.Flags & (jumps | RegionFlags.Continues)) != jumps)
                    return false;
                after = facts.Regions[region].End;
            }
        }
        return IsNothingAfter(file, row.Function, after, mayFinish);
    }

    private bool IsNothingAfter(int file, int functionRow, int after, bool mayFinish)
    {
        FileFacts facts = program.Facts(file);
        FunctionRow owner = facts.Functions[functionRow];
        for (int i = owner.SiteStart; i < owner.SiteStart + owner.SiteCount; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Start >= after && !IsCleanup(facts, site.Region) && !(mayFinish && !SiteQuestions.IsInLoop(facts, site.Region))
                && Suspensions.MaySuspend(program, file, i))
                return false;
        }
        return true;
    }

    // Nobody goes on after the function: a task, a framework or an unknown caller of its value runs it, or all that await it end with it.
    private bool IsLastOfTask(int function, int depth)
    {
        if (!awaited.TryGetValue(function, out List<EdgeRef>? awaits))
            return IsStarted(function) ? depth == 0 || (program.Contexts.Of(function) & Contexts.Main) == 0 : !IsAwaitedByName(function) && IsHandedOut(function);
        if (depth == Depth)
            return false;
        foreach (EdgeRef at in awaits)
        {
            int site = program.Calls.Edge(at).Site;
            int file = program.FileOfSite(site);
            FileFacts facts = program.Facts(file);
            SiteRow row = program.Site(site);
            if (at.Caller == function || SiteQuestions.IsInLoop(facts, row.Region) || !IsNothingAfter(file, row.Function, row.End, false)
                || !IsLastOfTask(at.Caller, depth + 1))
                return false;
        }
        return true;
    }

    // Decorated, or passed, returned or stored under its name: somebody who is not known runs it.
    private bool IsHandedOut(int function)
    {
        FunctionRow row = program.Function(function);
        return row.DecoratorCount > 0 || valueNames.Value.Contains(program.Name(program.FileOf(function), row.Name));
    }

    private bool IsAwaitedByName(int function) =>
        awaitedNames.Value.Contains(program.Name(program.FileOf(function), program.Function(function).Name));

    // Methods that are awaited on objects of unknown type.
    private HashSet<int> FindAwaitedNames()
    {
        var names = new HashSet<int>();
        for (int file = 0; file < program.Files.Length; file++)
        {
            FileFacts facts = program.Facts(file);
            if (!program.IsChecked(file) || (facts.Flags & FileFlags.HasAwait) == 0)
                continue;
            foreach (ref readonly SiteRow site in facts.Sites.AsSpan())
            {
                if (site.Kind == SiteKind.Await && site.Target > 0 && facts.Exprs[site.Target] is { Kind: ExprKind.Call } call
                    && facts.Exprs[facts.Sites[call.A].Target] is { Kind: ExprKind.Attribute } method
                    && program.Calls.At(program.FunctionId(file, site.Function), program.SiteId(file, call.A)).Length == 0)
                    names.Add(program.Name(file, method.B));
            }
        }
        return names;
    }

    private HashSet<int> FindValueNames()
    {
        var names = new HashSet<int>();
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (!program.IsChecked(file))
                continue;
            FileFacts facts = program.Facts(file);
            var seen = new bool[facts.NameOffsets.Length - 1];
            foreach (ArgRow argument in facts.Args)
                AddName(seen, facts, argument.Value);
            foreach (ref readonly SiteRow site in facts.Sites.AsSpan())
            {
                if (site.Kind == SiteKind.AttributeStore)
                    AddName(seen, facts, site.Value);
                // `start(self.run())`, which nobody awaits.
                for (int a = site.ArgStart; site.Kind == SiteKind.Call && site.Use != ValueUse.Awaited && a < site.ArgStart + site.ArgCount; a++)
                {
                    if (facts.Args[a].Value > 0 && facts.Exprs[facts.Args[a].Value] is { Kind: ExprKind.Call } call)
                        AddName(seen, facts, facts.Sites[call.A].Target);
                }
            }
            foreach (FunctionRow function in facts.Functions)
            {
                for (int i = 0; i < function.ReturnCount; i++)
                    AddName(seen, facts, facts.Lists[function.ReturnStart + i]);
            }
            for (int name = 0; name < seen.Length; name++)
            {
                if (seen[name])
                    names.Add(program.Name(file, name));
            }
        }
        return names;
    }

    private static void AddName(bool[] seen, FileFacts facts, int expr)
    {
        if (expr <= 0)
            return;
        ExprNode node = facts.Exprs[expr];
        int name = node.Kind switch
        {
            ExprKind.Attribute => node.B,
            ExprKind.Name => facts.Symbols[node.A].Name,
            ExprKind.Bind when facts.Bindings[node.A].Kind == BindingKind.Function => facts.Symbols[facts.Bindings[node.A].Symbol].Name,
            _ => -1,
        };
        if (name >= 0)
            seen[name] = true;
    }

    // A plain function of the program that takes a coroutine cannot wait for it: it makes a task of it. So does `gather`, whose own cancellation does not
    // depend on how its tasks end.
    private bool Starts(in Edge edge)
    {
        int caller = program.FunctionId(program.FileOfSite(edge.Site), program.Site(edge.Site).Function);
        int parameter = edge.Argument;
        foreach (Edge direct in program.Calls.At(caller, edge.Site))
        {
            if (direct.Argument < 0 && direct.Callee >= 0 && (program.Models.IsModel(direct.Callee)
                ? Array.Exists(program.Models.OfFunction(direct.Callee)?.Spawns ?? [], started => started.Param == parameter)
                : (program.FlagsOf(direct.Callee) & FunctionFlags.Async) == 0))
                return true;
        }
        return false;
    }

    private static bool IsCleanup(FileFacts facts, int region)
    {
        for (; region >= 0; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region].Kind is RegionKind.Finally)
                return true;
        }
        return false;
    }
}
