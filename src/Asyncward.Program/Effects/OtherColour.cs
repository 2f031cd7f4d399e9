using System;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>Objects that are declared as the plain one of two classes of the same name, in a place that awaits what their methods give.</summary>
public static class OtherColour
{
    /// <summary>
    /// Whether a plain method is called that the object does not have: its class was imported for the type checker alone (<c>if TYPE_CHECKING: from app.sync
    /// import Job</c>, and <c>job: Job</c>), and what the method gives, of which nobody knows that it can be awaited, is awaited or started as a task.
    /// </summary>
    public static bool IsCalled(ProgramModel program, in Edge edge)
    {
        ArgumentNullException.ThrowIfNull(program);
        if (edge.Kind != EdgeKind.Call || edge.Receiver is null || edge.Argument >= 0 || edge.Callee < 0 || edge.Grade > EdgeGrade.Declared)
            return false;
        ref readonly SiteRow call = ref program.Site(edge.Site);
        if (call is not { Kind: SiteKind.Call, Use: ValueUse.Awaited or ValueUse.Argument })
            return false;
        int file = program.FileOfSite(edge.Site);
        FileFacts facts = program.Facts(file);
        return facts.Exprs[call.Target] is { Kind: ExprKind.Attribute } method && IsForChecker(facts, method.A)
            && (program.FlagsOf(edge.Callee) & FunctionFlags.Async) == 0 && (call.Use == ValueUse.Awaited || IsSpawned(program, file, edge.Site, call))
            && program.Types.IsAwaitable(program.Types.CallResult(new Types.FunctionValue(edge.Callee, false), -1, -1)) != true;
    }

    // A name whose annotation is a class that only the type checker imports.
    private static bool IsForChecker(FileFacts facts, int receiver)
    {
        ExprNode node = facts.Exprs[facts.Unnarrowed(receiver)];
        if (node.Kind != ExprKind.Bind || facts.Bindings[node.A].Annotation is not (> 0 and var annotation))
            return false;
        ExprNode declared = facts.Exprs[annotation];
        if (facts.SymbolOf(declared) is not (>= 0 and var symbol))
            return false;
        int binding = facts.Symbols[symbol].FirstBinding;
        return binding >= 0 && facts.Bindings[binding] is { Kind: BindingKind.Import, Next: < 0 } import && (import.Flags & BindingFlags.TypeChecking) != 0;
    }

    private static bool IsSpawned(ProgramModel program, int file, int site, in SiteRow call)
    {
        int starter = program.SiteId(file, call.UseDetail);
        FileFacts facts = program.Facts(file);
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, call.Function), starter))
        {
            if (edge.Argument >= 0 || edge.Callee < 0 || program.Models.OfFunction(edge.Callee) is not { } effects)
                continue;
            foreach (ParamEffect spawned in effects.Spawns)
            {
                if (program.Models.PassedFor(starter, edge.Callee, spawned.Param, edge.Bound) is > 0 and var passed
                    && facts.Exprs[passed] is { Kind: ExprKind.Call } made && program.SiteId(file, made.A) == site)
                    return true;
            }
        }
        return false;
    }
}
