using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace Asyncward.Observe;

/// <summary>
/// One file that opens offline: the run as JSON, and a script of ours that draws it. The page forbids every other script and every request, so that a name
/// of the program could do no harm even if it got out of the JSON, which escapes it.
/// </summary>
public static class HtmlRunReport
{
    /// <summary>Writes a run.</summary>
    /// <param name="run">What was seen; long lists of it are cut and the page says so.</param>
    /// <param name="join">What the code says of it; null when nobody looked. Made of the same run.</param>
    /// <param name="toolVersion">Version of the tool.</param>
    /// <param name="output">Where to.</param>
    public static void Write(ObservedRun run, RunJoin? join, string toolVersion, Stream output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var style = Resource("report.css");
        var script = Resource("report.js");
        Put(output, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>asyncward</title>
            <style>{style}</style>
            </head>
            <body>
            <header><h1 id="title"></h1><span class="soft">asyncward {Plain(toolVersion)}</span><button id="theme" type="button">dark / light</button></header>
            <main id="report"><noscript>This page draws itself by a script, which is switched off.</noscript></main>
            <script type="application/json" id="run">
            """);
        var (bounded, boundedJoin) = RunBounds.Cut(run, join);
        RunJson.Write(bounded, boundedJoin, toolVersion, output, compact: true);
        Put(output, $"</script>\n<script>{script}</script>\n</body>\n</html>\n");
    }

    private static void Put(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Plain(string version) => System.Net.WebUtility.HtmlEncode(version);

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlRunReport).Assembly.GetManifestResourceStream("html/" + name) ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
