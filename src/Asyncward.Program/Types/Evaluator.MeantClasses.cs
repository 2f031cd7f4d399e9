using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Names that are declared as objects of a class where the class itself is meant: <c>builder: Builder</c>, and then <c>builder(source, size=3)</c>.</summary>
public sealed partial class Evaluator
{
    /// <summary>The class that a call makes an object of, where its arguments fit the constructor and not the object that was declared; null elsewhere.</summary>
    internal ClassValue? MeantClass(InstanceValue callee, int file, int siteRow)
    {
        if (file < 0 || siteRow < 0 || callee.Origin != InstanceOrigin.Declared || program.IsModel(program.FileOfClass[callee.Class]))
            return null;
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow call = ref facts.Sites[siteRow];
        return call.Kind == SiteKind.Call && OwnFunction(callee.Class, known.CallName) is >= 0 and var method && !ArgumentFit.Takes(program, method, facts, call, unpacked: true)
            && OwnFunction(callee.Class, known.Init) is >= 0 and var init && ArgumentFit.Takes(program, init, facts, call, unpacked: false)
            ? new ClassValue(callee.Class, callee.Args, declared: true) : null;
    }

    // A method that the program itself defines, or -1.
    private int OwnFunction(int cls, int name) =>
        FindMember(cls, name, out _) is FunctionValue { Decorated: false, Function: var function } && !program.Models.IsModel(function) ? function : -1;
}
