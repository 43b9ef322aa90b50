import { type BoundMember, type ExcelObject, isExcelObject } from "./excelType";

/**
 * Several objects of one type as one: what is set or called goes to each, what is read is what all have in common, and null
 * where they differ.
 */
export function broadcast(objects: readonly [ExcelObject, ...ExcelObject[]]): ExcelObject {
  const [first] = objects;
  return {
    type: first.type,
    properties: first.properties,
    member: (name) => {
      const members = objects.flatMap((each) => each.member(name) ?? []);
      const [model, ...others] = members;
      return model && ofAll([model, ...others]);
    },
  };
}

function ofAll(members: readonly [BoundMember, ...BoundMember[]]): BoundMember {
  const [{ kind, since, set }] = members;
  return {
    kind,
    since,
    get: () => common(members.map((member) => member.get())),
    set: set && ((value) => members.forEach((member) => member.set?.(value))),
    call: (args) => common(members.map((member) => member.call(args))),
  };
}

function common(values: readonly unknown[]): unknown {
  const [first, ...others] = values.filter(isExcelObject);
  if (first !== undefined) return others.length === 0 ? first : broadcast([first, ...others]);
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  return texts.size === 1 ? values[0] : null;
}
