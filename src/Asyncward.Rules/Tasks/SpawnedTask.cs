using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>A call that starts a task which only the caller can keep.</summary>
/// <param name="Spawner">The library function that starts it.</param>
/// <param name="Edge">The call's own edge.</param>
/// <param name="Through">The functions of the program that hand the task on, outermost first; empty when the library is called here.</param>
/// <param name="SpawnSite">Program-wide number of the site that starts it.</param>
/// <param name="Confidence">How sure.</param>
internal sealed record SpawnedTask(int Spawner, Edge Edge, int[] Through, int SpawnSite, Confidence Confidence)
{
    private const int MaxDepth = 4;

    /// <summary>The task that a call starts, or null when there is none or somebody keeps it.</summary>
    public static SpawnedTask? At(ProgramModel program, int file, int siteRow, int depth = 0)
    {
        ref readonly SiteRow site = ref program.Facts(file).Sites[siteRow];
        int function = program.FunctionId(file, site.Function);
        SpawnedTask? found = null;
        foreach (ref readonly Edge edge in program.Calls.At(function, program.SiteId(file, siteRow)))
        {
            if (edge.Argument >= 0 || edge.Callee < 0 || edge.Kind is not (EdgeKind.Call or EdgeKind.Create))
                continue;
            SpawnedTask? one = program.Models.IsModel(edge.Callee) ? ByLibrary(program, file, edge) : ByProgram(program, edge, depth);
            // Another candidate that starts nothing, or keeps it.
            if (one is null)
                return null;
            if (found is null || one.Confidence < found.Confidence)
                found = one;
        }
        return found;
    }

    private static SpawnedTask? ByLibrary(ProgramModel program, int file, in Edge edge)
    {
        if (program.Models.OfFunction(edge.Callee) is not { Spawns.Length: > 0 } effects || (program.FlagsOf(edge.Callee) & FunctionFlags.Async) != 0)
            return null;
        Confidence confidence = Certainty.Of(edge.Grade);
        bool any = false;
        foreach (ParamEffect spawn in effects.Spawns)
        {
            if (spawn.Retained)
                return null;
            int arg = program.Models.ArgumentFor(edge.Site, edge.Callee, spawn.Param, edge.Bound || edge.Class >= 0);
            if (arg < 0)
                continue;
            any = true;
            // `ensure_future` of what is a future already starts nothing; of something unknown it may.
            Value value = program.Types.Eval(file, program.Facts(file).Args[arg].Value);
            if (value is InstanceValue instance && !IsCoroutine(program, instance) && !(IsAwaitable(program, instance) && TakesCoroutine(program, edge.Callee, spawn.Param)))
                return null;
            if (value is not CoroutineValue && effects.Awaits.Length > 0)
                confidence = Confidence.Possible;
        }
        // Nothing comes back that could be kept.
        if (!any || (edge.Class < 0 && program.Types.ReturnOf(edge.Callee) is NoneValue or UnknownValue))
            return null;
        return new SpawnedTask(edge.Callee, edge, [], edge.Site, confidence);
    }

    private static bool IsCoroutine(ProgramModel program, InstanceValue value) =>
        program.QualifiedClassName(value.Class) is "typing.Coroutine" or "collections.abc.Coroutine";

    private static bool IsAwaitable(ProgramModel program, InstanceValue value) =>
        program.QualifiedClassName(value.Class) is "typing.Awaitable" or "collections.abc.Awaitable";

    // What is declared as awaitable can only be a coroutine where nothing else is taken.
    private static bool TakesCoroutine(ProgramModel program, int function, int param)
    {
        int file = program.FileOf(function);
        FunctionRow row = program.Function(function);
        return param >= 0 && param < row.ParamCount
            && program.Types.Annotation(file, program.Facts(file).Params[row.ParamStart + param].Annotation) is InstanceValue declared && IsCoroutine(program, declared);
    }

    // A function of the program whose every result is a task that it starts and keeps nowhere.
    private static SpawnedTask? ByProgram(ProgramModel program, in Edge edge, int depth)
    {
        FunctionRow row = program.Function(edge.Callee);
        if (depth >= MaxDepth || row.ReturnCount == 0 || (row.Flags & (FunctionFlags.Async | FunctionFlags.Generator)) != 0)
            return null;
        int file = program.FileOf(edge.Callee);
        FileFacts facts = program.Facts(file);
        SpawnedTask? found = null;
        for (int i = 0; i < row.ReturnCount; i++)
        {
            ExprNode node = facts.Exprs[facts.Lists[row.ReturnStart + i]];
            const UseFlags handedOn = UseFlags.Returned | UseFlags.Tested | UseFlags.NoneTested | UseFlags.Formatted | UseFlags.AttributeRead;
            if (node.Kind == ExprKind.Bind && facts.Bindings[node.A] is { Kind: BindingKind.Assign or BindingKind.Walrus, Value: > 0 } binding
                && (binding.Uses & ~handedOn) == 0 && ((binding.Uses & UseFlags.AttributeRead) == 0 || IsOnlyPrepared(facts, node.A)))
                node = facts.Exprs[binding.Value];
            if (node.Kind != ExprKind.Call || At(program, file, node.A, depth + 1) is not { } one)
                return null;
            found ??= one;
        }
        if (found is null)
            return null;
        return found with
        {
            Edge = edge,
            Through = [edge.Callee, .. found.Through],
            Confidence = Certainty.Min(found.Confidence, Certainty.Of(edge.Grade)),
        };
    }

    /// <summary>
    /// Whether nothing of a task under a name is read but what prepares it, `task.add_done_callback(log)`: the task holds the callback, not the other way round.
    /// </summary>
    internal static bool IsOnlyPrepared(FileFacts facts, int binding)
    {
        // A name that is bound elsewhere, too, is read in other forms than those looked for here.
        if (facts.Symbols[facts.Bindings[binding].Symbol].FirstBinding != binding || facts.Bindings[binding].Next >= 0)
            return false;
        bool any = false;
        foreach (ExprNode node in facts.Exprs)
        {
            if (node.Kind != ExprKind.Attribute || facts.Exprs[facts.Unnarrowed(node.A)] is not { Kind: ExprKind.Bind } read || read.A != binding)
                continue;
            if (facts.NameText(node.B) is not ("add_done_callback" or "set_name" or "get_name"))
                return false;
            any = true;
        }
        return any;
    }

    /// <summary>From the function called here to the call that starts the task.</summary>
    public ChainHop[] Chain(ProgramModel program)
    {
        if (Through.Length == 0)
            return [];
        var hops = new List<ChainHop>();
        foreach (int function in Through)
            hops.Add(CoroutineFindings.Definition(program, function, "`" + Names.Function(program, function) + "` returns the task and keeps no reference"));
        int owner = program.FunctionId(program.FileOfSite(SpawnSite), program.Site(SpawnSite).Function);
        hops.Add(new ChainHop(Names.LocationOf(program, SpawnSite), program.QualifiedName(owner), "the task is started here"));
        return hops.ToArray();
    }
}
