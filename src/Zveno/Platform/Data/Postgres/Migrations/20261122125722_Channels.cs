using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261122125722_Channels")]
    public partial class Channels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "EditedAt",
                table: "Messages",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FirstText",
                table: "Messages",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ReplyToId",
                table: "Messages",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Signs",
                table: "Messages",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Channels",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Settings = table.Column<string>(type: "text", nullable: false),
                    Secret = table.Column<string>(type: "text", nullable: false),
                    Cursor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AddedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    PausedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RemovedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SeenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    TroubledSince = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Trouble = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    TroubleWords = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Channels", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "DataKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Xml = table.Column<string>(type: "text", nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Fence = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChannelAddresses",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChannelId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: false),
                    Title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    MetAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: true),
                    ContactId = table.Column<Guid>(type: "uuid", nullable: true),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    IgnoredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChannelAddresses", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ChannelAddresses_Channels_AgencyId_ChannelId",
                        columns: x => new { x.AgencyId, x.ChannelId },
                        principalTable: "Channels",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChannelAddresses_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChannelAddresses_Contacts_AgencyId_ContactId",
                        columns: x => new { x.AgencyId, x.ContactId },
                        principalTable: "Contacts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChannelAddresses_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChannelMessages",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChannelId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: false),
                    MessageId = table.Column<Guid>(type: "uuid", nullable: false),
                    Group = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChannelMessages", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ChannelMessages_Channels_AgencyId_ChannelId",
                        columns: x => new { x.AgencyId, x.ChannelId },
                        principalTable: "Channels",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChannelMessages_Messages_AgencyId_MessageId",
                        columns: x => new { x.AgencyId, x.MessageId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChannelThreads",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChannelId = table.Column<Guid>(type: "uuid", nullable: false),
                    AddressId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    TopicId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChannelThreads", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ChannelThreads_ChannelAddresses_AgencyId_AddressId",
                        columns: x => new { x.AgencyId, x.AddressId },
                        principalTable: "ChannelAddresses",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChannelThreads_Channels_AgencyId_ChannelId",
                        columns: x => new { x.AgencyId, x.ChannelId },
                        principalTable: "Channels",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChannelThreads_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChannelUpdates",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChannelId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Raw = table.Column<byte[]>(type: "bytea", nullable: false),
                    CameAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AddressId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Error = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChannelUpdates", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ChannelUpdates_ChannelAddresses_AgencyId_AddressId",
                        columns: x => new { x.AgencyId, x.AddressId },
                        principalTable: "ChannelAddresses",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChannelUpdates_Channels_AgencyId_ChannelId",
                        columns: x => new { x.AgencyId, x.ChannelId },
                        principalTable: "Channels",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Deliveries",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ThreadId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChannelId = table.Column<Guid>(type: "uuid", nullable: false),
                    TopicId = table.Column<Guid>(type: "uuid", nullable: false),
                    MessageId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: true),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    QueuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ClaimedUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Fence = table.Column<int>(type: "integer", nullable: false),
                    Error = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deliveries", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Deliveries_ChannelThreads_AgencyId_ThreadId",
                        columns: x => new { x.AgencyId, x.ThreadId },
                        principalTable: "ChannelThreads",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deliveries_Channels_AgencyId_ChannelId",
                        columns: x => new { x.AgencyId, x.ChannelId },
                        principalTable: "Channels",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deliveries_MessageFiles_AgencyId_FileId",
                        columns: x => new { x.AgencyId, x.FileId },
                        principalTable: "MessageFiles",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deliveries_Messages_AgencyId_MessageId",
                        columns: x => new { x.AgencyId, x.MessageId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deliveries_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_AgencyId_ReplyToId",
                table: "Messages",
                columns: new[] { "AgencyId", "ReplyToId" });

            migrationBuilder.CreateIndex(
                name: "IX_ChannelAddresses_AgencyId_ChannelId_Key",
                table: "ChannelAddresses",
                columns: new[] { "AgencyId", "ChannelId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChannelAddresses_AgencyId_ClientId",
                table: "ChannelAddresses",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_ChannelAddresses_AgencyId_ContactId",
                table: "ChannelAddresses",
                columns: new[] { "AgencyId", "ContactId" });

            migrationBuilder.CreateIndex(
                name: "IX_ChannelAddresses_AgencyId_MemberId",
                table: "ChannelAddresses",
                columns: new[] { "AgencyId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_ChannelMessages_AgencyId_ChannelId_Group",
                table: "ChannelMessages",
                columns: new[] { "AgencyId", "ChannelId", "Group" });

            migrationBuilder.CreateIndex(
                name: "IX_ChannelMessages_AgencyId_ChannelId_Key",
                table: "ChannelMessages",
                columns: new[] { "AgencyId", "ChannelId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChannelMessages_AgencyId_MessageId",
                table: "ChannelMessages",
                columns: new[] { "AgencyId", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_ChannelThreads_AgencyId_AddressId_Key",
                table: "ChannelThreads",
                columns: new[] { "AgencyId", "AddressId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChannelThreads_AgencyId_ChannelId",
                table: "ChannelThreads",
                columns: new[] { "AgencyId", "ChannelId" });

            migrationBuilder.CreateIndex(
                name: "IX_ChannelThreads_AgencyId_TopicId",
                table: "ChannelThreads",
                columns: new[] { "AgencyId", "TopicId" });

            migrationBuilder.CreateIndex(
                name: "IX_ChannelUpdates_AgencyId_AddressId",
                table: "ChannelUpdates",
                columns: new[] { "AgencyId", "AddressId" });

            migrationBuilder.CreateIndex(
                name: "IX_ChannelUpdates_AgencyId_ChannelId_Key",
                table: "ChannelUpdates",
                columns: new[] { "AgencyId", "ChannelId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChannelUpdates_AgencyId_ChannelId_Number",
                table: "ChannelUpdates",
                columns: new[] { "AgencyId", "ChannelId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChannelUpdates_AgencyId_ChannelId_State_Number",
                table: "ChannelUpdates",
                columns: new[] { "AgencyId", "ChannelId", "State", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_AgencyId_ChannelId",
                table: "Deliveries",
                columns: new[] { "AgencyId", "ChannelId" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_AgencyId_FileId",
                table: "Deliveries",
                columns: new[] { "AgencyId", "FileId" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_AgencyId_MessageId",
                table: "Deliveries",
                columns: new[] { "AgencyId", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_AgencyId_State",
                table: "Deliveries",
                columns: new[] { "AgencyId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_AgencyId_ThreadId_Number",
                table: "Deliveries",
                columns: new[] { "AgencyId", "ThreadId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_AgencyId_TopicId",
                table: "Deliveries",
                columns: new[] { "AgencyId", "TopicId" });

            migrationBuilder.CreateIndex(
                name: "IX_Watches_Kind_Until",
                table: "Watches",
                columns: new[] { "Kind", "Until" });

            migrationBuilder.AddForeignKey(
                name: "FK_Messages_Messages_AgencyId_ReplyToId",
                table: "Messages",
                columns: new[] { "AgencyId", "ReplyToId" },
                principalTable: "Messages",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Messages_Messages_AgencyId_ReplyToId",
                table: "Messages");

            migrationBuilder.DropTable(
                name: "ChannelMessages");

            migrationBuilder.DropTable(
                name: "ChannelUpdates");

            migrationBuilder.DropTable(
                name: "DataKeys");

            migrationBuilder.DropTable(
                name: "Deliveries");

            migrationBuilder.DropTable(
                name: "Watches");

            migrationBuilder.DropTable(
                name: "ChannelThreads");

            migrationBuilder.DropTable(
                name: "ChannelAddresses");

            migrationBuilder.DropTable(
                name: "Channels");

            migrationBuilder.DropIndex(
                name: "IX_Messages_AgencyId_ReplyToId",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "EditedAt",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "FirstText",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "ReplyToId",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "Signs",
                table: "Messages");
        }
    }
}
