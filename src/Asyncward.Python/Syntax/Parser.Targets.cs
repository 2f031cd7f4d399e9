namespace Asyncward.Python.Syntax;

/// <summary>Assignment targets: parsed as expressions, then checked and turned into stores.</summary>
public sealed unsafe partial class Parser
{
    private enum TargetUse
    {
        Assign,
        For,
        With,
        Delete,
    }

    /// <summary><c>star_targets</c>, which end before <c>in</c>.</summary>
    private Expr Targets()
    {
        var start = _lex.Start;
        var first = StarTarget();
        if (_lex.Kind != Tok.Comma)
            return first;
        var from = _exprs.Count;
        _exprs.Push(first);
        while (Accept(Tok.Comma))
        {
            if (!StartsExpression(_lex.Kind) && _lex.Kind != Tok.Star)
                break;
            _exprs.Push(StarTarget());
        }
        return new Tuple(TakeExprs(from), ExprContext.Load, start, _lex.PrevEnd);
    }

    private Expr StarTarget() => _lex.Kind == Tok.Star ? Star() : Operators(BitOrLevel);

    /// <summary>Makes a target of an expression, or fails at its first part that cannot be one.</summary>
    private void ToStore(Expr target, TargetUse use)
    {
        switch (target)
        {
            case Name name:
                name.Context = ExprContext.Store;
                break;
            case Attribute attribute:
                attribute.Context = ExprContext.Store;
                break;
            case Subscript subscript:
                subscript.Context = ExprContext.Store;
                break;
            case Starred starred when starred.Value is not Starred:
                starred.Context = ExprContext.Store;
                ToStore(starred.Value, use);
                break;
            case Tuple tuple:
                tuple.Context = ExprContext.Store;
                foreach (var item in tuple.Elts)
                    ToStore(item, use);
                break;
            case List list:
                list.Context = ExprContext.Store;
                foreach (var item in list.Elts)
                    ToStore(item, use);
                break;
            default:
                RejectTarget(target, use);
                break;
        }
    }

    private void ToDelete(Expr target)
    {
        switch (target)
        {
            case Name name:
                name.Context = ExprContext.Del;
                break;
            case Attribute attribute:
                attribute.Context = ExprContext.Del;
                break;
            case Subscript subscript:
                subscript.Context = ExprContext.Del;
                break;
            case Tuple tuple:
                tuple.Context = ExprContext.Del;
                foreach (var item in tuple.Elts)
                    ToDelete(item);
                break;
            case List list:
                list.Context = ExprContext.Del;
                foreach (var item in list.Elts)
                    ToDelete(item);
                break;
            default:
                RejectTarget(target, TargetUse.Delete);
                break;
        }
    }

    /// <summary>Fails at the first part of an expression that cannot be a target; does nothing when there is none.</summary>
    private void RejectTarget(Expr target, TargetUse use)
    {
        if (InvalidPart(target, use) is not { } part)
            return;
        if (use == TargetUse.Assign && part is Yield or YieldFrom)
        {
            Fail(part.Start, part.End, "assignment to yield expression not possible");
            return;
        }
        var verb = use == TargetUse.Delete ? "delete" : "assign to";
        var hint = use == TargetUse.Assign && part == target && part is not (Starred or ErrorExpr or Lambda)
            && Describe(part) is not ("True" or "False" or "None" or "ellipsis" or "literal" or "yield expression" or "f-string expression")
            ? " here. Maybe you meant '==' instead of '='?" : "";
        Fail(part.Start, part.End, $"cannot {verb} {Describe(part)}{hint}");
    }

    private static Expr? InvalidPart(Expr target, TargetUse use)
    {
        switch (target)
        {
            case Name or Attribute or Subscript:
                return null;
            case Starred starred:
                return use == TargetUse.Delete ? starred : InvalidPart(starred.Value, use);
            case Tuple tuple:
                return FirstInvalid(tuple.Elts, use);
            case List list:
                return FirstInvalid(list.Elts, use);
            case Compare compare when use == TargetUse.For:
                return compare.Ops[0] == CmpOp.In ? InvalidPart(compare.Left, use) : compare;
            default:
                return target;
        }
    }

    private static Expr? FirstInvalid(Expr[] items, TargetUse use)
    {
        foreach (var item in items)
        {
            if (InvalidPart(item, use) is { } part)
                return part;
        }
        return null;
    }

    /// <summary>What an expression is called in messages.</summary>
    private static string Describe(Expr value) => value switch
    {
        Attribute => "attribute",
        Subscript => "subscript",
        Starred => "starred",
        Name => "name",
        List => "list",
        Tuple => "tuple",
        Lambda => "lambda",
        Call => "function call",
        BoolOp or BinOp or UnaryOp => "expression",
        Yield or YieldFrom => "yield expression",
        Await => "await expression",
        Comp comp => comp.Kind switch
        {
            NodeKind.ListComp => "list comprehension",
            NodeKind.SetComp => "set comprehension",
            _ => "generator expression",
        },
        DictComp => "dict comprehension",
        Dict => "dict literal",
        Set => "set display",
        JoinedStr => "f-string expression",
        TemplateStr => "t-string expression",
        Constant constant => constant.ConstantKind switch
        {
            ConstantKind.None => "None",
            ConstantKind.True => "True",
            ConstantKind.False => "False",
            ConstantKind.Ellipsis => "ellipsis",
            _ => "literal",
        },
        Compare => "comparison",
        IfExp => "conditional expression",
        NamedExpr => "named expression",
        _ => "expression",
    };
}
