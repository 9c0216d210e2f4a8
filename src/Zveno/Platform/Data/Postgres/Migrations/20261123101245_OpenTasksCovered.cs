using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261123101245_OpenTasksCovered")]
    public partial class OpenTasksCovered : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tasks_AgencyId_ClosedAt_DueOn",
                table: "Tasks");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_Open",
                table: "Tasks",
                columns: new[] { "AgencyId", "ClosedAt", "DueOn", "BacklogPlace", "ProjectId", "EstimateMinutes", "Id" },
                filter: "\"ArchivedAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tasks_Open",
                table: "Tasks");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_ClosedAt_DueOn",
                table: "Tasks",
                columns: new[] { "AgencyId", "ClosedAt", "DueOn" },
                filter: "\"ArchivedAt\" IS NULL");
        }
    }
}
