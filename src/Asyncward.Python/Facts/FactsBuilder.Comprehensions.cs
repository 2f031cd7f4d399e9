using Asyncward.Python.Scopes;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Comprehensions: a scope of their own in the same function; the first iterable belongs to the scope around.</summary>
public sealed partial class FactsBuilder
{
    private readonly Rows<int> _targetNames = new();

    private int WalkComp(Comp c, in Use use)
    {
        var element = WalkGenerators(c, c.Generators, c.Elt, null, c.Kind == NodeKind.GeneratorExp, use, out _, out var isAsync);
        var kind = c.Kind switch
        {
            NodeKind.ListComp => ExprKind.ListComp,
            NodeKind.SetComp => ExprKind.SetComp,
            _ => ExprKind.GeneratorExp,
        };
        return _exprs.Add(kind, element, 0, isAsync ? 1 : 0);
    }

    private int WalkDictComp(DictComp c, in Use use)
    {
        var key = WalkGenerators(c, c.Generators, c.Key, c.Value, false, use, out var value, out var isAsync);
        return _exprs.Add(ExprKind.DictComp, key, value, isAsync ? 1 : 0);
    }

    private int WalkGenerators(Expr whole, Comprehension[] generators, Expr element, Expr? second, bool isGenerator, in Use use,
        out int secondValue, out bool isAsync)
    {
        var first = generators[0];
        var iterable = WalkIterable(first);
        var outerScope = _scope;
        var outerFlags = _siteFlags;
        var outerSize = _envSize;
        _targetNames.Clear();
        isAsync = false;
        foreach (var generator in generators)
        {
            _table.CollectTarget(generator.Target, _class, _targetNames);
            isAsync |= generator.IsAsync;
        }
        _scope = _table.AddScope(ScopeKind.Comprehension, _scope, _targetNames.Span);
        _table.Scopes[_scope].Function = _function;
        _slotBases.Reach(_table.Scopes.Count);
        _slotBases[_scope] = outerSize;
        // Before the first round; it stays as wide as the environment outside.
        var before = Snapshot();
        ReachEnv(outerSize + _table.Scopes[_scope].SymbolCount);
        for (var slot = outerSize; slot < _envSize; slot++)
            _env[slot] = 0;
        if (isGenerator)
            _siteFlags |= SiteFlags.InGenerator;
        var depth = 0;
        foreach (var generator in generators)
        {
            if (generator != first)
                iterable = WalkIterable(generator);
            OpenRegion(RegionKind.Comprehension, iterable, whole.Start, whole.Start, whole.End,
                (generator.IsAsync ? RegionFlags.Async : 0) | RegionFlags.For);
            depth++;
            var item = _exprs.Add(generator.IsAsync ? ExprKind.AsyncIterate : ExprKind.Iterate, iterable);
            Store(generator.Target, item, generator.IsAsync ? BindingKind.AsyncFor : BindingKind.For);
            foreach (var filter in generator.Ifs)
            {
                var test = WalkTest(filter, new Use(ValueUse.Tested), out var whenFalse);
                Join(before, whenFalse, outerSize);
                Return(whenFalse);
                OpenRegion(RegionKind.IfTrue, test, whole.Start, whole.Start, whole.End);
                depth++;
            }
        }
        var inner = use.Element;
        var value = Walk(element, inner);
        secondValue = second is null ? 0 : Walk(second, inner);
        while (depth-- > 0)
        {
            _regions[_region].SiteEnd = _sites.Count;
            _region = _regions[_region].Parent;
        }
        for (var slot = outerSize; slot < _envSize; slot++)
            Lose(_env[slot]);
        _envSize = outerSize;
        _slotBases[_scope] = 0;
        _scope = outerScope;
        _siteFlags = outerFlags;
        Meet(before);
        return value;
    }

    private int WalkIterable(Comprehension generator)
    {
        var iterable = Walk(generator.Iter, new Use(generator.IsAsync ? ValueUse.AsyncIterated : ValueUse.Iterated));
        AddSite(generator.IsAsync ? SiteKind.AsyncIterate : SiteKind.Iterate, default, iterable, -1, -1, generator.Iter);
        return iterable;
    }
}
