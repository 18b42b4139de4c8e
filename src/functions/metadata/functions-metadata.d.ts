export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly description: string;
}
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: string; readonly type?: string };
}
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}
export type Descriptions = Readonly<
  Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>
>;

export function readFunctionsMetadata(folder: string, english: Descriptions): Promise<{ vi: Metadata; en: Metadata }>;
export function finishMetadata(generated: { readonly functions?: readonly FunctionMetadata[] }): Metadata;
export function translateMetadata(metadata: Metadata, descriptions: Descriptions): Metadata;
export function checkMetadata(metadata: Metadata): string[];
