using System;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

// Descriptors that a selector found ready: what is then read from them or written to them does not wait.
public static partial class SiteQuestions
{
    /// <summary>
    /// Whether a call that leads to a read or a write is made only where a selector has found its descriptor ready: <c>if peer.socket.fileno() in readable:
    /// peer.receive()</c>, or <c>has_more = select_once()</c> and then <c>if has_more: receive()</c>.
    /// </summary>
    /// <param name="program">The program.</param>
    /// <param name="site">The call.</param>
    /// <param name="below">The read or the write; the same call where it is one itself.</param>
    public static bool IsSelected(ProgramModel program, int site, int below)
    {
        ArgumentNullException.ThrowIfNull(program);
        int file = program.FileOfSite(site);
        FileFacts facts = program.Facts(file);
        SiteRow row = program.Site(site);
        if (row.Kind != SiteKind.Call || !ReadsOrWrites(program.Facts(program.FileOfSite(below)), program.Site(below))
            || facts.Exprs[row.Target] is not { Kind: ExprKind.Attribute } method)
            return false;
        for (int region = row.Region; region >= 0; region = facts.Regions[region].Parent)
        {
            ref readonly RegionRow branch = ref facts.Regions[region];
            if (branch.Kind is not (RegionKind.IfTrue or RegionKind.AndRight) || branch.Expr <= 0)
                continue;
            int one = branch.Expr;
            ExprNode node = facts.Exprs[one];
            foreach (int part in node.Kind == ExprKind.And ? facts.List(node.A, node.B) : new ReadOnlySpan<int>(in one))
            {
                if (AsksForDescriptor(facts, facts.Exprs[part], method.A) || IsSelectorsAnswer(program, file, part))
                    return true;
            }
        }
        return false;
    }

    // `peer.socket.fileno() in readable`, asked of `peer.socket` or of `peer`; what an object does besides has nothing to do with its own descriptor.
    private static bool AsksForDescriptor(FileFacts facts, ExprNode question, int receiver)
    {
        if (question is not { Kind: ExprKind.Compare, Aux: (ushort)Python.Syntax.CmpOp.In } || IsSelf(facts, receiver)
            || facts.Exprs[question.A] is not { Kind: ExprKind.Call } call || facts.Exprs[facts.Sites[call.A].Target] is not { Kind: ExprKind.Attribute } number
            || !facts.NameBytes(number.B).SequenceEqual("fileno"u8))
            return false;
        int held = facts.Unnarrowed(number.A);
        while (!IsSame(facts, held, receiver, 0))
        {
            if (facts.Exprs[held].Kind != ExprKind.Attribute)
                return false;
            held = facts.Unnarrowed(facts.Exprs[held].A);
        }
        return true;
    }

    // A name that holds what a function of the program gave, or a part of that, where the function asks a selector.
    private static bool IsSelectorsAnswer(ProgramModel program, int file, int flag)
    {
        FileFacts facts = program.Facts(file);
        if (facts.Exprs[facts.Unnarrowed(flag)] is not { Kind: ExprKind.Bind } name || facts.Bindings[name.A] is not { Kind: BindingKind.Assign, Value: > 0 and var value })
            return false;
        ExprNode given = facts.Exprs[value];
        if (given.Kind == ExprKind.Unpack)
            given = facts.Exprs[given.A];
        if (given.Kind == ExprKind.Await)
            given = facts.Exprs[given.A];
        if (given.Kind != ExprKind.Call)
            return false;
        int caller = program.FunctionId(file, facts.Sites[given.A].Function);
        foreach (ref readonly Calls.Edge edge in program.Calls.At(caller, program.SiteId(file, given.A)))
        {
            if (edge.Callee >= 0 && edge.Argument < 0 && !program.Models.IsModel(edge.Callee) && Selects(program, edge.Callee))
                return true;
        }
        return false;
    }

    private static bool Selects(ProgramModel program, int function)
    {
        FileFacts facts = program.Facts(program.FileOf(function));
        ref readonly FunctionRow row = ref program.Function(function);
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            if (facts.Sites[s].Kind == SiteKind.Call && facts.LastName(facts.Sites[s].Target) is >= 0 and var called && facts.NameBytes(called).SequenceEqual("select"u8))
                return true;
        }
        return false;
    }

    private static bool ReadsOrWrites(FileFacts facts, in SiteRow row) => row.Kind == SiteKind.Call && facts.LastName(row.Target) is >= 0 and var called
        && facts.NameText(called) is "read" or "readinto" or "recv" or "recv_into" or "recv_bytes" or "recv_bytes_into" or "recvfrom" or "recvmsg" or "accept"
            or "write" or "send" or "sendall";
}
