import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { sentenceCase } from "../i18n/locale";
import { columnLetters, rangeAddress } from "../sheets/grid";
import type { IndicatorTable } from "../sheets/recognition";
import { tableConfidence } from "../sheets/table-confidence";
import { CellLink } from "./cell-link";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { TableDetails } from "./table-details";

const useStyles = makeStyles({
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface TableCardProps {
  readonly table: IndicatorTable;
  readonly used: boolean;
  readonly disabled: boolean;
  readonly onUse: (id: string, used: boolean) => void;
}

/** One recognised table: where it is, what it holds, which column is the score and why; it can be left out. */
export function TableCard({ table, used, disabled, onUse }: TableCardProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages } = usePane();
  const words = messages.recognition;
  const source = { sheet: table.sheet, address: rangeAddress(table.range) };
  const place = messages.place(source);
  const units = new Set(table.entries.map(({ unitKey }) => unitKey)).size;
  return (
    <li className={pane.card}>
      <div>
        <CellLink source={source} words={sentenceCase(place)} />
      </div>
      <p
        className={pane.text}
      >{`${sentenceCase(words.years(table.years, table.yearSource))}; ${words.units(units)}.`}</p>
      <p className={pane.text}>{words.confidence(tableConfidence(table))}</p>
      {table.layout !== undefined && <p className={pane.text}>{words.layout(layoutOf(table, table.layout))}</p>}
      {scoreColumns(table).map((column) => (
        <p key={column.column} className={pane.text}>
          {words.scoreColumn({ ...column, letters: columnLetters(column.column) })}
        </p>
      ))}
      {table.layout === undefined && scoreColumns(table).length === 0 && (
        <p className={pane.text}>{words.noScoreColumn}</p>
      )}
      <TableDetails table={table} />
      <Checkbox
        className={styles.check}
        checked={used}
        disabled={disabled}
        onChange={(_, { checked }) => {
          onUse(table.id, checked === true);
        }}
        label={
          <>
            {words.useTable}
            <span className={pane.spoken}>{`, ${place}`}</span>
          </>
        }
      />
    </li>
  );
}

/** A line for each of them would say nothing where every unit has its own column. */
function scoreColumns({ columns, layout }: IndicatorTable) {
  return layout === "pivoted" ? [] : columns.filter((column) => column.isScore);
}

function layoutOf({ entries, criteria = [] }: IndicatorTable, layout: "scorecard" | "pivoted") {
  const units = new Set(entries.map(({ unitKey }) => unitKey)).size;
  const rows = new Set(criteria.map(({ at }) => at.address.replace(/^[A-Z]+/, ""))).size;
  return { layout, unit: entries[0]?.unit ?? null, criteria: rows, units };
}
