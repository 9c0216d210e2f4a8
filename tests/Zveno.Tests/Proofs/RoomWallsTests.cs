using System.Reflection;
using Microsoft.AspNetCore.Components;
using Shouldly;
using Zveno.Platform;
using Zveno.Room;

namespace Zveno.Tests;

/// <summary>Trust, rule 1: a room's pages and records know no internal type; grows by itself with each new one.</summary>
public class RoomWallsTests
{
    static readonly Type[] Types = [.. typeof(RoomModule).Assembly.GetTypes().Where(x => x.Namespace == typeof(RoomModule).Namespace && !x.Name.Contains('<'))];

    [Fact]
    public void A_record_of_the_room_holds_only_records_of_the_room_and_plain_values()
    {
        var records = Types.Where(x => x is { IsPublic: true, IsClass: true } && x.GetMethod("<Clone>$") is not null && !IsPlumbing(x)).ToList();
        records.Count.ShouldBeGreaterThan(10);
        records.SelectMany(record => record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(x => x.Name != "EqualityContract" && !IsHarmless(x.PropertyType))
            .Select(x => $"{record.Name}.{x.Name}: {x.PropertyType}")).ShouldBeEmpty();
    }

    [Fact]
    public void A_component_of_the_room_takes_only_those()
    {
        var components = Types.Where(x => x.IsAssignableTo(typeof(ComponentBase))).ToList();
        components.Count.ShouldBeGreaterThan(8);
        components.SelectMany(component => component.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(x => x.GetCustomAttribute<ParameterAttribute>() is not null && !IsHarmless(x.PropertyType) && x.PropertyType != typeof(RenderFragment))
            .Select(x => $"{component.Name}.{x.Name}: {x.PropertyType}")).ShouldBeEmpty();
    }

    [Fact]
    public void A_component_of_the_room_asks_nothing_but_words()
    {
        foreach (var component in Types.Where(x => x.IsAssignableTo(typeof(ComponentBase))))
            component.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(x => x.GetCustomAttribute<InjectAttribute>() is not null)
                .ShouldAllBe(x => x.PropertyType == typeof(Page), component.Name);
    }

    [Fact]
    public void No_page_of_the_room_names_another_module()
    {
        Source.Files("Room").Where(x => x.Path.EndsWith(".razor", StringComparison.Ordinal))
            .SelectMany(x => x.Lines.Where(line => line.Contains("Zveno.", StringComparison.Ordinal) && !line.Contains("@namespace Zveno.Room", StringComparison.Ordinal)).Select(line => $"{x.Path}: {line.Trim()}")).ShouldBeEmpty();
    }

    /// <summary>Forms that come in, the gate's own memory, and the page with its parts: what they hold is never written to a room by itself.</summary>
    static bool IsPlumbing(Type type) => type == typeof(Guest) || type.BaseType is { IsGenericType: true } form && form.GetGenericTypeDefinition() == typeof(Input<>);

    static bool IsHarmless(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsPrimitive || type.IsGenericTypeParameter || type == typeof(string) || type == typeof(decimal) || type == typeof(Guid) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(DateTimeOffset)) return true;
        if (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) || type.GetGenericTypeDefinition() == typeof(RoomScreen<>))) return IsHarmless(type.GetGenericArguments()[0]);
        return type.Namespace == typeof(RoomModule).Namespace && type.Name.StartsWith("Room", StringComparison.Ordinal) && !type.IsAssignableTo(typeof(Owned));
    }
}
