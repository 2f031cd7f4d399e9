using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Asyncward.Python.Syntax;

/// <summary>The hard keywords, found by one multiplication: a keyword has at most eight bytes, which are its own hash key.</summary>
internal static class Keywords
{
    // Invariant: (word * Multiplier) >> 58 differs for all keywords; found by search.
    private const ulong Multiplier = 0xB57C8E05E3C9B0E1;

    private static ReadOnlySpan<ulong> Words =>
    [
        0, 0, 0x73736170, 0, 0x6669, 0,
        0x6e7275746572, 0x7469617761, 0, 0, 0x726f, 0,
        0x68746977, 0x6c61636f6c6e6f6e, 0, 0x65757254, 0x65736c6146, 0x65736c65,
        0x747065637865, 0, 0, 0x746f6e, 0, 0x646c656979,
        0x7369, 0, 0x6b61657262, 0, 0x796c6c616e6966, 0x636e797361,
        0, 0, 0, 0x7373616c63, 0, 0x726f66,
        0x656c696877, 0x65756e69746e6f63, 0, 0x666564, 0, 0x656e6f4e,
        0x747265737361, 0, 0, 0x7361, 0, 0x66696c65,
        0x646e61, 0x6573696172, 0, 0x6c61626f6c67, 0, 0x797274,
        0, 0x6d6f7266, 0x6164626d616c, 0, 0, 0,
        0x6c6564, 0x6e69, 0, 0x74726f706d69,
    ];

    private static ReadOnlySpan<byte> Kinds =>
    [
        (byte)Tok.Name, (byte)Tok.Name, (byte)Tok.KwPass, (byte)Tok.Name, (byte)Tok.KwIf,
        (byte)Tok.Name, (byte)Tok.KwReturn, (byte)Tok.KwAwait, (byte)Tok.Name, (byte)Tok.Name,
        (byte)Tok.KwOr, (byte)Tok.Name, (byte)Tok.KwWith, (byte)Tok.KwNonlocal, (byte)Tok.Name,
        (byte)Tok.KwTrue, (byte)Tok.KwFalse, (byte)Tok.KwElse, (byte)Tok.KwExcept, (byte)Tok.Name,
        (byte)Tok.Name, (byte)Tok.KwNot, (byte)Tok.Name, (byte)Tok.KwYield, (byte)Tok.KwIs,
        (byte)Tok.Name, (byte)Tok.KwBreak, (byte)Tok.Name, (byte)Tok.KwFinally, (byte)Tok.KwAsync,
        (byte)Tok.Name, (byte)Tok.Name, (byte)Tok.Name, (byte)Tok.KwClass, (byte)Tok.Name,
        (byte)Tok.KwFor, (byte)Tok.KwWhile, (byte)Tok.KwContinue, (byte)Tok.Name, (byte)Tok.KwDef,
        (byte)Tok.Name, (byte)Tok.KwNone, (byte)Tok.KwAssert, (byte)Tok.Name, (byte)Tok.Name,
        (byte)Tok.KwAs, (byte)Tok.Name, (byte)Tok.KwElif, (byte)Tok.KwAnd, (byte)Tok.KwRaise,
        (byte)Tok.Name, (byte)Tok.KwGlobal, (byte)Tok.Name, (byte)Tok.KwTry, (byte)Tok.Name,
        (byte)Tok.KwFrom, (byte)Tok.KwLambda, (byte)Tok.Name, (byte)Tok.Name, (byte)Tok.Name,
        (byte)Tok.KwDel, (byte)Tok.KwIn, (byte)Tok.Name, (byte)Tok.KwImport,
    ];

    /// <summary>The keyword whose bytes, zero-padded, are <paramref name="word"/>; otherwise <see cref="Tok.Name"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Tok Find(ulong word)
    {
        var at = (int)(word * Multiplier >> 58);
        // at < 64 by the shift.
        return Unsafe.Add(ref MemoryMarshal.GetReference(Words), at) == word ? (Tok)Unsafe.Add(ref MemoryMarshal.GetReference(Kinds), at) : Tok.Name;
    }
}
