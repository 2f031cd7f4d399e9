using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

// What a method calls on its own object: an override of a class that also overrides the calling method, and does not call that, never meets it.
internal sealed partial class SiteResolver
{
    // Whether an object whose class has an override can be in the method that makes this call.
    private bool MayRunCaller(int overriding, Value receiver)
    {
        if (receiver is not InstanceValue { Origin: var origin } || (origin & InstanceOrigin.Self) == 0 || program.MethodAround(function) is not (>= 0 and var caller))
            return true;
        int home = program.FileOf(overriding);
        ref readonly FunctionRow row = ref program.Function(overriding);
        int name = program.Name(program.FileOf(caller), program.Function(caller).Name);
        if (row.Class < 0 || name < 0 || types.FindMember(program.ClassId(home, row.Class), name, out _) is not { } member)
            return true;
        return Evaluator.Unwrap(member) is not { } own || own.Function == caller || program.Models.IsModel(own.Function) || Mentions(own.Function, name);
    }

    // `super().m()`, `Base.m(self)`, and whatever else has that name.
    private bool Mentions(int method, int name)
    {
        int home = program.FileOf(method);
        FileFacts there = program.Facts(home);
        ref readonly FunctionRow row = ref program.Function(method);
        for (int s = row.SiteStart; s < row.SiteStart + row.SiteCount; s++)
        {
            ref readonly SiteRow at = ref there.Sites[s];
            if (at.Kind == SiteKind.Call && there.Exprs[at.Target] is { Kind: ExprKind.Attribute } called && program.Name(home, called.B) == name)
                return true;
        }
        return false;
    }
}
