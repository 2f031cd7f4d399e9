using System;
using System.Globalization;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>A call that needs a loop and runs where there is none.</summary>
/// <param name="Owner">The function that runs there: that of the call, or the one around the body of a class.</param>
/// <param name="Place">Where that is.</param>
/// <param name="Confidence">How sure.</param>
/// <param name="Binds">Whether it is quiet and binds itself to another loop; all else raises.</param>
internal readonly record struct LooplessCall(int Owner, LooplessFunctions.Place Place, Confidence Confidence, bool Binds);

/// <summary>Calls that start tasks, or ask for the running loop, where no loop runs.</summary>
internal sealed class LooplessCalls(ProgramModel program)
{
    /// <summary>From where the owner of such a call is reached.</summary>
    public ChainHop[] Chain(LooplessCall call) => LooplessFunctions.In(program).Chain(call.Owner);

    /// <summary>What is wrong with a call of a function, or null.</summary>
    public LooplessCall? Of(int function, in Edge edge)
    {
        if (edge.Argument >= 0 || edge.Kind is not (EdgeKind.Call or EdgeKind.Create) || NeedsLoop(edge) is not { } when)
            return null;
        (int Min, int Max) python = program.PythonOf(program.FileOf(function));
        Confidence? byVersion = ByVersion(python, when.Until);
        if (byVersion is null || GivesLoop(edge) || IsGuarded(program.FileOf(function), program.Site(edge.Site).Region))
            return null;
        int owner = OwnerOf(function);
        if (LooplessFunctions.In(program).Of(owner) is not { } reason)
            return null;
        // What asks for the current loop only is content with one that this very function has set.
        if (when.Since.Length > 0 && Calls(program, function, static does => does.SetsLoop))
            return null;
        Confidence? sure = reason.Place == LooplessFunctions.Place.Thread ? byVersion : Since(python, when.Since, byVersion.Value);
        // What binds itself to the current loop in older versions is quiet; all else raises.
        return sure is { } confidence
            ? new LooplessCall(owner, reason.Place, Certainty.Min(confidence, Certainty.Min(reason.Confidence, Certainty.Of(edge.Grade))), when.Until.Length > 0) : null;
    }

    /// <summary>Whether a function calls something of a library that does something.</summary>
    public static bool Calls(ProgramModel program, int function, Func<FunctionEffects, bool> what)
    {
        foreach (ref readonly Edge edge in program.Calls.From(function))
        {
            if (edge.Argument < 0 && program.Models.OfFunction(edge.Callee) is { } effects && what(effects))
                return true;
        }
        return false;
    }

    // A class body runs where its module or function does.
    private int OwnerOf(int function)
    {
        while ((program.FlagsOf(function) & FunctionFlags.ClassBody) != 0)
            function = program.FunctionId(program.FileOf(function), program.Function(function).Parent);
        return function;
    }

    private (string Until, string Since)? NeedsLoop(in Edge edge)
    {
        if (edge.Callee >= 0 && program.Models.OfFunction(edge.Callee) is { NeedsLoop: true } effects)
            return (effects.NeedsLoopUntil, effects.NeedsLoopSince);
        return edge.Class >= 0 && program.Models.OfClassOrBase(edge.Class, static e => e.NeedsLoop) is { } cls ? (cls.NeedsLoopUntil, "") : null;
    }

    private static Confidence? ByVersion((int Min, int Max) python, string until)
    {
        if (until.Length == 0)
            return Confidence.Certain;
        if (Minor(until) is not { } minor)
            return null;
        return python.Max < minor ? Confidence.Certain : python.Min < minor ? Confidence.Possible : null;
    }

    private static Confidence? Since((int Min, int Max) python, string since, Confidence confidence)
    {
        if (since.Length == 0 || Minor(since) is not { } minor || python.Min >= minor)
            return confidence;
        return python.Max >= minor ? Confidence.Possible : null;
    }

    private static int? Minor(string version)
    {
        int dot = version.IndexOf('.', StringComparison.Ordinal);
        return dot >= 0 && int.TryParse(version.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int minor) ? minor : null;
    }

    // `loop=` names the loop, which need not run.
    private bool GivesLoop(in Edge edge)
    {
        FileFacts facts = program.Facts(program.FileOfSite(edge.Site));
        SiteRow site = program.Site(edge.Site);
        for (int a = site.ArgStart; a < site.ArgStart + site.ArgCount && site.Kind == SiteKind.Call; a++)
        {
            if (facts.Args[a].Kind == ArgKind.DoubleStar || (facts.Args[a].Kind == ArgKind.Keyword && facts.NameText(facts.Args[a].Name) == "loop"))
                return true;
        }
        // `current_task(loop)` and the like.
        if (edge.Callee < 0)
            return false;
        // Tasks and futures that are waited for know their loop.
        if (program.Models.OfFunction(edge.Callee) is { Awaits.Length: > 0 })
        {
            bool makes = false;
            for (int a = site.ArgStart; a < site.ArgStart + site.ArgCount; a++)
                makes |= program.Types.Eval(program.FileOfSite(edge.Site), facts.Args[a].Value) is Asyncward.Program.Types.CoroutineValue;
            if (!makes)
                return true;
        }
        FunctionRow row = program.Function(edge.Callee);
        FileFacts callee = program.Facts(program.FileOf(edge.Callee));
        for (int p = 0; p < row.ParamCount; p++)
        {
            if (callee.NameText(callee.Params[row.ParamStart + p].Name) == "loop" && program.Models.ArgumentFor(edge.Site, edge.Callee, p, edge.Bound || edge.Class >= 0) >= 0)
                return true;
        }
        return false;
    }

    private bool IsGuarded(int file, int region)
    {
        FileFacts facts = program.Facts(file);
        for (int r = region; r >= 0; r = facts.Regions[r].Parent)
        {
            ref readonly RegionRow around = ref facts.Regions[r];
            if (around.Kind is RegionKind.Try or RegionKind.TryElse || Suppressions.Of(program, file, around) is not null)
                return true;
        }
        return SiteQuestions.IsProbed(program, file, region);
    }
}
