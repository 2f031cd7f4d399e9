using System;
using System.Collections.Generic;

namespace Asyncward.Program.Linking;

/// <summary>
/// What imports were found to name, by numbers: files of one directory mostly import the same modules, and to find one anew costs a path for each place
/// where it may stand.
/// </summary>
internal sealed class ModuleMemo
{
    private readonly NameInterner names = new();
    private readonly Dictionary<(ModuleSpace Space, string Directory), int> places = [];
    private readonly Dictionary<(int Place, int Level, int Name), Module?> imports = [];
    private readonly Dictionary<(Module Package, int Name), Module?> submodules = [];

    /// <summary>The number of a directory of importing files.</summary>
    public int PlaceOf(ModuleSpace space, string directory)
    {
        if (!places.TryGetValue((space, directory), out int place))
            places.Add((space, directory), place = places.Count);
        return place;
    }

    /// <summary>The number of a name.</summary>
    public int Name(ReadOnlySpan<byte> name) => names.Intern(name);

    /// <summary>A name as text.</summary>
    public string Text(int name) => names.Text(name);

    /// <summary>Whether an import was looked for from this place before, and what was found.</summary>
    public bool TryFind(int place, int level, int name, out Module? module) => imports.TryGetValue((place, level, name), out module);

    /// <summary>Keeps what an import of this place leads to.</summary>
    public void Keep(int place, int level, int name, Module? module) => imports[(place, level, name)] = module;

    /// <summary>Whether a package was asked for a submodule before, and which it is.</summary>
    public bool TryFindSubmodule(Module package, int name, out Module? module) => submodules.TryGetValue((package, name), out module);

    /// <summary>Keeps what a package has under a name.</summary>
    public void KeepSubmodule(Module package, int name, Module? module) => submodules[(package, name)] = module;
}
