using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261122073839_SubtasksAndLinks")]
    public partial class SubtasksAndLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ParentId",
                table: "Tasks",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "TaskLinks",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    BlockerId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskLinks", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_TaskLinks_Tasks_AgencyId_BlockerId",
                        columns: x => new { x.AgencyId, x.BlockerId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskLinks_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_ParentId",
                table: "Tasks",
                columns: new[] { "AgencyId", "ParentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_ProjectId_ParentId",
                table: "Tasks",
                columns: new[] { "AgencyId", "ProjectId", "ParentId" },
                filter: "\"ParentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TaskLinks_AgencyId_BlockerId",
                table: "TaskLinks",
                columns: new[] { "AgencyId", "BlockerId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskLinks_AgencyId_TaskId_BlockerId",
                table: "TaskLinks",
                columns: new[] { "AgencyId", "TaskId", "BlockerId" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Tasks_Tasks_AgencyId_ParentId",
                table: "Tasks",
                columns: new[] { "AgencyId", "ParentId" },
                principalTable: "Tasks",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Tasks_Tasks_AgencyId_ParentId",
                table: "Tasks");

            migrationBuilder.DropTable(
                name: "TaskLinks");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_AgencyId_ParentId",
                table: "Tasks");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_AgencyId_ProjectId_ParentId",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "ParentId",
                table: "Tasks");
        }
    }
}
