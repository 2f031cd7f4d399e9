using System;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules;

/// <summary>
/// How sure the value of an expression is. The evaluator answers with what it could find out and leaves out what it could not; a rule
/// that says "always" has to ask whether anything was left out.
/// </summary>
internal static class Certainty
{
    private const int MaxDepth = 12;

    // A function with more ways out than these is a table, and one that hands on what is further away is rare.
    private const int MostReturns = 8;
    private const int MostLevels = 3;

    /// <summary>Certain when every step is a definition, an import, self or a declared type; possible when some source is not known.</summary>
    public static Confidence Of(ProgramModel program, int file, int expr) => Of(program, file, expr, 0);

    /// <summary>The confidence that an edge grade gives.</summary>
    public static Confidence Of(EdgeGrade grade) => grade switch
    {
        EdgeGrade.Guessed => Confidence.Possible,
        EdgeGrade.Inferred => Confidence.Likely,
        _ => Confidence.Certain,
    };

    /// <summary>The lesser of two.</summary>
    public static Confidence Min(Confidence a, Confidence b) => a < b ? a : b;

    private static Confidence Of(ProgramModel program, int file, int expr, int depth)
    {
        if (expr <= 0 || depth > MaxDepth)
            return Confidence.Possible;
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Function or ExprKind.Class or ExprKind.None or ExprKind.True or ExprKind.False or ExprKind.Int or ExprKind.Float or ExprKind.Str
                or ExprKind.Bytes or ExprKind.FString or ExprKind.List or ExprKind.Set or ExprKind.Dict or ExprKind.Tuple or ExprKind.ListComp
                or ExprKind.SetComp or ExprKind.DictComp or ExprKind.GeneratorExp or ExprKind.Compare or ExprKind.Not:
                return Confidence.Certain;
            case ExprKind.Unknown or ExprKind.Yield:
                return Confidence.Possible;
        }
        if (program.Types.Eval(file, expr) is UnknownValue or ExternValue)
            return Confidence.Possible;
        switch (node.Kind)
        {
            case ExprKind.Builtin or ExprKind.Import or ExprKind.Caught:
                return Confidence.Certain;
            case ExprKind.Name:
                return OfSymbol(program, file, node.A, depth);
            case ExprKind.Bind:
                return OfBinding(program, file, node.A, depth);
            case ExprKind.Param:
                return OfParameter(program, file, node);
            case ExprKind.Attribute:
                return OfAttribute(program, file, expr, node, depth);
            case ExprKind.Call:
                return OfCall(program, file, node.A, depth);
            case ExprKind.Union or ExprKind.Or:
                Confidence all = Confidence.Certain;
                foreach (int part in facts.List(node.A, node.B))
                    all = Min(all, Of(program, file, part, depth + 1));
                return all;
            case ExprKind.And:
                return node.B == 0 ? Confidence.Possible : Of(program, file, facts.List(node.A, node.B)[^1], depth + 1);
            case ExprKind.Narrow when node.Aux == 0:
                return Confidence.Certain;
            case ExprKind.NotNone or ExprKind.Narrow or ExprKind.Await or ExprKind.Enter or ExprKind.AsyncEnter:
                return Of(program, file, node.A, depth + 1);
            default:
                return Min(Confidence.Likely, Of(program, file, node.A, depth + 1));
        }
    }

    private static Confidence OfSymbol(ProgramModel program, int file, int symbol, int depth)
    {
        FileFacts facts = program.Facts(file);
        Confidence all = Confidence.Certain;
        bool any = false;
        for (int b = facts.Symbols[symbol].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
        {
            ref readonly BindingRow row = ref facts.Bindings[b];
            if (row.Annotation > 0 && row.Kind != BindingKind.Parameter)
                return IsContradicted(program, file, row) ? Confidence.Possible : Confidence.Certain;
            if (row.Kind is BindingKind.Delete or BindingKind.Declare)
                continue;
            any = true;
            all = Min(all, OfBinding(program, file, b, depth));
        }
        return any ? all : Confidence.Possible;
    }

    private static Confidence OfBinding(ProgramModel program, int file, int binding, int depth)
    {
        ref readonly BindingRow row = ref program.Facts(file).Bindings[binding];
        switch (row.Kind)
        {
            case BindingKind.Function or BindingKind.Class:
                return Confidence.Certain;
            case BindingKind.Import:
                return program.Types.Binding(file, binding) is UnknownValue or ExternValue ? Confidence.Possible : Confidence.Certain;
            case BindingKind.Parameter:
                return Of(program, file, row.Value, depth + 1);
        }
        if (row.Annotation > 0)
            return IsContradicted(program, file, row) ? Confidence.Possible : Confidence.Certain;
        return Of(program, file, row.Value, depth + 1);
    }

    /// <summary>
    /// Whether what a name is given is of a class that has nothing to do with the one it is declared with: <c>rows: AsyncResult = await session.execute(query)</c>.
    /// </summary>
    public static bool IsContradicted(ProgramModel program, int file, in BindingRow row)
    {
        if (row.Kind != BindingKind.Assign || row.Annotation <= 0 || row.Value <= 0)
            return false;
        bool any = false;
        foreach (Value member in Evaluator.Members(program.Types.Eval(file, row.Value)))
        {
            if (member is NoneValue)
                continue;
            if (member is not InstanceValue given || program.Types.HasUnknownBase(given.Class) || program.Types.IsProtocol(given.Class)
                || !IsStranger(program, given.Class, program.Types.Annotation(file, row.Annotation)))
                return false;
            any = true;
        }
        return any;
    }

    private static bool IsStranger(ProgramModel program, int cls, Value declared)
    {
        bool any = false;
        foreach (Value member in Evaluator.Members(declared))
        {
            if (member is NoneValue)
                continue;
            if (member is not InstanceValue wanted || program.Types.IsProtocol(wanted.Class) || program.Types.HasUnknownBase(wanted.Class)
                || program.Types.IsSubclass(cls, wanted.Class) || program.Types.IsSubclass(wanted.Class, cls))
                return false;
            any = true;
        }
        return any;
    }

    private static Confidence OfParameter(ProgramModel program, int file, ExprNode node)
    {
        FileFacts facts = program.Facts(file);
        ref readonly FunctionRow function = ref facts.Functions[node.A];
        if (node.B == 0 && (function.Flags & FunctionFlags.Method) != 0)
            return Confidence.Certain;
        // Without an annotation the type is what the known callers pass, or what the method of a base class says.
        return facts.Params[function.ParamStart + node.B].Annotation > 0 ? Confidence.Certain : Confidence.Likely;
    }

    private static Confidence OfAttribute(ProgramModel program, int file, int expr, ExprNode node, int depth)
    {
        FileFacts facts = program.Facts(file);
        string name = facts.NameText(node.B);
        Value receiver = program.Types.Eval(file, node.A);
        Confidence confidence = Of(program, file, node.A, depth + 1);
        if (IsDefinedAs(program, program.Types.Eval(file, expr), name))
            return IsLacking(program, receiver, name) ? Min(confidence, Confidence.Likely) : confidence;
        foreach (Value member in Evaluator.Members(receiver))
        {
            switch (member)
            {
                case ModuleValue or NoneValue:
                    break;
                case InstanceValue or ClassValue or SuperValue:
                    confidence = Min(confidence, OfStored(program, ClassOf(member), name, depth));
                    break;
                default:
                    confidence = Min(confidence, Confidence.Likely);
                    break;
            }
        }
        return confidence;
    }

    // A mixin's own class lacks what it uses: the classes that it is mixed into have it.
    private static bool IsLacking(ProgramModel program, Value receiver, string name) =>
        receiver is InstanceValue { Origin: InstanceOrigin.Self } self && program.Types.MemberNamed(self.Class, name) is null;

    private static int ClassOf(Value value) => value switch
    {
        InstanceValue i => i.Class,
        ClassValue c => c.Class,
        SuperValue { Receiver: InstanceValue i } => i.Class,
        _ => -1,
    };

    // The attribute is a function that the class or module defines under that very name, not one that was assigned.
    private static bool IsDefinedAs(ProgramModel program, Value value, string name)
    {
        foreach (Value member in Evaluator.Members(value))
        {
            int function = Evaluator.FunctionIn(member);
            if (function < 0)
            {
                if (member is ClassValue c && program.Facts(program.FileOfClassId(c.Class)).NameText(program.Class(c.Class).Name) == name)
                    continue;
                return false;
            }
            if (program.Facts(program.FileOf(function)).NameText(program.Function(function).Name) != name)
                return false;
        }
        return true;
    }

    private static Confidence OfStored(ProgramModel program, int cls, string name, int depth)
    {
        if (cls < 0)
            return Confidence.Possible;
        Confidence all = Confidence.Certain;
        foreach (int ancestor in program.Types.Mro(cls))
        {
            int file = program.FileOfClassId(ancestor);
            FileFacts facts = program.Facts(file);
            ReadOnlySpan<int> stores = program.Types.StoresOf(ancestor, name);
            foreach (int store in stores)
            {
                if (facts.Sites[store].Detail > 0)
                    return Confidence.Certain;
            }
            foreach (int store in stores)
            {
                int value = facts.Sites[store].Value;
                if (value > 0 && facts.Exprs[value].Kind != ExprKind.None)
                    all = Min(all, Of(program, file, value, depth + 1));
            }
            if (stores.Length > 0)
                return all;
        }
        // In the class body: a declared field, a property, an assigned value.
        return Confidence.Certain;
    }

    private static Confidence OfCall(ProgramModel program, int file, int siteRow, int depth)
    {
        int target = program.Facts(file).Sites[siteRow].Target;
        Confidence callee = Of(program, file, target, depth + 1);
        foreach (Value member in Evaluator.Members(program.Types.Eval(file, target)))
        {
            int function = Evaluator.FunctionIn(member);
            if (function >= 0 && !program.Models.IsModel(function) && program.Function(function).ReturnAnnotation <= 0)
                callee = Min(callee, callee != Confidence.Possible && MayGiveUnknown(program, function, 0) ? Confidence.Possible : Confidence.Likely);
        }
        return callee;
    }

    // What is returned in one place and not known in another: `return [app for app in found]`, and `return self.state.entity(name)`.
    private static bool MayGiveUnknown(ProgramModel program, int function, int level)
    {
        ref readonly FunctionRow row = ref program.Function(function);
        if (level > MostLevels || row.ReturnCount > MostReturns || row.ReturnAnnotation > 0 || program.Models.IsModel(function))
            return false;
        int file = program.FileOf(function);
        for (int i = 0; i < row.ReturnCount; i++)
        {
            if (IsUnknownPart(program, file, program.Facts(file).Lists[row.ReturnStart + i], level))
                return true;
        }
        return false;
    }

    private static bool IsUnknownPart(ProgramModel program, int file, int expr, int level)
    {
        if (expr <= 0)
            return false;
        Value value = program.Types.Eval(file, expr);
        if (value is UnknownValue or ExternValue)
            return true;
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            // An item of which no more is known than that it can be None.
            case ExprKind.Subscript:
                return value is NoneValue;
            case ExprKind.Await or ExprKind.NotNone or ExprKind.Narrow:
                return IsUnknownPart(program, file, node.A, level);
            case ExprKind.Call:
                foreach (Value member in Evaluator.Members(program.Types.Eval(file, facts.Sites[node.A].Target)))
                {
                    if (Evaluator.FunctionIn(member) is >= 0 and var called && MayGiveUnknown(program, called, level + 1))
                        return true;
                }
                return false;
            default:
                return false;
        }
    }
}
