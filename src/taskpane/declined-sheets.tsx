import type { Declined } from "../sheets/recognition";
import { CellLink } from "./cell-link";
import { Disclosure } from "./disclosure";
import { usePane } from "./pane-context";

/** The sheets in which no table of scores was found, and why. */
export function DeclinedSheets({ declined, open }: { readonly declined: readonly Declined[]; readonly open: boolean }) {
  const words = usePane().messages.recognition;
  if (declined.length === 0) return null;
  return (
    <Disclosure summary={`${words.declinedHeading} (${declined.length})`} open={open}>
      <ul>
        {declined.map(({ sheet, reason, at }) => (
          <li key={`${sheet} ${at?.address ?? ""}`}>
            <CellLink source={at ?? { sheet, address: "A1" }} words={`‘${sheet}’`} />
            {`: ${words.declined[reason]}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
