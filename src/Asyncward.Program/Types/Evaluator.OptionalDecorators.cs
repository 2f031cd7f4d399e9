using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Decorators that are written with and without arguments: <c>@retry</c> and <c>@retry(times=3)</c>, by one function.</summary>
public sealed partial class Evaluator
{
    /// <summary>
    /// Whether what a decorator returns is a decorator again, which it gives only when it is called without a function: itself with arguments filled in
    /// (<c>partial(retry, times=times)</c>, <c>lambda f: retry(f, times=times)</c>), or what it applies itself on another way (<c>return decorate(f) if f else decorate</c>).
    /// </summary>
    /// <param name="decorator">The function that decorates.</param>
    /// <param name="expr">One of the expressions that it returns.</param>
    public bool IsForCallWithoutFunction(int decorator, int expr) => DecoratorWithArguments(decorator, expr) is not null;

    // What `@retry(times=3)` decorates with; null when the function has no such form.
    private FunctionValue? DecoratorWithArguments(FunctionValue factory)
    {
        int file = program.FileOf(factory.Function);
        if (program.IsModel(file))
            return null;
        foreach (int expr in ReturnedBy(factory.Function))
        {
            if (DecoratorWithArguments(factory.Function, expr) is { } decorator)
                return decorator;
        }
        return null;
    }

    private FunctionValue? DecoratorWithArguments(int factory, int expr)
    {
        int file = program.FileOf(factory);
        FunctionRow row = program.Function(factory);
        // A function that takes nothing decorates nothing.
        if (expr <= 0 || row.ParamCount == 0 || program.Facts(file).Exprs[expr].Kind is not (ExprKind.Call or ExprKind.Bind or ExprKind.Function or ExprKind.Name))
            return null;
        switch (Eval(file, expr))
        {
            case PartialValue { Callee: FunctionValue { Function: var self } callee } when self == factory:
                return callee;
            case FunctionValue given when IsInside(given.Function, factory) && program.Function(given.Function) is var inner:
                if (program.Facts(file).Exprs[expr].Kind == ExprKind.Call)
                    return null;
                if (inner.ReturnCount > 0 && CalledIn(file, program.Facts(file).Lists[inner.ReturnStart]) is FunctionValue { Function: var called } again && called == factory)
                    return again;
                return IsAppliedIn(factory, given.Function) ? given : null;
            default:
                return null;
        }
    }

    // `return decorate(f)`: the function that is returned on another way is called with what this one was given.
    private bool IsAppliedIn(int factory, int function)
    {
        int file = program.FileOf(factory);
        FileFacts facts = program.Facts(file);
        foreach (int expr in ReturnedBy(factory))
        {
            if (CalledIn(file, expr) is not FunctionValue { Function: var called } || called != function)
                continue;
            SiteRow call = facts.Sites[facts.Exprs[expr].A];
            if (call.ArgCount > 0 && IsParameter(facts, facts.Args[call.ArgStart].Value))
                return true;
        }
        return false;
    }

    // `f`, and `args[0]` of `*args`.
    private static bool IsParameter(FileFacts facts, int expr)
    {
        ExprNode node = facts.Exprs[facts.Unnarrowed(expr)];
        if (node.Kind == ExprKind.Subscript)
            node = facts.Exprs[facts.Unnarrowed(node.A)];
        return node.Kind == ExprKind.Param || node.Kind == ExprKind.Bind && facts.Bindings[node.A].Kind == BindingKind.Parameter;
    }

    private Value? CalledIn(int file, int expr)
    {
        FileFacts facts = program.Facts(file);
        return expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Call } node ? Eval(file, facts.Sites[node.A].Target) : null;
    }

    // Both sides of `a if b else c`, each by itself.
    private List<int> ReturnedBy(int function)
    {
        FileFacts facts = program.Facts(program.FileOf(function));
        FunctionRow row = program.Function(function);
        List<int> all = [];
        foreach (int expr in facts.List(row.ReturnStart, row.ReturnCount))
        {
            if (expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Union } both)
                all.AddRange(facts.List(both.A, both.B));
            else
                all.Add(expr);
        }
        return all;
    }
}
