using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresDb))]
    [Migration("20261122092116_TaskPeople")]
    public partial class TaskPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<TimeOnly>(
                name: "DueTime",
                table: "Tasks",
                type: "time without time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PeopleMarks",
                table: "Tasks",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "ServiceId",
                table: "Tasks",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TypeId",
                table: "Tasks",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "EditedAt",
                table: "TaskNotes",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "RemovedAt",
                table: "TaskNotes",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Services",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Place = table.Column<long>(type: "bigint", nullable: false),
                    ArchivedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Services", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "TaskPeople",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskPeople", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_TaskPeople_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskPeople_Tasks_AgencyId_TaskId",
                        columns: x => new { x.AgencyId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TaskTypes",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Place = table.Column<long>(type: "bigint", nullable: false),
                    ArchivedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskTypes", x => new { x.AgencyId, x.Id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_ServiceId_TypeId_ClosedAt",
                table: "Tasks",
                columns: new[] { "AgencyId", "ServiceId", "TypeId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_AgencyId_TypeId",
                table: "Tasks",
                columns: new[] { "AgencyId", "TypeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Services_AgencyId_Place",
                table: "Services",
                columns: new[] { "AgencyId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskPeople_AgencyId_MemberId_Part_TaskId",
                table: "TaskPeople",
                columns: new[] { "AgencyId", "MemberId", "Part", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskPeople_AgencyId_TaskId_MemberId_Part",
                table: "TaskPeople",
                columns: new[] { "AgencyId", "TaskId", "MemberId", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TaskTypes_AgencyId_Place",
                table: "TaskTypes",
                columns: new[] { "AgencyId", "Place" });

            migrationBuilder.AddForeignKey(
                name: "FK_Tasks_Services_AgencyId_ServiceId",
                table: "Tasks",
                columns: new[] { "AgencyId", "ServiceId" },
                principalTable: "Services",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Tasks_TaskTypes_AgencyId_TypeId",
                table: "Tasks",
                columns: new[] { "AgencyId", "TypeId" },
                principalTable: "TaskTypes",
                principalColumns: new[] { "AgencyId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Tasks_Services_AgencyId_ServiceId",
                table: "Tasks");

            migrationBuilder.DropForeignKey(
                name: "FK_Tasks_TaskTypes_AgencyId_TypeId",
                table: "Tasks");

            migrationBuilder.DropTable(
                name: "Services");

            migrationBuilder.DropTable(
                name: "TaskPeople");

            migrationBuilder.DropTable(
                name: "TaskTypes");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_AgencyId_ServiceId_TypeId_ClosedAt",
                table: "Tasks");

            migrationBuilder.DropIndex(
                name: "IX_Tasks_AgencyId_TypeId",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "DueTime",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "PeopleMarks",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "ServiceId",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "TypeId",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "EditedAt",
                table: "TaskNotes");

            migrationBuilder.DropColumn(
                name: "RemovedAt",
                table: "TaskNotes");
        }
    }
}
