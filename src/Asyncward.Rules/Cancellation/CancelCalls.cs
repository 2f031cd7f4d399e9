using System;
using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Cancellation;

/// <summary>What a function says about cancellation by its calls: gathered once for all the handlers in it.</summary>
internal sealed class CancelCalls(ProgramModel program)
{
    private readonly List<Call> calls = [];
    private int function = -1;

    /// <summary>Whether the function asks how often its task was cancelled, as of the last <see cref="Of"/>.</summary>
    public bool Counts { get; private set; }

    /// <summary>The calls of a function that cancel, or are of an attribute <c>cancel</c> of what is not known, in order.</summary>
    public List<Call> Of(int file, int functionRow)
    {
        int wanted = program.FunctionId(file, functionRow);
        if (function == wanted)
            return calls;
        function = wanted;
        calls.Clear();
        Counts = false;
        FileFacts facts = program.Facts(file);
        FunctionRow row = facts.Functions[functionRow];
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            if (facts.Sites[i].Kind != SiteKind.Call)
                continue;
            bool cancels = false;
            foreach (ref readonly Edge edge in program.Calls.At(function, program.SiteId(file, i)))
            {
                if (edge.Argument >= 0 || program.Models.OfFunction(edge.Callee) is not { } effects)
                    continue;
                Counts |= effects.CountsCancellation;
                cancels |= effects.Cancels;
            }
            if (cancels || facts.Exprs[facts.Sites[i].Target] is { Kind: ExprKind.Attribute } attribute && facts.NameText(attribute.B) == "cancel")
                calls.Add(new Call(i, cancels));
        }
        return calls;
    }

    /// <summary>Whether a function has itself cancelled by somebody: <c>me = current_task()</c> and <c>loop.call_later(timeout, me.cancel)</c>.</summary>
    public static bool GivesOwn(FileFacts facts, int functionRow)
    {
        foreach (ExprNode node in facts.Exprs)
        {
            if (node.Kind != ExprKind.Attribute || !facts.NameBytes(node.B).SequenceEqual("cancel"u8))
                continue;
            ExprNode task = facts.Exprs[facts.Unnarrowed(node.A)];
            if (task.Kind == ExprKind.Bind && facts.Bindings[task.A] is { Kind: BindingKind.Assign or BindingKind.Walrus, Value: > 0 } binding
                && binding.Function == functionRow && facts.Exprs[binding.Value] is { Kind: ExprKind.Call } made
                && facts.LastName(facts.Sites[made.A].Target) is >= 0 and var maker && facts.NameBytes(maker).SequenceEqual("current_task"u8))
                return true;
        }
        return false;
    }

    /// <summary>A call that may cancel.</summary>
    /// <param name="Site">Its row.</param>
    /// <param name="Known">A model says so.</param>
    internal readonly record struct Call(int Site, bool Known);
}
