import { findTimes } from "../time/findTimes";
import { statedLength } from "../time/statedLength";

/** "12-Month Roadmap", "5-year plan". */
export function adjectiveLength(text: string): number | null {
  const time = findTimes(text).find((one) => one.adjective && one.kind === "duration");
  const follows = time
    ? /^[^.]{0,40}?\b(?:plan|roadmap|vision|strategy|strategic|journey|path|goals?|program|programme|fahrplan|hoja de ruta|feuille de route)/iu.test(
        text.slice(time.end),
      )
    : false;
  return time && follows ? statedLength(text.slice(time.start, time.end)) : null;
}
