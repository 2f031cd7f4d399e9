using System;
using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>Loops in attributes that a method of the same class runs in a thread of its own: every other method is on another thread than the loop.</summary>
internal sealed class LoopThreads
{
    private readonly ProgramModel program;
    private readonly Dictionary<(int Class, string Attribute), int> runners = [];

    public LoopThreads(ProgramModel program)
    {
        this.program = program;
        foreach (int function in program.Calls.Functions)
        {
            ref readonly FunctionRow row = ref program.Function(function);
            if (row.Class < 0 || !program.IsChecked(program.FileOf(function)) || !IsOnlyInThread(function))
                continue;
            foreach (ref readonly Edge edge in program.Calls.From(function))
            {
                if (edge.Argument < 0 && program.Models.OfFunction(edge.Callee) is { StartsLoop: true } && AttributeOfSelf(edge.Site) is { } name)
                    runners[(program.ClassId(program.FileOf(function), row.Class), name)] = function;
            }
        }
    }

    /// <summary>The method that runs, in a thread, the loop on which a call is made from elsewhere; -1 when there is none or this may be the loop's thread.</summary>
    public int RunnerFor(int function, in Edge edge)
    {
        FunctionRow row = program.Function(function);
        int file = program.FileOf(function);
        if (runners.Count == 0 || row.Class < 0 || (row.Flags & FunctionFlags.Async) != 0 || (program.Contexts.Of(function) & Contexts.Loop) != 0
            || AttributeOfSelf(edge.Site) is not { } name || !runners.TryGetValue((program.ClassId(file, row.Class), name), out int runner) || runner == function
            || SiteQuestions.IsSiteProbed(program, edge.Site))
            return -1;
        // Who starts the thread may prepare the loop before; who is called on the thread is on it.
        foreach (Edge other in program.Calls.From(function))
        {
            if (other.Callee == runner)
                return -1;
        }
        foreach (EdgeRef at in program.Calls.Into(function))
        {
            if (at.Caller == runner)
                return -1;
        }
        if (!IsCalledElsewhere(function, runner, []))
            return -1;
        return program.Facts(file).NameText(row.Name) == "__init__" ? -1 : runner;
    }

    // Whether somebody calls it who is not on the loop's thread, at any distance. Of a method that is for the class itself, and that nobody calls by its name, it is
    // not known who calls it: maybe the loop.
    private bool IsCalledElsewhere(int function, int runner, HashSet<int> seen)
    {
        if (!seen.Add(function))
            return false;
        bool any = false;
        foreach (EdgeRef at in program.Calls.Into(function))
        {
            any = true;
            if (at.Caller != runner && !MayRunOnLoop(at.Caller) && IsCalledElsewhere(at.Caller, runner, seen))
                return true;
        }
        if (any)
            return false;
        FunctionRow row = program.Function(function);
        return row.Name < 0 || !program.Facts(program.FileOf(function)).NameBytes(row.Name).StartsWith("_"u8) || (program.Contexts.Of(function) & Contexts.Thread) != 0;
    }

    // A coroutine runs on the loop, and so may a function inside another that is given to somebody (`self.on_loop(callback)`).
    private bool MayRunOnLoop(int caller)
    {
        FunctionRow row = program.Function(caller);
        return (row.Flags & FunctionFlags.Async) != 0 || (program.Contexts.Of(caller) & Contexts.Loop) != 0
            || (row.Parent > 0 && row.Class < 0 && (program.Contexts.Of(caller) & Contexts.Thread) == 0);
    }

    private bool IsOnlyInThread(int function) =>
        (program.Contexts.Of(function) & (Contexts.Thread | Contexts.Loop | Contexts.Main)) == Contexts.Thread
        && (program.FlagsOf(function) & FunctionFlags.Async) == 0;

    // `x` of the call `self.x.stop()`.
    private string? AttributeOfSelf(int site)
    {
        FileFacts facts = program.Facts(program.FileOfSite(site));
        ref readonly SiteRow row = ref program.Site(site);
        if (row.Kind != SiteKind.Call || facts.Exprs[row.Target] is not { Kind: ExprKind.Attribute } method)
            return null;
        ExprNode receiver = facts.Exprs[facts.Unnarrowed(method.A)];
        return receiver.Kind == ExprKind.Attribute && IsFirstParameter(facts, facts.Exprs[receiver.A]) ? facts.NameText(receiver.B) : null;
    }

    private static bool IsFirstParameter(FileFacts facts, ExprNode node) =>
        node.Kind == ExprKind.Bind && facts.Bindings[node.A] is { Kind: BindingKind.Parameter, Value: > 0 } binding
        ? IsFirstParameter(facts, facts.Exprs[binding.Value]) : node is { Kind: ExprKind.Param, B: 0 };
}
