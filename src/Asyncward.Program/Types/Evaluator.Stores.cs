using System;
using System.Collections.Generic;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;
using Operator = Asyncward.Python.Syntax.Operator;

namespace Asyncward.Program.Types;

// What is put into containers, and where: `rooms[key] = room`, `rooms.append(room)`.
public sealed partial class Evaluator
{
    // A name that is filled in more places says little.
    private const int MostFillings = 16;

    // The container that a store puts something into, the key or 0, and what it puts there; 0 for the value when it is no store.
    private static (int Table, int Key, int Value) StoreAt(FileFacts facts, int siteRow)
    {
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (site.Kind == SiteKind.SubscriptStore)
            return (site.Target, site.Detail, site.Value);
        if (site is not { Kind: SiteKind.Call, ArgCount: 1 or 2 } || facts.Exprs[site.Target] is not { Kind: ExprKind.Attribute } method
            || !IsPutting(facts.NameBytes(method.B)))
            return default;
        // `queue.put(item, block)`
        ArgRow last = facts.Args[site.ArgStart + (facts.NameBytes(method.B).StartsWith("put"u8) ? 0 : site.ArgCount - 1)];
        if (last.Kind != ArgKind.Positional)
            return default;
        return (method.A, site.ArgCount == 2 && facts.NameBytes(method.B).SequenceEqual("setdefault"u8) ? facts.Args[site.ArgStart].Value : 0, last.Value);
    }

    private static bool IsPutting(ReadOnlySpan<byte> method) => method.Length switch
    {
        3 => method.SequenceEqual("add"u8) || method.SequenceEqual("put"u8),
        6 => method.SequenceEqual("append"u8) || method.SequenceEqual("insert"u8),
        10 => method.SequenceEqual("setdefault"u8) || method.SequenceEqual("appendleft"u8) || method.SequenceEqual("put_nowait"u8),
        _ => false,
    };

    // What puts something into a container: one thing, or all that another container has. 0 for the value when it is no such site.
    private static (int Table, int Key, int Value, bool IsOne) FillingAt(FileFacts facts, int siteRow)
    {
        (int table, int key, int value) = StoreAt(facts, siteRow);
        if (value > 0)
            return (table, key, value, true);
        (table, value) = ExtensionAt(facts, siteRow);
        return (table, 0, value, false);
    }

    // `files.extend(found)`, `files += found`, `sizes.update(found)`; 0 for the value when it is no such site.
    private static (int Table, int Value) ExtensionAt(FileFacts facts, int siteRow)
    {
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (site.Kind == SiteKind.InPlace)
            return site.Detail is (int)Operator.Add or (int)Operator.BitOr ? (site.Target, site.Value) : default;
        return site is { Kind: SiteKind.Call, ArgCount: 1 } && facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } method
            && facts.Args[site.ArgStart].Kind == ArgKind.Positional && IsExtending(facts.NameBytes(method.B)) ? (method.A, facts.Args[site.ArgStart].Value) : default;
    }

    private static bool IsExtending(ReadOnlySpan<byte> method) => method.Length == 6 && (method.SequenceEqual("extend"u8) || method.SequenceEqual("update"u8));

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

    // The table that a store puts something into, the key or 0, and what it puts there; 0 for the value when it is no store.
    // `TABLE[event].append(f)`, `TABLE.setdefault(event, []).append(f)` put it into `TABLE`.
    private static (int Table, int Key, int Value) StoreInTable(FileFacts facts, int siteRow)
    {
        (int table, int key, int value) = StoreAt(facts, siteRow);
        int whole = WholeOf(facts, table);
        return (whole, whole == table ? key : 0, value);
    }

    /// <summary>Empty containers by what holds them, and what is put into containers by the last name of these.</summary>
    internal sealed class ContainerStores
    {
        private static readonly List<(int File, int Site)> None = [];

        private readonly NamedFiles files;
        private readonly Dictionary<(int Part, int File, int Name), List<(int File, int Site)>> fillings = [];
        private readonly Dictionary<(int Part, int Name), List<(int File, int Site)>> functions = [];
        // What fills other names is not looked for.
        private readonly HashSet<int> holding = [];

        public ContainerStores(NamedFiles files)
        {
            this.files = files;
            SourceFile[] all = files.Files;
            for (int file = 0; file < all.Length; file++)
            {
                if (all[file].Role == FileRole.Project)
                    FindHolders(file, all[file].Facts);
            }
            for (int file = 0; file < all.Length; file++)
            {
                if (all[file].Role == FileRole.Project)
                    FindStores(file, all[file].Facts, all[file].Part);
            }
        }

        /// <summary>By the expression that makes them: the name, and whether it is one of a function.</summary>
        public Dictionary<(int File, int Expr), (int Name, bool Local)> Holders { get; } = [];

        /// <summary>What fills the empty containers of a name: of one file's functions, or of the whole part for -1. One more than count at most.</summary>
        public List<(int File, int Site)> Of(int part, int name, int file) => fillings.GetValueOrDefault((part, file, name), None);

        /// <summary>Where functions, or what the program is given, are put into a table of a name.</summary>
        public List<(int File, int Site)> OfFunctions(int part, int name) => functions.GetValueOrDefault((part, name), None);

        private void FindHolders(int file, FileFacts facts)
        {
            foreach (ref readonly BindingRow row in facts.Bindings.AsSpan())
            {
                if (row.Kind == BindingKind.Assign && MadeEmpty(facts, row.Value) is not 0 and var made)
                    Hold(file, made, files.Name(file, facts.Symbols[row.Symbol].Name), IsLocal(facts, row.Symbol));
            }
            foreach (ref readonly SiteRow row in facts.Sites.AsSpan())
            {
                if (row.Kind == SiteKind.AttributeStore && row.Name >= 0 && MadeEmpty(facts, row.Value) is not 0 and var made)
                    Hold(file, made, files.Name(file, row.Name), false);
            }
        }

        private void FindStores(int file, FileFacts facts, int part)
        {
            for (int site = 0; site < facts.Sites.Length; site++)
            {
                (int table, _, int value, bool isOne) = FillingAt(facts, site);
                table = OneOf(facts, isOne ? WholeOf(facts, table) : table);
                if (value <= 0 || facts.LastName(table) is not (>= 0 and var last))
                    continue;
                int name = files.Name(file, last);
                if (isOne && (facts.Exprs[value].Kind is ExprKind.Name or ExprKind.Bind or ExprKind.Attribute or ExprKind.Function || ParameterOf(facts, value) is not null))
                    Add(functions, (part, name), file, site, int.MaxValue);
                if (!holding.Contains(name))
                    continue;
                bool isLocal = facts.SymbolOf(facts.Exprs[table]) is >= 0 and var symbol && IsLocal(facts, symbol);
                if (isOne && IsEmpty(facts, value))
                    Hold(file, value, name, isLocal);
                Add(fillings, (part, -1, name), file, site, MostFillings + 1);
                if (isLocal)
                    Add(fillings, (part, file, name), file, site, MostFillings + 1);
            }
        }

        // The place of an empty container that an expression makes: a display's own one, for `defaultdict(list)` that of what it makes for each key, for
        // `deque()` and `Queue()` that of the call. 0 for anything else.
        private static int MadeEmpty(FileFacts facts, int expr)
        {
            if (expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Call } call && facts.LastName(facts.Sites[call.A].Target) is >= 0 and var maker)
            {
                ref readonly SiteRow site = ref facts.Sites[call.A];
                ReadOnlySpan<byte> name = facts.NameBytes(maker);
                if (name.SequenceEqual("defaultdict"u8))
                    return site.ArgCount == 1 ? facts.Args[site.ArgStart].Value : 0;
                if (name.SequenceEqual("deque"u8) || name.EndsWith("Queue"u8))
                    return MadeAt(call.A);
            }
            return IsEmpty(facts, expr) ? expr : 0;
        }

        private static bool IsEmpty(FileFacts facts, int expr)
        {
            if (expr <= 0)
                return false;
            ExprNode node = facts.Exprs[expr];
            if (node.Kind is ExprKind.List or ExprKind.Dict or ExprKind.Set)
                return node.B == 0;
            if (node.Kind != ExprKind.Call)
                return false;
            ref readonly SiteRow site = ref facts.Sites[node.A];
            if (site.ArgCount == 0 && facts.Exprs[site.Target] is { Kind: ExprKind.Builtin } made)
                return facts.NameBytes(made.A).SequenceEqual("dict"u8) || facts.NameBytes(made.A).SequenceEqual("list"u8) || facts.NameBytes(made.A).SequenceEqual("set"u8);
            return MayMakeEmpty(facts, site);
        }

        // `OrderedDict()`, `LRUCache(128)`, `CaseInsensitiveDict({})`: whether it is a container, only its class says.
        private static bool MayMakeEmpty(FileFacts facts, in SiteRow site)
        {
            if (facts.LastName(site.Target) is not (>= 0 and var name) || facts.NameBytes(name) is not [>= (byte)'A' and <= (byte)'Z', ..])
                return false;
            return ShowsNothing(facts, site);
        }

        // A name that has several values, in a loop or after a branch, is the same name in each.
        private static int OneOf(FileFacts facts, int table) =>
            table > 0 && facts.Exprs[table = facts.Unnarrowed(table)] is { Kind: ExprKind.Union, B: > 0 } several ? facts.Lists[several.A] : table;

        private static bool IsLocal(FileFacts facts, int symbol) => facts.Scopes[facts.Symbols[symbol].Scope].Kind is not (ScopeKind.Module or ScopeKind.Class);

        private void Hold(int file, int expr, int name, bool local)
        {
            holding.Add(name);
            Holders[(file, expr)] = (name, local);
        }

        private static void Add<TKey>(Dictionary<TKey, List<(int, int)>> stores, TKey key, int file, int site, int most)
            where TKey : notnull
        {
            if (!stores.TryGetValue(key, out List<(int, int)>? sites))
                stores[key] = sites = new List<(int, int)>(1);
            if (sites.Count < most)
                sites.Add((file, site));
        }
    }
}
