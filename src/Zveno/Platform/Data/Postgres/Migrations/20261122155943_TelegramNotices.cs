using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261122155943_TelegramNotices")]
    public partial class TelegramNotices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "WordId",
                table: "Notices",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "AddressId",
                table: "NoticeChoices",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Told",
                table: "NoticeChoices",
                type: "character varying(160)",
                maxLength: 160,
                nullable: false,
                defaultValue: "Handed, Mentioned, Note, Due, Topic");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "RemovedAt",
                table: "Labels",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "TopicId",
                table: "Deliveries",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AlterColumn<Guid>(
                name: "MessageId",
                table: "Deliveries",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "MemberId",
                table: "Deliveries",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ToldAt",
                table: "ChannelAddresses",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AgencyId_WordId",
                table: "Notices",
                columns: new[] { "AgencyId", "WordId" });

            migrationBuilder.CreateIndex(
                name: "IX_NoticeChoices_AgencyId_AddressId",
                table: "NoticeChoices",
                columns: new[] { "AgencyId", "AddressId" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_AgencyId_MemberId_QueuedAt",
                table: "Deliveries",
                columns: new[] { "AgencyId", "MemberId", "QueuedAt" });

            migrationBuilder.AddForeignKey(
                name: "FK_Deliveries_Members_AgencyId_MemberId",
                table: "Deliveries",
                columns: new[] { "AgencyId", "MemberId" },
                principalTable: "Members",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_NoticeChoices_ChannelAddresses_AgencyId_AddressId",
                table: "NoticeChoices",
                columns: new[] { "AgencyId", "AddressId" },
                principalTable: "ChannelAddresses",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Notices_Deliveries_AgencyId_WordId",
                table: "Notices",
                columns: new[] { "AgencyId", "WordId" },
                principalTable: "Deliveries",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Deliveries_Members_AgencyId_MemberId",
                table: "Deliveries");

            migrationBuilder.DropForeignKey(
                name: "FK_NoticeChoices_ChannelAddresses_AgencyId_AddressId",
                table: "NoticeChoices");

            migrationBuilder.DropForeignKey(
                name: "FK_Notices_Deliveries_AgencyId_WordId",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Notices_AgencyId_WordId",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_NoticeChoices_AgencyId_AddressId",
                table: "NoticeChoices");

            migrationBuilder.DropIndex(
                name: "IX_Deliveries_AgencyId_MemberId_QueuedAt",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "WordId",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "AddressId",
                table: "NoticeChoices");

            migrationBuilder.DropColumn(
                name: "Told",
                table: "NoticeChoices");

            migrationBuilder.DropColumn(
                name: "RemovedAt",
                table: "Labels");

            migrationBuilder.DropColumn(
                name: "MemberId",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "ToldAt",
                table: "ChannelAddresses");

            migrationBuilder.AlterColumn<Guid>(
                name: "TopicId",
                table: "Deliveries",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "MessageId",
                table: "Deliveries",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
