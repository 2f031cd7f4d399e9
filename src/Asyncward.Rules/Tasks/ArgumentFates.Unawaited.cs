using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

// A coroutine that is handed to functions of the program which do with it what they would do with any result.
internal sealed partial class ArgumentFates
{
    /// <summary>Whether all calls that take a name as an argument are of functions of the program that do not await it, or cannot use a coroutine.</summary>
    public bool AreNoneAwaited(FileFacts facts, int file, int functionRow, int binding)
    {
        FunctionRow function = facts.Functions[functionRow];
        for (int i = function.SiteStart; i < function.SiteStart + function.SiteCount; i++)
        {
            ref readonly SiteRow call = ref facts.Sites[i];
            for (int a = call.ArgStart; call.Kind == SiteKind.Call && a < call.ArgStart + call.ArgCount; a++)
            {
                if (Mentions(facts, facts.Args[a].Value, -1, binding, 0) && !IsWasted(facts, file, i, -1, binding, false)
                    && !IsTakenUnawaited(facts, file, i, binding))
                    return false;
            }
        }
        return true;
    }

    private bool IsTakenUnawaited(FileFacts facts, int file, int callSite, int binding) =>
        DoAll(facts, file, callSite, (in Edge edge) => !program.Models.IsModel(edge.Callee) && DoesNotAwait(edge, facts, binding));

    // The parameter is nothing that is awaited, called, returned or kept for others: it is looked at, stored under a name, or handed on.
    private bool DoesNotAwait(in Edge edge, FileFacts facts, int binding)
    {
        FunctionRow row = program.Function(edge.Callee);
        if (row.DecoratorCount > 0 && program.Types.Decorated(edge.Callee) is not (FunctionValue { Decorated: false } or StaticOrClassMethodValue))
            return false;
        int file = program.FileOf(edge.Callee);
        FileFacts callee = program.Facts(file);
        const UseFlags harmless = UseFlags.Subscripted | UseFlags.Iterated | UseFlags.Operand | UseFlags.AttributeRead | UseFlags.Argument | UseFlags.Stored
            | UseFlags.Tested | UseFlags.Compared | UseFlags.NoneTested | UseFlags.Formatted | UseFlags.Discarded;
        for (int p = 0; p < row.ParamCount; p++)
        {
            foreach (int arg in program.Models.ArgumentsFor(edge.Site, edge.Callee, p, edge.Bound || edge.Class >= 0))
            {
                if (!IsItself(facts, facts.Args[arg].Value, -1, binding) || facts.Args[arg].Kind is ArgKind.Star or ArgKind.DoubleStar)
                    continue;
                ref readonly ParamRow param = ref callee.Params[row.ParamStart + p];
                return param.Binding >= 0 && param.Kind is ParamKind.Normal or ParamKind.PositionalOnly or ParamKind.KeywordOnly
                    && (callee.Bindings[param.Binding].Uses & ~harmless) == 0
                    && !ValueFates.IsAskedWhatItIs(callee, program.FunctionRowOf(edge.Callee), param.Binding)
                    && !(param.Annotation > 0 && program.Types.IsAwaitable(program.Types.Annotation(file, param.Annotation)) == true);
            }
        }
        return false;
    }
}
