using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Effects;

/// <summary>
/// Code that a function runs only for some arguments: <c>if wait:</c>, <c>if not wait: return</c>, <c>if mode == "slow":</c>,
/// <c>executor.shutdown(wait)</c>, and in a constructor <c>self.path = path</c> with <c>if self.path:</c> behind it. A call that passes something else
/// does not reach it, however many calls hand the argument on.
/// </summary>
public static class ArgumentConditions
{
    /// <summary>So many calls of a chain are asked about: arguments are rarely handed on further.</summary>
    public const int MostLevels = 6;

    /// <summary>Whether the argument of a call keeps it from following the chain below it to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="edge">The call.</param>
    /// <param name="below">The chain from the callee on, or its beginning.</param>
    /// <param name="effect">What the model says of the last call of the chain; null when it is no modelled wait.</param>
    public static bool ExcludedBy(ProgramModel program, in Edge edge, List<ReachStep> below, BlockEffect? effect = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(below);
        Span<Edge> frames = new Edge[Math.Min(below.Count, MostLevels)];
        Edge into = edge;
        for (int level = 0; level < frames.Length; level++)
        {
            frames[level] = into;
            int site = below[level].Edge.Site;
            if (!PassesArguments(program, into) || !StandsIn(program, site, into.Callee))
                return false;
            var arguments = new Arguments(program, frames[..(level + 1)]);
            if (arguments.Exclude(site))
                return true;
            into = below[level].Edge;
            if (level == below.Count - 1 && effect is not null && arguments.Applies(effect, into) == false)
                return true;
        }
        return false;
    }

    // Where a function calls itself, other arguments come in than those of this call.
    private static bool PassesArguments(ProgramModel program, in Edge edge)
    {
        if (edge.Callee < 0 || edge.Argument >= 0 || edge.Kind is not (EdgeKind.Call or EdgeKind.Await))
            return false;
        foreach (Edge own in program.Calls.From(edge.Callee))
        {
            if (own.Callee == edge.Callee)
                return false;
        }
        return true;
    }

    /// <summary>The parameter of a function that an expression in it reads, -1 for anything else: what was passed, and nothing that was assigned later.</summary>
    internal static int ParameterIn(ProgramModel program, int function, int expr)
    {
        FileFacts facts = program.Facts(program.FileOf(function));
        ExprNode node = facts.Exprs[facts.Unnarrowed(KeptIn(program, function, expr))];
        int binding = node.Kind switch
        {
            ExprKind.Bind => node.A,
            ExprKind.Name when facts.Symbols[node.A].FirstBinding is >= 0 and var only && facts.Bindings[only].Next < 0 => only,
            _ => -1,
        };
        if (binding < 0 || facts.Bindings[binding].Kind != BindingKind.Parameter)
            return -1;
        ref readonly FunctionRow row = ref program.Function(function);
        for (int i = 0; i < row.ParamCount; i++)
        {
            if (facts.Params[row.ParamStart + i].Binding == binding)
                return i;
        }
        return -1;
    }

    // What a constructor has put into the attribute that it reads: before that there was nothing in it. Attributes that a branch sets are not known.
    private static int KeptIn(ProgramModel program, int function, int expr)
    {
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        if (facts.Exprs[facts.Unnarrowed(expr)] is not { Kind: ExprKind.Attribute } read)
            return expr;
        ref readonly FunctionRow row = ref program.Function(function);
        if (row.Class < 0 || program.Name(file, row.Name) != program.Types.Known.Init)
            return expr;
        int kept = -1;
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            ref readonly SiteRow store = ref facts.Sites[s];
            if (store.Kind != SiteKind.AttributeStore || store.Name != read.B || store.Target != read.A || LeavesWith(facts, store))
                continue;
            if (kept >= 0 || store.Value <= 0 || store.Region != row.Region)
                return expr;
            kept = store.Value;
        }
        return kept >= 0 ? kept : expr;
    }

    // `self.enabled = False` and then `return`: the rest of the function does not see it.
    private static bool LeavesWith(FileFacts facts, in SiteRow store) =>
        store.Region >= 0 && facts.Regions[store.Region] is { Parent: >= 0, Kind: RegionKind.IfTrue or RegionKind.IfFalse } branch
        && (branch.Flags & (RegionFlags.EndsAbruptly | RegionFlags.Returns)) == (RegionFlags.EndsAbruptly | RegionFlags.Returns);

    private static bool StandsIn(ProgramModel program, int site, int function) =>
        program.FileOfSite(site) == program.FileOf(function) && program.Site(site).Function == program.FunctionRowOf(function);

    /// <summary>What comes into the last function of a chain of calls.</summary>
    private readonly ref struct Arguments(ProgramModel program, ReadOnlySpan<Edge> frames)
    {
        private readonly ReadOnlySpan<Edge> frames = frames;
        private readonly FileFacts facts = program.Facts(program.FileOf(frames[^1].Callee));

        /// <summary>Whether a site of the function is not reached with them.</summary>
        public bool Exclude(int site)
        {
            SiteRow row = program.Site(site);
            for (int region = row.Region; region >= 0 && facts.Regions[region].Function == row.Function; region = facts.Regions[region].Parent)
            {
                if (Decide(region) == false)
                    return true;
            }
            // `if not wait: return` before it, and not in a branch of its own.
            for (int region = facts.Functions[row.Function].Region; region < facts.Regions.Length; region++)
            {
                ref readonly RegionRow r = ref facts.Regions[region];
                if (r.Function != row.Function)
                    break;
                if ((r.Flags & RegionFlags.EndsAbruptly) != 0 && r.End <= row.Start && SiteQuestions.IsInside(facts, row.Region, r.Parent) && Decide(region) == true)
                    return true;
            }
            return false;
        }

        /// <summary>Whether a call of the function waits with them, as a model says it; null when that cannot be decided.</summary>
        public bool? Applies(BlockEffect effect, in Edge call)
        {
            if (call.Callee < 0 || (effect.When is null && effect.Unless is null))
                return null;
            var known = new Dictionary<string, GuardValue>(StringComparer.Ordinal);
            FileFacts callee = program.Facts(program.FileOf(call.Callee));
            FunctionRow row = program.Function(call.Callee);
            for (int i = 0; i < row.ParamCount; i++)
            {
                // Of what is only known not to be None, a model's condition could ask for the class.
                if (Passed(call, i, frames.Length) is var value && value is not { Kind: GuardValueKind.Object, Text: null })
                    known[callee.NameText(callee.Params[row.ParamStart + i].Name)] = value;
            }
            (int file, int receiver) = effect.DependsOnReceiver ? ReceiverAt(call) : default;
            ModelEffects models = program.Models;
            return effect.Applies(name => receiver > 0 && name.StartsWith("self.", StringComparison.Ordinal)
                ? models.OfMaker(name[5..], file, receiver) : known.GetValueOrDefault(name));
        }

        // Where the object of a call comes from that was passed to the function: `read(archive)`, and there `archive.read(member)`.
        private (int File, int Expr) ReceiverAt(in Edge call)
        {
            SiteRow site = program.Site(call.Site);
            // `for member in archive` and `with archive`, too.
            int expr = site.Kind is SiteKind.Iterate or SiteKind.With ? site.Target
                : site.Kind == SiteKind.Call && facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } method ? method.A : -1;
            // `read = archive.read`, and then `read(member)`.
            if (expr <= 0)
                return default;
            int level = frames.Length;
            for (; level > 0 && ParameterAt(expr, level) is >= 0 and var param; level--)
            {
                Edge into = frames[level - 1];
                expr = program.Models.PassedFor(into.Site, into.Callee, param, into.Bound);
                if (expr <= 0)
                    return default;
            }
            return level < frames.Length ? (program.FileOfSite(frames[level].Site), expr) : default;
        }

        // Whether a region is entered; null when that cannot be decided.
        private bool? Decide(int region)
        {
            ref readonly RegionRow r = ref facts.Regions[region];
            return r.Expr <= 0 ? null : r.Kind switch
            {
                RegionKind.IfTrue or RegionKind.AndRight => Truth(r.Expr, r.Start, 0),
                RegionKind.IfFalse or RegionKind.OrRight => !Truth(r.Expr, r.Start, 0),
                _ => null,
            };
        }

        private bool? Truth(int expr, int before, int depth)
        {
            if (depth > 4)
                return null;
            ExprNode node = facts.Exprs[KeptIn(program, frames[^1].Callee, expr)];
            switch (node.Kind)
            {
                case ExprKind.Not:
                    return !Truth(node.A, before, depth + 1);
                case ExprKind.Call when IsBool(node.A):
                    return Truth(facts.Args[facts.Sites[node.A].ArgStart].Value, before, depth + 1);
                case ExprKind.Call when NoneQuestions.Asked(program, program.FileOf(frames[^1].Callee), node.A) is { } question:
                    return ArgumentAt(question.Argument, before) is { Kind: not GuardValueKind.Unknown } asked ? asked.Kind == GuardValueKind.None == question.IsNone : null;
                case ExprKind.Call:
                    return EnvironmentQuestions.Answer(program, program.FileOf(frames[^1].Callee), expr, frames);
                case ExprKind.And or ExprKind.Or:
                    bool isAnd = node.Kind == ExprKind.And;
                    bool? all = isAnd;
                    foreach (int part in facts.List(node.A, node.B))
                    {
                        bool? one = Truth(part, before, depth + 1);
                        if (one == !isAnd)
                            return one;
                        if (one is null)
                            all = null;
                    }
                    return all;
                case ExprKind.Compare:
                    return Compared(node, before) ?? EnvironmentQuestions.Answer(program, program.FileOf(frames[^1].Callee), expr, frames);
                default:
                    // An object may well be false: an empty collection.
                    return ArgumentAt(expr, before) is { Kind: not GuardValueKind.Object } value ? value.Truth : null;
            }
        }

        private bool IsBool(int siteRow) => facts.Sites[siteRow] is { ArgCount: 1 } call && facts.Exprs[call.Target] is { Kind: ExprKind.Builtin } name
            && facts.NameBytes(name.A).SequenceEqual("bool"u8);

        private bool? Compared(in ExprNode comparison, int before)
        {
            GuardValue left = ArgumentAt(comparison.A, before);
            if (left.Kind == GuardValueKind.Unknown)
                return null;
            int file = program.FileOf(frames[^1].Callee);
            ExprNode right = facts.Exprs[comparison.B];
            if ((CmpOp)comparison.Aux is not (CmpOp.In or CmpOp.NotIn))
                return Guard.Compare(left, (CmpOp)comparison.Aux, program.Models.Constant(file, comparison.B, 0));
            if (right.Kind is not (ExprKind.Tuple or ExprKind.List or ExprKind.Set))
                return null;
            bool? isIn = false;
            foreach (int item in facts.List(right.A, right.B))
            {
                bool? same = Guard.Compare(left, CmpOp.Eq, program.Models.Constant(file, item, 0));
                if (same != false)
                    isIn = same is null || isIn is null ? null : true;
            }
            return (CmpOp)comparison.Aux == CmpOp.In ? isIn : !isIn;
        }

        // What has a name in capitals (`settings.WAIT`) may have any value.
        private GuardValue ArgumentAt(int expr, int before)
        {
            GuardValue value = ParameterAt(expr, frames.Length) is >= 0 and var param ? Passed(frames[^1], param, frames.Length - 1)
                : FieldArguments.Passed(program, frames[^1], expr, before);
            if (value.Kind == GuardValueKind.Unknown)
                value = FieldArguments.OfArgument(program, frames, expr);
            return value.Kind == GuardValueKind.Flags ? default : value;
        }

        // What a call passes for a parameter; its own place is in the function that the first so many frames lead to.
        private GuardValue Passed(in Edge call, int param, int level)
        {
            GuardValue value = program.Models.ArgumentOf(call.Site, call.Callee, param, call.Bound);
            if (value.Kind != GuardValueKind.Unknown || program.Models.PassedFor(call.Site, call.Callee, param, call.Bound) is not (> 0 and var argument))
                return value;
            if (level > 0 && ParameterAt(argument, level) is >= 0 and var handedOn)
                value = Passed(frames[level - 1], handedOn, level - 1);
            return value.Kind == GuardValueKind.Unknown && FieldArguments.OfObject(program, program.FileOfSite(call.Site), argument) is { Kind: not GuardValueKind.Unknown } known
                ? known : value;
        }

        // The parameter that an expression is of the function below so many frames.
        private int ParameterAt(int expr, int level) => ParameterIn(program, frames[level - 1].Callee, expr);
    }
}
