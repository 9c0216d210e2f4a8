using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zveno.Platform.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteDb))]
    [Migration("20261122163248_Knowledge")]
    public partial class Knowledge : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Articles",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDraft = table.Column<bool>(type: "INTEGER", nullable: false),
                    MadeFromId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ArchivedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Articles", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_Articles_Members_AgencyId_ChangedBy",
                        columns: x => new { x.AgencyId, x.ChangedBy },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Articles_Messages_AgencyId_MadeFromId",
                        columns: x => new { x.AgencyId, x.MadeFromId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArticleRevisions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleRevisions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ArticleRevisions_Articles_AgencyId_ArticleId",
                        columns: x => new { x.AgencyId, x.ArticleId },
                        principalTable: "Articles",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArticleRevisions_Members_AgencyId_By",
                        columns: x => new { x.AgencyId, x.By },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArticleUses",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    AnswerId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleUses", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_ArticleUses_Articles_AgencyId_ArticleId",
                        columns: x => new { x.AgencyId, x.ArticleId },
                        principalTable: "Articles",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArticleUses_Members_AgencyId_MemberId",
                        columns: x => new { x.AgencyId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArticleUses_Messages_AgencyId_AnswerId",
                        columns: x => new { x.AgencyId, x.AnswerId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArticleUses_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AskedQuestions",
                columns: table => new
                {
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AnswerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ArticleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WeighedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Nearness = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AskedQuestions", x => new { x.AgencyId, x.Id });
                    table.ForeignKey(
                        name: "FK_AskedQuestions_Articles_AgencyId_ArticleId",
                        columns: x => new { x.AgencyId, x.ArticleId },
                        principalTable: "Articles",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AskedQuestions_Articles_AgencyId_DraftId",
                        columns: x => new { x.AgencyId, x.DraftId },
                        principalTable: "Articles",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AskedQuestions_Clients_AgencyId_ClientId",
                        columns: x => new { x.AgencyId, x.ClientId },
                        principalTable: "Clients",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AskedQuestions_Contacts_AgencyId_ContactId",
                        columns: x => new { x.AgencyId, x.ContactId },
                        principalTable: "Contacts",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AskedQuestions_Messages_AgencyId_AnswerId",
                        columns: x => new { x.AgencyId, x.AnswerId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AskedQuestions_Messages_AgencyId_MessageId",
                        columns: x => new { x.AgencyId, x.MessageId },
                        principalTable: "Messages",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AskedQuestions_Topics_AgencyId_TopicId",
                        columns: x => new { x.AgencyId, x.TopicId },
                        principalTable: "Topics",
                        principalColumns: new[] { "AgencyId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleRevisions_AgencyId_ArticleId_At",
                table: "ArticleRevisions",
                columns: new[] { "AgencyId", "ArticleId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleRevisions_AgencyId_By",
                table: "ArticleRevisions",
                columns: new[] { "AgencyId", "By" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_AgencyId_ChangedBy",
                table: "Articles",
                columns: new[] { "AgencyId", "ChangedBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_AgencyId_MadeFromId",
                table: "Articles",
                columns: new[] { "AgencyId", "MadeFromId" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_AgencyId_Version",
                table: "Articles",
                columns: new[] { "AgencyId", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleUses_AgencyId_AnswerId",
                table: "ArticleUses",
                columns: new[] { "AgencyId", "AnswerId" });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleUses_AgencyId_ArticleId",
                table: "ArticleUses",
                columns: new[] { "AgencyId", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleUses_AgencyId_MemberId",
                table: "ArticleUses",
                columns: new[] { "AgencyId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleUses_AgencyId_TopicId_AnswerId",
                table: "ArticleUses",
                columns: new[] { "AgencyId", "TopicId", "AnswerId" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedQuestions_AgencyId_AnsweredAt",
                table: "AskedQuestions",
                columns: new[] { "AgencyId", "AnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedQuestions_AgencyId_AnswerId",
                table: "AskedQuestions",
                columns: new[] { "AgencyId", "AnswerId" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedQuestions_AgencyId_ArticleId",
                table: "AskedQuestions",
                columns: new[] { "AgencyId", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedQuestions_AgencyId_AskedAt",
                table: "AskedQuestions",
                columns: new[] { "AgencyId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedQuestions_AgencyId_ClientId",
                table: "AskedQuestions",
                columns: new[] { "AgencyId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedQuestions_AgencyId_ContactId",
                table: "AskedQuestions",
                columns: new[] { "AgencyId", "ContactId" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedQuestions_AgencyId_DraftId",
                table: "AskedQuestions",
                columns: new[] { "AgencyId", "DraftId" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedQuestions_AgencyId_MessageId",
                table: "AskedQuestions",
                columns: new[] { "AgencyId", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedQuestions_AgencyId_TopicId_AnsweredAt",
                table: "AskedQuestions",
                columns: new[] { "AgencyId", "TopicId", "AnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedQuestions_AgencyId_WeighedAt",
                table: "AskedQuestions",
                columns: new[] { "AgencyId", "WeighedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleRevisions");

            migrationBuilder.DropTable(
                name: "ArticleUses");

            migrationBuilder.DropTable(
                name: "AskedQuestions");

            migrationBuilder.DropTable(
                name: "Articles");
        }
    }
}
