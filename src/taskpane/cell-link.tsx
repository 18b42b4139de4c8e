import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SourceCell } from "../engine/score-entry";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  link: {
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
    // The theme's own yellow is made for a black ground; the user's contrast theme may have a white one.
    "@media (forced-colors: active)": {
      color: "LinkText",
      ":hover": { color: "LinkText" },
      ":hover:active": { color: "LinkText" },
    },
  },
});

/** Words that name a place in the workbook; pressing them goes there. */
export function CellLink({ source, words }: { readonly source: SourceCell; readonly words: string }) {
  const styles = useStyles();
  const { goTo } = usePane();
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      onClick={() => {
        goTo(source);
      }}
    >
      {words}
    </Link>
  );
}
