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
            ValueUse.Bound => IsPlainName(facts, file, site.UseDetail, siteRow),
            ValueUse.Stored => IsPlainField(facts, file, siteRow),
            _ => false,
        };
    }

    // Whoever awaits the name knows better than its annotation.
    private bool IsPlainName(FileFacts facts, int file, int binding, int siteRow) =>
        binding >= 0 && facts.Bindings[binding] is { Annotation: > 0, Value: > 0 } row && (row.Uses & UseFlags.Awaited) == 0
        && facts.Exprs[row.Value] is { Kind: ExprKind.Call } call && call.A == siteRow && arguments.IsDeclaredPlain(file, row.Annotation);

    private bool IsPlainField(FileFacts facts, int file, int siteRow) => ValueFates.StoreOf(facts, siteRow) is >= 0 and var store
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
