// Runs in the pane after Microsoft's client: brings what the loader of Office.js would have, Office.onReady above all.
parent.previewHost.finishPane(window);
