import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { inPercent } from "../engine/shown-value";
import type { Messages } from "../i18n/messages";
import { cellKey } from "../sheets/check/corrections-of";
import type { Correction } from "../sheets/check/data-note";
import { formatNumber, sentenceCase } from "../i18n/locale";
import { cleanText } from "../sheets/text/clean-name";
import { ConfirmBox } from "./confirm-box";
import { Disclosure } from "./disclosure";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  choices: { display: "flex", flexDirection: "column" },
  preview: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** More corrections than these are chosen all together, and listed on the sheet. */
const MOST_SHOWN = 100;

interface CorrectionChooserProps {
  readonly corrections: readonly Correction[];
  readonly busy: boolean;
  readonly onApply: (chosen: readonly Correction[]) => void;
}

/** Corrections to choose from (sửa giúp): nothing is chosen at first, and what was chosen is shown before it is done. */
export function CorrectionChooser({ corrections, busy, onApply }: CorrectionChooserProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages } = usePane();
  const words = messages.check;
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  if (corrections.length === 0) return null;
  // What is no longer offered is no longer chosen.
  const chosen = corrections.filter((each) => marked.has(cellKey(each)));
  const rest = corrections.length - MOST_SHOWN;
  const close = () => {
    setAsking(false);
    // The button that was pressed goes away with the question.
    box.current?.querySelector("button")?.focus();
  };
  const choose = (keys: Iterable<string>) => {
    setMarked(new Set(keys));
    setAsking(false);
  };
  return (
    <div ref={box} className={styles.box}>
      <Disclosure summary={words.topic(words.corrections, corrections.length)}>
        <div className={styles.choices}>
          <Checkbox
            label={words.chooseAll}
            checked={chosen.length === corrections.length || (chosen.length > 0 && "mixed")}
            disabled={busy}
            onChange={(_, { checked }) => {
              choose(checked === true ? corrections.map(cellKey) : []);
            }}
          />
          {corrections.slice(0, MOST_SHOWN).map((each) => (
            <Checkbox
              key={cellKey(each)}
              label={inWords(each, messages)}
              checked={marked.has(cellKey(each))}
              disabled={busy}
              onChange={(_, { checked }) => {
                const others = chosen.map(cellKey).filter((key) => key !== cellKey(each));
                choose(checked === true ? [...others, cellKey(each)] : others);
              }}
            />
          ))}
          {rest > 0 && <p className={pane.quiet}>{words.more(rest)}</p>}
        </div>
      </Disclosure>
      <Button
        disabledFocusable={busy || chosen.length === 0}
        aria-expanded={isAsking}
        onClick={() => {
          setAsking(true);
        }}
      >
        {words.fix(chosen.length)}
      </Button>
      {isAsking && chosen.length > 0 && (
        <>
          <ul className={styles.preview}>
            {chosen.slice(0, MOST_SHOWN).map((each) => (
              <li key={cellKey(each)}>{inWords(each, messages)}</li>
            ))}
          </ul>
          {chosen.length > MOST_SHOWN && <p className={pane.quiet}>{words.more(chosen.length - MOST_SHOWN)}</p>}
          <ConfirmBox
            question={words.preview(chosen.length)}
            yes={words.apply}
            no={words.cancel}
            onYes={() => {
              close();
              setMarked(new Set());
              onApply(chosen);
            }}
            onNo={close}
          />
        </>
      )}
    </div>
  );
}

function inWords({ at, before, after, numberFormat }: Correction, { check, place, language }: Messages): string {
  const shown = (value: string | number) => (typeof value === "string" ? value : formatNumber(language, value));
  const isPercent = typeof after === "number" && numberFormat?.includes("%") === true;
  const afterWords = isPercent ? `${shown(inPercent(after))}%` : shown(after);
  if (typeof before === "string" && typeof after === "string" && cleanText(before) === cleanText(after)) {
    return sentenceCase(check.unseenCorrection(place(at), after));
  }
  const words = typeof before === "string" && typeof after === "number" ? check.numberCorrection : check.correction;
  return sentenceCase(words(place(at), shown(before), afterWords));
}
