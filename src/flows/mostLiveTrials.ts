/** More trials than this are written as values: a cell would keep the workbook waiting. */
export const mostLiveTrials = 1_000_000;
