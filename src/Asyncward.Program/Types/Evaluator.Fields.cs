using System;
using System.Collections.Generic;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

// Members that are reached by number or by text: fields of named tuples and typed dictionaries, `getattr`, names of modules and types in strings.
public sealed partial class Evaluator
{
    // The field of a named tuple, or of a class made from `tuple[A, B]`, by its number; null for what is neither.
    private Value? FieldOf(Value value, int index)
    {
        if (value is not InstanceValue tuple || tuple.Class == known.NamedTuple || !IsSubclass(tuple.Class, known.Tuple))
            return null;
        if (!IsSubclass(tuple.Class, known.NamedTuple))
            return tuple.Class == known.Tuple ? null : ItemOfBase(tuple, index);
        List<(int Class, int Name)> fields = FieldsOf(tuple.Class);
        return index < fields.Count ? Attribute(value, fields[index].Name) : null;
    }

    // `class Pair(tuple[A, B])`
    private Value? ItemOfBase(InstanceValue tuple, int index)
    {
        foreach (int cls in Info(tuple.Class).Mro)
        {
            int file = program.FileOfClass[cls];
            FileFacts facts = program.Facts(file);
            ClassRow row = program.Class(cls);
            foreach (int expr in facts.List(row.BaseStart, row.BaseCount))
            {
                if (expr > 0 && facts.Exprs[expr].Kind == ExprKind.Subscript && Annotation(file, expr) is TupleValue items && index < items.Elements.Length)
                    return Substitute(items.Elements[index], MapFor(tuple, tuple.Class, tuple.Args, cls));
            }
        }
        return null;
    }

    // The item of a typed dictionary under a key; null for what is none, or has no such key.
    private Value? FieldOf(Value value, int name, bool byKey)
    {
        if (!byKey || value is not InstanceValue dictionary)
            return null;
        foreach (int cls in Info(dictionary.Class).Mro)
        {
            if (Info(cls).IsTypedDictionary)
                return FindMember(dictionary.Class, name, out int owner) is { } member && program.Files[program.FileOfClass[owner]].Role != FileRole.Model ? member : null;
        }
        return null;
    }

    // `getattr(x, name)`: the members of all the names that it may be; null when the names are not known.
    private Value? AttributeByText(Value value, int file, int name)
    {
        var builder = NewUnion();
        foreach (Value member in Members(Eval(file, name)))
        {
            if (TextIn(member) is not { } text)
                return null;
            builder.Add(Attribute(value, program.Names.Intern(text)));
        }
        return builder.ToValue();
    }

    // `def __getattr__(self, name): return getattr(self.client, name)`: the member of what it hands on to; null when it does something else.
    private Value? Delegated(int function, int name)
    {
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        FunctionRow row = program.Function(function);
        if (program.Files[file].Role == FileRole.Model || row.ReturnCount != 1 || facts.Exprs[facts.Lists[row.ReturnStart]] is not { Kind: ExprKind.Call } call)
            return null;
        SiteRow site = facts.Sites[call.A];
        if (site.Kind != SiteKind.Call || site.ArgCount is not (2 or 3) || Eval(file, site.Target) is not FunctionValue { Function: var callee } || callee != known.GetAttr
            || ParameterOf(facts, facts.Args[site.ArgStart + 1].Value) is not { Index: 1 })
            return null;
        Question question = new(MemoKind.Delegated, name, function);
        if (!Enter(question, Value.Unknown, out _))
            return null;
        Value member = Attribute(Eval(file, facts.Args[site.ArgStart].Value), name);
        Leave(question, member);
        return member is UnknownValue ? null : member;
    }

    /// <summary>How many names a parameter is followed through.</summary>
    internal const int MostParameterSteps = 6;

    /// <summary>The row of the function and the number of its parameter that an expression is, or null.</summary>
    public static (int Function, int Index)? ParameterOf(FileFacts facts, int expr)
    {
        for (int steps = 0; expr > 0 && steps < MostParameterSteps; steps++)
        {
            ExprNode node = facts.Exprs[expr];
            if (node.Kind == ExprKind.Param)
                return (node.A, node.B);
            expr = TowardsParameter(facts, node);
        }
        return null;
    }

    /// <summary>What an expression names that may be a parameter, one step nearer to it; 0 for none.</summary>
    internal static int TowardsParameter(FileFacts facts, in ExprNode node)
    {
        switch (node.Kind)
        {
            case ExprKind.Bind when facts.Bindings[node.A].Kind == BindingKind.Parameter:
                return facts.Bindings[node.A].Value;
            case ExprKind.Name when facts.Symbols[node.A].FirstBinding is >= 0 and var b && facts.Bindings[b].Kind == BindingKind.Parameter
                && facts.Bindings[b].Next < 0:
                return facts.Bindings[b].Value;
            case ExprKind.NotNone or ExprKind.Narrow:
                return node.A;
            default:
                return 0;
        }
    }

    // An annotation that stands where any expression may: as such, or in a string that names a type (`cast("Client", x)`, `bound="Client"`).
    private Value Declared(int file, int expr)
    {
        FileFacts facts = program.Files[file].Facts;
        return facts.Exprs[expr] is { Kind: ExprKind.Str, A: >= 0 } text ? ToInstance(ByText(file, facts.NameText(text.A))) : Annotation(file, expr);
    }

    // What a base class is given: `class Orders(Collection["Client"]):`
    private Value[] BaseArguments(int file, int index)
    {
        FileFacts facts = program.Files[file].Facts;
        if (facts.Exprs[index] is not { Kind: ExprKind.Tuple } several)
            return [Declared(file, index)];
        ReadOnlySpan<int> parts = facts.List(several.A, several.B);
        var values = new Value[parts.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = Declared(file, parts[i]);
        return values;
    }

    // `Client`, `shop.client.Client`
    private Value ByText(int file, string dotted)
    {
        Value? value = null;
        foreach (string part in dotted.Split('.'))
        {
            int name = program.Names.Intern(part);
            value = value is null ? ModuleSymbol(file, name) is >= 0 and var symbol ? Symbol(file, symbol) : BuiltinName(file, name) : Attribute(value, name);
        }
        return value ?? Value.Unknown;
    }

    private Value? ModuleByText(int file, int expr) =>
        TextOf(file, expr) is { } text && program.ModuleTable.FindLoaded(text, file) is { } module ? new ModuleValue(module) : null;
}
