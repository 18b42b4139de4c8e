import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MinScoreNode } from "../engine/verdict-tree";
import { sentenceCase } from "../i18n/locale";
import type { ResultMessages } from "../i18n/messages";
import { CellLink } from "./cell-link";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** One condition: its clause, what was seen, the threshold, the gap, the verdict, the cell, the plan's own words. */
export function ConditionExplanation({ leaf }: { readonly leaf: MinScoreNode }) {
  const styles = useStyles();
  const { messages, plan } = usePane();
  const words = messages.results;
  const { terms } = words;
  const decimals = plan.precision.value;
  return (
    <dl className={styles.list}>
      <Item term={terms.clause}>{leaf.clause}</Item>
      <Item term={terms.score}>{seenText(leaf, words, decimals)}</Item>
      <Item term={terms.threshold}>{words.amount(leaf.threshold, leaf.unit, decimals)}</Item>
      {leaf.gap !== null && <Item term={terms.gap}>{gapText(leaf, leaf.gap, words, decimals)}</Item>}
      <Item term={terms.verdict}>{words.conditionVerdict[leaf.verdict]}</Item>
      {leaf.seen.source !== null && (
        <Item term={terms.source}>
          <CellLink source={leaf.seen.source} words={sentenceCase(messages.place(leaf.seen.source))} />
        </Item>
      )}
      <Item term={terms.planWords}>
        <span lang="vi">{leaf.words}</span>
      </Item>
    </dl>
  );
}

function Item({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}

function seenText({ seen: { score, published }, unit }: MinScoreNode, words: ResultMessages, decimals: number): string {
  switch (score.kind) {
    case "missing":
      return words.missing(score.shown);
    case "outside":
      return words.outside;
    case "scored": {
      const shown = words.amount(published ?? score.value, unit, decimals);
      return score.original === undefined
        ? shown
        : `${shown} (${words.rebased(score.original.value, score.original.maxScore)})`;
    }
  }
}

function gapText(leaf: MinScoreNode, gap: number, words: ResultMessages, decimals: number): string {
  const shown = words.gap(gap, leaf.unit, decimals);
  return leaf.nearThreshold ? `${shown}; ${words.nearThreshold}` : shown;
}
