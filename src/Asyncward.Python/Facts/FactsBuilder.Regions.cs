using System;
using Asyncward.Python.Scopes;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Rows of sites and of the regions around them.</summary>
public sealed partial class FactsBuilder
{
    // Sites whose value goes into a call that has no row yet; those of inner calls are on top.
    private readonly Rows<int> _waiting = new();

    private int AddSite(SiteKind kind, in Use use, int target, int value, int name, int detail, int start, int end, int nameStart)
    {
        if (_mute > 0)
            return -1;
        MayRaise();
        var flags = _siteFlags;
        if (use.Conditional)
            flags |= SiteFlags.Conditional;
        var row = _sites.Add(new SiteRow
        {
            Kind = kind,
            Use = use.Kind,
            ContainerUse = use.Container,
            Flags = flags,
            Function = _function,
            Region = _region,
            Target = target,
            Value = value,
            Name = name,
            Detail = detail,
            UseDetail = use.IsArgument ? -1 : use.Detail,
            ArgStart = _args.Count,
            Start = start,
            End = end,
            NameStart = nameStart,
        });
        if (use.IsArgument)
            _waiting.Add(row);
        return row;
    }

    private int AddSite(SiteKind kind, in Use use, int target, int value, int detail, Node node) =>
        AddSite(kind, use, target, value, -1, detail, node.Start, node.End, node.Start);

    // Hardly any truth raises, so no handler is reached from here.
    private void AddTest(int value, Node test)
    {
        if (_mute > 0 || value <= 0 || _exprs[value] is { Kind: ExprKind.Bind } bind && IsTruthValue(_bindings[bind.A].Value))
            return;
        _sites.Add(new SiteRow
        {
            Kind = SiteKind.Test,
            Flags = _siteFlags,
            Function = _function,
            Region = _region,
            Target = value,
            Value = -1,
            Name = -1,
            Detail = -1,
            UseDetail = -1,
            ArgStart = _args.Count,
            Start = test.Start,
            End = test.End,
            NameStart = test.Start,
        });
    }

    private bool IsTruthValue(int value) => value > 0 && _exprs[value].Kind is ExprKind.Compare or ExprKind.Not or ExprKind.True or ExprKind.False or ExprKind.None
        or ExprKind.Int or ExprKind.Str;

    private void FillWaiting(int from, int site)
    {
        for (var i = from; i < _waiting.Count; i++)
            _sites[_waiting[i]].UseDetail = site;
        _waiting.Truncate(from);
    }

    private int OpenRegion(RegionKind kind, int expr, int statement, int start, int end, RegionFlags flags = RegionFlags.None)
    {
        _region = _regions.Add(new RegionRow
        {
            Kind = kind,
            Flags = flags,
            Parent = _region,
            Function = _function,
            Expr = expr,
            Statement = statement,
            Binding = -1,
            SiteStart = _sites.Count,
            Start = start,
            End = end,
        });
        return _region;
    }

    private void CloseRegion()
    {
        ref var row = ref _regions[_region];
        row.SiteEnd = _sites.Count;
        if (_env[Live] < 2)
            row.Flags |= RegionFlags.EndsAbruptly;
        _region = row.Parent;
    }

    /// <summary>Closes a region inside an expression; one in which nothing happened leaves no row.</summary>
    private void CloseRegionIfUsed()
    {
        ref var row = ref _regions[_region];
        row.SiteEnd = _sites.Count;
        var isUsed = _region + 1 != _regions.Count || row.SiteEnd != row.SiteStart
            || (_bindings.Count > 0 && _bindings[_bindings.Count - 1].Region == _region && _bindings[_bindings.Count - 1].Function == _function);
        var parent = row.Parent;
        if (!isUsed)
            _regions.Truncate(_region);
        _region = parent;
    }

    private static int StartOf(Stmt[] body, int otherwise) => body.Length == 0 ? otherwise : StartOf(body[0]);

    private static int StartOf(Stmt statement) => statement switch
    {
        FunctionDef { Decorators: [var first, ..] } => first.Start,
        ClassDef { Decorators: [var first, ..] } => first.Start,
        _ => statement.Start,
    };

    private static int EndOf(Stmt[] body, int otherwise) => body.Length == 0 ? otherwise : body[^1].End;

    private void MarkReturn()
    {
        for (var region = _region; region >= 0; region = _regions[region].Parent)
        {
            if ((_regions[region].Flags & RegionFlags.Returns) != 0)
                break;
            _regions[region].Flags |= RegionFlags.Returns | RegionFlags.JumpsOut;
        }
    }

    private void MarkLoopJump(bool isBreak)
    {
        for (var region = _region; region >= 0; region = _regions[region].Parent)
        {
            if (_regions[region].Kind == RegionKind.Loop)
            {
                if (isBreak)
                    _regions[region].Flags |= RegionFlags.HasBreak;
                return;
            }
            _regions[region].Flags |= isBreak ? RegionFlags.JumpsOut : RegionFlags.JumpsOut | RegionFlags.Continues;
        }
    }
}
