using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Effects;

// Functions of the program that ask for the running loop and say whether there is one: `try: return get_running_loop()` and `except RuntimeError: return None`.
public static partial class SiteQuestions
{
    // Such a function does little else.
    private const int MostSitesOfQuestion = 8;

    // What the condition of a region says of the place: a loop runs there, none does; null when it does not ask.
    private static bool? RunsLoopIn(ProgramModel program, int file, in RegionRow row) => row.Expr <= 0 ? null : row.Kind switch
    {
        RegionKind.IfTrue or RegionKind.AndRight => SaysLoopRuns(program, file, row.Expr, 0),
        RegionKind.IfFalse or RegionKind.OrRight => !SaysLoopRuns(program, file, row.Expr, 0),
        _ => null,
    };

    // Whether a loop runs where an expression is true.
    private static bool? SaysLoopRuns(ProgramModel program, int file, int expr, int depth)
    {
        if (expr <= 0 || depth > 6)
            return null;
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Call:
                return AnswerOf(program, file, node.A);
            case ExprKind.Not:
                return !SaysLoopRuns(program, file, node.A, depth + 1);
            case ExprKind.NotNone or ExprKind.Narrow:
                return SaysLoopRuns(program, file, node.A, depth + 1);
            case ExprKind.Compare when facts.Exprs[node.B].Kind == ExprKind.None && (CmpOp)node.Aux is CmpOp.Is or CmpOp.IsNot:
                bool? some = SaysLoopRuns(program, file, node.A, depth + 1);
                return (CmpOp)node.Aux == CmpOp.Is ? !some : some;
            case ExprKind.Bind when facts.Bindings[node.A].Kind is BindingKind.Assign or BindingKind.Walrus:
                return SaysLoopRuns(program, file, facts.Bindings[node.A].Value, depth + 1);
            default:
                return null;
        }
    }

    // What it says about the loop that a call gives something true; null for a call of anything else.
    private static bool? AnswerOf(ProgramModel program, int file, int siteRow)
    {
        foreach (Value member in Evaluator.Members(program.Types.Eval(file, program.Facts(file).Sites[siteRow].Target)))
        {
            if (Evaluator.Unwrap(member) is { } asked && !program.Models.IsModel(asked.Function) && AnswerIn(program, asked.Function) is { } answer)
                return answer;
        }
        return null;
    }

    private static bool? AnswerIn(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        if (row.SiteCount > MostSitesOfQuestion || (row.Flags & (FunctionFlags.Async | FunctionFlags.Generator)) != 0)
            return null;
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            ref readonly SiteRow site = ref facts.Sites[s];
            if (site.Kind == SiteKind.Return && site.Region >= 0 && facts.Regions[site.Region].Kind == RegionKind.Except && AsksForLoop(program, file, facts.Regions[site.Region]))
                return facts.Exprs[site.Target].Kind switch
                {
                    ExprKind.None or ExprKind.False => true,
                    ExprKind.True => false,
                    _ => null,
                };
        }
        return null;
    }

    // The body of the try statement asks for the running loop, which fails where none runs.
    private static bool AsksForLoop(ProgramModel program, int file, in RegionRow except)
    {
        FileFacts facts = program.Facts(file);
        for (int s = facts.Functions[except.Function].SiteStart; s < except.SiteStart; s++)
        {
            ref readonly SiteRow site = ref facts.Sites[s];
            if (site.Kind == SiteKind.Call && site.Region >= 0 && facts.Regions[site.Region] is { Kind: RegionKind.Try } body && body.Statement == except.Statement
                && IsProbeCall(program, file, s))
                return true;
        }
        return false;
    }
}
