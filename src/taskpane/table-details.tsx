import { columnLetters } from "../sheets/grid";
import type { IndicatorTable } from "../sheets/recognition";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { Disclosure } from "./disclosure";

/**
 * Why a table was read as it was: the rows of its header, where the units are, the columns that are not the score, the
 * rows that are not units.
 */
export function TableDetails({ table }: { readonly table: IndicatorTable }) {
  const pane = usePaneStyles();
  const { messages } = usePane();
  const words = messages.recognition;
  const others = table.columns.filter((column) => !column.isScore);
  return (
    <Disclosure summary={words.details}>
      {table.layout === undefined && (
        <>
          <p className={pane.text}>{words.headerAt(headerOf(table))}</p>
          <p className={pane.text}>
            {words.rowsRead({
              first: table.body.top + 1,
              last: table.body.bottom + 1,
              passedOver: table.passedOver.length,
            })}
          </p>
        </>
      )}
      {others.length > 0 && (
        <>
          <p className={pane.text}>{words.otherColumns}</p>
          <ul>
            {others.map(({ column, header, role }) => (
              <li key={column}>{`${columnLetters(column)} “${header}”: ${words.roles[role]}`}</li>
            ))}
          </ul>
        </>
      )}
      {table.passedOver.length > 0 && (
        <>
          <p className={pane.text}>{table.layout === undefined ? words.passedOver : words.notCriteria}</p>
          <ul>
            {table.passedOver.map(({ at, words: shown }) => (
              <li key={at.address}>{`${at.address} “${shown}”`}</li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

function headerOf({ range, columns, unitColumn }: IndicatorTable) {
  return {
    row: range.top + 1,
    unitLetters: columnLetters(unitColumn),
    unitHeader: columns.find(({ column }) => column === unitColumn)?.header ?? "",
  };
}
