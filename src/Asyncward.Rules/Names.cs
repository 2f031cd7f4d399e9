using System;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Linking;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules;

/// <summary>How messages name functions, calls and places.</summary>
internal static class Names
{
    /// <summary>The place of a site.</summary>
    public static Location LocationOf(ProgramModel program, int site)
    {
        ref readonly SiteRow row = ref program.Site(site);
        return new Location(program.FileOfSite(site), row.Start, row.End);
    }

    /// <summary>
    /// A call as the reader sees it in the source, when it is a dotted path from an import (<c>requests.get</c>); otherwise the callee by its class
    /// (<c>Session.get</c>) or module.
    /// </summary>
    public static string Callee(ProgramModel program, in Edge edge)
    {
        int file = program.FileOfSite(edge.Site);
        ref readonly SiteRow site = ref program.Site(edge.Site);
        if (site.Kind == SiteKind.Call && edge.Argument < 0 && Dotted(program.Facts(file), site.Target) is { } dotted)
            return IsBehind(program, edge, dotted) ? Function(program, edge.Callee) : dotted;
        if (edge.Callee < 0)
            return edge.Class >= 0 ? ShortClass(program, edge.Class) : "?";
        if (site.Kind == SiteKind.Call && edge.Argument < 0 && program.Models.IsModel(edge.Callee))
            return LibraryMethod(program, file, site.Target, edge.Callee);
        return program.Models.IsModel(edge.Callee) && site.Kind is SiteKind.With or SiteKind.AsyncWith or SiteKind.Iterate or SiteKind.AsyncIterate or SiteKind.YieldFrom
            ? LibraryProtocol(program, file, site.Target, edge.Callee) : Function(program, edge.Callee);
    }

    /// <summary>What a call leads to in a library, by its whole name; null for anything else.</summary>
    public static string? Qualified(ProgramModel program, in Edge edge) =>
        edge.Callee >= 0 && program.Models.IsModel(edge.Callee) ? program.QualifiedName(edge.Callee) : null;

    // `len(x)`, which the class of x answers: what waits is its method, and the line shows who asks for it.
    private static bool IsBehind(ProgramModel program, in Edge edge, string written) => edge is { Callee: >= 0, Bound: true, Class: < 0 }
        && !program.Models.IsModel(edge.Callee) && program.ShortName(edge.Callee) is var name && name[(name.LastIndexOf('.') + 1)..] is var method
        && method.StartsWith("__", StringComparison.Ordinal) && method is not ("__init__" or "__new__" or "__post_init__" or "__call__")
        && !written.EndsWith(method, StringComparison.Ordinal);

    // A method of a library is known by the class that the program uses, not by the one of its bases that has it; where that has no public name, by what
    // stands there.
    private static string LibraryMethod(ProgramModel program, int file, int target, int callee)
    {
        FileFacts facts = program.Facts(file);
        string name = Function(program, callee);
        // `client.describe_alarms()`, where the class has only `__getattr__`: what that gives has no public name.
        bool hasNoName = name[0] == '_' && name.EndsWith(".__call__", StringComparison.Ordinal);
        if (facts.Exprs[target] is not { Kind: ExprKind.Attribute } attribute || name.LastIndexOf('.') is not (> 0 and var dot))
            return hasNoName && ExprText.Of(facts, target) is { } called ? called : name;
        if (hasNoName)
            return LibraryMember(program, file, attribute.A, "_." + facts.NameText(attribute.B), 1);
        if (facts.NameText(attribute.B) != name[(dot + 1)..])
            return name;
        return LibraryMember(program, file, attribute.A, name, dot);
    }

    // `with lock:`, `for page in pages:`, likewise: `with session.begin():` enters what the library has no public name for.
    private static string LibraryProtocol(ProgramModel program, int file, int target, int callee)
    {
        string name = Function(program, callee);
        return name.LastIndexOf('.') is > 0 and var dot ? LibraryMember(program, file, target, name, dot) : name;
    }

    private static string LibraryMember(ProgramModel program, int file, int owner, string name, int dot)
    {
        string member = name[dot..];
        if (program.Types.Eval(file, owner) is InstanceValue { Class: >= 0 and var cls } && program.Files[program.FileOfClassId(cls)].Role == FileRole.Model)
            name = ShortClass(program, cls) + member;
        return name[0] == '_' && ExprText.Of(program.Facts(file), owner) is { } written ? written + member : name;
    }

    /// <summary>A function as <c>Class.f</c>, or <c>package.f</c> for functions of libraries.</summary>
    public static string Function(ProgramModel program, int function)
    {
        string name = program.ShortName(function);
        int file = program.FileOf(function);
        if (name.Contains('.', StringComparison.Ordinal) || program.IsProject(file))
            return name.Length == 0 || program.FunctionRowOf(function) == 0 ? "module " + program.Modules[file].Name : name;
        string module = program.Modules[file].Name;
        int dot = module.IndexOf('.');
        string top = dot < 0 ? module : module[..dot];
        return top == "builtins" ? name : top + "." + name;
    }

    /// <summary>Whether a function, by its name or <c>Class.f</c>, is one that Python calls by itself, where nobody could await it. Whoever calls an object may
    /// await what <c>__call__</c> gives.</summary>
    public static bool IsCalledByLanguage(string name)
    {
        ReadOnlySpan<char> last = name.AsSpan(name.LastIndexOf('.') + 1);
        return last.StartsWith("__", StringComparison.Ordinal) && last.EndsWith("__", StringComparison.Ordinal) && last is not "__call__";
    }

    private static string ShortClass(ProgramModel program, int cls)
    {
        string full = program.QualifiedClassName(cls);
        int dot = full.LastIndexOf('.');
        return dot < 0 ? full : full[(dot + 1)..];
    }

    private static string? Dotted(FileFacts facts, int expr)
    {
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Attribute:
                return Dotted(facts, node.A) is { } left ? left + "." + facts.NameText(node.B) : null;
            case ExprKind.Import:
                return facts.NameText(facts.Imports[node.A].Bound);
            case ExprKind.Bind when facts.Bindings[node.A].Kind == BindingKind.Import:
                return facts.NameText(facts.Symbols[facts.Bindings[node.A].Symbol].Name);
            case ExprKind.Name when facts.Symbols[node.A].FirstBinding is >= 0 and var b && facts.Bindings[b].Kind == BindingKind.Import:
                return facts.NameText(facts.Symbols[node.A].Name);
            case ExprKind.Builtin:
                return facts.NameText(node.A);
            default:
                return null;
        }
    }

    /// <summary>The asynchronous library that a file is written for.</summary>
    public static AsyncRuntime RuntimeOf(ProgramModel program, int file)
    {
        bool asyncio = false;
        bool trio = false;
        bool anyio = false;
        FileFacts facts = program.Facts(file);
        foreach (ImportRow row in facts.Imports)
        {
            ReadOnlySpan<byte> module = row.Module < 0 ? [] : facts.NameBytes(row.Module);
            int dot = module.IndexOf((byte)'.');
            ReadOnlySpan<byte> package = dot < 0 ? module : module[..dot];
            asyncio |= package.SequenceEqual("asyncio"u8);
            trio |= package.SequenceEqual("trio"u8);
            anyio |= package.SequenceEqual("anyio"u8);
        }
        return asyncio ? AsyncRuntime.Asyncio : trio ? AsyncRuntime.Trio : anyio ? AsyncRuntime.Anyio : AsyncRuntime.Asyncio;
    }

    /// <summary>How a call is moved to a thread in a file.</summary>
    public static string OffloadCall(ProgramModel program, int file, string callable) => Thread(program, file) + callable + ")";

    /// <summary>The same for a call that stands there: only <c>asyncio.to_thread</c> hands on arguments that are passed by name.</summary>
    public static string OffloadCall(ProgramModel program, int file, string callable, FileFacts facts, in SiteRow call)
    {
        string thread = Thread(program, file);
        bool named = false;
        for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
            named |= facts.Args[a].Kind is ArgKind.Keyword or ArgKind.DoubleStar;
        return named && thread != ToThread ? thread + "lambda: " + callable + "(…))" : thread + callable + (call.ArgCount == 0 ? ")" : ", …)");
    }

    private const string ToThread = "await asyncio.to_thread(";

    private static string Thread(ProgramModel program, int file) => RuntimeOf(program, file) switch
    {
        AsyncRuntime.Trio => "await trio.to_thread.run_sync(",
        AsyncRuntime.Anyio => "await anyio.to_thread.run_sync(",
        _ => program.PythonOf(file).Min >= 9 ? ToThread : "await asyncio.get_running_loop().run_in_executor(None, ",
    };
}

/// <summary>Asynchronous libraries between which code does not mix.</summary>
internal enum AsyncRuntime : byte
{
    /// <summary>The standard library's.</summary>
    Asyncio,
    /// <summary>Trio.</summary>
    Trio,
    /// <summary>AnyIO, on either.</summary>
    Anyio,
}
