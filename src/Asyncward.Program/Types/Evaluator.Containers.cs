using System;
using System.Collections.Generic;
using System.Globalization;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Types;

/// <summary>What is put into displays and built containers after they were made. Collected only where parameters are followed.</summary>
public sealed partial class Evaluator
{
    // By the container's display (file, expression) or the call that built it (-1, site): what was put in, by constant key or "" for any.
    private readonly Dictionary<(int File, int Place), Dictionary<string, Value>> contents = [];
    // What the dictionary of `**kwargs` has instead of the call that made it: this less its function.
    private const int KeywordSites = -2;
    // Lists whose positions change, by their displays.
    private readonly HashSet<(int File, int Expr)> disordered = [];
    // By generator function.
    private readonly Dictionary<int, Value> sent = [];

    private bool FlowContents(CallGraph calls)
    {
        bool changed = FlowRegistrations(calls);
        foreach (int function in calls.Functions)
        {
            int file = program.FileOf(function);
            FileFacts facts = program.Facts(file);
            ref readonly FunctionRow row = ref program.Function(function);
            changed |= FindOverwritten(function) | FindSteps(function);
            for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
            {
                ref readonly SiteRow site = ref facts.Sites[i];
                if (site.Kind == SiteKind.SubscriptStore)
                {
                    if (registrations.Contains((file, i)))
                        continue;
                    if (IsOwnName(facts, site))
                    {
                        changed |= PutByName(file, site);
                        continue;
                    }
                    if (site.Detail > 0 && facts.Exprs[site.Detail].Kind == ExprKind.Slice)
                    {
                        changed |= Disordered(Eval(file, site.Target)) | Put(Eval(file, site.Target), "", IterateResult(Eval(file, site.Value)));
                        continue;
                    }
                    string key = KeyOf(file, site.Detail);
                    changed |= !overwrittenStores.Contains((file, i, key)) && Put(Eval(file, site.Target), key, Eval(file, site.Value));
                }
                else if (site.Kind == SiteKind.Call && site.ArgCount > 0 && facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } method)
                    changed |= PutByMethod(file, facts, i, method) | PutByConstructor(file, facts, i);
                else if (site is { Kind: SiteKind.Call, ArgCount: 0 } && facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } plain
                    && MovesElements(program.Name(file, plain.B)))
                    changed |= Disordered(Eval(file, plain.A));
                else if (site.Kind == SiteKind.Call && site.ArgCount > 0)
                    changed |= PutByConstructor(file, facts, i);
                else if (site.Kind == SiteKind.SubscriptDelete)
                    changed |= Disordered(Eval(file, site.Target));
                else if (site.Kind == SiteKind.Decorate)
                    changed |= FlowDispatch(file, facts, site);
            }
        }
        return changed;
    }

    private bool PutByMethod(int file, FileFacts facts, int siteRow, ExprNode method)
    {
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        int name = program.Name(file, method.B);
        int arg = site.ArgStart;
        int last = site.ArgStart + site.ArgCount - 1;
        bool changed = MovesElements(name) && Disordered(Eval(file, method.A));
        if (name == known.SendName)
            return Sent(Eval(file, method.A), Eval(file, facts.Args[arg].Value));
        if (name == known.Append && appendedAt.TryGetValue((file, siteRow), out string? position))
            return Put(Eval(file, method.A), position, Eval(file, facts.Args[arg].Value));
        if (name == known.Append || name == known.Add || name == known.AppendLeft || name == known.PutName || name == known.PutNoWait)
            return Put(Eval(file, method.A), "", Eval(file, facts.Args[arg].Value));
        if (name == known.Insert && site.ArgCount == 2)
            return changed | Put(Eval(file, method.A), "", Eval(file, facts.Args[last].Value));
        if (name == known.SetDefault && site.ArgCount == 2)
            return Put(Eval(file, method.A), KeyOf(file, facts.Args[arg].Value), Eval(file, facts.Args[last].Value));
        if (name == known.Extend)
            return Put(Eval(file, method.A), "", IterateResult(Eval(file, facts.Args[arg].Value)));
        if (name != known.Update)
            return changed;
        for (; arg <= last; arg++)
        {
            Value value = Eval(file, facts.Args[arg].Value);
            if (facts.Args[arg].Kind == ArgKind.Keyword)
                changed |= Put(Eval(file, method.A), facts.NameText(facts.Args[arg].Name), value);
            else if (value is LiteralValue { Class: var cls } other && cls == known.Dict)
                changed |= PutAll(Eval(file, method.A), other);
            else
                changed |= IsSubclass(ClassOf(Members(Eval(file, method.A))[0]), known.Dict) ? PutItems(Eval(file, method.A), value)
                    : Put(Eval(file, method.A), "", IterateResult(value));
        }
        return changed;
    }

    // `dict(a=f)`, `dict(pairs)`, `list(values)`
    private bool PutByConstructor(int file, FileFacts facts, int siteRow)
    {
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        // `heappush(queue, item)`
        if (site.ArgCount == 2 && known.HeapPush >= 0 && Eval(file, site.Target) is FunctionValue { Function: var push } && push == known.HeapPush)
            return Put(Eval(file, facts.Args[site.ArgStart].Value), "", Eval(file, facts.Args[site.ArgStart + 1].Value));
        if (Eval(file, site.Target) is not ClassValue { Class: var cls } || !program.IsModel(program.FileOfClass[cls]) && !TakesItems(cls))
            return false;
        bool isDict = IsSubclass(cls, known.Dict);
        if (!isDict && !IsSubclass(cls, known.List) && !IsSubclass(cls, known.Set) && !IsSubclass(cls, known.Tuple) && cls != known.Deque && cls != known.FrozenSet)
            return false;
        Value made = CallSite(file, siteRow);
        bool changed = false;
        for (int i = site.ArgStart; i < site.ArgStart + site.ArgCount; i++)
        {
            ArgRow arg = facts.Args[i];
            if (arg.Kind == ArgKind.Keyword && isDict)
                changed |= Put(made, facts.NameText(arg.Name), Eval(file, arg.Value));
            else if (arg.Kind == ArgKind.Positional)
                changed |= isDict ? PutItems(made, Eval(file, arg.Value)) : Put(made, "", IterateResult(Eval(file, arg.Value)));
        }
        return changed;
    }

    // A class of the program that is a container and takes what it is made of as its base does.
    private bool TakesItems(int cls) =>
        IsOwnContainer(cls) && (FindMember(cls, known.Init, out int owner) is null || owner >= 0 && program.IsModel(program.FileOfClass[owner]));

    // Another dictionary, or pairs.
    private bool PutItems(Value container, Value items)
    {
        bool changed = false;
        foreach (Value member in Members(items))
        {
            if (member is LiteralValue literal && literal.Class == known.Dict)
                changed |= PutAll(container, literal);
            else if (member is LiteralValue { File: var file, Expr: var expr } && program.Files[file].Facts.Exprs[expr] is { Kind: ExprKind.List or ExprKind.Tuple } pairs)
            {
                foreach (int pair in program.Files[file].Facts.List(pairs.A, pairs.B).ToArray())
                    changed |= PutPair(container, file, pair);
            }
            else if (IsSubclass(ClassOf(member), known.Dict))
                changed |= Put(container, "", ItemsOf(member, ""));
            else
                changed |= Put(container, "", UnpackResult(IterateResult(member), 1, 0));
        }
        return changed;
    }

    private bool PutPair(Value container, int file, int pair)
    {
        FileFacts facts = program.Files[file].Facts;
        return facts.Exprs[pair] is { Kind: ExprKind.Tuple, B: 2 } shown
            ? Put(container, KeyOf(file, facts.List(shown.A, 2)[0]), Eval(file, facts.List(shown.A, 2)[1]))
            : Put(container, "", UnpackResult(Eval(file, pair), 1, 0));
    }

    // What a `defaultdict` makes for a key that it lacks: one thing for all keys, at the place of its factory.
    private Value MadeByDefault(Value dictionary)
    {
        if (DefaultFactoryAt(dictionary) is not var (file, factory))
            return Value.Unknown;
        return Eval(file, factory) switch
        {
            ClassValue { Class: var cls } when cls == known.List || cls == known.Dict || cls == known.Set => new LiteralValue(file, factory, cls),
            Value value => CallResult(value, -1, -1),
        };
    }

    private (int File, int Expr)? DefaultFactoryAt(Value dictionary)
    {
        if (known.DefaultDict < 0 || dictionary is not InstanceValue { Site: >= 0 } made || made.Class != known.DefaultDict)
            return null;
        SiteRow site = program.Site(made.Site);
        int file = program.FileOfSite(made.Site);
        return site.Kind != SiteKind.Call || site.ArgCount == 0 ? null : (file, program.Facts(file).Args[site.ArgStart].Value);
    }

    /// <summary>What a <c>defaultdict</c> calls for a key that it lacks; Unknown where that is not known.</summary>
    internal Value DefaultFactoryOf(Value dictionary) => DefaultFactoryAt(dictionary) is var (file, factory) ? Eval(file, factory) : Value.Unknown;

    // What is in a container that was made empty.
    private Value HeldBy(Value container) => Join(ContentsOf(container, null), MadeByDefault(container));

    private bool MovesElements(int method) =>
        method == known.PopName || method == known.SortName || method == known.Insert || method == known.RemoveName || method == known.ReverseName;

    // Positions in a list from which something is taken, or that is put in order, say nothing any more.
    private bool Disordered(Value lists)
    {
        bool changed = false;
        foreach (Value member in Members(lists))
        {
            if (member is LiteralValue literal && literal.Class == known.List)
                changed |= disordered.Add((literal.File, literal.Expr));
        }
        return changed;
    }

    // What a generator is sent is what its `yield` gives.
    private bool Sent(Value generators, Value value)
    {
        bool changed = false;
        foreach (Value member in Members(generators))
        {
            if (member is not GeneratorValue { Function: var function } || value is UnknownValue or NoneValue)
                continue;
            Value merged = sent.TryGetValue(function, out Value? old) ? Join(old, value) : value;
            changed |= old is null || Makers.HasGrown(old, merged);
            sent[function] = merged;
        }
        return changed;
    }

    // What `**kwargs` collects, key by key.
    private bool PutKeywords(int function, string key, Value value) =>
        Put(new InstanceValue(known.Dict, [], InstanceOrigin.Declared, KeywordSites - function), key, value);

    private bool PutKeywords(int function, Value options)
    {
        bool changed = false;
        foreach (Value member in Members(options))
        {
            if (member is LiteralValue literal && literal.Class == known.Dict)
                changed |= PutAll(new InstanceValue(known.Dict, [], InstanceOrigin.Declared, KeywordSites - function), literal);
            else if (PlaceOf(member) is { } place && contents.TryGetValue(place, out Dictionary<string, Value>? held))
            {
                foreach ((string key, Value value) in new List<KeyValuePair<string, Value>>(held))
                    changed |= PutKeywords(function, key, value);
            }
            else
                changed |= PutKeywords(function, "", ItemsOf(member, ""));
        }
        return changed;
    }

    private bool PutAll(Value container, LiteralValue other)
    {
        FileFacts facts = program.Files[other.File].Facts;
        ExprNode node = facts.Exprs[other.Expr];
        bool changed = false;
        if (node.Kind == ExprKind.Dict)
        {
            int[] items = facts.List(node.A, node.B).ToArray();
            for (int i = 0; i + 1 < items.Length; i += 2)
            {
                if (items[i] > 0)
                    changed |= Put(container, KeyOf(other.File, items[i]), Eval(other.File, items[i + 1]));
            }
        }
        if (contents.TryGetValue((other.File, other.Expr), out Dictionary<string, Value>? more))
        {
            foreach ((string key, Value value) in new List<KeyValuePair<string, Value>>(more))
                changed |= Put(container, key, value);
        }
        return changed;
    }

    private bool Put(Value containers, string key, Value value)
    {
        if (value is UnknownValue or NoneValue)
            return false;
        bool changed = false;
        foreach (Value container in Members(containers))
        {
            if (PlaceOf(container) is not { } place)
                continue;
            if (!contents.TryGetValue(place, out Dictionary<string, Value>? held))
                contents[place] = held = [];
            Value merged = held.TryGetValue(key, out Value? old) ? Join(old, value) : value;
            if (old is not null && !Makers.HasGrown(old, merged))
                continue;
            held[key] = merged;
            changed = true;
        }
        return changed;
    }

    // Only what is made in a known place can be told from others.
    private (int File, int Place)? PlaceOf(Value container) => container switch
    {
        LiteralValue literal => (literal.File, literal.Expr),
        InstanceValue { Site: >= 0 } made when !IsOwnContainer(made.Class) => (-1, made.Site),
        InstanceValue { Site: <= KeywordSites } keywords => (-2, keywords.Site),
        // A class of the program that is a list: one place for all its objects.
        InstanceValue own when IsOwnContainer(own.Class) => (-3, own.Class),
        _ => null,
    };

    private bool IsOwnContainer(int cls) => program.Options.FollowParameters && !program.IsModel(program.FileOfClass[cls])
        && (IsSubclass(cls, known.List) || IsSubclass(cls, known.Dict) || IsSubclass(cls, known.Set) || IsSubclass(cls, known.Deque));

    /// <summary>What was put into a container later, under a key or under any; Unknown when nothing is known.</summary>
    private Value ContentsOf(Value container, string? key)
    {
        if (!program.Options.FollowParameters)
        {
            return container switch
            {
                LiteralValue literal => FilledLater(literal.File, literal.Expr, key),
                InstanceValue { Site: >= 0, Args.Length: 0 } made when program.IsModel(program.FileOfClass[made.Class]) =>
                    FilledLater(program.FileOfSite(made.Site), MadeAt(program.SiteRowOf(made.Site)), key),
                _ => Value.Unknown,
            };
        }
        if (contents.Count == 0 || PlaceOf(container) is not { } place || !contents.TryGetValue(place, out Dictionary<string, Value>? held))
            return Value.Unknown;
        var builder = NewUnion();
        foreach ((string stored, Value value) in held)
        {
            if (string.IsNullOrEmpty(key) || stored.Length == 0 || stored == key)
                builder.Add(value);
        }
        return builder.ToValue();
    }

    private string KeyOfTuple(int file, ReadOnlySpan<int> elements)
    {
        string key = "@(";
        foreach (int element in elements)
        {
            string part = KeyOf(file, element);
            if (part.Length == 0)
                return "";
            key += FormattableString.Invariant($"{part.Length}:{part}");
        }
        return key;
    }

    // Of texts only: what begins so is a number, or no text.
    private static string KeyOfSum(string left, string right) =>
        left.Length == 0 || right.Length == 0 || left[0] is '#' or '@' || right[0] is '#' or '@' ? "" : left + right;

    // "" for what is not a constant.
    private string KeyOf(int file, int expr)
    {
        FileFacts facts = program.Files[file].Facts;
        ExprNode node = expr > 0 ? facts.Exprs[expr] : default;
        return node.Kind switch
        {
            ExprKind.Str when node.A >= 0 => facts.NameText(node.A),
            ExprKind.Int => "#" + facts.Numbers[node.A].ToString(CultureInfo.InvariantCulture),
            ExprKind.Unknown or ExprKind.Str or ExprKind.Slice => "",
            _ when contents.Count == 0 && !program.Options.FollowParameters => "",
            // As the language counts: `True` is 1.
            ExprKind.True => "#1",
            ExprKind.False => "#0",
            ExprKind.None => "@None",
            ExprKind.Tuple => KeyOfTuple(file, facts.List(node.A, node.B)),
            ExprKind.Binary when node.Aux == (int)Operator.Add => KeyOfSum(KeyOf(file, node.A), KeyOf(file, node.B)),
            ExprKind.Attribute when known.Enum >= 0 && Eval(file, node.A) is ClassValue kind && IsSubclass(kind.Class, known.Enum) =>
                FormattableString.Invariant($"@{kind.Class}.{facts.NameText(node.B)}"),
            _ => Eval(file, expr) switch
            {
                LiteralValue { File: var home, Expr: var literal } when (home, literal) != (file, expr) => KeyOf(home, literal),
                ClassValue cls => FormattableString.Invariant($"@{cls.Class}"),
                FunctionValue function => FormattableString.Invariant($"@f{function.Function}"),
                _ => "",
            },
        };
    }
}
