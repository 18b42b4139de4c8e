import type { Kind, Subjects } from "./host-object";
import type { ObjectType } from "./object-type";
import { applicationType } from "./objects/application";
import { autoFilterType } from "./objects/auto-filter";
import { conditionalFormatType } from "./objects/conditional-format";
import { conditionalFormatCollectionType } from "./objects/conditional-format-collection";
import { conditionalFormatRuleType } from "./objects/conditional-format-rule";
import { conditionalRangeFillType } from "./objects/conditional-range-fill";
import { conditionalRangeFontType } from "./objects/conditional-range-font";
import { conditionalRangeFormatType } from "./objects/conditional-range-format";
import { customConditionalFormatType } from "./objects/custom-conditional-format";
import { dataValidationType } from "./objects/data-validation";
import { formatProtectionType } from "./objects/format-protection";
import { headerFooterType } from "./objects/header-footer";
import { headerFooterGroupType } from "./objects/header-footer-group";
import { namedItemType } from "./objects/named-item";
import { namedItemCollectionType } from "./objects/named-item-collection";
import { pageLayoutType } from "./objects/page-layout";
import { rangeType } from "./objects/range";
import { rangeAreasType } from "./objects/range-areas";
import { rangeBorderType } from "./objects/range-border";
import { rangeBorderCollectionType } from "./objects/range-border-collection";
import { rangeCollectionType } from "./objects/range-collection";
import { rangeFillType } from "./objects/range-fill";
import { rangeFontType } from "./objects/range-font";
import { rangeFormatType } from "./objects/range-format";
import { rangeSortType } from "./objects/range-sort";
import { settingType } from "./objects/setting";
import { settingCollectionType } from "./objects/setting-collection";
import { tableType } from "./objects/table";
import { tableCollectionType } from "./objects/table-collection";
import { workbookType } from "./objects/workbook";
import { workbookProtectionType } from "./objects/workbook-protection";
import { worksheetType } from "./objects/worksheet";
import { worksheetCollectionType } from "./objects/worksheet-collection";
import { worksheetFreezePanesType } from "./objects/worksheet-freeze-panes";
import { worksheetProtectionType } from "./objects/worksheet-protection";
import {
  addinInternalServiceType,
  appRuntimePersistenceServiceType,
  appRuntimeServiceType,
  customFunctionsType,
} from "./objects/library-services";

/** The object model: what objects of each type answer to. */
export const OBJECT_TYPES: { readonly [K in Kind]: ObjectType<Subjects[K]> } = {
  Workbook: workbookType,
  Application: applicationType,
  WorkbookProtection: workbookProtectionType,
  WorksheetCollection: worksheetCollectionType,
  Worksheet: worksheetType,
  WorksheetProtection: worksheetProtectionType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  PageLayout: pageLayoutType,
  HeaderFooterGroup: headerFooterGroupType,
  HeaderFooter: headerFooterType,
  AutoFilter: autoFilterType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollectionType,
  RangeFormat: rangeFormatType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeBorder: rangeBorderType,
  FormatProtection: formatProtectionType,
  RangeSort: rangeSortType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormat: conditionalFormatType,
  CustomConditionalFormat: customConditionalFormatType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  DataValidation: dataValidationType,
  TableCollection: tableCollectionType,
  Table: tableType,
  NamedItemCollection: namedItemCollectionType,
  NamedItem: namedItemType,
  SettingCollection: settingCollectionType,
  Setting: settingType,
  AddinInternalService: addinInternalServiceType,
  CustomFunctions: customFunctionsType,
  AppRuntimeService: appRuntimeServiceType,
  AppRuntimePersistenceService: appRuntimePersistenceServiceType,
};
