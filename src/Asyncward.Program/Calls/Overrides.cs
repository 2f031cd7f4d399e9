using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

/// <summary>
/// Which methods below a class override one of its methods. More than <see cref="Limit"/>: none is named, unless the method itself has no body; then any of
/// them stands for it, up to <see cref="AbstractLimit"/>.
/// </summary>
internal sealed class Overrides
{
    /// <summary>The fan-out cap of ANALYSIS.</summary>
    public const int Limit = 8;

    /// <summary>The same for a method without a body: one driver for each service is what such classes are for.</summary>
    public const int AbstractLimit = 40;

    private readonly ProgramModel program;
    private readonly ConcurrentDictionary<(int Class, int Function), int[]> memo = new();
    private readonly List<int>?[] children;
    // Protocols of the program: 0 not asked yet, 1 no, 2 yes.
    private readonly byte[] protocols;
    // Files beside the program: 0 not asked yet, 1 no, 2 yes.
    private readonly byte[] aside;
    private readonly Lazy<Dictionary<int, List<int>>> implementors;

    public Overrides(ProgramModel program)
    {
        this.program = program;
        aside = new byte[program.Files.Length];
        children = IndexChildren();
        protocols = new byte[program.ClassCount];
        implementors = new Lazy<Dictionary<int, List<int>>>(IndexMethods);
    }

    /// <summary>Overrides of a method in the classes below one, in order of the classes.</summary>
    public ReadOnlySpan<int> Of(int cls, int method)
    {
        if (children[cls] is null && !IsProtocol(cls))
            return [];
        if (memo.TryGetValue((cls, method), out int[]? known))
            return known;
        var found = new List<int>();
        int name = program.Name(program.FileOf(method), program.Function(method).Name);
        if (name >= 0)
            Collect(cls, name, method, found, []);
        if (name >= 0 && IsProtocol(cls))
            CollectImplementors(cls, name, method, found);
        int[] result = found.Count > LimitOf(method) ? [] : found.ToArray();
        memo[(cls, method)] = result;
        return result;
    }

    private int LimitOf(int method) => (program.FlagsOf(method) & FunctionFlags.StubBody) != 0 ? AbstractLimit : Limit;

    private bool IsProtocol(int cls)
    {
        if (protocols[cls] == 0)
            protocols[cls] = (byte)(!program.IsModel(program.FileOfClass[cls]) && program.Types.IsProtocol(cls) ? 2 : 1);
        return protocols[cls] == 2;
    }

    /// <summary>Whether a class below one has a method of that name in the other colour: a call may then reach either.</summary>
    public bool HasOtherColour(int cls, int method)
    {
        int name = program.Name(program.FileOf(method), program.Function(method).Name);
        return name >= 0 && FindOtherColour(cls, name, ColourOf(method), []);
    }

    private bool FindOtherColour(int cls, int name, FunctionFlags colour, HashSet<int> visited)
    {
        foreach (int child in children[cls] ?? [])
        {
            if (!visited.Add(child))
                continue;
            if (program.Types.OwnMember(child, name) is { } own && own is not PropertyValue && Evaluator.Unwrap(own) is { } f && ColourOf(f.Function) != colour
                || FindOtherColour(child, name, colour, visited))
                return true;
        }
        return false;
    }

    private void Collect(int cls, int name, int method, List<int> found, HashSet<int> visited)
    {
        if (children[cls] is not { } below)
            return;
        foreach (int child in below)
        {
            if (!visited.Add(child) || found.Count > AbstractLimit)
                continue;
            Value? own = program.Types.OwnMember(child, name);
            FunctionValue? f = own is PropertyValue property ? property.Getter : own is null ? null : Evaluator.Unwrap(own);
            // An override of the other colour is a mistake of its own; it does not stand for this call.
            if (f is not null && f.Function != method && !found.Contains(f.Function) && IsAsync(f.Function) == IsAsync(method))
                found.Add(f.Function);
            Collect(child, name, method, found, visited);
        }
    }

    // A protocol is implemented by what has all its methods, whether or not it says so.
    private void CollectImplementors(int protocol, int name, int method, List<int> found)
    {
        if (!MethodNames(protocol).Contains(name) || !implementors.Value.TryGetValue(name, out List<int>? candidates))
            return;
        List<(int Name, int Method)> wanted = MethodsOf(protocol);
        foreach (int cls in candidates)
        {
            if (cls == protocol || !IsSameProgram(cls, protocol) || program.Types.IsProtocol(cls) || !wanted.TrueForAll(one => Has(cls, one.Name, one.Method)))
                continue;
            if (program.Types.FindMember(cls, name, out _) is { } member && Evaluator.Unwrap(member) is { } f && f.Function != method
                && !found.Contains(f.Function) && IsAsync(f.Function) == IsAsync(method))
                found.Add(f.Function);
        }
    }

    // What a protocol asks for, also what those above it do; the function is -1 for what is no plain method, such as a property.
    private List<(int Name, int Method)> MethodsOf(int protocol)
    {
        var wanted = new List<(int, int)>();
        foreach (int cls in program.Types.Mro(protocol))
        {
            if (!IsProtocol(cls))
                continue;
            foreach (int name in MethodNames(cls))
            {
                if (wanted.Exists(one => one.Item1 == name))
                    continue;
                Value? member = program.Types.OwnMember(cls, name);
                wanted.Add((name, member is null or PropertyValue or StaticOrClassMethodValue ? -1 : Evaluator.Unwrap(member)?.Function ?? -1));
            }
        }
        return wanted;
    }

    // Whether a class has what a protocol asks for: in the place of a method one that takes what that takes, and no property.
    private bool Has(int cls, int name, int method)
    {
        if (program.Types.FindMember(cls, name, out _) is not { } member)
            return false;
        if (method < 0)
            return true;
        return member is not PropertyValue && (Evaluator.Unwrap(member) is not { } own || ProtocolFit.Fits(program, own.Function, method));
    }

    private bool IsSameProgram(int cls, int protocol)
    {
        int part = program.PartOf(program.FileOfClass[protocol]);
        return part < 0 || part == program.PartOf(program.FileOfClass[cls]);
    }

    private List<int> MethodNames(int cls)
    {
        int file = program.FileOfClass[cls];
        FileFacts facts = program.Facts(file);
        ScopeRow scope = facts.Scopes[program.Class(cls).Scope];
        var names = new List<int>();
        for (int s = scope.SymbolStart; s < scope.SymbolStart + scope.SymbolCount; s++)
        {
            if (facts.Symbols[s].FirstBinding is >= 0 and var binding && facts.Bindings[binding].Kind == BindingKind.Function)
                names.Add(program.Name(file, facts.Symbols[s].Name));
        }
        return names;
    }

    // By name of a method: the classes of the project that define it.
    private Dictionary<int, List<int>> IndexMethods()
    {
        var index = new Dictionary<int, List<int>>();
        for (int cls = 0; cls < program.ClassCount; cls++)
        {
            if (!program.IsProject(program.FileOfClass[cls]))
                continue;
            foreach (int name in MethodNames(cls))
            {
                if (!index.TryGetValue(name, out List<int>? list))
                    index[name] = list = [];
                list.Add(cls);
            }
        }
        return index;
    }

    // Plain, a coroutine function, or an asynchronous generator.
    private FunctionFlags ColourOf(int function) => IsAsync(function) ? program.FlagsOf(function) & (FunctionFlags.Async | FunctionFlags.Generator) : FunctionFlags.None;

    private bool IsAsync(int function) => (program.FlagsOf(function) & FunctionFlags.Async) != 0;

    private List<int>?[] IndexChildren()
    {
        var result = new List<int>?[program.ClassCount];
        for (int cls = 0; cls < result.Length; cls++)
        {
            if (program.Files[program.FileOfClass[cls]].Role == FileRole.Model)
                continue;
            foreach (int parent in program.Types.Info(cls).Bases)
            {
                if (!StandsAside(cls, parent))
                    (result[parent] ??= []).Add(cls);
            }
        }
        return result;
    }

    // What tests, examples and documentation derive from a class is never what the program itself meets.
    private bool StandsAside(int cls, int parent)
    {
        int own = program.FileOfClass[cls];
        int other = program.FileOfClass[parent];
        return own != other && program.IsProject(other) && IsAside(own) && !IsAside(other);
    }

    private bool IsAside(int file) => aside[file] != 0 ? aside[file] == 2 : (aside[file] = (byte)(IsAsidePath(program.Files[file]) ? 2 : 1)) == 2;

    private static bool IsAsidePath(SourceFile file)
    {
        if (file.Role == FileRole.Test)
            return true;
        foreach (string part in file.Path.Split('/', '\\'))
        {
            if (part is "examples" or "example" or "samples" or "docs" or "doc" or "demo" or "demos" or "benchmarks")
                return true;
        }
        return false;
    }
}
