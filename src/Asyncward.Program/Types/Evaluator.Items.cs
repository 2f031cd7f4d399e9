using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;
using Operator = Asyncward.Python.Syntax.Operator;

namespace Asyncward.Program.Types;

/// <summary>One item of a container: by key, by position, through the methods of dictionaries.</summary>
public sealed partial class Evaluator
{
    // What a dictionary holds under a key for sure; null when it may not have it.
    private Value? ItemIn(LiteralValue literal, string key, int depth = 0)
    {
        FileFacts facts = program.Files[literal.File].Facts;
        ExprNode node = facts.Exprs[literal.Expr];
        Value later = ContentsOf(literal, key);
        bool found = HasLater(literal, key);
        if (node.Kind == ExprKind.Dict)
        {
            ReadOnlySpan<int> items = facts.List(node.A, node.B);
            for (int i = items.Length - 2; i >= 0; i -= 2)
            {
                if (items[i] > 0 && KeyOf(literal.File, items[i]) == key)
                    return IsOverwritten(literal, key) && later is not UnknownValue ? later : Join(Eval(literal.File, items[i + 1]), later);
                if (items[i] > 0 || !program.Options.FollowParameters || depth >= MaxSpreads)
                    continue;
                Value spread = Eval(literal.File, items[i + 1]);
                if (ItemIn(spread, key, depth + 1) is not { } inner)
                    continue;
                if (spread is LiteralValue)
                    return Join(inner, later);
                // What `**kwargs` may have, and what stands there when it has not.
                later = Join(inner, later);
                found = true;
            }
        }
        else if (IsMerged(node) && depth < MaxSpreads)
        {
            // `defaults | given`: what is given wins.
            if ((ItemIn(Eval(literal.File, node.B), key, depth + 1) ?? ItemIn(Eval(literal.File, node.A), key, depth + 1)) is { } merged)
                return Join(merged, later);
        }
        return found ? later : null;
    }

    private Value? ItemIn(Value container, string key, int depth) => container switch
    {
        LiteralValue literal when IsDictionary(literal) => ItemIn(literal, key, depth),
        InstanceValue when HasLater(container, key) => ContentsOf(container, key),
        _ => null,
    };

    private static bool IsMerged(in ExprNode node) => node.Kind == ExprKind.Binary && node.Aux == (int)Operator.BitOr;

    private bool HasLater(Value container, string key) =>
        PlaceOf(container) is { } place && contents.TryGetValue(place, out Dictionary<string, Value>? held) && held.ContainsKey(key);

    // Whether all keys of a dictionary are known, so that one that is not among them is not there.
    private bool KnowsAllKeys(Value container)
    {
        if (HasLater(container, ""))
            return false;
        if (container is InstanceValue { Site: <= KeywordSites })
            return true;
        if (container is not LiteralValue literal)
            return false;
        FileFacts facts = program.Files[literal.File].Facts;
        ExprNode node = facts.Exprs[literal.Expr];
        if (node.Kind != ExprKind.Dict)
            return false;
        ReadOnlySpan<int> items = facts.List(node.A, node.B);
        for (int i = 0; i + 1 < items.Length; i += 2)
        {
            if (items[i] <= 0 || KeyOf(literal.File, items[i]).Length == 0)
                return false;
        }
        return true;
    }

    // What `f(**options)` passes for a parameter.
    private Value Unpacked(Value options, string parameter)
    {
        var builder = NewUnion();
        foreach (Value member in Members(options))
        {
            if (ItemIn(member, parameter, 0) is { } item)
                builder.Add(item);
            else if (!KnowsAllKeys(member))
                builder.Add(ItemsOf(member, parameter));
        }
        return builder.ToValue();
    }

    // `table.get("key", otherwise)`, `table.pop("key")`, `table.setdefault("key", value)`
    private Value? KeyedCall(int function, Value receiver, int file, int siteRow)
    {
        if (!program.Options.FollowParameters || !program.Models.IsModel(function))
            return null;
        int name = program.Name(program.FileOf(function), program.Function(function).Name);
        if (name == known.PopName && steps.Count > 0 && TakenBy(file, siteRow, receiver) is { } taken)
            return taken;
        if (!IsSubclass(ClassOf(receiver), known.Dict))
            return null;
        SiteRow site = program.Files[file].Facts.Sites[siteRow];
        // `super().__getitem__(key)` of a class that is a dictionary.
        if (name == known.GetItem && site.ArgCount == 1 && ContentsOf(receiver, KeyOf(file, program.Files[file].Facts.Args[site.ArgStart].Value)) is not UnknownValue and var own)
            return own;
        if (site.ArgCount is not (1 or 2) || name != known.GetName && name != known.PopName && name != known.SetDefault)
            return null;
        string key = KeyOf(file, program.Files[file].Facts.Args[site.ArgStart].Value);
        if (key.Length == 0)
            return null;
        // Not every call has to pass what `**kwargs` collects.
        if (ItemIn(receiver, key, 0) is { } item)
            return site.ArgCount == 2 && receiver is InstanceValue { Site: var place } && !IsAlwaysPassed(KeywordSites - place, key)
                ? Join(item, Eval(file, program.Files[file].Facts.Args[site.ArgStart + 1].Value)) : item;
        if (!KnowsAllKeys(receiver))
            return null;
        return site.ArgCount == 2 ? Eval(file, program.Files[file].Facts.Args[site.ArgStart + 1].Value) : name == known.GetName ? Value.None : null;
    }

    // An element of a list or tuple by its position, counted from the end below zero; null when the position is not known.
    private Value? ElementAt(LiteralValue literal, long position, int depth = 0)
    {
        FileFacts facts = program.Files[literal.File].Facts;
        ExprNode node = facts.Exprs[literal.Expr];
        if (disordered.Contains((literal.File, literal.Expr)))
            return null;
        if (position < 0)
        {
            if (CountOf(literal, 0) is not { } count)
                return null;
            position += count;
        }
        if (position < 0 || depth > MaxSpreads)
            return null;
        string key = PositionKey(position);
        if (node.Kind is ExprKind.List or ExprKind.Tuple && position < node.B)
        {
            ReadOnlySpan<int> elements = facts.List(node.A, node.B);
            if (HasStarred(facts, elements[..((int)position + 1)]))
                return null;
            Value later = ContentsOf(literal, key);
            return IsOverwritten(literal, key) && later is not UnknownValue ? later : Join(Eval(literal.File, elements[(int)position]), later);
        }
        if (node is { Kind: ExprKind.Binary, Aux: (int)Operator.Add } && Eval(literal.File, node.A) is LiteralValue left && CountOf(left, depth) is { } before)
        {
            if (position < before)
                return ElementAt(left, position, depth + 1);
            return Eval(literal.File, node.B) is LiteralValue right ? ElementAt(right, position - before, depth + 1) : null;
        }
        if (PartOf(literal) is var (whole, first, size, step))
        {
            if (size >= 0 && position >= size || ElementAt(whole, first + (position * step), depth + 1) is not { } inside)
                return null;
            return Join(inside, ContentsOf(literal, key));
        }
        return HasLater(literal, key) && !HasLater(literal, "") ? ContentsOf(literal, key) : null;
    }

    // How many elements a list or tuple has; null when that is not known.
    private int? CountOf(LiteralValue literal, int depth)
    {
        ExprNode node = program.Files[literal.File].Facts.Exprs[literal.Expr];
        if (HasLater(literal, "") || depth > MaxSpreads || disordered.Contains((literal.File, literal.Expr)))
            return null;
        if (node.Kind is ExprKind.List or ExprKind.Tuple)
        {
            int count = node.B;
            FileFacts facts = program.Files[literal.File].Facts;
            if (HasStarred(facts, facts.List(node.A, node.B)))
                return null;
            while (HasLater(literal, PositionKey(count)))
                count++;
            return count;
        }
        if (node.Kind is ExprKind.Subscript or ExprKind.Unpack)
            return PartOf(literal) is var (_, _, size, _) && size >= 0 ? size : null;
        return node is { Kind: ExprKind.Binary, Aux: (int)Operator.Add } && Eval(literal.File, node.A) is LiteralValue left && Eval(literal.File, node.B) is LiteralValue right
            && CountOf(left, depth + 1) is { } first && CountOf(right, depth + 1) is { } second ? first + second : null;
    }

    private static bool HasStarred(FileFacts facts, ReadOnlySpan<int> elements)
    {
        foreach (int element in elements)
        {
            if (facts.Exprs[element].Kind == ExprKind.Starred)
                return true;
        }
        return false;
    }

    private static string PositionKey(long position) => FormattableString.Invariant($"#{position}");
}
