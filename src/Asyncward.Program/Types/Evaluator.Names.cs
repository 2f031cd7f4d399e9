using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Asyncward.Program.Library;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Names: symbols, bindings, imports, modules, decorators, parameters.</summary>
public sealed partial class Evaluator
{
    private readonly Dictionary<int, int>?[] moduleSymbols;
    private readonly Dictionary<(int Function, int Index), Value> parameterFlow = [];

    /// <summary>Any value that a symbol of a file can have.</summary>
    public Value Symbol(int file, int symbol)
    {
        FileFacts facts = program.Files[file].Facts;
        Value?[] memo = symbolMemo[file] ??= new Value?[facts.Symbols.Length];
        if (memo[symbol] is { } value)
            return value;
        Question question = new(MemoKind.Symbol, file, symbol);
        if (!Enter(question, Value.Unknown, out Value cut))
            return cut;
        Value result = SymbolUncached(file, facts, symbol);
        if (facts.Symbols[symbol].Scope == 0)
            result = WithFlow((-1 - file, program.Name(file, facts.Symbols[symbol].Name)), result)!;
        if (Leave(question, result))
            memo[symbol] = result;
        return result;
    }

    private Value SymbolUncached(int file, FileFacts facts, int symbol)
    {
        int first = facts.Symbols[symbol].FirstBinding;
        if (SpecialForms.Of(program, file, facts.Symbols[symbol]) is { } form)
            return new SpecialFormValue(form);
        // A declared type speaks for all assignments.
        for (int b = first; b >= 0; b = facts.Bindings[b].Next)
        {
            ref readonly BindingRow row = ref facts.Bindings[b];
            if (row.Annotation > 0 && row.Kind != BindingKind.Parameter && DeclaredType(file, row.Annotation) is { } declared)
                return b == first && row.Next < 0 ? Sharpen(declared, Eval(file, row.Value)) : declared;
        }
        var builder = default(UnionBuilder);
        Value? property = null;
        Value? overloads = null;
        for (int b = first; b >= 0; b = facts.Bindings[b].Next)
        {
            ref readonly BindingRow row = ref facts.Bindings[b];
            if (row.Kind == BindingKind.Delete)
                continue;
            if (row.Kind == BindingKind.Function)
            {
                ExprNode function = facts.Exprs[row.Value];
                if (function.Kind == ExprKind.Function)
                {
                    if (PropertyPart(file, function.A, property) is { } joined)
                    {
                        property = joined;
                        continue;
                    }
                    Value value = Decorated(program.FunctionId(file, function.A));
                    if (value is PropertyValue)
                    {
                        property = value;
                        continue;
                    }
                    if (IsOverload(file, function.A))
                    {
                        overloads = overloads is null ? value : Join(overloads, value);
                        continue;
                    }
                    overloads = null; // The implementation speaks for its overloads.
                    builder.Add(value);
                    continue;
                }
            }
            builder.Add(Binding(file, b));
        }
        if (overloads is not null)
            builder.Add(overloads);
        if (property is not null)
            builder.Add(property);
        return builder.ToValue();
    }

    private static Value Join(Value a, Value b)
    {
        var builder = default(UnionBuilder);
        builder.Add(a);
        builder.Add(b);
        return builder.ToValue();
    }

    /// <summary>What one binding gives its name.</summary>
    public Value Binding(int file, int binding)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly BindingRow row = ref facts.Bindings[binding];
        if (row.Kind == BindingKind.Declare && SpecialForms.Of(program, file, facts.Symbols[row.Symbol]) is { } form)
            return new SpecialFormValue(form);
        if (row.Annotation > 0 && row.Kind != BindingKind.Parameter && DeclaredType(file, row.Annotation) is { } declared)
            return Sharpen(declared, Eval(file, row.Value));
        switch (row.Kind)
        {
            case BindingKind.Function:
                ExprNode function = facts.Exprs[row.Value];
                return function.Kind == ExprKind.Function ? Decorated(program.FunctionId(file, function.A)) : Value.Unknown;
            case BindingKind.TypeAlias:
                return new TypeExprValue(file, row.Value);
            case BindingKind.Delete:
                return Value.Unknown;
        }
        Value value = Eval(file, row.Value);
        if (value is UnknownValue && row.Kind != BindingKind.Parameter && (facts.Symbols[row.Symbol].Flags & SymbolFlags.Annotated) != 0)
        {
            for (int b = facts.Symbols[row.Symbol].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
            {
                ref readonly BindingRow other = ref facts.Bindings[b];
                if (other.Annotation > 0 && DeclaredType(file, other.Annotation) is { } elsewhere)
                    return elsewhere;
            }
        }
        return value;
    }

    private Value? DeclaredType(int file, int annotation)
    {
        Value value = Annotation(file, annotation);
        return value is UnknownValue ? null : value;
    }

    private Value BuiltinName(int file, int name)
    {
        // A star import of this module may bind it; else it is a builtin.
        FileFacts facts = program.Files[file].Facts;
        if ((facts.Scopes[0].Flags & ScopeFlags.StarImport) != 0 && StarImported(file, name) is { } starred)
            return starred;
        if (known.BuiltinsModule is null || file == known.BuiltinsModule.File)
            return Value.Unknown;
        return ModuleMember(known.BuiltinsModule, name) ?? Value.Unknown;
    }

    private Value? StarImported(int file, int name)
    {
        if (!Open.StarImports.Add((file, name)))
            return null;
        try
        {
            Table<ImportRow> rows = program.Files[file].Facts.Imports;
            for (int i = rows.Length - 1; i >= 0; i--)
            {
                if (rows[i].Kind == ImportKind.Star && program.Imports[file][i].Target is { } target
                    && IsExported(target, name) && ModuleMember(target, name) is { } value)
                    return value;
            }
            return null;
        }
        finally
        {
            Open.StarImports.Remove((file, name));
        }
    }

    private bool IsExported(Module module, int name)
    {
        if (module.File < 0)
            return false;
        HashSet<int>? exports = Exports(module);
        if (exports is not null)
            return exports.Contains(name);
        ReadOnlySpan<byte> bytes = program.Names.Bytes(name);
        return bytes.Length > 0 && bytes[0] != (byte)'_';
    }

    private readonly ConcurrentDictionary<int, HashSet<int>?> exportMemo = new();

    // The names in a literal `__all__`; null when there is none or it cannot be read.
    private HashSet<int>? Exports(Module module)
    {
        if (exportMemo.TryGetValue(module.File, out HashSet<int>? memo))
            return memo;
        if (!Open.Exports.Add(module.File))
            return null;
        try
        {
            HashSet<int>? names = ReadExports(module);
            exportMemo[module.File] = names;
            return names;
        }
        finally
        {
            Open.Exports.Remove(module.File);
        }
    }

    private HashSet<int>? ReadExports(Module module)
    {
        int symbol = ModuleSymbol(module.File, known.All);
        if (symbol < 0)
            return null;
        FileFacts facts = program.Files[module.File].Facts;
        var names = new HashSet<int>();
        bool complete = true;
        for (int b = facts.Symbols[symbol].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
            complete &= CollectExports(module.File, facts.Bindings[b].Value, names, 0);
        return complete || names.Count > 0 ? names : null;
    }

    private bool CollectExports(int file, int expr, HashSet<int> names, int depth)
    {
        if (expr <= 0 || depth > 8)
            return false;
        FileFacts facts = program.Files[file].Facts;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.List or ExprKind.Tuple or ExprKind.Set:
                bool complete = true;
                foreach (int element in facts.List(node.A, node.B))
                    complete &= CollectExports(file, element, names, depth + 1);
                return complete;
            case ExprKind.Str:
                if (node.A >= 0)
                    names.Add(program.Name(file, node.A));
                return node.A >= 0;
            case ExprKind.Starred:
                return CollectExports(file, node.A, names, depth + 1);
            case ExprKind.Binary:
                return CollectExports(file, node.A, names, depth + 1) & CollectExports(file, node.B, names, depth + 1);
            case ExprKind.Bind:
                return CollectExports(file, facts.Bindings[node.A].Value, names, depth + 1);
            case ExprKind.Attribute when program.Name(file, node.B) == known.All && Eval(file, node.A) is ModuleValue { Module: { File: >= 0 } module }:
                if (Exports(module) is not { } inner)
                    return false;
                names.UnionWith(inner);
                return true;
            default:
                return false;
        }
    }

    private int ModuleSymbol(int file, int name)
    {
        if (moduleSymbols[file] is not { } map)
        {
            FileFacts facts = program.Files[file].Facts;
            ScopeRow scope = facts.Scopes[0];
            map = new Dictionary<int, int>(scope.SymbolCount);
            for (int i = scope.SymbolStart; i < scope.SymbolStart + scope.SymbolCount; i++)
                map[program.Name(file, facts.Symbols[i].Name)] = i;
            moduleSymbols[file] = map;
        }
        return map.TryGetValue(name, out int symbol) ? symbol : -1;
    }

    /// <summary>A name of a module, or null when it has none such.</summary>
    internal Value? ModuleMember(Module module, int name)
    {
        if (module.File >= 0)
        {
            int symbol = ModuleSymbol(module.File, name);
            if (symbol >= 0 && program.Files[module.File].Facts.Symbols[symbol].FirstBinding >= 0)
            {
                Value value = Symbol(module.File, symbol);
                // `from .x import x` in a package: the name is what was imported last, the submodule otherwise.
                return value;
            }
            if ((program.Files[module.File].Facts.Scopes[0].Flags & ScopeFlags.StarImport) != 0 && StarImported(module.File, name) is { } starred)
                return starred;
        }
        if (module.IsPackage && program.ModuleTable.FindSubmodule(module, program.Names.Bytes(name)) is { } sub)
            return new ModuleValue(sub);
        if (module.FallbackFile is >= 0 and < int.MaxValue)
        {
            int symbol = ModuleSymbol(module.FallbackFile, name);
            if (symbol >= 0)
                return Symbol(module.FallbackFile, symbol);
            if ((program.Files[module.FallbackFile].Facts.Scopes[0].Flags & ScopeFlags.StarImport) != 0)
                return StarImported(module.FallbackFile, name);
        }
        return null;
    }

    private Value ImportValue(int file, int import)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly ImportRow row = ref facts.Imports[import];
        ImportTarget target = program.Imports[file][import];
        if (row.Kind == ImportKind.Import)
        {
            Module? module = row.HasAlias ? target.Target : target.Top;
            return module is not null ? new ModuleValue(module) : new ExternValue(row.HasAlias ? facts.NameText(row.Module) : facts.NameText(row.Module).Split('.')[0]);
        }
        if (target.Target is null)
            return new ExternValue(facts.NameText(row.Module) + "." + facts.NameText(row.Name));
        int name = program.Name(file, row.Name);
        // A package that imports its own submodule under the same name: the submodule itself.
        if (target.Sub is not null && (target.Target.File < 0 || target.Target.File == file || ModuleSymbol(target.Target.File, name) < 0))
            return new ModuleValue(target.Sub);
        Value? value = ModuleMember(target.Target, name);
        if (value is not null and not UnknownValue)
            return value;
        if (target.Sub is not null)
            return new ModuleValue(target.Sub);
        return value ?? new ExternValue(target.Target.Name + "." + facts.NameText(row.Name));
    }

    /// <summary>A function as its name gives it: with its decorators applied.</summary>
    public Value Decorated(int function)
    {
        ref readonly FunctionRow row = ref program.Function(function);
        if (row.DecoratorCount == 0)
            return FunctionObject(function);
        if (decoratedMemo[function] is { } memo)
            return memo;
        Question question = new(MemoKind.Decorated, 0, function);
        if (!Enter(question, FunctionObject(function), out Value cut))
            return cut;
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        Value value = FunctionObject(function);
        for (int i = row.DecoratorCount - 1; i >= 0; i--)
            value = ApplyDecorator(file, facts.Lists[row.DecoratorStart + i], value);
        // The words of the vocabulary are decorators that change nothing.
        if (program.Files[file].Role == FileRole.Model)
        {
            value = value switch
            {
                FunctionValue { Decorated: true } => new FunctionValue(function, false),
                StaticOrClassMethodValue { Callee: FunctionValue { Decorated: true } } method => new StaticOrClassMethodValue(new FunctionValue(function, false), method.IsStatic),
                _ => value,
            };
        }
        if (Leave(question, value))
            decoratedMemo[function] = value;
        return value;
    }

    private bool IsOverload(int file, int functionRow)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly FunctionRow row = ref facts.Functions[functionRow];
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            if (Eval(file, facts.Lists[row.DecoratorStart + i]) is FunctionValue { Function: var f } && f == known.Overload)
                return true;
        }
        return false;
    }

    // `@x.setter`, `@x.getter`, `@x.deleter` join the property x; null when the function is no such part.
    private Value? PropertyPart(int file, int functionRow, Value? property)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly FunctionRow row = ref facts.Functions[functionRow];
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            ExprNode node = facts.Exprs[facts.Lists[row.DecoratorStart + i]];
            if (node.Kind != ExprKind.Attribute)
                continue;
            int part = program.Name(file, node.B);
            if (part != known.Setter && part != known.Getter && part != known.Deleter)
                continue;
            if ((property ?? Eval(file, node.A)) is not PropertyValue before)
                return null;
            var function = new FunctionValue(program.FunctionId(file, functionRow), false);
            return part == known.Setter ? new PropertyValue(before.Getter, function)
                : part == known.Getter ? new PropertyValue(function, before.Setter) : before;
        }
        return null;
    }

    private Value ApplyDecorator(int file, int decorator, Value value)
    {
        ExprNode node = program.Files[file].Facts.Exprs[decorator];
        Value applied = Eval(file, decorator);
        // What the models say of the decorator itself, or of the function that returns it.
        foreach (Value member in Members(applied))
        {
            if (FromModel(member, value) is { } modelled)
                return AsObject(member, CallResult(member, -1, -1), modelled);
        }
        if (node.Kind == ExprKind.Call)
        {
            Value factory = Eval(file, program.Files[file].Facts.Sites[node.A].Target);
            foreach (Value member in Members(factory))
            {
                if (FromModel(member, value) is { } modelled)
                    return AsObject(member, applied, modelled);
            }
        }
        switch (applied)
        {
            case FunctionValue function:
                return DecoratedBy(function, value);
            case BoundMethodValue { Callee: FunctionValue function }:
                return DecoratedBy(function, value);
            case WrappedValue { Inner: FunctionValue function }:
                return DecoratedBy(function, value);
            case ClassValue cls when FindMember(cls.Class, known.Get, out _) is not null:
                return new InstanceValue(cls.Class, [], InstanceOrigin.Constructed, -1);
            case ClassValue cls:
                return new WrappedValue(new InstanceValue(cls.Class, [], InstanceOrigin.Constructed, -1), value);
            case InstanceValue instance when FindMember(instance.Class, known.CallName, out _) is { } call:
                return call is FunctionValue method ? DecoratedBy(method, value) : Doubtful(value);
            default:
                return Doubtful(value);
        }
    }

    // `@app.task` makes an object with methods of its own, which runs the function when it is called: what the model says that the decorator gives.
    private Value AsObject(Value decorator, Value given, Value decorated)
    {
        Value made = given is CallableValue callable ? callable.Result : given;
        return decorated is FunctionValue && made is InstanceValue instance && program.Files[program.FileOfClass[instance.Class]].Role == FileRole.Model
            && Unwrap(decorator) is { } function && program.Models.OfFunction(function.Function)?.EntryPoint is not null
            ? new WrappedValue(instance, decorated) : decorated;
    }

    private static Value Doubtful(Value value) => value is FunctionValue f ? new FunctionValue(f.Function, true) : value;

    private Value? FromModel(Value decorator, Value value)
    {
        if (decorator is ClassValue cls)
        {
            if (IsSubclass(cls.Class, known.Property) || (known.CachedProperty >= 0 && IsSubclass(cls.Class, known.CachedProperty)))
                return Unwrap(value) is { } getter ? new PropertyValue(getter, null) : value;
            if (cls.Class == known.StaticMethod || cls.Class == known.ClassMethod)
                return new StaticOrClassMethodValue(value, cls.Class == known.StaticMethod);
            if (program.Models.OfClass(cls.Class) is { Transparent: true })
                return value;
            return null;
        }
        int function = decorator switch
        {
            FunctionValue f => f.Function,
            BoundMethodValue { Callee: FunctionValue f } => f.Function,
            // `@respx.mock`: an object that can be called decorates.
            InstanceValue instance when FindMember(instance.Class, known.CallName, out _) is FunctionValue f => f.Function,
            _ => -1,
        };
        if (function < 0 || program.Models.OfFunction(function) is not { } effects)
            return null;
        if (effects.Becomes is { } colour)
            return new RecolouredValue(value, colour);
        return effects.Transparent || effects.EntryPoint is not null || effects.RunsDecorated is not null || effects.Handles.Length > 0
            || effects.Schedules.Length > 0 ? value : null;
    }

    /// <summary>The function inside decorations, or null.</summary>
    internal static FunctionValue? Unwrap(Value value) => value switch
    {
        FunctionValue f => f,
        WrappedValue w => Unwrap(w.Original),
        RecolouredValue r => Unwrap(r.Callee),
        BoundMethodValue b => Unwrap(b.Callee),
        StaticOrClassMethodValue s => Unwrap(s.Callee),
        _ => null,
    };

    // A decorator of the program: what it returns decides. Its own argument: nothing changes; a function inside it: that one around the old.
    private Value DecoratedBy(FunctionValue decorator, Value value)
    {
        int file = program.FileOf(decorator.Function);
        FileFacts facts = program.Facts(file);
        FunctionRow row = program.Function(decorator.Function);
        if (program.Files[file].Role == FileRole.Model)
            return Doubtful(value);
        Value? result = null;
        for (int i = 0; i < row.ReturnCount; i++)
        {
            int expr = facts.Lists[row.ReturnStart + i];
            ExprNode node = facts.Exprs[expr];
            if (node.Kind == ExprKind.Bind && facts.Bindings[node.A].Kind == BindingKind.Parameter || node.Kind == ExprKind.Param)
            {
                result ??= value;
                continue;
            }
            switch (Eval(file, expr))
            {
                case FunctionValue inner when IsInside(inner.Function, decorator.Function):
                    result = new WrappedValue(inner, value);
                    break;
                case WrappedValue { Inner: FunctionValue inner } when IsInside(inner.Function, decorator.Function):
                    result = new WrappedValue(inner, value);
                    break;
                case RecolouredValue { Callee: FunctionValue inner } recoloured when IsInside(inner.Function, decorator.Function):
                    result = new RecolouredValue(new WrappedValue(inner, value), recoloured.Colour);
                    break;
                case UnionValue union:
                    foreach (Value member in union.Members)
                    {
                        if (member is FunctionValue inner && IsInside(inner.Function, decorator.Function))
                            result = result is null ? new WrappedValue(inner, value) : Join(result, new WrappedValue(inner, value));
                    }
                    break;
                case InstanceValue instance when FindMember(instance.Class, known.CallName, out _) is not null:
                    result = new WrappedValue(instance, value);
                    break;
            }
        }
        return result ?? Doubtful(value);
    }

    private bool IsInside(int function, int outer)
    {
        if (program.FileOf(function) != program.FileOf(outer))
            return false;
        int file = program.FileOf(function);
        int row = program.FunctionRowOf(function);
        int target = program.FunctionRowOf(outer);
        for (int parent = program.Facts(file).Functions[row].Parent; parent > 0; parent = program.Facts(file).Functions[parent].Parent)
        {
            if (parent == target)
                return true;
        }
        return false;
    }

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
            return receiver;
        Value declared = param.Annotation > 0 ? Annotation(file, param.Annotation) : Value.Unknown;
        if (param.Annotation <= 0 && (row.Flags & FunctionFlags.Method) != 0)
            declared = InheritedAnnotation(function, file, row, index);
        if (declared is UnknownValue && param.Kind is ParamKind.VarArgs or ParamKind.VarKeywords && parameterFlow.TryGetValue((function, index), out Value? passed))
            declared = passed;
        if (param.Kind == ParamKind.VarArgs)
            return declared is UnknownValue ? InstanceOf(known.Tuple) : new InstanceValue(known.Tuple, [declared], InstanceOrigin.Declared, -1);
        if (param.Kind == ParamKind.VarKeywords)
            return new InstanceValue(known.Dict, [InstanceOf(known.Str), declared], InstanceOrigin.Declared, -1);
        // "Something that can be called" says less than what is passed.
        if (declared is CallableValue && parameterFlow.TryGetValue((function, index), out Value? callable))
            return callable;
        // A type of a package that is not there says nothing: what is passed, or stands as the default, may be known.
        if (declared is not UnknownValue and not ExternValue)
            return declared;
        Value flowed = parameterFlow.TryGetValue((function, index), out Value? flow) ? flow : Value.Unknown;
        if (param.Default > 0)
        {
            ExprNode node = facts.Exprs[param.Default];
            if (node.Kind == ExprKind.Call && InjectedValue(file, node.A) is { } injected)
                return injected;
            Value value = Eval(file, param.Default);
            if (value is LiteralValue literal && flowed is UnknownValue)
                return InstanceOf(literal.Class);
            if (value is not NoneValue and not UnknownValue and not LiteralValue)
                return Join(value, flowed);
        }
        if (flowed is UnknownValue && param.Annotation <= 0)
            flowed = FromCallers(function, file, row, index);
        return flowed is UnknownValue ? declared : flowed;
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
            int annotation = program.Facts(otherFile).Params[other.ParamStart + index].Annotation;
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
