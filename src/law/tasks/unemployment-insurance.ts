import { onTheSpot, otherOfficialOnline, smartHrss } from "./channels";
import { basesOfRows28To32 } from "./doubts";
import type { AnnexTask } from "./entry";
import { handling, publicity } from "./groups";

/** Rows 24–28: unemployment insurance (失业保险). */
export const unemploymentInsurance = [
  {
    no: 24,
    category: "unemployment-insurance",
    group: handling,
    item: { zh: "参保权益", en: "Entitlements of the insured" },
    contents: [
      {
        id: "附件-24(1)",
        roles: ["guides"],
        says: {
          zh: "指导参保人在官方互联网渠道（如“智慧人社”APP）查询个人权益记录，内容有本人的基本信息、参保信息和缴费信息等。",
          en: "Guides insured persons to look up their personal entitlement records through official online channels such as the Zhihui Renshe app: basic details, insurance details, contributions and the like.",
        },
        channels: [smartHrss, otherOfficialOnline],
      },
    ],
    bases: ["湘人社发〔2022〕60号"],
    carriesOut: ["二(三)"],
  },
  {
    no: 25,
    category: "unemployment-insurance",
    group: handling,
    item: { zh: "关系转移", en: "Transfer of the insurance relation" },
    contents: [
      {
        id: "附件-25(1)",
        roles: ["guides"],
        says: {
          zh: "参保人员跨省重新就业，或者返回户籍地申领失业保险待遇的，指导其跨省转移接续失业保险关系。",
          en: "Guides insured persons who find work again in another province, or who go back to the place of household registration to claim unemployment benefits, in transferring and continuing the unemployment insurance relation across provinces.",
        },
      },
    ],
    bases: ["湘人社发〔2022〕60号"],
    carriesOut: ["二(三)"],
  },
  {
    no: 26,
    category: "unemployment-insurance",
    group: handling,
    item: { zh: "待遇服务", en: "Benefit services" },
    contents: [
      {
        id: "附件-26(1)",
        roles: ["responsible", "assists"],
        says: {
          zh: "失业登记办好后，现场受理失业人员的失业保险待遇申领，或者协助其在官方互联网渠道（如“智慧人社”APP）申领。",
          en: "Once the unemployed person has been registered, accepts the claim for unemployment benefits on the spot, or helps the person to claim through official online channels such as the Zhihui Renshe app.",
        },
        channels: [onTheSpot, smartHrss, otherOfficialOnline],
      },
      {
        id: "附件-26(2)",
        roles: ["guides", "assists"],
        says: {
          zh: "失业保险待遇需要暂停、恢复的，指导并帮助失业人员办理手续。",
          en: "Guides and helps unemployed persons to have unemployment benefits suspended or resumed.",
        },
      },
    ],
    bases: ["湘人社发〔2022〕60号"],
    carriesOut: ["二(三)"],
  },
  {
    no: 27,
    category: "unemployment-insurance",
    group: handling,
    item: { zh: "违领资金追缴", en: "Recovery of money improperly drawn" },
    contents: [
      {
        id: "附件-27(1)",
        roles: ["assists"],
        says: {
          zh: "失业人员违规多领、冒领失业保险待遇的，协助追缴。",
          en: "Assists in recovering unemployment benefits that unemployed persons have improperly overdrawn or falsely drawn.",
        },
      },
    ],
    bases: ["湘人社发〔2022〕60号"],
    carriesOut: ["二(一)"],
  },
  {
    no: 28,
    category: "unemployment-insurance",
    group: publicity,
    item: { zh: "政策和经办服务宣传", en: "Publicity for policy and services" },
    contents: [
      {
        id: "附件-28(1)",
        roles: ["assists", "publicises"],
        says: {
          zh: "协助在本地宣传有关失业保险的法规、政策及经办服务流程。",
          en: "Assists in publicising locally the laws, policies and service procedures of unemployment insurance.",
        },
      },
    ],
    bases: ["湘人社发〔2022〕60号"],
    doubt: basesOfRows28To32,
    carriesOut: ["二(二)"],
  },
] as const satisfies readonly AnnexTask[];
