using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace Asyncward.Engine;

/// <summary>The names under which Ruff's own comments know the codes that rules answer to: <c># ruff: ignore[unused-async]</c>.</summary>
/// <remarks>doc: the pages of these rules in Ruff's documentation, whose titles are the names.</remarks>
internal static class RuffNames
{
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["cancel-scope-no-checkpoint"] = "ASYNC100",
        ["trio-sync-call"] = "ASYNC105",
        ["async-function-with-timeout"] = "ASYNC109",
        ["blocking-http-call-in-async-function"] = "ASYNC210",
        ["blocking-http-call-httpx-in-async-function"] = "ASYNC212",
        ["create-subprocess-in-async-function"] = "ASYNC220",
        ["run-process-in-async-function"] = "ASYNC221",
        ["wait-for-process-in-async-function"] = "ASYNC222",
        ["blocking-open-call-in-async-function"] = "ASYNC230",
        ["blocking-path-method-in-async-function"] = "ASYNC240",
        ["blocking-input-in-async-function"] = "ASYNC250",
        ["blocking-sleep-in-async-function"] = "ASYNC251",
        ["asyncio-dangling-task"] = "RUF006",
        ["unused-async"] = "RUF029",
        ["request-without-timeout"] = "S113",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of a name, or what was given.</summary>
    public static string CodeOf(string codeOrName) => Codes.GetValueOrDefault(codeOrName, codeOrName);
}
