using System;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

// What models say that is asked of an argument: `len(x)` measures it, `enumerate(x)` goes through it.
internal sealed partial class ArgumentFates
{
    /// <summary>Whether a model says that a call goes through, measures or indexes what it is given.</summary>
    public bool NeedsMore(FileFacts facts, int file, int callSite, int madeAt, int binding)
    {
        if (callSite < 0)
            return false;
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, facts.Sites[callSite].Function), program.SiteId(file, callSite)))
        {
            if (edge.Argument >= 0 || edge.Callee < 0 || !program.Models.IsModel(edge.Callee))
                continue;
            for (int p = 0; p < program.Function(edge.Callee).ParamCount; p++)
            {
                if (!NeedsMore(edge.Callee, p))
                    continue;
                foreach (int arg in program.Models.ArgumentsFor(edge.Site, edge.Callee, p, edge.Bound || edge.Class >= 0))
                {
                    if (IsItself(facts, facts.Args[arg].Value, madeAt, binding))
                        return true;
                }
            }
        }
        return false;
    }

    /// <summary>Whether a call does so with what a name holds.</summary>
    public bool DoesAnyNeedMore(FileFacts facts, int file, int functionRow, int binding)
    {
        FunctionRow function = facts.Functions[functionRow];
        for (int i = function.SiteStart; i < function.SiteStart + function.SiteCount; i++)
        {
            if (facts.Sites[i].Kind == SiteKind.Call && NeedsMore(facts, file, i, -1, binding))
                return true;
        }
        return false;
    }

    // `abs(x)`: what a model says that is called of the argument, no coroutine has.
    private bool NeedsMore(int function, int parameter)
    {
        foreach (UseEffect use in program.Models.OfFunction(function)?.Uses ?? [])
        {
            if (!use.IsLater && use.Param == parameter && program.NameText(use.Method) is var method
                && (Array.IndexOf(LackedByCoroutines, method) >= 0 || method is "__lt__" or "__gt__"))
                return true;
        }
        return false;
    }
}
