using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>Lambdas whose result nobody gets: a loop or thread calls them, or every call in the program throws away what they give.</summary>
internal sealed class IgnoredLambdas
{
    private readonly Dictionary<int, Ignored> found = [];

    /// <summary>Who throws it away.</summary>
    /// <param name="Confidence">How sure it is that these calls call the lambda.</param>
    /// <param name="Calls">The calls in the program; empty where the library calls it.</param>
    internal sealed record Ignored(Confidence Confidence, List<EdgeRef> Calls);

    /// <summary>Looks through the calls of a program.</summary>
    public IgnoredLambdas(ProgramModel program)
    {
        for (int lambda = 0; lambda < program.FunctionCount; lambda++)
        {
            if ((program.FlagsOf(lambda) & FunctionFlags.Lambda) != 0 && By(program, lambda) is { } ignored)
                found[lambda] = ignored;
        }
    }

    private static Ignored? By(ProgramModel program, int lambda)
    {
        foreach (EdgeRef at in program.Calls.Into(lambda))
        {
            ref readonly Edge edge = ref program.Calls.Edge(at);
            if (edge.Kind == EdgeKind.Callback && edge.Argument >= 0 && IsScheduled(program, at.Caller, edge))
                return new Ignored(Confidence.Certain, []);
            if (edge.Kind == EdgeKind.Call && edge.Argument < 0 && OfCalls(program, lambda) is { } ignored)
                return ignored;
        }
        return null;
    }

    /// <summary>Who throws away what a lambda gives, or null when somebody may keep it.</summary>
    public Ignored? Of(int function) => found.GetValueOrDefault(function);

    private static bool IsScheduled(ProgramModel program, int function, in Edge edge)
    {
        foreach (Edge direct in program.Calls.At(function, edge.Site))
        {
            if (direct.Argument >= 0 || program.Models.OfFunction(direct.Callee) is not { } effects)
                continue;
            foreach (ParamEffect scheduled in effects.Schedules)
            {
                if (scheduled.Param == edge.Argument)
                    return true;
            }
        }
        return false;
    }

    private static Ignored? OfCalls(ProgramModel program, int lambda)
    {
        Confidence confidence = Confidence.Certain;
        var calls = new List<EdgeRef>();
        foreach (EdgeRef at in program.Calls.Into(lambda))
        {
            ref readonly Edge edge = ref program.Calls.Edge(at);
            if (edge.Kind != EdgeKind.Call || edge.Argument >= 0 || program.Site(edge.Site) is not { Kind: SiteKind.Call, Use: ValueUse.Discarded })
                return null;
            confidence = Certainty.Min(confidence, Certainty.Of(edge.Grade));
            calls.Add(at);
        }
        return calls.Count == 0 ? null : new Ignored(confidence, calls);
    }
}
