using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261123064550_LettersAndColleagues")]
    public partial class LettersAndColleagues : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ClientId",
                table: "OutboundMails",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ClientId",
                table: "Notices",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboundMails_AgencyId_ClientId",
                table: "OutboundMails",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AgencyId_ClientId",
                table: "Notices",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.AddForeignKey(
                name: "FK_Notices_Clients_AgencyId_ClientId",
                table: "Notices",
                columns: new[] { "AgencyId", "ClientId" },
                principalTable: "Clients",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_OutboundMails_Clients_AgencyId_ClientId",
                table: "OutboundMails",
                columns: new[] { "AgencyId", "ClientId" },
                principalTable: "Clients",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Notices_Clients_AgencyId_ClientId",
                table: "Notices");

            migrationBuilder.DropForeignKey(
                name: "FK_OutboundMails_Clients_AgencyId_ClientId",
                table: "OutboundMails");

            migrationBuilder.DropIndex(
                name: "IX_OutboundMails_AgencyId_ClientId",
                table: "OutboundMails");

            migrationBuilder.DropIndex(
                name: "IX_Notices_AgencyId_ClientId",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "ClientId",
                table: "OutboundMails");

            migrationBuilder.DropColumn(
                name: "ClientId",
                table: "Notices");
        }
    }
}
