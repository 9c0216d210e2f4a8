/** A random UUID. randomUUID exists only on https and localhost; an installation inside an office may have neither. */
export const uuid = () => crypto.randomUUID?.() ?? "10000000-1000-4000-8000-100000000000".replace(/[018]/g, c => (+c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +c / 4).toString(16));

/** This tab, so that the server can tell it «this was your own doing». Lives as long as the page. */
export const tab = uuid();
