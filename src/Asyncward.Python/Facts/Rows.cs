namespace Asyncward.Python.Facts;

#pragma warning disable CS1591 // Fields without a comment are what their names say; indices are described in FileFacts.

public enum ScopeKind : byte { Module, Class, Function, Lambda, Comprehension, TypeParams }

[System.Flags]
public enum ScopeFlags : byte
{
    None = 0,
    /// <summary>A star import may bind any name here.</summary>
    StarImport = 1,
}

public struct ScopeRow
{
    public ScopeKind Kind;
    public ScopeFlags Flags;
    /// <summary>Enclosing scope, -1 for the module.</summary>
    public int Parent;
    /// <summary>Function that runs in this scope (a comprehension: the function around it).</summary>
    public int Function;
    /// <summary>Class whose body this is, or -1.</summary>
    public int Class;
    public int SymbolStart, SymbolCount;
}

[System.Flags]
public enum SymbolFlags : byte
{
    None = 0,
    /// <summary>Read from a nested scope.</summary>
    Captured = 1,
    /// <summary>Bound from a nested function by <c>global</c> or <c>nonlocal</c>; those bindings are in the chain.</summary>
    BoundElsewhere = 2,
    /// <summary>One of its bindings has an annotation.</summary>
    Annotated = 4,
}

public struct SymbolRow
{
    public int Name;
    public int Scope;
    /// <summary>First binding in source order; follow <see cref="BindingRow.Next"/>.</summary>
    public int FirstBinding;
    public SymbolFlags Flags;
}

public enum BindingKind : byte
{
    Function, Class, Import, Parameter, Assign,
    /// <summary><c>x: T</c> with no value.</summary>
    Declare,
    AugAssign, For, AsyncFor, With, AsyncWith, Except, Walrus, Delete, Match, TypeParam, TypeAlias,
}

/// <summary>How the value that a binding holds is read afterwards, over all the reads that it reaches.</summary>
[System.Flags]
public enum UseFlags : uint
{
    None = 0,
    Awaited = 1 << 0,
    /// <summary>Passed to a call.</summary>
    Argument = 1 << 1,
    Returned = 1 << 2,
    Yielded = 1 << 3,
    /// <summary>Assigned to an attribute, an item or a global.</summary>
    Stored = 1 << 4,
    /// <summary>Read in a nested function, lambda or class body.</summary>
    Captured = 1 << 5,
    Iterated = 1 << 6,
    AsyncIterated = 1 << 7,
    Called = 1 << 8,
    /// <summary>An attribute or method of it is used.</summary>
    AttributeRead = 1 << 9,
    Tested = 1 << 10,
    Compared = 1 << 11,
    /// <summary>In an f-string or a <c>%</c> format.</summary>
    Formatted = 1 << 12,
    Deleted = 1 << 13,
    /// <summary>Bound to another local name.</summary>
    Aliased = 1 << 14,
    /// <summary>Put into a list, tuple, set or dict display.</summary>
    Element = 1 << 15,
    Operand = 1 << 16,
    With = 1 << 17,
    AsyncWith = 1 << 18,
    Subscripted = 1 << 19,
    Raised = 1 << 20,
    /// <summary>A statement that is the bare name.</summary>
    Discarded = 1 << 21,
    /// <summary>Only compared with None by <c>is</c>.</summary>
    NoneTested = 1 << 22,
}

[System.Flags]
public enum BindingFlags : byte
{
    None = 0,
    /// <summary>Under <c>if TYPE_CHECKING</c>.</summary>
    TypeChecking = 1,
    /// <summary>Declared <c>global</c> or <c>nonlocal</c> where it is bound: the value outlives the function.</summary>
    Outlives = 2,
    /// <summary>The name is never read where this binding reaches, and not captured, on any path.</summary>
    Unused = 4,
    /// <summary>Some path from here to the end of the function (or to a re-binding) never reads it, while another does.</summary>
    UnusedOnSomePath = 8,
}

public struct BindingRow
{
    public BindingKind Kind;
    public BindingFlags Flags;
    public UseFlags Uses;
    public int Symbol;
    /// <summary>Expr of the value, 0 when unknown. For AugAssign a Binary; for For an Iterate; for Function a Function expr before decorators.</summary>
    public int Value;
    /// <summary>Expr of the annotation, or -1.</summary>
    public int Annotation;
    /// <summary>Function that executes the binding, and the region in it.</summary>
    public int Function, Region;
    /// <summary>Span of the bound name.</summary>
    public int Start, End;
    /// <summary>Next binding of the same symbol in source order, or -1.</summary>
    public int Next;
}

[System.Flags]
public enum FunctionFlags
{
    None = 0,
    Async = 1,
    /// <summary>Contains yield (with Async: an asynchronous generator).</summary>
    Generator = 2,
    Lambda = 4,
    /// <summary>The module body (row 0).</summary>
    Module = 8,
    ClassBody = 16,
    /// <summary>The body is only a docstring, <c>...</c>, <c>pass</c> or <c>raise NotImplementedError</c>.</summary>
    StubBody = 32,
    /// <summary>Directly in a class body.</summary>
    Method = 64,
    /// <summary>Inside another function.</summary>
    Nested = 128,
    /// <summary>No path returns normally (it always raises or never ends).</summary>
    NeverReturns = 256,
}

public struct FunctionRow
{
    public FunctionFlags Flags;
    /// <summary>Name; -1 for lambdas and the module.</summary>
    public int Name;
    /// <summary>Its own scope, and the scope in which it is defined (-1 for the module).</summary>
    public int Scope, ParentScope;
    /// <summary>Function whose body contains the definition, -1 for the module; for a method the class body's function.</summary>
    public int Parent;
    /// <summary>Class for methods and class bodies, else -1.</summary>
    public int Class;
    public int ParamStart, ParamCount;
    /// <summary>Expr of the return annotation, or -1.</summary>
    public int ReturnAnnotation;
    /// <summary>Exprs of decorators, outermost first.</summary>
    public int DecoratorStart, DecoratorCount;
    /// <summary>Exprs of returned values (a lambda's body is one); a bare return is None's expr.</summary>
    public int ReturnStart, ReturnCount;
    /// <summary>Exprs of yielded values; <c>yield from x</c> is Iterate(x).</summary>
    public int YieldStart, YieldCount;
    public int SiteStart, SiteCount;
    /// <summary>Root region.</summary>
    public int Region;
    /// <summary>Span from <c>def</c>/<c>async</c>/<c>lambda</c> to the end, and of the name.</summary>
    public int Start, End, NameStart, NameEnd;
}

public enum ParamKind : byte { PositionalOnly, Normal, VarArgs, KeywordOnly, VarKeywords }

public struct ParamRow
{
    public ParamKind Kind;
    public int Name;
    /// <summary>Expr, or -1.</summary>
    public int Annotation;
    /// <summary>Expr, or -1 when required.</summary>
    public int Default;
    /// <summary>Its binding in the function's scope.</summary>
    public int Binding;
    public int Start, End;
}

public struct ClassRow
{
    public int Name;
    public int Scope, ParentScope;
    /// <summary>Function row of the body.</summary>
    public int Body;
    /// <summary>Exprs of positional bases (Starred possible).</summary>
    public int BaseStart, BaseCount;
    /// <summary>Name, expr pairs of keywords (<c>metaclass=</c>); the count is of pairs.</summary>
    public int KeywordStart, KeywordCount;
    public int DecoratorStart, DecoratorCount;
    public int Start, End, NameStart, NameEnd;
}

/// <summary>What a site does.</summary>
public enum SiteKind : byte
{
    /// <summary>Target = callee; arguments.</summary>
    Call,
    /// <summary>Target = object, Name = attribute. Not for the callee of a call, nor for a module's plain dotted import path.</summary>
    AttributeLoad,
    /// <summary>Target = object, Name = attribute, Value = what is stored (an annotation alone: Value 0 and Detail = annotation expr).</summary>
    AttributeStore,
    AttributeDelete,
    /// <summary>Target = object, Value = index.</summary>
    SubscriptLoad,
    /// <summary>Target = object, Value = stored expr, Detail = index expr.</summary>
    SubscriptStore,
    SubscriptDelete,
    /// <summary>Target = left, Value = right, Detail = <see cref="Syntax.Operator"/>. Not for two literals.</summary>
    Binary,
    /// <summary>An augmented assignment: as Binary.</summary>
    InPlace,
    Unary,
    /// <summary>Target = left, Value = right, Detail = <see cref="Syntax.CmpOp"/>; In/NotIn call <c>__contains__</c> of Value. Not for is/is not, nor literals.</summary>
    Compare,
    /// <summary><c>for</c>, comprehension, unpacking, <c>*args</c>: Target = iterable.</summary>
    Iterate,
    AsyncIterate,
    /// <summary><c>with</c>: enters here, exits at the end of region Detail: Target = manager.</summary>
    With,
    AsyncWith,
    /// <summary>Target = what is awaited; stands after the sites of its operand.</summary>
    Await,
    /// <summary>An f-string field: Target = value, Detail = the letter of its conversion or -1.</summary>
    Format,
    /// <summary>A decorator applied: Target = decorator, Value = Function or Class expr (before inner decorators).</summary>
    Decorate,
    /// <summary>Detail = import row. One per import statement part.</summary>
    Import,
    Yield,
    /// <summary>Target = inner.</summary>
    YieldFrom,
    /// <summary>Target = exception expr, or -1 for a bare raise.</summary>
    Raise,
    /// <summary>Target = returned expr. Only for <c>return</c> with a value.</summary>
    Return,
    /// <summary>A class body runs here: Detail = class.</summary>
    ClassBody,
    /// <summary>A plain name whose truth is asked: Target = value. Not for what a comparison or a literal gave.</summary>
    Test,
}

/// <summary>What becomes of a value where it is computed.</summary>
public enum ValueUse : byte
{
    /// <summary>Nothing said (sites that give no value).</summary>
    None,
    /// <summary>An expression statement.</summary>
    Discarded,
    Awaited,
    /// <summary>Bound to a local name: UseDetail = binding.</summary>
    Bound,
    /// <summary>Assigned to an attribute or item.</summary>
    Stored,
    Returned,
    Yielded,
    /// <summary>Argument of a call: UseDetail = that site.</summary>
    Argument,
    /// <summary>Condition of if, while, assert, not, and/or, if-expression, comprehension filter.</summary>
    Tested,
    Compared,
    Formatted,
    /// <summary>Operand of an arithmetic operator.</summary>
    Operand,
    Iterated,
    AsyncIterated,
    With,
    AsyncWith,
    /// <summary>An attribute of it is read: UseDetail = name. When that attribute is called, the use is the same.</summary>
    AttributeRead,
    Subscripted,
    /// <summary>Used as an index.</summary>
    Index,
    Called,
    /// <summary>Put into a display or comprehension: ContainerUse says what becomes of that.</summary>
    Element,
    Starred,
    Raised,
    /// <summary>Compared with None by is/is not.</summary>
    NoneTested,
    /// <summary>A decorator or default or base class expression.</summary>
    Definition,
    /// <summary>Unpacked into several targets.</summary>
    Unpacked,
    Deleted,
}

[System.Flags]
public enum SiteFlags : byte
{
    None = 0,
    /// <summary>A call with <c>*args</c>.</summary>
    StarArgs = 1,
    /// <summary>A call with <c>**kwargs</c>.</summary>
    StarKwargs = 2,
    /// <summary>Inside a generator expression (runs when that is iterated).</summary>
    InGenerator = 4,
    /// <summary>In a default value, decorator or base: runs at definition.</summary>
    AtDefinition = 8,
    /// <summary>The value passed through <c>or</c>, <c>and</c>, if-expression, walrus on the way to its use.</summary>
    Conditional = 16,
}

public struct SiteRow
{
    public SiteKind Kind;
    public ValueUse Use;
    /// <summary>For Use = Element: what becomes of the container.</summary>
    public ValueUse ContainerUse;
    public SiteFlags Flags;
    public int Function, Region;
    /// <summary>Exprs or -1; see <see cref="SiteKind"/>.</summary>
    public int Target, Value;
    public int Name, Detail;
    public int ArgStart, ArgCount;
    /// <summary>See <see cref="ValueUse"/>; for Element: the container's detail.</summary>
    public int UseDetail;
    /// <summary>Whole span (a call: from the callee's start to the parenthesis), and where the operative name starts (method name).</summary>
    public int Start, End, NameStart;
}

public enum ArgKind : byte { Positional, Keyword, Star, DoubleStar }

public struct ArgRow
{
    public ArgKind Kind;
    /// <summary>Name of a keyword, else -1.</summary>
    public int Name;
    /// <summary>Expr of the value.</summary>
    public int Value;
    public int Start, End;
}

public enum RegionKind : byte
{
    /// <summary>A function's whole body.</summary>
    Body,
    /// <summary>Expr = condition. Also if-expressions and comprehension filters.</summary>
    IfTrue,
    /// <summary>Expr = condition (which is false here).</summary>
    IfFalse,
    /// <summary>A loop body; the iterable of a for is outside, a while's test inside.</summary>
    Loop,
    LoopElse,
    /// <summary>Expr = manager; one region per manager, nested.</summary>
    With,
    AsyncWith,
    Try,
    /// <summary>Expr = type or -1 when bare.</summary>
    Except,
    TryElse,
    Finally,
    /// <summary>A match case.</summary>
    Case,
    /// <summary>Element, filters and inner loops of a comprehension.</summary>
    Comprehension,
    /// <summary>The right side of <c>and</c> (Expr = left, true here).</summary>
    AndRight,
    /// <summary>The right side of <c>or</c> (Expr = left, false here).</summary>
    OrRight,
}

[System.Flags]
public enum RegionFlags
{
    None = 0,
    /// <summary>async for / async comprehension.</summary>
    Async = 1,
    /// <summary>A for loop (not while).</summary>
    For = 2,
    /// <summary><c>while True</c>.</summary>
    Infinite = 4,
    /// <summary>The loop has a break of its own.</summary>
    HasBreak = 8,
    /// <summary>Control cannot leave the region at its end (return, raise, break, continue on every path).</summary>
    EndsAbruptly = 16,
    /// <summary>Every path through an except body ends in a bare <c>raise</c> or <c>raise</c> of the caught name.</summary>
    Reraises = 32,
    /// <summary>Some path of it raises another exception.</summary>
    RaisesOther = 64,
    /// <summary>Some path of it re-raises the caught one.</summary>
    RaisesSame = 128,
    /// <summary>Contains a return, or a break or continue of a loop around it.</summary>
    JumpsOut = 256,
    /// <summary><c>except*</c>.</summary>
    Star = 512,
    /// <summary><c>if TYPE_CHECKING</c>.</summary>
    TypeChecking = 1024,
    /// <summary><c>if __name__ == "__main__"</c>.</summary>
    MainGuard = 2048,
    /// <summary>The try has a finally part.</summary>
    HasFinally = 4096,
    /// <summary>Contains a return statement on some path.</summary>
    Returns = 8192,
    /// <summary>Contains a continue of a loop around it: that loop goes on.</summary>
    Continues = 16384,
}

public struct RegionRow
{
    public RegionKind Kind;
    public RegionFlags Flags;
    /// <summary>Enclosing region of the same function, -1 for a body.</summary>
    public int Parent;
    public int Function;
    public int Expr;
    /// <summary>Shared by the parts of one statement (both branches of an if, all parts of a try): the statement's start offset.</summary>
    public int Statement;
    /// <summary>Binding of <c>except … as</c>, <c>with … as</c>, or -1.</summary>
    public int Binding;
    /// <summary>Range of sites of the function inside this region (nested regions included).</summary>
    public int SiteStart, SiteEnd;
    public int Start, End;
}

public enum ImportKind : byte
{
    /// <summary><c>import a.b as c</c>; without <c>as</c> it binds the first part.</summary>
    Import,
    /// <summary><c>from a import b as c</c>.</summary>
    From,
    /// <summary><c>from a import *</c>.</summary>
    Star,
}

[System.Flags]
public enum ImportFlags : byte
{
    None = 0,
    TypeChecking = 1,
    /// <summary>Inside a function: runs when that runs.</summary>
    InFunction = 2,
    /// <summary>In a try body whose handler catches ImportError, or in such a handler.</summary>
    Guarded = 4,
}

public struct ImportRow
{
    public ImportKind Kind;
    public ImportFlags Flags;
    /// <summary>Leading dots.</summary>
    public int Level;
    /// <summary>Dotted module name, or -1 (<c>from . import x</c>).</summary>
    public int Module;
    /// <summary>Imported name for From, else -1.</summary>
    public int Name;
    /// <summary>The name bound, -1 for Star.</summary>
    public int Bound;
    /// <summary>Whether there was an <c>as</c>.</summary>
    public bool HasAlias;
    public int Function, Region, Scope;
    public int Start, End;
}

public enum SuppressionKind : byte
{
    /// <summary><c># noqa</c>, with codes or (count 0) for all.</summary>
    Noqa,
    /// <summary><c># asyncward: ignore[...] reason</c>, or (count 0) for all.</summary>
    Ignore,
    /// <summary><c># asyncward: ignore-file</c>, with codes or for all.</summary>
    IgnoreFile,
    /// <summary><c># ruff: ignore[...]</c>, or from <c># ruff: disable[...]</c> to <c># ruff: enable[...]</c>; always with codes or names of that linter.</summary>
    Ruff,
    /// <summary><c># ruff: file-ignore[...]</c>.</summary>
    RuffFile,
}

public struct SuppressionRow
{
    public SuppressionKind Kind;
    /// <summary>Names of codes in <see cref="FileFacts.Lists"/>.</summary>
    public int CodeStart, CodeCount;
    /// <summary>Span of the comment.</summary>
    public int Start, End;
    /// <summary>Span of the logical line that it stands on (for a comment alone on its line: of the next statement's first line for Ignore, its own for noqa).</summary>
    public int LineStart, LineEnd;
    /// <summary>Whether a reason follows.</summary>
    public bool HasReason;
}

public struct ErrorRow
{
    public int Start, End;
    /// <summary>Name row of the message.</summary>
    public int Message;
}
