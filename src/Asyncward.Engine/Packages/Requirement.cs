using System;
using System.Text;

namespace Asyncward.Engine;

/// <summary>What a line such as <c>redis[hiredis]&gt;=4.2,&lt;6; python_version &lt; "3.12"</c> asks for.</summary>
/// <param name="Name">The distribution, normalised.</param>
/// <param name="Specifier">The versions, as written.</param>
internal sealed record Requirement(string Name, string Specifier)
{
    /// <summary>Reads a requirement; null when the text does not begin with a name.</summary>
    internal static Requirement? Parse(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.'))
            end++;
        if (end == 0 || !char.IsAsciiLetterOrDigit(text[0]))
            return null;
        var rest = text[end..].TrimStart();
        if (rest.StartsWith('[') && rest.IndexOf(']', StringComparison.Ordinal) is > 0 and var close)
            rest = rest[(close + 1)..].TrimStart();
        if (rest.IndexOf(';', StringComparison.Ordinal) is >= 0 and var marker)
            rest = rest[..marker];
        rest = rest.Trim();
        // An address says nothing of a version.
        if (rest.StartsWith('@'))
            rest = "";
        else if (rest.StartsWith('(') && rest.EndsWith(')'))
            rest = rest[1..^1].Trim();
        else if (rest.Length > 0 && rest[0] is not ('<' or '>' or '=' or '~' or '!' or '^'))
            return null;
        return new Requirement(Normalised(text[..end]), rest);
    }

    /// <summary>The one spelling of a distribution's name (PEP 503): lower case, one hyphen for any run of hyphens, dots and underscores.</summary>
    internal static string Normalised(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is not ('-' or '_' or '.'))
                text.Append(char.ToLowerInvariant(c));
            else if (text.Length > 0 && text[^1] != '-')
                text.Append('-');
        }
        return text.ToString().TrimEnd('-');
    }

    /// <summary>The version that an exact requirement pins; null when it admits more than one.</summary>
    internal PackageVersion? Pinned()
    {
        if (!Specifier.StartsWith("==", StringComparison.Ordinal) || Specifier.Contains(',', StringComparison.Ordinal))
            return null;
        return PackageVersion.Parse(Specifier.TrimStart('='));
    }
}
