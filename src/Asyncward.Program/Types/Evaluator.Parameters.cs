using System;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Parameters: what they may be.</summary>
public sealed partial class Evaluator
{
    /// <summary>What a parameter may be.</summary>
    private Value Parameter(int function, int index)
    {
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        ref readonly FunctionRow row = ref program.Function(function);
        if (index >= row.ParamCount)
            return Value.Unknown;
        ref readonly ParamRow param = ref facts.Params[row.ParamStart + index];
        if (index == 0 && (row.Flags & FunctionFlags.Method) != 0 && param.Kind is ParamKind.Normal or ParamKind.PositionalOnly && row.Class >= 0
            && ReceiverOf(function, file, row) is { } receiver)
            return ReceiverSeen(function, program.ClassId(file, row.Class), receiver);
        Value declared = param.Annotation > 0 ? Annotation(file, param.Annotation) : Value.Unknown;
        if (param.Annotation <= 0 && (row.Flags & FunctionFlags.Method) != 0)
            declared = InheritedAnnotation(function, file, row, index);
        if (declared is UnknownValue && param.Kind == ParamKind.VarArgs && PositionalFlow(function) is { } each)
            return each;
        if (declared is UnknownValue && param.Kind is ParamKind.VarArgs or ParamKind.VarKeywords && parameterFlow.TryGetValue((function, index), out Value? passed))
            declared = passed;
        if (param.Kind == ParamKind.VarArgs)
            return declared is UnknownValue ? InstanceOf(known.Tuple) : new InstanceValue(known.Tuple, [declared], InstanceOrigin.Declared, -1);
        if (param.Kind == ParamKind.VarKeywords)
        {
            int place = program.Options.FollowParameters ? KeywordSites - function : -1;
            return new InstanceValue(known.Dict, [InstanceOf(known.Str), declared], InstanceOrigin.Declared, place);
        }
        // "Something that can be called" says less than what is passed.
        if (SaysLittle(declared) && parameterFlow.TryGetValue((function, index), out Value? callable))
            return callable;
        // A type of a package that is not there says nothing: what is passed, or stands as the default, may be known.
        if (declared is not UnknownValue and not ExternValue)
        {
            return program.Options.FollowParameters && declared is InstanceValue && parameterFlow.TryGetValue((function, index), out Value? beside)
                ? Join(declared, beside) : declared;
        }
        Value flowed = parameterFlow.TryGetValue((function, index), out Value? flow) ? flow : Value.Unknown;
        if (param.Default > 0 && !IsDefaultReplaced(function, index))
        {
            ExprNode node = facts.Exprs[param.Default];
            if (node.Kind == ExprKind.Call && InjectedValue(file, node.A) is { } injected)
                return injected;
            Value value = Eval(file, param.Default);
            if (value is ModuleValue && flowed is UnknownValue)
                return OrAnother(value, function, file, row, index);
            if (value is LiteralValue && program.Options.FollowParameters)
                return Join(value, flowed);
            if (value is LiteralValue literal && flowed is UnknownValue)
                return InstanceOf(literal.Class);
            if (value is not NoneValue and not UnknownValue and not LiteralValue)
                return Join(value, flowed);
        }
        if (flowed is UnknownValue && (param.Annotation <= 0 || SaysAny(file, param.Annotation)))
        {
            flowed = FromCallers(function, file, row, index);
            if (flowed is UnknownValue && param.Annotation <= 0)
                flowed = FromFramework(function, file, row, index);
            if (flowed is UnknownValue)
                flowed = DeclaredWhereKept(function, file, row, index);
        }
        return flowed is UnknownValue ? declared : flowed;
    }

    // `self.node: Node = node` in the constructor declares the parameter as well.
    private Value DeclaredWhereKept(int function, int file, in FunctionRow row, int index)
    {
        if (row.Class < 0 || program.Options.FollowParameters || program.Name(file, row.Name) != known.Init)
            return Value.Unknown;
        FileFacts facts = program.Facts(file);
        for (int site = row.SiteStart; site < row.SiteStart + row.SiteCount; site++)
        {
            ref readonly SiteRow store = ref facts.Sites[site];
            if (store.Kind == SiteKind.AttributeStore && store.Detail > 0 && store.Region == row.Region && ParameterOf(facts, store.Value) is var (own, position)
                && position == index && program.FunctionId(file, own) == function)
                return Annotation(file, store.Detail) is InstanceValue kept ? kept : Value.Unknown;
        }
        return Value.Unknown;
    }

    /// <summary>`client: Any`, `client: Any | None`: as much as no annotation says.</summary>
    public bool SaysAny(int file, int annotation)
    {
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[annotation];
        return node.Kind switch
        {
            ExprKind.Binary => facts.Exprs[node.B].Kind == ExprKind.None && SaysAny(file, node.A),
            ExprKind.Subscript => Eval(file, node.A) is SpecialFormValue { Form: SpecialForm.Optional } && SaysAny(file, node.B),
            _ => Eval(file, annotation) is SpecialFormValue { Form: SpecialForm.Any },
        };
    }

    private Value? ReceiverOf(int function, int file, in FunctionRow row)
    {
        int cls = program.ClassId(file, row.Class);
        int name = program.Name(file, row.Name);
        if (name == known.New)
            return ClassObject(cls);
        if (row.DecoratorCount > 0)
        {
            switch (Decorated(function))
            {
                case StaticOrClassMethodValue { IsStatic: true }:
                    return null;
                case StaticOrClassMethodValue:
                    return ClassObject(cls);
            }
        }
        if (name == known.InitSubclass || name == known.ClassGetItem)
            return ClassObject(cls);
        if (IsSubclass(cls, known.Type))
            return Value.Unknown;
        return SelfOf(cls);
    }

    private Value InheritedAnnotation(int function, int file, in FunctionRow row, int index)
    {
        int cls = program.ClassId(file, row.Class);
        int name = program.Name(file, row.Name);
        foreach (int ancestor in Info(cls).Mro)
        {
            if (ancestor == cls || OwnMember(ancestor, name) is not { } member || Unwrap(member) is not { } f || f.Function == function)
                continue;
            ref readonly FunctionRow other = ref program.Function(f.Function);
            if (index >= other.ParamCount)
                return Value.Unknown;
            int otherFile = program.FileOf(f.Function);
            ParamRow above = program.Facts(otherFile).Params[other.ParamStart + index];
            int annotation = above.Kind is ParamKind.VarArgs or ParamKind.VarKeywords ? 0 : above.Annotation;
            // Nobody calls a constructor in the place of another: it may take what it likes.
            if (name == known.Init && program.Name(otherFile, above.Name) != program.Name(file, program.Facts(file).Params[row.ParamStart + index].Name))
                return Value.Unknown;
            return annotation > 0 ? Annotation(otherFile, annotation) : Value.Unknown;
        }
        return Value.Unknown;
    }

    // `x = Depends(f)`: a modelled function that hands f to a framework, as a default: the parameter gets what f gives.
    private Value? InjectedValue(int file, int siteRow)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (Eval(file, site.Target) is not FunctionValue { Function: var function } || program.Models.OfFunction(function) is not { Handles.Length: > 0 } effects)
            return null;
        int arg = program.Models.ArgumentFor(program.SiteId(file, siteRow), function, effects.Handles[0].Param, false);
        if (arg < 0)
            return null;
        Value dependency = Eval(file, facts.Args[arg].Value);
        return Injected(dependency);
    }

    private Value Injected(Value dependency)
    {
        Value result = CallResult(dependency, -1, -1);
        if (result is CoroutineValue)
            result = AwaitResult(result);
        if (result is GeneratorValue generator)
            result = YieldsOf(generator.Function, generator.Receiver);
        return result;
    }
}
