// The same keys on the other layout: «bhf» is «ира», «фит» is «abn».
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюё";
const swap = (text, from, to) => [...text].map(letter => to[from.indexOf(letter)] ?? letter).join("");

/** A typed text in small letters, «ё» as «е», and as it would be on the other layout. */
export function typings(text) {
  const folded = text.toLowerCase();
  return [...new Set([folded, swap(folded, latin, cyrillic), swap(folded, cyrillic, latin)])].map(each => each.replaceAll("ё", "е"));
}
