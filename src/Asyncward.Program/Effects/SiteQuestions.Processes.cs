using System;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Effects;

// Whether a call on a pipe or queue between processes has nothing to wait for.
public static partial class SiteQuestions
{
    /// <summary>Whether something is received from a connection of which the function awaited before that there is something: <c>await to_thread(pipe.poll, 1)</c>.</summary>
    internal static bool WasPolledElsewhere(ProgramModel program, int site)
    {
        FileFacts facts = program.Facts(program.FileOfSite(site));
        SiteRow row = program.Site(site);
        if (row.Kind != SiteKind.Call || facts.Exprs[row.Target] is not { Kind: ExprKind.Attribute } method || !facts.NameBytes(method.B).StartsWith("recv"u8))
            return false;
        ref readonly FunctionRow function = ref facts.Functions[row.Function];
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount && facts.Sites[s].Start < row.Start; s++)
        {
            if (facts.Sites[s].Kind != SiteKind.Await || facts.Sites[s].Target <= 0 || facts.Exprs[facts.Sites[s].Target] is not { Kind: ExprKind.Call } awaited)
                continue;
            ref readonly SiteRow call = ref facts.Sites[awaited.A];
            for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
            {
                if (facts.Args[a].Value > 0 && facts.Exprs[facts.Args[a].Value] is { Kind: ExprKind.Attribute } asked
                    && facts.NameBytes(asked.B).SequenceEqual("poll"u8) && IsSame(facts, asked.A, method.A))
                    return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Whether the thread that is joined was never started: a queue between processes has one from the first <c>put</c> on, and this one is made and held by a
    /// local name on which nobody calls that.
    /// </summary>
    internal static bool IsNeverFed(ProgramModel program, int site)
    {
        FileFacts facts = program.Facts(program.FileOfSite(site));
        SiteRow row = program.Site(site);
        if (row.Kind != SiteKind.Call || facts.Exprs[row.Target] is not { Kind: ExprKind.Attribute } method || !facts.NameBytes(method.B).SequenceEqual("join_thread"u8))
            return false;
        int held = facts.SymbolOf(facts.Exprs[facts.Unnarrowed(method.A)]);
        if (held < 0)
            return false;
        foreach (ref readonly BindingRow binding in facts.Bindings.AsSpan())
        {
            if (binding.Symbol == held && (binding.Kind is not (BindingKind.Assign or BindingKind.Walrus) || !IsMade(facts, binding.Value)))
                return false;
        }
        foreach (ref readonly SiteRow other in facts.Sites.AsSpan())
        {
            if (other.Kind == SiteKind.Call && other.Target > 0 && facts.Exprs[other.Target] is { Kind: ExprKind.Attribute } put
                && facts.NameBytes(put.B).StartsWith("put"u8) && facts.SymbolOf(facts.Exprs[facts.Unnarrowed(put.A)]) == held)
                return false;
        }
        return true;
    }

    /// <summary>
    /// Whether an answer is put into a queue that was made for it: whoever made it keeps it under a local name, hands it on and takes one thing out of it,
    /// so that it is not full when that is put there.
    /// </summary>
    internal static bool IsAnswer(ProgramModel program, in Edge put)
    {
        if (put.Receiver is not InstanceValue { Site: >= 0 and var made }
            || program.Site(made) is not { Kind: SiteKind.Call, Use: ValueUse.Bound, UseDetail: >= 0 and var held } maker
            || program.Facts(program.FileOfSite(put.Site)).LastName(program.Site(put.Site).Target) is not (>= 0 and var method)
            || !program.Facts(program.FileOfSite(put.Site)).NameBytes(method).SequenceEqual("put"u8))
            return false;
        FileFacts facts = program.Facts(program.FileOfSite(made));
        if (program.FunctionId(program.FileOfSite(made), maker.Function) == program.FunctionId(program.FileOfSite(put.Site), program.Site(put.Site).Function))
            return false;
        bool any = false;
        FunctionRow function = facts.Functions[maker.Function];
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            ref readonly SiteRow taken = ref facts.Sites[s];
            if (taken.Kind != SiteKind.Call || facts.Exprs[taken.Target] is not { Kind: ExprKind.Attribute } get || !facts.IsBinding(facts.Unnarrowed(get.A), held)
                || !facts.NameBytes(get.B).SequenceEqual("get"u8))
                continue;
            for (int region = taken.Region; region >= 0 && region != maker.Region; region = facts.Regions[region].Parent)
            {
                if (facts.Regions[region].Kind == RegionKind.Loop)
                    return false;
            }
            any = true;
        }
        return any;
    }

    /// <summary>
    /// Whether a child that is waited for has ended: what its <c>poll</c> gave, or its <c>returncode</c>, is not None there. <c>code = child.poll()</c>, and then
    /// <c>if code is not None: child.communicate()</c>.
    /// </summary>
    internal static bool HasEnded(ProgramModel program, int site)
    {
        FileFacts facts = program.Facts(program.FileOfSite(site));
        SiteRow row = program.Site(site);
        if (row.Kind != SiteKind.Call || facts.Exprs[row.Target] is not { Kind: ExprKind.Attribute } method)
            return false;
        for (int region = row.Region; region >= 0; region = facts.Regions[region].Parent)
        {
            ref readonly RegionRow branch = ref facts.Regions[region];
            if (branch.Kind is RegionKind.IfTrue or RegionKind.IfFalse && branch.Expr > 0 && facts.Exprs[branch.Expr] is { Kind: ExprKind.Compare, B: > 0 } asked
                && facts.Exprs[asked.B].Kind == ExprKind.None && (CmpOp)asked.Aux == (branch.Kind == RegionKind.IfTrue ? CmpOp.IsNot : CmpOp.Is)
                && IsCodeOf(facts, method.A, asked.A, 0) == true)
                return true;
        }
        return false;
    }

    // Whether an expression is the code with which a child ended, or None as long as it has not; null where it is None and says nothing.
    private static bool? IsCodeOf(FileFacts facts, int child, int expr, int depth)
    {
        ExprNode node = expr > 0 && depth < 4 ? facts.Exprs[facts.Unnarrowed(expr)] : default;
        switch (node.Kind)
        {
            case ExprKind.None:
                return null;
            case ExprKind.Attribute:
                return facts.NameBytes(node.B).SequenceEqual("returncode"u8) && IsSame(facts, node.A, child, 0);
            case ExprKind.Call:
                return facts.Exprs[facts.Sites[node.A].Target] is { Kind: ExprKind.Attribute } poll && facts.NameBytes(poll.B).SequenceEqual("poll"u8)
                    && IsSame(facts, poll.A, child, 0);
            case ExprKind.Bind:
                return facts.Bindings[node.A].Kind == BindingKind.Assign ? IsCodeOf(facts, child, facts.Bindings[node.A].Value, depth + 1) : false;
            case ExprKind.Union:
                bool? all = null;
                foreach (int one in facts.List(node.A, node.B))
                {
                    bool? code = IsCodeOf(facts, child, one, depth + 1);
                    if (code == false)
                        return false;
                    all |= code;
                }
                return all;
            default:
                return false;
        }
    }

    // Made here, or `None`.
    private static bool IsMade(FileFacts facts, int value)
    {
        ExprNode node = value > 0 ? facts.Exprs[value] : default;
        if (node.Kind != ExprKind.Union)
            return node.Kind is ExprKind.Call or ExprKind.None;
        foreach (int one in facts.List(node.A, node.B))
        {
            if (!IsMade(facts, one))
                return false;
        }
        return true;
    }
}
