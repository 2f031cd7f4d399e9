using System;
using Asyncward.Python.Scopes;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>What tests say about names and <c>self.x</c> while they hold: a persistent list, newest first, shared by all ways that lead on from it.</summary>
public sealed partial class FactsBuilder
{
    private const int DeepestNarrowing = 48;

    private struct Narrowing
    {
        internal int Next;
        internal int Depth;
        internal int Symbol;
        internal int Attribute;
        // Unknown cancels all that is known about the name (and its attributes when Attribute is -1) further down.
        internal ExprKind Kind;
        internal bool Negative;
        internal int Type;
    }

    private readonly Rows<Narrowing> _narrowings = new();

    private int WithNarrowing(int value, int symbol, int attribute)
    {
        var at = _env[Narrowed];
        return at == 0 ? value : Narrow(value, symbol, attribute, at);
    }

    private int Narrow(int value, int symbol, int attribute, int at)
    {
        while (at != 0)
        {
            var row = _narrowings[at];
            at = row.Next;
            var isName = row.Symbol == symbol;
            if (row.Kind == ExprKind.Unknown
                && (isName ? row.Attribute < 0 || row.Attribute == attribute : row.Symbol < 0 && row.Attribute == attribute && attribute >= 0))
                return value;
            if (!isName || row.Attribute != attribute || row.Kind == ExprKind.Unknown)
                continue;
            var inner = Narrow(value, symbol, attribute, at);
            return row.Kind == ExprKind.NotNone
                ? _exprs[inner].Kind == ExprKind.NotNone ? inner : _exprs.Add(ExprKind.NotNone, inner)
                : _exprs.Add(ExprKind.Narrow, inner, row.Type, row.Negative ? 1 : 0);
        }
        return value;
    }

    private void PushNarrowing(int symbol, int attribute, ExprKind kind, int type = 0, bool negative = false)
    {
        var next = _env[Narrowed];
        var depth = next == 0 ? 1 : _narrowings[next].Depth + 1;
        if (depth > DeepestNarrowing && kind != ExprKind.Unknown)
            return;
        _env[Narrowed] = _narrowings.Add(new Narrowing
        {
            Next = next,
            Depth = depth,
            Symbol = symbol,
            Attribute = attribute,
            Kind = kind,
            Type = type,
            Negative = negative,
        });
        _dirty = true;
    }

    private void CancelName(int symbol)
    {
        for (var at = _env[Narrowed]; at != 0; at = _narrowings[at].Next)
        {
            if (_narrowings[at].Symbol != symbol)
                continue;
            if (_narrowings[at].Kind != ExprKind.Unknown || _narrowings[at].Attribute >= 0)
                PushNarrowing(symbol, -1, ExprKind.Unknown);
            return;
        }
    }

    /// <summary>An attribute of this name is assigned somewhere: whatever the object, nothing is known any more.</summary>
    private void CancelAttribute(int attribute)
    {
        for (var at = _env[Narrowed]; at != 0; at = _narrowings[at].Next)
        {
            if (_narrowings[at].Attribute != attribute)
                continue;
            if (_narrowings[at].Kind != ExprKind.Unknown)
                PushNarrowing(-1, attribute, ExprKind.Unknown);
            return;
        }
    }

    // What both ways know is their common tail, less what either cancelled since.
    private int JoinNarrowings(int a, int b)
    {
        int i = a, j = b;
        var cancelled = false;
        while (i != j)
        {
            var left = i == 0 ? 0 : _narrowings[i].Depth;
            var right = j == 0 ? 0 : _narrowings[j].Depth;
            ref var at = ref left >= right ? ref i : ref j;
            cancelled |= _narrowings[at].Kind == ExprKind.Unknown;
            at = _narrowings[at].Next;
        }
        if (!cancelled || i == 0)
            return i;
        var joined = CopyCancels(a, i, i);
        return CopyCancels(b, i, joined);
    }

    private int CopyCancels(int from, int until, int onto)
    {
        for (; from != until; from = _narrowings[from].Next)
        {
            var row = _narrowings[from];
            if (row.Kind != ExprKind.Unknown)
                continue;
            row.Next = onto;
            row.Depth = (onto == 0 ? 0 : _narrowings[onto].Depth) + 1;
            onto = _narrowings.Add(row);
        }
        return onto;
    }

    /// <summary>Whether an expression can be narrowed: a name of this function, or one attribute of such a name.</summary>
    private bool CanNarrow(Expr e, out int symbol, out int attribute)
    {
        attribute = -1;
        symbol = -1;
        if (e is NamedExpr walrus)
            e = walrus.Target;
        if (e is Syntax.Attribute a && a.Value is Name root)
        {
            attribute = Mangled(a.Attr).Row;
            e = root;
        }
        if (e is not Name name)
            return false;
        var row = Mangled(name.Id).Row;
        for (var scope = _scope; scope >= 0 && _table.Scopes[scope].Function == _function; scope = _table.Scopes[scope].Parent)
        {
            symbol = _table.Find(scope, row);
            if (symbol >= 0)
                return TryFindSlot(symbol, out _);
        }
        return false;
    }

    /// <summary>Applies to the environment what the outcome of a test says.</summary>
    private void Learn(Expr test, int type, bool outcome)
    {
        switch (test)
        {
            case Call { Func: Name, Args.Length: 2 } c when type > 0:
                if (CanNarrow(c.Args[0], out var symbol, out var attribute))
                    PushNarrowing(symbol, attribute, ExprKind.Narrow, type, !outcome);
                break;
            case Compare { Ops.Length: 1 } c when c.Comparators[0] is Constant { ConstantKind: ConstantKind.None }:
                var isNot = c.Ops[0] is CmpOp.IsNot or CmpOp.NotEq;
                if ((isNot || c.Ops[0] is CmpOp.Is or CmpOp.Eq) && isNot == outcome && CanNarrow(c.Left, out symbol, out attribute))
                    PushNarrowing(symbol, attribute, ExprKind.NotNone);
                break;
            case Name or Syntax.Attribute or NamedExpr when outcome:
                if (CanNarrow(test, out symbol, out attribute))
                    PushNarrowing(symbol, attribute, ExprKind.NotNone);
                break;
        }
    }

    /// <summary>For <c>isinstance(x, T)</c> the expression of T, else 0.</summary>
    private int TestedType(Expr test, int value)
    {
        if (test is not Call { Func: Name f, Args.Length: 2, Keywords.Length: 0 } || !_names[f.Id].SequenceEqual("isinstance"u8))
            return 0;
        var node = _exprs[value];
        return node.Kind == ExprKind.Call && node.A >= 0 ? _args[_sites[node.A].ArgStart + 1].Value : 0;
    }
}
