/** Text for the place after a Chinese word: what begins with a letter or a digit is set off by a space. */
export const spaced = (text: string): string => (/^[\w<"]/.test(text) ? ` ${text}` : text);
