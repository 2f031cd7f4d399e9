using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>What tests put in the place of something: <c>patch("app.mail.send", fake)</c>, <c>patch.object(mail, "send", fake)</c>. Followed by the call graph alone.</summary>
public sealed partial class Evaluator
{
    private void FlowIntoPatched(int file, FileFacts facts, in SiteRow site)
    {
        if (known.Patcher < 0 || site.ArgCount < 2)
            return;
        Value callee = Eval(file, site.Target);
        if (callee is BoundMethodValue { Receiver: InstanceValue { Class: var of } } && of == known.Patcher && site.ArgCount >= 3
            && ConstantText(file, facts.Args[site.ArgStart + 1].Value) is { } attribute)
            FlowIntoOwners(Eval(file, facts.Args[site.ArgStart].Value), program.Names.Intern(attribute), Eval(file, facts.Args[site.ArgStart + 2].Value));
        else if (callee is InstanceValue { Class: var cls } && cls == known.Patcher && ConstantText(file, facts.Args[site.ArgStart].Value) is { } path
            && path.LastIndexOf('.') is > 0 and var dot)
            FlowIntoOwners(Named(file, path[..dot]), program.Names.Intern(path[(dot + 1)..]), Eval(file, facts.Args[site.ArgStart + 1].Value));
    }

    // What a dotted path leads to: a module, or something in one.
    private Value Named(int file, string path)
    {
        if (program.ModuleTable.FindLoaded(path, file) is { } module)
            return new ModuleValue(module);
        int dot = path.LastIndexOf('.');
        return dot < 0 ? Value.Unknown : Attribute(Named(file, path[..dot]), program.Names.Intern(path[(dot + 1)..]));
    }
}
