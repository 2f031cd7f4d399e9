using System;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
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
        return positional ? default : DefaultOf(program, home, facts.Classes[row.Class].Scope, program.Name(home, read.B));
    }

    /// <summary>
    /// The value of a field of an argument that was made for a call, and handed on unchanged: <c>Agent(Config(size=3))</c>, and there <c>if config.store:</c>.
    /// </summary>
    /// <param name="program">The program.</param>
    /// <param name="frames">The calls that lead to the function that reads the field.</param>
    /// <param name="expr">What reads it there.</param>
    public static GuardValue OfArgument(ProgramModel program, ReadOnlySpan<Edge> frames, int expr)
    {
        int home = program.FileOf(frames[^1].Callee);
        FileFacts facts = program.Facts(home);
        if (facts.Exprs[facts.Unnarrowed(expr)] is not { Kind: ExprKind.Attribute } read)
            return default;
        int field = program.Name(home, read.B);
        int level = frames.Length;
        int holder = read.A;
        for (; level > 0 && ArgumentConditions.ParameterIn(program, frames[level - 1].Callee, holder) is >= 0 and var param; level--)
        {
            Edge into = frames[level - 1];
            if (Stores(program, into.Callee, holder, field))
                return default;
            holder = program.Models.PassedFor(into.Site, into.Callee, param, into.Bound);
            if (holder <= 0)
                return default;
        }
        return level < frames.Length ? OfMade(program, frames[level].Site, holder, field) : default;
    }

    // What a call of a class without a constructor of its own gives a field: its keyword, or the default in the class.
    private static GuardValue OfMade(ProgramModel program, int site, int expr, int field)
    {
        int file = program.FileOfSite(site);
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[facts.Unnarrowed(expr)];
        if (node.Kind == ExprKind.Bind && facts.Bindings[node.A] is { Kind: BindingKind.Assign, Value: > 0 } bound)
            node = facts.Exprs[bound.Value];
        if (node.Kind != ExprKind.Call || Stores(program, program.FunctionId(file, program.Site(site).Function), expr, field)
            || program.Types.Eval(file, facts.Sites[node.A].Target) is not ClassValue { IsDeclared: false, Class: var cls } || program.IsModel(program.FileOfClass[cls])
            || program.Types.InitOf(cls) is { } init && !program.Models.IsModel(init.Function))
            return default;
        ref readonly SiteRow call = ref facts.Sites[node.A];
        for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
        {
            ref readonly ArgRow arg = ref facts.Args[a];
            if (arg.Kind != ArgKind.Keyword)
                return default;
            if (program.Name(file, arg.Name) == field)
                return program.Models.Constant(file, arg.Value, 0) is { Kind: not GuardValueKind.Unknown } constant ? constant : OfObject(program, file, arg.Value);
        }
        if (program.Types.FindMember(cls, field, out int owner) is null || owner < 0 || program.IsModel(program.FileOfClass[owner]))
            return default;
        return DefaultOf(program, program.FileOfClass[owner], program.Class(owner).Scope, field);
    }

    private static bool Stores(ProgramModel program, int function, int holder, int field)
    {
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        FunctionRow row = program.Function(function);
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            ref readonly SiteRow store = ref facts.Sites[s];
            if (store.Kind == SiteKind.AttributeStore && facts.Unnarrowed(store.Target) == facts.Unnarrowed(holder) && program.Name(file, store.Name) == field)
                return true;
        }
        return false;
    }

    /// <summary>That an argument is an object and not None: a question has shown it, or a function of the library has made it.</summary>
    public static GuardValue OfObject(ProgramModel program, int file, int argument)
    {
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[argument];
        // `if password: set_password(password)`
        return node.Kind == ExprKind.NotNone || (node.Kind == ExprKind.Call && IsOfLibrary(program, file, node.A)
            && program.Types.Eval(file, argument) is InstanceValue) ? new GuardValue(GuardValueKind.Object, 0, null) : default;
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
            if (program.Name(file, facts.Symbols[s].Name) == name && facts.Symbols[s].FirstBinding is >= 0 and var only
                && facts.Bindings[only] is { Next: < 0, Value: > 0 })
                return program.Models.Constant(file, facts.Bindings[only].Value, 0);
        }
        return default;
    }
}
