using System;

namespace Asyncward.Python.Syntax;

/// <summary>Future imports, which CPython checks together with the syntax.</summary>
public sealed unsafe partial class Parser
{
    private void CheckFutures(Module module)
    {
        var row = module.Body is [ExprStmt { Value: Constant { ConstantKind: ConstantKind.Str } }, ..] ? 1 : 0;
        for (; row < module.Body.Length; row++)
        {
            if (module.Body[row] is not ImportFrom { Level: 0 } import || !_names[import.Module].SequenceEqual("__future__"u8))
                return;
            foreach (var alias in import.Names)
            {
                var name = _names[alias.Name];
                if (name.SequenceEqual("braces"u8))
                    Report(alias.Start, alias.End, "not a chance");
                else if (!IsFeature(name))
                    Report(alias.Start, alias.End, $"future feature {_names.ToString(alias.Name)} is not defined");
            }
        }
    }

    private static bool IsFeature(ReadOnlySpan<byte> name) => name.SequenceEqual("annotations"u8)
        || name.SequenceEqual("absolute_import"u8) || name.SequenceEqual("division"u8) || name.SequenceEqual("print_function"u8)
        || name.SequenceEqual("unicode_literals"u8) || name.SequenceEqual("with_statement"u8) || name.SequenceEqual("generators"u8)
        || name.SequenceEqual("nested_scopes"u8) || name.SequenceEqual("generator_stop"u8) || name.SequenceEqual("barry_as_FLUFL"u8);
}
