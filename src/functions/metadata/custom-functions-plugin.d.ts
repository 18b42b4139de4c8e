import type { Compiler } from "webpack";

export declare class CustomFunctionsPlugin {
  apply(compiler: Compiler): void;
}
