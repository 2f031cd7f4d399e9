using System;

namespace Asyncward.Engine;

/// <summary>Tells tests by where they stand, as pytest's own conventions do.</summary>
public static class TestPaths
{
    /// <summary>Whether a path relative to the project is a test or a helper of tests.</summary>
    public static bool IsTest(ReadOnlySpan<char> path)
    {
        var slash = path.LastIndexOf('/');
        var name = path[(slash + 1)..];
        if (name.StartsWith("test_") || name.EndsWith("_test.py") || name.EndsWith("_tests.py") || name is "conftest.py")
            return true;
        foreach (var range in path[..Math.Max(slash, 0)].Split('/'))
        {
            if (path[range] is "tests" or "test" or "unit_tests" or "integration_tests" or "e2e_tests")
                return true;
        }
        return false;
    }
}
