import { Link } from "@fluentui/react-components";
import type { SourceCell } from "../engine/score-entry";
import { usePane } from "./pane-context";

/** Words that name a place in the workbook; pressing them goes there. */
export function CellLink({ source, words }: { readonly source: SourceCell; readonly words: string }) {
  const { goTo } = usePane();
  return (
    <Link
      as="button"
      inline
      onClick={() => {
        goTo(source);
      }}
    >
      {words}
    </Link>
  );
}
