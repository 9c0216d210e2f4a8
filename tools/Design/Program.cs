using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Zveno;
using Zveno.Platform;

return 0;

/// <summary>Contexts as dotnet-ef wants them: no server is asked.</summary>
sealed class SqliteFactory : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=design.db").Options, Tools.Make());
}

sealed class PostgresFactory : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=127.0.0.1;Database=design").Options, Tools.Make());
}

static class Tools
{
    public static DbTools Make() => new(Modules.All, new WriteGate(), new Nothing());

    sealed class Nothing : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
