using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>
/// Functions that put into a table what they are given, under a key that they are given with it: <c>@on("start")</c>, <c>register("stop", f)</c>.
/// The two are put together call by call. Known only where parameters are followed.
/// </summary>
public sealed partial class Evaluator
{
    // Stores that are followed from their callers: by file and site.
    private readonly HashSet<(int File, int Site)> registrations = [];

    private bool FlowRegistrations(CallGraph calls)
    {
        Dictionary<int, List<int>> stores = StoresOfParameters(calls);
        if (stores.Count == 0)
            return false;
        bool changed = false;
        registrations.Clear();
        var loose = new HashSet<(int, int)>();
        foreach (int caller in calls.Functions)
        {
            foreach (ref readonly Edge edge in calls.From(caller))
            {
                if (edge.Callee < 0 || !stores.TryGetValue(edge.Callee, out List<int>? sites))
                    continue;
                int home = program.FileOf(edge.Callee);
                foreach (int site in sites)
                {
                    if (Registered(edge, program.FileOf(caller), site) is not { } row)
                        loose.Add((home, site));
                    else
                    {
                        registrations.Add((home, site));
                        changed |= Put(Eval(home, program.Facts(home).Sites[site].Target), row.Key, row.Value);
                    }
                }
            }
        }
        registrations.ExceptWith(loose);
        return changed;
    }

    // `table[key] = value` where both are parameters, of the function itself or the key of the one around it: by function.
    private Dictionary<int, List<int>> StoresOfParameters(CallGraph calls)
    {
        var stores = new Dictionary<int, List<int>>();
        foreach (int function in calls.Functions)
        {
            int file = program.FileOf(function);
            FileFacts facts = program.Facts(file);
            ref readonly FunctionRow row = ref program.Function(function);
            for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
            {
                ref readonly SiteRow site = ref facts.Sites[i];
                if (site.Kind != SiteKind.SubscriptStore || ParameterOf(facts, site.Value) is not (var holder, _) || holder != program.FunctionRowOf(function)
                    || ParameterOf(facts, site.Detail) is not (var given, _) || given != holder && facts.Functions[holder].Parent != given)
                    continue;
                if (!stores.TryGetValue(function, out List<int>? list))
                    stores[function] = list = [];
                list.Add(i);
            }
        }
        return stores;
    }

    // The key and the value that one call gives to a store; null when they cannot be told.
    private (string Key, Value Value)? Registered(in Edge edge, int file, int store)
    {
        FileFacts home = program.Facts(program.FileOf(edge.Callee));
        (int Function, int Index) value = ParameterOf(home, home.Sites[store].Value)!.Value;
        (int Function, int Index) key = ParameterOf(home, home.Sites[store].Detail)!.Value;
        SiteRow site = program.Site(edge.Site);
        FileFacts facts = program.Facts(file);
        if (edge.Argument >= 0)
            return null;
        if (key.Function == value.Function)
        {
            if (program.Models.PassedFor(edge.Site, edge.Callee, key.Index, edge.Bound) is not (> 0 and var keyArg)
                || program.Models.PassedFor(edge.Site, edge.Callee, value.Index, edge.Bound) is not (> 0 and var valueArg))
                return null;
            string text = KeyOf(file, keyArg);
            return text.Length == 0 ? null : (text, Eval(file, valueArg));
        }
        // `@on("start") def f` and `on("start")(f)`: the call that gives the inner function stands where that is called.
        if (site.Target <= 0 || facts.Exprs[site.Target] is not { Kind: ExprKind.Call } outer)
            return null;
        Value factory = Eval(file, facts.Sites[outer.A].Target);
        int maker = program.FunctionId(program.FileOf(edge.Callee), key.Function);
        if (Unwrap(factory)?.Function != maker
            || program.Models.PassedFor(program.SiteId(file, outer.A), maker, key.Index, factory is BoundMethodValue) is not (> 0 and var outerArg))
            return null;
        string name = KeyOf(file, outerArg);
        if (name.Length == 0)
            return null;
        if (site.Kind == SiteKind.Decorate)
            return value.Index == (edge.Bound ? 1 : 0) ? (name, GivenToDecorator(file, site.Value, site.Target)) : null;
        return program.Models.PassedFor(edge.Site, edge.Callee, value.Index, edge.Bound) is > 0 and var arg ? (name, Eval(file, arg)) : null;
    }

    // `table[f.__name__] = f`: each function under its own name.
    private bool PutByName(int file, in SiteRow site)
    {
        bool changed = false;
        Value containers = Eval(file, site.Target);
        foreach (Value member in Members(Eval(file, site.Value)))
        {
            string key = member switch
            {
                FunctionValue f when program.Function(f.Function).Name >= 0 => program.Names.Text(program.Name(program.FileOf(f.Function), program.Function(f.Function).Name)),
                ClassValue c => program.QualifiedClassName(c.Class).Split('.')[^1],
                _ => "",
            };
            changed |= Put(containers, key, member);
        }
        return changed;
    }

    private static bool IsOwnName(FileFacts facts, in SiteRow site) => site.Detail > 0 && facts.Exprs[site.Detail] is { Kind: ExprKind.Attribute } key
        && key.A == site.Value && facts.NameBytes(key.B).SequenceEqual("__name__"u8);
}
