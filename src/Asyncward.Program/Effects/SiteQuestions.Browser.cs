using System;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Effects;

// Code for Python in a browser (Pyodide): no thread can be started there, and what waits elsewhere is another thing. `if sys.platform == "emscripten"`,
// `if "pyodide" in sys.modules`, and functions of the program that answer so: `def is_pyodide(): return sys.platform == "emscripten"`.
public static partial class SiteQuestions
{
    // Whether a part runs only in a browser (true), or always anywhere else (false); null when nothing asks for that.
    private static bool? IsForBrowser(ProgramModel program, int file, in RegionRow row) => row.Expr <= 0 ? null : row.Kind switch
    {
        RegionKind.IfTrue or RegionKind.AndRight => SaysBrowser(program, file, row.Expr, 0),
        RegionKind.IfFalse or RegionKind.OrRight => !SaysBrowser(program, file, row.Expr, 0),
        _ => null,
    };

    // True where an expression is true only in a browser, false where it is true everywhere else.
    private static bool? SaysBrowser(ProgramModel program, int file, int expr, int depth)
    {
        FileFacts facts = program.Facts(file);
        expr = facts.Unnarrowed(expr);
        if (expr <= 0 || depth > 4)
            return null;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Not:
                return !SaysBrowser(program, file, node.A, depth + 1);
            case ExprKind.Bind when facts.Bindings[node.A].Kind == BindingKind.Assign:
                return SaysBrowser(program, file, facts.Bindings[node.A].Value, depth + 1);
            case ExprKind.Compare when node.B > 0:
                return (CmpOp)node.Aux switch
                {
                    CmpOp.Eq => IsText(facts, node.B, "emscripten"u8) && IsOfSys(facts, node.A, "platform"u8) ? true : null,
                    CmpOp.NotEq => IsText(facts, node.B, "emscripten"u8) && IsOfSys(facts, node.A, "platform"u8) ? false : null,
                    CmpOp.In => IsText(facts, node.A, "pyodide"u8) && IsOfSys(facts, node.B, "modules"u8) ? true : null,
                    CmpOp.NotIn => IsText(facts, node.A, "pyodide"u8) && IsOfSys(facts, node.B, "modules"u8) ? false : null,
                    _ => null,
                };
            case ExprKind.Call when facts.Sites[node.A].ArgCount == 0:
                return Evaluator.FunctionIn(program.Types.Eval(file, facts.Sites[node.A].Target)) is >= 0 and var asked && !program.Models.IsModel(asked)
                    && program.Function(asked) is { ReturnCount: 1, ParamCount: 0 } function
                    && program.Facts(program.FileOf(asked)).Lists[function.ReturnStart] is > 0 and var answer
                    ? SaysBrowser(program, program.FileOf(asked), answer, depth + 1) : null;
            default:
                return null;
        }
    }

    private static bool IsText(FileFacts facts, int expr, ReadOnlySpan<byte> text) =>
        facts.Exprs[expr] is { Kind: ExprKind.Str, A: >= 0 } shown && facts.NameBytes(shown.A).SequenceEqual(text);

    private static bool IsOfSys(FileFacts facts, int expr, ReadOnlySpan<byte> attribute) =>
        expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Attribute } read && facts.NameBytes(read.B).SequenceEqual(attribute)
        && facts.LastName(read.A) is >= 0 and var module && facts.NameBytes(module).SequenceEqual("sys"u8);
}
