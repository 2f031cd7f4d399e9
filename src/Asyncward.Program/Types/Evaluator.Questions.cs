using System;
using System.Collections.Concurrent;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Questions that rules ask about values.</summary>
public sealed partial class Evaluator
{
    private readonly ConcurrentDictionary<int, int> keepingCalls = new();

    /// <summary>What the call at a site gives; Unknown for other sites.</summary>
    public Value ResultAt(int file, int siteRow) => CallSite(file, siteRow);

    /// <summary>The function inside decorations and bindings, or -1.</summary>
    public static int FunctionIn(Value value) => Unwrap(value)?.Function ?? -1;

    /// <summary>A member of a class by the order of look-up, not bound, or null.</summary>
    public Value? MemberNamed(int cls, string name) => cls < 0 ? null : FindMember(cls, program.Names.Intern(name), out _);

    /// <summary>Whether a value can be awaited: true or false when that is sure, null when it is not known.</summary>
    public bool? IsAwaitable(Value value)
    {
        switch (value)
        {
            case CoroutineValue:
                return true;
            case NoneValue or LiteralValue or TupleValue or ModuleValue or FunctionValue or BoundMethodValue or ContextManagerValue or PartialValue:
                return false;
            case GeneratorValue generator:
                // A plain generator may be a coroutine of the old kind when a decorator says so.
                return program.Function(generator.Function).DecoratorCount == 0 ? false : null;
            case InstanceValue instance:
                if (FindMember(instance.Class, known.Await, out _) is not null)
                    return true;
                if (HasUnknownBase(instance.Class) || instance.Class == known.Object || instance.Class == known.Generator)
                    return null;
                return IsProtocol(instance.Class) ? null : false;
            case UnionValue union:
                bool? all = null;
                foreach (Value member in union.Members)
                {
                    bool? one = IsAwaitable(member);
                    if (one is null || (all is not null && all != one))
                        return null;
                    all = one;
                }
                return all;
            default:
                return null;
        }
    }

    /// <summary>Whether a class only describes others: what it lacks, they may have.</summary>
    public bool IsProtocol(int cls)
    {
        int file = program.FileOfClass[cls];
        ClassRow row = program.Class(cls);
        foreach (int expr in program.Facts(file).List(row.BaseStart, row.BaseCount))
        {
            Value value = Eval(file, expr);
            if (value is SpecialFormValue { Form: SpecialForm.Protocol })
                return true;
            if (value is TypeExprValue alias && program.Facts(alias.File).Exprs[alias.Expr] is { Kind: ExprKind.Subscript } subscript
                && Eval(alias.File, subscript.A) is SpecialFormValue { Form: SpecialForm.Protocol })
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether everything that an annotation allows could be evaluated: a union with a part that is not known could be anything.
    /// </summary>
    public bool IsWholeAnnotation(int file, int expr)
    {
        if (expr <= 0)
            return false;
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[expr];
        if (node.Kind == ExprKind.Binary)
            return IsWholeAnnotation(file, node.A) && IsWholeAnnotation(file, node.B);
        if (node.Kind == ExprKind.None)
            return true;
        if (node.Kind == ExprKind.Subscript && Eval(file, node.A) is SpecialFormValue { Form: SpecialForm.Union or SpecialForm.Optional })
        {
            int single = node.B;
            ExprNode index = facts.Exprs[node.B];
            ReadOnlySpan<int> parts = index.Kind == ExprKind.Tuple ? facts.List(index.A, index.B) : new ReadOnlySpan<int>(in single);
            foreach (int part in parts)
            {
                if (!IsWholeAnnotation(file, part))
                    return false;
            }
            return true;
        }
        return node.Kind != ExprKind.Str && Annotation(file, expr) is var value
            && (value is TypeVarValue variable ? variable.Bound : value) is not (UnknownValue or ExternValue);
    }

    /// <summary>The sites at which an attribute of a class is assigned through self, in the class's own methods.</summary>
    public ReadOnlySpan<int> StoresOf(int cls, string name) =>
        cls >= 0 && Stores(cls, program.Names.Intern(name)) is { } stores ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(stores) : [];

    /// <summary>Whether a class is one of the language's own: nothing in it waits.</summary>
    public bool IsLanguage(int cls) => program.FileOfClass[cls] == known.BuiltinsModule?.File;

    /// <summary>Whether a class is <c>BaseException</c> itself.</summary>
    public bool IsBaseException(int cls) => cls == known.BaseException;

    /// <summary>The <c>__call__</c> of a class's metaclass when that makes an instance only under a condition (one for all, one for each name), or -1.</summary>
    public int KeepingCall(int cls)
    {
        foreach (int ancestor in Mro(cls))
        {
            ClassRow row = program.Class(ancestor);
            int file = program.FileOfClass[ancestor];
            if (row.KeywordCount > 0 && !program.IsModel(file))
                return keepingCalls.GetOrAdd(ancestor, c => FindKeepingCall(program.FileOfClass[c], program.Class(c)));
        }
        return -1;
    }

    private int FindKeepingCall(int file, in ClassRow row)
    {
        ReadOnlySpan<int> keywords = program.Facts(file).List(row.KeywordStart, row.KeywordCount * 2);
        for (int k = 0; k < keywords.Length; k += 2)
        {
            if (!program.Facts(file).NameBytes(keywords[k]).SequenceEqual("metaclass"u8) || Eval(file, keywords[k + 1]) is not ClassValue meta
                || FindMember(meta.Class, known.CallName, out _) is not { } member || Unwrap(member) is not { } call || program.Models.IsModel(call.Function))
                continue;
            FileFacts facts = program.Facts(program.FileOf(call.Function));
            int function = program.FunctionRowOf(call.Function);
            foreach (RegionRow region in facts.Regions)
            {
                if (region.Function == function && region.Kind == RegionKind.IfTrue)
                    return call.Function;
            }
        }
        return -1;
    }
}
