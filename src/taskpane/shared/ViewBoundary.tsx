/** Catches what breaks while a view is drawn or loaded, so that the rest of the pane stays usable. */
import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { messageOf } from "../../flows/messageOf";
import type { Text } from "../text/en";
import { EmptyState } from "./EmptyState";

interface Props {
  readonly text: Text;
  readonly children: ReactNode;
}

interface State {
  readonly message: string | null;
}

export class ViewBoundary extends Component<Props, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: messageOf(error) };
  }

  override render(): ReactNode {
    const { children, text } = this.props;
    if (this.state.message === null) return children;
    // A view that failed to load stays failed for its loader, so trying again means loading the page again.
    return (
      <EmptyState title={text.app.broken} lead={this.state.message}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {text.app.tryAgain}
        </Button>
      </EmptyState>
    );
  }
}
