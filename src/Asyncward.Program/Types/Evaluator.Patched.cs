using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>
/// What a program puts in the place of something, as tests do: <c>patch("app.mail.send", fake)</c>, <c>patch.object(mail, "send", fake)</c>. Followed by the
/// call graph alone.
/// </summary>
public sealed partial class Evaluator
{
    private void FlowIntoPatched(int file, FileFacts facts, in SiteRow site)
    {
        // The doubles of a large program's tests say nothing of how it runs.
        if (known.Patcher < 0 || site.ArgCount < 2 || program.Files[file].Role == FileRole.Test)
            return;
        Value callee = Eval(file, site.Target);
        if (callee is BoundMethodValue { Receiver: InstanceValue { Class: var of } } && of == known.Patcher && site.ArgCount >= 3
            && ConstantText(file, facts.Args[site.ArgStart + 1].Value) is { } attribute)
            FlowIntoOwners(Eval(file, facts.Args[site.ArgStart].Value), program.Names.Intern(attribute), FunctionsAt(file, facts.Args[site.ArgStart + 2].Value));
        else if (callee is InstanceValue { Class: var cls } && cls == known.Patcher && ConstantText(file, facts.Args[site.ArgStart].Value) is { } path
            && path.LastIndexOf('.') is > 0 and var dot)
            FlowIntoOwners(Named(file, path[..dot]), program.Names.Intern(path[(dot + 1)..]), FunctionsAt(file, facts.Args[site.ArgStart + 1].Value));
    }

    // A double is nothing that the program calls, and what it gives would stand beside what the function gives.
    private Value FunctionsAt(int file, int expr)
    {
        var functions = NewUnion();
        foreach (Value member in Members(Eval(file, expr)))
        {
            if (FunctionIn(member) is >= 0 and var function && program.IsProject(program.FileOf(function)))
                functions.Add(member);
        }
        return functions.ToValue();
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
