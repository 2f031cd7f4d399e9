using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>
/// Callables that one class keeps for several others: <c>View(self._load)</c>, whose <c>__iter__</c> calls what it keeps. The view that a class makes of
/// itself calls that class's own.
/// </summary>
internal static class KeptCallables
{
    /// <summary>Whether a call is made on an object that keeps other callables than the one that its callee calls next.</summary>
    public static bool ExcludedBy(ProgramModel program, in Edge edge, in Edge below)
    {
        if (below.Grade > EdgeGrade.Inferred || below.Callee < 0 || below.Argument >= 0 || edge.Callee < 0 || edge.Receiver is not InstanceValue { Class: var cls }
            || program.FileOfSite(below.Site) != program.FileOf(edge.Callee))
            return false;
        FileFacts facts = program.Facts(program.FileOf(edge.Callee));
        SiteRow next = program.Site(below.Site);
        // A generator runs where it is gone through: `yield from self._load()`.
        int called = next.Kind == SiteKind.Call ? next.Target
            : next.Target > 0 && facts.Exprs[next.Target] is { Kind: ExprKind.Call } call ? facts.Sites[call.A].Target : -1;
        if (called <= 0 || facts.Exprs[called] is not { Kind: ExprKind.Attribute } kept || ArgumentConditions.ParameterIn(program, edge.Callee, kept.A) != 0
            || ParameterKept(program, cls, program.Name(program.FileOf(edge.Callee), kept.B)) is not (>= 0 and var parameter))
            return false;
        int file = program.FileOfSite(edge.Site);
        return ObjectOf(program, file, edge, cls) is >= 0 and var made && !MayKeep(program, file, made, cls, parameter, below.Callee);
    }

    // The parameter of the constructor that an attribute holds for good, or -1.
    private static int ParameterKept(ProgramModel program, int cls, int name)
    {
        if (program.Types.InitOf(cls) is not { } init || program.Models.IsModel(init.Function))
            return -1;
        int file = program.FileOf(init.Function);
        FileFacts facts = program.Facts(file);
        ref readonly FunctionRow row = ref program.Function(init.Function);
        int kept = -1;
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount && kept < 0; s++)
        {
            if (IsStore(s))
                kept = s;
        }
        if (kept < 0 || Evaluator.ParameterOf(facts, facts.Sites[kept].Value) is not var (holder, parameter) || holder != facts.Sites[kept].Function)
            return -1;
        // Nothing else is put there later.
        for (int s = 0; s < facts.Sites.Length; s++)
        {
            if (s != kept && IsStore(s) && facts.Functions[facts.Sites[s].Function].Class == facts.Functions[holder].Class)
                return -1;
        }
        return parameter;

        bool IsStore(int site) => facts.Sites[site].Kind == SiteKind.AttributeStore && program.Name(file, facts.Sites[site].Name) == name;
    }

    // The call that gives the object which a site uses: `for one in self.view()`, `list(self.view())`, `self.view()[1:3]`.
    private static int ObjectOf(ProgramModel program, int file, in Edge edge, int cls)
    {
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref program.Site(edge.Site);
        if (IsMade(site.Target))
            return facts.Exprs[site.Target].A;
        if (site.Target > 0 && facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } method && IsMade(method.A))
            return facts.Exprs[method.A].A;
        return site is { Kind: SiteKind.Call, ArgCount: > 0 } && IsMade(facts.Args[site.ArgStart].Value) ? facts.Exprs[facts.Args[site.ArgStart].Value].A : -1;

        bool IsMade(int expr) => expr > 0 && facts.Exprs[expr].Kind == ExprKind.Call && program.Types.Eval(file, expr) is InstanceValue made && made.Class == cls;
    }

    // Whether the object that a call gives may keep a function; it may where the functions that are called do not say what they make.
    private static bool MayKeep(ProgramModel program, int file, int siteRow, int cls, int parameter, int function)
    {
        FileFacts facts = program.Facts(file);
        SiteRow site = facts.Sites[siteRow];
        if (program.Types.Eval(file, site.Target) is ClassValue made)
            return made.Class != cls || MayBePassed(program, file, siteRow, cls, parameter, function);
        bool any = false;
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, site.Function), program.SiteId(file, siteRow)))
        {
            if (edge.Callee < 0 || edge.Argument >= 0 || program.Models.IsModel(edge.Callee) || program.Function(edge.Callee) is not { ReturnCount: 1, YieldCount: 0 } maker)
                return true;
            any = true;
            int home = program.FileOf(edge.Callee);
            ExprNode given = program.Facts(home).Exprs[program.Facts(home).Lists[maker.ReturnStart]];
            if (given.Kind != ExprKind.Call || program.Types.Eval(home, program.Facts(home).Sites[given.A].Target) is not ClassValue of || of.Class != cls
                || MayBePassed(program, home, given.A, cls, parameter, function))
                return true;
        }
        return !any;
    }

    private static bool MayBePassed(ProgramModel program, int file, int siteRow, int cls, int parameter, int function)
    {
        if (program.Types.InitOf(cls) is not { } init || program.Models.PassedFor(program.SiteId(file, siteRow), init.Function, parameter, true) is not (> 0 and var passed))
            return true;
        foreach (Value member in Evaluator.Members(program.Types.Eval(file, passed)))
        {
            if (member is not BoundMethodValue { Receiver: InstanceValue owner } || Evaluator.FunctionIn(member) is not (>= 0 and var own) || own == function
                || program.Function(function).Class is >= 0 and var row && program.Types.IsSubclass(program.ClassId(program.FileOf(function), row), owner.Class))
                return true;
        }
        return false;
    }
}
