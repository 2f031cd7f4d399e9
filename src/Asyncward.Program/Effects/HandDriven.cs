using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>
/// Coroutines that a program takes through their steps by itself: <c>steps = job().__await__()</c> and then <c>next(steps)</c>, where <c>job</c> is whatever
/// came in. A coroutine function that nothing shows on an event loop is one of those there: nothing waits while it does.
/// </summary>
internal static class HandDriven
{
    // So many names lead back from what is driven to the parameter that it came in by.
    private const int MostNames = 4;

    /// <summary>By function: whether it is such a coroutine function; null when the program drives none.</summary>
    /// <param name="program">The program.</param>
    /// <param name="contexts">Where functions run, as far as it is said of them.</param>
    public static bool[]? Find(ProgramModel program, Contexts[] contexts)
    {
        HashSet<int>? parts = null;
        foreach ((int file, int site) in program.Types.CallsNamed(program.Types.Known.Await))
        {
            if (Drives(program.Facts(file), program.Facts(file).Sites[site]))
                (parts ??= []).Add(program.PartOf(file));
        }
        if (parts is null)
            return null;
        bool[] onLoop = OnLoop(program, contexts, parts);
        var driven = new bool[contexts.Length];
        foreach (int f in program.Calls.Functions)
            driven[f] = !onLoop[f] && (program.FlagsOf(f) & FunctionFlags.Async) != 0 && parts.Contains(program.PartOf(program.FileOf(f)));
        return driven;
    }

    // A plain function that asks what it was handed for its steps: what awaits does that in a method of that name, or says `yield from`.
    private static bool Drives(FileFacts facts, in SiteRow site)
    {
        if (site is not { Kind: SiteKind.Call, ArgCount: 0, Use: not (ValueUse.Returned or ValueUse.Yielded or ValueUse.Iterated) }
            || facts.Exprs[site.Target] is not { Kind: ExprKind.Attribute } method)
            return false;
        FunctionRow function = facts.Functions[site.Function];
        return function.Name != method.B && (function.Flags & (FunctionFlags.Async | FunctionFlags.Generator | FunctionFlags.Module)) == 0 && WasHanded(facts, method.A, 0);
    }

    // A parameter of a function, or what the call of one gives.
    private static bool WasHanded(FileFacts facts, int expr, int depth)
    {
        if (expr <= 0 || depth > MostNames)
            return false;
        ExprNode node = facts.Exprs[facts.Unnarrowed(expr)];
        return node.Kind switch
        {
            ExprKind.Param => true,
            ExprKind.Call => WasHanded(facts, facts.Sites[node.A].Target, depth + 1),
            ExprKind.Bind => facts.Bindings[node.A].Kind == BindingKind.Parameter
                || facts.Bindings[node.A].Kind == BindingKind.Assign && WasHanded(facts, facts.Bindings[node.A].Value, depth + 1),
            _ => false,
        };
    }

    // What runs on a loop by itself, all coroutine functions of a file that works with one, and what these lead to.
    private static bool[] OnLoop(ProgramModel program, Contexts[] contexts, HashSet<int> parts)
    {
        var found = new bool[contexts.Length];
        var queue = new Queue<int>();
        var worksWithLoop = new byte[program.Files.Length];
        foreach (int f in program.Calls.Functions)
        {
            int file = program.FileOf(f);
            if (!parts.Contains(program.PartOf(file)) || program.Files[file].Role == FileRole.Test)
                continue;
            if (contexts[f] != Contexts.None || (program.FlagsOf(f) & FunctionFlags.Async) != 0 && WorksWithLoop(program, file, worksWithLoop))
                queue.Enqueue(f);
        }
        foreach (int f in queue)
            found[f] = true;
        while (queue.TryDequeue(out int f))
        {
            foreach (ref readonly Edge edge in program.Calls.From(f))
            {
                if (edge.Callee < 0 || found[edge.Callee] || edge.Kind == EdgeKind.Import)
                    continue;
                found[edge.Callee] = true;
                queue.Enqueue(edge.Callee);
            }
        }
        return found;
    }

    private static bool WorksWithLoop(ProgramModel program, int file, byte[] memo)
    {
        if (memo[file] == 0)
            memo[file] = (byte)(CallsIntoLoop(program, file) ? 2 : 1);
        return memo[file] == 2;
    }

    // A coroutine function of a library, or what starts, needs or asks a loop.
    private static bool CallsIntoLoop(ProgramModel program, int file)
    {
        for (int row = 0; row < program.Facts(file).Functions.Length; row++)
        {
            foreach (ref readonly Edge edge in program.Calls.From(program.FunctionId(file, row)))
            {
                if (edge.Callee >= 0 && program.Models.IsModel(edge.Callee) && ((program.FlagsOf(edge.Callee) & FunctionFlags.Async) != 0
                    || program.Models.OfFunction(edge.Callee) is { } effects && (effects.StartsLoop || effects.NeedsLoop || effects.LoopOnly || effects.Spawns.Length > 0)))
                    return true;
            }
        }
        return false;
    }
}
