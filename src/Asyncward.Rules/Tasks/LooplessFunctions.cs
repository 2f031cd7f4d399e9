using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>
/// Plain functions that never run on a loop: module bodies, functions of threads, and those that only such functions call. Each with the call that
/// leads there.
/// </summary>
internal sealed class LooplessFunctions
{
    // Two rules ask, each on its own thread.
    private static readonly ConditionalWeakTable<ProgramModel, Lazy<LooplessFunctions>> Known = [];

    private readonly ProgramModel program;
    private readonly Dictionary<int, Reason> reasons = [];

    private readonly HashSet<int> importedByScripts;

    private LooplessFunctions(ProgramModel program)
    {
        this.program = program;
        importedByScripts = FindWhatScriptsImport(program);
    }

    /// <summary>Why no loop runs under a function, or null when one may.</summary>
    public Reason? Of(int function) => reasons.TryGetValue(function, out Reason reason) ? reason : null;

    /// <summary>Those of a program, found once.</summary>
    public static LooplessFunctions In(ProgramModel program) => Known.GetValue(program, static p => new Lazy<LooplessFunctions>(() => Compute(p))).Value;

    private static LooplessFunctions Compute(ProgramModel program)
    {
        var result = new LooplessFunctions(program);
        foreach (int function in program.Calls.Functions)
            result.Start(function);
        result.Spread();
        return result;
    }

    // A function follows when the last of its callers has: each edge is looked at once.
    private void Spread()
    {
        var ready = new Queue<int>(reasons.Keys);
        var open = new Dictionary<int, int>();
        while (ready.TryDequeue(out int caller))
        {
            foreach (ref readonly Edge edge in program.Calls.From(caller))
            {
                int callee = edge.Callee;
                if (callee < 0 || edge.Kind is EdgeKind.Import or EdgeKind.Create || program.Models.IsModel(callee))
                    continue;
                int left = open.TryGetValue(callee, out int known) ? known : CallersOf(callee);
                open[callee] = --left;
                if (left == 0 && Follow(callee))
                    ready.Enqueue(callee);
            }
        }
    }

    private int CallersOf(int function)
    {
        int count = 0;
        foreach (EdgeRef at in program.Calls.Into(function))
            count += program.Calls.Edge(at).Kind is EdgeKind.Import or EdgeKind.Create ? 0 : 1;
        return count;
    }

    private void Start(int function)
    {
        FunctionFlags flags = program.FlagsOf(function);
        FileFacts facts = program.Facts(program.FileOf(function));
        if ((flags & FunctionFlags.Module) != 0)
        {
            // The cells of a notebook run on a loop, and so may a module that a coroutine imports when it needs it.
            bool mayBeOnLoop = IsImportedInFunction(function) || !importedByScripts.Contains(function);
            if ((facts.Flags & FileFlags.Notebook) == 0)
                reasons[function] = new Reason(Place.Import, -1, default, mayBeOnLoop ? Confidence.Possible : Confidence.Certain);
            return;
        }
        Contexts contexts = program.Contexts.Of(function);
        if ((flags & (FunctionFlags.Async | FunctionFlags.ClassBody)) == 0 && (contexts & (Contexts.Thread | Contexts.Process | Contexts.Worker)) != 0
            && (contexts & (Contexts.Loop | Contexts.Test)) == 0)
            reasons[function] = new Reason(Place.Thread, -1, default, Confidence.Certain);
    }

    // A function may import it when a loop runs.
    private bool IsImportedInFunction(int module)
    {
        foreach (EdgeRef at in program.Calls.Into(module))
        {
            if (program.Calls.Edge(at).Kind == EdgeKind.Import && (program.FlagsOf(at.Caller) & (FunctionFlags.Module | FunctionFlags.ClassBody)) == 0)
                return true;
        }
        return false;
    }

    // The bodies of scripts and of what they import. Other modules are found by their names, and a server (`uvicorn app:app`) or a coroutine that looks for
    // plugins does so when its loop runs.
    private static HashSet<int> FindWhatScriptsImport(ProgramModel program)
    {
        var found = new HashSet<int>();
        var next = new Queue<int>();
        var files = new Dictionary<int, int>();
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (program.PartOf(file) is >= 0 and var part)
                files[part] = files.GetValueOrDefault(part) + 1;
        }
        foreach (int function in program.Calls.Functions)
        {
            if ((program.FlagsOf(function) & FunctionFlags.Module) != 0 && program.PartOf(program.FileOf(function)) is >= 0 and var part
                && (files[part] == 1 || IsScript(program, program.FileOf(function))) && found.Add(function))
                next.Enqueue(function);
        }
        while (next.TryDequeue(out int module))
        {
            foreach (ref readonly Edge edge in program.Calls.From(module))
            {
                if (edge is { Kind: EdgeKind.Import, Callee: >= 0 } && found.Add(edge.Callee))
                    next.Enqueue(edge.Callee);
            }
        }
        return found;
    }

    private static bool IsScript(ProgramModel program, int file)
    {
        if (program.Modules[file].Name.EndsWith("__main__", StringComparison.Ordinal))
            return true;
        foreach (ref readonly RegionRow region in program.Facts(file).Regions)
        {
            if ((region.Flags & RegionFlags.MainGuard) != 0)
                return true;
        }
        return false;
    }

    private bool Follow(int function)
    {
        if (reasons.ContainsKey(function))
            return false;
        FunctionFlags flags = program.FlagsOf(function);
        if ((flags & FunctionFlags.Async) != 0 || (program.Contexts.Of(function) & (Contexts.Loop | Contexts.Test | Contexts.Handler)) != 0)
            return false;
        Reason? best = null;
        foreach (EdgeRef at in program.Calls.Into(function))
        {
            ref readonly Edge edge = ref program.Calls.Edge(at);
            if (edge.Kind is EdgeKind.Import or EdgeKind.Create)
                continue;
            if (edge.Kind != EdgeKind.Call || !reasons.TryGetValue(at.Caller, out Reason reason)
                || SiteQuestions.IsProbed(program, program.FileOf(at.Caller), program.Site(edge.Site).Region))
                return false;
            Confidence confidence = Certainty.Min(reason.Confidence, Certainty.Of(edge.Grade));
            if (best is null || confidence > best.Value.Confidence)
                best = new Reason(reason.Place, at.Caller, edge, confidence);
        }
        reasons[function] = best!.Value;
        return true;
    }

    /// <summary>The calls that lead to a function, from the outermost.</summary>
    public ChainHop[] Chain(int function)
    {
        var hops = new List<ChainHop>();
        for (int at = function; reasons.TryGetValue(at, out Reason reason) && reason.Caller >= 0 && hops.Count < 32; at = reason.Caller)
            hops.Add(new ChainHop(Names.LocationOf(program, reason.Edge.Site), program.QualifiedName(reason.Caller), "calls `" + Names.Callee(program, reason.Edge) + "`"));
        hops.Reverse();
        return hops.ToArray();
    }

    public enum Place : byte
    {
        Import,
        Thread,
    }

    /// <summary>Why no loop runs.</summary>
    public readonly record struct Reason(Place Place, int Caller, Edge Edge, Confidence Confidence);
}
