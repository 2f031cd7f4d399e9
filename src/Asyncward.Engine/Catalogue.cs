using System;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>The rules that this build has.</summary>
public static class Catalogue
{
    /// <summary>In order of code.</summary>
    public static Rule[] Rules { get; } = RuleCatalogue.All;

    /// <summary>The words that name them.</summary>
    public static SelectorTable Selectors { get; } = new(Rules);
}
