using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

/// <summary>Which methods of one object can lead to each other: a class that replaces a method never meets what the replaced one does.</summary>
internal static class OwnMethods
{
    /// <summary>Whether an object whose class has a method can be in another: not where its class has its own instead of that, which does not call it.</summary>
    /// <param name="program">The program.</param>
    /// <param name="caller">The method that it would be in.</param>
    /// <param name="overriding">The method that its class has.</param>
    public static bool MayMeet(ProgramModel program, int caller, int overriding)
    {
        ref readonly FunctionRow row = ref program.Function(overriding);
        int name = program.Name(program.FileOf(caller), program.Function(caller).Name);
        if (row.Class < 0 || name < 0 || program.Types.FindMember(program.ClassId(program.FileOf(overriding), row.Class), name, out _) is not { } member)
            return true;
        return Evaluator.Unwrap(member) is not { } own || own.Function == caller || program.Models.IsModel(own.Function) || Mentions(program, own.Function, name);
    }

    // `super().m()`, `Base.m(self)`, and whatever else has that name.
    private static bool Mentions(ProgramModel program, int method, int name)
    {
        int home = program.FileOf(method);
        FileFacts facts = program.Facts(home);
        ref readonly FunctionRow row = ref program.Function(method);
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            ref readonly SiteRow at = ref facts.Sites[s];
            if (at.Kind == SiteKind.Call && facts.Exprs[at.Target] is { Kind: ExprKind.Attribute } called && program.Name(home, called.B) == name)
                return true;
        }
        return false;
    }
}
