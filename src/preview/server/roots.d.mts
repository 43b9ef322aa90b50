export const PROJECT: string;
export const BUILT: string;
export const PAGE: string;
export const PANE: string;
export const OFFICE: string;
export const PANE_SCRIPTS: string;
