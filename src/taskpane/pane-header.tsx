import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../i18n/locale";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The add-in's name, the plan it judges by, and the other language. */
export function PaneHeader({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  const { language, label } = messages.pane.otherLanguage;
  return (
    <header>
      <div className={styles.bar}>
        <h1 className={styles.title}>{messages.pane.title}</h1>
        <Button
          appearance="subtle"
          size="small"
          lang={language}
          onClick={() => {
            onLanguage(language);
          }}
        >
          {label}
        </Button>
      </div>
      <p className={pane.quiet}>{messages.pane.plan(plan.title)}</p>
    </header>
  );
}
