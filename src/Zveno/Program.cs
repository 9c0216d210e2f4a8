using Zveno;
using Zveno.Platform;

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatform(Modules.All);

var app = builder.Build();
app.UsePlatform();
return await Commands.Run(app, args);

/// <summary>The product's entry; named for the tests' host.</summary>
public partial class Program;
