using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteDb))]
    [Migration("20261122093001_BacklogSavedViewsDays")]
    public partial class BacklogSavedViewsDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "BacklogPlace",
                table: "Tasks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DayTasks",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DayTasks", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_DayTasks_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DayTasks_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_SavedViews_Members_AgencyId_OwnerId",
                        columns: x => new { x.AgencyId, x.OwnerId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_ClosedAt_DueOn",
                table: "Tasks",
                columns: new[] { "AgencyId", "ClosedAt", "DueOn" },
                filter: "\"ArchivedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_ProjectId_BacklogPlace",
                table: "Tasks",
                columns: new[] { "AgencyId", "ProjectId", "BacklogPlace" },
                filter: "\"BacklogPlace\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DayTasks_AgencyId_MemberId_Day",
                table: "DayTasks",
                columns: new[] { "AgencyId", "MemberId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_DayTasks_AgencyId_MemberId_TaskId",
                table: "DayTasks",
                columns: new[] { "AgencyId", "MemberId", "TaskId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DayTasks_AgencyId_TaskId",
                table: "DayTasks",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_AgencyId_OwnerId",
                table: "SavedViews",
                columns: new[] { "AgencyId", "OwnerId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DayTasks");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_AgencyId_ClosedAt_DueOn",
                table: "Tasks");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_AgencyId_ProjectId_BacklogPlace",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "BacklogPlace",
                table: "Tasks");
        }
    }
}
