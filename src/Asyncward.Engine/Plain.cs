using System;
using System.IO;

namespace Asyncward.Engine;

/// <summary>Says in a few plain words what the system refused.</summary>
public static class Plain
{
    /// <summary>Why a file whose name holds other bytes cannot be opened.</summary>
    public const string NotUtf8 = "its name is not UTF-8";

    /// <summary>A reason without a stack or a type name.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or directory",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "the path is too long",
        null => "",
        IOException io => io.HResult switch
        {
            2 => "no such file or directory",
            13 => "permission denied",
            21 => "it is a directory",
            28 => "no space left on the device",
            40 => "too many links, one to another",
            _ => "input/output error",
        },
        _ => exception.GetType().Name,
    };
}
