namespace Asyncward.Python.Syntax;

#pragma warning disable CS1591 // The fields are those of Python's ast documentation, named as there.

public sealed class BoolOp(bool isAnd, Expr[] values, int start, int end) : Expr(NodeKind.BoolOp, start, end)
{
    public readonly bool IsAnd = isAnd;
    public readonly Expr[] Values = values;
}

public sealed class NamedExpr(Name target, Expr value, int start, int end) : Expr(NodeKind.NamedExpr, start, end)
{
    public readonly Name Target = target;
    public readonly Expr Value = value;
}

public sealed class BinOp(Expr left, Operator op, Expr right, int start, int end) : Expr(NodeKind.BinOp, start, end)
{
    public readonly Expr Left = left;
    public readonly Operator Op = op;
    public readonly Expr Right = right;
}

public sealed class UnaryOp(UnaryOperator op, Expr operand, int start, int end) : Expr(NodeKind.UnaryOp, start, end)
{
    public readonly UnaryOperator Op = op;
    public readonly Expr Operand = operand;
}

public sealed class Lambda(Arguments args, Expr body, int start, int end) : Expr(NodeKind.Lambda, start, end)
{
    public readonly Arguments Args = args;
    public readonly Expr Body = body;
}

public sealed class IfExp(Expr test, Expr body, Expr orElse, int start, int end) : Expr(NodeKind.IfExp, start, end)
{
    public readonly Expr Test = test;
    public readonly Expr Body = body;
    public readonly Expr OrElse = orElse;
}

/// <summary>A dict display; a null key is a <c>**value</c>.</summary>
public sealed class Dict(Expr?[] keys, Expr[] values, int start, int end) : Expr(NodeKind.Dict, start, end)
{
    public readonly Expr?[] Keys = keys;
    public readonly Expr[] Values = values;
}

public sealed class Set(Expr[] elts, int start, int end) : Expr(NodeKind.Set, start, end)
{
    public readonly Expr[] Elts = elts;
}

/// <summary>A list, set or generator comprehension, told apart by <see cref="Node.Kind"/>.</summary>
public sealed class Comp(NodeKind kind, Expr elt, Comprehension[] generators, int start, int end) : Expr(kind, start, end)
{
    public readonly Expr Elt = elt;
    public readonly Comprehension[] Generators = generators;
}

public sealed class DictComp(Expr key, Expr value, Comprehension[] generators, int start, int end) : Expr(NodeKind.DictComp, start, end)
{
    public readonly Expr Key = key;
    public readonly Expr Value = value;
    public readonly Comprehension[] Generators = generators;
}

public sealed class Await(Expr value, int start, int end) : Expr(NodeKind.Await, start, end)
{
    public readonly Expr Value = value;
}

public sealed class Yield(Expr? value, int start, int end) : Expr(NodeKind.Yield, start, end)
{
    public readonly Expr? Value = value;
}

public sealed class YieldFrom(Expr value, int start, int end) : Expr(NodeKind.YieldFrom, start, end)
{
    public readonly Expr Value = value;
}

public sealed class Compare(Expr left, CmpOp[] ops, Expr[] comparators, int start, int end) : Expr(NodeKind.Compare, start, end)
{
    public readonly Expr Left = left;
    public readonly CmpOp[] Ops = ops;
    public readonly Expr[] Comparators = comparators;
}

public sealed class Call(Expr func, Expr[] args, Keyword[] keywords, int start, int end) : Expr(NodeKind.Call, start, end)
{
    public readonly Expr Func = func;
    public readonly Expr[] Args = args;
    public readonly Keyword[] Keywords = keywords;
}

/// <summary>A replacement field. <see cref="Conversion"/> is -1, 's', 'r' or 'a'.</summary>
public sealed class FormattedValue(Expr value, int conversion, JoinedStr? formatSpec, int start, int end)
    : Expr(NodeKind.FormattedValue, start, end)
{
    public readonly Expr Value = value;
    public readonly int Conversion = conversion;
    public readonly JoinedStr? FormatSpec = formatSpec;
}

/// <summary>An interpolation of a t-string; <see cref="StrStart"/>..<see cref="StrEnd"/> is the expression's text.</summary>
public sealed class Interpolation(Expr value, int strStart, int strEnd, int conversion, JoinedStr? formatSpec, int start, int end)
    : Expr(NodeKind.Interpolation, start, end)
{
    public readonly Expr Value = value;
    public readonly int StrStart = strStart;
    public readonly int StrEnd = strEnd;
    public readonly int Conversion = conversion;
    public readonly JoinedStr? FormatSpec = formatSpec;
}

/// <summary>An f-string or format spec: Constant and FormattedValue in order (a t-string's parts cannot occur).</summary>
public sealed class JoinedStr(Expr[] values, int start, int end) : Expr(NodeKind.JoinedStr, start, end)
{
    public readonly Expr[] Values = values;
}

public sealed class TemplateStr(Expr[] values, int start, int end) : Expr(NodeKind.TemplateStr, start, end)
{
    public readonly Expr[] Values = values;
}

/// <summary>One literal of an implicit concatenation: the span of its content between the quotes, and how to decode it.</summary>
public readonly record struct StringPiece(int ContentStart, int ContentEnd, StringFlags Flags);

/// <summary>How a string literal is written.</summary>
[System.Flags]
public enum StringFlags : byte
{
    None = 0,
    /// <summary>No escapes are decoded.</summary>
    Raw = 1,
    Bytes = 2,
    /// <summary>A <c>u</c> prefix (<c>ast</c> prints <c>kind='u'</c>).</summary>
    Unicode = 4,
    Triple = 8,
    /// <summary>Literal text of an f- or t-string: <c>{{</c> stands for one brace.</summary>
    Format = 16,
}

public sealed class Constant(ConstantKind constantKind, StringPiece[] pieces, int start, int end) : Expr(NodeKind.Constant, start, end)
{
    public readonly ConstantKind ConstantKind = constantKind;
    /// <summary>For Str and Bytes: the literals joined here, undecoded (<c>StringLiterals.Decode</c> gives the value). Otherwise empty.</summary>
    public readonly StringPiece[] Pieces = pieces;
}

public sealed class Attribute(Expr value, NameId attr, int attrStart, ExprContext context, int start, int end) : Expr(NodeKind.Attribute, start, end)
{
    public readonly Expr Value = value;
    public readonly NameId Attr = attr;
    /// <summary>Byte offset of the attribute's name.</summary>
    public readonly int AttrStart = attrStart;
    public ExprContext Context = context;
}

public sealed class Subscript(Expr value, Expr slice, ExprContext context, int start, int end) : Expr(NodeKind.Subscript, start, end)
{
    public readonly Expr Value = value;
    public readonly Expr Slice = slice;
    public ExprContext Context = context;
}

public sealed class Starred(Expr value, ExprContext context, int start, int end) : Expr(NodeKind.Starred, start, end)
{
    public readonly Expr Value = value;
    public ExprContext Context = context;
}

public sealed class Name(NameId id, ExprContext context, int start, int end) : Expr(NodeKind.Name, start, end)
{
    public readonly NameId Id = id;
    public ExprContext Context = context;
}

public sealed class List(Expr[] elts, ExprContext context, int start, int end) : Expr(NodeKind.List, start, end)
{
    public readonly Expr[] Elts = elts;
    public ExprContext Context = context;
}

public sealed class Tuple(Expr[] elts, ExprContext context, int start, int end) : Expr(NodeKind.Tuple, start, end)
{
    public readonly Expr[] Elts = elts;
    public ExprContext Context = context;
}

public sealed class Slice(Expr? lower, Expr? upper, Expr? step, int start, int end) : Expr(NodeKind.Slice, start, end)
{
    public readonly Expr? Lower = lower;
    public readonly Expr? Upper = upper;
    public readonly Expr? Step = step;
}

/// <summary>An expression that could not be parsed; <see cref="Children"/> are the sound parts found in it.</summary>
public sealed class ErrorExpr(Expr[] children, int start, int end) : Expr(NodeKind.ErrorExpr, start, end)
{
    public readonly Expr[] Children = children;
}
