using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>The names that files import, wherever from: enough to say that nobody can mean a module.</summary>
internal sealed class ImportedNames
{
    private readonly NameTable _names = new();
    private readonly HashSet<NameId> _imported = [];

    /// <summary>Adds all that a file imports.</summary>
    /// <param name="facts">Its facts; null adds nothing.</param>
    internal void Add(FileFacts? facts)
    {
        if (facts is null)
            return;
        foreach (ref readonly var row in facts.Imports.AsSpan())
        {
            if (row.Name >= 0)
                _imported.Add(_names.Intern(facts.NameBytes(row.Name)));
            if (row.Module < 0)
                continue;
            var module = facts.NameBytes(row.Module);
            foreach (var part in module.Split((byte)'.'))
                _imported.Add(_names.Intern(module[part]));
        }
    }

    /// <summary>Whether some of the imports may mean the module of a path.</summary>
    internal bool MayBe(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path.AsSpan());
        if (name is "__init__")
            name = Path.GetFileName(Path.GetDirectoryName(path.AsSpan()));
        Span<byte> bytes = stackalloc byte[256];
        return !Encoding.UTF8.TryGetBytes(name, bytes, out var length) || _imported.Contains(_names.Intern(bytes[..length]));
    }
}
