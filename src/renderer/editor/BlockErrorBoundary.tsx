import { Component, type JSX, type ReactNode } from "react";

interface BlockErrorBoundaryProps {
  readonly children: JSX.Element;
  readonly onError: (error: Error) => void;
  /** What is drawn from: when it changes, a block that failed is tried again. */
  readonly source?: unknown;
}

/** A block or a strip that fails to draw says so and takes nothing else with it. */
export class BlockErrorBoundary extends Component<BlockErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(previous: BlockErrorBoundaryProps): void {
    if (this.state.failed && previous.source !== this.props.source) this.setState({ failed: false });
  }

  override componentDidCatch(error: Error): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.failed ? <BlockProblem /> : this.props.children;
  }
}

function BlockProblem(): JSX.Element {
  return (
    <p className="block-problem" role="alert">
      This block cannot be shown. Its data is kept.
    </p>
  );
}
