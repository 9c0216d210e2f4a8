using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261122125313_OpenStays")]
    public partial class OpenStays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Notices_AgencyId_MemberId_SeenAt",
                table: "Notices");

            migrationBuilder.CreateIndex(
                name: "IX_TaskHolds_AgencyId_TaskId",
                table: "TaskHolds",
                columns: new[] { "AgencyId", "TaskId" },
                filter: "\"GivenAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StageVisits_AgencyId_TaskId",
                table: "StageVisits",
                columns: new[] { "AgencyId", "TaskId" },
                filter: "\"LeftAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AgencyId_MemberId_TaskId_TopicId",
                table: "Notices",
                columns: new[] { "AgencyId", "MemberId", "TaskId", "TopicId" },
                filter: "\"SeenAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_TaskHolds_AgencyId_TaskId",
                table: "TaskHolds");

            migrationBuilder.DropIndex(
                name: "IX_StageVisits_AgencyId_TaskId",
                table: "StageVisits");

            migrationBuilder.DropIndex(
                name: "IX_Notices_AgencyId_MemberId_TaskId_TopicId",
                table: "Notices");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AgencyId_MemberId_SeenAt",
                table: "Notices",
                columns: new[] { "AgencyId", "MemberId", "SeenAt" });
        }
    }
}
