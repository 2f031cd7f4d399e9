using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Recognises the special forms of <c>typing</c> by the module and name that define them.</summary>
internal static class SpecialForms
{
    private static readonly Dictionary<string, SpecialForm> ByName = new(StringComparer.Ordinal)
    {
        ["Any"] = SpecialForm.Any,
        ["Optional"] = SpecialForm.Optional,
        ["Union"] = SpecialForm.Union,
        ["Annotated"] = SpecialForm.Annotated,
        ["ClassVar"] = SpecialForm.ClassVar,
        ["Final"] = SpecialForm.Final,
        ["Literal"] = SpecialForm.Literal,
        ["Callable"] = SpecialForm.Callable,
        ["Type"] = SpecialForm.Type,
        ["Self"] = SpecialForm.Self,
        ["Generic"] = SpecialForm.Generic,
        ["Protocol"] = SpecialForm.Protocol,
        ["Required"] = SpecialForm.Required,
        ["NotRequired"] = SpecialForm.NotRequired,
        ["ReadOnly"] = SpecialForm.ReadOnly,
        ["Unpack"] = SpecialForm.Unpack,
        ["Concatenate"] = SpecialForm.Concatenate,
        ["TypeGuard"] = SpecialForm.TypeGuard,
        ["TypeIs"] = SpecialForm.TypeGuard,
        ["Never"] = SpecialForm.Never,
        ["NoReturn"] = SpecialForm.Never,
        ["LiteralString"] = SpecialForm.LiteralString,
        ["TypeAlias"] = SpecialForm.TypeAlias,
        ["TypedDict"] = SpecialForm.TypedDict,
    };

    /// <summary>The special form that a symbol is, or null.</summary>
    public static SpecialForm? Of(ProgramModel program, int file, in SymbolRow symbol)
    {
        if (symbol.Scope != 0)
            return null;
        string module = program.Modules[file].Name;
        if (module is not ("typing" or "typing_extensions" or "collections.abc" or "_collections_abc"))
            return null;
        string name = program.Facts(file).NameText(symbol.Name);
        if (module is "collections.abc" or "_collections_abc" && name != "Callable")
            return null;
        return ByName.TryGetValue(name, out SpecialForm form) ? form : null;
    }
}
