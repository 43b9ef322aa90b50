/** The pane: theme, state and the three views. It knows nothing of Excel; `flows` does. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { Flows } from "../flows/flows";
import { openWorkbookPlan } from "./actions/roadmapActions";
import { loadScenarios } from "./actions/scenarioActions";
import { createFormats } from "./format/formats";
import { watchLook } from "./office";
import { RoadmapView } from "./roadmap/RoadmapView";
import { Announcer } from "./shared/Announcer";
import { Loading } from "./shared/Loading";
import { NoticeBar } from "./shared/NoticeBar";
import { OfflineNotice } from "./shared/OfflineNotice";
import { type Pane, PaneProvider } from "./shared/PaneContext";
import { useLostFocus } from "./shared/useLostFocus";
import { ViewBoundary } from "./shared/ViewBoundary";
import { ViewTabs } from "./shared/ViewTabs";
import { useSavedSettings } from "./state/useSavedSettings";
import { newPane, reducePane, type View } from "./state/paneState";
import { directionOf } from "./text/loadText";
import type { Text } from "./text/en";
import { type Look, themes } from "./theme";

const views: Readonly<Record<View, React.ComponentType>> = {
  roadmap: RoadmapView,
  scenarios: lazy(async () => ({ default: (await import("./scenarios/ScenariosView")).ScenariosView })),
  results: lazy(async () => ({ default: (await import("./results/ResultsView")).ResultsView })),
};

export interface AppProps {
  readonly flows: Flows;
  readonly text: Text;
  /** BCP 47, for numbers, money and dates. */
  readonly contentLanguage: string;
  /** What Office shows when the pane opens; afterwards the system's own changes are followed. */
  readonly look: Look;
  readonly now: Date;
}

export function App({ flows, text, contentLanguage, look, now }: AppProps) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(reducePane, newPane);
  const [currentLook, setLook] = useState(look);
  useEffect(() => watchLook(setLook), []);

  const currency = (state.roadmap.kind === "understood" && state.roadmap.roadmap.currency) || "USD";
  const formats = useMemo(() => createFormats(contentLanguage, currency), [contentLanguage, currency]);
  const thisMonth = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`;
  const today = `${thisMonth}-${String(now.getDate()).padStart(2, "0")}`;
  const run = useRef<AbortController>(null);
  const pane: Pane = { state, dispatch, flows, text, formats, thisMonth, today, look: currentLook, run };
  useSavedSettings(flows, state, dispatch);

  useEffect(() => {
    void openWorkbookPlan(flows, dispatch, { name: text.start.workbookPlan, thisMonth });
    void loadScenarios(flows, dispatch, text);
  }, [flows, text, thisMonth]);

  // A button of the ribbon may have written a plan meanwhile. Whoever has opened one here keeps it, or the way to another.
  const began = useRef(false);
  const { kind } = state.roadmap;
  useEffect(() => {
    if (kind !== "start") began.current = true;
    const look = () => {
      if (!began.current) void openWorkbookPlan(flows, dispatch, { name: text.start.workbookPlan, thisMonth });
    };
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [flows, text, thisMonth, kind]);

  // A person who comes back from the grid may have edited the Scenarios table there.
  const { unsaved } = state.scenarios;
  useEffect(() => {
    if (unsaved) return;
    const reread = () => void loadScenarios(flows, dispatch, text);
    window.addEventListener("focus", reread);
    return () => window.removeEventListener("focus", reread);
  }, [flows, text, unsaved]);

  // A button may lead to another view and go: whoever pressed it goes on there.
  const panel = useRef<HTMLDivElement>(null);
  useLostFocus(panel, `${state.view} ${kind}`);

  const CurrentView = views[state.view];
  return (
    <FluentProvider theme={themes[currentLook]} dir={directionOf(text.language)} lang={text.language}>
      {/* The provider's own class would be worn by every menu and popover too. */}
      <div className={styles.pane}>
        <PaneProvider value={pane}>
          <header>
            <h1 className={styles.title}>{text.app.title}</h1>
            <ViewTabs />
            <OfflineNotice />
            <NoticeBar />
          </header>
          <main className={styles.view} key={state.view}>
            <div
              role="tabpanel"
              id="panel"
              aria-labelledby={`tab-${state.view}`}
              ref={panel}
              tabIndex={-1}
              className={styles.panel}
            >
              <ViewBoundary text={text}>
                <Suspense fallback={<Loading label={text.app.loading} />}>
                  <CurrentView />
                </Suspense>
              </ViewBoundary>
            </div>
          </main>
          <Announcer />
        </PaneProvider>
      </div>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  pane: {
    position: "fixed",
    inset: 0,
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    // The provider's own is left or right, also for words that are written the other way.
    textAlign: "start",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  panel: { outlineStyle: "none" },
  view: { flexGrow: 1, overflowX: "hidden", overflowY: "auto", padding: "12px", scrollbarWidth: "thin" },
});
