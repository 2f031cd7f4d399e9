using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

/// <summary>
/// Methods of the project that can be told by their names: a long name that one class of a program alone defines, in all that it reaches. For calls on objects
/// of which nothing is known, such as what a framework carries around for its user.
/// </summary>
internal sealed class MethodsByName
{
    // Shorter names are everybody's.
    private const int MinLength = 8;

    private readonly ProgramModel program;
    // By part and name; with part -1 for what is no part of the project.
    private readonly Dictionary<(int Part, int Name), int> functions = [];

    public MethodsByName(ProgramModel program)
    {
        this.program = program;
        for (int file = 0; file < program.Files.Length; file++)
        {
            FileFacts facts = program.Facts(file);
            bool isProject = program.Files[file].Role == FileRole.Project;
            for (int row = 0; row < facts.Functions.Length; row++)
            {
                ref readonly FunctionRow function = ref facts.Functions[row];
                if ((function.Flags & FunctionFlags.Method) == 0 || function.Name < 0 || facts.NameBytes(function.Name).Length < MinLength)
                    continue;
                int name = program.Name(file, function.Name);
                int id = program.FunctionId(file, row);
                bool plain = isProject && function.DecoratorCount == 0 && (function.Flags & (FunctionFlags.Async | FunctionFlags.Generator | FunctionFlags.StubBody)) == 0;
                (int, int) key = (program.PartOf(file), name);
                functions[key] = plain && !functions.ContainsKey(key) ? id : -1;
            }
        }
    }

    /// <summary>The one method of this name, when a call from a function can mean it; else -1.</summary>
    public int Find(int name, int caller, in SiteRow call)
    {
        if (!functions.TryGetValue((program.Files[program.FileOf(caller)].Part, name), out int method) || method < 0 || call.Use == ValueUse.Awaited
            || functions.ContainsKey((-1, name)))
            return -1;
        // A class that wraps another often has methods of the same names.
        if (program.FileOf(caller) == program.FileOf(method) || program.Function(caller).Name >= 0 && program.Name(program.FileOf(caller), program.Function(caller).Name) == name)
            return -1;
        return ArgumentFit.Takes(program, method, program.Facts(program.FileOf(caller)), call, unpacked: false) ? method : -1;
    }
}
