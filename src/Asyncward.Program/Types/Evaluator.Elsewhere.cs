using System.Collections.Generic;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

// What an attribute holds that its own class does not say: callables that callers pass to the constructor, what classes below it or other code assign,
// and the methods that come behind a class in the order of look-up of the classes below it. All of it is inferred.
public sealed partial class Evaluator
{
    // `self.on_tick = on_tick` in a constructor, all calls of which pass functions: those.
    private Value? CallableFromCallers(int file, int expr)
    {
        FileFacts facts = program.Files[file].Facts;
        if (program.Options.FollowParameters || program.Files[file].Role != FileRole.Project || ParameterOf(facts, expr) is not var (functionRow, index))
            return null;
        ref readonly FunctionRow row = ref facts.Functions[functionRow];
        if (row.Class < 0 || row.DecoratorCount > 0 || program.Name(file, row.Name) != known.Init)
            return null;
        int function = program.FunctionId(file, functionRow);
        if (CallersOf(function, file, row) is not { } callers)
            return null;
        var builder = NewUnion();
        foreach ((int caller, int site, bool bound, bool doubtful) in callers)
        {
            // Which callables other classes hand on is no question of this one.
            if (doubtful)
                continue;
            int argument = program.Models.ArgumentFor(program.SiteId(caller, site), function, index, bound);
            FileFacts there = program.Facts(caller);
            if (argument < 0)
            {
                if ((there.Sites[site].Flags & (SiteFlags.StarArgs | SiteFlags.StarKwargs)) != 0)
                    return null;
                continue;
            }
            if (there.Args[argument].Kind is ArgKind.Star or ArgKind.DoubleStar)
                return null;
            foreach (Value passed in Members(Eval(caller, there.Args[argument].Value)))
            {
                if (passed is NoneValue)
                    continue;
                if (AsInferred(passed) is not { } callable)
                    return null;
                builder.Add(callable);
            }
        }
        return builder.IsEmpty ? null : builder.ToValue();
    }

    private static Value? AsInferred(Value callable) => callable switch
    {
        FunctionValue f => new FunctionValue(f.Function, f.Decorated, true),
        BoundMethodValue { Callee: FunctionValue f } bound => new BoundMethodValue(bound.Receiver, new FunctionValue(f.Function, f.Decorated, true)),
        PartialValue partial => AsInferred(partial.Callee),
        _ => null,
    };

    // An attribute that the class lacks, or only sets to None: what the classes below it assign, and what other code assigns to it or to an instance of it.
    private Value? StoredElsewhere(Value receiver, int cls, int name)
    {
        if (receiver is not (InstanceValue or ClassValue) || program.Options.FollowParameters)
            return null;
        var builder = NewUnion();
        if (receiver is InstanceValue { Origin: var origin } && (origin & InstanceOrigin.Self) != 0 && derived is not null && derived[cls] is not null)
        {
            var below = new List<int>();
            if (CollectHosts(cls, below))
            {
                foreach (int child in below)
                    AddObjects(ref builder, OwnMember(child, name));
            }
        }
        if (indexes.StoresFromOutside.TryGetValue(name, out List<(int File, int Site)>? stores) && stores.Count <= MostCallers)
            AddStores(ref builder, stores, receiver, cls, name);
        return builder.IsEmpty || builder.ToValue() is UnknownValue ? null : builder.ToValue();
    }

    // `model = None` in a class whose methods use `cls.model` or `self.model`: the classes that the classes below name there. Of more than a union holds
    // those that stand above the others, and of these, where they are still too many, the common ancestor. With `model = Item` that class is one of them,
    // where any class below names another.
    private Value? ClassNamedBelow(int cls, int name, ClassValue? own = null)
    {
        if (program.Options.FollowParameters || derived is null || derived[cls] is null)
            return null;
        var below = new List<int>();
        if (!CollectHosts(cls, below))
            return null;
        List<int> named = own is null ? [] : [own.Class];
        foreach (int child in below)
        {
            if (OwnMember(child, name) is ClassValue { Args.Length: 0 } member && !named.Contains(member.Class))
                named.Add(member.Class);
        }
        if (named.Count == (own is null ? 0 : 1))
            return null;
        if (named.Count > UnionValue.Limit)
            named = Topmost(named);
        if (named.Count <= UnionValue.Limit)
        {
            var builder = NewUnion();
            foreach (int one in named)
                builder.Add(ClassObject(one));
            return builder.ToValue();
        }
        foreach (int ancestor in Info(named[0]).Mro)
        {
            if (ancestor != known.Object && named.TrueForAll(one => IsSubclass(one, ancestor)))
                return ClassObject(ancestor);
        }
        return null;
    }

    // Those of the classes that stand below no other of them: a call on one of these may mean an override, as on any object.
    private List<int> Topmost(List<int> classes) => classes.FindAll(one => !classes.Exists(other => other != one && IsSubclass(one, other)));

    private void AddStores(ref UnionBuilder builder, List<(int File, int Site)> stores, Value receiver, int cls, int name)
    {
        Question question = new(MemoKind.Stored, cls, name);
        if (!Enter(question, Value.Unknown, out _))
            return;
        foreach ((int file, int site) in stores)
        {
            foreach (Value owner in Members(Eval(file, program.Facts(file).Sites[site].Target)))
            {
                // What is stored in a class its instances have, too.
                int of = owner is ClassValue stored ? stored.Class : owner is InstanceValue instance && receiver is InstanceValue ? instance.Class : -1;
                if (of >= 0 && (IsSubclass(of, cls) || IsSubclass(cls, of)))
                    AddObjects(ref builder, Eval(file, program.Facts(file).Sites[site].Value));
            }
        }
        Leave(question, Value.Unknown);
    }

    // Only objects of known classes: what else is assigned says nothing for sure about the attribute elsewhere.
    private static void AddObjects(ref UnionBuilder builder, Value? stored)
    {
        if (stored is null)
            return;
        foreach (Value member in Members(stored))
        {
            if (member is InstanceValue instance)
                builder.Add(new InstanceValue(instance.Class, instance.Args, InstanceOrigin.Inferred, -1));
        }
    }

    // `super().step()` of an object whose class stands below: another class may come next there than above this one.
    private Value WithSiblings(SuperValue super, int name, Value? found, Value next)
    {
        if (program.Options.FollowParameters || derived is null || derived[super.After] is null)
            return next;
        var below = new List<int>();
        if (!CollectHosts(super.After, below))
            return next;
        var builder = NewUnion();
        builder.Add(next);
        foreach (int child in below)
        {
            if (FindMemberAfter(child, super.After, name, out int owner) is { } sibling && !ReferenceEquals(sibling, found) && Unwrap(sibling) is { } method
                && (found is null || Unwrap(found)?.Function != method.Function))
                builder.Add(Bind(sibling, new InstanceValue(child, [], InstanceOrigin.Inferred, -1), owner));
        }
        return builder.ToValue() is UnknownValue ? next : builder.ToValue();
    }

    // Every `x.name = …` where x is not self, by name, tests left out.
    private static Dictionary<int, List<(int File, int Site)>> IndexStoresFromOutside(NamedFiles files)
    {
        var index = new Dictionary<int, List<(int File, int Site)>>();
        SourceFile[] all = files.Files;
        for (int file = 0; file < all.Length; file++)
        {
            if (all[file].Role != FileRole.Project)
                continue;
            FileFacts facts = all[file].Facts;
            for (int site = 0; site < facts.Sites.Length; site++)
            {
                if (facts.Sites[site].Kind != SiteKind.AttributeStore || facts.Sites[site].Value <= 0 || SelfClass(facts, facts.Sites[site].Target) is not null)
                    continue;
                int name = files.Name(file, facts.Sites[site].Name);
                if (!index.TryGetValue(name, out List<(int, int)>? sites))
                    index[name] = sites = new List<(int, int)>(1);
                if (sites.Count <= MostCallers)
                    sites.Add((file, site));
            }
        }
        return index;
    }
}
