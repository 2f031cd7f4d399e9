using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>
/// Names that the program asks for: <c>dir(x)</c>, <c>vars(x)</c>, <c>x.__dict__</c>, <c>getmembers(x)</c>, the namespace that a metaclass is given; and what stands
/// under them. Followed by the call graph alone.
/// </summary>
public sealed partial class Evaluator
{
    // What a class has under a name instead of what its body says: a class decorator or a metaclass put it there before anybody could look.
    private readonly HashSet<(int Class, int Name)> replacedInClasses = [];

    // What a function of the library that lists names gives; null for any other.
    private Value? Listing(int function, int file, in SiteRow site)
    {
        if (function != known.Dir && function != known.Vars && function != known.Globals && function != known.GetMembers)
            return null;
        Value owner = site.ArgCount > 0 ? Eval(file, program.Files[file].Facts.Args[site.ArgStart].Value) : new ModuleValue(program.Modules[file]);
        if (function == known.Vars || function == known.Globals)
            return DictionaryOf(owner);
        bool isLimited = function == known.GetMembers && site.ArgCount > 1;
        Value names = NamesOf(owner, isLimited ? KindAsked(Eval(file, program.Files[file].Facts.Args[site.ArgStart + 1].Value)) : MemberKind.Any);
        if (names is UnknownValue)
            return null;
        return new InstanceValue(known.List, [function == known.Dir ? names : new TupleValue([names, MembersUnder(names)])], InstanceOrigin.Declared, -1);
    }

    // `vars(x)`, `x.__dict__`; null where nothing is known of x.
    private InstanceValue? DictionaryOf(Value owner) =>
        NamesOf(owner, MemberKind.Own) is not UnknownValue and var names ? new InstanceValue(known.Dict, [names, MembersUnder(names)], InstanceOrigin.Declared, -1) : null;

    // `inspect.isclass`, `inspect.isfunction`
    private MemberKind KindAsked(Value predicate) => predicate is not FunctionValue { Function: var asked } || !program.Models.IsModel(asked) ? MemberKind.Any
        : program.Facts(program.FileOf(asked)).NameText(program.Function(asked).Name) switch
        {
            "isclass" => MemberKind.Class,
            "isfunction" or "ismethod" or "isroutine" or "iscoroutinefunction" => MemberKind.Function,
            _ => MemberKind.Any,
        };

    private Value NamesOf(Value owners, MemberKind kind)
    {
        var builder = NewUnion();
        foreach (Value owner in Members(owners))
        {
            if (owner is ModuleValue { Module.File: >= 0 and var file } && !program.IsModel(file) || OwnerClass(owner) >= 0)
                builder.Add(new MemberNameValue(owner, kind, [], []));
        }
        return builder.ToValue();
    }

    // The class of the program whose members an object or a class has, or -1.
    private int OwnerClass(Value owner)
    {
        int cls = owner switch { ClassValue c => c.Class, InstanceValue i => i.Class, _ => -1 };
        return cls >= 0 && !program.IsModel(program.FileOfClass[cls]) ? cls : -1;
    }

    // Names that a comprehension, a loop or a call goes on with, as far as they were tested by the name that holds them: `n.startswith("test_")`.
    private Value Tested(int file, int symbol, Value names)
    {
        if (symbol < 0 || Members(names)[0] is not MemberNameValue)
            return names;
        FileFacts facts = program.Files[file].Facts;
        List<string> wanted = [], unwanted = [];
        for (int i = 0; i < facts.Sites.Length; i++)
        {
            SiteRow site = facts.Sites[i];
            if (site is not { Kind: SiteKind.Call, ArgCount: 1 } || facts.Exprs[site.Target] is not { Kind: ExprKind.Attribute } method
                || facts.SymbolOf(facts.Exprs[method.A]) != symbol || !facts.NameBytes(method.B).SequenceEqual("startswith"u8))
                continue;
            int argument = facts.Args[site.ArgStart].Value;
            ExprNode text = facts.Exprs[argument];
            foreach (int one in text.Kind == ExprKind.Tuple ? facts.List(text.A, text.B) : [argument])
            {
                // Who looks for names that begin with `_` wants to leave them out.
                if (facts.Exprs[one] is { Kind: ExprKind.Str, A: >= 0 } prefix)
                    (facts.NameBytes(prefix.A).StartsWith("_"u8) || IsDenied(facts, i) ? unwanted : wanted).Add(facts.NameText(prefix.A));
            }
        }
        if (wanted.Count + unwanted.Count == 0)
            return names;
        var builder = NewUnion();
        foreach (Value member in Members(names))
            builder.Add(member is MemberNameValue name ? new MemberNameValue(name.Owner, name.Kind, [.. name.Wanted, .. wanted], [.. name.Unwanted, .. unwanted]) : member);
        return builder.ToValue();
    }

    // `not n.startswith("on_")`
    private static bool IsDenied(FileFacts facts, int site)
    {
        for (int expr = 0; expr < facts.Exprs.Length; expr++)
        {
            if (facts.Exprs[expr] is { Kind: ExprKind.Not, A: var inner } && facts.Exprs[inner] is { Kind: ExprKind.Call, A: var call } && call == site)
                return true;
        }
        return false;
    }

    private static bool Admits(MemberNameValue names, string name)
    {
        if (Array.Exists(names.Unwanted, prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
            return false;
        return names.Wanted.Length == 0 ? !name.StartsWith("__", StringComparison.Ordinal)
            : Array.Exists(names.Wanted, prefix => name.StartsWith(prefix, StringComparison.Ordinal));
    }

    // `getattr(x, n)`, where n is one of the names that x or its like was asked for; null where it is no such name.
    private Value? ListedAttribute(int file, Value owners, int name)
    {
        Value names = Eval(file, name);
        return Members(names)[0] is MemberNameValue ? MembersUnder(Tested(file, program.Files[file].Facts.SymbolOf(program.Files[file].Facts.Exprs[name]), names), owners) : null;
    }

    // What stands under names: of the object that was asked for them, or of another one.
    private Value MembersUnder(Value names, Value? of = null)
    {
        var builder = NewUnion();
        foreach (Value member in Members(names))
        {
            if (member is not MemberNameValue listed)
                continue;
            foreach (Value owner in Members(of ?? listed.Owner))
            {
                foreach ((int _, Value value) in Listed(owner, listed, of is null))
                {
                    if (listed.Kind is MemberKind.Any or MemberKind.Own || value is ClassValue == (listed.Kind == MemberKind.Class))
                        builder.Add(value);
                }
            }
        }
        return builder.ToValue();
    }

    // The names of an owner that are admitted, with what stands under them.
    private List<(int Name, Value Value)> Listed(Value owner, MemberNameValue names, bool asTheyStand)
    {
        var listed = new List<(int, Value)>();
        if (owner is ModuleValue { Module: { File: >= 0 and var module } of } && !program.IsModel(module))
        {
            FileFacts facts = program.Facts(module);
            ScopeRow scope = facts.Scopes[0];
            for (int symbol = scope.SymbolStart; symbol < scope.SymbolStart + scope.SymbolCount; symbol++)
            {
                int binding = facts.Symbols[symbol].FirstBinding;
                if (binding < 0 || !Admits(names, facts.NameText(facts.Symbols[symbol].Name)) || names.Wanted.Length == 0 && facts.Bindings[binding].Kind == BindingKind.Import)
                    continue;
                int name = program.Name(module, facts.Symbols[symbol].Name);
                listed.Add((name, Attribute(new ModuleValue(of), name)));
            }
            return listed;
        }
        int cls = OwnerClass(owner);
        if (cls < 0)
            return listed;
        bool ofBody = owner is ClassValue || names.Kind != MemberKind.Own;
        foreach ((int file, int symbol) in InheritedSymbols(cls))
        {
            FileFacts facts = program.Facts(file);
            int name = program.Name(file, facts.Symbols[symbol].Name);
            if (!ofBody || facts.Symbols[symbol].FirstBinding < 0 || !Admits(names, facts.NameText(facts.Symbols[symbol].Name)) || listed.Exists(one => one.Item1 == name)
                || names.Kind == MemberKind.Own && (file != program.FileOfClass[cls] || facts.Symbols[symbol].Scope != program.Class(cls).Scope))
                continue;
            // Where a decorator of the class looks, nothing was put in the place of anything yet.
            bool plain = owner is ClassValue && (names.Kind == MemberKind.Own && asTheyStand || replacedInClasses.Contains((cls, name)));
            listed.Add((name, plain ? LastInBody(file, facts, symbol) ?? Symbol(file, symbol) : Attribute(owner, name)));
        }
        if (!ofBody)
            AddStored(owner, cls, names, listed);
        return listed;
    }

    // `vars(self)`: what its methods store.
    private void AddStored(Value owner, int cls, MemberNameValue names, List<(int Name, Value Value)> listed)
    {
        int file = program.FileOfClass[cls];
        foreach ((int of, int name) in (storesByFile[file] ??= IndexStores(file)).Keys)
        {
            if (of == cls && Admits(names, program.Names.Text(name)))
                listed.Add((name, Attribute(owner, name)));
        }
    }

    // `for name, member in vars(x).items()`: of the pairs, the members whose names the loop admits.
    private Value AdmittedMembers(int file, int pair, Value members)
    {
        var names = NewUnion();
        foreach (Value member in Members(Eval(file, pair)))
        {
            if (member is TupleValue { Elements: [var first, _] } && Members(first)[0] is MemberNameValue)
                names.Add(first);
        }
        if (names.IsEmpty)
            return members;
        FileFacts facts = program.Files[file].Facts;
        for (int binding = 0; binding < facts.Bindings.Length; binding++)
        {
            int value = facts.Bindings[binding].Value;
            if (value > 0 && facts.Exprs[value] is { Kind: ExprKind.Unpack, B: 0 } first && first.A == pair)
                return MembersUnder(Tested(file, facts.Bindings[binding].Symbol, names.ToValue()));
        }
        return members;
    }

    // `globals()[name]`: what stands under the names that one can be, and nothing where nobody knows the name. Null for what is no such dictionary.
    private Value? ListedItem(Value dictionary, int file, int key)
    {
        if (!program.Options.FollowParameters || dictionary is not InstanceValue { Args: [var names, _] } || Members(names)[0] is not MemberNameValue { Owner: var owner })
            return null;
        return key > 0 ? ListedAttribute(file, owner, key) ?? Value.Unknown : Value.Unknown;
    }

    // `setattr(cls, n, logged(member))` and `namespace[n] = logged(member)`: under each of the names that n may be.
    private void FlowUnderNames(int file, Value owners, int key, Value value)
    {
        Value names = Eval(file, key);
        names = Tested(file, program.Files[file].Facts.SymbolOf(program.Files[file].Facts.Exprs[key]), names);
        foreach (Value owner in Members(owners))
        {
            int cls = OwnerClass(owner);
            foreach (Value member in Members(names))
            {
                if (cls < 0 || member is not MemberNameValue listed)
                    continue;
                foreach ((int name, Value stands) in Listed(owner is ClassValue ? owner : listed.Owner, listed, true))
                {
                    if (stands is FunctionValue or WrappedValue or RecolouredValue or StaticOrClassMethodValue)
                        FlowIntoClass(cls, name, value, owner is ClassValue);
                }
            }
        }
    }

    private void FlowIntoClass(int cls, int name, Value value, bool inItself)
    {
        if (value is UnknownValue or NoneValue)
            return;
        if (inItself)
        {
            storedInClasses.Add((cls, name));
            replacedInClasses.Add((cls, name));
        }
        storedOutside.Add((cls, name));
        FlowIntoAttribute(cls, name, value);
    }

    // `namespace["extra"] = extra` in a metaclass, where the namespace is that of a class that it makes.
    private bool FlowIntoNamespace(int file, in SiteRow site)
    {
        bool isNamespace = false;
        foreach (Value dictionary in Members(Eval(file, site.Target)))
        {
            if (dictionary is not InstanceValue { Args: [var names, _] } || Members(names)[0] is not MemberNameValue { Owner: ClassValue { Class: var cls } owner })
                continue;
            isNamespace = true;
            if (ConstantText(file, site.Detail) is { } text)
                FlowIntoClass(cls, program.Names.Intern(text), Eval(file, site.Value), true);
            else
                FlowUnderNames(file, owner, site.Detail, Eval(file, site.Value));
        }
        return isNamespace;
    }

    // A metaclass is given the namespace of the class that it makes.
    private void FlowIntoMetaclass(in Calls.Edge edge, int cls, Dictionary<(int, int), Value> next)
    {
        const int Namespace = 3;
        FunctionRow made = program.Function(edge.Callee);
        if (made.ParamCount > Namespace && made.Class >= 0 && IsSubclass(program.ClassId(program.FileOf(edge.Callee), made.Class), known.Type)
            && DictionaryOf(ClassObject(cls)) is { } dictionary)
            Merge(next, (edge.Callee, Namespace), dictionary);
    }
}
