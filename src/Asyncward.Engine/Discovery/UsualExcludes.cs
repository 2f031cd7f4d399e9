using System;
using System.Collections.Generic;
using System.IO;

namespace Asyncward.Engine;

/// <summary>Directories that nobody means when they name the one around them.</summary>
public static class UsualExcludes
{
    private static readonly HashSet<string> Always = new(StringComparer.Ordinal)
    {
        ".asyncward", ".bzr", ".direnv", ".eggs", ".git", ".hg", ".idea", ".ipynb_checkpoints", ".mypy_cache", ".nox", ".pixi", ".pyenv", ".pytest_cache",
        ".pytype", ".ruff_cache", ".svn", ".tox", ".venv", ".vscode", "__pycache__", "__pypackages__", "node_modules", "site-packages", "venv",
    };

    /// <summary>Names that are also used for packages: left out only where they are not one.</summary>
    private static readonly HashSet<string> UnlessPackage = new(StringComparer.Ordinal) { "_build", "build", "dist", "env", "virtualenv" };

    /// <summary>Whether a directory below the one asked for is left out.</summary>
    public static bool Has(string directory, string name)
    {
        if (Always.Contains(name))
            return true;
        if (UnlessPackage.Contains(name))
            return !File.Exists(System.IO.Path.Combine(directory, name, "__init__.py"));
        return false;
    }
}
