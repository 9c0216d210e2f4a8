namespace Zveno.Platform;

/// <summary>Rows of this table are the product's own remarks: that one refers to a thing does not mean that somebody touched it, and it goes with the thing.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MadeByProductAttribute : Attribute;
