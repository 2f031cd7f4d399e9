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
