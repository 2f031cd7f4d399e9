using System;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Imports: a row, a site and a binding for each name.</summary>
public sealed partial class FactsBuilder
{
    private void WalkImport(Syntax.Import statement)
    {
        foreach (var alias in statement.Names)
        {
            var bound = alias.AsName.IsNone ? _table.FirstPart(alias.Name) : alias.AsName;
            AddImport(new ImportRow
            {
                Kind = ImportKind.Import,
                Module = alias.Name.Row,
                Name = -1,
                Bound = bound.Row,
                HasAlias = !alias.AsName.IsNone,
            }, alias, bound);
        }
    }

    private void WalkImportFrom(ImportFrom statement)
    {
        if (_names[statement.Module].SequenceEqual("__future__"u8))
        {
            foreach (var alias in statement.Names)
            {
                if (_names[alias.Name].SequenceEqual("annotations"u8))
                    _flags |= FileFlags.FutureAnnotations;
            }
        }
        foreach (var alias in statement.Names)
        {
            var isStar = _table.IsStar(alias.Name);
            var bound = isStar ? NameId.None : alias.AsName.IsNone ? alias.Name : alias.AsName;
            AddImport(new ImportRow
            {
                Kind = isStar ? ImportKind.Star : ImportKind.From,
                Level = statement.Level,
                Module = statement.Module.Row,
                Name = isStar ? -1 : alias.Name.Row,
                Bound = bound.Row,
                HasAlias = !alias.AsName.IsNone,
            }, alias, bound);
        }
    }

    private void AddImport(ImportRow row, Alias alias, NameId bound)
    {
        row.Flags = (_typeChecking > 0 ? ImportFlags.TypeChecking : 0) | (IsInsideFunction() ? ImportFlags.InFunction : 0)
            | (_guarded > 0 ? ImportFlags.Guarded : 0);
        row.Function = _function;
        row.Region = _region;
        row.Scope = _scope;
        row.Start = alias.Start;
        row.End = alias.End;
        if (!bound.IsNone)
            row.Bound = Mangled(bound).Row;
        var import = _imports.Add(row);
        AddSite(SiteKind.Import, default, -1, -1, import, alias);
        if (bound.IsNone)
            return;
        var text = _names[bound].Length;
        var start = alias.AsName.IsNone ? alias.Start : alias.End - text;
        var binding = NewBinding(BindingKind.Import, bound, start, start + text);
        Commit(binding, _exprs.Add(ExprKind.Import, import));
    }
}
