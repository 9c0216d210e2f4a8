using System.Security.Cryptography;
using System.Text;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class ProjectTemplate
{
    /// <summary>What it brought before the last change; null while nobody changed it.</summary>
    public TemplateContent? Before { get; private set; }

    /// <summary>A mark of what it brings now: another one after any change.</summary>
    public string Mark => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Content.Keyed().ToJson())))[..16];

    /// <summary>Brings something else from now on; what was made of it stays as it is.</summary>
    /// <exception cref="Refused">An unusable content, or not somebody who begins projects.</exception>
    public void Change(TemplateContent content, Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        (Before, Content) = (Content, content.Checked(Kind).Keyed());
        Record(new TemplateChanged(Id, by.Id, at));
    }

    /// <summary>Gives it another name.</summary>
    public void Rename(string name, Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        Name = Demand.Text(name, 160, "name");
        Record(new TemplateChanged(Id, by.Id, at));
    }

    /// <summary>Takes the last change of what it brings back; done twice, it is there again.</summary>
    public void TakeBack(Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (Before is null) return;
        (Before, Content) = (Content, Before);
        Record(new TemplateChanged(Id, by.Id, at));
    }
}
