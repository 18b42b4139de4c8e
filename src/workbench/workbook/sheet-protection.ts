/** What the protection of a sheet lets its users do all the same. */
export interface SheetProtection {
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly sort: boolean;
}
