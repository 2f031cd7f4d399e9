using System;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Parts of lists and tuples: slices between constants, and what a starred name gets. Known only where parameters are followed.</summary>
public sealed partial class Evaluator
{
    private bool IsKnownPart(int file, Value target, ExprNode subscript) =>
        program.Options.FollowParameters && subscript.B > 0 && program.Files[file].Facts.Exprs[subscript.B] is { Kind: ExprKind.Slice, Aux: 1 }
        && target is LiteralValue literal && (literal.Class == known.List || literal.Class == known.Tuple) && CountOf(literal, 0) is not null;

    // The whole that a part was taken from, and from where to where; the end is -1 where it is not known. Null for what is no part.
    private (LiteralValue Whole, int First, int Last)? PartOf(LiteralValue part)
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
            return node.B <= all ? (whole, node.B, -1) : null;
        ExprNode slice = facts.Exprs[node.B];
        double from = slice.A > 0 ? facts.Numbers[facts.Exprs[slice.A].A] : 0;
        double to = slice.B > 0 ? facts.Numbers[facts.Exprs[slice.B].A] : all;
        int first = (int)Math.Clamp(from < 0 ? from + all : from, 0, all);
        return (whole, first, (int)Math.Clamp(to < 0 ? to + all : to, first, all));
    }

    private Value ShownPart(LiteralValue part, ExprNode node)
    {
        if (PartOf(part) is not var (whole, first, last) || CountOf(whole, 1) is not { } count)
            return IterateResult(Eval(part.File, node.A));
        var builder = NewUnion();
        for (int i = first; i < (last < 0 ? count : last); i++)
            builder.Add(ElementAt(whole, i) ?? Value.Unknown);
        return builder.ToValue();
    }
}
