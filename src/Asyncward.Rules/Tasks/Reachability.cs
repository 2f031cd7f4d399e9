using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>Whether control can come from one place of a function to another, by the nesting of its statements.</summary>
internal static class Reachability
{
    /// <summary>How sure it is that both places are passed in one call.</summary>
    public enum Answer : byte
    {
        /// <summary>They are on branches that exclude each other, or the first ends the function.</summary>
        No,
        /// <summary>Both depend on conditions of their own.</summary>
        Perhaps,
        /// <summary>One depends on a condition.</summary>
        OnSomePath,
        /// <summary>Whoever passes the first passes the second.</summary>
        Always,
    }

    /// <summary>Whether control gets from a site to a later one.</summary>
    public static Answer FromTo(FileFacts facts, int first, int second)
    {
        int common = Common(facts, facts.Sites[first].Region, facts.Sites[second].Region);
        int below = -1;
        bool firstConditional = false;
        int firstTop = -1;
        for (int region = facts.Sites[first].Region; region != common && region >= 0; region = facts.Regions[region].Parent)
        {
            firstConditional |= IsConditional(facts.Regions[region].Kind);
            if ((facts.Regions[region].Flags & RegionFlags.EndsAbruptly) != 0 && below < 0)
                below = region;
            firstTop = region;
        }
        bool secondConditional = false;
        int secondTop = -1;
        for (int region = facts.Sites[second].Region; region != common && region >= 0; region = facts.Regions[region].Parent)
        {
            secondConditional |= IsConditional(facts.Regions[region].Kind);
            secondTop = region;
        }
        if (firstTop >= 0 && secondTop >= 0 && facts.Regions[firstTop].Statement == facts.Regions[secondTop].Statement
            && facts.Regions[firstTop].Kind != RegionKind.Loop)
        {
            // Parts of one statement. Out of a try, an error leads to its handlers whatever stands at its end.
            if (facts.Regions[firstTop].Kind == RegionKind.Try)
                return facts.Regions[secondTop].Kind is RegionKind.Except or RegionKind.Finally ? Answer.OnSomePath : below < 0 ? Answer.Always : Answer.No;
            return facts.Regions[secondTop].Kind == RegionKind.Finally ? Answer.Always : Answer.No;
        }
        if (below >= 0)
            return Answer.No;
        return firstConditional && secondConditional ? Answer.Perhaps : firstConditional || secondConditional ? Answer.OnSomePath : Answer.Always;
    }

    /// <summary>Whether a site can be passed again, in a loop that does not hold the given region.</summary>
    public static bool Repeats(FileFacts facts, int site, int outside)
    {
        for (int region = facts.Sites[site].Region; region >= 0; region = facts.Regions[region].Parent)
        {
            ref readonly RegionRow row = ref facts.Regions[region];
            if (Contains(facts, region, outside) || (row.Flags & RegionFlags.EndsAbruptly) != 0)
                return false;
            if (row.Kind is RegionKind.Loop or RegionKind.Comprehension)
                return true;
        }
        return false;
    }

    private static bool Contains(FileFacts facts, int outer, int inner)
    {
        for (; inner >= 0; inner = facts.Regions[inner].Parent)
        {
            if (inner == outer)
                return true;
        }
        return false;
    }

    private static int Common(FileFacts facts, int a, int b)
    {
        for (; a >= 0; a = facts.Regions[a].Parent)
        {
            if (Contains(facts, a, b))
                return a;
        }
        return -1;
    }

    private static bool IsConditional(RegionKind kind) => kind is RegionKind.IfTrue or RegionKind.IfFalse or RegionKind.Case or RegionKind.AndRight
        or RegionKind.OrRight or RegionKind.Except or RegionKind.Loop or RegionKind.Comprehension;
}
