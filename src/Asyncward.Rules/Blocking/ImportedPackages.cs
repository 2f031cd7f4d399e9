using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using Asyncward.Program;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Blocking;

/// <summary>The packages that a project imports somewhere, by the first part of their names; computed once.</summary>
internal static class ImportedPackages
{
    private static readonly ConditionalWeakTable<ProgramModel, HashSet<string>> Cache = [];

    /// <summary>Those of a program.</summary>
    public static HashSet<string> Of(ProgramModel program) => Cache.GetValue(program, static p => Collect(p));

    private static HashSet<string> Collect(ProgramModel program)
    {
        var packages = new HashSet<string>(StringComparer.Ordinal);
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (!program.IsChecked(file))
                continue;
            FileFacts facts = program.Facts(file);
            foreach (ImportRow row in facts.Imports)
            {
                ReadOnlySpan<byte> name = row.Module < 0 ? [] : facts.NameBytes(row.Module);
                int dot = name.IndexOf((byte)'.');
                packages.Add(Encoding.UTF8.GetString(dot < 0 ? name : name[..dot]));
            }
        }
        return packages;
    }
}
