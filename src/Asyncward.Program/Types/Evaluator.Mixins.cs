using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

// What `self` has in a mixin: a class that calls methods which it does not have itself is there to be mixed with, or derived from by, classes that do.
// The same holds for an object that is declared to be of a class which lacks the method, or that a framework passes: it is one of those below.
public sealed partial class Evaluator
{
    // More than that below a class say nothing about what it is mixed into.
    private const int MostHosts = 64;
    private const int MostDeclared = 6;

    private readonly ConcurrentDictionary<(int One, int Other), bool> commonSubclasses = new();
    private readonly ConcurrentDictionary<(int Class, int Method), bool> mayHave = new();

    private List<int>?[]? derived;
    // For classes of libraries that the program derives nothing from itself: what it derives from the classes below them.
    private Dictionary<int, List<int>> derivedFurther = [];

    // Classes of the program by base. Built before anything else is asked, so that no look-up meets a half-built table.
    private void IndexDerived()
    {
        var result = new List<int>?[program.ClassCount];
        for (int cls = 0; cls < result.Length; cls++)
        {
            if (program.Files[program.FileOfClass[cls]].Role != FileRole.Project)
                continue;
            foreach (int parent in Info(cls).Bases)
            {
                if (program.Files[program.FileOfClass[parent]].Role is FileRole.Project or FileRole.Model)
                    (result[parent] ??= []).Add(cls);
            }
        }
        derived = result;
        derivedFurther = [];
        for (int parent = 0; parent < result.Length; parent++)
        {
            if (result[parent] is { } below && program.Files[program.FileOfClass[parent]].Role == FileRole.Model)
                AddAbove(parent, below, derivedFurther);
        }
    }

    // A class of a library, and those above it in the same package: `Bot` is a `Client`, and events say that they come from a client.
    private void AddAbove(int parent, List<int> below, Dictionary<int, List<int>> result)
    {
        if (program.FileOfClass[parent] == program.FileOfClass[known.Object])
            return;
        foreach (int above in Info(parent).Mro)
        {
            if (above == parent || derived![above] is not null || program.Files[program.FileOfClass[above]].Role != FileRole.Model || !AreOfOnePackage(above, parent))
                continue;
            if (!result.TryGetValue(above, out List<int>? classes))
                result[above] = classes = [];
            foreach (int cls in below)
            {
                if (!classes.Contains(cls))
                    classes.Add(cls);
            }
        }
    }

    private bool AreOfOnePackage(int one, int other)
    {
        ReadOnlySpan<char> left = program.Modules[program.FileOfClass[one]].Name;
        ReadOnlySpan<char> right = program.Modules[program.FileOfClass[other]].Name;
        int end = left.IndexOf('.');
        int size = end < 0 ? left.Length : end;
        return right.StartsWith(left[..size], StringComparison.Ordinal) && (right.Length == size || right[size] == '.');
    }

    /// <summary>A member that a class lacks and that all classes below it which have it agree on: bound to them; else null.</summary>
    private Value? MemberOfHosts(int cls, int name, bool isSelf)
    {
        if (derived is null || derived[cls] is null && !derivedFurther.ContainsKey(cls) || Info(cls).HasUnknownBase)
            return null;
        var hosts = new List<int>();
        if (!CollectHosts(cls, hosts) || !isSelf && hosts.Count > MostDeclared)
            return null;
        var builder = NewUnion();
        var members = new HashSet<int>();
        bool? colour = null;
        foreach (int host in hosts)
        {
            if (FindMember(host, name, out int owner) is not { } member)
                continue;
            // Only methods: what an attribute holds is seen where it is set.
            if (Unwrap(member) is not { } method || members.Count == UnionValue.Limit)
                return null;
            bool isAsync = (program.FlagsOf(method.Function) & FunctionFlags.Async) != 0;
            if (colour is { } known && known != isAsync)
                return null;
            colour = isAsync;
            if (members.Add(method.Function))
                builder.Add(Bind(member, new InstanceValue(host, [], InstanceOrigin.Inferred, -1), owner));
        }
        return members.Count == 0 ? null : builder.ToValue();
    }

    private bool CollectHosts(int cls, List<int> hosts)
    {
        foreach (int child in derived![cls] ?? derivedFurther.GetValueOrDefault(cls) ?? [])
        {
            if (hosts.Contains(child))
                continue;
            if (hosts.Count == MostHosts)
                return false;
            hosts.Add(child);
            if (!CollectHosts(child, hosts))
                return false;
        }
        return true;
    }

    /// <summary>Whether an object can be of both classes, because one is below the other or a third is below both.</summary>
    internal bool HaveCommonSubclass(int one, int other)
    {
        return commonSubclasses.GetOrAdd((one, other), Find, this);

        static bool Find((int One, int Other) pair, Evaluator types)
        {
            for (int cls = 0; cls < types.program.ClassCount; cls++)
            {
                if (types.IsSubclass(cls, pair.One) && types.IsSubclass(cls, pair.Other))
                    return true;
            }
            return false;
        }
    }

    /// <summary>Whether an object of a class, or of one below it, may have a method for its own: the class itself gets it, or one that is below both.</summary>
    internal bool MayHave(int cls, int method)
    {
        return mayHave.GetOrAdd((cls, method), Find, this);

        static bool Find((int Class, int Method) pair, Evaluator types)
        {
            int home = types.program.FileOf(pair.Method);
            ref readonly FunctionRow row = ref types.program.Function(pair.Method);
            int owner = types.program.ClassId(home, row.Class);
            int name = types.program.Name(home, row.Name);
            for (int cls = 0; types.HaveCommonSubclass(pair.Class, owner) && cls < types.program.ClassCount; cls++)
            {
                if (types.IsSubclass(cls, pair.Class) && types.IsSubclass(cls, owner)
                    && (types.HasUnknownBase(cls) || types.FindMember(cls, name, out _) is { } member && FunctionIn(member) == pair.Method))
                    return true;
            }
            return false;
        }
    }
}
