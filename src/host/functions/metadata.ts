/** What Excel reads of an add-in's functions.json, as custom-functions-metadata writes it. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** Hand error values to parameters of the type any instead of passing the error on. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  /** By which the add-in associates its code. */
  readonly id: string;
  /** By which formulas call it, after the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
