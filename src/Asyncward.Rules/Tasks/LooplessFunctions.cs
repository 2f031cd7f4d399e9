using System.Collections.Generic;
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
    private readonly ProgramModel program;
    private readonly Dictionary<int, Reason> reasons = [];

    private LooplessFunctions(ProgramModel program) => this.program = program;

    /// <summary>Why no loop runs under a function, or null when one may.</summary>
    public Reason? Of(int function) => reasons.TryGetValue(function, out Reason reason) ? reason : null;

    public static LooplessFunctions Compute(ProgramModel program)
    {
        var result = new LooplessFunctions(program);
        var callers = new Dictionary<int, List<(int Caller, Edge Edge)>>();
        var importedInFunctions = new HashSet<int>();
        foreach (int function in program.Calls.Functions)
        {
            foreach (Edge edge in program.Calls.From(function))
            {
                if (edge.Callee < 0 || program.Models.IsModel(edge.Callee))
                    continue;
                if (edge.Kind == EdgeKind.Import && (program.Function(function).Flags & (FunctionFlags.Module | FunctionFlags.ClassBody)) == 0)
                    importedInFunctions.Add(edge.Callee);
                if (edge.Kind is EdgeKind.Import or EdgeKind.Create)
                    continue;
                if (!callers.TryGetValue(edge.Callee, out List<(int, Edge)>? list))
                    callers[edge.Callee] = list = [];
                list.Add((function, edge));
            }
        }
        foreach (int function in program.Calls.Functions)
            result.Start(function, importedInFunctions);
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (int function in program.Calls.Functions)
                changed |= result.Follow(function, callers);
        }
        return result;
    }

    private void Start(int function, HashSet<int> importedInFunctions)
    {
        FunctionFlags flags = program.Function(function).Flags;
        FileFacts facts = program.Facts(program.FileOf(function));
        if ((flags & FunctionFlags.Module) != 0)
        {
            // The cells of a notebook run on a loop, and so may a module that a coroutine imports when it needs it.
            if ((facts.Flags & FileFlags.Notebook) == 0)
                reasons[function] = new Reason(Place.Import, -1, default, importedInFunctions.Contains(function) ? Confidence.Possible : Confidence.Certain);
            return;
        }
        Contexts contexts = program.Contexts.Of(function);
        if ((flags & (FunctionFlags.Async | FunctionFlags.ClassBody)) == 0 && (contexts & (Contexts.Thread | Contexts.Process | Contexts.Worker)) != 0
            && (contexts & (Contexts.Loop | Contexts.Test)) == 0)
            reasons[function] = new Reason(Place.Thread, -1, default, Confidence.Certain);
    }

    private bool Follow(int function, Dictionary<int, List<(int Caller, Edge Edge)>> callers)
    {
        if (reasons.ContainsKey(function) || !callers.TryGetValue(function, out List<(int Caller, Edge Edge)>? list))
            return false;
        FunctionFlags flags = program.Function(function).Flags;
        if ((flags & FunctionFlags.Async) != 0 || (program.Contexts.Of(function) & (Contexts.Loop | Contexts.Test | Contexts.Handler)) != 0)
            return false;
        Reason? best = null;
        foreach ((int caller, Edge edge) in list)
        {
            if (edge.Kind != EdgeKind.Call || !reasons.TryGetValue(caller, out Reason reason)
                || SiteQuestions.IsProbed(program, program.FileOf(caller), program.Site(edge.Site).Region))
                return false;
            Confidence confidence = Certainty.Min(reason.Confidence, Certainty.Of(edge.Grade));
            if (best is null || confidence > best.Value.Confidence)
                best = new Reason(reason.Place, caller, edge, confidence);
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
