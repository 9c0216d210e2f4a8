using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261122202110_AlarmWords")]
    public partial class AlarmWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "HeldId",
                table: "Questions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "WordId",
                table: "Alarms",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DraftFiles",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftFiles", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_DraftFiles_Files_AgencyId_FileId",
                        columns: x => new { x.AgencyId, x.FileId },
                        principalTable: "Files",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DraftFiles_TopicDrafts_AgencyId_DraftId",
                        columns: x => new { x.AgencyId, x.DraftId },
                        principalTable: "TopicDrafts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AgencyId_HeldId",
                table: "Questions",
                columns: new[] { "AgencyId", "HeldId" });

            migrationBuilder.CreateIndex(
                name: "IX_Alarms_AgencyId_WordId",
                table: "Alarms",
                columns: new[] { "AgencyId", "WordId" });

            migrationBuilder.CreateIndex(
                name: "IX_DraftFiles_AgencyId_DraftId",
                table: "DraftFiles",
                columns: new[] { "AgencyId", "DraftId" });

            migrationBuilder.CreateIndex(
                name: "IX_DraftFiles_AgencyId_FileId",
                table: "DraftFiles",
                columns: new[] { "AgencyId", "FileId" });

            migrationBuilder.AddForeignKey(
                name: "FK_Alarms_Deliveries_AgencyId_WordId",
                table: "Alarms",
                columns: new[] { "AgencyId", "WordId" },
                principalTable: "Deliveries",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);

            // Who has chosen already is told of the new kinds too, as who has not.
            migrationBuilder.Sql("""
                UPDATE "NoticeChoices" SET "Shown" = "Shown" || ', Alarm, Questions, Shift', "Mailed" = "Mailed" || ', Alarm, Questions, Shift', "Told" = "Told" || ', Alarm, Questions, Shift'
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Alarms_Deliveries_AgencyId_WordId",
                table: "Alarms");

            migrationBuilder.DropTable(
                name: "DraftFiles");

            migrationBuilder.DropIndex(
                name: "IX_Questions_AgencyId_HeldId",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Alarms_AgencyId_WordId",
                table: "Alarms");

            migrationBuilder.DropColumn(
                name: "HeldId",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "WordId",
                table: "Alarms");
        }
    }
}
