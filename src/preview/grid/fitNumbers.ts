import { CellValueType, DEFAULT_STYLES, InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** What lies beside the digits, in pixels. */
const beside = 4;

/** The characters that a number without a format has at most. */
const most = 11;

/**
 * A number without a format has as many digits as its column has room for, as in Excel: Univer cuts what does not fit, and a number
 * of which the end is missing is another.
 */
export function fitNumbers(univer: Univer): void {
  const digit = digitWidth();
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      // After the number formats, which make texts of numbers, and before the end of Univer's own chain at -1.
      priority: 1,
      handler: (cell, { worksheet, col }, next) => {
        if (typeof cell?.v !== "number") return next(cell);
        const room = Math.min(most, Math.floor((worksheet.getColumnWidth(col) - beside) / digit));
        return next({ ...cell, v: fitted(cell.v, room), t: CellValueType.NUMBER });
      },
    });
}

/** Of the font that cells have unless told otherwise, in pixels. */
function digitWidth(): number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("this browser draws no text");
  context.font = `${DEFAULT_STYLES.fs}pt ${DEFAULT_STYLES.ff}`;
  return context.measureText("0").width;
}

/**
 * @example fitted(931259.4275, 7)  // "931259"
 * @example fitted(0.123456789, 7)  // "0.12346"
 * @example fitted(123456789, 7)    // "1.2E+08"
 */
export function fitted(value: number, room: number): string {
  const whole = Math.trunc(Math.abs(value)).toString().length + (value < 0 ? 1 : 0);
  const plain = String(Number(value.toFixed(Math.min(20, Math.max(0, room - whole - 1)))));
  return whole > room || plain.includes("e") || (plain === "0" && value !== 0) ? exponential(value, room) : plain;
}

/** With two digits of exponent at least, as Excel writes it. */
function exponential(value: number, room: number): string {
  const places = Math.max(0, Math.min(5, room - 6 - (value < 0 ? 1 : 0)));
  return value
    .toExponential(places)
    .replace(/e([+-])(\d)$/, "e$10$2")
    .toUpperCase();
}
