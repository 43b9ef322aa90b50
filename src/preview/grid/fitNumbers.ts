import { CellValueType, InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Width of a digit of the grid's usual font, and what lies beside the digits, in pixels. */
const digit = 8;
const beside = 6;

/** The characters that a number without a format has at most. */
const most = 11;

/**
 * A number without a format has as many decimals as its column has room for, as in Excel: Univer cuts what does not fit, and a number
 * of which the end is missing is another.
 */
export function fitNumbers(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      // After the number formats: what they have made a text is not a number any more.
      priority: -1,
      handler: (cell, { worksheet, col }, next) => {
        if (typeof cell?.v !== "number" || Number.isInteger(cell.v)) return next(cell);
        const room = Math.min(most, Math.floor((worksheet.getColumnWidth(col) - beside) / digit));
        return next({ ...cell, v: fitted(cell.v, room), t: CellValueType.NUMBER });
      },
    });
}

/**
 * @example fitted(931259.4275, 7)  // "931259"
 * @example fitted(0.123456789, 7)  // "0.12346"
 */
export function fitted(value: number, room: number): string {
  const whole = Math.trunc(Math.abs(value)).toString().length + (value < 0 ? 1 : 0);
  const plain = String(Number(value.toFixed(Math.min(20, Math.max(0, room - whole - 1)))));
  return plain === "0" || plain.includes("e") ? value.toPrecision(Math.max(1, Math.min(6, room - 5))) : plain;
}
