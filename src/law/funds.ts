/**
 * From which money each part of the pay comes (资金来源), 五(一) and 五(二): the employment fund (就业资金) or the operating funds of village
 * organisations (村级运转经费).
 */
export const payFunds = {
  fixed: "employment",
  performance: "employment",
  topUp: "village-operating",
} as const;

/** From which money a part of the pay comes, 五(一): the employment fund (就业资金) or the operating funds of villages (村级运转经费). */
export type Fund = (typeof payFunds)[keyof typeof payFunds];
