import type { InstrumentId } from "../instruments";
import type { ProvisionEntry } from "../types";

/** Section 六, requirements for the work (工作要求), and the clause on entry into force and repeal (施行). */
export const closing = [
  {
    id: "六",
    locator: { zh: "第六部分", en: "section 6" },
    heading: { zh: "工作要求", en: "Requirements for the work" },
    statements: [
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "队伍建设关系民生，乡镇（场）要重视：抓好政治和业务培训，帮助协理员增强法治意识，提升信息报送和综合服务等能力。",
          en: "The corps matters to people's livelihood, and the township takes it seriously: it strengthens political and professional training, and helps assistants to gain a firm sense of the law and to report information and serve better.",
        },
        computed: { not: { zh: "属工作要求，没有数量和期限。", en: "It is a general demand, without quantity or time limit." } },
      },
      {
        force: "mandatory",
        addressee: "county-departments",
        says: { zh: "县直相关单位同样要做到以上各点。", en: "The same is asked of the county departments concerned." },
        computed: { not: { zh: "属工作要求，没有数量和期限。", en: "It is a general demand, without quantity or time limit." } },
      },
      {
        force: "mandatory",
        addressee: "township",
        says: { zh: "协理员的职责要落到实处。", en: "The duties of assistants are put into effect." },
        computed: {
          not: { zh: "总括性要求，职责见第二部分和附件。", en: "A general demand; the duties themselves are in section 二 and the annex." },
        },
      },
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "管理和激励机制要建起来，主要有三项：管目标，听群众评议，奖先进。",
          en: "A mechanism of management and incentive is set up, chiefly of three parts: management by objectives, appraisal by residents, and encouragement of the best.",
        },
        computed: { not: { zh: "机制的指标和办法不在文内。", en: "The indicators and procedures of the mechanism are not in the text." } },
      },
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "维护协理员合法权益，使其更主动、更积极地工作。",
          en: "The lawful rights and interests of assistants are protected, and their initiative and keenness are raised.",
        },
        computed: {
          not: { zh: "没有列明权益的项目和保障办法。", en: "The text lists neither the rights nor the means of protecting them." },
        },
      },
    ],
  },
  {
    id: "施行",
    locator: { zh: "正文末段", en: "final paragraph of the body" },
    heading: { zh: "施行和废止", en: "Entry into force and repeal" },
    statements: [
      {
        force: "mandatory",
        addressee: "township",
        says: { zh: "印发之日即2023年7月13日起施行。", en: "The measure is in force from the day of its issue, 13 July 2023." },
        computed: {
          not: {
            zh: "不单设规则：日期早于2023年7月13日的，各规则一律不作裁断。",
            en: "No rule of its own: every rule refuses a date earlier than 13 July 2023.",
          },
        },
      },
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "城政办发〔2018〕24号（村级就业和社会保障信息员管理办法）废止。",
          en: "城政办发〔2018〕24号, on village employment and social security information officers, is repealed.",
        },
        computed: {
          not: {
            zh: "废止的效力载于文件目录的状态一栏。",
            en: "The repeal stands as the status of that document in the list of instruments.",
          },
        },
      },
    ],
    cites: ["城政办发〔2018〕24号"],
  },
] as const satisfies readonly ProvisionEntry<InstrumentId>[];
