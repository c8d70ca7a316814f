import type { Channel } from "../types";

/** 智慧人社 */
export const smartHrss = { kind: "app", name: { zh: "智慧人社", en: "Zhihui Renshe (Smart HRSS)" } } as const satisfies Channel;

/** 湘税社保 */
export const hunanTaxSocialInsurance = {
  kind: "app",
  name: { zh: "湘税社保", en: "Xiangshui Shebao (Hunan Tax Social Insurance)" },
} as const satisfies Channel;

/** 湘就业 */
export const hunanEmployment = { kind: "app", name: { zh: "湘就业", en: "Xiang Jiuye (Hunan Employment)" } } as const satisfies Channel;

/** 其他官方 APP */
export const otherOfficialApps = { kind: "app", name: { zh: "其他官方APP", en: "Other official apps" } } as const satisfies Channel;

/** 其他官方互联网渠道 */
export const otherOfficialOnline = {
  kind: "online",
  name: { zh: "其他官方互联网渠道", en: "Other official online channels" },
} as const satisfies Channel;

/** 互联网渠道 */
export const online = { kind: "online", name: { zh: "互联网渠道", en: "Online channels" } } as const satisfies Channel;

/** 线下服务渠道 */
export const offline = { kind: "counter", name: { zh: "线下服务渠道", en: "Offline service channels" } } as const satisfies Channel;

/** 现场受理 */
export const onTheSpot = { kind: "counter", name: { zh: "现场受理", en: "Acceptance on the spot" } } as const satisfies Channel;

/** 银行 */
export const bank = { kind: "bank", name: { zh: "银行", en: "Bank" } } as const satisfies Channel;

/** 相关经办责任银行 */
export const responsibleBank = {
  kind: "bank",
  name: { zh: "相关经办责任银行", en: "Bank responsible for handling the card" },
} as const satisfies Channel;

/** 上门服务 */
export const homeService = { kind: "home-visit", name: { zh: "上门服务", en: "Service at home" } } as const satisfies Channel;

/** 入户 */
export const homeCheck = { kind: "home-visit", name: { zh: "入户", en: "Visit to the household" } } as const satisfies Channel;

/** 村（社区）委会公示 */
export const committeeNotice = {
  kind: "notice-board",
  name: { zh: "村（社区）委会公示", en: "Public notice at the village (community) committee" },
} as const satisfies Channel;

/** 村（社区）公示 */
export const villageNotice = {
  kind: "notice-board",
  name: { zh: "村（社区）公示", en: "Public notice in the village (community)" },
} as const satisfies Channel;

/** 微信 */
export const weChat = { kind: "chat", name: { zh: "微信", en: "WeChat" } } as const satisfies Channel;

/** 电话 */
export const phone = { kind: "phone", name: { zh: "电话", en: "Telephone" } } as const satisfies Channel;

/** 业务告知单 */
export const businessSlip = { kind: "leaflet", name: { zh: "业务告知单", en: "Business information slip" } } as const satisfies Channel;

/** 专项展示区 */
export const displayArea = { kind: "notice-board", name: { zh: "专项展示区", en: "Dedicated display area" } } as const satisfies Channel;

/** 互联网 */
export const internet = { kind: "online", name: { zh: "互联网", en: "Internet" } } as const satisfies Channel;
