using System;
using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Blocking;

/// <summary>What to do about something that stops the loop, in one sentence.</summary>
internal static class BlockingHelp
{
    /// <summary>The advice for a report; <paramref name="callee"/> is what waits, as the message names it.</summary>
    public static string Of(ProgramModel program, BlockingReport report, string callee)
    {
        int file = program.FileOf(report.Function);
        FileFacts facts = program.Facts(file);
        BlockEffect effect = report.Cause.Effect;
        ReachStep step = report.Steps[0];
        SiteRow site = program.Site(report.Site);
        if ((program.FlagsOf(report.Function) & FunctionFlags.Async) == 0)
            return OfPlain(program, report.Function);
        // What is awaited in a generator expression makes it an asynchronous one, which `any` or `join` cannot go through.
        if (site.Kind == SiteKind.Call && (site.Flags & SiteFlags.InGenerator) != 0)
            return "Run the whole expression in a thread: `" + Names.OffloadCall(program, file, "lambda: …") + "`.";
        if (report.Steps.Count == 1 && Twin(program, file, effect) is { } twin)
            return UseTwin(twin);
        if (step.Edge.Argument >= 0 && !BlockingFindings.IsGenerator(program, step.Edge))
        {
            string deeper = report.Steps.Count == 1 ? callee : Names.Callee(program, report.Steps[1].Edge);
            const string here = "What is passed here runs on the loop. ";
            return TakesCoroutines(program, report.Function, step.Edge)
                ? here + "Pass a coroutine function where one is taken, and wait in it with `" + Names.OffloadCall(program, file, deeper + ", …") + "`."
                : here + "Run the whole call in a thread: `" + Names.OffloadCall(program, file, "lambda: …") + "`.";
        }
        string first = Names.Callee(program, step.Edge);
        // A plain function that waits and then gives something to await: in a thread it would give the same, and nobody would await it.
        if (site.Kind == SiteKind.Call && report.Steps.Count > 1 && site.Use == ValueUse.Awaited)
        {
            return "Make `" + first + "` a coroutine function, and wait in it with `"
                + Names.OffloadCall(program, file, Names.Callee(program, report.Steps[1].Edge) + ", …") + "`.";
        }
        if (site.Kind == SiteKind.With && !AwaitsInside(facts, site))
            return "Put the `with` statement into a plain function, and run that in a thread: `" + Names.OffloadCall(program, file, "…") + "`.";
        if (site.Kind != SiteKind.Call || step.Edge.Argument >= 0)
            return "Move the work into a method that is awaited, or do it in a thread: `" + Names.OffloadCall(program, file, "lambda: …") + "`.";
        if (effect.Kind == BlockKind.Cpu && effect.HoldsGil)
            return "Run it in a process pool; it holds the interpreter lock, so a thread would not help.";
        if (effect.Kind == BlockKind.Database && report.Steps.Count == 1 && StaysOnThread(program, report.Cause.Edge))
            return "A connection and what it gives stay on one thread: do all that needs them in one function, and run that: `"
                + Names.OffloadCall(program, file, "work, …") + "`.";
        // As the reader would write it, `self.mailer.send` and not `Mailer.send`; what a call on the way makes is made in the thread as well.
        string? written = ExprText.Of(facts, site.Target);
        string arguments = site.ArgCount == 0 ? "()" : "(…)";
        string offloaded = report.Steps.Count == 1 && SiteQuestions.MakesIterator(program, report.Cause.Edge)
            ? Names.OffloadCall(program, file, "lambda: list(" + (written ?? callee) + arguments + ")")
            : written is not null && !written.Contains('(', StringComparison.Ordinal) ? Names.OffloadCall(program, file, written, facts, site)
            : written is not null ? Names.OffloadCall(program, file, "lambda: " + written + arguments)
            : Names.OffloadCall(program, file, (report.Steps.Count == 1 ? callee : first) + ", …");
        string inThread = "Run it in a thread: `" + offloaded + "`";
        return report.Steps.Count > 1 && CanBeAsync(program, report.Steps) && Twin(program, file, effect) is { } deepTwin
            ? inThread + ", or make the chain async down to " + Awaited(deepTwin) + "."
            : inThread + ".";
    }

    // What a decorator hands to a framework may be of either colour; a callback may not.
    private static string OfPlain(ProgramModel program, int function) =>
        (program.Contexts.Of(function) & Contexts.Handler) != 0 && EntryPoints.DecoratorOf(program, function) >= 0
            ? "Make `" + program.ShortName(function) + "` a coroutine function, and wait in it with `" + Names.OffloadCall(program, program.FileOf(function), "…") + "`."
            : "Start a task for the work, or hand it to a thread with `loop.run_in_executor`.";

    private static bool TakesCoroutines(ProgramModel program, int function, in Edge passed)
    {
        foreach (Edge direct in program.Calls.At(function, passed.Site))
        {
            if (direct.Argument < 0 && direct.Callee >= 0 && (program.FlagsOf(direct.Callee) & FunctionFlags.Async) != 0)
                return true;
        }
        return false;
    }

    private static bool AwaitsInside(FileFacts facts, in SiteRow with)
    {
        foreach (ref readonly RegionRow row in facts.Regions.AsSpan())
        {
            if (row.Kind != RegionKind.With || row.Function != with.Function || row.Parent != with.Region || row.Statement > with.Start || with.End > row.End)
                continue;
            for (int i = row.SiteStart; i < row.SiteEnd; i++)
            {
                if (facts.Sites[i].Kind is SiteKind.Await or SiteKind.AsyncWith or SiteKind.AsyncIterate or SiteKind.Yield)
                    return true;
            }
        }
        return false;
    }

    private static bool StaysOnThread(ProgramModel program, in Edge edge) =>
        edge.Receiver is InstanceValue receiver && program.Models.OfClassOrBase(receiver.Class, static e => e.Exclusive) is not null;

    // A method is only named: its class is nothing to call it on.
    private static string UseTwin(string twin) => OwnerOf(twin) is { } owner && !IsOfLoop(owner)
        ? "Use `" + twin + "`, which is awaited." : "Use " + Awaited(twin) + ".";

    private static string Awaited(string twin) => OwnerOf(twin) is { } owner && IsOfLoop(owner)
        ? "`await asyncio.get_running_loop()" + twin[owner.Length..] + "(…)`" : "`await " + twin + "(…)`";

    // The class of `package.Class.method`, null for a function.
    private static string? OwnerOf(string twin)
    {
        int last = twin.LastIndexOf('.');
        int before = last > 0 ? twin.LastIndexOf('.', last - 1) : -1;
        return before >= 0 && char.IsUpper(twin[before + 1]) && !char.IsUpper(twin[last + 1]) ? twin[..last] : null;
    }

    private static bool IsOfLoop(string owner) => owner == "asyncio.AbstractEventLoop";

    // What the language itself calls, such as `__init__`, `__len__` or a property, cannot be awaited.
    private static bool CanBeAsync(ProgramModel program, List<ReachStep> steps)
    {
        for (int i = 0; i < steps.Count - 1; i++)
        {
            Edge edge = steps[i].Edge;
            SiteKind kind = program.Site(edge.Site).Kind;
            if (edge.Callee < 0 || kind is not (SiteKind.Call or SiteKind.With or SiteKind.Iterate)
                || kind == SiteKind.Call && Names.IsCalledByLanguage(program.ShortName(edge.Callee)))
                return false;
        }
        return true;
    }

    // A twin is advised when it is of the standard library, of the same package, or of one that the program already imports, in a version that has it.
    private static string? Twin(ProgramModel program, int file, BlockEffect effect)
    {
        if (effect.Twin.Length == 0)
            return null;
        int dot = effect.Twin.IndexOf('.');
        string package = dot < 0 ? effect.Twin : effect.Twin[..dot];
        AsyncRuntime runtime = Names.RuntimeOf(program, file);
        if (package == "asyncio")
        {
            if (runtime == AsyncRuntime.Asyncio)
                return effect.Twin;
            return effect.Twin == "asyncio.sleep" ? (runtime == AsyncRuntime.Trio ? "trio.sleep" : "anyio.sleep") : null;
        }
        return ImportedPackages.Of(program).Contains(package) && program.ModelsMayHave(effect.Twin) ? effect.Twin : null;
    }
}
