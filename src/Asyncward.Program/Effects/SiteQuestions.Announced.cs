using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

// A future whose work says at its end that it is over: `self.task = portal.start_task_soon(self.serve)`, where `serve` sends something in its `finally`, and who
// has received that asks for the result.
public static partial class SiteQuestions
{
    /// <summary>Whether the result of a future is asked for where an awaited message has come that its own function sends when it ends.</summary>
    internal static bool IsAnnounced(ProgramModel program, int site)
    {
        int file = program.FileOfSite(site);
        SiteRow row = program.Site(site);
        FileFacts facts = program.Facts(file);
        if (row.Kind != SiteKind.Call || facts.Exprs[row.Target] is not { Kind: ExprKind.Attribute } method || facts.NameText(method.B) is not ("result" or "exception")
            || facts.Exprs[facts.Unnarrowed(method.A)] is not { Kind: ExprKind.Attribute } future || MessageTested(facts, row.Region) is not (>= 0 and var channel)
            || program.MethodAround(program.FunctionId(file, row.Function)) is not (>= 0 and var around))
            return false;
        int cls = program.Function(around).Class;
        foreach (ref readonly SiteRow store in facts.Sites.AsSpan())
        {
            if (store.Kind != SiteKind.AttributeStore || store.Name != future.B || store.Value <= 0 || facts.Functions[store.Function].Class != cls
                || facts.Exprs[store.Value] is not { Kind: ExprKind.Call } start)
                continue;
            ref readonly SiteRow started = ref facts.Sites[start.A];
            for (int a = started.ArgStart; a < started.ArgStart + started.ArgCount; a++)
            {
                if (facts.Exprs[facts.Args[a].Value] is { Kind: ExprKind.Attribute } work && SendsAtEnd(facts, cls, work.B, channel))
                    return true;
            }
        }
        return false;
    }

    // `message = await self.stream.receive()`, and around the region `if message is None:`: the name of the stream; -1 for anything else.
    private static int MessageTested(FileFacts facts, int region)
    {
        for (; region >= 0; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region] is not { Kind: RegionKind.IfTrue, Expr: > 0 and var condition } || facts.Exprs[condition] is not { Kind: ExprKind.Compare } test
                || facts.Exprs[facts.Unnarrowed(test.A)] is not { Kind: ExprKind.Bind } message || facts.Bindings[message.A].Value is not (> 0 and var value)
                || facts.Exprs[value] is not { Kind: ExprKind.Await } awaited || facts.Exprs[awaited.A] is not { Kind: ExprKind.Call } call
                || facts.Exprs[facts.Sites[call.A].Target] is not { Kind: ExprKind.Attribute } receive)
                continue;
            if (facts.Exprs[facts.Unnarrowed(receive.A)] is { Kind: ExprKind.Attribute } channel)
                return channel.B;
        }
        return -1;
    }

    private static bool SendsAtEnd(FileFacts facts, int cls, int name, int channel)
    {
        foreach (ref readonly RegionRow region in facts.Regions.AsSpan())
        {
            if (region.Kind != RegionKind.Finally || facts.Functions[region.Function].Class != cls || facts.Functions[region.Function].Name != name)
                continue;
            for (int s = region.SiteStart; s < region.SiteEnd; s++)
            {
                if (facts.Sites[s].Kind == SiteKind.Call && facts.Exprs[facts.Sites[s].Target] is { Kind: ExprKind.Attribute } send
                    && facts.Exprs[facts.Unnarrowed(send.A)] is { Kind: ExprKind.Attribute } used && used.B == channel)
                    return true;
            }
        }
        return false;
    }
}
