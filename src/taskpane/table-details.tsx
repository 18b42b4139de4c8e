import { columnLetters } from "../sheets/grid";
import type { IndicatorTable } from "../sheets/recognition";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { Disclosure } from "./disclosure";

/** The columns of a table that are not the score, and its rows that are not units: for those who want to check. */
export function TableDetails({ table }: { readonly table: IndicatorTable }) {
  const pane = usePaneStyles();
  const { messages } = usePane();
  const words = messages.recognition;
  const others = table.columns.filter((column) => !column.isScore);
  return (
    <Disclosure summary={words.details}>
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
