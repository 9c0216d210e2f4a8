using System.Collections.Frozen;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>Words that mean the same in questions of clients: of the trade, of shops and of accounts; by their stems.</summary>
static class Synonyms
{
    static readonly FrozenDictionary<string, string[]> Of = Read("""
        оплата оплатить заплатить платеж платить оплачивать payment pay paying
        цена стоимость стоить стоит прайс тариф расценки цены дорого price cost
        скидка акция распродажа дешевле промо промоакция discount sale
        промокод купон код coupon promocode
        доставка доставить доставляете доставлять привезти привезут привозите курьер delivery shipping deliver ship
        посылка отправление пакет parcel package
        посылка отправление заказ
        пришел пришла пришли доставили доставлен привезли приехал дошел
        отправить отправка отослать выслать высылать send
        заказ заказать покупка купить приобрести покупать order buy purchase
        оформить оформление создать сделать place
        отмена отменить отказаться отказ аннулировать cancel
        отключить выключить деактивировать отписаться отписка unsubscribe disable
        вернуть возврат вернуть возвратить обратно return refund
        обмен обменять поменять заменить замена exchange replace
        изменить поменять сменить исправить редактировать изменение смена правка change edit
        брак бракованный дефект сломан сломался неисправен поврежден поломка broken defect faulty damaged
        гарантия гарантийный warranty guarantee
        товар изделие продукт продукция вещь product item goods
        срок долго время длительность скоро когда быстро duration
        статус состояние этап готовность отследить отслеживание трек трекинг где status track tracking
        адрес куда место address
        поддержка помощь оператор техподдержка саппорт support help
        связаться позвонить написать обратиться контакт телефон связь дозвониться contact call phone
        чек квитанция receipt
        счет инвойс invoice bill
        акт закрывающие документы
        договор контракт contract agreement
        почта email мейл имейл емейл майл mail
        пароль password
        вход войти авторизация логин залогиниться login signin
        регистрация зарегистрироваться signup register
        аккаунт профиль кабинет учетка account profile
        удалить стереть убрать удаление delete remove
        самовывоз забрать самому самостоятельно выдача выдачи pickup
        бонус балл баллы кэшбэк кешбэк бонусный bonus points cashback
        отзыв оценка комментарий review feedback
        выходные суббота воскресенье праздник weekend
        график расписание часы режим schedule hours
        юрлицо организация компания ооо ип корпоративный юридический безнал безналичный корпоративные предприятие company corporate
        город регион область россия city region
        безопасно безопасность безопасен надежно защита защищен secure safe security
        упаковка упаковать упаковывать упакованы коробка packaging
        вес тяжелый масса килограмм кг weight
        размер габарит size
        ограничение лимит максимум предел limit
        подписка абонемент подписаться subscription
        рассылка уведомление письмо newsletter notification
        информация сведения подробности описание характеристики узнать information details
        карта карточка банковская card
        наличные наличка нал наличными cash
        способ вариант метод method
        получение получить вручение receive
        пришел пришла приехал доехал дошел потерялся потеряли пропал arrived lost
        фото фотография снимок картинка изображение photo picture image
        сайт страница лендинг портал site website page
        домен хостинг сервер domain hosting
        реклама объявление кампания рекламный баннер ad ads advertising campaign
        отчет отчетность статистика аналитика показатели report statistics analytics
        бюджет расход расходы траты трата деньги потратили budget spend spending
        заявка лид обращение lead leads
        ставка клик бид bid
        трафик посещаемость посетители визиты traffic visits
        позиция выдача место топ ranking position
        доступ права разрешение access permission
        ошибка баг глюк проблема сбой error bug problem issue
        макет дизайн креатив design layout
        правки исправления доработка корректировка fixes edits
        менеджер аккаунт специалист куратор manager
        встреча созвон звонок совещание встретиться meeting
        задача задание поручение task
        дата число день date
        быстрее срочно ускорить ускорение urgent faster
        начать старт запуск запустить начало start launch
        остановить пауза приостановить стоп stop pause
        расторгнуть прекратить закончить завершить расторжение terminate
        деньги средства сумма money funds
        ндс налог налоги vat tax
        """);

    /// <summary>The stems of the words that mean the same.</summary>
    public static IReadOnlyList<string> For(string stem) => Of.TryGetValue(stem, out var same) ? same : [];

    static FrozenDictionary<string, string[]> Read(string groups)
    {
        var all = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var line in groups.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var stems = line.Split(' ').Select(x => SearchWords.Stem(x.Replace('ё', 'е'))).Distinct().ToArray();
            foreach (var stem in stems)
            {
                if (!all.TryGetValue(stem, out var same)) all[stem] = same = new HashSet<string>(StringComparer.Ordinal);
                same.UnionWith(stems.Where(x => x != stem));
            }
        }
        return all.ToFrozenDictionary(x => x.Key, x => x.Value.ToArray(), StringComparer.Ordinal);
    }
}
