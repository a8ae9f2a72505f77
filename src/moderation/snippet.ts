const SNIPPET_CHARACTERS = 140;

/** The beginning of a text, in whole characters. */
export function snippetOf(text: string): string {
  const letters = [...text];
  if (letters.length <= SNIPPET_CHARACTERS) return text;
  return `${letters.slice(0, SNIPPET_CHARACTERS).join('')}…`;
}
