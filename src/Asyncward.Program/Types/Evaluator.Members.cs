using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Members of classes: what stands in the body, what methods store, what look-up finds.</summary>
public sealed partial class Evaluator
{
    private readonly KnownNames known = new();
    private readonly ClassInfo?[] classes;
    private readonly InstanceValue?[] instances, selves;
    private readonly ClassValue?[] classObjects;
    private readonly FunctionValue?[] functionObjects;
    private readonly Dictionary<(int Class, int Name), List<int>>?[] storesByFile;
    private readonly int[]?[] classSymbols;
    // What a class itself has under a name, and what look-up finds, with its owner.
    private readonly ValueMemo ownMembers;
    private readonly ValueMemo foundMembers;

    internal KnownNames Known => known;

    // Every `self.x = …` by class and name, `__init__` first, else in order of the source.
    private Dictionary<(int Class, int Name), List<int>> IndexStores(int file)
    {
        var index = new Dictionary<(int, int), List<int>>();
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < facts.Sites.Length; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind != SiteKind.AttributeStore || SelfClass(facts, site.Target) is not { } cls)
                continue;
            var key = (program.ClassId(file, cls), program.Name(file, site.Name));
            if (!index.TryGetValue(key, out List<int>? list))
                index[key] = list = [];
            if (program.Name(file, facts.Functions[site.Function].Name) == known.Init)
                list.Insert(0, i);
            else
                list.Add(i);
        }
        return index;
    }

    private List<int>? Stores(int cls, int name)
    {
        int file = program.FileOfClass[cls];
        // Two threads may make the same.
        return (storesByFile[file] ??= IndexStores(file)).GetValueOrDefault((cls, name));
    }

    /// <summary>The class whose instance an expression is by being the first parameter of a method, or null.</summary>
    public static int? SelfClass(FileFacts facts, int expr)
    {
        if (ParameterOf(facts, expr) is not (var function, 0))
            return null;
        ref readonly FunctionRow f = ref facts.Functions[function];
        return (f.Flags & FunctionFlags.Method) != 0 && f.Class >= 0 ? f.Class : null;
    }

    private ClassValue ClassObject(int cls) => classObjects[cls] ??= new ClassValue(cls, []);

    private InstanceValue SelfOf(int cls) => selves[cls] ??= new InstanceValue(cls, [], InstanceOrigin.Self, -1);

    private FunctionValue FunctionObject(int function) => functionObjects[function] ??= new FunctionValue(function, false);

    /// <summary>A declared instance of a class; Unknown for -1.</summary>
    public Value InstanceOf(int cls)
    {
        if (cls < 0)
            return Value.Unknown;
        return instances[cls] ??= new InstanceValue(cls, [], InstanceOrigin.Declared, -1);
    }

    /// <summary>The class of which a value is an instance, or -1.</summary>
    public int ClassOf(Value value) => value switch
    {
        InstanceValue i => i.Class,
        LiteralValue l => l.Class,
        TupleValue => known.Tuple,
        GeneratorValue => known.Generator,
        MemberNameValue => known.Str,
        _ => -1,
    };

    /// <summary>What the class itself has under a name (class body and assignments to self), or null.</summary>
    internal Value? OwnMember(int cls, int name)
    {
        return OwnMember(cls, name, out _);
    }

    // Final when the value is kept: not one that was computed through a cut.
    private Value? OwnMember(int cls, int name, out bool final)
    {
        if (ownMembers.TryFind(cls, name, out Value? known, out _))
        {
            final = true;
            return known;
        }
        Info(cls);
        final = false;
        Question question = new(MemoKind.Member, cls, name);
        if (!EnterMember(question, Value.Unknown, out known))
            return known;
        Value? value = WithFlow((cls, name), OwnMemberUncached(cls, name));
        // While the bases of the class are being found, its members are not known for good.
        if (Leave(question, value) && classes[cls] is not null)
        {
            ownMembers.Keep(cls, name, value);
            final = true;
        }
        return value;
    }

    private Value? OwnMemberUncached(int cls, int name)
    {
        int file = program.FileOfClass[cls];
        FileFacts facts = program.Facts(file);
        int symbol = ClassSymbol(cls, name);
        Value? inClass = symbol >= 0 ? LastInBody(file, facts, symbol) ?? Symbol(file, symbol) : null;
        if (inClass is PropertyValue or StaticOrClassMethodValue or RecolouredValue)
            return inClass;
        // What an instance stores under the name of a method hides it.
        if (inClass is FunctionValue or WrappedValue)
            return program.Options.FollowParameters && Stores(cls, name) is { } hiding ? StoredOver(file, facts, hiding, inClass) : inClass;
        bool declaredInClass = symbol >= 0 && IsDeclared(facts, symbol);
        if (declaredInClass && inClass is not null && SaysLittle(inClass))
            inClass = AssignedIn(file, facts, symbol) is not UnknownValue and var assigned ? assigned : inClass;
        else if (declaredInClass && inClass is not UnknownValue)
            return MadeAtOnce(file, facts, cls, name) is { } made && inClass is InstanceValue protocol && IsProtocol(protocol.Class) ? made : inClass;
        if (Stores(cls, name) is not { } stores)
            return inClass;
        foreach (int store in stores)
        {
            ref readonly SiteRow site = ref facts.Sites[store];
            if (site.Detail > 0 && Annotation(file, site.Detail) is not UnknownValue and not ExternValue and var declared
                && !SaysLittle(declared))
                return stores.Count == 1 && inClass is null ? Sharpen(declared, Eval(file, site.Value)) : declared;
        }
        var builder = NewUnion();
        if (inClass is not null)
            builder.Add(inClass);
        int count = 0;
        foreach (int store in stores)
        {
            if (count++ == UnionValue.Limit)
                break;
            if (program.Options.FollowParameters && IsStoredOver(facts, stores, store))
                continue;
            Value stored = Eval(file, facts.Sites[store].Value);
            builder.Add(stored is UnknownValue or CallableValue && CallableFromCallers(file, facts.Sites[store].Value) is { } passed ? passed : stored);
        }
        return builder.ToValue();
    }

    // `step = logged(step)` behind `def step`: when the body has run, the name is what was assigned last.
    private Value? LastInBody(int file, FileFacts facts, int symbol)
    {
        int last = facts.Symbols[symbol].FirstBinding;
        if (!program.Options.FollowParameters || last < 0 || facts.Bindings[last].Next < 0)
            return null;
        for (; facts.Bindings[last].Next >= 0; last = facts.Bindings[last].Next)
        {
            if (facts.Bindings[last].Annotation > 0)
                return null;
        }
        ref readonly BindingRow row = ref facts.Bindings[last];
        return row is { Kind: BindingKind.Assign, Annotation: <= 0 } && row.Region == facts.Functions[row.Function].Region && Binding(file, last) is not UnknownValue and var value
            ? value : null;
    }

    // `self.mode = first`, then `self.mode = second` in the same straight line, with nothing between that could look.
    private static bool IsStoredOver(FileFacts facts, List<int> stores, int store)
    {
        ref readonly SiteRow first = ref facts.Sites[store];
        for (int i = store + 1; i < facts.Sites.Length; i++)
        {
            SiteRow next = facts.Sites[i];
            if (stores.Contains(i))
                return next.Function == first.Function && next.Region == first.Region;
            if (next.Kind != SiteKind.AttributeStore && (next.Kind != SiteKind.AttributeLoad || next.Name == first.Name))
                return false;
        }
        return false;
    }

    // `client: HasChat` of a protocol, and all that is ever stored is what `__init__` makes there: one of all the classes that have its methods.
    private InstanceValue? MadeAtOnce(int file, FileFacts facts, int cls, int name)
    {
        if (Stores(cls, name) is not [var store] || facts.Sites[store] is not { Detail: <= 0 } site)
            return null;
        ref readonly FunctionRow function = ref facts.Functions[site.Function];
        return site.Region == function.Region && program.Name(file, function.Name) == known.Init
            && Eval(file, site.Value) is InstanceValue { Origin: var origin } made && (origin & InstanceOrigin.Constructed) != 0 ? made : null;
    }

    private Value StoredOver(int file, FileFacts facts, List<int> stores, Value method)
    {
        var builder = NewUnion();
        foreach (int store in stores)
            builder.Add(Eval(file, facts.Sites[store].Value));
        // `__init__` comes first: what it stores is there before anybody looks.
        ref readonly FunctionRow first = ref facts.Functions[facts.Sites[stores[0]].Function];
        if (builder.IsEmpty || facts.Sites[stores[0]].Region != first.Region || program.Name(file, first.Name) != known.Init)
            builder.Add(method);
        return builder.ToValue();
    }

    private Value AssignedIn(int file, FileFacts facts, int symbol)
    {
        var builder = NewUnion();
        for (int b = facts.Symbols[symbol].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
            builder.Add(Eval(file, facts.Bindings[b].Value));
        return builder.ToValue();
    }

    // A declaration speaks for all assignments; where there is only one, what it constructs is known better.
    private Value Sharpen(Value declared, Value assigned)
    {
        if (declared is not InstanceValue d)
            return declared;
        // The elements of a display are known one by one.
        if (program.Options.FollowParameters && assigned is LiteralValue literal && IsSubclass(literal.Class, d.Class) && ItemsOf(literal, "") is not UnknownValue)
            return literal;
        // `self.peers: dict = {}` says less than what is put there.
        if (assigned is LiteralValue empty && empty.Class == d.Class && (d.Args.Length == 0 || d.Args[^1] is UnknownValue) && IsFilledLater(empty))
            return empty;
        return assigned is InstanceValue a && (a.Origin & InstanceOrigin.Constructed) != 0 && IsSubclass(a.Class, d.Class)
            ? new InstanceValue(a.Class, a.Class == d.Class && (a.Args.Length == 0 || d.Args.Length > 0 && d.Args[^1] is not UnknownValue) ? d.Args : a.Args, a.Origin, a.Site)
            : declared;
    }

    // "Something that can be called", alone or in a container, or anything at all: what is assigned and passed says more.
    private bool SaysLittle(Value declared) => program.Options.FollowParameters
        && (declared is InstanceValue { Class: var cls } && cls == known.Object || HoldsCallable(declared, 0));

    private static bool HoldsCallable(Value declared, int depth)
    {
        if (declared is CallableValue)
            return true;
        if (depth > 2)
            return false;
        ReadOnlySpan<Value> parts = declared switch { UnionValue union => union.Members, InstanceValue i => i.Args, TupleValue tuple => tuple.Elements, _ => [] };
        foreach (Value part in parts)
        {
            if (HoldsCallable(part, depth + 1))
                return true;
        }
        return false;
    }

    private static bool IsDeclared(FileFacts facts, int symbol)
    {
        for (int b = facts.Symbols[symbol].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
        {
            if (facts.Bindings[b].Annotation > 0)
                return true;
        }
        return false;
    }

    private int ClassSymbol(int cls, int name)
    {
        int file = program.FileOfClass[cls];
        FileFacts facts = program.Facts(file);
        ScopeRow scope = facts.Scopes[program.Class(cls).Scope];
        if (classSymbols[cls] is not { } names)
        {
            names = new int[scope.SymbolCount];
            for (int i = 0; i < names.Length; i++)
                names[i] = program.Name(file, facts.Symbols[scope.SymbolStart + i].Name);
            classSymbols[cls] = names;
        }
        int index = Array.IndexOf(names, name);
        return index < 0 || facts.Symbols[scope.SymbolStart + index].FirstBinding < 0 ? -1 : scope.SymbolStart + index;
    }

    /// <summary>A member by the order of look-up, as it stands in the class (not bound), or null.</summary>
    internal Value? FindMember(int cls, int name, out int owner)
    {
        if (foundMembers.TryFind(cls, name, out Value? found, out owner))
            return found;
        owner = -1;
        bool final = true;
        foreach (int ancestor in Info(cls).Mro)
        {
            found = OwnMember(ancestor, name, out bool own);
            final &= own;
            if (found is not null)
            {
                owner = ancestor;
                break;
            }
        }
        if (final && classes[cls] is not null)
            foundMembers.Keep(cls, name, found, owner);
        return found;
    }

    internal Value? FindMemberAfter(int cls, int after, int name, out int owner)
    {
        bool active = false;
        foreach (int ancestor in Info(cls).Mro)
        {
            if (active && OwnMember(ancestor, name) is { } value)
            {
                owner = ancestor;
                return value;
            }
            active |= ancestor == after;
        }
        owner = -1;
        return null;
    }
}
