using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

// Classes as objects: what runs when one is made, and what its metaclass does for it.
internal sealed partial class SiteResolver
{
    // A class is made: its metaclass makes it, `__set_name__` of what it holds and `__init_subclass__` of a base are told.
    private void MakeClass(int cls)
    {
        if (types.FindMemberAfter(cls, cls, known.InitSubclass, out _) is { } told && Evaluator.Unwrap(told) is { } hook
            && !program.Models.IsModel(hook.Function))
            Add(hook.Function, EdgeKind.Call, EdgeGrade.Proven, true, new ClassValue(cls, []));
        if (!program.Options.FollowParameters)
            return;
        var made = new ClassValue(cls, []);
        MetaMethod(made, known.Prepare);
        MetaMethod(made, known.New);
        MetaMethod(made, known.Init);
        ScopeRow scope = facts.Scopes[program.Class(cls).Scope];
        for (int symbol = scope.SymbolStart; symbol < scope.SymbolStart + scope.SymbolCount; symbol++)
        {
            if (facts.Symbols[symbol].FirstBinding >= 0)
                Own(types.Symbol(file, symbol) is WrappedValue { Inner: InstanceValue decorator } ? decorator : types.Symbol(file, symbol), known.SetNameHook);
        }
        // The members of an enumeration are made with it.
        if (known.Enum >= 0 && types.IsSubclass(cls, known.Enum) && types.HasEnumMembers(cls))
        {
            MadeBy(made, known.New);
            MadeBy(made, known.Init);
        }
    }

    private void MadeBy(ClassValue cls, int method)
    {
        if (types.FindMember(cls.Class, method, out int owner) is { } found && !program.IsModel(program.FileOfClass[owner]) && Evaluator.Unwrap(found) is { } function)
            Add(function.Function, EdgeKind.Call, EdgeGrade.Proven, true, method == known.New ? cls : types.InstanceOf(cls.Class));
    }

    // `Colour(9)` makes nothing: it looks for the member, and asks `_missing_` where there is none.
    private void LookedUp(ClassValue cls, EdgeGrade grade)
    {
        if (types.FindMember(cls.Class, known.EnumMissing, out int owner) is { } found && !program.IsModel(program.FileOfClass[owner]) && Evaluator.Unwrap(found) is { } missing)
            Add(missing.Function, EdgeKind.Call, grade, true, cls);
        else
            Add(-1, EdgeKind.Call, grade, false, null, cls.Class);
    }

    // `isinstance(x, Shape)`: the metaclass may have its own way, and an abstract class its own word.
    private void Checked(Value classes, int method)
    {
        foreach (Value member in Evaluator.Members(classes))
        {
            if (member is not ClassValue cls || MetaMethod(cls, method))
                continue;
            if (types.FindMember(cls.Class, known.SubclassHook, out int owner) is { } found && !program.IsModel(program.FileOfClass[owner])
                && Evaluator.Unwrap(found) is { } hook)
                Add(hook.Function, EdgeKind.Call, EdgeGrade.Proven, true, cls);
        }
    }

    // `Shape["square"]`: the metaclass's `__getitem__`, or else what the class says of being subscripted.
    private void Subscripted(ClassValue cls)
    {
        if (!MetaMethod(cls, known.GetItem) && types.FindMember(cls.Class, known.ClassGetItem, out int owner) is { } found
            && !program.IsModel(program.FileOfClass[owner]) && Evaluator.Unwrap(found) is { } item)
            Add(item.Function, EdgeKind.Call, EdgeGrade.Proven, true, cls);
    }

    // An edge to the method of this name that the metaclass of a class has; false when it has none outside the library.
    private bool MetaMethod(ClassValue cls, int method)
    {
        if (types.MetaMember(cls.Class, method, out int owner) is not { } found || Evaluator.Unwrap(found) is not { } function)
            return false;
        Value receiver = method == known.New ? new ClassValue(owner, []) : cls;
        Add(function.Function, EdgeKind.Call, EdgeGrade.Proven, true, receiver);
        return true;
    }
}
