using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteDb))]
    [Migration("20261122093228_Notices")]
    public partial class Notices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "NoticeChoices",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Shown = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Mailed = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeChoices", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_NoticeChoices_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SeenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MailAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MailedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Notices_Members_AgencyId_ById",
                        columns: x => new { x.AgencyId, x.ById },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notices_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notices_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Notices_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_NoticeChoices_AgencyId_MemberId",
                table: "NoticeChoices",
                columns: new[] { "AgencyId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AgencyId_ById",
                table: "Notices",
                columns: new[] { "AgencyId", "ById" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AgencyId_MemberId_At",
                table: "Notices",
                columns: new[] { "AgencyId", "MemberId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AgencyId_MemberId_SeenAt",
                table: "Notices",
                columns: new[] { "AgencyId", "MemberId", "SeenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AgencyId_TaskId",
                table: "Notices",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AgencyId_TopicId",
                table: "Notices",
                columns: new[] { "AgencyId", "TopicId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "NoticeChoices");

            migrationBuilder.DropTable(
                name: "Notices");
        }
    }
}
