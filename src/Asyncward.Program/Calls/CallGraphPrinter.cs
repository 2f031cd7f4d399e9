using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
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
            string caller = program.QualifiedName(owner);
            if (!result.TryGetValue(caller, out SortedSet<string>? callees))
                result[caller] = callees = new SortedSet<string>(StringComparer.Ordinal);
            foreach (Edge edge in program.Calls.From(function))
            {
                if (Name(program, edge) is { } callee && !IsOwnClassBody(program, edge, owner))
                    callees.Add(callee);
            }
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
            string caller = program.QualifiedName(Owner(program, function));
            foreach (Edge edge in program.Calls.From(function))
            {
                if (Name(program, edge) is not { } callee)
                    continue;
                int line = lineOf(file, program.Site(edge.Site).Start);
                output.WriteLine(FormattableString.Invariant(
                    $"{caller}\t{callee}\t{edge.Kind}\tQ{(int)edge.Grade}\t{program.Files[file].Path}:{line}"));
            }
        }
    }

    // A class body runs as part of the code around it: its calls are that code's.
    private static int Owner(ProgramModel program, int function)
    {
        int file = program.FileOf(function);
        int row = program.FunctionRowOf(function);
        FunctionRow[] rows = program.Facts(file).Functions;
        while ((rows[row].Flags & FunctionFlags.ClassBody) != 0)
            row = rows[row].Parent;
        return program.FunctionId(file, row);
    }

    private static bool IsOwnClassBody(ProgramModel program, in Edge edge, int owner) =>
        edge.Callee >= 0 && (program.Function(edge.Callee).Flags & FunctionFlags.ClassBody) != 0 && Owner(program, edge.Callee) == owner;

    private static string? Name(ProgramModel program, in Edge edge)
    {
        if (edge.Callee < 0)
            return edge.Class >= 0 && program.Files[program.FileOfClass[edge.Class]].Role == FileRole.Model ? Builtin(program.QualifiedClassName(edge.Class)) : null;
        if (edge.Kind == EdgeKind.Import)
            return null;
        if (edge.Class >= 0 && program.Models.IsModel(edge.Callee))
            return Builtin(program.QualifiedClassName(edge.Class));
        string name = program.QualifiedName(edge.Callee);
        return program.Models.IsModel(edge.Callee) ? Builtin(name) : name;
    }

    private static string Builtin(string name) => name.StartsWith("builtins.", StringComparison.Ordinal) ? "<builtin>." + name["builtins.".Length..] : name;

    private static IEnumerable<string> Map(IEnumerable<string> names)
    {
        foreach (string name in names)
            yield return Quote(name);
    }

    private static string Quote(string text) => "\"" + JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString() + "\"";
}
