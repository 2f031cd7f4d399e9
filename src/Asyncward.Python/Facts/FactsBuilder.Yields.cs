using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Looks for <c>yield</c> in statements that are not reached: it makes its function a generator all the same.</summary>
public sealed partial class FactsBuilder
{
    private void LookForYield(Stmt[] body)
    {
        foreach (var statement in body)
            LookForYield(statement);
    }

    private void LookForYield(Stmt statement)
    {
        if ((_functions[_function].Flags & FunctionFlags.Generator) == 0 && HasYield(statement))
            _functions[_function].Flags |= FunctionFlags.Generator;
    }

    private void LookForYieldIn(Stmt[] body, int function)
    {
        if (HasYield(body))
            _functions[function].Flags |= FunctionFlags.Generator;
    }

    private static bool HasYield(Stmt[] body)
    {
        foreach (var statement in body)
        {
            if (HasYield(statement))
                return true;
        }
        return false;
    }

    private static bool HasYield(Stmt statement)
    {
        switch (statement)
        {
            case ExprStmt e:
                return HasYield(e.Value);
            case Assign a:
                return HasYield(a.Value);
            case AugAssign a:
                return HasYield(a.Value);
            case AnnAssign a:
                return HasYield(a.Value);
            case Return r:
                return HasYield(r.Value);
            case If i:
                return HasYield(i.Test) || HasYield(i.Body) || HasYield(i.OrElse);
            case For f:
                return HasYield(f.Iter) || HasYield(f.Body) || HasYield(f.OrElse);
            case While w:
                return HasYield(w.Test) || HasYield(w.Body) || HasYield(w.OrElse);
            case With w:
                return HasYield(w.Body);
            case Try t:
                foreach (var handler in t.Handlers)
                {
                    if (HasYield(handler.Body))
                        return true;
                }
                return HasYield(t.Body) || HasYield(t.OrElse) || HasYield(t.FinalBody);
            case Match m:
                foreach (var one in m.Cases)
                {
                    if (HasYield(one.Body))
                        return true;
                }
                return false;
            default:
                return false;
        }
    }

    // A yield stands as a statement, as an assigned value or as an argument; deeper is not looked for.
    private static bool HasYield(Expr? e)
    {
        switch (e)
        {
            case Yield or YieldFrom:
                return true;
            case Await a:
                return HasYield(a.Value);
            case NamedExpr n:
                return HasYield(n.Value);
            case BinOp b:
                return HasYield(b.Left) || HasYield(b.Right);
            case Syntax.Tuple t:
                return System.Array.Exists(t.Elts, HasYield);
            case Call c:
                return HasYield(c.Func) || System.Array.Exists(c.Args, HasYield);
            default:
                return false;
        }
    }
}
