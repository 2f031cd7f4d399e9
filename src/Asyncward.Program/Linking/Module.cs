namespace Asyncward.Program.Linking;

/// <summary>Where a module comes from; decides where its imports are looked for.</summary>
public enum ModuleSpace : byte
{
    /// <summary>The user's project.</summary>
    Project,
    /// <summary>A library model.</summary>
    Model,
    /// <summary>An installed package.</summary>
    Installed,
}

/// <summary>A module or package of the program.</summary>
public sealed class Module
{
    /// <summary>Dotted name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ModuleSpace Space { get; init; }

    /// <summary>Index of its file, -1 for a namespace package.</summary>
    public int File { get; internal set; } = -1;

    /// <summary>For a model: the installed file that has the names that the model lacks; else -1.</summary>
    public int FallbackFile { get; internal set; } = -1;

    /// <summary>Whether it can have submodules.</summary>
    public bool IsPackage { get; init; }

    /// <summary>Directory of its submodules, for packages outside the models; null otherwise.</summary>
    public string? Directory { get; init; }
}

/// <summary>What an import row leads to.</summary>
/// <param name="Target">The module named whole (for <c>from a import b</c>: a), or null when it cannot be found.</param>
/// <param name="Top">For <c>import a.b</c> without <c>as</c>: a.</param>
/// <param name="Sub">For <c>from a import b</c> where a.b is a module: that.</param>
public readonly record struct ImportTarget(Module? Target, Module? Top, Module? Sub);
