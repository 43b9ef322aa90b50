import { ExcelError } from "../protocol/excelError";
import { type ExcelObject, excelType, method, property } from "../protocol/excelType";
import { sheetState } from "./book";
import type { SheetHandle } from "./worksheet";

export const customPropertiesType = excelType<SheetHandle>(
  "WorksheetCustomPropertyCollection",
  {
    add: method(1.12, (handle, args) => {
      const key = args.text(0).toUpperCase();
      own(handle).customProperties.set(key, args.text(1));
      return customPropertyType({ handle, key });
    }),
    getCount: method(1.12, (handle) => own(handle).customProperties.size),
    getItem: method(1.12, (handle, args) => orNotFound(customProperty(handle, args.text(0)))),
    getItemOrNullObject: method(1.12, (handle, args) => customProperty(handle, args.text(0))),
  },
  (handle) => [...own(handle).customProperties.keys()].map((key) => customPropertyType({ handle, key })),
);

const customPropertyType = excelType<{ handle: SheetHandle; key: string }>("WorksheetCustomProperty", {
  key: property(1.12, ({ key }) => key),
  value: property(
    1.12,
    ({ handle, key }) => own(handle).customProperties.get(key) ?? "",
    ({ handle, key }, value) => void own(handle).customProperties.set(key, String(value)),
  ),
  delete: method(1.12, ({ handle, key }) => void own(handle).customProperties.delete(key)),
});

function customProperty(handle: SheetHandle, key: string): ExcelObject | null {
  return own(handle).customProperties.has(key.toUpperCase())
    ? customPropertyType({ handle, key: key.toUpperCase() })
    : null;
}

function own({ book, sheet }: SheetHandle) {
  return sheetState(book, sheet);
}

function orNotFound(found: ExcelObject | null): ExcelObject {
  if (found === null) throw new ExcelError("ItemNotFound");
  return found;
}
