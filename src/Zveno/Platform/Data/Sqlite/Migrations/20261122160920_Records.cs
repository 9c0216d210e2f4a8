using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteDb))]
    [Migration("20261122160920_Records")]
    public partial class Records : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Calls",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsIncoming = table.Column<bool>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsPastLead = table.Column<bool>(type: "INTEGER", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CauseWords = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    LoggedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoggedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Calls", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Calls_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Calls_Contacts_AgencyId_ContactId",
                        columns: x => new { x.AgencyId, x.ContactId },
                        principalTable: "Contacts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Calls_Members_AgencyId_LoggedBy",
                        columns: x => new { x.AgencyId, x.LoggedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Calls_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Calls_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Href = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    End = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EndedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsByAct = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Changes_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Changes_Members_AgencyId_EndedBy",
                        columns: x => new { x.AgencyId, x.EndedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Changes_Members_AgencyId_OwnerId",
                        columns: x => new { x.AgencyId, x.OwnerId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Changes_Messages_AgencyId_MessageId",
                        columns: x => new { x.AgencyId, x.MessageId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Changes_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Changes_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Agenda = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Ours = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Theirs = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Minutes = table.Column<string>(type: "TEXT", nullable: true),
                    HeldAt = table.Column<long>(type: "INTEGER", nullable: true),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Meetings_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meetings_Members_AgencyId_MadeBy",
                        columns: x => new { x.AgencyId, x.MadeBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meetings_Messages_AgencyId_NoteId",
                        columns: x => new { x.AgencyId, x.NoteId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meetings_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meetings_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QuestionLists",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SpecialistId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HandedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsUrgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuestionLists", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_QuestionLists_Members_AgencyId_SpecialistId",
                        columns: x => new { x.AgencyId, x.SpecialistId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ShiftHandOvers",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HandedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Open = table.Column<int>(type: "INTEGER", nullable: false),
                    Late = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AcceptedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShiftHandOvers", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ShiftHandOvers_Members_AgencyId_FromId",
                        columns: x => new { x.AgencyId, x.FromId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ShiftHandOvers_Members_AgencyId_ToId",
                        columns: x => new { x.AgencyId, x.ToId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StandUps",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandUps", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CallId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsPublished = table.Column<bool>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Decisions_Calls_AgencyId_CallId",
                        columns: x => new { x.AgencyId, x.CallId },
                        principalTable: "Calls",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_Meetings_AgencyId_MeetingId",
                        columns: x => new { x.AgencyId, x.MeetingId },
                        principalTable: "Meetings",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_Members_AgencyId_RecordedBy",
                        columns: x => new { x.AgencyId, x.RecordedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_Messages_AgencyId_MessageId",
                        columns: x => new { x.AgencyId, x.MessageId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Questions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SpecialistId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    IsUrgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ListId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HandedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SentMessageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Questions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Questions_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Questions_Members_AgencyId_AskedBy",
                        columns: x => new { x.AgencyId, x.AskedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Questions_Members_AgencyId_SpecialistId",
                        columns: x => new { x.AgencyId, x.SpecialistId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Questions_Messages_AgencyId_MessageId",
                        columns: x => new { x.AgencyId, x.MessageId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Questions_Messages_AgencyId_SentMessageId",
                        columns: x => new { x.AgencyId, x.SentMessageId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Questions_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Questions_QuestionLists_AgencyId_ListId",
                        columns: x => new { x.AgencyId, x.ListId },
                        principalTable: "QuestionLists",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Questions_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Recorded",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CallId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    QuestionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recorded", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Recorded_Calls_AgencyId_CallId",
                        columns: x => new { x.AgencyId, x.CallId },
                        principalTable: "Calls",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recorded_ChecklistItems_AgencyId_ItemId",
                        columns: x => new { x.AgencyId, x.ItemId },
                        principalTable: "ChecklistItems",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Recorded_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recorded_Decisions_AgencyId_DecisionId",
                        columns: x => new { x.AgencyId, x.DecisionId },
                        principalTable: "Decisions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recorded_Meetings_AgencyId_MeetingId",
                        columns: x => new { x.AgencyId, x.MeetingId },
                        principalTable: "Meetings",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recorded_Members_AgencyId_RecordedBy",
                        columns: x => new { x.AgencyId, x.RecordedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recorded_Messages_AgencyId_MessageId",
                        columns: x => new { x.AgencyId, x.MessageId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recorded_Questions_AgencyId_QuestionId",
                        columns: x => new { x.AgencyId, x.QuestionId },
                        principalTable: "Questions",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recorded_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Recorded_TimeEntries_AgencyId_EntryId",
                        columns: x => new { x.AgencyId, x.EntryId },
                        principalTable: "TimeEntries",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recorded_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_AgencyId_ClientId_StartedAt",
                table: "Calls",
                columns: new[] { "AgencyId", "ClientId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_AgencyId_ContactId",
                table: "Calls",
                columns: new[] { "AgencyId", "ContactId" });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_AgencyId_LoggedBy",
                table: "Calls",
                columns: new[] { "AgencyId", "LoggedBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_AgencyId_MemberId",
                table: "Calls",
                columns: new[] { "AgencyId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_AgencyId_StartedAt",
                table: "Calls",
                columns: new[] { "AgencyId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_AgencyId_TopicId",
                table: "Calls",
                columns: new[] { "AgencyId", "TopicId" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_AgencyId_ClientId",
                table: "Changes",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_AgencyId_EndedAt_At",
                table: "Changes",
                columns: new[] { "AgencyId", "EndedAt", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_AgencyId_EndedBy",
                table: "Changes",
                columns: new[] { "AgencyId", "EndedBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_AgencyId_Key",
                table: "Changes",
                columns: new[] { "AgencyId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Changes_AgencyId_MessageId",
                table: "Changes",
                columns: new[] { "AgencyId", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_AgencyId_OwnerId",
                table: "Changes",
                columns: new[] { "AgencyId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_AgencyId_TaskId_EndedAt",
                table: "Changes",
                columns: new[] { "AgencyId", "TaskId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_AgencyId_TopicId_EndedAt",
                table: "Changes",
                columns: new[] { "AgencyId", "TopicId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AgencyId_CallId",
                table: "Decisions",
                columns: new[] { "AgencyId", "CallId" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AgencyId_ClientId_IsPublished",
                table: "Decisions",
                columns: new[] { "AgencyId", "ClientId", "IsPublished" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AgencyId_MeetingId",
                table: "Decisions",
                columns: new[] { "AgencyId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AgencyId_MessageId",
                table: "Decisions",
                columns: new[] { "AgencyId", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AgencyId_ProjectId_DecidedOn",
                table: "Decisions",
                columns: new[] { "AgencyId", "ProjectId", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AgencyId_RecordedBy",
                table: "Decisions",
                columns: new[] { "AgencyId", "RecordedBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AgencyId_TopicId",
                table: "Decisions",
                columns: new[] { "AgencyId", "TopicId" });

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_AgencyId_ClientId_StartsAt",
                table: "Meetings",
                columns: new[] { "AgencyId", "ClientId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_AgencyId_MadeBy",
                table: "Meetings",
                columns: new[] { "AgencyId", "MadeBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_AgencyId_NoteId",
                table: "Meetings",
                columns: new[] { "AgencyId", "NoteId" });

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_AgencyId_ProjectId",
                table: "Meetings",
                columns: new[] { "AgencyId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_AgencyId_StartsAt",
                table: "Meetings",
                columns: new[] { "AgencyId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_AgencyId_TopicId",
                table: "Meetings",
                columns: new[] { "AgencyId", "TopicId" });

            migrationBuilder.CreateIndex(
                name: "IX_QuestionLists_AgencyId_HandedAt",
                table: "QuestionLists",
                columns: new[] { "AgencyId", "HandedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_QuestionLists_AgencyId_SpecialistId",
                table: "QuestionLists",
                columns: new[] { "AgencyId", "SpecialistId" });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AgencyId_AskedAt",
                table: "Questions",
                columns: new[] { "AgencyId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AgencyId_AskedBy",
                table: "Questions",
                columns: new[] { "AgencyId", "AskedBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AgencyId_ClientId",
                table: "Questions",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AgencyId_ListId",
                table: "Questions",
                columns: new[] { "AgencyId", "ListId" });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AgencyId_MessageId",
                table: "Questions",
                columns: new[] { "AgencyId", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AgencyId_ProjectId",
                table: "Questions",
                columns: new[] { "AgencyId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AgencyId_SentMessageId",
                table: "Questions",
                columns: new[] { "AgencyId", "SentMessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AgencyId_SpecialistId_HandedAt",
                table: "Questions",
                columns: new[] { "AgencyId", "SpecialistId", "HandedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AgencyId_TopicId",
                table: "Questions",
                columns: new[] { "AgencyId", "TopicId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recorded_AgencyId_CallId",
                table: "Recorded",
                columns: new[] { "AgencyId", "CallId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recorded_AgencyId_ClientId",
                table: "Recorded",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recorded_AgencyId_DecisionId",
                table: "Recorded",
                columns: new[] { "AgencyId", "DecisionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recorded_AgencyId_EntryId",
                table: "Recorded",
                columns: new[] { "AgencyId", "EntryId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recorded_AgencyId_ItemId",
                table: "Recorded",
                columns: new[] { "AgencyId", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recorded_AgencyId_MeetingId",
                table: "Recorded",
                columns: new[] { "AgencyId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recorded_AgencyId_MessageId",
                table: "Recorded",
                columns: new[] { "AgencyId", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recorded_AgencyId_QuestionId",
                table: "Recorded",
                columns: new[] { "AgencyId", "QuestionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recorded_AgencyId_RecordedBy",
                table: "Recorded",
                columns: new[] { "AgencyId", "RecordedBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Recorded_AgencyId_TaskId",
                table: "Recorded",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recorded_AgencyId_TopicId",
                table: "Recorded",
                columns: new[] { "AgencyId", "TopicId" });

            migrationBuilder.CreateIndex(
                name: "IX_ShiftHandOvers_AgencyId_FromId",
                table: "ShiftHandOvers",
                columns: new[] { "AgencyId", "FromId" });

            migrationBuilder.CreateIndex(
                name: "IX_ShiftHandOvers_AgencyId_HandedAt",
                table: "ShiftHandOvers",
                columns: new[] { "AgencyId", "HandedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ShiftHandOvers_AgencyId_ToId",
                table: "ShiftHandOvers",
                columns: new[] { "AgencyId", "ToId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropTable(
                name: "Recorded");

            migrationBuilder.DropTable(
                name: "ShiftHandOvers");

            migrationBuilder.DropTable(
                name: "StandUps");

            migrationBuilder.DropTable(
                name: "Decisions");

            migrationBuilder.DropTable(
                name: "Questions");

            migrationBuilder.DropTable(
                name: "Calls");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "QuestionLists");
        }
    }
}
