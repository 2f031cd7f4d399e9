using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>
/// Items that are replaced before anybody can have seen them: <c>table["a"] = f</c>, then <c>table["a"] = g</c>, with nothing between that reads.
/// Known only where parameters are followed.
/// </summary>
public sealed partial class Evaluator
{
    private readonly HashSet<(int File, int Display, string Key)> overwrittenItems = [];
    private readonly HashSet<(int File, int Site, string Key)> overwrittenStores = [];
    // Where what `append` adds comes to stand, by site.
    private readonly Dictionary<(int File, int Site), string> appendedAt = [];

    private bool IsOverwritten(LiteralValue literal, string key) => overwrittenItems.Count > 0 && overwrittenItems.Contains((literal.File, literal.Expr, key));

    // One pass over the sites of a function, in the order in which they run.
    private bool FindOverwritten(int function)
    {
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        ref readonly FunctionRow row = ref program.Function(function);
        var writers = new Dictionary<(int Binding, string Key), int>();
        var appended = new Dictionary<int, int>();
        int lastRead = -1;
        int before = overwrittenItems.Count + overwrittenStores.Count + appendedAt.Count;
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            ExprNode target = site.Target > 0 ? facts.Exprs[site.Target] : default;
            if (site.Kind == SiteKind.SubscriptStore && LocalContainer(facts, site, target) is >= 0 and var stored)
            {
                if (KeyOf(file, site.Detail) is { Length: > 0 } key)
                    Written(file, facts, stored, key, i, lastRead, writers);
            }
            else if (site is { Kind: SiteKind.Call, ArgCount: 1 } && target.Kind == ExprKind.Attribute && LocalContainer(facts, site, facts.Exprs[target.A]) is >= 0 and var changed
                && program.Name(file, target.B) is var method && (method == known.Append || method == known.Update))
            {
                if (method == known.Append)
                    Appended(file, facts, changed, i, appended);
                else
                    Updated(file, facts, changed, i, lastRead, writers);
            }
            else if (site.Kind is not SiteKind.Import and not SiteKind.ClassBody and not SiteKind.SubscriptStore)
            {
                if (site.Kind == SiteKind.Call)
                    WrittenByCallee(file, facts, i, lastRead);
                lastRead = site.Start;
                writers.Clear();
            }
        }
        return overwrittenItems.Count + overwrittenStores.Count + appendedAt.Count != before;
    }

    // The binding of a display that was made in the same straight line of code as the site; -1 for anything else.
    private static int LocalContainer(FileFacts facts, in SiteRow site, in ExprNode container)
    {
        if (container.Kind != ExprKind.Bind)
            return -1;
        ref readonly BindingRow binding = ref facts.Bindings[container.A];
        return binding.Function == site.Function && binding.Region == site.Region && binding.Value > 0
            && facts.Exprs[binding.Value].Kind is ExprKind.Dict or ExprKind.List ? container.A : -1;
    }

    private void Written(int file, FileFacts facts, int binding, string key, int site, int lastRead, Dictionary<(int Binding, string Key), int> writers)
    {
        if (writers.TryGetValue((binding, key), out int earlier))
            overwrittenStores.Add((file, earlier, key));
        if (facts.Bindings[binding].Start > lastRead)
            overwrittenItems.Add((file, facts.Bindings[binding].Value, key));
        writers[(binding, key)] = site;
    }

    // `change(table)`, where the first that it does is to store under a key of what it is given, or of what this function made.
    private void WrittenByCallee(int file, FileFacts facts, int siteRow, int lastRead)
    {
        ref readonly SiteRow call = ref facts.Sites[siteRow];
        if (Eval(file, call.Target) is not FunctionValue { Function: var function } || program.Models.IsModel(function))
            return;
        int home = program.FileOf(function);
        FileFacts callee = program.Facts(home);
        FunctionRow row = program.Function(function);
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            ref readonly SiteRow store = ref callee.Sites[i];
            if (store.Kind != SiteKind.SubscriptStore || store.Region != row.Region)
                return;
            int binding = -1;
            if (ParameterOf(callee, store.Target) is var (owner, index) && program.FunctionId(home, owner) == function)
            {
                if (program.Models.PassedFor(program.SiteId(file, siteRow), function, index, false) is > 0 and var argument)
                    binding = LocalContainer(facts, call, facts.Exprs[argument]);
            }
            else if (home == file && callee.Exprs[store.Target] is { Kind: ExprKind.Name, A: var symbol } && facts.Symbols[symbol].FirstBinding is >= 0 and var only
                && facts.Bindings[only] is { Next: < 0, Value: > 0 } made && made.Function == call.Function && made.Region == call.Region
                && facts.Exprs[made.Value].Kind is ExprKind.Dict or ExprKind.List)
                binding = only;
            if (binding >= 0 && facts.Bindings[binding].Start > lastRead && KeyOf(home, store.Detail) is { Length: > 0 } key)
                overwrittenItems.Add((file, facts.Bindings[binding].Value, key));
        }
    }

    private void Updated(int file, FileFacts facts, int binding, int site, int lastRead, Dictionary<(int Binding, string Key), int> writers)
    {
        if (Eval(file, facts.Args[facts.Sites[site].ArgStart].Value) is not LiteralValue { Class: var cls } other || cls != known.Dict || !KnowsAllKeys(other))
            return;
        FileFacts home = program.Files[other.File].Facts;
        ExprNode node = home.Exprs[other.Expr];
        for (int i = 0; i + 1 < node.B; i += 2)
            Written(file, facts, binding, KeyOf(other.File, home.List(node.A, node.B)[i]), site, lastRead, writers);
    }

    private void Appended(int file, FileFacts facts, int binding, int site, Dictionary<int, int> appended)
    {
        ExprNode node = facts.Exprs[facts.Bindings[binding].Value];
        if (node.Kind != ExprKind.List || HasStarred(facts, facts.List(node.A, node.B)))
            return;
        int count = appended.GetValueOrDefault(binding);
        appended[binding] = count + 1;
        appendedAt[(file, site)] = PositionKey(node.B + count);
    }
}
