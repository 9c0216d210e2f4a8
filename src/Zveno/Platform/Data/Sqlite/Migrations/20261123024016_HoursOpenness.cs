using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HoursOpenness : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ShownTo",
                table: "HoursTransfers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EntriesSince",
                table: "HoursRules",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ShareToldOf",
                table: "HoursRules",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "EntryPhrases",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntryPhrases", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_EntryPhrases_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomEntries",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    IsGift = table.Column<bool>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomEntries", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_RoomEntries_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomEntries_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomEntries_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomEntries_TimeEntries_AgencyId_EntryId",
                        columns: x => new { x.AgencyId, x.EntryId },
                        principalTable: "TimeEntries",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavingMinutes",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavingMinutes", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_HoursTransfers_AgencyId_ShownTo",
                table: "HoursTransfers",
                columns: new[] { "AgencyId", "ShownTo" });

            migrationBuilder.CreateIndex(
                name: "IX_EntryPhrases_AgencyId_ProjectId",
                table: "EntryPhrases",
                columns: new[] { "AgencyId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomEntries_AgencyId_ClientId",
                table: "RoomEntries",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomEntries_AgencyId_EntryId",
                table: "RoomEntries",
                columns: new[] { "AgencyId", "EntryId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomEntries_AgencyId_ProjectId_Day",
                table: "RoomEntries",
                columns: new[] { "AgencyId", "ProjectId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomEntries_AgencyId_TaskId",
                table: "RoomEntries",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_SavingMinutes_AgencyId_Kind",
                table: "SavingMinutes",
                columns: new[] { "AgencyId", "Kind" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_HoursTransfers_Clients_AgencyId_ShownTo",
                table: "HoursTransfers",
                columns: new[] { "AgencyId", "ShownTo" },
                principalTable: "Clients",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_HoursTransfers_Clients_AgencyId_ShownTo",
                table: "HoursTransfers");

            migrationBuilder.DropTable(
                name: "EntryPhrases");

            migrationBuilder.DropTable(
                name: "RoomEntries");

            migrationBuilder.DropTable(
                name: "SavingMinutes");

            migrationBuilder.DropIndex(
                name: "IX_HoursTransfers_AgencyId_ShownTo",
                table: "HoursTransfers");

            migrationBuilder.DropColumn(
                name: "ShownTo",
                table: "HoursTransfers");

            migrationBuilder.DropColumn(
                name: "EntriesSince",
                table: "HoursRules");

            migrationBuilder.DropColumn(
                name: "ShareToldOf",
                table: "HoursRules");
        }
    }
}
