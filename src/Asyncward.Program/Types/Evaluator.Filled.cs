using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

// What a container holds that is made empty and filled later: `self.peers = {}`, and elsewhere `self.peers[key] = Peer()`. Without parameter
// flow only containers with few places that fill them, and only when all of these say what they put there.
public sealed partial class Evaluator
{
    // A name that is filled in more places says little.
    private const int MostFillings = 16;

    private readonly Lazy<Fillings> fillings;
    private readonly ConcurrentDictionary<(int File, int Expr), Value> filled = new();

    /// <summary>What is put later into a container that the code shows empty; Unknown when that is not known of all that is put there.</summary>
    private Value FilledLater(int file, int expr, string? key)
    {
        if (program.Options.FollowParameters || program.Files[file].Role == FileRole.Model || !fillings.Value.Holders.TryGetValue((file, expr), out (int Name, bool Local) holder))
            return Value.Unknown;
        if (key is null or "" && filled.TryGetValue((file, expr), out Value? known))
            return known;
        List<(int File, int Site)> stores = fillings.Value.Of(program.PartOf(file), holder.Name, holder.Local ? file : -1);
        if (stores.Count is 0 or > MostFillings)
            return Value.Unknown;
        Question question = new(MemoKind.Filled, file, expr);
        if (!Enter(question, Value.Unknown, out _))
            return Value.Unknown;
        Value result = FilledBy(stores, file, expr, key);
        if (Leave(question, result) && key is null or "")
            filled[(file, expr)] = result;
        return result;
    }

    private bool IsFilledLater(LiteralValue container) => !program.Options.FollowParameters && program.Files[container.File].Role != FileRole.Model
        && fillings.Value.Holders.ContainsKey((container.File, container.Expr));

    private Value FilledBy(List<(int File, int Site)> stores, int file, int expr, string? key)
    {
        var builder = NewUnion();
        foreach ((int home, int site) in stores)
        {
            (int table, int at, int value) = StoreAt(program.Facts(home), site);
            string storedKey = at > 0 ? KeyOf(home, at) : "";
            // Under names of their own stand different things.
            if (storedKey.Length > 0 && storedKey != key || !IsPlace(Eval(home, table), file, expr))
                continue;
            switch (Eval(home, value))
            {
                case NoneValue:
                    break;
                case InstanceValue instance when !MayBeOfAnyClassBelow(home, value, instance):
                    builder.Add(new InstanceValue(instance.Class, instance.Args, InstanceOrigin.Inferred, -1));
                    break;
                case LiteralValue literal when literal.Expr != expr || literal.File != file:
                    builder.Add(literal);
                    break;
                default:
                    return Value.Unknown;
            }
        }
        return builder.ToValue();
    }

    // `instances[cls] = cls()`, `instances[key] = self`: who takes something out knows better which of the classes below it is.
    private bool MayBeOfAnyClassBelow(int file, int expr, InstanceValue instance)
    {
        if (derived is null || derived[instance.Class] is null)
            return false;
        FileFacts facts = program.Files[file].Facts;
        ExprNode node = facts.Exprs[expr];
        if (node.Kind == ExprKind.Bind && facts.Bindings[node.A].Value is > 0 and var bound)
            node = facts.Exprs[bound];
        return (instance.Origin & InstanceOrigin.Self) != 0 || node.Kind == ExprKind.Call && ParameterOf(facts, facts.Sites[node.A].Target) is not null;
    }

    private static bool IsPlace(Value tables, int file, int expr)
    {
        foreach (Value table in Members(tables))
        {
            if (table is LiteralValue literal && literal.Expr == expr && literal.File == file)
                return true;
        }
        return false;
    }

    /// <summary>`dict()`, `list()`, `set()` without arguments are displays of their own; else null.</summary>
    private LiteralValue? EmptyContainer(int file, int expr, Value made, int siteRow)
    {
        if (made is not InstanceValue { Origin: InstanceOrigin.Constructed, Args.Length: 0 } container || program.Files[file].Facts.Sites[siteRow].ArgCount > 0
            || program.Options.FollowParameters)
            return null;
        return container.Class == known.List || container.Class == known.Dict || container.Class == known.Set ? new LiteralValue(file, expr, container.Class) : null;
    }

    // The container that a store puts something into, the key or 0, and what it puts there; 0 for the value when it is no store.
    private static (int Table, int Key, int Value) StoreAt(FileFacts facts, int siteRow)
    {
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (site.Kind == SiteKind.SubscriptStore)
            return (site.Target, site.Detail, site.Value);
        if (site is not { Kind: SiteKind.Call, ArgCount: 1 or 2 } || facts.Exprs[site.Target] is not { Kind: ExprKind.Attribute } method
            || !IsPutting(facts.NameBytes(method.B)))
            return default;
        ArgRow last = facts.Args[site.ArgStart + site.ArgCount - 1];
        if (last.Kind != ArgKind.Positional)
            return default;
        return (method.A, site.ArgCount == 2 && facts.NameBytes(method.B).SequenceEqual("setdefault"u8) ? facts.Args[site.ArgStart].Value : 0, last.Value);
    }

    private static bool IsPutting(ReadOnlySpan<byte> method) => method.Length switch
    {
        3 => method.SequenceEqual("add"u8),
        6 => method.SequenceEqual("append"u8) || method.SequenceEqual("insert"u8),
        10 => method.SequenceEqual("setdefault"u8) || method.SequenceEqual("appendleft"u8),
        _ => false,
    };

    // `self.rooms[key].append(x)`, `self.rooms.setdefault(key, []).append(x)`: `self.rooms`
    private static int WholeOf(FileFacts facts, int table)
    {
        for (int steps = 0; steps < MostSteps && table > 0; steps++)
        {
            ExprNode node = facts.Exprs[table];
            if (node.Kind == ExprKind.Subscript)
                table = node.A;
            else if (node.Kind == ExprKind.Call && Taking(facts, node.A) is var (from, _))
                table = from;
            else
                break;
        }
        return table;
    }

    /// <summary>Empty containers by what holds them, and what is put into containers by the last name of these.</summary>
    private sealed class Fillings
    {
        private static readonly List<(int File, int Site)> None = [];

        private readonly Dictionary<(int Part, int File, int Name), List<(int File, int Site)>> stores = [];
        // Nothing else is looked for.
        private readonly HashSet<int> names = [];

        public Fillings(ProgramModel program)
        {
            for (int file = 0; file < program.Files.Length; file++)
            {
                if (program.Files[file].Role != FileRole.Project)
                    continue;
                FileFacts facts = program.Facts(file);
                for (int b = 0; b < facts.Bindings.Length; b++)
                {
                    ref readonly BindingRow row = ref facts.Bindings[b];
                    if (row.Kind is BindingKind.Assign && IsEmpty(facts, row.Value))
                        Hold(file, row.Value, program.Name(file, facts.Symbols[row.Symbol].Name), IsLocal(facts, facts.Symbols[row.Symbol].Scope));
                }
                for (int site = 0; site < facts.Sites.Length; site++)
                {
                    ref readonly SiteRow row = ref facts.Sites[site];
                    if (row.Kind == SiteKind.AttributeStore && row.Name >= 0 && IsEmpty(facts, row.Value))
                        Hold(file, row.Value, program.Name(file, row.Name), false);
                }
            }
            for (int file = 0; file < program.Files.Length; file++)
            {
                if (program.Files[file].Role != FileRole.Project)
                    continue;
                FileFacts facts = program.Facts(file);
                int part = program.PartOf(file);
                for (int site = 0; site < facts.Sites.Length; site++)
                {
                    (int table, _, int value) = StoreAt(facts, site);
                    if (value <= 0)
                        continue;
                    int whole = WholeOf(facts, table);
                    if (facts.LastName(whole) is not (>= 0 and var local) || program.Name(file, local) is var name && !names.Contains(name))
                        continue;
                    bool isLocal = IsLocalName(facts, whole);
                    if (IsEmpty(facts, value))
                        Hold(file, value, name, isLocal);
                    Add((part, -1, name), file, site);
                    if (isLocal)
                        Add((part, file, name), file, site);
                }
            }
        }

        /// <summary>By the expression that makes them: the name, and whether it is one of a function.</summary>
        public Dictionary<(int File, int Expr), (int Name, bool Local)> Holders { get; } = [];

        public List<(int File, int Site)> Of(int part, int name, int file) => stores.GetValueOrDefault((part, file, name), None);

        private static bool IsEmpty(FileFacts facts, int expr)
        {
            if (expr <= 0)
                return false;
            ExprNode node = facts.Exprs[expr];
            if (node.Kind is ExprKind.List or ExprKind.Dict or ExprKind.Set)
                return node.B == 0;
            return node.Kind == ExprKind.Call && facts.Sites[node.A] is { ArgCount: 0, Target: var target } && facts.Exprs[target] is { Kind: ExprKind.Builtin } made
                && (facts.NameBytes(made.A).SequenceEqual("dict"u8) || facts.NameBytes(made.A).SequenceEqual("list"u8) || facts.NameBytes(made.A).SequenceEqual("set"u8));
        }

        private static bool IsLocalName(FileFacts facts, int expr)
        {
            ExprNode node = facts.Exprs[expr];
            int symbol = node.Kind == ExprKind.Name ? node.A : node.Kind == ExprKind.Bind ? facts.Bindings[node.A].Symbol : -1;
            return symbol >= 0 && IsLocal(facts, facts.Symbols[symbol].Scope);
        }

        private static bool IsLocal(FileFacts facts, int scope) => facts.Scopes[scope].Kind is not (ScopeKind.Module or ScopeKind.Class);

        private void Hold(int file, int expr, int name, bool local)
        {
            names.Add(name);
            Holders[(file, expr)] = (name, local);
        }

        private void Add((int, int, int) key, int file, int site)
        {
            if (!stores.TryGetValue(key, out List<(int, int)>? sites))
                stores[key] = sites = new List<(int, int)>(1);
            // More are as good as one more than enough.
            if (sites.Count <= MostFillings)
                sites.Add((file, site));
        }
    }
}
