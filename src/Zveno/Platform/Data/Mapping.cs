using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Zveno.Platform;

/// <summary>How modules say which tables they have. The agency filter, the guest's default «no» and composite keys come by themselves.</summary>
public sealed class Mapping(ModelBuilder model, Db db)
{
    /// <summary>The context that is being built; filters may name its <see cref="Platform.Db.GuestClient"/>.</summary>
    public Db Db => db;

    /// <summary>A table of rows that belong to agencies. A guest sees no row of it unless <paramref name="guestSees"/> says which.</summary>
    public EntityTypeBuilder<T> Owned<T>(string table, Expression<Func<T, bool>>? guestSees = null) where T : Owned
    {
        var entity = model.Entity<T>();
        entity.ToTable(table);
        entity.HasKey("AgencyId", "Id");
        entity.Property(x => x.AgencyId).ValueGeneratedNever();
        entity.Property(x => x.Id).ValueGeneratedNever();
        entity.HasQueryFilter("agency", x => x.AgencyId == db.AgencyOfViewer);
        entity.HasQueryFilter("guest", guestSees is null ? x => !db.IsGuest : NotGuestOr(guestSees));
        return entity;
    }

    /// <summary>A table of the whole installation (accounts, keys, jobs): no agency filter, read only in <c>Data/Everywhere</c> and gates.</summary>
    public EntityTypeBuilder<T> Installation<T>(string table) where T : class
    {
        var entity = model.Entity<T>();
        entity.ToTable(table);
        return entity;
    }

    Expression<Func<T, bool>> NotGuestOr<T>(Expression<Func<T, bool>> seen)
    {
        Expression<Func<bool>> notGuest = () => !db.IsGuest;
        return Expression.Lambda<Func<T, bool>>(Expression.OrElse(notGuest.Body, seen.Body), seen.Parameters);
    }
}

/// <summary>Foreign keys that carry the agency.</summary>
public static class BelongsToExtensions
{
    /// <summary>A required or optional parent within the same agency; a nullable key makes it optional.</summary>
    public static EntityTypeBuilder<T> BelongsTo<T, TParent>(this EntityTypeBuilder<T> entity, Expression<Func<T, TParent?>> parent, string key,
        Expression<Func<TParent, IEnumerable<T>?>>? children = null, DeleteBehavior delete = DeleteBehavior.Restrict)
        where T : Owned where TParent : Owned
    {
        entity.HasOne(parent).WithMany(children).HasForeignKey("AgencyId", key).HasPrincipalKey("AgencyId", "Id").OnDelete(delete);
        return entity;
    }

    /// <summary>The same without a navigation: the row refers to another by id only.</summary>
    public static EntityTypeBuilder<T> RefersTo<T, TParent>(this EntityTypeBuilder<T> entity, string key, DeleteBehavior delete = DeleteBehavior.Restrict)
        where T : Owned where TParent : Owned
    {
        entity.HasOne<TParent>().WithMany().HasForeignKey("AgencyId", key).HasPrincipalKey("AgencyId", "Id").OnDelete(delete);
        return entity;
    }
}
