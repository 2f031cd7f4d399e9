using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Asyncward.Python;
using Asyncward.Python.Syntax;

namespace Asyncward.Dev;

/// <summary>Compares our parser with CPython's over many files: the same dump, or an error on the same line.</summary>
internal static class Conformance
{
    internal static int Run(ReadOnlySpan<string> args)
    {
        var python = "python3";
        var script = Path.Combine("tools", "conformance", "oracle.py");
        var maps = new List<(string From, string To)>();
        var roots = new List<string>();
        var sample = 0;
        var show = 20;
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--python": python = args[++i]; break;
                case "--script": script = args[++i]; break;
                case "--sample": sample = int.Parse(args[++i], CultureInfo.InvariantCulture); break;
                case "--show": show = int.Parse(args[++i], CultureInfo.InvariantCulture); break;
                case "--map":
                    var parts = args[++i].Split('=', 2);
                    maps.Add((parts[0], parts[1]));
                    break;
                default: roots.Add(args[i]); break;
            }
        }
        var files = PythonFiles.Sample(PythonFiles.Find(roots), sample);
        var command = python.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Compare(files, command, Mapped(Path.GetFullPath(script), maps), maps, show) ? 0 : 1;
    }

    private static bool Compare(List<string> files, string[] command, string script, List<(string From, string To)> maps, int show)
    {
        using var oracle = Start(command, [script]);
        _ = Task.Run(() =>
        {
            foreach (var file in files)
                oracle.StandardInput.WriteLine(Mapped(file, maps));
            oracle.StandardInput.Close();
        });
        int identical = 0, different = 0, bothReject = 0, sameLine = 0, onlyWe = 0, onlyPython = 0, other = 0;
        foreach (var file in files)
        {
            var ours = Ours(file, out var error, out var line);
            var answer = oracle.StandardOutput.ReadLine();
            if (answer is null)
            {
                Console.WriteLine("the oracle ended early");
                return false;
            }
            var words = answer.Split(' ', 3);
            string? complaint = null;
            if (words[0] == "ok")
            {
                if (ours is null)
                {
                    onlyWe++;
                    complaint = $"we reject (line {line}): {error}";
                }
                else if (Convert.ToHexStringLower(SHA256.HashData(ours)) == words[1])
                {
                    identical++;
                }
                else
                {
                    different++;
                    complaint = show > 0 ? FirstDifference(ours, command, script, Mapped(file, maps)) : "different";
                }
            }
            else if (words[0] == "other")
            {
                other++;
            }
            else if (ours is not null)
            {
                onlyPython++;
                complaint = $"Python rejects (line {words[1]}): {words[2]}";
            }
            else
            {
                bothReject++;
                if (line.ToString(CultureInfo.InvariantCulture) == words[1] || words[1] == "0")
                    sameLine++;
                else
                    complaint = $"line {line}: {error} | Python: line {words[1]}: {words[2]}";
            }
            if (complaint is not null && show-- > 0)
                Console.WriteLine($"{file}: {complaint}");
        }
        Console.WriteLine($"{files.Count} files: {identical} identical, {different} different, {bothReject} both reject ({sameLine} same line), "
            + $"{onlyWe} only we reject, {onlyPython} only Python rejects, {other} beyond Python");
        return different + onlyWe + onlyPython == 0;
    }

    private static byte[]? Ours(string file, out string? error, out int line)
    {
        var source = SourceText.FromBytes(File.ReadAllBytes(file));
        using var output = new MemoryStream();
        var errors = AstDump.Write(source, output);
        error = errors.Length > 0 ? errors[0].Message : null;
        line = errors.Length > 0 ? source.Lines.LineOf(errors[0].Start) : 0;
        return errors.Length > 0 ? null : output.ToArray();
    }

    private static string FirstDifference(byte[] ours, string[] command, string script, string file)
    {
        using var process = Start(command, [script, "--dump", file]);
        process.StandardInput.Close();
        var theirs = process.StandardOutput.ReadToEnd().Split('\n');
        var lines = Encoding.UTF8.GetString(ours).Split('\n');
        var row = 0;
        while (row < lines.Length && row < theirs.Length && lines[row] == theirs[row])
            row++;
        var context = new StringBuilder();
        context.Append(CultureInfo.InvariantCulture, $"dump line {row + 1}");
        for (var i = Math.Max(0, row - 3); i < row; i++)
            context.Append(CultureInfo.InvariantCulture, $"\n      {lines[i].Trim()}");
        context.Append(CultureInfo.InvariantCulture, $"\n    - {(row < theirs.Length ? Cut(theirs[row]) : "end")}");
        context.Append(CultureInfo.InvariantCulture, $"\n    + {(row < lines.Length ? Cut(lines[row]) : "end")}");
        return context.ToString();
    }

    private static string Cut(string line) => line.Trim() is { Length: > 200 } text ? text[..200] : line.Trim();

    private static Process Start(string[] command, string[] more)
    {
        var start = new ProcessStartInfo(command[0])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var word in command.AsSpan(1))
            start.ArgumentList.Add(word);
        foreach (var word in more)
            start.ArgumentList.Add(word);
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        return Process.Start(start) ?? throw new InvalidOperationException("the oracle did not start");
    }

    private static string Mapped(string path, List<(string From, string To)> maps)
    {
        foreach (var (from, to) in maps)
        {
            if (path.StartsWith(from, StringComparison.Ordinal))
                return to + path[from.Length..];
        }
        return path;
    }
}
