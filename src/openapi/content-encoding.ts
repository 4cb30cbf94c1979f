/** Whether a text is base64: `contentEncoding` says it of a field, but is an annotation, which no validator looks at. */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
