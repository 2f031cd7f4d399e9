using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>Which coroutine functions may give other tasks a turn. What is not known may.</summary>
public sealed class SuspensionSummary
{
    private readonly ProgramModel program;
    private readonly bool[] maySuspend;

    private SuspensionSummary(ProgramModel program, bool[] maySuspend)
    {
        this.program = program;
        this.maySuspend = maySuspend;
    }

    /// <summary>Whether awaiting a call of this function may suspend the caller.</summary>
    public bool MaySuspend(int function) => program.Models.IsModel(function) ? ModelSuspends(program, function) : maySuspend[function];

    // What the models say is read for those that are called alone.
    private static bool ModelSuspends(ProgramModel program, int function) => program.Models.OfFunction(function) is not { Suspends: 0 };

    internal static SuspensionSummary Compute(ProgramModel program)
    {
        var may = new bool[program.FunctionCount];
        var dependants = new Dictionary<int, List<int>>();
        var queue = new Queue<int>();
        foreach (int f in program.Calls.Functions)
        {
            if (DirectlySuspends(program, f, dependants))
                Mark(f, may, queue);
        }
        // What is awaited through an abstract method, or one that only raises NotImplementedError, is written elsewhere.
        foreach (int awaited in dependants.Keys)
        {
            FunctionRow row = program.Function(awaited);
            if ((row.Flags & FunctionFlags.StubBody) != 0 && (row.Class >= 0 && (row.Flags & FunctionFlags.NeverReturns) != 0 || program.Types.IsAbstract(awaited)))
                Mark(awaited, may, queue);
        }
        while (queue.TryDequeue(out int f))
        {
            if (!dependants.TryGetValue(f, out List<int>? callers))
                continue;
            foreach (int caller in callers)
                Mark(caller, may, queue);
        }
        return new SuspensionSummary(program, may);
    }

    private static void Mark(int f, bool[] may, Queue<int> queue)
    {
        if (may[f])
            return;
        may[f] = true;
        queue.Enqueue(f);
    }

    // A function suspends by itself when it awaits something whose body is not here to be looked at.
    private static bool DirectlySuspends(ProgramModel program, int f, Dictionary<int, List<int>> dependants)
    {
        int file = program.FileOf(f);
        FileFacts facts = program.Facts(file);
        FunctionRow row = program.Function(f);
        bool direct = false;
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind is not SiteKind.Await and not SiteKind.AsyncWith and not SiteKind.AsyncIterate)
                continue;
            bool any = false;
            foreach (ref readonly Edge edge in program.Calls.At(f, program.SiteId(file, i)))
            {
                if (edge.Kind != EdgeKind.Await)
                    continue;
                any = true;
                if (program.Models.IsModel(edge.Callee))
                    direct |= ModelSuspends(program, edge.Callee);
                else
                {
                    if (!dependants.TryGetValue(edge.Callee, out List<int>? callers))
                        dependants[edge.Callee] = callers = [];
                    callers.Add(f);
                }
            }
            direct |= !any;
        }
        return direct;
    }
}
