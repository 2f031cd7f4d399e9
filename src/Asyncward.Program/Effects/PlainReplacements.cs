using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>
/// Programs that put plain functions in the place of their coroutine functions, under names that only a run knows: <c>setattr(cls, name, run)</c> where
/// <c>run</c> runs a loop until the coroutine is done, or where the metaclass of the functions' class does so. What is <c>async def</c> there may be called
/// from plain code as well.
/// </summary>
public static class PlainReplacements
{
    /// <summary>Whether the program that a function belongs to does so, or the making of its class.</summary>
    public static bool MayStandFor(ProgramModel program, int function)
    {
        ArgumentNullException.ThrowIfNull(program);
        return (program.PartOf(program.FileOf(function)) is >= 0 and var part && program.Replacements.Parts.Contains(part)) || IsOfReplacedClass(program, function);
    }

    /// <summary>What replaces.</summary>
    /// <param name="Parts">The parts of the project in which a function that runs a loop is put somewhere.</param>
    /// <param name="Functions">The functions that put plain ones somewhere, whatever those do.</param>
    internal sealed record Found(HashSet<int> Parts, HashSet<int> Functions);

    internal static Found Find(ProgramModel program)
    {
        var found = new Found([], []);
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (program.PartOf(file) is not (>= 0 and var part))
                continue;
            FileFacts facts = program.Facts(file);
            foreach (SiteRow site in facts.Sites)
            {
                if (site is not { Kind: SiteKind.Call, ArgCount: 3 } || facts.Exprs[site.Target] is not { Kind: ExprKind.Builtin } called
                    || !facts.NameBytes(called.A).SequenceEqual("setattr"u8) || facts.Exprs[facts.Args[site.ArgStart + 1].Value].Kind == ExprKind.Str
                    || FunctionMade(program, file, facts.Args[site.ArgStart + 2].Value) is not (>= 0 and var put)
                    || (program.FlagsOf(put) & FunctionFlags.Async) != 0)
                    continue;
                if (RunsLoop(program, put))
                    found.Parts.Add(part);
                if (!HandsOn(program, put))
                    found.Functions.Add(program.FunctionId(file, site.Function));
            }
        }
        return found;
    }

    // What a call returns is looked for in its body: `-> Callable[..., Any]` says nothing of it.
    private static int FunctionMade(ProgramModel program, int file, int expr)
    {
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[expr];
        if (node.Kind == ExprKind.Bind && facts.Bindings[node.A] is { Kind: BindingKind.Assign, Value: > 0 and var assigned })
            node = facts.Exprs[assigned];
        if (node.Kind != ExprKind.Call)
            return Evaluator.FunctionIn(program.Types.Eval(file, expr));
        int maker = Evaluator.FunctionIn(program.Types.Eval(file, facts.Sites[node.A].Target));
        if (maker < 0)
            return -1;
        FunctionRow row = program.Function(maker);
        foreach (int returned in program.Facts(program.FileOf(maker)).List(row.ReturnStart, row.ReturnCount))
        {
            if (Evaluator.FunctionIn(program.Types.Eval(program.FileOf(maker), returned)) is >= 0 and var made)
                return made;
        }
        return -1;
    }

    private static bool RunsLoop(ProgramModel program, int function)
    {
        foreach (ref readonly Edge edge in program.Calls.From(function))
        {
            if (edge.Argument < 0 && edge.Callee >= 0 && program.Models.OfFunction(edge.Callee) is { StartsLoop: true })
                return true;
        }
        return false;
    }

    // `return function(*args)`: whatever the replaced one gives.
    private static bool HandsOn(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        FileFacts facts = program.Facts(program.FileOf(function));
        return row.ReturnCount == 1 && facts.Exprs[facts.Lists[row.ReturnStart]] is { Kind: ExprKind.Call } call
            && facts.Exprs[facts.Sites[call.A].Target].Kind is ExprKind.Name or ExprKind.Param or ExprKind.Bind;
    }

    // The metaclass, a base that is told of its subclasses, or a decorator of the class.
    private static bool IsOfReplacedClass(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        HashSet<int> replacing = program.Replacements.Functions;
        if (row.Class < 0 || replacing.Count == 0)
            return false;
        int file = program.FileOf(function);
        int cls = program.ClassId(file, row.Class);
        if (program.Types.MetaclassOf(cls) is >= 0 and var meta && (Replaces(meta, "__init__") || Replaces(meta, "__new__")))
            return true;
        if (Replaces(cls, "__init_subclass__"))
            return true;
        FileFacts facts = program.Facts(file);
        ClassRow made = facts.Classes[row.Class];
        foreach (int decorator in facts.List(made.DecoratorStart, made.DecoratorCount))
        {
            if (replacing.Contains(Evaluator.FunctionIn(program.Types.Eval(file, decorator))))
                return true;
        }
        return false;

        bool Replaces(int owner, string method) =>
            program.Types.MemberNamed(owner, method) is { } member && replacing.Contains(Evaluator.FunctionIn(member));
    }
}
