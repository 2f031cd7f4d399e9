using System;

namespace Asyncward.Python.Syntax;

/// <summary>Decodes string literals.</summary>
public static class StringLiterals
{
    /// <summary>The value of a <see cref="ConstantKind.Str"/>, UTF-16 with lone surrogates as they are.</summary>
    public static string Decode(SourceText source, Constant constant) => throw new NotImplementedException();

    /// <summary>The value of a <see cref="ConstantKind.Bytes"/>.</summary>
    public static byte[] DecodeBytes(SourceText source, Constant constant) => throw new NotImplementedException();
}
