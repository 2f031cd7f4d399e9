using Asyncward.Python.Syntax;

namespace Asyncward.Program.Types;

/// <summary>The special methods behind operators.</summary>
internal static class Operators
{
    /// <summary>The methods that binary operators call on their left sides, in the order of <see cref="Operator"/>.</summary>
    public static readonly string[] Methods =
    [
        "__add__", "__sub__", "__mul__", "__matmul__", "__truediv__", "__mod__", "__pow__", "__lshift__", "__rshift__", "__or__", "__xor__", "__and__",
        "__floordiv__",
    ];

    /// <summary>Those behind comparisons, in the order of <see cref="CmpOp"/>.</summary>
    public static readonly string[] Comparisons = ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"];

    /// <summary>What the right side is asked where the left one has no answer.</summary>
    public static readonly string[] Mirrored = ["__eq__", "__ne__", "__gt__", "__ge__", "__lt__", "__le__"];
}
