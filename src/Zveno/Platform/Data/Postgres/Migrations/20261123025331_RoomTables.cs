using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261123025331_RoomTables")]
    public partial class RoomTables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "TableMadeAt",
                table: "RoomLinks",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ClientId",
                table: "Deliveries",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Colleagues",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    NamedById = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Email = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: true),
                    Phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Answer = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    BecameId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Colleagues", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Colleagues_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Colleagues_Contacts_AgencyId_BecameId",
                        columns: x => new { x.AgencyId, x.BecameId },
                        principalTable: "Contacts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Colleagues_Contacts_AgencyId_NamedById",
                        columns: x => new { x.AgencyId, x.NamedById },
                        principalTable: "Contacts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Colleagues_Members_AgencyId_DecidedBy",
                        columns: x => new { x.AgencyId, x.DecidedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomDigests",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Week = table.Column<DateOnly>(type: "date", nullable: false),
                    Text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    Hours = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    MadeBy = table.Column<Guid>(type: "uuid", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Names = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Mailed = table.Column<int>(type: "integer", nullable: false),
                    Told = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomDigests", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_RoomDigests_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomDigests_Members_AgencyId_MadeBy",
                        columns: x => new { x.AgencyId, x.MadeBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomNoticeChoices",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ContactId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Choice = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ChosenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    PlannedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomNoticeChoices", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_RoomNoticeChoices_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomNoticeChoices_Contacts_AgencyId_ContactId",
                        columns: x => new { x.AgencyId, x.ContactId },
                        principalTable: "Contacts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_AgencyId_ClientId",
                table: "Deliveries",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Colleagues_AgencyId_BecameId",
                table: "Colleagues",
                columns: new[] { "AgencyId", "BecameId" });

            migrationBuilder.CreateIndex(
                name: "IX_Colleagues_AgencyId_ClientId_State",
                table: "Colleagues",
                columns: new[] { "AgencyId", "ClientId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Colleagues_AgencyId_DecidedBy",
                table: "Colleagues",
                columns: new[] { "AgencyId", "DecidedBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Colleagues_AgencyId_NamedById_AskedAt",
                table: "Colleagues",
                columns: new[] { "AgencyId", "NamedById", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomDigests_AgencyId_ClientId_Week",
                table: "RoomDigests",
                columns: new[] { "AgencyId", "ClientId", "Week" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RoomDigests_AgencyId_MadeBy",
                table: "RoomDigests",
                columns: new[] { "AgencyId", "MadeBy" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomNoticeChoices_AgencyId_ClientId",
                table: "RoomNoticeChoices",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomNoticeChoices_AgencyId_ContactId",
                table: "RoomNoticeChoices",
                columns: new[] { "AgencyId", "ContactId" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Deliveries_Clients_AgencyId_ClientId",
                table: "Deliveries",
                columns: new[] { "AgencyId", "ClientId" },
                principalTable: "Clients",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Deliveries_Clients_AgencyId_ClientId",
                table: "Deliveries");

            migrationBuilder.DropTable(
                name: "Colleagues");

            migrationBuilder.DropTable(
                name: "RoomDigests");

            migrationBuilder.DropTable(
                name: "RoomNoticeChoices");

            migrationBuilder.DropIndex(
                name: "IX_Deliveries_AgencyId_ClientId",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "TableMadeAt",
                table: "RoomLinks");

            migrationBuilder.DropColumn(
                name: "ClientId",
                table: "Deliveries");
        }
    }
}
