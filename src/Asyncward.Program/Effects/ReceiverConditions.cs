using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>
/// Methods that the object of a call does not have: <c>check(self)</c> in a class, where <c>check</c> calls a method that another class overrides, and
/// <c>Local().run()</c>, whose base calls what only <c>Remote</c> does otherwise, or a method of its own that <c>Local</c> overrides.
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

    /// <summary>
    /// Whether the object that a call is made on has a method of its own in place of one that the chain goes through, as long as each call is made on that
    /// object. Where its own method leads to the cause as well, the chain stands for both. The same where the call is one of a method on its own object, and
    /// what the chain goes through belongs to a class below that has another method in place of that one.
    /// </summary>
    /// <param name="program">The program.</param>
    /// <param name="edge">The call.</param>
    /// <param name="below">The chain from its callee on, or the beginning of it.</param>
    /// <param name="reaches">Whether a function leads to the cause; null when that is not known yet.</param>
    public static bool IsReplaced(ProgramModel program, in Edge edge, List<ReachStep> below, Predicate<int>? reaches)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(below);
        int cls = -1;
        bool exact = false;
        Edge into = edge;
        // The method that makes the call on its own object.
        int first = edge is { Bound: true, Receiver: InstanceValue { Origin: var origin } } && (origin & InstanceOrigin.Self) != 0
            ? program.MethodAround(program.FunctionId(program.FileOfSite(edge.Site), program.Site(edge.Site).Function)) : -1;
        for (int level = 0; level < below.Count; level++)
        {
            Edge step = below[level].Edge;
            if (step.Callee < 0 || step.Argument >= 0 || into.Argument >= 0 || into.Kind is not (EdgeKind.Call or EdgeKind.Await)
                || program.Function(step.Callee).Class < 0 || program.Models.IsModel(step.Callee) || Receiver(program, into.Callee, step) is not (> 0 and var receiver))
                return false;
            int parameter = ArgumentConditions.ParameterIn(program, into.Callee, receiver);
            if (level > 0 && parameter != 0)
                return false;
            if (level == 0)
            {
                Value? passed = parameter < 0 ? null : Passed(program, edge, parameter);
                cls = passed switch { InstanceValue i => i.Class, ClassValue c => c.Class, _ => -1 };
                if (cls < 0)
                    return false;
                exact = passed is InstanceValue { Origin: InstanceOrigin.Constructed };
                first = parameter == 0 ? first : -1;
            }
            if (first >= 0 && IsBelow(program, step.Callee, first) && !OwnMethods.MayMeet(program, first, step.Callee))
                return true;
            // A coroutine in its place does not even run there, and what has just made the call leads to nothing else.
            if (OwnInstead(program, cls, exact, step.Callee) is { } own
                && (reaches is null || !reaches(own) || own == into.Callee || (IsCoroutine(program, own) && !IsCoroutine(program, step.Callee))))
                return true;
            if (!step.Bound)
                return false;
            into = step;
        }
        return false;
    }

    private static bool IsCoroutine(ProgramModel program, int function) => (program.FlagsOf(function) & FunctionFlags.Async) != 0;

    private static bool IsBelow(ProgramModel program, int method, int other) => program.Types.IsSubclass(
        program.ClassId(program.FileOf(method), program.Function(method).Class), program.ClassId(program.FileOf(other), program.Function(other).Class));

    // The object on which a function makes a call by the callee's own name, or whose property, manager or iterator the callee is; -1 for any other call.
    private static int Receiver(ProgramModel program, int function, in Edge step)
    {
        int file = program.FileOf(function);
        SiteRow site = program.Site(step.Site);
        if (program.FileOfSite(step.Site) != file)
            return -1;
        if (site.Kind != SiteKind.Call)
            return site.Kind is SiteKind.AttributeLoad or SiteKind.With or SiteKind.Iterate or SiteKind.SubscriptLoad ? site.Target : -1;
        return program.Facts(file).Exprs[site.Target] is { Kind: ExprKind.Attribute } method
            && program.Name(file, method.B) == program.Name(program.FileOf(step.Callee), program.Function(step.Callee).Name) ? method.A : -1;
    }

    // What stands in a class in place of a method of one above it: neither it nor a class below it has that one any more. Nor have they that of a class which
    // only shares a base with it, for which a method of that base stands: `self.send()` in a mixin of two clients. An object that is made here is of just
    // this class, not of one below it.
    private static int? OwnInstead(ProgramModel program, int cls, bool exact, int method)
    {
        int home = program.FileOf(method);
        int owner = program.ClassId(home, program.Function(method).Class);
        if (cls == owner || (!program.Types.IsSubclass(cls, owner)
            && (program.Types.HasUnknownBase(cls) || program.Types.IsProtocol(cls) || (!exact && program.Types.MayHave(cls, method)))))
            return null;
        Value? member = program.Types.FindMember(cls, program.Name(home, program.Function(method).Name), out _);
        FunctionValue? own = member is PropertyValue property ? property.Getter : member is null ? null : Evaluator.Unwrap(member);
        return own is null || own.Function == method ? null : own.Function;
    }

    private static Value? Passed(ProgramModel program, in Edge edge, int parameter)
    {
        if (edge.Bound && parameter == 0)
            return edge.Receiver;
        return program.Models.PassedFor(edge.Site, edge.Callee, parameter, edge.Bound) is > 0 and var argument
            ? program.Types.Eval(program.FileOfSite(edge.Site), argument) : null;
    }
}
