using System;
using Asyncward.Python.Scopes;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Functions, lambdas and classes: what runs where they are defined; their bodies wait in the queue.</summary>
public sealed partial class FactsBuilder
{
    private void WalkFunctionDef(FunctionDef d)
    {
        var outerFlags = _siteFlags;
        _siteFlags |= SiteFlags.AtDefinition;
        var decorators = WalkDecorators(d.Decorators);
        WalkDefaults(d.Args);
        var outerScope = _scope;
        if (d.IsAsync)
            _flags |= FileFlags.HasAsync;
        var function = AddFunction(new FunctionRow
        {
            Flags = (d.IsAsync ? FunctionFlags.Async : 0)
                | (_table.Scopes[_scope].Kind == ScopeKind.Class ? FunctionFlags.Method : 0)
                | (IsInsideFunction() ? FunctionFlags.Nested : 0)
                | (IsStub(d.Body) ? FunctionFlags.StubBody : 0),
            Name = Mangled(d.Name).Row,
            ParentScope = _scope,
            Parent = _function,
            Class = _table.Scopes[_scope].Kind == ScopeKind.Class ? _table.Scopes[_scope].Class : -1,
            ReturnAnnotation = -1,
            DecoratorStart = decorators,
            DecoratorCount = d.Decorators.Length,
            Start = d.Start,
            End = d.End,
            NameStart = d.NameStart,
            NameEnd = d.NameStart + _names[d.Name].Length,
        }, d.Scope);
        EnterTypeParams(d.TypeParams, d.Scope);
        AddParameters(d.Args, function);
        if (d.Returns is { } returns)
        {
            var annotation = Annotation(returns);
            _functions[function].ReturnAnnotation = annotation;
        }
        _scope = outerScope;
        if ((_flags & FileFlags.SignaturesOnly) != 0)
            LookForYieldIn(d.Body, function);
        _queue.Enqueue(new Pending(d, function, d.Scope, _class, _mute > 0, _typeChecking > 0, d.Args));
        var value = _exprs.Add(ExprKind.Function, function);
        ApplyDecorators(d.Decorators, decorators, value);
        _siteFlags = outerFlags;
        Commit(NewBinding(BindingKind.Function, d.Name, d.NameStart, d.NameStart + _names[d.Name].Length), value);
    }

    private bool IsInsideFunction()
    {
        for (var scope = _scope; scope >= 0; scope = _table.Scopes[scope].Parent)
        {
            if (_table.Scopes[scope].Kind is ScopeKind.Function or ScopeKind.Lambda)
                return true;
        }
        return false;
    }

    private int WalkDecorators(Expr[] decorators)
    {
        var start = _stack.Count;
        foreach (var decorator in decorators)
            _stack.Add(Walk(decorator, new Use(ValueUse.Definition, also: UseFlags.Called)));
        var list = _lists.Count;
        _lists.AddRange(_stack.Span[start..]);
        _stack.Truncate(start);
        return list;
    }

    private void ApplyDecorators(Expr[] decorators, int list, int value)
    {
        for (var i = decorators.Length - 1; i >= 0; i--)
            AddSite(SiteKind.Decorate, default, _lists[list + i], value, -1, decorators[i]);
    }

    // Values of defaults, in order of evaluation, wait on the stack of defaults for the parameter rows.
    private readonly Rows<int> _defaults = new();

    private void WalkDefaults(Arguments args)
    {
        var start = _stack.Count;
        var use = new Use(ValueUse.Definition, also: UseFlags.Stored);
        foreach (var value in args.Defaults)
            _stack.Add(Walk(value, use));
        foreach (var value in args.KwDefaults)
            _stack.Add(value is null ? -1 : Walk(value, use));
        _defaults.Clear();
        _defaults.AddRange(_stack.Span[start..]);
        _stack.Truncate(start);
    }

    private void AddParameters(Arguments args, int function)
    {
        var start = _params.Count;
        // A lambda in the metadata of an annotation comes here again before this signature is done.
        var annotated = _annotated.Count;
        var plain = args.PosOnly.Length + args.Args.Length;
        var firstDefault = plain - args.Defaults.Length;
        for (var i = 0; i < plain; i++)
        {
            var isPositional = i < args.PosOnly.Length;
            var arg = isPositional ? args.PosOnly[i] : args.Args[i - args.PosOnly.Length];
            AddParameter(isPositional ? ParamKind.PositionalOnly : ParamKind.Normal, arg, i < firstDefault ? -1 : _defaults[i - firstDefault]);
        }
        if (args.VarArg is { } rest)
            AddParameter(ParamKind.VarArgs, rest, -1);
        for (var i = 0; i < args.KwOnly.Length; i++)
            AddParameter(ParamKind.KeywordOnly, args.KwOnly[i], i < args.KwDefaults.Length ? _defaults[args.Defaults.Length + i] : -1);
        if (args.KwArg is { } keywords)
            AddParameter(ParamKind.VarKeywords, keywords, -1);
        var count = _params.Count - start;
        _functions[function].ParamStart = start;
        _functions[function].ParamCount = count;
        for (var i = 0; i < count; i++)
        {
            if (_annotated[annotated + i] is { } annotation)
            {
                var expr = Annotation(annotation);
                _params[start + i].Annotation = expr;
            }
        }
        _annotated.RemoveRange(annotated, count);
    }

    private readonly System.Collections.Generic.List<Expr?> _annotated = [];

    private void AddParameter(ParamKind kind, Arg arg, int value)
    {
        _annotated.Add(arg.Annotation);
        _params.Add(new ParamRow
        {
            Kind = kind,
            Name = Mangled(arg.Name).Row,
            Annotation = -1,
            Default = value,
            Binding = -1,
            Start = arg.Start,
            End = arg.End,
        });
    }

    private void BindParameters(Arguments args)
    {
        var row = _functions[_function];
        for (var i = 0; i < row.ParamCount; i++)
        {
            ref var param = ref _params[row.ParamStart + i];
            var name = new NameId(param.Name);
            var binding = NewBinding(BindingKind.Parameter, name, param.Start, Math.Min(param.End, param.Start + _names[name].Length));
            Annotate(binding, param.Annotation);
            param.Binding = binding;
            Commit(binding, _exprs.Add(ExprKind.Param, _function, i));
        }
    }

    /// <summary>Goes into the scope of type parameters around a definition, if there is one, and binds them.</summary>
    private void EnterTypeParams(TypeParam[] parameters, int inner)
    {
        if (parameters.Length == 0)
            return;
        _scope = _table.Scopes[inner].Parent;
        _table.Scopes[_scope].Function = _function;
        BindTypeParams(parameters);
    }

    private void BindTypeParams(TypeParam[] parameters)
    {
        foreach (var parameter in parameters)
        {
            var bound = parameter is TypeVar { Bound: { } b } ? Annotation(b) : -1;
            var name = ScopeTable.NameOf(parameter);
            var start = parameter.Start + (parameter is TypeVar ? 0 : parameter is ParamSpec ? 2 : 1);
            var binding = NewBinding(BindingKind.TypeParam, name, start, Math.Min(parameter.End, start + _names[name].Length));
            if (binding >= 0)
                _bindings[binding].Value = _exprs.Add(ExprKind.TypeParam, name.Row, bound);
        }
    }

    private bool IsStub(Stmt[] body)
    {
        for (var i = 0; i < body.Length; i++)
        {
            switch (body[i])
            {
                case Pass or ExprStmt { Value: Constant { ConstantKind: ConstantKind.Ellipsis } }:
                case ExprStmt { Value: Constant { ConstantKind: ConstantKind.Str } } when i == 0:
                    break;
                case Raise { Exc: { } exc }:
                    var name = exc is Call c ? c.Func : exc;
                    if (name is not Name n || !_names[n.Id].SequenceEqual("NotImplementedError"u8))
                        return false;
                    break;
                default:
                    return false;
            }
        }
        return true;
    }

    private int WalkLambda(Lambda l)
    {
        WalkDefaults(l.Args);
        _targetNames.Clear();
        foreach (var arg in l.Args.PosOnly)
            _targetNames.Add(Mangled(arg.Name).Row);
        foreach (var arg in l.Args.Args)
            _targetNames.Add(Mangled(arg.Name).Row);
        foreach (var arg in l.Args.KwOnly)
            _targetNames.Add(Mangled(arg.Name).Row);
        if (l.Args.VarArg is { } rest)
            _targetNames.Add(Mangled(rest.Name).Row);
        if (l.Args.KwArg is { } keywords)
            _targetNames.Add(Mangled(keywords.Name).Row);
        _table.CollectBound(l.Body, _class, _targetNames);
        var scope = _table.AddScope(ScopeKind.Lambda, _scope, _targetNames.Span);
        _slotBases.Reach(_table.Scopes.Count);
        var function = AddFunction(new FunctionRow
        {
            Flags = FunctionFlags.Lambda | (IsInsideFunction() ? FunctionFlags.Nested : 0),
            Name = -1,
            ParentScope = _scope,
            Parent = _function,
            Class = -1,
            ReturnAnnotation = -1,
            Start = l.Start,
            End = l.End,
            NameStart = l.Start,
            NameEnd = l.Start,
        }, scope);
        AddParameters(l.Args, function);
        _queue.Enqueue(new Pending(l, function, scope, _class, _mute > 0, _typeChecking > 0, l.Args));
        return _exprs.Add(ExprKind.Function, function);
    }

    private void WalkClassDef(ClassDef d)
    {
        var outerFlags = _siteFlags;
        _siteFlags |= SiteFlags.AtDefinition;
        var decorators = WalkDecorators(d.Decorators);
        var outerScope = _scope;
        EnterTypeParams(d.TypeParams, d.Scope);
        var start = _stack.Count;
        var use = new Use(ValueUse.Definition);
        foreach (var value in d.Bases)
            _stack.Add(Walk(value, use));
        var pairs = _stack.Count;
        foreach (var keyword in d.Keywords)
        {
            _stack.Add(keyword.Name.Row);
            _stack.Add(Walk(keyword.Value, use));
        }
        _scope = outerScope;
        var bases = _lists.Count;
        _lists.AddRange(_stack.Span[start..pairs]);
        var keywords = _lists.Count;
        _lists.AddRange(_stack.Span[pairs..]);
        _stack.Truncate(start);
        var nameEnd = d.NameStart + _names[d.Name].Length;
        var row = _classes.Add(new ClassRow
        {
            Name = Mangled(d.Name).Row,
            Scope = d.Scope,
            ParentScope = _scope,
            BaseStart = bases,
            BaseCount = d.Bases.Length,
            KeywordStart = keywords,
            KeywordCount = d.Keywords.Length,
            DecoratorStart = decorators,
            DecoratorCount = d.Decorators.Length,
            Start = d.Start,
            End = d.End,
            NameStart = d.NameStart,
            NameEnd = nameEnd,
        });
        var body = AddFunction(new FunctionRow
        {
            Flags = FunctionFlags.ClassBody | (IsInsideFunction() ? FunctionFlags.Nested : 0),
            Name = Mangled(d.Name).Row,
            ParentScope = _scope,
            Parent = _function,
            Class = row,
            ReturnAnnotation = -1,
            Start = d.Start,
            End = d.End,
            NameStart = d.NameStart,
            NameEnd = nameEnd,
        }, d.Scope);
        _classes[row].Body = body;
        _table.Scopes[d.Scope].Class = row;
        _queue.Enqueue(new Pending(d, body, d.Scope, d.Name, _mute > 0, _typeChecking > 0, null));
        _siteFlags = outerFlags;
        AddSite(SiteKind.ClassBody, default, -1, -1, row, d);
        _siteFlags |= SiteFlags.AtDefinition;
        var value2 = _exprs.Add(ExprKind.Class, row);
        ApplyDecorators(d.Decorators, decorators, value2);
        _siteFlags = outerFlags;
        Commit(NewBinding(BindingKind.Class, d.Name, d.NameStart, nameEnd), value2);
    }

    private void WalkTypeAlias(TypeAlias t)
    {
        var outerScope = _scope;
        if (t.TypeParams.Length > 0)
        {
            _targetNames.Clear();
            foreach (var parameter in t.TypeParams)
                _targetNames.Add(ScopeTable.NameOf(parameter).Row);
            _scope = _table.AddScope(ScopeKind.TypeParams, _scope, _targetNames.Span);
            _slotBases.Reach(_table.Scopes.Count);
            _table.Scopes[_scope].Function = _function;
            BindTypeParams(t.TypeParams);
        }
        var value = Annotation(t.Value);
        _scope = outerScope;
        Commit(NewBinding(BindingKind.TypeAlias, t.Name), value);
    }
}
