namespace Asyncward.Python.Facts;

/// <summary>One hash-consed expression: how to compute a value or a type. 12 bytes.</summary>
/// <param name="Kind">Which operation.</param>
/// <param name="Aux">A small operand, see <see cref="ExprKind"/>.</param>
/// <param name="A">First operand.</param>
/// <param name="B">Second operand.</param>
public readonly record struct ExprNode(ExprKind Kind, ushort Aux, int A, int B)
{
    /// <summary>A slice's <see cref="Aux"/> less this is its step, where it has one.</summary>
    public const int SliceStepZero = 0x4000;
}

/// <summary>Operations of expressions. "expr" is an index into <see cref="FileFacts.Exprs"/>, "list" means A = start, B = count in <see cref="FileFacts.Lists"/>.</summary>
public enum ExprKind : byte
{
    /// <summary>Cannot be said.</summary>
    Unknown,
    /// <summary><c>None</c>.</summary>
    None,
    /// <summary><c>True</c>.</summary>
    True,
    /// <summary><c>False</c>.</summary>
    False,
    /// <summary><c>...</c>.</summary>
    Ellipsis,
    /// <summary>An integer: A = row of Numbers (also with a unary minus in front).</summary>
    Int,
    /// <summary>A float: A = row of Numbers.</summary>
    Float,
    /// <summary>A string: A = name row of its text, or -1 when the literal is longer than 1000 bytes; B = byte offset of the literal.</summary>
    Str,
    /// <summary>A bytes literal.</summary>
    Bytes,
    /// <summary>An f-string.</summary>
    FString,
    /// <summary>Any binding of a symbol of this file (globals, closures): A = symbol.</summary>
    Name,
    /// <summary>A name that no scope of this file binds: a builtin, or from a star import: A = name.</summary>
    Builtin,
    /// <summary>Just this binding reaches here: A = binding.</summary>
    Bind,
    /// <summary>One of several (branches, if-expressions): list of exprs.</summary>
    Union,
    /// <summary><c>a or b</c>: list of exprs.</summary>
    Or,
    /// <summary><c>a and b</c>: list of exprs.</summary>
    And,
    /// <summary><c>a.b</c>: A = expr, B = name.</summary>
    Attribute,
    /// <summary>The result of a call: A = site.</summary>
    Call,
    /// <summary><c>await a</c>: A = expr.</summary>
    Await,
    /// <summary><c>a[b]</c>: A = expr, B = index expr.</summary>
    Subscript,
    /// <summary>What <c>for x in a</c> gives: A = expr.</summary>
    Iterate,
    /// <summary>What <c>async for x in a</c> gives: A = expr.</summary>
    AsyncIterate,
    /// <summary>What <c>with a as x</c> gives: A = expr.</summary>
    Enter,
    /// <summary>What <c>async with a as x</c> gives: A = expr.</summary>
    AsyncEnter,
    /// <summary>Element B of an unpacked A (Aux = 1: the starred rest, a list; Aux = 2: counted from the end, 0 is the last).</summary>
    Unpack,
    /// <summary>A tuple: list of exprs.</summary>
    Tuple,
    /// <summary>A list display: list of exprs.</summary>
    List,
    /// <summary>A set display: list of exprs.</summary>
    Set,
    /// <summary>A dict display: list of exprs, key and value in turn; a <c>**m</c> has key -1.</summary>
    Dict,
    /// <summary>A list comprehension: A = element expr. Aux = 1 when it is asynchronous.</summary>
    ListComp,
    /// <summary>A set comprehension: A = element expr. Aux as above.</summary>
    SetComp,
    /// <summary>A dict comprehension: A = key expr, B = value expr. Aux as above.</summary>
    DictComp,
    /// <summary>A generator expression: A = element expr. Aux as above.</summary>
    GeneratorExp,
    /// <summary><c>*a</c> in a display or call: A = expr.</summary>
    Starred,
    /// <summary>A function or lambda object before its decorators: A = function.</summary>
    Function,
    /// <summary>A class object before its decorators: A = class.</summary>
    Class,
    /// <summary>A parameter: A = function, B = its number within the function.</summary>
    Param,
    /// <summary>A binary operation: A, B = exprs, Aux = <see cref="Syntax.Operator"/>.</summary>
    Binary,
    /// <summary>A unary operation but <c>not</c>: A = expr, Aux = <see cref="Syntax.UnaryOperator"/>.</summary>
    Unary,
    /// <summary><c>not a</c>: A = expr.</summary>
    Not,
    /// <summary>A comparison of two: A, B = exprs, Aux = <see cref="Syntax.CmpOp"/>; chains are And of their parts.</summary>
    Compare,
    /// <summary>What an import binds: A = import row.</summary>
    Import,
    /// <summary>What <c>except T as e</c> binds: A = expr of T; Aux = 1 for <c>except*</c>.</summary>
    Caught,
    /// <summary>A, where it is an instance of B (Aux = 1: where it is not).</summary>
    Narrow,
    /// <summary>A, where it is not None.</summary>
    NotNone,
    /// <summary>A type parameter: A = name, B = bound expr or -1.</summary>
    TypeParam,
    /// <summary>What <c>yield</c> evaluates to: A = function.</summary>
    Yield,
    /// <summary>What <c>yield from a</c> evaluates to: A = expr.</summary>
    YieldFrom,
    /// <summary>A slice. Aux = 1, or its step and <see cref="ExprNode.SliceStepZero"/>: A and B are the numbers that it goes from and to, 0 for none; Aux = 0: nothing
    /// is known of them.</summary>
    Slice,
    /// <summary>A t-string.</summary>
    Template,
}
