import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { leafFacts, type LeafFacts } from "../engine/leaf-facts";
import type { LeafNode } from "../engine/verdict-tree";
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
    margin: `0 0 ${tokens.spacingVerticalS}`,
    overflowWrap: "anywhere",
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** One condition: its clause, what was seen, the threshold, the gap, the verdict, the cell, the plan's own words. */
export function ConditionExplanation({ leaf }: { readonly leaf: LeafNode }) {
  const styles = useStyles();
  const { messages, plan } = usePane();
  const words = messages.results;
  const { terms } = words;
  const decimals = plan.precision.value;
  const facts = leafFacts(leaf, decimals);
  return (
    <dl className={styles.list}>
      <Item term={messages.awards.terms.condition}>
        <span lang="vi">{leaf.description}</span>
      </Item>
      <Item term={terms.clause}>{leaf.clause}</Item>
      {facts.value !== null && (
        <Item term={messages.awards.terms.value}>{amountText(facts.value, facts, words, decimals)}</Item>
      )}
      <Item term={terms.threshold}>{amountText(facts.threshold, facts, words, decimals)}</Item>
      {facts.gap !== null && isScoreUnit(facts.unit) && (
        <Item term={terms.gap}>{words.gap(facts.gap, facts.unit, decimals)}</Item>
      )}
      <Item term={terms.verdict}>{words.conditionVerdict[leaf.verdict]}</Item>
      {facts.notes !== "" && (
        <Item term={messages.awards.terms.notes}>
          <span lang="vi">{facts.notes}</span>
        </Item>
      )}
      {facts.source !== null && (
        <Item term={terms.source}>
          <CellLink source={facts.source} words={sentenceCase(messages.place(facts.source))} />
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

function isScoreUnit(unit: LeafFacts["unit"]): unit is "điểm" | "%" {
  return unit === "điểm" || unit === "%";
}

function amountText(value: number | string, { unit }: LeafFacts, words: ResultMessages, decimals: number): string {
  if (typeof value === "string") return value;
  return isScoreUnit(unit) ? words.amount(value, unit, decimals) : String(value);
}
