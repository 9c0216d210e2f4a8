using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatform(
    new AgenciesModule(),
    new ClientsModule(),
    new WorkModule());

var app = builder.Build();
app.UsePlatform();
return await Commands.Run(app, args);

/// <summary>The product's entry; named for the tests' host.</summary>
public partial class Program;
