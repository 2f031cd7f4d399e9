using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Asyncward.Engine;
using Asyncward.Rules;

namespace Asyncward.Cli;

/// <summary><c>asyncward rules</c>.</summary>
internal static class RulesCommand
{
    internal static Command Make(Terminal terminal)
    {
        var format = new Option<string>("--output-format") { Description = "How to print.", HelpName = "text|json", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("rules", "List all rules.") { format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == "json")
                WriteJson(terminal.Output);
            else
                terminal.Print(Table());
            return ExitCode.Ok;
        });
        return command;
    }

    private static string DefaultOf(Rule rule) => rule.Default switch { RuleDefault.On => "on", RuleDefault.Off => "off", _ => "certain" };

    private static string FixOf(Rule rule) => rule.Fix switch { FixKind.Safe => "safe", FixKind.Unsafe => "unsafe", _ => "none" };

    private static string Table()
    {
        var rules = Catalogue.Rules;
        var width = rules.Select(rule => rule.Name.Length).DefaultIfEmpty(4).Max();
        var text = new StringBuilder();
        text.Append($"{"CODE",-6} {"NAME".PadRight(width)} {"DEFAULT",-8} {"SEVERITY",-9} SUMMARY\n");
        foreach (var rule in rules)
            text.Append($"{rule.Code,-6} {rule.Name.PadRight(width)} {DefaultOf(rule),-8} {Words.Of(rule.DefaultSeverity),-9} {rule.Summary}\n");
        return text.ToString();
    }

    private static void WriteJson(Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var rule in Catalogue.Rules)
            {
                json.WriteStartObject();
                json.WriteString("code", rule.Code);
                json.WriteString("name", rule.Name);
                json.WriteString("summary", rule.Summary);
                json.WriteString("default", DefaultOf(rule));
                json.WriteString("severity", Words.Of(rule.DefaultSeverity));
                json.WriteString("fix", FixOf(rule));
                json.WriteStartArray("aliases");
                foreach (var alias in rule.Aliases)
                    json.WriteStringValue(alias);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        output.WriteByte((byte)'\n');
    }
}
