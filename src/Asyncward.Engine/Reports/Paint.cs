namespace Asyncward.Engine;

/// <summary>ANSI colours, or none.</summary>
internal readonly struct Paint(bool on)
{
    internal string Bold(string text) => Wrap("1", text);

    internal string Red(string text) => Wrap("31", text);

    internal string Yellow(string text) => Wrap("33", text);

    internal string Blue(string text) => Wrap("34", text);

    internal string Green(string text) => Wrap("32", text);

    internal string Cyan(string text) => Wrap("36", text);

    private string Wrap(string code, string text) => on && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
