using System;
using System.Collections.Generic;
using System.Globalization;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Blocking;

/// <summary>Turns blocking reports into findings: message, help, chain, severity.</summary>
internal static class BlockingFindings
{
    // More are counted, not listed.
    private const int ListedOthers = 200;

    /// <summary>What the caller waits for, as the end of "while it …".</summary>
    public static string WaitsFor(BlockKind kind) => kind switch
    {
        BlockKind.Network => "waits for the network",
        BlockKind.Database => "waits for the database",
        BlockKind.Subprocess => "waits for a child process",
        BlockKind.Sleep => "sleeps",
        BlockKind.Lock => "waits for another thread or process",
        BlockKind.Input => "waits for input",
        BlockKind.File => "waits for the disk",
        BlockKind.Cpu => "computes",
        _ => "imports a package",
    };

    /// <summary>The finding of a report.</summary>
    public static Finding Of(ProgramModel program, Rule rule, BlockingReport report, string[] aliases)
    {
        BlockEffect effect = report.Cause.Effect;
        string callee = Names.Callee(program, report.Cause.Edge);
        string wait = WaitsFor(effect.Kind);
        string message;
        if (report.Steps.Count == 1)
            message = $"`{callee}`{Moment(callee)} stops the event loop while it {wait}{Where(program, report.Function)}.";
        else
        {
            string first = Names.Callee(program, report.Steps[0].Edge);
            // A class of the program may have the name of the library's.
            if (first == callee)
                callee = Names.Qualified(program, report.Cause.Edge) ?? callee;
            string deep = report.Steps.Count == 2 ? "" : string.Create(CultureInfo.InvariantCulture, $", {report.Steps.Count - 1} calls down");
            message = $"`{first}`{Moment(first)} stops the event loop: it {wait} in `{callee}`{deep}{Where(program, report.Function)}.";
        }
        message += Routes.Sentence(program, report.Function);
        int others = report.Others.Count;
        if (others > 0)
            message += string.Create(CultureInfo.InvariantCulture, $" {others} other {(others == 1 ? "place on the loop reaches" : "places on the loop reach")} the same call.");
        return new Finding
        {
            Rule = rule,
            Confidence = report.Confidence,
            Severity = effect.Stall == StallClass.Small ? Severity.Low : report.Hot || effect.Stall == StallClass.Unbounded ? Severity.High : Severity.Medium,
            Location = Names.LocationOf(program, report.Site),
            Function = program.QualifiedName(report.Function),
            Message = message,
            Help = BlockingHelp.Of(program, report, callee),
            Kind = KindName(effect.Kind),
            Stall = StallName(effect.Stall),
            Chain = report.Steps.Count == 1 ? [] : Chain(program, report),
            AlsoReachedFrom = Others(program, report),
            AlsoReachedCount = others,
            Aliases = aliases,
            Hot = report.Hot,
            FingerprintKey = FingerprintOf(program, report),
        };
    }

    // When a special method runs stands nowhere in the line.
    private static string Moment(string callee) => callee[(callee.LastIndexOf('.') + 1)..] switch
    {
        "__enter__" or "__aenter__" => ", at the start of the `with` block,",
        "__exit__" or "__aexit__" => ", at the end of the `with` block,",
        "__iter__" or "__next__" => ", on iterating,",
        "__getitem__" => ", on reading an item,",
        "__setitem__" => ", on setting an item,",
        "__contains__" => ", on `in`,",
        "__bool__" => ", where the truth of the object is asked,",
        "__eq__" or "__ne__" or "__lt__" or "__le__" or "__gt__" or "__ge__" => ", on comparing,",
        "__hash__" => ", where the hash is asked,",
        "__str__" or "__repr__" or "__format__" => ", where the object is made a text,",
        "__delitem__" => ", on deleting an item,",
        "__getattr__" or "__getattribute__" => ", on reading an attribute,",
        "__setattr__" => ", on setting an attribute,",
        "__delattr__" => ", on deleting an attribute,",
        _ => "",
    };

    /// <summary>The chain as hops for the reader.</summary>
    public static ChainHop[] Hops(ProgramModel program, List<ReachStep> steps, string last)
    {
        var hops = new ChainHop[steps.Count];
        for (int i = 0; i < hops.Length; i++)
        {
            Edge edge = steps[i].Edge;
            string callee = Names.Callee(program, edge);
            string text = (program.Site(edge.Site).Kind switch
            {
                SiteKind.AttributeLoad or SiteKind.AttributeStore or SiteKind.AttributeDelete when callee.EndsWith("__", StringComparison.Ordinal) => "calls ",
                SiteKind.AttributeLoad => "reads the property ",
                SiteKind.AttributeStore => "sets the property ",
                SiteKind.With or SiteKind.AsyncWith => callee.EndsWith("exit__", StringComparison.Ordinal) ? "leaves " : "enters ",
                SiteKind.Iterate or SiteKind.AsyncIterate or SiteKind.YieldFrom => "iterates over ",
                SiteKind.Await => "awaits ",
                SiteKind.ClassBody => "defines ",
                SiteKind.Test => "tests by ",
                SiteKind.Compare => "compares by ",
                SiteKind.Format => "formats by ",
                _ => edge.Argument < 0 ? "calls " : IsGenerator(program, edge) ? "iterates over " : "has called ",
            }) + callee;
            hops[i] = new ChainHop(Names.LocationOf(program, edge.Site), program.QualifiedName(steps[i].Caller), i == hops.Length - 1 ? text + last : text);
        }
        return hops;
    }

    /// <summary><c>list(rows())</c>: what is passed is gone through, not called.</summary>
    public static bool IsGenerator(ProgramModel program, in Edge edge) =>
        edge.Callee >= 0 && (program.FlagsOf(edge.Callee) & (FunctionFlags.Generator | FunctionFlags.Async)) == FunctionFlags.Generator;

    private static ChainHop[] Chain(ProgramModel program, BlockingReport report) =>
        Hops(program, report.Steps, ", which " + WaitsFor(report.Cause.Effect.Kind));

    private static string Where(ProgramModel program, int function)
    {
        Contexts contexts = program.Contexts.Of(function);
        bool isAsync = (program.FlagsOf(function) & FunctionFlags.Async) != 0;
        if ((contexts & Contexts.Handler) != 0 && (contexts & Contexts.Many) != 0)
            return isAsync ? "; every request or event that is in progress waits with it" : "; the loop calls `" + program.ShortName(function) + "` itself";
        return isAsync ? "" : "; the loop calls `" + program.ShortName(function) + "` itself";
    }

    private static AlsoReached[] Others(ProgramModel program, BlockingReport report)
    {
        var others = new List<AlsoReached>();
        foreach (BlockingReport other in report.Others)
            others.Add(new AlsoReached(program.QualifiedName(other.Function), Names.LocationOf(program, other.Site)));
        others.Sort(static (a, b) => string.CompareOrdinal(a.Function, b.Function) is not 0 and var c ? c : a.Location.Start.CompareTo(b.Location.Start));
        if (others.Count > ListedOthers)
            others.RemoveRange(ListedOthers, others.Count - ListedOthers);
        return others.ToArray();
    }

    private static string FingerprintOf(ProgramModel program, BlockingReport report)
    {
        var key = new System.Text.StringBuilder();
        foreach (ReachStep step in report.Steps)
            key.Append(Names.Callee(program, step.Edge)).Append('>');
        return key.Append(KindName(report.Cause.Effect.Kind)).ToString();
    }

    private static string KindName(BlockKind kind) => kind switch
    {
        BlockKind.Network => "network",
        BlockKind.Database => "database",
        BlockKind.Subprocess => "subprocess",
        BlockKind.Sleep => "sleep",
        BlockKind.Lock => "lock",
        BlockKind.Input => "input",
        BlockKind.File => "file",
        BlockKind.Cpu => "cpu",
        _ => "import",
    };

    private static string StallName(StallClass stall) => stall switch
    {
        StallClass.Unbounded => "unbounded",
        StallClass.Bounded => "bounded",
        _ => "small",
    };
}
