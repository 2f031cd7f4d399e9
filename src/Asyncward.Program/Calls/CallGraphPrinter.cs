using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

/// <summary>The call graph as text: the resolver's public face.</summary>
public static class CallGraphPrinter
{
    /// <summary>
    /// Callees by caller, both sorted. Names are <c>pkg.mod.Class.f</c>; a module body is its module; models of the builtins are <c>&lt;builtin&gt;.x</c>.
    /// With <paramref name="allScope"/> functions of dependencies are callers too; without it, callees outside the project stay in the lists.
    /// <paramref name="files"/> limits the callers to some files.
    /// </summary>
    public static SortedDictionary<string, SortedSet<string>> Adjacency(ProgramModel program, bool allScope, HashSet<int>? files = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        var result = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (int function in program.Calls.Functions)
        {
            if ((!allScope && !program.IsProject(program.FileOf(function))) || files?.Contains(program.FileOf(function)) == false)
                continue;
            int owner = Owner(program, function);
            if (IsReplaced(program, owner))
                continue;
            string caller = QualifiedName(program, owner);
            if (!result.TryGetValue(caller, out SortedSet<string>? callees))
                result[caller] = callees = new SortedSet<string>(StringComparer.Ordinal);
            foreach (ref readonly Edge edge in program.Calls.From(function))
            {
                if (edge.Grade > EdgeGrade.Guessed && Name(program, edge) is { } callee && !IsOwnClassBody(program, edge, owner))
                    callees.Add(callee);
            }
            AddExternal(program, function, callees);
        }
        return result;
    }

    /// <summary>Writes the adjacency as JSON, one caller a line.</summary>
    public static void WriteAdjacency(ProgramModel program, bool allScope, TextWriter output, HashSet<int>? files = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        SortedDictionary<string, SortedSet<string>> adjacency = Adjacency(program, allScope, files);
        output.Write("{");
        bool first = true;
        foreach ((string caller, SortedSet<string> callees) in adjacency)
        {
            output.Write(first ? "\n  " : ",\n  ");
            first = false;
            output.Write(Quote(caller));
            output.Write(": [");
            output.Write(string.Join(", ", Map(callees)));
            output.Write("]");
        }
        output.Write(first ? "}\n" : "\n}\n");
    }

    /// <summary>Writes one edge a line: caller, callee, kind, grade, <c>file:line</c>. <paramref name="lineOf"/> gives the line of a byte offset in a file.</summary>
    public static void WriteEdges(ProgramModel program, bool allScope, Func<int, int, int> lineOf, TextWriter output, HashSet<int>? files = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(lineOf);
        ArgumentNullException.ThrowIfNull(output);
        foreach (int function in program.Calls.Functions)
        {
            int file = program.FileOf(function);
            if ((!allScope && !program.IsProject(file)) || files?.Contains(file) == false)
                continue;
            string caller = QualifiedName(program, Owner(program, function));
            foreach (ref readonly Edge edge in program.Calls.From(function))
            {
                if (edge.Grade == EdgeGrade.Guessed || Name(program, edge) is not { } callee)
                    continue;
                int line = lineOf(file, program.Site(edge.Site).Start);
                output.WriteLine(FormattableString.Invariant(
                    $"{caller}\t{callee}\t{edge.Kind}\tQ{(int)edge.Grade}\t{program.Files[file].Path}:{line}"));
            }
        }
    }

    // `def f` that another `def f` replaces before anybody can have asked for it never runs; nor does what stands in it.
    private static bool IsReplaced(ProgramModel program, int function)
    {
        FileFacts facts = program.Facts(program.FileOf(function));
        for (int row = program.FunctionRowOf(function); row > 0; row = facts.Functions[row].Parent)
        {
            FunctionRow f = facts.Functions[row];
            if (f.Name < 0 || f.DecoratorCount > 0 || (f.Flags & FunctionFlags.ClassBody) != 0)
                continue;
            ScopeRow scope = facts.Scopes[f.ParentScope];
            for (int symbol = scope.SymbolStart; symbol < scope.SymbolStart + scope.SymbolCount; symbol++)
            {
                if (facts.Symbols[symbol].Name == f.Name)
                {
                    if (IsReplaced(facts, facts.Symbols[symbol].FirstBinding, row))
                        return true;
                    break;
                }
            }
        }
        return false;
    }

    private static bool IsReplaced(FileFacts facts, int binding, int row)
    {
        for (; binding >= 0; binding = facts.Bindings[binding].Next)
        {
            ref readonly BindingRow bound = ref facts.Bindings[binding];
            if (bound.Kind != BindingKind.Function || facts.Exprs[bound.Value] is not { Kind: ExprKind.Function } function || function.A != row)
                continue;
            return bound is { Uses: UseFlags.None, Next: >= 0 } && facts.Bindings[bound.Next] is { Kind: BindingKind.Function } next
                && next.Function == bound.Function && next.Region == bound.Region && !IsReadBetween(facts, bound, next);
        }
        return false;
    }

    // Any site between two definitions may run the first one by its name.
    private static bool IsReadBetween(FileFacts facts, in BindingRow first, in BindingRow second)
    {
        FunctionRow row = facts.Functions[first.Function];
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            if (facts.Sites[i].Start > first.Start && facts.Sites[i].Start < second.Start && facts.Sites[i].Kind is not SiteKind.Import)
                return true;
        }
        return false;
    }

    // What is neither installed nor modelled still has the name that it is imported by.
    private static void AddExternal(ProgramModel program, int function, SortedSet<string> callees)
    {
        ref readonly FunctionRow row = ref program.Function(function);
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            if (facts.Sites[i].Kind != SiteKind.Call)
                continue;
            Value callee = program.Types.Eval(file, facts.Sites[i].Target);
            // `except ImportError`: what stands in for a module that is not there is what runs.
            if (callee is UnionValue && HasKnownMember(callee))
                continue;
            foreach (Value member in Evaluator.Members(callee))
            {
                if (member is ExternValue external && external.Name.AsSpan().IndexOfAny(" ()[]") < 0)
                    callees.Add(external.Name);
            }
        }
    }

    private static bool HasKnownMember(Value callee)
    {
        foreach (Value member in Evaluator.Members(callee))
        {
            if (member is not ExternValue and not NoneValue)
                return true;
        }
        return false;
    }

    // A class body runs as part of the code around it: its calls are that code's.
    private static int Owner(ProgramModel program, int function)
    {
        int file = program.FileOf(function);
        int row = program.FunctionRowOf(function);
        Table<FunctionRow> rows = program.Facts(file).Functions;
        while ((rows[row].Flags & FunctionFlags.ClassBody) != 0)
            row = rows[row].Parent;
        return program.FunctionId(file, row);
    }

    private static bool IsOwnClassBody(ProgramModel program, in Edge edge, int owner) =>
        edge.Callee >= 0 && (program.FlagsOf(edge.Callee) & FunctionFlags.ClassBody) != 0 && Owner(program, edge.Callee) == owner;

    // `__go` of a class is `_Class__go` only to the compiler.
    private static string QualifiedName(ProgramModel program, int function)
    {
        string[] parts = program.QualifiedName(function).Split('.');
        for (int i = 1; i < parts.Length; i++)
        {
            string mangled = "_" + parts[i - 1].TrimStart('_') + "__";
            if (parts[i].StartsWith(mangled, StringComparison.Ordinal))
                parts[i] = parts[i][(mangled.Length - 2)..];
        }
        return string.Join('.', parts);
    }

    private static string? Name(ProgramModel program, in Edge edge)
    {
        if (edge.Callee < 0)
            return edge.Class >= 0 ? ModelClass(program, edge.Class) : null;
        if (edge.Kind == EdgeKind.Import)
            return null;
        // What an operator, a loop or a decorator does inside a library is no call that a reader of this program sees.
        if (program.Models.IsModel(edge.Callee) && program.Site(edge.Site).Kind != SiteKind.Call)
            return null;
        if (edge.Class >= 0 && program.Models.IsModel(edge.Callee))
            return ModelClass(program, edge.Class);
        string name = QualifiedName(program, edge.Callee);
        if (!program.Models.IsModel(edge.Callee))
            return name;
        if (name.EndsWith(".__getattr__", StringComparison.Ordinal) || IsBehindCall(program, edge, name))
            return null;
        if (Spelled(program, edge) is { } spelled)
            return spelled;
        // `defaultdict(list)`: a class of the library that is called by it.
        if (edge.Argument >= 0 && name.EndsWith(".__init__", StringComparison.Ordinal))
            return Builtin(name[..^".__init__".Length]);
        if (!name.EndsWith(".__new__", StringComparison.Ordinal) || program.Types.Eval(program.FileOfSite(edge.Site), program.Site(edge.Site).Target) is not ClassValue built)
            return Builtin(name);
        return program.Files[program.FileOfClass[built.Class]].Role == FileRole.Model ? Builtin(name[..^".__new__".Length]) : null;
    }

    // A class of the program that inherits how it is made from the language runs nothing that can be seen.
    private static string? ModelClass(ProgramModel program, int cls) =>
        program.Files[program.FileOfClass[cls]].Role == FileRole.Model ? Builtin(program.QualifiedClassName(cls)) : null;

    // `list(x)` runs `x.__iter__`: what one library does to another.
    private static bool IsBehindCall(ProgramModel program, in Edge edge, string name)
    {
        if (!name.EndsWith("__", StringComparison.Ordinal) || name.EndsWith(".__new__", StringComparison.Ordinal))
            return false;
        FileFacts facts = program.Facts(program.FileOfSite(edge.Site));
        ExprNode target = facts.Exprs[program.Site(edge.Site).Target];
        return target.Kind == ExprKind.Attribute && !name.EndsWith("." + facts.NameText(target.B), StringComparison.Ordinal)
            || target.Kind is ExprKind.Builtin;
    }

    // A library's function goes by the name that the program imports it by, not by the file that happens to define it.
    private static string? Spelled(ProgramModel program, in Edge edge)
    {
        int file = program.FileOfSite(edge.Site);
        FileFacts facts = program.Facts(file);
        return edge.Argument < 0 ? Spelled(program, file, facts, facts.Exprs[program.Site(edge.Site).Target]) : null;
    }

    private static string? Spelled(ProgramModel program, int file, FileFacts facts, ExprNode node)
    {
        if (node.Kind == ExprKind.Attribute)
            return Spelled(program, file, facts, facts.Exprs[node.A]) is { } owner ? owner + "." + facts.NameText(node.B) : null;
        int binding = node.Kind switch
        {
            ExprKind.Bind => node.A,
            ExprKind.Name => facts.Symbols[node.A].FirstBinding,
            _ => -1,
        };
        if (binding < 0 || facts.Bindings[binding] is not { Kind: BindingKind.Import } bound || facts.Exprs[bound.Value] is not { Kind: ExprKind.Import } import)
            return null;
        ImportRow row = facts.Imports[import.A];
        // What the program has under a name of its own is no function of its own: `from app import TABLE`, `TABLE.values()`.
        if (row.Level > 0 || row.Module < 0 || program.Imports[file][import.A].Target is { File: >= 0 and var home } && program.IsProject(home))
            return null;
        string module = facts.NameText(row.Module);
        return row.Kind switch
        {
            ImportKind.From => module + "." + facts.NameText(row.Name),
            ImportKind.Import => row.HasAlias ? module : module.Split('.')[0],
            _ => null,
        };
    }

    private static string Builtin(string name) => name.StartsWith("builtins.", StringComparison.Ordinal) ? "<builtin>." + name["builtins.".Length..] : name;

    private static IEnumerable<string> Map(IEnumerable<string> names)
    {
        foreach (string name in names)
            yield return Quote(name);
    }

    private static string Quote(string text) => "\"" + JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString() + "\"";
}
