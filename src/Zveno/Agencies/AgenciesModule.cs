using Microsoft.AspNetCore.Identity;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Agencies, members, roles, working hours, sign-in.</summary>
public sealed class AgenciesModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        Agency.Map(map);
        Member.Map(map);
        Account.Map(map);
        Session.Map(map);
        Invitation.Map(map);
        ApiToken.Map(map);
        CalendarException.Map(map);
        MemberAbsence.Map(map);
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        FoundAgency.Map(routes);
        SignIn.Map(routes);
        SignOut.Map(routes);
        InviteMember.Map(routes);
        JoinAgency.Map(routes);
        MakeApiToken.Map(routes);
        ShowLive.Map(routes);
        ShowSettings.Map(routes);
        ShowCalendar.Map(routes);
        ShowMembers.Map(routes);
        ShowMe.Map(routes);
        DescribeAgency.Map(routes);
        MakeCalendarException.Map(routes);
        NoteAbsence.Map(routes);
        ChangeRoles.Map(routes);
        LeaveStaff.Map(routes);
        DescribeMember.Map(routes);
        ChooseLanguage.Map(routes);
        ChangePassword.Map(routes);
        EndSession.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddIdentityCore<Account>(x =>
        {
            x.Password = new PasswordOptions { RequiredLength = Accounts.LeastPassword, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 4 };
            x.User.RequireUniqueEmail = true;
            x.User.AllowedUserNameCharacters = "";
        }).AddUserStore<AccountStore>();
        services.AddSingleton(new SettingsPlace(10, "/settings", text => text.Settings.Agency));
        services.AddSingleton(new SettingsPlace(20, "/settings/calendar", text => text.Settings.Calendar));
        services.AddSingleton(new SettingsPlace(30, "/settings/members", text => text.Settings.Members));
        services.AddSingleton(new SettingsPlace(90, "/settings/me", text => text.Settings.Me));
        services.AddSingleton(new NavItem(90, "/settings", "s", "settings", text => text.Platform.Settings));
        services.AddSingleton(new BarPiece(90, "me", "/me", "members"));
        services.AddSingleton<Strangers>();
        services.AddScoped<Accounts>();
        services.AddScoped<CurrentMember>();
        services.AddScoped(x => x.GetRequiredService<CurrentMember>().Member);
        services.AddKeyedScoped<IGate, DeskGate>(Access.Desk);
        services.AddKeyedScoped<IGate, ApiGate>(Access.Api);
    }
}
