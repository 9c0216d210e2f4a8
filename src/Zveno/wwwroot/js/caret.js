// Where in the window the caret of a text field stands: the field's text is laid out once more, unseen.
const copied = ["boxSizing", "width", "fontFamily", "fontSize", "fontWeight", "lineHeight", "letterSpacing", "paddingTop", "paddingRight", "paddingBottom", "paddingLeft", "borderTopWidth", "borderRightWidth", "borderBottomWidth", "borderLeftWidth", "tabSize"];

/** @returns {left, top, bottom} of the line at a place of the text, in the window. */
export function caretBox(field, at) {
  const like = getComputedStyle(field), twin = document.body.appendChild(document.createElement("div")), place = document.createElement("span");
  Object.assign(twin.style, { position: "absolute", visibility: "hidden", inset: "0 auto auto 0", whiteSpace: "pre-wrap", overflowWrap: "break-word" });
  for (const each of copied) twin.style[each] = like[each];
  place.textContent = "​";
  twin.append(field.value.slice(0, at), place);
  const box = field.getBoundingClientRect(), left = box.left + place.offsetLeft - field.scrollLeft, top = box.top + place.offsetTop - field.scrollTop, height = place.offsetHeight;
  twin.remove();
  return { left: Math.min(left, box.right), top: Math.max(box.top, Math.min(top, box.bottom)), bottom: Math.max(box.top, Math.min(top + height, box.bottom)) };
}
