using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261122100450_FlowTables")]
    public partial class FlowTables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Batch",
                table: "Tasks",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EntryMarks",
                table: "Tasks",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "RecurrenceId",
                table: "Tasks",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Entry",
                table: "Stages",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "HandsToRole",
                table: "Stages",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Before",
                table: "ProjectTemplates",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "ProjectTemplates",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Project");

            migrationBuilder.CreateTable(
                name: "ProjectPeople",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectPeople", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ProjectPeople_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProjectPeople_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Recurrences",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Task = table.Column<string>(type: "text", nullable: false),
                    Rule = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    AssigneeId = table.Column<Guid>(type: "uuid", nullable: true),
                    StageId = table.Column<Guid>(type: "uuid", nullable: true),
                    ModelId = table.Column<Guid>(type: "uuid", nullable: true),
                    Made = table.Column<int>(type: "integer", nullable: false),
                    Skipped = table.Column<int>(type: "integer", nullable: false),
                    LastOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PausedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ArchivedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    CreatedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recurrences", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Recurrences_Members_AgencyId_AssigneeId",
                        columns: x => new { x.AgencyId, x.AssigneeId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recurrences_Members_AgencyId_CreatedBy",
                        columns: x => new { x.AgencyId, x.CreatedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recurrences_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recurrences_Stages_AgencyId_StageId",
                        columns: x => new { x.AgencyId, x.StageId },
                        principalTable: "Stages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recurrences_Tasks_AgencyId_ModelId",
                        columns: x => new { x.AgencyId, x.ModelId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StageVisits",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    StageId = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LeftAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageVisits", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_StageVisits_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StageVisits_Stages_AgencyId_StageId",
                        columns: x => new { x.AgencyId, x.StageId },
                        principalTable: "Stages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StageVisits_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskHolds",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    TakenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    GivenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskHolds", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_TaskHolds_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskHolds_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_Batch",
                table: "Tasks",
                columns: new[] { "AgencyId", "Batch" },
                filter: "\"Batch\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_RecurrenceId",
                table: "Tasks",
                columns: new[] { "AgencyId", "RecurrenceId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectPeople_AgencyId_MemberId",
                table: "ProjectPeople",
                columns: new[] { "AgencyId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectPeople_AgencyId_ProjectId_Role",
                table: "ProjectPeople",
                columns: new[] { "AgencyId", "ProjectId", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Recurrences_AgencyId_AssigneeId",
                table: "Recurrences",
                columns: new[] { "AgencyId", "AssigneeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recurrences_AgencyId_CreatedBy",
                table: "Recurrences",
                columns: new[] { "AgencyId", "CreatedBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Recurrences_AgencyId_ModelId",
                table: "Recurrences",
                columns: new[] { "AgencyId", "ModelId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recurrences_AgencyId_ProjectId_ArchivedAt",
                table: "Recurrences",
                columns: new[] { "AgencyId", "ProjectId", "ArchivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Recurrences_AgencyId_StageId",
                table: "Recurrences",
                columns: new[] { "AgencyId", "StageId" });

            migrationBuilder.CreateIndex(
                name: "IX_StageVisits_AgencyId_ProjectId_EnteredAt",
                table: "StageVisits",
                columns: new[] { "AgencyId", "ProjectId", "EnteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_StageVisits_AgencyId_StageId",
                table: "StageVisits",
                columns: new[] { "AgencyId", "StageId" });

            migrationBuilder.CreateIndex(
                name: "IX_StageVisits_AgencyId_TaskId_EnteredAt",
                table: "StageVisits",
                columns: new[] { "AgencyId", "TaskId", "EnteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskHolds_AgencyId_MemberId",
                table: "TaskHolds",
                columns: new[] { "AgencyId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskHolds_AgencyId_TaskId_TakenAt",
                table: "TaskHolds",
                columns: new[] { "AgencyId", "TaskId", "TakenAt" });

            migrationBuilder.AddForeignKey(
                name: "FK_Tasks_Recurrences_AgencyId_RecurrenceId",
                table: "Tasks",
                columns: new[] { "AgencyId", "RecurrenceId" },
                principalTable: "Recurrences",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.Sql(Zveno.Platform.PathBackfill.PostgresBefore);
            migrationBuilder.Sql(Zveno.Platform.PathBackfill.Postgres);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Tasks_Recurrences_AgencyId_RecurrenceId",
                table: "Tasks");

            migrationBuilder.DropTable(
                name: "ProjectPeople");

            migrationBuilder.DropTable(
                name: "Recurrences");

            migrationBuilder.DropTable(
                name: "StageVisits");

            migrationBuilder.DropTable(
                name: "TaskHolds");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_AgencyId_Batch",
                table: "Tasks");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_AgencyId_RecurrenceId",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "Batch",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "EntryMarks",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "RecurrenceId",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "Entry",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "HandsToRole",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "Before",
                table: "ProjectTemplates");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "ProjectTemplates");
        }
    }
}
