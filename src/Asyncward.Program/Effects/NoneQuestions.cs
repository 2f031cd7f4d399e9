using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Effects;

/// <summary>Functions of the program that only ask whether something is None: <c>def exists(value): return value is not None</c>.</summary>
internal static class NoneQuestions
{
    /// <summary>What a call asks about, and whether the answer is yes for None; null when it is no such question.</summary>
    public static (int Argument, bool IsNone)? Asked(ProgramModel program, int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        SiteRow call = facts.Sites[siteRow];
        if (call.ArgCount != 1 || facts.Args[call.ArgStart].Kind != ArgKind.Positional
            || program.Types.Eval(file, call.Target) is not FunctionValue { Decorated: false, Function: var function } || program.Models.IsModel(function))
            return null;
        FunctionRow row = program.Function(function);
        if (row is not { ReturnCount: 1, ParamCount: 1 } || row.SiteCount > 1 || (row.Flags & (FunctionFlags.Async | FunctionFlags.Generator)) != 0)
            return null;
        FileFacts home = program.Facts(program.FileOf(function));
        ExprNode answer = home.Exprs[home.Lists[row.ReturnStart]];
        return answer.Kind == ExprKind.Compare && (CmpOp)answer.Aux is CmpOp.Is or CmpOp.IsNot && home.Exprs[answer.B].Kind == ExprKind.None
            && ArgumentConditions.ParameterIn(program, function, answer.A) == 0 ? (facts.Args[call.ArgStart].Value, (CmpOp)answer.Aux == CmpOp.Is) : null;
    }
}
