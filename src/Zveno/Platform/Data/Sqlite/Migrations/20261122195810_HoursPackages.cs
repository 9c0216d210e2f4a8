using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteDb))]
    [Migration("20261122195810_HoursPackages")]
    public partial class HoursPackages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsGift",
                table: "TimeEntries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Minutes",
                table: "TimeEntries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Origin",
                table: "TimeEntries",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "GiftMinutes",
                table: "RoomHours",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedThrough",
                table: "HoursRules",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CostRates",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kopecks = table.Column<long>(type: "INTEGER", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CostRates", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_CostRates_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HoursSettings",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundTo = table.Column<int>(type: "INTEGER", nullable: false),
                    RoundUp = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HoursSettings", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "HoursTransfers",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromTaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToTaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HoursTransfers", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_HoursTransfers_Members_AgencyId_ById",
                        columns: x => new { x.AgencyId, x.ById },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HoursTransfers_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HoursTransfers_Tasks_AgencyId_FromTaskId",
                        columns: x => new { x.AgencyId, x.FromTaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HoursTransfers_Tasks_AgencyId_ToTaskId",
                        columns: x => new { x.AgencyId, x.ToTaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PackageMonths",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Choice = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Who = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Told = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackageMonths", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_PackageMonths_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PackageMonths_Members_AgencyId_WrittenBy",
                        columns: x => new { x.AgencyId, x.WrittenBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PackageMonths_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Packages",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Price = table.Column<long>(type: "INTEGER", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Carry = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CarryMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    CapMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    HourPrice = table.Column<long>(type: "INTEGER", nullable: false),
                    Beyond = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Packages", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Packages_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Packages_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_AgencyId_Origin",
                table: "TimeEntries",
                columns: new[] { "AgencyId", "Origin" },
                unique: true,
                filter: "\"Origin\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CostRates_AgencyId_MemberId_From",
                table: "CostRates",
                columns: new[] { "AgencyId", "MemberId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HoursSettings_AgencyId",
                table: "HoursSettings",
                column: "AgencyId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HoursTransfers_AgencyId_ById",
                table: "HoursTransfers",
                columns: new[] { "AgencyId", "ById" });

            migrationBuilder.CreateIndex(
                name: "IX_HoursTransfers_AgencyId_FromTaskId",
                table: "HoursTransfers",
                columns: new[] { "AgencyId", "FromTaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_HoursTransfers_AgencyId_ProjectId_At",
                table: "HoursTransfers",
                columns: new[] { "AgencyId", "ProjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_HoursTransfers_AgencyId_ToTaskId",
                table: "HoursTransfers",
                columns: new[] { "AgencyId", "ToTaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_PackageMonths_AgencyId_ClientId",
                table: "PackageMonths",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_PackageMonths_AgencyId_ProjectId_Month",
                table: "PackageMonths",
                columns: new[] { "AgencyId", "ProjectId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PackageMonths_AgencyId_WrittenBy",
                table: "PackageMonths",
                columns: new[] { "AgencyId", "WrittenBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Packages_AgencyId_ClientId",
                table: "Packages",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Packages_AgencyId_ProjectId_From",
                table: "Packages",
                columns: new[] { "AgencyId", "ProjectId", "From" },
                unique: true);

            // What was entered before counts to the nearest minute, as entries do without a rule of the agency's own.
            migrationBuilder.Sql("""UPDATE "TimeEntries" SET "Minutes" = CASE WHEN "Seconds" < 0 THEN -((-"Seconds" + 30) / 60) ELSE ("Seconds" + 30) / 60 END;""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CostRates");

            migrationBuilder.DropTable(
                name: "HoursSettings");

            migrationBuilder.DropTable(
                name: "HoursTransfers");

            migrationBuilder.DropTable(
                name: "PackageMonths");

            migrationBuilder.DropTable(
                name: "Packages");

            migrationBuilder.DropIndex(
                name: "IX_TimeEntries_AgencyId_Origin",
                table: "TimeEntries");

            migrationBuilder.DropColumn(
                name: "IsGift",
                table: "TimeEntries");

            migrationBuilder.DropColumn(
                name: "Minutes",
                table: "TimeEntries");

            migrationBuilder.DropColumn(
                name: "Origin",
                table: "TimeEntries");

            migrationBuilder.DropColumn(
                name: "GiftMinutes",
                table: "RoomHours");

            migrationBuilder.DropColumn(
                name: "ClosedThrough",
                table: "HoursRules");
        }
    }
}
