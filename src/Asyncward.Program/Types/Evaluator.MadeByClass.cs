using System;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>
/// What a class method makes of its own class: <c>return cls()</c>, and <c>cls._instance = cls()</c> that it returns later. Called on a class below, it is of that one.
/// </summary>
public sealed partial class Evaluator
{
    private Value MadeFor(ClassValue receiver, Value result)
    {
        switch (result)
        {
            case InstanceValue { Origin: InstanceOrigin.Constructed, Site: >= 0 } made when made.Class != receiver.Class && IsSubclass(receiver.Class, made.Class)
                && IsMadeByOwnClass(made):
                return new InstanceValue(receiver.Class, receiver.Args, InstanceOrigin.Constructed, made.Site);
            case UnionValue union when Array.Exists(union.Members, static member => member is InstanceValue { Origin: InstanceOrigin.Constructed }):
                var builder = NewUnion();
                foreach (Value member in union.Members)
                    builder.Add(MadeFor(receiver, member));
                return builder.ToValue();
            default:
                return result;
        }
    }

    // The call that made it is `cls()`, in a class method of its class.
    private bool IsMadeByOwnClass(InstanceValue made)
    {
        int file = program.FileOfSite(made.Site);
        FileFacts facts = program.Facts(file);
        SiteRow site = program.Site(made.Site);
        FunctionRow function = facts.Functions[site.Function];
        if (function.Class < 0 || (function.Flags & FunctionFlags.Method) == 0 || program.ClassId(file, function.Class) != made.Class)
            return false;
        ExprNode callee = facts.Exprs[site.Target];
        if (callee.Kind == ExprKind.Bind && facts.Bindings[callee.A] is { Kind: BindingKind.Parameter, Value: > 0 } binding)
            callee = facts.Exprs[binding.Value];
        return callee is { Kind: ExprKind.Param, B: 0 } && callee.A == site.Function;
    }
}
