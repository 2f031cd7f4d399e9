using System.Collections.Generic;
using Asyncward.Python.Syntax;

namespace Asyncward.Engine;

/// <summary>The names that a guard of a model is about.</summary>
internal static class GuardNames
{
    /// <summary>Names, and attributes of names, of the expressions that a guard may be made of.</summary>
    internal static IEnumerable<Expr> In(Expr expression)
    {
        var work = new Stack<Expr>();
        work.Push(expression);
        while (work.TryPop(out var next))
        {
            switch (next)
            {
                case Name or Attribute { Value: Name }:
                    yield return next;
                    break;
                case BoolOp both:
                    Push(work, both.Values);
                    break;
                case Compare compare:
                    work.Push(compare.Left);
                    Push(work, compare.Comparators);
                    break;
                case UnaryOp unary:
                    work.Push(unary.Operand);
                    break;
                case BinOp binary:
                    work.Push(binary.Left);
                    work.Push(binary.Right);
                    break;
                case Call call:
                    work.Push(call.Func);
                    Push(work, call.Args);
                    break;
                case Tuple tuple:
                    Push(work, tuple.Elts);
                    break;
            }
        }
    }

    private static void Push(Stack<Expr> work, Expr[] expressions)
    {
        foreach (var expression in expressions)
            work.Push(expression);
    }
}
