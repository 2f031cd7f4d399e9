using Asyncward.Program.Types;

namespace Asyncward.Program.Calls;

// What a method calls on its own object: an override of a class that also overrides the calling method, and does not call that, never meets it.
internal sealed partial class SiteResolver
{
    // Whether an object whose class has an override can be in the method that makes this call.
    private bool MayRunCaller(int overriding, Value receiver)
    {
        if (receiver is not InstanceValue { Origin: var origin } || (origin & InstanceOrigin.Self) == 0 || program.MethodAround(function) is not (>= 0 and var caller))
            return true;
        return OwnMethods.MayMeet(program, caller, overriding);
    }
}
