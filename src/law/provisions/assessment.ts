import type { InstrumentId } from "../instruments";
import type { ProvisionEntry } from "../types";

/** 四(三) and 四(四): assessment (考核), its grades and the share of 优秀. */
export const assessment = [
  {
    id: "四(三)",
    locator: { zh: "第四部分第(三)款", en: "section 4, paragraph (三)" },
    heading: { zh: "考核方式", en: "How assistants are assessed" },
    statements: [
      {
        force: "mandatory",
        addressee: "township",
        says: { zh: "协理员的业务考核由乡镇（场）进行。", en: "The township assesses the work of its assistants." },
        computed: { not: { zh: "属职责分工，没有可判断的事实。", en: "It settles who assesses; there is no fact to decide on." } },
      },
      {
        force: "mandatory",
        addressee: "township",
        says: { zh: "平时考核和年度考核都要做，二者结合。", en: "Everyday and annual assessment are combined." },
        computed: {
          not: { zh: "没有写明平时考核的次数和占比。", en: "The text gives neither the frequency nor the weight of everyday assessment." },
        },
      },
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "年度考核以平时考核为基础，看日常工作，综合评价德、能、勤、绩等方面。",
          en: "The annual assessment builds on the everyday one and on daily work, and weighs virtue (德), ability (能), diligence (勤), results (绩) and the like together.",
        },
        computed: {
          not: {
            zh: "各方面的权重和评分办法不在文内，等次由考核者给出。",
            en: "No weights and no scoring are given: the grade is stated by those who assess.",
          },
        },
      },
    ],
  },
  {
    id: "四(四)",
    locator: { zh: "第四部分第(四)款", en: "section 4, paragraph (四)" },
    heading: { zh: "等次、优秀比例和奖励", en: "Grades, the share of 优秀, and rewards" },
    statements: [
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "结果有三等：优秀、称职、不称职。",
          en: "There are three grades: 优秀 (excellent), 称职 (competent) and 不称职 (not competent).",
        },
        computed: ["gradeCohort"],
      },
      {
        force: "in-principle",
        addressee: "township",
        says: {
          zh: "优秀人数原则上不超过参加考核人数的30%，恰为30%也可以。",
          en: "In principle the grade 优秀 goes to at most 30% of the assistants who took part in the assessment; 30% exactly is allowed.",
        },
        computed: ["gradeCohort"],
      },
      {
        force: "mandatory",
        addressee: "township",
        says: { zh: "年度优秀者依政策奖励。", en: "Those graded 优秀 for the year are rewarded as policy provides." },
        computed: {
          not: {
            zh: "奖励的内容和金额由政策定，不在文内。",
            en: "What the reward is, and how much, is left to policy that is not in the text.",
          },
        },
      },
      {
        force: "mandatory",
        addressee: "township",
        says: { zh: "对其通报表扬。", en: "They are commended in a circular." },
        computed: {
          not: { zh: "通报由机关作出，没有可计算的内容。", en: "A circular is an act of the authority; nothing is left to compute." },
        },
      },
    ],
  },
] as const satisfies readonly ProvisionEntry<InstrumentId>[];
