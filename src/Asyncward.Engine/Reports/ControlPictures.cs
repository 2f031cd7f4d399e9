using System.Text;

namespace Asyncward.Engine;

/// <summary>Control characters written as pictures, so that neither a source file nor a file's name can steer the terminal or break a line.</summary>
internal static class ControlPictures
{
    /// <summary>The picture of a control character.</summary>
    internal static char Of(char control) => control < 32 ? (char)(0x2400 + control) : '\u2421';

    /// <summary>A text of one line without control characters.</summary>
    internal static string In(string text)
    {
        var at = 0;
        while (at < text.Length && !char.IsControl(text[at]))
            at++;
        if (at == text.Length)
            return text;
        var shown = new StringBuilder(text, text.Length);
        for (; at < text.Length; at++)
        {
            if (char.IsControl(text[at]))
                shown[at] = Of(text[at]);
        }
        return shown.ToString();
    }
}
