using System;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Conditions that are decided by the target versions and platform.</summary>
public sealed partial class FactsBuilder
{
    private enum Folded : byte { Unknown, True, False, TypeChecking, NotTypeChecking }

    // Whoever asks makes the facts those of this target alone.
    private FactsOptions AskedOptions
    {
        get
        {
            _flags |= FileFlags.TargetDependent;
            return _options;
        }
    }

    private Folded Fold(Expr test)
    {
        switch (test)
        {
            case Constant c:
                return c.ConstantKind switch
                {
                    ConstantKind.True => Folded.True,
                    ConstantKind.False or ConstantKind.None => Folded.False,
                    ConstantKind.Int when c.End - c.Start == 1 => _source.Span[c.Start] == '0' ? Folded.False : Folded.True,
                    _ => Folded.Unknown,
                };
            case UnaryOp { Op: UnaryOperator.Not } n:
                return Not(Fold(n.Operand));
            case BoolOp b:
                return FoldBool(b);
            case Name n when _names[n.Id].SequenceEqual("TYPE_CHECKING"u8):
                return Folded.TypeChecking;
            case Syntax.Attribute a when _names[a.Attr].SequenceEqual("TYPE_CHECKING"u8):
                return Folded.TypeChecking;
            case Compare { Ops.Length: 1 } c:
                return FoldCompare(c.Left, c.Ops[0], c.Comparators[0]);
            case Call { Func: Syntax.Attribute f, Args: [Constant { ConstantKind: ConstantKind.Str } prefix] }
                when IsSys(f.Value, "platform"u8) && _names[f.Attr].SequenceEqual("startswith"u8) && AskedOptions.Platform.Length > 0:
                return Known(AskedOptions.Platform.StartsWith(StringLiterals.Decode(_source, prefix), StringComparison.Ordinal));
            case Call { Args: [Constant { ConstantKind: ConstantKind.Str } distribution, Constant { ConstantKind: ConstantKind.Str } wanted] } c
                when IsVersions(c.Func) && _options.Versions is { } versions:
                return versions(StringLiterals.Decode(_source, distribution), StringLiterals.Decode(_source, wanted)) is { } admitted ? Known(admitted) : Folded.Unknown;
            default:
                return Folded.Unknown;
        }
    }

    // The word of the models, imported by its name or written `asyncward.versions`.
    private bool IsVersions(Expr function) => function switch
    {
        Name name => _names[name.Id].SequenceEqual("versions"u8),
        Syntax.Attribute { Value: Name module } a => _names[module.Id].SequenceEqual("asyncward"u8) && _names[a.Attr].SequenceEqual("versions"u8),
        _ => false,
    };

    private static Folded Known(bool value) => value ? Folded.True : Folded.False;

    private static Folded Not(Folded value) => value switch
    {
        Folded.True => Folded.False,
        Folded.False => Folded.True,
        Folded.TypeChecking => Folded.NotTypeChecking,
        Folded.NotTypeChecking => Folded.TypeChecking,
        _ => Folded.Unknown,
    };

    private Folded FoldBool(BoolOp b)
    {
        // TYPE_CHECKING is False when the program runs: `TYPE_CHECKING and x` is for checkers only, `TYPE_CHECKING or x` is x.
        var all = true;
        var decisive = b.IsAnd ? Folded.False : Folded.True;
        var type = Folded.Unknown;
        foreach (var value in b.Values)
        {
            var fold = Fold(value);
            if (fold == decisive)
                return decisive;
            if (fold == (b.IsAnd ? Folded.TypeChecking : Folded.NotTypeChecking))
                type = fold;
            else if (fold is not (Folded.True or Folded.False))
                all = false;
        }
        return type != Folded.Unknown ? type : all ? Not(decisive) : Folded.Unknown;
    }

    private Folded FoldCompare(Expr left, CmpOp op, Expr right)
    {
        if (IsSys(left, "version_info"u8))
            return FoldVersion(right, op, 1);
        if (left is Subscript { Slice: Slice { Lower: null, Step: null, Upper: { } upper } } s && IsSys(s.Value, "version_info"u8))
            return IntOf(upper) == 2 ? FoldVersion(right, op, 0) : Folded.Unknown;
        if (IsMajor(left))
            return IntOf(right) is { } major ? Decide(op, 3.CompareTo(major), 3.CompareTo(major)) : Folded.Unknown;
        if (IsMinor(left))
            return IntOf(right) is { } minor
                ? Decide(op, AskedOptions.MinMinor.CompareTo(minor), AskedOptions.MaxMinor.CompareTo(minor)) : Folded.Unknown;
        if (IsSys(left, "platform"u8))
            return FoldText(AskedOptions.Platform, op, right);
        if (left is Syntax.Attribute { Value: Name os } a && _names[os.Id].SequenceEqual("os"u8) && _names[a.Attr].SequenceEqual("name"u8))
            return FoldText(AskedOptions.Platform switch { "" => "", "win32" => "nt", "java" => "java", _ => "posix" }, op, right);
        if (left is Call { Args.Length: 0, Func: Syntax.Attribute { Value: Name p } f } && _names[p.Id].SequenceEqual("platform"u8)
            && _names[f.Attr].SequenceEqual("system"u8))
            return FoldText(AskedOptions.Platform switch { "win32" => "Windows", "darwin" => "Darwin", "linux" => "Linux", _ => "" }, op, right);
        return Folded.Unknown;
    }

    private bool IsSys(Expr e, ReadOnlySpan<byte> attribute) =>
        e is Syntax.Attribute { Value: Name sys } a && _names[sys.Id].SequenceEqual("sys"u8) && _names[a.Attr].SequenceEqual(attribute);

    private bool IsMajor(Expr e) => (e is Syntax.Attribute a && _names[a.Attr].SequenceEqual("major"u8) && IsSys(a.Value, "version_info"u8))
        || (e is Subscript { Slice: Constant c } s && IntOf(c) == 0 && IsSys(s.Value, "version_info"u8));

    private bool IsMinor(Expr e) => (e is Syntax.Attribute a && _names[a.Attr].SequenceEqual("minor"u8) && IsSys(a.Value, "version_info"u8))
        || (e is Subscript { Slice: Constant c } s && IntOf(c) == 1 && IsSys(s.Value, "version_info"u8));

    private int? IntOf(Expr e) => e is Constant { ConstantKind: ConstantKind.Int } c
        && int.TryParse(_source.Span[c.Start..c.End], System.Globalization.NumberStyles.None, null, out var value) ? value : null;

    // version_info is (3, minor, micro, …) with minor anywhere in the range: compare the ends of the range. Where the minors are equal the
    // whole is longer (1) and its first two elements are the same (0).
    private Folded FoldVersion(Expr right, CmpOp op, int whenEqual)
    {
        if (right is not Syntax.Tuple { Elts: [var first, ..] elements } || IntOf(first) is not { } major)
            return Folded.Unknown;
        if (major != 3)
            return Decide(op, 3.CompareTo(major), 3.CompareTo(major));
        if (elements.Length == 1)
            return Decide(op, 1, 1);
        if (IntOf(elements[1]) is not { } minor)
            return Folded.Unknown;
        // Against (3, 8, 2) nothing is known of 3.8.
        var rest = elements.Length == 2 ? whenEqual : whenEqual == 0 ? -1 : IntOf(elements[2]) == 0 ? 1 : (int?)null;
        var atLow = AskedOptions.MinMinor == minor ? rest : AskedOptions.MinMinor.CompareTo(minor);
        var atHigh = AskedOptions.MaxMinor == minor ? rest : AskedOptions.MaxMinor.CompareTo(minor);
        return atLow is { } low && atHigh is { } high && op is not (CmpOp.Eq or CmpOp.NotEq) ? Decide(op, low, high) : Folded.Unknown;
    }

    private static Folded Decide(CmpOp op, int low, int high)
    {
        var (atLow, atHigh) = op switch
        {
            CmpOp.Lt => (low < 0, high < 0),
            CmpOp.LtE => (low <= 0, high <= 0),
            CmpOp.Gt => (low > 0, high > 0),
            CmpOp.GtE => (low >= 0, high >= 0),
            CmpOp.Eq when low == high => (low == 0, low == 0),
            CmpOp.NotEq when low == high => (low != 0, low != 0),
            _ => (true, false),
        };
        return atLow == atHigh ? Known(atLow) : Folded.Unknown;
    }

    private Folded FoldText(string actual, CmpOp op, Expr right)
    {
        if (actual.Length == 0)
            return Folded.Unknown;
        if (op is CmpOp.Eq or CmpOp.NotEq && right is Constant { ConstantKind: ConstantKind.Str } c)
            return Known((StringLiterals.Decode(_source, c) == actual) == (op == CmpOp.Eq));
        if (op is not (CmpOp.In or CmpOp.NotIn) || (Elements(right) ?? (right as Set)?.Elts) is not { } elements)
            return Folded.Unknown;
        var found = false;
        foreach (var element in elements)
        {
            if (element is not Constant { ConstantKind: ConstantKind.Str } text)
                return Folded.Unknown;
            found |= StringLiterals.Decode(_source, text) == actual;
        }
        return Known(found == (op == CmpOp.In));
    }
}
