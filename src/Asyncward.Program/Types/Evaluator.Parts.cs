using System;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Parts of lists and tuples: slices between constants, and what a starred name gets. Known only where parameters are followed.</summary>
public sealed partial class Evaluator
{
    private bool IsKnownPart(int file, Value target, ExprNode subscript) =>
        program.Options.FollowParameters && subscript.B > 0 && program.Files[file].Facts.Exprs[subscript.B] is { Kind: ExprKind.Slice, Aux: not 0 }
        && target is LiteralValue literal && (literal.Class == known.List || literal.Class == known.Tuple) && CountOf(literal, 0) is not null;

    // The whole that a part was taken from, where its first element stands there, how many there are (-1: not known) and how far apart. Null for what is no part.
    private (LiteralValue Whole, int First, int Count, int Step)? PartOf(LiteralValue part)
    {
        FileFacts facts = program.Files[part.File].Facts;
        ExprNode node = facts.Exprs[part.Expr];
        if (node.Kind is not ExprKind.Subscript and not ExprKind.Unpack)
            return null;
        // `x = x[1:]` in a loop is a part of itself.
        Question question = new(MemoKind.Part, part.File, part.Expr);
        if (!Enter(question, Value.Unknown, out _))
            return null;
        LiteralValue? whole = Eval(part.File, node.A) as LiteralValue;
        int? count = whole is null ? null : CountOf(whole, 1);
        Leave(question, Value.Unknown);
        if (whole is null || count is not { } all)
            return null;
        if (node.Kind == ExprKind.Unpack)
            return node.B <= all ? (whole, node.B, -1, 1) : null;
        ExprNode slice = facts.Exprs[node.B];
        int step = slice.Aux == 1 ? 1 : slice.Aux - ExprNode.SliceStepZero;
        // As the language does: backwards, a slice goes from the last element to before the first one.
        int lowest = step > 0 ? 0 : -1;
        int highest = step > 0 ? all : all - 1;
        double from = slice.A > 0 ? facts.Numbers[facts.Exprs[slice.A].A] : step > 0 ? lowest : highest;
        double to = slice.B > 0 ? facts.Numbers[facts.Exprs[slice.B].A] : double.NaN;
        int first = (int)Math.Clamp(slice.A > 0 && from < 0 ? from + all : from, lowest, highest);
        int end = double.IsNaN(to) ? step > 0 ? highest : lowest : (int)Math.Clamp(to < 0 ? to + all : to, lowest, highest);
        return (whole, first, Math.Max(0, (end - first + step - Math.Sign(step)) / step), step);
    }

    // `values[1:]` of several values in a row: those behind the first; of what is counted from the end, any.
    private Value PartOf(TupleValue whole, FileFacts facts, ExprNode slice)
    {
        double from = slice.A > 0 ? facts.Numbers[facts.Exprs[slice.A].A] : 0;
        double to = slice.B > 0 ? facts.Numbers[facts.Exprs[slice.B].A] : whole.Elements.Length;
        if (slice.Aux != 1 || from < 0 || to < 0)
            return new InstanceValue(known.Tuple, [IterateResult(whole)], InstanceOrigin.Declared, -1);
        int first = (int)Math.Min(from, whole.Elements.Length);
        return new TupleValue(whole.Elements[first..(int)Math.Clamp(to, first, whole.Elements.Length)]);
    }

    private Value ShownPart(LiteralValue part, ExprNode node)
    {
        if (PartOf(part) is not var (whole, first, count, step) || CountOf(whole, 1) is not { } all)
            return IterateResult(Eval(part.File, node.A));
        var builder = NewUnion();
        for (int i = 0; i < (count < 0 ? all - first : count); i++)
            builder.Add(ElementAt(whole, first + (i * step)) ?? Value.Unknown);
        return builder.ToValue();
    }
}
