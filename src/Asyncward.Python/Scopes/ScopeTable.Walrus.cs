using Asyncward.Python.Syntax;

namespace Asyncward.Python.Scopes;

/// <summary>The walk through expressions that finds <c>:=</c>; it is not begun in files without one.</summary>
internal sealed partial class ScopeTable
{
    private void VisitWalrus(Expr? expression)
    {
        if (_hasWalrus && expression is not null)
            Enter(expression);
    }

    private void VisitWalrus(Expr?[] expressions)
    {
        if (!_hasWalrus)
            return;
        foreach (var expression in expressions)
        {
            if (expression is not null)
                Enter(expression);
        }
    }

    private void Enter(Expr expression)
    {
        switch (expression)
        {
            case Name or Constant:
                break;
            case NamedExpr n:
                Bind(n.Target.Id);
                Enter(n.Value);
                break;
            case BoolOp b:
                VisitWalrus(b.Values);
                break;
            case BinOp b:
                Enter(b.Left);
                Enter(b.Right);
                break;
            case UnaryOp u:
                Enter(u.Operand);
                break;
            case Lambda l:
                VisitWalrus(l.Args.Defaults);
                VisitWalrus(l.Args.KwDefaults);
                break;
            case IfExp i:
                Enter(i.Test);
                Enter(i.Body);
                Enter(i.OrElse);
                break;
            case Dict d:
                VisitWalrus(d.Keys);
                VisitWalrus(d.Values);
                break;
            case Set s:
                VisitWalrus(s.Elts);
                break;
            case List l:
                VisitWalrus(l.Elts);
                break;
            case Tuple t:
                VisitWalrus(t.Elts);
                break;
            case Call c:
                Enter(c.Func);
                VisitWalrus(c.Args);
                foreach (var keyword in c.Keywords)
                    Enter(keyword.Value);
                break;
            case Compare c:
                Enter(c.Left);
                VisitWalrus(c.Comparators);
                break;
            case Attribute a:
                Enter(a.Value);
                break;
            case Subscript s:
                Enter(s.Value);
                Enter(s.Slice);
                break;
            default:
                EnterRare(expression);
                break;
        }
    }

    private void EnterRare(Expr expression)
    {
        switch (expression)
        {
            case Comp c:
                Enter(c.Elt);
                EnterGenerators(c.Generators);
                break;
            case DictComp c:
                Enter(c.Key);
                Enter(c.Value);
                EnterGenerators(c.Generators);
                break;
            case Await a:
                Enter(a.Value);
                break;
            case Yield y:
                VisitWalrus(y.Value);
                break;
            case YieldFrom y:
                Enter(y.Value);
                break;
            case FormattedValue f:
                Enter(f.Value);
                VisitWalrus(f.FormatSpec);
                break;
            case Interpolation i:
                Enter(i.Value);
                VisitWalrus(i.FormatSpec);
                break;
            case JoinedStr j:
                VisitWalrus(j.Values);
                break;
            case TemplateStr t:
                VisitWalrus(t.Values);
                break;
            case Starred s:
                Enter(s.Value);
                break;
            case Slice s:
                VisitWalrus(s.Lower);
                VisitWalrus(s.Upper);
                VisitWalrus(s.Step);
                break;
            case ErrorExpr e:
                VisitWalrus(e.Children);
                break;
        }
    }

    private void EnterGenerators(Comprehension[] generators)
    {
        foreach (var generator in generators)
        {
            Enter(generator.Iter);
            VisitWalrus(generator.Ifs);
        }
    }
}
