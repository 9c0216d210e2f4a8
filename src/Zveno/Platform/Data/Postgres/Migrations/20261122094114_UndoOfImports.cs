using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261122094114_UndoOfImports")]
    public partial class UndoOfImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "TableData",
                table: "Imports",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TargetId",
                table: "Imports",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UndoData",
                table: "Imports",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "UndoneAt",
                table: "Imports",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "UndoneBy",
                table: "Imports",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BeforeData",
                table: "ImportedRefs",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ImportId",
                table: "ImportedRefs",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RevokedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TableMemories",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Signature = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    MappingData = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TableMemories", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_TableMemories_Members_AgencyId_By",
                        columns: x => new { x.AgencyId, x.By },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_AgencyId_TargetId",
                table: "Imports",
                columns: new[] { "AgencyId", "TargetId" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_AgencyId_UndoneBy",
                table: "Imports",
                columns: new[] { "AgencyId", "UndoneBy" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRefs_AgencyId_ImportId",
                table: "ImportedRefs",
                columns: new[] { "AgencyId", "ImportId" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_AgencyId_MemberId_ProjectId",
                table: "CalendarFeeds",
                columns: new[] { "AgencyId", "MemberId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_AgencyId_ProjectId",
                table: "CalendarFeeds",
                columns: new[] { "AgencyId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_TableMemories_AgencyId_By",
                table: "TableMemories",
                columns: new[] { "AgencyId", "By" });

            migrationBuilder.CreateIndex(
                name: "IX_TableMemories_AgencyId_Signature",
                table: "TableMemories",
                columns: new[] { "AgencyId", "Signature" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_ImportedRefs_Imports_AgencyId_ImportId",
                table: "ImportedRefs",
                columns: new[] { "AgencyId", "ImportId" },
                principalTable: "Imports",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Imports_Members_AgencyId_UndoneBy",
                table: "Imports",
                columns: new[] { "AgencyId", "UndoneBy" },
                principalTable: "Members",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Imports_Projects_AgencyId_TargetId",
                table: "Imports",
                columns: new[] { "AgencyId", "TargetId" },
                principalTable: "Projects",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ImportedRefs_Imports_AgencyId_ImportId",
                table: "ImportedRefs");

            migrationBuilder.DropForeignKey(
                name: "FK_Imports_Members_AgencyId_UndoneBy",
                table: "Imports");

            migrationBuilder.DropForeignKey(
                name: "FK_Imports_Projects_AgencyId_TargetId",
                table: "Imports");

            migrationBuilder.DropTable(
                name: "CalendarFeeds");

            migrationBuilder.DropTable(
                name: "TableMemories");

            migrationBuilder.DropIndex(
                name: "IX_Imports_AgencyId_TargetId",
                table: "Imports");

            migrationBuilder.DropIndex(
                name: "IX_Imports_AgencyId_UndoneBy",
                table: "Imports");

            migrationBuilder.DropIndex(
                name: "IX_ImportedRefs_AgencyId_ImportId",
                table: "ImportedRefs");

            migrationBuilder.DropColumn(
                name: "TableData",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "TargetId",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "UndoData",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "UndoneAt",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "UndoneBy",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "BeforeData",
                table: "ImportedRefs");

            migrationBuilder.DropColumn(
                name: "ImportId",
                table: "ImportedRefs");
        }
    }
}
