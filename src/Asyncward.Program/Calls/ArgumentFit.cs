using System;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

/// <summary>Whether a function that a call may mean, by its name or in a known version of a library, can take what the call passes.</summary>
public static class ArgumentFit
{
    /// <summary>Whether a method has a place for every argument, and gets all that it needs.</summary>
    /// <param name="program">The program.</param>
    /// <param name="method">A function with a receiver in front.</param>
    /// <param name="facts">The file of the call.</param>
    /// <param name="call">The call.</param>
    /// <param name="unpacked">What to say of a call with <c>*args</c> or <c>**keywords</c>, of which nobody knows how many there are.</param>
    public static bool Takes(ProgramModel program, int method, FileFacts facts, in SiteRow call, bool unpacked)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(facts);
        FileFacts callee = program.Facts(program.FileOf(method));
        FunctionRow row = program.Function(method);
        int positional = 0;
        for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
        {
            switch (facts.Args[a].Kind)
            {
                case ArgKind.Positional:
                    positional++;
                    break;
                case ArgKind.Keyword:
                    if (!HasParameter(callee, row, facts.NameBytes(facts.Args[a].Name)))
                        return false;
                    break;
                default:
                    return unpacked;
            }
        }
        int required = 0;
        int most = 0;
        bool any = false;
        for (int i = 1; i < row.ParamCount; i++)
        {
            ref readonly ParamRow param = ref callee.Params[row.ParamStart + i];
            if (param.Kind is ParamKind.Normal or ParamKind.PositionalOnly)
            {
                most++;
                required += param.Default > 0 ? 0 : 1;
            }
            any |= param.Kind == ParamKind.VarArgs;
        }
        return (positional <= most || any) && call.ArgCount >= required;
    }

    /// <summary>
    /// Whether an argument cannot be what the method declares for it, a class of the program: whoever passes it means another method of that name.
    /// </summary>
    public static bool Contradicts(ProgramModel program, int method, int site)
    {
        ArgumentNullException.ThrowIfNull(program);
        int file = program.FileOf(method);
        int caller = program.FileOfSite(site);
        FunctionRow row = program.Function(method);
        for (int i = 1; i < row.ParamCount; i++)
        {
            ref readonly ParamRow param = ref program.Facts(file).Params[row.ParamStart + i];
            if (param.Annotation > 0 && param.Kind is not (ParamKind.VarArgs or ParamKind.VarKeywords)
                && program.Models.PassedFor(site, method, i, bound: true) is > 0 and var passed && program.Types.IsWholeAnnotation(file, param.Annotation)
                && CannotBe(program, program.Types.Annotation(file, param.Annotation), program.Types.Eval(caller, passed)))
                return true;
        }
        return false;
    }

    /// <summary>Whether a function of a library has every keyword that a call passes: another version, which has it, may do something else.</summary>
    public static bool KnowsKeywords(ProgramModel program, in Edge edge)
    {
        ArgumentNullException.ThrowIfNull(program);
        ref readonly SiteRow call = ref program.Site(edge.Site);
        if (call.Kind != SiteKind.Call || edge.Argument >= 0 || edge.Callee < 0)
            return true;
        FileFacts facts = program.Facts(program.FileOfSite(edge.Site));
        FileFacts callee = program.Facts(program.FileOf(edge.Callee));
        for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
        {
            if (facts.Args[a].Kind == ArgKind.Keyword && !HasParameter(callee, program.Function(edge.Callee), facts.NameBytes(facts.Args[a].Name)))
                return false;
        }
        return true;
    }

    private static bool CannotBe(ProgramModel program, Value declared, Value passed)
    {
        foreach (Value member in Evaluator.Members(declared))
        {
            if (member is not InstanceValue { Class: var cls } || program.IsModel(program.FileOfClass[cls]) || program.Types.IsProtocol(cls))
                return false;
            foreach (Value argument in Evaluator.Members(passed))
            {
                if (program.Types.ClassOf(argument) is not (>= 0 and var of) || program.Types.HasUnknownBase(of) || program.Types.IsSubclass(of, cls))
                    return false;
            }
        }
        return true;
    }

    internal static bool HasParameter(FileFacts callee, in FunctionRow row, ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < row.ParamCount; i++)
        {
            ref readonly ParamRow param = ref callee.Params[row.ParamStart + i];
            if (param.Kind == ParamKind.VarKeywords || (param.Kind != ParamKind.VarArgs && callee.NameBytes(param.Name).SequenceEqual(name)))
                return true;
        }
        return false;
    }
}
