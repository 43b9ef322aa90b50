import type { Review, Roadmap } from "../../../career/roadmap";
import { edate, serialDay } from "../serialDate";
import type { Row } from "./tableRows";

/** The reviews of which something was written down. */
export function readReviews(rows: readonly Row[], planStart: number | null): Pick<Roadmap, "reviews"> {
  const reviews = rows.flatMap((row): readonly Review[] => {
    const number = row.number("Review");
    if (number === null) return [];
    const on = row.value("On");
    const usual = planStart === null ? null : edate(planStart, 3 * number) - 1;
    const moved = typeof on === "number" && usual !== null && Math.abs(on - usual) >= 1;
    const heldOn = row.value("Held on");
    const [wentWell, changes] = [row.text("What went well"), row.text("What changes")];
    const review: Review = {
      number,
      ...(moved ? { on: serialDay(on) } : {}),
      ...(heldOn === null || heldOn === ""
        ? {}
        : { heldOn: typeof heldOn === "number" ? serialDay(heldOn) : String(heldOn) }),
      ...(wentWell === "" ? {} : { wentWell }),
      ...(changes === "" ? {} : { changes }),
      ...row.own,
    };
    return Object.keys(review).length > 1 ? [review] : [];
  });
  return reviews.length === 0 ? {} : { reviews };
}
