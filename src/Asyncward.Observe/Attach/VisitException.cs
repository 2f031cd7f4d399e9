using System;

namespace Asyncward.Observe;

/// <summary>A process cannot be looked at. The message is for the user.</summary>
public sealed class VisitException : Exception
{
    /// <summary>Without a reason.</summary>
    public VisitException()
    {
    }

    /// <summary>With a reason that the user can act on.</summary>
    public VisitException(string message)
        : base(message)
    {
    }

    /// <summary>With what was behind it.</summary>
    public VisitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
