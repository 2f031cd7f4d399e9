using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>
/// Programs that put plain functions in the place of their coroutine functions, under names that only a run knows: <c>setattr(cls, name, run)</c> where
/// <c>run</c> runs a loop until the coroutine is done. What is <c>async def</c> there may be called from plain code as well.
/// </summary>
public static class PlainReplacements
{
    /// <summary>Whether the program that a function belongs to does so.</summary>
    public static bool MayStandFor(ProgramModel program, int function)
    {
        ArgumentNullException.ThrowIfNull(program);
        return program.PartOf(program.FileOf(function)) is >= 0 and var part && program.ReplacingParts.Contains(part);
    }

    internal static HashSet<int> FindParts(ProgramModel program)
    {
        var parts = new HashSet<int>();
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (program.PartOf(file) is not (>= 0 and var part) || parts.Contains(part))
                continue;
            FileFacts facts = program.Facts(file);
            foreach (SiteRow site in facts.Sites)
            {
                if (site is { Kind: SiteKind.Call, ArgCount: 3 } && facts.Exprs[site.Target] is { Kind: ExprKind.Builtin } called
                    && facts.NameBytes(called.A).SequenceEqual("setattr"u8) && facts.Exprs[facts.Args[site.ArgStart + 1].Value].Kind != ExprKind.Str
                    && Evaluator.FunctionIn(program.Types.Eval(file, facts.Args[site.ArgStart + 2].Value)) is >= 0 and var put && RunsLoop(program, put))
                    parts.Add(part);
            }
        }
        return parts;
    }

    private static bool RunsLoop(ProgramModel program, int function)
    {
        if ((program.Function(function).Flags & FunctionFlags.Async) != 0)
            return false;
        foreach (ref readonly Edge edge in program.Calls.From(function))
        {
            if (edge.Argument < 0 && edge.Callee >= 0 && program.Models.OfFunction(edge.Callee) is { StartsLoop: true })
                return true;
        }
        return false;
    }
}
