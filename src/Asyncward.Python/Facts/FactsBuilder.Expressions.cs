using System;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Expressions in order of evaluation: each gives the row that says how to compute it.</summary>
public sealed partial class FactsBuilder
{
    private const int LongestText = 1000;

    private int Walk(Expr e, in Use use)
    {
        switch (e.Kind)
        {
            case NodeKind.Name:
                return Load(((Name)e).Id, use);
            case NodeKind.Constant:
                return WalkConstant((Constant)e);
            case NodeKind.Call:
                return WalkCall((Call)e, use);
            case NodeKind.Attribute:
                return WalkAttribute((Syntax.Attribute)e, use);
            case NodeKind.Subscript:
                return WalkSubscript((Subscript)e, use);
            case NodeKind.Await:
                return WalkAwait((Await)e, use);
            case NodeKind.BinOp:
                return WalkBinOp((BinOp)e, use);
            case NodeKind.Compare:
                return WalkCompare((Compare)e, use);
            case NodeKind.BoolOp:
                return WalkBoolOp((BoolOp)e, use);
            case NodeKind.UnaryOp:
                return WalkUnary((UnaryOp)e, use);
            case NodeKind.JoinedStr:
                return WalkJoined((JoinedStr)e);
            case NodeKind.Tuple:
                return WalkDisplay(ExprKind.Tuple, ((Syntax.Tuple)e).Elts, use);
            case NodeKind.List:
                return WalkDisplay(ExprKind.List, ((List)e).Elts, use);
            case NodeKind.Set:
                return WalkDisplay(ExprKind.Set, ((Set)e).Elts, use);
            case NodeKind.Dict:
                return WalkDict((Dict)e, use);
            case NodeKind.Lambda:
                return WalkLambda((Lambda)e);
            case NodeKind.IfExp:
                return WalkIfExp((IfExp)e, use);
            case NodeKind.DictComp:
                return WalkDictComp((DictComp)e, use);
            default:
                return e is Comp c ? WalkComp(c, use) : WalkRare(e, use);
        }
    }

    private int WalkRare(Expr e, in Use use)
    {
        switch (e)
        {
            case NamedExpr n:
                return WalkWalrus(n, use);
            case Yield y:
                return WalkYield(y, use);
            case YieldFrom y:
                return WalkYieldFrom(y, use);
            case Starred s:
                return WalkStarred(s);
            case Syntax.Slice s:
                var lower = s.Lower is null ? 0 : Walk(s.Lower, new Use(ValueUse.Index));
                var upper = s.Upper is null ? 0 : Walk(s.Upper, new Use(ValueUse.Index));
                var step = s.Step is null ? 0 : Walk(s.Step, new Use(ValueUse.Index));
                var aux = s.Step is null ? (ushort)1 : StepOf(step);
                var isKnown = aux > 0 && (s.Lower is null || _exprs[lower].Kind == ExprKind.Int)
                    && (s.Upper is null || _exprs[upper].Kind == ExprKind.Int);
                return isKnown ? _exprs.Add(ExprKind.Slice, lower, upper, aux) : _exprs.Add(ExprKind.Slice);
            case TemplateStr t:
                foreach (var value in t.Values)
                    WalkField(value);
                return _exprs.Add(ExprKind.Template);
            case FormattedValue or Interpolation:
                WalkField(e);
                return _exprs.Add(ExprKind.FString);
            case ErrorExpr x:
                foreach (var child in x.Children)
                    Walk(child, default);
                return 0;
            default:
                return 0;
        }
    }

    // 0 for what is no small constant.
    private ushort StepOf(int expr) => _exprs[expr].Kind == ExprKind.Int && _numbers[_exprs[expr].A] is var number && Math.Abs(number) is >= 1 and < ExprNode.SliceStepZero / 2
        ? (ushort)(ExprNode.SliceStepZero + (int)number) : (ushort)0;

    private int WalkConstant(Constant c)
    {
        switch (c.ConstantKind)
        {
            case ConstantKind.None:
                return _exprs.Add(ExprKind.None);
            case ConstantKind.True:
                return _exprs.Add(ExprKind.True);
            case ConstantKind.False:
                return _exprs.Add(ExprKind.False);
            case ConstantKind.Ellipsis:
                return _exprs.Add(ExprKind.Ellipsis);
            case ConstantKind.Int:
                return _exprs.Add(ExprKind.Int, Number(Numbers.ParseInt(_source.Span[c.Start..c.End])));
            case ConstantKind.Float:
            case ConstantKind.Complex:
                return _exprs.Add(ExprKind.Float, Number(Numbers.ParseFloat(_source.Span[c.Start..c.End])));
            case ConstantKind.Str:
                return _exprs.Add(ExprKind.Str, TextOf(c), c.Start);
            default:
                return _exprs.Add(ExprKind.Bytes);
        }
    }

    private int Number(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        if (!_numberRows.TryGetValue(bits, out var row))
        {
            row = _numbers.Add(value);
            _numberRows.Add(bits, row);
        }
        return row;
    }

    private const int LongestPrefix = 24;

    private int TextOf(Constant c)
    {
        if (c.End - c.Start > LongestText)
            return -1;
        if (c.Pieces is [var piece])
        {
            var content = _source.Span[piece.ContentStart..piece.ContentEnd];
            if (((piece.Flags & (StringFlags.Raw | StringFlags.Format)) == StringFlags.Raw || !content.Contains((byte)'\\'))
                && (piece.Flags & StringFlags.Format) == 0 && !content.Contains((byte)'\r'))
                return _names.Intern(content).Row;
        }
        var text = System.Text.Encoding.UTF8.GetBytes(StringLiterals.Decode(_source, c));
        return text.Length > LongestText ? -1 : _names.Intern(text).Row;
    }

    private int WalkCall(Call c, in Use use)
    {
        int target, name = -1, nameStart = c.Func.Start;
        switch (c.Func)
        {
            case Syntax.Attribute a:
                name = Mangled(a.Attr).Row;
                nameStart = a.AttrStart;
                target = AttributeOf(a, name);
                break;
            case Name n:
                name = Mangled(n.Id).Row;
                target = Load(n.Id, new Use(ValueUse.Called));
                break;
            default:
                target = Walk(c.Func, new Use(ValueUse.Called));
                break;
        }
        var waiting = _waiting.Count;
        var start = _stack.Count;
        var flags = SiteFlags.None;
        int i = 0, k = 0;
        while (i < c.Args.Length || k < c.Keywords.Length)
        {
            if (k == c.Keywords.Length || (i < c.Args.Length && c.Args[i].Start < c.Keywords[k].Start))
                flags |= WalkArgument(c.Args[i++]);
            else
                flags |= WalkKeyword(c.Keywords[k++]);
        }
        var site = AddSite(SiteKind.Call, use, target, -1, name, -1, c.Start, c.End, nameStart);
        if (site < 0)
        {
            _stack.Truncate(start);
            return 0;
        }
        FillArguments(site, waiting, use.IsArgument);
        ref var row = ref _sites[site];
        row.Flags |= flags;
        for (var at = start; at < _stack.Count; at += 5)
        {
            _args.Add(new ArgRow
            {
                Kind = (ArgKind)_stack[at],
                Name = _stack[at + 1],
                Value = _stack[at + 2],
                Start = _stack[at + 3],
                End = _stack[at + 4],
            });
        }
        row.ArgCount = _args.Count - row.ArgStart;
        _stack.Truncate(start);
        return _exprs.Add(ExprKind.Call, site);
    }

    private void FillArguments(int site, int waiting, bool waitsItself)
    {
        // The call's own row was put on top of its arguments' when it goes into a call itself.
        if (waitsItself)
            _waiting.Pop();
        FillWaiting(waiting, site);
        if (waitsItself)
            _waiting.Add(site);
    }

    private SiteFlags WalkArgument(Expr argument)
    {
        if (argument is Starred s)
        {
            var value = Walk(s.Value, new Use(ValueUse.Starred));
            AddSite(SiteKind.Iterate, default, value, -1, -1, s);
            PushArgument(ArgKind.Star, -1, value, s);
            return SiteFlags.StarArgs;
        }
        PushArgument(ArgKind.Positional, -1, Walk(argument, new Use(ValueUse.Argument)), argument);
        return SiteFlags.None;
    }

    private SiteFlags WalkKeyword(Keyword keyword)
    {
        var value = Walk(keyword.Value, new Use(ValueUse.Argument));
        PushArgument(keyword.Name.IsNone ? ArgKind.DoubleStar : ArgKind.Keyword, keyword.Name.Row, value, keyword);
        return keyword.Name.IsNone ? SiteFlags.StarKwargs : SiteFlags.None;
    }

    private void PushArgument(ArgKind kind, int name, int value, Node node)
    {
        _stack.Add((int)kind);
        _stack.Add(name);
        _stack.Add(value);
        _stack.Add(node.Start);
        _stack.Add(node.End);
    }

    private int AttributeOf(Syntax.Attribute a, int name)
    {
        var owner = Walk(a.Value, new Use(ValueUse.AttributeRead, name));
        var value = _exprs.Add(ExprKind.Attribute, owner, name);
        return _env[Narrowed] != 0 && CanNarrow(a, out var symbol, out var attribute) ? WithNarrowing(value, symbol, attribute) : value;
    }

    private int WalkAttribute(Syntax.Attribute a, in Use use)
    {
        var name = Mangled(a.Attr).Row;
        var owner = Walk(a.Value, new Use(ValueUse.AttributeRead, name));
        AddSite(SiteKind.AttributeLoad, use, owner, -1, name, -1, a.Start, a.End, a.AttrStart);
        var value = _exprs.Add(ExprKind.Attribute, owner, name);
        return _env[Narrowed] != 0 && CanNarrow(a, out var symbol, out var attribute) ? WithNarrowing(value, symbol, attribute) : value;
    }

    private int WalkSubscript(Subscript s, in Use use)
    {
        var container = Walk(s.Value, new Use(ValueUse.Subscripted));
        var index = Walk(s.Slice, new Use(ValueUse.Index));
        AddSite(SiteKind.SubscriptLoad, use, container, index, -1, s);
        return _exprs.Add(ExprKind.Subscript, container, index);
    }

    private int WalkAwait(Await a, in Use use)
    {
        var operand = Walk(a.Value, new Use(ValueUse.Awaited));
        _flags |= FileFlags.HasAwait;
        AddSite(SiteKind.Await, use, operand, -1, -1, a);
        return _exprs.Add(ExprKind.Await, operand);
    }

    private int WalkBinOp(BinOp b, in Use use)
    {
        var isFormat = b.Op == Operator.Mod && b.Left is Constant { ConstantKind: ConstantKind.Str } or JoinedStr;
        var left = Walk(b.Left, new Use(ValueUse.Operand));
        int right;
        if (isFormat && b.Right is Syntax.Tuple t)
            right = WalkFormatTuple(t);
        else
            right = Walk(b.Right, new Use(isFormat ? ValueUse.Formatted : ValueUse.Operand));
        if (b.Left is not Constant || b.Right is not Constant)
            AddSite(SiteKind.Binary, use, left, right, (int)b.Op, b);
        return _exprs.Add(ExprKind.Binary, left, right, (int)b.Op);
    }

    private int WalkFormatTuple(Syntax.Tuple t)
    {
        var start = _stack.Count;
        foreach (var element in t.Elts)
            _stack.Add(Walk(element, new Use(ValueUse.Formatted)));
        return PopList(ExprKind.Tuple, start);
    }

    private int PopList(ExprKind kind, int start)
    {
        var list = _exprs.AddList(kind, _stack.Span[start..]);
        _stack.Truncate(start);
        return list;
    }

    private static bool IsNone(Expr e) => e is Constant { ConstantKind: ConstantKind.None };

    private int WalkCompare(Compare c, in Use use)
    {
        var start = _stack.Count;
        var noneTest = c.Ops[0] is CmpOp.Is or CmpOp.IsNot && IsNone(c.Comparators[0]);
        var left = Walk(c.Left, new Use(noneTest ? ValueUse.NoneTested : ValueUse.Compared));
        var leftNode = c.Left;
        for (var i = 0; i < c.Ops.Length; i++)
        {
            var op = c.Ops[i];
            var rightNode = c.Comparators[i];
            noneTest = op is CmpOp.Is or CmpOp.IsNot && IsNone(leftNode);
            var right = Walk(rightNode, new Use(noneTest ? ValueUse.NoneTested : ValueUse.Compared));
            if (op is not (CmpOp.Is or CmpOp.IsNot) && (leftNode is not Constant || rightNode is not Constant))
            {
                var isLast = i + 1 == c.Ops.Length;
                AddSite(SiteKind.Compare, isLast ? use : new Use(ValueUse.Tested), left, right, -1, (int)op, leftNode.Start, rightNode.End,
                    leftNode.Start);
            }
            _stack.Add(_exprs.Add(ExprKind.Compare, left, right, (int)op));
            left = right;
            leftNode = rightNode;
        }
        if (_stack.Count - start == 1)
            return _stack.Pop();
        return PopList(ExprKind.And, start);
    }

    private int WalkUnary(UnaryOp u, in Use use)
    {
        if (u.Op == UnaryOperator.Not)
            return WalkNot(u);
        if (u is { Op: UnaryOperator.USub, Operand: Constant { ConstantKind: ConstantKind.Int or ConstantKind.Float } c })
        {
            var isInt = c.ConstantKind == ConstantKind.Int;
            var text = _source.Span[c.Start..c.End];
            return _exprs.Add(isInt ? ExprKind.Int : ExprKind.Float, Number(isInt ? -Numbers.ParseInt(text) : -Numbers.ParseFloat(text)));
        }
        var operand = Walk(u.Operand, new Use(ValueUse.Operand));
        if (u.Operand is not Constant)
            AddSite(SiteKind.Unary, use, operand, -1, (int)u.Op, u);
        return _exprs.Add(ExprKind.Unary, operand, 0, (int)u.Op);
    }

    private int WalkJoined(JoinedStr j)
    {
        foreach (var value in j.Values)
            WalkField(value);
        return _exprs.Add(ExprKind.FString, j.Values is [Constant lead, _, ..] && IsPrefix(_source.Span[lead.Start..lead.End]) ? TextOf(lead) + 1 : 0);
    }

    // `f"visit_{kind}"`, `f"plugins.{name}"`: the beginning of a name.
    private static bool IsPrefix(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > LongestPrefix)
            return false;
        foreach (var c in text)
        {
            if (c is not ((byte)'_' or (byte)'.') && !char.IsAsciiLetterOrDigit((char)c))
                return false;
        }
        return true;
    }

    private void WalkField(Expr field)
    {
        switch (field)
        {
            case FormattedValue f:
                var value = Walk(f.Value, new Use(ValueUse.Formatted));
                if (f.FormatSpec is { } spec)
                    WalkJoined(spec);
                AddSite(SiteKind.Format, default, value, -1, f.Conversion, f);
                break;
            case Interpolation i:
                Walk(i.Value, new Use(ValueUse.Formatted));
                if (i.FormatSpec is { } format)
                    WalkJoined(format);
                break;
            case Constant:
                break;
            default:
                Walk(field, new Use(ValueUse.Formatted));
                break;
        }
    }

    private int WalkDisplay(ExprKind kind, Expr[] elements, in Use use)
    {
        var start = _stack.Count;
        var inner = use.Element;
        foreach (var element in elements)
            _stack.Add(Walk(element, inner));
        return PopList(kind, start);
    }

    private int WalkDict(Dict d, in Use use)
    {
        var start = _stack.Count;
        var inner = use.Element;
        for (var i = 0; i < d.Values.Length; i++)
        {
            _stack.Add(d.Keys[i] is { } key ? Walk(key, inner) : -1);
            _stack.Add(Walk(d.Values[i], d.Keys[i] is null ? new Use(ValueUse.Starred) : inner));
        }
        return PopList(ExprKind.Dict, start);
    }

    private int WalkStarred(Starred s)
    {
        var value = Walk(s.Value, new Use(ValueUse.Starred));
        AddSite(SiteKind.Iterate, default, value, -1, -1, s);
        return _exprs.Add(ExprKind.Starred, value);
    }

    private int WalkWalrus(NamedExpr n, in Use use)
    {
        _walrus = true;
        var binding = NewBinding(BindingKind.Walrus, n.Target);
        _walrus = false;
        var value = Walk(n.Value, new Use(ValueUse.Bound, binding, conditional: true));
        Commit(binding, value);
        // Its value is used on the spot too, as if the name had been read.
        return Load(n.Target.Id, use);
    }

    private int WalkYield(Yield y, in Use use)
    {
        _functions[_function].Flags |= FunctionFlags.Generator;
        var value = -1;
        if (y.Value is { } yielded)
            value = Walk(yielded, new Use(ValueUse.Yielded));
        _yields.Add(value < 0 ? _exprs.Add(ExprKind.None) : value);
        AddSite(SiteKind.Yield, use, value, -1, -1, y);
        return _exprs.Add(ExprKind.Yield, _function);
    }

    private int WalkYieldFrom(YieldFrom y, in Use use)
    {
        _functions[_function].Flags |= FunctionFlags.Generator;
        var value = Walk(y.Value, new Use(ValueUse.Iterated));
        _yields.Add(_exprs.Add(ExprKind.Iterate, value));
        AddSite(SiteKind.YieldFrom, use, value, -1, -1, y);
        return _exprs.Add(ExprKind.YieldFrom, value);
    }
}
