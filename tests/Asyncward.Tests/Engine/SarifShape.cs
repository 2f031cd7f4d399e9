using System.Text.Json;
using Xunit;

namespace Asyncward.Tests.Engine;

/// <summary>The parts of the SARIF 2.1.0 schema that our output uses, checked by hand: required properties, types and allowed words.</summary>
internal static class SarifShape
{
    internal static void Check(JsonElement log)
    {
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal(JsonValueKind.String, log.GetProperty("$schema").ValueKind);
        foreach (var run in log.GetProperty("runs").EnumerateArray())
            Run(run);
    }

    private static void Run(JsonElement run)
    {
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.NotEqual("", driver.GetProperty("name").GetString());
        Assert.Contains(run.GetProperty("columnKind").GetString(), (string[])["utf16CodeUnits", "unicodeCodePoints"]);
        var rules = driver.GetProperty("rules");
        foreach (var rule in rules.EnumerateArray())
        {
            Assert.NotEqual("", rule.GetProperty("id").GetString());
            Message(rule.GetProperty("shortDescription"));
            Message(rule.GetProperty("help"));
            Level(rule.GetProperty("defaultConfiguration").GetProperty("level"));
        }
        foreach (var invocation in run.GetProperty("invocations").EnumerateArray())
        {
            Assert.True(invocation.GetProperty("executionSuccessful").ValueKind is JsonValueKind.True or JsonValueKind.False);
            if (!invocation.TryGetProperty("toolExecutionNotifications", out var notifications))
                continue;
            foreach (var notification in notifications.EnumerateArray())
            {
                Message(notification.GetProperty("message"));
                Level(notification.GetProperty("level"));
                Locations(notification);
            }
        }
        foreach (var result in run.GetProperty("results").EnumerateArray())
            Result(result, rules);
    }

    private static void Result(JsonElement result, JsonElement rules)
    {
        Message(result.GetProperty("message"));
        Level(result.GetProperty("level"));
        Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Locations(result);
        foreach (var fingerprint in result.GetProperty("partialFingerprints").EnumerateObject())
            Assert.Equal(JsonValueKind.String, fingerprint.Value.ValueKind);
        if (!result.TryGetProperty("codeFlows", out var flows))
            return;
        foreach (var flow in flows.EnumerateArray())
        {
            foreach (var thread in flow.GetProperty("threadFlows").EnumerateArray())
            {
                Assert.True(thread.GetProperty("locations").GetArrayLength() > 0);
                foreach (var step in thread.GetProperty("locations").EnumerateArray())
                    Location(step.GetProperty("location"));
            }
        }
    }

    private static void Locations(JsonElement owner)
    {
        foreach (var location in owner.GetProperty("locations").EnumerateArray())
            Location(location);
    }

    private static void Location(JsonElement location)
    {
        var physical = location.GetProperty("physicalLocation");
        Assert.True(System.Uri.IsWellFormedUriString(physical.GetProperty("artifactLocation").GetProperty("uri").GetString(), System.UriKind.RelativeOrAbsolute));
        if (!physical.TryGetProperty("region", out var region))
            return;
        foreach (var name in (string[])["startLine", "startColumn", "endLine", "endColumn"])
            Assert.True(region.GetProperty(name).GetInt32() >= 1);
    }

    private static void Message(JsonElement message) => Assert.NotEqual("", message.GetProperty("text").GetString());

    private static void Level(JsonElement level) => Assert.Contains(level.GetString(), (string[])["none", "note", "warning", "error"]);
}
