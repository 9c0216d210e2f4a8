using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FormerDescriptions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "FormerDescriptionCount",
                table: "Tasks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "FormerDescriptions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerDescriptions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_FormerDescriptions_Members_AgencyId_By",
                        columns: x => new { x.AgencyId, x.By },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FormerDescriptions_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FormerDescriptions_AgencyId_By",
                table: "FormerDescriptions",
                columns: new[] { "AgencyId", "By" });

            migrationBuilder.CreateIndex(
                name: "IX_FormerDescriptions_AgencyId_TaskId_Number",
                table: "FormerDescriptions",
                columns: new[] { "AgencyId", "TaskId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FormerDescriptions");

            migrationBuilder.DropColumn(
                name: "FormerDescriptionCount",
                table: "Tasks");
        }
    }
}
