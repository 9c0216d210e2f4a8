// What scripts say themselves. The server says the rest.
const plural = (n, one, few, many) => n % 10 === 1 && n % 100 !== 11 ? one : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? few : many;
const stamp = at => new Date(at - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 19).replace("T", " ").replaceAll(":", "-");

const ru = {
  offline: "Нет связи. Набранное сохранится здесь.",
  notSent: "Не\u00a0отправлено: нет связи с\u00a0сервером",
  nothingLost: "Набранное осталось на\u00a0месте.", kept: "Записано на\u00a0этом устройстве: уйдёт, как появится связь.",
  retry: "Повторить", undo: "Отменить", close: "Закрыть", undoing: "Отменить", undone: what => `Отменено: ${what}`, nothingToUndo: "Отменять нечего",
  signedOut: "Вы\u00a0вышли из\u00a0системы. Войдите снова: набранное сохранено.", signIn: "Войти",
  failed: "Не\u00a0получилось. Попробуйте ещё раз.", serverFailed: "На\u00a0сервере случилась ошибка. Ничего не\u00a0потеряно, мы\u00a0её записали.",
  forbidden: "На\u00a0это нужны другие права.", notFound: "Этого уже нет: удалено или закрыто от\u00a0вас.", tooMany: "Слишком часто. Подождите минуту.",
  changedElsewhere: "Это место изменили, пока вы\u00a0правите. Обновим, когда закончите.",
  copied: "Скопировано", notCopied: "Браузер не\u00a0дал скопировать: выделите и\u00a0скопируйте сами",
  leave: "Есть несохранённое.", moved: "Перенесено",
  lifted: name => `Подняли: ${name}. Стрелки переносят, пробел кладёт, Escape возвращает.`,
  at: (list, place, of) => `${list}, место ${place} из\u00a0${of}`,
  dropped: (name, list) => `${name}: ${list}`, putBack: name => `${name}: на\u00a0прежнем месте`,
  minutes: n => `${n}\u00a0мин`, lateBy: time => `просрочено ${time}`, hours: (h, m) => m ? `${h}\u00a0ч ${m}\u00a0мин` : `${h}\u00a0ч`,
  tooBig: (size, most) => `${size}, можно до\u00a0${most}`, remove: "Убрать",
  bytes: n => n < 1048576 ? `${Math.max(1, Math.round(n / 1024))}\u00a0КБ` : `${(n / 1048576).toFixed(1).replace(".0", "").replace(".", ",")}\u00a0МБ`,
  found: n => `${n}\u00a0${plural(n, "найдено", "найдены", "найдено")}`, nothing: "Ничего не\u00a0нашлось",
  title: "Название задачи",
  unfilled: "Не\u00a0знаем, что подставить:",
  names: "Коллеги", namesShown: n => `Кого упомянуть: ${n}. Стрелки выбирают, Enter вставляет.`,
  uploading: name => `[загружаем ${name}…]`, pasted: at => `снимок ${stamp(at)}`,
  onDay: iso => new Date(iso).toLocaleDateString("ru", { day: "numeric", month: "long", timeZone: "UTC" }).replace(" ", "\u00a0"),
};

const en = {
  offline: "No connection. What you type stays here.",
  notSent: "Not sent: no connection to the server", nothingLost: "What you typed is still there.", kept: "Kept on this device: it goes once there is a connection.",
  retry: "Retry", undo: "Undo", close: "Close", undoing: "Undo", undone: what => `Undone: ${what}`, nothingToUndo: "Nothing to undo",
  signedOut: "You are signed out. Sign in again: what you typed is kept.", signIn: "Sign in",
  failed: "It did not work. Try again.", serverFailed: "The server failed. Nothing is lost, the error is recorded.",
  forbidden: "This needs other rights.", notFound: "It is gone: deleted or closed to you.", tooMany: "Too often. Wait a minute.",
  changedElsewhere: "This was changed while you are editing. It will refresh when you finish.",
  copied: "Copied", notCopied: "The browser refused to copy: select and copy it yourself",
  leave: "There are unsaved changes.", moved: "Moved",
  lifted: name => `Lifted: ${name}. Arrows move, Space drops, Escape puts it back.`,
  at: (list, place, of) => `${list}, place ${place} of ${of}`,
  dropped: (name, list) => `${name}: ${list}`, putBack: name => `${name}: back in its place`,
  minutes: n => `${n}\u00a0min`, lateBy: time => `late by ${time}`, hours: (h, m) => m ? `${h}\u00a0h ${m}\u00a0min` : `${h}\u00a0h`,
  tooBig: (size, most) => `${size}, at most ${most}`, remove: "Remove",
  bytes: n => n < 1048576 ? `${Math.max(1, Math.round(n / 1024))}\u00a0KB` : `${(n / 1048576).toFixed(1).replace(".0", "")}\u00a0MB`,
  found: n => `${n} found`, nothing: "Nothing found",
  title: "Title of the task",
  unfilled: "Nothing is known for:",
  names: "Colleagues", namesShown: n => `Whom to mention: ${n}. Arrows choose, Enter inserts.`,
  uploading: name => `[uploading ${name}…]`, pasted: at => `screenshot ${stamp(at)}`,
  onDay: iso => new Date(iso).toLocaleDateString("en-GB", { day: "numeric", month: "long", timeZone: "UTC" }).replace(" ", "\u00a0"),
};

export const t = document.documentElement.lang.startsWith("en") ? en : ru;
