using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Library;

/// <summary>What the call was passed that made the receiver of another call: <c>archive = tarfile.open(fileobj=buffer)</c>, and then <c>archive.getmembers()</c>.</summary>
public sealed partial class ModelEffects
{
    // So many names and calls lead back from a receiver to the call that made it.
    private const int MostMakers = 6;

    // A parameter of the constructor that made the receiver, or of the function of the library that gave it.
    private GuardValue OfMaker(string name, int site, Value? receiver)
    {
        if (receiver is InstanceValue { Site: >= 0 } made)
        {
            return program.Site(made.Site).Kind == SiteKind.Call && program.Types.InitOf(made.Class) is { } init
                ? Argument(name, made.Site, init.Function, true, null) : default;
        }
        FileFacts facts = program.Facts(program.FileOfSite(site));
        SiteRow row = program.Site(site);
        int expr = row.Kind switch
        {
            SiteKind.Call when row.Target > 0 && facts.Exprs[row.Target] is { Kind: ExprKind.Attribute } method => method.A,
            SiteKind.With or SiteKind.Iterate or SiteKind.AttributeLoad => row.Target,
            _ => -1,
        };
        return GivenBy(program.FileOfSite(site), expr, name, 0);
    }

    /// <summary>What the call was passed for a parameter that made the object which an expression gives.</summary>
    internal GuardValue OfMaker(string name, int file, int expr) => GivenBy(file, expr, name, 0);

    private GuardValue GivenBy(int file, int expr, string name, int depth)
    {
        if (expr <= 0 || depth > MostMakers)
            return default;
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[facts.Unnarrowed(expr)];
        switch (node.Kind)
        {
            case ExprKind.Bind:
                ref readonly BindingRow binding = ref facts.Bindings[node.A];
                return binding.Kind is BindingKind.Assign or BindingKind.Walrus or BindingKind.With ? GivenBy(file, binding.Value, name, depth + 1) : default;
            case ExprKind.Enter:
                return EntersItself(file, expr, node.A) ? GivenBy(file, node.A, name, depth + 1) : default;
            case ExprKind.Call:
                int target = facts.Sites[node.A].Target;
                int site = program.SiteId(file, node.A);
                Value callee = program.Types.Eval(file, target);
                if (callee is ClassValue cls)
                    return program.Types.InitOf(cls.Class) is { } init ? Argument(name, site, init.Function, true, null) : default;
                if (Evaluator.Unwrap(callee) is not { } f || !IsModel(f.Function))
                    return default;
                // What a method of the object gave shares what the object was made of: a member of an archive.
                return Argument(name, site, f.Function, callee is BoundMethodValue, null) is var given && given != GuardValue.Unknown ? given
                    : callee is BoundMethodValue bound ? OfMaker(name, site, bound.Receiver) : default;
            default:
                return default;
        }
    }

    // `with archive as same:`
    private bool EntersItself(int file, int inside, int manager) =>
        program.Types.Eval(file, manager) is InstanceValue entered && program.Types.Eval(file, inside) is InstanceValue given && entered.Class == given.Class;
}
