using System.Collections.Generic;

namespace Asyncward.Python.Syntax;

/// <summary>Measures a tree without recursion.</summary>
internal static class TreeHeight
{
    internal static bool Exceeds(Expr root, int limit)
    {
        var open = new Stack<(Expr Node, int Depth)>();
        open.Push((root, 1));
        while (open.TryPop(out var at))
        {
            if (at.Depth > limit)
                return true;
            var next = at.Depth + 1;
            switch (at.Node)
            {
                case BoolOp n: PushAll(n.Values, next); break;
                case NamedExpr n: Push(n.Value, next); break;
                case BinOp n: Push(n.Left, next); Push(n.Right, next); break;
                case UnaryOp n: Push(n.Operand, next); break;
                case Lambda n: PushAll(n.Args.Defaults, next); PushAll(n.Args.KwDefaults, next); Push(n.Body, next); break;
                case IfExp n: Push(n.Test, next); Push(n.Body, next); Push(n.OrElse, next); break;
                case Dict n: PushAll(n.Keys, next); PushAll(n.Values, next); break;
                case Set n: PushAll(n.Elts, next); break;
                case Comp n: Push(n.Elt, next); PushGenerators(n.Generators, next); break;
                case DictComp n: Push(n.Key, next); Push(n.Value, next); PushGenerators(n.Generators, next); break;
                case Await n: Push(n.Value, next); break;
                case Yield n: Push(n.Value, next); break;
                case YieldFrom n: Push(n.Value, next); break;
                case Compare n: Push(n.Left, next); PushAll(n.Comparators, next); break;
                case Call n:
                    Push(n.Func, next);
                    PushAll(n.Args, next);
                    foreach (var keyword in n.Keywords)
                        Push(keyword.Value, next);
                    break;
                case FormattedValue n: Push(n.Value, next); Push(n.FormatSpec, next); break;
                case Interpolation n: Push(n.Value, next); Push(n.FormatSpec, next); break;
                case JoinedStr n: PushAll(n.Values, next); break;
                case TemplateStr n: PushAll(n.Values, next); break;
                case Attribute n: Push(n.Value, next); break;
                case Subscript n: Push(n.Value, next); Push(n.Slice, next); break;
                case Starred n: Push(n.Value, next); break;
                case List n: PushAll(n.Elts, next); break;
                case Tuple n: PushAll(n.Elts, next); break;
                case Slice n: Push(n.Lower, next); Push(n.Upper, next); Push(n.Step, next); break;
            }
        }
        return false;

        void Push(Expr? node, int depth)
        {
            if (node is not null and not Name and not Constant)
                open.Push((node, depth));
            else if (depth > limit)
                open.Push((root, depth));
        }

        void PushAll(Expr?[] nodes, int depth)
        {
            foreach (var node in nodes)
                Push(node, depth);
        }

        void PushGenerators(Comprehension[] generators, int depth)
        {
            foreach (var generator in generators)
            {
                Push(generator.Target, depth);
                Push(generator.Iter, depth);
                PushAll(generator.Ifs, depth);
            }
        }
    }
}
