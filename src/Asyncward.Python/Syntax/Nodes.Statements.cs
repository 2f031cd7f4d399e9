namespace Asyncward.Python.Syntax;

#pragma warning disable CS1591 // The fields are those of Python's ast documentation, named as there.

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
