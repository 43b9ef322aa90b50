import type { Univer } from "@univerjs/core";
import type { Grid } from "../grid";
import { univerCells } from "./cells";
import { compareCells } from "./compareCells";
import { mendChoose } from "./choose";
import { mendCountifs } from "./countifs";
import { univerHistory } from "./history";
import { mendEdate } from "./edate";
import { univerEngine } from "./engine";
import { mendLiterals } from "./literals";
import { mendLookup } from "./lookup";
import type { UniverModules } from "./modules";
import { openSession } from "./session";
import { univerSheets } from "./sheets";
import { keepParsed } from "./parsedFormulas";
import { sortCopies } from "./sortCopies";
import { univerStyles } from "./styles";
import { keepRulesApart } from "./ruleFormulas";
import { keepSheetsOfTables } from "./tableReferences";
import { univerText } from "./text";

/** A grid over the workbook that is open in `univer`, or over a new one. */
export function createUniverGrid(modules: UniverModules, univer: Univer): Grid {
  const session = openSession(modules, univer);
  keepSheetsOfTables(session);
  keepParsed(session);
  sortCopies(session);
  mendChoose(session);
  mendCountifs(session);
  mendEdate(session);
  mendLookup(session);
  mendLiterals(modules);
  compareCells(modules);
  keepRulesApart(modules);
  const sheets = univerSheets(session);
  return {
    sheets,
    cells: univerCells(session),
    styles: univerStyles(session),
    engine: univerEngine(session),
    text: univerText(modules),
    history: univerHistory(session, sheets),
    dispose: () => {
      for (const disposable of session.disposables) disposable.dispose();
    },
  };
}

/** Formulas that Univer calculates before it lets other events run: some milliseconds of them, where its own 500 take several frames. */
export const FORMULAS_AT_ONCE = 20;

/** A Univer without a screen: sheets and formulas only. */
export function createUniver(modules: UniverModules): Univer {
  const { LocaleType, LogLevel, Univer } = modules.core;
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(modules.formula.UniverFormulaEnginePlugin, { intervalCount: FORMULAS_AT_ONCE });
  univer.registerPlugin(modules.sheets.UniverSheetsPlugin);
  univer.registerPlugin(modules.sheetsFormula.UniverSheetsFormulaPlugin, {
    initialFormulaComputing: modules.sheetsFormula.CalculationMode.NO_CALCULATION,
  });
  return univer;
}
