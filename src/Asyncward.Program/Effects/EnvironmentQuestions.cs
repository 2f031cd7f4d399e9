using System;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Effects;

/// <summary>
/// Variables of the environment that a caller has set before a call, and that what it calls asks for:
/// <c>os.environ["SIMULATED"] = "1"</c>, and there <c>if "SIMULATED" in os.environ: return</c>.
/// </summary>
internal static class EnvironmentQuestions
{
    /// <summary>Whether a question whether a variable is set is true after what the callers have set; null for any other, and where nobody has set it.</summary>
    public static bool? Answer(ProgramModel program, int file, int expr, ReadOnlySpan<Edge> frames) => Answer(program, file, expr, frames, 0);

    private static bool? Answer(ProgramModel program, int file, int expr, ReadOnlySpan<Edge> frames, int depth)
    {
        FileFacts facts = program.Facts(file);
        if (expr <= 0 || depth > 2)
            return null;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Compare when (CmpOp)node.Aux is CmpOp.In or CmpOp.NotIn && node.B > 0 && facts.Exprs[node.A] is { Kind: ExprKind.Str, A: >= 0 } name
                && IsEnvironment(program, file, node.B):
                return IsSet(program, facts.NameBytes(name.A), frames) ? (CmpOp)node.Aux == CmpOp.In : null;
            // `def is_simulated(): return "SIMULATED" in os.environ`
            case ExprKind.Call when facts.Sites[node.A].ArgCount == 0 && Evaluator.FunctionIn(program.Types.Eval(file, facts.Sites[node.A].Target)) is >= 0 and var asked
                && !program.Models.IsModel(asked) && program.Function(asked) is { ReturnCount: 1, ParamCount: 0 } function:
                return Answer(program, program.FileOf(asked), program.Facts(program.FileOf(asked)).Lists[function.ReturnStart], frames, depth + 1);
            default:
                return null;
        }
    }

    // A store above one of the calls, on every way to it.
    private static bool IsSet(ProgramModel program, ReadOnlySpan<byte> name, ReadOnlySpan<Edge> frames)
    {
        foreach (ref readonly Edge frame in frames)
        {
            int file = program.FileOfSite(frame.Site);
            FileFacts facts = program.Facts(file);
            SiteRow call = program.Site(frame.Site);
            FunctionRow caller = facts.Functions[call.Function];
            for (int s = caller.SiteStart; s < caller.SiteStart + caller.SiteCount; s++)
            {
                ref readonly SiteRow store = ref facts.Sites[s];
                if (store.Kind == SiteKind.SubscriptStore && store.End <= call.Start && store.Detail > 0 && facts.Exprs[store.Detail] is { Kind: ExprKind.Str, A: >= 0 } key
                    && facts.NameBytes(key.A).SequenceEqual(name) && SiteQuestions.IsInside(facts, call.Region, store.Region) && IsEnvironment(program, file, store.Target))
                    return true;
            }
        }
        return false;
    }

    private static bool IsEnvironment(ProgramModel program, int file, int expr) => expr > 0
        && program.Facts(file).Exprs[expr].Kind is ExprKind.Attribute or ExprKind.Name or ExprKind.Bind
        && program.Types.Eval(file, expr) is InstanceValue { Class: var cls } && program.QualifiedClassName(cls) == "os._Environ";
}
