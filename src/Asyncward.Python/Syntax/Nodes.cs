namespace Asyncward.Python.Syntax;

// The abstract grammar of Python 3.14 as sealed classes: the names are those of Python's own `ast` module, so that its
// documentation is ours. Trees are short-lived: one file's tree is dropped when its facts are out (DESIGN decision 1).
// Spans are half-open UTF-8 byte ranges of the decoded source: `Start` is what CPython derives lineno/col_offset from.

/// <summary>Which node a <see cref="Node"/> is; a dense byte so that a visitor can switch on it.</summary>
public enum NodeKind : byte
{
    /// <summary>A whole file.</summary>
    Module,

    // Statements.
    /// <summary><c>def</c> and <c>async def</c>.</summary>
    FunctionDef,
    /// <summary><c>class</c>.</summary>
    ClassDef,
    /// <summary><c>return</c>.</summary>
    Return,
    /// <summary><c>del</c>.</summary>
    Delete,
    /// <summary><c>a = b = value</c>.</summary>
    Assign,
    /// <summary><c>type X[T] = value</c>.</summary>
    TypeAlias,
    /// <summary><c>a += value</c>.</summary>
    AugAssign,
    /// <summary><c>a: T = value</c>.</summary>
    AnnAssign,
    /// <summary><c>for</c> and <c>async for</c>.</summary>
    For,
    /// <summary><c>while</c>.</summary>
    While,
    /// <summary><c>if</c>; <c>elif</c> is an If alone in OrElse.</summary>
    If,
    /// <summary><c>with</c> and <c>async with</c>.</summary>
    With,
    /// <summary><c>match</c>.</summary>
    Match,
    /// <summary><c>raise</c>.</summary>
    Raise,
    /// <summary><c>try</c>, also with <c>except*</c>.</summary>
    Try,
    /// <summary><c>assert</c>.</summary>
    Assert,
    /// <summary><c>import a.b as c</c>.</summary>
    Import,
    /// <summary><c>from a import b as c</c>.</summary>
    ImportFrom,
    /// <summary><c>global</c>.</summary>
    Global,
    /// <summary><c>nonlocal</c>.</summary>
    Nonlocal,
    /// <summary>An expression as a statement.</summary>
    Expr,
    /// <summary><c>pass</c>.</summary>
    Pass,
    /// <summary><c>break</c>.</summary>
    Break,
    /// <summary><c>continue</c>.</summary>
    Continue,
    /// <summary>A stretch that could not be parsed.</summary>
    ErrorStmt,

    // Expressions.
    /// <summary><c>and</c>, <c>or</c>.</summary>
    BoolOp,
    /// <summary><c>a := b</c>.</summary>
    NamedExpr,
    /// <summary>A binary operator.</summary>
    BinOp,
    /// <summary>A unary operator.</summary>
    UnaryOp,
    /// <summary><c>lambda</c>.</summary>
    Lambda,
    /// <summary><c>a if b else c</c>.</summary>
    IfExp,
    /// <summary>A dict display.</summary>
    Dict,
    /// <summary>A set display.</summary>
    Set,
    /// <summary>A list comprehension.</summary>
    ListComp,
    /// <summary>A set comprehension.</summary>
    SetComp,
    /// <summary>A dict comprehension.</summary>
    DictComp,
    /// <summary>A generator expression.</summary>
    GeneratorExp,
    /// <summary><c>await</c>.</summary>
    Await,
    /// <summary><c>yield</c>.</summary>
    Yield,
    /// <summary><c>yield from</c>.</summary>
    YieldFrom,
    /// <summary>A comparison chain.</summary>
    Compare,
    /// <summary>A call.</summary>
    Call,
    /// <summary>A replacement field of an f-string.</summary>
    FormattedValue,
    /// <summary>An interpolation of a t-string.</summary>
    Interpolation,
    /// <summary>An f-string, with what is joined to it implicitly.</summary>
    JoinedStr,
    /// <summary>A t-string, with what is joined to it implicitly.</summary>
    TemplateStr,
    /// <summary>A literal.</summary>
    Constant,
    /// <summary><c>a.b</c>.</summary>
    Attribute,
    /// <summary><c>a[b]</c>.</summary>
    Subscript,
    /// <summary><c>*a</c>.</summary>
    Starred,
    /// <summary>A name.</summary>
    Name,
    /// <summary>A list display.</summary>
    List,
    /// <summary>A tuple.</summary>
    Tuple,
    /// <summary><c>a:b:c</c> in a subscript.</summary>
    Slice,
    /// <summary>An expression that could not be parsed.</summary>
    ErrorExpr,

    // Patterns.
    /// <summary>A value pattern.</summary>
    MatchValue,
    /// <summary><c>None</c>, <c>True</c>, <c>False</c> as a pattern.</summary>
    MatchSingleton,
    /// <summary>A sequence pattern.</summary>
    MatchSequence,
    /// <summary>A mapping pattern.</summary>
    MatchMapping,
    /// <summary>A class pattern.</summary>
    MatchClass,
    /// <summary><c>*rest</c> in a pattern.</summary>
    MatchStar,
    /// <summary><c>p as n</c>, <c>n</c>, <c>_</c>.</summary>
    MatchAs,
    /// <summary><c>p | q</c>.</summary>
    MatchOr,

    // Helpers that carry spans.
    /// <summary>One <c>except</c> clause.</summary>
    ExceptHandler,
    /// <summary>One parameter.</summary>
    Arg,
    /// <summary>One keyword argument.</summary>
    Keyword,
    /// <summary>One imported name.</summary>
    Alias,
    /// <summary>A <c>T: bound = default</c> type parameter.</summary>
    TypeVar,
    /// <summary>A <c>**P</c> type parameter.</summary>
    ParamSpec,
    /// <summary>A <c>*Ts</c> type parameter.</summary>
    TypeVarTuple,

    // Helpers without spans of their own.
    /// <summary>The parameter list.</summary>
    Arguments,
    /// <summary>One <c>for … in … if …</c> of a comprehension.</summary>
    Comprehension,
    /// <summary>One manager of a <c>with</c>.</summary>
    WithItem,
    /// <summary>One <c>case</c>.</summary>
    MatchCase,
}

/// <summary>Load, Store or Del, as in <c>ast.expr_context</c>.</summary>
public enum ExprContext : byte
{
    /// <summary>The value is read.</summary>
    Load,
    /// <summary>The target is bound.</summary>
    Store,
    /// <summary>The target is deleted.</summary>
    Del,
}

/// <summary>Binary operators, in the order of <c>ast.operator</c>.</summary>
public enum Operator : byte
{
#pragma warning disable CS1591 // Each is the name that Python's ast module gives it.
    Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd, FloorDiv,
}

/// <summary>Unary operators, in the order of <c>ast.unaryop</c>.</summary>
public enum UnaryOperator : byte { Invert, Not, UAdd, USub }

/// <summary>Comparison operators, in the order of <c>ast.cmpop</c>.</summary>
public enum CmpOp : byte { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn }
#pragma warning restore CS1591

/// <summary>What a <see cref="Constant"/> is.</summary>
public enum ConstantKind : byte
{
    /// <summary><c>None</c>.</summary>
    None,
    /// <summary><c>True</c>.</summary>
    True,
    /// <summary><c>False</c>.</summary>
    False,
    /// <summary><c>...</c>.</summary>
    Ellipsis,
    /// <summary>An integer of any size; its spelling is the span.</summary>
    Int,
    /// <summary>A float; its spelling is the span.</summary>
    Float,
    /// <summary>An imaginary literal; its spelling is the span.</summary>
    Complex,
    /// <summary>One or several implicitly joined string literals; see <see cref="Constant.Pieces"/>.</summary>
    Str,
    /// <summary>One or several implicitly joined bytes literals.</summary>
    Bytes,
}

/// <summary>A node of the tree. Invariant: <c>0 ≤ Start ≤ End ≤ source length</c> and children lie inside their parent
/// (decorators stand before a definition's Start, as in CPython).</summary>
public abstract class Node(NodeKind kind, int start, int end)
{
    /// <summary>Which node this is.</summary>
    public readonly NodeKind Kind = kind;
    /// <summary>Byte offset of the first byte.</summary>
    public int Start = start;
    /// <summary>Byte offset past the last byte.</summary>
    public int End = end;
}

/// <summary>A statement.</summary>
public abstract class Stmt(NodeKind kind, int start, int end) : Node(kind, start, end);

/// <summary>An expression.</summary>
public abstract class Expr(NodeKind kind, int start, int end) : Node(kind, start, end);

/// <summary>A pattern of a <c>case</c>.</summary>
public abstract class Pattern(NodeKind kind, int start, int end) : Node(kind, start, end);

/// <summary>A type parameter (PEP 695).</summary>
public abstract class TypeParam(NodeKind kind, int start, int end) : Node(kind, start, end);

#pragma warning disable CS1591 // The fields are those of Python's ast documentation, named as there.

/// <summary>A whole file.</summary>
public sealed class Module(Stmt[] body, int end) : Node(NodeKind.Module, 0, end)
{
    public readonly Stmt[] Body = body;
}

/// <summary><c>def</c>, or <c>async def</c> (<c>ast.AsyncFunctionDef</c>) when <see cref="IsAsync"/>. Start is at <c>def</c>/<c>async</c>.</summary>
public sealed class FunctionDef(bool isAsync, NameId name, int nameStart, TypeParam[] typeParams, Arguments args, Expr? returns,
    Stmt[] body, Expr[] decorators, int start, int end) : Stmt(NodeKind.FunctionDef, start, end)
{
    public readonly bool IsAsync = isAsync;
    public readonly NameId Name = name;
    /// <summary>Byte offset of the name itself.</summary>
    public readonly int NameStart = nameStart;
    public readonly TypeParam[] TypeParams = typeParams;
    public readonly Arguments Args = args;
    public readonly Expr? Returns = returns;
    public readonly Stmt[] Body = body;
    public readonly Expr[] Decorators = decorators;
    /// <summary>Row of its scope once the scopes are built.</summary>
    public int Scope = -1;
}

public sealed class ClassDef(NameId name, int nameStart, TypeParam[] typeParams, Expr[] bases, Keyword[] keywords, Stmt[] body,
    Expr[] decorators, int start, int end) : Stmt(NodeKind.ClassDef, start, end)
{
    public readonly NameId Name = name;
    /// <summary>Byte offset of the name itself.</summary>
    public readonly int NameStart = nameStart;
    public readonly TypeParam[] TypeParams = typeParams;
    public readonly Expr[] Bases = bases;
    public readonly Keyword[] Keywords = keywords;
    public readonly Stmt[] Body = body;
    public readonly Expr[] Decorators = decorators;
    /// <summary>Row of its scope once the scopes are built.</summary>
    public int Scope = -1;
}

public sealed class Return(Expr? value, int start, int end) : Stmt(NodeKind.Return, start, end)
{
    public readonly Expr? Value = value;
}

public sealed class Delete(Expr[] targets, int start, int end) : Stmt(NodeKind.Delete, start, end)
{
    public readonly Expr[] Targets = targets;
}

public sealed class Assign(Expr[] targets, Expr value, int start, int end) : Stmt(NodeKind.Assign, start, end)
{
    public readonly Expr[] Targets = targets;
    public readonly Expr Value = value;
}

public sealed class TypeAlias(Name name, TypeParam[] typeParams, Expr value, int start, int end) : Stmt(NodeKind.TypeAlias, start, end)
{
    public readonly Name Name = name;
    public readonly TypeParam[] TypeParams = typeParams;
    public readonly Expr Value = value;
}

public sealed class AugAssign(Expr target, Operator op, Expr value, int start, int end) : Stmt(NodeKind.AugAssign, start, end)
{
    public readonly Expr Target = target;
    public readonly Operator Op = op;
    public readonly Expr Value = value;
}

public sealed class AnnAssign(Expr target, Expr annotation, Expr? value, bool simple, int start, int end) : Stmt(NodeKind.AnnAssign, start, end)
{
    public readonly Expr Target = target;
    public readonly Expr Annotation = annotation;
    public readonly Expr? Value = value;
    /// <summary>The target is a bare name without parentheses (<c>ast</c>'s <c>simple=1</c>).</summary>
    public readonly bool Simple = simple;
}

public sealed class For(bool isAsync, Expr target, Expr iter, Stmt[] body, Stmt[] orElse, int start, int end) : Stmt(NodeKind.For, start, end)
{
    public readonly bool IsAsync = isAsync;
    public readonly Expr Target = target;
    public readonly Expr Iter = iter;
    public readonly Stmt[] Body = body;
    public readonly Stmt[] OrElse = orElse;
}

public sealed class While(Expr test, Stmt[] body, Stmt[] orElse, int start, int end) : Stmt(NodeKind.While, start, end)
{
    public readonly Expr Test = test;
    public readonly Stmt[] Body = body;
    public readonly Stmt[] OrElse = orElse;
}

public sealed class If(Expr test, Stmt[] body, Stmt[] orElse, int start, int end) : Stmt(NodeKind.If, start, end)
{
    public readonly Expr Test = test;
    public readonly Stmt[] Body = body;
    public readonly Stmt[] OrElse = orElse;
}

public sealed class With(bool isAsync, WithItem[] items, Stmt[] body, int start, int end) : Stmt(NodeKind.With, start, end)
{
    public readonly bool IsAsync = isAsync;
    public readonly WithItem[] Items = items;
    public readonly Stmt[] Body = body;
}

public sealed class Match(Expr subject, MatchCase[] cases, int start, int end) : Stmt(NodeKind.Match, start, end)
{
    public readonly Expr Subject = subject;
    public readonly MatchCase[] Cases = cases;
}

public sealed class Raise(Expr? exc, Expr? cause, int start, int end) : Stmt(NodeKind.Raise, start, end)
{
    public readonly Expr? Exc = exc;
    public readonly Expr? Cause = cause;
}

/// <summary><c>try</c>; <c>ast.TryStar</c> when <see cref="IsStar"/>.</summary>
public sealed class Try(bool isStar, Stmt[] body, ExceptHandler[] handlers, Stmt[] orElse, Stmt[] finalBody, int start, int end)
    : Stmt(NodeKind.Try, start, end)
{
    public readonly bool IsStar = isStar;
    public readonly Stmt[] Body = body;
    public readonly ExceptHandler[] Handlers = handlers;
    public readonly Stmt[] OrElse = orElse;
    public readonly Stmt[] FinalBody = finalBody;
}

public sealed class Assert(Expr test, Expr? msg, int start, int end) : Stmt(NodeKind.Assert, start, end)
{
    public readonly Expr Test = test;
    public readonly Expr? Msg = msg;
}

public sealed class Import(Alias[] names, int start, int end) : Stmt(NodeKind.Import, start, end)
{
    public readonly Alias[] Names = names;
}

/// <summary><c>from … import …</c>. <see cref="Module"/> is the dotted name interned whole, <see cref="NameId.None"/> when there is none.</summary>
public sealed class ImportFrom(NameId module, Alias[] names, int level, int start, int end) : Stmt(NodeKind.ImportFrom, start, end)
{
    public readonly NameId Module = module;
    public readonly Alias[] Names = names;
    /// <summary>How many leading dots.</summary>
    public readonly int Level = level;
}

public sealed class Global(NameId[] names, int start, int end) : Stmt(NodeKind.Global, start, end)
{
    public readonly NameId[] Names = names;
}

public sealed class Nonlocal(NameId[] names, int start, int end) : Stmt(NodeKind.Nonlocal, start, end)
{
    public readonly NameId[] Names = names;
}

/// <summary>An expression as a statement (<c>ast.Expr</c>; here ExprStmt since Expr is the base class).</summary>
public sealed class ExprStmt(Expr value, int start, int end) : Stmt(NodeKind.Expr, start, end)
{
    public readonly Expr Value = value;
}

public sealed class Pass(int start, int end) : Stmt(NodeKind.Pass, start, end);

public sealed class Break(int start, int end) : Stmt(NodeKind.Break, start, end);

public sealed class Continue(int start, int end) : Stmt(NodeKind.Continue, start, end);

/// <summary>Statements that could not be parsed; the diagnostics say why. Its sound neighbours are kept.</summary>
public sealed class ErrorStmt(int start, int end) : Stmt(NodeKind.ErrorStmt, start, end);

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

public sealed class MatchValue(Expr value, int start, int end) : Pattern(NodeKind.MatchValue, start, end)
{
    public readonly Expr Value = value;
}

public sealed class MatchSingleton(ConstantKind value, int start, int end) : Pattern(NodeKind.MatchSingleton, start, end)
{
    public readonly ConstantKind Value = value;
}

public sealed class MatchSequence(Pattern[] patterns, int start, int end) : Pattern(NodeKind.MatchSequence, start, end)
{
    public readonly Pattern[] Patterns = patterns;
}

/// <summary>A mapping pattern; <see cref="Rest"/> is <see cref="NameId.None"/> without <c>**rest</c>.</summary>
public sealed class MatchMapping(Expr[] keys, Pattern[] patterns, NameId rest, int start, int end) : Pattern(NodeKind.MatchMapping, start, end)
{
    public readonly Expr[] Keys = keys;
    public readonly Pattern[] Patterns = patterns;
    public readonly NameId Rest = rest;
}

public sealed class MatchClass(Expr cls, Pattern[] patterns, NameId[] kwdAttrs, Pattern[] kwdPatterns, int start, int end)
    : Pattern(NodeKind.MatchClass, start, end)
{
    public readonly Expr Cls = cls;
    public readonly Pattern[] Patterns = patterns;
    public readonly NameId[] KwdAttrs = kwdAttrs;
    public readonly Pattern[] KwdPatterns = kwdPatterns;
}

/// <summary><c>*name</c>; <see cref="NameId.None"/> for <c>*_</c>.</summary>
public sealed class MatchStar(NameId name, int start, int end) : Pattern(NodeKind.MatchStar, start, end)
{
    public readonly NameId Name = name;
}

/// <summary><c>pattern as name</c>; the wildcard has neither.</summary>
public sealed class MatchAs(Pattern? pattern, NameId name, int start, int end) : Pattern(NodeKind.MatchAs, start, end)
{
    public readonly Pattern? Pattern = pattern;
    public readonly NameId Name = name;
}

public sealed class MatchOr(Pattern[] patterns, int start, int end) : Pattern(NodeKind.MatchOr, start, end)
{
    public readonly Pattern[] Patterns = patterns;
}

/// <summary>One <c>except</c>; <see cref="Type"/> is null when bare, <see cref="Name"/> is <see cref="NameId.None"/> without <c>as</c>.</summary>
public sealed class ExceptHandler(Expr? type, NameId name, Stmt[] body, int start, int end) : Node(NodeKind.ExceptHandler, start, end)
{
    public readonly Expr? Type = type;
    public readonly NameId Name = name;
    public readonly Stmt[] Body = body;
}

public sealed class Arg(NameId name, Expr? annotation, int start, int end) : Node(NodeKind.Arg, start, end)
{
    public readonly NameId Name = name;
    public readonly Expr? Annotation = annotation;
}

/// <summary>The parameters, as <c>ast.arguments</c>: <see cref="Defaults"/> belong to the last of PosOnly+Args; a null in
/// <see cref="KwDefaults"/> means required.</summary>
public sealed class Arguments(Arg[] posOnly, Arg[] args, Arg? varArg, Arg[] kwOnly, Expr?[] kwDefaults, Arg? kwArg, Expr[] defaults)
    : Node(NodeKind.Arguments, 0, 0)
{
    public readonly Arg[] PosOnly = posOnly;
    public readonly Arg[] Args = args;
    public readonly Arg? VarArg = varArg;
    public readonly Arg[] KwOnly = kwOnly;
    public readonly Expr?[] KwDefaults = kwDefaults;
    public readonly Arg? KwArg = kwArg;
    public readonly Expr[] Defaults = defaults;
}

/// <summary>One keyword argument; <see cref="NameId.None"/> is <c>**value</c>.</summary>
public sealed class Keyword(NameId name, Expr value, int start, int end) : Node(NodeKind.Keyword, start, end)
{
    public readonly NameId Name = name;
    public readonly Expr Value = value;
}

/// <summary>One imported name; a dotted one is interned whole; <c>*</c> is the name "*".</summary>
public sealed class Alias(NameId name, NameId asName, int start, int end) : Node(NodeKind.Alias, start, end)
{
    public readonly NameId Name = name;
    public readonly NameId AsName = asName;
}

public sealed class Comprehension(bool isAsync, Expr target, Expr iter, Expr[] ifs) : Node(NodeKind.Comprehension, 0, 0)
{
    public readonly bool IsAsync = isAsync;
    public readonly Expr Target = target;
    public readonly Expr Iter = iter;
    public readonly Expr[] Ifs = ifs;
}

public sealed class WithItem(Expr contextExpr, Expr? optionalVars) : Node(NodeKind.WithItem, 0, 0)
{
    public readonly Expr ContextExpr = contextExpr;
    public readonly Expr? OptionalVars = optionalVars;
}

public sealed class MatchCase(Pattern pattern, Expr? guard, Stmt[] body) : Node(NodeKind.MatchCase, 0, 0)
{
    public readonly Pattern Pattern = pattern;
    public readonly Expr? Guard = guard;
    public readonly Stmt[] Body = body;
}

public sealed class TypeVar(NameId name, Expr? bound, Expr? defaultValue, int start, int end) : TypeParam(NodeKind.TypeVar, start, end)
{
    public readonly NameId Name = name;
    public readonly Expr? Bound = bound;
    public readonly Expr? DefaultValue = defaultValue;
}

public sealed class ParamSpec(NameId name, Expr? defaultValue, int start, int end) : TypeParam(NodeKind.ParamSpec, start, end)
{
    public readonly NameId Name = name;
    public readonly Expr? DefaultValue = defaultValue;
}

public sealed class TypeVarTuple(NameId name, Expr? defaultValue, int start, int end) : TypeParam(NodeKind.TypeVarTuple, start, end)
{
    public readonly NameId Name = name;
    public readonly Expr? DefaultValue = defaultValue;
}
