using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteDb))]
    [Migration("20261122132834_Wishes")]
    public partial class Wishes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Wishes",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wishes", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Wishes_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Wishes_Members_AgencyId_DecidedBy",
                        columns: x => new { x.AgencyId, x.DecidedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Wishes_Messages_AgencyId_MessageId",
                        columns: x => new { x.AgencyId, x.MessageId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Wishes_Projects_AgencyId_ProjectId",
                        columns: x => new { x.AgencyId, x.ProjectId },
                        principalTable: "Projects",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Wishes_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Wishes_AgencyId_ClientId_AskedAt",
                table: "Wishes",
                columns: new[] { "AgencyId", "ClientId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Wishes_AgencyId_DecidedBy",
                table: "Wishes",
                columns: new[] { "AgencyId", "DecidedBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Wishes_AgencyId_MessageId",
                table: "Wishes",
                columns: new[] { "AgencyId", "MessageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Wishes_AgencyId_ProjectId_DecidedAt",
                table: "Wishes",
                columns: new[] { "AgencyId", "ProjectId", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Wishes_AgencyId_TaskId",
                table: "Wishes",
                columns: new[] { "AgencyId", "TaskId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Wishes");
        }
    }
}
