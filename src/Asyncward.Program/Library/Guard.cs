using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Asyncward.Python;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Library;

/// <summary>A value as far as a guard can know it: a number, a text, None, a set of named flags, or nothing.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Number">The number (true is 1).</param>
/// <param name="Text">The text, the flags' names joined by '|', or the class: of an object, and of what is not known otherwise.</param>
public readonly record struct GuardValue(GuardValueKind Kind, double Number, string? Text)
{
    /// <summary>Not known.</summary>
    public static GuardValue Unknown => default;

    /// <summary>Whether it is true where Python asks for a truth value.</summary>
    public bool? Truth => Kind switch
    {
        GuardValueKind.Number => Number != 0,
        GuardValueKind.Text => Text!.Length > 0,
        GuardValueKind.None => false,
        GuardValueKind.Flags or GuardValueKind.Object => true,
        _ => null,
    };
}

/// <summary>Which kind of value.</summary>
public enum GuardValueKind : byte
{
    /// <summary>Not known.</summary>
    Unknown,
    /// <summary>A number or truth value.</summary>
    Number,
    /// <summary>A text.</summary>
    Text,
    /// <summary>None.</summary>
    None,
    /// <summary>Constants known by name only, such as <c>os.WNOHANG</c>; a '?' among them stands for more that are not known.</summary>
    Flags,
    /// <summary>An instance of the class named by the text: not None, not a number.</summary>
    Object,
}

/// <summary>A condition in a model: a Python expression over parameters, decided in three values.</summary>
public sealed class Guard
{
    private readonly Expr? expression;
    private readonly NameTable names;
    private readonly byte[] text;

    private Guard(Expr? expression, NameTable names, byte[] text)
    {
        this.expression = expression;
        this.names = names;
        this.text = text;
    }

    /// <summary>Parses a guard; null when the text is empty.</summary>
    public static Guard? Parse(string text)
    {
        if (text.Length == 0)
            return null;
        // A guard names a few parameters, and there are hundreds of guards.
        var names = new NameTable(7);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        ExpressionResult result = Parser.ParseExpression(bytes, names);
        return new Guard(result.Value, names, bytes);
    }

    /// <summary>Whether the text was an expression at all.</summary>
    public bool IsValid => expression is not null and not ErrorExpr;

    /// <summary>True, false, or null when it cannot be decided. <paramref name="lookup"/> answers <c>name</c> and <c>self.name</c>.</summary>
    public bool? Decide(Func<string, GuardValue> lookup) => expression is null ? null : Truth(expression, lookup);

    /// <summary>The names that the guard reads.</summary>
    public IEnumerable<string> Names()
    {
        for (int i = 0; i < names.Count; i++)
            yield return names.ToString(new NameId(i));
    }

    private bool? Truth(Expr expr, Func<string, GuardValue> lookup)
    {
        switch (expr)
        {
            case BoolOp op:
                bool? result = op.IsAnd;
                foreach (Expr value in op.Values)
                {
                    bool? one = Truth(value, lookup);
                    if (one == !op.IsAnd)
                        return one;
                    if (one is null)
                        result = null;
                }
                return result;
            case UnaryOp { Op: UnaryOperator.Not } not:
                return !Truth(not.Operand, lookup);
            case Compare { Ops.Length: 1 } compare:
                return Compare(Evaluate(compare.Left, lookup), compare.Ops[0], Evaluate(compare.Comparators[0], lookup));
            default:
                return Evaluate(expr, lookup).Truth;
        }
    }

    /// <summary>What a comparison of two values gives, as far as that can be told.</summary>
    internal static bool? Compare(GuardValue left, CmpOp op, GuardValue right)
    {
        if (left.Kind == GuardValueKind.Unknown || right.Kind == GuardValueKind.Unknown)
            return null;
        if (left.Kind == GuardValueKind.Number && right.Kind == GuardValueKind.Number)
        {
            return op switch
            {
                CmpOp.Eq or CmpOp.Is => left.Number == right.Number,
                CmpOp.NotEq or CmpOp.IsNot => left.Number != right.Number,
                CmpOp.Lt => left.Number < right.Number,
                CmpOp.LtE => left.Number <= right.Number,
                CmpOp.Gt => left.Number > right.Number,
                CmpOp.GtE => left.Number >= right.Number,
                _ => null,
            };
        }
        bool equal = left.Kind == right.Kind && (left.Kind == GuardValueKind.None || left.Text == right.Text);
        // Two objects can be equal for all we know; an object is never None.
        if (left.Kind == GuardValueKind.Object || right.Kind == GuardValueKind.Object)
        {
            if (left.Kind != GuardValueKind.None && right.Kind != GuardValueKind.None)
                return null;
        }
        // A named flag against a number other than zero could be equal for all we know.
        if (left.Kind != right.Kind && (left.Kind == GuardValueKind.Flags || right.Kind == GuardValueKind.Flags))
        {
            GuardValue other = left.Kind == GuardValueKind.Flags ? right : left;
            if (other.Kind == GuardValueKind.Number && other.Number != 0)
                return null;
        }
        return op switch
        {
            CmpOp.Eq or CmpOp.Is => equal,
            CmpOp.NotEq or CmpOp.IsNot => !equal,
            CmpOp.In when left.Kind == GuardValueKind.Text && right.Kind == GuardValueKind.Text => right.Text!.Contains(left.Text!, StringComparison.Ordinal),
            CmpOp.NotIn when left.Kind == GuardValueKind.Text && right.Kind == GuardValueKind.Text => !right.Text!.Contains(left.Text!, StringComparison.Ordinal),
            _ => null,
        };
    }

    private GuardValue Evaluate(Expr expr, Func<string, GuardValue> lookup)
    {
        switch (expr)
        {
            case Constant { ConstantKind: ConstantKind.True }:
                return new GuardValue(GuardValueKind.Number, 1, null);
            case Constant { ConstantKind: ConstantKind.False }:
                return new GuardValue(GuardValueKind.Number, 0, null);
            case Constant { ConstantKind: ConstantKind.None }:
                return new GuardValue(GuardValueKind.None, 0, null);
            case Constant { ConstantKind: ConstantKind.Str } s:
                var content = new StringBuilder();
                foreach (StringPiece piece in s.Pieces)
                    content.Append(Encoding.UTF8.GetString(text, piece.ContentStart, piece.ContentEnd - piece.ContentStart));
                return new GuardValue(GuardValueKind.Text, 0, content.ToString());
            case Constant { ConstantKind: ConstantKind.Int or ConstantKind.Float } n:
                return double.TryParse(Encoding.UTF8.GetString(text, n.Start, n.End - n.Start), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                    ? new GuardValue(GuardValueKind.Number, number, null) : default;
            case UnaryOp { Op: UnaryOperator.USub } minus when Evaluate(minus.Operand, lookup) is { Kind: GuardValueKind.Number } value:
                return value with { Number = -value.Number };
            case Name name:
                return lookup(names.ToString(name.Id));
            case Python.Syntax.Attribute { Value: Name { Id: var self } } attribute when names.ToString(self) == "self":
                return lookup("self." + names.ToString(attribute.Attr));
            case Python.Syntax.Attribute constant:
                return new GuardValue(GuardValueKind.Flags, 0, names.ToString(constant.Attr));
            case Call { Func: Name { Id: var type }, Args: [var of] } when names.ToString(type) == "type":
                // What is known to be of a class: anything else is not.
                return Evaluate(of, lookup) is { Kind: GuardValueKind.Object or GuardValueKind.Unknown, Text: not null } instance
                    ? instance with { Kind = GuardValueKind.Flags } : new GuardValue(GuardValueKind.Flags, 0, "");
            case BinOp { Op: Operator.BitAnd } and:
                return Overlap(Evaluate(and.Left, lookup), Evaluate(and.Right, lookup));
            default:
                return default;
        }
    }

    private static GuardValue Overlap(GuardValue left, GuardValue right)
    {
        if (left.Kind == GuardValueKind.Number && left.Number == 0)
            return left;
        if (left.Kind != GuardValueKind.Flags || right.Kind != GuardValueKind.Flags)
            return default;
        foreach (string flag in right.Text!.Split('|'))
        {
            if (Array.IndexOf(left.Text!.Split('|'), flag) >= 0)
                return new GuardValue(GuardValueKind.Flags, 1, flag);
        }
        return Array.IndexOf(left.Text!.Split('|'), "?") >= 0 ? default : new GuardValue(GuardValueKind.Number, 0, null);
    }
}
