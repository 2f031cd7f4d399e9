using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>What flows into attributes from outside their class, and through generated constructors. Collected only where parameters are followed.</summary>
public sealed partial class Evaluator
{
    // Functions have attributes, too.
    private const int FunctionOwner = int.MinValue / 2;

    // By class, or -1 - file for a module, or this much more than a function, and name.
    private readonly Dictionary<(int Owner, int Name), Value> attributeFlow = [];
    private bool attributesChanged;
    // What is stored in the class itself, so that functions become methods.
    private readonly HashSet<(int Class, int Name)> storedInClasses = [];
    // What is stored other than by a constructor.
    private readonly HashSet<(int Class, int Name)> storedOutside = [];

    // What is stored from elsewhere says more than "something that can be called", and more than nothing.
    private Value? WithFlow((int Owner, int Name) attribute, Value? value)
    {
        if (attributeFlow.Count == 0 || value is PropertyValue || !attributeFlow.TryGetValue(attribute, out Value? flow))
            return value;
        if (replacedInClasses.Count > 0 && replacedInClasses.Contains(attribute))
            return flow;
        return value is null or UnknownValue or CallableValue or NoneValue ? flow : Join(value, flow);
    }

    private bool FlowAttributes(CallGraph calls)
    {
        foreach (int function in calls.Functions)
        {
            int file = program.FileOf(function);
            FileFacts facts = program.Facts(file);
            ref readonly FunctionRow row = ref program.Function(function);
            for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
            {
                ref readonly SiteRow site = ref facts.Sites[i];
                if (site.Kind == SiteKind.AttributeStore && site.Value > 0 && SelfClass(facts, site.Target) is null)
                    FlowIntoOwners(file, site.Target, program.Name(file, site.Name), Eval(file, site.Value));
                else if (IsSetAttr(facts, site))
                    FlowIntoNamed(file, facts, site);
                else if (site.Kind == SiteKind.Call && site.ArgCount > 0 && facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } update
                    && program.Name(file, update.B) == known.Update && facts.Exprs[update.A] is { Kind: ExprKind.Attribute } dictionary
                    && program.Name(file, dictionary.B) == known.DictName)
                    FlowIntoDictionary(file, facts, site, dictionary.A);
                else if (site.Kind == SiteKind.SubscriptStore && IsGlobals(file, facts, site.Target) && TextOf(file, site.Detail) is { } global)
                    FlowIntoAttribute(-1 - file, program.Names.Intern(global), Eval(file, site.Value));
                else if (site.Kind == SiteKind.SubscriptStore && facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } own && program.Name(file, own.B) == known.DictName
                    && TextOf(file, site.Detail) is { } key)
                    FlowIntoOwners(file, own.A, program.Names.Intern(key), Eval(file, site.Value));
                else if (site.Kind == SiteKind.SubscriptStore && FlowIntoNamespace(file, site))
                    continue;
                else if (site.Kind == SiteKind.SubscriptStore && OwnerOfVars(file, facts, site.Target) is > 0 and var of && ConstantText(file, site.Detail) is { } name)
                    FlowIntoOwners(file, of, program.Names.Intern(name), Eval(file, site.Value));
                else if (site.Kind == SiteKind.Call && site.ArgCount > 0)
                {
                    FlowIntoStated(file, facts, i);
                    FlowIntoRaised(file, facts, site);
                    FlowIntoPatched(file, facts, site);
                }
            }
        }
        bool changed = attributesChanged;
        attributesChanged = false;
        return changed;
    }

    // `setattr(x, name, value)` for every name that it may be.
    private void FlowIntoNamed(int file, FileFacts facts, in SiteRow site)
    {
        if (UnpackedItem(facts, facts.Args[site.ArgStart + 1].Value, 0) is > 0 and var items && UnpackedItem(facts, facts.Args[site.ArgStart + 2].Value, 1) == items)
        {
            FlowIntoOwnersByKey(file, facts.Args[site.ArgStart].Value, Eval(file, items));
            return;
        }
        int stored = facts.Args[site.ArgStart + 2].Value;
        FlowUnderNames(file, Eval(file, facts.Args[site.ArgStart].Value), facts.Args[site.ArgStart + 1].Value, Eval(file, stored));
        int from = SameNameFrom(file, facts, stored, facts.Args[site.ArgStart + 1].Value);
        foreach (Value name in Members(Eval(file, facts.Args[site.ArgStart + 1].Value)))
        {
            if (TextIn(name) is not { } text)
                continue;
            int attribute = program.Names.Intern(text);
            FlowIntoOwners(file, facts.Args[site.ArgStart].Value, attribute, from > 0 ? Attribute(Eval(file, from), attribute) : Eval(file, stored));
        }
    }

    // `setattr(x, n, getattr(y, n))`: y; 0 for anything else.
    private int SameNameFrom(int file, FileFacts facts, int stored, int name)
    {
        if (facts.Exprs[stored] is not { Kind: ExprKind.Call } call || facts.Sites[call.A] is not { ArgCount: 2 } site
            || Eval(file, site.Target) is not FunctionValue { Function: var callee } || callee != known.GetAttr)
            return 0;
        int symbol = facts.SymbolOf(facts.Exprs[name]);
        return symbol >= 0 && facts.SymbolOf(facts.Exprs[facts.Args[site.ArgStart + 1].Value]) == symbol ? facts.Args[site.ArgStart].Value : 0;
    }

    // `for key, value in options.items()`: the options whose key or value an expression is; 0 for anything else.
    private int UnpackedItem(FileFacts facts, int expr, int index)
    {
        ExprNode node = facts.Exprs[expr];
        if (node.Kind == ExprKind.Bind && facts.Bindings[node.A].Value > 0)
            node = facts.Exprs[facts.Bindings[node.A].Value];
        if (node is not { Kind: ExprKind.Unpack, Aux: 0 } || node.B != index || facts.Exprs[node.A] is not { Kind: ExprKind.Iterate } each
            || facts.Exprs[each.A] is not { Kind: ExprKind.Call } call || facts.Exprs[facts.Sites[call.A].Target] is not { Kind: ExprKind.Attribute } method)
            return 0;
        return facts.NameBytes(method.B).SequenceEqual("items"u8) ? method.A : 0;
    }

    // `vars(x)`: x; 0 for anything else.
    private int OwnerOfVars(int file, FileFacts facts, int expr) => expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Call } call
        && facts.Sites[call.A] is { ArgCount: 1 } site && facts.Exprs[site.Target] is { Kind: ExprKind.Builtin } called
        && program.Name(file, called.A) == known.VarsBuiltin ? facts.Args[site.ArgStart].Value : 0;

    // `parser.set_defaults(func=f)`, `replace(job, action=f)`: the model says whose attributes the keywords are.
    private void FlowIntoStated(int file, FileFacts facts, int siteRow)
    {
        SiteRow site = facts.Sites[siteRow];
        foreach (Value callee in Members(Eval(file, site.Target)))
        {
            if (Unwrap(callee) is not { } function || !program.Models.IsModel(function.Function) || program.Models.OfFunction(function.Function)?.Fills is not { } owner)
                continue;
            Value filled = owner.Param < 0 ? InstanceOf(owner.Class)
                : program.Models.ArgumentFor(program.SiteId(file, siteRow), function.Function, owner.Param, callee is BoundMethodValue) is >= 0 and var arg
                    ? Eval(file, facts.Args[arg].Value) : Value.Unknown;
            for (int i = site.ArgStart; i < site.ArgStart + site.ArgCount; i++)
            {
                if (facts.Args[i].Kind != ArgKind.Keyword)
                    continue;
                foreach (Value member in Members(filled))
                {
                    if (member is not InstanceValue of)
                        continue;
                    storedOutside.Add((of.Class, program.Name(file, facts.Args[i].Name)));
                    FlowIntoAttribute(of.Class, program.Name(file, facts.Args[i].Name), Eval(file, facts.Args[i].Value));
                }
            }
        }
    }

    // `self.__dict__.update(options, task=f)`
    private void FlowIntoDictionary(int file, FileFacts facts, in SiteRow site, int owner)
    {
        for (int i = site.ArgStart; i < site.ArgStart + site.ArgCount; i++)
        {
            ArgRow arg = facts.Args[i];
            if (arg.Kind == ArgKind.Keyword)
                FlowIntoOwners(file, owner, program.Name(file, arg.Name), Eval(file, arg.Value));
            else if (arg.Kind != ArgKind.Star)
                FlowIntoOwnersByKey(file, owner, Eval(file, arg.Value));
        }
    }

    // Every item of a dictionary becomes an attribute.
    private void FlowIntoOwnersByKey(int file, int owner, Value options)
    {
        foreach (Value member in Members(options))
        {
            if (member is LiteralValue { File: var home, Expr: var expr } && program.Files[home].Facts.Exprs[expr] is { Kind: ExprKind.Dict } shown)
            {
                foreach (int key in program.Files[home].Facts.List(shown.A, shown.B).ToArray())
                {
                    if (key > 0 && program.Files[home].Facts.Exprs[key] is { Kind: ExprKind.Str, A: >= 0 } text)
                        FlowIntoOwners(file, owner, program.Name(home, text.A), ItemIn(member, program.Files[home].Facts.NameText(text.A), 0) ?? Value.Unknown);
                }
            }
            if (PlaceOf(member) is not { } place || !contents.TryGetValue(place, out Dictionary<string, Value>? held))
                continue;
            foreach ((string key, Value value) in new List<KeyValuePair<string, Value>>(held))
            {
                if (key.Length > 0 && (char.IsLetter(key[0]) || key[0] == '_'))
                    FlowIntoOwners(file, owner, program.Names.Intern(key), value);
            }
        }
    }

    private static bool IsSetAttr(FileFacts facts, in SiteRow site) => site is { Kind: SiteKind.Call, ArgCount: 3 }
        && (facts.Exprs[site.Target] is { Kind: ExprKind.Builtin } called && facts.NameBytes(called.A).SequenceEqual("setattr"u8)
            || facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } method && facts.NameBytes(method.B).SequenceEqual("setattr"u8));

    private void FlowIntoOwners(int file, int target, int name, Value value) => FlowIntoOwners(Eval(file, target), name, value);

    private void FlowIntoOwners(Value owners, int name, Value value)
    {
        foreach (Value owner in Members(owners))
        {
            int holder = owner switch
            {
                ModuleValue { Module.File: >= 0 and var module } => -1 - module,
                ClassValue cls => cls.Class,
                InstanceValue instance => instance.Class,
                FunctionValue function => FunctionOwner + function.Function,
                WrappedValue { Inner: FunctionValue wrapper } => FunctionOwner + wrapper.Function,
                MadeInstanceValue made => MadeOwner + made.Site,
                _ => int.MinValue,
            };
            if (owner is ClassValue)
                storedInClasses.Add((holder, name));
            // What a property takes goes to its setter.
            if (holder is >= 0 and < MadeOwner && FindMember(holder, name, out _) is PropertyValue)
                continue;
            if (holder == int.MinValue || IsModelOwner(holder))
                continue;
            storedOutside.Add((holder, name));
            FlowIntoAttribute(holder, name, value);
        }
    }

    private bool IsModelOwner(int holder)
    {
        if (holder >= MadeOwner)
            return false;
        if (holder < FunctionOwner / 2)
            return program.Models.IsModel(holder - FunctionOwner);
        return program.Files[holder < 0 ? -1 - holder : program.FileOfClass[holder]].Role == FileRole.Model;
    }

    private void FlowIntoAttribute(int owner, int name, Value value)
    {
        if (value is UnknownValue or NoneValue)
            return;
        Value merged = attributeFlow.TryGetValue((owner, name), out Value? old) ? Join(old, value) : value;
        if (old is not null && !Makers.HasGrown(old, merged))
            return;
        attributeFlow[(owner, name)] = merged;
        attributesChanged = true;
    }

    // Data classes and named tuples: the constructor that is made from the annotated names, bases first.
    private void FlowIntoFields(in Edge edge, int file, in SiteRow site)
    {
        FileFacts facts = program.Facts(file);
        List<(int Class, int Name)> fields = FieldsOf(edge.Class);
        int position = 0;
        for (int i = site.ArgStart; i < site.ArgStart + site.ArgCount; i++)
        {
            ArgRow arg = facts.Args[i];
            if (arg.Kind == ArgKind.Positional && position < fields.Count)
                FlowIntoAttribute(fields[position].Class, fields[position].Name, Eval(file, arg.Value));
            position += arg.Kind == ArgKind.Positional ? 1 : 0;
            if (arg.Kind != ArgKind.Keyword)
                continue;
            int name = program.Name(file, arg.Name);
            int field = fields.FindIndex(f => f.Name == name);
            if (field >= 0)
                FlowIntoAttribute(fields[field].Class, name, Eval(file, arg.Value));
        }
    }

    // The field of a data class or named tuple that nothing but its generated constructor sets: what this object's call passed for it.
    private Value? GivenToField(InstanceValue receiver, int owner, int name)
    {
        if (!attributeFlow.ContainsKey((owner, name)) || storedOutside.Contains((owner, name)) || Stores(owner, name) is not null
            || FindMember(receiver.Class, known.Init, out int initOwner) is not null && !program.IsModel(program.FileOfClass[initOwner]))
            return null;
        int field = FieldsOf(receiver.Class).FindIndex(f => f.Name == name);
        SiteRow site = program.Site(receiver.Maker);
        int file = program.FileOfSite(receiver.Maker);
        FileFacts facts = program.Facts(file);
        for (int i = site.ArgStart; field >= 0 && i < site.ArgStart + site.ArgCount; i++)
        {
            ArgRow arg = facts.Args[i];
            if (arg.Kind is ArgKind.Star or ArgKind.DoubleStar)
                return null;
            if (arg.Kind == ArgKind.Keyword ? program.Name(file, arg.Name) == name : i - site.ArgStart == field)
                return Eval(file, arg.Value) is not UnknownValue and var passed ? passed : null;
        }
        return null;
    }

    private List<(int Class, int Name)> FieldsOf(int cls)
    {
        var fields = new List<(int Class, int Name)>();
        int[] mro = Info(cls).Mro;
        for (int i = mro.Length - 1; i >= 0; i--)
        {
            int file = program.FileOfClass[mro[i]];
            if (program.Files[file].Role == FileRole.Model)
                continue;
            FileFacts facts = program.Facts(file);
            ScopeRow scope = facts.Scopes[program.Class(mro[i]).Scope];
            for (int s = scope.SymbolStart; s < scope.SymbolStart + scope.SymbolCount; s++)
            {
                int name = program.Name(file, facts.Symbols[s].Name);
                if (IsDeclared(facts, s) && !fields.Exists(f => f.Name == name))
                    fields.Add((mro[i], name));
            }
        }
        return fields;
    }

    // `map(action, items)`: the model's annotations say which arguments become parameters of the function that it is given.
    private void FlowThroughModel(in Edge edge, int file, in SiteRow site, Dictionary<(int, int), Value> next)
    {
        foreach (Value member in Members(Eval(file, site.Target)))
        {
            if (Unwrap(member) is not { } model || !program.Models.IsModel(model.Function))
                continue;
            int home = program.FileOf(model.Function);
            FileFacts facts = program.Facts(home);
            ref readonly FunctionRow row = ref program.Function(model.Function);
            if (edge.Argument >= row.ParamCount || CallableParameters(home, facts.Params[row.ParamStart + edge.Argument].Annotation) is not { } parameters)
                continue;
            Value? receiver = (member as BoundMethodValue)?.Receiver;
            TypeVariables map = ReceiverMap(model.Function, receiver) ?? new TypeVariables();
            LearnFromArguments(model.Function, receiver is not null, file, program.SiteRowOf(edge.Site), map);
            for (int i = 0; i < parameters.Length; i++)
                Merge(next, (edge.Callee, i + (edge.Bound ? 1 : 0)), Close(Substitute(Annotation(home, parameters[i]), map)));
        }
    }

    // The expressions of A and B in `Callable[[A, B], R] | None`.
    private int[]? CallableParameters(int file, int annotation)
    {
        if (annotation <= 0)
            return null;
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[annotation];
        if (node.Kind == ExprKind.Binary)
            return CallableParameters(file, node.A) ?? CallableParameters(file, node.B);
        if (node.Kind != ExprKind.Subscript || Eval(file, node.A) is not SpecialFormValue { Form: SpecialForm.Callable })
            return null;
        ExprNode index = facts.Exprs[node.B];
        if (index is not { Kind: ExprKind.Tuple, B: 2 })
            return null;
        ExprNode parameters = facts.Exprs[facts.List(index.A, index.B)[0]];
        return parameters.Kind == ExprKind.List ? facts.List(parameters.A, parameters.B).ToArray() : null;
    }
}
