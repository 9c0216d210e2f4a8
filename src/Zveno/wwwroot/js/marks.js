// Names in a field: people read «@Ирина Соколова», the server keeps «@[Ирина Соколова](member:ID)».
const mark = /@\[([^\]\[\r\n]{1,200})\]\(member:[0-9a-f-]{36}\)/gi;
const known = new WeakMap();     // field → Map of names to their marks
const marksOf = field => known.get(field) ?? known.set(field, new Map()).get(field);

/** Remembers what a name in this field stands for; what to write there: the name, or the mark itself where another of that name is known. */
export function nameIn(field, name, whole) {
  const marks = marksOf(field);
  if (!marks.has(name)) marks.set(name, whole);
  return marks.get(name) === whole ? `@${name}` : whole;
}

/** A kept text as it is read in a field. */
export const readable = (field, text) => text.replace(mark, (whole, name) => nameIn(field, name, whole));

/** What a field says, or words that stood in it, as they are kept. */
export function kept(field, words = field.value) {
  const names = [...marksOf(field).keys()].sort((a, b) => b.length - a.length);
  return names.reduce((text, name) => text.replace(new RegExp(`@${name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu"), () => marksOf(field).get(name)), words);
}
