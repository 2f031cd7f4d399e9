using System;

namespace Asyncward.Python;

/// <summary>Large arrays that are read and written in no order.</summary>
public static class WrittenArray
{
    /// <summary>An array of zeros whose memory was written from end to end: a page that is read first and written later costs two faults, and the second
    /// stops the other threads.</summary>
    /// <typeparam name="T">What is in it.</typeparam>
    /// <param name="length">How many.</param>
    public static T[] Of<T>(int length)
    {
        var made = new T[length];
        Array.Clear(made);
        return made;
    }
}
