using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Tests: both outcomes go on with an environment of their own.</summary>
public sealed partial class FactsBuilder
{
    /// <summary>Walks a test. Afterwards the environment is that of the outcome true; <paramref name="whenFalse"/> is the other one.</summary>
    private int WalkTest(Expr test, in Use use, out int[] whenFalse)
    {
        switch (test)
        {
            case UnaryOp { Op: UnaryOperator.Not } n:
                var operand = WalkTest(n.Operand, new Use(ValueUse.Tested), out var inner);
                whenFalse = Snapshot();
                Resume(inner);
                return _exprs.Add(ExprKind.Not, operand);
            case BoolOp b:
                return WalkBoolTest(b, use, out whenFalse);
        }
        var value = Walk(test, use);
        // The truth of an attribute stands at the site that reads it, unless the value goes on from there.
        if ((use.Flags & UseFlags.Tested) != 0 && (test is Name || test is Syntax.Attribute && use.Kind != ValueUse.Tested))
            AddTest(value, test);
        whenFalse = Snapshot();
        var type = TestedType(test, value);
        Learn(test, type, true);
        var whenTrue = _env[Narrowed];
        _env[Narrowed] = whenFalse[Narrowed];
        Learn(test, type, false);
        whenFalse[Narrowed] = _env[Narrowed];
        _env[Narrowed] = whenTrue;
        return value;
    }

    private int WalkBoolTest(BoolOp b, in Use use, out int[] whenFalse)
    {
        var start = _stack.Count;
        var depth = 0;
        int[]? other = null;
        whenFalse = null!;
        for (var i = 0; i < b.Values.Length; i++)
        {
            var isLast = i + 1 == b.Values.Length;
            // The left value of `or` may be the result; that of `and` only when it is falsy.
            var passes = isLast || !b.IsAnd;
            var mine = passes && use.Kind is not (ValueUse.Tested or ValueUse.Discarded)
                ? use.Maybe(isLast ? UseFlags.None : UseFlags.Tested) : isLast ? use : new Use(ValueUse.Tested);
            var value = WalkTest(b.Values[i], mine, out var outcomeFalse);
            _stack.Add(value);
            if (isLast)
            {
                whenFalse = outcomeFalse;
                break;
            }
            if (!b.IsAnd)
            {
                var outcomeTrue = Snapshot();
                Resume(outcomeFalse);
                outcomeFalse = outcomeTrue;
            }
            if (other is null)
            {
                other = outcomeFalse;
            }
            else
            {
                Join(other, outcomeFalse, _envSize);
                Return(outcomeFalse);
            }
            OpenRegion(b.IsAnd ? RegionKind.AndRight : RegionKind.OrRight, value, b.Start, b.Values[i + 1].Start, b.End);
            depth++;
        }
        while (depth-- > 0)
            CloseRegionIfUsed();
        if (b.IsAnd)
        {
            if (other is not null)
            {
                Join(whenFalse, other, _envSize);
                Return(other);
            }
        }
        else
        {
            Meet(other);
        }
        var list = _exprs.AddList(b.IsAnd ? ExprKind.And : ExprKind.Or, _stack.Span[start..]);
        _stack.Truncate(start);
        return list;
    }

    private int WalkBoolOp(BoolOp b, in Use use)
    {
        var value = WalkBoolTest(b, use, out var whenFalse);
        Meet(whenFalse);
        return value;
    }

    private int WalkNot(UnaryOp n)
    {
        var value = WalkTest(n, new Use(ValueUse.Tested), out var whenFalse);
        Meet(whenFalse);
        return value;
    }

    private int WalkIfExp(IfExp e, in Use use)
    {
        var fold = Fold(e.Test);
        if (fold != Folded.Unknown)
        {
            WalkQuietly(e.Test);
            return Walk(fold == Folded.True ? e.Body : e.OrElse, use);
        }
        var test = WalkTest(e.Test, new Use(ValueUse.Tested), out var whenFalse);
        OpenRegion(RegionKind.IfTrue, test, e.Start, e.Body.Start, e.Body.End);
        var body = Walk(e.Body, use.Maybe());
        CloseRegionIfUsed();
        var after = Snapshot();
        Resume(whenFalse);
        OpenRegion(RegionKind.IfFalse, test, e.Start, e.OrElse.Start, e.OrElse.End);
        var orElse = Walk(e.OrElse, use.Maybe());
        CloseRegionIfUsed();
        Meet(after);
        if (body == orElse)
            return body;
        System.Span<int> pair = [body, orElse];
        return _exprs.AddList(ExprKind.Union, pair);
    }

    // For its reads only: a condition that is decided beforehand runs nothing worth a site.
    private void WalkQuietly(Expr e)
    {
        _mute++;
        Walk(e, new Use(ValueUse.Tested));
        _mute--;
    }
}
