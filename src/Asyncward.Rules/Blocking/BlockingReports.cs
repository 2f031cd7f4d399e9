using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Blocking;

/// <summary>One place on the loop that blocks.</summary>
/// <param name="Function">The function that runs on the loop and holds the place.</param>
/// <param name="Steps">From the place to the library call; one step when the place is that call.</param>
/// <param name="Cause">The library call and what is known of it.</param>
/// <param name="Confidence">How sure.</param>
/// <param name="Hot">In a loop, or in code that runs many times at once.</param>
internal sealed record BlockingReport(int Function, List<ReachStep> Steps, BlockingCause Cause, Confidence Confidence, bool Hot)
{
    /// <summary>The site to report at.</summary>
    public int Site => Steps[0].Edge.Site;

    /// <summary>The last call on the chain that the project itself makes: what a fix must change, and what reports are grouped by.</summary>
    public int RootSite(ProgramModel program)
    {
        for (int i = Steps.Count - 1; i > 0; i--)
        {
            if (program.IsProject(program.FileOf(Steps[i].Caller)))
                return Steps[i].Edge.Site;
        }
        return Site;
    }

    /// <summary>
    /// The function behind the decorator whose wrapper makes that last call, or -1: one decorator that opens a session for each of a hundred methods is not
    /// one defect, each of the methods is.
    /// </summary>
    public int Decorated(ProgramModel program)
    {
        for (int i = Steps.Count - 1; i > 0; i--)
        {
            int wrapper = Steps[i].Caller;
            if (!program.IsProject(program.FileOf(wrapper)))
                continue;
            return program.Function(wrapper).Parent > 0 ? Original(program, Steps[i - 1].Edge, wrapper) : -1;
        }
        return -1;
    }

    private static int Original(ProgramModel program, in Edge edge, int wrapper)
    {
        SiteRow site = program.Site(edge.Site);
        if (site.Kind != SiteKind.Call)
            return -1;
        foreach (Value member in Evaluator.Members(program.Types.Eval(program.FileOfSite(edge.Site), site.Target)))
        {
            Value callee = member is BoundMethodValue bound ? bound.Callee : member;
            if (callee is WrappedValue wrapped && Evaluator.FunctionIn(wrapped.Inner) == wrapper)
                return Evaluator.FunctionIn(wrapped.Original);
        }
        return -1;
    }

    /// <summary>Other functions on the loop that reach the same cause, by their own chains.</summary>
    public List<BlockingReport> Others { get; } = [];
}

/// <summary>Every blocking place of a program, grouped by cause; computed once and read by all blocking rules.</summary>
internal sealed class BlockingReports
{
    // Longest chains to waits that are short, or that a number bounds.
    private const int DeepForSmall = 4;
    private const int DeepForBounded = 6;

    private static readonly ConditionalWeakTable<ProgramModel, Lazy<BlockingReports>> Cache = [];

    private BlockingReports(List<BlockingReport> groups) => Groups = groups;

    /// <summary>One report a cause, the primary one; in order of site.</summary>
    public List<BlockingReport> Groups { get; }

    /// <summary>The reports of a program.</summary>
    public static BlockingReports For(ProgramModel program) => Cache.GetValue(program, static p => new Lazy<BlockingReports>(() => new BlockingReports(Collect(p)))).Value;

    /// <summary>Makes them, so that <see cref="For"/> has them at hand.</summary>
    public static void Prepare(ProgramModel program) => For(program);

    private static List<BlockingReport> Collect(ProgramModel program)
    {
        var all = new List<BlockingReport>();
        foreach (int function in program.Calls.Functions)
        {
            if (!program.IsChecked(program.FileOf(function)) || !program.Contexts.RunsOnLoop(program, function))
                continue;
            int first = all.Count;
            CollectFunction(program, function, all);
            SameObject.Merge(program, all, first);
        }
        var byCause = new Dictionary<(int Site, BlockKind Kind, int Decorated), BlockingReport>();
        var order = new List<(int, BlockKind, int)>();
        foreach (BlockingReport report in all)
        {
            (int, BlockKind, int) key = (report.RootSite(program), report.Cause.Effect.Kind, report.Decorated(program));
            if (!byCause.TryGetValue(key, out BlockingReport? primary))
            {
                byCause[key] = report;
                order.Add(key);
            }
            else if (Ranks(program, report) > Ranks(program, primary))
            {
                report.Others.Add(primary);
                report.Others.AddRange(primary.Others);
                primary.Others.Clear();
                byCause[key] = report;
            }
            else
                primary.Others.Add(report);
        }
        var groups = new List<BlockingReport>();
        foreach ((int, BlockKind, int) key in order)
            groups.Add(byCause[key]);
        return groups;
    }

    // The best place to show: surest, then in the hottest code, then nearest to the cause.
    private static long Ranks(ProgramModel program, BlockingReport report)
    {
        Contexts contexts = program.Contexts.Of(report.Function);
        long rank = (int)report.Confidence * 100_000;
        rank += (contexts & Contexts.Handler) != 0 ? 40_000 : (contexts & Contexts.Many) != 0 ? 30_000 : 0;
        return rank - Math.Min(report.Steps.Count, 999);
    }

    private static void CollectFunction(ProgramModel program, int function, List<BlockingReport> all)
    {
        ReadOnlySpan<Edge> edges = program.Calls.From(function);
        for (int i = 0; i < edges.Length;)
        {
            int site = edges[i].Site;
            BlockingReport? worst = null;
            for (; i < edges.Length && edges[i].Site == site; i++)
                AtEdge(program, function, edges[i], ref worst);
            if (worst is not null)
                all.Add(worst);
        }
    }

    private static void Consider(BlockingReport report, ref BlockingReport? worst)
    {
        if (worst is null || IsWorse(report, worst))
            worst = report;
    }

    private static bool IsWorse(BlockingReport a, BlockingReport b)
    {
        if (Length(a) != Length(b))
            return Length(a) > Length(b);
        return a.Confidence != b.Confidence ? a.Confidence > b.Confidence : a.Steps.Count < b.Steps.Count;
    }

    // Thirty seconds at most for another process are as bad as no end, where one thing is to be shown.
    private static StallClass Length(BlockingReport report) => report.Cause.Effect.IsUpToOthers ? StallClass.Unbounded : report.Cause.Effect.Stall;

    private static void AtEdge(ProgramModel program, int function, in Edge edge, ref BlockingReport? worst)
    {
        if (edge.Kind is not (EdgeKind.Call or EdgeKind.Await))
            return;
        BlockingCause[] direct = program.Blocking.Direct(function);
        List<BlockingWitness>? witnesses = LooksBelow(program, edge) ? program.Blocking.Of(edge.Callee) : null;
        if ((direct.Length == 0 && witnesses is not { Count: > 0 }) || SiteQuestions.IsSparedByProbe(program, edge.Site) || OtherColour.IsCalled(program, edge))
            return;
        foreach (BlockingCause cause in direct)
        {
            if (cause.Edge == edge)
                Consider(Make(program, function, [new ReachStep(edge, function, cause.Grade, 1)], cause, cause.Grade), ref worst);
        }
        foreach (BlockingWitness witness in witnesses ?? [])
        {
            if (program.Blocking.Below(edge, witness, out BlockingCause cause) is not { } below)
                continue;
            var grade = (EdgeGrade)Math.Min((int)edge.Grade, (int)below[0].Grade);
            var steps = new List<ReachStep>(below.Count + 1) { new(edge, function, grade, below[0].Depth + 1) };
            steps.AddRange(below);
            Consider(Make(program, function, steps, cause, grade), ref worst);
        }
    }

    private static bool LooksBelow(ProgramModel program, in Edge edge) =>
        edge.Callee >= 0 && !program.Models.IsModel(edge.Callee) && program.Models.OfFunction(edge.Callee) is not { NonBlocking: true }
        && ((program.FlagsOf(edge.Callee) & FunctionFlags.Async) == 0 || !program.IsProject(program.FileOf(edge.Callee)));

    private static bool RunsOnce(ProgramModel program, List<ReachStep> steps)
    {
        foreach (ReachStep step in steps)
        {
            if (SiteQuestions.IsLazyInit(program.Facts(program.FileOfSite(step.Edge.Site)), program.SiteRowOf(step.Edge.Site))
                || (step.Edge.Callee >= 0 && IsKept(program, step.Edge)))
                return true;
        }
        return false;
    }

    // `@cache def settings():` without parameters, or called without arguments.
    private static bool IsKept(ProgramModel program, in Edge edge)
    {
        FunctionRow row = program.Function(edge.Callee);
        if (row.DecoratorCount == 0 || (row.ParamCount > 0 && (edge.Bound || program.Site(edge.Site) is not { Kind: SiteKind.Call, ArgCount: 0 })))
            return false;
        int file = program.FileOf(edge.Callee);
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            int expr = facts.Lists[row.DecoratorStart + i];
            if (facts.Exprs[expr] is { Kind: ExprKind.Call } call)
                expr = facts.Sites[call.A].Target;
            foreach (Value member in Evaluator.Members(program.Types.Eval(file, expr)))
            {
                if (Evaluator.FunctionIn(member) is >= 0 and var decorator && program.Models.OfFunction(decorator) is { Memoises: true })
                    return true;
            }
        }
        return false;
    }

    private static BlockingReport Make(ProgramModel program, int function, List<ReachStep> steps, BlockingCause cause, EdgeGrade grade)
    {
        FileFacts facts = program.Facts(program.FileOf(function));
        int siteRow = program.SiteRowOf(steps[0].Edge.Site);
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        Contexts contexts = program.Contexts.Of(function);
        bool inLoop = SiteQuestions.IsInLoop(facts, site.Region);
        bool hot = (inLoop || (contexts & (Contexts.Many | Contexts.Handler)) != 0) && (contexts & Contexts.Startup) == 0;
        int level = grade == EdgeGrade.Inferred || SiteQuestions.IsLazyInit(facts, siteRow) ? (int)Confidence.Likely : (int)Confidence.Certain;
        // The name of a method is little evidence: enough for waits that others decide on.
        if (grade == EdgeGrade.Guessed)
            level = cause.Effect.IsUpToOthers && cause.Effect.Kind != BlockKind.Lock ? (int)Confidence.Likely : (int)Confidence.Possible;
        // What a short or data-dependent wait costs is not known; only the wait itself is.
        if (cause.Effect.Kind is BlockKind.Cpu or BlockKind.File && !hot)
            level = Math.Min(level, (int)Confidence.Likely);
        if (cause.Effect.Kind == BlockKind.Lock && cause.Effect.Stall == StallClass.Small)
            level = (int)Confidence.Possible;
        // A short wait that happens only perhaps, or only once, is not worth a line.
        if (cause.Effect.Stall == StallClass.Small && grade <= EdgeGrade.Inferred)
            level = (int)Confidence.Possible;
        // Far down a chain, what a call does depends on what it was given: only waits that others decide on are worth the way. A sleep is one whoever asks for it.
        bool surelySleeps = cause.Effect.Kind == BlockKind.Sleep && grade == EdgeGrade.Proven && cause.Effect.Stall != StallClass.Small;
        if (!surelySleeps && steps.Count > (cause.Effect.Stall == StallClass.Small ? DeepForSmall : DeepForBounded) && !cause.Effect.IsUpToOthers)
            level = (int)Confidence.Possible;
        if ((contexts & Contexts.Test) != 0)
            level = (int)Confidence.Possible;
        if (SiteQuestions.IsInExcept(facts, site.Region) && !inLoop)
            level = Math.Min(level, (int)Confidence.Likely);
        if ((contexts & Contexts.Startup) != 0 && (contexts & Contexts.Many) == 0)
            level = Math.Min(level, (int)Confidence.Possible);
        // The main coroutine of a program reads its files before there is anybody to wait.
        if (cause.Effect.Kind is BlockKind.File or BlockKind.Cpu && (contexts & Contexts.Main) != 0 && !hot)
            level = (int)Confidence.Possible;
        // Nor before it has asked what it needs to know.
        if (cause.Effect.Kind == BlockKind.Input && (contexts & Contexts.Main) != 0 && !hot)
            level = (int)Confidence.Possible;
        // What is read once, because the result is kept, stops the loop once.
        if (cause.Effect.Kind == BlockKind.File && RunsOnce(program, steps))
            level = (int)Confidence.Possible;
        if (!program.Contexts.OthersWait(function))
            level = (int)Confidence.Possible;
        return new BlockingReport(function, steps, cause, (Confidence)level, hot);
    }
}
