using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteDb))]
    [Migration("20261122050337_Initial")]
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AccessKeys",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    Holder = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessKeys", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 320, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 320, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 320, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 320, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<long>(type: "INTEGER", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Activities",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Activities", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Agencies",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Zone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FoundedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agencies", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "CreateKeys",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CreateKeys", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Files",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Files", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Jobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    Fence = table.Column<long>(type: "INTEGER", nullable: false),
                    ClaimedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ParkedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Error = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Members",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    Roles = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Zone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    JoinedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LeftAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Members", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "OutboundMails",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Error = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboundMails", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Route = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Stems = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "ApiTokens",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiTokens", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ApiTokens_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarExceptions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarExceptions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_CalendarExceptions_Members_AgencyId_MadeBy",
                        columns: x => new { x.AgencyId, x.MadeBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Clients",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Class = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Zone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    LeadId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TakenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ArchivedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clients", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Clients_Members_AgencyId_LeadId",
                        columns: x => new { x.AgencyId, x.LeadId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    Roles = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    InvitedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Invitations_Members_AgencyId_InvitedBy",
                        columns: x => new { x.AgencyId, x.InvitedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invitations_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MemberAbsences",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    First = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Last = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberAbsences", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_MemberAbsences_Members_AgencyId_MadeBy",
                        columns: x => new { x.AgencyId, x.MadeBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MemberAbsences_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectTemplates",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ArchivedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectTemplates", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ProjectTemplates_Members_AgencyId_MadeBy",
                        columns: x => new { x.AgencyId, x.MadeBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agent = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SeenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Sessions_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Position = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 320, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsApprover = table.Column<bool>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ArchivedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Contacts_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Projects",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    NextNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    ShowsTasks = table.Column<bool>(type: "INTEGER", nullable: false),
                    BegunAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ArchivedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Projects", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Projects_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomStates",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomStates", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_RoomStates_Clients_AgencyId_Id",
                        columns: x => new { x.AgencyId, x.Id },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomLinks",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomLinks", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_RoomLinks_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomLinks_Contacts_AgencyId_ContactId",
                        columns: x => new { x.AgencyId, x.ContactId },
                        principalTable: "Contacts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomLinks_Members_AgencyId_MadeBy",
                        columns: x => new { x.AgencyId, x.MadeBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HoursRules",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountLimit = table.Column<decimal>(type: "TEXT", precision: 5, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HoursRules", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_HoursRules_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportedRefs",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    External = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Ours = table.Column<Guid>(type: "TEXT", nullable: false),
                    Brought = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedRefs", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ImportedRefs_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BoardId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NewClient = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Trouble = table.Column<string>(type: "TEXT", nullable: true),
                    PreviewData = table.Column<string>(type: "TEXT", nullable: false),
                    OrderData = table.Column<string>(type: "TEXT", nullable: true),
                    ReportData = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Imports_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Imports_Files_AgencyId_FileId",
                        columns: x => new { x.AgencyId, x.FileId },
                        principalTable: "Files",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Imports_Members_AgencyId_By",
                        columns: x => new { x.AgencyId, x.By },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Imports_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Labels",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Colour = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Labels", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Labels_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Stages",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Place = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDone = table.Column<bool>(type: "INTEGER", nullable: false),
                    Limit = table.Column<int>(type: "INTEGER", nullable: true),
                    HandsTo = table.Column<Guid>(type: "TEXT", nullable: true),
                    ArchivedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stages", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Stages_Members_AgencyId_HandsTo",
                        columns: x => new { x.AgencyId, x.HandsTo },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Stages_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Topics",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    OpenedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastMessageAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastWords = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LastNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    LastAnswerNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    AnswerBy = table.Column<long>(type: "INTEGER", nullable: true),
                    OwedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsUrgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Topics", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Topics_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Topics_Contacts_AgencyId_OpenedById",
                        columns: x => new { x.AgencyId, x.OpenedById },
                        principalTable: "Contacts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Topics_Members_AgencyId_OwedById",
                        columns: x => new { x.AgencyId, x.OwedById },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Topics_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Tasks",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<long>(type: "INTEGER", nullable: false),
                    AssigneeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Priority = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsStarred = table.Column<bool>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StartOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EstimateMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    IsVisible = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StageSince = table.Column<long>(type: "INTEGER", nullable: false),
                    MovedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ArchivedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ItemsDone = table.Column<int>(type: "INTEGER", nullable: false),
                    ItemsTotal = table.Column<int>(type: "INTEGER", nullable: false),
                    LabelMarks = table.Column<string>(type: "TEXT", nullable: false),
                    NoteCount = table.Column<int>(type: "INTEGER", nullable: false),
                    AttachmentCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tasks", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Tasks_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Tasks_Members_AgencyId_AssigneeId",
                        columns: x => new { x.AgencyId, x.AssigneeId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Tasks_Members_AgencyId_CreatedBy",
                        columns: x => new { x.AgencyId, x.CreatedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Tasks_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Tasks_Stages_AgencyId_StageId",
                        columns: x => new { x.AgencyId, x.StageId },
                        principalTable: "Stages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Messages",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Messages", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Messages_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Messages_Contacts_AgencyId_ContactId",
                        columns: x => new { x.AgencyId, x.ContactId },
                        principalTable: "Contacts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Messages_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Messages_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TopicNotes",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TopicNotes", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_TopicNotes_Members_AgencyId_AuthorId",
                        columns: x => new { x.AgencyId, x.AuthorId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TopicNotes_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Checklists",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Checklists", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Checklists_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoomHours",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomHours", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_RoomHours_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomHours_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomHours_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskAttachments",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskAttachments", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_TaskAttachments_Files_AgencyId_FileId",
                        columns: x => new { x.AgencyId, x.FileId },
                        principalTable: "Files",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskAttachments_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskLabels",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LabelId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskLabels", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_TaskLabels_Labels_AgencyId_LabelId",
                        columns: x => new { x.AgencyId, x.LabelId },
                        principalTable: "Labels",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskLabels_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TaskNotes",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskNotes", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_TaskNotes_Members_AgencyId_AuthorId",
                        columns: x => new { x.AgencyId, x.AuthorId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskNotes_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TimeEntries",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seconds = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CorrectsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimeEntries", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_TimeEntries_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TimeEntries_Members_AgencyId_EnteredBy",
                        columns: x => new { x.AgencyId, x.EnteredBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TimeEntries_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TimeEntries_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TimeEntries_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TimeEntries_TimeEntries_AgencyId_CorrectsId",
                        columns: x => new { x.AgencyId, x.CorrectsId },
                        principalTable: "TimeEntries",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TimeEntries_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Timers",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StoppedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Timers", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Timers_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Timers_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Timers_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Timers_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Timers_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MessageFiles",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MessageFiles", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_MessageFiles_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MessageFiles_Files_AgencyId_FileId",
                        columns: x => new { x.AgencyId, x.FileId },
                        principalTable: "Files",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MessageFiles_Messages_AgencyId_MessageId",
                        columns: x => new { x.AgencyId, x.MessageId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReplyClocks",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Pace = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OwedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    WarnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AlarmAt = table.Column<long>(type: "INTEGER", nullable: true),
                    BreachAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DueSeconds = table.Column<int>(type: "INTEGER", nullable: false),
                    LastRung = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    BreachedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    StoppedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    StoppedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    AnswerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WorkingSeconds = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplyClocks", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ReplyClocks_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplyClocks_Contacts_AgencyId_ContactId",
                        columns: x => new { x.AgencyId, x.ContactId },
                        principalTable: "Contacts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplyClocks_Members_AgencyId_OwedById",
                        columns: x => new { x.AgencyId, x.OwedById },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplyClocks_Members_AgencyId_StoppedBy",
                        columns: x => new { x.AgencyId, x.StoppedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplyClocks_Messages_AgencyId_AnswerId",
                        columns: x => new { x.AgencyId, x.AnswerId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplyClocks_Messages_AgencyId_MessageId",
                        columns: x => new { x.AgencyId, x.MessageId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplyClocks_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChecklistItems",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChecklistId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    IsDone = table.Column<bool>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChecklistItems", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ChecklistItems_Checklists_AgencyId_ChecklistId",
                        columns: x => new { x.AgencyId, x.ChecklistId },
                        principalTable: "Checklists",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Alarms",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClockId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaisedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SeenAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alarms", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Alarms_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Alarms_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Alarms_ReplyClocks_AgencyId_ClockId",
                        columns: x => new { x.AgencyId, x.ClockId },
                        principalTable: "ReplyClocks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Alarms_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReplyClockPauses",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClockId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    To = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplyClockPauses", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ReplyClockPauses_ReplyClocks_AgencyId_ClockId",
                        columns: x => new { x.AgencyId, x.ClockId },
                        principalTable: "ReplyClocks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessKeys_AgencyId_Holder",
                table: "AccessKeys",
                columns: new[] { "AgencyId", "Holder" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessKeys_AgencyId_Subject",
                table: "AccessKeys",
                columns: new[] { "AgencyId", "Subject" });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_AgencyId_MemberId",
                table: "Accounts",
                columns: new[] { "AgencyId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_NormalizedEmail",
                table: "Accounts",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Activities_AgencyId_At",
                table: "Activities",
                columns: new[] { "AgencyId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_AgencyId_Subject_Id",
                table: "Activities",
                columns: new[] { "AgencyId", "Subject", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Alarms_AgencyId_ClientId",
                table: "Alarms",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Alarms_AgencyId_ClockId_Kind_MemberId",
                table: "Alarms",
                columns: new[] { "AgencyId", "ClockId", "Kind", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Alarms_AgencyId_MemberId_SeenAt",
                table: "Alarms",
                columns: new[] { "AgencyId", "MemberId", "SeenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Alarms_AgencyId_TopicId",
                table: "Alarms",
                columns: new[] { "AgencyId", "TopicId" });

            migrationBuilder.CreateIndex(
                name: "IX_ApiTokens_AgencyId_MemberId",
                table: "ApiTokens",
                columns: new[] { "AgencyId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarExceptions_AgencyId_Date",
                table: "CalendarExceptions",
                columns: new[] { "AgencyId", "Date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarExceptions_AgencyId_MadeBy",
                table: "CalendarExceptions",
                columns: new[] { "AgencyId", "MadeBy" });

            migrationBuilder.CreateIndex(
                name: "IX_ChecklistItems_AgencyId_ChecklistId",
                table: "ChecklistItems",
                columns: new[] { "AgencyId", "ChecklistId" });

            migrationBuilder.CreateIndex(
                name: "IX_Checklists_AgencyId_TaskId",
                table: "Checklists",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_Clients_AgencyId_LeadId",
                table: "Clients",
                columns: new[] { "AgencyId", "LeadId" });

            migrationBuilder.CreateIndex(
                name: "IX_Clients_AgencyId_Name",
                table: "Clients",
                columns: new[] { "AgencyId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_AgencyId_ClientId",
                table: "Contacts",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_HoursRules_AgencyId_ProjectId",
                table: "HoursRules",
                columns: new[] { "AgencyId", "ProjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRefs_AgencyId_ProjectId",
                table: "ImportedRefs",
                columns: new[] { "AgencyId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRefs_AgencyId_Source_ProjectId_Kind_External",
                table: "ImportedRefs",
                columns: new[] { "AgencyId", "Source", "ProjectId", "Kind", "External" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Imports_AgencyId_By",
                table: "Imports",
                columns: new[] { "AgencyId", "By" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_AgencyId_ClientId",
                table: "Imports",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_AgencyId_FileId",
                table: "Imports",
                columns: new[] { "AgencyId", "FileId" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_AgencyId_ProjectId",
                table: "Imports",
                columns: new[] { "AgencyId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_AgencyId_Source_BoardId",
                table: "Imports",
                columns: new[] { "AgencyId", "Source", "BoardId" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_AgencyId_InvitedBy",
                table: "Invitations",
                columns: new[] { "AgencyId", "InvitedBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_AgencyId_MemberId",
                table: "Invitations",
                columns: new[] { "AgencyId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_AgencyId_Key",
                table: "Jobs",
                columns: new[] { "AgencyId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_DoneAt_ParkedAt_DueAt",
                table: "Jobs",
                columns: new[] { "DoneAt", "ParkedAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Labels_AgencyId_ProjectId",
                table: "Labels",
                columns: new[] { "AgencyId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_MemberAbsences_AgencyId_MadeBy",
                table: "MemberAbsences",
                columns: new[] { "AgencyId", "MadeBy" });

            migrationBuilder.CreateIndex(
                name: "IX_MemberAbsences_AgencyId_MemberId_First",
                table: "MemberAbsences",
                columns: new[] { "AgencyId", "MemberId", "First" });

            migrationBuilder.CreateIndex(
                name: "IX_Members_AgencyId_Email",
                table: "Members",
                columns: new[] { "AgencyId", "Email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MessageFiles_AgencyId_ClientId",
                table: "MessageFiles",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_MessageFiles_AgencyId_FileId",
                table: "MessageFiles",
                columns: new[] { "AgencyId", "FileId" });

            migrationBuilder.CreateIndex(
                name: "IX_MessageFiles_AgencyId_MessageId",
                table: "MessageFiles",
                columns: new[] { "AgencyId", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_AgencyId_ClientId",
                table: "Messages",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_AgencyId_ContactId",
                table: "Messages",
                columns: new[] { "AgencyId", "ContactId" });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_AgencyId_MemberId",
                table: "Messages",
                columns: new[] { "AgencyId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_AgencyId_TopicId_Number",
                table: "Messages",
                columns: new[] { "AgencyId", "TopicId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_AgencyId_ClientId",
                table: "Projects",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_AgencyId_Code",
                table: "Projects",
                columns: new[] { "AgencyId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProjectTemplates_AgencyId_MadeBy",
                table: "ProjectTemplates",
                columns: new[] { "AgencyId", "MadeBy" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplyClockPauses_AgencyId_ClockId",
                table: "ReplyClockPauses",
                columns: new[] { "AgencyId", "ClockId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplyClocks_AgencyId_AnswerId",
                table: "ReplyClocks",
                columns: new[] { "AgencyId", "AnswerId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplyClocks_AgencyId_ClientId",
                table: "ReplyClocks",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplyClocks_AgencyId_ContactId",
                table: "ReplyClocks",
                columns: new[] { "AgencyId", "ContactId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplyClocks_AgencyId_MessageId",
                table: "ReplyClocks",
                columns: new[] { "AgencyId", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplyClocks_AgencyId_OwedById",
                table: "ReplyClocks",
                columns: new[] { "AgencyId", "OwedById" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplyClocks_AgencyId_StoppedAt",
                table: "ReplyClocks",
                columns: new[] { "AgencyId", "StoppedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplyClocks_AgencyId_StoppedBy",
                table: "ReplyClocks",
                columns: new[] { "AgencyId", "StoppedBy" });

            migrationBuilder.CreateIndex(
                name: "OneRuns",
                table: "ReplyClocks",
                columns: new[] { "AgencyId", "TopicId" },
                unique: true,
                filter: "\"StoppedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RoomHours_AgencyId_ClientId_Month",
                table: "RoomHours",
                columns: new[] { "AgencyId", "ClientId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomHours_AgencyId_ProjectId_TaskId_Month",
                table: "RoomHours",
                columns: new[] { "AgencyId", "ProjectId", "TaskId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RoomHours_AgencyId_TaskId",
                table: "RoomHours",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomLinks_AgencyId_ClientId",
                table: "RoomLinks",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomLinks_AgencyId_ContactId",
                table: "RoomLinks",
                columns: new[] { "AgencyId", "ContactId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomLinks_AgencyId_MadeBy",
                table: "RoomLinks",
                columns: new[] { "AgencyId", "MadeBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AgencyId_MemberId",
                table: "Sessions",
                columns: new[] { "AgencyId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_Stages_AgencyId_HandsTo",
                table: "Stages",
                columns: new[] { "AgencyId", "HandsTo" });

            migrationBuilder.CreateIndex(
                name: "IX_Stages_AgencyId_ProjectId",
                table: "Stages",
                columns: new[] { "AgencyId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskAttachments_AgencyId_FileId",
                table: "TaskAttachments",
                columns: new[] { "AgencyId", "FileId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskAttachments_AgencyId_TaskId",
                table: "TaskAttachments",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskLabels_AgencyId_LabelId",
                table: "TaskLabels",
                columns: new[] { "AgencyId", "LabelId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskLabels_AgencyId_TaskId_LabelId",
                table: "TaskLabels",
                columns: new[] { "AgencyId", "TaskId", "LabelId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TaskNotes_AgencyId_AuthorId",
                table: "TaskNotes",
                columns: new[] { "AgencyId", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskNotes_AgencyId_TaskId_At",
                table: "TaskNotes",
                columns: new[] { "AgencyId", "TaskId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_AssigneeId_ClosedAt",
                table: "Tasks",
                columns: new[] { "AgencyId", "AssigneeId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_ClientId_IsVisible",
                table: "Tasks",
                columns: new[] { "AgencyId", "ClientId", "IsVisible" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_CreatedBy",
                table: "Tasks",
                columns: new[] { "AgencyId", "CreatedBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_ProjectId_Number",
                table: "Tasks",
                columns: new[] { "AgencyId", "ProjectId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_StageId_ArchivedAt_Place",
                table: "Tasks",
                columns: new[] { "AgencyId", "StageId", "ArchivedAt", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_AgencyId_ClientId",
                table: "TimeEntries",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_AgencyId_CorrectsId",
                table: "TimeEntries",
                columns: new[] { "AgencyId", "CorrectsId" });

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_AgencyId_EnteredBy",
                table: "TimeEntries",
                columns: new[] { "AgencyId", "EnteredBy" });

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_AgencyId_MemberId_Day",
                table: "TimeEntries",
                columns: new[] { "AgencyId", "MemberId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_AgencyId_ProjectId_Day",
                table: "TimeEntries",
                columns: new[] { "AgencyId", "ProjectId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_AgencyId_TaskId",
                table: "TimeEntries",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_AgencyId_TopicId",
                table: "TimeEntries",
                columns: new[] { "AgencyId", "TopicId" });

            migrationBuilder.CreateIndex(
                name: "IX_Timers_AgencyId_ClientId",
                table: "Timers",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Timers_AgencyId_MemberId",
                table: "Timers",
                columns: new[] { "AgencyId", "MemberId" },
                unique: true,
                filter: "\"StoppedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Timers_AgencyId_MemberId_SettledAt",
                table: "Timers",
                columns: new[] { "AgencyId", "MemberId", "SettledAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Timers_AgencyId_ProjectId",
                table: "Timers",
                columns: new[] { "AgencyId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Timers_AgencyId_TaskId",
                table: "Timers",
                columns: new[] { "AgencyId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_Timers_AgencyId_TopicId",
                table: "Timers",
                columns: new[] { "AgencyId", "TopicId" });

            migrationBuilder.CreateIndex(
                name: "IX_TopicNotes_AgencyId_AuthorId",
                table: "TopicNotes",
                columns: new[] { "AgencyId", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_TopicNotes_AgencyId_TopicId_At",
                table: "TopicNotes",
                columns: new[] { "AgencyId", "TopicId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Topics_AgencyId_ClientId_LastMessageAt",
                table: "Topics",
                columns: new[] { "AgencyId", "ClientId", "LastMessageAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Topics_AgencyId_ClosedAt_AnswerBy",
                table: "Topics",
                columns: new[] { "AgencyId", "ClosedAt", "AnswerBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Topics_AgencyId_OpenedById",
                table: "Topics",
                columns: new[] { "AgencyId", "OpenedById" });

            migrationBuilder.CreateIndex(
                name: "IX_Topics_AgencyId_OwedById",
                table: "Topics",
                columns: new[] { "AgencyId", "OwedById" });

            migrationBuilder.CreateIndex(
                name: "IX_Topics_AgencyId_ProjectId",
                table: "Topics",
                columns: new[] { "AgencyId", "ProjectId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessKeys");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "Activities");

            migrationBuilder.DropTable(
                name: "Agencies");

            migrationBuilder.DropTable(
                name: "Alarms");

            migrationBuilder.DropTable(
                name: "ApiTokens");

            migrationBuilder.DropTable(
                name: "CalendarExceptions");

            migrationBuilder.DropTable(
                name: "ChecklistItems");

            migrationBuilder.DropTable(
                name: "CreateKeys");

            migrationBuilder.DropTable(
                name: "HoursRules");

            migrationBuilder.DropTable(
                name: "ImportedRefs");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "Jobs");

            migrationBuilder.DropTable(
                name: "MemberAbsences");

            migrationBuilder.DropTable(
                name: "MessageFiles");

            migrationBuilder.DropTable(
                name: "OutboundMails");

            migrationBuilder.DropTable(
                name: "ProjectTemplates");

            migrationBuilder.DropTable(
                name: "ReplyClockPauses");

            migrationBuilder.DropTable(
                name: "RoomHours");

            migrationBuilder.DropTable(
                name: "RoomLinks");

            migrationBuilder.DropTable(
                name: "RoomStates");

            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "TaskAttachments");

            migrationBuilder.DropTable(
                name: "TaskLabels");

            migrationBuilder.DropTable(
                name: "TaskNotes");

            migrationBuilder.DropTable(
                name: "TimeEntries");

            migrationBuilder.DropTable(
                name: "Timers");

            migrationBuilder.DropTable(
                name: "TopicNotes");

            migrationBuilder.DropTable(
                name: "Checklists");

            migrationBuilder.DropTable(
                name: "ReplyClocks");

            migrationBuilder.DropTable(
                name: "Files");

            migrationBuilder.DropTable(
                name: "Labels");

            migrationBuilder.DropTable(
                name: "Tasks");

            migrationBuilder.DropTable(
                name: "Messages");

            migrationBuilder.DropTable(
                name: "Stages");

            migrationBuilder.DropTable(
                name: "Topics");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "Projects");

            migrationBuilder.DropTable(
                name: "Clients");

            migrationBuilder.DropTable(
                name: "Members");
        }
    }
}
