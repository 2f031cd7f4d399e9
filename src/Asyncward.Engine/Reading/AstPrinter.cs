using System.IO;
using Asyncward.Python;
using Asyncward.Python.Syntax;

namespace Asyncward.Engine;

/// <summary>Prints the syntax tree of one file as Python's own <c>ast</c> module does.</summary>
public static class AstPrinter
{
    /// <summary>Prints, or gives the first syntax error (line and column from 1).</summary>
    public static (int Line, int Column, string? Message) Print(byte[] bytes, Stream output)
    {
        var result = (0, 0, (string?)null);
        // On a deep stack: trees are as high as the parser lets them be.
        Workers.Run(1, 4 * FileLoader.StackSize, () =>
        {
            var source = SourceText.FromBytes(bytes);
            if (AstDump.Write(source, output) is [var error, ..])
            {
                var (line, column) = source.Lines.Locate(error.Start);
                result = (line, column + 1, error.Message);
            }
        });
        return result;
    }
}
