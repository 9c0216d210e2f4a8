using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LabelWasOn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "WasOn",
                table: "Labels",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "WasOn",
                table: "Labels");
        }
    }
}
