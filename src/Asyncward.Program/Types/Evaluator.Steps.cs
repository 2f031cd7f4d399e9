using System;
using System.Collections.Generic;
using System.Globalization;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>
/// What is taken step by step in a straight line of code: <c>items.pop()</c> from a list that was shown just before, <c>next(steps)</c> of a generator.
/// Known only where parameters are followed.
/// </summary>
public sealed partial class Evaluator
{
    // How a value may be used while its steps are counted.
    private const UseFlags Countable = UseFlags.Argument | UseFlags.AttributeRead | UseFlags.Tested | UseFlags.Formatted | UseFlags.Subscripted;

    // Which element a `pop` takes, or which yield a `next` gives, by site.
    private readonly Dictionary<(int File, int Site), int> steps = [];

    private bool FindSteps(int function)
    {
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        FunctionRow row = program.Function(function);
        int before = steps.Count;
        // By binding: the elements that are left of a list; null where nobody can say any more.
        Dictionary<int, List<int>?>? left = null;
        Dictionary<int, int>? taken = null;
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            // What is stored, inserted, removed or appended in between nobody counts.
            if (site.Kind is SiteKind.SubscriptStore or SiteKind.SubscriptDelete && ListShown(facts, site.Target) is >= 0 and var stored)
                (left ??= [])[stored] = null;
            if (site.Kind != SiteKind.Call)
                continue;
            ExprNode target = facts.Exprs[site.Target];
            if (target.Kind == ExprKind.Attribute && ListShown(facts, target.A) is >= 0 and var list)
            {
                if (program.Name(file, target.B) == known.PopName)
                    Popped(file, facts, i, list, left ??= []);
                else
                    (left ??= [])[list] = null;
            }
            else if (target.Kind == ExprKind.Builtin && site.ArgCount is 1 or 2 && program.Name(file, target.A) == known.NextName
                && facts.Exprs[facts.Args[site.ArgStart].Value] is { Kind: ExprKind.Bind, A: var generator })
                Stepped(file, facts, i, generator, taken ??= []);
        }
        return steps.Count != before;
    }

    // The binding of a list display; -1 for anything else.
    private static int ListShown(FileFacts facts, int expr) => expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Bind, A: var binding }
        && facts.Bindings[binding].Value > 0 && facts.Exprs[facts.Bindings[binding].Value].Kind == ExprKind.List ? binding : -1;

    private static bool IsCountable(in BindingRow binding, in SiteRow site, UseFlags uses) =>
        binding.Kind == BindingKind.Assign && binding.Function == site.Function && binding.Region == site.Region && (binding.Uses & ~uses) == 0;

    private void Popped(int file, FileFacts facts, int siteRow, int binding, Dictionary<int, List<int>?> left)
    {
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        ExprNode display = facts.Exprs[facts.Bindings[binding].Value];
        if (!left.TryGetValue(binding, out List<int>? elements))
        {
            if (IsCountable(facts.Bindings[binding], site, Countable & ~UseFlags.Argument) && !HasStarred(facts, facts.List(display.A, display.B)))
            {
                elements = [];
                for (int i = 0; i < display.B; i++)
                    elements.Add(i);
            }
            left[binding] = elements;
        }
        if (elements is null)
            return;
        long? at = site.ArgCount == 0 ? elements.Count - 1 : PositionOf(file, facts.Args[site.ArgStart].Value);
        if (at < 0)
            at += elements.Count;
        if (site.Region != facts.Bindings[binding].Region || at is not >= 0 || at >= elements.Count)
        {
            left[binding] = null;
            return;
        }
        steps.TryAdd((file, siteRow), elements[(int)at]);
        elements.RemoveAt((int)at);
    }

    private void Stepped(int file, FileFacts facts, int siteRow, int binding, Dictionary<int, int> taken)
    {
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        ref readonly BindingRow bound = ref facts.Bindings[binding];
        // Only `next` may have it: any other call that it is passed to takes something, too.
        if (!IsCountable(bound, site, UseFlags.Argument | UseFlags.Tested) || IsPassedElsewhere(file, facts, binding))
            return;
        int count = taken.GetValueOrDefault(binding);
        taken[binding] = count + 1;
        steps.TryAdd((file, siteRow), count);
    }

    private bool IsPassedElsewhere(int file, FileFacts facts, int binding)
    {
        FunctionRow row = facts.Functions[facts.Bindings[binding].Function];
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind != SiteKind.Call || facts.Exprs[site.Target] is { Kind: ExprKind.Builtin } called && program.Name(file, called.A) == known.NextName
                && site.Region == facts.Bindings[binding].Region)
                continue;
            for (int arg = site.ArgStart; arg < site.ArgStart + site.ArgCount; arg++)
            {
                if (facts.Exprs[facts.Args[arg].Value] is { Kind: ExprKind.Bind } passed && passed.A == binding)
                    return true;
            }
        }
        return false;
    }

    // The element that this `pop` takes; null when that is not known.
    private Value? TakenBy(int file, int siteRow, Value receiver) =>
        receiver is LiteralValue literal && literal.Class == known.List && steps.TryGetValue((file, siteRow), out int at)
        && program.Files[literal.File].Facts.Exprs[literal.Expr] is { Kind: ExprKind.List } display && at < display.B
            ? Eval(literal.File, program.Files[literal.File].Facts.List(display.A, display.B)[at]) : null;

    // What this `next` gives: one yield of a generator whose yields stand in a straight line.
    private Value? GivenByNext(int file, int siteRow, Value argument)
    {
        if (argument is not GeneratorValue { Function: var function } || steps.Count == 0)
            return null;
        int at = steps.GetValueOrDefault((file, siteRow), -1);
        FunctionRow row = program.Function(function);
        int home = program.FileOf(function);
        FileFacts facts = program.Facts(home);
        if (at < 0 || at >= row.YieldCount || row.ReturnAnnotation > 0)
            return null;
        int plain = 0;
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            if (facts.Sites[i].Kind == SiteKind.YieldFrom)
                return null;
            if (facts.Sites[i].Kind == SiteKind.Yield && facts.Sites[i].Region == row.Region)
                plain++;
        }
        return plain == row.YieldCount ? Eval(home, facts.Lists[row.YieldStart + at]) : null;
    }

    // The number that an index is, also by a name; null for what is no constant.
    private long? PositionOf(int file, int expr) =>
        expr > 0 && KeyOf(file, expr) is { Length: > 1 } key && key[0] == '#'
        && long.TryParse(key.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number : null;
}
