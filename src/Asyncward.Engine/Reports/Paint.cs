namespace Asyncward.Engine;

/// <summary>ANSI colours, or none: an empty text stays empty.</summary>
public readonly struct Paint
{
    private readonly bool _on;

    /// <param name="on">Whether to colour.</param>
    public Paint(bool on) => _on = on;

    /// <summary>What is looked for first.</summary>
    public string Bold(string text) => Wrap("1", text);

    /// <summary>What is said beside it.</summary>
    public string Dim(string text) => Wrap("2", text);

    /// <summary>Codes and errors.</summary>
    public string Red(string text) => Wrap("31", text);

    /// <summary>What cannot go on.</summary>
    public string BoldRed(string text) => Wrap("31;1", text);

    /// <summary>What deserves attention.</summary>
    public string Yellow(string text) => Wrap("33", text);

    /// <summary>Marks.</summary>
    public string Blue(string text) => Wrap("34", text);

    /// <summary>What is well, and help.</summary>
    public string Green(string text) => Wrap("32", text);

    /// <summary>Functions.</summary>
    public string Cyan(string text) => Wrap("36", text);

    private string Wrap(string code, string text) => _on && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
