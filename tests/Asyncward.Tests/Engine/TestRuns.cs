using System.Collections.Generic;
using System.IO;
using System.Text;
using Asyncward.Engine;
using Xunit;

namespace Asyncward.Tests.Engine;

/// <summary>Checks of a directory by itself: its own settings and cache, nothing of the machine's environment.</summary>
internal static class TestRuns
{
    /// <summary>What checks a directory without its cache, by the settings that stand in it.</summary>
    internal static CheckRequest Request(TempDirectory directory, SelectorTable selectors, SettingsLayer options)
    {
        var errors = new List<SettingsError>();
        var file = SettingsFile.Find(directory.Root, selectors, errors);
        Assert.Empty(errors);
        return new CheckRequest
        {
            CurrentDirectory = directory.Root,
            Settings = CheckSettings.From(file, options, selectors, errors) with { CacheDir = Path.Combine(directory.Root, ".cache") },
            Selectors = selectors,
            UseCache = false,
            Variable = _ => null,
        };
    }

    /// <summary>A result with all that it says.</summary>
    internal static string Json(CheckResult result)
    {
        using var output = new MemoryStream();
        ReportFormats.For(OutputFormat.Json).Write(result, new ReportOptions { ShowUnresolved = true }, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
