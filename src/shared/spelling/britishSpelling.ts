/** An American ending or doubling, and the British one. What comes of it counts only where it is a word. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/or(?=$|s|ed|ing|ful|less|able|ite|hood|ly)/, "our"],
  [/er(?=$|s)/, "re"],
  [/ered$/, "red"],
  [/yz(?=e|ing)/, "ys"],
  [/ense(?=$|s)/, "ence"],
  [/og(?=$|s)/, "ogue"],
  [/([aeiou])l(?=ed|ing|er)/, "$1ll"],
  [/ll(?=$|s|ful|ment)/, "l"],
  [/illf/, "ilf"],
  [/ewelry/, "ewellery"],
  [/ow(?=$|s|ed|ing)/, "ough"],
  [/num(?=$)/, "nium"],
  [/^mom/, "mum"],
  [/([^aeiou])e(?=[^aeiou])/, "$1ae"],
];

/** What an American word is in Britain: "color" is "colour". The first that is a word; undefined where none is. */
export function britishSpelling(word: string, isRight: (word: string) => boolean): string | undefined {
  return rules
    .map(([american, british]) => word.replace(american, british))
    .find((one) => one !== word && isRight(one));
}
