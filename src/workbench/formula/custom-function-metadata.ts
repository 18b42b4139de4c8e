/** What an add-in says of its functions in functions.json, as far as a host needs it to call them. */
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly CustomFunctionParameter[];
  /** Error values may be handed to parameters of type `any`; otherwise they stop the call. */
  readonly acceptsErrors: boolean;
}

export interface CustomFunctionParameter {
  readonly isMatrix: boolean;
  readonly isRepeating: boolean;
  readonly isOptional: boolean;
  readonly type: "number" | "string" | "boolean" | "any";
}

/** Reads the JSON of functions.json. Throws a `TypeError` when it has another shape. */
export function readCustomFunctions(json: unknown): CustomFunctionMetadata[] {
  const functions = isRecord(json) ? json.functions : undefined;
  if (!Array.isArray(functions)) throw new TypeError("functions.json has no list of functions");
  const acceptsErrors = isRecord(json) && json.allowErrorForDataTypeAny === true;
  return functions.map((one) => readFunction(one, acceptsErrors));
}

function readFunction(json: unknown, acceptsErrors: boolean): CustomFunctionMetadata {
  if (!isRecord(json) || typeof json.id !== "string") throw new TypeError("functions.json has a function without id");
  const parameters: unknown[] = Array.isArray(json.parameters) ? json.parameters : [];
  return {
    id: json.id,
    name: typeof json.name === "string" ? json.name : json.id,
    parameters: parameters.map(readParameter),
    acceptsErrors: acceptsErrors || json.allowErrorForDataTypeAny === true,
  };
}

function readParameter(json: unknown): CustomFunctionParameter {
  const given = isRecord(json) ? json : {};
  const type = given.type;
  return {
    isMatrix: given.dimensionality === "matrix",
    isRepeating: given.repeating === true,
    isOptional: given.optional === true,
    type: type === "number" || type === "string" || type === "boolean" ? type : "any",
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
