using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;

namespace Asyncward.Engine;

/// <summary>JUnit's XML: a suite a file, a failed case a finding.</summary>
public sealed class JUnitReport : IReport
{
    /// <inheritdoc/>
    public void Write(CheckResult result, ReportOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false };
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "asyncward");
            Counts(xml, Math.Max(result.Findings.Length + result.Errors.Length, 1), result.Findings.Length, result.Errors.Length);
            foreach (var suite in result.Errors.GroupBy(error => error.Place.Path))
            {
                Suite(xml, suite.Key.Length == 0 ? "asyncward" : suite.Key, suite.Count(), 0, suite.Count());
                foreach (var error in suite)
                    Case(xml, "error", error.Kind, suite.Key, error.Place, error.Message, error.Message);
                xml.WriteEndElement();
            }
            foreach (var suite in result.Findings.GroupBy(finding => finding.Place.Path))
            {
                Suite(xml, suite.Key, suite.Count(), suite.Count(), 0);
                foreach (var finding in suite)
                    Case(xml, "failure", $"{finding.Rule} {finding.Name}", finding.Function, finding.Place, finding.Message, Body(finding));
                xml.WriteEndElement();
            }
            if (result.Findings.Length + result.Errors.Length == 0)
            {
                // A report without a case counts as a failure in several readers.
                Suite(xml, "asyncward", 1, 0, 0);
                xml.WriteStartElement("testcase");
                xml.WriteAttributeString("name", "no findings");
                xml.WriteAttributeString("classname", "asyncward");
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Suite(XmlWriter xml, string name, int tests, int failures, int errors)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(name));
        Counts(xml, tests, failures, errors);
    }

    private static void Counts(XmlWriter xml, int tests, int failures, int errors)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
    }

    private static void Case(XmlWriter xml, string element, string type, string className, Place place, string message, string body)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", $"{type} {place.Line}:{place.Column}");
        xml.WriteAttributeString("classname", Clean(className.Length == 0 ? place.Path : className));
        xml.WriteAttributeString("file", Clean(place.Path));
        xml.WriteAttributeString("line", place.Line.ToString(CultureInfo.InvariantCulture));
        xml.WriteStartElement(element);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("message", Clean(message));
        xml.WriteString(Clean(body));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Body(ReportedFinding finding)
    {
        var body = new StringBuilder($"{finding.Place.AtLine}:{finding.Place.Column}: {finding.Message}");
        foreach (var hop in finding.Chain)
            body.Append($"\n  → {hop.Place.AtLine}: {hop.Function} {hop.Text}");
        if (finding.Help is not null)
            body.Append("\n  help: ").Append(finding.Help);
        return body.ToString();
    }

    /// <summary>XML 1.0 has no place for most control characters.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.Value is 9 or 10 or 13 or (>= 32 and not (0xFFFE or 0xFFFF)) ? rune.ToString() : "\uFFFD");
        return clean.ToString();
    }
}
