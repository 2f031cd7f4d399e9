using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Rules;

/// <summary>Where a function gives other tasks a turn.</summary>
internal static class Suspensions
{
    /// <summary>Whether a site may suspend its function. What is not known may.</summary>
    public static bool MaySuspend(ProgramModel program, int file, int siteRow)
    {
        ref readonly SiteRow site = ref program.Facts(file).Sites[siteRow];
        if (site.Kind is not (SiteKind.Await or SiteKind.AsyncWith or SiteKind.AsyncIterate))
            return false;
        bool any = false;
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, site.Function), program.SiteId(file, siteRow)))
        {
            if (edge.Kind != EdgeKind.Await)
                continue;
            any = true;
            if (program.Suspension.MaySuspend(edge.Callee))
                return true;
        }
        return !any;
    }

    /// <summary>The first site in a range that may suspend, or -1.</summary>
    public static int First(ProgramModel program, int file, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (MaySuspend(program, file, i))
                return i;
        }
        return -1;
    }

    /// <summary>What happens at a site that suspends, for a hop.</summary>
    public static string Describe(SiteKind kind) => kind switch
    {
        SiteKind.AsyncWith => "may suspend at this `async with`",
        SiteKind.AsyncIterate => "may suspend at this `async for`",
        _ => "may suspend at this `await`",
    };
}
