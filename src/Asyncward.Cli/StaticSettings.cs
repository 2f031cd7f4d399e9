using System;
using System.Collections.Generic;
using System.Linq;
using Asyncward.Engine;
using Asyncward.Observe;
using Asyncward.Rules;

namespace Asyncward.Cli;

/// <summary>How the code is read to be compared with a run: the project's settings, with every rule and every finding, however unsure.</summary>
internal static class StaticSettings
{
    /// <summary>Whether anything that happened stands in a file below the run's directory.</summary>
    internal static bool IsConcerned(ObservedRun run)
    {
        var prefix = run.CurrentDirectory.TrimEnd('/') + "/";
        return Observation.Of(run).Exists(observation =>
            observation.Stacks.Any(stack => stack.Any(frame => frame.IsKnown && (frame.File[0] != '/' || frame.File.StartsWith(prefix, StringComparison.Ordinal)))));
    }

    /// <summary>The settings; null when the settings file is broken, which is then said.</summary>
    internal static CheckSettings? Read(Terminal terminal, Action<string> fail)
    {
        var errors = new List<SettingsError>();
        var file = SettingsFile.Find(terminal.CurrentDirectory, Catalogue.Selectors, errors);
        var layer = new SettingsLayer { Select = [SelectorTable.All], Confidence = Confidence.Possible, MinStall = StallClass.Small, IncludeTests = true };
        var settings = CheckSettings.From(file, layer, Catalogue.Selectors, errors);
        foreach (var error in errors)
            fail(error.ToString());
        return errors.Count == 0 ? settings : null;
    }
}
