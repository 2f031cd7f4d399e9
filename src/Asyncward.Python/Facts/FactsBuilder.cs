using System;
using System.Collections.Generic;
using Asyncward.Python.Scopes;
using Asyncward.Python.Syntax;
using static Asyncward.Python.Facts.SectionWriter;

namespace Asyncward.Python.Facts;

/// <summary>Makes the facts of a file from its tree: one walk in order of evaluation, function by function.</summary>
/// <remarks>A function's body waits in a queue until the one around it is done, so that the sites of each stand together. One builder serves
/// one file at a time and keeps its memory for the next.</remarks>
public sealed partial class FactsBuilder
{
    [ThreadStatic] private static FactsBuilder? s_spare;

    private readonly ScopeTable _table = new();
    private readonly Rows<int> _lists = new();
    private readonly ExprTable _exprs;
    private readonly Rows<double> _numbers = new();
    private readonly Dictionary<long, int> _numberRows = [];
    private readonly Rows<BindingRow> _bindings = new();
    private readonly Rows<FunctionRow> _functions = new();
    private readonly Rows<ParamRow> _params = new();
    private readonly Rows<ClassRow> _classes = new();
    private readonly Rows<SiteRow> _sites = new();
    private readonly Rows<ArgRow> _args = new();
    private readonly Rows<RegionRow> _regions = new();
    private readonly Rows<ImportRow> _imports = new();
    private readonly Rows<SuppressionRow> _suppressions = new();
    private readonly Rows<int> _stack = new();
    private readonly Rows<int> _returns = new();
    private readonly Rows<int> _yields = new();
    private readonly Queue<Pending> _queue = new();

    private NameTable _names = null!;
    private SourceText _source = null!;
    private FactsOptions _options;
    private FactsMemory _memory = null!;
    private FileFlags _flags;
    private Module _module = null!;

    // Where the walk is.
    private int _function;
    private int _functionScope;
    private int _scope;
    private int _region;
    private NameId _class;
    private int _mute;
    private int _typeChecking;
    private int _guarded;
    private SiteFlags _siteFlags;

    /// <summary>A body that is walked when the one around it is done.</summary>
    private readonly record struct Pending(Node Node, int Function, int Scope, NameId Class, bool Mute, bool TypeChecking, Arguments? Args);

    private FactsBuilder() => _exprs = new ExprTable(_lists);

    /// <summary>The facts of a parsed file. <paramref name="names"/> is the table that the tree was made with; it is added to.</summary>
    /// <param name="tree">The whole file.</param>
    /// <param name="source">Its text.</param>
    /// <param name="names">Its names.</param>
    /// <param name="options">What the facts are to hold for.</param>
    /// <param name="memory">Where the facts are to lie.</param>
    /// <param name="flags">What is known of the file beforehand.</param>
    /// <param name="errors">Its syntax errors.</param>
    /// <param name="comments">The comments that may steer us.</param>
    public static FileFacts Build(Module tree, SourceText source, NameTable names, FactsOptions options, FactsMemory memory,
        FileFlags flags = FileFlags.None, ReadOnlySpan<SyntaxError> errors = default, ReadOnlySpan<Comment> comments = default)
    {
        var builder = s_spare ?? new FactsBuilder();
        // While it works it is nobody's spare; if it fails it is dropped with whatever it holds.
        s_spare = null;
        var facts = builder.Run(tree, source, names, options, memory, flags, errors, comments);
        s_spare = builder;
        return facts;
    }

    private FileFacts Run(Module tree, SourceText source, NameTable names, FactsOptions options, FactsMemory memory, FileFlags flags,
        ReadOnlySpan<SyntaxError> errors, ReadOnlySpan<Comment> comments)
    {
        Clear();
        _names = names;
        _source = source;
        _options = options;
        _memory = memory;
        _flags = flags;
        _module = tree;
        _table.Build(tree, names, source.Span);
        _slotBases.Reach(_table.Scopes.Count);
        AddFunction(new FunctionRow
        {
            Flags = FunctionFlags.Module,
            Name = -1,
            ParentScope = -1,
            Parent = -1,
            Class = -1,
            ReturnAnnotation = -1,
            End = tree.End,
        }, 0);
        WalkFunction(new Pending(tree, 0, 0, NameId.None, false, false, null));
        while (_queue.TryDequeue(out var pending))
            WalkFunction(pending);
        FinishBindings();
        ReadSuppressions(comments);
        return Publish(errors);
    }

    private FileFacts Publish(ReadOnlySpan<SyntaxError> errors)
    {
        Span<ErrorRow> rows = errors.Length == 0 ? [] : new ErrorRow[errors.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new ErrorRow
            {
                Start = errors[i].Start,
                End = errors[i].End,
                Message = _names.Intern(System.Text.Encoding.UTF8.GetBytes(errors[i].Message)).Row,
            };
        }
        if (rows.Length > 1)
            rows.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        if (rows.Length > 0)
            _flags |= FileFlags.HasErrors;
        var length = Length(_names.Heap) + Length(_names.Offsets) + Length(_exprs.Span) + Length(_lists.Span)
            + Length(_numbers.Span) + Length(_table.Scopes.Span) + Length(_table.Symbols.Span)
            + Length(_bindings.Span) + Length(_functions.Span) + Length(_params.Span) + Length(_classes.Span)
            + Length(_sites.Span) + Length(_args.Span) + Length(_regions.Span) + Length(_imports.Span)
            + Length(_suppressions.Span) + Length(rows);
        var image = new SectionWriter(_memory, length, _flags);
        image.Add(_names.Heap);
        image.Add(_names.Offsets);
        image.Add(_exprs.Span);
        image.Add(_lists.Span);
        image.Add(_numbers.Span);
        image.Add(_table.Scopes.Span);
        image.Add(_table.Symbols.Span);
        image.Add(_bindings.Span);
        image.Add(_functions.Span);
        image.Add(_params.Span);
        image.Add(_classes.Span);
        image.Add(_sites.Span);
        image.Add(_args.Span);
        image.Add(_regions.Span);
        image.Add(_imports.Span);
        image.Add(_suppressions.Span);
        image.Add(rows);
        var facts = image.Finish();
        _names = null!;
        _source = null!;
        _module = null!;
        _memory = null!;
        return facts;
    }

    private void Clear()
    {
        _lists.Clear();
        _exprs.Clear();
        _numbers.Clear();
        _numberRows.Clear();
        _bindings.Clear();
        _bindingStates.Clear();
        _functions.Clear();
        _params.Clear();
        _classes.Clear();
        _sites.Clear();
        _args.Clear();
        _regions.Clear();
        _imports.Clear();
        _suppressions.Clear();
        _stack.Clear();
        _queue.Clear();
        _symbolUses.Clear();
        _slotBases.Clear();
        _waiting.Clear();
        _meanings.Clear();
        _mute = _typeChecking = _guarded = 0;
        _siteFlags = 0;
    }

    private int AddFunction(in FunctionRow row, int scope)
    {
        var function = _functions.Add(row);
        _functions[function].Scope = scope;
        _table.Scopes[scope].Function = function;
        return function;
    }

    private void WalkFunction(in Pending pending)
    {
        _function = pending.Function;
        _functionScope = _scope = pending.Scope;
        _class = pending.Class;
        _mute = pending.Mute ? 1 : 0;
        _typeChecking = pending.TypeChecking ? 1 : 0;
        _guarded = 0;
        _siteFlags = 0;
        _region = -1;
        _handler = default;
        _opaque = false;
        _sets.Clear();
        _heads.Clear();
        _looped.Clear();
        _narrowings.Clear();
        _narrowings.Add(default);
        _returns.Clear();
        _yields.Clear();
        _frameDepth = 0;
        ref var scope = ref _table.Scopes[pending.Scope];
        _slotBases[pending.Scope] = FirstSlot;
        _baseSize = FirstSlot + scope.SymbolCount;
        ReachEnv(_baseSize);
        Array.Clear(_env, 0, _envSize);
        _env[Live] = 2;
        var firstBinding = _bindings.Count;
        _functions[_function].SiteStart = _sites.Count;
        var node = pending.Node;
        _functions[_function].Region = OpenRegion(RegionKind.Body, -1, node.Start, node.Start, node.End);
        if (pending.Args is { } args)
            BindParameters(args);
        switch (node)
        {
            case Module m:
                WalkModule(m);
                break;
            case FunctionDef d:
                if ((_flags & FileFlags.SignaturesOnly) == 0)
                    WalkBody(d.Body);
                break;
            case ClassDef c:
                WalkBody(c.Body);
                break;
            case Lambda l:
                WalkLambdaBody(l);
                break;
        }
        var ends = _env[Live] == 2;
        LeaveFunction();
        CloseRegion();
        ref var row = ref _functions[_function];
        row.SiteCount = _sites.Count - row.SiteStart;
        row.ReturnStart = _lists.Count;
        row.ReturnCount = _returns.Count;
        _lists.AddRange(_returns.Span);
        row.YieldStart = _lists.Count;
        row.YieldCount = _yields.Count;
        _lists.AddRange(_yields.Span);
        if (!ends && _returns.Count == 0 && (row.Flags & FunctionFlags.Generator) == 0)
            row.Flags |= FunctionFlags.NeverReturns;
        FillHeads();
        if (_opaque)
        {
            for (var binding = firstBinding; binding < _bindings.Count; binding++)
                _bindingStates[binding] |= IsOpaque;
        }
    }

    private void WalkModule(Module m)
    {
        WalkBody(m.Body);
        // What stands after the end of the file's path (a `raise` at module level) has no facts, but the path does not matter to importers.
    }

    private void WalkLambdaBody(Lambda l)
    {
        var value = Walk(l.Body, new Use(ValueUse.Returned));
        _returns.Add(value);
    }

    /// <summary>Statements in order; those after a jump are not reached and say nothing, but whether the function is a generator.</summary>
    private void WalkBody(Stmt[] body)
    {
        for (var i = 0; i < body.Length; i++)
        {
            if (_env[Live] == 0)
            {
                for (; i < body.Length; i++)
                    LookForYield(body[i]);
                return;
            }
            // Whoever writes a statement behind a `with` that jumps believes that the manager swallows exceptions.
            _env[Live] = 2;
            WalkStatement(body[i]);
        }
    }
}
