using System.Reflection;

namespace Asyncward.Cli;

/// <summary>The version of the build.</summary>
public static class ToolVersion
{
    /// <summary>For example <c>0.1.0</c>, without the commit.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
