using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Cancellation;

/// <summary>
/// Calls that take an exception to show it to somebody else: of lists, queues, futures and generators, and of functions of the program that do that with it,
/// keep it in an attribute, or raise it.
/// </summary>
internal static class CollectedExceptions
{
    // How many functions on an exception is followed that is only handed on.
    private const int MaxDepth = 3;

    /// <summary>Whether a call gets the exception under a name and collects it.</summary>
    public static bool IsCollected(ProgramModel program, int file, int siteRow, int binding) => IsCollected(program, file, siteRow, binding, 0);

    private static bool IsCollected(ProgramModel program, int file, int siteRow, int binding, int depth)
    {
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        for (int a = site.ArgStart; a < site.ArgStart + site.ArgCount; a++)
        {
            if (facts.Args[a].Kind is ArgKind.Positional or ArgKind.Keyword && facts.IsBinding(facts.Unnarrowed(facts.Args[a].Value), binding)
                && (facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } method && Collects(facts, method.B) || KeepAll(program, file, siteRow, a, depth)))
                return true;
        }
        return false;
    }

    // Whether the call leads to functions of the program, and every one of them keeps what it gets there.
    private static bool KeepAll(ProgramModel program, int file, int siteRow, int argument, int depth)
    {
        bool any = false;
        if (depth >= MaxDepth)
            return false;
        int site = program.SiteId(file, siteRow);
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, program.Facts(file).Sites[siteRow].Function), site))
        {
            if (edge.Argument >= 0 || edge.Kind == EdgeKind.Await)
                continue;
            if (edge.Callee < 0 || program.Models.IsModel(edge.Callee) || !Keeps(program, edge, argument, depth))
                return false;
            any = true;
        }
        return any;
    }

    private static bool Keeps(ProgramModel program, in Edge edge, int argument, int depth)
    {
        FunctionRow function = program.Function(edge.Callee);
        int home = program.FileOf(edge.Callee);
        FileFacts facts = program.Facts(home);
        for (int p = 0; p < function.ParamCount; p++)
        {
            ref readonly ParamRow param = ref facts.Params[function.ParamStart + p];
            if (param.Kind is ParamKind.VarArgs or ParamKind.VarKeywords || program.Models.ArgumentFor(edge.Site, edge.Callee, p, edge.Bound || edge.Class >= 0) != argument)
                continue;
            UseFlags uses = facts.Bindings[param.Binding].Uses;
            if ((uses & (UseFlags.Stored | UseFlags.Raised)) != 0)
                return true;
            for (int i = function.SiteStart; (uses & UseFlags.Argument) != 0 && i < function.SiteStart + function.SiteCount; i++)
            {
                if (facts.Sites[i].Kind == SiteKind.Call && IsCollected(program, home, i, param.Binding, depth + 1))
                    return true;
            }
            return false;
        }
        return false;
    }

    // Methods of lists, queues, futures and generators.
    private static bool Collects(FileFacts facts, int name) => facts.NameText(name)
        is "append" or "add" or "put" or "put_nowait" or "send_nowait" or "set_exception" or "throw" or "athrow";
}
