using Asyncward.Program;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>Declarations that nothing bears out: of what is put under the name, nothing is known, and it is used as an object of the other colour is.</summary>
internal static class BlindDeclarations
{
    /// <summary>Whether all that speaks against an await is a declaration that seems to be wrong: <c>store: Redis = ctx["redis"]</c>, of which every method is awaited.</summary>
    public static bool IsDeclaredAsAnother(ProgramModel program, AwaitedClasses awaited, int file, int siteRow)
    {
        if (awaited.Holds(file, siteRow) || IsFieldDeclaredBlindly(program, file, siteRow))
            return true;
        FileFacts facts = program.Facts(file);
        SiteRow site = facts.Sites[siteRow];
        if (DeclaredReceiver(facts, site) is not (>= 0 and var binding))
            return false;
        FunctionRow function = facts.Functions[site.Function];
        bool other = IsDeclaredBlindly(program, file, binding);
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            ref readonly SiteRow call = ref facts.Sites[s];
            if (s == siteRow || call.Kind != SiteKind.Call || DeclaredReceiver(facts, call) != binding)
                continue;
            if (call.Use != ValueUse.Awaited)
                return false;
            other |= facts.Exprs[call.Target].B != facts.Exprs[site.Target].B;
        }
        return other;
    }

    // `worker: Worker = await pool.start()`, where nothing is known of the pool, or something else: the name may hold a proxy.
    private static bool IsDeclaredBlindly(ProgramModel program, int file, int binding)
    {
        ref readonly BindingRow row = ref program.Facts(file).Bindings[binding];
        if (row is not { Kind: BindingKind.Assign, Annotation: > 0, Value: > 0 } || program.Types.Annotation(file, row.Annotation) is not InstanceValue declared)
            return false;
        foreach (Value member in Evaluator.Members(program.Types.Eval(file, row.Value)))
        {
            if (member is InstanceValue given && program.Types.IsSubclass(given.Class, declared.Class))
                return false;
        }
        return true;
    }

    // `self.server: Server | None = None`, and only `self.server = made` of which nothing is known: the field may hold what another library has given.
    private static bool IsFieldDeclaredBlindly(ProgramModel program, int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        if (facts.Exprs[facts.Sites[siteRow].Target] is not { Kind: ExprKind.Attribute } method
            || facts.Exprs[facts.Unnarrowed(method.A)] is not { Kind: ExprKind.Attribute } field
            || program.Types.Eval(file, field.A) is not InstanceValue { Class: >= 0 and var cls })
            return false;
        bool isDeclared = false;
        bool isUnknown = false;
        foreach (int ancestor in program.Types.Mro(cls))
        {
            int home = program.FileOfClassId(ancestor);
            FileFacts there = program.Facts(home);
            foreach (int row in program.Types.StoresOf(ancestor, facts.NameText(field.B)))
            {
                ref readonly SiteRow store = ref there.Sites[row];
                isDeclared |= store.Detail > 0;
                if (store.Value <= 0)
                    continue;
                foreach (Value member in Evaluator.Members(program.Types.Eval(home, store.Value)))
                {
                    if (member is not (NoneValue or UnknownValue or ExternValue))
                        return false;
                }
                // What is not known beside None is None.
                isUnknown |= there.Exprs[store.Value].Kind != ExprKind.None;
            }
        }
        return isDeclared && isUnknown;
    }

    // The name with an annotation on which a method is called, -1 for anything else.
    private static int DeclaredReceiver(FileFacts facts, in SiteRow call)
    {
        if (facts.Exprs[call.Target] is not { Kind: ExprKind.Attribute } method)
            return -1;
        ExprNode receiver = facts.Exprs[facts.Unnarrowed(method.A)];
        return receiver.Kind == ExprKind.Bind && facts.Bindings[receiver.A] is { Annotation: > 0 } or { Kind: BindingKind.Parameter } ? receiver.A : -1;
    }
}
