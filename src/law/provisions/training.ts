import type { InstrumentId } from "../instruments";
import type { ProvisionEntry } from "../types";

/** 四(一) and 四(二): training of assistants (培训) and the subsidy for skills training (培训补贴). */
export const training = [
  {
    id: "四(一)",
    locator: { zh: "第四部分第(一)款", en: "section 4, paragraph (一)" },
    heading: { zh: "业务培训", en: "Training" },
    statements: [
      {
        force: "mandatory",
        addressee: "county-bureau",
        says: {
          zh: "协理员的业务培训和指导由县人社局负责。",
          en: "The county bureau is responsible for training assistants and for guiding their work.",
        },
        computed: { not: { zh: "属职责分工，没有可判断的数字。", en: "It settles who is responsible; there is no figure to decide by." } },
      },
      {
        force: "mandatory",
        addressee: "county-bureau",
        says: {
          zh: "村级协理员纳入人社经办人员的培训范围。",
          en: "Village assistants are included in the training of those who handle HRSS business.",
        },
        computed: { not: { zh: "属组织安排，没有人数和学时。", en: "It is organisational; no numbers of people or hours are given." } },
      },
      {
        force: "mandatory",
        addressee: "county-departments",
        says: {
          zh: "各级分别负责培训计划、指导检查和保障。",
          en: "Each level is responsible for its part of the planning, guidance, inspection and support of training.",
        },
        computed: {
          not: { zh: "属组织安排，各级的分工没有写明。", en: "It is organisational; the text does not say what falls to which level." },
        },
      },
      {
        force: "mandatory",
        addressee: "county-departments",
        says: { zh: "培训形式要多样。", en: "Training takes various forms." },
        computed: { not: { zh: "没有列出具体形式。", en: "The text names no form." } },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "新任协理员要接受岗前培训。", en: "A new assistant undergoes pre-job training." },
        computed: ["checkTraining"],
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "岗前培训至少2天。", en: "The pre-job training lasts 2 days or more." },
        computed: ["checkTraining"],
      },
      {
        force: "mandatory",
        addressee: "county-bureau",
        says: {
          zh: "岗前培训主要讲四类内容：思想政治；警示教育；人社政策法规；经办流程。",
          en: "The pre-job training is chiefly on four subjects: ideology and politics, warning education, HRSS policy and law, and procedures.",
        },
        computed: {
          not: {
            zh: "四类内容前有主要、后有等字，各类学时也没有写明。",
            en: "The list is introduced by “chiefly” and left open, with no hours for each subject.",
          },
        },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "入职满一年的，每年至少培训一次。",
          en: "An assistant in post for one year or more takes part in at least one training session each year.",
        },
        computed: ["checkTraining"],
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "每年培训至少1天。", en: "The year's training lasts not less than 1 day." },
        computed: ["checkTraining"],
      },
      {
        force: "mandatory",
        addressee: "county-bureau",
        says: { zh: "年度培训以新业务、新技能为主。", en: "The year's training is chiefly on new business and skills." },
        computed: { not: { zh: "只说主要内容，没有写明所占学时。", en: "It names the main content, without any share of the hours." } },
      },
      {
        force: "mandatory",
        addressee: "county-bureau",
        says: { zh: "培训由县人社局组织。", en: "The county bureau organises the training." },
        computed: { not: { zh: "属职责分工。", en: "It settles who organises; nothing is left to compute." } },
      },
      {
        force: "mandatory",
        addressee: "county-departments",
        says: {
          zh: "培训经费依政策出自就业专项资金或者县财政。",
          en: "The money for training comes, as policy provides, from the special employment funds or the county budget.",
        },
        computed: {
          not: {
            zh: "没有写明金额和两项来源的比例，所依政策不在文内。",
            en: "Neither the sum nor the split between the two is given, and the policy is not in the text.",
          },
        },
      },
    ],
  },
  {
    id: "四(二)",
    locator: { zh: "第四部分第(二)款", en: "section 4, paragraph (二)" },
    heading: { zh: "职业技能培训补贴", en: "Subsidy for skills training" },
    statements: [
      {
        force: "mandatory",
        addressee: "county-bureau",
        says: {
          zh: "把劳动保障协理员列为可享受技能培训补贴的职业（工种）。",
          en: "The occupation of labour-security assistant (劳动保障协理员) is listed among those whose skills training is subsidised.",
        },
        computed: { not: { zh: "属目录调整，没有可判断的事实。", en: "It changes a list of occupations; there is no fact to decide on." } },
      },
      {
        force: "mandatory",
        addressee: "county-bureau",
        says: {
          zh: "补贴标准与劳动关系协调员看齐。",
          en: "The rate of the subsidy follows that of the labour relations coordinator (劳动关系协调员).",
        },
        computed: {
          not: {
            zh: "标准金额不在文内，需要时由调用者给出。",
            en: "The amount is not in the text; where it is needed, the caller gives it.",
          },
        },
      },
      {
        force: "mandatory",
        addressee: "county-bureau",
        says: {
          zh: "人社协理员参加这种培训且条件符合的，依规定发给补贴。",
          en: "An HRSS assistant who takes that training and meets the conditions for subsidy is paid it as the rules provide.",
        },
        computed: {
          not: {
            zh: "享受补贴的条件和发放规定不在文内。",
            en: "Neither the conditions for subsidy nor the rules of payment are in the text.",
          },
        },
      },
    ],
  },
] as const satisfies readonly ProvisionEntry<InstrumentId>[];
