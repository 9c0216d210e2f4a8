using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteDb))]
    [Migration("20261122075643_FormerNumbers")]
    public partial class FormerNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FormerNumbers",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerNumbers", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_FormerNumbers_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FormerNumbers_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FormerNumbers_AgencyId_ProjectId_Number",
                table: "FormerNumbers",
                columns: new[] { "AgencyId", "ProjectId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FormerNumbers_AgencyId_TaskId",
                table: "FormerNumbers",
                columns: new[] { "AgencyId", "TaskId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FormerNumbers");
        }
    }
}
