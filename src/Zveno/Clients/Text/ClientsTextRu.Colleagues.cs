using Zveno.Platform;

namespace Zveno.Clients;

sealed partial class ClientsTextRu
{
    public override string Colleagues => Typography.Ru("Просят пустить в комнату");
    public override string ColleaguesHint => Typography.Ru("Клиент назвал коллегу. Подтвердите, и он станет контактным лицом со своей ссылкой; её нужно передать ему самому.");
    public override string NamedBy(string contact) => $"просит {contact}";
    public override string ColleagueIsKnown(string contact) => Typography.Ru($"С таким адресом уже есть контактное лицо: {contact}");
    public override string ColleagueConfirm => Typography.Ru("Пустить и сделать ссылку");
    public override string ColleagueRefuse => Typography.Ru("Не пускать");
    public override string ColleagueAnswer => Typography.Ru("Почему: увидит тот, кто просил");
    public override string ColleagueRefused(string name) => Typography.Ru($"Не пустили: {name}. Кто просил, увидит это в комнате.");
    public override string ColleagueHasNoAddress => Typography.Ru("Напишите почту или телефон: иначе нам не передать ссылку.");
    public override string ColleagueIsNamed => Typography.Ru("Этого коллегу вы уже назвали, ждём решения вашего менеджера.");
    public override string TooManyColleagues(int most) => Typography.Ru($"Ждут решения уже {Plural.RuCount(most, "приглашение", "приглашения", "приглашений")}. Следующее можно отправить, когда менеджер ответит на эти.");
    public override string ColleagueIsDecided => Typography.Ru("По этому коллеге уже решили.");
    public override string TableMade(string when) => Typography.Ru($"адрес для таблиц сделан {when}");
    public override string TableRevoke => Typography.Ru("Закрыть адрес для таблиц");
    public override string TableRevoked => Typography.Ru("Адрес для таблиц закрыт. Ссылка в комнату работает, как прежде.");
    public override string TableAsksPin => Typography.Ru("Ссылка спрашивает код, а таблицы ввести его не могут. Сделайте общую ссылку компании.");
}
