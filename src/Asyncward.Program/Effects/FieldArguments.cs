using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>
/// What a call that makes an object passes for a field that <c>__post_init__</c> then reads: <c>Audio(data=text)</c>, and <c>if self.data is not None: return</c>.
/// </summary>
internal static class FieldArguments
{
    /// <summary>The value of a field that an expression of the callee reads before a position; the default when it is no field or not known.</summary>
    public static GuardValue Passed(ProgramModel program, in Edge edge, int expr, int before)
    {
        int home = program.FileOf(edge.Callee);
        FileFacts facts = program.Facts(home);
        ref readonly FunctionRow row = ref program.Function(edge.Callee);
        if (row.Class < 0 || program.Name(home, row.Name) != program.Types.Known.PostInit || facts.Exprs[facts.Unnarrowed(expr)] is not { Kind: ExprKind.Attribute } read
            || ArgumentConditions.ParameterIn(program, edge.Callee, read.A) != 0 || IsStored(facts, row, read, before))
            return default;
        int file = program.FileOfSite(edge.Site);
        SiteRow call = program.Site(edge.Site);
        // Called by its own name, it has no arguments that are fields.
        if (call.Kind != SiteKind.Call || (call.Flags & (SiteFlags.StarArgs | SiteFlags.StarKwargs)) != 0
            || program.Facts(file).LastName(call.Target) is >= 0 and var called && program.Name(file, called) == program.Types.Known.PostInit)
            return default;
        bool positional = false;
        for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
        {
            ref readonly ArgRow arg = ref program.Facts(file).Args[a];
            positional |= arg.Kind != ArgKind.Keyword;
            if (arg.Kind == ArgKind.Keyword && program.Name(file, arg.Name) == program.Name(home, read.B))
                return program.Models.Constant(file, arg.Value, 0) is { Kind: not GuardValueKind.Unknown } constant ? constant : OfObject(program, file, arg.Value);
        }
        return positional ? default : DefaultOf(program, home, facts.Classes[row.Class].Scope, read.B);
    }

    /// <summary>That an argument is an object and not None: a question has shown it, or a function of the library has made it.</summary>
    public static GuardValue OfObject(ProgramModel program, int file, int argument)
    {
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[argument];
        // `if password: set_password(password)`
        return node.Kind == ExprKind.NotNone || (node.Kind == ExprKind.Call && IsOfLibrary(program, file, node.A)
            && program.Types.Eval(file, argument) is Types.InstanceValue) ? new GuardValue(GuardValueKind.Object, 0, null) : default;
    }

    private static bool IsOfLibrary(ProgramModel program, int file, int siteRow)
    {
        bool any = false;
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, program.Facts(file).Sites[siteRow].Function), program.SiteId(file, siteRow)))
        {
            if (edge.Argument >= 0)
                continue;
            if (edge.Callee < 0 || !program.Models.IsModel(edge.Callee))
                return false;
            any = true;
        }
        return any;
    }

    private static bool IsStored(FileFacts facts, in FunctionRow row, in ExprNode read, int before)
    {
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            ref readonly SiteRow store = ref facts.Sites[s];
            if (store.Kind == SiteKind.AttributeStore && store.Name == read.B && store.Start < before)
                return true;
        }
        return false;
    }

    // `data: str | None = None` in the class itself.
    private static GuardValue DefaultOf(ProgramModel program, int file, int scopeRow, int name)
    {
        FileFacts facts = program.Facts(file);
        ScopeRow scope = facts.Scopes[scopeRow];
        for (int s = scope.SymbolStart; s < scope.SymbolStart + scope.SymbolCount; s++)
        {
            if (facts.Symbols[s].Name == name && facts.Symbols[s].FirstBinding is >= 0 and var only && facts.Bindings[only].Next < 0 && facts.Bindings[only].Value > 0)
                return program.Models.Constant(file, facts.Bindings[only].Value, 0);
        }
        return default;
    }
}
