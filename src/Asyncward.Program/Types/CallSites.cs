using System;
using System.Collections.Generic;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Where the programs call something and where they decorate with something, tests left out, by the last name of what is called.</summary>
internal sealed class CallSites
{
    private readonly NamedFiles files;
    // The sites of one name lie together, in order of file and site; they begin where its number says.
    private readonly int[] starts;
    private readonly (int File, int Site)[] sites;

    public CallSites(NamedFiles files)
    {
        this.files = files;
        var found = new List<(int Name, int File, int Site)>();
        SourceFile[] all = files.Files;
        for (int file = 0; file < all.Length; file++)
        {
            if (all[file].Role != FileRole.Project)
                continue;
            FileFacts facts = all[file].Facts;
            for (int site = 0; site < facts.Sites.Length; site++)
            {
                if (NameAt(facts, facts.Sites[site]) is >= 0 and var local)
                    found.Add((files.Name(file, local), file, site));
            }
        }
        starts = new int[files.Names.Count + 1];
        foreach ((int name, _, _) in found)
            starts[name + 1]++;
        for (int name = 1; name < starts.Length; name++)
            starts[name] += starts[name - 1];
        sites = new (int, int)[found.Count];
        int[] next = starts.AsSpan(0, starts.Length - 1).ToArray();
        foreach ((int name, int file, int site) in found)
            sites[next[name]++] = (file, site);
    }

    /// <summary>All of a name, in all programs that are checked together.</summary>
    public ReadOnlySpan<(int File, int Site)> Named(int name) =>
        (uint)name < (uint)(starts.Length - 1) ? sites.AsSpan(starts[name], starts[name + 1] - starts[name]) : default;

    /// <summary>The calls of a name in the program of a file; null when there are more than <paramref name="most"/>.</summary>
    public List<(int File, int Site)>? Calls(int file, int name, int most)
    {
        var calls = new List<(int, int)>();
        int part = files.PartOf(file);
        foreach ((int caller, int site) in Named(name))
        {
            if (files.PartOf(caller) != part || files.Facts(caller).Sites[site].Kind != SiteKind.Call)
                continue;
            if (calls.Count == most)
                return null;
            calls.Add((caller, site));
        }
        return calls;
    }

    // `@command("start")` is named by its call.
    private static int NameAt(FileFacts facts, in SiteRow site)
    {
        switch (site.Kind)
        {
            case SiteKind.Call:
                return facts.LastName(site.Target);
            case SiteKind.Decorate:
                return facts.LastName(site.Target > 0 && facts.Exprs[site.Target] is { Kind: ExprKind.Call } call ? facts.Sites[call.A].Target : site.Target);
            default:
                return -1;
        }
    }
}
