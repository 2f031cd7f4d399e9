namespace Asyncward.Python.Facts;

/// <summary>What becomes of the value of an expression that is about to be walked.</summary>
internal readonly struct Use
{
    internal readonly ValueUse Kind;
    internal readonly ValueUse Container;
    internal readonly bool Conditional;
    internal readonly int Detail;
    internal readonly UseFlags Also;

    internal Use(ValueUse kind, int detail = -1, ValueUse container = ValueUse.None, bool conditional = false, UseFlags also = 0)
    {
        Kind = kind;
        Detail = detail;
        Container = container;
        Conditional = conditional;
        Also = also;
    }

    /// <summary>The same, reached on some ways only.</summary>
    internal Use Maybe(UseFlags also = 0) => new(Kind, Detail, Container, true, Also | also);

    /// <summary>An element of a display that has this use.</summary>
    internal Use Element => new(ValueUse.Element, Detail, Kind, Conditional);

    /// <summary>Whether the site of the consuming call is still to be filled in.</summary>
    internal bool IsArgument => Kind == ValueUse.Argument || (Kind == ValueUse.Element && Container == ValueUse.Argument);

    /// <summary>How a name that is read so is used.</summary>
    internal UseFlags Flags => Also | Kind switch
    {
        ValueUse.Discarded => UseFlags.Discarded,
        ValueUse.Awaited => UseFlags.Awaited,
        ValueUse.Bound => UseFlags.Aliased,
        ValueUse.Stored => UseFlags.Stored,
        ValueUse.Returned => UseFlags.Returned,
        ValueUse.Yielded => UseFlags.Yielded,
        ValueUse.Argument => UseFlags.Argument,
        ValueUse.Tested => UseFlags.Tested,
        ValueUse.Compared => UseFlags.Compared,
        ValueUse.Formatted => UseFlags.Formatted,
        ValueUse.Operand or ValueUse.Index => UseFlags.Operand,
        ValueUse.Iterated or ValueUse.Starred or ValueUse.Unpacked => UseFlags.Iterated,
        ValueUse.AsyncIterated => UseFlags.AsyncIterated,
        ValueUse.With => UseFlags.With,
        ValueUse.AsyncWith => UseFlags.AsyncWith,
        ValueUse.AttributeRead => UseFlags.AttributeRead,
        ValueUse.Subscripted => UseFlags.Subscripted,
        ValueUse.Called => UseFlags.Called,
        ValueUse.Element => UseFlags.Element,
        ValueUse.Raised => UseFlags.Raised,
        ValueUse.NoneTested => UseFlags.NoneTested,
        ValueUse.Deleted => UseFlags.Deleted,
        _ => UseFlags.None,
    };
}
