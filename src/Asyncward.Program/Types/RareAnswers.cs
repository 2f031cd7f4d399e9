using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace Asyncward.Program.Types;

/// <summary>Answers to a few of very many questions, for any thread: nearly always a single bit says that there is none.</summary>
internal sealed class RareAnswers<TQuestion, TAnswer>
    where TQuestion : notnull
{
    private const int Bits = 1 << 16;

    private readonly ConcurrentDictionary<TQuestion, TAnswer> answers = new();

    // One for the hash of each question that has an answer.
    private readonly int[] marks = new int[Bits / 32];

    /// <summary>All of them, in no order.</summary>
    public IEnumerable<KeyValuePair<TQuestion, TAnswer>> All => answers;

    /// <summary>The answer, when there is one.</summary>
    public bool TryFind(TQuestion question, [MaybeNullWhen(false)] out TAnswer answer)
    {
        if ((Mark(question) & Bit(question)) != 0)
            return answers.TryGetValue(question, out answer);
        answer = default;
        return false;
    }

    /// <summary>Keeps an answer instead of an earlier one.</summary>
    public void Keep(TQuestion question, TAnswer answer)
    {
        answers[question] = answer;
        Interlocked.Or(ref Mark(question), Bit(question));
    }

    /// <summary>Forgets all. No other thread may ask meanwhile.</summary>
    public void Clear()
    {
        answers.Clear();
        Array.Clear(marks);
    }

    private ref int Mark(TQuestion question) => ref marks[(question.GetHashCode() & (Bits - 1)) >> 5];

    private static int Bit(TQuestion question) => 1 << question.GetHashCode();
}
