using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

// What a container holds that is made empty and filled later: `self.peers = {}`, and elsewhere `self.peers[key] = Peer()`. Without parameter
// flow only containers with few places that fill them, and only when all of these say what they put there.
public sealed partial class Evaluator
{
    private readonly ConcurrentDictionary<(int File, int Expr), Value> filled = new();

    /// <summary>What is put later into a container that the code shows empty; Unknown when that is not known of all that is put there.</summary>
    private Value FilledLater(int file, int expr, string? key)
    {
        if (HolderOf(file, expr) is not var (name, local))
            return Value.Unknown;
        if (key is null or "" && filled.TryGetValue((file, expr), out Value? known))
            return known;
        List<(int File, int Site)> stores = indexes.Containers.Of(program.PartOf(file), name, local ? file : -1);
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

    // What a call makes has the place of the call, below the expressions; and the call of such a place.
    private static int MadeAt(int siteRow) => -1 - siteRow;

    private bool IsFilledLater(LiteralValue container) => HolderOf(container.File, container.Expr) is not null;

    private (int Name, bool Local)? HolderOf(int file, int expr) => !program.Options.FollowParameters && program.Files[file].Role != FileRole.Model
        && indexes.Containers.Holders.TryGetValue((file, expr), out (int Name, bool Local) holder) ? holder : null;

    private Value FilledBy(List<(int File, int Site)> stores, int file, int expr, string? key)
    {
        var builder = NewUnion();
        var named = NewUnion();
        bool isMixed = false;
        foreach ((int home, int site) in stores)
        {
            FileFacts facts = program.Facts(home);
            (int table, int at, int value, bool isOne) = FillingAt(facts, site);
            string storedKey = at > 0 ? KeyOf(home, at) : "";
            bool isNamed = storedKey.Length > 0 && storedKey != key;
            if (isNamed && !string.IsNullOrEmpty(key) || !IsPlace(Eval(home, table), file, expr))
                continue;
            Value put = isOne ? Eval(home, value) : ElementsOf(Eval(home, value));
            if (put is NoneValue || put is UnknownValue && IsUpdate(facts, site))
                continue;
            if (AsElement(put, home, value, file, expr) is not { } element)
            {
                if (!isNamed)
                    return Value.Unknown;
                isMixed = true;
            }
            else if (isNamed)
            {
                named.Add(element);
            }
            else
            {
                builder.Add(element);
            }
        }
        // Under names of their own may stand different things, of which nobody who asks for any of them knows which he gets.
        Value held = builder.ToValue();
        return !isMixed && !named.IsEmpty && Join(held, named.ToValue()) is var all and not UnionValue ? all : held;
    }

    // What a container is known to hold by what is put into it; null where that does not say enough.
    private Value? AsElement(Value put, int home, int value, int file, int expr) => put switch
    {
        InstanceValue instance when !MayBeOfAnyClassBelow(home, value, instance) => new InstanceValue(instance.Class, instance.Args, InstanceOrigin.Inferred, -1),
        LiteralValue literal when literal.Expr != expr || literal.File != file => literal,
        // `jobs.append(load(key))`, and later `await gather(*jobs)`
        CoroutineValue => put,
        _ => null,
    };

    // A dictionary is brought up to date with what it holds already: `peers.update(found)`.
    private static bool IsUpdate(FileFacts facts, int siteRow) => facts.Sites[siteRow] is { Kind: SiteKind.Call } call
        && facts.LastName(call.Target) is >= 0 and var method && facts.NameBytes(method).SequenceEqual("update"u8);

    // What goes over from one container to another: not the keys of a dictionary.
    private Value ElementsOf(Value container) => ClassOf(container) is >= 0 and var cls && IsSubclass(cls, known.Dict) ? ItemsOf(container, "") : IterateResult(container);

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

    private bool IsPlace(Value tables, int file, int expr)
    {
        foreach (Value table in Members(tables))
        {
            if (table is LiteralValue literal && literal.Expr == expr && literal.File == file
                || expr < 0 && table is InstanceValue made && made.Site == program.SiteId(file, MadeAt(expr)))
                return true;
        }
        return false;
    }

    /// <summary>
    /// `dict()`, `list()`, `set()` without arguments are displays of their own, and so is a dictionary of a library that is filled later: `OrderedDict()`; else null.
    /// </summary>
    private LiteralValue? EmptyContainer(int file, int expr, Value made, int siteRow)
    {
        if (made is not InstanceValue { Origin: InstanceOrigin.Constructed, Args.Length: 0 } container || program.Options.FollowParameters)
            return null;
        FileFacts facts = program.Files[file].Facts;
        if (container.Class == known.List || container.Class == known.Dict || container.Class == known.Set)
            return facts.Sites[siteRow].ArgCount == 0 ? new LiteralValue(file, expr, container.Class) : null;
        return program.IsModel(program.FileOfClass[container.Class]) && IsSubclass(container.Class, known.Dict) && ShowsNothing(facts, facts.Sites[siteRow])
            && HolderOf(file, expr) is var (name, local) && MayHoldMade(indexes.Containers.Of(program.PartOf(file), name, local ? file : -1))
            ? new LiteralValue(file, expr, container.Class) : null;
    }

    // Whether something that is made is put into a container, as far as the calls tell; of all else its class says as much.
    private bool MayHoldMade(List<(int File, int Site)> stores)
    {
        if (stores.Count > MostFillings)
            return false;
        foreach ((int home, int site) in stores)
        {
            FileFacts facts = program.Facts(home);
            int value = StoreAt(facts, site).Value;
            if (value > 0 && facts.Exprs[value] is { Kind: ExprKind.Bind } bound)
                value = facts.Bindings[bound.A].Value;
            if (value > 0 && facts.Exprs[value] is { Kind: ExprKind.Call } call && facts.LastName(facts.Sites[call.A].Target) is >= 0 and var made
                && facts.NameBytes(made) is [>= (byte)'A' and <= (byte)'Z', ..])
                return true;
        }
        return false;
    }

    // Numbers and empty displays put nothing into what they make.
    private static bool ShowsNothing(FileFacts facts, in SiteRow site)
    {
        for (int i = site.ArgStart; i < site.ArgStart + site.ArgCount; i++)
        {
            ExprNode argument = facts.Exprs[facts.Args[i].Value];
            if (facts.Args[i].Kind is ArgKind.Star or ArgKind.DoubleStar || argument.Kind is not (ExprKind.Int or ExprKind.Float or ExprKind.Binary)
                && (argument.Kind is not (ExprKind.Dict or ExprKind.List) || argument.B > 0))
                return false;
        }
        return true;
    }
}
