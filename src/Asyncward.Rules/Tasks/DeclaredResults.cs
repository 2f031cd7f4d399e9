using System;
using Asyncward.Program;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>A coroutine under a name, or in a field, that is declared to hold what no coroutine is: <c>name: str = load()</c>.</summary>
internal sealed class DeclaredResults(ProgramModel program)
{
    private readonly ArgumentFates arguments = new(program);

    /// <summary>Whether what a call makes is put where the program declares something else.</summary>
    public bool IsPutWherePlain(int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        return site.Use switch
        {
            ValueUse.Bound => IsPlainName(facts, file, site.UseDetail, siteRow) || IsPlainParameter(facts, file, site.UseDetail, siteRow),
            ValueUse.Stored => IsPlainField(facts, file, siteRow),
            _ => false,
        };
    }

    // Whoever awaits the name knows better than its annotation.
    private bool IsPlainName(FileFacts facts, int file, int binding, int siteRow) =>
        binding >= 0 && facts.Bindings[binding] is { Annotation: > 0, Value: > 0 } row && (row.Uses & UseFlags.Awaited) == 0
        && facts.Exprs[row.Value] is { Kind: ExprKind.Call } call && call.A == siteRow && arguments.IsDeclaredPlain(file, row.Annotation);

    // `branch = branch or get_branch()`: what the caller passes, and what is called where he passes nothing, are used alike.
    private bool IsPlainParameter(FileFacts facts, int file, int binding, int siteRow)
    {
        if (binding < 0 || facts.Bindings[binding] is not { Kind: BindingKind.Assign, Value: > 0 } row || (row.Uses & UseFlags.Awaited) != 0
            || facts.Exprs[row.Value] is not { Kind: ExprKind.Or, B: 2 } choice)
            return false;
        ReadOnlySpan<int> parts = facts.List(choice.A, choice.B);
        if (facts.Exprs[parts[1]] is not { Kind: ExprKind.Call } call || call.A != siteRow
            || facts.Exprs[facts.Unnarrowed(parts[0])] is not { Kind: ExprKind.Bind } asked || facts.Bindings[asked.A].Symbol != row.Symbol)
            return false;
        FunctionRow function = facts.Functions[row.Function];
        for (int p = function.ParamStart; p < function.ParamStart + function.ParamCount; p++)
        {
            if (facts.Params[p].Binding == asked.A)
                return facts.Params[p].Annotation > 0 && arguments.IsDeclaredPlain(file, facts.Params[p].Annotation);
        }
        return false;
    }

    private bool IsPlainField(FileFacts facts, int file, int siteRow) => ValueFates.StoreOf(facts, siteRow, SiteKind.AttributeStore) is >= 0 and var store
        && IsPlainOn(program.Types.Eval(file, facts.Sites[store].Target), facts, facts.Sites[store].Name);

    private bool IsPlainOn(Value owner, FileFacts facts, int name)
    {
        bool any = false;
        foreach (Value member in Evaluator.Members(owner))
        {
            if (member is NoneValue)
                continue;
            if (member is not InstanceValue instance || !arguments.IsDeclaredPlainField(instance.Class, facts.NameBytes(name)))
                return false;
            any = true;
        }
        return any;
    }
}
