using Zveno;
using Zveno.Platform;

// A published build carries wwwroot and settings beside itself, wherever it is started from. Settings are read once: watching their folder would
// wake the process at each write to a database that lies below it.
var beside = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. args, "--hostBuilder:reloadConfigOnChange=false"], ContentRootPath = beside });
builder.AddPlatform(Modules.All);

var app = builder.Build();
app.UsePlatform();
return await Commands.Run(app, args);

/// <summary>The product's entry; named for the tests' host.</summary>
public partial class Program;
