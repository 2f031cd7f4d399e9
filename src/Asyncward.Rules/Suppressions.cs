using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Rules;

/// <summary>Blocks that keep errors from leaving them: <c>with suppress(TimeoutError):</c>, a try statement in other words.</summary>
internal static class Suppressions
{
    /// <summary>The call that makes what a <c>with</c> block enters, where that suppresses errors; null otherwise.</summary>
    public static Edge? Of(ProgramModel program, int file, in RegionRow with)
    {
        FileFacts facts = program.Facts(file);
        if (with.Kind != RegionKind.With || with.Expr <= 0 || facts.Exprs[with.Expr] is not { Kind: ExprKind.Call } call)
            return null;
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, with.Function), program.SiteId(file, call.A)))
        {
            if (edge.Argument < 0 && program.Models.OfFunction(edge.Callee) is { Suppresses.Length: > 0 })
                return edge;
        }
        return null;
    }
}
