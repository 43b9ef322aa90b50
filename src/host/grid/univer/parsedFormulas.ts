import type { AstTreeBuilder, Lexer } from "@univerjs/engine-formula";
import type { UniverSession } from "./session";

/**
 * Keeps formulas as they were parsed until a name, a table or a function comes to mean something else. Univer itself parses every
 * formula with a table or a name in it anew, for each cell, twice in each calculation: with thousands of rows most of the work.
 */
export function keepParsed({ modules, injector, disposables }: UniverSession): void {
  const { AstTreeBuilder, IDefinedNamesService, IFunctionService, ISuperTableService, Lexer } = modules.formula;
  const lexer = injector.get(Lexer);
  const builder = injector.get(AstTreeBuilder);
  const functions = injector.get(IFunctionService);
  const read = lexer.treeBuilder.bind(lexer);
  const parse = builder.parse.bind(builder);
  let words = new Map<string, Words>();
  let parsed = new WeakMap<object, Parsed | undefined>();

  lexer.treeBuilder = (formula, ...rest) => {
    if (rest.length > 0 || definesItsOwn.test(formula)) return read(formula, ...rest);
    const known = words.get(formula);
    if (known !== undefined) return known;
    const found = read(formula);
    if (typeof found !== "object") return found;
    if (words.size >= mostKept) forget();
    words.set(formula, found);
    parsed.set(found, undefined);
    return found;
  };
  builder.parse = (found) => {
    const known = parsed.get(found);
    if (known !== undefined) return known;
    const made = parse(found);
    if (parsed.has(found)) parsed.set(found, made ?? undefined);
    return made;
  };

  const forget = (): void => {
    words = new Map();
    parsed = new WeakMap();
  };
  const forgetOf = functions.deleteFormulaAstCacheKey.bind(functions);
  functions.deleteFormulaAstCacheKey = (...keys) => {
    forget();
    forgetOf(...keys);
  };
  for (const service of [injector.get(IDefinedNamesService), injector.get(ISuperTableService)]) {
    const subscription = service.update$.subscribe(forget);
    disposables.push({ dispose: () => subscription.unsubscribe() });
  }
}

type Words = Exclude<ReturnType<Lexer["treeBuilder"]>, string | undefined>;
type Parsed = NonNullable<ReturnType<AstTreeBuilder["parse"]>>;

/** Formulas with names of their own are changed while they are parsed, and cannot be taken twice. */
const definesItsOwn = /\b(?:LET|LAMBDA)\s*\(/i;

/** Different formulas; more than any plan has, and few enough to be held. */
const mostKept = 50_000;
