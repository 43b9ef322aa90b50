/** Every language in which plans are read. To add one: a file beside this one, and its name here. */
import { arabic } from "./arabic";
import { chinese } from "./chinese";
import { dutch } from "./dutch";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { hindi } from "./hindi";
import { indonesian } from "./indonesian";
import { italian } from "./italian";
import { japanese } from "./japanese";
import { korean } from "./korean";
import { polish } from "./polish";
import { portuguese } from "./portuguese";
import { russian } from "./russian";
import { spanish } from "./spanish";
import { turkish } from "./turkish";
import { ukrainian } from "./ukrainian";
import { vietnamese } from "./vietnamese";
import type { Language } from "./language";

export const languages: readonly Language[] = [
  english,
  german,
  spanish,
  french,
  portuguese,
  italian,
  turkish,
  russian,
  vietnamese,
  chinese,
  japanese,
  arabic,
  korean,
  dutch,
  polish,
  ukrainian,
  indonesian,
  hindi,
];
