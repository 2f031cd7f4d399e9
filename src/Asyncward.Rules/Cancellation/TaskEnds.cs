using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Cancellation;

/// <summary>Whether a task ends where a handler ends: then nobody waits in vain, though the task counts as finished and not as cancelled.</summary>
internal sealed class TaskEnds
{
    private readonly ProgramModel program;
    private readonly HashSet<int> awaited = [];
    private readonly HashSet<int> made = [];

    public TaskEnds(ProgramModel program)
    {
        this.program = program;
        foreach (int function in program.Calls.Functions)
        {
            foreach (Edge edge in program.Calls.From(function))
            {
                if (edge.Kind == EdgeKind.Await && (edge.Argument < 0 || !Starts(edge)))
                    awaited.Add(edge.Callee);
                else if (edge.Kind is EdgeKind.Create or EdgeKind.Spawn)
                    made.Add(edge.Callee);
            }
        }
    }

    /// <summary>After this part nothing more happens in the function but the cleanup around it, and the function is what a task runs.</summary>
    public bool After(int file, in RegionRow row)
    {
        FileFacts facts = program.Facts(file);
        int function = program.FunctionId(file, row.Function);
        if (awaited.Contains(function) || ((program.Contexts.Of(function) & (Contexts.Loop | Contexts.Main)) == 0 && !made.Contains(function)))
            return false;
        if ((row.Flags & (RegionFlags.EndsAbruptly | RegionFlags.Returns)) == (RegionFlags.EndsAbruptly | RegionFlags.Returns))
            return true;
        int after = row.End;
        for (int region = row.Parent; region >= 0; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region].Kind == RegionKind.Loop)
            {
                // Only `break` leads out, and then what stands behind the loop counts.
                if ((row.Flags & (RegionFlags.EndsAbruptly | RegionFlags.JumpsOut)) != (RegionFlags.EndsAbruptly | RegionFlags.JumpsOut))
                    return false;
                after = facts.Regions[region].End;
            }
        }
        FunctionRow owner = facts.Functions[row.Function];
        for (int i = owner.SiteStart; i < owner.SiteStart + owner.SiteCount; i++)
        {
            if (facts.Sites[i].Start >= after && !IsCleanup(facts, facts.Sites[i].Region) && Suspensions.MaySuspend(program, file, i))
                return false;
        }
        return true;
    }

    // A plain function of the program that takes a coroutine cannot wait for it: it makes a task of it.
    private bool Starts(in Edge edge)
    {
        int caller = program.FunctionId(program.FileOfSite(edge.Site), program.Site(edge.Site).Function);
        foreach (Edge direct in program.Calls.At(caller, edge.Site))
        {
            if (direct.Argument < 0 && direct.Callee >= 0 && !program.Models.IsModel(direct.Callee)
                && (program.Function(direct.Callee).Flags & FunctionFlags.Async) == 0)
                return true;
        }
        return false;
    }

    private static bool IsCleanup(FileFacts facts, int region)
    {
        for (; region >= 0; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region].Kind is RegionKind.Finally)
                return true;
        }
        return false;
    }
}
