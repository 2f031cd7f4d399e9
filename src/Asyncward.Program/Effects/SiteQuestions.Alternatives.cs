using System;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

// Branches whose other side does the same in another way. One hands the same function to a thread: `if worker.is_alive(): jobs.put(f) else: f()`. What is
// called there runs where no thread is at hand, which is before the loop runs or after it.
public static partial class SiteQuestions
{
    // How far apart in the list of regions the two branches are looked for.
    private const int Near = 128;

    /// <summary>Whether a region lies in a branch whose other side hands to a thread what is called here.</summary>
    internal static bool IsInAlternative(FileFacts facts, int region)
    {
        for (; region >= 0; region = facts.Regions[region].Parent)
        {
            if (IsAlternative(facts, region))
                return true;
        }
        return false;
    }

    private static bool IsAlternative(FileFacts facts, int region)
    {
        for (int other = OtherSide(facts, region, -1); other >= 0; other = OtherSide(facts, region, other))
        {
            for (int s = facts.Regions[other].SiteStart; s < facts.Regions[other].SiteEnd; s++)
            {
                if (facts.Sites[s].Kind == SiteKind.Call && SaysThread(facts, facts.Sites[s].Target) && HandsOver(facts, facts.Sites[s], facts.Regions[region]))
                    return true;
            }
        }
        return false;
    }

    // The next branch of the same statement behind a row, -1 for none: an `elif` has several others.
    private static int OtherSide(FileFacts facts, int region, int after)
    {
        ref readonly RegionRow row = ref facts.Regions[region];
        if (row.Kind is not (RegionKind.IfTrue or RegionKind.IfFalse))
            return -1;
        int end = Math.Min(region + Near, facts.Regions.Length);
        for (int i = Math.Max(region - Near, after + 1); i < end; i++)
        {
            ref readonly RegionRow other = ref facts.Regions[i];
            if (i != region && other.Statement == row.Statement && other.Function == row.Function && other.Kind is RegionKind.IfTrue or RegionKind.IfFalse)
                return i;
        }
        return -1;
    }

    /// <summary>
    /// Whether the other side of a branch awaits the very same call, with the same arguments: <c>if is_async: await f(x) else: f(x)</c>. There is no other reason to
    /// branch, so the object is of the other colour here.
    /// </summary>
    public static bool IsAwaitedInAlternative(FileFacts facts, int siteRow)
    {
        SiteRow site = facts.Sites[siteRow];
        if (site.Kind != SiteKind.Call || site.ArgCount == 0 || site.Region < 0)
            return false;
        for (int other = OtherSide(facts, site.Region, -1); other >= 0; other = OtherSide(facts, site.Region, other))
        {
            for (int s = facts.Regions[other].SiteStart; s < facts.Regions[other].SiteEnd; s++)
            {
                ref readonly SiteRow twin = ref facts.Sites[s];
                if (twin is { Kind: SiteKind.Call, Use: ValueUse.Awaited } && twin.Region == other && IsSame(facts, twin.Target, site.Target, 0)
                    && HasSameArguments(facts, twin, site))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether a call stands where a question about the colour of what it calls was answered with plain: <c>if not iscoroutinefunction(f): f()</c>.</summary>
    public static bool IsAskedForPlain(FileFacts facts, int siteRow)
    {
        ArgumentNullException.ThrowIfNull(facts);
        SiteRow site = facts.Sites[siteRow];
        for (int region = site.Region; region >= 0; region = facts.Regions[region].Parent)
        {
            ref readonly RegionRow row = ref facts.Regions[region];
            if (row.Kind is not (RegionKind.IfTrue or RegionKind.IfFalse or RegionKind.AndRight or RegionKind.OrRight) || row.Expr <= 0)
                continue;
            ExprNode asked = facts.Exprs[row.Expr];
            bool plain = row.Kind is RegionKind.IfFalse or RegionKind.OrRight;
            if (asked.Kind == ExprKind.Not)
            {
                plain = !plain;
                asked = facts.Exprs[asked.A];
            }
            if (plain && asked.Kind == ExprKind.Call && facts.Sites[asked.A] is { ArgCount: 1 } question && AsksColour(facts, facts.Exprs[question.Target])
                && IsSame(facts, facts.Unnarrowed(facts.Args[question.ArgStart].Value), facts.Unnarrowed(site.Target), 0))
                return true;
        }
        return false;
    }

    private static bool HasSameArguments(FileFacts facts, in SiteRow one, in SiteRow other)
    {
        if (one.ArgCount != other.ArgCount)
            return false;
        for (int a = 0; a < one.ArgCount; a++)
        {
            ref readonly ArgRow mine = ref facts.Args[one.ArgStart + a];
            ref readonly ArgRow its = ref facts.Args[other.ArgStart + a];
            if (mine.Kind != its.Kind || mine.Name != its.Name || !IsSame(facts, mine.Value, its.Value, 0))
                return false;
        }
        return true;
    }

    private static bool HandsOver(FileFacts facts, in SiteRow call, in RegionRow branch)
    {
        for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
        {
            int value = facts.Args[a].Value;
            if (value <= 0)
                continue;
            if (IsCalledIn(facts, value, branch))
                return true;
            // `run_in_executor(pool, partial(f, *args))`
            if (facts.Exprs[value] is { Kind: ExprKind.Call } made && facts.Sites[made.A] is { ArgCount: > 0 } bound && IsPartial(facts, bound.Target)
                && IsCalledIn(facts, facts.Args[bound.ArgStart].Value, branch))
                return true;
            if (facts.Exprs[value].Kind != ExprKind.Tuple)
                continue;
            foreach (int part in facts.List(facts.Exprs[value].A, facts.Exprs[value].B))
            {
                if (IsCalledIn(facts, part, branch))
                    return true;
            }
        }
        return false;
    }

    private static bool IsPartial(FileFacts facts, int target) => facts.LastName(target) is >= 0 and var name && facts.NameBytes(name).SequenceEqual("partial"u8);

    private static bool IsCalledIn(FileFacts facts, int function, in RegionRow branch)
    {
        for (int s = branch.SiteStart; s < branch.SiteEnd; s++)
        {
            if (facts.Sites[s].Kind == SiteKind.Call && IsSame(facts, facts.Sites[s].Target, function, 0))
                return true;
        }
        return false;
    }

    private static bool IsSame(FileFacts facts, int one, int other, int depth)
    {
        if (one <= 0 || other <= 0 || depth > 6)
            return false;
        ExprNode a = facts.Exprs[facts.Unnarrowed(one)];
        ExprNode b = facts.Exprs[facts.Unnarrowed(other)];
        return a.Kind == b.Kind && a.Kind switch
        {
            ExprKind.Attribute => a.B == b.B && IsSame(facts, a.A, b.A, depth + 1),
            ExprKind.Name => a.A == b.A,
            ExprKind.Bind => facts.Bindings[a.A].Symbol == facts.Bindings[b.A].Symbol,
            ExprKind.Param => a.A == b.A && a.B == b.B,
            _ => false,
        };
    }

    // `jobs.put(f)`, `loop.run_in_executor(None, f)`, and under a name of its own `run_in_threadpool(f)`.
    private static bool SaysThread(FileFacts facts, int target)
    {
        if (facts.LastName(target) is not (>= 0 and var last))
            return false;
        ReadOnlySpan<byte> name = facts.NameBytes(last);
        return name.IndexOf("thread"u8) >= 0 || name.IndexOf("executor"u8) >= 0
            || (facts.Exprs[target].Kind == ExprKind.Attribute && (name.SequenceEqual("put"u8) || name.SequenceEqual("put_nowait"u8) || name.SequenceEqual("submit"u8)));
    }
}
