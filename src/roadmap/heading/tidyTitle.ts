/** The words of a head once number and time are cut out of it. */
import { oneLine } from "../text/oneLine";

/** No empty brackets, no marks at the ends; "(optional): Launch" says its remark last. */
export function tidyTitle(title: string): string {
  return withoutLoneBrackets(oneLine(title.replace(/\(\s*\)|\[\s*\]|（\s*）|【\s*】/gu, " ")))
    .replace(/^(?:[^\p{L}\p{N}("'“«‘[（【「『.+#$@<=/]+)(?=[\p{L}\p{N}("'“«‘（【「『[.])/u, "")
    .replace(/[\s:：\-–—|•·,，;*]+$/gu, "")
    .replace(/\s*(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}])+$/u, "")
    .replace(/^\*\*|\*\*$/g, "")
    .trim()
    .replace(/^((?:[^.]|\.(?!\s))*\p{L}{3})(?<!(?:^|\s)etc)\.$/u, "$1")
    .replace(/^([(（][^()（）]{1,60}[)）])\s*(?:[:：]|\s[–—-](?=\s))\s*(\S.*)$/u, "$2 $1");
}

/** "(Foundations)" → "Foundations"; of "Age 38-40】Foundations", whose bracket opened before what was cut, the rest. */
function withoutLoneBrackets(title: string): string {
  const whole = /^[(（【[]([^()（）【】[\]]*)[)）】\]]$/u.exec(title)?.[1];
  if (whole !== undefined && /\p{L}/u.test(whole)) return whole.trim();
  const lone = /^[^(（【[]*?([)）】\]])/u.exec(title);
  return lone?.[1] === "】" ? oneLine(title.replace("】", " ")) : title;
}
