using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261122234325_RoomVisits")]
    public partial class RoomVisits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Pitch",
                table: "Services",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "SeenBefore",
                table: "RoomLinks",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Helped",
                table: "Messages",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "RatedAt",
                table: "Messages",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RatedBy",
                table: "Messages",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Messages_AgencyId_RatedBy",
                table: "Messages",
                columns: new[] { "AgencyId", "RatedBy" });

            migrationBuilder.AddForeignKey(
                name: "FK_Messages_Contacts_AgencyId_RatedBy",
                table: "Messages",
                columns: new[] { "AgencyId", "RatedBy" },
                principalTable: "Contacts",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Messages_Contacts_AgencyId_RatedBy",
                table: "Messages");

            migrationBuilder.DropIndex(
                name: "IX_Messages_AgencyId_RatedBy",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "Pitch",
                table: "Services");

            migrationBuilder.DropColumn(
                name: "SeenBefore",
                table: "RoomLinks");

            migrationBuilder.DropColumn(
                name: "Helped",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "RatedAt",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "RatedBy",
                table: "Messages");
        }
    }
}
