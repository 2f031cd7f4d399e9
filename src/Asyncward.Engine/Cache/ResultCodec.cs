using System;
using System.Collections.Generic;
using System.IO;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>The result of a part as bytes and back. Paths and functions repeat, so every text is written once.</summary>
internal static class ResultCodec
{
    internal static void Write(BinaryWriter writer, PartResult part)
    {
        using var memory = new MemoryStream();
        using var body = new BinaryWriter(memory);
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        new Writer(body, texts).Part(part);
        body.Flush();
        var ordered = new string[texts.Count];
        foreach (var (text, row) in texts)
            ordered[row] = text;
        writer.Write(ordered.Length);
        foreach (var text in ordered)
            writer.Write(text);
        writer.Write(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    internal static PartResult Read(BinaryReader reader)
    {
        var texts = new string[reader.ReadInt32()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = reader.ReadString();
        return new Reader(reader, texts).Part();
    }

    private readonly struct Writer(BinaryWriter writer, Dictionary<string, int> texts)
    {
        internal void Part(PartResult part)
        {
            Result(part.Result);
            Number(part.Dependencies.Length);
            foreach (var path in part.Dependencies)
                Text(path);
        }

        private void Result(CheckResult result)
        {
            Number(result.Unresolved);
            Number(result.Files);
            Number(result.Suppressed);
            Number(result.Findings.Length);
            foreach (var finding in result.Findings)
                Finding(finding);
            Number(result.Errors.Length);
            foreach (var error in result.Errors)
            {
                Text(error.Kind);
                Place(error.Place);
                Text(error.Message);
            }
            Number(result.UnresolvedCalls.Length);
            foreach (var call in result.UnresolvedCalls)
            {
                Place(call.Place);
                Text(call.Function);
                Text(call.Text);
            }
        }

        private void Finding(ReportedFinding finding)
        {
            Text(finding.Rule);
            Text(finding.Name);
            writer.Write((byte)finding.Confidence);
            writer.Write((byte)finding.Severity);
            Place(finding.Place);
            Text(finding.SourceLine);
            Text(finding.Function);
            Text(finding.Message);
            Text(finding.Help);
            Text(finding.Kind);
            Text(finding.Stall);
            Text(finding.Identity);
            Number(finding.AlsoReachedCount);
            Number(finding.Chain.Length);
            foreach (var hop in finding.Chain)
            {
                Place(hop.Place);
                Text(hop.Function);
                Text(hop.Text);
            }
            Number(finding.AlsoReachedFrom.Length);
            foreach (var reach in finding.AlsoReachedFrom)
            {
                Text(reach.Function);
                Place(reach.Place);
            }
            Number(finding.Aliases.Length);
            foreach (var alias in finding.Aliases)
                Text(alias);
        }

        private void Place(Place place)
        {
            Text(place.Path);
            Number(place.Line);
            Number(place.Column);
            Number(place.EndLine);
            Number(place.EndColumn);
            Number(place.Cell);
        }

        private void Number(int number) => writer.Write7BitEncodedInt(number);

        private void Text(string? text)
        {
            if (text is null)
            {
                Number(0);
                return;
            }
            if (!texts.TryGetValue(text, out var row))
                texts.Add(text, row = texts.Count);
            Number(row + 1);
        }
    }

    private readonly struct Reader(BinaryReader reader, string[] texts)
    {
        internal PartResult Part() => new(Result(), Dependencies());

        private string[] Dependencies()
        {
            var dependencies = new string[Number()];
            for (var i = 0; i < dependencies.Length; i++)
                dependencies[i] = Text()!;
            return dependencies;
        }

        private CheckResult Result()
        {
            var (unresolved, files, suppressed) = (Number(), Number(), Number());
            var findings = new ReportedFinding[Number()];
            for (var i = 0; i < findings.Length; i++)
                findings[i] = Finding();
            var errors = new ReportedError[Number()];
            for (var i = 0; i < errors.Length; i++)
                errors[i] = new ReportedError(Text()!, Place(), Text()!);
            var calls = new ReportedUnresolved[Number()];
            for (var i = 0; i < calls.Length; i++)
                calls[i] = new ReportedUnresolved(Place(), Text()!, Text()!);
            return new CheckResult
            {
                Findings = findings,
                Errors = errors,
                UnresolvedCalls = calls,
                Unresolved = unresolved,
                Files = files,
                Suppressed = suppressed,
            };
        }

        // Members are initialised in the order in which they were written.
        private ReportedFinding Finding() => new()
        {
            Rule = Text()!,
            Name = Text()!,
            Confidence = (Confidence)reader.ReadByte(),
            Severity = (Severity)reader.ReadByte(),
            Place = Place(),
            SourceLine = Text()!,
            Function = Text()!,
            Message = Text()!,
            Help = Text(),
            Kind = Text(),
            Stall = Text(),
            Identity = Text()!,
            AlsoReachedCount = Number(),
            Chain = Chain(),
            AlsoReachedFrom = Reaches(),
            Aliases = Aliases(),
        };

        private ReportedHop[] Chain()
        {
            var chain = new ReportedHop[Number()];
            for (var i = 0; i < chain.Length; i++)
                chain[i] = new ReportedHop(Place(), Text()!, Text()!);
            return chain;
        }

        private ReportedReach[] Reaches()
        {
            var reaches = new ReportedReach[Number()];
            for (var i = 0; i < reaches.Length; i++)
                reaches[i] = new ReportedReach(Text()!, Place());
            return reaches;
        }

        private string[] Aliases()
        {
            var aliases = new string[Number()];
            for (var i = 0; i < aliases.Length; i++)
                aliases[i] = Text()!;
            return aliases;
        }

        private Place Place() => new(Text()!, Number(), Number(), Number(), Number()) { Cell = Number() };

        private int Number() => reader.Read7BitEncodedInt();

        private string? Text() => Number() is > 0 and var row ? texts[row - 1] : null;
    }
}
