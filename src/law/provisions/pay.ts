import type { InstrumentId } from "../instruments";
import type { ProvisionEntry } from "../types";

/** Section 五: where the pay comes from (经费保障) and how much it is (待遇标准). */
export const pay = [
  {
    id: "五(一)",
    locator: { zh: "第五部分第(一)款", en: "section 5, paragraph (一)" },
    heading: { zh: "经费来源", en: "Sources of funds" },
    statements: [
      {
        force: "may",
        addressee: "village",
        says: {
          zh: "引湘办〔2021〕28号：村（社区）社会保障协理员的必要报酬和工作经费，可用村级运转经费列支，省财政安排转移支付时适当补助。",
          en: "Citing 湘办〔2021〕28号: the necessary pay and working funds of village social security assistants may be met from the operating funds of village organisations, and the provincial budget adds a suitable subsidy when it arranges the transfer payments concerned.",
        },
        computed: {
          not: { zh: "援引省级文件；省级补助没有金额。", en: "It recites a provincial document; the provincial subsidy has no figure." },
        },
      },
      {
        force: "mandatory",
        addressee: "village",
        says: {
          zh: "引湘政发〔2020〕19号：村（居）委会明确1人，协助乡镇（场）经办人员办事。",
          en: "Citing 湘政发〔2020〕19号: the village or residents' committee names 1 person to help the township's staff to handle business.",
        },
        computed: {
          not: { zh: "援引省级文件；本县名额见三(三)。", en: "It recites a provincial document; the county's own numbers are in 三(三)." },
        },
      },
      {
        force: "mandatory",
        addressee: "village",
        says: {
          zh: "又引同一文件：所需工作经费要有保证。",
          en: "Citing the same document: the working funds that the tasks need are assured.",
        },
        computed: { not: { zh: "没有写明工作经费的金额。", en: "The text gives no amount of working funds." } },
      },
      {
        force: "may",
        addressee: "county-departments",
        says: {
          zh: "依上述文件和本县城政办函〔2022〕81号方案，报酬可从两处开支：就业资金；村（社区）级运转经费。",
          en: "On those documents and the county's scheme in 城政办函〔2022〕81号, the pay of assistants may come from two funds: the employment fund, and the operating funds of village organisations.",
        },
        computed: ["computePay"],
      },
    ],
    cites: ["湘办〔2021〕28号", "湘政发〔2020〕19号", "城政办函〔2022〕81号"],
  },
  {
    id: "五(二)",
    locator: { zh: "第五部分第(二)款", en: "section 5, paragraph (二)" },
    heading: { zh: "待遇标准", en: "Rates of pay" },
    statements: [
      {
        force: "mandatory",
        addressee: "village",
        says: { zh: "村（社区）按劳动力人数分为三类。", en: "Villages fall into three classes by the number of their labour force." },
        computed: {
          not: { zh: "分类的人数界线不在文内，类别由调用者给出。", en: "The thresholds are not in the text; the caller states the class." },
        },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "由就业资金支付的报酬，每年一类村6000元，二类村5000元，三类村4000元。",
          en: "The pay met from the employment fund is 6000 yuan a year in a class-one village, 5000 in class two and 4000 in class three.",
        },
        computed: ["computePay"],
      },
      {
        force: "may",
        addressee: "township",
        says: {
          zh: "其中每月100元可以定为绩效，依年度考核结果发给。",
          en: "Of this, 100 yuan a month may be treated as performance pay and paid by the annual assessment.",
        },
        computed: ["computePay"],
      },
      {
        force: "may",
        addressee: "township",
        says: {
          zh: "乡镇（场）、村（社区）可视工作任务，另用村级运转经费适当增发。",
          en: "The township and the village may add a suitable sum from village operating funds, having regard to the actual workload.",
        },
        computed: ["computePay"],
      },
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "增发合计每人每年最多4000元，恰为4000元也可以。",
          en: "The additions come in total to not more than 4000 yuan a year for each person; 4000 exactly is allowed.",
        },
        computed: ["computePay"],
      },
      {
        force: "mandatory",
        addressee: "county-bureau",
        says: {
          zh: "县人社局视经济社会发展，建立报酬增长机制。",
          en: "The county bureau sets up a mechanism by which the pay grows with economic and social development.",
        },
        computed: {
          not: {
            zh: "没有写明增长的幅度和时间；金额按日期载于参数，调整时另增一条。",
            en: "Neither rate nor date of growth is given; the amounts are dated parameters, and an adjustment adds an entry.",
          },
        },
      },
    ],
    cites: ["城政办函〔2022〕81号"],
  },
] as const satisfies readonly ProvisionEntry<InstrumentId>[];
