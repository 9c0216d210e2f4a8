using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261122233555_HoursLeftovers")]
    public partial class HoursLeftovers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ContactId",
                table: "PackageMonths",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ProjectId",
                table: "Notices",
                type: "uuid",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Told",
                table: "NoticeChoices",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(160)",
                oldMaxLength: 160);

            migrationBuilder.AlterColumn<string>(
                name: "Shown",
                table: "NoticeChoices",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(160)",
                oldMaxLength: 160);

            migrationBuilder.AlterColumn<string>(
                name: "Mailed",
                table: "NoticeChoices",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(160)",
                oldMaxLength: 160);

            migrationBuilder.AddColumn<bool>(
                name: "Reminds",
                table: "HoursSettings",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "HoursImports",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DoneAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    UndoneAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    TableData = table.Column<string>(type: "text", nullable: false),
                    ReportData = table.Column<string>(type: "text", nullable: true),
                    MadeData = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HoursImports", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_HoursImports_Members_AgencyId_By",
                        columns: x => new { x.AgencyId, x.By },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PackageMonths_AgencyId_ContactId",
                table: "PackageMonths",
                columns: new[] { "AgencyId", "ContactId" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AgencyId_ProjectId",
                table: "Notices",
                columns: new[] { "AgencyId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_HoursImports_AgencyId_At",
                table: "HoursImports",
                columns: new[] { "AgencyId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_HoursImports_AgencyId_By",
                table: "HoursImports",
                columns: new[] { "AgencyId", "By" });

            migrationBuilder.AddForeignKey(
                name: "FK_Notices_Projects_AgencyId_ProjectId",
                table: "Notices",
                columns: new[] { "AgencyId", "ProjectId" },
                principalTable: "Projects",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_PackageMonths_Contacts_AgencyId_ContactId",
                table: "PackageMonths",
                columns: new[] { "AgencyId", "ContactId" },
                principalTable: "Contacts",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Notices_Projects_AgencyId_ProjectId",
                table: "Notices");

            migrationBuilder.DropForeignKey(
                name: "FK_PackageMonths_Contacts_AgencyId_ContactId",
                table: "PackageMonths");

            migrationBuilder.DropTable(
                name: "HoursImports");

            migrationBuilder.DropIndex(
                name: "IX_PackageMonths_AgencyId_ContactId",
                table: "PackageMonths");

            migrationBuilder.DropIndex(
                name: "IX_Notices_AgencyId_ProjectId",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "ContactId",
                table: "PackageMonths");

            migrationBuilder.DropColumn(
                name: "ProjectId",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "Reminds",
                table: "HoursSettings");

            migrationBuilder.AlterColumn<string>(
                name: "Told",
                table: "NoticeChoices",
                type: "character varying(160)",
                maxLength: 160,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(400)",
                oldMaxLength: 400);

            migrationBuilder.AlterColumn<string>(
                name: "Shown",
                table: "NoticeChoices",
                type: "character varying(160)",
                maxLength: 160,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(400)",
                oldMaxLength: 400);

            migrationBuilder.AlterColumn<string>(
                name: "Mailed",
                table: "NoticeChoices",
                type: "character varying(160)",
                maxLength: 160,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(400)",
                oldMaxLength: 400);
        }
    }
}
