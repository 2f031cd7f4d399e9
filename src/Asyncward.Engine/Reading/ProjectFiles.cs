using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Asyncward.Program;
using Asyncward.Program.Linking;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>What a run knew of one of the files that it checked.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Modified">Time of the last change in ticks, UTC.</param>
/// <param name="Role">Project or test.</param>
/// <param name="IsTrusted">Whether a file of this length and time has this content.</param>
/// <param name="Hash">Hash of the content.</param>
/// <param name="Imports">Hash of what the division into parts goes by.</param>
/// <param name="Part">See <see cref="SourceFile.Part"/>; -1 for a test that the program does not import.</param>
/// <param name="Sites">How many sites are in it.</param>
internal readonly record struct KnownFile(
    string Path, long Length, long Modified, FileRole Role, bool IsTrusted, ContentHash Hash, ContentHash Imports, int Part, int Sites);

/// <summary>
/// The files to check, read as far as they are needed. After a run whose files are known that is what changed since, and the parts of the program that
/// the changes belong to: the division into parts stays as it was while no file comes or goes and none imports anything else. Tests that the
/// program does not import have no say in what it does, and only their syntax is looked at, unless they are checked themselves.
/// </summary>
internal sealed class ProjectFiles
{
    // More syntax errors of one file are counted, not listed.
    private const int ShownSyntaxErrors = 3;

    private readonly FoundFile[] _found;
    private readonly FileLoader _loader;
    private readonly KnownFile[] _before;
    private readonly LoadedFile?[] _loaded;
    private readonly bool[] _isLeftOut;
    // Whether the rows of the run before are those of this one.
    private readonly bool _isSameList;
    private readonly ArrayBufferWriter<byte> _imports = new();
    // The files that can be read and are not left out, and by file of them the part.
    private int[] _rows;
    private int[] _parts;

    /// <summary>Reads what is not known.</summary>
    /// <param name="found">The files, in order.</param>
    /// <param name="loader">Reads them.</param>
    /// <param name="before">What the run before knew of its files, in order; empty when there was none.</param>
    /// <param name="withTests">Whether tests are checked like everything else.</param>
    internal ProjectFiles(FoundFile[] found, FileLoader loader, KnownFile[] before, bool withTests)
    {
        _found = found;
        _loader = loader;
        _before = before;
        _loaded = new LoadedFile?[found.Length];
        _isLeftOut = new bool[found.Length];
        _rows = [.. Enumerable.Range(0, found.Length)];
        _parts = [];
        _isSameList = before.Length == found.Length && Array.TrueForAll(_rows, row => before[row].Path == found[row].Path && before[row].Role == found[row].Role);
        if (!_isSameList)
        {
            ReadAll(withTests);
            return;
        }
        for (var row = 0; row < found.Length; row++)
            _isLeftOut[row] = before[row].Part < 0;
        var changed = Array.FindAll(_rows, row => !IsKnown(row));
        Read(changed);
        if (!Array.TrueForAll(changed, row => _loaded[row]!.Value.Facts is not null && ImportsOf(row) == before[row].Imports))
        {
            ReadAll(withTests);
            return;
        }
        _rows = Array.FindAll(_rows, row => !_isLeftOut[row]);
        _parts = Array.ConvertAll(_rows, row => before[row].Part);
    }

    /// <summary>How many files can be read that are in no part.</summary>
    internal int LeftOut => Enumerable.Range(0, _found.Length).Count(row => _isLeftOut[row] && _loaded[row] is not { Facts: null });

    private void ReadAll(bool withTests)
    {
        Array.Clear(_isLeftOut);
        var next = withTests ? _rows : Array.FindAll(_rows, row => _found[row].Role != FileRole.Test);
        var tests = withTests ? [] : Array.FindAll(_rows, row => _found[row].Role == FileRole.Test);
        var imported = new ImportedNames();
        while (next.Length > 0)
        {
            Read(next);
            if (tests.Length == 0)
                return;
            foreach (var row in next)
                imported.Add(_loaded[row]!.Value.Facts);
            var asked = tests.ToLookup(row => imported.MayBe(_found[row].Path));
            next = [.. asked[true]];
            tests = [.. asked[false]];
        }
        foreach (var row in tests)
            _isLeftOut[row] = true;
        Read(tests);
    }

    private bool IsKnown(int row) =>
        _before[row].IsTrusted && _before[row].Length == _found[row].Length && _before[row].Modified == _found[row].Modified;

    /// <summary>The paths of the files that did not need to be read.</summary>
    internal IEnumerable<string> Unread => Enumerable.Range(0, _found.Length).Where(row => _loaded[row] is null).Select(row => _found[row].Path);

    /// <summary>What is to be linked together, as rows that the other methods take.</summary>
    internal int[][] Divide(ProgramOptions options, IModuleSource models, long leastSites)
    {
        if (_parts.Length == 0)
        {
            _rows = Array.FindAll(_rows, row => !_isLeftOut[row] && _loaded[row]!.Value.Facts is not null);
            _parts = ProgramParts.Of(Array.ConvertAll(_rows, row => new SourceFile(_found[row].Path, _loaded[row]!.Value.Facts!, _found[row].Role)), options, models);
        }
        return ProgramParts.Group(_parts, Array.ConvertAll(_rows, SitesOf), leastSites);
    }

    private int SitesOf(int row) => _loaded[row] is { Facts: { } facts } ? facts.Sites.Length : _before[row].Sites;

    private ContentHash HashOf(int row) => _loaded[row] is { } loaded ? loaded.Hash : _before[row].Hash;

    private ContentHash ImportsOf(int row)
    {
        if (_isLeftOut[row])
            return default;
        if (_loaded[row] is not { Facts: { } facts } || (_isSameList && _before[row].Part >= 0 && HashOf(row) == _before[row].Hash))
            return _before[row].Imports;
        _imports.ResetWrittenCount();
        ProgramParts.DescribeImports(facts, _imports);
        return ContentHash.Of(_imports.WrittenSpan);
    }

    /// <summary>What a part of the program is known by: its files, their roles and contents.</summary>
    internal ContentHash KeyOf(int[] part)
    {
        var input = new HashInput(part.Length * 200);
        foreach (var at in part)
        {
            var file = _found[_rows[at]];
            input.Add(file.Path);
            input.Add(HashOf(_rows[at]));
            input.Add((long)file.Role);
        }
        return input.Hash();
    }

    /// <summary>The files of a part, read now if they were not.</summary>
    internal SourceFile[] Open(int[] part)
    {
        Read(Array.ConvertAll(part, at => _rows[at]));
        var files = new List<SourceFile>(part.Length);
        foreach (var at in part)
        {
            // One that was there when the files were found may be gone by now: that is among the errors.
            if (_loaded[_rows[at]]!.Value.Facts is { } facts)
                files.Add(new SourceFile(_found[_rows[at]].Path, facts, _found[_rows[at]].Role) { Part = _parts[at] });
        }
        return [.. files];
    }

    private void Read(int[] rows)
    {
        rows = Array.FindAll(rows, row => _loaded[row] is not { } loaded || (!_isLeftOut[row] && loaded.Facts is { } facts && (facts.Flags & FileFlags.SyntaxOnly) != 0));
        var loaded = _loader.Load(Array.ConvertAll(rows, row => _found[row].ToLoad with { SyntaxOnly = _isLeftOut[row] }));
        for (var i = 0; i < rows.Length; i++)
            _loaded[rows[i]] = loaded[i];
    }

    /// <summary>What the next run may know, file by file. All could be read.</summary>
    /// <param name="trustedUntil">See <see cref="CacheStore.TrustedUntil"/>.</param>
    internal IEnumerable<KnownFile> Known(long trustedUntil)
    {
        var at = 0;
        for (var row = 0; row < _found.Length; row++)
        {
            var file = _found[row];
            var isTrusted = file.Modified > 0 && file.Modified <= trustedUntil;
            var part = _isLeftOut[row] ? -1 : _parts[at++];
            yield return new KnownFile(file.Path, file.Length, file.Modified, file.Role, isTrusted, HashOf(row), ImportsOf(row), part, SitesOf(row));
        }
    }

    /// <summary>What could not be read or understood.</summary>
    /// <param name="before">What the run before said of it.</param>
    /// <param name="lines">Where it stands.</param>
    internal List<ReportedError> Errors(ReportedError[] before, SourceLines lines)
    {
        var errors = new List<ReportedError>();
        // Only the few whose names are among them are shown as the errors have them.
        var names = before.Select(error => Path.GetFileName(error.Place.Path)).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var unread = names.Set.Count == 0 ? [] : Unread.Where(path => names.Contains(Path.GetFileName(path.AsSpan()))).Select(lines.Show).ToHashSet(StringComparer.Ordinal);
        errors.AddRange(before.Where(error => unread.Contains(error.Place.Path)));
        for (var row = 0; row < _found.Length; row++)
        {
            var path = _found[row].Path;
            if (_loaded[row] is not { } loaded)
                continue;
            if (loaded.Facts is { } facts)
            {
                AddSyntaxErrors(errors, path, facts, lines);
                if (_found[row].Length > FrontEnd.LargestRead && (facts.Flags & FileFlags.SignaturesOnly) != 0)
                {
                    errors.Add(new ReportedError(CheckResult.TooLargeKind, new Place(lines.Show(path), 0, 0, 0, 0),
                        $"more than {FrontEnd.LargestRead / 1_000_000} MB: only its definitions and imports were read"));
                }
            }
            else
            {
                var place = new Place(lines.Show(path), 0, 0, 0, 0);
                errors.Add(loaded.InternalError is { } defect
                    ? new ReportedError(CheckResult.InternalErrorKind, place, defect)
                    : new ReportedError(CheckResult.UnreadableKind, place, loaded.Unreadable!));
            }
        }
        return errors;
    }

    private static void AddSyntaxErrors(List<ReportedError> errors, string path, FileFacts facts, SourceLines lines)
    {
        var shown = 0;
        foreach (var error in facts.Errors)
        {
            var message = facts.NameText(error.Message);
            // A template of code has an error on every other line: the first ones say what it is.
            if (++shown > ShownSyntaxErrors && facts.Errors.Length > ShownSyntaxErrors + 1)
            {
                var rest = facts.Errors.Length - shown;
                errors.Add(new ReportedError(CheckResult.SyntaxErrorKind, lines.Place(path, error.Start, error.End),
                    string.Create(CultureInfo.InvariantCulture, $"{message}, and {rest} more syntax error{(rest == 1 ? "" : "s")} after it in this file")));
                return;
            }
            var kind = message.StartsWith("internal error", StringComparison.Ordinal) ? CheckResult.InternalErrorKind : CheckResult.SyntaxErrorKind;
            errors.Add(new ReportedError(kind, lines.Place(path, error.Start, error.End), message));
        }
    }
}
