using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261122200952_Plans")]
    public partial class Plans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "PlanId",
                table: "Notices",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Fires",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hours = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: true),
                    PushedTaskId = table.Column<Guid>(type: "uuid", nullable: true),
                    Reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    RaisedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RaisedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fires", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Fires_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Fires_Members_AgencyId_RaisedBy",
                        columns: x => new { x.AgencyId, x.RaisedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Fires_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Fires_Tasks_AgencyId_PushedTaskId",
                        columns: x => new { x.AgencyId, x.PushedTaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Fires_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LimitMinutes = table.Column<int>(type: "integer", nullable: false),
                    BoughtMinutes = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LastVersion = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    MadeBy = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RemovedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Plans_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plans_Members_AgencyId_MadeBy",
                        columns: x => new { x.AgencyId, x.MadeBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plans_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StandUpsHeld",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Slot = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    StartedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandUpsHeld", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_StandUpsHeld_Members_AgencyId_StartedBy",
                        columns: x => new { x.AgencyId, x.StartedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanItems",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    FireId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsGift = table.Column<bool>(type: "boolean", nullable: false),
                    TakenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanItems", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_PlanItems_Fires_AgencyId_FireId",
                        columns: x => new { x.AgencyId, x.FireId },
                        principalTable: "Fires",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanItems_Plans_AgencyId_PlanId",
                        columns: x => new { x.AgencyId, x.PlanId },
                        principalTable: "Plans",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanItems_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanVersions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LimitMinutes = table.Column<int>(type: "integer", nullable: false),
                    BoughtMinutes = table.Column<int>(type: "integer", nullable: false),
                    SentBy = table.Column<Guid>(type: "uuid", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReplacedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AnsweredBy = table.Column<Guid>(type: "uuid", nullable: true),
                    AnsweredName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanVersions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_PlanVersions_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanVersions_Contacts_AgencyId_AnsweredBy",
                        columns: x => new { x.AgencyId, x.AnsweredBy },
                        principalTable: "Contacts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanVersions_Members_AgencyId_SentBy",
                        columns: x => new { x.AgencyId, x.SentBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanVersions_Plans_AgencyId_PlanId",
                        columns: x => new { x.AgencyId, x.PlanId },
                        principalTable: "Plans",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanVersions_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Retrospectives",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Notes = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    HeldBy = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Tasks = table.Column<int>(type: "integer", nullable: false),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    PlannedMinutes = table.Column<int>(type: "integer", nullable: false),
                    SpentMinutes = table.Column<int>(type: "integer", nullable: false),
                    UnplannedMinutes = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Retrospectives", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Retrospectives_Members_AgencyId_HeldBy",
                        columns: x => new { x.AgencyId, x.HeldBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Retrospectives_Plans_AgencyId_PlanId",
                        columns: x => new { x.AgencyId, x.PlanId },
                        principalTable: "Plans",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Retrospectives_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StandUpOutcomes",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StandUpId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: true),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandUpOutcomes", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_StandUpOutcomes_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandUpOutcomes_Members_AgencyId_WrittenBy",
                        columns: x => new { x.AgencyId, x.WrittenBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandUpOutcomes_StandUpsHeld_AgencyId_StandUpId",
                        columns: x => new { x.AgencyId, x.StandUpId },
                        principalTable: "StandUpsHeld",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_StandUpOutcomes_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanChoices",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PushedTaskId = table.Column<Guid>(type: "uuid", nullable: true),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    ChosenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    VersionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    PushedTitle = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanChoices", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_PlanChoices_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanChoices_Members_AgencyId_ChosenBy",
                        columns: x => new { x.AgencyId, x.ChosenBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanChoices_PlanVersions_AgencyId_VersionId",
                        columns: x => new { x.AgencyId, x.VersionId },
                        principalTable: "PlanVersions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanChoices_Plans_AgencyId_PlanId",
                        columns: x => new { x.AgencyId, x.PlanId },
                        principalTable: "Plans",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanChoices_Tasks_AgencyId_PushedTaskId",
                        columns: x => new { x.AgencyId, x.PushedTaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanChoices_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanLines",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    IsGift = table.Column<bool>(type: "boolean", nullable: false),
                    IsFire = table.Column<bool>(type: "boolean", nullable: false),
                    Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Comment = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanLines", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_PlanLines_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanLines_PlanVersions_AgencyId_VersionId",
                        columns: x => new { x.AgencyId, x.VersionId },
                        principalTable: "PlanVersions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanLines_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RetroActions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RetrospectiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetroActions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_RetroActions_Retrospectives_AgencyId_RetrospectiveId",
                        columns: x => new { x.AgencyId, x.RetrospectiveId },
                        principalTable: "Retrospectives",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RetroActions_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AgencyId_PlanId",
                table: "Notices",
                columns: new[] { "AgencyId", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Fires_AgencyId_ClientId",
                table: "Fires",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Fires_AgencyId_ProjectId",
                table: "Fires",
                columns: new[] { "AgencyId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Fires_AgencyId_PushedTaskId",
                table: "Fires",
                columns: new[] { "AgencyId", "PushedTaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_Fires_AgencyId_RaisedAt",
                table: "Fires",
                columns: new[] { "AgencyId", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Fires_AgencyId_RaisedBy",
                table: "Fires",
                columns: new[] { "AgencyId", "RaisedBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Fires_AgencyId_TaskId",
                table: "Fires",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanChoices_AgencyId_ChosenBy",
                table: "PlanChoices",
                columns: new[] { "AgencyId", "ChosenBy" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanChoices_AgencyId_ClientId",
                table: "PlanChoices",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanChoices_AgencyId_PlanId",
                table: "PlanChoices",
                columns: new[] { "AgencyId", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanChoices_AgencyId_PushedTaskId",
                table: "PlanChoices",
                columns: new[] { "AgencyId", "PushedTaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanChoices_AgencyId_TaskId",
                table: "PlanChoices",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanChoices_AgencyId_VersionId",
                table: "PlanChoices",
                columns: new[] { "AgencyId", "VersionId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanItems_AgencyId_FireId",
                table: "PlanItems",
                columns: new[] { "AgencyId", "FireId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanItems_AgencyId_PlanId_TaskId",
                table: "PlanItems",
                columns: new[] { "AgencyId", "PlanId", "TaskId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanItems_AgencyId_TaskId",
                table: "PlanItems",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanLines_AgencyId_ClientId",
                table: "PlanLines",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanLines_AgencyId_TaskId",
                table: "PlanLines",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanLines_AgencyId_VersionId",
                table: "PlanLines",
                columns: new[] { "AgencyId", "VersionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_AgencyId_ClientId",
                table: "Plans",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_AgencyId_EndsOn_StartsOn",
                table: "Plans",
                columns: new[] { "AgencyId", "EndsOn", "StartsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_AgencyId_MadeBy",
                table: "Plans",
                columns: new[] { "AgencyId", "MadeBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_AgencyId_ProjectId_Kind_StartsOn",
                table: "Plans",
                columns: new[] { "AgencyId", "ProjectId", "Kind", "StartsOn" },
                unique: true,
                filter: "\"RemovedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlanVersions_AgencyId_AnsweredBy",
                table: "PlanVersions",
                columns: new[] { "AgencyId", "AnsweredBy" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanVersions_AgencyId_ClientId",
                table: "PlanVersions",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanVersions_AgencyId_PlanId_Number",
                table: "PlanVersions",
                columns: new[] { "AgencyId", "PlanId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanVersions_AgencyId_ProjectId_StartsOn",
                table: "PlanVersions",
                columns: new[] { "AgencyId", "ProjectId", "StartsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanVersions_AgencyId_SentBy",
                table: "PlanVersions",
                columns: new[] { "AgencyId", "SentBy" });

            migrationBuilder.CreateIndex(
                name: "IX_RetroActions_AgencyId_RetrospectiveId",
                table: "RetroActions",
                columns: new[] { "AgencyId", "RetrospectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_RetroActions_AgencyId_TaskId",
                table: "RetroActions",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_Retrospectives_AgencyId_HeldBy",
                table: "Retrospectives",
                columns: new[] { "AgencyId", "HeldBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Retrospectives_AgencyId_PlanId",
                table: "Retrospectives",
                columns: new[] { "AgencyId", "PlanId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Retrospectives_AgencyId_ProjectId_HeldAt",
                table: "Retrospectives",
                columns: new[] { "AgencyId", "ProjectId", "HeldAt" });

            migrationBuilder.CreateIndex(
                name: "IX_StandUpOutcomes_AgencyId_MemberId",
                table: "StandUpOutcomes",
                columns: new[] { "AgencyId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_StandUpOutcomes_AgencyId_StandUpId",
                table: "StandUpOutcomes",
                columns: new[] { "AgencyId", "StandUpId" });

            migrationBuilder.CreateIndex(
                name: "IX_StandUpOutcomes_AgencyId_TaskId_At",
                table: "StandUpOutcomes",
                columns: new[] { "AgencyId", "TaskId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_StandUpOutcomes_AgencyId_WrittenBy",
                table: "StandUpOutcomes",
                columns: new[] { "AgencyId", "WrittenBy" });

            migrationBuilder.CreateIndex(
                name: "IX_StandUpsHeld_AgencyId_Day_Slot",
                table: "StandUpsHeld",
                columns: new[] { "AgencyId", "Day", "Slot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StandUpsHeld_AgencyId_StartedBy",
                table: "StandUpsHeld",
                columns: new[] { "AgencyId", "StartedBy" });

            migrationBuilder.AddForeignKey(
                name: "FK_Notices_Plans_AgencyId_PlanId",
                table: "Notices",
                columns: new[] { "AgencyId", "PlanId" },
                principalTable: "Plans",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Notices_Plans_AgencyId_PlanId",
                table: "Notices");

            migrationBuilder.DropTable(
                name: "PlanChoices");

            migrationBuilder.DropTable(
                name: "PlanItems");

            migrationBuilder.DropTable(
                name: "PlanLines");

            migrationBuilder.DropTable(
                name: "RetroActions");

            migrationBuilder.DropTable(
                name: "StandUpOutcomes");

            migrationBuilder.DropTable(
                name: "Fires");

            migrationBuilder.DropTable(
                name: "PlanVersions");

            migrationBuilder.DropTable(
                name: "Retrospectives");

            migrationBuilder.DropTable(
                name: "StandUpsHeld");

            migrationBuilder.DropTable(
                name: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_Notices_AgencyId_PlanId",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "PlanId",
                table: "Notices");
        }
    }
}
