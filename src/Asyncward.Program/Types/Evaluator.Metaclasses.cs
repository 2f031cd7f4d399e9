using System;
using System.Collections.Generic;
using System.Threading;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Metaclasses that the program defines: what a class has because it is an object, too. Followed by the call graph alone.</summary>
public sealed partial class Evaluator
{
    private Dictionary<int, List<Value>>? classesByMetaclass;

    /// <summary>The metaclass of a class when the program defines it, or -1.</summary>
    internal int MetaclassOf(int cls)
    {
        foreach (int ancestor in Mro(cls))
        {
            ClassRow row = program.Class(ancestor);
            int file = program.FileOfClass[ancestor];
            if (row.KeywordCount == 0 || program.IsModel(file))
                continue;
            ReadOnlySpan<int> keywords = program.Facts(file).List(row.KeywordStart, row.KeywordCount * 2);
            for (int k = 0; k < keywords.Length; k += 2)
            {
                if (program.Facts(file).NameBytes(keywords[k]).SequenceEqual("metaclass"u8) && Eval(file, keywords[k + 1]) is ClassValue meta)
                    return program.IsModel(program.FileOfClass[meta.Class]) ? -1 : meta.Class;
            }
        }
        return -1;
    }

    /// <summary>What the metaclass of a class has under a name, where the program says so; else null.</summary>
    internal Value? MetaMember(int cls, int name, out int owner)
    {
        owner = -1;
        return MetaclassOf(cls) is >= 0 and var meta && FindMember(meta, name, out owner) is { } member && !program.IsModel(program.FileOfClass[owner]) ? member : null;
    }

    // `Shape.create()`, `Shape.title`, where the metaclass of `Shape` has these.
    private Value? MetaAttribute(ClassValue cls, int name)
    {
        if (!program.Options.FollowParameters || MetaMember(cls.Class, name, out int owner) is not { } member)
            return null;
        return member switch
        {
            FunctionValue or WrappedValue or RecolouredValue => new BoundMethodValue(cls, member),
            _ => Bind(member, cls, owner),
        };
    }

    // What a special method of the metaclass gives for a class; null when it has none.
    private Value? ResultOfMeta(ClassValue cls, int method) =>
        program.Options.FollowParameters && MetaMember(cls.Class, method, out _) is { } member ? CallResult(new BoundMethodValue(cls, member), -1, -1) : null;

    // `super().__new__(cls)`: an object of the class that is passed; in a metaclass, the classes that it makes.
    private Value? MadeByNew(int file, in SiteRow site)
    {
        var builder = NewUnion();
        foreach (Value member in Members(Eval(file, program.Files[file].Facts.Args[site.ArgStart].Value)))
        {
            if (member is not ClassValue cls)
                return null;
            if (!IsSubclass(cls.Class, known.Type))
            {
                // Who follows parameters knows what the class is; else it may be one below.
                builder.Add(program.Options.FollowParameters ? new InstanceValue(cls.Class, [], InstanceOrigin.Constructed, -1) : SelfOf(cls.Class));
                continue;
            }
            if (!program.Options.FollowParameters)
                return null;
            foreach (Value made in ClassesOf(cls.Class))
                builder.Add(made);
        }
        return builder.ToValue();
    }

    private List<Value> ClassesOf(int meta)
    {
        if (classesByMetaclass is null)
        {
            var index = new Dictionary<int, List<Value>>();
            for (int cls = 0; cls < program.ClassCount; cls++)
            {
                if (program.IsModel(program.FileOfClass[cls]) || MetaclassOf(cls) is not (>= 0 and var of))
                    continue;
                foreach (int above in Info(of).Mro)
                {
                    if (!index.TryGetValue(above, out List<Value>? made))
                        index[above] = made = [];
                    made.Add(ClassObject(cls));
                }
            }
            Interlocked.CompareExchange(ref classesByMetaclass, index, null);
        }
        return classesByMetaclass.GetValueOrDefault(meta) ?? [];
    }

    // What `__new__` of the program gives where that is no plain object of the class: another class, or one of those below. Null when it says nothing of the kind.
    private Value? ChosenByNew(ClassValue cls, int file, int siteRow)
    {
        if (!program.Options.FollowParameters || FindMember(cls.Class, known.New, out int owner) is not FunctionValue made || owner != cls.Class
            || program.IsModel(program.FileOfClass[owner]))
            return null;
        bool differs = false;
        var builder = NewUnion();
        foreach (Value member in Members(ReturnOf(made.Function)))
        {
            if (member is not InstanceValue instance)
                return null;
            differs |= instance.Class != cls.Class;
            builder.Add(new InstanceValue(instance.Class, instance.Args, InstanceOrigin.Constructed, file < 0 ? -1 : program.SiteId(file, siteRow)));
        }
        return differs ? builder.ToValue() : null;
    }
}
