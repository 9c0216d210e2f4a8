using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261122163844_Desk")]
    public partial class Desk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "SnoozedUntil",
                table: "Topics",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "BreachSeconds",
                table: "ReplyClocks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "HeadSeconds",
                table: "ReplyClocks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "WarnSeconds",
                table: "ReplyClocks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsAuto",
                table: "Messages",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "ThreadId",
                table: "Messages",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SubstituteId",
                table: "MemberAbsences",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DeskRules",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OnCallId = table.Column<Guid>(type: "uuid", nullable: true),
                    TellsAtNight = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskRules", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_DeskRules_Members_AgencyId_OnCallId",
                        columns: x => new { x.AgencyId, x.OnCallId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HeldAnswers",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TopicId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Seen = table.Column<int>(type: "integer", nullable: false),
                    Waits = table.Column<bool>(type: "boolean", nullable: false),
                    Why = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GoesAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    WrittenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    StoppedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HeldAnswers", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_HeldAnswers_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HeldAnswers_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HeldAnswers_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NightAnswers",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ContactId = table.Column<Guid>(type: "uuid", nullable: false),
                    Opens = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    MessageId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NightAnswers", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_NightAnswers_Contacts_AgencyId_ContactId",
                        columns: x => new { x.AgencyId, x.ContactId },
                        principalTable: "Contacts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NightAnswers_Messages_AgencyId_MessageId",
                        columns: x => new { x.AgencyId, x.MessageId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReplyRules",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Warn = table.Column<int>(type: "integer", nullable: false),
                    Due = table.Column<int>(type: "integer", nullable: false),
                    Head = table.Column<int>(type: "integer", nullable: false),
                    Breach = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplyRules", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "TopicDrafts",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TopicId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsNote = table.Column<bool>(type: "boolean", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TopicDrafts", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_TopicDrafts_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TopicDrafts_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HeldFiles",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HeldFiles", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_HeldFiles_Files_AgencyId_FileId",
                        columns: x => new { x.AgencyId, x.FileId },
                        principalTable: "Files",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HeldFiles_HeldAnswers_AgencyId_HeldId",
                        columns: x => new { x.AgencyId, x.HeldId },
                        principalTable: "HeldAnswers",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_AgencyId_ThreadId",
                table: "Messages",
                columns: new[] { "AgencyId", "ThreadId" });

            migrationBuilder.CreateIndex(
                name: "IX_MemberAbsences_AgencyId_SubstituteId",
                table: "MemberAbsences",
                columns: new[] { "AgencyId", "SubstituteId" });

            migrationBuilder.CreateIndex(
                name: "IX_DeskRules_AgencyId_OnCallId",
                table: "DeskRules",
                columns: new[] { "AgencyId", "OnCallId" });

            migrationBuilder.CreateIndex(
                name: "IX_HeldAnswers_AgencyId_ClientId",
                table: "HeldAnswers",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_HeldAnswers_AgencyId_GoesAt",
                table: "HeldAnswers",
                columns: new[] { "AgencyId", "GoesAt" });

            migrationBuilder.CreateIndex(
                name: "IX_HeldAnswers_AgencyId_MemberId",
                table: "HeldAnswers",
                columns: new[] { "AgencyId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_HeldAnswers_AgencyId_TopicId",
                table: "HeldAnswers",
                columns: new[] { "AgencyId", "TopicId" });

            migrationBuilder.CreateIndex(
                name: "IX_HeldFiles_AgencyId_FileId",
                table: "HeldFiles",
                columns: new[] { "AgencyId", "FileId" });

            migrationBuilder.CreateIndex(
                name: "IX_HeldFiles_AgencyId_HeldId",
                table: "HeldFiles",
                columns: new[] { "AgencyId", "HeldId" });

            migrationBuilder.CreateIndex(
                name: "IX_NightAnswers_AgencyId_ContactId_Opens",
                table: "NightAnswers",
                columns: new[] { "AgencyId", "ContactId", "Opens" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NightAnswers_AgencyId_MessageId",
                table: "NightAnswers",
                columns: new[] { "AgencyId", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplyRules_AgencyId_Channel_Kind",
                table: "ReplyRules",
                columns: new[] { "AgencyId", "Channel", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TopicDrafts_AgencyId_MemberId",
                table: "TopicDrafts",
                columns: new[] { "AgencyId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_TopicDrafts_AgencyId_TopicId_MemberId_IsNote",
                table: "TopicDrafts",
                columns: new[] { "AgencyId", "TopicId", "MemberId", "IsNote" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_MemberAbsences_Members_AgencyId_SubstituteId",
                table: "MemberAbsences",
                columns: new[] { "AgencyId", "SubstituteId" },
                principalTable: "Members",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Messages_ChannelThreads_AgencyId_ThreadId",
                table: "Messages",
                columns: new[] { "AgencyId", "ThreadId" },
                principalTable: "ChannelThreads",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);

            // Clocks that run go on by the limits that they started with: 10, 15, 25, 30 minutes, urgent 3, 5, 12, 15, mail 160, 240, 400, 480.
            migrationBuilder.Sql("""
                UPDATE "ReplyClocks" SET
                    "WarnSeconds" = CASE "Pace" WHEN 'Urgent' THEN 180 WHEN 'Mail' THEN 9600 ELSE 600 END,
                    "HeadSeconds" = CASE "Pace" WHEN 'Urgent' THEN 720 WHEN 'Mail' THEN 24000 ELSE 1500 END,
                    "BreachSeconds" = CASE "Pace" WHEN 'Urgent' THEN 900 WHEN 'Mail' THEN 28800 ELSE 1800 END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_MemberAbsences_Members_AgencyId_SubstituteId",
                table: "MemberAbsences");

            migrationBuilder.DropForeignKey(
                name: "FK_Messages_ChannelThreads_AgencyId_ThreadId",
                table: "Messages");

            migrationBuilder.DropTable(
                name: "DeskRules");

            migrationBuilder.DropTable(
                name: "HeldFiles");

            migrationBuilder.DropTable(
                name: "NightAnswers");

            migrationBuilder.DropTable(
                name: "ReplyRules");

            migrationBuilder.DropTable(
                name: "TopicDrafts");

            migrationBuilder.DropTable(
                name: "HeldAnswers");

            migrationBuilder.DropIndex(
                name: "IX_Messages_AgencyId_ThreadId",
                table: "Messages");

            migrationBuilder.DropIndex(
                name: "IX_MemberAbsences_AgencyId_SubstituteId",
                table: "MemberAbsences");

            migrationBuilder.DropColumn(
                name: "SnoozedUntil",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "BreachSeconds",
                table: "ReplyClocks");

            migrationBuilder.DropColumn(
                name: "HeadSeconds",
                table: "ReplyClocks");

            migrationBuilder.DropColumn(
                name: "WarnSeconds",
                table: "ReplyClocks");

            migrationBuilder.DropColumn(
                name: "IsAuto",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "ThreadId",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "SubstituteId",
                table: "MemberAbsences");
        }
    }
}
