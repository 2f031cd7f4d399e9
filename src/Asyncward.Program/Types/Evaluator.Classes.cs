using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>A class with its order of look-up and its members.</summary>
internal sealed class ClassInfo
{
    public required int[] Mro;
    public required int[] Bases;
    public required Value[][] BaseArgs;
    /// <summary>A base could not be resolved: a failed look-up says nothing.</summary>
    public bool HasUnknownBase;
    public string? ExternBase;
    /// <summary>It derives from <c>TypedDict</c> itself.</summary>
    public bool IsTypedDictionary;
    public required int[] TypeParams;
}

/// <summary>Classes: their bases, type parameters and order of look-up.</summary>
public sealed partial class Evaluator
{
    /// <summary>Whether a class is another or derives from it.</summary>
    public bool IsSubclass(int cls, int ancestor)
    {
        if (cls < 0 || ancestor < 0)
            return false;
        return cls == ancestor || Array.IndexOf(Info(cls).Mro, ancestor) >= 0;
    }

    /// <summary>Whether an except expression names just this exception class (not a base of it), alone or in a tuple.</summary>
    internal bool Catches(int file, int expr, int exception)
    {
        foreach (Value member in Members(InstancesOf(Eval(file, expr))))
        {
            if (member is InstanceValue i && i.Class == exception && exception >= 0)
                return true;
        }
        return false;
    }

    /// <summary>The order of look-up of a class, itself first.</summary>
    public ReadOnlySpan<int> Mro(int cls) => Info(cls).Mro;

    /// <summary>Whether a look-up in the class can fail only because a base is not known.</summary>
    public bool HasUnknownBase(int cls)
    {
        foreach (int ancestor in Info(cls).Mro)
        {
            if (Info(ancestor).HasUnknownBase)
                return true;
        }
        return false;
    }

    internal ClassInfo Info(int cls)
    {
        if (classes[cls] is { } info)
            return info;
        if (!Open.Classes.Add(cls))
            return new ClassInfo { Mro = [cls], Bases = [], BaseArgs = [], HasUnknownBase = true, TypeParams = [] };
        int file = program.FileOfClass[cls];
        FileFacts facts = program.Facts(file);
        ref readonly ClassRow row = ref program.Class(cls);
        var bases = new List<int>();
        var baseArgs = new List<Value[]>();
        var typeParams = new List<int>();
        bool unknown = false;
        bool explicitParams = false;
        string? externBase = null;
        bool typedDictionary = false;
        for (int i = 0; i < row.BaseCount; i++)
        {
            int expr = facts.Lists[row.BaseStart + i];
            ExprNode node = facts.Exprs[expr];
            Value value;
            Value[] args = [];
            if (node.Kind == ExprKind.Subscript)
            {
                value = Eval(file, node.A);
                args = BaseArguments(file, node.B);
                bool declares = value is SpecialFormValue { Form: SpecialForm.Generic or SpecialForm.Protocol };
                if (declares && !explicitParams)
                {
                    typeParams.Clear();
                    explicitParams = true;
                }
                if (declares || !explicitParams)
                    CollectTypeVars(args, typeParams);
            }
            else
                value = Eval(file, expr);
            switch (value is WrappedValue { Original: ClassValue decorated } ? decorated : value)
            {
                case ClassValue c:
                    bases.Add(c.Class);
                    baseArgs.Add(args.Length > 0 ? args : c.Args);
                    break;
                case UnionValue union when FirstClass(union) is { } c:
                    bases.Add(c.Class);
                    baseArgs.Add(args);
                    break;
                case SpecialFormValue { Form: SpecialForm.TypedDict } when known.Dict >= 0:
                    typedDictionary = true;
                    bases.Add(known.Dict);
                    baseArgs.Add([InstanceOf(known.Str), Value.Unknown]);
                    break;
                case SpecialFormValue:
                    break;
                case MadeClassValue { Site: var made } when program.Site(made).ArgCount != 3:
                    bases.Add(known.Tuple);
                    baseArgs.Add([]);
                    break;
                default:
                    unknown = true;
                    externBase ??= (value as ExternValue)?.Name;
                    break;
            }
        }
        // PEP 695: the type parameters stand in a scope of their own around the class.
        if (row.ParentScope >= 0 && facts.Scopes[row.ParentScope].Kind == ScopeKind.TypeParams)
            AddScopeTypeParams(file, facts, row.ParentScope, typeParams);
        else if (facts.Scopes[row.Scope].Parent >= 0 && facts.Scopes[facts.Scopes[row.Scope].Parent].Kind == ScopeKind.TypeParams)
            AddScopeTypeParams(file, facts, facts.Scopes[row.Scope].Parent, typeParams);
        if (bases.Count == 0 && !unknown && known.Object >= 0 && cls != known.Object)
        {
            bases.Add(known.Object);
            baseArgs.Add([]);
        }
        int[] baseArray = bases.ToArray();
        var result = new ClassInfo
        {
            Bases = baseArray,
            BaseArgs = baseArgs.ToArray(),
            HasUnknownBase = unknown,
            ExternBase = externBase,
            IsTypedDictionary = typedDictionary,
            TypeParams = typeParams.ToArray(),
            Mro = Linearise(cls, baseArray),
        };
        Open.Classes.Remove(cls);
        classes[cls] = result;
        return result;
    }

    private static ClassValue? FirstClass(UnionValue union)
    {
        foreach (Value member in union.Members)
        {
            if (member is ClassValue c)
                return c;
        }
        return null;
    }

    private void AddScopeTypeParams(int file, FileFacts facts, int scope, List<int> typeParams)
    {
        typeParams.Clear();
        ScopeRow row = facts.Scopes[scope];
        var inOrder = new List<(int Start, int Name)>();
        for (int i = row.SymbolStart; i < row.SymbolStart + row.SymbolCount; i++)
        {
            int b = facts.Symbols[i].FirstBinding;
            if (b >= 0 && facts.Bindings[b].Kind == BindingKind.TypeParam)
                inOrder.Add((facts.Bindings[b].Start, program.Name(file, facts.Symbols[i].Name)));
        }
        inOrder.Sort();
        foreach ((int _, int name) in inOrder)
            typeParams.Add(name);
    }

    private const int MostNestedParameters = 4;

    private static void CollectTypeVars(ReadOnlySpan<Value> args, List<int> into, int depth = 0)
    {
        foreach (Value arg in args)
        {
            if (arg is TypeVarValue v && !into.Contains(v.Name))
                into.Add(v.Name);
            // `class Pages(Iterator[Awaitable[T]])`
            else if (arg is InstanceValue { Args.Length: > 0 } of && depth < MostNestedParameters)
                CollectTypeVars(of.Args, into, depth + 1);
        }
    }

    // C3; when it fails, depth first without repeats.
    private int[] Linearise(int cls, int[] bases)
    {
        // One base, as nearly every class: its own order follows.
        if (bases.Length == 1 && Info(bases[0]).Mro is var above && Array.IndexOf(above, cls) < 0)
            return [cls, .. above];
        var sequences = new List<List<int>>();
        foreach (int b in bases)
            sequences.Add(new List<int>(Info(b).Mro));
        sequences.Add(new List<int>(bases));
        var result = new List<int> { cls };
        while (true)
        {
            sequences.RemoveAll(static s => s.Count == 0);
            if (sequences.Count == 0)
                return result.ToArray();
            int next = -1;
            foreach (List<int> sequence in sequences)
            {
                int candidate = sequence[0];
                bool inTail = false;
                foreach (List<int> other in sequences)
                    inTail |= other.IndexOf(candidate, 1) >= 0;
                if (!inTail)
                {
                    next = candidate;
                    break;
                }
            }
            if (next < 0)
                next = sequences[0][0];
            if (!result.Contains(next))
                result.Add(next);
            foreach (List<int> sequence in sequences)
                sequence.RemoveAll(x => x == next);
        }
    }
}
