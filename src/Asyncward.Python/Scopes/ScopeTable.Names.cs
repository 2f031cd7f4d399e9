using System;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Scopes;

/// <summary>The walk that finds bound names.</summary>
internal sealed partial class ScopeTable
{
    private const ulong GlobalBit = 1UL << 63;

    private int _scope;
    private NameId _class;

    // Where names go while a loop's body is looked through: then nothing is added to the table.
    private Rows<int>? _collected;
    private Rows<int>? _collectedAttributes;

    /// <summary>Collects the names (mangled, with repetitions) that a loop binds in its scope, and the attributes that it assigns.</summary>
    internal void CollectBound(Stmt[] body, Expr? target, Expr? test, NameId inClass, Rows<int> names, Rows<int> attributes)
    {
        _collected = names;
        _collectedAttributes = attributes;
        _class = inClass;
        if (target is not null)
            VisitTarget(target);
        VisitWalrus(test);
        VisitBody(body);
        _collected = null;
        _collectedAttributes = null;
    }

    /// <summary>Collects the names that an expression binds by <c>:=</c> (a lambda's body).</summary>
    internal void CollectBound(Expr expression, NameId inClass, Rows<int> names)
    {
        _collected = names;
        _class = inClass;
        VisitWalrus(expression);
        _collected = null;
    }

    /// <summary>Collects the names of an assignment's target.</summary>
    internal void CollectTarget(Expr target, NameId inClass, Rows<int> names)
    {
        _collected = names;
        _class = inClass;
        VisitTarget(target);
        _collected = null;
    }

    private void Bind(NameId name)
    {
        if (name.IsNone)
            return;
        var row = Mangle(_names, name, _class).Row;
        if (_collected is { } collected)
            collected.Add(row);
        else
            _keys.Add(Key(_scope, row));
    }

    private void VisitBody(Stmt[] body)
    {
        foreach (var statement in body)
            Visit(statement);
    }

    private void Visit(Stmt statement)
    {
        switch (statement)
        {
            case Assign a:
                VisitWalrus(a.Value);
                foreach (var target in a.Targets)
                    VisitTarget(target);
                break;
            case AnnAssign a:
                VisitWalrus(a.Value);
                VisitTarget(a.Target);
                break;
            case AugAssign a:
                VisitWalrus(a.Value);
                VisitTarget(a.Target);
                break;
            case FunctionDef or ClassDef:
                VisitDefinition(statement);
                break;
            case For f:
                VisitWalrus(f.Iter);
                VisitTarget(f.Target);
                VisitBody(f.Body);
                VisitBody(f.OrElse);
                break;
            case While w:
                VisitWalrus(w.Test);
                VisitBody(w.Body);
                VisitBody(w.OrElse);
                break;
            case If i:
                VisitWalrus(i.Test);
                VisitBody(i.Body);
                VisitBody(i.OrElse);
                break;
            case With w:
                foreach (var item in w.Items)
                {
                    VisitWalrus(item.ContextExpr);
                    if (item.OptionalVars is { } vars)
                        VisitTarget(vars);
                }
                VisitBody(w.Body);
                break;
            case Try t:
                VisitBody(t.Body);
                foreach (var handler in t.Handlers)
                {
                    Bind(handler.Name);
                    VisitBody(handler.Body);
                }
                VisitBody(t.OrElse);
                VisitBody(t.FinalBody);
                break;
            case Match m:
                VisitWalrus(m.Subject);
                foreach (var one in m.Cases)
                {
                    VisitPattern(one.Pattern);
                    VisitWalrus(one.Guard);
                    VisitBody(one.Body);
                }
                break;
            default:
                VisitSimple(statement);
                break;
        }
    }

    private void VisitSimple(Stmt statement)
    {
        switch (statement)
        {
            case Import i:
                foreach (var alias in i.Names)
                    Bind(alias.AsName.IsNone ? FirstPart(alias.Name) : alias.AsName);
                break;
            case ImportFrom f:
                foreach (var alias in f.Names)
                {
                    if (!IsStar(alias.Name))
                        Bind(alias.AsName.IsNone ? alias.Name : alias.AsName);
                    else if (_collected is null)
                        Scopes[_scope].Flags |= ScopeFlags.StarImport;
                }
                break;
            case Global g:
                Declare(g.Names, GlobalBit);
                break;
            case Nonlocal n:
                Declare(n.Names, 0);
                break;
            case Delete d:
                foreach (var target in d.Targets)
                    VisitTarget(target);
                break;
            case TypeAlias t:
                Bind(t.Name.Id);
                break;
            case ExprStmt e:
                VisitWalrus(e.Value);
                break;
            case Return r:
                VisitWalrus(r.Value);
                break;
            case Assert a:
                VisitWalrus(a.Test);
                VisitWalrus(a.Msg);
                break;
            case Raise r:
                VisitWalrus(r.Exc);
                VisitWalrus(r.Cause);
                break;
        }
    }

    private void Declare(NameId[] names, ulong bit)
    {
        if (_collected is not null || _scope == 0)
            return;
        foreach (var name in names)
            _declarations.Add(Key(_scope, Mangle(_names, name, _class).Row) | bit);
    }

    private void VisitDefinition(Stmt statement)
    {
        if (statement is FunctionDef f)
        {
            Bind(f.Name);
            VisitWalrus(f.Decorators);
            VisitWalrus(f.Args.Defaults);
            VisitWalrus(f.Args.KwDefaults);
            if (_collected is null)
                VisitFunction(f);
        }
        else if (statement is ClassDef c)
        {
            Bind(c.Name);
            VisitWalrus(c.Decorators);
            VisitWalrus(c.Bases);
            foreach (var keyword in c.Keywords)
                VisitWalrus(keyword.Value);
            if (_collected is null)
                VisitClass(c);
        }
    }

    private void VisitFunction(FunctionDef d)
    {
        var outer = _scope;
        var parent = AddTypeParams(d.TypeParams, outer);
        _scope = d.Scope = AddScope(ScopeKind.Function, parent);
        foreach (var arg in d.Args.PosOnly)
            Bind(arg.Name);
        foreach (var arg in d.Args.Args)
            Bind(arg.Name);
        foreach (var arg in d.Args.KwOnly)
            Bind(arg.Name);
        if (d.Args.VarArg is { } rest)
            Bind(rest.Name);
        if (d.Args.KwArg is { } keywords)
            Bind(keywords.Name);
        VisitBody(d.Body);
        _scope = outer;
    }

    private void VisitClass(ClassDef d)
    {
        var outer = _scope;
        var outerClass = _class;
        var parent = AddTypeParams(d.TypeParams, outer);
        _scope = d.Scope = AddScope(ScopeKind.Class, parent);
        _class = d.Name;
        VisitBody(d.Body);
        _scope = outer;
        _class = outerClass;
    }

    private int AddTypeParams(TypeParam[] parameters, int outer)
    {
        if (parameters.Length == 0)
            return outer;
        _scope = AddScope(ScopeKind.TypeParams, outer);
        foreach (var parameter in parameters)
            Bind(NameOf(parameter));
        return _scope;
    }

    /// <summary>The name of a type parameter.</summary>
    internal static NameId NameOf(TypeParam parameter) => parameter switch
    {
        TypeVar t => t.Name,
        ParamSpec p => p.Name,
        TypeVarTuple t => t.Name,
        _ => NameId.None,
    };

    /// <summary>The part of a dotted name before the first dot.</summary>
    internal NameId FirstPart(NameId dotted)
    {
        var text = _names[dotted];
        var dot = text.IndexOf((byte)'.');
        // Interning may move the heap that the span looks into.
        return dot < 0 ? dotted : _names.Intern(text[..dot].ToArray());
    }

    /// <summary>Whether an imported name is <c>*</c>.</summary>
    internal bool IsStar(NameId name) => _names[name] is [(byte)'*'];

    private void VisitTarget(Expr target)
    {
        switch (target)
        {
            case Name n:
                Bind(n.Id);
                break;
            case Syntax.Tuple t:
                foreach (var element in t.Elts)
                    VisitTarget(element);
                break;
            case List l:
                foreach (var element in l.Elts)
                    VisitTarget(element);
                break;
            case Starred s:
                VisitTarget(s.Value);
                break;
            case Syntax.Attribute a:
                _collectedAttributes?.Add(Mangle(_names, a.Attr, _class).Row);
                VisitWalrus(a.Value);
                break;
            case Subscript s:
                VisitWalrus(s.Value);
                VisitWalrus(s.Slice);
                break;
        }
    }

    private void VisitPattern(Pattern? pattern)
    {
        switch (pattern)
        {
            case MatchAs m:
                VisitPattern(m.Pattern);
                Bind(m.Name);
                break;
            case MatchStar m:
                Bind(m.Name);
                break;
            case MatchSequence m:
                VisitPatterns(m.Patterns);
                break;
            case MatchMapping m:
                VisitPatterns(m.Patterns);
                Bind(m.Rest);
                break;
            case MatchClass m:
                VisitPatterns(m.Patterns);
                VisitPatterns(m.KwdPatterns);
                break;
            case MatchOr m:
                VisitPatterns(m.Patterns);
                break;
        }
    }

    private void VisitPatterns(Pattern[] patterns)
    {
        foreach (var pattern in patterns)
            VisitPattern(pattern);
    }
}
