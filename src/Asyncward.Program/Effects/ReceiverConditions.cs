using System;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>
/// Overrides that the object of a call does not have: <c>check(self)</c> in a class, where <c>check</c> calls a method that another class overrides, and
/// <c>Local().run()</c>, whose base calls what only <c>Remote</c> does otherwise.
/// </summary>
public static class ReceiverConditions
{
    /// <summary>Whether a call passes an object to its callee of which the method that is called next, on that parameter, cannot be.</summary>
    public static bool ExcludedBy(ProgramModel program, in Edge edge, in Edge below)
    {
        ArgumentNullException.ThrowIfNull(program);
        if (below.Grade > EdgeGrade.Inferred || below.Callee < 0 || below.Argument >= 0 || edge.Callee < 0 || edge.Argument >= 0
            || edge.Kind is not (EdgeKind.Call or EdgeKind.Await) || program.Function(below.Callee).Class < 0)
            return false;
        int file = program.FileOf(edge.Callee);
        FileFacts facts = program.Facts(file);
        SiteRow call = program.Site(below.Site);
        if (call.Kind != SiteKind.Call || program.FileOfSite(below.Site) != file || facts.Exprs[call.Target] is not { Kind: ExprKind.Attribute } method)
            return false;
        int parameter = ArgumentConditions.ParameterIn(program, edge.Callee, method.A);
        if (parameter < 0 || Passed(program, edge, parameter) is not InstanceValue passed)
            return false;
        if (program.Types.FindMember(passed.Class, program.Name(file, method.B), out _) is not { } member || Evaluator.Unwrap(member) is not { } own
            || own.Function == below.Callee)
            return false;
        int owner = program.ClassId(program.FileOf(below.Callee), program.Function(below.Callee).Class);
        // What all callers pass is no more than a class that the object has, or one below it.
        return (passed.Origin & (InstanceOrigin.Constructed | InstanceOrigin.Inferred)) == InstanceOrigin.Constructed || !program.Types.HaveCommonSubclass(passed.Class, owner);
    }

    private static Value? Passed(ProgramModel program, in Edge edge, int parameter)
    {
        if (edge.Bound && parameter == 0)
            return edge.Receiver;
        return program.Models.PassedFor(edge.Site, edge.Callee, parameter, edge.Bound) is > 0 and var argument
            ? program.Types.Eval(program.FileOfSite(edge.Site), argument) : null;
    }
}
