// Runs in the pane before Microsoft's client: gives it the bridge to the spreadsheet on the page around it.
parent.previewHost.startPane(window);
